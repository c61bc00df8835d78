"""Peewee models over the tables of `schema`: for building queries, which `Store.orm` runs. They never make tables."""

from __future__ import annotations

from peewee import AutoField, IntegerField, Model, TextField
from playhouse.apsw_ext import APSWDatabase  # type: ignore[import-untyped]

from crmnotes.store.fields import DayField, InstantField

DIALECT = APSWDatabase(None)  # for building SQL only: it is never connected


class Table(Model):
    """What all tables have in common: the dialect their queries are built in."""

    class Meta:
        """Peewee's options."""

        database = DIALECT
        legacy_table_names = False


class Customers(Table):
    """People and firms."""

    id = AutoField()
    uid = TextField()
    name = TextField()
    company = TextField(default="")
    stage = TextField(default="customer")
    reply_within = IntegerField(null=True)
    keep_in_touch_days = IntegerField(null=True)
    birthday = TextField(null=True)
    sent_by = IntegerField(null=True)
    about = TextField(default="")
    left_on = DayField(null=True)
    left_why = TextField(null=True)
    seasonal_month = IntegerField(null=True)
    quiet_known_until = DayField(null=True)
    fields = TextField(default="{}")
    extra = TextField(null=True)
    created_at = InstantField()
    trashed_at = InstantField(null=True)
    batch = IntegerField(null=True)


class Ways(Table):
    """Ways to reach a customer."""

    id = AutoField()
    customer = IntegerField()
    position = IntegerField()
    kind = TextField()
    label = TextField(default="")
    value = TextField()
    preferred = IntegerField(default=0)
    match_key = TextField(default="")


class Groups(Table):
    """Labels to gather customers under."""

    id = AutoField()
    name = TextField()
    keep_in_touch_days = IntegerField(null=True)


class Members(Table):
    """Who is in which group."""

    id = AutoField()
    customer = IntegerField()
    group_id = IntegerField()


class Notes(Table):
    """What happened between us."""

    id = AutoField()
    uid = TextField()
    customer = IntegerField()
    happened_at = InstantField()
    entered_at = InstantField()
    direction = TextField()
    channel = TextField()
    kind = TextField(default="said")
    reached = IntegerField(default=1)
    text = TextField()
    wants_answer = IntegerField(default=0)
    allowance = IntegerField()
    settled_how = TextField(null=True)
    settled_at = InstantField(null=True)
    settled_by = IntegerField(null=True)
    question = TextField(null=True)
    mark = IntegerField(null=True)
    changed = TextField(null=True)
    told = IntegerField(default=0)
    quotable = TextField(null=True)
    offered = IntegerField(default=0)
    extra = TextField(null=True)
    trashed_at = InstantField(null=True)
    batch = IntegerField(null=True)


class Complaints(Table):
    """The steps of a complaint."""

    id = AutoField()
    note = IntegerField()
    admitted_on = DayField(null=True)
    remedy = IntegerField(null=True)
    put_right_on = DayField(null=True)
    confirmed_on = DayField(null=True)
    unconfirmed = IntegerField(default=0)
    cause = TextField(null=True)
    cause_done = TextField(null=True)


class Promises(Table):
    """What was promised."""

    id = AutoField()
    uid = TextField()
    customer = IntegerField()
    text = TextField()
    by_them = IntegerField(default=0)
    made_at = InstantField()
    made_in = IntegerField(null=True)
    first_due = DayField()
    first_due_time = TextField(null=True)
    due = DayField()
    due_time = TextField(null=True)
    repeat_every = IntegerField(null=True)
    repeat_unit = TextField(null=True)
    repeat_from = TextField(null=True)
    repeat_day = IntegerField(null=True)
    state = TextField(default="open")
    snoozed_until = InstantField(null=True)
    extra = TextField(null=True)
    trashed_at = InstantField(null=True)
    batch = IntegerField(null=True)


class Events(Table):
    """What happened to a promise; only ever appended."""

    id = AutoField()
    promise = IntegerField()
    at = InstantField()
    what = TextField()
    entered_at = InstantField()
    from_due = DayField(null=True)
    from_time = TextField(null=True)
    to_due = DayField(null=True)
    to_time = TextField(null=True)
    told_at = InstantField(null=True)
    why = TextField(null=True)


class Orders(Table):
    """What was bought."""

    id = AutoField()
    uid = TextField()
    customer = IntegerField()
    bought_on = DayField()
    minor_units = IntegerField()
    what = TextField()
    extra = TextField(null=True)
    trashed_at = InstantField(null=True)
    batch = IntegerField(null=True)


class Standing(Table):
    """The derived row of a customer, kept by the rules within each transaction."""

    customer = IntegerField(primary_key=True)
    sort_key = TextField()
    waiting_since = InstantField(null=True)
    reply_by = InstantField(null=True)
    open_questions = IntegerField(default=0)
    next_due = TextField(null=True)
    open_promises = IntegerField(default=0)
    tell_them = IntegerField(default=0)
    last_visit = DayField(null=True)
    late_from = DayField(null=True)
    quiet_from = DayField(null=True)


TABLES = (Customers, Ways, Groups, Members, Notes, Complaints, Promises, Events, Orders, Standing)
