#!/usr/bin/env python3
"""Makes gazetteer/boundaries/XX.geojson: the admin polygons of a country, simplified, each with its id of the gazetteer.

    python3 -m venv /tmp/boundaries && /tmp/boundaries/bin/pip install shapely
    /tmp/boundaries/bin/python scripts/boundaries.py --fetch --cache /tmp/boundaries/packages

The polygons are Natural Earth's (public domain), from world_map.gpkg of Debian's qgis-common 3.22.16, which simplified
them to about 7 km: good for "which district is this in" on a map of a country, not near a border of districts.
The ids and names come from gazetteer/packages/admin.tsv.

In Azerbaijan, Armenia and Georgia the polygon's FIPS code is the GeoNames admin code, mended below where the labels of
the source are crossed. Elsewhere a polygon gets the id of the first-order unit whose name fits and whose position it
holds; one that fits none has a null id. The lines are the source's and declare nothing.
"""

import argparse
import csv
import difflib
import itertools
import json
import re
import sqlite3
import subprocess
import unicodedata
from pathlib import Path

import shapely

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "gazetteer" / "boundaries"

# ISO code, Natural Earth's code of the country.
COUNTRIES = {"AZ": "AZE", "AM": "ARM", "GE": "GEO", "SY": "SYR", "IQ": "IRQ", "LB": "LBN", "PS": "PSX", "JO": "JOR",
             "YE": "YEM", "LY": "LBY", "SD": "SDN", "SS": "SDS", "EG": "EGY", "UA": "UKR", "IR": "IRN", "TR": "TUR",
             "SA": "SAU", "AF": "AFG"}
# Countries whose polygons bear the GeoNames code as their FIPS code.
BY_FIPS = {"AZ": "AJ", "AM": "AM", "GE": "GG"}

# Labels that the source has crossed, by its gn_name (checked by area and position): the right id.
MENDED = {
    "Lacin Rayonu": "AZ.28", "Susa Sahari": "AZ.56", "Yevlakh City": "AZ.68", "Yevlakh Rayon": "AZ.67",
    # Its gn_name column has Khojaly (914 km2) and Khankendi (18 km2) the wrong way round.
    "Xocali Rayonu": "AZ.61", "Xankandi Sahari": "AZ.64",
    # The parts of Nakhchivan are second-order units of AZ.35.
    "Babek Rayon": "AZ.35.7669114", "Julfa Rayon": "AZ.35.148132", "Kangarli Rayon": "AZ.35.8014931",
    "Nakhchivan City": "AZ.35.148412", "Ordubad Rayon": "AZ.35.147365", "Sadarak Rayon": "AZ.35.409387",
    "Shahbuz Rayon": "AZ.35.147212", "Sharur Rayon": "AZ.35.147997",
    "Mohafazat Liban-Sud": "LB.06", "Avtonomna Respublika Krym": "UA.11", "Misto Sevastopol'": "UA.20",
}


def fold(name):
    """A Latin name without marks and words for the kind of unit."""
    name = unicodedata.normalize("NFKD", name.lower())
    name = "".join(c for c in name if c.isalnum() or c == " ")
    name = re.sub(r"\b(al|as|ash|ad|ar|an|oblast|governorate|province|muhafazat|ostan|e|state|region|of)\b", " ", name)
    return " ".join(name.split())


def likeness(names, others):
    """How like the most alike pair of two sets of names is, 0 to 1."""
    return max((difflib.SequenceMatcher(None, fold(a), fold(b)).ratio() for a in names for b in others), default=0)


def polygons(db, code):
    """The polygons of a country: names of the source, and the geometry."""
    # Natural Earth files Crimea under who holds it; the gazetteer, with GeoNames and the UN, under Ukraine.
    query = """SELECT name, woe_name, gn_name, fips, geom FROM states_provinces
               WHERE adm0_a3 = ?1 OR (?1 = 'UKR' AND fips IN ('UP11', 'UP20')) ORDER BY fid"""
    for name, woe, gn, fips, blob in db.execute(query, (code,)):
        header = 8 + {0: 0, 1: 32, 2: 48, 3: 48, 4: 64}[blob[3] >> 1 & 7]
        yield {"names": [n for n in (name, gn, woe) if n], "gn": gn, "fips": fips or ""}, shapely.from_wkb(blob[header:])


def matched(country, found, units):
    """The id of each polygon, or None."""
    prefix = BY_FIPS.get(country)
    if prefix:
        made = [MENDED.get(p["gn"]) or f"{country}.{p['fips'].removeprefix(prefix)}" for p, _ in found]
        return [i if i in units else None for i in made]
    ids = [MENDED.get(label["gn"]) for label, _ in found]
    taken, scores = set(filter(None, ids)), []
    for n, (label, geometry) in enumerate(found):
        for key, unit in units.items():
            if key.count(".") != 1:
                continue
            inside = geometry.contains(shapely.Point(float(unit["lon"]), float(unit["lat"])))
            like = likeness(label["names"], [unit["en"], *filter(None, unit["latin"].split("|"))])
            # The same name elsewhere, or the same ground under another name: one of the two may be weak, not both.
            if (inside and like >= 0.45) or like >= 0.85:
                scores.append((-(like + inside), n, key))
    for _, n, key in sorted(scores):
        if ids[n] is None and key not in taken:
            ids[n] = key
            taken.add(key)
    return ids


def distinct(positions):
    """Positions without those that rounding made the same as the one before."""
    return [position for position, _ in itertools.groupby(positions)]


def rounded(geometry):
    """GeoJSON rings to four decimals, outer ones counter-clockwise as RFC 7946 has it."""
    parts = [shapely.geometry.polygon.orient(p) for p in getattr(geometry, "geoms", [geometry])]
    rings = [[distinct([round(x, 4), round(y, 4)] for x, y in ring.coords) for ring in (p.exterior, *p.interiors)]
             for p in parts]
    if len(rings) == 1:
        return {"type": "Polygon", "coordinates": rings[0]}
    return {"type": "MultiPolygon", "coordinates": rings}


def main():
    """Makes every file."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cache", type=Path, required=True, help="the folder with qgis-common_*.deb")
    parser.add_argument("--fetch", action="store_true", help="download it with apt-get if it is not there")
    parser.add_argument("--admin", type=Path, default=ROOT / "gazetteer/packages/admin.tsv", help="the gazetteer's units")
    args = parser.parse_args()
    args.cache.mkdir(parents=True, exist_ok=True)
    if args.fetch and not list(args.cache.glob("qgis-common_*.deb")):
        subprocess.run(["apt-get", "download", "qgis-common"], check=True, cwd=args.cache)
    opened = args.cache / "open-qgis"
    if not opened.exists():
        subprocess.run(["dpkg-deb", "-x", sorted(args.cache.glob("qgis-common_*.deb"))[-1], opened], check=True)
    db = sqlite3.connect(opened / "usr/share/qgis/resources/data/world_map.gpkg")
    with open(args.admin, encoding="utf-8") as file:
        rows = csv.DictReader((line for line in file if not line.startswith("#")), delimiter="\t", quoting=csv.QUOTE_NONE)
        admin = {row["id"]: row for row in rows}
    OUT.mkdir(parents=True, exist_ok=True)
    for country, code in COUNTRIES.items():
        units = {key: row for key, row in admin.items() if key.startswith(country + ".")}
        found = list(polygons(db, code))
        ids = matched(country, found, units)
        if country == "AZ":
            parts = [g for (_, g), i in zip(found, ids) if i and i.startswith("AZ.35.")]
            found.append(({"names": ["Nakhchivan"]}, shapely.union_all([p.buffer(1e-5) for p in parts])))
            ids.append("AZ.35")
        features = []
        for (label, geometry), key in zip(found, ids):
            unit = units.get(key, {})
            properties = {"id": key, "name": unit.get("ar") or None, "name_en": unit.get("en") or label["names"][0]}
            features.append({"type": "Feature", "properties": properties, "geometry": rounded(geometry)})
        features.sort(key=lambda f: (f["properties"]["id"] or "~", f["properties"]["name_en"]))
        lines = ",\n".join(json.dumps(f, ensure_ascii=False, separators=(",", ":")) for f in features)
        path = OUT / f"{country}.geojson"
        path.write_text('{"type":"FeatureCollection","features":[\n' + lines + "\n]}\n", encoding="utf-8")
        unknown = [f["properties"]["name_en"] for f in features if not f["properties"]["id"]]
        print(path.name, len(features), "units", path.stat().st_size // 1000, "kB; without id:", ", ".join(unknown) or "none")


if __name__ == "__main__":
    main()
