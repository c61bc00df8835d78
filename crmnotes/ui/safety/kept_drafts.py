"""What a start says of texts that were typed and never saved: they are kept, and where they come back."""

from __future__ import annotations

from crmnotes.errors import NotFound
from crmnotes.notebook import Notebook
from crmnotes.ui.keys import shown
from crmnotes.ui.parts.plain import one_line
from crmnotes.ui.words import tr

LONGEST_NAME = 60
ABOUT_SOMEBODY = ("customer", "note", "complaint", "promise", "order")
"""What the place of a form begins with when it is about a customer; the number of that record follows."""


def sentence(notebook: Notebook) -> str:
    """One or two plain sentences; nothing without drafts."""
    places = [place for place, _ in notebook.drafts.all()]
    said = []
    if "capture" in places:
        said.append(tr("What you were writing is kept. {} brings it back.").format(shown("write_down")))
    forms = [place for place in places if place != "capture"]
    if len(forms) == 1 and forms[0].split(" ")[0] not in ABOUT_SOMEBODY:
        said.append(tr("What you typed in a form and did not save is kept, and comes back when you open it."))
    elif len(forms) == 1:
        said.append(
            tr("What you typed about {} and did not save is kept, and comes back when you open that form.").format(
                _about(notebook, forms[0])
            )
        )
    elif forms:
        said.append(
            tr("What you typed in {} forms and did not save is kept, and comes back when you open them.").format(
                len(forms)
            )
        )
    return " ".join(said)


def _about(notebook: Notebook, place: str) -> str:
    """Whom the form of that place is about."""
    kind, number, *_step = f"{place} ".split(" ")
    if place == "customer new":
        return tr("a new customer")
    try:
        return one_line(notebook.customers.get(_customer(notebook, kind, int(number))).name, LONGEST_NAME)
    except (NotFound, ValueError):
        return tr("a customer")


def _customer(notebook: Notebook, kind: str, number: int) -> int:
    """Whom the record of that kind and number belongs to; NotFound."""
    match kind:
        case "customer":
            return number
        case "promise":
            return notebook.promises.get(number).customer
        case "order":
            return notebook.orders.get(number).customer
    return notebook.notes.get(number).customer
