"""The triggers of the notebook file: they mark whom a write touched and keep the full text in step.

Part of the schema and frozen with it (tests hold a digest of the first one and a notebook of each version): later
changes are steps in `upgrades`.
"""

# No `from __future__ import annotations` here: see `records`.

from typing import NamedTuple

# Whom a row belongs to: its own column, or that of its parent.
OWNERS = {
    "customers": "{side}.id",
    "ways": "{side}.customer",
    "members": "{side}.customer",
    "notes": "{side}.customer",
    "promises": "{side}.customer",
    "orders": "{side}.customer",
    "complaints": "(SELECT customer FROM notes WHERE id = {side}.note)",
    "events": "(SELECT customer FROM promises WHERE id = {side}.promise)",
}
# An upsert clause, because OR IGNORE would give way to the conflict rule of the statement that fires the trigger.
MARK = "  INSERT INTO touched SELECT who FROM (SELECT {who} AS who) WHERE who IS NOT NULL ON CONFLICT DO NOTHING;\n"
SIDES = {"insert": ("new",), "update": ("old", "new"), "delete": ("old",)}
MARK_GROUPS = """CREATE TRIGGER groups_mark_update AFTER UPDATE ON groups BEGIN
  INSERT INTO touched SELECT customer FROM members WHERE group_id = new.id ON CONFLICT DO NOTHING;
END"""

# Scripts written without spaces (Thai to Khmer, Han, kana, Hangul and their neighbours), as ranges of letters.
SPACELESS = (
    "\u0e00-\u109f\u1100-\u11ff\u1780-\u17ff\u1950-\u19df\u1a20-\u1aaf\u1b00-\u1b7f\u2e80-\ua4cf\ua960-\ua9df"
    "\uaa60-\uaadf\uac00-\ud7ff\uf900-\ufaff\uff66-\uffdc\U00016fe0-\U00018aff\U0001aff0-\U0001b16f"
    "\U00020000-\U0003fffd"
)


def _is_spaceless(words: str) -> str:
    """SQL that is true for texts with such letters; plain ASCII is passed over without looking at each letter."""
    return f"octet_length({words}) > length({words}) AND {words} GLOB '*[{SPACELESS}]*'"


def _is_spaceless_soon(columns: tuple[str, ...], words: str) -> str:
    """The same for words from some columns, which are put together only where one of them is no plain ASCII."""
    more = " OR ".join(f"octet_length({{side}}.{column}) > length({{side}}.{column})" for column in columns)
    return f"({more}) AND {words} GLOB '*[{SPACELESS}]*'"


def _digits(value: str) -> str:
    """SQL for a phone number without its spacing, so that it is found however it is written."""
    for sign in (" ", "-", "(", ")", ".", "/", "\u00a0", "\u202f", "\u2010", "\u2011", "\u2013"):
        value = f"replace({value}, '{sign}', '')"
    return value


def _digits_soon(value: str) -> str:
    """The same in half the time for a number with nothing but blanks between its digits, which nearly all are."""
    return f"iif({value} NOT GLOB '*[^ +0-9]*', replace({value}, ' ', ''), {_digits(value)})"


class Index(NamedTuple):
    """One full text table and how it follows the table it serves.

    `words` is the SQL of what is indexed; when empty the index is external content over the columns
    themselves and holds no second copy. `condition` is the SQL of which rows have a place in it. `view` names what
    shows those words row by row; then no second copy of them is held either.
    """

    name: str
    table: str
    columns: tuple[str, ...]
    tokens: str
    words: str = ""
    condition: str = ""
    view: str = ""

    @property
    def copies(self) -> bool:
        """Whether it holds a copy of the words."""
        return bool(self.words) and not self.view

    def create(self) -> str:
        """The statement that makes the table."""
        content = "" if self.copies else f"content='{self.view or self.table}', content_rowid='id', "
        return f"CREATE VIRTUAL TABLE {self.name} USING fts5({self._names()}, {content}{self.tokens})"

    def create_view(self) -> str:
        """The statement that makes the view."""
        values, condition = (sql.format(side=self.table) for sql in (self.words, self.condition))
        return f"CREATE VIEW {self.view} AS SELECT id, {values} AS text FROM {self.table} WHERE {condition}"

    def fill(self, source: str = "", where: str = "") -> str:
        """The statement that indexes rows called `new`: one inside a trigger, or many from a table named so."""
        names, values = self._names(), self._values("new")
        checks = " AND ".join(filter(None, (where, self.condition.format(side="new"))))
        tail = f"{source and ' FROM ' + source}{checks and ' WHERE ' + checks}"
        return f"INSERT INTO {self.name}(rowid, {names}) SELECT new.id, {values}{tail}"

    def settings(self) -> list[str]:
        """The statements that set how it is kept: nothing that was deleted stays, and each leaf fits a page."""
        return [
            f"INSERT INTO {self.name}({self.name}, rank) VALUES ('{option}', {value})"
            for option, value in (("secure-delete", 1), ("pgsz", LEAF))
        ]

    def refill(self) -> str:
        """The statement that indexes all rows, when the index has just been made."""
        return (
            self.fill(f"{self.table} AS new")
            if self.copies
            else f"INSERT INTO {self.name}({self.name}) VALUES ('rebuild')"
        )

    def remove(self) -> str:
        """The statement that takes the row called `old` out of the index."""
        if self.copies:
            return f"DELETE FROM {self.name} WHERE rowid = old.id"
        into = f"INSERT INTO {self.name}({self.name}, rowid, {self._names()})"
        values = f"'delete', old.id, {self._values('old')}"
        if self.condition:  # what is taken out must have been in
            return f"{into} SELECT {values} WHERE {self.condition.format(side='old')}"
        return f"{into} VALUES ({values})"

    def triggers(self, last: int | None = None) -> dict[str, str]:
        """The three triggers by name; with `last` they serve only rows up to that id (a bulk act fills in the rest)."""
        changed = " OR ".join(f"old.{column} IS NOT new.{column}" for column in self.columns)
        old, new = (self.condition.format(side=side) for side in ("old", "new"))
        either = f"(({old}) OR ({new}))" if self.condition else ""
        return dict(
            (
                self._trigger("insert", "INSERT", (new, _upto("new", last)), self.fill()),
                self._trigger("delete", "DELETE", (old, _upto("old", last)), self.remove()),
                self._trigger(
                    "update",
                    f"UPDATE OF {', '.join(self.columns)}",
                    (f"({changed})", either, _upto("old", last)),
                    self.remove(),
                    self.fill(),
                ),
            )
        )

    def _names(self) -> str:
        return "text" if self.words else ", ".join(self.columns)

    def _values(self, side: str) -> str:
        return self.words.format(side=side) or ", ".join(f"{side}.{column}" for column in self.columns)

    def _trigger(self, act: str, event: str, checks: tuple[str, ...], *steps: str) -> tuple[str, str]:
        """The name and the statement of one trigger."""
        when = " AND ".join(filter(None, checks))
        name = f"{self.name}_{act}"
        body = "".join(f"  {step};\n" for step in steps)
        return name, f"CREATE TRIGGER {name} AFTER {event} ON {self.table}{when and ' WHEN ' + when} BEGIN\n{body}END"


def _upto(side: str, last: int | None) -> str:
    """The check that keeps a trigger away from rows that a bulk act indexes afterwards."""
    return "" if last is None else f"{side}.id <= {last}"


WORDS = "tokenize=\"unicode61 remove_diacritics 2\", prefix='2 3'"
LETTERS = "tokenize='trigram remove_diacritics 1'"
# Bytes of a leaf: what a page holds in one piece, also one with a passphrase. The engine's own 4,050 are a few too many
# beside the check sums: nearly every leaf went on in a second page.
LEAF = 3970
UNRANKED = ", columnsize=0"  # how long each text is counts for a ranking only
NAMED = ("name", "company", "about", "fields")
NAMES = "{side}.name || ' ' || {side}.company || ' ' || {side}.about || ' ' || {side}.fields || '  '"
TEXT = "{side}.text || '  '"  # two spaces, so that the last letters of a text also begin a trigram

FIRST = (
    Index("customers_fts", "customers", NAMED, WORDS),
    Index("ways_fts", "ways", ("value",), WORDS),
    Index("notes_fts", "notes", ("text",), WORDS),
    Index("promises_fts", "promises", ("text",), WORDS),
    Index("customers_parts", "customers", NAMED, LETTERS, NAMES, _is_spaceless(NAMES)),
    Index("notes_parts", "notes", ("text",), LETTERS, TEXT, _is_spaceless("{side}.text")),
    Index("promises_parts", "promises", ("text",), LETTERS, TEXT, _is_spaceless("{side}.text")),
    Index("phones_fts", "ways", ("value", "kind"), LETTERS, _digits("{side}.value"), "{side}.kind = 'phone'"),
)
"""As version 1 has them."""
THIRD = (
    Index("ways_fts", "ways", ("value",), WORDS + UNRANKED),
    Index(
        "phones_fts", "ways", ("value", "kind"), LETTERS + UNRANKED, _digits_soon("{side}.value"),
        "{side}.kind = 'phone'", "phone_digits",
    ),
    *(index._replace(tokens=index.tokens + UNRANKED) for index in FIRST if index.table in ("notes", "promises")),
    Index(
        "customers_parts", "customers", NAMED, LETTERS + UNRANKED, NAMES, _is_spaceless_soon(NAMED, NAMES)
    ),
)  # fmt: skip
"""What version 3 has in place of those: only customers are ranked, by `customers_fts`, and only it keeps lengths.

A row for the length of each way costs more than the words themselves.
"""
INDEXES = tuple({index.name: index for index in (*FIRST, *THIRD)}.values())


def _mark(table: str, act: str, when: str = "") -> str:
    """The statement that makes one marking trigger."""
    steps = "".join(MARK.format(who=OWNERS[table].format(side=side)) for side in SIDES[act])
    return f"CREATE TRIGGER {table}_mark_{act} AFTER {act.upper()} ON {table}{when} BEGIN\n{steps}END"


def marks() -> list[str]:
    """The statements that make the marking triggers."""
    return [*(_mark(table, act) for table in OWNERS for act in SIDES), MARK_GROUPS]


def insert_marks(last: int | None = None) -> dict[str, str]:
    """The triggers by name that mark whom a new row belongs to; with `last` only customers up to that id."""
    return {
        f"{table}_mark_insert": _mark(table, "insert", "" if last is None else f" WHEN {_upto_owner(table, last)}")
        for table, who in OWNERS.items()
        if who.startswith("{side}")
    }


def _upto_owner(table: str, last: int) -> str:
    return f"{OWNERS[table].format(side='new')} <= {last}"
