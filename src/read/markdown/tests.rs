use super::*;
use crate::model::{
    block::{BlockKind, Inline, InlineKind, plain_text},
    walk,
};

fn read(text: &str) -> (SourceMap, Reading<Text>) {
    let mut sources = SourceMap::default();
    let file = sources.load("content/a.md", text);
    let reading = parse(&sources, sources.file(file).span(), "demarches/a.md");
    (sources, reading)
}

fn rules(text: &str) -> Vec<&'static str> {
    read(text).1.findings.iter().map(|finding| finding.rule).collect()
}

fn first_text(reading: &Reading<Text>) -> &[Inline] {
    match &reading.value.body[0].kind {
        BlockKind::Paragraph(text) => text,
        other => panic!("a paragraph, not {other:?}"),
    }
}

#[test]
fn scripts_and_bracketed_spans_have_their_places() {
    let (sources, reading) =
        read("Le 6^e^ jour, [goe*den*dag]{lang=nl}, H~2~O et [MEL]{abbr=\"Métropole de Lille\"}.\n");
    assert_eq!(reading.findings, []);
    let found: Vec<&str> = first_text(&reading)
        .iter()
        .filter(|inline| !matches!(inline.kind, InlineKind::Text(_)))
        .map(|inline| sources.text(inline.span))
        .collect();
    assert_eq!(found, ["^e^", "[goe*den*dag]{lang=nl}", "~2~", "[MEL]{abbr=\"Métropole de Lille\"}"]);
}

#[test]
fn what_is_escaped_or_no_attribute_stays_text() {
    for text in ["\\[x]{lang=nl}", "[x] {lang=nl}", "a^b c^", "2^10", "[x]{y}"] {
        let (_, reading) = read(text);
        assert!(first_text(&reading).iter().all(|inline| matches!(inline.kind, InlineKind::Text(_))), "{text}");
    }
}

#[test]
fn a_caption_belongs_to_the_table_after_it() {
    let (_, reading) = read("Table: Des *dates*\n\n| a | b |\n|---|---|\n| c | d |\n");
    assert_eq!(reading.findings, []);
    let BlockKind::Table(table) = &reading.value.body[0].kind else { panic!("a table") };
    assert_eq!(table.caption.as_deref().map(plain_text).as_deref(), Some("Des dates"));
    assert_eq!(rules("Table: rien\n\nUn texte.\n"), ["caption-without-table"]);
    assert_eq!(rules("| a |\n|---|\n| b |\n"), ["table-without-caption"]);
}

#[test]
fn a_fenced_table_has_merged_cells_and_row_headers() {
    let text = "```table\ncaption: Réunions\nheader_columns: 1\nrows:\n  - [Ville, {text: Dates, columns: 2}]\n  - [Lille, 3 mai, 4 mai]\n```\n";
    let (sources, reading) = read(text);
    assert_eq!(reading.findings, []);
    let BlockKind::Table(table) = &reading.value.body[0].kind else { panic!("a table") };
    assert_eq!((table.header_rows, table.header_columns, table.rows[0][1].column_span), (1, 1, 2));
    assert_eq!(sources.text(table.rows[1][1].text[0].span), "3 mai");
    assert_eq!(rules("```table\ncaption: x\nrows:\n  - [a, b]\n  - [c]\n```\n"), ["table-shape"]);
}

#[test]
fn headings_have_attributes_with_places_and_unique_anchors() {
    let (sources, reading) = read("## Bancs {#R7 .recommendation note=\"deux mots\"}\n\n### Motifs\n\n### Motifs\n");
    assert_eq!(reading.findings, []);
    let anchors = reading.value.body.iter().filter_map(|block| match &block.kind {
        BlockKind::Heading(heading) => Some(heading.anchor.to_string()),
        _ => None,
    });
    assert_eq!(anchors.collect::<Vec<_>>(), ["R7", "motifs", "motifs-2"]);
    let BlockKind::Heading(heading) = &reading.value.body[0].kind else { panic!("a heading") };
    assert!(heading.attributes.has_class("recommendation"));
    assert_eq!(sources.text(heading.attributes.pairs[0].1.span), "deux mots");
}

#[test]
fn notes_are_ordered_by_their_first_reference() {
    let (_, reading) = read("Un[^b] deux[^a] trois[^b].\n\n[^a]: A, voir[^b].\n\n[^b]: B\n");
    assert_eq!(reading.findings, []);
    let labels: Vec<&str> = reading.value.notes.iter().map(|note| &*note.label).collect();
    assert_eq!(labels, ["b", "a"]);
}

#[test]
fn every_fault_of_a_text_is_told() {
    let cases = [
        ("# Titre\n", "heading-level-one"),
        ("## Deux\n\n#### Quatre\n", "heading-level-skipped"),
        ("##\n", "empty-heading"),
        ("## A {#x}\n\n## B {#x}\n", "duplicate-anchor"),
        ("Un <b>mot</b>.\n", "raw-html"),
        ("[](x.md)\n", "empty-link"),
        ("[x](javascript:alert(1))\n", "unsafe-link"),
        ("[x](C:/Users/moi/plan.pdf)\n", "local-path"),
        ("[x](../../../etc/passwd)\n", "link-outside-content"),
        ("Voir[^1].\n", "note-missing"),
        ("Texte.\n\n[^1]: Note.\n", "note-unused"),
        ("![](photo.jpg)\n", "image-without-alt"),
        ("![x](https://ailleurs.example/x.png)\n", "third-party-request"),
        ("> [!ATENTION]\n> x\n", "unknown-callout"),
        ("mot\u{200b}coupé\n", "invisible-character"),
        ("[x]{lang=néerlandais}\n", "bad-language-tag"),
        ("[x]{couleur=rouge}\n", "unknown-span-attribute"),
    ];
    for (text, rule) in cases {
        assert_eq!(rules(text), [rule], "{text:?}");
    }
}

#[test]
fn what_is_nested_beyond_reason_is_refused_and_quick() {
    let lists: String = (0..1000).map(|depth| format!("{}- x\n", "  ".repeat(depth))).collect();
    for text in [lists, ">".repeat(100_000), "[".repeat(100_000), "*a ".repeat(100_000), "[a]{".repeat(50_000)] {
        let (_, reading) = read(&text);
        assert!(reading.findings.len() <= 2);
    }
}

#[test]
fn any_text_is_read_and_every_place_lies_in_it() {
    let pieces = [
        "# ",
        "## T {#a .b}\n",
        "- ",
        "1. ",
        "> ",
        "[!NOTE]\n",
        "*",
        "**",
        "~~",
        "~",
        "^e^",
        "`",
        "```table\n",
        "```\n",
        "[",
        "]",
        "(x.md)",
        "{lang=nl}",
        "{abbr=\"é\"}",
        "[^1]",
        "[^1]: ",
        "| a | b |\n|---|---|\n",
        "Table: x\n\n",
        ": d\n",
        "<b>",
        "<!--",
        "-->",
        "![a](b.png \"c\")",
        "é",
        "\u{200b}",
        "&amp;",
        "\\",
        "\n",
        "\n\n",
        "\t",
        "mot ",
        "rows: [[a, {text: b}]]\n",
        "[x] ",
        "\r\n",
        "\0",
    ];
    let mut seed: u64 = 7;
    let mut random = |limit: usize| {
        // A linear congruential generator (Knuth, MMIX): the same texts on every machine.
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) as usize % limit
    };
    for _ in 0..2000 {
        let length = 1 + random(24);
        let text: String = (0..length).map(|_| pieces[random(pieces.len())]).collect();
        let (sources, reading) = read(&text);
        let document_length = text.len() as u32;
        let check = |span: Span| {
            assert!(span.start <= span.end && span.end <= document_length, "{text:?} {span:?}");
            let file = &sources.file(span.file).text;
            assert!(file.is_char_boundary(span.start as usize) && file.is_char_boundary(span.end as usize), "{text:?}");
        };
        reading.value.body.iter().for_each(|block| check(block.span));
        for block in &reading.value.body {
            walk::in_block(block, &mut |inline| check(inline.span));
        }
    }
}
