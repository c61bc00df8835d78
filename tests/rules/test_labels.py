"""Sheets of labels: every label lies on the paper, none on another, and the words are those of a letter."""

import pytest

from crmnotes.errors import BadInput
from crmnotes.records import Customer, Way, WayKind
from crmnotes.rules.labels import SHEETS, Spot, address_of, label_lines, sheet_named, spots

SHEET, AMERICAN = sheet_named("L7160"), sheet_named("avery 5160")
HOME, WORK = Way(WayKind.ADDRESS, "Gade 1\n\n1000  Kopenhagen", "home"), Way(WayKind.ADDRESS, "Vej 2", "work", True)


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.name)
def test_a_sheet_is_filled_without_leaving_the_paper(sheet):
    places = list(spots(sheet, sheet.labels + 1))
    first, last = places[0], places[-2]
    assert {place.page for place in places[:-1]} == {0}
    assert places[-1] == first._replace(page=1)
    right, bottom = sheet.paper[0] - last.left - sheet.width, sheet.paper[1] - last.top - sheet.height
    assert right == pytest.approx(first.left, abs=0.6)
    assert bottom == pytest.approx(first.top, abs=0.6)
    assert sheet.across >= sheet.width
    assert sheet.down >= sheet.height


@pytest.mark.parametrize(
    ("sheet", "start", "count", "spot"),
    [
        (SHEET, 1, 1, Spot(0, 7.2, 15.15)), (SHEET, 3, 1, Spot(0, 139.2, 15.15)), (SHEET, 4, 1, Spot(0, 7.2, 53.25)),
        (SHEET, 21, 2, Spot(1, 7.2, 15.15)), (AMERICAN, 30, 1, Spot(0, 144.4625, 241.3)),
    ],
)  # fmt: skip
def test_where_the_last_label_stands(sheet, start, count, spot):
    assert list(spots(sheet, count, start))[-1] == pytest.approx(spot)


@pytest.mark.parametrize("start", [0, 22])
def test_a_start_that_is_not_on_the_sheet_is_refused(start):
    with pytest.raises(BadInput, match="21 labels"):
        list(spots(SHEET, 1, start))


def test_an_unknown_sheet_is_refused():
    with pytest.raises(BadInput, match="L7160"):
        sheet_named("L1")


@pytest.mark.parametrize(
    ("customer", "lines"),
    [
        (Customer("Greta", company="Holm", ways=(HOME, WORK)), ("Greta", "Holm", "Vej 2")),
        (Customer("Holm", company="HOLM", ways=(HOME,)), ("Holm", "Gade 1", "1000 Kopenhagen")),
        (Customer("Greta", company="Holm"), ()),
        (Customer("Greta", ways=(Way(WayKind.ADDRESS, " "),)), ()),
    ],
)
def test_what_stands_on_a_label(customer, lines):
    assert label_lines(customer) == lines
    assert bool(address_of(customer)) == bool(lines)
