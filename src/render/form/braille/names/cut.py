"""Keeps the names of signs that no braille code has. Called by `fetch`: cut.py PACKAGES RESULTS"""

import json
import sys
from pathlib import Path

packages, results = map(Path, sys.argv[1:])

# Arrows are the first signs that codes lack; what stands before them are letters and punctuation.
FIRST = 0x2190
# Joiners and the signs that ask for a coloured drawing: braille has neither.
SILENT = dict.fromkeys([0x200D, 0xFE0F])


def read(package, folder, key, lang):
    text = (packages / package / folder / lang / "annotations.json").read_text(encoding="utf-8")
    return json.loads(text)[key]["annotations"]


def is_kept(sign):
    # A thumb of whatever colour is a thumb.
    has_skin = any(0x1F3FB <= ord(it) <= 0x1F3FF for it in sign)
    return not has_skin and any(ord(it) >= FIRST for it in sign)


for lang in ["en", "fr", "nl"]:
    names = {}
    for own in [
        read("cldr-annotations-full", "annotations", "annotations", lang),
        read("cldr-annotations-derived-full", "annotationsDerived", "annotationsDerived", lang),
    ]:
        for sign, annotation in own.items():
            if is_kept(sign) and "tts" in annotation:
                # In braille a colon stands at its word (CBFU 1.3).
                names[sign.translate(SILENT)] = annotation["tts"][0].replace("\u202f:", ":").replace("\u00a0:", ":")
    lines = [f"{sign}\t{name}\n" for sign, name in sorted(names.items())]
    (results / f"{lang}.tsv").write_text("".join(lines), encoding="utf-8")
