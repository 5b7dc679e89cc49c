"""Catalogues as GeoJSON."""

from spoil import json_files

from readers._catalogue import import_file

PLACES = (
    {"type": "Point", "coordinates": [18.25, 52.22]},
    {"type": "LineString", "coordinates": [[18.25, 52.22], [18.26, 52.23]]},
    {"type": "Polygon", "coordinates": [[[18.25, 52.22], [18.26, 52.22], [18.26, 52.23], [18.25, 52.22]]]},
    {"type": "GeometryCollection", "geometries": [{"type": "Point", "coordinates": [18.25, 52.22]}]},
    None,
)
DOCUMENT = {
    "type": "FeatureCollection",
    "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:OGC:1.3:CRS84"}},
    "features": [
        {
            "type": "Feature",
            "properties": {
                "Kod": f"SM-{number}",
                "Tytuł": "Wiaty",
                "Budżet [zł]": 350.5,
                "Rok rozpoczęcia": 2025,
            },
            "geometry": place,
        }
        for number, place in enumerate(PLACES)
    ],
}


def seeds():
    import json

    return [json.dumps(DOCUMENT, ensure_ascii=False).encode()]


def inputs():
    return json_files(DOCUMENT)


def read(data, folder):
    file = folder / "katalog.geojson"
    file.write_bytes(data)
    import_file(file, folder)
