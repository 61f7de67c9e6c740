"""The same questions to `yaqut nearby` and to PostGIS, over 100,000 points."""
import json
import math
import os
import random
import subprocess

from tally import check

COUNT = 100_000
REACH = 25_000
NEAREST = 10
# Closer than this two distances, in metres, may stand in either order.
MILLIMETRE = 0.001


def layer(path, positions, prefix):
    """Writes points as a layer with ids."""
    features = ({"type": "Feature", "properties": {"id": f"{prefix}{number}"},
                 "geometry": {"type": "Point", "coordinates": [lon, lat]}}
                for number, (lon, lat) in enumerate(positions))
    with open(path, "w", encoding="utf-8") as file:
        file.write('{"type":"FeatureCollection","features":[\n')
        file.write(",\n".join(json.dumps(feature) for feature in features))
        file.write("\n]}\n")


def wrapped(lon, lat):
    lon = (lon + 180) % 360 - 180
    return round(lon, 7), round(max(-90, min(90, lat)), 7)


def positions(chance):
    """Points in clusters, all over the world, round the poles, on both sides of the antimeridian; and sites among them."""
    everywhere = lambda: (chance.uniform(-180, 180), math.degrees(math.asin(chance.uniform(-1, 1))))
    centres = [everywhere() for _ in range(40)]
    points, sites = [], []
    for number in range(COUNT * 2 // 5):
        lon, lat = centres[number % len(centres)]
        points.append(wrapped(chance.gauss(lon, 0.2), chance.gauss(lat, 0.15)))
    points += [wrapped(*everywhere()) for _ in range(COUNT // 5)]
    pole = lambda: (chance.uniform(-180, 180), chance.choice((-1, 1)) * chance.uniform(88.5, 90))
    points += [wrapped(*pole()) for _ in range(COUNT // 5 - 40)]
    # The poles themselves by several longitudes, and the antimeridian by both of its names.
    points += [(lon, lat) for lat in (-90.0, 90.0) for lon in (-180.0, -90.0, 0.0, 12.5, 180.0)]
    points += [(lon, float(lat)) for lon in (-180.0, 180.0) for lat in range(-75, 75, 10)]
    coasts = [-65.0, -40.0, -17.0, 0.0, 30.0, 52.0, 66.0, 80.0]
    edge = lambda spread: (180 + chance.gauss(0, spread), chance.gauss(chance.choice(coasts), spread))
    points += [wrapped(*edge(0.3)) for _ in range(COUNT - len(points))]
    chance.shuffle(points)
    sites += [wrapped(chance.gauss(lon, 0.1), chance.gauss(lat, 0.1)) for lon, lat in centres[:20]]
    sites += [wrapped(*everywhere()) for _ in range(6)]
    sites += [(0.0, 90.0), (77.7, -90.0), (180.0, 89.95), (-45.0, -89.9)] + [wrapped(*pole()) for _ in range(8)]
    sites += [(180.0, 30.0), (-180.0, 52.0), (179.9999999, 0.0), (-179.9999999, 0.0)]
    sites += [wrapped(*edge(0.2)) for _ in range(18)]
    return points, sites


def ask(program, folder, *arguments):
    """What `nearby` answers: of each site the ids with their distances in metres, in its order."""
    said = subprocess.run([program, "nearby", "points.geojson", *arguments, "--format", "jsonl"], cwd=folder,
                          capture_output=True, text=True, check=True)
    found = {}
    for line in said.stdout.splitlines():
        row = json.loads(line)
        found.setdefault(row.get("site"), []).append((row["id"], row["distance_km"] * 1000))
    return found


def within(what, found, wanted, sites):
    """Compares what lies within reach."""
    # On the very edge either may be right.
    inner = lambda metres: metres < REACH - MILLIMETRE
    unlike, far, unordered, count = [], [], [], 0
    for site in sites:
        own, theirs = found.get(site, []), wanted.get(site, {})
        count += len(own)
        ids = {key for key, _ in own}
        missing = {key for key, metres in theirs.items() if inner(metres)} - ids
        extra = ids - set(theirs)
        if missing or extra or len(ids) != len(own):
            unlike.append((site, len(missing), len(extra)))
            continue
        # Ours are printed to the metre.
        far += [(site, key, metres, theirs[key]) for key, metres in own if abs(metres - theirs[key]) > 0.5 + MILLIMETRE]
        order = [theirs[key] for key, _ in own]
        unordered += [(site, a, b) for a, b in zip(order, order[1:]) if a > b + MILLIMETRE]
    check(f"{what} finds what ST_DWithin finds", not unlike, unlike)
    check(f"{what} gives the distances of ST_Distance", not far, far)
    check(f"{what} gives the nearest first", not unordered, unordered)
    check(f"{what} finds something worth comparing", count > 10_000, count)


def check_points(server, program, folder):
    """Loads the points into PostGIS by our script, and asks both."""
    chance = random.Random(6)
    points, sites = positions(chance)
    layer(os.path.join(folder, "points.geojson"), points, "p")
    layer(os.path.join(folder, "sites.geojson"), sites, "s")
    subprocess.run([program, "export", "points.geojson", "sites.geojson", "--out", "points.sql"], cwd=folder, check=True,
                   stderr=subprocess.DEVNULL)
    said = server.psql("incidents", file=os.path.join(folder, "points.sql"))
    check("PostGIS takes 100,000 points", said.returncode == 0 and not said.stderr, said.stderr)
    check("PostGIS has all of them", server.value("incidents", "SELECT count(*) FROM points") == COUNT)
    wanted = {}
    for row in server.rows("incidents", f"""
            SELECT s.id AS site, p.id, ST_Distance(p.geog, s.geog) AS metres
            FROM sites s JOIN points p ON ST_DWithin(p.geog, s.geog, {REACH})"""):
        wanted.setdefault(row["site"], {})[row["id"]] = float(row["metres"])
    nearest = {}
    for row in server.rows("incidents", f"""
            SELECT s.id AS site, n.id, n.metres FROM sites s CROSS JOIN LATERAL (
                SELECT m.id, ST_Distance(m.geog, s.geog) AS metres FROM (
                    SELECT p.id, p.geog FROM points p ORDER BY p.geog <-> s.geog LIMIT 200) m) n
            ORDER BY s.id, n.metres"""):
        nearest.setdefault(row["site"], []).append((row["id"], float(row["metres"])))

    ids = [f"s{number}" for number in range(len(sites))]
    answers = []
    for how in ("without an index", "with its index"):
        if answers:
            subprocess.run([program, "index", "points.geojson"], cwd=folder, check=True, stderr=subprocess.DEVNULL)
        reach = ask(program, folder, "--of", "sites.geojson", "--radius", "25km")
        within(f"nearby {how}", reach, wanted, ids)
        few = ask(program, folder, "--of", "sites.geojson", "--limit", str(NEAREST))
        unlike = []
        for site in ids:
            metres = dict(nearest[site])
            own = [metres.get(key, math.inf) for key, _ in few.get(site, [])]
            theirs = [metres for _, metres in nearest[site][:NEAREST]]
            if len(own) != NEAREST or any(abs(a - b) > MILLIMETRE for a, b in zip(own, theirs)):
                unlike.append((site, own, theirs))
        check(f"nearby {how} finds the nearest {NEAREST}", not unlike, unlike)
        answers.append((reach, few))
    check("the index changes no answer", answers[0] == answers[1])

    # A millimetre more than the distance to a point and it is within; a millimetre less and it is not.
    wrong, asked = [], 0
    for site, (lon, lat) in zip(ids, sites):
        around = sorted(wanted.get(site, {}).items(), key=lambda pair: pair[1])[:200]
        around = [pair for pair in around if pair[1] > 1]
        if not around:
            continue
        key, metres = chance.choice(around)
        asked += 1
        at = f"--at={lat:.7f},{lon:.7f}"
        more, less = ({found for found, _ in ask(program, folder, at, "--radius", f"{metres + step:.6f}m").get(None, [])}
                      for step in (MILLIMETRE, -MILLIMETRE))
        if key not in more or key in less:
            wrong.append((site, key, metres))
    check("distances are those of ST_Distance to the millimetre", not wrong and asked > 30, (asked, wrong))
