//! Pictures, with and without a caption.

use super::{
    super::element::{Element, Node},
    BodyWriter,
};
use crate::{
    base::source::Span,
    model::block::{Alt, Image, Inline, plain_text},
    render::typography::polish,
};

impl BodyWriter<'_> {
    /// The role and the name repeat what HTML says by itself, for readers that do not connect a caption with its picture
    /// (RGAA 4.1.2, test 1.9.1).
    pub(super) fn figure(&mut self, image: &Image, caption: &[Inline], span: Span) -> Element {
        let picture = self.image(image, span);
        if caption.is_empty() {
            return Element::new("p").children(picture);
        }
        let name = polish(&plain_text(caption), &self.lang).into_owned();
        let text = self.inlines(caption);
        Element::new("figure")
            .attribute("role", "figure")
            .attribute("aria-label", name)
            .children(picture)
            .child(Element::new("figcaption").from(span).children(text))
    }

    /// A picture; its words alone where the file is not published, and nothing where it has no words.
    pub(super) fn image(&mut self, image: &Image, span: Span) -> Option<Node> {
        let alt = match &image.alt {
            Alt::Text(text) => polish(text, &self.lang).into_owned(),
            // A missing alternative is refused by a rule; only a site that is not published gets here.
            Alt::Decorative | Alt::Missing => String::new(),
        };
        let Some(file) = self.context.links.asset(&image.source.value) else {
            return (!alt.is_empty()).then_some(Node::Text(alt, Some(span)));
        };
        // The first picture is probably in view when the page opens: to wait with it would be seen.
        let later = self.pictures > 0;
        self.pictures += 1;
        let (width, height) = file.dimensions.map(|(width, height)| (width.to_string(), height.to_string())).unzip();
        let picture = Element::new("img")
            .from(span)
            .attribute("src", file.url)
            .attribute("alt", alt)
            .maybe_attribute("width", width)
            .maybe_attribute("height", height)
            .maybe_attribute("loading", later.then_some("lazy"))
            .maybe_attribute("decoding", later.then_some("async"));
        Some(Node::Element(picture))
    }
}
