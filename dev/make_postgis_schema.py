"""Makes an empty workspace in the database of ``make postgis``; one that is there is brought up to date."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from qgis.core import QgsApplication, QgsCoordinateReferenceSystem

from konin_smart_plugin.catalogue.postgis_schema import apply_postgis_schema
from konin_smart_plugin.catalogue.schema import apply_catalogue_schema
from konin_smart_plugin.city_layers.moving import take_tables
from konin_smart_plugin.city_layers.new_workspace import table_schema
from konin_smart_plugin.city_layers.specs import load_specs
from konin_smart_plugin.layer_io.creating import create_geopackage
from konin_smart_plugin.layer_io.crs import KONIN_CRS
from konin_smart_plugin.layer_io.postgis import SCHEMA, Service, transaction
from konin_smart_plugin.layer_io.postgis_workspace import check_not_newer
from konin_smart_plugin.layer_io.workspace import DATA_FILE, GeoPackageWorkspace


def main(name: str) -> None:
    """Make the schema ``konin`` in the database ``name``, or its rules and rights anew."""
    with transaction(Service(name)) as database:
        if database.value("SELECT to_regnamespace(%s) IS NOT NULL", (SCHEMA,)):
            check_not_newer(database, Service(name))
            apply_postgis_schema(database)
            return
        with tempfile.TemporaryDirectory() as folder:
            gpkg = Path(folder) / DATA_FILE
            schemas = {spec.name: table_schema(spec) for spec in load_specs().values() if spec.in_workspace}
            create_geopackage(gpkg, schemas, QgsCoordinateReferenceSystem(KONIN_CRS), {})
            apply_catalogue_schema(gpkg)
            take_tables(database, Service(name), GeoPackageWorkspace(gpkg), lambda _share: None)


if __name__ == "__main__":
    application = QgsApplication([], False)
    application.initQgis()
    main(sys.argv[1])
    application.exitQgis()
