"""Catalogues as .ods: the document, or its content's XML packed into one."""

import zipfile
from functools import cache

from catalogue import offices
from hypothesis import strategies as st
from spoil import xml_files, zip_of, zips

from readers import scratch
from readers._catalogue import import_file

MAIN = "content.xml"


def seeds():
    return [zip_of(_members()), _members()[MAIN]]


def inputs():
    content = xml_files(_members()[MAIN].decode())
    members = {name: st.just(content) for name, content in _members().items()}
    return st.one_of(content, zips(members | {MAIN: content}))


def read(data, folder):
    file = folder / "katalog.ods"
    file.write_bytes(data if data.startswith(b"PK") else zip_of(_members() | {MAIN: data}))
    import_file(file, folder)


@cache
def _members():
    with zipfile.ZipFile(offices.write_workbook(scratch() / "katalog.ods", offices.CONSULTANT)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}
