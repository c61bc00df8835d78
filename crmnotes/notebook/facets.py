"""What the notebook offers, facet by facet: each is made, and its module loaded, when it is first asked for."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from crmnotes.notebook.book import Book
from crmnotes.store import settings

if TYPE_CHECKING:
    from crmnotes.conditions import SavedList
    from crmnotes.notebook.asking import Asking
    from crmnotes.notebook.backups import Backups
    from crmnotes.notebook.complaints import Complaints
    from crmnotes.notebook.customers import Customers
    from crmnotes.notebook.drafts import Drafts
    from crmnotes.notebook.duplicates import Duplicates
    from crmnotes.notebook.files import Files
    from crmnotes.notebook.finding import Finding
    from crmnotes.notebook.firms import Firms
    from crmnotes.notebook.forgetting import Forgetting
    from crmnotes.notebook.groups import Groups
    from crmnotes.notebook.imports import Imports
    from crmnotes.notebook.kind_words import KindWords
    from crmnotes.notebook.months import Months
    from crmnotes.notebook.notes import Notes
    from crmnotes.notebook.orders import Orders
    from crmnotes.notebook.own import Lists
    from crmnotes.notebook.own_fields import OwnFields
    from crmnotes.notebook.pictures import Pictures
    from crmnotes.notebook.promises import Promises
    from crmnotes.notebook.protection import Protection
    from crmnotes.notebook.snippets import Snippets
    from crmnotes.notebook.tallies import Tallies
    from crmnotes.notebook.thanking import Thanking
    from crmnotes.notebook.trash import Trash
    from crmnotes.notebook.two_copies import TwoCopies
    from crmnotes.notebook.wishes import Wishes


class Facets:
    """The facets of one notebook; Today is painted without any of them."""

    def __init__(self, book: Book, passphrase: str | None = None) -> None:
        self._book, self._passphrase = book, passphrase

    @cached_property
    def promises(self) -> Promises:
        """What was promised, and what became of it."""
        from crmnotes.notebook.promises import Promises

        return Promises(self._book)

    @cached_property
    def notes(self) -> Notes:
        """What was said, and which questions are open."""
        from crmnotes.notebook.notes import Notes

        return Notes(self._book, self.promises)

    @cached_property
    def complaints(self) -> Complaints:
        """Complaints, their steps and their causes."""
        from crmnotes.notebook.complaints import Complaints

        return Complaints(self._book, self.notes, self.promises)

    @cached_property
    def customers(self) -> Customers:
        """Customers, their lists and cards."""
        from crmnotes.notebook.customers import Customers

        return Customers(self._book, lambda: self._finding, lambda: self.own_fields)

    @cached_property
    def asking(self) -> Asking:
        """The three questions: who is due, what they answered, what changed."""
        from crmnotes.notebook.asking import Asking

        return Asking(self._book, self.notes)

    @cached_property
    def wishes(self) -> Wishes:
        """What customers want and cannot get."""
        from crmnotes.notebook.wishes import Wishes

        return Wishes(self._book, self.notes, self.promises)

    @cached_property
    def thanking(self) -> Thanking:
        """Whom we owe thanks."""
        from crmnotes.notebook.thanking import Thanking

        return Thanking(self._book, self.notes)

    @cached_property
    def kind_words(self) -> KindWords:
        """Compliments, and how far they may be quoted."""
        from crmnotes.notebook.kind_words import KindWords

        return KindWords(self._book, self.notes)

    @cached_property
    def orders(self) -> Orders:
        """What was bought."""
        from crmnotes.notebook.orders import Orders

        return Orders(self._book)

    @cached_property
    def tallies(self) -> Tallies:
        """Rules of the owner's own, counted by yes and no."""
        from crmnotes.notebook.tallies import Tallies

        return Tallies(self._book)

    @cached_property
    def groups(self) -> Groups:
        """Labels to gather customers under."""
        from crmnotes.notebook.groups import Groups

        return Groups(self._book)

    @cached_property
    def drafts(self) -> Drafts:
        """What is typed and not saved yet."""
        from crmnotes.notebook.drafts import Drafts

        return Drafts(self._book)

    @cached_property
    def trash(self) -> Trash:
        """What was deleted."""
        from crmnotes.notebook.trash import Trash

        return Trash(self._book)

    @cached_property
    def imports(self) -> Imports:
        """Contacts and whole notebooks brought in, and taken back."""
        from crmnotes.notebook.imports import Imports

        return Imports(self._book)

    @cached_property
    def duplicates(self) -> Duplicates:
        """Who may be the same person, and merging."""
        from crmnotes.notebook.duplicates import Duplicates

        return Duplicates(self._book)

    @cached_property
    def pictures(self) -> Pictures:
        """Photos and logos of customers."""
        from crmnotes.notebook.pictures import Pictures

        return Pictures(self._book)

    @cached_property
    def files(self) -> Files:
        """Files that belong to notes."""
        from crmnotes.notebook.files import Files

        return Files(self._book)

    @cached_property
    def firms(self) -> Firms:
        """Everybody with the same company."""
        from crmnotes.notebook.firms import Firms

        return Firms(self._book)

    @cached_property
    def months(self) -> Months:
        """Promises, birthdays and closed days as a calendar."""
        from crmnotes.notebook.months import Months

        return Months(self._book)

    @cached_property
    def lists(self) -> Lists:
        """Lists of customers by conditions, saved under a name."""
        from crmnotes.notebook.own import Lists

        return Lists(self._book, lambda: self._finding)

    def saved_lists(self) -> list[SavedList]:
        """The saved lists; what reads their conditions is loaded with the first that there is."""
        return self.lists.all() if settings.read_one(self._book.store, settings.LISTS) else []

    @cached_property
    def own_fields(self) -> OwnFields:
        """Fields of the owner's own."""
        from crmnotes.notebook.own_fields import OwnFields

        return OwnFields(self._book)

    @cached_property
    def snippets(self) -> Snippets:
        """Short texts of the owner's own."""
        from crmnotes.notebook.snippets import Snippets

        return Snippets(self._book)

    @cached_property
    def two_copies(self) -> TwoCopies:
        """A second copy that was changed elsewhere."""
        from crmnotes.notebook.two_copies import TwoCopies

        return TwoCopies(self._book)

    @cached_property
    def backups(self) -> Backups:
        """Checked copies of the file."""
        from crmnotes.notebook.backups import Backups

        return Backups(self._book, self._passphrase)

    @cached_property
    def protection(self) -> Protection:
        """The passphrase."""
        from crmnotes.notebook.protection import Protection

        return Protection(self._book, self._passphrase)

    @cached_property
    def forgetting(self) -> Forgetting:
        """Erasing a customer for good."""
        from crmnotes.notebook.forgetting import Forgetting

        return Forgetting(self._book, self._passphrase)

    @cached_property
    def _finding(self) -> Finding:
        from crmnotes.notebook.finding import Finding

        return Finding(self._book)
