"""Parts that panes and dialogs are made of."""
