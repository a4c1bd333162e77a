"""Books whose pages are those of a PDF: each page of the list begins in the book with words that stand on that page of print, no page is named that is not there, and nearly all are.
Usage: page-list.py BOOK...   (the PDF lies beside the book, under the same name)"""

import re
import subprocess
import sys
import unicodedata
import zipfile
from pathlib import Path
from xml.etree import ElementTree

OPS = "{http://www.idpf.org/2007/ops}"
HTML = "{http://www.w3.org/1999/xhtml}"
RUNNING = {HTML + tag for tag in ("a", "abbr", "code", "em", "s", "span", "strong", "sub", "sup")}
# Words that are looked for: those of a line.
FEW = 5
# Poppler gives lam and alif in the order of the eyes, and marks twice: of Arabic words the letters count, and half of the words are enough.
ARABIC = re.compile("[\u0600-\u06ff]")
# Longer words are cut in print.
LONG = 40


def words(text):
    plain = unicodedata.normalize("NFKC", text.replace("\u00ad", ""))
    return ["".join(sorted(word)) if ARABIC.search(word) else word for word in re.findall(r"\w+", plain)]


def texts(element):
    """The texts of a page in order, and the page breaks between them. References to notes are not words of the text."""
    if element.get(OPS + "type") == "noteref":
        return
    if element.get(OPS + "type") == "pagebreak":
        yield element
    edge = "" if element.tag in RUNNING else " "
    yield edge
    if element.text:
        yield element.text
    for child in element:
        yield from texts(child)
        if child.tail:
            yield child.tail
    yield edge


def faults(path):
    name = path.name.replace(".audio.epub", ".epub").replace(".epub", ".pdf")
    pdf = path.with_name(name)
    with zipfile.ZipFile(path) as book:
        nav = ElementTree.fromstring(book.read("EPUB/nav.xhtml"))
        lists = [it for it in nav.iter(HTML + "nav") if it.get(OPS + "type") == "page-list"]
        if not lists:
            yield f"no list of pages, and {name} is there" if pdf.exists() else None
            return
        if not pdf.exists():
            yield f"a list of pages, and no {name}"
            return
        pages = subprocess.run(["pdftotext", str(pdf), "-"], capture_output=True, text=True, check=True).stdout.split("\f")[:-1]
        named = [(int(link.text), link.get("href")) for link in lists[0].iter(HTML + "a")]
        numbers = [number for number, _ in named]
        if numbers != sorted(set(numbers)) or not numbers or numbers[-1] > len(pages):
            yield f"pages {numbers} of {len(pages)}"
            return
        # Not in the list: the title page, that of the contents, those of links at the end, and pages that one paragraph, drawing or note fills.
        if len(numbers) < len(pages) * 0.6 - 3:
            yield f"{len(numbers)} pages of {len(pages)} are named"
        marks = {}
        for file in sorted({address.partition("#")[0] for _, address in named}):
            stream = list(texts(ElementTree.fromstring(book.read("EPUB/" + file)).find(HTML + "body")))
            for at, item in enumerate(stream):
                if not isinstance(item, str):
                    after = "".join(it for it in stream[at + 1 :][:400] if isinstance(it, str))
                    marks[f"{file}#{item.get('id')}"] = words(after)[:FEW]
        for number, address in named:
            if address not in marks:
                yield f"page {number}: nothing at {address}"
                continue
            own = marks[address]
            shown = words(pages[number - 1])
            own = [word for word in own if len(word) < LONG]
            enough = len(own) / 2 if any(ARABIC.search(word) for word in own) else len(own)
            windows = (shown[max(0, at - 40) : at + 40] for at in range(len(shown)) if shown[at] in own)
            found = any(sum(word in window for word in own) >= enough for window in windows)
            if not found and own:
                yield f"page {number}: « {' '.join(own)} » is not on it"


def main():
    found = 0
    for path in map(Path, sys.argv[1:]):
        for fault in filter(None, faults(path)):
            print(f"{path}: {fault}")
            found += 1
    print(f"Books with the pages of print: {len(sys.argv) - 1}; faults: {found}")
    sys.exit(1 if found else 0)


main()
