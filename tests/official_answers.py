"""Answers of official services as their documentation shows them, written by hand for places in Konin."""

import io
import zipfile

# Konin in EPSG:2180: east 444878..454436, north 479837..496261. The town's middle:
EAST, NORTH = 450000.0, 487000.0
GML_HEAD = """<?xml version='1.0' encoding="UTF-8" ?>
<wfs:FeatureCollection xmlns:ms="http://mapserver.gis.umn.edu/mapserver"
 xmlns:gml="http://www.opengis.net/gml/3.2" xmlns:wfs="http://www.opengis.net/wfs/2.0"
 xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
 xsi:schemaLocation="http://mapserver.gis.umn.edu/mapserver http://127.0.0.1:1/never-ask-for-this.xsd"
 numberMatched="unknown" numberReturned="{count}">
"""
REFUSED = """<?xml version='1.0'?><ows:ExceptionReport xmlns:ows="http://www.opengis.net/ows/1.1">
<ows:Exception><ows:ExceptionText>Layer not found</ows:ExceptionText></ows:Exception></ows:ExceptionReport>"""
WEB_PAGE = "<!DOCTYPE html><html><body>Przerwa techniczna</body></html>"


def square(east, north, side):
    """Return the ring of a square with its south-western corner there: (north, east) pairs."""
    return [
        (north, east),
        (north, east + side),
        (north + side, east + side),
        (north + side, east),
        (north, east),
    ]


def feature(type_name, identifier, fields, ring, geometry="geom"):
    """Return one WFS member; ``ring`` is written as it is given."""
    name = f"ms:{type_name}"
    texts = "".join(f"<ms:{key}>{value}</ms:{key}>" for key, value in fields.items())
    places = " ".join(f"{a:.2f} {b:.2f}" for a, b in ring)
    return (
        f'<wfs:member><{name} gml:id="{identifier}"><ms:{geometry}>'
        f'<gml:Polygon gml:id="{identifier}.1" srsName="urn:ogc:def:crs:EPSG::2180"><gml:exterior>'
        f'<gml:LinearRing><gml:posList srsDimension="2">{places}</gml:posList></gml:LinearRing>'
        f"</gml:exterior></gml:Polygon></ms:{geometry}>{texts}</{name}></wfs:member>\n"
    )


def collection(*members):
    """Return a page of a WFS."""
    return GML_HEAD.format(count=len(members)) + "".join(members) + "</wfs:FeatureCollection>\n"


def pages(members, size):
    """Return what answers page by page, whatever count is asked for: ``size`` members from startIndex on."""

    def answer(parameters):
        start = int(parameters["startIndex"])
        return collection(*members[start : start + size]).encode()

    return lambda parameters: _raw(answer(parameters))


def _raw(body):
    from loopback import Answer

    return Answer(body, kind="application/gml+xml")


def zip_of(files):
    """Return a zip with these files: {name: bytes or text}."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return buffer.getvalue()


BDOT_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<ot:FeatureCollection xmlns:ot="urn:gugik:bdot10k:2.0" xmlns:gml="http://www.opengis.net/gml/3.2">
"""


def bdot(class_name, *objects):
    """Return one BDOT10k file: objects of (fields, ring of (north, east))."""
    members = ""
    for number, (fields, ring) in enumerate(objects):
        texts = "".join(f"<ot:{key}>{value}</ot:{key}>" for key, value in fields.items())
        places = " ".join(f"{a:.2f} {b:.2f}" for a, b in ring)
        members += (
            f'<gml:featureMember><ot:{class_name} gml:id="{class_name}_{number}">{texts}<ot:geometria>'
            f'<gml:Polygon srsName="urn:ogc:def:crs:EPSG::2180"><gml:exterior><gml:LinearRing>'
            f"<gml:posList>{places}</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>"
            f"</ot:geometria></ot:{class_name}></gml:featureMember>\n"
        )
    return BDOT_HEAD + members + "</ot:FeatureCollection>\n"


STATION = {
    "Identyfikator stacji": 944,
    "Kod stacji": "WpKoninWyszy",
    "Nazwa stacji": "Konin, ul. Wyszyńskiego",
    "WGS84 φ N": "52.225633",
    "WGS84 λ E": "18.269036",
    "Nowe pole": {"nieznane": 1},
}
FAR_STATION = STATION | {
    "Identyfikator stacji": 1,
    "Nazwa stacji": "Gdańsk",
    "WGS84 φ N": "54.35",
    "WGS84 λ E": "18.64",
}
GAUGE = {
    "id_stacji": "152180040",
    "stacja": "Sławsk",
    "rzeka": "Warta",
    "lat": "52.2013",
    "lon": "18.2304",
    "stan_wody": "213",
    "stan_wody_data_pomiaru": "2026-11-23 10:00:00",
    "temperatura_wody": None,
}
