#!/usr/bin/python3
"""Writes the layers of a folder in every format, and asserts that GDAL finds each of them as the GeoJSON has it.

usage: /usr/bin/python3 tests/formats/gdal.py FOLDER YAQUT OUT

FOLDER is one that `yaqut map` wrote, YAQUT the program, OUT a folder for what is written. Compares for every layer and
format: the number of features, the fields with their types and their order, every value, every shape, and what a region
finds. Then ogr2ogr takes each file over into a GeoPackage of its own, and `yaqut export` reads back what GDAL writes. Ends
with "N passed, N failed".
Debian: apt-get install --no-install-recommends python3-gdal gdal-bin, and the system's own python.
"""
import json
import os
import subprocess
import sys

try:
    from osgeo import gdal, ogr
except ImportError:
    sys.exit("python3-gdal is missing for this python; use /usr/bin/python3")

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import tally
from layers import DATES, INTEGER, REAL, written
from tally import check

gdal.UseExceptions()
# What GDAL calls a text, an integer, a real number and a day in each format; a column that is null throughout has no
# type where the format has none.
TYPES = {
    "geojson": ("String", "Integer", "Real", "Date"),
    "geojsonl": ("String", "Integer", "Real", "Date"),
    "geojsons": ("String", "Integer", "Real", "Date"),
    "gpkg": ("String", "Integer64", "Real", "Date"),
    "fgb": ("String", "Integer64", "Real", "DateTime"),
    "csv": ("String", "Integer", "Real", "Date"),
    "kml": ("String", "Integer", "Real", "String"),
}
UNTYPED = {"geojson", "geojsonl", "geojsons", "csv"}
OPEN = ["AUTODETECT_TYPE=YES", "EMPTY_STRING_AS_NULL=YES", "KEEP_GEOM_COLUMNS=YES"]
POINTS = ["X_POSSIBLE_NAMES=lon", "Y_POSSIBLE_NAMES=lat"]


def wanted(name, kind, rows):
    """The type that GDAL must find."""
    text, integer, real, date = TYPES[kind]
    if kind in UNTYPED and all(row[name] is None for row in rows):
        return text
    return real if name in REAL else integer if name in INTEGER else date if name in DATES else text


def shape(geometry):
    """A shape as lists of positions, a plain one as a multiple one, so that a layer of both compares."""
    kind, at = geometry["type"], geometry["coordinates"]
    return ("Multi" + kind, [at]) if kind in ("LineString", "Polygon") else (kind, at)


def close(one, other):
    """Whether two nested lists of coordinates are the same up to the last digits."""
    if isinstance(one, (int, float)):
        return abs(one - other) < 1e-9
    return len(one) == len(other) and all(close(a, b) for a, b in zip(one, other))


def value(feature, index, name):
    if not feature.IsFieldSetAndNotNull(index):
        return None
    if name in REAL:
        return feature.GetFieldAsDouble(index)
    if name in INTEGER:
        return feature.GetFieldAsInteger64(index)
    text = feature.GetFieldAsString(index)
    return text[:10].replace("/", "-") if name in DATES else text


def plain(text, kind):
    """A text as the format keeps it: spreadsheets are told what is no formula, XML has no line breaks in a cell."""
    if kind == "csv" and isinstance(text, str) and text[:1] in "=+-@\t\r\n":
        return "'" + text
    return " ".join(text.split("\n")) if kind == "kml" and isinstance(text, str) else text


def compare(what, path, kind, layer, features, key):
    """Compares a layer of a file with the features of the GeoJSON."""
    rows = [feature["properties"] for feature in features]
    options = [] if kind != "csv" else OPEN + (POINTS if features[0]["geometry"]["type"] == "Point" else [])
    source = gdal.OpenEx(path, gdal.OF_VECTOR, open_options=options)
    found = source.GetLayerByName(layer) or source.GetLayer(0)
    check(f"{what} has all features", found.GetFeatureCount() == len(rows), found.GetFeatureCount())
    definition = found.GetLayerDefn()
    fields = {definition.GetFieldDefn(i).GetName(): definition.GetFieldDefn(i).GetTypeName()
              for i in range(definition.GetFieldCount())}
    if kind == "kml" and "name" in rows[0]:
        fields["name"] = fields.pop("Name")  # the placemark's own
    missing = [name for name in rows[0] if name not in fields]
    check(f"{what} has every field", not missing, missing)
    if kind != "kml":  # LIBKML adds its own
        names = [name for name in fields if name != "WKT"]
        check(f"{what} keeps the order of the fields", names == list(rows[0]), names)
    types = {name: fields[name] for name in rows[0] if name in fields and fields[name] != wanted(name, kind, rows)}
    check(f"{what} keeps the types", not types, types)
    if kind != "csv":
        check(f"{what} is in WGS 84", found.GetSpatialRef().GetAuthorityCode(None) == "4326")
    by_key = {feature["properties"][key]: feature for feature in features}
    check(f"{what} has a key", len(by_key) == len(features))
    wrong, shapes = [], []
    for feature in found:
        index = {name: definition.GetFieldIndex(name) for name in rows[0]}
        original = by_key.get(feature.GetFieldAsString(index[key]))
        if original is None:
            wrong.append(("no such key", feature.GetFieldAsString(index[key])))
            continue
        for name, held in original["properties"].items():
            got = value(feature, index[name], name)
            same = abs(got - held) < 1e-9 if name in REAL and None not in (got, held) else got == plain(held, kind)
            if not same:
                wrong.append((name, held, got))
        got = shape(json.loads(feature.GetGeometryRef().ExportToJson(["COORDINATE_PRECISION=15"])))
        held = shape(original["geometry"])
        if got[0] != held[0] or not close(got[1], held[1]):
            shapes.append((held, got))
    check(f"{what} has every value", not wrong, wrong)
    check(f"{what} has every shape", not shapes, shapes)
    if kind == "gpkg":
        check(f"{what} has an index", found.TestCapability(ogr.OLCFastSpatialFilter))
        # GDAL reads them since 3.7.
        titles = [] if int(gdal.VersionInfo()) < 3070000 else [definition.GetFieldDefn(i).GetAlternativeName() for i in range(definition.GetFieldCount())]
        check(f"{what} has Arabic headings", all(any("\u0600" <= c <= "\u06ff" for c in title) for title in titles))
        domain = definition.GetFieldDefn(definition.GetFieldIndex("type")).GetDomainName() if "type" in fields else "-"
        check(f"{what} lists the codes of a type", domain)
    if kind in ("gpkg", "fgb"):
        # A region holds what a plain look at every feature finds there. Of a GeoPackage GDAL counts by the boxes of the
        # index, of a FlatGeobuf by the shapes.
        west, south, east, north = 46.0, 39.5, 47.0, 40.5
        found.SetSpatialFilterRect(west, south, east, north)
        region = ogr.CreateGeometryFromWkt(f"POLYGON (({west} {south},{east} {south},{east} {north},{west} {north},{west} {south}))")
        shapes = [ogr.CreateGeometryFromJson(json.dumps(f["geometry"])) for f in features]
        meets = sum(shape.Intersects(region) for shape in shapes)
        boxes = sum(a <= east and b >= west and c <= north and d >= south for a, b, c, d in (s.GetEnvelope() for s in shapes))
        count = found.GetFeatureCount()
        check(f"{what} finds a region", meets <= count <= boxes and (kind == "gpkg" or count == meets), (count, meets, boxes))


def read_back(program, path, out):
    """What `yaqut export` makes of a file, as features; `None` and what it said where it refuses."""
    back = os.path.join(out, "back.geojson")
    said = subprocess.run([program, "export", path, "--out", back], capture_output=True, text=True)
    if said.returncode:
        return None, said.stderr
    with open(back, encoding="utf-8") as file:
        return json.load(file)["features"], said.stderr


def gdal_writes(program, source, layer, features, key, out):
    """What GDAL writes of a layer, read back: the same values and shapes."""
    for driver, end, options in (("FlatGeobuf", "fgb", []), ("FlatGeobuf", "plain.fgb", ["-lco", "SPATIAL_INDEX=NO"]),
                                 ("GPKG", "gpkg", []), ("CSV", "csv", ["-lco", "GEOMETRY=AS_WKT"])):
        path = os.path.join(out, f"gdal.{layer}.{end}")
        if os.path.exists(path):
            os.remove(path)
        subprocess.run(["ogr2ogr", "-f", driver, *options, path, source], check=True, stderr=subprocess.DEVNULL)
        found, said = read_back(program, path, out)
        check(f"GDAL's {layer}.{end} is read", found is not None and len(found) == len(features), said)
        held = {feature["properties"][key]: feature for feature in found or []}
        wrong = []
        for feature in features:
            other = held.get(feature["properties"][key], {"properties": {}, "geometry": None})
            for name, value in feature["properties"].items():
                got = other["properties"].get(name)
                if end == "csv" and name in DATES and got is not None:
                    got = got.replace("/", "-")  # GDAL's own way to write a day
                same = abs(got - value) < 1e-9 if name in REAL and None not in (got, value) else got == value
                if not same:
                    wrong.append((name, value, got))
            if other["geometry"] is None or not close(shape(other["geometry"])[1], shape(feature["geometry"])[1]):
                wrong.append((feature["geometry"], other["geometry"]))
        check(f"GDAL's {layer}.{end} loses nothing", not wrong, wrong[:3])


def gdal_oddities(program, out):
    """Heights, nulls, every type of column; and what is refused with a remedy."""
    source = os.path.join(out, "odd.geojson")
    texts = [{"i": 1, "l": 9999999999, "r": 1.5, "t": "نص", "d": "2020-10-01", "dt": "2020-10-01T04:30:00", "b": True, "n": None},
             {"i": None, "l": None, "r": 2.0, "t": None, "d": None, "dt": None, "b": False, "n": None}]
    at = [[46.5, 40.5, 100.25], [47.5, 41.5, 7.0]]
    odd = [{"type": "Feature", "properties": p, "geometry": {"type": "Point", "coordinates": c}} for p, c in zip(texts, at)]
    with open(source, "w", encoding="utf-8") as file:
        json.dump({"type": "FeatureCollection", "features": odd}, file)
    curve = os.path.join(out, "curve.csv")
    with open(curve, "w", encoding="utf-8") as file:
        file.write('id,WKT\n1,"COMPOUNDCURVE (CIRCULARSTRING (0 0,1 1,2 0),(2 0,3 0))"\n')
    for driver, end in (("FlatGeobuf", "fgb"), ("GPKG", "gpkg")):
        def made(name, *args):
            path = os.path.join(out, f"{name}.{end}")
            if os.path.exists(path):
                os.remove(path)
            subprocess.run(["ogr2ogr", "-f", driver, path, *args], check=True, stderr=subprocess.DEVNULL)
            return read_back(program, path, out)
        found, said = made("odd", source)
        alike = found is not None and sorted(found, key=str) == sorted(odd, key=str)
        check(f"GDAL's {end} keeps heights, nulls and types", alike, found or said)
        found, said = made("far", source, "-t_srs", "EPSG:3857")
        check(f"a projected {end} is refused", found is None and "Pseudo-Mercator" in said and "-t_srs" in said, said)
        found, said = made("curve", curve, "-a_srs", "EPSG:4326")
        check(f"a curve in {end} is refused", found is None and "CompoundCurve" in said and "CONVERT_TO_LINEAR" in said, said)
    table = os.path.join(out, "xy.csv")
    subprocess.run(["ogr2ogr", "-f", "CSV", "-lco", "GEOMETRY=AS_XY", "-lco", "SEPARATOR=SEMICOLON", "-lco", "WRITE_BOM=YES", table, source], check=True)
    found, said = read_back(program, table, out)
    places = [feature["geometry"]["coordinates"] for feature in found or []]
    check("GDAL's table of X and Y is read", places == [place[:2] for place in at], said)


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    folder, program, out = sys.argv[1:]
    os.makedirs(out, exist_ok=True)
    for layer, key, source in written(folder):
        with open(source, encoding="utf-8") as file:
            features = json.load(file)["features"]
        gdal_writes(program, source, layer, features, key, out)
        for kind in TYPES:
            path = os.path.join(out, f"{layer}.{kind}")
            subprocess.run([program, "export", source, "--out", path], check=True, stderr=subprocess.DEVNULL)
            compare(f"{layer}.{kind}", path, kind, layer, features, key)
            said = subprocess.run(["ogrinfo", "-q", "-so", "-al", path], capture_output=True, text=True)
            complaints = [line for line in said.stderr.splitlines() if "Several drivers" not in line]
            check(f"ogrinfo says nothing against {layer}.{kind}", said.returncode == 0 and not complaints, complaints)
            if kind in ("csv", "kml"):
                continue  # the one has no types, of the other GDAL makes fields of its own
            back = os.path.join(out, f"{layer}.{kind}.back.gpkg")
            if os.path.exists(back):
                os.remove(back)
            said = subprocess.run(["ogr2ogr", back, path] + ([layer] if kind == "gpkg" else []), capture_output=True, text=True)
            check(f"ogr2ogr takes {layer}.{kind}", said.returncode == 0, said.stderr)
            again = gdal.OpenEx(back, gdal.OF_VECTOR)  # a layer without its source is a crash
            check(f"ogr2ogr loses nothing of {layer}.{kind}", again.GetLayer(0).GetFeatureCount() == len(features))
    gdal_oddities(program, out)
    every = os.path.join(out, "all.gpkg")
    subprocess.run([program, "export", folder, "--out", every], check=True, stderr=subprocess.DEVNULL)
    source = gdal.OpenEx(every, gdal.OF_VECTOR)
    names = [source.GetLayer(i).GetName() for i in range(source.GetLayerCount())]
    check("all.gpkg has every layer and the styles", set(names) == {"layer_styles"} | {layer for layer, _, _ in written(folder)}, names)
    sys.exit(tally.finish())


if __name__ == "__main__":
    main()
