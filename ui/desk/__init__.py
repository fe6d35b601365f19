"""What the editor does to the texts: mending, writing, pairing, saving, and keeping it safe."""
