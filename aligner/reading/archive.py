"""The files inside a DOCX or ODT: read in memory, within limits, and never written anywhere."""

import io
import struct
import zipfile
import zlib

from aligner.reading.errors import ReadingError
from aligner.reading.limits import MEGABYTE

_MOST_FILES = 5_000
_MOST_BYTES = 200 * MEGABYTE  # of all files, unpacked: a long story with its pictures
_PACKINGS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)  # all that such files use; others unpack in unknown memory
_MOST_TEXT = 40 * MEGABYTE  # of one file that is read: markup around twenty megabytes of text

_FAULTS = (zipfile.BadZipFile, ValueError, NotImplementedError, EOFError, OSError, RuntimeError, struct.error)


class Archive:
    """A zip archive of known size.

    Every error it raises is a ReadingError. The paths inside are names to look things up by, nothing else.
    """

    def __init__(self, data: bytes, name: str) -> None:
        self._name = name
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except _FAULTS as error:
            raise self._broken() from error
        infos = self._zip.infolist()
        if len(infos) > _MOST_FILES or sum(info.file_size for info in infos) > _MOST_BYTES:
            raise ReadingError(
                "{name} unpacks to far more than a story needs, as files made to do harm do; it was not opened.",
                name=name,
            )
        if any(info.compress_type not in _PACKINGS for info in infos):
            raise self._broken()
        if any(info.flag_bits & 1 for info in infos):
            raise ReadingError("{name} is protected by a password; save it without one and open it again.", name=name)

    def __contains__(self, member: str) -> bool:
        return member in self._zip.NameToInfo

    def read(self, member: str) -> bytes:
        """The bytes of one file inside."""
        try:
            if self._zip.getinfo(member).file_size > _MOST_TEXT:
                raise ReadingError(
                    "{name} holds more text than can be opened here; open a shorter part of it.", name=self._name
                )
            return self._zip.read(member)
        except (KeyError, zlib.error, *_FAULTS) as error:
            raise self._broken() from error

    def _broken(self) -> ReadingError:
        return ReadingError(
            "{name} is damaged; open it in the program it was written with and save it anew.", name=self._name
        )
