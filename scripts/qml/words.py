"""The words of the styles, from the tables that have them, in one language or the other."""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
STYLES = ROOT / "maps/styles"
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


def fields_of(*layers):
    return [row["field"] for name in layers for row in HEADINGS if row["layer"] == name]
