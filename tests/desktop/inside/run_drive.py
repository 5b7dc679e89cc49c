"""QGIS runs this when its window is there."""

from window import start

start()
