#!/usr/bin/env python3
"""How fast a layer on disk is asked what lies near, each time by a new process, beside ogr2ogr and DuckDB.

usage: scripts/nearby_speed.py YAQUT LAYER.fgb LAT,LON KM [PYTHON]

LAYER.fgb as `yaqut export` writes it of what scripts/incidents_of_any_size.py makes. ogr2ogr is asked twice: for the box
round the circle by the layer's own index, and of a copy without one. Where PYTHON is one with duckdb and
duckdb-extension-spatial, DuckDB is asked of the same records as GeoParquet, by the box of its columns. All give the whole
records as CSV; what lies in the corners of the box counts for the others as found. Prints two Markdown tables: the index
made, and the median and the least of seven questions after one that is not counted, by the wall clock, with the greatest
resident memory.
"""
import math
import os
import statistics
import subprocess
import sys
import tempfile
import time

TURNS = 7
DUCKDB = """
import sys, duckdb, importlib.util, pathlib
base = duckdb.connect(config={"threads": 1})
folder = pathlib.Path(importlib.util.find_spec("duckdb_extension_spatial").origin).parent
[extension] = folder.glob("extensions/*/spatial.duckdb_extension")
base.execute(f"LOAD '{extension}'")
file, out, west, south, east, north, lat, lon, metres = sys.argv[1], sys.argv[2], *map(float, sys.argv[3:])
base.execute(f'''COPY (SELECT * EXCLUDE (geometry, bbox) FROM '{file}' WHERE bbox.xmin <= {east} AND bbox.xmax >= {west}
    AND bbox.ymin <= {north} AND bbox.ymax >= {south}
    AND ST_Distance_Spheroid(ST_Point({lat}, {lon}), ST_Point(lat, lon)) <= {metres}) TO '{out}' (FORMAT csv)''')
"""


def run(command, out):
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
        sys.exit(f"{' '.join(command)}: status {status}")
    return time.monotonic() - began, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def rows(path):
    """The rows of a CSV file, without its heading; quoted line breaks are few enough not to matter."""
    with open(path, "rb") as file:
        return max(0, sum(1 for _ in file) - 1)


def box(lat, lon, km):
    """West, south, east, north of a box that holds the circle."""
    north = km / 110.5
    east = km / (111.3 * math.cos(math.radians(lat)))
    return [lon - east, lat - north, lon + east, lat + north]


def main():
    if len(sys.argv) not in (5, 6):
        sys.exit(__doc__)
    program, layer, at, km = sys.argv[1:5]
    python = sys.argv[5] if len(sys.argv) == 6 else None
    lat, lon = map(float, at.split(","))
    bounds = [str(number) for number in box(lat, lon, float(km))]
    with tempfile.TemporaryDirectory(dir=os.path.dirname(os.path.abspath(layer))) as folder:
        out = os.path.join(folder, "out.csv")
        index = layer + ".yqx"
        if os.path.exists(index):
            os.remove(index)
        ask = [program, "nearby", layer, "--at", at, "--radius", f"{km}km", "--format", "csv"]
        print("| | time | processor | memory |\n|---|---|---|---|")
        for what, command in (("reading the layer, to answer without an index", ask), ("`yaqut index`", [program, "index", layer])):
            a = run(command, out)
            print(f"| {what} | {a[0]:.1f} s | {a[1]:.1f} s | {a[2]:.0f} MB |", flush=True)
        plain = os.path.join(folder, "plain.fgb")
        subprocess.run(["ogr2ogr", "-f", "FlatGeobuf", "-lco", "SPATIAL_INDEX=NO", plain, layer], check=True,
                       stderr=subprocess.DEVNULL)
        peers = [("`yaqut nearby` by its index", ask),
                 ("`ogr2ogr -spat` by the layer's index", ["ogr2ogr", "-f", "CSV", "/vsistdout/", layer, "-spat", *bounds]),
                 ("`ogr2ogr -spat` without one", ["ogr2ogr", "-f", "CSV", "/vsistdout/", plain, "-spat", *bounds])]
        if python:
            columns = os.path.join(folder, "layer.parquet")
            subprocess.run([program, "export", layer, "--out", columns], check=True, stderr=subprocess.DEVNULL)
            answer = os.path.join(folder, "duck.csv")
            peers.append(("DuckDB over GeoParquet, one thread",
                          [python, "-c", DUCKDB, columns, answer, *bounds, str(lat), str(lon), str(float(km) * 1000)]))
        print("\n| | median | least | memory | records | ratio |\n|---|---|---|---|---|---|")
        ours = None
        for what, command in peers:
            turns = [run(command, out) for _ in range(TURNS + 1)][1:]
            median, least = (f([turn[0] for turn in turns]) for f in (statistics.median, min))
            ours = ours or median
            found = rows(answer) if what.startswith("DuckDB") else rows(out)
            print(f"| {what} | {median * 1000:.0f} ms | {least * 1000:.0f} ms | {max(t[2] for t in turns):.0f} MB | {found} | "
                  f"{median / ours:.1f} |", flush=True)


if __name__ == "__main__":
    main()
