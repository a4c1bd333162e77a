//! Which declaration of a sheet decides what an element looks like: a fault of a sheet is told at its line, not on every element that it meets.

use std::{fmt, rc::Rc};

#[cfg(feature = "style")]
use super::queries;
use super::{Cascade, Looks, Medium, paint};
use crate::audit::tree::Element;

/// What rules ask the origin of.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Property {
    /// The colour of letters.
    Colour,
    /// What is painted behind them.
    Background,
    /// Whether there is a box.
    Display,
    /// What moves a box out of sight: offsets, indent, clipping, opacity.
    Offset,
    /// How wide a box is.
    Width,
    /// How high it is.
    Height,
    /// What is cut off.
    Overflow,
    /// The ring of the focus.
    Outline,
    /// What turns a box.
    Transform,
    /// What moves it.
    Animation,
    /// Lines under letters.
    Decoration,
    /// How text is set between its margins.
    Alignment,
}

impl Property {
    /// All of them, each at its place.
    pub const ALL: [Self; 12] = [
        Self::Colour,
        Self::Background,
        Self::Display,
        Self::Offset,
        Self::Width,
        Self::Height,
        Self::Overflow,
        Self::Outline,
        Self::Transform,
        Self::Animation,
        Self::Decoration,
        Self::Alignment,
    ];

    /// Its properties in CSS, and their shorthands, in the order in which they are looked for.
    pub fn names(self) -> &'static [&'static str] {
        match self {
            Self::Colour => &["color"],
            Self::Background => &["background-color", "background-image", "background"],
            Self::Display => &["display"],
            Self::Offset => {
                &["top", "left", "right", "inset", "inset-inline-start", "text-indent", "clip-path", "clip", "opacity"]
            }
            Self::Width => &["width", "inline-size"],
            Self::Height => &["height", "block-size"],
            Self::Overflow => &["overflow-x", "overflow-y", "overflow"],
            Self::Outline => &["outline-style", "outline"],
            Self::Transform => &["transform", "rotate"],
            Self::Animation => &["animation-name", "animation"],
            Self::Decoration => &["text-decoration-line", "text-decoration"],
            Self::Alignment => &["text-align"],
        }
    }

    /// True if an element has it from the one around it where no rule speaks of it.
    fn is_inherited(self) -> bool {
        matches!(self, Self::Colour | Self::Alignment)
    }
}

/// Where a rule begins, as the engine read it.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub struct Declared {
    /// Rank of its sheet among those of the page.
    pub sheet: usize,
    /// Line, from 0.
    pub line: u32,
    /// Column, from 0, in units of UTF-16.
    pub column: u32,
}

/// For each property of `Property::ALL`, the rule that decides it.
pub type Origins = [Option<Declared>; Property::ALL.len()];

/// The rules that decide how an element looks, looked for when they are asked for: only what is found to be wrong needs them.
#[derive(Clone)]
pub struct Deciders(Rc<dyn Fn() -> Origins>);

impl Deciders {
    /// Those that somebody can find.
    pub fn new(find: impl Fn() -> Origins + 'static) -> Self {
        Self(Rc::new(find))
    }

    /// The rule that decides a property.
    pub fn of(&self, property: Property) -> Option<Declared> {
        (self.0)()[property as usize]
    }
}

impl fmt::Debug for Deciders {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Deciders")
    }
}

/// A place in a sheet of a page.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub struct SheetPlace {
    /// Rank of the sheet among those of the page.
    pub sheet: usize,
    /// Byte in its text.
    pub offset: usize,
}

impl Cascade {
    /// The rule that decides a property of an element, and the element that it speaks of: this one, or one around it whose value it has.
    pub fn origin<'t>(&self, element: Element<'t>, property: Property) -> Option<(Element<'t>, Declared)> {
        let own = |it: Element<'t>| Some((it, self.look(it)?.deciders.of(property)?));
        match property.is_inherited() {
            true => std::iter::once(element).chain(element.ancestors()).find_map(own),
            false => own(element),
        }
    }
}

impl<'t> Looks<'t> {
    /// The declaration that decides a property of an element in a medium; nothing where the element decides itself, or the browser.
    pub fn decided(&self, element: Element<'t>, property: Property, medium: Medium) -> Option<SheetPlace> {
        let (_, declared) = self.at(medium)?.origin(element, property)?;
        self.place(declared, property, medium)
    }

    /// The declaration that decides a property of an element while the focus is there.
    pub fn decided_in_focus(&self, element: Element<'t>, property: Property, medium: Medium) -> Option<SheetPlace> {
        let declared = self.at(medium)?.in_focus.get(&element.id())?.of(property)?;
        self.place(declared, property, medium)
    }

    /// Of the colour of letters and what is painted behind them, the one to blame for a contrast below what is needed: the background,
    /// where the letters stand out from that of the element to which their colour was given.
    pub fn decided_colours(&self, element: Element<'t>, needed: f32, medium: Medium) -> Option<SheetPlace> {
        let cascade = self.at(medium)?;
        let mut around = std::iter::once(element).chain(element.ancestors());
        let behind = around.find_map(|it| cascade.origin(it, Property::Background));
        let letters = cascade.origin(element, Property::Colour);
        let is_good_there = |(at, _): &(Element<'t>, _)| {
            cascade.of(*at).is_some_and(|style| paint(cascade, *at, style.colour).best().0 >= needed)
        };
        let (declared, property) = match (letters, behind) {
            (Some(letters), Some(behind)) if is_good_there(&letters) => (behind.1, Property::Background),
            (Some(letters), _) => (letters.1, Property::Colour),
            (None, behind) => (behind?.1, Property::Background),
        };
        self.place(declared, property, medium)
    }

    #[cfg(not(feature = "style"))]
    fn place(&self, _: Declared, _: Property, _: Medium) -> Option<SheetPlace> {
        None
    }

    /// Where a declaration stands in the text of its sheet: at the property's name, else where its rule begins.
    #[cfg(feature = "style")]
    fn place(&self, declared: Declared, property: Property, medium: Medium) -> Option<SheetPlace> {
        let sheet = self.sheets().list.get(declared.sheet)?;
        let rule = queries::Decided::of(sheet, medium).original(declared.line, declared.column)?;
        let text = sheet.text.get(rule..)?;
        let open = text.find('{').map_or(0, |at| at + 1);
        let close = text[open..].find('}').map_or(text.len(), |at| at + open);
        let inside = property.names().iter().find_map(|name| declaration(&text[open..close], name));
        Some(SheetPlace { sheet: declared.sheet, offset: rule + inside.map_or(0, |at| at + open) })
    }
}

#[cfg(feature = "style")]
/// Where the last declaration of a property begins in a block without its braces.
fn declaration(block: &str, name: &str) -> Option<usize> {
    let begins = |at: &usize| block[..*at].trim_end().is_empty() || block[..*at].trim_end().ends_with(';');
    let speaks = |at: &usize| block[at + name.len()..].trim_start().starts_with(':');
    block.match_indices(name).map(|(at, _)| at).filter(|at| begins(at) && speaks(at)).last()
}
