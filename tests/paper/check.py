"""Makes the reports of `yaqut report --out FILE.pdf` and reads them as others will: poppler's tools, and letters by sight.

    tests/paper/check.py YAQUT LAYERS FOLDER

YAQUT is the program, LAYERS what it reports on; reports and pictures of their first pages go to FOLDER. Needs
poppler-utils.
"""

import json
import pathlib
import re
import resource
import subprocess
import sys
import time

# Texts that would be markup, code or commands, were they set as such.
HOSTILE = [
    '#read("/etc/passwd") *x* $y$ @z <w>',
    "#panic() // ] } ) /* #image(\"a.png\")",
    "= Heading\n- list `raw` \\u{41} #sys.version ~ -- ---",
    "https://example.org/" + "a" * 300,
    "\u202etxt.exe\u202c \u0000 \u2067x",
]
# Words of Arabic with letters that differ in dots alone, with lam and alef, with a shadda.
ARABIC = "قُتل اثنان في قصف على الإسكندرية والأقصى، بحسب المتحدّث باسم وزارة الدفاع: «لا خسائر بين الأهالي»"
MARKS = re.compile("[\u064b-\u0652]")
faults = []


def expect(holds, what):
    if not holds:
        faults.append(what)
        print("FAULT", what)


def made(program, source, out, *options):
    began, used = time.monotonic(), resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([program, "report", source, "--out", out, *options], check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    print(f"{out.name}: {out.stat().st_size / 1e6:.2f} MB, {time.monotonic() - began:.2f} s, {after.ru_utime - used.ru_utime:.2f} s of CPU")
    return out


def ask(tool, file, *rest):
    said = subprocess.run([tool, *rest[:-1], file, *rest[-1:]] if rest else [tool, file], capture_output=True, text=True, check=True)
    return said.stdout


def letters(file, layout=False):
    """The text without the marks of direction that pdftotext puts round it."""
    text = ask("pdftotext", file, *(["-layout", "-"] if layout else ["-"]))
    return re.sub("[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]", "", text)


def words(text):
    return set(re.split(r"[\s،؛:·().«»\"',\-–’\[\]]+", text))


def about(file, lang, title):
    """Pages, fonts, tags, title, bookmarks."""
    info = dict(line.split(":", 1) for line in ask("pdfinfo", file).splitlines() if ":" in line)
    info = {key: value.strip() for key, value in info.items()}
    expect(info["Title"] == title, f"{file.name}: the title is {info['Title']!r}")
    expect(info["Tagged"] == "yes", f"{file.name}: is not tagged")
    expect(info["JavaScript"] == "no" and info["Form"] == "none", f"{file.name}: has a script or a form")
    expect("CreationDate" not in info, f"{file.name}: bears a time")
    expect("595" in info["Page size"] and "841" in info["Page size"], f"{file.name}: {info['Page size']}")
    fonts = ask("pdffonts", file).splitlines()[2:]
    expect(fonts and all(" yes yes yes " in font for font in fonts), f"{file.name}: a font is not embedded: {fonts}")
    expect(f"/Lang({lang}".encode() in file.read_bytes() or f"/Lang ({lang}".encode() in file.read_bytes(), f"{file.name}: does not say that it is in {lang}")
    expect(b"/Outlines" in file.read_bytes(), f"{file.name}: has no bookmarks")
    return int(info["Pages"])


def sample(program, layers, folder):
    """The reports of the sample, whole and in order."""
    named = {"ar": "الوضع حول ترتر", "en": "Around Tartar"}
    records = json.loads((pathlib.Path(layers) / "incidents.geojson").read_text())["features"] if pathlib.Path(layers).is_dir() else []
    for lang, title in named.items():
        options = ["--lang", lang, "--title", title, "--author", "Desk", "--date", "2026-11-22"]
        file = made(program, layers, folder / f"report.{lang}.pdf", *options)
        again = made(program, layers, folder / f"again.{lang}.pdf", *options)
        expect(file.read_bytes() == again.read_bytes(), f"{lang}: the same incidents give other bytes")
        again.unlink()
        pages = about(file, lang, title)
        text = letters(file)
        found = words(text)
        for number in range(1, pages + 1):
            said = f"صفحة {number} من {pages}" if lang == "ar" else f"page {number} of {pages}"
            page = re.sub("[\u200e\u200f\u202a-\u202e\u2066-\u2069]", "", ask("pdftotext", file, "-f", str(number), "-l", str(number), "-"))
            # poppler sets the space beside a figure on its other side.
            expect(all(part in page for part in said.split()), f"{lang}: page {number} does not say {said!r}")
        names = {record["properties"]["place" if lang == "ar" else "place_en"] for record in records} - {None}
        names = {MARKS.sub("", word) for name in names for word in words(name)}
        plain = MARKS.sub("", text)
        bare = words(plain)
        missing = sorted(name for name in names if name and name not in bare)
        expect(not missing, f"{lang}: places that are not found as they are written: {missing}")
        for record in records:
            sentence = MARKS.sub("", (record["properties"]["evidence"] or "").partition("«")[2].partition("»")[0])
            own = words(sentence)
            # poppler sets the space beside a figure or a bracket on its other side, so that a word comes with its
            # neighbour; figures themselves stand where bidi puts them.
            broken = sorted(word for word in own if word not in plain and not re.search(r"\d", word))
            # A letter that reaches over the next one, such as alef with madda before lam, may be given a space.
            expect(len(broken) <= max(1, len(own) / 20), f"{lang}: evidence comes apart: {broken} of {sentence}")
        for word in ["الأقل", "الأماكن", "الحوادث"] if lang == "ar" else ["least", "Incidents", "Evidence"]:
            expect(word in found, f"{lang}: {word} is not found")
        subprocess.run(["pdftoppm", "-r", "80", "-png", "-l", "4", file, folder / f"report.{lang}"], check=True)


def hostile(program, folder):
    """What a report says is set as it is, whatever it says."""
    rows = []
    for number, text in enumerate([*HOSTILE, ARABIC]):
        rows.append(
            {
                "id": f"i{number}", "title": text, "title_en": text, "type": "shelling", "date_start": "2020-10-01", "date_precision": "day",
                "lat": 39.8 + number / 10, "lon": 46.7, "place": text, "place_en": text, "place_as_written": "قصف", "admin1": text,
                "claimed_by": text, "denied_by": text, "status": "claimed", "killed_low": 1, "killed_high": 3, "reports": [text],
                "evidence": [{"report": text, "start": 0, "end": 9, "text": text}],
            }
        )
    layer = folder / "hostile.jsonl"
    layer.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows))
    for lang in ("ar", "en"):
        file = made(program, layer, folder / f"hostile.{lang}.pdf", "--lang", lang, "--title", HOSTILE[0], "--author", HOSTILE[1])
        about(file, lang, HOSTILE[0])
        text = "".join(letters(file).split())
        for said in ['#read("/etc/passwd")*x*$y$@z<w>', "#panic()//]})/*#image", "`raw`\\u{41}#sys.version~-----"]:
            expect(said in text, f"{lang}: {said} is not there as it was")
        # No word begins with a mark: a space before one is poppler's.
        bare = words(MARKS.sub("", re.sub(f" (?={MARKS.pattern})", "", letters(file))))
        for word in MARKS.sub("", ARABIC).replace("«", "").replace("»", "").replace("،", "").replace(":", "").split():
            expect(word in bare, f"{lang}: {word} is not found as it is written")
    for name, content in {"empty": "", "bare": "{}\n", "undated": '{"id":"a","type":"protest"}\n'}.items():
        layer = folder / f"{name}.jsonl"
        layer.write_text(content)
        if content:
            about(made(program, layer, folder / f"{name}.pdf"), "ar", "تقرير حالة")


def main():
    program, layers, folder = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3]).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    sample(program, layers, folder)
    hostile(program, folder)
    print(f"{len(faults)} faults")
    sys.exit(bool(faults))


main()
