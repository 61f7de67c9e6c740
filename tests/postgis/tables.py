"""What stands in the tables: rows, types, keys, indexes, comments; text of every kind; the folding of names."""
import json
import os
import subprocess

from layers import DATES, INTEGER, REAL, written
from tally import check

# What writers mix, and what is another word for all that.
ALIKE = ["تَرتَر ترتر تـرتـر تر\u200cتر", "غنجة غنجه", "گنجه كنجة", "أغـــدام اغدام", "شوشى شوشي", "صنعاء صنعا", "سیسیان سيسيان",
         "ﻻﺗﺸﻴﻦ لاتشين", "Ağdərə AGDARA agdara", "Iğdır igdir IGDIR", "٢٠٢٠ ۲۰۲۰ 2020", "آغ\u200cدره اغدره"]
UNLIKE = [("ترتر", "تتر"), ("غزة", "عزة"), ("قره باغ", "قرهباغ")]


def check_tables(server, folder):
    """The layers of a folder, as the page's first block has loaded them."""
    for layer, key, path in written(folder):
        with open(path, encoding="utf-8") as file:
            features = json.load(file)["features"]
        check_table(server, layer, key, features)
    keys = {row["indexdef"].split(" ON public.")[1] for row in server.rows("incidents", """
        SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename = 'incidents'""")}
    wanted = {"incidents USING btree (id)", "incidents USING gist (geog)", "incidents USING btree (date_start)",
              "incidents USING btree (type)", "incidents USING gin (search)",
              "incidents USING btree (yaqut_fold(place) text_pattern_ops)",
              "incidents USING btree (yaqut_fold(place_as_written) text_pattern_ops)"}
    check("incidents has its indexes", keys == wanted, keys ^ wanted)
    said = server.value("incidents", "SELECT obj_description('incidents'::regclass)")
    check("incidents says what it is", said == "Incidents · الحوادث", said)
    for words, index in [("yaqut_fold(place) = yaqut_fold('ترتر')", "incidents_yaqut_fold_idx"),
                         ("yaqut_fold(place) LIKE 'ترت%'", "incidents_yaqut_fold_idx"),
                         ("search @@ plainto_tsquery('simple', 'ترتر')", "incidents_search_idx"),
                         ("ST_DWithin(geog, 'POINT(46.9 40.3)'::geography, 25000)", "incidents_geog_idx")]:
        plan = server.psql("incidents", f"SET enable_seqscan = off; EXPLAIN SELECT id FROM incidents WHERE {words}")
        check(f"the index serves {words}", index in plan.stdout, plan.stdout + plan.stderr)


def check_table(server, layer, key, features):
    columns = server.rows("incidents", f"""
        SELECT column_name AS name, data_type AS type,
               col_description('{layer}'::regclass, ordinal_position) AS comment
        FROM information_schema.columns WHERE table_schema = 'public' AND table_name = '{layer}'
        ORDER BY ordinal_position""")
    names = [column["name"] for column in columns]
    check(f"{layer} keeps the order of the fields", names == list(features[0]["properties"]) + ["geog", "search"], names)
    wanted = lambda name: ("double precision" if name in REAL else "bigint" if name in INTEGER
                           else "date" if name in DATES else "text")
    types = {column["name"]: column["type"] for column in columns[:-2] if column["type"] != wanted(column["name"])}
    check(f"{layer} keeps the types", not types, types)
    arabic = lambda text: any("\u0600" <= c <= "\u06ff" for c in text)
    silent = [column["name"] for column in columns[:-2] if " · " not in column["comment"] or not arabic(column["comment"])]
    silent += [column["name"] for column in columns[-2:] if not column["comment"]]
    check(f"{layer} says what each column means, in both languages", not silent, silent)
    primary = server.value("incidents", f"""
        SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE contype = 'p' AND conrelid = '{layer}'::regclass""")
    check(f"{layer} has its key", primary == f"PRIMARY KEY ({key})", primary)
    rows = server.value("incidents", f"""
        SELECT json_agg(to_jsonb(t) - 'geog' - 'search' || jsonb_build_object('geog', ST_AsGeoJSON(geog, 15)::jsonb))
        FROM {layer} t""")
    check(f"{layer} has all features", len(rows) == len(features), len(rows))
    held = {feature["properties"][key]: feature for feature in features}
    wrong = []
    for row in rows:
        feature, shape = held[row[key]], row.pop("geog")
        wrong += [(name, value, row[name]) for name, value in feature["properties"].items() if row[name] != value]
        if flat(shape) != flat(feature["geometry"]):
            wrong.append((row[key], shape, feature["geometry"]))
    check(f"{layer} has every value and every shape", not wrong, wrong)
    srid = server.value("incidents", f"SELECT array_agg(DISTINCT ST_SRID(geog)) FROM {layer}")
    check(f"{layer} is in WGS 84", srid == [4326], srid)


def flat(geometry):
    """The positions of a shape, a plain one like a multiple one with one part."""
    positions = []

    def walk(part):
        if part and isinstance(part[0], (int, float)):
            positions.append([round(degrees, 12) for degrees in part])
        else:
            [walk(one) for one in part]

    walk(geometry["coordinates"])
    return geometry["type"].replace("Multi", ""), positions


def check_folding(server, program, work):
    """Names in the spellings that writers mix, also where the database knows no letters but ASCII."""
    server.own("createdb", "--template=template0", "--encoding=UTF8", "--locale=C", "plain")
    path = os.path.join(work, "fold.sql")
    subprocess.run([program, "export", "hospitals.geojson", "--out", path], cwd=work, check=True, stderr=subprocess.DEVNULL)
    said = server.psql("plain", file=path)
    check("a database without a locale takes the script", said.returncode == 0 and not said.stderr, said.stderr)
    for database in ("incidents", "plain"):
        folded = lambda text: server.value(database, f"SELECT yaqut_fold('{text}')")
        for spellings in ALIKE:
            keys = {folded(name) for name in spellings.split(" ")}
            check(f"{spellings} are alike in {database}", len(keys) == 1 and "" not in keys, keys)
        for one, other in UNLIKE:
            check(f"{one} is not {other} in {database}", folded(one) != folded(other))
        check(f"signs are one space in {database}", folded(" «قره_باغ» — Ağdərə!\n") == "قره باغ agdara")
        check(f"nothing is nothing in {database}", server.value(database, "SELECT yaqut_fold(NULL)") is None)
    check("a word is found in any spelling", server.value("plain", """
        SELECT count(*) FROM hospitals WHERE search @@ plainto_tsquery('simple', yaqut_fold('مُستشفي تَـرتَر'))""") == 1)


def check_hostile(server, program, work):
    """Texts, names and numbers that would break a careless script; a script that fails leaves all as it was."""
    texts = ["tab\tnew\nline\r\nback\\slash \\N \\. \\t", "\\.", "\\N", "\n\\.\n", "it's \"quoted\" $$ $fold$ ; --",
             "'); DROP TABLE incidents; --", ":name :'name' \\! \\q", "x" * 3000, "كلمة " * 100_000, " ", "\u202eabc\u2066",
             "\ufdfa" * 200, "𐍈😀"]
    name = "x\"'; DROP TABLE incidents; --"
    odd = "a\"; DROP TABLE incidents; --"
    features = [{"type": "Feature", "geometry": {"type": "Point", "coordinates": [lon, 1]},
                 "properties": {"n": number, "place": text, "type": text, odd: text, "xmin": 1.5, "search": True,
                                "day": "0000-02-29", "at": "2020-10-01T04:30:00", "k" * 100: 1, "k" * 101: 2}}
                for number, (lon, text) in enumerate(zip(range(-90, 90, 10), texts))]
    features.append({"type": "Feature", "geometry": None, "properties": {"n": -1, "place": "a\u0000b"}})
    features.append({"type": "Feature", "geometry": {"type": "MultiPoint", "coordinates": [[1, 2], [3, 4]]},
                     "properties": {"n": -2}})
    source, script = os.path.join(work, name + ".geojson"), os.path.join(work, "odd.sql")
    with open(source, "w", encoding="utf-8") as file:
        json.dump({"type": "FeatureCollection", "features": features}, file)
    subprocess.run([program, "export", source, "--out", script], check=True, stderr=subprocess.DEVNULL)
    before = server.value("incidents", "SELECT count(*) FROM incidents")
    quoted = '"' + name.replace('"', '""') + '"'
    for run in ("once", "twice"):
        said = server.psql("incidents", file=script)
        check(f"hostile text loads {run}", said.returncode == 0 and not said.stdout, said.stdout + said.stderr)
    rows = server.value("incidents", f"SELECT json_agg(to_jsonb(t) - 'search_2' ORDER BY n) FROM {quoted} t")
    found = {row["n"]: row for row in rows}
    wrong = [(text, found[number][column]) for number, text in enumerate(texts) for column in ("place", "type", odd)
             if found[number][column] != text]
    check("hostile text comes back as it was", len(rows) == len(features) and not wrong, wrong)
    check("U+0000 is left out", found[-1]["place"] == "ab", found[-1]["place"])
    check("a year before the first is one", found[0]["day"] == "0001-02-29 BC", found[0]["day"])
    check("a time is one", found[0]["at"] == "2020-10-01T04:30:00", found[0]["at"])
    check("names too long stay apart", [value for column, value in sorted(found[0].items()) if column[0] == "k"] == [1, 2])
    shapes = server.value("incidents", f"SELECT array_agg(DISTINCT GeometryType(geog::geometry)) FROM {quoted}")
    check("points among multiple ones are multiple", shapes == ["MULTIPOINT", None], shapes)
    check("nothing else was touched", server.value("incidents", "SELECT count(*) FROM incidents") == before)

    path = os.path.join(work, "out", "places.geojson")
    with open(path, encoding="utf-8") as file:
        places = json.load(file)
    places["features"].append(places["features"][0])
    with open(os.path.join(work, "places.geojson"), "w", encoding="utf-8") as file:
        json.dump(places, file)
    subprocess.run([program, "export", path.replace("places", "origins"), "places.geojson", "--out", script], cwd=work,
                   check=True, stderr=subprocess.DEVNULL)
    relation = "SELECT array_agg(oid::bigint ORDER BY oid) FROM pg_class WHERE relname IN ('places', 'origins')"
    tables = server.value("incidents", relation)
    said = server.psql("incidents", file=script)
    check("a key that comes twice stops the script", said.returncode == 3 and "places_pkey" in said.stderr, said.stderr)
    check("a script that stops leaves all as it was", server.value("incidents", relation) == tables)
