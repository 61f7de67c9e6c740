"""Pieces of QML: symbols, labels, headings, forms, a whole style."""

from xml.sax.saxutils import escape

from .words import HEADINGS, LRM

FONTS = ["Noto Naskh Arabic", "Noto Sans Arabic", "Segoe UI", "Geeza Pro", "Tahoma", "DejaVu Sans"]


def attribute(text):
    return escape(text, {'"': "&quot;", "\n": "&#10;", LRM: "&#8206;"})


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
        "displaced_unit": value_map(capital(lang.codes("DisplacedUnit"))),
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
    "form_toll": "killed_low killed_best killed_high killed_whom injured_low injured_best injured_high missing_low "
                 "missing_best missing_high displaced_low displaced_best displaced_high displaced_unit toll_scope",
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
