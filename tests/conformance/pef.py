"""The braille files of a site: every PEF against our grammar (pef.rng), no row over its columns, no page over its rows, and every BRF the same
pages. With LANGUAGE=TABLE after the folder, the files of these languages are contracted: they have to say so, and the sentences of the plain
text beside them have to be in them as liblouis transcribes them.

Usage: pef.py FOLDER [LANGUAGE=TABLE…]"""

import re
import sys
from pathlib import Path

import louis
from lxml import etree

PEF = "{http://www.daisy.org/ns/2008/pef}"
DC = "{http://purl.org/dc/elements/1.1/}"
# North American ASCII braille, in the order of Unicode.
ASCII = " A1B'K2L@CIF/MSP\"E3H9O6R^DJG>NTQ,*5<-U8V.%[$+X!&;:4\\0Z7(_?W]#Y)="
# Sentences with a link, a note, an emphasis or a word in another language have signs in them that plain text has not.
LEAST = 0.8


def pages(tree):
    """Rows of every page, after a look at how many and how long they are."""
    found = []
    for volume in tree.iter(PEF + "volume"):
        cols, rows = int(volume.get("cols")), int(volume.get("rows"))
        for page in volume.iter(PEF + "page"):
            lines = ["".join(row.itertext()) for row in page.iter(PEF + "row")]
            if len(lines) > rows:
                yield None, f"a page of {len(lines)} rows, where {rows} fit"
            for line in lines:
                if len(line) > cols:
                    yield None, f"a row of {len(line)} cells, where {cols} fit: {line}"
            found.append(lines)
    yield found, None


def of_brf(path):
    """The pages of a BRF, in Unicode."""
    text = path.read_bytes().decode("ascii")
    pages = [page.removesuffix("\r\n").split("\r\n") for page in text.split("\f")]
    return [["".join(chr(0x2800 + ASCII.index(it)) for it in line) for line in page] for page in pages]


def sentence_cells(sentence, table, lang):
    """What liblouis makes of a sentence; CBFU 1.3 joins marks to their word."""
    if lang == "fr":
        sentence = re.sub(r"[ \u00a0\u202f]+(?=[;:!?»](?![^\W_]))", "", sentence)
        sentence = re.sub(r"(?<=«)[ \u00a0\u202f]+", "", sentence)
    cells = louis.translateString(["unicode.dis", table], re.sub("[\u00a0\u202f]", " ", sentence))
    return re.sub("[ ⠀]+", "", cells)


def contracted(path, tree, rows, tables):
    """What is wrong with a contracted file."""
    lang = tree.findtext(f".//{DC}language").split("-")[0]
    if lang not in tables:
        return
    if not (tree.findtext(f".//{DC}contributor") or "").startswith("liblouis "):
        yield "the metadata do not name liblouis"
    cells = "".join(row for page in rows for row in page[:-1]).replace("⠀", "")
    lines = path.with_suffix(".txt").read_text(encoding="utf-8-sig").splitlines()
    sentences = {line.strip() for line in lines if len(line) > 40 and line.endswith(".") and "http" not in line}
    if len(sentences) < 10:
        return
    there = [sentence for sentence in sentences if sentence_cells(sentence, tables[lang], lang) in cells]
    print(f"{path}: {len(there)} of {len(sentences)} sentences are those of {tables[lang]}")
    if len(there) < LEAST * len(sentences):
        for sentence in sorted(sentences.difference(there))[:5]:
            yield f"not as liblouis has it: {sentence}"


def main():
    folder, *pairs = sys.argv[1:]
    tables = dict(pair.split("=") for pair in pairs)
    grammar = etree.RelaxNG(etree.parse(Path(__file__).with_name("pef.rng")))
    # A judge that accepts everything judges nothing.
    for bad in ('<pef xmlns="http://www.daisy.org/ns/2008/pef" version="2008-1"/>', '<pef version="2008-1"/>'):
        assert not grammar.validate(etree.fromstring(bad)), bad
    faults = []
    files = sorted(Path(folder).rglob("*.pef"))
    if not files:
        sys.exit(f"{folder}: no PEF files")
    languages = set()
    for path in files:
        tree = etree.parse(path)
        languages.add((tree.findtext(f".//{DC}language") or "").split("-")[0])
        if not grammar.validate(tree):
            faults += [f"{path}:{error.line}: {error.message}" for error in grammar.error_log]
            continue
        for rows, fault in pages(tree):
            if fault:
                faults.append(f"{path}: {fault}")
                continue
            brf = path.with_suffix(".brf")
            bare = [[row.rstrip("⠀") for row in page] for page in rows]
            if brf.exists() and of_brf(brf) != bare:
                faults.append(f"{brf}: other pages than those of the PEF")
            faults += [f"{path}: {fault}" for fault in contracted(path, tree, rows, tables)]
    faults += [f"no PEF in the language {lang}" for lang in tables.keys() - languages]
    print(f"{len(files)} PEF files, {len(faults)} faults")
    print("\n".join(faults))
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
