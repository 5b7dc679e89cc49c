"""The map: layer specs, data sources, styles and the workspace."""
