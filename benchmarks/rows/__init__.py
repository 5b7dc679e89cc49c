"""One file per kind of work; each offers ``ROWS``, the rows it gives to the table."""

# In the order of the table.
MODULES = ("straight_line",)
