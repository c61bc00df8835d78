"""The one command of this folder, called from another."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import dev


def test_files_that_are_named_lie_where_it_was_called(tmp_path: Path) -> None:
    words, env = dev.program(Path(sys.executable), ["--notebook", "mine.crmnotes", "export", "customers", "list.csv"])
    (tmp_path / "types.py").write_text("raise SystemExit('a file that lies there by chance')\n", "utf-8")
    subprocess.run([*words[:-3], "add", "Greta Holm: loves the linen"], cwd=tmp_path, env=env, check=True)
    done = subprocess.run(words, cwd=tmp_path, env=env, check=True, capture_output=True, text=True)
    assert done.stdout == "1 row written to list.csv\n"
    assert "Greta Holm" in (tmp_path / "list.csv").read_text("utf-8-sig")
    assert (tmp_path / "mine.crmnotes").exists()
