"""The symbols of incidents: the outlines of maps/symbols.tsv, in a square from -1 to 1, as SVG within a style."""

import base64
import math
import re

from .words import ROOT, THEME, rows


def path(points):
    """The SVG path round some points."""
    return "M" + "L".join(f"{x:.2f} {y:.2f}" for x, y in points) + "Z"


def star(reach, tips, inner, turn):
    angles = [(math.tau * (turn + i / (2 * tips)), inner if i % 2 else 1) for i in range(2 * tips)]
    return path([(reach * r * math.cos(a), reach * r * math.sin(a)) for a, r in angles])


def smaller(number):
    return f"{float(number[0]) / 10:.2f}"


# The path of each type; that of none is a triangle.
OUTLINES = {row["type"]: re.sub(r"-?[\d.]+", smaller, row["path"]) for row in rows(ROOT / "maps/symbols.tsv")}
OUTLINES[""] = star(0.9, 3, 1, 0)


def svg(d, state="plain"):
    """A symbol as QGIS embeds it: halo, shape, and for `denied` a stroke through it; `claimed` has a dashed edge."""
    d = d.replace("-0.00", "0.00")
    dashes = ' stroke-dasharray=".3 .24"' if state == "claimed" else ""
    body = (f'<path d="{d}" fill="#fff" stroke="#fff" stroke-width=".5" stroke-linejoin="round"/>'
            f'<path d="{d}" fill="param(fill)" stroke="param(outline)" stroke-width="param(outline-width)"{dashes}/>')
    if state == "denied":
        stroke = '<path d="M-1.2 1.2L1.2 -1.2" stroke="{}" stroke-width="{}"/>'
        body += stroke.format("#fff", ".42") + stroke.format(THEME["ink"], ".2")
    text = f'<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90" viewBox="-1.5 -1.5 3 3">{body}</svg>'
    return "base64:" + base64.b64encode(text.encode()).decode()
