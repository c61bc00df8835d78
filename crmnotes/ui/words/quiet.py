"""The sentence with which somebody who is quiet explains themselves: by their own rhythm, and what they said last."""

from __future__ import annotations

from crmnotes.ui import words
from crmnotes.ui.words import quoted, tr


def sentence(
    usual: float | None, gaps: tuple[int, int] | None, days: int | None, said: str, complaint: bool | None = None
) -> str:
    """`Usually every 3 weeks (last gaps 19 to 25 days). Now 53 days. Last said: “…”. Open complaint: no.`

    `gaps` are the shortest and the longest of the last ones in days, holidays apart; None leaves a part out.
    """
    parts = []
    if usual:
        between = f" ({_gaps(*gaps)})" if gaps else ""
        parts.append(tr("Usually {}.").format(words.every_days(usual) + between))
    if days is not None:
        parts.append(tr("Now {}.").format(words.several(days, "%n day", "%n days")))
    if said:
        parts.append(tr("Last said: {}.").format(quoted(" ".join(said.split()).rstrip("."))))
    if complaint is not None:
        parts.append(tr("Open complaint: yes.") if complaint else tr("Open complaint: no."))
    return " ".join(parts)


def _gaps(shortest: int, longest: int) -> str:
    if shortest == longest:
        return words.several(longest, "last gaps %n day", "last gaps %n days")
    return tr("last gaps {} to {} days").format(shortest, longest)
