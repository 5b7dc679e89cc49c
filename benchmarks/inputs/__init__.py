"""What several rows are measured on, and how QGIS is started for them."""
