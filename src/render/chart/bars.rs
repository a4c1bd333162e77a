//! Bars, side by side or made of parts: the label stands above its bar, the number at its end.

use super::{
    Words,
    canvas::{Anchor, Canvas, Face},
    legend::{LINE, Look, legend},
    series::Series,
    text,
};
use crate::{
    base::decimal::Decimal,
    model::chart::{Amount, Chart},
    render::typography::polish,
};

/// Heights and distances, in times the size of the text.
const LONE_BAR: f64 = 1.3;
const BAR: f64 = 1.15;
const BETWEEN_BARS: f64 = 0.2;
const BETWEEN_ROWS: f64 = 0.75;
/// From the end of a bar to its number.
const AFTER: f64 = 0.4;
/// Most of the width that numbers before their bars may take, and least that all bars together do.
const MOST_ROOM: f64 = 0.4;
const LEAST_LENGTH: f64 = 0.3;

/// A bar for each series of each row.
pub fn bars(chart: &Chart, words: &Words<'_>, canvas: &mut Canvas<'_>) {
    let data = &chart.data;
    let unit = chart.unit.as_ref().map(|unit| &*unit.value);
    if data.series.len() > 1 {
        legend(&names(chart, words), Look::Surface, canvas);
    }
    let amounts = || data.rows.iter().flat_map(|row| row.values.iter().map(|datum| datum.amount));
    let axis = Axis::of(amounts().map(|amount| (length(amount), words.unbreakable(amount, unit))), canvas);
    let height = if data.series.len() > 1 { BAR } else { LONE_BAR };
    for row in &data.rows {
        label(&row.label.value, words, canvas);
        let top = canvas.y;
        for (index, datum) in row.values.iter().enumerate() {
            let number = words.unbreakable(datum.amount, unit);
            bar(datum.amount, height, Series(index), &axis, &number, canvas);
            canvas.y += height + BETWEEN_BARS;
        }
        canvas.rule((axis.place(0.0), top - 0.15), (axis.place(0.0), canvas.y - BETWEEN_BARS + 0.15), false);
        canvas.y += BETWEEN_ROWS - BETWEEN_BARS;
    }
    canvas.y -= BETWEEN_ROWS - BETWEEN_BARS - 0.1;
}

fn bar(amount: Amount, height: f64, series: Series, axis: &Axis, number: &str, canvas: &mut Canvas<'_>) {
    let (zero, end) = (axis.place(0.0), axis.place(length(amount)));
    let range = (zero.min(end), zero.max(end));
    match amount {
        Amount::Known(number) if number == Decimal::ZERO => {}
        Amount::Known(_) => canvas.surface(range, canvas.y, height, series),
        Amount::Below(_) => canvas.bound(range, canvas.y, height, series),
        Amount::Missing => {}
    }
    let middle = canvas.y + height / 2.0;
    match end < zero {
        true => canvas.text(end, -AFTER, middle, Anchor::End, Face::Plain, number),
        false => canvas.text(end, AFTER, middle, Anchor::Start, Face::Plain, number),
    }
}

/// A bar for each row, made of its series; the sum stands at its end.
pub fn stacked(chart: &Chart, words: &Words<'_>, canvas: &mut Canvas<'_>) {
    let data = &chart.data;
    let unit = chart.unit.as_ref().map(|unit| &*unit.value);
    legend(&names(chart, words), Look::Surface, canvas);
    let sums: Vec<(f64, String)> = data
        .rows
        .iter()
        .map(|row| {
            let is_whole = row.values.iter().all(|datum| datum.amount.known().is_some());
            let sum: Decimal = row.values.iter().filter_map(|datum| datum.amount.known()).sum();
            let longest = row.values.iter().map(|datum| length(datum.amount)).sum();
            // A sum of which a part is not said would say that part.
            let number = if is_whole { words.unbreakable(Amount::Known(sum), unit) } else { String::new() };
            (longest, number)
        })
        .collect();
    let axis = Axis::of(sums.iter().cloned(), canvas);
    for (row, (_, sum)) in data.rows.iter().zip(&sums) {
        label(&row.label.value, words, canvas);
        let mut at = 0.0;
        let (y, height) = (canvas.y, LONE_BAR + 0.4);
        for (index, datum) in row.values.iter().enumerate() {
            let range = (axis.place(at), axis.place(at + length(datum.amount)));
            match datum.amount {
                Amount::Known(number) if number > Decimal::ZERO => {
                    canvas.surface(range, y, height, Series(index));
                    if index > 0 && at > 0.0 {
                        canvas.gap(range.0, y, height);
                    }
                    part(range, y + height / 2.0, &words.unbreakable(datum.amount, unit), canvas);
                }
                Amount::Below(_) => canvas.bound(range, y, height, Series(index)),
                Amount::Known(_) | Amount::Missing => {}
            }
            at += length(datum.amount);
        }
        canvas.text(axis.place(at), AFTER, y + height / 2.0, Anchor::Start, Face::Strong, sum);
        canvas.rule((axis.place(0.0), y - 0.15), (axis.place(0.0), y + height + 0.15), false);
        canvas.y += height + BETWEEN_ROWS;
    }
    canvas.y -= BETWEEN_ROWS - 0.2;
}

/// The number of a part, on it where it fits at the least width.
pub fn part((from, to): (f64, f64), middle: f64, number: &str, canvas: &mut Canvas<'_>) {
    let width = text::width(number) + 0.5;
    if (to - from) * canvas.width() > width + 0.5 {
        canvas.plate((from + to) / 2.0, middle, width, number);
    }
}

/// The names of the series.
pub fn names(chart: &Chart, words: &Words<'_>) -> Vec<String> {
    chart.data.series.iter().map(|name| polish(&name.value, words.lang).into_owned()).collect()
}

/// What a row is about, above its bars.
pub fn label(words_of_row: &str, words: &Words<'_>, canvas: &mut Canvas<'_>) {
    for line in text::wrap(&polish(words_of_row, words.lang), canvas.room()) {
        canvas.text(0.0, 0.0, canvas.y + LINE / 2.0, Anchor::Start, Face::Plain, &line);
        canvas.y += LINE;
    }
    canvas.y += 0.15;
}

/// How long an amount is drawn; one that is not said as long as it can be.
fn length(amount: Amount) -> f64 {
    match amount {
        Amount::Known(number) | Amount::Below(number) => number.to_f64(),
        Amount::Missing => 0.0,
    }
}

/// Where values stand across, with room for numbers at both ends.
struct Axis {
    least: f64,
    range: f64,
    start: f64,
    length: f64,
}

impl Axis {
    fn of(values: impl Iterator<Item = (f64, String)>, canvas: &Canvas<'_>) -> Self {
        let room = |number: &str| (text::strong_width(number) + AFTER) / canvas.width();
        let values: Vec<(f64, f64)> = values.map(|(value, number)| (value, room(&number))).collect();
        let least = values.iter().map(|(value, _)| *value).fold(0.0, f64::min);
        let most = values.iter().map(|(value, _)| *value).fold(0.0, f64::max);
        let range = if most > least { most - least } else { 1.0 };
        let before = values.iter().filter(|(value, _)| *value < 0.0).map(|(_, room)| *room).fold(0.0, f64::max);
        let start = before.min(MOST_ROOM);
        // As long as leaves room for every number at the end of its own bar.
        let lengths = values.iter().filter(|(value, _)| *value >= 0.0 && *value > least);
        let length =
            lengths.map(|(value, room)| (1.0 - start - room) * range / (value - least)).fold(1.0 - start, f64::min);
        Self { least, range, start, length: length.max(LEAST_LENGTH) }
    }

    fn place(&self, value: f64) -> f64 {
        self.start + (value - self.least) / self.range * self.length
    }
}
