"""One process: contacts come into an empty notebook, go out again and are taken back, each beside its floor."""

from __future__ import annotations

import csv
import json
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter, process_time
from typing import Any

import apsw

from benchmarks.settled import held
from crmnotes.clock import system_clock
from crmnotes.exchange import csv_columns, csv_in, csv_out
from crmnotes.notebook import Notebook
from crmnotes.store import many, sheet
from crmnotes.store.adding import adding


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
        take(found, "engine", _engine_alone(notebook, folder))
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
    """Keeps how many milliseconds an act takes on the wall and, under `NAME_processor`, of this process alone."""
    start, own = perf_counter(), process_time()
    act()
    found[name] = (perf_counter() - start) * 1000
    found[f"{name}_processor"] = (process_time() - own) * 1000


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


def _engine_alone(notebook: Notebook, folder: Path) -> Callable[[], object]:
    """Writes the very same rows into a notebook of its own, with all keys, indexes and full text; nothing is read."""
    tables = {name: notebook._store.execute(f"SELECT * FROM {name}") for name in ("customers", "ways", "standing")}
    columns = {
        name: ", ".join(row[1] for row in notebook._store.execute(f"PRAGMA table_info({name})")) for name in tables
    }
    (source,) = notebook._store.execute("SELECT * FROM batches")
    other = Notebook.open(folder / "engine.crmnotes", system_clock())

    def insert() -> None:
        with adding(other._store) as filing:
            many.insert(other._store, "batches", "id, uid, source, at, added, updated, taken_back_at", [source])
            for name, rows in tables.items():
                many.insert(other._store, name, columns[name], rows)
            filing.file_aside()

    return insert


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
