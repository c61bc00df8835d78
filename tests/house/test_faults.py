"""Every fault has a test that makes it happen, and every suite is one that the long run can find."""

from __future__ import annotations

import ast
import re
from pathlib import Path

from tests.faults.index import FAULTS
from tests.faults.suites import SUITES

HOME = Path(__file__).resolve().parents[2]


def test_every_fault_has_its_tests() -> None:
    assert sorted(FAULTS) == list(range(1, 50))
    for number, (_, tests) in FAULTS.items():
        assert tests, number
        for test in tests:
            file, _, name = test.partition("::")
            assert (HOME / file).is_file(), (number, file)
            found = {node.name for node in ast.walk(ast.parse((HOME / file).read_text("utf-8")))
                     if isinstance(node, ast.FunctionDef)}  # fmt: skip
            assert name in found if name else any(one.startswith("test_") for one in found), (number, test)


def test_every_suite_is_there_and_keeps_a_promise() -> None:
    for name, suite in SUITES.items():
        assert all((HOME / "tests" / file).is_file() for file in suite.files), name
        assert set(suite.promises) <= set(range(1, 13))
    assert {promise for suite in SUITES.values() for promise in suite.promises} >= {*range(1, 12)}


def promises() -> dict[int, str]:
    """The promises of the README by their number, each with its links."""
    section = (HOME / "README.md").read_text("utf-8").partition("\n## What it promises\n")[2]
    section = section.partition("\nEach fault")[0]
    return {int(number): words for number, words in re.findall(r"^(\d+)\. (.*)$", section, re.MULTILINE)}


def test_every_promise_leads_to_what_proves_it() -> None:
    found = promises()
    assert sorted(found) == list(range(1, 13))
    for number, words in found.items():
        links = re.findall(r"\]\(([^)]+)\)", words)
        assert links, number
        for link in links:
            file = HOME / link
            assert file.is_file(), (number, link)
            proves = "def test_" in file.read_text("utf-8") or link == "tests/faults/acts.py"  # what all suites play
            assert proves or number == 12, (number, link)


def test_the_table_of_the_long_run_has_every_suite() -> None:
    table = (HOME / "README.md").read_text("utf-8").partition("<!-- faults:")[2].partition("<!-- faults: end")[0]
    rows = dict(re.findall(r"^\| \[([^\]]+)\]\(([^)]+)\)", table, re.MULTILINE))
    assert rows == {name: f"tests/{suite.files[0]}" for name, suite in SUITES.items()}
