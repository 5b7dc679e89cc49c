"""OpenStreetMap as XML: files, and answers of Overpass."""

from osm_town import small_town
from spoil import utf8, xml_files

from readers import answered, check_table, city

REMARK = '<osm version="0.6"><remark>runtime error: timeout</remark></osm>'


def seeds():
    return [utf8(small_town().xml()), utf8(REMARK)]


def inputs():
    return xml_files(small_town().xml(), REMARK)


def read(data, folder):
    from konin_smart_plugin.city_layers.sources.overpass import fetch

    for kept in folder.glob("overpass-*"):
        kept.unlink()
    read_file(fetch("http://overpass.test/api", "query", answered(data), folder))


def read_file(file):
    """Read every layer of the file, as it lies and cut to the city."""
    from konin_smart_plugin.analysis.errors import PlanError
    from konin_smart_plugin.city_layers.sources.osm_import import coverage_remarks, osm_specs, osm_tables
    from konin_smart_plugin.city_layers.sources.osm_layers import Destination

    specs = list(osm_specs().values())
    refused, ways = [], ((3000.0, None), (None, 1000.0), (None, None))
    for margin, residents in ways:
        to = Destination(city().crs, "pl", city().outline, margin, residents)
        wanted = [spec for spec in specs if spec.name != "residents" or residents]
        try:
            tables = osm_tables(file, wanted, to)
        except PlanError as error:
            refused.append(error)
            continue
        for table in tables.values():
            check_table(table)
        coverage_remarks(file, tables, to)
    if len(refused) == len(ways):
        raise refused[0]
