//! Changes of the sources that the author asked for: fixes, moves, new documents. Computes them all, writes none.

pub mod apply;
pub mod cancel;
pub mod decidim;
pub mod document;
pub mod fixes;
pub mod front_matter;
pub mod links;
pub mod lock;
pub mod rename;
pub mod scaffold;
pub mod workspace;

use std::sync::Arc;

/// A change of the project's files. All changes of a command are known before the first is made.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Change {
    /// A file gets this text; it may be new.
    Write {
        /// Path from the project's root.
        path: Arc<str>,
        /// Its whole text.
        text: String,
    },
    /// A file gets another path, after all texts are written.
    Rename {
        /// Present path from the project's root.
        from: Arc<str>,
        /// New path.
        to: Arc<str>,
    },
}

impl Change {
    /// The file that is written or moved.
    pub fn path(&self) -> &str {
        match self {
            Change::Write { path, .. } | Change::Rename { from: path, .. } => path,
        }
    }

    /// True for a new text.
    pub fn is_write(&self) -> bool {
        matches!(self, Change::Write { .. })
    }
}
