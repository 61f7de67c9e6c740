#!/usr/bin/env python3
"""Reads layers with programs that are neither ours nor Debian's GDAL: GeoPandas, pyarrow, a validator of RFC 7946.

usage: python3 tests/formats/others.py FOLDER YAQUT OUT

Arguments as of tests/formats/gdal.py. Needs the packages of tests/formats/requirements.txt. Ends with "N passed, N
failed".
"""
import json
import os
import sqlite3
import subprocess
import sys

import geojson_validator
import geopandas
import pyarrow.parquet
import pyarrow.types as types

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import tally
from layers import DATES, written
from tally import check

REGION = (46.0, 39.5, 47.0, 40.5)


def valid(source, layer):
    """RFC 7946 by somebody else's reading of it."""
    with open(source, encoding="utf-8") as file:
        text = json.load(file)
    said = geojson_validator.validate_structure(text, check_crs=True)
    check(f"{layer}.geojson has the structure of RFC 7946", not said, said)
    said = geojson_validator.validate_geometries(text, criteria_problematic=[
        "self_intersection", "duplicate_nodes", "3d_coordinates", "outside_lat_lon_boundaries", "crosses_antimeridian"])
    check(f"{layer}.geojson has valid shapes", not said["invalid"], said["invalid"])
    check(f"{layer}.geojson has no odd shapes", not said["problematic"], said["problematic"])


def cells(column):
    """The cells of a column as Python has them: null is None, a day its first ten letters."""
    null = column.isna()
    text = [str(value)[:10] if column.name in DATES and not gone and "-" in str(value) else value
            for value, gone in zip(column, null)]
    return [None if gone else value for value, gone in zip(text, null)]


def same(what, frame, truth, key):
    """A frame holds what the GeoJSON holds, whatever its order."""
    check(f"{what} has all rows", len(frame) == len(truth), len(frame))
    check(f"{what} has every column", set(truth.columns) <= set(frame.columns), set(truth.columns) - set(frame.columns))
    frame, truth = frame.set_index(key).sort_index(), truth.set_index(key).sort_index()
    for name in truth.columns.intersection(frame.columns):
        if name == "geometry":
            alike = frame.geometry.to_crs(4326).geom_equals(truth.geometry).all()
        else:
            pairs = zip(cells(frame[name]), cells(truth[name]))
            alike = [(a, b) for a, b in pairs if a != b and not (isinstance(a, float) and abs(a - b) < 1e-9)] == []
        check(f"{what} has {name} as it was", alike)


def parquet(path, layer, truth):
    """Types, metadata, the order along the curve, and a region by the boxes alone."""
    schema = pyarrow.parquet.read_schema(path)
    kinds = {"lat": types.is_float64, "confidence": types.is_float64, "date_start": types.is_date32,
             "killed_high": types.is_int64, "n_reports": types.is_int64, "type": types.is_string}
    for name, kind in kinds.items():
        if name in schema.names:
            check(f"{layer}.parquet has {name} typed", kind(schema.field(name).type), schema.field(name).type)
    geo = json.loads(schema.metadata[b"geo"])
    column = geo["columns"][geo["primary_column"]]
    check(f"{layer}.parquet is GeoParquet 1.1", geo["version"] == "1.1.0" and column["encoding"] == "WKB", geo)
    check(f"{layer}.parquet names its shapes", set(column["geometry_types"]) == set(truth.geometry.geom_type), column)
    check(f"{layer}.parquet has a covering", column["covering"]["bbox"]["xmin"] == ["bbox", "xmin"], column)
    frame = geopandas.read_parquet(path, bbox=REGION)
    west, south, east, north = REGION
    bounds = truth.bounds
    meets = ((bounds.minx <= east) & (bounds.maxx >= west) & (bounds.miny <= north) & (bounds.maxy >= south)).sum()
    check(f"{layer}.parquet finds a region", len(frame) == meets, (len(frame), meets))


def read_back(program, layer, truth, key, out):
    """A Parquet file of GeoPandas, read by `yaqut export`; and one that is packed in a way it has no code for."""
    for encoding in ("WKB", "geoarrow") if set(truth.geom_type) == {"Point"} else ("WKB",):
        theirs, back = os.path.join(out, f"{layer}.theirs.parquet"), os.path.join(out, f"{layer}.theirs.geojson")
        truth.to_parquet(theirs, geometry_encoding=encoding, schema_version="1.1.0")
        said = subprocess.run([program, "export", theirs, "--out", back], capture_output=True, text=True)
        check(f"GeoPandas' {layer}.parquet ({encoding}) is read", said.returncode == 0, said.stderr)
        if said.returncode == 0:
            same(f"GeoPandas' {layer}.parquet ({encoding})", geopandas.read_file(back), truth, key)
    truth.to_parquet(theirs, compression="zstd")
    said = subprocess.run([program, "export", theirs, "--out", back], capture_output=True, text=True)
    check(f"{layer}.parquet in ZSTD is refused with a remedy", said.returncode == 3 and "COMPRESSION=SNAPPY" in said.stderr, said.stderr)


def geopackage(path):
    """What the standard asks of the database itself (OGC 12-128r17, requirements 2, 6, 7, 10, 13, 21, 75)."""
    base = sqlite3.connect(path)
    ask = lambda sql: [row[0] for row in base.execute(sql)]
    check("GPKG: integrity", ask("PRAGMA integrity_check") == ["ok"])
    check("GPKG: foreign keys", not base.execute("PRAGMA foreign_key_check").fetchall())
    check("GPKG: application id", ask("PRAGMA application_id") == [0x47504B47])
    check("GPKG: reference systems", set(ask("SELECT srs_id FROM gpkg_spatial_ref_sys")) >= {-1, 0, 4326})
    tables = set(ask("SELECT name FROM sqlite_master WHERE type = 'table'"))
    features = set(ask("SELECT table_name FROM gpkg_contents WHERE data_type = 'features'"))
    check("GPKG: every table of contents is there", set(ask("SELECT table_name FROM gpkg_contents")) <= tables)
    check("GPKG: a shape for every layer", features == set(ask("SELECT table_name FROM gpkg_geometry_columns")))
    for name in features:
        check(f"GPKG: {name} has an index that is sound", ask(f"SELECT rtreecheck('rtree_{name}_geom')") == ["ok"])
        columns = set(row[1] for row in base.execute(f'PRAGMA table_info("{name}")'))
        told = set(ask(f"SELECT column_name FROM gpkg_data_columns WHERE table_name = '{name}'"))
        check(f"GPKG: every field of {name} has a meaning", told == columns - {"fid", "geom"}, columns ^ told)
        kinds = set(ask(f"SELECT substr(hex(geom), 1, 4) FROM {name}"))
        check(f"GPKG: {name} has shapes of the standard", kinds == {"4750"}, kinds)
    check("GPKG: six triggers an index", len(ask("SELECT name FROM sqlite_master WHERE type = 'trigger'")) == 6 * len(features))
    check("GPKG: one style by default", all(n == 1 for n in ask("SELECT sum(useAsDefault) FROM layer_styles GROUP BY f_table_name")))
    wrong = base.execute("SELECT table_name FROM gpkg_extensions WHERE table_name NOT IN (SELECT name FROM sqlite_master)").fetchall()
    check("GPKG: extensions of tables that are there", not wrong, wrong)


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    folder, program, out = sys.argv[1:]
    os.makedirs(out, exist_ok=True)
    for layer, key, source in written(folder):
        valid(source, layer)
        truth = geopandas.read_file(source)
        for end in ("geojsonl", "geojsons", "gpkg", "fgb", "parquet"):
            path = os.path.join(out, f"{layer}.{end}")
            subprocess.run([program, "export", source, "--out", path], check=True, stderr=subprocess.DEVNULL)
            frame = geopandas.read_parquet(path) if end == "parquet" else geopandas.read_file(path, layer=layer if end == "gpkg" else 0)
            if end in ("gpkg", "fgb") and "Multi" in "".join(frame.geom_type):
                single = frame.geometry.map(lambda g: g.geoms[0] if len(getattr(g, "geoms", [0, 0])) == 1 else g)
                frame = frame.set_geometry(single)
            same(f"{layer}.{end}", frame, truth, key)
            if end == "parquet":
                parquet(path, layer, truth)
        read_back(program, layer, truth, key, out)
    every = os.path.join(out, "all.gpkg")
    subprocess.run([program, "export", folder, "--out", every], check=True, stderr=subprocess.DEVNULL)
    geopackage(every)
    sys.exit(tally.finish())


if __name__ == "__main__":
    main()
