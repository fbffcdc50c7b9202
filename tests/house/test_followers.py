"""What each version of a follower wants, kept for ever: a bookmark belongs to a version, and workers of two releases share it.

While a release is rolled out, an older worker passes over a kind that it does not want and moves the bookmark. Were the
kind added to the same version, the newer worker would never see those events. ``followers.txt`` has one version a line.
"""

from pathlib import Path

from claims.store.following import registered_followers

PROMISED = (Path(__file__).parent / "followers.txt").read_text().splitlines()

MEND = (
    "a follower that wants other kinds gets the next version, which reads the log again from its beginning (its commands "
    "know their request keys), and a line in tests/house/followers.txt; a line is never edited"
)


def test_a_follower_that_wants_other_kinds_is_another_version() -> None:
    lines = {f"{each.name} {each.version} {' '.join(sorted(each.kinds))}" for each in registered_followers()}
    assert lines
    assert sorted(lines - set(PROMISED)) == [], MEND


def test_the_list_names_each_version_once_and_in_order() -> None:
    versions = [line.split(" ")[:2] for line in PROMISED]
    assert versions == sorted(versions), "the lines of tests/house/followers.txt go by name and version"
    assert len({tuple(version) for version in versions}) == len(versions), MEND
