"""What was being typed when the program was killed comes back in the line. faults: 16."""

from __future__ import annotations

from crmnotes.ui.capture.keeping import PLACE
from crmnotes.ui.capture.line import CaptureLine
from crmnotes.ui.window import Window


def test_it_comes_back_in_the_window(window: Window) -> None:
    window.bridge.notebook.drafts.keep(PLACE, "Greta Holm: half a thou")
    window.opener.write_down()
    (line,) = window.findChildren(CaptureLine)
    assert line.text.line() == "Greta Holm: half a thou"
    line.reject()
