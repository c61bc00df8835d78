"""crmnotes: a customer notebook for people who run a business alone or from home."""

__version__ = "0.1.0"
