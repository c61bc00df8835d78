"""How large the file is, beside the bytes of all the texts that are stored in it."""

from __future__ import annotations

import apsw

from benchmarks.figures import Row
from benchmarks.notebooks import made

GOAL = 3.5
WORDS = {
    "customers": ("name", "company", "about"), "ways": ("value", "label"), "notes": ("text",), "promises": ("text",),
    "orders": ("what",),
}  # fmt: skip
"""What people typed; every other text is a date, a kind or a UUID."""
DERIVED = ("standing", "care", "touched")
MEGABYTE = 1_000_000


def measure(size: str, _rounds: int) -> list[Row]:
    """In megabytes: what the owner's tables hold as text, once; indexes and the full text are what it costs."""
    path = made(size)
    connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
    tables = [
        name
        for (name,) in connection.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE 'CREATE T%'"
        )
        if name not in DERIVED
    ]
    held = sum(
        _bytes(connection, name, [row[1] for row in connection.execute(f"PRAGMA table_info({name})")])
        for name in tables
    )
    words = sum(_bytes(connection, name, columns) for name, columns in WORDS.items())
    connection.close()
    file = path.stat().st_size
    note = f"the words alone {words / MEGABYTE:.1f}, {file / words:.1f} times"
    return [Row("file beside the texts in it, MB", size, file / MEGABYTE, held / MEGABYTE, GOAL, note=note)]


def _bytes(connection: apsw.Connection, table: str, columns: list[str] | tuple[str, ...]) -> int:
    """Bytes of the texts in some columns of a table."""
    each = " + ".join(f"ifnull(CASE typeof({name}) WHEN 'text' THEN octet_length({name}) END, 0)" for name in columns)
    return int(connection.execute(f"SELECT ifnull(sum({each}), 0) FROM {table}").fetchone()[0])
