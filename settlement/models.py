"""Where Django looks for the tables of settlement; each belongs to a capability. Imported by Django alone.

Django declares ``id`` as primary key because its screens need one column; in the database the key is (region, id), set
by the migration, so that every table can be distributed by region without a rewrite. ``GlAccount``, ``Rule`` and
``RuleLine`` are the same for every region and carry none. All ``_fen`` columns are whole fen (分).
"""

from claims.capabilities import import_models
from settlement.apps import CAPABILITIES

import_models("settlement", CAPABILITIES)
