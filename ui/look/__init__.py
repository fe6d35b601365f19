"""How the window looks and what it remembers: themes, faces, scale, settings, languages."""
