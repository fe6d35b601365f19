"""The window of Aligner. It knows the engine only through what ``aligner`` exports."""
