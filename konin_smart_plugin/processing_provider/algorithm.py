"""What all Konin algorithms share: names, help, and errors as sentences."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
)
from qgis.PyQt.QtGui import QIcon

from .. import paths
from ..analysis.disk import refused
from ..analysis.errors import PlanError, library_missing, library_needed
from ..translation import sentence, tr, user_language
from .contents import CONTENTS
from .garbage import garbage_left_alone


class KoninAlgorithm(QgsProcessingAlgorithm):
    """A Processing algorithm whose subclass sets NAME and writes ``compute``.

    ``contents.py`` has its title and group. NEEDS names the libraries it imports only while it works.
    """

    NAME = ""
    NEEDS: tuple[str, ...] = ()
    ends_last: object = None
    """Something of many parts, all of which Python forgets before it ends: a project read for a sheet.

    PyQt keeps one list, without a lock, of the objects of QGIS's that Python has seen. Every thread adds to
    it and takes off what it forgets; what has ended, in whatever thread, the window's thread takes off at
    once. A thread that ends such objects and goes on would sooner or later break the list, and QGIS with it.
    """

    def createInstance(self) -> KoninAlgorithm:
        return type(self)()

    def name(self) -> str:
        return self.NAME

    def displayName(self) -> str:
        return tr(CONTENTS[self.NAME].title)

    def group(self) -> str:
        return tr(CONTENTS[self.NAME].group)

    def groupId(self) -> str:
        return CONTENTS[self.NAME].group.lower().replace(" ", "_")

    def icon(self) -> QIcon:
        return QIcon(str(paths.ICONS / "konin.svg"))

    def shortHelpString(self) -> str:
        page = paths.HELP / user_language() / f"{self.NAME}.html"
        return " ".join(page.read_text(encoding="utf-8").split())  # QGIS would show every line end

    def canExecute(self) -> tuple[bool, str]:
        for name in self.NEEDS:
            if not find_spec(name):
                return False, sentence(library_needed(name))
        return True, ""

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        try:
            with garbage_left_alone():
                return self.compute(parameters, context, feedback)
        except PlanError as error:
            raise QgsProcessingException(sentence(error)) from error
        except OSError as error:
            raise QgsProcessingException(sentence(refused(error, Path(error.filename or "?")))) from error
        except ImportError as error:
            raise QgsProcessingException(sentence(library_missing(error))) from error
        except RuntimeError as error:
            if "has been deleted" not in str(error):
                raise
            text = tr("A layer was removed from the project while it was being read. Run it again.")
            raise QgsProcessingException(text) from error
        finally:
            self.ends_last = None

    def compute(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Do the work; a PlanError becomes the algorithm's failure. QGIS itself owns the name ``run``."""
        raise NotImplementedError("an algorithm writes compute(); run() is QGIS's own")
