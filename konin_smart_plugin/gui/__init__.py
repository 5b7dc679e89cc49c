"""The dock and its panels, map tools and the options page."""
