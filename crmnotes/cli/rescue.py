"""The commands for a bad day: they work on the files, also when the notebook is missing or cannot be opened."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from crmnotes.cli import DONE, IN_PART, unlocking, words
from crmnotes.cli.passphrase import passphrase as protect
from crmnotes.cli.printer import Printer
from crmnotes.clock import Clock, system_clock
from crmnotes.errors import BadInput, Damaged
from crmnotes.notebook import Notebook, protection, repairing, restoring
from crmnotes.notebook.restoring import Choice, Held, Lost


def backups(path: Path, options: Namespace, printer: Printer) -> int:
    """Lists the copies, the newest first, with what each holds."""
    found, now = restoring.choices(path), system_clock().now()
    printer.lines(
        f"{words.moment(choice.backup.at, now):<18} {_holds(choice, now)}  {choice.backup.path}" for choice in found
    )
    if not found:
        printer.say("There are no backups of this notebook.")
    printer.value([_as_json(choice) for choice in found])
    return DONE


def restore(path: Path, options: Namespace, printer: Printer) -> int:
    """Puts a copy in the notebook's place."""
    clock = system_clock()
    passphrase = unlocking.known(options, path.name, partial(protection.opens, path)) if _is_locked(path) else None
    done = unlocking.unlocked_copy(
        options.file.name, lambda its: restoring.restore(options.file, path, clock, passphrase, its)
    )
    printer.say(f"Restored {options.file.name}: {holds(done.held, clock.now())}.")
    printer.say(loses(done.lost))
    if done.kept:
        printer.say(f"The notebook as it was is kept: {done.kept}")
    printer.value(
        {
            "file": str(path), "kept": str(done.kept) if done.kept else None, "held": done.held._asdict(),
            "lost": done.lost._asdict() if done.lost else None,
        }
    )  # fmt: skip
    return DONE


def repair(path: Path, options: Namespace, printer: Printer) -> int:
    """Salvages a damaged notebook into a new file; one that is whole is left as it is."""
    clock = system_clock()
    passphrase, wrong = unlocking.unlocked(options, path.name, lambda given: (given, _wrong(path, clock, given)))
    if not wrong:
        printer.say("All is well: there is nothing to repair.")
        printer.value({"ok": True, "problems": []})
        return DONE
    newest = repairing.better(path)
    if newest:
        printer.say(f"There is a good backup of {words.moment(newest.at, clock.now())}: {newest.path}")
    done = repairing.repair(path, clock, passphrase)
    printer.lines(salvaged(done))
    found = done.found
    printer.value(
        {
            "ok": False, "kept": str(done.kept), "backup": str(newest.path) if newest else None,
            "recovered": found.counts, "check": [doubt._asdict() for doubt in found.doubtful], "gone": found.gone,
        }
    )  # fmt: skip
    return IN_PART if found.doubtful or found.gone else DONE


def salvaged(done: repairing.Repaired) -> Iterator[str]:
    """What was recovered, what is to be checked and what is gone, line by line."""
    kinds = ("customers", "notes", "promises", "orders")
    yield "Recovered: " + ", ".join(words.several(done.found.counts[kind], kind[:-1]) for kind in kinds) + "."
    for doubt in done.found.doubtful:
        yield f"Please check: {words.clean(doubt.name)} ({doubt.kind})"
    if done.found.doubtful:
        yield f'Those customers are in the group "{repairing.CHECK}".'
    for line in done.found.gone:
        yield f"Not recovered: {words.clean(line)}"
    yield f"The damaged file is kept: {done.kept}"


def _is_locked(path: Path) -> bool:
    """Whether the notebook that stands there has a passphrase."""
    return path.is_file() and protection.is_locked(path)


def _wrong(path: Path, clock: Clock, passphrase: str | None) -> bool:
    """Whether the notebook does not open, or a look over it finds something."""
    if not path.exists() and not path.is_symlink():
        raise BadInput("There is no notebook at {}.", path)
    try:
        with closing(Notebook.open(path, clock, passphrase=passphrase)) as notebook:
            return bool(notebook.check())
    except Damaged:
        return True


def holds(held: Held, now: datetime) -> str:
    """`12 customers, 40 notes, 9 promises, last change today 16:02`."""
    many = [words.several(number, kind) for number, kind in zip(held[:3], ("customer", "note", "promise"), strict=True)]
    many += [words.several(held.files, "file")] if held.files else []
    last = restoring.last_change(held)
    return ", ".join([*many, f"last change {words.moment(last, now)}"] if last else many)


def loses(lost: Lost | None) -> str:
    """What is not in a copy that has taken the notebook's place, in one sentence."""
    if lost is None:
        return "What it lacks cannot be said, because the notebook before it could not be read."
    missing = zip(lost[:3], ("customer", "note", "promise"), strict=True)
    parts = [words.several(number, kind) for number, kind in missing if number]
    parts += [words.several(lost.changed, "later change")] if lost.changed else []
    return f"Not in it: {', '.join(parts)}." if parts else "Nothing that stood in the notebook is missing from it."


def _holds(choice: Choice, now: datetime) -> str:
    if not choice.whole:
        return "(damaged)"
    return f"({holds(choice.held, now)})" if choice.held else "(whole)"


def _as_json(choice: Choice) -> dict[str, Any]:
    one = choice.backup
    held = choice.held._asdict() if choice.held else dict.fromkeys(Held._fields)
    return {"file": str(one.path), "at": one.at.isoformat(), "reason": one.reason, "whole": choice.whole} | held


Command = Callable[[Path, Namespace, Printer], int]
COMMANDS: dict[str, Command] = {"backups": backups, "restore": restore, "check": repair, "passphrase": protect}
