//! Makes the data of a chart of rows of cells, and says what of them could not be drawn or could not be read.

use std::sync::Arc;

use crate::{
    base::{
        decimal::Decimal,
        diagnostic::Diagnostic,
        source::{Span, Spanned},
    },
    model::chart::{Amount, ChartData, ChartKind, ChartRow, Datum},
};

/// As many patterns can be told apart.
const MOST_SERIES: usize = 6;
/// As many bars can be compared.
const MOST_BARS: usize = 40;
/// As many points of a line can be told apart.
const MOST_POINTS: usize = 120;
/// Findings about one chart, after which it has been said.
const MOST_FINDINGS: usize = 10;

/// What was written, before it is understood.
pub struct Cells {
    /// Names of columns.
    pub columns: Vec<Spanned<Arc<str>>>,
    /// Rows with their places.
    pub rows: Vec<(Vec<Spanned<Arc<str>>>, Span)>,
    /// Where to point at the whole.
    pub span: Span,
}

/// What the chart says of its numbers.
pub struct About {
    /// How they are drawn.
    pub kind: ChartKind,
    /// What they count.
    pub unit: Option<Arc<str>>,
    /// What they are parts of.
    pub total: Option<Spanned<Decimal>>,
}

/// The data of some cells.
pub fn data(cells: &Cells, about: &About, findings: &mut Vec<Diagnostic>) -> ChartData {
    let mut found = Vec::new();
    let data = understood(cells, &mut found);
    let is_whole = found.is_empty();
    check_kind(&data, about, &mut found);
    if is_whole {
        check_whole(&data, about, cells.span, &mut found);
        check_size(&data, about.kind, cells.span, &mut found);
    }
    found.truncate(MOST_FINDINGS);
    findings.extend(found);
    data
}

fn invalid(span: Span, id: &'static str) -> Diagnostic {
    Diagnostic::error("chart-invalid", span).says(id)
}

fn understood(cells: &Cells, findings: &mut Vec<Diagnostic>) -> ChartData {
    let columns = cells.columns.len();
    if columns < 2 {
        let place = cells.columns.first().map_or(cells.span, |column| column.span);
        findings.push(invalid(place, "chart-invalid-columns"));
    } else if let Some(column) = cells.columns.iter().find(|column| column.value.is_empty()) {
        findings.push(invalid(column.span, "chart-invalid-name"));
    }
    if cells.rows.is_empty() {
        findings.push(invalid(cells.span, "chart-invalid-rows"));
    }
    let mut rows: Vec<ChartRow> = Vec::with_capacity(cells.rows.len());
    for (row, span) in &cells.rows {
        if row.len() != columns && columns > 1 {
            let finding = invalid(*span, "chart-invalid-ragged").with("found", row.len()).with("columns", columns);
            findings.push(finding);
            continue;
        }
        let Some((label, values)) = row.split_first() else { continue };
        if label.value.is_empty() {
            findings.push(invalid(label.span, "chart-invalid-name"));
        }
        let values = values.iter().map(|cell| datum(cell, findings)).collect();
        rows.push(ChartRow { label: label.clone(), values });
    }
    let mut names = cells.columns.iter().cloned();
    ChartData { head: names.next(), series: names.collect(), rows }
}

fn datum(cell: &Spanned<Arc<str>>, findings: &mut Vec<Diagnostic>) -> Datum {
    let written = cell.value.trim();
    let amount = match (written, written.strip_prefix('<')) {
        ("", _) => Some(Amount::Missing),
        (_, Some(bound)) => Decimal::parse(bound).filter(|bound| *bound > Decimal::ZERO).map(Amount::Below),
        (number, None) => Decimal::parse(number).map(Amount::Known),
    };
    if amount.is_none() {
        findings.push(invalid(cell.span, "chart-invalid-number").with("value", written));
    }
    Datum { written: cell.clone(), amount: amount.unwrap_or(Amount::Missing) }
}

/// Parts of something are not less than nothing.
fn check_kind(data: &ChartData, about: &About, findings: &mut Vec<Diagnostic>) {
    if !matches!(about.kind, ChartKind::Share | ChartKind::StackedBar) {
        return;
    }
    for datum in data.rows.iter().flat_map(|row| &row.values) {
        if datum.amount.known().is_some_and(Decimal::is_negative) {
            findings.push(invalid(datum.written.span, "chart-invalid-negative").with("value", &datum.written.value));
        }
    }
}

fn check_whole(data: &ChartData, about: &About, span: Span, findings: &mut Vec<Diagnostic>) {
    let known = data.rows.iter().flat_map(|row| &row.values).filter_map(|datum| datum.amount.known());
    let drawn = known.filter(|number| about.kind != ChartKind::Share || *number > Decimal::ZERO).count();
    if drawn == 0 {
        findings.push(invalid(span, "chart-invalid-nothing"));
        return;
    }
    if about.kind == ChartKind::Line && data.rows.len() < 2 {
        findings.push(invalid(span, "chart-invalid-line"));
    }
    if about.kind == ChartKind::Share && findings.is_empty() {
        for series in 0..data.series.len() {
            check_sum(data, series, about, findings);
        }
    }
}

/// Parts make their whole: exactly, but for what was rounded (percentages) or is not said (`<5`).
fn check_sum(data: &ChartData, series: usize, about: &About, findings: &mut Vec<Diagnostic>) {
    let is_percent = about.unit.as_deref() == Some("%");
    let hundred = Decimal::parse("100").expect("a number");
    let (total, place) = match &about.total {
        Some(total) => (total.value, total.span),
        None if is_percent => (hundred, data.series[series].span),
        None => return,
    };
    let amounts = || (0..data.rows.len()).map(|row| data.amount(row, series));
    if amounts().any(|amount| amount == Amount::Missing) {
        return;
    }
    let sum: Decimal = amounts().filter_map(Amount::known).sum();
    let hidden: Decimal =
        amounts().filter_map(|amount| if let Amount::Below(bound) = amount { Some(bound) } else { None }).sum();
    // Each rounded part may be wrong by half a unit of its last place; several wholes of one total may differ as well.
    let places = amounts().filter_map(Amount::known).map(Decimal::places).max().unwrap_or_default();
    let slack = if is_percent { data.rows.len() as f64 * 0.5 / 10f64.powi(places.cast_signed()) } else { 0.0 };
    let (least, most) = (sum.to_f64() - slack, (sum + hidden).to_f64() + slack);
    let exact = sum == total && hidden == Decimal::ZERO;
    if !exact && (total.to_f64() < least - f64::EPSILON || total.to_f64() > most + f64::EPSILON) {
        let finding = invalid(place, "chart-invalid-total");
        findings.push(finding.with("sum", sum.to_string()).with("total", total.to_string()));
    }
}

fn check_size(data: &ChartData, kind: ChartKind, span: Span, findings: &mut Vec<Diagnostic>) {
    let (rows, series) = (data.rows.len(), data.series.len());
    let patterns = if kind == ChartKind::Share { rows } else { series };
    let crowded = |id: &'static str, count: usize, most: usize| {
        Diagnostic::error("chart-crowded", span).says(id).with("count", count).with("most", most)
    };
    if patterns > MOST_SERIES {
        let id = if kind == ChartKind::Share { "chart-crowded-parts" } else { "chart-crowded-series" };
        findings.push(crowded(id, patterns, MOST_SERIES));
    }
    let bars = match kind {
        ChartKind::Bar => rows * series,
        ChartKind::StackedBar => rows,
        ChartKind::Share => series,
        ChartKind::Line => 0,
    };
    if bars > MOST_BARS {
        findings.push(crowded("chart-crowded", bars, MOST_BARS));
    }
    if kind == ChartKind::Line && rows > MOST_POINTS {
        findings.push(crowded("chart-crowded-points", rows, MOST_POINTS));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::source::SourceMap;

    /// What is said about rows of cells that `,` separates; the first names the columns.
    fn told(kind: ChartKind, unit: &str, total: &str, rows: &[&str]) -> Vec<&'static str> {
        let span = Span::start_of(SourceMap::default().load("content/a.md", ""));
        let cells = |row: &&str| row.split('|').map(|cell| Spanned::new(Arc::from(cell), span)).collect::<Vec<_>>();
        let about = About {
            kind,
            unit: Some(unit.into()),
            total: Decimal::parse(total).map(|total| Spanned::new(total, span)),
        };
        let columns = rows.first().map(cells).unwrap_or_default();
        let rows = rows.iter().skip(1).map(|row| (cells(row), span)).collect();
        let mut findings = Vec::new();
        data(&Cells { columns, rows, span }, &about, &mut findings);
        findings.iter().map(|finding| finding.message.id).collect()
    }

    #[test]
    fn sound_data_has_no_finding() {
        let rows = ["Rencontre|Matin|Soir", "Lille|1 200|<5", "Roubaix|-3,5|"];
        assert_eq!(told(ChartKind::Bar, "", "", &rows), [""; 0]);
        assert_eq!(told(ChartKind::Line, "", "", &rows), [""; 0]);
    }

    #[test]
    fn the_shape_is_checked() {
        use ChartKind::Bar;
        assert_eq!(told(Bar, "", "", &["A"]), ["chart-invalid-columns", "chart-invalid-rows"]);
        assert_eq!(told(Bar, "", "", &["A|B", "x|1|2", "y"]), ["chart-invalid-ragged", "chart-invalid-ragged"]);
        assert_eq!(told(Bar, "", "", &["A|", "|1"]), ["chart-invalid-name", "chart-invalid-name"]);
        assert_eq!(told(Bar, "", "", &["A|B", "x|douze", "y|<0", "z|5 %"]), ["chart-invalid-number"; 3]);
        assert_eq!(told(Bar, "", "", &["A|B", "x|", "y|<5"]), ["chart-invalid-nothing"]);
        assert_eq!(told(ChartKind::Line, "", "", &["A|B", "x|1"]), ["chart-invalid-line"]);
    }

    #[test]
    fn parts_make_their_whole() {
        use ChartKind::Share;
        assert_eq!(told(Share, "", "10", &["A|B", "x|4", "y|6"]), [""; 0]);
        assert_eq!(told(Share, "", "11", &["A|B", "x|4", "y|6"]), ["chart-invalid-total"]);
        assert_eq!(told(Share, "", "12", &["A|B", "x|10", "y|<5"]), [""; 0]);
        assert_eq!(told(Share, "", "9", &["A|B", "x|10", "y|<5"]), ["chart-invalid-total"]);
        assert_eq!(told(Share, "%", "", &["A|B", "x|33", "y|33", "z|33"]), [""; 0]);
        assert_eq!(told(Share, "%", "", &["A|B", "x|33", "y|33"]), ["chart-invalid-total"]);
        assert_eq!(told(Share, "", "", &["A|B", "x|-4", "y|6"]), ["chart-invalid-negative"]);
    }

    #[test]
    fn what_nobody_can_tell_apart_is_refused() {
        let wide = ["A|1|2|3|4|5|6|7", "x|1|2|3|4|5|6|7", "y|1|2|3|4|5|6|7"];
        assert_eq!(told(ChartKind::Line, "", "", &wide), ["chart-crowded-series"]);
        assert_eq!(
            told(ChartKind::Share, "", "", &["A|B", "1|1", "2|1", "3|1", "4|1", "5|1", "6|1", "7|1"]),
            ["chart-crowded-parts"]
        );
        let many: Vec<&str> = std::iter::once("A|B").chain(std::iter::repeat_n("x|1", 41)).collect();
        assert_eq!(told(ChartKind::Bar, "", "", &many), ["chart-crowded"]);
        assert_eq!(told(ChartKind::Line, "", "", &many), [""; 0]);
    }
}
