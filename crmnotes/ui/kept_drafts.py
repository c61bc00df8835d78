"""What a start says of texts that were typed and never saved: they are kept, and where they come back."""

from __future__ import annotations

from crmnotes.errors import NotFound
from crmnotes.notebook import Notebook
from crmnotes.ui.keys import shown
from crmnotes.ui.plain import one_line
from crmnotes.ui.words import tr

LONGEST_NAME = 60


def sentence(notebook: Notebook) -> str:
    """One or two plain sentences; nothing without drafts."""
    places = [place for place, _ in notebook.drafts.all()]
    said = []
    if "capture" in places:
        said.append(tr("What you were writing is kept. {} brings it back.").format(shown("write_down")))
    forms = [place for place in places if place != "capture"]
    if len(forms) == 1:
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
        if kind == "customer":
            return one_line(notebook.customers.get(int(number)).name, LONGEST_NAME)
        if kind in ("note", "complaint"):
            note = notebook.notes.get(int(number))
            return one_line(notebook.customers.get(note.customer).name, LONGEST_NAME)
    except (NotFound, ValueError):
        pass
    return tr("a customer")
