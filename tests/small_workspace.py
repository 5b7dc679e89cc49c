"""A workspace without the demo, made in a second, for tests of what fills layers."""

import numpy as np
import shapely
from qgis.core import QgsCoordinateReferenceSystem

from konin_smart_plugin.city_layers.first_contents import outline_contents
from konin_smart_plugin.city_layers.new_workspace import NewWorkspace, create_workspace
from konin_smart_plugin.layer_io.table import Table


def make_workspace(folder, outline, crs="EPSG:2177"):
    """Make a Polish workspace in ``folder``; ``outline``: WKT of the city in degrees."""
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    boundary = Table(np.array([shapely.from_wkt(outline)]), {}, degrees)
    return create_workspace(
        NewWorkspace(
            folder=folder,
            crs=QgsCoordinateReferenceSystem(crs),
            language="pl",
            contents=outline_contents(boundary, "test", source="test"),
            write_rasters=lambda _folder: None,
        ),
        overwrite=False,
    )
