"""Whether a reply will be owed once a line is saved, and why, in words."""

from __future__ import annotations

from datetime import datetime

from crmnotes.clock import utc
from crmnotes.records import Channel, Direction
from crmnotes.rules import reply
from crmnotes.rules.capture import Draft
from crmnotes.ui import words
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.capture.rows import Understood
from crmnotes.ui.words import several, tr


class ReplyWords:
    """Says it for one capture line; remembers how soon each customer is answered."""

    def __init__(self, bridge: Bridge) -> None:
        self._bridge, self._notebook = bridge, bridge.notebook
        self._allowances: dict[int, int] = {}

    def of(self, reading: Understood, now: datetime) -> str:
        """`Reply owed: no, they were answered on the call`; how to begin while there is no name."""
        draft = reading.draft
        if not draft.name:
            return tr("Begin with the name and a colon: Greta Holm: loves the linen; call her tuesday 3pm")
        if not draft.said:
            return ""
        if draft.direction is Direction.NONE:
            return tr("Reply owed: no, nobody spoke")
        if draft.direction is Direction.US:
            return self._ours(reading)
        if not reply.wants_answer(draft.direction, draft.channel, draft.left_open):
            return tr("Reply owed: no, {}").format(_why_not(draft.channel))
        return tr("Reply owed: yes, {}").format(words.reply_by(self._by(reading, draft, now), now))

    def _by(self, reading: Understood, draft: Draft, now: datetime) -> datetime:
        notebook = self._notebook
        happened = utc(draft.happened_at or now)
        return reply.reply_by(happened, self._allowance(reading), notebook.settings, notebook.clock.zone)

    def _ours(self, reading: Understood) -> str:
        """What our words settle."""
        draft, customer = reading.draft, reading.customer
        if not draft.reached:
            return tr("You tried: what they asked stays open")
        waiting = []
        if customer is not None:
            at = draft.happened_at
            waiting = self._bridge.read(lambda: self._notebook.notes.would_settle(customer.id, at)) or []
        if not waiting:
            return tr("Reply owed: no, you spoke last")
        settled = several(len(waiting), "settles %n question", "settles %n questions")
        return tr("Reply owed: no, this {}").format(settled)

    def _allowance(self, reading: Understood) -> int:
        """Minutes within which this customer is answered."""
        line, usual = reading.customer, self._notebook.settings.reply_within
        if line is None:
            return usual
        if line.id not in self._allowances:
            own = self._bridge.read(lambda: self._notebook.customers.get(line.id).reply_within)
            self._allowances[line.id] = own or usual
        return self._allowances[line.id]


def _why_not(channel: Channel) -> str:
    """Why words of theirs on that channel want no answer."""
    if channel is Channel.CALL:
        return tr("they were answered on the call")
    return tr("you met") if channel is Channel.VISIT else tr("nothing was asked")
