#!/usr/bin/env python3
"""Makes a layer of incidents of any size, the same bytes every time, to try formats and speed on.

usage: scripts/incidents_of_any_size.py SAMPLE.geojson COUNT > FILE.geojson

Each feature is one of the sample's (`yaqut map examples/reports --out DIR` makes it) with an id, a day and a position
of its own: within five degrees of where it was, within three years from when it was.
"""
import datetime
import json
import random
import sys


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    with open(sys.argv[1], encoding="utf-8") as file:
        sample = json.load(file)["features"]
    chance = random.Random(1)
    out = sys.stdout
    out.write('{"type":"FeatureCollection","features":[\n')
    for number in range(int(sys.argv[2])):
        feature = sample[number % len(sample)]
        fields = dict(feature["properties"])
        fields["id"] = f"i{number:09}"
        fields["event_id"] = f"e{number // 3:09}"
        if fields["date_start"]:
            days = datetime.timedelta(chance.randrange(1000))
            for name in ("date_start", "date_end"):
                fields[name] = str(datetime.date.fromisoformat(fields[name]) + days)
        fields["lat"] = round(fields["lat"] + chance.uniform(-5, 5), 6)
        fields["lon"] = round(fields["lon"] + chance.uniform(-5, 5), 6)
        shape = {"type": "Point", "coordinates": [fields["lon"], fields["lat"]]}
        line = json.dumps({"type": "Feature", "properties": fields, "geometry": shape}, ensure_ascii=False,
                          separators=(",", ":"))
        out.write((",\n" if number else "") + line)
    out.write("\n]}\n")


if __name__ == "__main__":
    main()
