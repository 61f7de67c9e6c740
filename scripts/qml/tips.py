"""Map tips: small pages of HTML with expressions in them."""

from xml.sax.saxutils import escape

from .words import LRM


def quote(text):
    """A text in an expression."""
    return "'" + text.replace("'", "''") + "'"


def safe(expression):
    """A text of a report in HTML: it can't become a tag."""
    # QGIS replaces in the order of the keys: & must be the first of them, as it is of these three.
    return f"replace({expression}, map('&', '&amp;', '<', '&lt;', '>', '&gt;'))"


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


def gone(lang, what, unit="''"):
    """A line for the missing or the displaced, where some are told."""
    told = f"""coalesce("{what}_low", "{what}_best", "{what}_high") IS NULL"""
    return (f"[% CASE WHEN {told} THEN '' ELSE {quote(f'<br>{lang(what)}: ')} || {toll(lang, what)} || {unit} END %]")


def day(field):
    return f"{quote(LRM)} || format_date({field}, 'yyyy-MM-dd') || {quote(LRM)}"


def tip(lang, lines, width):
    text = "<br>\n".join(line for line in lines if line)
    direction = "rtl" if lang.arabic else "ltr"
    return f' <mapTip>{escape(f"""<div dir="{direction}" style="width:{width}em">""")}\n{attribute_text(text)}\n{escape("</div>")}</mapTip>'


def attribute_text(text):
    return escape(text, {LRM: "&#8206;"})


def evidence():
    """The words of the reports, from right to left; a mark before each keeps 07-telegram.txt from being turned round."""
    marked = f"replace(coalesce(\"evidence\", ''), '؛ ', '؛ {LRM}')"
    return f'<div dir="rtl"><small>{LRM}[% {safe(marked)} %]</small></div>'


def incident_tip(lang):
    name = lambda key: f"{lang(key)}: "
    place = ('coalesce("place_as_written", "place", ' + quote(lang("unknown")) + ')') if lang.arabic else \
        ('coalesce("place_en", "place", "place_as_written", ' + quote(lang("unknown")) + ')')
    other = ('if("place" <> "place_as_written", \' (\' || "place" || \')\', \'\')' if lang.arabic
             else 'if("place_as_written" IS NULL, \'\', \' (\' || "place_as_written" || \')\')')
    who = lambda key, field: (f"""[% coalesce('<br>{name(key)}' || {safe(f'"{field}"')}, '') %]""")
    households = f"""if("displaced_unit" = 'households', {quote(' ' + lang('households'))}, '')"""
    here = "count(\"id\", group_by:=concat(\"lat\", ' ', \"lon\"))"
    return tip(lang, [
        f"<b>[% {safe('coalesce(' + ('title' if lang.arabic else 'title_en, title') + ', id)')} %]</b>",
        f"[% {coded('status', lang.codes('Status'))} %] · {name('date')}"
        f"[% CASE WHEN \"date_start\" IS NULL THEN {quote(lang('undated'))} ELSE {day('date_start')} || "
        f"if(\"date_end\" > \"date_start\", {quote(' ' + lang('to') + ' ')} || {day('date_end')}, '') END %]",
        f"{name('place')}[% {safe(place + ' || coalesce(' + other + chr(44) + chr(32) + quote('') + ')')} %]"
        f"[% coalesce({quote(lang.comma + lang('within') + ' ')} || round(\"radius_km\", 1) || {quote(' ' + lang('km'))}, '') %]",
        f"{name('killed')}[% {toll(lang, 'killed')} %] · {name('injured')}[% {toll(lang, 'injured')} %]"
        + gone(lang, "missing") + gone(lang, "displaced", households) +
        f"[% CASE WHEN \"toll_scope\" = 'shared' THEN {quote('<br><small>' + lang('shared') + '</small>')} "
        f"WHEN \"toll_scope\" = 'cumulative' THEN {quote('<br><small>' + lang('cumulative') + '</small>')} ELSE '' END %]"
        + who("actor", "actor") + who("target", "target") + who("weapon", "weapon")
        + who("claims", "claimed_by") + who("denies", "denied_by"),
        f"{name('reports')}[% \"n_reports\" %] · {name('confidence')}[% \"confidence\" %]"
        f"[% if({here} > 1, {quote(' · ' + name('here'))} || {here}, '') %]",
        f"<small>{name('evidence')}</small>" + evidence(),
    ], 28)
