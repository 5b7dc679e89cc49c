"""The embedded demo: a plausible invented town inside Konin's real outline.

``city.build_demo_city`` makes every layer, ``terrain.demo_dsm`` and ``terrain.demo_ndvi`` the rasters; no
module here knows QGIS.
"""
