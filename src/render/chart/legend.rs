//! What the patterns mean, above a drawing in which names do not fit beside what they name.

use super::{
    canvas::{Anchor, Canvas, Face},
    series::Series,
    text,
};

/// From a swatch to the name behind it, in times the size of the text.
pub const INDENT: f64 = 2.0;
/// From one line to the next.
pub const LINE: f64 = 1.4;
/// Most names beside one another.
const MOST_COLUMNS: usize = 3;

/// How a series looks in the drawing.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Look {
    /// A surface.
    Surface,
    /// A line with points.
    Line,
}

/// The names of series, beside one another as far as they fit.
pub fn legend(names: &[String], look: Look, canvas: &mut Canvas<'_>) {
    let longest = names.iter().map(|name| text::width(name) + INDENT + 1.0).fold(0.0, f64::max);
    let fit = (canvas.width() / longest.max(1.0)) as usize;
    let columns = fit.clamp(1, MOST_COLUMNS).min(names.len().max(1));
    let room = canvas.width() / columns as f64 - INDENT;
    for (index, row) in names.chunks(columns).enumerate() {
        let mut bottom = canvas.y;
        for (column, name) in row.iter().enumerate() {
            let series = Series(index * columns + column);
            let at = column as f64 / columns as f64;
            let y = canvas.y + LINE / 2.0;
            mark(at, y, series, look, canvas);
            for (line, words) in text::wrap(name, room).iter().enumerate() {
                canvas.text(at, INDENT, y + line as f64 * LINE, Anchor::Start, Face::Plain, words);
                bottom = bottom.max(canvas.y + (line + 1) as f64 * LINE);
            }
        }
        canvas.y = bottom + 0.15;
    }
    canvas.y += 0.6;
}

/// How a series looks, before its name.
pub fn mark(at: f64, y: f64, series: Series, look: Look, canvas: &mut Canvas<'_>) {
    match look {
        Look::Surface => canvas.swatch(at, y, series),
        Look::Line => canvas.sample(at, y, series),
    }
}
