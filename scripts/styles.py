#!/usr/bin/env python3
"""Makes the QGIS styles of the layers, maps/styles/*.qml but basemap-*.qml; always the same bytes.

    scripts/styles.py           # writes them
    scripts/styles.py --check   # exit status 1 where a file is not what this would write

What it takes, so that a style says what the rest of the program says: labels of types, statuses and other codes from
src/incident/code.rs; colours from maps/themes/light.tsv; headings of fields from maps/styles/headings.tsv, other words
from maps/styles/words.tsv. The outlines of symbols are those of src/snapshot/symbol.rs. Each style has a twin in
English (`.en.qml`). Only what QGIS 3.22 knows is used; what was found out about it stands in maps/styles/README.md.
"""

import argparse
import base64
import math
import re
import sys
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
STYLES = ROOT / "maps/styles"
FONTS = ["Noto Naskh Arabic", "Noto Sans Arabic", "Segoe UI", "Geeza Pro", "Tahoma", "DejaVu Sans"]
LRM = "\N{LEFT-TO-RIGHT MARK}"  # keeps 2020-10-01 from being turned round after Arabic letters
TATWEEL = "\N{ARABIC TATWEEL}"


def rows(path):
    lines = (line for line in path.read_text("utf-8").splitlines() if line and not line.startswith("# "))
    head, *rest = (line.split("\t") for line in lines)
    return [dict(zip(head, row)) for row in rest]


def code_lists():
    """The code lists of src/incident/code.rs: name -> [(code, Arabic, English)]."""
    text = (ROOT / "src/incident/code.rs").read_text("utf-8")
    lists = re.finditer(r"code_list! \{(?:\s*///[^\n]*)*\s*(\w+) \{(.*?)\n    \}", text, re.S)
    row = re.compile(r'^ +\w+ = "(\w+)", "([^"]*)", "([^"]*)";$', re.M)
    return {found[1]: row.findall(found[2]) for found in lists}


CODES = code_lists()
WORDS = {row["key"]: row for row in rows(STYLES / "words.tsv")}
HEADINGS = rows(STYLES / "headings.tsv")
THEME = {row["key"]: row["value"] for row in rows(ROOT / "maps/themes/light.tsv")}


def rgb(colour, white=0.0):
    """`#rrggbb`, mixed with white, as QGIS writes it."""
    parts = (int(colour[i:i + 2], 16) for i in (1, 3, 5))
    return ",".join(str(round(part + (255 - part) * white)) for part in parts)


def attribute(text):
    return escape(text, {'"': "&quot;", "\n": "&#10;", LRM: "&#8206;"})


def quote(text):
    """A text in an expression."""
    return "'" + text.replace("'", "''") + "'"


class Language:
    """One of the two languages of the styles."""

    def __init__(self, code):
        self.code, self.arabic = code, code == "ar"
        self.suffix = "" if self.arabic else ".en"
        self.comma = "\N{ARABIC COMMA} " if self.arabic else ", "

    def __call__(self, key):
        return WORDS[key][self.code]

    def codes(self, name):
        return [(code, ar if self.arabic else en) for code, ar, en in CODES[name]]

    def words(self, prefix):
        found = ((key.removeprefix(prefix), row[self.code]) for key, row in WORDS.items() if key.startswith(prefix))
        return [(key, label[:1].upper() + label[1:]) for key, label in found]


# ---- symbols: the outlines of src/snapshot/symbol.rs, in a square from -1 to 1 ----------------------------------

PLANE = [(0, -1.1), (.15, -.8), (.17, -.35), (1.05, .25), (1.05, .5), (.17, .2), (.13, .68), (.42, .92), (.42, 1.08),
         (0, .96)]
ROCKET = [(0, -1.25), (.38, -.65), (.38, .3), (.8, .85), (.8, 1.05), (0, .8)]
FLAG = [(-.75, -1.05), (1.05, -.5), (-.4, .1), (-.4, 1.05), (-.75, 1.05)]
ARROW = [(-1.05, -.36), (0, -.36), (0, -.9), (1.1, 0), (0, .9), (0, .36), (-1.05, .36)]
BLADES = [(0, -.32), (.68, -1), (1, -.68), (.32, 0), (1, .68), (.68, 1), (0, .32), (-.68, 1), (-1, .68), (-.32, 0),
          (-1, -.68), (-.68, -1)]
SQUARE = [(-1, -1), (1, -1), (1, 1), (-1, 1)]


def scaled(points, by, mirrored=False):
    right = [(x * by, y * by) for x, y in points]
    return right + [(-x, y) for x, y in reversed(right) if x] if mirrored else right


def star(reach, tips, inner, turn):
    angles = [(math.tau * (turn + i / (2 * tips)), inner if i % 2 else 1) for i in range(2 * tips)]
    return [(reach * r * math.cos(a), reach * r * math.sin(a)) for a, r in angles]


def drone():
    points, arm = [], 0.17
    for quarter in range(4):
        turn = math.tau * (quarter / 4 + 0.125)
        rotors = [math.tau * (0.42 - 0.84 * (10 - step) / 10) for step in range(11)]
        for along, across in [(arm, -arm), *((.88 + .4 * math.cos(a), .4 * math.sin(a)) for a in rotors), (arm, arm)]:
            points.append((along * math.cos(turn) - across * math.sin(turn),
                           along * math.sin(turn) + across * math.cos(turn)))
    return points


OUTLINES = {
    "shelling": star(1.12, 9, 0.58, -0.25),
    "airstrike": scaled(PLANE, 1.15, True),
    "drone_strike": drone(),
    "missile_strike": scaled(ROCKET, 1, True),
    "armed_clash": scaled(BLADES, 0.95),
    "attack": star(1.12, 4, math.sqrt(0.5), -0.25),
    "explosion": star(1.2, 5, 0.46, -0.25),
    "shootdown": star(1.2, 3, 0.5, 0.25),
    "territorial_change": FLAG,
    "ceasefire_violation": star(1.05, 4, 1, -0.3125),
    "abduction_arrest": scaled(SQUARE, 0.9),
    "protest": star(1.2, 3, 0.5, -0.25),
    "displacement": ARROW,
    "other": star(0.9, 18, 1, 0),
    "": star(0.9, 3, 1, 0),
}


def svg(points, state="plain"):
    """A symbol as QGIS embeds it: halo, shape, and for `denied` a stroke through it; `claimed` has a dashed edge."""
    d = "M" + "L".join(f"{x:.2f} {y:.2f}".replace("-0.00", "0.00") for x, y in points) + "Z"
    dashes = ' stroke-dasharray=".3 .24"' if state == "claimed" else ""
    body = (f'<path d="{d}" fill="#fff" stroke="#fff" stroke-width=".5" stroke-linejoin="round"/>'
            f'<path d="{d}" fill="param(fill)" stroke="param(outline)" stroke-width="param(outline-width)"{dashes}/>')
    if state == "denied":
        stroke = '<path d="M-1.2 1.2L1.2 -1.2" stroke="{}" stroke-width="{}"/>'
        body += stroke.format("#fff", ".42") + stroke.format(THEME["ink"], ".2")
    text = f'<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90" viewBox="-1.5 -1.5 3 3">{body}</svg>'
    return "base64:" + base64.b64encode(text.encode()).decode()


# ---- pieces of QML ------------------------------------------------------------------------------------------------

def options(pairs, indent):
    return "\n".join(f'{indent}<Option type="QString" name="{name}" value="{attribute(str(value))}"/>'
                     for name, value in pairs.items())


def data_defined(pairs, indent="     ", tag="data_defined_properties"):
    if not pairs:
        return ""
    each = "\n".join(
        f'{indent}   <Option type="Map" name="{name}"><Option type="bool" name="active" value="true"/>'
        f'<Option type="int" name="type" value="3"/>'
        f'<Option type="QString" name="expression" value="{attribute(value)}"/></Option>'
        for name, value in pairs.items())
    return (f'\n{indent}<{tag}>\n{indent} <Option type="Map">\n{indent}  <Option type="QString" name="name" value=""/>\n'
            f'{indent}  <Option type="Map" name="properties">\n{each}\n{indent}  </Option>\n'
            f'{indent}  <Option type="QString" name="type" value="collection"/>\n{indent} </Option>\n{indent}</{tag}>')


def layer(kind, pairs, defined=None, inner=""):
    return (f'    <layer class="{kind}" enabled="1" pass="0" locked="0">\n     <Option type="Map">\n'
            f'{options(pairs, "      ")}\n     </Option>{data_defined(defined)}{inner}\n    </layer>')


def symbol(kind, name, *layers):
    return (f'   <symbol type="{kind}" name="{name}" alpha="1" clip_to_extent="1" force_rhr="0">\n'
            + "\n".join(layers) + "\n   </symbol>")


def text_style(expression, size, colour, indent="   ", bold=False, buffer=0.9):
    families = "".join(f'<family name="{name}"/>' for name in FONTS)
    return (f'{indent}<text-style fieldName="{attribute(expression)}" isExpression="1" fontFamily="{FONTS[0]}" '
            f'namedStyle="{"Bold" if bold else "Regular"}" fontWeight="{75 if bold else 50}" fontSize="{size}" fontSizeUnit="Point" '
            f'textColor="{colour},255" textOpacity="1" textOrientation="horizontal" multilineHeight="0.9" '
            f'allowHtml="0" useSubstitutions="0" blendMode="0">\n{indent} <families>{families}</families>\n'
            f'{indent} <text-buffer bufferDraw="1" bufferSize="{buffer}" bufferSizeUnits="MM" '
            f'bufferColor="255,255,255,255" bufferOpacity="0.85" bufferJoinStyle="128" bufferNoFill="1" '
            f'bufferBlendMode="0"/>\n{indent}</text-style>')


def labels(expression, size, colour, placement, priority, defined=None, **more):
    return (f' <labeling type="simple">\n  <settings calloutType="simple">\n'
            f'{text_style(expression, size, colour, **more)}\n'
            f'   <text-format multilineAlign="1" wrapChar="" autoWrapLength="0"/>\n'
            f'   <placement {placement} priority="{priority}"/>\n'
            f'   <rendering displayAll="0" obstacle="1" obstacleFactor="1" fontMinPixelSize="3" '
            f'fontMaxPixelSize="10000" scaleVisibility="0"/>'
            f'{data_defined(defined, "   ", "dd_properties")}\n  </settings>\n </labeling>')


def round_point(lang):
    order = "L,TL,BL,R,TR,BR,TSL,BSR" if lang.arabic else "R,TR,BR,L,TL,BL,TSR,BSL"
    return f'placement="6" predefinedPositionOrder="{order}" dist="0" distUnits="MM" offsetType="1"'


def headings(lang, *layers):
    found = [row for name in layers for row in HEADINGS if row["layer"] == name]
    lines = (f'  <alias index="{i}" field="{row["field"]}" name="{attribute(row[lang.code])}"/>'
             for i, row in enumerate(found))
    return " <aliases>\n" + "\n".join(lines) + "\n </aliases>"


def value_map(pairs):
    each = "".join(f'<Option type="Map"><Option type="QString" name="{attribute(label)}" value="{code}"/></Option>'
                   for code, label in pairs)
    return ('<editWidget type="ValueMap"><config><Option type="Map"><Option type="List" name="map">'
            f'{each}</Option></Option></config></editWidget>')


def widgets(lang, fields):
    """How the form shows the fields that have codes, dates or long texts."""
    capital = lambda pairs: [(code, label[:1].upper() + label[1:]) for code, label in pairs]
    day = ('<editWidget type="DateTime"><config><Option type="Map"><Option type="bool" name="allow_null" value="true"/>'
           '<Option type="bool" name="calendar_popup" value="true"/>'
           '<Option type="QString" name="display_format" value="yyyy-MM-dd"/>'
           '<Option type="QString" name="field_format" value="yyyy-MM-dd"/></Option></config></editWidget>')
    long = ('<editWidget type="TextEdit"><config><Option type="Map">'
            '<Option type="bool" name="IsMultiline" value="true"/></Option></config></editWidget>')
    known = {
        "type": value_map(capital(lang.codes("IncidentType"))),
        "status": value_map(capital(lang.codes("Status"))),
        "date_precision": value_map(capital(lang.codes("DatePrecision"))),
        "relation": value_map(capital(lang.codes("Relation"))),
        "killed_whom": value_map(capital(lang.codes("Whom"))),
        "toll_scope": value_map(capital(lang.codes("TollScope"))),
        "kind": value_map(lang.words("kind.")), "outline": value_map(lang.words("outline.")),
        "level": value_map(lang.words("level.")),
        "where_prec": value_map(lang.words("where.")), "geo_precision": value_map(lang.words("geo.")),
        "date_prec": value_map(lang.words("date.")), "time_precision": value_map(lang.words("time.")),
        "date_start": day, "date_end": day, "first_day": day, "last_day": day,
        "evidence": long, "title": long, "title_en": long, "names_as_written": long,
    }
    lines = [f'  <field name="{name}">{known[name]}</field>' for name in fields if name in known]
    return " <fieldConfiguration>\n" + "\n".join(lines) + "\n </fieldConfiguration>"


FORM = {  # the tabs of an incident's form; what is in none goes into the last
    "form_what": "title title_en type event_type sub_event_type weapon",
    "form_when": "date_start date_end date_precision date_prec time_precision",
    "form_where": "place place_en place_as_written relation admin1 admin2 country lat lon radius_km where_prec "
                  "geo_precision outline origin origin_lat origin_lon length_km bearing",
    "form_who": "actor target",
    "form_toll": "killed_low killed_best killed_high killed_whom injured_low injured_best injured_high toll_scope",
    "form_source": "status claimed_by denied_by evidence reports n_reports confidence",
    "form_key": "id event_id place_id",
}


def form(lang, fields):
    tabs = []
    for tab, names in FORM.items():
        inside = [name for name in names.split() if name in fields]
        each = "\n".join(f'   <attributeEditorField name="{name}" index="{fields.index(name)}" showLabel="1"/>'
                         for name in inside)
        tabs.append(f'  <attributeEditorContainer name="{attribute(lang(tab))}" groupBox="0" columnCount="1" '
                    f'showLabel="1" visibilityExpressionEnabled="0" visibilityExpression="">\n{each}\n'
                    f'  </attributeEditorContainer>')
    return (" <editorlayout>tablayout</editorlayout>\n <attributeEditorForm>\n" + "\n".join(tabs)
            + "\n </attributeEditorForm>")


TIME = ('<temporal enabled="1" mode="2" limitMode="1" startField="date_start" endField="date_end" fixedDuration="0" '
        'durationUnit="d" durationField="" accumulate="0" startExpression="" endExpression="">\n'
        '  <fixedRange><start></start><end></end></fixedRange>\n </temporal>')


def style(abstract, geometry, *parts, labelled=True):
    body = "\n".join(part if part.startswith(" ") else " " + part for part in parts if part)
    return ("<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"
            "<!-- made by scripts/styles.py -->\n"
            f'<qgis version="3.22.16" styleCategories="AllStyleCategories" labelsEnabled="{int(labelled)}">\n'
            f' <abstract>{escape(abstract)}</abstract>\n{body}\n'
            f' <blendMode>0</blendMode>\n <featureBlendMode>0</featureBlendMode>\n <layerOpacity>1</layerOpacity>\n'
            f' <layerGeometryType>{geometry}</layerGeometryType>\n</qgis>\n')


# ---- map tips -----------------------------------------------------------------------------------------------------

def safe(expression):
    """A text of a report in HTML: it can't become a tag."""
    return (f"replace({expression}, map('&', '&amp;', '<', '&lt;', '>', '&gt;', '\"', '&quot;'))")


def coded(field, pairs):
    inside = ", ".join(f"{quote(code)}, {quote(label)}" for code, label in pairs)
    return f"map_get(map({inside}), {field})"


def toll(lang, what):
    low, best, high = (f'"{what}_{end}"' for end in ("low", "best", "high"))
    least = (f"coalesce({best}, {low}) || {quote(' ' + lang('at_least'))}" if lang.arabic
             else f"{quote(lang('at_least') + ' ')} || coalesce({best}, {low})")
    between = (f"{quote('من ')} || coalesce(to_string({low}), '؟') || {quote(' إلى ')} || {high}" if lang.arabic
               else f"coalesce(to_string({low}), '?') || '–' || {high}")
    return (f"CASE WHEN coalesce({low}, {best}, {high}) IS NULL THEN {quote(lang('unknown'))} "
            f"WHEN {high} IS NULL THEN {least} WHEN {low} = {high} THEN to_string({high}) "
            f"ELSE {between} || CASE WHEN {best} IS NULL OR {best} = {low} OR {best} = {high} THEN '' "
            f"ELSE {quote(' (' + lang('best') + ' ')} || {best} || ')' END END")


def day(field):
    return f"{quote(LRM)} || format_date({field}, 'yyyy-MM-dd') || {quote(LRM)}"


def tip(lang, lines, width):
    text = "<br>\n".join(line for line in lines if line)
    direction = "rtl" if lang.arabic else "ltr"
    return f' <mapTip>{escape(f"""<div dir="{direction}" style="width:{width}em">""")}\n{attribute_text(text)}\n{escape("</div>")}</mapTip>'


def attribute_text(text):
    return escape(text, {LRM: "&#8206;"})


def incident_tip(lang):
    name = lambda key: f"{lang(key)}: "
    place = ('coalesce("place_as_written", "place", ' + quote(lang("unknown")) + ')') if lang.arabic else \
        ('coalesce("place_en", "place", "place_as_written", ' + quote(lang("unknown")) + ')')
    other = ('if("place" <> "place_as_written", \' (\' || "place" || \')\', \'\')' if lang.arabic
             else 'if("place_as_written" IS NULL, \'\', \' (\' || "place_as_written" || \')\')')
    who = lambda key, field: (f"""[% coalesce('<br>{name(key)}' || {safe(f'"{field}"')}, '') %]""")
    here = "count(\"id\", group_by:=concat(\"lat\", ' ', \"lon\"))"
    return tip(lang, [
        f"<b>[% {safe('coalesce(' + ('title' if lang.arabic else 'title_en, title') + ', id)')} %]</b>",
        f"[% {coded('status', lang.codes('Status'))} %] · {name('date')}"
        f"[% CASE WHEN \"date_start\" IS NULL THEN {quote(lang('undated'))} ELSE {day('date_start')} || "
        f"if(\"date_end\" > \"date_start\", {quote(' ' + lang('to') + ' ')} || {day('date_end')}, '') END %]",
        f"{name('place')}[% {safe(place + ' || coalesce(' + other + chr(44) + chr(32) + quote('') + ')')} %]"
        f"[% coalesce({quote(lang.comma + lang('within') + ' ')} || round(\"radius_km\", 1) || {quote(' ' + lang('km'))}, '') %]",
        f"{name('killed')}[% {toll(lang, 'killed')} %] · {name('injured')}[% {toll(lang, 'injured')} %]"
        f"[% CASE WHEN \"toll_scope\" = 'shared' THEN {quote('<br><small>' + lang('shared') + '</small>')} "
        f"WHEN \"toll_scope\" = 'cumulative' THEN {quote('<br><small>' + lang('cumulative') + '</small>')} ELSE '' END %]"
        + who("actor", "actor") + who("target", "target") + who("weapon", "weapon")
        + who("claims", "claimed_by") + who("denies", "denied_by"),
        f"{name('reports')}[% \"n_reports\" %] · {name('confidence')}[% \"confidence\" %]"
        f"[% if({here} > 1, {quote(' · ' + name('here'))} || {here}, '') %]",
        f"<small>{name('evidence')}[% {safe('coalesce(evidence, ' + quote('') + ')')} %]</small>",
    ], 28)


# ---- the layers ---------------------------------------------------------------------------------------------------

def fields_of(*layers):
    return [row["field"] for name in layers for row in HEADINGS if row["layer"] == name]


def rule(key, name, label, inner="", condition=None):
    filters = f' filter="{attribute(condition)}"' if condition else ""
    symbol_ = f' symbol="{name}"' if name is not None else ""
    head = f'<rule key="{{{key}}}"{symbol_} label="{attribute(label)}"{filters}'
    return f"{head}>\n{inner}\n   </rule>" if inner else f"    {head}/>"


KILLED = 'coalesce("killed_best", "killed_low", 0)'
# Millimetres; the symbol fills two thirds of its square. Its area grows with the killed, up to some hundred.
SIZE = f"3 * min(1.65 + 0.36 * sqrt({KILLED}), 5.2)"
LEGEND = 4.4  # in the legend, where only the smallest of the sizes would do


def incident_symbol(name, kind):
    colour = THEME[f"type.{kind or 'other'}"]
    pick = lambda claimed, denied, plain: (f"CASE WHEN \"status\" = 'claimed' THEN {claimed} "
                                           f"WHEN \"status\" = 'denied' THEN {denied} ELSE {plain} END")
    outline = OUTLINES[kind]
    return symbol("marker", name, layer("SvgMarker", {
        "name": svg(outline), "size": LEGEND, "size_unit": "MM", "color": rgb(colour) + ",255",
        "outline_color": rgb(colour) + ",255", "outline_width": "0.1", "outline_width_unit": "MM", "angle": "0",
        "scale_method": "diameter",
    }, {
        "size": SIZE,
        "name": pick(quote(svg(outline, "claimed")), quote(svg(outline, "denied")), quote(svg(outline))),
        "fillColor": f"CASE WHEN coalesce(\"where_prec\", 1) >= 4 THEN '255,255,255,255' "
                     f"WHEN \"status\" = 'claimed' THEN '{rgb(colour, .55)},255' "
                     f"WHEN \"status\" = 'denied' THEN '{rgb(colour, .8)},255' ELSE '{rgb(colour)},255' END",
        "outlineColor": f"if(\"status\" = 'confirmed', '{rgb(THEME['ink'])},255', '{rgb(colour)},255')",
        "outlineWidth": "CASE WHEN \"status\" = 'confirmed' THEN 0.4 WHEN coalesce(\"where_prec\", 1) >= 4 THEN 0.45 "
                        "WHEN \"status\" IN ('claimed', 'denied') THEN 0.32 ELSE 0.1 END",
    }))


def legend_symbol(name, kind, state="plain", fill=0.0, hollow=False, edge=0.1, ink=False, size=LEGEND):
    colour = THEME[f"type.{kind}"] if kind else THEME["muted"]
    return symbol("marker", name, layer("SvgMarker", {
        "name": svg(OUTLINES[kind] if kind else star(1, 18, 1, 0), state), "size": f"{size:.2f}", "size_unit": "MM",
        "color": ("255,255,255" if hollow else rgb(colour, fill)) + ",255",
        "outline_color": rgb(THEME["ink"] if ink else colour) + ",255", "outline_width": f"{edge}",
        "outline_width_unit": "MM", "angle": "0", "scale_method": "diameter",
    }))


def incidents(lang):
    """Rules by type; below them signs that no incident matches, for the legend alone."""
    types = lang.codes("IncidentType")
    symbols, kinds = [], []
    for i, (code, label) in enumerate([*types, ("", lang("untyped"))]):
        symbols.append(incident_symbol(i, code))
        kinds.append(rule(f"type-{code or 'else'}", i, label, condition=f"\"type\" = '{code}'" if code else "ELSE"))
    looks = {"reported": {}, "claimed": dict(state="claimed", fill=.55, edge=.32), "confirmed": dict(edge=.4, ink=True),
             "denied": dict(state="denied", fill=.8, edge=.32)}
    signs = []

    def sign(key, label, made):
        signs.append(rule(key, len(symbols), label, condition="FALSE"))
        symbols.append(made)

    for code, label in lang.codes("Status"):
        sign(f"status-{code}", label, legend_symbol(len(symbols), "shelling", **looks[code]))
    sign("hollow", lang("hollow"), legend_symbol(len(symbols), "shelling", hollow=True, edge=.45))
    statuses, signs = signs, []
    for number in (0, 5, 25):
        size = 3 * min(1.65 + 0.36 * math.sqrt(number), 5.2)
        sign(f"size-{number}", lang(f"size{number}"),
             legend_symbol(len(symbols), None, hollow=True, edge=.3, size=size))
    group = lambda key, label, inner, condition=None: "   " + rule(key, None, label, "\n".join(inner), condition)
    rules = "\n".join([group("types", lang("kinds"), kinds), group("statuses", lang("statuses"), statuses, "FALSE"),
                       group("sizes", lang("sizes"), signs, "FALSE")])
    renderer = (
        ' <renderer-v2 type="pointDisplacement" placement="0" tolerance="0.1" toleranceUnit="MM" labelAttributeName="" '
        'labelColor="0,0,0,255" labelDistanceFactor="0.5" maxLabelScaleDenominator="-1" circleWidth="0.2" '
        'circleColor="98,107,117,255" circleRadiusAddition="0" forceraster="0" enableorderby="0">\n'
        '  <labelFontProperties description="Noto Sans,9,-1,5,50,0,0,0,0,0" style=""/>\n'
        '  <renderer-v2 type="RuleRenderer" symbollevels="0" enableorderby="1" forceraster="0">\n'
        f'  <rules key="{{incidents}}">\n{rules}\n  </rules>\n  <symbols>\n' + "\n".join(symbols) + "\n  </symbols>\n"
        f'  <orderby><orderByClause asc="0" nullsFirst="0">{escape(KILLED)}</orderByClause></orderby>\n'
        '  </renderer-v2>\n'
        + symbol("marker", "centerSymbol", layer("SimpleMarker", {
            "name": "circle", "color": rgb(THEME["ink"]) + ",255", "size": "1.1", "size_unit": "MM",
            "outline_color": "255,255,255,255", "outline_width": "0.2", "outline_width_unit": "MM"}))
        + "\n </renderer-v2>")
    near = coded('"relation"', [(code, label + " ") for code, label in lang.codes("Relation")
                                if code in ("near", "between", "along", "area")])
    if lang.arabic:
        name = f"replace(coalesce(\"place_as_written\", \"place\"), '{TATWEEL}', '')"
    else:
        name = 'coalesce("place_en", "place", "place_as_written")'
        near = coded('"relation"', [("near", "near "), ("offset", "off "), ("area", ""), ("between", "near ")])
    if lang.arabic:
        near = coded('"relation"', [("near", "قرب "), ("offset", "قرب "), ("between", "قرب ")])
    # One label where several incidents share a spot: that of the first that the time control shows.
    shown = ('(@map_start_time IS NULL OR "date_start" <= @map_end_time AND "date_end" >= @map_start_time)')
    first = (f"layer_property(@layer_id, 'feature_count') > 2000 OR \"id\" = minimum(\"id\", "
             f"group_by:=concat(\"lat\", ' ', \"lon\"), filter:={shown})")
    text = f"CASE WHEN {first} THEN coalesce({near}, '') || {name} END"
    labelling = labels(text, 9, rgb(THEME["ink"]), round_point(lang), 8, {
        "Priority": f"6 + min(sqrt({KILLED}) / 2, 4)",
        "Color": f"if(\"status\" = 'denied', '{rgb(THEME['muted'])},255', '{rgb(THEME['ink'])},255')",
    })
    fields = fields_of("incident")
    return style(" ".join([lang("sizes") + ".", lang("hollow") + "."]), 0, TIME, renderer, labelling,
                 widgets(lang, fields), headings(lang, "incident"), form(lang, fields),
                 f" <previewExpression>\"{'title' if lang.arabic else 'title_en'}\"</previewExpression>",
                 incident_tip(lang))


def places(lang):
    """Dots of four sizes by how often a place is named; a place with an incident leaves the label to it."""
    steps = [(1, 1.5, "1", 1.2), (1.5, 4.5, "2–4", 1.8), (4.5, 19.5, "5–19", 2.5), (19.5, 1e9, "20+", 3.4)]
    ranges = "\n".join(f'   <range lower="{low:g}" upper="{high:.10g}" symbol="{i}" label="{label}" render="true"/>'
                       for i, (low, high, label, _) in enumerate(steps))
    symbols = "\n".join(symbol("marker", i, layer("SimpleMarker", {
        "name": "circle", "color": "96,108,122,220", "size": size, "size_unit": "MM",
        "outline_color": "255,255,255,230", "outline_style": "solid", "outline_width": "0.2",
        "outline_width_unit": "MM"})) for i, (_, _, _, size) in enumerate(steps))
    renderer = (' <renderer-v2 type="graduatedSymbol" attr="n_mentions" graduatedMethod="GraduatedColor" '
                f'symbollevels="0" enableorderby="0" forceraster="0">\n  <ranges>\n{ranges}\n  </ranges>\n'
                f'  <symbols>\n{symbols}\n  </symbols>\n </renderer-v2>')
    name = 'coalesce("name", "name_en")' if lang.arabic else 'coalesce("name_en", "name")'
    other = ('"name_en"' if lang.arabic else '"name"')
    labelling = labels(f'CASE WHEN "n_incidents" = 0 THEN {name} END', 7.5, "90,98,110", round_point(lang), 1,
                       {"Priority": 'min("n_mentions" / 4, 4)'}, buffer=0.7)
    fields = fields_of("places")
    text = tip(lang, [
        f"<b>[% {safe(name)} %]</b> [% {safe(f'coalesce({other}, {quote(str())})')} %]",
        f"[% {coded('kind', lang.words('kind.'))} %] · {lang('mentions')}: [% \"n_mentions\" %] · {lang('reports')}: "
        f"[% \"n_reports\" %] · {lang('no_incidents')}: [% \"n_incidents\" %]",
        f"<small>[% {safe('coalesce(names_as_written, ' + quote('') + ')')} %]</small>"], 20)
    return style(lang("mentions"), 0, renderer, labelling, widgets(lang, fields), headings(lang, "places"),
                 f" <previewExpression>\"{'name' if lang.arabic else 'name_en'}\"</previewExpression>", text)


def origins(lang):
    """An arrow from the origin to the target; dashed where the incident is claimed or denied."""
    flow = rgb(THEME["flow"])
    dash = {"outlineStyle": "if(\"status\" IN ('claimed', 'denied'), 'dash', 'solid')"}
    line = lambda colour, width, defined=None: layer("SimpleLine", {
        "line_color": colour + ",255", "line_style": "solid", "line_width": width, "line_width_unit": "MM",
        "capstyle": "round", "joinstyle": "round"}, defined)

    def marks(where, along, mark):
        inner = "\n" + symbol("marker", "@0@" + where[0], layer("SimpleMarker", {
            **mark, "size_unit": "MM", "outline_color": flow + ",255", "outline_style": "solid",
            "outline_width_unit": "MM"}))
        return layer("MarkerLine", {"placement": where, "rotate": "1", "interval": "3", "interval_unit": "MM",
                                    "offset": "0", "offset_unit": "MM", "offset_along_line": along,
                                    "offset_along_line_unit": "MM"}, inner=inner)

    drawn = symbol("line", 0, line("255,255,255", 1.3), line(flow, 0.5, dash),
                   marks("lastvertex", "3", {"name": "filled_arrowhead", "color": flow + ",255", "size": "3.2",
                                             "outline_width": "0.2"}),
                   marks("firstvertex", "0", {"name": "circle", "color": "255,255,255,255", "size": "2.2",
                                              "outline_width": "0.5"}))
    # The marks of a line are numbered by their layer.
    drawn = drawn.replace('name="@0@l"', 'name="@0@2"').replace('name="@0@f"', 'name="@0@3"')
    renderer = (' <renderer-v2 type="singleSymbol" symbollevels="0" enableorderby="0" forceraster="0">\n  <symbols>\n'
                f'{drawn}\n  </symbols>\n </renderer-v2>')
    place = ('placement="6" predefinedPositionOrder="L,R,BL,BR,TL,TR,BSL,TSR" dist="1.6" distUnits="MM" offsetType="0" '
             'geometryGeneratorEnabled="1" geometryGenerator="start_point($geometry)" '
             'geometryGeneratorType="PointGeometry"')
    labelling = labels(f"replace(coalesce(\"origin\", ''), '{TATWEEL}', '')", 8, flow, place, 6)
    fields = fields_of("incident", "origins")
    return style(f"{lang('arrow')}. {lang('arrow_claimed')}.", 1, TIME, renderer, labelling, widgets(lang, fields),
                 headings(lang, "incident", "origins"), form(lang, fields),
                 ' <previewExpression>"origin"</previewExpression>', incident_tip(lang))


def hatched(name, colour, fill, edge, lines, distance, style_="dash", angle=45):
    inner = "\n" + symbol("line", f"@{name}@1", layer("SimpleLine", {
        "line_color": f"{colour},{lines}", "line_style": "solid", "line_width": "0.25", "line_width_unit": "MM"}))
    return symbol("fill", name, layer("SimpleFill", {
        "color": fill, "style": "solid", "outline_color": edge, "outline_style": style_, "outline_width": "0.4",
        "outline_width_unit": "MM"}), layer("LinePatternFill", {
            "angle": angle, "distance": distance, "distance_unit": "MM", "color": f"{colour},{lines}",
            "line_width": "0.25", "line_width_unit": "MM", "offset": "0"}, inner=inner))


def areas(lang):
    """Hatched and see-through: somewhere in it, nobody knows where; the smaller ones on top."""
    colour = rgb(THEME["area"])
    renderer = (' <renderer-v2 type="singleSymbol" symbollevels="0" enableorderby="1" forceraster="0">\n  <symbols>\n'
                + hatched("0", colour, f"{colour},14", f"{colour},180", 75, 2.4) +
                '\n  </symbols>\n  <orderby><orderByClause asc="0" nullsFirst="0">$area</orderByClause></orderby>\n'
                ' </renderer-v2>')
    fields = fields_of("incident", "areas")
    return style(f"{lang('somewhere')}.", 2, TIME, renderer, widgets(lang, fields), headings(lang, "incident", "areas"),
                 form(lang, fields), f" <previewExpression>\"{'title' if lang.arabic else 'title_en'}\"</previewExpression>",
                 incident_tip(lang), labelled=False)


# Light to dark in one hue (ColorBrewer's OrRd), so that the order holds in grey and for every reader.
STEPS = ["#fee8c8", "#fdbb84", "#fc8d59", "#d7301f", "#7f0000"]


def districts(lang, killed=False, fields_=("districts",)):
    """Units shaded by incidents or by the killed; hatched where no figure is known, empty where nothing happened."""
    if killed:
        value, bounds = '"killed_best"', [(1, 9), (10, 49), (50, 199), (200, 999), (1000, None)]
    else:
        value, bounds = '"n_incidents"', [(1, 1), (2, 4), (5, 9), (10, 24), (25, None)]
    fill = lambda name, colour, alpha: symbol("fill", name, layer("SimpleFill", {
        "color": f"{rgb(colour)},{alpha}", "style": "solid" if alpha else "no",
        "outline_color": f"{rgb(THEME['border'])},255", "outline_style": "solid", "outline_width": "0.2",
        "outline_width_unit": "MM"}))
    symbols = [fill(i, colour, 215) for i, colour in enumerate(STEPS)]
    rules = []
    for i, (low, high) in enumerate(bounds):
        label = f"{low}" if low == high else f"{low}–{high}" if high else f"{low} {lang('and_more')}"
        if lang.arabic and high and low != high:
            label = f"{lang('from')} {low} {lang('to')} {high}"
        upper = f" AND {value} <= {high}" if high else ""
        rules.append(rule(f"step-{low}", i, label, condition=f"{value} >= {low}{upper}"))
    if killed:
        symbols += [fill(5, "#ffffff", 215), hatched("6", rgb(THEME["muted"]), "255,255,255,150",
                                                     rgb(THEME["border"]) + ",255", 150, 2, "solid")]
        rules.insert(0, rule("step-0", 5, lang("killed_none"), condition=f"{value} = 0"))
        rules.append(rule("unknown", 6, lang("killed_unknown"), condition=f'"n_incidents" > 0 AND {value} IS NULL'))
    symbols.append(fill(len(symbols), "#ffffff", 0))
    rules.append(rule("nothing", len(symbols) - 1, lang("none_here"), condition='"n_incidents" = 0'))
    renderer = (' <renderer-v2 type="RuleRenderer" symbollevels="0" enableorderby="0" forceraster="0">\n'
                '  <rules key="{districts}">\n' + "\n".join(rules) + "\n  </rules>\n  <symbols>\n"
                + "\n".join(symbols) + "\n  </symbols>\n </renderer-v2>")
    name = 'coalesce("name", "name_en", \'\')' if lang.arabic else 'coalesce("name_en", "name", \'\')'
    shown = f"coalesce(to_string({value}) || if(\"killed_high\" IS NULL, '+', ''), '؟')" if killed else value
    if killed and not lang.arabic:
        shown = shown.replace("؟", "?")
    text = f"CASE WHEN \"n_incidents\" > 0 THEN if({name} = '', '', {name} || '\\n') || {shown} END"
    labelling = labels(text, 8, rgb(THEME["ink"]), 'placement="4" polygonPlacementFlags="2" dist="0"', 5,
                       {"Priority": 'min("n_incidents", 10)'})
    fields = fields_of(*fields_)
    days = (f"CASE WHEN \"first_day\" IS NULL THEN '' ELSE '<br>' || {day('first_day')} || {quote(' – ')} || "
            f"{day('last_day')} END")
    lines = [
        f"<b>[% {safe(f'coalesce(nullif({name}, {quote(str())}), unit_id)')} %]</b>",
        f"{lang('no_incidents')}: [% \"n_incidents\" %] · {lang('claimed_of')}: [% \"n_claimed\" %] · "
        f"{lang('denied_of')}: [% \"n_denied\" %]",
        f"{lang('killed')}: [% {toll(lang, 'killed')} %] · {lang('without_toll')}: [% \"n_killed_unknown\" %] "
        f"{lang('of')} [% \"n_incidents\" %]",
        f"{lang('injured')}: [% {toll(lang, 'injured')} %] · {lang('without_toll')}: [% \"n_injured_unknown\" %] "
        f"{lang('of')} [% \"n_incidents\" %][% {days} %]",
    ]
    return style(lang("killed_here" if killed else "no_incidents"), 2, renderer, labelling, widgets(lang, fields),
                 headings(lang, *fields_), f" <previewExpression>{escape(name)}</previewExpression>",
                 tip(lang, lines, 20))


def countries(lang):
    """The names of countries, on grounds that are not drawn; QGIS keeps a name within what is seen of its ground."""
    names = [(row["country"], row[lang.code]) for row in rows(ROOT / "maps/basemap/labels.tsv") if row["kind"] == "country"]
    renderer = (' <renderer-v2 type="nullSymbol" symbollevels="0" enableorderby="0" forceraster="0"/>')
    labelling = labels(coded('"code"', names), 11, rgb(THEME["country_ink"]),
                       'placement="4" polygonPlacementFlags="2" dist="0"', 2, bold=True, buffer=0.6)
    return style("", 2, renderer, labelling.replace('obstacle="1"', 'obstacle="0"'))


LAYERS = {
    "basemap-country": countries,
    "incidents": incidents, "places": places, "origins": origins, "areas": areas, "districts": districts,
    "districts.killed": lambda lang: districts(lang, killed=True), "grid": districts,
}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="write nothing; say which files differ")
    check = parser.parse_args().check
    stale = []
    for lang in (Language("ar"), Language("en")):
        for name, make in LAYERS.items():
            if name.startswith("basemap") and not lang.arabic:
                continue
            path, text = STYLES / f"{name}{lang.suffix}.qml", make(lang)
            if check and (not path.exists() or path.read_text("utf-8") != text):
                stale.append(path.relative_to(ROOT))
            elif not check:
                path.write_text(text, "utf-8")
    for path in stale:
        print(f"{path}: not what scripts/styles.py makes; change the script, or run it", file=sys.stderr)
    sys.exit(1 if stale else 0)


main()
