//! What has been worked out about a page, so that rules may ask a hundred times.

use std::cell::{Cell, OnceCell};

use super::{labels::Labels, name::Name, ownership::Owners, proper::Proper, texts::Text};
use crate::audit::{aria::Role, rendering::Rendering, tree::NodeId};

/// Everything that is remembered of a page.
#[derive(Default)]
pub struct Facts<'t> {
    pub(super) renderings: OnceCell<Vec<Rendering>>,
    pub(super) roles: Memo<Option<Role>>,
    pub(super) implicit: Memo<Option<Role>>,
    pub(super) focusable: Memo<bool>,
    pub(super) silenced: OnceCell<Vec<bool>>,
    pub(super) presentational_inside: OnceCell<Vec<bool>>,
    pub(super) languages: OnceCell<Vec<Option<&'t str>>>,
    pub(super) texts: OnceCell<Vec<Text<'t>>>,
    pub(super) labels: OnceCell<Labels<'t>>,
    pub(super) owners: OnceCell<Owners<'t>>,
    pub(super) proper: OnceCell<Option<Proper<'t>>>,
    pub(super) names: OnceCell<Vec<OnceCell<Box<Name>>>>,
}

/// A small fact for each node.
pub struct Memo<T>(OnceCell<Vec<Cell<Option<T>>>>);

impl<T> Default for Memo<T> {
    fn default() -> Self {
        Self(OnceCell::new())
    }
}

impl<T: Copy> Memo<T> {
    /// The fact of a node out of so many, worked out the first time.
    pub fn get(&self, len: usize, id: NodeId, work_out: impl FnOnce() -> T) -> T {
        let cells = self.0.get_or_init(|| vec![Cell::new(None); len]);
        if let Some(known) = cells[id.index()].get() {
            return known;
        }
        let fact = work_out();
        cells[id.index()].set(Some(fact));
        fact
    }
}
