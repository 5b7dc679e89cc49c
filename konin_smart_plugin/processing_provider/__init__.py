"""The toolbox: the provider and one thin file per algorithm."""
