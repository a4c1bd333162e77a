//! Everything that is known of how one page looks: one cascade a medium, worked out when a rule first asks for it.

use std::cell::OnceCell;
#[cfg(feature = "style")]
use std::rc::Rc;

use super::{Cascade, Medium, Sheets};
#[cfg(feature = "style")]
use super::{
    engine::Workshop,
    skeleton::{Number, Skeletons},
};
use crate::audit::tree::{Element, Tree};

/// How one page looks.
pub struct Looks<'t> {
    #[cfg_attr(not(feature = "style"), expect(dead_code, reason = "only the engine walks over it"))]
    tree: &'t Tree<'t>,
    sheets: Sheets,
    cascades: [OnceCell<Option<Box<Cascade>>>; Medium::ALL.len()],
    #[cfg(feature = "style")]
    workshop: Rc<Workshop>,
    #[cfg(feature = "style")]
    skeletons: OnceCell<Option<Skeletons>>,
    /// Where there is no cascade yet: whether something may lie over or behind what it does not stand in.
    #[cfg(feature = "style")]
    unknown: [OnceCell<bool>; Medium::ALL.len()],
}

/// Whether what the sheets say is all that there is.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Known {
    /// Every sheet of the page was read.
    All,
    /// A sheet that the page asks for was not at hand: colours and sizes may be others.
    Part,
}

impl<'t> Looks<'t> {
    /// The looks of a page with its sheets.
    pub fn new(tree: &'t Tree<'t>, sheets: Sheets) -> Self {
        Self {
            tree,
            #[cfg(feature = "style")]
            workshop: Workshop::of(&sheets),
            sheets,
            cascades: Default::default(),
            #[cfg(feature = "style")]
            skeletons: OnceCell::new(),
            #[cfg(feature = "style")]
            unknown: Default::default(),
        }
    }

    /// The sheets of the page.
    pub fn sheets(&self) -> &Sheets {
        &self.sheets
    }

    /// Whether all sheets were read.
    pub fn known(&self) -> Known {
        if self.sheets.complete { Known::All } else { Known::Part }
    }

    /// A wide window, light; and dark, where a sheet speaks of it.
    pub fn schemes(&self) -> &'static [Medium] {
        const SCHEMES: &[Medium] = &[Medium::WIDE, Medium::DARK];
        if self.mention("color-scheme") { SCHEMES } else { &SCHEMES[..1] }
    }

    /// What the page looks like in a medium; nothing where the program was built without the engine.
    pub fn at(&self, medium: Medium) -> Option<&Cascade> {
        self.cascades[rank(medium)?].get_or_init(|| self.cascade(medium).map(Box::new)).as_deref()
    }
}

/// Where a medium stands among all of them.
fn rank(medium: Medium) -> Option<usize> {
    Medium::ALL.iter().position(|it| *it == medium)
}

#[cfg(feature = "style")]
impl Looks<'_> {
    fn cascade(&self, medium: Medium) -> Option<Cascade> {
        super::engine::cascade(self.tree, &self.workshop, medium, self.skeletons())
    }

    /// True if a sheet holds these words: see [`Sheets::mention`]. It is looked for once in a set of sheets.
    pub fn mention(&self, words: &'static str) -> bool {
        self.workshop.mentions(words)
    }

    /// True if a question about an element was answered without a complaint for one that looks the same in this medium, and has the same
    /// around it.
    pub fn is_sound(&self, question: &'static str, medium: Medium, element: Element<'_>) -> bool {
        let is_known = |skeleton| self.workshop.studio(medium).is_sound(question, skeleton);
        self.skeleton(medium, element).is_some_and(is_known)
    }

    /// Remembers that there is nothing to complain of.
    pub fn note_sound(&self, question: &'static str, medium: Medium, element: Element<'_>) {
        if let Some(skeleton) = self.skeleton(medium, element) {
            self.workshop.studio(medium).note_sound(question, skeleton);
        }
    }

    /// True if a sheet may say what others look like while an element has the focus.
    pub fn focus_reaches_others(&self) -> bool {
        self.workshop.sight.focus_reaches_others
    }

    /// False if colours are the same whatever the width of the window.
    pub fn may_change_colours_with_width(&self) -> bool {
        self.workshop.widths.may_change_colours()
    }

    /// False if the same boxes cut off what they hold whatever the width of the window.
    pub fn may_change_what_is_cut_with_width(&self) -> bool {
        self.workshop.widths.may_change_what_is_cut()
    }

    /// The skeleton of an element, if that decides what is seen: where something is laid over or behind what it does not stand in, more does.
    fn skeleton(&self, medium: Medium, element: Element<'_>) -> Option<Number> {
        let rank = rank(medium)?;
        let is_layered = match self.cascades[rank].get() {
            Some(cascade) => cascade.as_ref()?.layered,
            None => *self.unknown[rank].get_or_init(|| self.may_be_layered(medium)),
        };
        self.skeletons()?.number(element).filter(|_| !is_layered)
    }

    /// Without a cascade: true unless all that stands on the page is known from other pages, and none of it is laid over anything.
    fn may_be_layered(&self, medium: Medium) -> bool {
        let studio = self.workshop.studio(medium);
        let Some(skeletons) = self.skeletons() else { return true };
        let is_plain = |element| studio.known.find(skeletons.number(element)).is_some_and(|seen| !seen.layer);
        !self.tree.elements().all(is_plain)
    }

    fn skeletons(&self) -> Option<&Skeletons> {
        self.skeletons.get_or_init(|| Skeletons::of(self.tree, &self.workshop.sight, &self.workshop.numbers)).as_ref()
    }
}

/// Without the engine nothing is known, and nobody asks.
#[cfg(not(feature = "style"))]
impl Looks<'_> {
    fn cascade(&self, _: Medium) -> Option<Cascade> {
        None
    }

    /// True if a sheet holds these words: see [`Sheets::mention`].
    pub fn mention(&self, words: &'static str) -> bool {
        self.sheets.mention(words)
    }

    /// Never true.
    pub fn is_sound(&self, _: &'static str, _: Medium, _: Element<'_>) -> bool {
        false
    }

    /// Always true: nothing is known of it.
    pub fn focus_reaches_others(&self) -> bool {
        true
    }

    /// Always true: nothing is known of it.
    pub fn may_change_colours_with_width(&self) -> bool {
        true
    }

    /// Always true: nothing is known of it.
    pub fn may_change_what_is_cut_with_width(&self) -> bool {
        true
    }

    /// Remembers nothing.
    pub fn note_sound(&self, _: &'static str, _: Medium, _: Element<'_>) {}
}
