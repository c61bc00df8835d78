"""The corpus: a test marked `@pytest.mark.corpus("vcard")` runs for each file of that kind, with `case` and `path`."""

import json
from pathlib import Path

CORPUS = Path(__file__).parents[2].parent / "shared/corpus"


def pytest_generate_tests(metafunc):
    marker = metafunc.definition.get_closest_marker("corpus")
    if marker is None or not marker.args:
        return
    listed = CORPUS / "expected.jsonl"
    entries = [json.loads(line) for line in listed.read_text("utf-8").splitlines()] if listed.exists() else []
    entries = [entry for entry in entries if entry["kind"] in marker.args and (CORPUS / entry["file"]).exists()]
    metafunc.parametrize(
        ("case", "path"), [(entry, CORPUS / entry["file"]) for entry in entries], ids=[e["file"] for e in entries]
    )
