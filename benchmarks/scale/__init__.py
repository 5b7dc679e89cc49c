"""The main analyses on an invented city of a million residents, and on smaller ones of the same make."""
