//! The words of a document in each of its clothes, and documents that are hard to dress.

use std::cell::RefCell;

use html5ever::{
    tendril::StrTendril,
    tokenizer::{BufferQueue, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts},
};
use parvis::{
    model::block::{Alt, Block, BlockKind, CalloutRole, Inline, InlineKind},
    render::form::{edition::Edition, script},
};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

/// The smallest PNG: one grey point.
pub const PICTURE: &[u8] = &[
    137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0, 58, 126, 155,
    85, 0, 0, 0, 10, 73, 68, 65, 84, 120, 156, 99, 104, 0, 0, 0, 130, 0, 129, 119, 205, 114, 182, 0, 0, 0, 0, 73, 69,
    78, 68, 174, 66, 96, 130,
];

/// The words of a text: runs of letters and digits, at whatever height these stand.
pub fn words(text: &str) -> Vec<String> {
    let text: String = text.chars().map(|it| script::plain_sign(it).map_or(it, |(_, own)| own)).collect();
    let words = text.split(|it: char| !it.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_owned).collect()
}

/// Every word of `meant` is in `found`, in the same order.
pub fn assert_in_order(meant: &[String], found: &[String], what: &str) {
    let mut rest = found.iter();
    for (index, word) in meant.iter().enumerate() {
        let before = &meant[index.saturating_sub(12)..index];
        assert!(rest.any(|own| own == word), "{what}: « {word} » is missing after « {} »", before.join(" "));
    }
}

/// The text of blocks, as their author wrote it.
pub fn of_blocks(blocks: &[Block]) -> String {
    let mut out = String::new();
    in_blocks(blocks, "", &mut out);
    out
}

/// The text of an edition. With words for an example, it is that of a form without signs for it, nor for small letters that stand high or low.
pub fn of_edition(edition: &Edition, example: &str) -> String {
    let mut out = format!("{}\n{}\n", edition.title, edition.lead.as_deref().unwrap_or_default());
    in_blocks(&edition.blocks, example, &mut out);
    edition.notes.iter().for_each(|note| in_blocks(&note.body, example, &mut out));
    out
}

fn in_blocks(blocks: &[Block], example: &str, out: &mut String) {
    for block in blocks {
        out.push('\n');
        match &block.kind {
            BlockKind::Heading(heading) => in_text(&heading.text, example, out),
            BlockKind::Paragraph(text) | BlockKind::Plain(text) => in_text(text, example, out),
            BlockKind::List(list) => list.items.iter().for_each(|item| in_blocks(&item.body, example, out)),
            BlockKind::Quote(body) => in_blocks(body, example, out),
            BlockKind::Callout { role, body } => {
                if *role == CalloutRole::Example {
                    out.push_str(example);
                }
                in_blocks(body, example, out);
            }
            BlockKind::Code { text, .. } => out.push_str(text),
            BlockKind::Table(table) => {
                in_text(table.caption.as_deref().unwrap_or_default(), example, out);
                for cell in table.rows.iter().flatten() {
                    out.push('\n');
                    in_text(&cell.text, example, out);
                }
            }
            BlockKind::Definitions(entries) => {
                for entry in entries {
                    out.push('\n');
                    in_text(&entry.term, example, out);
                    entry.definitions.iter().for_each(|body| in_blocks(body, example, out));
                }
            }
            BlockKind::Figure { image, caption } => {
                if let Alt::Text(alt) = &image.alt {
                    out.push_str(alt);
                }
                out.push('\n');
                in_text(caption, example, out);
            }
            BlockKind::Chart(chart) => {
                in_text(&chart.title, example, out);
                out.push('\n');
                in_text(&chart.finding, example, out);
            }
            BlockKind::Break => {}
        }
        out.push('\n');
    }
}

fn in_text(text: &[Inline], example: &str, out: &mut String) {
    for inline in text {
        if let Some((level, content)) = script::passage(inline).filter(|_| !example.is_empty()) {
            out.push_str(&script::written(level, &content));
            continue;
        }
        match &inline.kind {
            InlineKind::Text(text) | InlineKind::Code(text) => out.push_str(text),
            InlineKind::Abbreviation { short, .. } => out.push_str(short),
            InlineKind::Emphasis(text)
            | InlineKind::Strong(text)
            | InlineKind::Struck(text)
            | InlineKind::Superscript(text)
            | InlineKind::Subscript(text)
            | InlineKind::Link { text, .. }
            | InlineKind::Foreign { text, .. } => in_text(text, example, out),
            InlineKind::Image(image) => {
                if let Alt::Text(alt) = &image.alt {
                    out.push_str(alt);
                }
            }
            InlineKind::LineBreak | InlineKind::SoftBreak => out.push(' '),
            InlineKind::NoteReference(_) => {}
        }
    }
}

/// The text of Markdown, as another parser reads it.
pub fn of_markdown(markdown: &str) -> String {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_GFM
        | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS;
    let mut out = String::new();
    let mut in_head = false;
    for event in Parser::new_ext(markdown, options) {
        match event {
            Event::Start(Tag::MetadataBlock(_)) => in_head = true,
            Event::End(TagEnd::MetadataBlock(_)) => in_head = false,
            Event::Text(text) | Event::Code(text) if !in_head => out.push_str(&text),
            Event::Start(Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. })
            | Event::End(TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image)
            | Event::FootnoteReference(_) => {}
            Event::Html(html) | Event::InlineHtml(html) => panic!("markup in {markdown}: {html}"),
            _ => out.push('\n'),
        }
    }
    out
}

/// The text of a page, with a space where an element begins or ends that is no mark in running text.
pub fn of_html(page: &str) -> String {
    let tokenizer = Tokenizer::new(Texts(RefCell::default()), TokenizerOpts::default());
    let input = BufferQueue::default();
    input.push_back(StrTendril::from(page));
    let _ = tokenizer.feed(&input);
    tokenizer.end();
    tokenizer.sink.0.into_inner()
}

struct Texts(RefCell<String>);

/// Marks in running text.
const MARKS: &[&str] = &["a", "abbr", "b", "code", "em", "s", "small", "span", "strong", "sub", "sup"];

impl TokenSink for Texts {
    type Handle = ();

    fn process_token(&self, token: Token, _: u64) -> TokenSinkResult<()> {
        let mut out = self.0.borrow_mut();
        match token {
            Token::CharacterTokens(text) => out.push_str(&text),
            Token::TagToken(tag) if &*tag.name == "img" => {
                let alt = tag.attrs.iter().find(|attribute| &*attribute.name.local == "alt");
                out.push_str(alt.map_or("", |alt| &alt.value));
            }
            Token::TagToken(tag) if !MARKS.contains(&&*tag.name) => out.push('\n'),
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

/// A report with every block in every other, lists of five levels, a table of 300 rows, merged cells, notes in tables, words from right to
/// left, long words and a hundred pictures.
pub fn torture() -> String {
    let mut text = String::from(
        "---\nkind: report\ntitle: Un bilan de tous les blocs\nsummary: Tout ce qui peut se trouver dans un texte, et dans ce qui s’y trouve.\n---\n",
    );
    text.push_str("Avant [tout]{lang=nl}, [MEL]{abbr=\"Métropole Européenne de Lille\"} et H~2~O, le 6^e^, ~~mardi~~ *jeudi* à **midi**[^un].\n\n");
    for (level, word) in ["un", "deux", "trois", "quatre", "cinq"].iter().enumerate() {
        text.push_str(&format!("{}- Niveau {word}\n", "  ".repeat(level)));
    }
    text.push('\n');
    for (level, word) in ["Un", "Deux", "Trois", "Quatre", "Cinq"].iter().enumerate() {
        text.push_str(&format!("{}1. {word}\n", "   ".repeat(level)));
    }
    text.push_str("\nTable: Trois cents lignes\n\n| Ville | Nombre[^deux] |\n|---|--:|\n");
    for row in 1..=300 {
        text.push_str(&format!("| Cellule {row} colonne 1 | {row} 000 |\n"));
    }
    text.push_str("\n```table\ncaption: Cellules unies\nheader_rows: 2\nheader_columns: 1\nrows:\n  - [{text: Ville, rows: 2}, {text: Réunions, columns: 2}]\n  - [Matin, Soir]\n  - [{text: Lille, rows: 2}, \"1 000[^trois]\", \"[doc](index.md)\"]\n  - [{text: \"toute la journée\", columns: 2}]\n```\n");
    text.push_str("\nمرحبا بكم في المدينة. هل حضر د. سمير؟ [bonjour](https://example.org/a(b)?c=*d*).\n\nAnticonstitutionnellement");
    text.push_str(&"long".repeat(80));
    text.push_str(".\n\n");
    for picture in 1..=100 {
        text.push_str(&format!("![Arbre {picture}](arbre.png \"Légende {picture}\")\n\n"));
    }
    let blocks = [
        "Un paragraphe\\\nen deux lignes. Une phrase.",
        "- une puce\n\n  et sa suite\n- [ ] une tâche",
        "3. trois\n4. quatre",
        "> une citation",
        "> [!WARNING]\n> un avertissement",
        "> [!EXAMPLE]\n> un exemple",
        "```yaml\ncode: [a, `b`, *c*]\n```",
        "| A | B |\n|---|---|\n| c \\| d | `e` |",
        "Terme\n: Définition un\n: Définition deux",
        "![Un dessin](arbre.png \"Une légende\")",
        "```chart\ntype: bar\ntitle: Les venus\nfinding: Lille vient.\nunit: personnes\nsource: donnees.csv\n```",
        "***",
        "#### Un titre",
    ];
    for inner in blocks {
        text.push_str(&format!("{inner}\n\n"));
        let shifted = |first: &str, margin: &str| format!("{first}{}\n\n", inner.replace('\n', &format!("\n{margin}")));
        text.push_str(&shifted("- dans une puce\n\n  ", "  "));
        text.push_str(&shifted("1. dans un rang\n\n   ", "   "));
        text.push_str(&shifted("> ", "> "));
        text.push_str(&shifted("> [!NOTE]\n> ", "> "));
        text.push_str(&shifted("Mot\n: dans une définition\n\n  ", "  "));
    }
    text.push_str(
        "[^un]: Une note[^quatre].\n\n    - avec une liste\n\n    | et | une table |\n    |---|---|\n    | a | b |\n\n",
    );
    text.push_str("[^deux]: Une autre.\n\n[^trois]: Encore une.\n\n[^quatre]: La dernière.\n");
    text
}

/// Fragments of Markdown that mean something at one place or another.
const FRAGMENTS: &[&str] = &[
    "mot",
    "été ",
    " ",
    "\n",
    "\n\n",
    "# ",
    "## ",
    "*",
    "**",
    "***",
    "_",
    "__",
    "~",
    "~~",
    "^",
    "[",
    "]",
    "](https://a.fr)",
    "](#b)",
    "![",
    "](arbre.png)",
    "]{lang=nl}",
    "]{abbr=\"Le Long\"}",
    "`",
    "``",
    "```\n",
    "- ",
    "* ",
    "+ ",
    "1. ",
    "2) ",
    "12. ",
    "> ",
    "> [!TIP]\n",
    "> [!EXAMPLE]\n> ",
    "    ",
    "  ",
    "|",
    "\\|",
    "| a | b |\n|---|:-:|\n| c | d |\n",
    "Table: a\n\n",
    "[^1]",
    "\n\n[^1]: note ",
    "[^x]",
    "&amp;",
    "&copy;",
    "&nbsp;",
    "\\",
    "\\\n",
    "\\*",
    "\\_",
    "\\#",
    "#",
    "!",
    "\\![",
    "https://a.fr/b_c_d",
    "a_b_c",
    "<https://x.y/z>",
    ": ",
    "- [ ] ",
    "- [x] ",
    "===\n",
    "---\n",
    "***\n",
    "« oui »",
    "»",
    "(",
    ")",
    "1986\\. ",
    "\\- ",
    "\\+ ",
    "\\> ",
    "M. A.",
    "…",
    "? ",
    "5 * 6",
    "2*3*4",
    "$a$",
    "<",
    "a < b",
    "x\n: y\n",
    "é*è*é",
    "\"**«a»**b\"",
    "\n  1. ",
    "\n\n- ",
];

/// Texts of fragments in an order that only looks like chance: the same on each machine.
pub fn random(count: usize) -> Vec<String> {
    let mut state: u64 = 0x9e37_79b9_7f4a_7c15;
    let mut next = move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state >> 33).expect("31 bits")
    };
    (0..count).map(|_| (0..next() % 24 + 4).map(|_| FRAGMENTS[next() % FRAGMENTS.len()]).collect()).collect()
}
