#!/usr/bin/env python3
"""How fast a map of 500 incidents on A4 is drawn, beside QGIS's own layout and Cartopy.

usage: scripts/snapshot_speed.py YAQUT OUT [TURNS]

YAQUT reads examples/reports first; of what lies round Karabakh scripts/incidents_of_any_size.py makes 500 incidents and
50. Each time a new process draws all 500 on a page of A4 across, as PDF and as PNG of 300 dpi, of the same part of the
world: `yaqut snapshot`; QGIS the layout "print" of our own project, with our styles, background and labels; Cartopy a map
as one would make it in forty lines, of our background's files, in Albers' projection, with a label where one finds room.
Prints Markdown tables: the median and the least of TURNS (5) by the wall clock after one that is not counted, the median
of the processor's time, and the greatest resident memory. The maps stay in OUT. Debian: apt-get install
--no-install-recommends python3-qgis python3-cartopy, and the system's own python; nothing is downloaded.
"""
import json
import os
import statistics
import subprocess
import sys
import time

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
PYTHON = "/usr/bin/python3"
# Of the sample what lies here, scattered by five degrees, and what is shown: west, south, east, north.
SAMPLE = (44.0, 38.0, 49.0, 42.0)
EXTENT = (39.0, 33.0, 54.0, 47.0)

QGIS = """
import os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from qgis.core import *
folder, out, *extent = sys.argv[1:]
QgsApplication.setPrefixPath("/usr", True)
application = QgsApplication([], False)
application.initQgis()
from qgis.PyQt.QtGui import QFontDatabase
for weight in ("Regular", "Bold"):
    QFontDatabase.addApplicationFont(f"FONTS/NotoSansArabic-{weight}.ttf")
project = QgsProject.instance()
assert project.read(folder + "/yaqut.qgz")
layout = project.layoutManager().layoutByName("print") or project.layoutManager().printLayouts()[0]
page = layout.referenceMap()
degrees = QgsCoordinateReferenceSystem("EPSG:4326")
view = QgsCoordinateTransform(degrees, page.crs(), project).transformBoundingBox(QgsRectangle(*map(float, extent)))
page.zoomToExtent(view)
exporter = QgsLayoutExporter(layout)
if out.endswith(".pdf"):
    done = exporter.exportToPdf(out, QgsLayoutExporter.PdfExportSettings())
else:
    settings = QgsLayoutExporter.ImageExportSettings()
    settings.dpi = 300
    done = exporter.exportToImage(out, settings)
sys.stdout.flush()
os._exit(0 if done == QgsLayoutExporter.Success else 1)  # the destructors of PyQGIS may crash
"""

CARTOPY = """
import json, sys
import matplotlib
matplotlib.use("Agg")
import matplotlib.pyplot as plt
from matplotlib import patheffects
import cartopy.crs as ccrs
from shapely.geometry import shape
layer, out, basemap, theme, *extent = sys.argv[1:]
west, south, east, north = map(float, extent)
colors = dict(line.rstrip().split("\\t") for line in open(theme) if "\\t" in line)
albers = ccrs.AlbersEqualArea((west + east) / 2, (south + north) / 2, standard_parallels=(35.3, 44.7))
figure = plt.figure(figsize=(297 / 25.4, 210 / 25.4))
axes = figure.add_axes([0.03, 0.07, 0.72, 0.83], projection=albers, facecolor=colors["sea"])
axes.set_extent([west, east, south, north], ccrs.PlateCarree())
styles = {"land": (colors["land"], colors["coast"], 0.5), "lake": (colors["sea"], colors["coast"], 0.4),
          "river": ("none", colors["river"], 0.5), "admin": ("none", colors["admin"], 0.4),
          "border": ("none", colors["border"], 0.9)}
ground = json.load(open(basemap))["features"]
for kind, (face, edge, width) in styles.items():
    shapes = [shape(f["geometry"]) for f in ground if f["properties"]["layer"] == kind]
    axes.add_geometries(shapes, ccrs.PlateCarree(), facecolor=face, edgecolor=edge, linewidth=width)
incidents = [f["properties"] for f in json.load(open(layer))["features"]]
markers = dict(zip(sorted({i["type"] for i in incidents}), "o^sDvP*Xph<>8d"))
for kind, marker in markers.items():
    own = [i for i in incidents if i["type"] == kind]
    axes.scatter([i["lon"] for i in own], [i["lat"] for i in own], [20 + 8 * (i["killed_best"] or 0) for i in own],
                 colors["type." + kind], marker, edgecolors="white", linewidths=0.4, transform=ccrs.PlateCarree(),
                 zorder=5, label=f"{kind.replace('_', ' ')} ({len(own)})")
figure.canvas.draw()
taken, halo = [], [patheffects.withStroke(linewidth=2, foreground="white")]
for i in sorted(incidents, key=lambda i: -(i["killed_best"] or 0)):
    text = axes.text(i["lon"], i["lat"], "  " + (i["place_en"] or i["place"] or ""), fontsize=7, clip_on=True,
                     va="center", transform=ccrs.PlateCarree(), path_effects=halo, zorder=6)
    box = text.get_window_extent()
    if any(box.overlaps(other) for other in taken):
        text.remove()
    else:
        taken.append(box)
axes.gridlines(draw_labels=True, linewidth=0.3)
axes.legend(loc="upper left", bbox_to_anchor=(1.04, 1), frameon=False, fontsize=8)
figure.suptitle("Map of incidents", x=0.03, ha="left", weight="bold", size=18)
figure.text(0.03, 0.02, "Basemap: Natural Earth", size=7)
figure.savefig(out, dpi=300)
"""


def run(command):
    """Wall seconds, seconds of the processor, and MB of memory of a command."""
    began = time.monotonic()
    nothing = os.open(os.devnull, os.O_WRONLY)
    child = os.posix_spawnp(command[0], command, os.environ,
                            file_actions=[(os.POSIX_SPAWN_DUP2, nothing, 1), (os.POSIX_SPAWN_DUP2, nothing, 2)])
    os.close(nothing)
    _, status, used = os.wait4(child, 0)
    if status:
        sys.exit(f"{' '.join(command)[:2000]}: status {status}")
    return time.monotonic() - began, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def table(peers, turns):
    """Draws with each in turn, and prints what it took beside the first."""
    print("| | median | least | processor | memory | ratio | of processor |\n|---|---|---|---|---|---|---|")
    took = [[run(command) for _, command in peers] for _ in range(turns + 1)][1:]
    first = None
    for (what, _), own in zip(peers, zip(*took)):
        median, spent = (statistics.median(turn[at] for turn in own) for at in (0, 1))
        first = first or (median, spent)
        print(f"| {what} | {median:.2f} s | {min(turn[0] for turn in own):.2f} s | {spent:.2f} s | "
              f"{max(turn[2] for turn in own):.0f} MB | {median / first[0]:.1f} | {spent / first[1]:.1f} |", flush=True)
    print()


def made(program, out):
    """A folder as `yaqut map` writes it whose incidents are 500, and layers of 500 and of 50."""
    folder = os.path.join(out, "layers")
    subprocess.run([program, "map", os.path.join(ROOT, "examples/reports"), "--out", folder], check=True,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    layer = os.path.join(folder, "incidents.geojson")
    with open(layer, encoding="utf-8") as file:
        sample = json.load(file)
    west, south, east, north = SAMPLE
    near = lambda f: west <= f["properties"]["lon"] <= east and south <= f["properties"]["lat"] <= north
    sample["features"] = [f for f in sample["features"] if f["properties"]["lat"] is not None and near(f)]
    few = os.path.join(out, "sample.geojson")
    with open(few, "w", encoding="utf-8") as file:
        json.dump(sample, file, ensure_ascii=False)
    script = os.path.join(ROOT, "scripts/incidents_of_any_size.py")
    for path, number in ((layer, "500"), (os.path.join(out, "fifty.geojson"), "50")):
        with open(path, "w", encoding="utf-8") as file:
            subprocess.run([sys.executable, script, few, number], stdout=file, check=True)
    return folder, layer, os.path.join(out, "fifty.geojson")


def main():
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    program, out = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
    turns = int(sys.argv[3]) if len(sys.argv) == 4 else 5
    os.makedirs(out, exist_ok=True)
    folder, layer, fifty = made(program, out)
    degrees = [str(degree) for degree in EXTENT]
    basemap, theme = (os.path.join(ROOT, "maps", name) for name in ("basemap/region.geojson", "themes/light.tsv"))
    qgis = QGIS.replace("FONTS", os.path.join(ROOT, "maps/fonts"))
    for form in ("pdf", "png"):
        name = lambda peer: os.path.join(out, f"{peer}.{form}")
        print(f"500 incidents on A4, {form}\n")
        table([("`yaqut snapshot`", [program, "snapshot", layer, "--template", "a4-landscape", "--lang", "en",
                                     "--extent=" + ",".join(degrees), "--out", name("yaqut")]),
               ("QGIS's layout", [PYTHON, "-c", qgis, folder, name("qgis"), *degrees]),
               ("Cartopy", [PYTHON, "-c", CARTOPY, layer, name("cartopy"), basemap, theme, *degrees])], turns)
    print("50 incidents, PNG of 1600 × 1200\n")
    table([("`yaqut snapshot`", [program, "snapshot", fifty, "--width", "1600", "--height", "1200", "--out",
                                 os.path.join(out, "fifty.png")])], turns)


if __name__ == "__main__":
    main()
