"""The embedded demo: a plausible invented town inside Konin's real outline."""
