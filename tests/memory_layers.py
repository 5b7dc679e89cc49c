"""Layers made on the spot for tests."""

from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer


def layer(kind, fields, rows, crs="EPSG:2177", name="layer"):
    """Return a memory layer; a row is its WKT, empty for none, and the values of its fields."""
    made = QgsVectorLayer(f"{kind}?crs={crs}&{fields}", name, "memory")
    features = []
    for wkt, *values in rows:
        feature = QgsFeature(made.fields())
        feature.setAttributes(values)
        if wkt:
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
        features.append(feature)
    assert made.dataProvider().addFeatures(features)[0]
    made.updateExtents()
    return made
