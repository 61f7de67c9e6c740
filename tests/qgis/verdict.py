"""What the checks share: QGIS started without a screen, assertions counted, a map drawn."""
import os
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("LC_ALL", "C.UTF-8")

try:
    from qgis.core import (QgsApplication, QgsExpressionContext, QgsExpressionContextUtils,
                           QgsMapRendererSequentialJob, QgsMapSettings)
    from qgis.PyQt.QtCore import QSize
    from qgis.PyQt.QtGui import QFontDatabase
except ImportError:
    sys.exit("python3-qgis is missing for this python; use /usr/bin/python3")

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
sys.path.insert(0, os.path.join(ROOT, "tests"))
import tally
from tally import check


def start():
    """QGIS, with the fonts of maps/fonts beside those of the system."""
    QgsApplication.setPrefixPath("/usr", True)
    application = QgsApplication([], False)
    application.initQgis()
    for weight in ("Regular", "Bold"):
        QFontDatabase.addApplicationFont(os.path.join(ROOT, f"maps/fonts/NotoSansArabic-{weight}.ttf"))
    return application


def finish():
    status = tally.finish()
    sys.stdout.flush()
    os._exit(status)  # the destructors of PyQGIS may crash


def scopes(*all_of_them):
    """A context of scopes; built from a list at once, it would free them twice and crash."""
    context = QgsExpressionContext()
    context.appendScopes(list(all_of_them))
    return context


def draw(project, layers, extent, size=(1600, 1100), labels=True):
    """The picture of layers, and the labels placed on it."""
    settings = QgsMapSettings()
    settings.setDestinationCrs(project.crs())
    settings.setTransformContext(project.transformContext())
    settings.setLayers(layers)
    settings.setOutputSize(QSize(*size))
    settings.setOutputDpi(96)
    settings.setBackgroundColor(project.backgroundColor())
    settings.setExtent(extent)
    settings.setFlag(QgsMapSettings.DrawLabeling, labels)
    settings.setExpressionContext(scopes(
        QgsExpressionContextUtils.globalScope(), QgsExpressionContextUtils.projectScope(project),
        QgsExpressionContextUtils.mapSettingsScope(settings)))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    check("the map is drawn without an error", not job.errors(), [error.message for error in job.errors()])
    results = job.takeLabelingResults()
    placed = results.labelsWithinRect(settings.visibleExtent()) if results else []
    return job.renderedImage(), [label for label in placed if not label.isUnplaced]
