"""Looks at a document of text (ODT): its words are those of the book (EPUB) of the same document, which a test of the program has compared with the text; and what
LibreOffice makes of it when it opens it and writes it again has the same words in order, headings of the same levels, items of lists at the same depth, header rows
and header columns, notes, alternatives of pictures, links and passages in other languages. Usage: odt.py FILE WRITTEN_AGAIN TEXT"""

import importlib.util
import re
import sys
import unicodedata
import zipfile
from collections import Counter
from pathlib import Path
from urllib.parse import unquote
from xml.etree import ElementTree

OFFICE = "urn:oasis:names:tc:opendocument:xmlns:"
NAMES = {
    "office": OFFICE + "office:1.0", "style": OFFICE + "style:1.0", "text": OFFICE + "text:1.0", "table": OFFICE + "table:1.0",
    "draw": OFFICE + "drawing:1.0", "svg": OFFICE + "svg-compatible:1.0", "fo": OFFICE + "xsl-fo-compatible:1.0", "xlink": "http://www.w3.org/1999/xlink",
    "loext": "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0",
}
# Styles of what stands before the text.
FRONT = {"Eyebrow", "Title", "Subtitle", "Document_20_Facts"}


def name(short: str) -> str:
    """`text:p` as ElementTree writes it."""
    prefix, local = short.split(":")
    return f"{{{NAMES[prefix]}}}{local}"


SKIPPED = {name(it) for it in ("svg:title", "svg:desc", "table:title", "table:desc", "text:note-citation", "text:note-ref", "text:bookmark-ref",
                               "text:table-of-content", "text:sequence-decls", "office:forms")}
BLOCKS = {name(it) for it in ("text:p", "text:h", "text:line-break", "text:tab", "text:s", "table:table-cell", "draw:frame")}


def words(text: str) -> list[str]:
    """Runs of letters and figures."""
    return re.findall(r"\w+", unicodedata.normalize("NFKC", text).casefold())


class Document:
    """What a document says, and how."""

    def __init__(self, path: Path, front: set[str] | None = None):
        with zipfile.ZipFile(path) as archive:
            first = archive.infolist()[0]
            self.begins_well = first.filename == "mimetype" and first.compress_type == zipfile.ZIP_STORED
            content = ElementTree.fromstring(archive.read("content.xml"))
            sheet = ElementTree.fromstring(archive.read("styles.xml"))
            self.files = set(archive.namelist())
        self.styles = {style.get(name("style:name")): style for root in (sheet, content) for style in root.iter(name("style:style"))}
        # LibreOffice calls a style by the name that it shows.
        self.front_styles = front or {self.shown(style) for style in FRONT}
        self.text: list[str] = []
        self.notes: list[str] = []
        self.headings: Counter = Counter()
        self.items: Counter = Counter()
        self.passages: list[tuple[str, str]] = []
        self.front: list[str] = []
        body = content.find(f"{name('office:body')}/{name('office:text')}")
        self.read(body, 0, self.text, None)
        find = lambda short: list(body.iter(name(short)))
        self.footnotes = len(find("text:note"))
        self.references = len(find("text:note-ref"))
        self.alternatives = [frame.findtext(name("svg:title")) or "" for frame in find("draw:frame")]
        self.decorative = sum(frame.get(name("loext:decorative")) == "true" for frame in find("draw:frame"))
        self.header_rows = [len(table.findall(f"{name('table:table-header-rows')}/{name('table:table-row')}")) for table in find("table:table")]
        self.header_columns = [len(table.findall(f"{name('table:table-header-columns')}/{name('table:table-column')}")) for table in find("table:table")]
        self.cells = Counter("joined" if cell.get(name("table:number-columns-spanned"), "1") + cell.get(name("table:number-rows-spanned"), "1") != "11" else "plain"
                             for cell in find("table:table-cell"))
        self.links = [unquote(link.get(name("xlink:href"))).rstrip("/") for link in find("text:a")]
        self.anchors = {mark.get(name("text:name")) for kind in ("text:bookmark", "text:bookmark-start") for mark in find(kind)}
        self.pictures = [image.get(name("xlink:href")) for image in find("draw:image")]
        self.direct = [key for style in content.iter(name("style:style")) if style.get(name("style:family")) == "text" for key in [style.get(name("style:name"))]]

    def above(self, style: str | None):
        """A style and those that it is made from."""
        seen = set()
        while style in self.styles and style not in seen:
            seen.add(style)
            yield style
            style = self.styles[style].get(name("style:parent-style-name"))

    def shown(self, style: str) -> str:
        """The name of a style that is shown to people."""
        return self.styles[style].get(name("style:display-name"), style)

    def language(self, style: str | None) -> str | None:
        """The language that a style of passages names."""
        for own in self.above(style):
            properties = self.styles[own].find(name("style:text-properties"))
            if properties is not None and properties.get(name("fo:language")) not in (None, "zxx"):
                return properties.get(name("fo:language"))
        return None

    def read(self, element, depth: int, out: list[str], lang: str | None) -> None:
        """The words of an element in order; those of notes and of what stands before the text apart."""
        tag = element.tag
        if tag in SKIPPED:
            return
        style = element.get(name("text:style-name"))
        if tag == name("text:note"):
            for child in element.find(name("text:note-body")):
                self.read(child, 0, self.notes, None)
            return
        if tag == name("text:h"):
            self.headings[element.get(name("text:outline-level"))] += 1
        if tag == name("text:list"):
            depth += 1
        if tag == name("text:list-item") and len(element) and element[0].tag in (name("text:p"), name("text:h")):
            self.items[depth] += 1
        if tag in (name("text:p"), name("text:h")) and self.front_styles & {self.shown(own) for own in self.above(style)}:
            out = self.front
        if tag == name("text:span"):
            lang = self.language(style) or lang
        border = " " if tag in BLOCKS else ""
        self.say(out, border + (element.text or ""), lang)
        for child in element:
            self.read(child, depth, out, lang)
            self.say(out, child.tail or "", lang)
        out.append(border)

    def say(self, out: list[str], words_: str, lang: str | None) -> None:
        out.append(words_)
        if lang and words_.strip():
            if self.passages and self.passages[-1][0] == lang:
                words_ = f"{self.passages.pop()[1]} {words_}"
            self.passages.append((lang, words_))

    def spoken(self) -> list[tuple[str, list[str]]]:
        """Passages in other languages."""
        return [(lang, words(text)) for lang, text in self.passages if words(text)]


def book(path: Path) -> tuple[list[str], list[str]]:
    """Words of the text and of the notes of the book beside a document."""
    spec = importlib.util.spec_from_file_location("pdf_words", Path(__file__).with_name("pdf-words.py"))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.book(path)


def main() -> int:
    path, again, text = map(Path, sys.argv[1:4])
    own = Document(path)
    other = Document(again, own.front_styles)
    faults: list[str] = []

    def same(what: str, one, two) -> None:
        if one == two:
            return
        if isinstance(one, list):
            at = next((at for at, (left, right) in enumerate(zip(one, two)) if left != right), min(len(one), len(two)))
            one, two = one[max(0, at - 6):at + 4], two[max(0, at - 6):at + 4]
        faults.append(f"{what}: {one} here, {two} there")

    if not own.begins_well:
        faults.append("the type does not stand first")
    if own.direct:
        faults.append(f"passages with a look of their own: {own.direct}")
    meant, meant_notes = book(path.with_suffix(".epub"))
    same("words of the text and of the book", words("".join(own.text)), meant)
    same("words of the notes and of those of the book", Counter(words("".join(own.notes))), Counter(meant_notes))
    for link in own.links:
        if link.startswith("#") and link[1:] not in own.anchors:
            faults.append(f"{link} leads nowhere")
    for picture in own.pictures:
        if picture not in own.files:
            faults.append(f"{picture} is not there")
    levels = sorted(int(level) for level in own.headings)
    if levels != list(range(1, len(levels) + 1)) or own.headings["1"] != 1:
        faults.append(f"levels of headings: {dict(own.headings)}")
    undescribed = own.alternatives.count("") - own.decorative
    if undescribed:
        faults.append(f"pictures without a description: {undescribed}")
    # What LibreOffice understood of it.
    same("words", words("".join(own.text)), words("".join(other.text)))
    same("words of notes", words("".join(own.notes)), words("".join(other.notes)))
    same("front", words("".join(own.front)), words("".join(other.front)))
    for fact in ("headings", "items", "footnotes", "references", "alternatives", "header_rows", "cells", "anchors"):
        same(fact, getattr(own, fact), getattr(other, fact))
    same("links", sorted(own.links), sorted(other.links))
    same("passages in other languages", own.spoken(), other.spoken())
    rest = iter(words(text.read_text(encoding="utf-8-sig")))
    shown = [word for word in words("".join(own.text)) if not word.isdigit()]
    # Numbers of notes stand right after their word there.
    plain = (re.sub(r"(?<=\D)\d+$", "", word) for word in rest)
    for word in shown:
        if not any(found == re.sub(r"(?<=\D)\d+$", "", word) for found in plain):
            faults.append(f"« {word} » is not in the plain text, or not in order")
            break
    for fault in faults:
        print(f"{path}: {fault}")
    return 1 if faults else 0


sys.exit(main())
