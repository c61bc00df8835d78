"""Whom a command means: by group, by saved list, by name."""

from __future__ import annotations

from argparse import Namespace
from array import array

from crmnotes.cli import words
from crmnotes.errors import BadInput
from crmnotes.notebook import Notebook
from crmnotes.notebook.views import CustomerLine


def chosen_ids(notebook: Notebook, options: Namespace) -> array[int]:
    """The customers of a group, on a saved list, both, or all, by name. BadInput with the names that there are."""
    ids = notebook.customers.ids(group=known_group(notebook, options.group))
    if options.list is None:
        return ids
    names = notebook.lists.names()
    for known in names:
        if known.casefold() == options.list.strip().casefold():
            on_list = notebook.lists.ids(notebook.lists.get(known))
            among = frozenset(ids) if options.group is not None else None
            return on_list if among is None else array("q", [number for number in on_list if number in among])
    there = f"There are: {', '.join(names)}." if names else "There are none yet."
    raise BadInput('There is no list "{}". {}', options.list, there)


def known_group(notebook: Notebook, name: str | None) -> str | None:
    """A group by its name, whatever the case; BadInput with the names that there are."""
    if name is None:
        return None
    names = [group.name for group in notebook.groups.all()]
    for known in names:
        if known.casefold() == name.strip().casefold():
            return known
    there = f"There are: {', '.join(names)}." if names else "There are none yet."
    raise BadInput('There is no group "{}". {}', name, there)


def the_customer(notebook: Notebook, name: str) -> CustomerLine:
    """The one customer of that name, or whose name begins so; BadInput when there is none or more than one."""
    found = notebook.customers.meant(name)
    if not found:
        raise BadInput('There is no customer called "{}".', name)
    if len(found) > 1:
        raise ambiguous(name, found)
    return found[0]


def ambiguous(name: str, found: list[CustomerLine]) -> BadInput:
    """The refusal that names who could be meant."""
    names = "; ".join(words.who(line.name, line.company or line.phone or line.email) for line in found[:8])
    return BadInput('"{}" could be more than one customer: {}. Write more of the name; nothing was saved.', name, names)
