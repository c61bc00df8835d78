"""Saved lists as conditions on the list of customers: each looks at what an index leads to, or at who is left."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from peewee import SQL, Expression, ModelSelect

from crmnotes.conditions import About, Condition, How
from crmnotes.store.database import Store
from crmnotes.store.narrowing import in_group
from crmnotes.store.tables import Customers, Standing

FIELD = "(SELECT value FROM json_each(fields) WHERE key = ?)"
PLAIN = re.compile(r"[^\\\"\x00-\x1f]*")
WISHES = "(SELECT customer FROM notes WHERE kind = 'wish' AND kind <> 'said' AND offered = 0 AND trashed_at IS NULL{})"
WORTH = (
    "(SELECT customer FROM orders INDEXED BY orders_day WHERE bought_on > ? AND trashed_at IS NULL GROUP BY customer"
    " HAVING sum(minor_units) {} ?)"
)


def narrowed(
    query: ModelSelect[Standing], conditions: Sequence[Condition], today: date, since: date
) -> ModelSelect[Standing]:
    """Those of a query for whom all checked conditions hold; orders count after the wall day `since`."""
    for condition in conditions:
        query = query.where(_holds(condition, today, since))
    return query


def _holds(condition: Condition, today: date, since: date) -> Any:
    about, how, value = condition.about, condition.how, condition.value
    no = how in (How.IS_NOT, How.NO)
    if about is About.GROUP:
        found = Standing.customer << in_group(value)
        return ~found if no else found
    if about is About.STAGE:
        staged = Standing.customer << Customers.select(Customers.id).where(Customers.stage == value)
        return ~staged if no else staged
    if about is About.LAST_CONTACT:
        first = (today - timedelta(days=int(value))).isoformat()
        if how is How.WITHIN:
            return Standing.last_visit >= SQL("?", (first,))
        return Standing.last_visit.is_null() | (Standing.last_visit < SQL("?", (first,)))
    if about is About.NEXT_STEP:
        return (Standing.open_promises == 0) if no else (Standing.open_promises > 0)
    if about is About.OWED:
        return Standing.reply_by.is_null(no)
    if about is About.WISH:
        says = (" AND instr(lower(text), lower(?))", (value,)) if how is How.SAYS else ("", ())
        return _among(WISHES.format(says[0]), says[1], no)
    if about is About.VALUE:
        least = how is How.AT_LEAST
        everybody = least and int(value) <= 0  # who ordered nothing has no row
        return (
            SQL("1")
            if everybody
            else _among(WORTH.format(">=" if least else ">"), (since.isoformat(), int(value)), not least)
        )
    return _field(condition, no)


def _among(sql: str, params: tuple[Any, ...], no: bool) -> Expression:
    found = Standing.customer << SQL(sql, params)
    return ~found if no else found


def _field(condition: Condition, no: bool) -> Any:
    """What an own field holds. A whole value is looked up in the full text first; the others look at who has fields."""
    name, how, value = condition.field, condition.how, condition.value
    where, params = "fields <> '{}' AND " + FIELD, [name]
    if how in (How.YES, How.NO):
        where += " <> ''"
    elif how is How.SAYS:
        where, params = "fields <> '{}' AND instr(lower(" + FIELD + "), lower(?))", [name, value]
    elif how in (How.AT_LEAST, How.AT_MOST):
        sign = ">=" if how is How.AT_LEAST else "<="
        where, params = _compared(name, value, sign)
    else:
        where, params = where + " = ? COLLATE NOCASE", [name, value]
        if PLAIN.fullmatch(value) and any(sign.isalnum() for sign in value):
            where = "id IN (SELECT rowid FROM customers_fts WHERE customers_fts MATCH ?) AND " + where
            params.insert(0, f'fields : "{value}"')
    return _among(f"(SELECT id FROM customers WHERE {where})", tuple(params), no)


def _compared(name: str, value: str, sign: str) -> tuple[str, list[Any]]:
    """Numbers as numbers, everything else, such as dates, letter by letter."""
    try:
        number = float(value)
    except ValueError:
        return f"fields <> '{{}}' AND {FIELD} {sign} ? AND {FIELD} <> ''", [name, value, name]
    return f"fields <> '{{}}' AND CAST(nullif({FIELD}, '') AS REAL) {sign} ?", [name, number]


def rename_field(store: Store, before: str, after: str) -> None:
    """Moves what customers have in an own field to another name; where that has something already, both stay."""
    sql = f"SELECT id, fields FROM customers WHERE fields <> '{{}}' AND {FIELD} IS NOT NULL"
    for number, text in store.execute(sql, (before,)):
        fields = json.loads(text)
        if not fields.get(after):
            fields = {after if name == before else name: value for name, value in fields.items() if name != after}
            plain = json.dumps(fields, ensure_ascii=False)
            store.execute("UPDATE customers SET fields = ? WHERE id = ?", (plain, number))
