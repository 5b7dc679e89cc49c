"""Inputs that once broke a reader: each is now read or refused with a sentence."""

import importlib
import os
from pathlib import Path
from unittest.mock import patch

import judge
import pytest
import readers
from qgis.core import QgsSettings

from konin_smart_plugin.analysis.errors import PlanError

NAMES = sorted(file.stem for file in Path(readers.__file__).parent.glob("[a-z]*.py"))
KEPT = [(name, file) for name in NAMES for file in readers.kept_seeds(name)]


@pytest.fixture(autouse=True)
def own_settings(qgis_app):
    """Leave settings and environment as they were."""
    with patch.dict(os.environ):
        yield
    QgsSettings().remove("konin_smart_plan/catalogue_headings")


@pytest.mark.parametrize(("name", "file"), KEPT, ids=[f"{name}-{file.name}" for name, file in KEPT])
def test_what_once_broke_a_reader_is_read_or_refused(name, file, tmp_path):
    reader = importlib.import_module(f"readers.{name}")
    judge.read_or_refuse(reader.read, file.read_bytes(), tmp_path)


def test_every_seed_belongs_to_a_reader():
    assert {folder.name for folder in readers.SEEDS.iterdir()} <= set(NAMES)


@pytest.mark.parametrize(
    ("error", "kind"), [(PlanError("No."), "refused"), (ValueError("no"), "found"), (None, "read")]
)
def test_the_judge_keeps_what_is_neither_read_nor_refused(error, kind, tmp_path, monkeypatch):
    monkeypatch.setattr("resource.setrlimit", lambda *_: None)

    def read(_data, _folder):
        if error:
            raise error

    tried = judge.Judge(read, tmp_path, "test")
    tried.try_one(b"long")
    tried.try_one(b"ab")
    found = [file for file in tmp_path.glob("found/*") if not file.suffix]
    assert (tried.tried, tried.refused) == (2, 2 if kind == "refused" else 0)
    assert [file.read_bytes() for file in found] == ([b"ab"] if kind == "found" else [])
