"""One process: contacts come into an empty notebook, go out again and are taken back, each beside its floor."""

from __future__ import annotations

import csv
import json
import sys
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path
from time import perf_counter, process_time
from typing import Any

import apsw

from benchmarks.settled import held
from crmnotes.clock import system_clock
from crmnotes.exchange import csv_columns, csv_in, csv_out
from crmnotes.exchange.csv_maps import Columns
from crmnotes.exchange.csv_table import Table
from crmnotes.notebook import Notebook
from crmnotes.notebook.contact_import import PIECE
from crmnotes.store import clearing, loading, many, sheet
from crmnotes.store.adding import Filing, adding


def main() -> None:
    """Prints milliseconds, and megabytes above the start, as one JSON value."""
    table = csv_in.sniff(Path(sys.argv[1]))
    columns = csv_in.columns_of(table)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        notebook = Notebook.open(folder / "a.crmnotes", system_clock())
        found = {"memory": -held()}
        contacts = csv_in.brought(table, columns)
        take(found, "import", lambda: notebook.imports.run(contacts, "a.csv"))
        found["memory"] += held()
        take(found, "import_floor", _plain_insert(notebook, folder))
        take(found, "engine", _engine_alone(notebook, folder, found))
        take(found, "reading", lambda: _exhausted(csv_in.brought(table, columns)))
        take(found, "looking", lambda: _looked_over(table, columns, folder))
        take(found, "export_floor", _plain_export(notebook, folder / "floor.csv"))
        take(
            found,
            "export",
            lambda: csv_out.write_customers(notebook.customers.sheet(), folder / "ours.csv", notebook=notebook.path),
        )
        take(found, "take_back", notebook.imports.take_back)
        notebook.close()
    print(json.dumps(found))


def take(found: dict[str, float], name: str, act: Callable[[], object]) -> None:
    """Adds how many milliseconds an act takes on the wall and, under `NAME_processor`, of this process alone."""
    start, own = perf_counter(), process_time()
    act()
    found[name] = found.get(name, 0.0) + (perf_counter() - start) * 1000
    found[f"{name}_processor"] = found.get(f"{name}_processor", 0.0) + (process_time() - own) * 1000


def _plain_insert(notebook: Notebook, folder: Path) -> Callable[[], object]:
    """Writes the very same rows into tables without any index, as safely, in one transaction."""
    rows: dict[str, list[tuple[Any, ...]]] = {
        name: notebook._store.execute(f"SELECT * FROM {name}") for name in ("customers", "ways")
    }
    connection = apsw.Connection(str(folder / "floor.db"))
    connection.execute("PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = FULL")
    for name, found in rows.items():
        connection.execute(f"CREATE TABLE {name} ({', '.join(f'c{n}' for n in range(len(found[0])))})")

    def insert() -> None:
        connection.execute("BEGIN")
        for name, found in rows.items():
            connection.executemany(f"INSERT INTO {name} VALUES ({', '.join('?' * len(found[0]))})", found)
        connection.execute("COMMIT")

    return insert


def _engine_alone(notebook: Notebook, folder: Path, found: dict[str, float]) -> Callable[[], object]:
    """Writes the very same rows into a notebook of its own, with all keys, indexes and full text; nothing is read.

    What its parts took is kept, too: the rows with the indexes in their order, and the full text.
    """
    pieces = [_gathered(notebook, first) for first in range(0, len(notebook.customers.ids()), PIECE)]
    (source,) = notebook._store.execute("SELECT * FROM batches")
    other = Notebook.open(folder / "engine.crmnotes", system_clock())
    store = other._store

    def put(piece: list[many.Gathered]) -> None:
        with clearing.unquestioned(store):
            for rows in piece:
                many.put(store, rows)

    def index(filing: Filing) -> None:
        filing.file_aside()
        store.execute("PRAGMA foreign_keys")  # waits until that is done

    def insert() -> None:
        with adding(store) as filing:
            many.insert(store, "batches", "id, uid, source, at, added, updated, taken_back_at", [source])
            for piece in pieces:
                take(found, "rows", lambda piece=piece: put(piece))
                take(found, "full_text", lambda: index(filing))

    return insert


def _gathered(notebook: Notebook, first: int) -> list[many.Gathered]:
    """A piece of the rows of an import, as they would be written."""
    found = []
    for table, key in (("customers", "id"), ("standing", "customer")):
        rows = _rows(notebook, table, key, first)
        columns = [row[1] for row in notebook._store.execute(f"PRAGMA table_info({table})")]
        told = {name: values for name, values in zip(columns, zip(*rows, strict=True), strict=True) if any(values)}
        same = {name: values[0] for name, values in told.items() if len(set(values)) == 1}
        differing = {name: values for name, values in told.items() if name not in same}
        names = ", ".join((*differing, *same))
        found.append(many.gathered(table, names, zip(*differing.values(), strict=True), tuple(same.values())))
    ways = _rows(notebook, "ways", "customer", first)
    each = len(ways) // len(rows)  # all of them have the same ones
    kinds = [(kind, label, preferred) for _, _, _, kind, label, _, preferred, _ in ways[:each]]
    values = (
        (ways[at][1], *(text for way in ways[at : at + each] for text in (way[5], way[7])))
        for at in range(0, len(ways), each)
    )
    return [*found, loading.ways_of_each(kinds, values)]


def _rows(notebook: Notebook, table: str, key: str, first: int) -> list[tuple[Any, ...]]:
    """The rows of a table that belong to a piece of the customers."""
    sql = f"SELECT * FROM {table} WHERE {key} > ? AND {key} <= ? ORDER BY 1"
    return notebook._store.execute(sql, (first, first + PIECE))


def _exhausted(items: Iterable[object]) -> None:
    for _ in items:
        pass


def _looked_over(table: Table, columns: Columns, folder: Path) -> None:
    """Reads and matches them with nobody, and writes nothing."""
    empty = Notebook.open(folder / "empty.crmnotes", system_clock())
    empty.imports.preview(csv_in.brought(table, columns))
    empty.close()


def _plain_export(notebook: Notebook, path: Path) -> Callable[[], object]:
    """The same query over the same customers, its rows straight into csv.writer."""
    ids = list(notebook.customers.ids())
    found = csv_columns.survey_sheet(notebook.customers.sheet(ids))
    layout = csv_columns.lay_out(csv_columns.chosen(None), found)
    columns = [layout.plain.get(at) or layout.ways.get(at) or "" for at in range(len(layout.header))]

    def export() -> None:
        with path.open("w", newline="", encoding="utf-8") as file:
            csv.writer(file).writerows(sheet.rows(notebook._store, ids, columns))

    return export


if __name__ == "__main__":
    main()
