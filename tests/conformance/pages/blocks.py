"""Every kind of block that an author can write, in every block that may hold others."""

import itertools
from collections.abc import Callable

from words import SEVERAL, Words

CALLOUTS = ["NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION", "EXAMPLE"]
FOREIGN = ["fr", "en", "nl", "ar"]


class Page:
    """A text under way: its words, its notes and what it may link to."""

    def __init__(self, lang: str, start: int, up: str) -> None:
        self.lang, self.words, self.up, self.start = lang, Words(lang, start), up, start
        self.notes: list[str] = []
        self.turn = start

    def note(self) -> str:
        label = f"n{len(self.notes) + 1}"
        self.notes.append(f"[^{label}]: {self.words.sentence()}")
        return f"[^{label}]"

    def running(self) -> str:
        """A sentence with marks in it, of another kind each time."""
        words, text = self.words, self.words.phrase()
        self.turn += 1
        foreign = FOREIGN[(self.turn // 7) % 4]
        if foreign == self.lang:
            foreign = FOREIGN[(FOREIGN.index(foreign) + 1) % 4]
        kinds = [
            lambda: f"{text}{self.note()}.",
            lambda: f"*{words.title()}* : {text}.",
            lambda: f"**{words.title()}** : {text}.",
            lambda: f"~~{words.title()}~~ {text}.",
            lambda: f"H~2~O, CO~2~, 10^3^ : {text}.",
            lambda: f"`parvis build` : {text}.",
            lambda: f"{text}, [{words.title()}]({self.up}charte/index.md#ecouter-{self.start % 3 + 1}).",
            lambda: f"{text}, [{words.title()}](https://www.example.org/{self.turn}).",
            lambda: f"{text} : [courrier-{self.turn % 9}@example.org](mailto:courrier-{self.turn % 9}@example.org), [03 53 01 20 {20 + self.turn % 70}](tel:+333530120{20 + self.turn % 70}).",
            lambda: f"{text}, [{Words(foreign, self.turn).phrase()}]{{lang={foreign}}}.",
            lambda: f"{text} : 12 345, 1 234 567,5 ; 45 % ; 12 €.",
            lambda: f"{text}\\\n{words.sentence()}",
            lambda: f"{text}, {words.long()}.",
            lambda: f"{text} ![{words.title()}]({self.up}dessin-{self.turn % 3}.svg).",
            lambda: f"***{words.title()}***, [*{words.title()}*](https://www.example.org/relief/{self.turn}), **[{words.title()}](https://www.example.org/gras/{self.turn})** : {text}.",
        ]
        return kinds[self.turn % len(kinds)]()

    def finish(self, text: str) -> str:
        return "\n\n".join([text, *self.notes]) + "\n"


def paragraph(page: Page) -> str:
    return page.running()


def bullets(page: Page) -> str:
    return f"- {page.running()}\n- {page.words.phrase()}\n  - {page.words.phrase()}\n    - {page.running()}\n- {page.words.phrase()}"


def numbers(page: Page) -> str:
    return f"3. {page.words.phrase()}\n4. {page.running()}\n   1. {page.words.phrase()}\n   2. {page.words.phrase()}"


def spaced(page: Page) -> str:
    return f"1. {page.words.sentence()}\n\n   {page.running()}\n\n2. {page.words.sentence()}\n\n   {page.words.sentence()}"


def tasks(page: Page) -> str:
    return f"- [x] {page.words.phrase()}\n- [ ] {page.running()}"


def quote(page: Page) -> str:
    return f"> {page.running()}\n>\n> {page.words.sentence()}"


def callout(page: Page) -> str:
    return f"> [!{CALLOUTS[page.turn % len(CALLOUTS)]}]\n> {page.running()}"


def code(page: Page) -> str:
    return f"```\n{page.words.phrase()}\n  {page.words.phrase()}, {page.words.phrase()}, {page.words.phrase()}\n```"


def table(page: Page) -> str:
    caption, first, second, third = SEVERAL[page.lang]
    rows = [f"| {page.words.title()} | {number * 11} | {page.running() if number == 2 else page.words.phrase()} |".replace("\\\n", " ") for number in range(1, 4)]
    return f"Table: {caption}, {page.words.title()}\n\n| {first} | {second} | {third} |\n| :-- | --: | :-: |\n" + "\n".join(rows)


def merged(page: Page) -> str:
    caption, first, second, third = SEVERAL[page.lang]
    rows = "\n".join(f'  - ["{page.words.title()}", "{n}", "{n + 1}", "{n + 2}{page.note()}"]' for n in (4, 7))
    return (
        f'```table\ncaption: "{caption}, {page.words.title()}"\nheader_rows: 2\nheader_columns: 1\nrows:\n'
        f'  - [{{text: "{first}", rows: 2}}, {{text: "{second}", columns: 2}}, {{text: "{third}", rows: 2}}]\n'
        f'  - ["2025", "2026"]\n{rows}\n  - ["{page.words.title()}", {{text: "12 345", columns: 2}}, ""]\n```'
    )


def definitions(page: Page) -> str:
    return f"{page.words.title()}\n: {page.running()}\n\n{page.words.title()}\n: {page.words.sentence()}\n: {page.words.sentence()}"


def figure(page: Page) -> str:
    number = page.turn % 3
    page.turn += 1
    return f'![{page.words.title()}]({page.up}dessin-{number}.svg "{page.words.phrase()}")'


def sidecar(page: Page) -> str:
    page.turn += 1
    return f"![]({page.up}photo-{page.turn % 2}.png)"


def rule(page: Page) -> str:
    return f"{page.words.sentence()}\n\n---\n\n{page.words.sentence()}"


def chart(kind: str) -> Callable[[Page], str]:
    def write(page: Page) -> str:
        _, first, second, third = SEVERAL[page.lang]
        columns = [first, second] if kind in ("bar", "share") else [first, second, third, "2026"]
        total = 'total: 110\n' if kind == "share" else ""
        rows = [[page.words.title(), *("<5" if kind == "bar" and row == 3 else 10 + row * column * 7 for column in range(1, len(columns)))] for row in range(1, 5)]
        told = "\n".join("    - [" + ", ".join(f'"{cell}"' if isinstance(cell, str) else str(cell) for cell in row) + "]" for row in rows)
        return f'```chart\ntype: {kind}\ntitle: "{page.words.title()}, {kind}"\nfinding: "{page.words.sentence()}"\nunit: m\n{total}data:\n  columns: [{", ".join(columns)}]\n  rows:\n{told}\n```'

    return write


BLOCKS: dict[str, Callable[[Page], str]] = {
    "paragraph": paragraph,
    "bullets": bullets,
    "numbers": numbers,
    "spaced": spaced,
    "tasks": tasks,
    "quote": quote,
    "callout": callout,
    "code": code,
    "table": table,
    "merged": merged,
    "definitions": definitions,
    "figure": figure,
    "sidecar": sidecar,
    "rule": rule,
    "bar": chart("bar"),
    "stacked-bar": chart("stacked-bar"),
    "line": chart("line"),
    "share": chart("share"),
}


def indented(text: str, first: str, rest: str) -> str:
    return "\n".join((first if number == 0 else rest) + line if line or first.startswith(">") or number == 0 else line for number, line in enumerate(text.split("\n"))).rstrip()


HOLDERS: dict[str, Callable[[Page, str], str]] = {
    "page": lambda page, inner: inner,
    "quote": lambda page, inner: indented(f"{page.words.sentence()}\n\n{inner}", "> ", "> "),
    "callout": lambda page, inner: indented(f"[!{CALLOUTS[page.turn % len(CALLOUTS)]}]\n{page.words.sentence()}\n\n{inner}", "> ", "> "),
    "bullet": lambda page, inner: indented(f"{page.words.sentence()}\n\n{inner}", "- ", "  ") + f"\n- {page.words.sentence()}",
    "number": lambda page, inner: indented(f"{page.words.sentence()}\n\n{inner}", "1. ", "   ") + f"\n2. {page.words.sentence()}",
    "definition": lambda page, inner: f"{page.words.title()}\n" + indented(f"{page.words.sentence()}\n\n{inner}", ": ", "  "),
}


# Every block in every holder, in an order in which neighbours differ; each language goes round by itself.
PRODUCT = list(itertools.product(BLOCKS, HOLDERS))
PAIRS = [PRODUCT[number * 7 % len(PRODUCT)] for number in range(len(PRODUCT))]
ROUNDS = {lang: itertools.cycle(PAIRS) for lang in FOREIGN}


def text_of(lang: str, start: int, up: str, parts: int, *, level: int = 2) -> str:
    """A text of so many parts: a heading, then a block in a holder; the headings go down to level 6 and back."""
    page = Page(lang, start, up)
    out = [page.running()]
    for part in range(parts):
        block, holder = next(ROUNDS[lang])
        out.append(f"{'#' * (level + part % (7 - level))} {page.words.title()}")
        out.append(HOLDERS[holder](page, BLOCKS[block](page)))
    return page.finish("\n\n".join(out))
