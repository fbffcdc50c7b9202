"""Numbers as the law writes them: 一千二百五十九."""

_DIGITS = "零一二三四五六七八九"
_PLACES = ((1000, "千"), (100, "百"), (10, "十"), (1, ""))
LARGEST = 9999


def chinese(number: int) -> str:
    """``number`` in Chinese numerals, 1 to 9999; another is a defect: ValueError."""
    if not 0 < number <= LARGEST:
        raise ValueError(f"{number} is no number of an article")
    written, gap, rest = "", False, number
    for worth, place in _PLACES:
        digit, rest = divmod(rest, worth)
        if digit:
            written += ("零" if gap else "") + _DIGITS[digit] + place
        gap = bool(written) and not digit
    return written.removeprefix("一") if number < 20 and number > 9 else written
