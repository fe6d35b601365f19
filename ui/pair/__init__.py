"""What is open and how it got there: opening, reading and comparing off the window's thread, watching."""
