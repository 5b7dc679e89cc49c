"""The paper: layouts, atlas, project cards, sheet index."""
