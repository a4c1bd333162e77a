//! Everything that is known of how one page looks: one cascade a medium, worked out when a rule first asks for it.

use std::cell::OnceCell;
#[cfg(feature = "style")]
use std::rc::Rc;

use super::{Cascade, Medium, Sheets};
#[cfg(feature = "style")]
use super::{
    engine::Workshop,
    skeleton::{Skeleton, Skeletons},
};
use crate::audit::tree::{Element, Tree};

/// How one page looks.
pub struct Looks<'t> {
    tree: &'t Tree<'t>,
    sheets: Sheets,
    cascades: [OnceCell<Option<Box<Cascade>>>; Medium::ALL.len()],
    #[cfg(feature = "style")]
    workshop: Rc<Workshop>,
    #[cfg(feature = "style")]
    skeletons: OnceCell<Option<Skeletons>>,
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

    /// What the page looks like in a medium; nothing where the program was built without the engine.
    pub fn at(&self, medium: Medium) -> Option<&Cascade> {
        self.cascades[medium.place()].get_or_init(|| self.cascade(medium).map(Box::new)).as_deref()
    }
}

#[cfg(feature = "style")]
impl Looks<'_> {
    fn cascade(&self, medium: Medium) -> Option<Cascade> {
        super::engine::cascade(self.tree, &self.workshop, medium, &self.skeletons)
    }

    /// True if a sheet holds these words: see [`Sheets::mention`]. It is looked for once in a set of sheets.
    pub fn mention(&self, words: &'static str) -> bool {
        self.workshop.mentions(words)
    }

    /// True if a question about an element was answered without a complaint for one that looks the same in this medium, and has the same
    /// around it.
    pub fn is_sound(&self, question: &'static str, medium: Medium, element: Element<'_>) -> bool {
        let known = self.workshop.studio(medium).sound.borrow();
        self.skeleton(medium, element).is_some_and(|skeleton| known.contains(&(question, skeleton)))
    }

    /// Remembers that there is nothing to complain of.
    pub fn note_sound(&self, question: &'static str, medium: Medium, element: Element<'_>) {
        if let Some(skeleton) = self.skeleton(medium, element) {
            self.workshop.studio(medium).sound.borrow_mut().insert((question, skeleton));
        }
    }

    /// The skeleton of an element, if that decides what is seen: where something is laid over or behind what it does not stand in, more does.
    fn skeleton(&self, medium: Medium, element: Element<'_>) -> Option<Skeleton> {
        self.at(medium).filter(|cascade| !cascade.layered)?;
        self.skeletons.get()?.as_ref()?.skeleton(element)
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

    /// Remembers nothing.
    pub fn note_sound(&self, _: &'static str, _: Medium, _: Element<'_>) {}
}
