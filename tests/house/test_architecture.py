"""The rooms import one way only, the database is named in one room, the present moment in one file."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from importlinter.application import use_cases
from importlinter.configuration import configure

ROOT = Path(__file__).parents[2]
HOUSE = ROOT / "crmnotes"

SOURCES = sorted(HOUSE.rglob("*.py"))


def imports(path: Path) -> set[str]:
    """Every module that a file imports, at its head or inside a function."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative imports hide where things come from"
            module = node.module or ""
            found |= {f"{module}.{alias.name}" for alias in node.names}
    return found


def names(path: Path) -> str:
    """A test id."""
    return str(path.relative_to(ROOT))


def test_rooms_import_one_way() -> None:
    """The contracts of pyproject.toml: rooms import downward, the database and Qt are named where they belong."""
    configure()
    assert use_cases.lint_imports(str(ROOT / "pyproject.toml"), cache_dir=None, no_logo=True)


@pytest.mark.parametrize("path", SOURCES, ids=names)
def test_the_present_moment_is_asked_for_in_the_clock_only(path: Path) -> None:
    if path.name != "clock.py":
        assert not re.search(r"\b(datetime\.now|date\.today|utcnow|time\.time)\(", path.read_text("utf-8"))


def test_panes_do_not_import_each_other() -> None:
    for path in (HOUSE / "ui" / "panes").glob("[!_]*.py"):  # the table of all panes apart
        others = {name for name in imports(path) if name.startswith("crmnotes.ui.panes.")}
        assert not others, f"{names(path)} imports {others}"


def test_nothing_in_the_house_runs_text_as_code() -> None:
    """Fault 47: no pickle, no eval, no ATTACH built from strings."""
    for path in SOURCES:
        assert not {name.split(".")[0] for name in imports(path)} & {"pickle", "shelve", "marshal"}
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            called = node.func.id if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) else ""
            assert called not in {"eval", "exec", "compile"}, f"{names(path)}:{node.lineno}"


def test_packaging_is_no_package() -> None:
    """An __init__.py there would shadow the library `packaging` that pytest imports."""
    assert not (ROOT / "packaging" / "__init__.py").exists()


def test_apsw_never_stands_beside_its_encrypting_twin() -> None:
    for pins in (ROOT / "requirements").glob("*.txt"):
        assert not re.search(r"^apsw==", pins.read_text("utf-8"), re.MULTILINE)


def test_rules_know_no_wall_but_their_arguments() -> None:
    """Pure: what they count depends on records and the moment given, not on the machine."""
    for path in (HOUSE / "rules").glob("*.py"):
        assert not {name.split(".")[0] for name in imports(path)} & {"os", "time", "random", "pathlib", "locale"}
