"""Records: what names them."""

from __future__ import annotations

from itertools import islice
from uuid import RFC_4122, UUID

import pytest

from crmnotes.records import Birthday, new_uids


def test_uids_in_numbers_are_of_version_4_and_all_different() -> None:
    drawn = list(islice(new_uids(), 12_000))
    assert sorted(set(drawn)) == drawn
    assert len({uid[:8] for uid in drawn}) == len(drawn)  # what a person types to name one of them
    for uid in drawn:
        assert (str(UUID(uid)), UUID(uid).version, UUID(uid).variant) == (uid, 4, RFC_4122)


@pytest.mark.parametrize("text", ["1980-02-29", "--02-29", "--12-31", "0001-01-01", "9999-12-31"])
def test_a_birthday_is_read_as_it_is_written(text: str) -> None:
    assert Birthday.parse(text).isoformat() == text


@pytest.mark.parametrize(
    "text",
    ["", "--", "1981-02-29", "--02-30", "0000-01-01", "19800229", "1980-W09-5", "1980-2-9", "--0229", "1980-02-29T00"],
)
def test_what_is_no_birthday(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        Birthday.parse(text)
