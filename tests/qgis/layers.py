"""Each layer as QGIS Desktop has it when it is dragged in: with its style."""
import json
import os
import shutil
import tempfile

from verdict import check, scopes
from qgis.core import (QgsExpression, QgsExpressionContextUtils, QgsFeatureRequest, QgsDateTimeRange, QgsPalLayerSettings,
                       QgsRenderContext, QgsVectorLayer, QgsVectorLayerTemporalContext, QgsWkbTypes)
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime

TYPES = ("shelling airstrike drone_strike missile_strike armed_clash attack explosion shootdown territorial_change "
         "ceasefire_violation abduction_arrest protest displacement other").split()
STATUSES = ["reported", "claimed", "confirmed", "denied"]
# The columns that are not text. A column that is null throughout has no type in GeoJSON; QGIS then calls it String.
TYPED = {name: "Date" for name in ("date_start", "date_end", "first_day", "last_day")}
TYPED |= {name: "Real" for name in ("lat lon radius_km origin_lat origin_lon confidence length_km bearing area_km2 "
                                    "killed_unknown_share injured_unknown_share").split()}
TYPED |= {name: "Integer" for name in ("date_prec time_precision where_prec geo_precision killed_low killed_best "
                                       "killed_high injured_low injured_best injured_high missing_low missing_best "
                                       "missing_high displaced_low displaced_best displaced_high n_reports n_mentions "
                                       "n_incidents n_claimed n_denied n_killed_unknown n_injured_unknown").split()}
LAYERS = {  # layer: geometry, renderer, labels, time control
    "incidents": ("Point", "pointDisplacement", True, True),
    "places": ("Point", "graduatedSymbol", True, False),
    "origins": ("Line", "singleSymbol", True, True),
    "areas": ("Polygon", "singleSymbol", False, True),
    "districts": ("Polygon", "RuleRenderer", True, True),
    "grid": ("Polygon", "RuleRenderer", True, False),
}
# Fields that the form shows as words, not as codes.
MAPPED = {"type", "status", "date_precision", "relation", "killed_whom", "toll_scope", "kind", "outline", "where_prec",
          "geo_precision", "date_prec", "time_precision", "level"}
TAGS = {"div", "b", "i", "br", "small"}
# What a report may hold that would break a page, an expression, a template.
HOSTILE = "<script>alert(1)</script>[% 1/0 %] \" onclick=' %] {{title}} & &lt; \u202e\ufeff '' \\n <b>"


def properties(path):
    with open(path, encoding="utf-8") as file:
        return [feature["properties"] for feature in json.load(file)["features"]]


def rules(renderer):
    """The rules of a renderer, also where it stands within one that spreads points out."""
    if renderer.type() == "pointDisplacement":
        renderer = renderer.embeddedRenderer()
    return renderer.rootRule().descendants()


def check_layer(folder, name):
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
    check_headings(layer, name, "ar")
    check_form(layer, name, rows)
    time = layer.temporalProperties()
    check(f"{name} has time control: {timed}", time.isActive() == timed)
    if timed and name == "districts":
        check("districts are drawn anew as time goes on", int(time.mode()) == 5, int(time.mode()))
    elif timed:
        check(f"{name} takes its time from start to end", (int(time.mode()), time.startField(), time.endField())
              == (2, "date_start", "date_end"), (int(time.mode()), time.startField(), time.endField()))
        check_days(layer, name, rows)
    for language in ("ar", "en"):
        if language == "en":
            message, good = layer.loadNamedStyle(os.path.join(folder, name + ".en.qml"))
            check(f"{name} has an English style", good, message)
            check_headings(layer, name, "en")
        check_expressions(layer, f"{name} ({language})")
        check_tip(layer, f"{name} ({language})", language)
    check_hostile(folder, name)


def check_headings(layer, name, language):
    aliases = [layer.attributeAlias(i) for i in range(layer.fields().count())]
    arabic = [any("\u0600" <= c <= "\u06ff" for c in alias) for alias in aliases]
    check(f"{name} has headings in {language}", all(aliases) and all(arabic) == (language == "ar"), aliases)


def check_form(layer, name, rows):
    """Every code that occurs has its word in the form."""
    for field in MAPPED & set(rows[0]):
        setup = layer.editorWidgetSetup(layer.fields().indexFromName(field))
        known = {str(value) for entry in setup.config().get("map", []) for value in entry.values()}
        codes = {str(row[field]) for row in rows if row[field] is not None}
        check(f"{name}.{field} has a word for every code", setup.type() == "ValueMap" and codes <= known, codes - known)


def check_days(layer, name, rows):
    """A day in the time control shows what happened on it, also what lasted over it, and nothing dated otherwise."""
    undated = sum(row["date_start"] is None for row in rows)
    days = {row[end] for row in rows for end in ("date_start", "date_end") if row[end]}
    if days:
        days.add(QDate.fromString(max(days), Qt.ISODate).addDays(1).toString(Qt.ISODate))
    for day in sorted(days):
        count = on(layer, day)
        dated = sum(1 for row in rows if row["date_start"] and row["date_start"] <= day <= row["date_end"])
        # The undated are shown always or, where GDAL does the comparing, never.
        check(f"{name} on {day}", count in (dated, dated + undated), f"{count}, not {dated}")


def on(layer, day):
    """The features that the time control shows on a day."""
    start = QDateTime(QDate.fromString(day, Qt.ISODate), QTime(0, 0), Qt.UTC)
    context = QgsVectorLayerTemporalContext()
    context.setLayer(layer)
    step = QgsDateTimeRange(start, start.addDays(1), True, False)  # as the controller steps
    wanted = layer.temporalProperties().createFilterString(context, step)
    return sum(1 for _ in layer.getFeatures(QgsFeatureRequest().setFilterExpression(wanted)))


def context_of(layer):
    return scopes(QgsExpressionContextUtils.globalScope(), QgsExpressionContextUtils.layerScope(layer))


def faults(text, layer):
    """What goes wrong with an expression on any feature."""
    expression, context = QgsExpression(text), context_of(layer)
    found = [expression.parserErrorString()] if expression.hasParserError() else []
    for feature in layer.getFeatures():
        context.setFeature(feature)
        expression.evaluate(context)
        if expression.hasEvalError():
            found.append(expression.evalErrorString())
    return found


def check_expressions(layer, name):
    """No expression of the labels, the symbols or the map tip fails on any feature."""
    tip = layer.mapTipTemplate()
    for text in [part.split("%]")[0] for part in tip.split("[%")[1:]]:
        wrong = faults(text, layer)
        check(f"{name}: an expression of the map tip works", not wrong, (wrong[:1], text))
    if layer.labelsEnabled():
        settings = layer.labeling().settings()
        texts = [settings.getLabelExpression().expression()]
        for key in (QgsPalLayerSettings.Priority, QgsPalLayerSettings.Color):
            texts.append(settings.dataDefinedProperties().property(key).expressionString() or "1")
        for text in texts:
            wrong = faults(text, layer)
            check(f"{name}: an expression of the labels works", not wrong, (wrong[:1], text))
    for symbol in layer.renderer().symbols(QgsRenderContext()):
        for part in symbol.symbolLayers():
            defined = part.dataDefinedProperties()
            for key in defined.propertyKeys():
                text = defined.property(key).expressionString()
                wrong = faults(text, layer)
                check(f"{name}: an expression of a symbol works", not wrong, (wrong[:1], text))


def tips(layer):
    context = context_of(layer)
    for feature in layer.getFeatures():
        context.setFeature(feature)
        yield feature, QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context)


def tags(text):
    return {part.split(">")[0].split(" ")[0].strip("/") for part in text.split("<")[1:]}


def check_tip(layer, name, language):
    """The map tip of every feature has title, toll and words of the report, and no mark-up but its own."""
    check(f"{name} has a map tip", bool(layer.mapTipTemplate()))
    direction = "rtl" if language == "ar" else "ltr"
    for feature, tip in tips(layer):
        good = tags(tip) <= TAGS and f'dir="{direction}"' in tip and "[%" not in tip and "nan" not in tip
        check(f"{name} has a sound map tip", good, tip)
        if "evidence" in feature.fields().names():
            evidence = feature["evidence"] or ""
            plain = tip.replace("\u200e", "").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", '"').replace("&amp;", "&")
            check(f"{name} has its evidence in the map tip", evidence in plain, tip)
            for who in ("claimed_by", "denied_by"):
                said = feature[who]
                check(f"{name} says who in the map tip", not said or said in plain, tip)


def check_hostile(folder, name):
    """Whatever a report holds stays text: the style loads, expressions work, map tips have no tag of its own."""
    with tempfile.TemporaryDirectory() as scratch, open(os.path.join(folder, name + ".geojson"), encoding="utf-8") as file:
        collection = json.load(file)
        for feature in collection["features"]:
            for key, value in feature["properties"].items():
                free = isinstance(value, str) and key not in MAPPED and key not in TYPED
                feature["properties"][key] = HOSTILE if free else value
        path = os.path.join(scratch, name + ".geojson")
        with open(path, "w", encoding="utf-8") as out:
            json.dump(collection, out, ensure_ascii=False)
        shutil.copy(os.path.join(folder, name + ".qml"), scratch)
        layer = QgsVectorLayer(path, name, "ogr")
        layer.loadDefaultStyle()
        check_expressions(layer, f"{name} with hostile text")
        for _, tip in tips(layer):
            good = tags(tip) <= TAGS and tip.count("<div") <= 2 and "<script" not in tip and "onclick='" in tip
            check(f"{name} with hostile text has a sound map tip", good, tip)


def check_rules(folder, qml):
    """Every type has a rule of its own, a colour and a shape; the signs for the legend match nothing."""
    layer = QgsVectorLayer(os.path.join(folder, "incidents.geojson"), "incidents", "ogr")
    message, good = layer.loadNamedStyle(os.path.join(folder, qml))
    check(f"{qml} is a style", good, message)
    found = rules(layer.renderer())
    drawn = {rule.ruleKey().strip("{}"): rule for rule in found}
    check(f"{qml} has every type", [f"type-{kind}" for kind in TYPES] + ["type-else"]
          == [key for key in drawn if key.startswith("type-")], list(drawn))
    check(f"{qml} has every status", [f"status-{status}" for status in STATUSES]
          == [key for key in drawn if key.startswith("status-")], list(drawn))
    symbols = [drawn[f"type-{kind}"].symbol() for kind in TYPES]
    colours = {symbol.color().name() for symbol in symbols}
    check(f"{qml} has a colour for every type", len(colours) == len(TYPES), len(colours))
    shapes = {symbol.symbolLayer(0).path() for symbol in symbols}
    check(f"{qml} has a shape for every type", len(shapes) == len(TYPES), len(shapes))
    context = context_of(layer)
    for feature in layer.getFeatures():
        context.setFeature(feature)
        matching = [key for key, rule in drawn.items() if rule.symbol() and rule.filterExpression() != "ELSE"
                    and QgsExpression(rule.filterExpression()).evaluate(context)]
        check(f"{qml} has one rule for each incident", matching == [f"type-{feature['type']}"], matching)


def check_weeks(folder, name):
    """The rows by week hold every incident of the table once, and agree with the layer."""
    import csv
    with open(os.path.join(folder, name + "_weekly.csv"), encoding="utf-8", newline="") as file:
        weeks = list(csv.DictReader(file))
    with open(os.path.join(folder, "incidents.csv"), encoding="utf-8", newline="") as file:
        incidents = list(csv.DictReader(file))
    check(f"{name} by week has every incident", sum(int(week["n_incidents"]) for week in weeks) == len(incidents))
    killed = sum(int(row["killed_best"] or row["killed_low"] or 0) for row in incidents if row["toll_scope"] != "cumulative")
    check(f"{name} by week has all the killed", sum(int(week["killed_best"] or 0) for week in weeks) == killed, killed)
    for row in properties(os.path.join(folder, name + ".geojson")):
        own = [week for week in weeks if week["unit_id"] == row["unit_id"]]
        check(f"{name} agrees with its weeks", sum(int(week["n_incidents"]) for week in own) == row["n_incidents"], row)
        known = [int(week["killed_best"]) for week in own if week["killed_best"]]
        check(f"{name} agrees with its weeks on the killed", (sum(known) if known else None) == row["killed_best"], row)
