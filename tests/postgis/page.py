"""Runs every command and every query of docs/postgis.md, and compares the answers of those that stand together."""
import csv
import glob
import io
import json
import os
import re
import shutil
import subprocess

from tally import check

HERE = os.path.dirname(os.path.abspath(__file__))
PAGE = os.path.join(HERE, "..", "..", "docs", "postgis.md")


def run(server, program, work, script):
    """What a block for the shell says, `yaqut` and PostgreSQL's programs at hand."""
    path = os.pathsep.join([os.path.dirname(program), server.programs, os.environ["PATH"]])
    # In a pipe `nearby` writes JSON lines.
    return subprocess.run(["bash", "-euo", "pipefail", "-c", script], cwd=work, capture_output=True, text=True,
                          env=dict(server.environment, PATH=path))


def check_page(server, program, work):
    """The blocks in their order; the first one loads the map."""
    for layer in glob.glob(os.path.join(HERE, "*.geojson")):
        shutil.copy(layer, work)
    with open(PAGE, encoding="utf-8") as file:
        blocks = re.findall(r"^```(sh|sql)\n(.*?)^```$", file.read(), re.DOTALL | re.MULTILINE)
    check("the page has blocks", len(blocks) > 20, len(blocks))
    said = run(server, program, work, blocks[0][1])
    check("the page's first block loads the map", said.returncode == 0, said.stderr)
    others = "yaqut export hospitals.geojson zone.geojson road.geojson --format postgis --out /dev/stdout"
    said = run(server, program, work, f"{others} | psql --no-psqlrc --quiet --dbname incidents")
    check("layers of others load", said.returncode == 0 and not said.stdout, said.stderr)
    asked, compared = None, 0
    for kind, text in blocks[1:]:
        if kind == "sh":
            said = run(server, program, work, text)
            check(f"the page's command runs: {text.strip()}", said.returncode == 0 and said.stdout, said.stderr)
            asked = [(row.get("site"), row["id"]) for row in map(json.loads, said.stdout.splitlines())]
            continue
        said = server.psql("incidents", text)
        rows = list(csv.DictReader(io.StringIO(said.stdout)))
        check("the page's query runs and finds something", said.returncode == 0 and rows, said.stderr + text)
        if asked is not None:
            found = [(row.get("site"), row["id"]) for row in rows]
            check("the page's query finds what its command finds", sorted(found, key=str) == sorted(asked, key=str),
                  (text, found, asked))
            compared += 1
        asked = None
    check("the page compares", compared >= 9, compared)
