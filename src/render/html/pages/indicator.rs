//! Indicators as charts, each with what is to be learnt from it in a sentence: one as a line over time, those of a plan by how far they are.

use std::sync::Arc;

use crate::{
    base::{
        decimal::Decimal,
        diagnostic::Value,
        lang::Lang,
        source::{Span, Spanned},
    },
    model::{
        block::{Block, BlockKind, Inline, InlineKind},
        chart::{Amount, Chart, ChartData, ChartKind, ChartRow, Datum},
        figure::Figure,
        kinds::action::Indicator,
    },
    render::html::{context::Markup, frame, linker::Linker},
};

/// Fewer points make no line.
const FEWEST: usize = 2;

/// The line over time of an indicator that was measured twice or more, in numbers.
pub fn chart(linker: &Linker<'_>, indicator: &Indicator, source: &Lang) -> Option<Block> {
    let mut values: Vec<_> = indicator.values.iter().collect();
    values.sort_by_key(|(date, _)| *date);
    let span = indicator.span;
    let spanned = |words: &str| Spanned::new(Arc::from(words), span);
    let row = |(date, written): &&(crate::model::date::Date, Arc<str>)| {
        let amount = Amount::Known(Decimal::parse(written)?);
        let datum = Datum { written: Spanned::new(Arc::clone(written), span), amount };
        Some(ChartRow { label: spanned(&linker.date(*date).words), values: vec![datum] })
    };
    let rows: Vec<ChartRow> = values.iter().map(row).collect::<Option<_>>()?;
    let (last_date, last) = values.last().filter(|_| rows.len() >= FEWEST)?;
    let shown = |written: &str| {
        Figure::parse(written).map_or_else(|| written.to_owned(), |it| super::board::figure(linker, &it))
    };
    let arguments = [
        ("label", (&indicator.label).into()),
        ("value", shown(last).into()),
        ("date", linker.date(*last_date).words.into()),
        ("target", indicator.target.as_ref().map(|target| shown(target)).unwrap_or_default().into()),
        ("aims", if indicator.target.is_some() { "yes" } else { "no" }.into()),
    ];
    let text = |words: String| vec![Inline { kind: InlineKind::Text(words.into()), span }];
    let chart = Chart {
        kind: ChartKind::Line,
        title: vec![in_language(linker, &indicator.label, source, span)],
        finding: text(linker.text("indicator-finding", &arguments)),
        unit: Some(Spanned::new(Arc::clone(&indicator.unit), span)),
        total: None,
        source: None,
        data: ChartData {
            head: Some(spanned(&linker.say("column-measured-on"))),
            series: vec![Spanned::new(Arc::clone(&indicator.label), span)],
            rows,
        },
    };
    Some(block(chart, span))
}

/// An indicator of a plan, with the number of its action and the language of its words.
pub struct OfPlan<'a> {
    /// The indicator.
    pub indicator: &'a Indicator,
    /// The number of its action.
    pub action: u32,
    /// Which of the indicators of its action it is, from 1.
    pub number: usize,
    /// The language in which it is written.
    pub lang: &'a Lang,
}

/// How far the indicators of a plan are on the way from where they stood at the start to what is aimed at, in percent. Those that lack one of
/// the three, or aim at what already was, are in the table only.
pub fn progress(linker: &Linker<'_>, all: &[OfPlan<'_>]) -> Option<Markup> {
    let far: Vec<(&OfPlan<'_>, f64)> = all.iter().filter_map(|it| Some((it, way(it.indicator)?))).collect();
    let span = far.first()?.0.indicator.span;
    let spanned = |words: String| Spanned::new(Arc::from(words), span);
    let rows = far.iter().map(|(it, part)| {
        // A label of a chart says no language: what is not in that of the page goes by its number.
        let (id, label) = match it.lang == linker.lang {
            true => ("plan-progress-row", (&it.indicator.label).into()),
            false => ("plan-progress-row-number", it.number.into()),
        };
        let label = linker.text(id, &[("action", i64::from(it.action).into()), ("label", label)]);
        let written = Decimal::rounded(*part, 0);
        let datum = Datum { written: spanned(written.to_string()), amount: Amount::Known(written) };
        ChartRow { label: spanned(label), values: vec![datum] }
    });
    let reached = far.iter().filter(|(_, part)| *part >= 100.0).count();
    let words = |id: &str, arguments: &[(&'static str, Value)]| {
        vec![Inline { kind: InlineKind::Text(linker.text(id, arguments).into()), span }]
    };
    let chart = Chart {
        kind: ChartKind::Bar,
        title: words("plan-progress", &[]),
        finding: words("plan-progress-finding", &[("reached", reached.into()), ("total", far.len().into())]),
        unit: Some(spanned("%".to_owned())),
        total: None,
        source: None,
        data: ChartData {
            head: Some(spanned(linker.say("column-indicator"))),
            series: vec![spanned(linker.say("plan-progress"))],
            rows: rows.collect(),
        },
    };
    Some(drawn(linker, &block(chart, span)))
}

/// The way that is behind an indicator, in percent.
fn way(indicator: &Indicator) -> Option<f64> {
    let exact = |written: &Arc<str>| Decimal::parse(written).map(Decimal::to_f64);
    let (_, latest) = indicator.values.iter().max_by_key(|(date, _)| *date)?;
    let (from, to) = (exact(indicator.baseline.as_ref()?)?, exact(indicator.target.as_ref()?)?);
    ((to - from).abs() > f64::EPSILON).then_some(())?;
    Some((exact(latest)? - from) / (to - from) * 100.0)
}

fn block(chart: Chart, span: Span) -> Block {
    Block { kind: BlockKind::Chart(Box::new(chart)), span }
}

/// A chart as it stands on a page.
pub fn drawn(linker: &Linker<'_>, chart: &Block) -> Markup {
    frame::text(linker, std::slice::from_ref(chart), &[], 0).0
}

/// An author's words, with their language where it is not the page's.
fn in_language(linker: &Linker<'_>, words: &Arc<str>, source: &Lang, span: Span) -> Inline {
    let text = Inline { kind: InlineKind::Text(Arc::clone(words)), span };
    match source == linker.lang {
        true => text,
        false => Inline { kind: InlineKind::Foreign { lang: source.clone(), text: vec![text] }, span },
    }
}
