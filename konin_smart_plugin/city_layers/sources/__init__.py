"""One module per source of layer data."""
