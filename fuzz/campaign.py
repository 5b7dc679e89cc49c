"""Tries one reader for some seconds: half of them on near-valid inputs, half on mutated bytes.

    dev/qgis-env python fuzz/campaign.py READER SECONDS FOLDER

hypothesis spoils valid documents in the ways their format allows; atheris (libFuzzer), led by the lines of
the plugin that an input reaches, mutates bytes, and the choices by which hypothesis makes its documents.
Without atheris the whole time goes to hypothesis.
"""

from __future__ import annotations

import importlib
import os
import sys
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from types import ModuleType

import readers
from hypothesis import HealthCheck, Phase, given, settings

EXAMPLES = 500
LONGEST = 65_536
CHOICES = b"\xff~choices~"


def main(name: str, seconds: float, folder: Path) -> None:
    """Try the reader; the process ends here, without QGIS's own clean-up."""
    with ExitStack() as kept:  # to the end: the plugin's modules are imported when they are needed
        atheris = _atheris(kept)
        reader = importlib.import_module(f"readers.{name}")
        readers.start_qgis(folder / "profile")
        from judge import Judge

        judge = Judge(reader.read, folder, "hypothesis")
        for seed in readers.seeds_of(name):
            judge.try_one(seed)
        half = seconds / 2 if atheris else seconds
        _near_valid(reader, judge, time.monotonic() + half)
        judge.tell()
        if atheris:
            _mutated(atheris, name, reader, Judge(reader.read, folder, "atheris"), half)
    _leave()


def _atheris(kept: ExitStack) -> ModuleType | None:
    """Return atheris, which from now on watches the lines of the plugin that run; None without it."""
    try:
        import atheris
    except ImportError:
        return None
    kept.enter_context(atheris.instrument_imports(include=["konin_smart_plugin"]))
    return atheris


def _near_valid(reader: ModuleType, judge, end: float) -> None:
    batch = _documents(reader, judge, end)
    while time.monotonic() < end:
        batch()


def _documents(reader: ModuleType, judge, end: float) -> Callable[[], None]:
    """Return what tries a batch of hypothesis' documents, until the time ``end``."""

    @settings(
        max_examples=EXAMPLES,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(reader.inputs())
    def batch(data: bytes) -> None:
        if time.monotonic() < end:
            judge.try_one(data)

    return batch


def _mutated(atheris: ModuleType, name: str, reader: ModuleType, judge, seconds: float) -> None:
    end = time.monotonic() + seconds
    corpus, seeds = judge.folder / "corpus", judge.folder / "seeds"
    for one in (corpus, seeds):
        one.mkdir(exist_ok=True)
    choices = [CHOICES + os.urandom(size) for size in (100, 1000, 1000, 5000)]
    for number, seed in enumerate([*readers.seeds_of(name), *choices]):
        (seeds / str(number)).write_bytes(seed)
    from_choices = _documents(reader, judge, end).hypothesis.fuzz_one_input

    def one(data: bytes) -> None:
        if time.monotonic() > end:
            judge.tell()
            _leave()
        if data.startswith(CHOICES):
            from_choices(data.removeprefix(CHOICES))
        else:
            judge.try_one(data)

    limits = ["-rss_limit_mb=0", "-timeout=600", f"-max_len={LONGEST}", f"-artifact_prefix={judge.folder}/"]
    atheris.Setup([name, *limits, "-verbosity=0", "-use_value_profile=1", str(corpus), str(seeds)], one)
    atheris.Fuzz()


def _leave() -> None:
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(0)


if __name__ == "__main__":
    main(sys.argv[1], float(sys.argv[2]), Path(sys.argv[3]).resolve())
