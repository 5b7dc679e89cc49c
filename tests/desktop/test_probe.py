def test_probe(qgis_window):
    seen = qgis_window("probe")
    print(seen)
