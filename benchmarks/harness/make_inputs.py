"""Writes a row's inputs in a process of its own, as ``harness.measuring.make_inputs`` asks for them."""

from __future__ import annotations

import os
import sys
from importlib import import_module
from pathlib import Path

if __name__ == "__main__":
    function, folder, factor = sys.argv[1:]
    module, name = function.split(":")
    getattr(import_module(module), name)(Path(folder), int(factor))
    sys.stdout.flush()
    os._exit(0)  # QGIS has nothing left that is worth ending in order
