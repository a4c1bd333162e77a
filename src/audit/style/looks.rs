//! Everything that is known of how one page looks: one cascade a medium, worked out when a rule first asks for it.

use std::cell::OnceCell;

#[cfg(feature = "style")]
use super::skeleton::Skeletons;
use super::{Cascade, Medium, Sheets};
use crate::audit::tree::Tree;

/// How one page looks.
pub struct Looks<'t> {
    tree: &'t Tree<'t>,
    sheets: Sheets,
    cascades: [OnceCell<Option<Box<Cascade>>>; Medium::ALL.len()],
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
        let place = Medium::ALL.iter().position(|it| *it == medium)?;
        self.cascades[place].get_or_init(|| self.cascade(medium).map(Box::new)).as_deref()
    }

    #[cfg(feature = "style")]
    fn cascade(&self, medium: Medium) -> Option<Cascade> {
        super::engine::cascade(self.tree, &self.sheets, medium, &self.skeletons)
    }

    #[cfg(not(feature = "style"))]
    fn cascade(&self, _: Medium) -> Option<Cascade> {
        None
    }
}
