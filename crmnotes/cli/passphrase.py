"""The command `passphrase`: sets, changes or removes it, and says which copies need another one."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from crmnotes.cli import DONE, IN_PART, unlocking, words
from crmnotes.cli.printer import Printer
from crmnotes.clock import system_clock
from crmnotes.errors import BadInput, NeedsPassphrase
from crmnotes.notebook import Notebook, protection
from crmnotes.notebook.protection import Copy

DONE_WORDS = {"set": "is locked with the passphrase", "change": "has its new passphrase", "remove": "has no passphrase"}
FORGET = "Nobody can open it without the passphrase: there is no other way in. Write it down where you keep papers."


def passphrase(path: Path, options: Namespace, printer: Printer) -> int:
    """Changes the protection of the notebook, wholly or not at all."""
    act = options.act
    if act != "set" and not path.exists():
        raise BadInput("There is no notebook at {}.", path)
    old, ready, new = _prepared(path, options)
    protection.finish(ready, system_clock())
    printer.say(f"{path.name} {DONE_WORDS[act]}.")
    if new is not None:
        printer.say(FORGET)
    with closing(Notebook.open(path, system_clock(), passphrase=new)) as notebook:
        older = notebook.protection.older()
        left = _renewed(notebook, older, old, options, printer)
    printer.value({"locked": new is not None, "copies": len(older), "other": [str(path) for path in left]})
    return IN_PART if left and options.backups == "anew" else DONE


def _prepared(path: Path, options: Namespace) -> tuple[str | None, protection.Ready, str | None]:
    """The notebook under the new passphrase, ready to take its place; with the old and the new one."""

    def opened(passphrase: str | None) -> tuple[Notebook, str | None]:
        return Notebook.open(path, system_clock(), passphrase=passphrase), passphrase

    if options.act == "set":
        notebook, old = _opened_plain(path), None
    else:
        notebook, old = unlocking.unlocked(options, path.name, opened)
    with closing(notebook):
        notebook.require_as_left()
        if options.act != "set" and old is None:
            raise BadInput("{} has no passphrase. Set one with: crmnotes passphrase set", path.name)
        new = None if options.act == "remove" else unlocking.new(options)
        if new is not None:
            protection.check(new)
            _tell_strength(new)
        return old, notebook.protection.prepare(new), new


def _opened_plain(path: Path) -> Notebook:
    try:
        return Notebook.open(path, system_clock())
    except NeedsPassphrase as error:
        raise BadInput("{} has a passphrase. Change it with: crmnotes passphrase change", path.name) from error


def _tell_strength(new: str) -> None:
    from crmnotes.rules import strength

    print(strength.hint(new), file=sys.stderr)


def _renewed(
    notebook: Notebook, older: Sequence[Copy], old: str | None, options: Namespace, printer: Printer
) -> list[Path]:
    """Makes older copies anew where that is wanted, and says which passphrase the others need; gives those."""
    left = [copy.path for copy in older]
    if older and _wanted(older, options):
        left = notebook.protection.renew(list(older), old)
        printer.say(f"Made anew: {words.several(len(older) - len(left), 'copy', 'copies')}.")
    for copy in older:
        if copy.path in left:
            needs = "needs an earlier passphrase" if copy.locked else "opens without a passphrase"
            printer.say(f"This copy {needs}: {copy.path}")
    return left


def _wanted(older: Sequence[Copy], options: Namespace) -> bool:
    """Whether the copies are to be made anew; asked where somebody is there."""
    if options.backups is not None or not sys.stdin.isatty():
        return bool(options.backups == "anew")
    many = words.several(len(older), "older copy does", "older copies do")
    print(f"{many} not open as the notebook does now. Make them anew? Type yes: ", end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip().casefold() == "yes"
