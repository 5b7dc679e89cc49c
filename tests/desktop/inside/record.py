"""QGIS runs this before it loads plugins: from here on every logged message is kept."""

from window import listen

listen()
