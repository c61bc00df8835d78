"""crmnotes from its start to a painted Today. Run as a script; see `starts`."""

from __future__ import annotations

import sys

from crmnotes import app


def main(notebook: str) -> int:
    """Opens the notebook and ends when the rows of Today are painted."""
    window = app.build(["--notebook", notebook])
    from benchmarks.painted import report_first_paint

    report_first_paint(window.today.view.viewport())
    window.show()
    return app.run()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
