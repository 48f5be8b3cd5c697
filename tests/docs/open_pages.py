#!/usr/bin/env python3
"""Opens every page that `regimen docs` writes in Chromium, without a window.

    open_pages.py REGIMEN FOLDER PACKAGE

The site is made in FOLDER and served on this machine. One page that is ours opens each of its pages in a frame, as wide as a
phone and as wide as a desk, and looks at it: a title, a heading that is seen, the style sheet at work, every picture drawn,
nothing wider than the window. Chromium itself must not report an error. Exit 77 (skipped) when there is no Chromium.
"""
import functools
import http.server
import json
import re
import shutil
import subprocess
import sys
import tempfile
import threading
from html import unescape
from pathlib import Path

LOOK = """<!DOCTYPE html><title>looking</title><body><script>
const pages = PAGES, widths = [360, 1200], found = [];
async function look(page, width) {
  const frame = document.createElement("iframe");
  frame.width = width; frame.height = 800; frame.src = page;
  document.body.append(frame);
  await new Promise(done => { frame.onload = done; frame.onerror = done; });
  const inside = frame.contentDocument, root = inside.documentElement, heading = inside.querySelector("h1");
  found.push({page, width, title: inside.title, heading: heading ? heading.innerText : "",
    seen: !!heading && heading.getBoundingClientRect().height > 0,
    styled: frame.contentWindow.getComputedStyle(inside.querySelector(".skip")).position === "absolute",
    broken: [...inside.images].filter(image => !image.complete || image.naturalWidth === 0).map(image => image.src),
    over: root.scrollWidth - root.clientWidth});
  frame.remove();
}
(async () => {
  for (const page of pages) for (const width of widths) await look(page, width);
  const out = document.createElement("pre");
  out.id = "found"; out.textContent = JSON.stringify(found);
  document.body.replaceChildren(out);
})();
</script>"""


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


def serve(folder):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=folder))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


def open_all(chromium, folder, pages):
    """Returns (what was found on each page, what Chromium complained of)."""
    with tempfile.TemporaryDirectory(prefix="regimen-chromium-") as profile:
        harness = Path(folder, "look-at-all.html")
        harness.write_text(LOOK.replace("PAGES", json.dumps(pages)), encoding="utf-8")
        server = serve(folder)
        address = f"http://127.0.0.1:{server.server_address[1]}/{harness.name}"
        try:
            done = subprocess.run(
                [chromium, "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
                 f"--user-data-dir={profile}", "--enable-logging=stderr", "--virtual-time-budget=120000", "--dump-dom",
                 address], stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=300, check=False)
        finally:
            server.shutdown()
            harness.unlink()
    said = [line for line in done.stderr.decode("utf-8", "replace").splitlines() if "CONSOLE" in line]
    match = re.search(r'<pre id="found">(.*?)</pre>', done.stdout.decode("utf-8"), re.S)
    if not match:
        raise SystemExit(f"Chromium ended with {done.returncode} and found nothing:\n{done.stderr.decode()[-2000:]}")
    return json.loads(unescape(match[1])), said


def main():
    regimen, folder, package = sys.argv[1:4]
    chromium = shutil.which("chromium")
    if not chromium:
        print("skipped: no chromium")
        return 77
    subprocess.run([regimen, "docs", package, "-o", folder], check=True, timeout=120, stdout=subprocess.DEVNULL)
    pages = sorted(path.name for path in Path(folder).glob("*.html"))
    found, faults = open_all(chromium, folder, pages)
    for one in found:
        where = f"{one['page']} at {one['width']} pixels"
        if not one["title"] or not one["heading"] or not one["seen"]:
            faults.append(f"{where}: no title or no heading that is seen")
        if not one["styled"]:
            faults.append(f"{where}: the style sheet is not at work")
        if one["broken"]:
            faults.append(f"{where}: broken pictures {one['broken']}")
        if one["over"] > 0:
            faults.append(f"{where}: {one['over']} pixels wider than the window")
    if len(found) != 2 * len(pages):
        faults.append(f"{len(found)} looks at {len(pages)} pages")
    print("\n".join(faults))
    print(f"{len(pages)} pages opened at two widths, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
