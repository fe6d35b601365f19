"""Start a command and write what it took: ``bench_launch.py FIGURES COMMAND …``; its exit status is the command's.

A process of its own, because a new process counts the memory of the one that started it: this one is small.
"""

import json
import os
import sys
import time

figures, *command = sys.argv[1:]
began = time.perf_counter()
number = os.posix_spawnp(command[0], command, os.environ)
_, status, usage = os.wait4(number, 0)
with open(figures, "w", encoding="utf-8") as file:  # noqa: PTH123 - pathlib would make this process larger
    json.dump([time.perf_counter() - began, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024], file)
sys.exit(os.waitstatus_to_exitcode(status) % 256)
