"""Records: what names them."""

from __future__ import annotations

from itertools import islice
from uuid import RFC_4122, UUID

from crmnotes.records import new_uids


def test_uids_in_numbers_are_of_version_4_and_all_different() -> None:
    drawn = list(islice(new_uids(), 12_000))
    assert sorted(set(drawn)) == drawn
    assert len({uid[:8] for uid in drawn}) == len(drawn)  # what a person types to name one of them
    for uid in drawn:
        assert (str(UUID(uid)), UUID(uid).version, UUID(uid).variant) == (uid, 4, RFC_4122)
