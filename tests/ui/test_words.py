"""Words of all kinds, and those that are never used."""

import pytest

from crmnotes.ui import words


def test_lists_and_counts() -> None:
    assert words.listed(["a", "b", "c"]) == "a, b and c"
    assert words.grouped(12480) == "12,480"


@pytest.mark.parametrize("word", ["activity", "sla", "lead", "ticket", "churn", "account", "pipeline"])
def test_words_never_used_on_screen(word: str) -> None:
    """rules.md, Words: looked for in every text given to `tr` or `several` in the window."""
    import ast
    import re
    from pathlib import Path

    import crmnotes.ui

    for path in Path(crmnotes.ui.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("tr", "several"):
                for text in (
                    arg.value for arg in node.args if isinstance(arg, ast.Constant) and isinstance(arg.value, str)
                ):
                    assert not re.search(rf"\b{word}s?\b", text, re.IGNORECASE), f"{path.name}: {text}"
