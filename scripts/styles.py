#!/usr/bin/env python3
"""Makes the QGIS styles of the layers, maps/styles/*.qml but basemap-*.qml; always the same bytes.

    scripts/styles.py           # writes them
    scripts/styles.py --check   # exit status 1 where a file is not what this would write

What it takes, so that a style says what the rest of the program says: labels of types, statuses and other codes from
src/incident/code.rs; colours from maps/themes/light.tsv; headings of fields from maps/styles/headings.tsv, other words
from maps/styles/words.tsv. The outlines of symbols are those of maps/symbols.tsv. Each style has a twin in
English (`.en.qml`). Only what QGIS 3.22 knows is used; what was found out about it stands in maps/styles/README.md.
"""

import argparse
import math
import sys
from xml.sax.saxutils import escape

from qml.pieces import TIME, attribute, form, headings, labels, layer, round_point, style, symbol, widgets
from qml.symbols import OUTLINES, star, svg
from qml.tips import coded, day, incident_tip, quote, safe, tip, toll
from qml.words import ROOT, STYLES, TATWEEL, THEME, Language, fields_of, rgb, rows


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
        name = f"replace(coalesce(\"place_as_written\", \"place\"), map('{TATWEEL}', '', '_', ' '))"
    else:
        name = 'coalesce("place_en", "place", "place_as_written")'
        near = coded('"relation"', [("near", "near "), ("offset", "off "), ("area", ""), ("between", "near ")])
    if lang.arabic:
        near = coded('"relation"', [("near", "قرب "), ("offset", "قرب "), ("between", "قرب ")])
    # One label where several incidents share a spot: that of the first that the time control shows.
    shown = ('(@map_start_time IS NULL OR "date_start" <= @map_end_time AND "date_end" >= @map_start_time)')
    # CASE stops at what is true, OR does not.
    first = (f"CASE WHEN layer_property(@layer_id, 'feature_count') > 200 THEN true ELSE \"id\" = minimum(\"id\", "
             f"group_by:=concat(\"lat\", ' ', \"lon\"), filter:={shown}) END")
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
    # A country or a river is no point: its dot is hollow, and the basemap has the names of countries.
    wide = {"fillColor": "if(\"kind\" IN ('country', 'region', 'district', 'sea', 'river', 'mountain'), "
                         "'255,255,255,255', '96,108,122,220')",
            "outlineColor": "if(\"kind\" IN ('country', 'region', 'district', 'sea', 'river', 'mountain'), "
                            "'96,108,122,220', '255,255,255,230')"}
    symbols = "\n".join(symbol("marker", i, layer("SimpleMarker", {
        "name": "circle", "color": "96,108,122,220", "size": size, "size_unit": "MM",
        "outline_color": "255,255,255,230", "outline_style": "solid", "outline_width": "0.2",
        "outline_width_unit": "MM"}, wide)) for i, (_, _, _, size) in enumerate(steps))
    renderer = (' <renderer-v2 type="graduatedSymbol" attr="n_mentions" graduatedMethod="GraduatedColor" '
                f'symbollevels="0" enableorderby="0" forceraster="0">\n  <ranges>\n{ranges}\n  </ranges>\n'
                f'  <symbols>\n{symbols}\n  </symbols>\n </renderer-v2>')
    name = 'coalesce("name", "name_en")' if lang.arabic else 'coalesce("name_en", "name")'
    other = ('"name_en"' if lang.arabic else '"name"')
    labelling = labels(f'CASE WHEN "n_incidents" = 0 AND "kind" <> \'country\' THEN {name} END', 7.5, "90,98,110", round_point(lang), 1,
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


def in_time(field, empty):
    """A count of a unit; while the clock runs, that of the weeks it shows, from the project's table by week."""
    table = "'yaqut_districts_weekly'"
    shown = ("\"unit_id\" = attribute(@parent, 'unit_id') AND \"week_start\" < to_date(@map_end_time) "
             f"AND \"week_end\" >= to_date(@map_start_time) AND \"{field}\" IS NOT NULL")
    of = lambda how: f"aggregate({table}, '{how}', \"{field}\", {shown})"
    return (f"CASE WHEN @map_start_time IS NULL OR layer_property({table}, 'name') IS NULL THEN \"{field}\" "
            f"WHEN {of('max')} IS NULL THEN {empty} ELSE {of('sum')} END")


def districts(lang, killed=False, fields_=("districts",), weekly=True):
    """Units shaded by incidents or by the killed; hatched where no figure is known, empty where nothing happened."""
    number = in_time("n_incidents", "0") if weekly else '"n_incidents"'
    if killed:
        value, bounds = in_time("killed_best", "NULL"), [(1, 9), (10, 49), (50, 199), (200, 999), (1000, None)]
    else:
        value, bounds = number, [(1, 1), (2, 4), (5, 9), (10, 24), (25, None)]
    where = lambda condition, of=value: f"with_variable('value', {of}, {condition})"
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
        upper = f" AND @value <= {high}" if high else ""
        rules.append(rule(f"step-{low}", i, label, condition=where(f"@value >= {low}{upper}")))
    if killed:
        symbols += [fill(5, "#ffffff", 215), hatched("6", rgb(THEME["muted"]), "255,255,255,150",
                                                     rgb(THEME["border"]) + ",255", 150, 2, "solid")]
        rules.insert(0, rule("step-0", 5, lang("killed_none"), condition=where("@value = 0")))
        unknown = where("@value IS NULL") + " AND " + where("@value > 0", number)
        rules.append(rule("unknown", 6, lang("killed_unknown"), condition=unknown))
    symbols.append(fill(len(symbols), "#ffffff", 0))
    rules.append(rule("nothing", len(symbols) - 1, lang("none_here"), condition=where("@value = 0", number)))
    renderer = (' <renderer-v2 type="RuleRenderer" symbollevels="0" enableorderby="0" forceraster="0">\n'
                '  <rules key="{districts}">\n' + "\n".join(rules) + "\n  </rules>\n  <symbols>\n"
                + "\n".join(symbols) + "\n  </symbols>\n </renderer-v2>")
    name = 'coalesce("name", "name_en", \'\')' if lang.arabic else 'coalesce("name_en", "name", \'\')'
    more = "if(\"killed_high\" IS NULL AND @map_start_time IS NULL, '+', '')"
    shown = f"coalesce(to_string({value}) || {more}, {quote('؟' if lang.arabic else '?')})" if killed else value
    text = f"CASE WHEN {number} > 0 THEN if({name} = '', '', {name} || '\\n') || {shown} END"
    labelling = labels(text, 8, rgb(THEME["ink"]), 'placement="4" polygonPlacementFlags="2" dist="0"', 5,
                       {"Priority": 'min("n_incidents", 10)'})
    fields = fields_of(*fields_)
    days = (f"CASE WHEN \"first_day\" IS NULL THEN '' ELSE '<br>' || {quote(lang('date') + ': ')} || {day('first_day')} || "
            f"if(\"last_day\" > \"first_day\", {quote(' ' + lang('to') + ' ')} || {day('last_day')}, '') END")
    lines = [
        f"<b>[% {safe(f'coalesce(nullif({name}, {quote(str())}), unit_id)')} %]</b>",
        f"{lang('no_incidents')}: [% \"n_incidents\" %] · {lang('claimed_of')}: [% \"n_claimed\" %] · "
        f"{lang('denied_of')}: [% \"n_denied\" %]",
        f"{lang('killed')}: [% {toll(lang, 'killed')} %] · {lang('without_toll')}: [% \"n_killed_unknown\" %] "
        f"{lang('of')} [% \"n_incidents\" %]",
        f"{lang('injured')}: [% {toll(lang, 'injured')} %] · {lang('without_toll')}: [% \"n_injured_unknown\" %] "
        f"{lang('of')} [% \"n_incidents\" %][% {days} %]",
    ]
    # Drawn anew for every step of the clock, and filtered by none.
    time = TIME.replace('mode="2"', 'mode="5"').replace("date_start", "").replace("date_end", "") if weekly else ""
    return style(lang("killed_here" if killed else "no_incidents"), 2, time, renderer, labelling, widgets(lang, fields),
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
    "districts.killed": lambda lang: districts(lang, killed=True), "grid": lambda lang: districts(lang, weekly=False),
}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="write nothing; say which files differ")
    check = parser.parse_args().check
    stale = []
    for lang in (Language("ar"), Language("en")):
        for name, make in LAYERS.items():
            path, text = STYLES / f"{name}{lang.suffix}.qml", make(lang)
            if check and (not path.exists() or path.read_text("utf-8") != text):
                stale.append(path.relative_to(ROOT))
            elif not check:
                path.write_text(text, "utf-8")
    for path in stale:
        print(f"{path}: not what scripts/styles.py makes; change the script, or run it", file=sys.stderr)
    sys.exit(1 if stale else 0)


main()
