//! Trees made by hand, and the HTML that a person would expect from them.

use super::{super::element, *};
use crate::{
    base::{
        decimal::Decimal,
        source::{SourceMap, Span, Spanned},
    },
    model::{
        block::{
            Alignment, Alt, Attributes, CalloutRole, Cell, Definition, Heading, Image, Inline, InlineKind, List,
            ListItem, Table, Target,
        },
        chart::{Amount, Chart, ChartData, ChartKind, ChartRow, Datum},
    },
};

fn span() -> Span {
    Span::start_of(SourceMap::default().load("content/a.md", ""))
}

fn block(kind: BlockKind) -> Block {
    Block { kind, span: span() }
}

fn inline(kind: InlineKind) -> Inline {
    Inline { kind, span: span() }
}

fn text(text: &str) -> Inline {
    inline(InlineKind::Text(text.into()))
}

fn paragraph(inlines: Vec<Inline>) -> Block {
    block(BlockKind::Paragraph(inlines))
}

fn heading(level: u8, words: &str, anchor: &str) -> Block {
    let attributes = Attributes::default();
    block(BlockKind::Heading(Box::new(Heading { level, text: vec![text(words)], anchor: anchor.into(), attributes })))
}

fn link(target: Target, words: &str) -> Inline {
    inline(InlineKind::Link { target: Box::new(target), text: vec![text(words)] })
}

fn reference(label: &str) -> Inline {
    inline(InlineKind::NoteReference(label.into()))
}

fn note(label: &str, body: Vec<Inline>) -> Note {
    Note { label: label.into(), body: vec![paragraph(body)], span: span() }
}

fn cell(words: &str, columns: u16, rows: u16) -> Cell {
    let text = if words.is_empty() { Vec::new() } else { vec![text(words)] };
    Cell { text, row_span: rows, column_span: columns, alignment: Alignment::Start, span: span() }
}

fn image(path: &str, alt: Alt) -> Image {
    Image { source: Spanned::new(path.into(), span()), alt }
}

fn lang(tag: &str) -> Lang {
    Lang::parse(tag).expect("a tag")
}

fn chart() -> Chart {
    let spanned = |text: &str| Spanned::new(text.into(), span());
    let amount = Amount::Known(Decimal::parse("42").expect("a number"));
    Chart {
        kind: ChartKind::Bar,
        title: vec![text("Participants : mai")],
        finding: vec![text("Lille a réuni 1 200 personnes !")],
        unit: Some(spanned("personnes")),
        total: None,
        source: Some(spanned("charte.pdf")),
        data: ChartData {
            head: Some(spanned("Ville")),
            series: vec![spanned("Participants")],
            rows: vec![ChartRow { label: spanned("Lille"), values: vec![Datum { written: spanned("42"), amount }] }],
        },
    }
}

/// A site of three pages and two files.
struct Site;

impl Links for Site {
    fn document(&self, path: &str, anchor: Option<&str>) -> LinkTarget {
        let anchor = anchor.map(|anchor| format!("#{anchor}")).unwrap_or_default();
        match path {
            "charte/index.md" => LinkTarget::Page { url: format!("../charte/{anchor}"), hreflang: None, note: None },
            "histoire.nl.md" => LinkTarget::Page {
                url: "../nl/".to_owned(),
                hreflang: Some(lang("nl")),
                note: Some("en néerlandais".to_owned()),
            },
            _ => LinkTarget::Unpublished,
        }
    }

    fn asset(&self, path: &str) -> Option<AssetTarget> {
        match path {
            "charte.pdf" => Some(AssetTarget { url: "../charte.pdf".to_owned(), size: 309_001, sidecar: None }),
            "parc.jpg" => Some(AssetTarget { url: "parc.jpg".to_owned(), size: 1, sidecar: None }),
            _ => None,
        }
    }

    fn picture(&self, path: &str) -> Option<PictureTarget> {
        (path == "parc.jpg").then(|| PictureTarget::of_one("parc.jpg".to_owned(), Some((640, 480))))
    }
}

/// Messages that show their id and arguments, where their words do not matter.
fn say(id: &str, arguments: &[(&str, Value)]) -> String {
    let value = |value: &Value| match value {
        Value::Text(text) => text.to_string(),
        Value::Number(number) => number.to_string(),
        Value::List(items) => items.join(" "),
    };
    let values: Vec<String> = arguments.iter().map(|(_, it)| value(it)).collect();
    match id {
        "file-details" => values.join(", "),
        "size-kilobytes" => format!("{} ko", values[0]),
        _ => [vec![id.to_owned()], values].concat().join(" "),
    }
}

/// The text and its notes, a line for each block.
fn html_in(tag: &str, blocks: &[Block], notes: &[Note]) -> String {
    let lang = lang(tag);
    let body = render(blocks, notes, &BodyContext { lang: &lang, text: &say, links: &Site, heading_shift: 0 });
    let mut html = String::new();
    element::write(&body.main, &mut html);
    element::write(&body.notes, &mut html);
    for tag in ["tr>", "caption>", "thead>", "tbody>", "li>", "dd>", "dt>", "figcaption>", "h2>", "h3>", "p>"] {
        html = html.replace(&format!("</{tag}"), &format!("</{tag}\n"));
    }
    html.replace('\u{a0}', "~").replace('\u{202f}', "_").trim_end().to_owned()
}

fn html(blocks: &[Block]) -> String {
    html_in("fr", blocks, &[])
}

#[test]
fn headings_keep_their_anchor_and_there_is_no_second_h1() {
    assert_eq!(
        html(&[heading(1, "Pourquoi ?", "pourquoi"), heading(3, "Qui", "qui")]),
        "<h2 id=\"pourquoi\">Pourquoi_?</h2>\n<h3 id=\"qui\">Qui</h3>"
    );
}

#[test]
fn headings_are_shifted_within_what_html_has() {
    let french = lang("fr");
    let context = BodyContext { lang: &french, text: &say, links: &Site, heading_shift: 3 };
    let body = render(&[heading(2, "A", "a"), heading(5, "B", "b")], &[], &context);
    let mut html = String::new();
    element::write(&body.main, &mut html);
    assert_eq!(html, "<h5 id=\"a\">A</h5><h6 id=\"b\">B</h6>");
}

#[test]
fn typography_sees_text_across_events_and_not_code() {
    let code = inline(InlineKind::Code("a : b".into()));
    let words = vec![text("« "), inline(InlineKind::Emphasis(vec![text("Qui")])), text(" »"), text(" :"), code];
    assert_eq!(html(&[paragraph(words)]), "<p>«~<em>Qui</em>~»~:<code translate=\"no\">a : b</code></p>");
    let lines = vec![text("Les 12"), text(" 345 voix"), inline(InlineKind::SoftBreak), text("; 5 %")];
    assert_eq!(html(&[paragraph(lines)]), "<p>Les <span class=\"nb\">12 345</span> voix_; 5~%</p>");
}

#[test]
fn a_passage_has_its_language_and_its_typography() {
    let dutch = inline(InlineKind::Foreign { lang: lang("nl"), text: vec![text("Wat ?")] });
    let arabic = inline(InlineKind::Foreign { lang: lang("ar"), text: vec![text("مرحبا")] });
    assert_eq!(
        html(&[paragraph(vec![dutch, arabic])]),
        "<p><span lang=\"nl\">Wat ?</span><span lang=\"ar\" dir=\"rtl\">مرحبا</span></p>"
    );
}

#[test]
fn an_abbreviation_is_explained_once_and_not_in_a_heading() {
    let mel =
        || inline(InlineKind::Abbreviation { short: "MEL".into(), long: "Métropole Européenne de Lille".into() });
    let title = BlockKind::Heading(Box::new(Heading {
        level: 2,
        text: vec![mel()],
        anchor: "mel".into(),
        attributes: Attributes::default(),
    }));
    assert_eq!(
        html(&[block(title), paragraph(vec![mel(), text(", "), mel()])]),
        "<h2 id=\"mel\"><abbr>MEL</abbr></h2>\n<p>Métropole Européenne de Lille (<abbr>MEL</abbr>), <abbr>MEL</abbr></p>"
    );
}

#[test]
fn marks_have_their_elements() {
    let words = vec![
        text("6"),
        inline(InlineKind::Superscript(vec![text("e")])),
        text(" H"),
        inline(InlineKind::Subscript(vec![text("2")])),
        text("O "),
        inline(InlineKind::Struck(vec![text("mardi")])),
        inline(InlineKind::LineBreak),
        inline(InlineKind::Strong(vec![text("<b>")])),
    ];
    assert_eq!(
        html(&[paragraph(words)]),
        "<p>6<sup>e</sup> H<sub>2</sub>O <span class=\"visually-hidden\">struck </span><s>mardi</s><br><strong>&lt;b&gt;</strong></p>"
    );
}

#[test]
fn links_say_what_they_lead_to() {
    let charter = Target::Document { path: "charte/index.md".into(), anchor: Some("inclusion".into()) };
    let dutch = Target::Document { path: "histoire.nl.md".into(), anchor: None };
    let draft = Target::Document { path: "projet.md".into(), anchor: None };
    let web = |url: &str| Target::Web(url.into());
    let expected = [
        (charter, "<a href=\"../charte/#inclusion\">mot</a>"),
        (dutch, "<a href=\"../nl/\" hreflang=\"nl\">mot~<span class=\"link-note\">(en néerlandais)</span></a>"),
        (draft, "mot"),
        (Target::Here("fin".into()), "<a href=\"#fin\">mot</a>"),
        (
            Target::Asset("charte.pdf".into()),
            "<a href=\"../charte.pdf\">mot~<span class=\"file-details\">(PDF, 310 ko)</span></a>",
        ),
        (web("https://example.org/?a=1&b=2"), "<a href=\"https://example.org/?a=1&amp;b=2\">mot</a>"),
        (web("tel:+33320212223"), "<a href=\"tel:+33320212223\">mot</a>"),
        (web("javascript:alert(1)"), "mot"),
    ];
    for (target, expected) in expected {
        assert_eq!(html(&[paragraph(vec![link(target, "mot")])]), format!("<p>{expected}</p>"));
    }
}

#[test]
fn a_link_holds_neither_a_link_nor_a_reference_to_a_note() {
    let inner = link(Target::Here("b".into()), "dedans");
    let outer =
        inline(InlineKind::Link { target: Box::new(Target::Here("a".into())), text: vec![inner, reference("n")] });
    assert!(html_in("fr", &[paragraph(vec![outer])], &[note("n", vec![text("Note.")])]).starts_with(
        "<p><a href=\"#a\">dedans</a>~<sup><a class=\"note-ref\" href=\"#note-1\" id=\"ref-1\" role=\"doc-noteref\">note-ref 1</a></sup></p>"
    ));
}

#[test]
fn notes_lead_there_and_back_in_words() {
    let notes = [
        note("a", vec![text("Une."), reference("c")]),
        note("b", vec![text("Personne n’y renvoie.")]),
        note("c", vec![text("Trois.")]),
    ];
    let words = vec![text("Mot"), reference("a"), text(" et"), reference("a"), reference("absente")];
    let expected = r##"<h2 id="note-1">Note 1</h2>
<p>Mot~<sup><a class="note-ref" href="#note-1-2" id="ref-1" role="doc-noteref">note-ref 1</a></sup> et~<sup><a class="note-ref" href="#note-1-2" id="ref-1-2" role="doc-noteref">note-ref 1</a></sup></p>
<section class="notes" role="doc-endnotes" aria-labelledby="notes"><h2 id="notes">notes-heading</h2>
<ol><li id="note-1-2"><p>Une.~<sup><a class="note-ref" href="#note-2" id="ref-2" role="doc-noteref">note-ref 2</a></sup></p>
<p class="note-back"><a href="#ref-1" role="doc-backlink">note-back-nth 1 1</a> <a href="#ref-1-2" role="doc-backlink">note-back-nth 1 2</a></p>
</li>
<li id="note-2"><p>Trois.</p>
<p class="note-back"><a href="#ref-2" role="doc-backlink">note-back 2</a></p>
</li>
</ol></section>"##;
    assert_eq!(html_in("fr", &[heading(2, "Note 1", "note-1"), paragraph(words)], &notes), expected);
}

#[test]
fn notes_that_refer_to_each_other_end() {
    let notes = [note("a", vec![reference("b")]), note("b", vec![reference("a")])];
    assert_eq!(html_in("fr", &[paragraph(vec![reference("a")])], &notes).matches("<li id=").count(), 2);
}

#[test]
fn texts_of_one_page_share_their_notes() {
    let french = lang("fr");
    let notes = [note("a", vec![text("Une.")]), note("b", vec![text("Deux.")])];
    let context = BodyContext { lang: &french, text: &say, links: &Site, heading_shift: 0 };
    let mut writer = BodyWriter::new(&notes, &context);
    let mut html = String::new();
    element::write(&writer.blocks(&[paragraph(vec![reference("b")])]), &mut html);
    element::write(&writer.blocks(&[paragraph(vec![reference("a"), reference("b")])]), &mut html);
    for id in ["ref-1", "ref-2", "ref-1-2"] {
        assert_eq!(html.matches(&format!("id=\"{id}\"")).count(), 1, "{html}");
    }
    assert_eq!(writer.notes().len(), 1);
}

#[test]
fn the_state_of_a_task_is_a_word() {
    let item = |task, body| ListItem { task, body, span: span() };
    let tight = item(Some(true), vec![block(BlockKind::Plain(vec![text("Relire")]))]);
    let loose = item(Some(false), vec![paragraph(vec![text("Publier")])]);
    assert_eq!(
        html(&[block(BlockKind::List(List { start: None, items: vec![tight, loose] }))]),
        "<ul class=\"tasks\"><li class=\"task-done\"><span class=\"task\">task-done</span> Relire</li>\n\
         <li class=\"task-open\"><p><span class=\"task\">task-open</span> Publier</p>\n</li>\n</ul>"
    );
    let numbered = List { start: Some(3), items: vec![item(None, vec![block(BlockKind::Plain(vec![text("Trois")]))])] };
    assert_eq!(html(&[block(BlockKind::List(numbered))]), "<ol start=\"3\"><li>Trois</li>\n</ol>");
}

#[test]
fn long_numbers_have_room_beside_their_list() {
    let list = |start: u64, items: usize| {
        let item = ListItem { task: None, body: vec![block(BlockKind::Plain(vec![text("Oui")]))], span: span() };
        let list = List { start: Some(start), items: vec![item; items] };
        let html = html(&[block(BlockKind::List(list))]);
        html.split_once("><li>").map(|(tag, _)| tag.to_owned()).expect("a list")
    };
    assert_eq!(list(1, 99), "<ol");
    assert_eq!(list(99, 2), "<ol start=\"99\" class=\"n3\"");
    assert_eq!(list(1, 1_000), "<ol class=\"n4\"");
}

#[test]
fn a_callout_is_a_note_with_a_title_and_no_landmark() {
    let callout = BlockKind::Callout { role: CalloutRole::Example, body: vec![paragraph(vec![text("Inventé.")])] };
    assert_eq!(
        html(&[block(callout)]),
        "<aside class=\"callout example\" role=\"note\"><p class=\"callout-title\">callout-example</p>\n<p>Inventé.</p>\n</aside>"
    );
}

#[test]
fn code_is_reached_by_keyboard_and_runs_from_left_to_right() {
    let code = || block(BlockKind::Code { language: Some("yaml".into()), text: "a: 1\n".into() });
    assert_eq!(
        html(&[code()]),
        "<pre role=\"group\" aria-label=\"code-label\" tabindex=\"0\"><code translate=\"no\">a: 1\n</code></pre>"
    );
    assert!(html_in("ar", &[code()], &[]).contains("tabindex=\"0\" dir=\"ltr\""));
}

#[test]
fn definitions_follow_their_terms() {
    let definition = |words: &str| vec![block(BlockKind::Plain(vec![text(words)]))];
    let entry = Definition {
        term: vec![text("Avis")],
        definitions: vec![definition("Un."), definition("Deux.")],
        span: span(),
    };
    assert_eq!(
        html(&[block(BlockKind::Definitions(vec![entry]))]),
        "<dl><dt>Avis</dt>\n<dd>Un.</dd>\n<dd>Deux.</dd>\n</dl>"
    );
}

#[test]
fn a_figure_has_the_name_of_its_caption() {
    let caption = vec![text("Le parc "), link(Target::Here("a".into()), "en mai"), text(" ; lundi")];
    let described = image("parc.jpg", Alt::Text("Des bancs".into()));
    let decorative = image("parc.jpg", Alt::Decorative);
    let lost = image("absente.jpg", Alt::Text("Un plan".into()));
    let pictures = vec![inline(InlineKind::Image(Box::new(decorative))), inline(InlineKind::Image(Box::new(lost)))];
    assert_eq!(
        html(&[block(BlockKind::Figure { image: Box::new(described), caption }), paragraph(pictures)]),
        "<figure role=\"figure\" aria-label=\"Le parc en mai_; lundi\"><img src=\"parc.jpg\" alt=\"Des bancs\" width=\"640\" height=\"480\">\
         <figcaption>Le parc <a href=\"#a\">en mai</a>_; lundi</figcaption>\n</figure>\
         <p><img src=\"parc.jpg\" alt=\"\" width=\"640\" height=\"480\" loading=\"lazy\" decoding=\"async\">Un plan</p>"
    );
}

#[test]
fn a_chart_has_a_sentence_a_drawing_a_table_and_its_data() {
    let chart = chart();
    let written = html(&[block(BlockKind::Chart(Box::new(chart.clone())))]);
    let (before, rest) = written.split_once("<svg role=\"img\"").expect("a drawing");
    let (drawing, after) = rest.split_once("</svg>").expect("the end of the drawing");
    assert_eq!(
        before,
        "<figure class=\"chart\" id=\"_chart-participants-mai\" role=\"figure\" aria-label=\"Participants~: mai\">\
         <figcaption class=\"eyebrow\">Participants~: mai</figcaption>\n\
         <p class=\"name\">Lille a réuni <span class=\"nb\">1 200</span> personnes_!</p>\n\
         <p class=\"soft\">chart-unit personnes</p>\n"
    );
    assert!(drawing.contains("aria-labelledby=\"_chart-participants-mai.t _chart-participants-mai.d\""), "{drawing}");
    let rows: Vec<&str> = after.lines().filter(|line| line.contains("<t") && !line.contains("<table")).collect();
    assert_eq!(
        rows,
        [
            "<thead><tr><th scope=\"col\">Ville</th><th scope=\"col\" class=\"end\">chart-unit-of Participants personnes</th></tr>",
            "<tbody><tr><th scope=\"row\">Lille</th><td class=\"end\">42</td></tr>"
        ]
    );
    assert!(
        after.contains("<caption id=\"table-chart-values-participants-mai\">chart-values Participants~: mai</caption>")
    );
    assert!(after.ends_with(
        "<p class=\"soft\"><a href=\"../charte.pdf\">chart-data~<span class=\"file-details\">(PDF, 310 ko)</span></a></p>\n</figure>"
    ));
    let twice = html(&[block(BlockKind::Chart(Box::new(chart.clone()))), block(BlockKind::Chart(Box::new(chart)))]);
    assert!(twice.contains("id=\"_chart-participants-mai-2\"") && twice.contains("id=\"_chart-participants-mai-2.t\""));
}

#[test]
fn a_simple_table_has_a_caption_and_column_headers() {
    let mut figure = cell("12", 1, 1);
    figure.alignment = Alignment::End;
    let table = Table {
        caption: Some(vec![text("Délais, par moyen")]),
        header_rows: 1,
        header_columns: 0,
        rows: vec![vec![cell("Moyen", 1, 1), cell("Jours", 1, 1)], vec![cell("Lettre", 1, 1), figure]],
    };
    let expected = r#"<div class="scroll" role="group" aria-label="table-scrolls" tabindex="0"><table><caption id="table-delais-par-moyen">Délais, par moyen</caption>
<thead><tr><th scope="col">Moyen</th><th scope="col">Jours</th></tr>
</thead>
<tbody><tr><td>Lettre</td><td class="end">12</td></tr>
</tbody>
</table></div>"#;
    assert_eq!(html(&[block(BlockKind::Table(Box::new(table.clone())))]), expected);
    let twice = html(&[block(BlockKind::Table(Box::new(table.clone()))), block(BlockKind::Table(Box::new(table)))]);
    assert!(twice.contains("id=\"table-delais-par-moyen-2\""), "{twice}");
}

#[test]
fn where_a_header_stands_over_a_part_cells_name_their_headers() {
    let table = Table {
        caption: Some(vec![text("T")]),
        header_rows: 2,
        header_columns: 2,
        rows: vec![
            vec![cell("", 2, 2), cell("Réunions", 2, 1)],
            vec![cell("Matin", 1, 1), cell("Soir", 1, 1)],
            vec![cell("Seule", 1, 1), cell("x", 1, 1), cell("0", 1, 1), cell("1", 1, 1)],
            vec![cell("Lille", 1, 2), cell("Nord", 1, 1), cell("6", 1, 1), cell("9", 1, 1)],
            vec![cell("Sud", 1, 1), cell("7 en tout", 2, 1)],
        ],
    };
    let expected = r#"<div class="scroll" role="group" aria-label="table-scrolls" tabindex="0"><table><caption id="table-t">T</caption>
<colgroup span="2"></colgroup><colgroup span="2"></colgroup><thead><tr><td colspan="2" rowspan="2"></td><th id="_headers.1.3" colspan="2">Réunions</th></tr>
<tr><th id="_headers.2.3" headers="_headers.1.3">Matin</th><th id="_headers.2.4" headers="_headers.1.3">Soir</th></tr>
</thead>
<tbody><tr><th id="_headers.3.1">Seule</th><th id="_headers.3.2" headers="_headers.3.1">x</th><td headers="_headers.1.3 _headers.2.3 _headers.3.1 _headers.3.2">0</td><td headers="_headers.1.3 _headers.2.4 _headers.3.1 _headers.3.2">1</td></tr>
</tbody>
<tbody><tr><th id="_headers.4.1" rowspan="2">Lille</th><th id="_headers.4.2" headers="_headers.4.1">Nord</th><td headers="_headers.1.3 _headers.2.3 _headers.4.1 _headers.4.2">6</td><td headers="_headers.1.3 _headers.2.4 _headers.4.1 _headers.4.2">9</td></tr>
<tr><th id="_headers.5.2" headers="_headers.4.1">Sud</th><td headers="_headers.1.3 _headers.2.3 _headers.2.4 _headers.4.1 _headers.5.2" colspan="2">7 en tout</td></tr>
</tbody>
</table></div>"#;
    assert_eq!(html(&[block(BlockKind::Table(Box::new(table)))]), expected);
}

#[test]
fn groups_of_rows_that_a_cell_crosses_are_no_groups() {
    let table = Table {
        caption: None,
        header_rows: 0,
        header_columns: 1,
        rows: vec![
            vec![cell("Lille", 1, 2), cell("6", 1, 1)],
            vec![cell("de 7 à 9", 1, 2)],
            vec![cell("Roubaix", 1, 1)],
        ],
    };
    let expected = r#"<div class="scroll" role="group" aria-label="table-scrolls" tabindex="0"><table><tbody><tr><th id="_headers.1.1" rowspan="2">Lille</th><td headers="_headers.1.1">6</td></tr>
<tr><td headers="_headers.1.1 _headers.3.1" rowspan="2">de 7 à 9</td></tr>
<tr><th id="_headers.3.1">Roubaix</th></tr>
</tbody>
</table></div>"#;
    assert_eq!(html(&[block(BlockKind::Table(Box::new(table)))]), expected);
}

#[test]
fn every_element_knows_where_it_comes_from() {
    let french = lang("fr");
    let notes = [note("a", vec![text("Une.")])];
    let table = Table {
        caption: Some(vec![text("T")]),
        header_rows: 1,
        header_columns: 0,
        rows: vec![vec![cell("A", 1, 1)], vec![cell("1 000", 1, 1)]],
    };
    let blocks = [
        heading(2, "Titre", "titre"),
        paragraph(vec![text("1 000"), reference("a"), link(Target::Asset("charte.pdf".into()), "mot")]),
        block(BlockKind::Table(Box::new(table))),
        block(BlockKind::Quote(vec![paragraph(vec![text("Oui.")])])),
        block(BlockKind::Chart(Box::new(chart()))),
        block(BlockKind::Break),
    ];
    let context = BodyContext { lang: &french, text: &say, links: &Site, heading_shift: 0 };
    let body = render(&blocks, &notes, &context);
    let mut open: Vec<&Node> = body.main.iter().chain(&body.notes).collect();
    while let Some(node) = open.pop() {
        if let Node::Element(element) = node {
            let ours = matches!(element.tag, "section" | "h2" | "ol");
            assert!(element.span.is_some() || ours, "{}", element.tag);
            open.extend(&element.children);
        }
    }
}

#[test]
fn an_arabic_page_keeps_its_text() {
    let dutch = inline(InlineKind::Foreign { lang: lang("nl"), text: vec![text("goedendag")] });
    assert_eq!(
        html_in("ar", &[paragraph(vec![text("قال : "), dutch])], &[]),
        "<p>قال : <span lang=\"nl\" dir=\"ltr\">goedendag</span></p>"
    );
}
