"""The user guide, which the plugin brings along."""

from __future__ import annotations

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices

from .. import paths
from ..translation import user_language


def open_guide() -> None:
    """Open the guide in the user's language in the browser."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(paths.GUIDE / user_language() / "index.html")))
