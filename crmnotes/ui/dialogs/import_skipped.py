"""What was not imported, in a file of its own to be mended."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from crmnotes.contacts import Skipped
from crmnotes.exchange.write_safely import written_safely
from crmnotes.ui.models.mapping import Reading
from crmnotes.ui.models.recognised import Recognised
from crmnotes.ui.words import tr


def ask_where(parent: QWidget, reading: Reading | Recognised) -> Path | None:
    """Where to; beside the file it came from unless said otherwise, None when nowhere."""
    ending = reading.skipped_ending
    proposed = str(reading.path.with_name(f"{reading.path.stem} (not imported).{ending}"))
    name, _ = QFileDialog.getSaveFileName(parent, tr("Save what was not imported"), proposed, f"*.{ending}")
    return Path(name) if name else None


def write(reading: Reading | Recognised, skipped: Sequence[Skipped], path: Path, notebook: Path) -> None:
    """Writes it; CrmnotesError when that cannot be."""
    with written_safely(path, notebook) as stream:
        stream.write(reading.skipped_file(list(skipped)))
