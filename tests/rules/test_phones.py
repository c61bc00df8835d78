"""The same telephone number, however it is typed."""

from __future__ import annotations

import pytest

from crmnotes.rules.phones import same_number


@pytest.mark.parametrize(
    ("one", "other", "country"),
    [
        ("+45 33 12 00 41", "33 12 00 41", "GB"),
        ("+44 20 7946 0018", "020 7946 0018", "GB"),
        ("0044 20 7946 0018", "+44 (0)20 7946 0018", "GB"),
        ("(206) 555-0143", "+1 206 555 0143", "DE"),
        ("030 123456", "+49 30 123456", "DE"),
        ("06 1234567", "+39 06 1234567", "IT"),
        ("020 7946 0018 x5", "+44 20 7946 0018 ext 5", "GB"),
        ("tel:+44-20-7946-0018", "020 7946 0018", "GB"),
        ("1-800-FLOWERS", "1-800-flowers", "US"),
        ("112", "112", "GB"),
    ],
)
def test_they_ring_at_one_telephone(one: str, other: str, country: str) -> None:
    assert same_number(one, other, country)
    assert same_number(other, one, country)


@pytest.mark.parametrize(
    ("one", "other", "country"),
    [
        ("+1 206 555 0143", "+44 20 6555 0143", "GB"),  # the same last digits
        ("020 7946 0018 ext. 5", "020 7946 0018", "GB"),
        ("020 7946 0018 ext. 5", "020 7946 0018 ext. 6", "GB"),
        ("1-800-FLOWERS", "1-800-3569377", "US"),  # letters are no digits
        ("ask Greta", "ask Jon", "GB"),
        ("+45 33 12 00 41", "+45 33 12 00 42", "DK"),
    ],
)
def test_they_do_not(one: str, other: str, country: str) -> None:
    assert not same_number(one, other, country)
    assert not same_number(other, one, country)
