"""Python's collector of rings held still while a comparison is made."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collector_held() -> Iterator[None]:
    """No search for rings of objects in here: a book's hundred thousands of words and places hold none.

    The collector would walk through all of them again and again, an eighth of the whole time. Who finds it held, or
    switched off by the program around, leaves it so: comparisons in several threads do not undo each other.
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
