#!/usr/bin/env python3
"""Write a dump in GeoNames' form with as many places as wanted, to measure `yaqut gazetteer import` on.

    python3 scripts/dump_of_any_size.py ROWS OUT.txt [--alternates NAMES.txt]

Python 3.11, standard library only. The same arguments give the same bytes. Names are put together from syllables of
the languages of the countries, so that they are as many, as long and as often repeated as those of a real dump: two of
three places have other names, one of seven an Arabic one. None of the places exists. `--alternates` writes a file in the
form of alternateNamesV2.txt beside it, and leaves the column of alternate names empty.
"""
import argparse
import random

LATIN = ("al ab am an ar as ba bal bar bel ber bo bur ca car da dar del den do dor du el en er es fa far fe fo ga gal "
         "gar go gra gu ha han har he ho hu ja jan ka kal kan kar ke ki ko kor ku la lan le li lo lu ma mal man mar me "
         "mi mo mon mu na nan ne ni no nu o or pa pan par pe pi po por qa ra ran re ri ro ru sa sal san sar se si so su "
         "ta tal tan tar te ti to tor tu u ul va van ve vi vo wa wad ya yan ye yo za zan zar ze zi zo zu").split()
ENDS = "a abad an ar burg dorf e grad i ia ino iya ka kend la lar o on os ovo pur sk ta to ton u ville vo".split()
ARABIC = "ا با بر بل بن تا تر تل جا جب حا حر حم خا خر دا در دي را ري زا زي سا سر سل سي شا شر صا صف طا طر عا عر عي غا غر فا فر قا قر كا كر كف لا مار مر مي نا نج نو ها وا ور يا".split()
ARABIC_ENDS = "ة ية ين ان ون ات ا ي اء ون يا اني ور يل اب اد".split()
BEFORE = [""] * 12 + ["San ", "Nova ", "Al ", "Upper ", "Dar es ", "Tall ", "Mount ", "Rio "]
COUNTRIES = "SY IQ YE SD LY EG SA DZ TR IR UA RU AZ AM GE ET NG PK CN IN US MX BR FR DE ES".split()
CODES = ["P\tPPL"] * 10 + ["P\tPPLA4", "P\tPPLX", "H\tSTM", "H\tSTM", "H\tLK", "T\tMT", "T\tHLL", "S\tSCH", "S\tFRM", "S\tMSQE",
                           "L\tLCTY", "A\tADM3", "R\tRD", "S\tAIRP", "T\tVAL"]
ACCENTS = str.maketrans("aeiou", "āéīöū")


def latin(r):
    word = "".join(r.choices(LATIN, k=r.choice((1, 2, 2, 2, 3)))) + r.choice(ENDS)
    return r.choice(BEFORE) + word.capitalize()


def arabic(r):
    word = "".join(r.choices(ARABIC, k=r.choice((1, 2, 2)))) + r.choice(ARABIC_ENDS)
    return ("ال" if r.random() < 0.3 else "") + word


def main():
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("rows", type=int)
    args.add_argument("out")
    args.add_argument("--alternates")
    args = args.parse_args()
    r = random.Random(41)
    names = open(args.alternates, "w", encoding="utf-8") if args.alternates else None
    count = 0
    with open(args.out, "w", encoding="utf-8") as out:
        for i in range(args.rows):
            number = 100_000 + i * 2 + r.randrange(2)
            name = latin(r)
            local = name.translate(ACCENTS) if r.random() < 0.4 else name
            tagged = []
            if r.random() < 0.66:
                tagged += [(r.choice(("en", "fr", "tr", "", "de")), latin(r)) for _ in range(r.choice((1, 1, 2, 4)))]
            if r.random() < 0.15:
                tagged += [("ar", arabic(r)) for _ in range(r.choice((1, 1, 2)))]
                tagged.append(("fa", arabic(r).replace("ي", "ی") + "ک"))
            if r.random() < 0.1:
                tagged.append(("link", f"https://en.wikipedia.org/wiki/{name.replace(' ', '_')}"))
            people = int(10 ** r.uniform(1, 5.5)) if r.random() < 0.1 else 0
            column = ""
            if names is None:
                column = ",".join(text for _, text in tagged)
            else:
                for language, text in tagged:
                    count += 1
                    names.write(f"{count}\t{number}\t{language}\t{text}\t{'1' if r.random() < .2 else ''}\t\t\t\t\t\n")
            out.write(f"{number}\t{local}\t{name}\t{column}\t{r.uniform(-55, 70):.5f}\t{r.uniform(-170, 179):.5f}\t"
                      f"{r.choice(CODES)}\t{r.choice(COUNTRIES)}\t\t{r.randrange(1, 40):02d}\t{r.randrange(1, 400)}\t\t\t"
                      f"{people}\t\t{r.randrange(0, 3000)}\tAsia/Baku\t2024-01-01\n")


if __name__ == "__main__":
    main()
