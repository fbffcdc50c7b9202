"""Where Django looks for the tables of claims; each belongs to a capability. Imported by Django alone.

``region`` (统筹地区, six digits) is in every primary key and unique index of every business table, so that the schema
can be distributed by it without a rewrite. Where a screen needs a single-column key Django knows only ``id``; the
database's primary key is (id, region), set by the SQL migration. No table has logic.
"""

from claims.apps import CAPABILITIES
from claims.capabilities import import_models

import_models("claims", CAPABILITIES)
