"""The science: arrays and shapely geometries in, arrays out, no QGIS."""
