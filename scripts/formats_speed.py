#!/usr/bin/env python3
"""How fast a layer is written in each format, and in how much memory, beside ogr2ogr in the same run.

usage: scripts/formats_speed.py YAQUT LAYER.geojson [PYTHON [FORMAT...]]

LAYER.geojson as scripts/incidents_of_any_size.py makes it. GDAL as Debian builds it writes no Parquet; where PYTHON is
one with geopandas and pyarrow, GeoParquet is measured against these. Without a FORMAT all of them are measured. ogr2ogr writes KML by its driver KML, since LIBKML
holds the whole document in memory and takes hours. Prints a Markdown table: seconds by the wall clock and of the
processor, their ratio (more than 1: yaqut is faster), the greatest resident memory.
"""
import os
import sys
import tempfile

from taken import run

FORMATS = [("geojson", "GeoJSON"), ("geojsonl", "GeoJSONSeq"), ("geojsons", "GeoJSONSeq"), ("gpkg", "GPKG"),
           ("fgb", "FlatGeobuf"), ("parquet", None), ("csv", "CSV"), ("kml", "KML")]
PANDAS = "import sys, geopandas; geopandas.read_file(sys.argv[1]).to_parquet(sys.argv[2], write_covering_bbox=True)"


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    program, layer, python = sys.argv[1], sys.argv[2], sys.argv[3] if len(sys.argv) > 3 else None
    print("| format | yaqut | processor | memory | ogr2ogr | processor | memory | ratio | of processor |")
    print("|---|---|---|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory(dir=os.path.dirname(os.path.abspath(layer))) as folder:
        for end, driver in (row for row in FORMATS if not sys.argv[4:] or row[0] in sys.argv[4:]):
            ours, theirs = (os.path.join(folder, f"{who}.{end}") for who in ("ours", "theirs"))
            a = run([program, "export", layer, "--out", ours])
            if driver is None and python is None:
                b = None
            elif driver is None:
                b = run([python, "-c", PANDAS, layer, theirs])
            else:
                option = ["-lco", "RS=YES"] if end == "geojsons" else []
                b = run(["ogr2ogr", "-f", driver, theirs, layer] + option)
            row = f"| `{end}` | {a[0]:.1f} s | {a[1]:.1f} s | {a[2]:.0f} MB |"
            row += f" {b[0]:.1f} s | {b[1]:.1f} s | {b[2]:.0f} MB | {b[0] / a[0]:.1f} | {b[1] / a[1]:.1f} |" if b else " | | | | |"
            print(row, flush=True)
            for path in (ours, theirs):
                if os.path.exists(path):
                    os.remove(path)


if __name__ == "__main__":
    main()
