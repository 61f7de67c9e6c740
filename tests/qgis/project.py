"""The project: its layers, groups, extent, clock, labels and styles."""
import os
import zipfile

import layers as of_layers
from verdict import check, draw, scopes
from layers import LAYERS, properties, rules
from qgis.core import (QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsExpression, QgsExpressionContextScope,
                       QgsExpressionContextUtils, QgsProject, QgsRectangle, QgsWkbTypes)
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime


def identity(name):
    """The id of a layer in the project, of more than ten characters."""
    return "yaqut_grid_cells" if name == "grid" else "yaqut_" + name


def check_project(folder, png):
    path = os.path.join(folder, "yaqut.qgz")
    with zipfile.ZipFile(path) as archive:
        check("the project is one file", archive.namelist() == ["yaqut.qgs"], archive.namelist())
        text = archive.read("yaqut.qgs").decode("utf-8")
    check("the project has relative paths", os.path.abspath(folder) not in text)
    project = QgsProject.instance()
    check("the project opens", project.read(path), project.error())
    check("the project is in Web Mercator", project.crs().authid() == "EPSG:3857", project.crs().authid())
    check("the project has a title", bool(project.title()))
    for layer in project.mapLayers().values():
        check(f"{layer.name()} is valid in the project", layer.isValid(), layer.source())
        check(f"{layer.name()} is in WGS 84 in the project",
              not layer.isSpatial() or layer.crs().authid() == "EPSG:4326")
    check_legend(project, folder)
    present = [name for name in LAYERS if os.path.exists(os.path.join(folder, name + ".geojson"))]
    for name in present:
        check_layer(project, name)
    view = project.viewSettings().defaultViewExtent()
    check_view(project, view, present)
    check_time(project, folder, present)
    check_weekly(project, folder)
    if project.mapLayer("yaqut_districts_weekly"):
        check_clock(project)
    check_labels(project, view, png)
    return project


def check_legend(project, folder):
    root = project.layerTreeRoot()
    nodes = root.findLayers()
    check("every layer is in the legend", len(nodes) == len(project.mapLayers()) and all(n.layer() for n in nodes),
          [n.name() for n in nodes if not n.layer()])
    check("the legend has three groups", [g.name() for g in root.findGroups()] == ["الحوادث", "إحصاء", "خلفية"],
          [g.name() for g in root.findGroups()])
    known = [identity(name) for name in LAYERS]
    drawn = [n.layerId() for n in nodes if n.layerId() in known]
    present = [identity(name) for name in LAYERS if os.path.exists(os.path.join(folder, name + ".geojson"))]
    check("the layers are in order", drawn == present, drawn)
    shown = [n.layer() for n in root.findGroups()[0].findLayers()]
    ranks = [{"Point": 0, "Line": 1, "Polygon": 2}[QgsWkbTypes.geometryDisplayString(l.geometryType())] for l in shown]
    check("points lie over lines over polygons", ranks == sorted(ranks), ranks)
    hidden = [n.layerId() for n in nodes if not n.isVisible()]
    check("counts by district are there to be switched on", all("district" in i or "grid" in i for i in hidden), hidden)


def check_layer(project, name):
    layer = project.mapLayer(identity(name))
    check(f"{name} is in the project", layer is not None)
    if layer is None:
        return
    check(f"{name} has its style in the project", layer.renderer().type() == LAYERS[name][1])
    check(f"{name} has its labels in the project", layer.labelsEnabled() == LAYERS[name][2])
    check(f"{name} has its time in the project", layer.temporalProperties().isActive() == LAYERS[name][3])
    manager = layer.styleManager()
    check(f"{name} has a style in each language", sorted(manager.styles()) == ["English", "عربي"], manager.styles())
    check(f"{name} opens in Arabic", manager.currentStyle() == "عربي", manager.currentStyle())
    manager.setCurrentStyle("English")
    titles = [layer.attributeAlias(i) for i in range(layer.fields().count())]
    check(f"{name} is in English at a click", all(title.isascii() or "–" in title or "²" in title for title in titles),
          titles)
    manager.setCurrentStyle("عربي")
    check(f"{name} keeps its renderer on the way", layer.renderer().type() == LAYERS[name][1])


def check_view(project, view, present):
    to_map = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:4326"), project.crs(), project)
    for name in {"incidents", "origins", "areas"} & set(present):
        extent = to_map.transformBoundingBox(project.mapLayer(identity(name)).extent())
        check(f"the view holds {name}", view.contains(extent), (view.toString(0), extent.toString(0)))


def check_time(project, folder, present):
    """The clock has the days of the data; the undated stand apart, so that it cannot hide them."""
    if "incidents" not in present:
        return
    rows = properties(os.path.join(folder, "incidents.geojson"))
    days = sorted(row[key] for row in rows for key in ("date_start", "date_end") if row[key])
    dated = [row for row in rows if row["date_start"]]
    incidents, undated = project.mapLayer("yaqut_incidents"), project.mapLayer("yaqut_undated")
    if not days:
        return
    settings = project.timeSettings()
    begin, end = (when.toUTC().date() for when in
                  (settings.temporalRange().begin(), settings.temporalRange().end()))
    check("the time control begins with the data", begin.toString(Qt.ISODate) == days[0], begin.toString(Qt.ISODate))
    check("the time control ends after the data", end.addDays(-1).toString(Qt.ISODate) == days[-1])
    check("the time control steps by a day", (settings.timeStep(), int(settings.timeStepUnit())) == (1.0, 4),
          (settings.timeStep(), int(settings.timeStepUnit())))
    check("undated incidents have a layer where there are any", (undated is not None) == (len(dated) < len(rows)))
    check("the dated are in the layer of incidents", incidents.featureCount() == len(dated), incidents.featureCount())
    if undated is not None:
        check("the undated are all there", undated.featureCount() == len(rows) - len(dated), undated.featureCount())
        check("the clock leaves the undated alone", not undated.temporalProperties().isActive())
    for day in {row["date_start"] for row in dated}:
        wanted = sum(1 for row in dated if row["date_start"] <= day <= row["date_end"])
        count = of_layers.on(incidents, day)
        check(f"the project shows what happened on {day}", count == wanted, f"{count}, not {wanted}")


def check_weekly(project, folder):
    table = project.mapLayer("yaqut_districts_weekly")
    if not os.path.exists(os.path.join(folder, "districts_weekly.csv")):
        return check("there is no table without its file", table is None)
    check("the table by week is in the project", table is not None and not table.isSpatial())
    kinds = {field.name(): field.typeName() for field in table.fields()}
    check("its weeks are dates", kinds["week_start"] == kinds["week_end"] == "date", kinds)
    check("its counts are numbers", kinds["n_incidents"] == kinds["n_killed_unknown"] == "integer", kinds)
    relations = project.relationManager().relations()
    check("a district leads to its weeks", [r.isValid() for r in relations.values()] == [True], list(relations))
    for relation in relations.values():
        for feature in relation.referencedLayer().getFeatures("\"n_incidents\" > 0"):
            weeks = list(relation.getRelatedFeatures(feature))
            check("the weeks of a district add up", sum(week["n_incidents"] for week in weeks) == feature["n_incidents"],
                  (feature["unit_id"], len(weeks)))


def check_clock(project):
    """While the clock runs, a district shows what happened in the weeks that it shows."""
    table, district = project.mapLayer("yaqut_districts_weekly"), project.mapLayer("yaqut_districts")
    weeks = [week for week in table.getFeatures() if week["level"] == "admin1" and week["week_start"]]
    days = sorted({week["week_start"].toString(Qt.ISODate) for week in weeks})
    for day in days[:3] + days[-1:]:
        start = QDateTime(QDate.fromString(day, Qt.ISODate).addDays(2), QTime(0, 0), Qt.UTC)
        clock = QgsExpressionContextScope()
        clock.setVariable("map_start_time", start)
        clock.setVariable("map_end_time", start.addDays(1))
        # A context of its own for each day, as each drawing has: it keeps what it has counted.
        context = scopes(QgsExpressionContextUtils.globalScope(), QgsExpressionContextUtils.projectScope(project),
                         QgsExpressionContextUtils.layerScope(district), clock)
        for feature in district.getFeatures():
            context.setFeature(feature)
            shown = [rule.ruleKey() for rule in rules(district.renderer())
                     if QgsExpression(rule.filterExpression()).evaluate(context)]
            number = sum(week["n_incidents"] for week in weeks if week["unit_id"] == feature["unit_id"]
                         and week["week_start"].toString(Qt.ISODate) == day)
            step = max((step for step in (1, 2, 5, 10, 25) if step <= number), default=None)
            wanted = f"{{step-{step}}}" if step else "{nothing}"
            if shown != [wanted]:
                check(f"{feature['unit_id']} in the week of {day}", False, (shown, number))
        check(f"the districts follow the clock to {day}", True)


def check_labels(project, view, png):
    """Labels are drawn, and none lies over another."""
    shown = [n.layer() for n in project.layerTreeRoot().findLayers() if n.isVisible() and n.layer().isSpatial()]
    plain, none = draw(project, shown, view, labels=False)
    image, labels = draw(project, shown, view)
    check("without labels there are none", not none, len(none))
    check("labels change the picture", labels and image != plain, len(labels))
    if png:
        check("the picture is written", image.save(png))
    incidents = project.mapLayer("yaqut_incidents")
    near = incidents.extent()
    to_map = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:4326"), project.crs(), project)
    middle = sorted((f.geometry().asPoint() for f in incidents.getFeatures()), key=lambda point: point.x())
    middle = middle[len(middle) // 2]
    near = QgsRectangle(middle.x() - 1.5, middle.y() - 1.1, middle.x() + 1.5, middle.y() + 1.1)
    _, close = draw(project, shown, to_map.transformBoundingBox(near))
    for what, placed in [("the whole", labels), ("a part", close)]:
        boxes = [(label.labelText, label.labelGeometry) for label in placed]
        over = [(a[0], b[0]) for i, a in enumerate(boxes) for b in boxes[:i]
                if a[1].intersection(b[1]).area() > 0.02 * min(a[1].area(), b[1].area())]
        check(f"no label lies over another on {what}", not over, over)
    visible = {f["place_as_written"].replace("ـ", "") for f in incidents.getFeatures() if near.contains(f.geometry().asPoint())
               and f["place_as_written"]}
    named = " ".join(label.labelText for label in close)
    missing = [name for name in visible if name not in named]
    check("close by, nearly every place of an incident is named", len(missing) <= len(visible) / 5, missing)
    drawn = {rule.ruleKey() for rule in rules(incidents.renderer())}
    check("the incidents' rules are those of the style", "{type-shelling}" in drawn)
