"""The two texts in paired rows: layout, painting, scrolling, the strip, search."""
