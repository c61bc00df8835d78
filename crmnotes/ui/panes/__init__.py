"""One pane a file; panes do not import each other."""
