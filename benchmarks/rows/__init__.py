"""One file per kind of work; each offers ``ROWS``, the rows it gives to the table."""

# In the order of the table.
MODULES = (
    "access",
    "shortest_paths",
    "reading",
    "straight_line",
    "area_share",
    "zonal_share",
    "line_of_sight",
    "sensor_discs",
    "siting",
    "p_median",
    "green_supply",
    "project_impact",
    "timetable",
    "hexagons",
    "catalogue_import",
    "catalogue_search",
    "team_store",
    "osm_import",
    "sheets",
    "qgis_start",
)
