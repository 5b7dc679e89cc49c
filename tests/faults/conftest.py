"""Faults are tried on algorithms as the toolbox runs them."""

from processing_provider.conftest import make_layer, provider, rows, run

__all__ = ["make_layer", "provider", "rows", "run"]
