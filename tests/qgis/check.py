#!/usr/bin/python3
"""Opens a folder that `yaqut map` wrote in QGIS itself, and asserts that it finds there what was meant.

usage: /usr/bin/python3 tests/qgis/check.py FOLDER [--png FILE] [--pictures FOLDER]

Checks each layer (layers.py: valid, WGS 84, geometry, types of fields, style, labels, time, map tips, also with hostile
text in every field), the project (project.py: layers, groups, order, extent, clock, labels, both languages) and its
page for print (page.py: texts, legend, scale, export to PDF and PNG). With --png it draws the project for somebody to
look at, with --pictures it leaves the exported page. Ends with "N passed, N failed"; exit status 1 on a failure, 2 on
wrong usage. Debian: apt-get install --no-install-recommends python3-qgis poppler-utils, and the system's own python.
"""
import argparse
import os

import verdict
from verdict import check
from layers import LAYERS, check_layer, check_rules, check_weeks
from page import check_page
from project import check_project


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    parser.add_argument("--png")
    parser.add_argument("--pictures")
    arguments = parser.parse_args()
    folder = arguments.folder
    application = verdict.start()
    present = [name for name in LAYERS if os.path.exists(os.path.join(folder, name + ".geojson"))]
    check("there is a layer", bool(present), folder)
    for name in present:
        check_layer(folder, name)
        if name in ("districts", "grid"):
            check_weeks(folder, name)
    if "incidents" in present:
        for qml in ("incidents.qml", "incidents.en.qml"):
            check_rules(folder, qml)
    there = os.path.exists(os.path.join(folder, "yaqut.qgz"))
    check("there is a project", there)
    if there and "incidents" in present:
        project = check_project(folder, arguments.png)
        check_page(project, folder, arguments.pictures)
    verdict.finish()
    return application


main()
