"""Check a plugin's zip as the plugin repository does on upload; exit 1 with a list of what is wrong.

    python dev/check_package.py dist/konin_smart_plugin-0.1.0.zip

What needs the internet is left out: whether the addresses in metadata.txt answer, and whether the name
and the version are still free.
"""

from __future__ import annotations

import configparser
import re
import stat
import sys
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path, PurePosixPath
from urllib.parse import urlsplit

MOST_BYTES = 25_000_000
MOST_UNPACKED = 250_000_000
MANDATORY = (
    *("name", "description", "version", "qgisMinimumVersion", "author", "email"),
    *("about", "tracker", "repository"),
)
FOLDER = re.compile(r"[A-Za-z][A-Za-z0-9_-]*")
VERSION = re.compile(r"\d+(\.\d+){1,2}")
QGIS_VERSION = re.compile(r"[34]\.\d{1,2}(\.\d{1,2})?")
EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
FORBIDDEN_FOLDERS = {"__MACOSX", "__pycache__", ".git"}
COMPILED = (
    *(".pyc", ".pyo", ".pyd", ".so", ".dll", ".dylib", ".exe", ".bat", ".cmd", ".com", ".msi"),
    *(".bin", ".class", ".jar", ".o", ".a", ".sh", ".zip", ".whl"),
)


def faults_of(file: Path) -> list[str]:
    """Return what the plugin repository would not take, one sentence each."""
    if file.stat().st_size > MOST_BYTES:
        return [f"it is larger than {MOST_BYTES // 1_000_000} MB"]
    try:
        with zipfile.ZipFile(file) as package:
            damaged = package.testzip()
            return [f"{damaged} is damaged"] if damaged else list(_faults(package))
    except zipfile.BadZipFile as error:
        return [f"it is no zip file: {error}"]


def _faults(package: zipfile.ZipFile) -> Iterator[str]:
    names = package.namelist()
    folders = {name.partition("/")[0] for name in names}
    if len(folders) != 1 or not FOLDER.fullmatch(min(folders)):
        yield f"it must hold one folder of ASCII letters, digits, - and _, not {sorted(folders)}"
        return
    (folder,) = folders
    if sum(member.file_size for member in package.infolist()) > MOST_UNPACKED:
        yield f"it unpacks to more than {MOST_UNPACKED // 1_000_000} MB"
    for member in package.infolist():
        yield from _faults_of_member(member)
    for needed in ("__init__.py", "metadata.txt", "LICENSE"):
        if f"{folder}/{needed}" not in names or not package.getinfo(f"{folder}/{needed}").file_size:
            yield f"{needed} is missing or empty"
            return
    if b"def classFactory(" not in package.read(f"{folder}/__init__.py"):
        yield "__init__.py has no classFactory"
    yield from _faults_of_metadata(package.read(f"{folder}/metadata.txt"), folder, set(names))


def _faults_of_member(member: zipfile.ZipInfo) -> Iterator[str]:
    path = PurePosixPath(member.filename)
    if path.is_absolute() or ".." in path.parts or "\\" in member.filename:
        yield f"{path} would leave its folder"
    if any(part.startswith(".") or part in FORBIDDEN_FOLDERS for part in path.parts):
        yield f"{path} is hidden or does not belong into a package"
    if path.suffix.lower() in COMPILED:
        yield f"{path} is compiled, a program or an archive"
    mode = member.external_attr >> 16
    if stat.S_ISLNK(mode):
        yield f"{path} is a link"
    if not member.is_dir() and mode & 0o111:
        yield f"{path} may be run as a program"


def _faults_of_metadata(content: bytes, folder: str, names: set[str]) -> Iterator[str]:
    parser = configparser.ConfigParser()
    parser.optionxform = str
    try:
        parser.read_string(content.decode("utf-8"))
        general = dict(parser["general"])
    except (UnicodeDecodeError, configparser.Error, KeyError) as error:
        yield f"metadata.txt cannot be read: {error}"
        return
    missing = [key for key in MANDATORY if not general.get(key, "").strip()]
    if missing:
        yield f"metadata.txt has no {', '.join(missing)}"
        return
    yield from (
        f"{key} {general[key]!r} is not {wanted}"
        for key, (is_good, wanted) in GOOD.items()
        if key in general and not is_good(general[key])
    )
    if general.get("icon") and f"{folder}/{general['icon']}" not in names:
        yield f"the icon {general['icon']} is missing"


def _is_web_address(text: str) -> bool:
    parts = urlsplit(text)
    return parts.scheme in {"http", "https"} and "." in parts.netloc


GOOD: dict[str, tuple[Callable[[str], object], str]] = {
    "version": (VERSION.fullmatch, "a version"),
    **dict.fromkeys(("qgisMinimumVersion", "qgisMaximumVersion"), (QGIS_VERSION.fullmatch, "one of QGIS")),
    "name": (lambda text: "plugin" not in text.lower(), "a name without the word plugin"),
    "author": (lambda text: "/" not in text, "an author without a slash"),
    "email": (EMAIL.fullmatch, "an e-mail address"),
    **dict.fromkeys(("tracker", "repository", "homepage"), (_is_web_address, "a web address")),
    **dict.fromkeys(
        ("experimental", "deprecated", "hasProcessingProvider", "server"),
        (lambda text: text.lower() in {"true", "false", "yes", "no", "1", "0"}, "yes or no"),
    ),
}
"""How a value must be, by its key."""


if __name__ == "__main__":
    found = faults_of(Path(sys.argv[1]))
    print("\n".join(found) or "the zip is fit for the plugin repository")
    sys.exit(bool(found))
