"""Joins the parts into which fonts are cut for the web, and keeps what documents are set with. Called by `fetch`: join.py PACKAGES RESULTS"""

import copy
import sys
from pathlib import Path

from fontTools import merge, subset
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import Glyph

packages, results = map(Path, sys.argv[1:])

# European languages in Latin letters.
LATIN = [*range(0x20, 0x250), *range(0x2B0, 0x370), *range(0x1D00, 0x1DC0), *range(0x1E00, 0x1F00), *range(0x2010, 0x2070), *range(0x2070, 0x20D0), 0x2116, 0x2122, 0xFFFD]
GREEK = range(0x370, 0x400)
CYRILLIC = range(0x400, 0x530)
# The Arabic blocks; forms that only old encodings need are left out.
ARABIC = [*range(0x20, 0x7F), *range(0xA0, 0x100), *range(0x600, 0x700), *range(0x750, 0x780), *range(0x8A0, 0x900), *range(0x2000, 0x2070), 0xFDFC, 0xFD3E, 0xFD3F]
# Arrows, signs of arithmetic, boxes, discs, stars, ticks and crosses.
SIGNS = [*range(0x2150, 0x2300), *range(0x2460, 0x24F5), *range(0x2500, 0x27C0), *range(0x27E6, 0x2800), *range(0x2B00, 0x2B60)]


# Characters that fonts show with the glyph of another: which one, and their width beside its own.
TWINS = [(0xA0, 0x20, 1), (0x202F, 0x20, 0.6), (0x2009, 0x20, 0.6), (0x2011, 0x2D, 1)]


def own_glyphs(font):
    """Gives each of these a glyph of its own: a PDF knows one text for each glyph, and wraps all others in marks over which some readers stumble."""
    widths = font["hmtx"]
    for character, twin, factor in TWINS:
        drawn = font.getBestCmap().get(twin)
        if drawn is None or font.getBestCmap().get(character) not in (None, drawn):
            continue
        name = f"own{character:04X}"
        font["glyf"][name] = copy.deepcopy(font["glyf"][drawn])
        font.setGlyphOrder([*dict.fromkeys([*font.getGlyphOrder(), name])])
        width, bearing = widths[drawn]
        widths[name] = (round(width * factor), bearing)
        if "GDEF" in font and font["GDEF"].table.GlyphClassDef:
            font["GDEF"].table.GlyphClassDef.classDefs[name] = 1
        for table in font["cmap"].tables:
            if table.isUnicode():
                table.cmap[character] = name


# Marks of Arabic, and letters of which fonts draw several as one: each is said by a glyph that draws nothing (`letters.rs`), at a place for private use.
SAID = [*range(0x610, 0x61B), 0x622, 0x623, 0x625, 0x627, 0x644, 0x647, *range(0x64B, 0x660), 0x670, 0x671, *range(0x6D6, 0x6DD), *range(0x6DF, 0x6E5), 0x6E7, 0x6E8, *range(0x6EA, 0x6EE)]


def silent_glyphs(font):
    """Gives each of these a second glyph, without drawing and without width."""
    for character in SAID:
        name = f"said{character:04X}"
        font["glyf"][name] = Glyph()
        font.setGlyphOrder([*dict.fromkeys([*font.getGlyphOrder(), name])])
        font["hmtx"][name] = (0, 0)
        for table in font["cmap"].tables:
            if table.isUnicode():
                table.cmap[0xE000 + character - 0x600] = name


def without_words(font):
    """Takes out the glyph that draws a whole word (“الله”): of letters at one place, programs leave out those that are the same."""
    for lookup in font["GSUB"].table.LookupList.Lookup:
        for table in lookup.SubTable:
            for first, ligatures in getattr(table, "ligatures", {}).items():
                table.ligatures[first] = [ligature for ligature in ligatures if len(ligature.Component) < 3]


def join(name, parts, keep, has_silent=False):
    """One font of the parts of one face: glyphs that `keep` reaches, without hints."""
    faces = []
    # Each character comes from the first part that has it: where two do, the merger would choose between their glyphs by language.
    wanted = set(keep)
    for part in parts:
        path = packages / f"{name}.{len(faces)}.ttf"
        font = TTFont(packages / f"{part}.woff")
        font.flavor = None
        options = subset.Options(layout_features=["*"], hinting=False, notdef_outline=True, name_IDs=[0, 1, 2, 3, 4, 5, 6, 13, 14])
        cutter = subset.Subsetter(options)
        cutter.populate(unicodes=wanted)
        wanted -= set(font.getBestCmap())
        cutter.subset(font)
        font.save(path)
        faces.append(str(path))
    font = TTFont(faces[0]) if len(faces) == 1 else merge.Merger().merge(faces)
    own_glyphs(font)
    if has_silent:
        silent_glyphs(font)
        without_words(font)
    # The day of the making would differ each time: seconds from 1904 to 2026.
    font["head"].created = font["head"].modified = 3_849_984_000
    font.recalcTimestamp = False
    font.save(results / f"{name}.ttf", reorderTables=True)


text = "atkinson-hyperlegible-next/files/atkinson-hyperlegible-next"
mono = "atkinson-hyperlegible-mono/files/atkinson-hyperlegible-mono"
noto = "noto-sans/files/noto-sans"
for face, weight, style in [("regular", 400, "normal"), ("bold", 700, "normal"), ("italic", 400, "italic"), ("bold-italic", 700, "italic")]:
    join(f"atkinson-hyperlegible-next-{face}", [f"{text}-{part}-{weight}-{style}" for part in ("latin", "latin-ext")], LATIN)
join("atkinson-hyperlegible-mono-regular", [f"{mono}-{part}-400-normal" for part in ("latin", "latin-ext")], LATIN)
for face, weight in [("regular", 400), ("bold", 700)]:
    parts = ("latin", "latin-ext", "greek", "cyrillic", "vietnamese")
    join(f"noto-sans-{face}", [f"{noto}-{part}-{weight}-normal" for part in parts], [*LATIN, *GREEK, *CYRILLIC])
    # Drawings have one font a line: that of Arabic has Latin letters and figures as well. Noto Sans Arabic draws a letter and its dots as glyphs of their
    # own, and programs that read a PDF then read each such letter twice.
    join(f"vazirmatn-{face}", [f"vazirmatn/files/vazirmatn-{part}-{weight}-normal" for part in ("arabic", "latin")], ARABIC, has_silent=True)
join("noto-sans-math-regular", ["noto-sans-math/files/noto-sans-math-latin-400-normal"], [*SIGNS, 0x2032, 0x2033])
join("noto-sans-symbols-2-regular", ["noto-sans-symbols-2/files/noto-sans-symbols-2-symbols-400-normal"], SIGNS)
# Emoji in outlines: printers have no colours to spare, and a sign keeps the colour of its text.
join("noto-emoji-regular", ["noto-emoji/files/noto-emoji-emoji-400-normal"], range(0x23, 0x110000))


def cut(name, whole, keep, known):
    """What a whole font has of `keep` and the fonts `known` have not, in a file of its own: a merged file would be made anew with each of them."""
    font = TTFont(packages / whole)
    has = set().union(*(TTFont(results / f"{file}.ttf").getBestCmap() for file in known))
    features = ["kern", "mark", "mkmk", "ccmp", "locl"]
    options = subset.Options(layout_features=features, hinting=False, notdef_outline=True, name_IDs=[0, 1, 2, 3, 4, 5, 6, 13, 14])
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=set(keep) - has)
    cutter.subset(font)
    font["head"].created = font["head"].modified = 3_849_984_000
    font.recalcTimestamp = False
    font.save(results / f"{name}.ttf", reorderTables=True)


# Signs of everyday texts (‰, CO₂, ⅓, ①, №), letters of all of Greek and Cyrillic, ligatures that come out of other PDFs.
RARE = [*range(0x250, 0x300), *GREEK, *CYRILLIC, *range(0x1D2C, 0x1D6B), *range(0x1E00, 0x2000), *range(0x2010, 0x20D0), *range(0x2100, 0x2190), 0xFB00, 0xFB01, 0xFB02, 0xFB03, 0xFB04]
for face, weight in [("regular", "400Regular"), ("bold", "700Bold")]:
    cut(f"noto-sans-rare-{face}", f"whole-noto-sans/{weight}/NotoSans_{weight}.ttf", RARE, [f"noto-sans-{face}"])
others = ["noto-sans-regular", "noto-sans-rare-regular", "noto-sans-math-regular", "noto-sans-symbols-2-regular", "noto-emoji-regular"]
cut("noto-sans-symbols-regular", "whole-noto-sans-symbols/400Regular/NotoSansSymbols_400Regular.ttf", SIGNS, others)
