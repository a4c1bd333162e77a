"""Compares the words of a PDF, as poppler reads them in the order of its tags, with those of the book (EPUB) of the same document, which a test of the
program has compared with the text. Every word of the book's text is there, in order (in large print and in easy-read versions: as often); notes stand with their first reference.
Usage: pdf-words.py FILE"""

import re
import subprocess
import sys
import unicodedata
import zipfile
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

XHTML = "{http://www.w3.org/1999/xhtml}"
TYPE = "{http://www.idpf.org/2007/ops}type"
# What a book adds to the words of the text.
ADDED = {"note-number", "note-back"}
MARKS = {"a", "abbr", "code", "em", "s", "span", "strong", "sub", "sup"}


def words(text: str) -> list[str]:
    """Runs of letters and figures; ligatures and forms of letters count as the letters that they are."""
    return re.findall(r"\w+", unicodedata.normalize("NFKC", text).casefold())


def told(element: ElementTree.Element, notes: list[str], out: list[str]) -> None:
    """The words of an element in order; those of notes apart."""
    kind = element.get(TYPE, "")
    if element.get("class") in ADDED or kind == "noteref":
        return
    if kind == "footnote":
        own: list[str] = []
        for child in element:
            told(child, notes, own)
        notes.extend(own)
        return
    # Blocks end words; marks do not.
    border = "" if element.tag.removeprefix(XHTML) in MARKS else " "
    out.extend([border, element.text or ""])
    for child in element:
        told(child, notes, out)
        out.append(child.tail or "")
    out.append(border)


def book(path: Path) -> tuple[list[str], list[str]]:
    """The words of the text of a book, and those of its notes."""
    text: list[str] = []
    notes: list[str] = []
    with zipfile.ZipFile(path) as archive:
        package = ElementTree.fromstring(archive.read("EPUB/package.opf"))
        names = {item.get("id"): item.get("href") for item in package.iter("{http://www.idpf.org/2007/opf}item")}
        for reference in package.iter("{http://www.idpf.org/2007/opf}itemref"):
            name = names[reference.get("idref")]
            if name in ("title.xhtml", "nav.xhtml"):
                continue
            body = ElementTree.fromstring(archive.read(f"EPUB/{name}")).find(f"{XHTML}body")
            out: list[str] = []
            told(body, notes, out)
            text.extend(words("".join(out)))
    return text, words("".join(notes))


def run(*command: str) -> str:
    """What a program prints."""
    return subprocess.run(command, capture_output=True, check=True).stdout.decode(errors="replace")


def is_turned(word: str) -> bool:
    """True for words that run from right to left."""
    return any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in word)


def read(path: Path) -> list[str]:
    """The lines of a PDF in the order of its tags."""
    # Titles of headings are written in UTF-16 among the rest.
    listed = run("pdfinfo", "-enc", "UTF-8", "-struct-text", str(path))
    return [line.strip()[1:-1] for line in listed.split("\n") if line.strip().startswith('"')]


def main() -> int:
    path = Path(sys.argv[1])
    # Easy-read versions tell tables row by row as well.
    is_large = path.name.endswith(".large.pdf") or ".falc." in path.name
    text, notes = book(path.with_name(path.name.removesuffix(".pdf").removesuffix(".large") + ".epub"))
    # Lines end between words or in them, which poppler does not tell: letters are compared without what lies between them.
    # Poppler turns such passages round line by line, and letters that are drawn as one: all of them have to be there, wherever they stand.
    turned = [word for word in text + notes if is_turned(word)]
    text, notes = ([word for word in part if not is_turned(word)] for part in (text, notes))
    plain = Counter("".join(words(run("pdftotext", "-enc", "UTF-8", str(path), "-"))))
    missing = Counter("".join(turned)) - plain
    if missing:
        print(f"{path}: not there: {missing}")
        return 1
    found = "".join(words("".join(read(path))))
    if is_large:
        # A table is told row by row there, each value after the name of its column: every word is there at least as often, in an order of its own.
        lost = [word for word, count in Counter(text).items() if found.count(word) < count]
        if lost:
            print(f"{path}: words are not there: {lost}")
            return 1
        text = []
    at = 0
    for number, word in enumerate(text):
        place = found.find(word, at)
        if place < 0:
            print(f"{path}: « {word} » after « {' '.join(text[max(0, number - 8):number])} » is not there or not in order")
            return 1
        at = place + len(word)
    lost = [word for word, count in Counter(notes).items() if found.count(word) < count]
    if lost:
        print(f"{path}: words of notes are not there: {lost}")
        return 1
    if not text and not turned and not is_large:
        print(f"{path}: the book has no word")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
