"""The editor's desk: what is decided about the findings, and how the copy is mended. No screen is known here."""
