"""What leaves the window: reports, print, PDF."""
