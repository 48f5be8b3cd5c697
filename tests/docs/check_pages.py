#!/usr/bin/env python3
"""Checks the pages that `regimen docs` writes.

    check_pages.py REGIMEN FOLDER PACKAGE...

For each package the site is made twice into FOLDER and must be the same, byte for byte. Then every page is read: well-formed tags, one
`h1`, no heading level skipped, a title, a language, landmarks, words for every picture, each id once; no address leaves the
site, and every link leads to a page and a section that are there.
"""
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path

VOID = {"meta", "link", "img", "br", "hr"}
LANDMARKS = ("header", "nav", "main", "footer")


class Page(HTMLParser):
    """What one page holds, and what is wrong with its form."""

    def __init__(self, name, text):
        super().__init__(convert_charrefs=True)
        self.name, self.faults, self.open = name, [], []
        self.ids, self.links, self.pictures, self.headings, self.tags = [], [], [], [], set()
        self.language, self.title = None, ""
        self.feed(text)
        self.close()
        if self.open:
            self.fault(f"never closed: {self.open}")

    def fault(self, what):
        self.faults.append(f"{self.name}: {what}")

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        self.tags.add(tag)
        if len(given) != len(attributes):
            self.fault(f"an attribute twice in <{tag}>")
        if tag not in VOID:
            self.open.append(tag)
        if tag == "html":
            self.language = given.get("lang")
        if tag in ("h1", "h2", "h3", "h4"):
            self.headings.append(int(tag[1]))
        if "id" in given:
            self.ids.append(given["id"])
        for key in ("href", "src"):
            if key in given:
                self.links.append(given[key])
        if tag == "img" and not given.get("alt", "").strip():
            self.fault("a picture without words")
        if tag == "script" or any(key.startswith("on") for key in given):
            self.fault(f"a script in <{tag}>")

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.fault(f"</{tag}> closes nothing")

    def handle_data(self, data):
        if self.open and self.open[-1] == "title":
            self.title += data

    def check(self):
        if not self.language:
            self.fault("no language")
        if not self.title.strip():
            self.fault("no title")
        self.faults += [f"{self.name}: no <{tag}>" for tag in LANDMARKS if tag not in self.tags]
        if self.headings.count(1) != 1 or self.headings[0] != 1:
            self.fault("not one h1 that comes first")
        for above, below in zip(self.headings, self.headings[1:]):
            if below > above + 1:
                self.fault(f"h{below} follows h{above}")
        self.faults += [f"{self.name}: id `{i}` twice" for i in set(self.ids) if self.ids.count(i) > 1]


def make(regimen, package, folder):
    done = subprocess.run([regimen, "docs", package, "-o", folder], stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          timeout=120, check=False)
    if done.returncode != 0:
        raise SystemExit(f"regimen docs {package} ended with {done.returncode}:\n{done.stdout.decode()}")
    return {path.name: path.read_bytes() for path in sorted(Path(folder).iterdir())}


def check_site(files):
    """name -> bytes; returns (faults, number of pages, number of links)."""
    pages = {name: Page(name, content.decode("utf-8")) for name, content in files.items() if name.endswith(".html")}
    faults, links = [], 0
    for page in pages.values():
        page.check()
        faults += page.faults
        for link in page.links:
            links += 1
            name, _, section = link.partition("#")
            target = name or page.name
            if ":" in name or name.startswith(("/", "\\")) or target not in files:
                faults.append(f"{page.name}: `{link}` leads nowhere in the site")
            elif section and target in pages and section not in pages[target].ids:
                faults.append(f"{page.name}: `{link}`: there is no such section")
    listed = files["files.txt"].decode().split()
    if sorted(listed) != sorted(set(files) - {"files.txt"}):
        faults.append("files.txt does not list the files")
    return faults, len(pages), links


def main():
    regimen, folder, packages = sys.argv[1], Path(sys.argv[2]), sys.argv[3:]
    failed = False
    for number, package in enumerate(packages):
        site = folder / str(number)
        first = make(regimen, package, site)
        if make(regimen, package, site) != first:
            print(f"{package}: a second run wrote other bytes")
            failed = True
        faults, pages, links = check_site(first)
        print("\n".join(faults))
        print(f"{package}: {pages} pages, {links} links, {len(faults)} faults")
        failed = failed or bool(faults)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
