"""How long a passphrase would hold, in plain words. A hint: it never refuses one."""

from __future__ import annotations

from crmnotes.sentences import Phrase

LOOKED_AT = 72  # letters; what is longer is strong enough, and looking at all of it is slow
DAY, YEAR = 86_400.0, 31_557_600.0  # seconds
TRIES = "offline_slow_hashing_1e4_per_second"  # the file format makes each try that slow
WORST: Phrase = (
    "Somebody who has the file and tries would find this within a day. Four words that do not belong together hold."
)
WEAK: Phrase = (
    "Somebody who has the file and tries could find this within a year. One more word makes it much stronger."
)
GOOD: Phrase = "Somebody who has the file and tries would need many years to find this."
BEST: Phrase = "This would not be found by trying."


def hint(passphrase: str, known: tuple[str, ...] = ()) -> Phrase:
    """One sentence on a passphrase; nothing while there is none. `known` are words that others would try first."""
    if not passphrase:
        return ""
    from zxcvbn import zxcvbn  # its lists of words take a thirtieth of a second to load

    seconds = float(zxcvbn(passphrase[:LOOKED_AT], user_inputs=list(known))["crack_times_seconds"][TRIES])
    if seconds < DAY:
        return WORST
    if seconds < YEAR:
        return WEAK
    return GOOD if seconds < 1000 * YEAR else BEST
