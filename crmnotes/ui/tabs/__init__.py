"""The lists of Care, each a tab."""
