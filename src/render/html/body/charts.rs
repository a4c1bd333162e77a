//! Charts: what is to be learnt in a sentence, the drawing, then the numbers in a table and the file that they come from.

use super::{
    super::element::{Element, Node},
    BodyWriter, links,
};
use crate::{
    base::source::Span,
    model::{block::plain_text, chart::Chart},
    render::{
        chart::{self, Frame, Width, Words},
        typography::polish,
    },
};

impl BodyWriter<'_> {
    /// The figure has its caption's name (RGAA 4.1.2, test 1.9.1). The drawing says only what it is and that a table follows: the
    /// sentence before it and the table after it say the rest, once.
    pub(super) fn chart(&mut self, chart: &Chart, span: Span) -> Element {
        let name = polish(&plain_text(&chart.title), &self.lang).into_owned();
        let ids = self.anchor(&format!("_chart-{}", super::tables::anchor_of(&chart.title)));
        let lang = self.lang.clone();
        let words = Words::new(&lang, self.context.text);
        let title = self.inlines(&chart.title);
        let finding = self.inlines(&chart.finding);
        let mut figure = Element::new("figure")
            .attribute("class", "chart")
            .attribute("id", ids.clone())
            .attribute("role", "figure")
            .attribute("aria-label", name)
            .child(Element::new("figcaption").from(span).attribute("class", "eyebrow").children(title));
        if !finding.is_empty() {
            figure = figure.child(Element::new("p").from(span).attribute("class", "name").children(finding));
        }
        if let Some(unit) = chart::unit(chart) {
            let unit = (self.context.text)("chart-unit", &[("unit", polish(unit, &lang).into_owned().into())]);
            figure = figure.child(Element::new("p").from(span).attribute("class", "soft").text(unit));
        }
        let drawing = chart::draw(chart, &words, Frame { width: Width::Fluid, ids: &ids, span });
        let table = self.table(&chart::table::table(chart, &words, span), span).from(span);
        figure.child(drawing).child(table).children(self.data_file(chart, span))
    }

    /// « Données de ce graphique (CSV, 2 ko) ».
    fn data_file(&self, chart: &Chart, span: Span) -> Option<Node> {
        let path = &chart.source.as_ref()?.value;
        let file = self.context.links.asset(path)?;
        let details = links::details(path, file.size, self.context.lang, self.context.text);
        let details = Element::new("span").from(span).attribute("class", "file-details").text(format!("({details})"));
        let words = format!("{}\u{a0}", self.say("chart-data"));
        let link = Element::new("a").from(span).attribute("href", file.url).text(words).child(details);
        Some(Node::Element(Element::new("p").from(span).attribute("class", "soft").child(link)))
    }
}
