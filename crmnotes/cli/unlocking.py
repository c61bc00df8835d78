"""Where the command line gets a passphrase from: a file, standard input, the environment or the person, no option.

What stands in an option can be read by every program of the computer, and stays in the history of the shell.
"""

from __future__ import annotations

import getpass
import os
import sys
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from crmnotes.errors import BadInput, NeedsPassphrase, WrongPassphrase

Result = TypeVar("Result")
OLD, NEW = "CRMNOTES_PASSPHRASE", "CRMNOTES_NEW_PASSPHRASE"
TRIES = 3
LONGEST = 10_000  # bytes of a file that holds a passphrase


def unlocked(options: Namespace, name: str, act: Callable[[str | None], Result]) -> Result:
    """Runs what needs the notebook open: without a passphrase, then with the one given, else with one that is typed.

    NeedsPassphrase when it is locked and nobody is there to be asked; WrongPassphrase after three wrong ones.
    """
    try:
        return act(None)
    except NeedsPassphrase:
        known = given(options.passphrase_file, OLD)
    if known is not None:
        return act(known)
    return _tried(f"Passphrase of {name}: ", act)


def unlocked_copy(name: str, act: Callable[[str | None], Result]) -> Result:
    """The same for a copy that has a passphrase of its own, which only a person can be asked for."""
    try:
        return act(None)
    except NeedsPassphrase:
        if not _anybody():
            raise
    return _tried(f"Passphrase of {name}: ", act)


def known(options: Namespace, name: str, fits: Callable[[str], bool]) -> str | None:
    """The passphrase of a locked notebook, or None when it is not known: Enter at the question says so."""
    found = given(options.passphrase_file, OLD)
    if found is None and _anybody():
        found = getpass.getpass(f"Passphrase of {name} (Enter if it is lost): ") or None
    if found is not None and not fits(found):
        raise WrongPassphrase("Wrong passphrase, or the start of the file is damaged. Nothing was changed.")
    return found


def new(options: Namespace) -> str:
    """The passphrase to be: given, or typed twice. BadInput when the two differ or nobody is there to be asked."""
    found = given(options.new_passphrase_file, NEW)
    if found is not None:
        return found
    if not _anybody():
        raise BadInput("Give the new passphrase with --new-passphrase-file FILE (- for standard input).")
    typed = getpass.getpass("New passphrase: ")
    if getpass.getpass("The same again: ") != typed:
        raise BadInput("The two are not the same; nothing was changed.")
    return typed


def given(file: Path | None, variable: str) -> str | None:
    """What a file, standard input (`-`) or the environment says: the first line, without its end."""
    if file is None:
        return os.environ.get(variable)
    if file == Path("-"):
        return sys.stdin.readline().rstrip("\r\n")
    try:
        with file.open("rb") as lines:
            return lines.read(LONGEST).decode("utf-8").split("\n")[0].rstrip("\r")
    except UnicodeDecodeError as error:
        raise BadInput("{} is not a file of text.", file) from error


def _tried(question: str, act: Callable[[str | None], Result]) -> Result:
    """Asks until one opens it, three times at most; a wrong one changes nothing."""
    if not _anybody():
        raise NeedsPassphrase("The notebook is locked with a passphrase. Give it with --passphrase-file FILE.")
    for left in reversed(range(TRIES)):
        try:
            return act(getpass.getpass(question))
        except WrongPassphrase as error:
            if not left:
                raise
            print(error, file=sys.stderr)
    raise AssertionError


def _anybody() -> bool:
    """Whether a person is there to be asked."""
    return sys.stdin is not None and sys.stdin.isatty()
