"""Books that are read aloud, as their readers have them: each clip is within its recording and follows the one before, each sentence that it is shown with is there,
further on than the last, no word of a page is without a voice, and clips are as long as their words. Usage: overlays.py BOOK..."""

import posixpath
import re
import subprocess
import sys
import tempfile
import zipfile
from xml.etree import ElementTree

SMIL = "{http://www.w3.org/ns/SMIL}"
OPS = "{http://www.idpf.org/2007/ops}"
OPF = "{http://www.idpf.org/2007/opf}"
HTML = "{http://www.w3.org/1999/xhtml}"
# Words a minute of a sentence of many words: numbers and addresses are said with more words than they are written with.
PACE = (40, 330)
MANY = 8
# Lengths are given in thousandths of a second; the media type counts in packets of twenty.
NEAR = 0.021


def seconds(clock):
    hours, minutes, rest = clock.split(":")
    return int(hours) * 3600 + int(minutes) * 60 + float(rest)


def length(recording):
    with tempfile.NamedTemporaryFile(suffix=".opus") as file:
        file.write(recording)
        file.flush()
        told = subprocess.run(["opusinfo", file.name], capture_output=True, text=True)
    info = told.stdout + told.stderr
    if told.returncode or re.search(r"warning|error|invalid|missing|hole", re.sub(r"(?m)^\t.*$", "", info), re.I):
        return None
    minutes, rest = re.search(r"Playback length: (\d+)m:([\d.]+)s", info).groups()
    return int(minutes) * 60 + float(rest)


def words(text):
    return re.findall(r"\w+", text)


def is_silent(element):
    """What is not read where it stands: what leads back to where one came from, and lists that are not shown."""
    return element.get("class") == "note-back" or "hidden" in element.attrib or element.tag == HTML + "head"


def unheard(element, targets, is_contents):
    """Texts outside of all that is said."""
    if element.get("id") in targets and element.tag not in (HTML + "ol", HTML + "ul", HTML + "table", HTML + "blockquote", HTML + "pre"):
        return
    if is_silent(element) or is_contents and element.tag == HTML + "ol":
        return
    texts = [element.text] + [child.tail for child in element]
    yield from (text.strip() for text in texts if text and words(text))
    for child in element:
        yield from unheard(child, targets, is_contents)


def plain(element):
    """The text of an element without references to notes, which are said by themselves."""
    out = element.text or ""
    if element.tag == HTML + "img":
        out += element.get("alt", "")
    for child in element:
        if child.get(OPS + "type") != "noteref":
            out += plain(child)
        out += child.tail or ""
    return out


def overlay(book, item, overlay_path, total):
    page = ElementTree.fromstring(book.read(item))
    elements = list(page.iter())
    order = {element.get("id"): at for at, element in enumerate(elements) if element.get("id")}
    root = ElementTree.fromstring(book.read(overlay_path))
    folder = posixpath.dirname(overlay_path)
    end, last, recordings, targets = 0.0, 0, set(), set()
    for group in root.iter(SMIL + "seq"):
        target = group.get(OPS + "textref").partition("#")[2]
        if target not in order:
            yield f"nothing has the id {target}"
    for par in root.iter(SMIL + "par"):
        path, _, target = par.find(SMIL + "text").get("src").partition("#")
        audio = par.find(SMIL + "audio")
        begin, stop = seconds(audio.get("clipBegin")), seconds(audio.get("clipEnd"))
        recordings.add(posixpath.join(folder, audio.get("src")))
        if posixpath.join(folder, path) != item or target not in order:
            yield f"nothing has the id {target} in {path}"
            continue
        if abs(begin - end) > 0.0005 or stop <= begin:
            yield f"{target}: from {begin} s to {stop} s, after {end} s"
        if order[target] < last and par.get(OPS + "type") != "noteref":
            yield f"{target} stands before what was read already"
        end, last = stop, max(last, order[target])
        written = words(plain(elements[order[target]]))
        if elements[order[target]].tag in (HTML + "span", HTML + "a", HTML + "em", HTML + "strong") and target not in targets and len(written) >= MANY:
            pace = len(written) / (stop - begin) * 60
            if not PACE[0] <= pace <= PACE[1]:
                yield f"{target}: {len(written)} words in {stop - begin:.2f} s"
        targets.add(target)
    if len(recordings) != 1:
        yield f"recordings: {sorted(recordings)}"
        return
    heard = length(book.read(recordings.pop()))
    if heard is None or not end <= heard <= end + NEAR:
        yield f"clips end at {end} s, the recording at {heard} s"
    if abs(total - end) > 0.0005:
        yield f"{total} s are announced, {end} s are read"
    for text in unheard(page, targets, item.endswith("nav.xhtml")):
        yield f"nobody reads « {text[:60]} »"


def faults(path):
    with zipfile.ZipFile(path) as book:
        package = ElementTree.fromstring(book.read("EPUB/package.opf"))
        items = {item.get("id"): item for item in package.iter(OPF + "item")}
        lengths = {meta.get("refines", ""): seconds(meta.text) for meta in package.iter(OPF + "meta") if meta.get("property") == "media:duration"}
        spine = [items[ref.get("idref")] for ref in package.iter(OPF + "itemref")]
        if abs(sum(value for name, value in lengths.items() if name) - lengths.get("", 0)) > 0.0005:
            yield f"lengths: {lengths}"
        if not any(item.get("media-overlay") for item in spine):
            yield "nothing is read"
        for item in spine:
            name = item.get("media-overlay")
            place = "EPUB/" + item.get("href")
            if not name:
                texts = list(unheard(ElementTree.fromstring(book.read(place)), set(), False))
                if texts:
                    yield f"{place}: nobody reads it"
                continue
            for fault in overlay(book, place, "EPUB/" + items[name].get("href"), lengths.get("#" + name, 0)):
                yield f"{place}: {fault}"


def main():
    found = 0
    for path in sys.argv[1:]:
        for fault in faults(path):
            print(f"{path}: {fault}")
            found += 1
    print(f"Books that are read aloud: {len(sys.argv) - 1}; faults: {found}")
    sys.exit(1 if found else 0)


main()
