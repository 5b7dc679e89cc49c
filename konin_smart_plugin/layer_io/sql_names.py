"""Names of tables and columns in SQL, which SQLite and PostgreSQL quote alike."""


def quoted(name: str) -> str:
    """Return the name of a table or column for use in SQL."""
    return '"' + name.replace('"', '""') + '"'
