"""Catalogues as .xlsx: the workbook, or its sheet's XML packed into one."""

import re
import zipfile
from functools import cache

from catalogue import offices
from hypothesis import strategies as st
from spoil import utf8, xml_files, zip_of, zips

from readers import scratch
from readers._catalogue import import_file

MAIN = "xl/worksheets/sheet1.xml"


def seeds():
    return [zip_of(_members()), _members()[MAIN]]


def inputs():
    spoiled = {name: xml_files(content.decode()) for name, content in _members().items()}
    return st.one_of(
        zips({name: st.just(content) for name, content in _members().items()} | {MAIN: spoiled[MAIN]}),
        zips(spoiled),
        spoiled[MAIN],
    )


def read(data, folder):
    file = folder / "katalog.xlsx"
    file.write_bytes(data if data.startswith(b"PK") else zip_of(_members() | {MAIN: data}))
    import_file(file, folder)


@cache
def _members():
    """Return the files of a workbook whose texts stand in the sheet itself."""
    with zipfile.ZipFile(offices.write_workbook(scratch() / "katalog.xlsx", offices.CONSULTANT)) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    shared = re.findall(r"<t[^>]*>([^<]*)</t>", members["xl/sharedStrings.xml"].decode())
    members[MAIN] = utf8(
        re.sub(
            r't="s"><v>(\d+)</v>',
            lambda cell: f't="inlineStr"><is><t>{shared[int(cell[1])]}</t></is>',
            members[MAIN].decode(),
        )
    )
    return members
