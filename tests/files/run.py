#!/usr/bin/env python3
"""Runs file tests: text that a clinician can read, with commands and what they must print.

    run.py --regimen BINARY [--source ROOT] [--update] FILE...

A test file (`*.test`) is prose with four kinds of blocks; a block's content is indented by four spaces.

    file NAME               a file with this content
    build NAME from FOLDER  the bundle of a package of the project, such as knowledge/trd
    $ COMMAND               a command; the content is what it prints, standard output and standard error together
    exit N                  after a command: its exit code, when it is not 0

Commands are `regimen ...` with an optional `< FILE` and an optional `| show PATH...` (prints single members of a JSON
answer), `| lines TEXT...` (keeps the lines that contain one of the texts) or `| same FILE` (prints how the output differs
from a page that is checked in, and nothing when it does not; --update rewrites the page), and `make ...` (makers.py: inputs too
large or too broken to stand in a test). Every test runs in an empty folder of its own, in which `knowledge` leads to the
project's. Digests and the size of a bundle are printed as `...`: every change of a rule or of the format changes them.
A file that ends in `.md` is a tour: its ```rgm NAME blocks are files, its ```console blocks are commands and output.
With --update, or REGIMEN_UPDATE_GOLDENS=1, the expected output is rewritten instead of compared.
"""
import argparse
import difflib
import json
import os
import re
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

import makers

INDENT = "    "
SECONDS = 120  # LIMIT: of one command


class Block:
    """One block: its head line, its content, and for a command the exit code that is expected."""

    def __init__(self, kind, head, content, exit_code=0):
        self.kind, self.head, self.content, self.exit_code = kind, head, content, exit_code


def strip_blank_end(lines):
    while lines and not lines[-1].strip():
        lines.pop()
    return lines


def parse_test(text):
    """Test file -> blocks; prose is kept as blocks of kind `prose`, so that the file can be written back."""
    lines, blocks, at = text.split("\n"), [], 0
    if lines and lines[-1] == "":
        lines.pop()
    while at < len(lines):
        line = lines[at]
        at += 1
        kind = next((k for k in ("file ", "build ", "$ ", "exit ") if line.startswith(k)), None)
        if kind is None:
            blocks.append(Block("prose", line, []))
            continue
        if kind == "exit ":
            command = next((b for b in reversed(blocks) if b.kind == "$"), None)
            if command is None:
                raise SystemExit("`exit` before any command")
            command.exit_code = int(line.split()[1])
            continue
        content = []
        while at < len(lines) and (lines[at].startswith(INDENT) or not lines[at].strip()):
            content.append(lines[at][len(INDENT):])
            at += 1
        blanks = len(content)
        strip_blank_end(content)
        at -= blanks - len(content)
        blocks.append(Block(kind.strip(), line[len(kind):].strip(), content))
    return blocks


def write_test(blocks):
    out = []
    for block in blocks:
        if block.kind == "prose":
            out.append(block.head)
            continue
        out.append(("$ " if block.kind == "$" else block.kind + " ") + block.head)
        out += [(INDENT + line).rstrip() for line in block.content]
        if block.kind == "$" and block.exit_code != 0:
            out.append(f"exit {block.exit_code}")
    return "\n".join(out) + "\n"


def parse_tour(text):
    """Markdown -> blocks. A command of a tour may end with any exit code but 4 and more: its output says enough."""
    blocks, lines, at = [], text.split("\n"), 0
    while at < len(lines):
        fence = re.match(r"```(rgm|json|console)(?: (\S+))?$", lines[at])
        blocks.append(Block("prose", lines[at], []))
        at += 1
        if not fence:
            continue
        inside = []
        while not lines[at].startswith("```"):
            inside.append(lines[at])
            at += 1
        if fence[1] == "console":
            for line in inside:
                if line.startswith("$ "):
                    blocks.append(Block("$", line[2:], [], None))
                else:
                    blocks[-1].content.append(line)
            for block in blocks:
                if block.kind == "$":
                    strip_blank_end(block.content)
        elif fence[2]:
            blocks.append(Block("file", fence[2], inside))
        else:
            blocks += [Block("prose", line, []) for line in inside]
        blocks.append(Block("prose", lines[at], []))
        at += 1
    return blocks


def write_tour(blocks):
    out = []
    for block in blocks:
        if block.kind == "prose":
            out.append(block.head)
            continue
        if block.kind == "$":
            out.append("$ " + block.head)
        out += block.content
    return "\n".join(out)


def member(value, path):
    for part in path.split("."):
        if isinstance(value, list):
            value = value[int(part)] if part.isdigit() and int(part) < len(value) else None
        elif isinstance(value, dict):
            value = value.get(part)
        else:
            return None
    return value


def show(text, paths):
    """`| show a.b c`: single members of each JSON answer, one a line."""
    lines = []
    for answer in text.splitlines():
        try:
            value = json.loads(answer)
        except ValueError:
            lines.append(answer)
            continue
        lines += [f"{path} = {json.dumps(member(value, path), ensure_ascii=False)}" for path in paths]
    return "\n".join(lines)


def same(text, page, update):
    """`| same FILE`: the differences from a checked-in page, which --update rewrites."""
    if update:
        page.write_text(text, encoding="utf-8")
    kept = page.read_text(encoding="utf-8") if page.exists() else ""
    return "\n".join(difflib.unified_diff(kept.splitlines(), text.splitlines(), page.name, "made now", lineterm="", n=0))


def run_command(command, folder, regimen, update=False):
    """One command -> (exit code, what it printed)."""
    words = shlex.split(command)
    if words[0] == "make":
        makers.make(words[1:], folder)
        return 0, ""
    if words[0] not in ("regimen", "build/regimen"):
        raise SystemExit(f"unknown command `{words[0]}`")
    pipe, given = None, None
    if "|" in words:
        bar = words.index("|")
        pipe, words = words[bar + 1:], words[:bar]
        if pipe[0] not in ("show", "lines", "same"):
            raise SystemExit("after `|` only `show`, `lines` and `same` may stand")
    if "<" in words:
        arrow = words.index("<")
        given, words = words[arrow + 1], words[:arrow]
    environment = dict(os.environ, NO_COLOR="1")
    with open(Path(folder, given) if given else os.devnull, "rb") as source:
        done = subprocess.run([regimen] + words[1:], cwd=folder, stdin=source, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, env=environment, timeout=SECONDS)
    text = re.sub(r"sha256:[0-9a-f]{64}", "sha256:...", done.stdout.decode("utf-8", "backslashreplace"))
    if pipe and pipe[0] == "show":
        text = show(text, pipe[1:])
    elif pipe and pipe[0] == "same":
        text = same(text, Path(folder, pipe[1]), update)
    elif pipe:
        text = "\n".join(line for line in text.splitlines() if any(word in line for word in pipe[1:]))
    return done.returncode, re.sub(r"\d+ bytes, \d+ nodes?", "... bytes, ... nodes", text)


def run_file(path, regimen, source, update):
    """Runs one test; returns the differences, empty when there are none."""
    tour = path.suffix == ".md"
    text = path.read_text(encoding="utf-8")
    blocks = parse_tour(text) if tour else parse_test(text)
    differences = []
    with tempfile.TemporaryDirectory(prefix="regimen-test-") as folder:
        os.symlink(Path(source, "knowledge"), Path(folder, "knowledge"))
        for block in blocks:
            if block.kind == "file":
                target = Path(folder, block.head)
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_text("\n".join(block.content) + "\n", encoding="utf-8")
            elif block.kind == "build":
                name, _, package = block.head.split()
                subprocess.run([regimen, "build", package, "-o", name], cwd=folder, check=True, timeout=SECONDS,
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            elif block.kind == "$":
                code, output = run_command(block.head, folder, regimen, update)
                lines = strip_blank_end([line.rstrip() for line in output.split("\n")])
                if code < 0 or code >= 4:
                    differences.append(f"$ {block.head}\nended with {code}, which is never right; it printed:\n{output}")
                if update:
                    block.content = lines
                    block.exit_code = None if tour else code
                    continue
                if block.exit_code is not None and code != block.exit_code:
                    differences.append(f"$ {block.head}\nexit code: expected {block.exit_code}, found {code}")
                if lines != block.content:
                    differences.append("\n".join([f"$ {block.head}"] + list(difflib.unified_diff(
                        block.content, lines, "expected", "found", lineterm=""))))
    if update:
        rewritten = write_tour(blocks) if tour else write_test(blocks)
        if rewritten != text:
            path.write_text(rewritten, encoding="utf-8")
            print(f"rewritten: {path.name}")
    return differences


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--regimen", required=True, help="the command line to test")
    parser.add_argument("--source", default=Path(__file__).resolve().parents[2], help="the project's folder")
    parser.add_argument("--update", action="store_true", help="rewrite what is expected")
    parser.add_argument("files", nargs="+", type=Path)
    options = parser.parse_args()
    update = options.update or os.environ.get("REGIMEN_UPDATE_GOLDENS") == "1"
    failed = 0
    for path in options.files:
        differences = run_file(path, os.path.abspath(options.regimen), Path(options.source).resolve(), update)
        print(("FAIL  " if differences else "ok    ") + path.name)
        for difference in differences:
            print("\n".join("      " + line for line in difference.split("\n")))
        failed += bool(differences)
    print(f"{len(options.files) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
