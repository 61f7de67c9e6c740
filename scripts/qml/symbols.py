"""The symbols of incidents: the outlines of src/snapshot/symbol.rs, in a square from -1 to 1, as SVG within a style."""

import base64
import math

from .words import THEME

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
