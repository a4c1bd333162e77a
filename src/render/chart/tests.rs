use super::*;
use crate::{
    base::{
        decimal::Decimal,
        source::{SourceMap, Spanned},
    },
    model::{
        block::{Inline, InlineKind},
        chart::{ChartData, ChartRow, Datum},
    },
    render::html::element::{Node, write},
};

fn span() -> Span {
    Span::start_of(SourceMap::default().load("content/a.md", ""))
}

fn inlines(text: &str) -> Vec<Inline> {
    vec![Inline { kind: InlineKind::Text(text.into()), span: span() }]
}

/// A chart of rows of cells that `|` separates; the first names the columns.
fn chart(kind: ChartKind, unit: Option<&str>, rows: &[&str]) -> Chart {
    let spanned = |text: &str| Spanned::new(text.into(), span());
    let datum = |text: &str| {
        let amount = match (text, text.strip_prefix('<')) {
            ("", _) => Amount::Missing,
            (_, Some(bound)) => Amount::Below(Decimal::parse(bound).expect("a number")),
            (number, None) => Amount::Known(Decimal::parse(number).expect("a number")),
        };
        Datum { written: spanned(text), amount }
    };
    let mut columns = rows[0].split('|').map(spanned);
    let row = |row: &&str| {
        let mut cells = row.split('|');
        let label = spanned(cells.next().expect("a label"));
        ChartRow { label, values: cells.map(datum).collect() }
    };
    Chart {
        kind,
        title: inlines("Participants : par rencontre"),
        finding: inlines("Hem a réuni peu de monde."),
        unit: unit.map(spanned),
        total: None,
        source: None,
        data: ChartData { head: columns.next(), series: columns.collect(), rows: rows[1..].iter().map(row).collect() },
    }
}

fn say(id: &str, arguments: &[(&str, Value)]) -> String {
    let value = |value: &Value| match value {
        Value::Text(text) => text.to_string(),
        Value::Number(number) => number.to_string(),
        Value::List(items) => items.join(" "),
    };
    let values: Vec<String> = arguments.iter().map(|(_, it)| value(it)).collect();
    match id {
        "chart-percent" => format!("{} %", values[0]),
        "chart-below" => format!("moins de {}", values[0]),
        _ => [vec![id.to_owned()], values].concat().join(" "),
    }
}

fn svg(chart: &Chart, tag: &str, width: Width) -> String {
    let lang = Lang::parse(tag).expect("a tag");
    let words = Words::new(&lang, &say);
    let mut out = String::new();
    write(&[Node::Element(draw(chart, &words, Frame { width, ids: "c", span: span() }))], &mut out);
    out.replace("> <", "><").replace("><", ">\n<")
}

fn texts(svg: &str) -> Vec<&str> {
    let lines = svg.lines().filter(|line| line.starts_with("<text"));
    lines.map(|line| line.split(['>', '<']).nth(2).expect("a text")).collect()
}

#[test]
fn a_fluid_drawing_has_a_name_and_is_measured_in_its_text() {
    let chart = chart(ChartKind::Bar, Some("personnes"), &["Rencontre|Participants", "Lille|1 200", "Hem|<5", "Loos|"]);
    let expected = "\
<svg role=\"img\" aria-labelledby=\"c.t c.d\" width=\"100%\" height=\"10.35em\" fill=\"currentColor\">
<title id=\"c.t\">chart-kind-bar Participants\u{a0}: par rencontre</title>
<desc id=\"c.d\">chart-description</desc>
<g aria-hidden=\"true\">
<text x=\"0%\" y=\"1.05em\">Lille</text>
<rect x=\"0%\" y=\"1.55em\" width=\"79.44%\" height=\"1.3em\" fill=\"currentColor\" stroke=\"currentColor\" class=\"s1\">
</rect>
<text x=\"79.44%\" dx=\"0.4em\" y=\"2.55em\">1\u{a0}200</text>";
    let drawn = svg(&chart, "fr", Width::Fluid);
    let first: Vec<&str> = drawn.lines().take(8).collect();
    assert_eq!(first.join("\n"), expected, "{drawn}");
    assert_eq!(texts(&drawn), ["Lille", "1\u{a0}200", "Hem", "moins\u{a0}de\u{a0}5", "Loos", "chart-missing"]);
    assert_eq!(drawn.matches("stroke-dasharray").count(), 1, "a bound is dashed");
}

#[test]
fn every_series_has_a_pattern_of_its_own() {
    let rows = ["Ville|A|B|C|D|E|F", "Lille|9|9|9|9|9|9"];
    for kind in [ChartKind::Bar, ChartKind::StackedBar] {
        let drawn = svg(&chart(kind, None, &rows), "fr", Width::Fluid);
        for series in 2..=6 {
            assert!(drawn.contains("<pattern width") && drawn.contains(&format!("id=\"c.{series}\"")), "{series}");
            assert!(drawn.matches(&format!("url(#c.{series})")).count() >= 2, "{series}: legend and bar");
        }
    }
}

#[test]
fn nothing_in_a_drawing_runs_or_is_fetched() {
    let hostile = chart(ChartKind::Line, None, &["A|<script>", "\"><script>x|1", "b|2"]);
    let drawn = svg(&hostile, "fr", Width::Fluid);
    for forbidden in ["<script", "style=", " on", "http:", "foreignObject"] {
        assert!(!drawn.contains(forbidden), "{forbidden} in {drawn}");
    }
}

#[test]
fn a_drawing_runs_in_the_direction_of_its_language() {
    let chart = chart(ChartKind::Bar, None, &["A|B", "x|50", "y|100"]);
    let (left, right) = (svg(&chart, "fr", Width::Fluid), svg(&chart, "ar", Width::Fluid));
    assert!(left.contains("<rect x=\"0%\"") && left.contains("dx=\"0.4em\""));
    assert!(!right.contains("<rect x=\"0%\"") && right.contains("dx=\"-0.4em\"") && right.contains("<text x=\"100%\""));
}

#[test]
fn a_drawing_for_paper_has_a_size_and_colours() {
    let chart = chart(ChartKind::Share, None, &["A|B", "oui|60", "non|40"]);
    let drawn = svg(&chart, "fr", Width::Fixed(30.0));
    assert!(drawn.starts_with("<svg role=\"img\"") && drawn.contains("viewBox=\"0 0 480 "), "{drawn}");
    assert!(!drawn.contains('%') || texts(&drawn).iter().any(|text| text.contains('%')));
    assert!(drawn.contains("#8f2a1c") && !drawn.contains("em\""));
}

#[test]
fn percentages_do_not_give_away_what_is_not_said() {
    let said = svg(&chart(ChartKind::Share, None, &["A|B", "oui|60", "non|40"]), "fr", Width::Fluid);
    assert_eq!(texts(&said), ["60\u{a0}%", "oui", "40\u{a0}%", "non"]);
    let masked = svg(&chart(ChartKind::Share, None, &["A|B", "oui|60", "non|<5"]), "fr", Width::Fluid);
    assert_eq!(texts(&masked), ["60", "oui", "moins\u{a0}de\u{a0}5", "non"]);
    let stacked = svg(&chart(ChartKind::StackedBar, None, &["A|B|C", "x|60|<5"]), "fr", Width::Fluid);
    assert_eq!(texts(&stacked), ["B", "C", "x", "60", ""]);
}

#[test]
fn names_of_lines_stand_at_their_ends_apart_from_one_another() {
    let rows = ["Mois|Un|Deux|Trois", "mars|1|2|3", "avril|10|10|10"];
    let drawn = svg(&chart(ChartKind::Line, None, &rows), "fr", Width::Fluid);
    let ends: Vec<f64> = drawn
        .lines()
        .filter(|line| ["Un<", "Deux<", "Trois<"].iter().any(|name| line.contains(name)))
        .map(|line| {
            let y = line.split("y=\"").nth(1).and_then(|rest| rest.split("em").next()).expect("a place");
            y.parse().expect("a number")
        })
        .collect();
    assert_eq!(ends.len(), 3, "{drawn}");
    assert!(ends.windows(2).all(|pair| pair[1] - pair[0] >= 1.2), "{ends:?}");
    let long = ["Mois|Sur le site de la métropole|Deux", "mars|1|2", "avril|10|10"];
    let drawn = svg(&chart(ChartKind::Line, None, &long), "fr", Width::Fluid);
    assert_eq!(texts(&drawn)[0], "Sur le site de la métropole", "a legend above");
}

#[test]
fn the_table_has_every_number_with_its_unit() {
    let lang = Lang::parse("fr").expect("a tag");
    let words = Words::new(&lang, &say);
    let cells = |chart: &Chart| -> Vec<Vec<String>> {
        let table = table::table(chart, &words, span());
        assert_eq!((table.header_rows, table.header_columns), (1, 1));
        table.rows.iter().map(|row| row.iter().map(|cell| plain_text(&cell.text)).collect()).collect()
    };
    let bars = chart(ChartKind::Bar, Some("euros"), &["Ville|2025|2026", "Lille|1 234,50|<5", "Hem||7"]);
    assert_eq!(
        cells(&bars),
        [
            ["Ville", "chart-unit-of 2025 euros", "chart-unit-of 2026 euros"],
            ["Lille", "1 234,50", "moins de 5"],
            ["Hem", "chart-missing", "7"],
        ]
    );
    let share = chart(ChartKind::Share, Some("voix"), &["A|Voix", "oui|1", "non|2"]);
    assert_eq!(cells(&share), [["A", "Voix", "chart-part"], ["oui", "1", "33 %"], ["non", "2", "67 %"]]);
}
