//! How much room contents take at least, without laying them out: narrow letters. Enough to say that something does
//! not fit by far; never enough to say that it fits.

use super::{Cascade, Computed, Medium, Overflow, Position};
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
    /// The least height, without the margins above and below everything.
    pub height: f32,
    /// The margin above the first of the contents.
    pub above: f32,
    /// The margin below the last of the contents.
    pub below: f32,
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
        all.below = line.margin;
        all
    }

    /// What a block takes with its padding and borders, and its margins as they fall together with those of its contents (CSS 2, 8.3.1).
    fn boxed(cascade: &Cascade, element: Element<'_>, style: &Computed, width: f32) -> Self {
        let [top, right, bottom, left] =
            std::array::from_fn(|side| style.padding[side].px().unwrap_or_default() + style.border[side].width);
        let mut all = Self::within(cascade, element, width - left - right);
        let [above, below] = style.margin.map(|it| it.px().unwrap_or_default());
        // Only plain blocks let the margins of their contents out.
        let is_open = style.overflow_x == Overflow::Visible && style.overflow_y == Overflow::Visible && !style.spread;
        (all.height, all.above) = match is_open && top == 0.0 {
            true => (all.height, together(above, all.above)),
            false => (all.height + all.above + top, above),
        };
        (all.height, all.below) = match is_open && bottom == 0.0 {
            true => (all.height, together(below, all.below)),
            false => (all.height + all.below + bottom, below),
        };
        if let Some(px) = style.height.px() {
            all.height = px;
        }
        all.height = all.height.max(style.min_height.px().unwrap_or_default());
        if let Some(px) = style.max_height.px() {
            all.height = all.height.min(px);
        }
        // What is cut off or scrolls takes no room outside.
        all.width = if is_open { all.width + left + right } else { 0.0 };
        all.width = all.width.max(style.width.px().unwrap_or_default());
        all
    }
}

/// Two margins that meet.
fn together(one: f32, other: f32) -> f32 {
    one.max(other).max(0.0) + one.min(other).min(0.0)
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
    /// Something stands above.
    begun: bool,
    /// The margin below the last block.
    margin: f32,
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
            Display::Inline if !is_replaced(element) => {
                self.fill(cascade, element.tree(), element.id(), style, all);
            }
            Display::Contents => self.fill(cascade, element.tree(), element.id(), style, all),
            Display::Inline | Display::InlineBlock => self.placed(style, around, all),
            _ => {
                self.end(all);
                let width = style.width.px().or(style.max_width.px()).unwrap_or(self.width).min(self.width);
                let mut inner = Extent::boxed(cascade, element, style, width);
                if style.spread && style.height.px().is_none() {
                    inner.height = 0.0;
                }
                all.width = all.width.max(inner.width);
                if around.spread {
                    all.height = all.height.max(inner.height);
                } else {
                    self.block(&inner, all);
                }
            }
        }
    }

    /// A block below what came before.
    fn block(&mut self, inner: &Extent, all: &mut Extent) {
        if self.begun {
            all.height += together(self.margin, inner.above);
        } else {
            all.above = inner.above;
        }
        all.height += inner.height;
        self.begun = true;
        self.margin = inner.below;
    }

    /// A box in a line.
    fn placed(&mut self, style: &Computed, around: &Computed, all: &mut Extent) {
        let width = style.width.px().unwrap_or_default();
        self.height = self.height.max(style.height.px().unwrap_or_default()).max(line_height(around));
        all.width = all.width.max(width);
        self.advance(width, around, all);
    }

    fn text(&mut self, text: &str, style: &Computed, all: &mut Extent) {
        let mut pieces = if style.keeps_lines { text.split('\n') } else { text.split('\0') };
        let mut next = pieces.next();
        while let Some(piece) = next {
            let letters: usize = piece.split_ascii_whitespace().map(|word| word.chars().count() + 1).sum();
            if letters > 0 {
                self.height = self.height.max(line_height(style));
                self.advance(letters as f32 * LETTER * style.font_size, style, all);
            }
            next = pieces.next();
            if next.is_some() {
                self.height = self.height.max(line_height(style));
                self.lines += 1.0;
                self.filled = 0.0;
            }
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
        if lines > 0.0 {
            all.height += self.margin + lines * self.height;
            (self.begun, self.margin) = (true, 0.0);
        }
        *self = Self { width: self.width, begun: self.begun, margin: self.margin, ..Self::default() };
    }
}

fn is_replaced(element: Element<'_>) -> bool {
    element.is_one_of(&["img", "video", "canvas"]) || element.is_svg() && element.local_name() == "svg"
}

/// The height of a line of an element, a little less than it may be.
pub fn line_height(style: &Computed) -> f32 {
    style.line_height.unwrap_or(style.font_size * LINE)
}
