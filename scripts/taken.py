"""What a command takes: for the scripts that measure speed."""
import os
import sys
import time


def run(command, out=os.devnull):
    """Wall seconds, seconds of the processor, and MB of memory of a command, its output in a file."""
    began = time.monotonic()
    into = os.open(out, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    nothing = os.open(os.devnull, os.O_WRONLY)
    child = os.posix_spawnp(command[0], command, os.environ,
                            file_actions=[(os.POSIX_SPAWN_DUP2, into, 1), (os.POSIX_SPAWN_DUP2, nothing, 2)])
    os.close(into)
    os.close(nothing)
    _, status, used = os.wait4(child, 0)
    if status:
        sys.exit(f"{' '.join(command)[:2000]}: status {status}")
    return time.monotonic() - began, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024
