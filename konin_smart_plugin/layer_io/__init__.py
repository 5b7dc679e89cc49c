"""Layers to arrays and back in bulk, the choice of CRS and the safe GeoPackage writer."""
