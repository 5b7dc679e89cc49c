"""QGIS runs this before it loads plugins: from here on every logged message is kept."""

import sys

from window import ORDER, listen


class Without:
    """Finds modules as ``finder`` does, except those of one library."""

    def __init__(self, finder, library):
        self.finder, self.library = finder, library

    def find_spec(self, fullname, path=None, target=None):
        if fullname.partition(".")[0] == self.library:
            return None
        return self.finder.find_spec(fullname, path, target)


def hide(library):
    """Let the library be missing, as if it were not installed."""
    sys.meta_path[:] = [Without(finder, library) for finder in sys.meta_path]
    for name in [name for name in sys.modules if name.partition(".")[0] == library]:
        del sys.modules[name]  # QGIS imports shapely if it is there


listen()
if "hidden" in ORDER["facts"]:
    hide(ORDER["facts"]["hidden"])
