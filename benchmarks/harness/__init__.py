"""Measures ours and its peers in turns, and writes what was found to RESULTS.md."""
