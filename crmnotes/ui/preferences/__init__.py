"""The sections of the Preferences."""
