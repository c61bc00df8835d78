"""The window: Qt widgets over the one door."""
