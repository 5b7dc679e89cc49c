"""The one exception whose text is meant for the user."""

from __future__ import annotations

from importlib import import_module

OURS = __name__.partition(".")[0]


class PlanError(Exception):
    """A sentence for the user that says what is wrong, where, and what to do.

    The template is English and is translated where it is shown
    (``translation.sentence``); ``values`` fill its named fields.
    """

    def __init__(self, template: str, **values: object) -> None:
        super().__init__(template.format(**values))
        self.template = template
        self.values = values


def library_needed(name: str) -> PlanError:
    """Return the sentence that says which Python library is missing and how to get it."""
    return PlanError(
        "This needs the Python library {library}, which this QGIS does not have. On Windows start the "
        "OSGeo4W setup and add the package python3-{library}; elsewhere install {library} for the Python "
        "that QGIS uses, on Debian and Ubuntu as python3-{library}. Then start QGIS again.",
        library=name,
    )


def library_missing(error: ImportError) -> PlanError:
    """Return the sentence about the library that could not be imported.

    Raises ``error`` itself where it is no library that is missing but a mistake of the plugin's.
    """
    library = _package(_cause(error))
    if library in {"", OURS}:
        raise error
    return library_needed(library)


def _cause(error: ImportError) -> ImportError:
    """Return what a module of the plugin's could not import, where the error names that module only.

    A thread that waits for a module hears nothing but its name when another thread fails to import it.
    """
    if _package(error) != OURS:
        return error
    try:
        import_module(error.name)
    except ImportError as cause:
        return cause if cause.name == error.name else _cause(cause)
    return error


def _package(error: ImportError) -> str:
    return (error.name or "").partition(".")[0]
