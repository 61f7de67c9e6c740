#!/usr/bin/env python3
"""Arabic spellings of front-line villages that no table has, made by rule from their Cyrillic, Armenian or Azerbaijani
names as newsrooms make them, and printed as rows of an alias table.

    scripts/spellings.py > gazetteer/aliases-by-rule.tsv

Left out: names of which a surname or an everyday word may be made, and names of fewer than five letters.
"""
import difflib
import glob
import re
import unicodedata

UKRAINIAN = dict(zip("абвгґдежзиійклмнопрстуфхюя", "ا ب ف ه غ د ي ج ز ي ي ي ك ل م ن و ب ر س ت و ف خ يو يا".split()))
UKRAINIAN |= {"є": "ي", "ї": "ي", "ц": "تس", "ч": "تش", "ш": "ش", "щ": "شتش", "ь": "", "'": "", "’": "", "-": " ", " ": " "}
RUSSIAN = dict(zip("абвгдеёжзийклмнопрстуфхыэюя", "ا ب ف غ د ي يو ج ز ي ي ك ل م ن و ب ر س ت و ف خ ي ي يو يا".split()))
RUSSIAN |= {"ц": "تس", "ч": "تش", "ш": "ش", "щ": "شتش", "ь": "", "ъ": "", "-": " ", " ": " "}
ARMENIAN = {"ու": "و", "եւ": "يف", "և": "يف"} | dict(zip(
    "աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆ",
    "ا ب غ د ي ز ي ي ت ج ي ل خ تس ك ه دز غ تش م ي ن ش و تش ب ج ر س ف ت ر تس و ب ك و ف".split()))
AZERI = dict(zip("abcçdeəfgğhxıijkqlmnoöprsştuüvyz", "ا ب ج تش د ي ا ف غ غ ه خ ي ي ج ك ق ل م ن و و ب ر س ش ت و و ف ي ز".split())) | {" ": " "}
FIRST = {"а": "أ", "е": "ي", "є": "ي", "и": "إي", "і": "إي", "ї": "يي", "о": "أو", "у": "أو", "э": "إ", "ա": "أ", "ե": "ي", "է": "إي",
         "ի": "إي", "ո": "فو", "օ": "أو", "ու": "أو", "a": "أ", "ə": "أ", "e": "إي", "i": "إي", "ı": "إي", "o": "أو", "ö": "أو", "u": "أو", "ü": "أو"}
UNITS = {"UA.02", "UA.04", "UA.05", "UA.07", "UA.08", "UA.14", "UA.16", "UA.21", "UA.26", "RU.09", "RU.10", "RU.41"}
SURNAMES = ("سكي", "نكو", "وف", "يف", "ين", "يان", "سكا")


def spell(name, letters):
    words = []
    for word in name.lower().split():
        word = re.sub("([^аоуеиі])\\1", "\\1", word)
        word = re.sub("(ий|ый|ії|ій)$", "и", word)
        word = word.replace("ьо", "йо")
        out = ""
        at = 0
        while at < len(word):
            part = word[at:at + 2] if word[at:at + 2] in letters else word[at]
            if part not in letters:
                return None
            out += FIRST[part] if at == 0 and part in FIRST else letters[part]
            at += len(part)
        words.append(re.sub("(يي)+", "ي", out) if not out.startswith("يي") else out)
    return " ".join(words)


def fold(word):
    for a, b in zip("أإآىةؤئ", "اااي" + "هوي"):
        word = word.replace(a, b)
    return word


def nearest(found, english):
    """The names of one script, the one that the English name spells first."""
    def latin(name):
        return "".join(unicodedata.name(c, " ").split()[-1][0] for c in name).lower()
    return sorted(found, key=lambda n: -difflib.SequenceMatcher(None, latin(n), english.lower()).ratio())


def rows(path):
    for line in open(path, encoding="utf-8"):
        if not line.startswith("#"):
            yield line.rstrip("\n").split("\t")


def names(row):
    """The spellings of a row, the best first."""
    latin = [n for n in row[13].split("|") if len(n.split()) <= 2]
    bad = re.compile("район|совхоз|радгосп|област|посел|міськ|громад|колхоз|станц|імен|имен|город", re.I)
    cyrillic = [n for n in latin if re.fullmatch("[а-яёіїєґ’' -]+", n, re.I) and not bad.search(n)]
    if row[3] == "UA":
        native = [n for n in cyrillic if re.search("[іїєґ]", n, re.I)]
        other = [n for n in cyrillic if n not in native]
        for n in nearest(native or other, row[11])[:1]:
            yield spell(n, UKRAINIAN)
            yield spell(n, UKRAINIAN | {"г": "غ"})
        for n in other[:2]:
            yield spell(n, RUSSIAN)
    elif row[3] == "RU":
        for n in cyrillic[:2]:
            yield spell(n, RUSSIAN)
    elif row[3] == "AM":
        for n in nearest([n for n in latin if re.fullmatch("[\u0531-\u0587 ]+", n)], row[11])[:1]:
            yield spell(n, ARMENIAN)
    elif row[3] == "AZ":
        if re.fullmatch("[a-zçəğıöşü ]+", row[11].lower().replace("i̇", "i")):
            yield spell(row[11].lower().replace("i̇", "i"), AZERI)


def main():
    known, taken = set(), set()
    for path in sorted(glob.glob("gazetteer/aliases-*.tsv")):
        if "by-rule" not in path:
            known |= {row[0] for row in rows(path)}
            taken |= {fold(row[1]) for row in rows(path)}
    everyday = {row[0] for row in rows("src/lexicon/common.tsv")}
    for table in ("ambiguous", "persons", "kindwords", "offices", "attachments"):
        everyday |= {fold(row[0]) for row in rows(f"src/lexicon/{table}.tsv")}
    out = []
    for country in ("UA", "RU", "AM", "AZ"):
        for row in rows(f"gazetteer/packages/{country}.tsv"):
            if row[0] == "id" or row[10] or row[0] in known or country in ("UA", "RU") and row[4] not in UNITS:
                continue
            kind, seen = "preferred", set()
            for name in names(row):
                key = fold(name or "")
                letters = key.replace(" ", "")
                if len(letters) < 5 or key in everyday or key in seen or key in taken or key.endswith(SURNAMES):
                    continue
                seen.add(key)
                out.append("\t".join((row[0], name, kind, "by_rule")))
                kind = "variant"
    print("id\tname\tkind\tsource")
    print("\n".join(sorted(out, key=lambda line: line.split("\t")[0])))


if __name__ == "__main__":
    main()
