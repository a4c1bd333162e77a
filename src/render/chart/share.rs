//! Shares: a bar is a whole, its parts in the order of the rows. Of one whole, each part has its name and its percentage below;
//! of several, the parts are named above and the percentages stand on them.

use super::{
    Words,
    bars::{label, names, part},
    canvas::{Anchor, Canvas, Face},
    legend::{INDENT, LINE, Look, legend, mark},
    series::Series,
    text, unbreakable,
};
use crate::{
    base::decimal::Decimal,
    model::chart::{Amount, Chart},
    render::typography::polish,
};

/// Heights, in times the size of the text.
const LONE_BAR: f64 = 3.0;
const BAR: f64 = 1.8;

/// The bars of all wholes.
pub fn shares(chart: &Chart, words: &Words<'_>, canvas: &mut Canvas<'_>) {
    match chart.data.series.len() {
        0 | 1 => one(chart, words, canvas),
        _ => several(chart, words, canvas),
    }
}

fn one(chart: &Chart, words: &Words<'_>, canvas: &mut Canvas<'_>) {
    canvas.y += 0.15;
    whole(chart, 0, LONE_BAR, canvas);
    canvas.y += LONE_BAR + 0.7;
    let count = chart.data.rows.len();
    for (row, part) in chart.data.rows.iter().enumerate() {
        let number = number(chart, row, words);
        let room = canvas.width() - INDENT - text::strong_width(&number) - 0.3;
        let y = canvas.y + LINE / 2.0;
        mark(0.0, y, Series(row), Look::Surface, canvas);
        canvas.text(1.0, 0.0, y, Anchor::End, Face::Strong, &number);
        let lines = text::wrap(&polish(&part.label.value, words.lang), room);
        for (line, words) in lines.iter().enumerate() {
            canvas.text(0.0, INDENT, y + line as f64 * LINE, Anchor::Start, Face::Plain, words);
        }
        canvas.y += lines.len().max(1) as f64 * LINE;
        if row + 1 < count {
            canvas.rule((0.0, canvas.y + 0.25), (1.0, canvas.y + 0.25), true);
            canvas.y += 0.5;
        }
    }
    canvas.y += 0.2;
}

fn several(chart: &Chart, words: &Words<'_>, canvas: &mut Canvas<'_>) {
    let parts: Vec<String> =
        chart.data.rows.iter().map(|row| polish(&row.label.value, words.lang).into_owned()).collect();
    legend(&parts, Look::Surface, canvas);
    for (series, name) in names(chart, words).iter().enumerate() {
        label(name, words, canvas);
        let places = whole(chart, series, BAR, canvas);
        for (row, place) in places.into_iter().enumerate() {
            if let Some(percent) = percent(chart, row, series, words) {
                part(place, canvas.y + BAR / 2.0, &unbreakable(&percent), canvas);
            }
        }
        canvas.y += BAR + 0.75;
    }
    canvas.y -= 0.55;
}

/// The bar of a whole; returns where its parts stand. What its parts leave of a stated total stays empty.
fn whole(chart: &Chart, series: usize, height: f64, canvas: &mut Canvas<'_>) -> Vec<(f64, f64)> {
    let total = total(chart, series);
    let mut places = Vec::new();
    let mut at = 0.0;
    for row in 0..chart.data.rows.len() {
        let length = length(chart.data.amount(row, series)) / total;
        places.push((at, (at + length).min(1.0)));
        at += length;
    }
    for (row, place) in places.iter().enumerate().filter(|(_, place)| place.1 > place.0) {
        match chart.data.amount(row, series) {
            Amount::Below(_) => canvas.bound(*place, canvas.y, height, Series(row)),
            _ => canvas.surface(*place, canvas.y, height, Series(row)),
        }
    }
    for place in places.iter().skip(1).filter(|place| place.0 > 0.0 && place.1 > place.0) {
        canvas.gap(place.0, canvas.y, height);
    }
    places
}

/// The percentage of a part, or its number where the percentage would say what is not said.
fn number(chart: &Chart, row: usize, words: &Words<'_>) -> String {
    let unit = chart.unit.as_ref().map(|unit| &*unit.value);
    let number = percent(chart, row, 0, words).unwrap_or_else(|| words.amount(chart.data.amount(row, 0), unit));
    unbreakable(&number)
}

/// What part of its whole a known amount is; nothing where an amount of the whole is not said, which could be computed.
pub fn percent(chart: &Chart, row: usize, series: usize, words: &Words<'_>) -> Option<String> {
    let known = chart.data.amount(row, series).known()?;
    let unit = chart.unit.as_ref().map(|unit| &*unit.value);
    if unit == Some("%") {
        return Some(words.amount(Amount::Known(known), unit));
    }
    let all_said = (0..chart.data.rows.len()).all(|row| chart.data.amount(row, series).known().is_some());
    if !all_said && chart.total.is_none() {
        return None;
    }
    let percent = 100.0 * known.to_f64() / total(chart, series);
    let places = u32::from(percent > 0.0 && percent < 1.0);
    Some(words.amount(Amount::Known(Decimal::rounded(percent, places)), Some("%")))
}

/// The whole: as stated, else the sum of its parts.
fn total(chart: &Chart, series: usize) -> f64 {
    let sum: f64 = (0..chart.data.rows.len()).map(|row| length(chart.data.amount(row, series))).sum();
    let stated = chart.total.as_ref().map(|total| total.value.to_f64());
    let total = stated.unwrap_or(sum).max(sum);
    if total > 0.0 { total } else { 1.0 }
}

fn length(amount: Amount) -> f64 {
    match amount {
        Amount::Known(number) | Amount::Below(number) => number.to_f64().max(0.0),
        Amount::Missing => 0.0,
    }
}
