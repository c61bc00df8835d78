"""A start mentions every text that was typed and never saved."""

import pytest

from crmnotes.notebook import Notebook
from crmnotes.ui.safety.kept_drafts import sentence


def test_nothing_is_said_without_drafts(notebook: Notebook) -> None:
    assert sentence(notebook) == ""


@pytest.mark.parametrize(
    ("places", "said"),
    [
        (["capture"], "What you were writing is kept. Ctrl+L brings it back."),
        (["customer 1"], "about Maria Lopez and did not save is kept"),
        (["note 6"], "about Maria Lopez and did not save"),
        (["customer new"], "about a new customer"),
        (["customer 77"], "about a customer"),
        (["customer 1 reply"], "about Maria Lopez and did not save"),
        (["promise 1 missed"], "about Maria Lopez and did not save"),
        (["group 1"], "What you typed in a form and did not save is kept"),
        (["complaint 3 admit"], "about Greta Holm and did not save"),
        (["customer 1", "customer new"], "in 2 forms"),
        (["capture", "customer 1"], "Ctrl+L brings it back. What you typed about Maria Lopez"),
    ],
)
def test_what_is_kept_is_named(notebook: Notebook, business: object, places: list[str], said: str) -> None:
    for place in places:
        notebook.drafts.keep(place, "half a sen")
    assert said in sentence(notebook)
