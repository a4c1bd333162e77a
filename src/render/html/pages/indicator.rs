//! An indicator as a line over time, with what is to be learnt from it in a sentence.

use std::sync::Arc;

use crate::{
    base::{decimal::Decimal, lang::Lang, source::Spanned},
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

/// The line of an indicator that was measured twice or more, in numbers.
pub fn line(linker: &Linker<'_>, indicator: &Indicator, source: &Lang) -> Option<Markup> {
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
    let block = Block { kind: BlockKind::Chart(Box::new(chart)), span };
    Some(frame::text(linker, &[block], &[], 0).0)
}

/// An author's words, with their language where it is not the page's.
fn in_language(linker: &Linker<'_>, words: &Arc<str>, source: &Lang, span: crate::base::source::Span) -> Inline {
    let text = Inline { kind: InlineKind::Text(Arc::clone(words)), span };
    match source == linker.lang {
        true => text,
        false => Inline { kind: InlineKind::Foreign { lang: source.clone(), text: vec![text] }, span },
    }
}
