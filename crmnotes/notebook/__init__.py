"""The one door to the notebook: reads return records, actions are verbs, each one undoable."""

from crmnotes.notebook.door import Notebook

__all__ = ["Notebook"]
