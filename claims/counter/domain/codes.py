"""Codes the nation gives: that of a designated medical institution (定点医药机构代码)."""

import re

from claims.domain.refusal import Refused
from claims.domain.text import number

# A letter (H hospitals, P pharmacies), the place of six and a serial of five; places have held letters too.
_INSTITUTION = re.compile(r"[A-Z][0-9A-Z]{11}")


class NotAnInstitutionCode(Refused):
    """This is not the code of a designated medical institution: a letter and 11 digits or letters, such as H37010200001."""

    zh = "定点医药机构代码无效：应为一个字母加 11 位数字或字母，例如 H37010200001。"


def read_institution_code(typed: str, *, field: str) -> str:
    """The code as it is compared everywhere; blanks around it, small letters and full width are forgiven."""
    code = number(typed)
    if not _INSTITUTION.fullmatch(code):
        raise NotAnInstitutionCode(field=field)
    return code
