//! Blocks: headings, paragraphs, quotations, callouts, code.

use super::{
    super::element::{Element, Node},
    BodyWriter,
};
use crate::{
    base::source::Span,
    model::block::{Block, BlockKind, CalloutRole, Heading},
};

impl BodyWriter<'_> {
    pub(super) fn render_blocks(&mut self, blocks: &[Block]) -> Vec<Node> {
        let mut nodes = Vec::with_capacity(blocks.len());
        for block in blocks {
            self.render_block(block, &mut nodes);
        }
        nodes
    }

    fn render_block(&mut self, block: &Block, out: &mut Vec<Node>) {
        let element = match &block.kind {
            BlockKind::Heading(heading) => self.heading(heading),
            BlockKind::Paragraph(text) => Element::new("p").children(self.inlines(text)),
            BlockKind::Plain(text) => {
                out.extend(self.inlines(text));
                return;
            }
            BlockKind::List(list) => self.list(list),
            BlockKind::Quote(body) => Element::new("blockquote").children(self.render_blocks(body)),
            BlockKind::Callout { role, body } => self.callout(*role, body, block.span),
            BlockKind::Code { text, .. } => self.code(text, block.span),
            BlockKind::Table(table) => self.table(table, block.span),
            BlockKind::Definitions(entries) => self.definitions(entries),
            BlockKind::Figure { image, caption } => self.figure(image, caption, block.span),
            BlockKind::Chart(chart) => self.chart(chart, block.span),
            BlockKind::Break => Element::new("hr"),
        };
        out.push(Node::Element(element.from(block.span)));
    }

    /// The title of the page is its only `h1`. No permalink inside: it would be read as part of the heading.
    fn heading(&mut self, heading: &Heading) -> Element {
        let level = i16::from(heading.level) + i16::from(self.shift);
        let tag = match level {
            ..=2 => "h2",
            3 => "h3",
            4 => "h4",
            5 => "h5",
            6.. => "h6",
        };
        self.place.heading = true;
        let text = self.inlines(&heading.text);
        self.place.heading = false;
        Element::new(tag).attribute("id", heading.anchor.to_string()).children(text)
    }

    /// `role="note"` instead of the landmark that `aside` is by itself: six callouts would be six entries among the regions of
    /// the page (WAI-ARIA 1.2, `note`: content that is ancillary to the main one). It has no name: its first paragraph is one
    /// already, and would be heard twice.
    fn callout(&mut self, role: CalloutRole, body: &[Block], span: Span) -> Element {
        let title = self.say(&format!("callout-{}", role.name()));
        Element::new("aside")
            .attribute("class", format!("callout {}", role.name()))
            .attribute("role", "note")
            .child(Element::new("p").from(span).attribute("class", "callout-title").text(title))
            .children(self.render_blocks(body))
    }

    /// Long lines scroll, so that the keyboard has to reach the block (WCAG 2.2, 2.1.1); what takes the focus has a role and
    /// a name (4.1.2). A group is no landmark. Machines do not translate code, and it runs from left to right everywhere.
    fn code(&mut self, text: &str, span: Span) -> Element {
        let direction = (self.lang.direction() == "rtl").then_some("ltr");
        let code = Element::new("code").from(span).attribute("translate", "no").text(text);
        Element::new("pre")
            .attribute("role", "group")
            .attribute("aria-label", self.say("code-label"))
            .attribute("tabindex", "0")
            .maybe_attribute("dir", direction)
            .child(code)
    }
}
