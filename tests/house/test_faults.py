"""Every fault has a test that makes it happen, and every suite is one that the long run can find."""

from __future__ import annotations

import ast
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
