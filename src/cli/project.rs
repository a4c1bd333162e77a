//! Writes what `edit` computed: all changes are known before the first is made.

use std::path::Path;

use parvis::{base::error::Error, edit::Change, publish::source};

/// Writes changes, in their order.
///
/// # Errors
/// Whatever the disk says.
pub fn write(root: &Path, changes: &[Change]) -> Result<(), Error> {
    for change in changes {
        match change {
            Change::Write { path, text } => source::write(root, path, text)?,
            Change::Rename { from, to } => source::rename(root, from, to)?,
        }
    }
    Ok(())
}
