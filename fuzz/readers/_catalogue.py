"""A file imported into an empty catalogue, as the import does it: read, compared, saved, read again."""

import shutil
from functools import cache

from catalogue.conftest import make_workspace

from readers import check_values, scratch


@cache
def _empty():
    return make_workspace(scratch() / "empty.gpkg")


def import_file(file, folder, mapping=None):
    """Import the file; every problem must be told in both languages, every project stored as it was read."""
    from konin_smart_plugin.catalogue.geopackage_store import GeoPackageStore
    from konin_smart_plugin.catalogue.importing import plan_import

    plan = plan_import(file, GeoPackageStore(_empty()), mapping=mapping, language="pl")
    for problem in plan.problems:
        check_values([problem.message("pl"), problem.message("en"), problem.value, problem.column])
    if plan.to_save:
        copy = folder / "konin.gpkg"
        shutil.copy(_empty(), copy)
        GeoPackageStore(copy).save(plan.to_save, "fuzz")
        stored = GeoPackageStore(copy).read()
        assert [stored[project.code].title for project in plan.to_save] == [one.title for one in plan.to_save]


def office_rows():
    """Return the rows of three offices' sheets."""
    import csv

    from catalogue import offices

    return [
        offices.PLANNING,
        list(csv.reader(offices.INVESTMENT.splitlines(), delimiter=";")),
        offices.CONSULTANT,
    ]
