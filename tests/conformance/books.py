"""Writes a project whose books are hard to make: every block in every other, lists of five levels, a table of 300 rows, joined cells, notes in tables, words
from right to left, long words, a hundred pictures, a collection of all of them, anchors and addresses that no book may have as they are. Usage: books.py FOLDER"""

import struct
import sys
import zlib
from pathlib import Path

SETTINGS = """format = 1
base_url = "https://ville.example/participer/"
date = 2026-11-23
languages = ["fr", "en", "nl", "ar"]
[forms.kinds]
toolkit = ["epub", "odt", "pdf"]
[collections.tout]
documents = ["toolkit/bilan", "toolkit/court", "toolkit/vide", "toolkit/2026 été/bilan"]
title = { fr = "Tous les bilans & <autres>" }
[text.fr]
title = "Participer & décider <ensemble>"
organisation = "Ville d’exemple"
tagline = "La participation dans la ville, en clair."
[text.en]
title = "Take part"
organisation = "Example city"
tagline = "Participation in the city, in plain words."
[text.nl]
title = "Doe mee"
organisation = "Voorbeeldstad"
tagline = "Participatie in de stad, in klare taal."
[text.ar]
title = "شارك"
organisation = "مدينة المثال"
tagline = "المشاركة في المدينة بكلمات واضحة."
"""

LEGAL = {
    "index": "title: Accueil\nsummary: La participation dans notre ville, expliquée en quelques mots simples.\n---\nAccessibilité : non conforme\n",
    "plan-du-site": "title: Plan du site\nlegal: plan-du-site\nsummary: Toutes les pages de ce site, chacune une fois, à sa place.\n---\n",
    "mentions-legales": "title: Mentions légales\nlegal: mentions-legales\nsummary: Qui publie ce site, qui l’héberge et comment nous joindre.\n---\n",
    "donnees-personnelles": "title: Données personnelles\nlegal: donnees-personnelles\nsummary: Ce que nous faisons de vos données, et vos droits.\n---\n",
    "accessibilite": "title: Accessibilité\nlegal: accessibilite\nsummary: L’état de l’accessibilité de ce site, et comment signaler un obstacle.\n---\n",
}

FIELDS = "steps: not-in-source\nadaptations: not-in-source\n"

BLOCKS = [
    "Un paragraphe\\\nen deux lignes. Une phrase.",
    "À vélo 🚲, en fauteuil 👩🏽\u200d🦽, à Lille 🇫🇷 : étape 1️⃣, c’est fait ✅ ❤️.",
    "- une puce\n\n  et sa suite\n- [ ] une tâche\n- [x] une autre",
    "3. trois\n4. quatre",
    "> une citation",
    "> [!WARNING]\n> un avertissement",
    "> [!EXAMPLE]\n> un exemple",
    "```yaml\ncode: [a, `b`, *c*] ]]> <!-- &amp; -->\n```",
    "Table: Des lettres\n\n| A | B |\n|---|---|\n| c \\| d | `e` |",
    "Terme\n: Définition un\n: Définition deux",
    '![Un dessin](arbre.png "Une légende")',
    "```chart\ntype: bar\ntitle: Les venus\nfinding: Lille vient.\nunit: personnes\nsource: donnees.csv\n```",
    "***",
]


def shifted(first: str, margin: str, block: str) -> str:
    return first + block.replace("\n", "\n" + margin)


def torture() -> str:
    """A document with every block in every other."""
    out = [
        "---\nkind: toolkit\n" + FIELDS + "title: Un bilan & « tous » les <blocs>\nsummary: Tout ce qui peut se trouver dans un texte, et dans ce qui s’y trouve.\n"
        "---",
        "Avant [alles wat je wilt]{lang=nl}, [MEL]{abbr=\"Métropole Européenne de Lille\"} et H~2~O, le 6^e^, ~~mardi~~ *jeudi* à **midi**[^un]. "
        "Des [crochets](https://ville.example/a[1]?b=[2]|3), un [accent](https://ville.example/été#où), un "
        "[lien interne](#lignes), un [autre](bilan.md#fin) et un [retour](#fin)[^un].",
        "\n".join(f"{'  ' * level}- Niveau {word}" for level, word in enumerate(["un", "deux", "trois", "quatre", "cinq"])),
        "\n".join(f"{'   ' * level}1. {word}" for level, word in enumerate(["Un", "Deux", "Trois", "Quatre", "Cinq"])),
        "## Trois cents lignes {#lignes}",
        "Table: Trois cents lignes\n\n| Ville | Nombre[^deux] |\n|---|--:|\n"
        + "\n".join(f"| Cellule {row} colonne 1 | {row} 000 |" for row in range(1, 301)),
        "```table\ncaption: Cellules unies\nheader_rows: 2\nheader_columns: 1\nrows:\n  - [{text: Ville, rows: 2}, {text: Réunions, columns: 2}]\n"
        '  - [Matin, Soir]\n  - [{text: Lille, rows: 2}, "1 000[^trois]", "[accueil](index.md)"]\n  - [{text: "toute la journée", columns: 2}]\n```',
        "## [مرحبا بكم]{lang=ar} & `code` \\<b> ]]> {#fin}",
        "[مرحبا بكم في المدينة. هل حضر د. سمير؟]{lang=ar} [bonjour](https://example.org/a(b)?c=*d*).",
        "Anticonstitutionnellement" + "long" * 80 + ".",
        "## Cent images",
        *[f'![Arbre {number}](arbre.png "Légende {number}")' for number in range(1, 101)],
        "Une image dans le texte ![Un arbre](photo.png), une autre dans [![Un lien](arbre.png)](index.md), et ![Une carte](carte.svg).",
        "## Chaque bloc dans chaque bloc",
    ]
    for block in BLOCKS:
        out += [
            block,
            shifted("- dans une puce\n\n  ", "  ", block),
            shifted("1. dans un rang\n\n   ", "   ", block),
            shifted("> ", "> ", block),
            shifted("> [!NOTE]\n> Une note.\n>\n> ", "> ", block),
        ]
        # A line above a table in a definition is no caption.
        if not block.startswith("Table:"):
            out.append(shifted("Mot\n: dans une définition\n\n  ", "  ", block))
    out += [
        "### Un titre\n\n#### Un titre\n\nDu texte.",
        "> #### Un titre cité\n>\n> Du texte.",
        "[^un]: Une note[^quatre].\n\n    - avec une liste\n\n    Table: Une note\n\n    | et | une table |\n    |---|---|\n    | a | b |",
        "[^deux]: Une autre.",
        "[^trois]: Encore une.",
        "[^quatre]: La dernière.",
    ]
    return "\n\n".join(out) + "\n"


ARABIC = """---
kind: toolkit
title: تقرير المشاركة
summary: ما قيل وما تقرر في المدينة خلال هذه السنة.
---
نص قصير قبل أول عنوان[^1].

## ما قيل

Table: الأعداد

| المدينة | العدد |
|---|--:|
| ليل | 1 000 |

```chart
type: bar
title: الحضور
finding: جاء الناس من ليل.
unit: أشخاص
source: donnees.csv
```

كلمة [démocratie]{lang=fr} بالفرنسية، و`code` أيضا.

[^1]: حاشية.
"""

# One sentence, no heading; and nothing at all.
SHORT = "---\nkind: toolkit\n" + FIELDS + "title: Un bilan court\nsummary: Un texte sans titre, comme on en écrit le soir en rentrant.\n---\nUne seule phrase.\n"
EMPTY = "---\nkind: toolkit\n" + FIELDS + "title: Un bilan à venir\nsummary: Un document dont le texte n’est pas encore écrit par le service.\n---\n"


def png() -> bytes:
    """A picture of one grey point."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0\x80")) + chunk(b"IEND", b"")


def gif() -> bytes:
    """A picture of one point of another kind than its name will say."""
    return b"GIF89a\x01\x00\x01\x00\x80\x00\x00\x00\x00\x00\xff\xff\xff,\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02D\x01\x00;"


def main(folder: Path) -> None:
    content = folder / "content"
    (content / "2026 été").mkdir(parents=True, exist_ok=True)
    (folder / "site.toml").write_text(SETTINGS, encoding="utf-8")
    for name, text in LEGAL.items():
        (content / f"{name}.md").write_text("---\n" + text, encoding="utf-8")
    (content / "bilan.md").write_text(torture(), encoding="utf-8")
    (content / "2026 été" / "bilan.md").write_text(SHORT, encoding="utf-8")
    (content / "2026 été" / "bilan.ar.md").write_text(ARABIC.replace("donnees.csv", "../donnees.csv"), encoding="utf-8")
    (content / "court.md").write_text(SHORT, encoding="utf-8")
    (content / "vide.md").write_text(EMPTY, encoding="utf-8")
    (content / "donnees.csv").write_text("Ville,Venus\nLille,12\nDouai,<5\n", encoding="utf-8")
    (content / "arbre.png").write_bytes(png())
    (content / "photo.png").write_bytes(gif())
    svg = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><title>Carte</title><path d="M0 0h8v8z"/></svg>'
    (content / "carte.svg").write_text(svg, encoding="utf-8")


main(Path(sys.argv[1]))
