"""Lazy lists for the views: ids for all rows, words only for the rows that are painted."""
