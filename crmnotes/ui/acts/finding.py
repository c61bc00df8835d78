"""What the palette offers: the acts on the chosen row, the acts of the window, and every setting by its name."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from crmnotes.sentences import Phrase
from crmnotes.ui import keys
from crmnotes.ui.acts import table as acts
from crmnotes.ui.dialogs.palette import Choice, Palette, Part
from crmnotes.ui.dialogs.preferences import FIELDS
from crmnotes.ui.preferences.sections import SECTIONS
from crmnotes.ui.words import tr

if TYPE_CHECKING:
    from crmnotes.ui.window import Window

ELSEWHERE = frozenset({"palette"})
"""Acts that need not be found in the palette."""


def palette(window: Window) -> Palette:
    """The palette over a window, not shown yet."""
    parts = (_here(window), _anywhere(window), _settings(window))
    return Palette(window.bridge, tuple(part for part in parts if part.choices), window.open_customer, window)


def _here(window: Window) -> Part:
    """What the pane on screen offers for its chosen row."""
    offered = window.pane().offered()
    made = (Choice(tr(keys.key(name).words), keys.shown(name), do) for name, do in offered)
    return Part(tr("Here"), tuple(made))


def _anywhere(window: Window) -> Part:
    """Every act of the menus that can be done."""
    listed = (act for act in acts.every() if act.name not in ELSEWHERE and window.menus.action(act.name).isEnabled())
    made = (Choice(acts.plain_words(act), acts.key_of(act), partial(act.do, window)) for act in listed)
    return Part(tr("Anywhere"), tuple(made))


def _settings(window: Window) -> Part:
    parts = [*FIELDS.values(), *(section.fields for section in SECTIONS)]
    fields: list[tuple[str, Phrase]] = [field for part in parts for field in part.items()]
    made = (Choice(tr(words), "", partial(window.opener.preferences, name)) for name, words in fields)
    return Part(tr("Preferences"), tuple(made))
