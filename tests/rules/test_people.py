"""Names and ways to reach: their parts and matching."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmnotes.records import Way, WayKind
from crmnotes.rules import people


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Greta Holm", "Holm, Greta", True),
        ("Dr. Greta Holm", "greta HOLM", True),
        ("Søren O'Brien", "soren obrien", True),
        ("Greta Holm", "Greta Holmberg", False),
        ("Dr", "dr.", True),
    ],
)
def test_name_key(one: str, other: str, same: bool) -> None:
    assert (people.name_key(one) == people.name_key(other)) is same


@pytest.mark.parametrize(
    ("one", "other", "country"),
    [
        ("+44 20 7946 0018", "020 7946 0018", "GB"),
        ("+44 (0)20 7946 0018", "0044 20 7946 0018", "GB"),
        ("tel:+44-20-7946-0018", "(020) 7946.0018", "GB"),
        ("020 7946 0018 ext. 5", "02079460018x12", "GB"),
        ("020 7946 0018;ext=5", "020 7946 0018 #12", "GB"),
        ("020 7946 0018 Durchwahl 12", "020 7946 0018,,3", "GB"),
        ("+45 33 12 00 41", "33 12 00 41", "DK"),
        ("+1 (415) 555-2671", "415-555-2671", "US"),
        ("1-415-555-2671", "415.555.2671", "US"),
        ("011 44 20 7946 0018", "+442079460018", "US"),
        ("+39 06 698 12345", "06 69812345", "IT"),
        ("+353 1 234 5678", "01 234 5678", "IE"),
        ("+7 495 123-45-67", "8 (495) 123-45-67", "RU"),
        ("＋４５ ３３ １２ ００ ４１", "33120041", "DK"),
        ("٠٢٠ ٧٩٤٦ ٠٠١٨", "020 7946 0018", "GB"),
    ],
)
def test_numbers_that_meet(one: str, other: str, country: str) -> None:
    assert people.phone_key(one, country) == people.phone_key(other, country) != ""


@pytest.mark.parametrize(
    "value", ["", "112", "12345", "1-800-FLOWERS", "call Anna", "020 7946 0018 (best after 3 pm)", "+"]
)
def test_what_is_no_phone_matches_nothing(value: str) -> None:
    assert people.phone_key(value, "GB") == ""
    assert people.match_key(Way(WayKind.PHONE, value), "GB") == ""


def test_different_numbers_do_not_meet() -> None:
    numbers = ["020 7946 0018", "020 7946 0019", "0121 946 0018", "+45 33 12 00 41", "+1 415 555 2671"]
    assert len({people.phone_key(number, "GB") for number in numbers}) == len(numbers)


@pytest.mark.parametrize(
    ("value", "key"),
    [
        (" Greta@Holm.Example ", "greta@holm.example"),
        ("Greta Holm <greta@holm.example>", "greta@holm.example"),
        ("mailto:greta@holm.example", "greta@holm.example"),
        ("greta", ""),
        ("@holm.example", ""),
        ("greta@", ""),
        ("a@b@c", ""),
        ("greta holm@holm.example", ""),
    ],
)
def test_email_key(value: str, key: str) -> None:
    assert people.email_key(value) == key


@pytest.mark.parametrize(
    ("kind", "value", "key"),
    [
        (WayKind.PHONE, "+45 33 12 00 41", "phone:33120041"),
        (WayKind.EMAIL, "Greta@Holm.example", "email:greta@holm.example"),
        (WayKind.URL, "https://www.Holm.example/Shop/", "url:holm.example/shop"),
        (WayKind.HANDLE, "@Greta.Holm", "handle:greta.holm"),
        (WayKind.ADDRESS, "Havnegade 12, Copenhagen", ""),
        (WayKind.EMAIL, "no address", ""),
        (WayKind.URL, "http://", ""),
    ],
)
def test_match_key(kind: WayKind, value: str, key: str) -> None:
    assert people.match_key(Way(kind, value), "DK") == key


@given(st.text(alphabet="+0123456789 ()-./x#;,ext", max_size=400), st.sampled_from(["GB", "US", ""]))
def test_any_number_has_a_key_of_digits(value: str, country: str) -> None:
    key = people.phone_key(value, country)
    assert key == "" or (key.isdecimal() and people.SPOKEN <= len(key) <= people.TAIL)


@given(st.text(), st.sampled_from(list(WayKind)))
def test_nothing_typed_fails(value: str, kind: WayKind) -> None:
    people.match_key(Way(kind, value), "GB")
    people.name_key(value)


@pytest.mark.parametrize(
    ("typed", "name", "email"),
    [
        ("Greta Holm <greta@holm.example>", "Greta Holm", "greta@holm.example"),
        ("greta@holm.example", "greta@holm.example", "greta@holm.example"),
        ("Greta Holm greta@holm.example", "Greta Holm", "greta@holm.example"),
        ("Greta Holm", "Greta Holm", ""),
        ("@greta", "@greta", ""),
        ("Caf\u00e9 @ the corner", "Caf\u00e9 @ the corner", ""),
    ],
)
def test_an_address_in_a_typed_name(typed, name, email):
    assert people.addressed(typed) == (name, email)
    added = people.new_customer(typed)
    assert (added.name, [way.value for way in added.ways]) == (name, [email] if email else [])
