#!/usr/bin/env python3
"""How fast a layer on disk is asked what lies near, beside ogr2ogr, DuckDB and PostGIS, and joined, beside GeoPandas.

usage: scripts/nearby_speed.py cold YAQUT LAYER.fgb KM PYTHON LAT,LON...
       scripts/nearby_speed.py join YAQUT LAYER.fgb SITES KM PYTHON

LAYER.fgb as `yaqut export` writes it of what scripts/incidents_of_any_size.py makes. PYTHON is one with duckdb,
duckdb-extension-spatial, geopandas and pyarrow. Prints Markdown tables: the median and the least of seven turns after one
that is not counted (of three in a join; of as many as go into a minute, and two at least), by the wall clock, the median of
the processor's time, and the greatest resident memory.

cold: each time a new process gives the whole records within KM of a place as CSV; a table for each place, since what it
takes is of one kind where there are hundreds of answers and of another where there are tens of thousands. yaqut is asked
`--by-point`, as the others ask. ogr2ogr is asked
twice: for the box round the circle by the layer's own index, and, at the first place, of a copy without one; what lies in
the corners of the box counts as found. DuckDB is asked of the same records as GeoParquet, by the box of its columns and
ST_Distance_Spheroid, with one thread. PostGIS holds them in a table with a GiST index of geography, and is warm: only psql
is new.

join: SITES places of chance among the incidents, and for each the nearest incident within KM, whole records read and
written: GeoPandas by sjoin_nearest, DuckDB by ST_DWithin, both on a plane in metres.
"""
import json
import math
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time

sys.path.insert(1, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "tests", "postgis"))
from server import Server

TURNS = 7
# After so many seconds a peer that is slow has two turns counted.
PATIENCE = 60
DUCKDB = """
import sys, duckdb, importlib.util, pathlib
base = duckdb.connect(config={"threads": 1})
folder = pathlib.Path(importlib.util.find_spec("duckdb_extension_spatial").origin).parent
[extension] = folder.glob("extensions/*/spatial.duckdb_extension")
base.execute(f"LOAD '{extension}'")
file, out, west, south, east, north, lat, lon, metres = sys.argv[1], sys.argv[2], *map(float, sys.argv[3:])
base.execute(f'''COPY (SELECT * EXCLUDE (geometry, bbox) FROM '{file}' WHERE bbox.xmin <= {east} AND bbox.xmax >= {west}
    AND bbox.ymin <= {north} AND bbox.ymax >= {south}
    AND ST_Distance_Spheroid(ST_Point({lat}, {lon}), ST_Point(lat, lon)) <= {metres}) TO '{out}' (FORMAT csv)''')
"""


def run(command, out):
    """Wall seconds, seconds of the processor, and MB of memory of a command, its output in a file."""
    began = time.monotonic()
    into = os.open(out, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    nothing = os.open(os.devnull, os.O_WRONLY)
    child = os.posix_spawnp(command[0], command, os.environ,
                            file_actions=[(os.POSIX_SPAWN_DUP2, into, 1), (os.POSIX_SPAWN_DUP2, nothing, 2)])
    os.close(into)
    os.close(nothing)
    _, status, used = os.wait4(child, 0)
    if status:
        sys.exit(f"{' '.join(command)}: status {status}")
    return time.monotonic() - began, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def rows(path):
    """The rows of a CSV file, without its heading; quoted line breaks are few enough not to matter."""
    with open(path, "rb") as file:
        return max(0, sum(1 for _ in file) - 1)


def box(lat, lon, km):
    """West, south, east, north of a box that holds the circle."""
    north = km / 110.5
    east = km / (111.3 * math.cos(math.radians(lat)))
    return [lon - east, lat - north, lon + east, lat + north]


def table(peers, out, turns, answers):
    """Asks the peers in turn, and prints what each took beside the first."""
    print("| | median | least | processor | memory | records | ratio |\n|---|---|---|---|---|---|---|")
    ours = None
    for what, command in peers:
        began, took = time.monotonic(), []
        while len(took) <= turns and (len(took) < 3 or time.monotonic() - began < PATIENCE):
            took.append(run(command, out))
        del took[0]
        median, spent = (statistics.median(turn[at] for turn in took) for at in (0, 1))
        least, memory = min(turn[0] for turn in took), f"{max(turn[2] for turn in took):.0f} MB"
        ours = ours or median
        print(f"| {what} | {median * 1000:.0f} ms | {least * 1000:.0f} ms | {spent * 1000:.0f} ms | "
              f"{'–' if 'psql' in what else memory} | {rows(answers.get(what, out))} | {median / ours:.1f} |", flush=True)


def load(server, program, layer):
    """Puts the records of a layer into a table of texts and a position with its index."""
    export = [program, "export", layer, "--format", "csv", "--out", "/dev/stdout"]
    with subprocess.Popen(export, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as child:
        heading = child.stdout.readline().decode("utf-8-sig").strip().split(",")
        child.kill()
    columns = ", ".join(f'"{name}" text' for name in heading)
    server.rows("postgres", f"CREATE EXTENSION postgis; CREATE UNLOGGED TABLE incidents ({columns}, geog geography(Point))")
    listed = ", ".join(f'"{name}"' for name in heading)
    copy = [os.path.join(server.programs, "psql"), "--no-psqlrc", "--quiet", "--dbname", "postgres", "--command",
            f"CREATE FUNCTION place() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN NEW.geog := "
            "ST_MakePoint(NEW.lon::float8, NEW.lat::float8)::geography; RETURN NEW; END'",
            "--command", "CREATE TRIGGER place BEFORE INSERT ON incidents FOR EACH ROW EXECUTE FUNCTION place()",
            "--command", f"COPY incidents ({listed}) FROM STDIN (FORMAT csv, HEADER true)",
            "--command", "CREATE INDEX ON incidents USING gist (geog)", "--command", "VACUUM ANALYZE incidents"]
    with subprocess.Popen(export, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as child:
        subprocess.run(copy, stdin=child.stdout, env=server.environment, check=True, stdout=subprocess.DEVNULL)


def rate(server, metres):
    """How many counts a second PostGIS makes round 200 of its incidents, without a client between."""
    server.rows("postgres", f"""CREATE TABLE took (seconds float8);
        CREATE TABLE sites AS SELECT geog FROM incidents TABLESAMPLE BERNOULLI (1) REPEATABLE (1) LIMIT 200;
        DO $$ DECLARE began timestamptz; site record; found bigint;
        BEGIN
            FOR round IN 1..4 LOOP
                began := clock_timestamp();
                FOR site IN SELECT geog FROM sites LOOP
                    SELECT count(*) INTO found FROM incidents WHERE ST_DWithin(incidents.geog, site.geog, {metres});
                END LOOP;
                INSERT INTO took SELECT extract(epoch FROM clock_timestamp() - began);
            END LOOP;
        END $$""")
    took = sorted(float(row["seconds"]) for row in server.rows("postgres", "SELECT seconds FROM took"))
    print(f"\nPostGIS, within {metres / 1000:.0f} km of 200 incidents, counted in the server: "
          f"{200 / statistics.median(took):.1f} questions a second, at best {200 / took[0]:.1f}", flush=True)


def cold(program, layer, km, python, *places):
    """One question at a time, each by a new process."""
    metres = float(km) * 1000
    with tempfile.TemporaryDirectory(dir=os.path.dirname(os.path.abspath(layer))) as folder, Server() as server:
        out, plain, columns = (os.path.join(folder, name) for name in ("out.csv", "plain.fgb", "layer.parquet"))
        index, first = layer + ".yqx", [program, "nearby", layer, "--at", places[0]]
        if os.path.exists(index):
            os.remove(index)
        print("| | time | processor | memory |\n|---|---|---|---|")
        for what, command in (("reading the layer, to answer without an index", [*first, "--radius", f"{km}km"]),
                              ("`yaqut index`", [program, "index", layer])):
            took = run(command, out)
            print(f"| {what} | {took[0]:.1f} s | {took[1]:.1f} s | {took[2]:.0f} MB |", flush=True)
        copy = ["ogr2ogr", "-f", "FlatGeobuf", "-lco", "SPATIAL_INDEX=NO", plain, layer]
        subprocess.run(copy, check=True, stderr=subprocess.DEVNULL)
        subprocess.run([program, "export", layer, "--out", columns], check=True, stderr=subprocess.DEVNULL)
        load(server, program, layer)
        os.environ.update(server.environment)
        for at in places:
            lat, lon = map(float, at.split(","))
            bounds = [str(number) for number in box(lat, lon, float(km))]
            ask = [program, "nearby", layer, "--at", at, "--by-point", "--format", "csv"]
            ogr = ["ogr2ogr", "-f", "CSV", "/vsistdout/"]
            duck, answers = "DuckDB over GeoParquet, one thread", {}
            answers[duck] = os.path.join(folder, "duck.csv")
            sql = (f"COPY (SELECT * FROM incidents WHERE ST_DWithin(geog, 'POINT({lon} {lat})'::geography, {metres})) "
                   "TO STDOUT (FORMAT csv, HEADER true)")
            psql = [os.path.join(server.programs, "psql"), "--no-psqlrc", "--dbname", "postgres", "--command", sql]
            print(f"\n{km} km round {at}\n")
            peers = [("`yaqut nearby` by its index", [*ask, "--radius", f"{km}km"]),
                     ("`ogr2ogr -spat` by the layer's index", [*ogr, layer, "-spat", *bounds]),
                     (duck, [python, "-c", DUCKDB, columns, answers[duck], *bounds, str(lat), str(lon), str(metres)]),
                     ("warm PostGIS through `psql`", psql),
                     ("`yaqut nearby`, the ten nearest", [*ask, "--limit", "10"]),
                     ("`ogr2ogr -spat` without an index", [*ogr, plain, "-spat", *bounds])]
            table(peers if at == places[0] else peers[:-1], out, TURNS, answers)
        rate(server, metres)


GEOPANDAS = """
import sys, geopandas
layer, sites = (geopandas.read_file(path, engine="pyogrio", use_arrow=True).to_crs(sys.argv[5]) for path in sys.argv[1:3])
joined = geopandas.sjoin_nearest(sites, layer, max_distance=float(sys.argv[4]), distance_col="metres")
joined.drop(columns="geometry").to_csv(sys.argv[3], index=False)
"""
DUCKDB_JOIN = """
import sys, duckdb, importlib.util, pathlib
base = duckdb.connect(config={"threads": 1})
folder = pathlib.Path(importlib.util.find_spec("duckdb_extension_spatial").origin).parent
[extension] = folder.glob("extensions/*/spatial.duckdb_extension")
base.execute(f"LOAD '{extension}'")
layer, sites, out, metres, plane = sys.argv[1:6]
for name, path in (("incidents", layer), ("sites", sites)):
    base.execute(f"CREATE TABLE {name} AS SELECT *, ST_Transform(geom, 'OGC:CRS84', '{plane}') AS flat FROM ST_Read('{path}')")
base.execute(f"COPY (SELECT s.name, arg_min(i, ST_Distance(s.flat, i.flat)), min(ST_Distance(s.flat, i.flat)) AS metres "
             f"FROM sites s JOIN incidents i ON ST_DWithin(s.flat, i.flat, {metres}) GROUP BY s.name) "
             f"TO '{out}' (FORMAT csv, HEADER)")
"""


def join(program, layer, count, km, python):
    """Sites of chance, and the nearest incident within so many kilometres of each."""
    metres = str(float(km) * 1000)
    with tempfile.TemporaryDirectory(dir=os.path.dirname(os.path.abspath(layer))) as folder:
        out, sites = os.path.join(folder, "out.csv"), os.path.join(folder, "sites.geojson")
        chosen = ["ogr2ogr", "-f", "CSV", "/vsistdout/", layer, "-select", "lat,lon"]
        told = subprocess.run(chosen, capture_output=True, text=True, check=True).stdout.split("\n")[1:-1]
        chance = random.Random(2)
        places = [[float(degrees) for degrees in chance.choice(told).split(",")] for _ in range(int(count))]
        features = [{"type": "Feature", "properties": {"name": f"site {number}"},
                     "geometry": {"type": "Point", "coordinates": [round(lon + chance.uniform(-.1, .1), 6),
                                                                   round(lat + chance.uniform(-.1, .1), 6)]}}
                    for number, (lat, lon) in enumerate(places)]
        lat, lon = (statistics.median(column) for column in zip(*places))
        with open(sites, "w", encoding="utf-8") as file:
            json.dump({"type": "FeatureCollection", "features": features}, file)
        # Azimuthal and equidistant about the middle: the plane that the peers measure on.
        plane = f"+proj=aeqd +lat_0={lat} +lon_0={lon} +datum=WGS84"
        ours = [program, "nearby", layer, "--of", sites, "--radius", f"{km}km", "--limit", "1", "--format", "csv"]
        pandas, duck = "GeoPandas `sjoin_nearest`, on a plane", "DuckDB, on a plane, one thread"
        answers = {pandas: os.path.join(folder, "pandas.csv"), duck: os.path.join(folder, "duck.csv")}
        anew = ["sh", "-c", 'rm -f "$0.yqx"; "$1" index "$0" && shift && exec "$@"', layer, program, *ours]
        table([("`yaqut index` and `yaqut nearby --of`", anew), ("`yaqut nearby --of`, by the index", ours),
               (pandas, [python, "-c", GEOPANDAS, layer, sites, answers[pandas], metres, plane]),
               (duck, [python, "-c", DUCKDB_JOIN, layer, sites, answers[duck], metres, plane])], out, 3, answers)


def main():
    wanted = {"cold": (cold, 5, 99), "join": (join, 5, 5)}
    command, least, most = wanted.get(sys.argv[1] if len(sys.argv) > 1 else "", (None, 0, 0))
    if not command or not least <= len(sys.argv) - 2 <= most:
        sys.exit(__doc__)
    command(*sys.argv[2:])


if __name__ == "__main__":
    main()
