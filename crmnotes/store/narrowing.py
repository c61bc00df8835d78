"""The list of customers, narrowed in any mix of ways: composed with Peewee, run as plain SQL."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from peewee import SQL, ModelSelect

from crmnotes.store.database import Store
from crmnotes.store.rows import ids_json
from crmnotes.store.tables import Customers, Groups, Members, Standing


def query(
    today: str,
    *,
    among: Sequence[int] | None = None,
    group: str | None = None,
    stage: str | None = None,
    only: str | None = None,
) -> ModelSelect[Standing]:
    """All customers that fit, in name order; `among` are the ids a search found, `today` the local day."""
    found: ModelSelect[Standing] = Standing.select(Standing.customer).order_by(Standing.sort_key, Standing.customer)
    if among is not None:
        found = found.where(Standing.customer << SQL("(SELECT value FROM json_each(?))", (ids_json(among),)))
    if group is not None:
        found = found.where(Standing.customer << in_group(group))
    if stage is not None:
        found = found.where(Standing.customer << Customers.select(Customers.id).where(Customers.stage == stage))
    if only == "owed":
        found = found.where(Standing.reply_by.is_null(False))
    elif only == "promised":
        found = found.where(Standing.open_promises > 0)
    elif only == "quiet":
        found = found.where((Standing.late_from <= today) | (Standing.quiet_from <= today))
    return found


def ids(store: Store, wanted: ModelSelect[Standing]) -> array[int]:
    """The ids that a query gives.

    Peewee builds a row in 3 microseconds, the engine itself in a third of one: that counts at 100,000 customers.
    """
    sql, params = wanted.sql()
    return array("q", [row[0] for row in store.execute(sql, params)])


def in_group(name: str) -> ModelSelect[Members]:
    """The customers of a group, for a condition."""
    members = Members.select(Members.customer).join(Groups, on=(Groups.id == Members.group_id))
    found: ModelSelect[Members] = members.where(Groups.name == name)
    return found
