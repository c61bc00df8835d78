"""Measures crmnotes against floors in the same run: `python -m benchmarks --help`."""
