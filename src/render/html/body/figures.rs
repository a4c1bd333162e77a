//! Pictures, with and without a caption, each with the name of whoever made it.

use super::{
    super::element::{Element, Node},
    BodyWriter, PictureTarget, links,
};
use crate::{
    base::source::Span,
    model::{
        block::{Alt, Image, Inline, plain_text},
        sidecar::{Sidecar, Words},
    },
    render::typography::polish,
};

impl BodyWriter<'_> {
    /// The role and the name repeat what HTML says by itself, for readers that do not connect a caption with its picture
    /// (RGAA 4.1.2, test 1.9.1).
    pub(super) fn figure(&mut self, image: &Image, caption: &[Inline], span: Span) -> Element {
        let picture = self.image(image, span);
        let credit = self.credit(image);
        if caption.is_empty() && credit.is_none() {
            return Element::new("p").children(picture);
        }
        let words = polish(&plain_text(caption), &self.lang).into_owned();
        let name: Vec<&str> =
            [words.as_str(), credit.as_deref().unwrap_or_default()].into_iter().filter(|it| !it.is_empty()).collect();
        let text = self.inlines(caption);
        let mut below = Element::new("figcaption").from(span).children(text);
        if let Some(credit) = &credit {
            if !words.is_empty() {
                below = below.text(" ");
            }
            below = below.child(Element::new("small").text(credit.as_str()));
        }
        Element::new("figure")
            .attribute("role", "figure")
            .attribute("aria-label", name.join(" "))
            .children(picture)
            .child(below)
    }

    /// A picture in running text: its credit follows it, but in a heading or a link, which it would make longer than it is.
    pub(super) fn picture(&mut self, image: &Image, span: Span) -> Vec<Node> {
        let mut nodes: Vec<Node> = self.image(image, span).into_iter().collect();
        if self.place.heading || self.place.link {
            return nodes;
        }
        if let Some(credit) = self.credit(image) {
            nodes.push(Node::Text(" ".to_owned(), Some(span)));
            nodes.push(Node::Element(Element::new("small").from(span).text(credit)));
        }
        nodes
    }

    /// « Photo : … », where the sidecar names somebody.
    fn credit(&self, image: &Image) -> Option<String> {
        let sidecar = self.context.links.asset(&image.source.value)?.sidecar?;
        let said = links::credit(&sidecar, self.context.text)?;
        Some(polish(&said, &self.lang).into_owned())
    }

    /// A picture; its words alone where the file is not published, and nothing where it has no words.
    pub(super) fn image(&mut self, image: &Image, span: Span) -> Option<Node> {
        let file = self.context.links.picture(&image.source.value);
        let alt = match (&image.alt, file.as_ref().and_then(|file| file.sidecar.as_deref())) {
            (Alt::Text(text), _) | (Alt::Missing, Some(Sidecar { words: Some(Words::Text(text)), .. })) => {
                polish(text, &self.lang).into_owned()
            }
            // An alternative that nobody gives is refused by a rule; only a site that is not published gets here without.
            (Alt::Decorative | Alt::Missing, _) => String::new(),
        };
        let Some(file) = file else {
            return (!alt.is_empty()).then_some(Node::Text(alt, Some(span)));
        };
        // The first picture is probably in view when the page opens: to wait with it would be seen.
        let later = self.pictures.count > 0;
        let budget = self.context.links.picture_budget();
        let stands_in_words = self.place.heading || self.place.link;
        if self.pictures.takes(&file.widest.url, file.weight, budget) || stands_in_words && alt.is_empty() {
            return Some(Node::Element(file.element(alt, span, later)));
        }
        match stands_in_words {
            true => Some(Node::Text(alt, Some(span))),
            false => Some(Node::Element(self.asked(&file, &alt, span))),
        }
    }

    /// A picture that is heavier than what may load unasked: what it shows, and a link for whoever wants to see it.
    fn asked(&self, file: &PictureTarget, alt: &str, span: Span) -> Element {
        let details = ("details", file.details(self.context.lang, self.context.text).into());
        let words = match alt {
            "" => (self.context.text)("picture-asked-bare", &[details]),
            alt => (self.context.text)("picture-asked", &[("alt", alt.into()), details]),
        };
        Element::new("a")
            .from(span)
            .attribute("class", "picture")
            .attribute("href", file.widest.url.as_str())
            .text(words)
    }
}
