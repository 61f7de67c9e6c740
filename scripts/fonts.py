#!/usr/bin/env python3
"""The fonts of the report on paper: Vazirmatn, cut to Arabic and Latin, with lam and alef as two glyphs.

    scripts/fonts.py          fetches Vazirmatn from npm (its version and its sum are below), writes maps/fonts/Vazirmatn-*.ttf

Vazirmatn's letters are whole, dots and all, so that each glyph in a PDF stands for one letter. The exception is lam
with alef, one glyph for two letters: programs that read a PDF put two letters of one glyph in either order. Here the
lam takes the whole shape and the alef an empty one, so that each has a glyph of its own. Ligatures of more letters are
left out. The licence (OFL 1.1, no reserved name) allows that.

Needs fonttools (pip install fonttools).
"""

import hashlib
import pathlib
import subprocess
import sys
import tarfile
import tempfile

from fontTools import subset
from fontTools.otlLib.builder import buildCoverage, buildSingleSubstSubtable
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables import otTables as ot
from fontTools.ttLib.tables._g_l_y_f import Glyph

NAME, VERSION = "@expo-google-fonts/vazirmatn", "0.4.1"
PACKAGE = "af22b2898f1e7fad4398cde6856f0e83f79393862b9b3811f71b114abb3742a3"
FONTS = pathlib.Path(__file__).resolve().parent.parent / "maps/fonts"
LETTERS = "U+0020-007E,U+00A0-024F,U+0259,U+02B0-02FF,U+0300-0304,U+0306-030C,U+0323,U+0400-045F,U+0600-06FF,U+1E00-1EFF,U+200B-200F,U+2010-2027,U+2030-203A,U+20AC,U+2116,U+2212,U+25AA,U+FEFB-FEFC,U+FEF5-FEFA"
FEATURES = ["ccmp", "locl", "init", "medi", "fina", "rlig", "calt", "mark", "mkmk", "kern"]
# The alefs as they stand behind a lam, and the shapes of both together behind no letter and behind one.
PAIRS = {"uniFE8E": ("uniFEFB", "uniFEFC"), "uniFE82": ("uniFEF5", "uniFEF6"), "uniFE84": ("uniFEF7", "uniFEF8"), "uniFE88": ("uniFEF9", "uniFEFA")}
LAMS = ("uniFEDF", "uniFEE0")
# RightToLeft and IgnoreMarks
FLAG = 9


def lookup(kind, subtables):
    made = ot.Lookup()
    made.LookupType, made.LookupFlag, made.SubTable, made.SubTableCount = kind, FLAG, subtables, len(subtables)
    return made


def part(font):
    """Makes two glyphs of lam with alef: its shape for the lam, nothing for the alef."""
    glyphs, order = font["glyf"], font.getGlyphOrder()
    classes = font["GDEF"].table.GlyphClassDef.classDefs
    table = font["GSUB"].table
    rules = []
    for alef, shapes in PAIRS.items():
        empty = f"{alef}.none"
        font.setGlyphOrder(font.getGlyphOrder() + [empty])
        glyphs.glyphs[empty] = Glyph()
        glyphs.glyphOrder = font.getGlyphOrder()
        # One unit wide: some programs drop what has no width.
        font["hmtx"][empty] = (1, 0)
        classes[empty] = 1
        singles = [buildSingleSubstSubtable(dict(zip(LAMS, shapes))), buildSingleSubstSubtable({alef: empty})]
        first = len(table.LookupList.Lookup)
        table.LookupList.Lookup += [lookup(1, [single]) for single in singles]
        rule = ot.ChainContextSubst()
        rule.Format = 3
        rule.BacktrackCoverage, rule.LookAheadCoverage = [], []
        rule.InputCoverage = [buildCoverage(LAMS, font.getReverseGlyphMap(rebuild=True)), buildCoverage([alef], font.getReverseGlyphMap())]
        rule.SubstLookupRecord = []
        for index in (0, 1):
            record = ot.SubstLookupRecord()
            record.SequenceIndex, record.LookupListIndex = index, first + index
            rule.SubstLookupRecord.append(record)
        rules.append(rule)
    indices = {index for record in table.FeatureList.FeatureRecord if record.FeatureTag == "rlig" for index in record.Feature.LookupListIndex}
    (index,) = indices
    table.LookupList.Lookup[index] = lookup(6, rules)
    table.LookupList.LookupCount = len(table.LookupList.Lookup)
    # They are no ligatures any more.
    for shapes in PAIRS.values():
        for shape in shapes:
            classes[shape] = 1
    font["maxp"].numGlyphs = len(font.getGlyphOrder())


def main():
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["npm", "pack", "--silent", f"{NAME}@{VERSION}"], cwd=folder, check=True, stdout=subprocess.DEVNULL)
        package = next(pathlib.Path(folder).glob("*.tgz"))
        found = hashlib.sha256(package.read_bytes()).hexdigest()
        if found != PACKAGE:
            sys.exit(f"{NAME} {VERSION}: sha256 {found}, not {PACKAGE}")
        with tarfile.open(package) as archive:
            for style in ("400Regular", "700Bold"):
                archive.extract(f"package/{style}/Vazirmatn_{style}.ttf", folder, filter="data")
                options = subset.Options(layout_features=FEATURES, notdef_outline=True, glyph_names=True, hinting=False)
                font = subset.load_font(f"{folder}/package/{style}/Vazirmatn_{style}.ttf", options)
                chosen = subset.Subsetter(options)
                chosen.populate(unicodes=subset.parse_unicodes(LETTERS))
                chosen.subset(font)
                part(font)
                font["post"].formatType = 3.0
                font["head"].modified = font["head"].created
                font.recalcTimestamp = False
                font.save(FONTS / f"Vazirmatn-{style[3:]}.ttf")
            licence = archive.extractfile("package/LICENSE_FONT").read()
            (FONTS / "OFL-Vazirmatn.txt").write_bytes(licence)


main()
