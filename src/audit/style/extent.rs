//! How much room contents take at least, without laying them out: narrow letters, no margins. Enough to say that something does
//! not fit by far; never enough to say that it fits.

use super::{Cascade, Computed, Medium, Position};
use crate::audit::{
    rendering::Display,
    tree::{Element, NodeId, NodeKind, Tree},
};

/// Width of a narrow letter, in parts of the size of the font.
const LETTER: f32 = 0.4;
/// Height of a line where `line-height` is `normal`, in parts of the size of the font.
const LINE: f32 = 1.1;

/// Contents as they fill lines of a width that is not known to be smaller.
#[derive(Copy, Clone, PartialEq, Debug, Default)]
pub struct Extent {
    /// The least width of what cannot be broken.
    pub width: f32,
    /// The least height.
    pub height: f32,
}

impl Extent {
    /// What the contents of an element take, in a medium.
    pub fn of(cascade: &Cascade, element: Element<'_>, medium: Medium) -> Self {
        Self::within(cascade, element, available(cascade, element, medium))
    }

    fn within(cascade: &Cascade, element: Element<'_>, width: f32) -> Self {
        let Some(style) = cascade.of(element) else { return Self::default() };
        let mut all = Self::default();
        let mut line = Line { width: width.max(1.0), ..Line::default() };
        let tree = element.tree();
        line.fill(cascade, tree, element.id(), style, &mut all);
        line.end(&mut all);
        all
    }
}

/// The width that an element has for its contents at most.
pub fn available(cascade: &Cascade, element: Element<'_>, medium: Medium) -> f32 {
    let mut least = f32::from(medium.width);
    for it in std::iter::once(element).chain(element.ancestors()) {
        let Some(style) = cascade.of(it) else { continue };
        if !style.boxed {
            continue;
        }
        for size in [style.width, style.max_width] {
            if let Some(px) = size.px() {
                least = least.min(px);
            }
        }
        // What stands in a box of known width is not wider, unless it is wider by itself.
        if style.width.px().is_some() {
            return style.width.px().map_or(least, |px| if it == element { px } else { least });
        }
    }
    least
}

/// A run of what stands in lines.
#[derive(Default)]
struct Line {
    width: f32,
    filled: f32,
    lines: f32,
    height: f32,
}

impl Line {
    fn fill(&mut self, cascade: &Cascade, tree: &Tree<'_>, parent: NodeId, style: &Computed, all: &mut Extent) {
        for id in tree.children(parent) {
            match &tree.node(id).kind {
                NodeKind::Text(text) => self.text(text, style, all),
                NodeKind::Element(_) => {
                    if let Some(element) = tree.element(id) {
                        self.element(cascade, element, style, all);
                    }
                }
                _ => {}
            }
        }
    }

    fn element(&mut self, cascade: &Cascade, element: Element<'_>, around: &Computed, all: &mut Extent) {
        let Some(style) = cascade.of(element) else { return };
        if style.display == Display::None || matches!(style.position, Position::Absolute | Position::Fixed) {
            return;
        }
        if element.is("br") {
            self.lines += 1.0;
            self.height = self.height.max(line_height(around));
            self.filled = 0.0;
            return;
        }
        match style.display {
            Display::Inline if !element.is_one_of(&["img", "svg", "video", "canvas"]) => {
                self.fill(cascade, element.tree(), element.id(), style, all);
            }
            Display::Contents => self.fill(cascade, element.tree(), element.id(), style, all),
            Display::Inline | Display::InlineBlock => self.placed(style, around, all),
            _ => {
                self.end(all);
                let width = style.width.px().or(style.max_width.px()).unwrap_or(self.width).min(self.width);
                let mut inner = Extent::within(cascade, element, width);
                if let Some(px) = style.height.px() {
                    inner.height = px;
                }
                inner.height = inner.height.max(style.min_height.px().unwrap_or_default());
                if style.spread {
                    inner.height = 0.0;
                }
                let own = style.width.px().unwrap_or_default();
                all.width = all.width.max(inner.width).max(own);
                if around.spread {
                    all.height = all.height.max(inner.height);
                } else {
                    all.height += inner.height;
                }
            }
        }
    }

    /// A box in a line.
    fn placed(&mut self, style: &Computed, around: &Computed, all: &mut Extent) {
        let width = style.width.px().unwrap_or_default();
        self.height = self.height.max(style.height.px().unwrap_or_default()).max(line_height(around));
        self.advance(width, around, all);
    }

    fn text(&mut self, text: &str, style: &Computed, all: &mut Extent) {
        let letters: usize = text.split_ascii_whitespace().map(|word| word.chars().count() + 1).sum();
        let count = letters as f32;
        if count > 0.0 {
            self.height = self.height.max(line_height(style));
            self.advance(count * LETTER * style.font_size, style, all);
        }
    }

    fn advance(&mut self, width: f32, style: &Computed, all: &mut Extent) {
        self.filled += width;
        if style.unbroken {
            all.width = all.width.max(self.filled);
        } else if self.filled > self.width {
            self.lines += (self.filled / self.width).floor();
            self.filled %= self.width;
        }
    }

    /// Ends a run: what follows begins below.
    fn end(&mut self, all: &mut Extent) {
        let lines = self.lines + if self.filled > 0.0 { 1.0 } else { 0.0 };
        all.height += lines * self.height;
        *self = Self { width: self.width, ..Self::default() };
    }
}

/// The height of a line of an element, a little less than it may be.
pub fn line_height(style: &Computed) -> f32 {
    style.line_height.unwrap_or(style.font_size * LINE)
}
