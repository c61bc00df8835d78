"""Records of the open format as dictionaries and back; keys in the order in which the format names them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from crmnotes.contacts import Filed, GroupTerms, Tally
from crmnotes.exchange.json_notes import note_dict, note_of, promise_dict, promise_of
from crmnotes.exchange.json_taker import BadRecord, Taker, day_text, instant_text, with_rest
from crmnotes.records import Birthday, Customer, Left, Note, Order, Promise, Settings, Stage, Way, WayKind

Dict = dict[str, Any]
KNOWN_BY = {"ways": ("kind", "value")}
"""How the records of a list are known whose order may change."""
__all__ = [
    "customer_of", "filed_dict", "group_dict", "group_of", "note_of", "order_of", "promise_of", "settings_dict",
    "settings_of", "tally_of",
]  # fmt: skip


def settings_dict(settings: Settings) -> Dict:
    """The notebook's settings."""
    return {
        "reply_within_minutes": settings.reply_within,
        "closed_weekdays": sorted(settings.closed_weekdays),
        "closed_dates": [[first.isoformat(), last.isoformat()] for first, last in settings.closed_dates],
        "ask_every_months": settings.ask_every_months,
        "currency": settings.currency,
        "country": settings.country,
    }


def settings_of(value: Any) -> Settings:
    """The settings that a dictionary holds, with defaults for what it leaves out; raises BadRecord."""
    take, plain = Taker(value), Settings()
    return Settings(
        reply_within=take.number("reply_within_minutes", plain.reply_within, least=1),
        closed_weekdays=frozenset(_within(day, 0, 6) for day in take.items("closed_weekdays")),
        closed_dates=tuple(_closed(pair) for pair in take.items("closed_dates")),
        ask_every_months=take.number("ask_every_months", plain.ask_every_months, least=1),
        currency=take.text("currency", plain.currency),
        country=take.text("country", plain.country),
    )


def _within(value: Any, least: int, most: int) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
        raise BadRecord("a day of the week is a number from 0 (Monday) to 6")
    return value


def _closed(pair: Any) -> tuple[date, date]:
    if not isinstance(pair, list) or len(pair) != 2:
        raise BadRecord("closed dates come in pairs of a first and a last day")
    both = Taker({"first": pair[0], "last": pair[1]})
    first, last = both.day("first"), both.day("last")
    if last < first:
        raise BadRecord("closed dates cannot end before they begin")
    return first, last


def group_dict(group: GroupTerms) -> Dict:
    """A group with its wish to keep in touch."""
    return with_rest({"name": group.name, "keep_in_touch_days": group.keep_in_touch_days}, group.extra, {})


def group_of(value: Any) -> GroupTerms:
    """The group that a dictionary holds; raises BadRecord."""
    take = Taker(value)
    name, days = take.needed_text("name"), take.number_or_none("keep_in_touch_days", least=1)
    return GroupTerms(name, days, take.rest())


def filed_dict(filed: Filed) -> Dict:
    """Any record with its references by UUID; unknown keys of an earlier import come last, by name."""
    record, refs = filed.record, filed.refs
    if isinstance(record, Customer):
        known = _customer_dict(record, refs)
    elif isinstance(record, Note):
        known = note_dict(record, refs)
    elif isinstance(record, Promise):
        known = promise_dict(record, refs)
    elif isinstance(record, Order):
        known = _order_dict(record, refs)
    else:
        known = _tally_dict(record)
    return with_rest(known, filed.extra, KNOWN_BY) if filed.extra else known


def _customer_dict(c: Customer, refs: Mapping[str, str]) -> Dict:
    return {
        "id": c.uid,
        "name": c.name,
        "company": c.company,
        "stage": c.stage.value,
        "ways": [{"kind": w.kind.value, "label": w.label, "value": w.value, "preferred": w.preferred} for w in c.ways],
        "groups": sorted(c.groups),
        "reply_within_minutes": c.reply_within,
        "keep_in_touch_days": c.keep_in_touch_days,
        "birthday": c.birthday.isoformat() if c.birthday else None,
        "sent_by": refs.get("sent_by"),
        "about": c.about,
        "left": {"on": c.left.on.isoformat(), "why": c.left.why} if c.left else None,
        "seasonal_month": c.seasonal_month,
        "quiet_known_until": day_text(c.quiet_known_until),
        "fields": dict(sorted(c.fields.items())),
        "created_at": instant_text(c.created_at),
        "trashed_at": instant_text(c.trashed_at),
    }


def customer_of(value: Any, place: int = 0) -> Filed:
    """The customer that a dictionary holds; raises BadRecord."""
    take = Taker(value)
    customer = Customer(
        uid=take.text("id"),
        name=take.needed_text("name"),
        company=take.text("company"),
        stage=take.choice("stage", Stage, Stage.CUSTOMER),
        ways=tuple(map(_way, take.parts("ways", KNOWN_BY["ways"]))),
        groups=tuple(dict.fromkeys(take.texts("groups"))),
        reply_within=take.number_or_none("reply_within_minutes", least=1),
        keep_in_touch_days=take.number_or_none("keep_in_touch_days", least=1),
        birthday=_birthday(take.text("birthday")),
        about=take.text("about"),
        left=_left(take.part("left")),
        seasonal_month=take.number_or_none("seasonal_month", least=1, most=12),
        quiet_known_until=take.day_or_none("quiet_known_until"),
        fields=take.text_map("fields"),
        created_at=take.instant_or_none("created_at"),
        trashed_at=take.instant_or_none("trashed_at"),
    )
    return Filed(customer, take.refs("sent_by"), take.rest(), place)


def _way(take: Taker) -> Way:
    return Way(
        take.choice("kind", WayKind), take.needed_text("value"), take.text("label"), take.flag("preferred", False)
    )


def _birthday(text: str) -> Birthday | None:
    try:
        return Birthday.parse(text) if text else None
    except ValueError:
        raise BadRecord('its "birthday" is no date such as 1980-02-29 or --04-12') from None


def _left(take: Taker | None) -> Left | None:
    return Left(take.day("on"), take.text("why")) if take else None


def _order_dict(o: Order, refs: Mapping[str, str]) -> Dict:
    customer = refs.get("customer")
    return {"id": o.uid, "customer": customer, "on": day_text(o.on), "minor_units": o.minor_units, "what": o.what}


def order_of(value: Any, place: int = 0) -> Filed:
    """The order that a dictionary holds; raises BadRecord."""
    take = Taker(value)
    refs = take.refs("customer")
    if "customer" not in refs:
        raise BadRecord('it has no "customer"')
    amount = take.number_or_none("minor_units")
    if amount is None:
        raise BadRecord('it has no "minor_units"')
    order = Order(customer=0, uid=take.text("id"), on=take.day("on"), minor_units=amount, what=take.text("what"))
    return Filed(order, refs, take.rest(), place)


def _tally_dict(t: Tally) -> Dict:
    marks = [{"at": instant_text(at), "yes": yes} for at, yes in t.marks]
    return {"id": t.uid, "rule": t.rule, "target_percent": t.target_percent, "marks": marks}


def tally_of(value: Any, place: int = 0) -> Filed:
    """The tally rule that a dictionary holds; raises BadRecord."""
    take = Taker(value)
    marks = take.parts("marks")
    tally = Tally(
        uid=take.text("id"),
        rule=take.needed_text("rule"),
        target_percent=take.number("target_percent", 100, least=0, most=100),
        marks=tuple((mark.instant("at"), mark.flag("yes", True)) for mark in marks),
    )
    return Filed(tally, {}, take.rest(), place)
