"""Fault 47: nothing in the source can run a text as a program, load foreign code, or open a connection."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2] / "crmnotes"
FILES = sorted(ROOT.rglob("*.py"))
CALLS = {"eval", "exec", "compile", "__import__", "system", "popen"}
LOADING = {"load_extension", "enable_load_extension", "SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION", "CDLL", "LoadLibrary"}
LOADER = "crmnotes/store/checksums.py"  # loads one file of the package `apsw`: that with the check sums
MODULES = {
    "pickle", "marshal", "shelve", "ctypes", "subprocess", "urllib.request", "http.client", "ftplib", "smtplib", "ssl",
    "requests", "xmlrpc", "telnetlib", "PySide6.QtWebEngineWidgets", "PySide6.QtMultimedia",
}  # fmt: skip
STORE = "crmnotes/store/"
ALLOWED = {
    "crmnotes/ui/reminding/autostart.py": {"subprocess"},  # tells the system to start the program with the session
    "crmnotes/ui/start/__init__.py": {"ctypes"},  # tells the taskbar of Windows whose window it is
}
SQL = ("SELECT ", "INSERT INTO", "UPDATE ", "DELETE FROM", "ATTACH ")


def named(path: Path) -> str:
    return path.relative_to(ROOT.parent).as_posix()


def imported(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{name.name}" for name in node.names)


def test_no_text_is_run_and_no_connection_opened() -> None:
    for path in FILES:
        tree = ast.parse(path.read_text("utf-8"))
        assert not (MODULES & set(imported(tree))) - ALLOWED.get(named(path), set()), named(path)
        called = {
            node.func.id for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
        }
        assert not CALLS & called, named(path)


def test_one_file_of_native_code_is_loaded_into_a_connection_that_is_thrown_away() -> None:
    for path in FILES:
        used = [
            node.attr if isinstance(node, ast.Attribute) else node.id
            for node in ast.walk(ast.parse(path.read_text("utf-8")))
            if isinstance(node, (ast.Attribute, ast.Name))
        ]
        switches = ["SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION"] * 2  # on, and off again
        expected = sorted([*switches, "load_extension"]) if named(path) == LOADER else []
        assert sorted(name for name in used if name in LOADING) == expected, named(path)
    said = ast.unparse(ast.parse((ROOT.parent / LOADER).read_text("utf-8")))
    assert "return Path(apsw.__file__).with_name('sqlite_extra_binaries') / f'cksumvfs{ENDING}'" in said
    loading = said.partition("file = where()\n")[2]
    assert loading.startswith("    with contextlib.closing(apsw.Connection(':memory:')) as connection:")
    assert "connection.load_extension(str(file))" in loading


def test_sql_is_written_in_the_store_only() -> None:
    """There a rule of ruff (S608) looks at how a statement is put together."""
    for path in FILES:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and not named(path).startswith(STORE):
                assert not node.value.lstrip().startswith(SQL), named(path)
