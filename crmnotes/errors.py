"""What can go wrong for a person: each error is one plain sentence that says what is wrong and what to do."""

from __future__ import annotations

from crmnotes.sentences import Phrase, Sentence


class CrmnotesError(Exception):
    """The world's fault, never ours: its sentence is shown to the person, in their language where there is one."""

    def __init__(self, words: Phrase = "", *values: object) -> None:
        """The words, with `{}` for each value; words that are a whole sentence already stay what they are."""
        self.sentence = words if isinstance(words, Sentence) else Sentence(words, *values)
        super().__init__(self.sentence)


class BadInput(CrmnotesError):
    """Something typed or given cannot be used; nothing was changed."""


class Locked(CrmnotesError):
    """Another program or another start of this one holds the notebook."""


class DiskFull(CrmnotesError):
    """There is no room: nothing was saved, what was typed is kept."""


class Unreachable(CrmnotesError):
    """The disk or the folder does not do what was asked: it fails, is gone, or may not be entered."""


class ReadOnly(CrmnotesError):
    """The notebook cannot be written where it lies."""


class Damaged(CrmnotesError):
    """The file is not a notebook, or not a whole one; it was left as it is."""


class TooNew(CrmnotesError):
    """A newer crmnotes wrote this file; it was left untouched."""


class Replaced(CrmnotesError):
    """The file was moved, deleted or replaced while it was open; nothing was written into the other one."""


class WrongPassphrase(CrmnotesError):
    """The passphrase does not open it, or the start of the file is damaged: the engine cannot tell."""


class NeedsPassphrase(CrmnotesError):
    """The file is locked with a passphrase, and none was given."""


class Stopped(CrmnotesError):
    """A long act was asked to stop; nothing was changed."""


class NotFound(CrmnotesError):
    """No such record."""
