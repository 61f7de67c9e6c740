#!/usr/bin/env python3
"""Makes a layer of incidents of any size, the same bytes every time, to try formats and speed on.

usage: scripts/incidents_of_any_size.py SAMPLE.geojson COUNT > FILE.geojson

Each feature is one of the sample's (`yaqut map examples/reports --out DIR` makes it) with an id, a day and a position
of its own: within five degrees of where it was, within three years from when it was.
"""
import datetime
import json
import random
import re
import sys


# What is different in every feature: fields, and the coordinates as a whole.
OWN = ("id", "event_id", "date_start", "date_end", "lat", "lon", "coordinates")


def template(feature):
    """The text of a feature in pieces, the names of what stands between them, and its days, latitude and longitude."""
    fields = feature["properties"]
    marks = {name: f"\0{name}\0" for name in OWN if name == "coordinates" or fields.get(name) is not None}
    marked = {name: marks.get(name, value) for name, value in fields.items()}
    line = json.dumps({"type": "Feature", "properties": marked,
                       "geometry": {"type": "Point", "coordinates": marks["coordinates"]}},
                      ensure_ascii=False, separators=(",", ":"))
    pieces = re.split(r'"\\u0000(\w+)\\u0000"', line)
    dates = [fields[name] and datetime.date.fromisoformat(fields[name]) for name in ("date_start", "date_end")]
    return pieces[::2], pieces[1::2], dates, fields["lat"], fields["lon"]


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    with open(sys.argv[1], encoding="utf-8") as file:
        sample = [template(feature) for feature in json.load(file)["features"]]
    chance = random.Random(1)
    days = [datetime.timedelta(day) for day in range(1000)]
    out = sys.stdout
    out.write('{"type":"FeatureCollection","features":[\n')
    for number in range(int(sys.argv[2])):
        pieces, names, (start, end), lat, lon = sample[number % len(sample)]
        if start:
            later = days[chance.randrange(1000)]
            start, end = f'"{start + later}"', f'"{end + later}"'
        lat, lon = round(lat + chance.uniform(-5, 5), 6), round(lon + chance.uniform(-5, 5), 6)
        own = {"id": f'"i{number:09}"', "event_id": f'"e{number // 3:09}"', "date_start": start, "date_end": end,
               "lat": repr(lat), "lon": repr(lon), "coordinates": f"[{lon!r},{lat!r}]"}
        line = [pieces[0]]
        for name, piece in zip(names, pieces[1:]):
            line += own[name], piece
        out.write((",\n" if number else "") + "".join(line))
    out.write("\n]}\n")


if __name__ == "__main__":
    main()
