//! Charts for every format: as a drawing (SVG 2, without script or style of its own) and as a table. Pure.
//!
//! In a page a drawing is fluid: what runs across is measured in hundredths of its width, what runs down in the size of its text,
//! so that words stay as large as those around them on a phone, on a wide screen and on paper. Elsewhere its width is fixed.

mod bars;
mod canvas;
mod legend;
mod line;
pub mod numbers;
mod scale;
mod series;
mod share;
pub mod table;
mod text;

use crate::{
    base::{diagnostic::Value, lang::Lang, source::Span},
    model::{
        block::plain_text,
        chart::{Amount, Chart, ChartKind},
    },
    render::{html::element::Element, typography::polish},
};

use self::{canvas::Canvas, numbers::Numbers};

/// The unit that is printed beside every number instead of once above all.
const PERCENT: &str = "%";

/// What a drawing is made for.
#[derive(Copy, Clone, Debug)]
pub struct Frame<'a> {
    /// How wide it is.
    pub width: Width,
    /// What its ids begin with, which nothing else on the page does.
    pub ids: &'a str,
    /// What it was made from.
    pub span: Span,
}

/// How wide a drawing is.
#[derive(Copy, Clone, PartialEq, Debug)]
pub enum Width {
    /// As wide as its place, down to 18 times the size of its text (288 px in a window of 320).
    Fluid,
    /// So many times the size of its text, with colours of its own: a picture for paper and books.
    Fixed(f64),
}

/// Words and numbers in the language of the reader.
pub struct Words<'a> {
    /// The language.
    pub lang: &'a Lang,
    /// Messages of the theme: an id and its arguments.
    pub text: &'a dyn Fn(&str, &[(&str, Value)]) -> String,
    numbers: Numbers,
}

impl<'a> Words<'a> {
    /// The words of a language.
    pub fn new(lang: &'a Lang, text: &'a dyn Fn(&str, &[(&str, Value)]) -> String) -> Self {
        Self { lang, text, numbers: Numbers::of(lang) }
    }

    /// What an amount says, with ordinary spaces between groups of digits.
    pub fn amount(&self, amount: Amount, unit: Option<&str>) -> String {
        let with_unit = |number: String| match unit {
            Some(PERCENT) => (self.text)("chart-percent", &[("number", number.into())]),
            _ => number,
        };
        match amount {
            Amount::Known(number) => with_unit(self.numbers.format(number)),
            Amount::Below(bound) => {
                (self.text)("chart-below", &[("number", with_unit(self.numbers.format(bound)).into())])
            }
            Amount::Missing => (self.text)("chart-missing", &[]),
        }
    }

    fn unbreakable(&self, amount: Amount, unit: Option<&str>) -> String {
        unbreakable(&self.amount(amount, unit))
    }

    fn say(&self, id: &str) -> String {
        (self.text)(id, &[])
    }
}

/// In a drawing, which is silent, no-break spaces do no harm.
fn unbreakable(text: &str) -> String {
    text.replace(' ', "\u{a0}")
}

/// A chart as a picture with a name and a description; all else in it is silent (`role="img"`).
pub fn draw(chart: &Chart, words: &Words<'_>, frame: Frame<'_>) -> Element {
    let title = polish(&plain_text(&chart.title), words.lang).into_owned();
    let kind = format!("chart-kind-{}", chart.kind.name());
    let title = (words.text)(&kind, &[("title", title.into())]);
    let mut canvas = Canvas::new(frame, words.lang);
    match chart.kind {
        ChartKind::Bar => bars::bars(chart, words, &mut canvas),
        ChartKind::StackedBar => bars::stacked(chart, words, &mut canvas),
        ChartKind::Line => line::lines(chart, words, &mut canvas),
        ChartKind::Share => share::shares(chart, words, &mut canvas),
    }
    canvas.finish(title, words.say("chart-description"))
}

/// The unit to print once above a drawing and in the headers of its table; none where it stands beside every number.
pub fn unit(chart: &Chart) -> Option<&str> {
    chart.unit.as_ref().map(|unit| &*unit.value).filter(|unit| *unit != PERCENT)
}

#[cfg(test)]
mod tests;
