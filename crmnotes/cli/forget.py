"""The command `forget`: says what goes, asks, and says where copies remain."""

from __future__ import annotations

import sys
from argparse import Namespace

from crmnotes.cli import DONE, IN_PART, words
from crmnotes.cli.meant import the_customer
from crmnotes.cli.printer import Printer
from crmnotes.errors import BadInput
from crmnotes.notebook import Notebook


def forget(notebook: Notebook, options: Namespace, printer: Printer) -> int:
    """Erases a customer, and then, when that is wanted too, what their backups hold of them."""
    line = the_customer(notebook, options.customer)
    uid = notebook.customers.get(line.id).uid
    name = words.clean(line.name)
    if not options.yes and not _asked(f"Erase {name} with every note, promise and order? This cannot be undone."):
        raise BadInput("Nothing was erased.")
    notebook.backups.before("erasure")
    done = notebook.forgetting.forget(line.id)
    printer.say(f"{name} is erased: {words.several(done.records, 'record')}, {words.several(done.drafts, 'draft')}.")
    if done.mentions:
        printer.say(f"The name still stands in {words.several(done.mentions, 'record')} of others.")
    copies = notebook.forgetting.copies_with(uid)
    left = copies
    if copies and (
        options.yes or _asked(f"{words.several(len(copies), 'copy', 'copies')} still hold them. Erase there?")
    ):
        left = notebook.forgetting.rewrite(copies, uid)
        printer.say(f"Erased in {words.several(len(copies) - len(left), 'copy', 'copies')} too.")
    for path in left:
        printer.say(f"Still holds them: {path}")
    printer.value(
        {
            "forgotten": name, "records": done.records, "drafts": done.drafts, "mentions": done.mentions,
            "copies": len(copies), "still": [str(path) for path in left],
        }
    )  # fmt: skip
    return IN_PART if left else DONE


def _asked(question: str) -> bool:
    """Whether the person says yes; nobody there to ask means no, and that is said."""
    if not sys.stdin.isatty():
        raise BadInput("Nobody is there to be asked. Give --yes to erase without a question.")
    print(f"{question} Type yes: ", end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip().casefold() == "yes"
