"""Whole archives: many pairs compared, one report each, and an index of them all, worst first."""
