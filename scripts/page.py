#!/usr/bin/env python3
"""What the page of `yaqut report` takes from elsewhere: MapLibre GL JS and the fonts, and the hashes of its scripts.

    scripts/page.py           fetches MapLibre from npm (its version and its sum are below), makes vendor/ and hashes.tsv
    scripts/page.py --hashes  hashes.tsv alone, after a change of page.js
    scripts/page.py --check   whether vendor/ and hashes.tsv are as they should be; fetches nothing

Fonts are made smaller with fonttools and brotli (pip install fonttools brotli), from maps/fonts: Arabic and Latin
letters, signs and figures, as WOFF2 in a style sheet.
"""

import base64
import hashlib
import io
import pathlib
import subprocess
import sys
import tarfile
import tempfile

VERSION = "5.24.1"
PACKAGE = "b84d7fdf7fba5922fd3fff9a92733936c7a03b99165afc6c84f41c311bdbfa9d"
HERE = pathlib.Path(__file__).resolve().parent.parent
PAGE = HERE / "maps/page"
VENDOR = PAGE / "vendor"
SCRIPTS = {"maplibre": VENDOR / "maplibre-gl.js", "page": PAGE / "page.js"}
LETTERS = "U+0020-007E,U+00A0-017F,U+0300-036F,U+0600-06FF,U+2000-206F,U+2212"


def vendor():
    """MapLibre's script, style sheet and licence out of its package."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["npm", "pack", "--silent", f"maplibre-gl@{VERSION}"], cwd=folder, check=True)
        package = next(pathlib.Path(folder).glob("*.tgz")).read_bytes()
    found = hashlib.sha256(package).hexdigest()
    if found != PACKAGE:
        sys.exit(f"maplibre-gl {VERSION}: sha256 {found}, not {PACKAGE}")
    with tarfile.open(fileobj=io.BytesIO(package)) as archive:
        read = lambda name: archive.extractfile(f"package/{name}").read().decode()
        script = "".join(l for l in read("dist/maplibre-gl.js").splitlines(True) if not l.startswith("//# source"))
        if "</script" in script.lower():
            sys.exit("the script would end its own element")
        VENDOR.mkdir(parents=True, exist_ok=True)
        (VENDOR / "maplibre-gl.js").write_text(script)
        (VENDOR / "maplibre-gl.css").write_text(read("dist/maplibre-gl.css"))
        (VENDOR / "LICENSE.txt").write_text(read("LICENSE.txt"))


def fonts():
    """The fonts of snapshots as a style sheet."""
    from fontTools import subset

    rules = []
    for name, weight in (("Regular", 400), ("Bold", 700)):
        options = subset.Options(flavor="woff2")
        font = subset.load_font(str(HERE / f"maps/fonts/NotoSansArabic-{name}.ttf"), options)
        chosen = subset.Subsetter(options)
        chosen.populate(unicodes=subset.parse_unicodes(LETTERS))
        chosen.subset(font)
        font.flavor, out = "woff2", io.BytesIO()
        font.save(out)
        data = base64.b64encode(out.getvalue()).decode()
        rules.append(
            f"@font-face{{font-family:'Noto Sans Arabic';font-weight:{weight};font-display:block;"
            f"src:url(data:font/woff2;base64,{data}) format('woff2')}}\n"
        )
    (VENDOR / "fonts.css").write_text("".join(rules))


def hashes():
    """The table of hashes by which the page's policy knows its scripts."""
    rows = ["# Made by scripts/page.py: the scripts of the page, as its Content-Security-Policy names them.", "script\tsha256"]
    for name, path in SCRIPTS.items():
        rows.append(f"{name}\t{base64.b64encode(hashlib.sha256(path.read_bytes()).digest()).decode()}")
    return "\n".join(rows) + "\n"


def main():
    table = PAGE / "hashes.tsv"
    if "--check" in sys.argv:
        if table.read_text() != hashes():
            sys.exit("maps/page/hashes.tsv is not that of the scripts: run scripts/page.py --hashes")
        print("maps/page/hashes.tsv is that of the scripts")
        return
    if "--hashes" not in sys.argv:
        vendor()
        fonts()
    table.write_text(hashes())


main()
