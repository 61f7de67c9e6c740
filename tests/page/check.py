"""Opens the pages of `yaqut report` in Chromium, from disk and without a network, and uses them as a reader does.

    tests/page/check.py YAQUT LAYERS FOLDER

YAQUT is the program, LAYERS what it reports on; pages and screenshots go to FOLDER. Needs Debian's chromium,
chromium-driver and python3-selenium. Each page is opened as on a desk and as on a telephone, in Arabic and English.
"""

import base64
import json
import pathlib
import subprocess
import sys
import tempfile
import time

from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

FLAGS = """--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking
--disable-component-update --disable-sync --use-angle=swiftshader --enable-unsafe-swiftshader --hide-scrollbars""".split()
SIZES = {"desk": (1280, 900), "phone": (360, 740)}
# What a software renderer says of itself is no fault of the page.
DRIVER = "GL Driver Message"
faults = []


def expect(holds, what):
    if not holds:
        faults.append(what)
        print("FAULT", what)


def browser(profile):
    options = Options()
    options.binary_location = "/usr/bin/chromium"
    for flag in [*FLAGS, f"--user-data-dir={profile}"]:
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    return webdriver.Chrome(service=Service("/usr/bin/chromedriver"), options=options)


class Reader:
    """A page that somebody looks at."""

    def __init__(self, chromium, name, path, size, scheme="light", script=True):
        self.chromium, self.name = chromium, name
        width, height = size
        chromium.execute_cdp_cmd("Network.enable", {})
        chromium.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride", {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 500}
        )
        # A page that glides would still be on its way when it is clicked.
        media = {"prefers-color-scheme": scheme, "prefers-reduced-motion": "reduce"}
        features = [{"name": name, "value": value} for name, value in media.items()]
        chromium.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": features})
        chromium.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": not script})
        chromium.get("about:blank")
        chromium.get_log("browser")
        chromium.get_log("performance")
        chromium.get(path.as_uri())
        if script:
            self.until(lambda: self.js("const a = document.getElementById('atlas'); return a && a.dataset.ready"), "the map is drawn")

    def js(self, script, *arguments):
        return self.chromium.execute_script(script, *arguments)

    def until(self, holds, what, seconds=40):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if holds():
                return
            time.sleep(0.05)
        expect(False, f"{self.name}: {what}, within {seconds} s")

    def one(self, css):
        return self.chromium.find_element(By.CSS_SELECTOR, css)

    def all(self, css):
        return self.chromium.find_elements(By.CSS_SELECTOR, css)

    def expect(self, holds, what):
        expect(holds, f"{self.name}: {what}")

    def rows(self):
        return self.js("return [...document.querySelectorAll('tbody[data-i]')].filter(row => !row.hidden).length")

    def marks(self):
        return self.js("return [...document.querySelectorAll('.markbtn')].reduce((all, mark) => all + +mark.dataset.count, 0)")

    def press(self, *keys):
        webdriver.ActionChains(self.chromium).send_keys(*keys).perform()

    def picture(self, folder, what):
        (folder / f"{self.name}-{what}.png").write_bytes(base64.b64decode(self.chromium.get_screenshot_as_base64()))

    def quiet(self):
        """Nothing went wrong, and nothing left the page."""
        said = [line["message"] for line in self.chromium.get_log("browser") if DRIVER not in line["message"]]
        self.expect(not said, f"the console says {said[:3]}")
        for line in self.chromium.get_log("performance"):
            message = json.loads(line["message"])["message"]
            if message["method"] == "Network.requestWillBeSent":
                url = message["params"]["request"]["url"]
                own = message["params"].get("documentURL", "").startswith("file:")
                self.expect(not own or url.startswith(("file:", "data:", "blob:")), f"asks for {url[:80]}")

    def fits(self):
        wide = self.js("return [document.documentElement.scrollWidth, innerWidth]")
        self.expect(wide[0] <= wide[1], f"is {wide[0]} pixels wide on a screen of {wide[1]}")


def use(page, folder, lang):
    """A visit: look, filter, move time, open cards by mouse and by keyboard."""
    data = page.js("return JSON.parse(document.getElementById('data').textContent)")
    whole = len(data["incidents"])
    placed = sum(1 for incident in data["incidents"] if incident["at"])
    page.fits()
    page.expect(page.js("return document.documentElement.dir") == ("rtl" if lang == "ar" else "ltr"), "the direction")
    page.expect(page.js("return getComputedStyle(document.querySelector('h2')).direction") == ("rtl" if lang == "ar" else "ltr"), "the headings' direction")
    page.expect(page.rows() == whole, f"{page.rows()} rows of {whole}")
    page.expect(page.marks() == placed, f"{page.marks()} marks of {placed}")
    page.expect(page.js("return document.fonts.check('16px \"Noto Sans Arabic\"', '\u0642')"), "the font")
    page.picture(folder, "top")
    page.js("document.querySelector('section.map').scrollIntoView({behavior: 'instant'})")
    page.picture(folder, "map")

    pick = page.one(".pick[data-type]")
    count = sum(1 for incident in data["incidents"] if incident["t"] == pick.get_attribute("data-type"))
    page.js("arguments[0].focus()", pick)
    page.press(Keys.ENTER)
    page.expect(page.rows() == count < whole, f"a type leaves {page.rows()}, not {count}")
    page.expect(page.marks() <= count and page.marks() > 0, "the marks follow the filter")
    page.one("#clear").click()
    page.expect(page.rows() == whole, "all are back")

    find = page.one("#find")
    find.send_keys("\u0642\u0635\u0641")
    page.until(lambda: 0 < page.rows() < whole, "words find fewer rows")
    for _ in range(3):
        find.send_keys(Keys.BACKSPACE)
    page.until(lambda: page.rows() == whole, "no words find all")

    page.js("document.querySelector('section.time').scrollIntoView({behavior: 'instant'})")
    page.js("document.getElementById('to').focus()")
    page.press(Keys.HOME)
    first = page.rows()
    page.expect(0 < first < whole, f"the first day alone leaves {first}")
    page.expect(page.one("#span").text == data["buckets"][0], "the slider says which day")
    page.picture(folder, "time")
    page.one("#play").click()
    page.until(lambda: page.rows() > first, "play adds rows")
    page.until(lambda: page.rows() == whole, "play comes to the end", 120)

    # A row by mouse, its mark beside it; Escape leads back.
    row = page.js("return [...document.querySelectorAll('tbody[data-i]')].find(row => row.querySelector('mark'))")
    page.js("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", row)
    page.picture(folder, "table")
    row.find_element(By.CSS_SELECTOR, ".open").click()
    card = page.one("#card")
    page.expect(card.is_displayed() and card.find_elements(By.TAG_NAME, "mark"), "a row opens the card with the place marked")
    quote = card.find_element(By.TAG_NAME, "blockquote")
    page.expect(page.js("return getComputedStyle(arguments[0]).direction", quote) == "rtl", "an Arabic sentence runs from the right")
    page.expect(len(card.find_elements(By.TAG_NAME, "dt")) > 4, "the card has its facts")
    page.fits()
    page.picture(folder, "card")
    page.press(Keys.ESCAPE)
    page.expect(not card.is_displayed(), "Escape closes the card")
    page.expect(page.js("return document.activeElement.classList.contains('open')"), "and leads back to the row")

    # A mark by keyboard.
    page.js("document.getElementById('atlas').scrollIntoView({block: 'center', behavior: 'instant'})")
    page.js("[...document.querySelectorAll('.markbtn')].sort((a, b) => a.dataset.count - b.dataset.count)[0].focus()")
    page.press(Keys.ENTER)
    if not card.find_elements(By.TAG_NAME, "blockquote"):
        page.expect(card.find_elements(By.CSS_SELECTOR, "li button"), "several incidents are listed")
        card.find_element(By.CSS_SELECTOR, "li button").send_keys(Keys.ENTER)
    page.expect(card.is_displayed() and card.find_elements(By.TAG_NAME, "dl"), "Enter on a mark opens the card")
    page.expect(page.all(".markbtn.on"), "the mark is told apart")
    page.picture(folder, "mark")
    page.press(Keys.ESCAPE)

    # Every control can be reached, and shows that it is.
    for control in ["#find", "#clear", ".pick", "#from", "#to", "#play", ".markbtn", ".zoom button", ".open", "summary"]:
        element = page.one(control)
        page.js("arguments[0].focus()", element)
        page.expect(page.js("return document.activeElement === arguments[0]", element), f"{control} takes the focus")
        page.expect(element.get_attribute("aria-label") or element.text or control in ("#find",), f"{control} has a name")
    page.quiet()


def contrast(page):
    """Text against its ground, by WCAG 2: 4.5 to 1."""
    worst = page.js(
        """
        const parse = (c) => (c.match(/[\\d.]+/g) || []).map(Number);
        const light = (c) => { const [r, g, b] = c.map((v) => { v /= 255; return v <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4; }); return .2126 * r + .7152 * g + .0722 * b; };
        const ground = (e) => { for (; e; e = e.parentElement) { const c = parse(getComputedStyle(e).backgroundColor); if (c.length === 3 || c[3] === 1) return c.slice(0, 3); } return [255, 255, 255]; };
        let worst = [21, ''];
        for (const e of document.querySelectorAll('h1,h2,p,dt,dd,th,td,li,a,button,label,summary,small,.status,caption,figcaption,blockquote,mark')) {
          if (!e.offsetParent || e.closest('#atlas,svg') || ![...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim())) continue;
          const [a, b] = [light(parse(getComputedStyle(e).color).slice(0, 3)), light(ground(e))];
          const ratio = (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
          if (ratio < worst[0]) worst = [ratio, e.tagName + '.' + e.className];
        }
        return worst;"""
    )
    page.expect(worst[0] >= 4.5, f"contrast of {worst[1]} is {worst[0]:.2f}")


def main():
    program, layers, folder = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3]).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    hostile = pathlib.Path(__file__).resolve().parent / "hostile.jsonl"
    paths = {}
    for name, source in (("page", layers), ("hostile", hostile)):
        for lang in ("ar", "en"):
            paths[name, lang] = folder / f"{name}.{lang}.html"
            subprocess.run([program, "report", source, "--out", paths[name, lang], "--lang", lang], check=True)
            print(f"{paths[name, lang].name}: {paths[name, lang].stat().st_size / 1e6:.2f} MB")
    with tempfile.TemporaryDirectory() as profile:
        chromium = browser(profile)
        try:
            for lang in ("ar", "en"):
                for where, size in SIZES.items():
                    use(Reader(chromium, f"{lang}-{where}", paths["page", lang], size), folder, lang)
                for scheme in ("light", "dark"):
                    page = Reader(chromium, f"{lang}-{scheme}", paths["page", lang], SIZES["desk"], scheme)
                    contrast(page)
                    page.picture(folder, "whole")
                page = Reader(chromium, f"{lang}-hostile", paths["hostile", lang], SIZES["phone"])
                page.one(".open").click()
                page.expect(page.js("return window.hacked") is None, "a script of a report ran")
                page.fits()
                page.picture(folder, "card")
                page.quiet()
                page = Reader(chromium, f"{lang}-bare", paths["page", lang], SIZES["desk"], script=False)
                still, story = page.one(".still svg"), page.one(".story blockquote")
                page.expect(still.is_displayed() and story.is_displayed(), "without a script there is a map and the sentences")
                anchor = "return getComputedStyle(document.querySelector('.still svg text')).direction"
                chromium.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})
                page.expect(page.js(anchor) == "ltr", "the still map keeps the sides of its texts")
                page.expect(not page.one("#card").is_displayed() and not page.one("#atlas").is_displayed(), "and nothing idle")
                page.picture(folder, "top")
        finally:
            chromium.quit()
    print(f"{len(faults)} faults")
    sys.exit(bool(faults))


main()
