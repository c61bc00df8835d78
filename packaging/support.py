"""What PySide brings as text inside its library and compiles anew at every start, compiled once for the bundle."""

from __future__ import annotations

import compileall
import shutil
import sys
from pathlib import Path
from py_compile import PycInvalidationMode


def compiled(folder: Path) -> Path:
    """Fills a folder that PySide takes in place of its own when it lies at `shiboken6/files.dir`; gives the folder."""
    import PySide6.QtCore  # noqa: F401 - it loads what is looked for

    shutil.rmtree(folder, ignore_errors=True)
    packed = sys.modules["shibokensupport"].__loader__.zfile
    names = [name for name in packed.namelist() if name.endswith(".py")]
    packed.extractall(folder, names)
    compileall.compile_dir(
        folder, legacy=True, quiet=1, stripdir=folder, invalidation_mode=PycInvalidationMode.UNCHECKED_HASH
    )
    for name in names:
        (folder / name).unlink()
    return folder
