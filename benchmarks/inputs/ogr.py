"""GDAL's programs."""

from __future__ import annotations

import subprocess


def ogr2ogr(*arguments: str) -> None:
    """Copy layers."""
    subprocess.run(["ogr2ogr", *arguments], check=True, stderr=subprocess.DEVNULL)


def rows(source: str, layer: str) -> int:
    """Return how many features a layer has."""
    said = subprocess.run(["ogrinfo", "-so", source, layer], check=True, capture_output=True, text=True)
    return int(said.stdout.split("Feature Count: ")[1].split()[0])
