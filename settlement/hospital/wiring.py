"""What hospitals hand over when the process starts."""

from settlement.hospital.models import Hospital
from settlement.hospital.projections import PROJECTIONS
from settlement.hospital.screens import STEPS as HOSPITAL_STEPS
from settlement.hospital.screens import HospitalScreen

SCREENS = {Hospital: HospitalScreen}
STEPS = {"hospitals": HOSPITAL_STEPS}
__all__ = ["PROJECTIONS", "SCREENS", "STEPS"]
