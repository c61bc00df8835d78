"""Pictures and files of an open format file: put beside the records that name them, ours never replaced."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from crmnotes.contacts import Content, Skipped
from crmnotes.errors import BadInput
from crmnotes.notebook.files import check_size
from crmnotes.records import new_uid
from crmnotes.rules import filenames, images
from crmnotes.sentences import Phrase
from crmnotes.store import batches
from crmnotes.store import files as rows
from crmnotes.store.database import Store

NAMING = {"customers": "picture", "notes": "files"}
"""The key by which a record names what belongs to it."""
NOT_THERE: Phrase = "A file that it names is not in this file."


class MergedFiles:
    """Gathers what the records of a chunk name, and writes it once they are written."""

    def __init__(self, store: Store, batch: int) -> None:
        self._store, self._batch = store, batch
        self._uids: set[str] | None = None
        self._pictures: list[tuple[int, str, bool]] = []
        self._files: list[tuple[int, Any, bool]] = []
        self.updated = 0  # records that were there before and got something
        self.skipped: list[Skipped] = []

    def keep(self, content: Content) -> None:
        """Keeps a content before the records that name it."""
        rows.keep(self._store, content.content)

    def taken(self, table: str, number: int, extra: Mapping[str, Any], *, new: bool) -> Mapping[str, Any]:
        """Notes what a record names; gives its other keys."""
        key = NAMING.get(table)
        if key is None or key not in extra:
            return extra
        if key == "picture":
            self._pictures.append((number, str(extra[key]), new))
        else:
            self._files += [(number, item, new) for item in (extra[key] if isinstance(extra[key], list) else [None])]
        return {name: value for name, value in extra.items() if name != key}

    def write(self) -> None:
        """Writes what was noted; what cannot be kept is told, and the record stands without it."""
        for number, name, new in self._pictures:
            self._try(lambda number=number, name=name, new=new: self._picture(number, name, new))
        for number, item, new in self._files:
            self._try(lambda number=number, item=item, new=new: self._file(number, item, new))
        self._pictures.clear()
        self._files.clear()

    def _try(self, put: Any) -> None:
        try:
            put()
        except BadInput as error:
            self.skipped.append(Skipped(1, error.sentence, ""))

    def _picture(self, customer: int, name: str, new: bool) -> None:
        if not new and rows.picture(self._store, customer) is not None:
            return
        images.require_small(self._content(name))
        rows.put_picture(self._store, customer, name)
        self._remember("pictures", customer, new)

    def _file(self, note: int, item: Any, new: bool) -> None:
        if not isinstance(item, dict):
            raise BadInput("The files of a note are no list of records.")
        if self._uids is None:
            self._uids = rows.attachment_uids(self._store)
        name, label, uid = (str(item.get(key, "")) for key in ("hash", "name", "id"))
        if uid in self._uids:
            return
        content = self._content(name)
        check_size(len(content))
        self._uids.add(uid)
        number = rows.attach(self._store, note, uid or new_uid(), name, len(content), filenames.label(label))
        self._remember("attachments", number, new)

    def _content(self, name: str) -> bytes:
        content = rows.content(self._store, name)
        if content is None:
            raise BadInput(NOT_THERE)
        return content

    def _remember(self, place: str, number: int, new: bool) -> None:
        """For taking the import back: what a new record brought goes with it."""
        if not new:
            batches.remember(self._store, self._batch, place, number, {})
            self.updated += 1
