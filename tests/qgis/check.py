#!/usr/bin/python3
"""Opens a folder that `yaqut map` wrote in QGIS itself, and asserts that it finds there what was meant.

usage: /usr/bin/python3 tests/qgis/check.py FOLDER [--png FILE]

Checks each layer (valid, WGS 84, geometry, types of fields, style, labels, time), the English style, the project
(all layers valid, groups, order, extent, time range, relative paths, time control by day), and, with --png, draws the
project for somebody to look at. Ends with "N passed, N failed"; exit status 1 on a failure, 2 on wrong usage.
Debian: apt-get install --no-install-recommends python3-qgis, and the system's own python.
"""
import argparse
import json
import os
import sys
import zipfile

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("LC_ALL", "C.UTF-8")

try:
    from qgis.core import (QgsApplication, QgsDateTimeRange, QgsExpression, QgsExpressionContext,
                           QgsExpressionContextUtils, QgsFeatureRequest, QgsMapRendererSequentialJob,
                           QgsMapSettings, QgsProject, QgsVectorLayer, QgsVectorLayerTemporalContext,
                           QgsWkbTypes)
    from qgis.PyQt.QtCore import QDate, QDateTime, QSize, Qt, QTime
except ImportError:
    sys.exit("python3-qgis is missing for this python; use /usr/bin/python3")

TYPES = ("shelling airstrike drone_strike missile_strike armed_clash attack explosion shootdown territorial_change "
         "ceasefire_violation abduction_arrest protest displacement other").split()
# The columns that are not text. A column that is null throughout has no type in GeoJSON; QGIS then calls it String.
TYPED = {name: "Date" for name in ("date_start", "date_end")}
TYPED |= {name: "Real" for name in "lat lon radius_km origin_lat origin_lon confidence length_km bearing".split()}
TYPED |= {name: "Integer" for name in ("date_prec time_precision where_prec geo_precision killed_low killed_best "
                                       "killed_high injured_low injured_best injured_high n_reports n_mentions "
                                       "n_incidents").split()}
LAYERS = {  # layer: geometry, renderer, labels, time control
    "incidents": ("Point", "categorizedSymbol", True, True),
    "places": ("Point", "graduatedSymbol", True, False),
    "origins": ("Line", "singleSymbol", True, True),
    "areas": ("Polygon", "singleSymbol", False, True),
}
passed, failed = 0, 0


def check(what, good, found=""):
    """Counts an assertion, and prints it when it does not hold."""
    global passed, failed
    if good:
        passed += 1
    else:
        failed += 1
        print(f"FAILED {what}" + (f": {found}" if found != "" else ""))


def scopes(*all_of_them):
    """A context of scopes; built from a list at once, it would free them twice and crash."""
    context = QgsExpressionContext()
    context.appendScopes(list(all_of_them))
    return context


def properties(path):
    with open(path, encoding="utf-8") as file:
        return [feature["properties"] for feature in json.load(file)["features"]]


def check_layer(folder, name):
    """A layer as QGIS Desktop has it when it is dragged in: with its style."""
    path = os.path.join(folder, name + ".geojson")
    geometry, renderer, labels, timed = LAYERS[name]
    rows = properties(path)
    layer = QgsVectorLayer(path, name, "ogr")
    check(f"{name} is valid", layer.isValid(), path)
    if not layer.isValid():
        return
    layer.loadDefaultStyle()  # what Desktop does; the constructor alone leaves the time settings out
    check(f"{name} is in WGS 84", layer.crs().authid() == "EPSG:4326", layer.crs().authid())
    check(f"{name} has {geometry}s", QgsWkbTypes.geometryDisplayString(layer.geometryType()) == geometry,
          QgsWkbTypes.displayString(layer.wkbType()))
    check(f"{name} has all features", layer.featureCount() == len(rows) > 0, layer.featureCount())
    shapes = [feature.geometry() for feature in layer.getFeatures()]
    check(f"{name} has sound shapes", all(not shape.isNull() and shape.isGeosValid() for shape in shapes))
    fields = {field.name(): field.typeName() for field in layer.fields()}
    check(f"{name} keeps its fields in order", list(fields) == list(rows[0]), list(fields))
    for field, kind in fields.items():
        wanted = TYPED.get(field, "String")
        if all(row[field] is None for row in rows):
            wanted = "String"
        check(f"{name}.{field} is {wanted}", kind == wanted, kind)
    check(f"{name} has its renderer", layer.renderer().type() == renderer, layer.renderer().type())
    check(f"{name} has labels: {labels}", layer.labelsEnabled() == labels)
    aliases = [layer.attributeAlias(i) for i in range(layer.fields().count())]
    check(f"{name} has Arabic headings", all(any("\u0600" <= c <= "\u06ff" for c in alias) for alias in aliases))
    time = layer.temporalProperties()
    check(f"{name} has time control: {timed}", time.isActive() == timed)
    if timed:
        check(f"{name} takes its time from start to end", (int(time.mode()), time.startField(), time.endField())
              == (2, "date_start", "date_end"), (int(time.mode()), time.startField(), time.endField()))
        check_days(layer, name, rows)
    check_tip(layer, name)


def check_days(layer, name, rows):
    """A day in the time control shows what happened on it, also what lasted over it, and nothing dated otherwise."""
    undated = sum(row["date_start"] is None for row in rows)
    days = sorted({row["date_start"] for row in rows if row["date_start"]} | {row["date_end"] for row in rows if row["date_end"]})
    if days:
        days.append(QDate.fromString(days[-1], Qt.ISODate).addDays(1).toString(Qt.ISODate))
    for day in days:
        start = QDateTime(QDate.fromString(day, Qt.ISODate), QTime(0, 0), Qt.UTC)
        context = QgsVectorLayerTemporalContext()
        context.setLayer(layer)
        step = QgsDateTimeRange(start, start.addDays(1), True, False)  # as the controller steps
        wanted = layer.temporalProperties().createFilterString(context, step)
        count = sum(1 for _ in layer.getFeatures(QgsFeatureRequest().setFilterExpression(wanted)))
        dated = sum(1 for row in rows if row["date_start"] and row["date_start"] <= day <= row["date_end"])
        # The undated are shown always or, where GDAL does the comparing, never.
        check(f"{name} on {day}", count in (dated, dated + undated), f"{count}, not {dated}")


def check_tip(layer, name):
    """The map tip's expressions work, and text from a report stays text."""
    context = scopes(QgsExpressionContextUtils.globalScope(), QgsExpressionContextUtils.layerScope(layer))
    for feature in layer.getFeatures():
        context.setFeature(feature)
        tip = QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context)
        tags = {part.split(">")[0].split(" ")[0].strip("/") for part in tip.split("<")[1:]}
        good = "[%" not in tip and "%]" not in tip and tags <= {"div", "b", "i", "br", "small"}
        if not good:
            check(f"{name} has a map tip", False, tip)
            return
    check(f"{name} has a map tip", bool(layer.mapTipTemplate()))


def check_categories(folder, qml):
    layer = QgsVectorLayer(os.path.join(folder, "incidents.geojson"), "incidents", "ogr")
    message, good = layer.loadNamedStyle(os.path.join(folder, qml))
    check(f"{qml} is a style", good, message)
    renderer = layer.renderer()
    if renderer.type() != "categorizedSymbol":
        return check(f"{qml} has categories", False, renderer.type())
    check(f"{qml} tells types apart", renderer.classAttribute() == "type", renderer.classAttribute())
    categories = renderer.categories()
    check(f"{qml} has every type", [c.value() for c in categories] == TYPES + [""], [c.value() for c in categories])
    looks = {(c.symbol().symbolLayer(0).shape(), round(c.symbol().symbolLayer(0).angle())) for c in categories}
    check(f"{qml} has a shape for every type", len(looks) == len(categories), len(looks))
    colours = {c.symbol().color().name() for c in categories[:-1]}
    check(f"{qml} has a colour for every type", len(colours) == len(TYPES), len(colours))


def check_project(folder, png):
    path = os.path.join(folder, "yaqut.qgz")
    with zipfile.ZipFile(path) as archive:
        check("the project is one file", archive.namelist() == ["yaqut.qgs"], archive.namelist())
        text = archive.read("yaqut.qgs").decode("utf-8")
    check("the project has relative paths", os.path.abspath(folder) not in text)
    project = QgsProject()
    check("the project opens", project.read(path), project.error())
    check("the project is in WGS 84", project.crs().authid() == "EPSG:4326", project.crs().authid())
    check("the project has a title", bool(project.title()))
    for layer in project.mapLayers().values():
        check(f"{layer.name()} is valid in the project", layer.isValid(), layer.source())
        check(f"{layer.name()} is in WGS 84 in the project", layer.crs().authid() == "EPSG:4326")
    root = project.layerTreeRoot()
    nodes = root.findLayers()
    check("every layer is in the legend", len(nodes) == len(project.mapLayers()) and all(n.layer() for n in nodes),
          [n.name() for n in nodes if not n.layer()])
    check("the legend has two groups", len(root.findGroups()) == 2, [g.name() for g in root.findGroups()])
    present = [name for name in LAYERS if os.path.exists(os.path.join(folder, name + ".geojson"))]
    drawn = [n.layerId() for n in nodes]
    check("the layers are in order", drawn[:len(present)] == ["yaqut_" + name for name in present], drawn)
    ranks = [{"Point": 0, "Line": 1, "Polygon": 2}[QgsWkbTypes.geometryDisplayString(n.layer().geometryType())]
             for n in nodes[:len(present)] if n.layer()]
    check("points lie over lines over polygons", ranks == sorted(ranks), ranks)
    for name in present:
        layer = project.mapLayer("yaqut_" + name)
        if layer is None:
            check(f"{name} is in the project", False)
            continue
        check(f"{name} has its style in the project", layer.renderer().type() == LAYERS[name][1])
        check(f"{name} has its labels in the project", layer.labelsEnabled() == LAYERS[name][2])
        check(f"{name} has its time in the project", layer.temporalProperties().isActive() == LAYERS[name][3])
    view = project.viewSettings().defaultViewExtent()
    for name in present:
        layer = project.mapLayer("yaqut_" + name)
        check(f"the view holds {name}", layer is None or view.contains(layer.extent()), view.toString(3))
    days = sorted(row[key] for row in properties(os.path.join(folder, "incidents.geojson")) if "incidents" in present
                  for key in ("date_start", "date_end") if row[key])
    if days:
        settings = project.timeSettings()
        begin, end = (when.toUTC().date() for when in
                      (settings.temporalRange().begin(), settings.temporalRange().end()))
        check("the time control begins with the data", begin.toString(Qt.ISODate) == days[0], begin.toString(Qt.ISODate))
        check("the time control ends after the data", end.addDays(-1).toString(Qt.ISODate) == days[-1])
        check("the time control steps by a day", (settings.timeStep(), int(settings.timeStepUnit())) == (1.0, 4),
              (settings.timeStep(), int(settings.timeStepUnit())))
    if png:
        draw(project, [node.layer() for node in nodes if node.isVisible() and node.layer()], view, png)


def draw(project, layers, view, png):
    settings = QgsMapSettings()
    settings.setDestinationCrs(project.crs())
    settings.setLayers(layers)
    settings.setOutputSize(QSize(1600, 1100))
    settings.setOutputDpi(96)
    settings.setBackgroundColor(project.backgroundColor())
    settings.setExtent(view)
    settings.setExpressionContext(scopes(
        QgsExpressionContextUtils.globalScope(), QgsExpressionContextUtils.projectScope(project),
        QgsExpressionContextUtils.mapSettingsScope(settings)))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    check("the project is drawn", job.renderedImage().save(png) and not job.errors(), [e.message for e in job.errors()])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    parser.add_argument("--png")
    arguments = parser.parse_args()
    folder = arguments.folder
    QgsApplication.setPrefixPath("/usr", True)
    application = QgsApplication([], False)
    application.initQgis()
    present = [name for name in LAYERS if os.path.exists(os.path.join(folder, name + ".geojson"))]
    check("there is a layer", bool(present), folder)
    for name in present:
        check_layer(folder, name)
    if "incidents" in present:
        for qml in ("incidents.qml", "incidents.en.qml"):
            check_categories(folder, qml)
    check("there is a project", os.path.exists(os.path.join(folder, "yaqut.qgz")))
    if os.path.exists(os.path.join(folder, "yaqut.qgz")) and present:
        check_project(folder, arguments.png)
    print(f"{passed} passed, {failed} failed")
    sys.stdout.flush()
    os._exit(1 if failed else 0)  # the destructors of PyQGIS may crash


main()
