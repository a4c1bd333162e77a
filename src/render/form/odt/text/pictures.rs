//! Pictures: as large as they are at 96 pixels an inch, if the text is; each with its words, which are both its name and its description, because programs
//! read the one or the other (OpenDocument 1.3, part 3, 10.3.17).

use super::{
    super::{length, link, names, path_of, styled},
    Piece, Text, anywhere,
};
use crate::{
    base::source::Span,
    model::{
        block::{Alt, Image, Inline},
        chart::Chart,
    },
    render::{
        chart::Words,
        form::{drawing, epub::address},
        html::element::{Element, Node},
    },
};

/// Width of a drawing, in times the size of its text: that of the text of an A4 page.
const DRAWING: f64 = 38.0;
/// Highest picture, in hundredths of a millimetre: it leaves room for its caption.
const HIGHEST: f64 = 19_000.0;
/// Hundredths of a millimetre of a pixel (CSS Values and Units 4, 6.2).
const PIXEL: f64 = 2540.0 / 96.0;

impl<'t> Text<'t, '_> {
    pub(super) fn figure(&mut self, image: &'t Image, caption: &'t [Inline], span: Span, out: &mut Vec<Piece>) {
        let style = if caption.is_empty() { names::PICTURE } else { names::CAPTIONED_PICTURE };
        if let Some(picture) = self.image(image, span) {
            out.push(anywhere(styled("text:p", style).children([picture])));
        }
        out.extend(self.paragraph(names::FIGURE_CAPTION, caption));
    }

    /// A picture; one that cannot be shown is its words, with a link to its file.
    pub(super) fn image(&mut self, image: &Image, span: Span) -> Option<Node> {
        let alternative = match &image.alt {
            Alt::Text(text) if !text.trim().is_empty() => Some(text.to_string()),
            Alt::Text(_) | Alt::Decorative | Alt::Missing => None,
        };
        if let Some(picture) = self.pictures.at(&image.source.value) {
            let words = alternative.as_deref().map(|words| (words, words));
            return Some(self.frame(&picture.path, (picture.width as f64, picture.height as f64), words).into());
        }
        let words = Node::Text(alternative?, Some(span));
        let address = address::sound(&image.source.value).filter(|_| !self.in_link && !self.in_heading);
        Some(match address {
            Some(address) => link(&address, names::LINK, vec![words]).into(),
            None => words,
        })
    }

    /// The drawing of a chart.
    pub(super) fn drawing(&mut self, chart: &Chart, words: &Words<'_>, span: Span) -> Element {
        let (drawing, alternative) = drawing::of(chart, words, DRAWING, span);
        let size = size_of(&drawing).unwrap_or((DRAWING, DRAWING));
        let path = self.pictures.drawing(drawing::file(&drawing));
        self.frame(&path, size, Some((&alternative, &alternative)))
    }

    /// A frame that stands in the line like a letter, so that it stays where it is read.
    fn frame(&mut self, path: &str, size: (f64, f64), words: Option<(&str, &str)>) -> Element {
        self.shown += 1;
        let (width, height) = fitted(size, f64::from(self.room));
        let name = self.linker.text("odt-picture", &[("number", self.shown.into())]);
        let image = Element::new("draw:image")
            .attribute("xlink:href", path_of(path))
            .attribute("xlink:type", "simple")
            .attribute("xlink:show", "embed")
            .attribute("xlink:actuate", "onLoad");
        let frame = Element::new("draw:frame")
            .attribute("draw:style-name", names::GRAPHICS)
            .attribute("draw:name", name)
            .attribute("text:anchor-type", "as-char")
            .attribute("svg:width", length(width))
            .attribute("svg:height", length(height));
        match words {
            Some((title, description)) => frame
                .child(image)
                .child(Element::new("svg:title").text(title))
                .child(Element::new("svg:desc").text(description)),
            None => frame.attribute("loext:decorative", "true").child(image),
        }
    }
}

/// Width and height of a picture in hundredths of a millimetre, in its own proportions and inside the text.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "positive, and smaller than a page")]
fn fitted((width, height): (f64, f64), room: f64) -> (u32, u32) {
    let (width, height) = (width.max(1.0) * PIXEL, height.max(1.0) * PIXEL);
    let scale = (room / width).min(HIGHEST / height).min(1.0);
    ((width * scale).round().max(1.0) as u32, (height * scale).round().max(1.0) as u32)
}

/// Width and height of a drawing, as its `viewBox` says.
fn size_of(drawing: &Element) -> Option<(f64, f64)> {
    let (_, view) = drawing.attributes.iter().find(|(name, _)| *name == "viewBox")?;
    let numbers: Vec<f64> = view.split_whitespace().filter_map(|number| number.parse().ok()).collect();
    match numbers.as_slice() {
        [_, _, width, height] => Some((*width, *height)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_is_as_large_as_it_is_and_fits() {
        assert_eq!(fitted((96.0, 48.0), 16_000.0), (2540, 1270));
        assert_eq!(fitted((1600.0, 400.0), 16_000.0), (16_000, 4000));
        assert_eq!(fitted((100.0, 4000.0), 16_000.0), (475, 19_000));
        assert_eq!(fitted((0.0, 1.0), 16_000.0), (26, 26));
    }
}
