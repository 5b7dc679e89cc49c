"""Catalogues as text tables: delimiters, encodings, and whatever people write into cells."""

import csv
import io

from hypothesis import strategies as st
from spoil import documents, texts

from readers._catalogue import import_file, office_rows

ENCODINGS = ("utf-8", "utf-8-sig", "cp1250", "iso8859-2", "utf-16", "utf-16-le", "utf-32")


def seeds():
    written = [
        _written(rows, delimiter, encoding)
        for rows, delimiter, encoding in zip(
            office_rows(), ";,\t", ("utf-8-sig", "cp1250", "utf-16"), strict=True
        )
    ]
    return [*written, _written(office_rows()[1], ";", "utf-8")]


def inputs():
    rows = st.sampled_from(office_rows()).flatmap(lambda one: documents(one, texts(), leaves_only=True))
    return st.builds(_written, rows, st.sampled_from(";,\t|"), st.sampled_from(ENCODINGS))


def read(data, folder):
    file = folder / "katalog.csv"
    file.write_bytes(data)
    import_file(file, folder)


def _written(rows, delimiter, encoding):
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter).writerows(rows)
    return text.getvalue().encode(encoding, "replace")
