"""The page for print: what stands on it, its legend and scale, and its export."""
import os
import shutil
import subprocess
import tempfile
import unicodedata

from verdict import check
from layers import properties
from qgis.core import (QgsDistanceArea, QgsLayoutExporter, QgsLayoutItemLabel, QgsLayoutItemLegend, QgsLayoutItemMap,
                       QgsLayoutItemPicture, QgsLayoutItemScaleBar, QgsPointXY, QgsCoordinateTransform,
                       QgsCoordinateReferenceSystem, QgsReadWriteContext, QgsRenderContext)
from qgis.PyQt.QtGui import QFontDatabase, QImage
from qgis.PyQt.QtXml import QDomDocument

FONT = "Noto Naskh Arabic"


def check_page(project, folder, pictures):
    layouts = project.layoutManager().printLayouts()
    check("the project has a page for print", len(layouts) == 1, [layout.name() for layout in layouts])
    if not layouts:
        return
    layout = layouts[0]
    size = layout.pageCollection().page(0).pageSize()
    check("the page is A4, across", (size.width(), size.height()) == (297, 210), (size.width(), size.height()))
    one = lambda kind: next((item for item in layout.items() if isinstance(item, kind)), None)
    page_map, legend, bar = one(QgsLayoutItemMap), one(QgsLayoutItemLegend), one(QgsLayoutItemScaleBar)
    check("the page has map, legend, scale and arrow", all([page_map, legend, bar, one(QgsLayoutItemPicture)]))
    check("scale and legend are the map's", bar.linkedMap() == legend.linkedMap() == page_map)
    view = project.viewSettings().defaultViewExtent()
    to_page = QgsCoordinateTransform(project.crs(), page_map.crs(), project)
    shown = to_page.transformBoundingBox(view)
    check("the map shows the whole view", page_map.extent().buffered(page_map.extent().width() / 200).contains(shown),
          (page_map.extent().toString(0), shown.toString(0)))
    check_texts(project, layout, folder)
    check_entries(legend, folder)
    check_scale(project, page_map, bar)
    check_export(layout, pictures)


def texts(layout):
    return [item.currentText() for item in layout.items() if isinstance(item, QgsLayoutItemLabel)]


def check_texts(project, layout, folder):
    found = texts(layout)
    check("the page has the project's title", project.title() in found, found)
    rows = properties(os.path.join(folder, "incidents.geojson"))
    check("the page counts the incidents", any(f"الحوادث: {len(rows)}" in text for text in found), found)
    years = {row["date_start"][:4] for row in rows if row["date_start"]}
    check("the page has the first and the last year",
          not years or any(min(years) in text and max(years) in text for text in found), found)
    check("the page names its sources", any("Natural Earth" in text and "GeoNames" in text for text in found), found)
    check("no expression is left on the page", not any("[%" in text or "{{" in text for text in found), found)


def check_entries(legend, folder):
    """The legend has the types that occur and no other, and every status."""
    model, entries = legend.model(), []
    for node in model.rootGroup().findLayers():
        entries += [n.data(0) for n in model.layerLegendNodes(node)]
    rows = properties(os.path.join(folder, "incidents.geojson"))
    from layers import rules
    layer = legend.layout().project().mapLayer("yaqut_incidents")
    labels = {rule.ruleKey().strip("{}"): rule.label() for rule in rules(layer.renderer())}
    types = {row["type"] for row in rows}
    for key, label in labels.items():
        if key.startswith("type-"):
            check(f"the legend of the page has {key} if it occurs", (label in entries) == (key[5:] in types), entries)
        if key.startswith("status-"):
            check(f"the legend of the page has {key}", label in entries, entries)
    box = legend.sizeWithUnits()
    check("the legend ends above the sources", legend.pagePos().y() + box.height() <= 189.5, box.height())
    check("the legend begins beside the map", legend.pagePos().x() >= 226, legend.pagePos().x())


def check_scale(project, page_map, bar):
    """A segment of the bar is as long as the ground under it, in the middle of the map."""
    measure = QgsDistanceArea()
    measure.setSourceCrs(QgsCoordinateReferenceSystem("EPSG:4326"), project.transformContext())
    measure.setEllipsoid("EPSG:7030")
    document = QDomDocument()
    element = document.createElement("item")
    bar.writeXml(element, document, QgsReadWriteContext())
    segment = float(element.firstChildElement("LayoutItem").attribute("segmentMillimeters"))
    extent = page_map.extent()
    back = QgsCoordinateTransform(page_map.crs(), QgsCoordinateReferenceSystem("EPSG:4326"), project)
    middle, width = extent.center(), extent.width() * segment / page_map.sizeWithUnits().width()
    ends = [back.transform(QgsPointXY(middle.x() + side * width / 2, middle.y())) for side in (-1, 1)]
    ground = measure.measureLine(ends[0], ends[1]) / 1000
    check("the scale bar is true in the middle of the map", abs(ground / bar.unitsPerSegment() - 1) < 0.05,
          (ground, bar.unitsPerSegment()))
    length = segment * bar.numberOfSegments()
    check("the scale bar is neither short nor long", 15 < length < 75, length)


def check_export(layout, pictures):
    with tempfile.TemporaryDirectory() as scratch:
        pdf, png = os.path.join(scratch, "page.pdf"), os.path.join(scratch, "page.png")
        exporter = QgsLayoutExporter(layout)
        settings = QgsLayoutExporter.PdfExportSettings()
        settings.textRenderFormat = QgsRenderContext.TextFormatAlwaysText
        settings.forceVectorOutput = True
        check("the page is exported as PDF", exporter.exportToPdf(pdf, settings) == QgsLayoutExporter.Success)
        check("the PDF is not empty", os.path.getsize(pdf) > 50_000, os.path.getsize(pdf))
        picture = QgsLayoutExporter.ImageExportSettings()
        picture.dpi = 120
        check("the page is exported as PNG", exporter.exportToImage(png, picture) == QgsLayoutExporter.Success)
        image = QImage(png)
        check("the PNG has the size of the page", abs(image.width() - 297 / 25.4 * 120) < 2, image.width())
        check_pdf(pdf, layout)
        if pictures:
            for file in (pdf, png):
                shutil.copy(file, pictures)


def check_pdf(pdf, layout):
    if not shutil.which("pdffonts"):
        return print("pdffonts and pdftotext (poppler-utils) are missing: the fonts and texts of the PDF are not checked")
    run = lambda *command: subprocess.run(command, capture_output=True, text=True, check=True).stdout
    fonts = [line for line in run("pdffonts", pdf).splitlines()[2:] if line.strip()]
    check("the PDF has fonts", bool(fonts))
    check("the fonts of the PDF are embedded", all(line.split()[-5] == "yes" for line in fonts), fonts)
    if FONT not in QFontDatabase().families():
        return print(f"{FONT} is missing: the Arabic text of the PDF is not checked")
    # Letters come as presentation forms; لا is a ligature that readers of PDF resolve each in their way.
    text = unicodedata.normalize("NFKC", run("pdftotext", "-layout", pdf, "-"))
    for word in ("خريطة", "الحوادث", "قصف", "منفي", "مؤكد", "GeoNames"):
        check(f"the PDF can be searched for {word}", word in text, text[:400])
