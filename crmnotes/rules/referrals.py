"""Referrals: who sent whom, as a chain that never leads back to its beginning."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from crmnotes.errors import BadInput

SentBy = Callable[[int], int | None]


def chain(customer: int, sent_by: SentBy) -> tuple[int, ...]:
    """The customers from the first who sent somebody down to this one; a loop in damaged records is cut."""
    found = [customer]
    sender = sent_by(customer)
    while sender is not None and sender not in found:
        found.append(sender)
        sender = sent_by(sender)
    return tuple(reversed(found))


def loop(customer: int, sender: int, sent_by: SentBy) -> tuple[int, ...]:
    """The chain from a customer down to their would-be sender, which would make a loop; empty when there is none."""
    found = chain(sender, sent_by)
    return found[found.index(customer) :] if customer in found else ()


def refusal(names: Iterable[str]) -> BadInput:
    """Says why a loop is refused: `names` are those of the chain, the would-be sender last."""
    chained = list(names)
    if len(chained) == 1:
        return BadInput("{} cannot have been sent by themselves. Choose somebody else.", chained[0])
    there = " → ".join(chained)
    return BadInput("{} cannot have been sent by {}, whom they sent: {}.", chained[0], chained[-1], there)
