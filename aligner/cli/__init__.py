"""The command line: arguments, what the commands do, what the terminal shows."""
