#!/usr/bin/python3
"""Draws the pictures of QGIS in maps/gallery from a folder that `yaqut map` wrote.

usage: /usr/bin/python3 tests/qgis/pictures.py FOLDER OUT [--extent WEST,SOUTH,EAST,NORTH]

qgis-map.png: the map as it opens, at the extent; qgis-districts.png: the incidents by administrative unit;
qgis-page.png: the page for print, its map at the extent. Looked at before they are committed.
"""
import argparse
import os

import verdict
from verdict import check, draw
from qgis.core import (QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsLayoutExporter, QgsLayoutItemMap,
                       QgsLayoutItemScaleBar, QgsProject, QgsRectangle)
from qgis.PyQt.QtGui import QImage

KARABAKH = "44.6,38.6,48.4,41.1"


def save(image, path):
    """Without transparency, packed as tightly as it goes."""
    plain = image.convertToFormat(QImage.Format_RGB888)
    check(f"{os.path.basename(path)} is written", plain.save(path, "png", 0))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    parser.add_argument("out")
    parser.add_argument("--extent", default=KARABAKH)
    arguments = parser.parse_args()
    os.makedirs(arguments.out, exist_ok=True)
    application = verdict.start()
    project = QgsProject.instance()
    check("the project opens", project.read(os.path.join(arguments.folder, "yaqut.qgz")), project.error())
    degrees = QgsRectangle(*(float(edge) for edge in arguments.extent.split(",")))
    to = lambda crs: QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:4326"), crs, project)
    extent = to(project.crs()).transformBoundingBox(degrees)
    shown = [node.layer() for node in project.layerTreeRoot().findLayers() if node.isVisible()]
    image, _ = draw(project, shown, extent, (920, 760))
    save(image, os.path.join(arguments.out, "qgis-map.png"))
    units = [project.mapLayer("yaqut_districts")] + [layer for layer in shown if "basemap" in layer.id()]
    image, _ = draw(project, units, extent, (920, 760))
    save(image, os.path.join(arguments.out, "qgis-districts.png"))
    page = project.layoutManager().printLayouts()[0]
    for item in page.items():
        if isinstance(item, QgsLayoutItemMap):
            item.zoomToExtent(to(item.crs()).transformBoundingBox(degrees))
        if isinstance(item, QgsLayoutItemScaleBar):
            item.setUnitsPerSegment(25)
    settings = QgsLayoutExporter.ImageExportSettings()
    settings.dpi = 96
    path = os.path.join(arguments.out, "qgis-page.png")
    check("the page is exported", QgsLayoutExporter(page).exportToImage(path, settings) == QgsLayoutExporter.Success)
    save(QImage(path), path)
    for world_file in ("qgis-page.pgw", "qgis-page.png.aux.xml"):
        if os.path.exists(os.path.join(arguments.out, world_file)):
            os.remove(os.path.join(arguments.out, world_file))
    verdict.finish()
    return application


main()
