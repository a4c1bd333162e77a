//! Lines: change from row to row. Names stand at their ends where they fit, above the drawing where they do not.

use super::{
    Words,
    bars::names,
    canvas::{Anchor, Canvas, Face},
    legend::{LINE, Look, legend},
    scale::Scale,
    series::Series,
    text,
};
use crate::{
    base::decimal::Decimal,
    model::chart::{Amount, Chart},
    render::typography::polish,
};

/// The height of the plot, in times the size of the text.
const HEIGHT: f64 = 13.0;
/// Longest name at the end of a line.
const LONGEST_NAME: f64 = 6.0;
/// Longest line of what a point stands for.
const LONGEST_LABEL: f64 = 8.0;
/// Most points that all have their numbers.
const MOST_NUMBERS: usize = 6;

/// Lines over an axis with marks.
pub fn lines(chart: &Chart, words: &Words<'_>, canvas: &mut Canvas<'_>) {
    let data = &chart.data;
    let unit = chart.unit.as_ref().map(|unit| &*unit.value);
    let names = names(chart, words);
    let known = || data.rows.iter().flat_map(|row| row.values.iter().filter_map(|datum| datum.amount.known()));
    let least = known().map(Decimal::to_f64).fold(f64::INFINITY, f64::min);
    let most = known().map(Decimal::to_f64).fold(f64::NEG_INFINITY, f64::max);
    // Refused by a rule, unless a site made it less severe.
    if most < least {
        return;
    }
    let scale = Scale::of(least, most);
    let marks: Vec<String> = scale.marks.iter().map(|mark| words.unbreakable(Amount::Known(*mark), unit)).collect();
    let widest = marks.iter().map(|mark| text::width(mark)).fold(0.0, f64::max);
    let longest = names.iter().map(|name| text::width(name)).fold(0.0, f64::max);
    let with_names = names.len() > 1 && longest <= LONGEST_NAME;
    if names.len() > 1 && !with_names {
        legend(&names, Look::Line, canvas);
    }
    let plot = Plot {
        start: (widest + 0.9) / canvas.width(),
        end: 1.0 - if with_names { (longest + 0.9) / canvas.width() } else { 0.9 / canvas.width() },
        top: canvas.y + 1.5,
        scale,
        count: data.rows.len(),
    };
    for (mark, words) in plot.scale.marks.iter().zip(&marks) {
        let y = plot.y(mark.to_f64());
        // Above its line, at the edge of the text around: so it stays near the drawing however wide that is.
        canvas.rule((0.0, y), (1.0, y), mark.to_f64() != 0.0);
        canvas.text(0.0, 0.0, y - 0.7, Anchor::Start, Face::Soft, words);
    }
    for index in 0..names.len() {
        line(chart, Series(index), &plot, canvas);
    }
    if names.len() == 1 {
        numbers(chart, words, &plot, canvas);
    }
    if with_names {
        ends(chart, &names, &plot, canvas);
    }
    canvas.y = plot.top + HEIGHT + 0.5;
    below(chart, words, &plot, canvas);
}

/// Where values stand.
struct Plot {
    start: f64,
    end: f64,
    top: f64,
    scale: Scale,
    count: usize,
}

impl Plot {
    fn x(&self, row: usize) -> f64 {
        let part = if self.count > 1 { row as f64 / (self.count - 1) as f64 } else { 0.5 };
        self.start + (self.end - self.start) * part
    }

    fn y(&self, value: f64) -> f64 {
        self.top + HEIGHT * (1.0 - self.scale.place(value))
    }
}

/// A gap where a number is missing or not said.
fn line(chart: &Chart, series: Series, plot: &Plot, canvas: &mut Canvas<'_>) {
    let mut before = None;
    let mut points = Vec::new();
    for row in 0..chart.data.rows.len() {
        let here = chart.data.amount(row, series.0).known().map(|number| (plot.x(row), plot.y(number.to_f64())));
        if let (Some(before), Some(here)) = (before, here) {
            canvas.stroke(before, here, series);
        }
        points.extend(here);
        before = here;
    }
    for (x, y) in points {
        canvas.point(x, y, series);
    }
}

/// The numbers of a single line: all of a few, else those of its ends.
fn numbers(chart: &Chart, words: &Words<'_>, plot: &Plot, canvas: &mut Canvas<'_>) {
    let unit = chart.unit.as_ref().map(|unit| &*unit.value);
    let last = plot.count.saturating_sub(1);
    let value = |row: usize| chart.data.amount(row, 0).known().map(Decimal::to_f64);
    for row in 0..plot.count {
        let Some(here) = value(row).filter(|_| plot.count <= MOST_NUMBERS || row == 0 || row == last) else { continue };
        // In a valley the number stands below the line.
        let higher = |neighbour: Option<f64>| neighbour.is_some_and(|other| other > here);
        let sides = [row.checked_sub(1).and_then(value), value(row + 1)];
        let is_valley =
            sides.iter().all(|side| side.is_none() || higher(*side)) && sides.iter().any(|side| higher(*side));
        let has_room = plot.scale.place(here) > 0.12;
        let shift = if is_valley && has_room { 1.05 } else { -1.05 };
        let (anchor, aside) = match row {
            row if row == last => (Anchor::End, 0.5),
            0 => (Anchor::Start, -0.4),
            _ => (Anchor::Middle, 0.0),
        };
        let number = words.unbreakable(chart.data.amount(row, 0), unit);
        canvas.text(plot.x(row), aside, plot.y(here) + shift, anchor, Face::Strong, &number);
    }
}

/// Names at the ends of lines, moved apart where lines end close to one another.
fn ends(chart: &Chart, names: &[String], plot: &Plot, canvas: &mut Canvas<'_>) {
    let mut ends: Vec<(f64, usize)> = Vec::new();
    for series in 0..names.len() {
        let known = |row: &usize| chart.data.amount(*row, series).known();
        let last = (0..plot.count).rev().find(|row| known(row).is_some());
        ends.extend(last.and_then(|row| known(&row)).map(|number| (plot.y(number.to_f64()), series)));
    }
    ends.sort_by(|one, other| one.0.total_cmp(&other.0));
    for index in 1..ends.len() {
        ends[index].0 = ends[index].0.max(ends[index - 1].0 + 1.25);
    }
    // What was moved below the plot moves back up.
    let mut lowest = plot.top + HEIGHT + 0.2;
    for (y, _) in ends.iter_mut().rev() {
        *y = y.min(lowest);
        lowest = *y - 1.25;
    }
    for (y, series) in ends {
        canvas.text(plot.end, 0.7, y, Anchor::Start, Face::Plain, &names[series]);
    }
}

/// What the points stand for: as many as fit, the first and the last always. An axis that leaves out zero says so, for a change
/// looks larger on it than it is.
fn below(chart: &Chart, words: &Words<'_>, plot: &Plot, canvas: &mut Canvas<'_>) {
    let lines = |label: &str| text::wrap(&polish(label, words.lang), LONGEST_LABEL);
    let labels: Vec<Vec<String>> = chart.data.rows.iter().map(|row| lines(&row.label.value)).collect();
    let width = |label: &[String]| label.iter().map(|line| text::width(line)).fold(0.0, f64::max);
    let room = canvas.width() * (plot.end - plot.start);
    let widest = labels.iter().map(|label| width(label)).fold(0.0, f64::max) + 0.8;
    let last = labels.len().saturating_sub(1);
    let steps = (room / widest).floor().max(1.0);
    let every = ((last as f64 / steps).ceil() as usize).max(1);
    let mut bottom = canvas.y;
    for (row, label) in labels.iter().enumerate() {
        let is_shown = row == last || (row % every == 0 && last - row >= every);
        if !is_shown {
            continue;
        }
        canvas.rule((plot.x(row), canvas.y - 0.5), (plot.x(row), canvas.y - 0.2), false);
        // In the middle below its point, where the drawing does not end before it does.
        let half = width(label) / 2.0 / canvas.width();
        let x = plot.x(row);
        let (at, anchor) = match (x < half, x + half > 1.0) {
            (true, _) => (0.0, Anchor::Start),
            (_, true) => (1.0, Anchor::End),
            _ => (x, Anchor::Middle),
        };
        for (line, words) in label.iter().enumerate() {
            canvas.text(at, 0.0, canvas.y + (line as f64 + 0.5) * LINE, anchor, Face::Soft, words);
        }
        bottom = bottom.max(canvas.y + label.len() as f64 * LINE);
    }
    canvas.y = bottom;
    let first = plot.scale.marks.first().filter(|_| plot.scale.least > 0.0);
    if let Some(first) = first {
        let unit = chart.unit.as_ref().map(|unit| &*unit.value);
        let note = (words.text)("chart-axis", &[("number", words.amount(Amount::Known(*first), unit).into())]);
        canvas.text(0.0, 0.0, canvas.y + LINE * 0.75, Anchor::Start, Face::Soft, &note);
        canvas.y += LINE * 1.25;
    }
}
