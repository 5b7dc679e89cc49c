"""A SQLite file opened as tests need it: committed at the end, and closed."""

import sqlite3
from contextlib import closing, contextmanager


@contextmanager
def opened(path):
    """Yield a connection; sqlite3's own ``with`` commits and leaves the file open."""
    with closing(sqlite3.connect(path)) as database, database:
        yield database
