"""The capture line: what a customer said and what was promised, written down in one line."""
