#!/usr/bin/python3
"""Loads layers into a real PostgreSQL with PostGIS, and asserts that nothing is lost and that both find the same.

usage: python3 tests/postgis/check.py FOLDER YAQUT

FOLDER is one that `yaqut map` wrote, YAQUT the program. Checks the tables that `yaqut export --format postgis` makes
(tables.py: rows, types, keys, indexes, comments, hostile text, folding), every command and every query of
docs/postgis.md (page.py), and what `yaqut nearby` and PostGIS find among 100,000 points (points.py). The server is one of
its own in a temporary folder (server.py). Ends with "N passed, N failed".
Debian: apt-get install --no-install-recommends postgresql-15 postgresql-15-postgis-3.
"""
import os
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[1:1] = [os.path.dirname(HERE), os.path.join(os.path.dirname(HERE), "formats")]
import tally
from page import check_page
from points import check_points
from server import Server
from tables import check_folding, check_hostile, check_tables


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    folder, program = (os.path.abspath(path) for path in sys.argv[1:])
    with Server() as server, tempfile.TemporaryDirectory() as work:
        os.symlink(folder, os.path.join(work, "out"))
        check_page(server, program, work)
        check_tables(server, folder)
        check_folding(server, program, work)
        check_hostile(server, program, work)
        check_points(server, program, work)
    sys.exit(tally.finish())


main()
