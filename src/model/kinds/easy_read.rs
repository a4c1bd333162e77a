//! An easy-read version (FALC): it stands beside its original and never replaces it.

use std::sync::Arc;

use crate::{base::source::Spanned, model::date::Date};

/// An easy-read version.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct EasyRead {
    /// The people concerned who read it.
    pub validated_by: Option<Spanned<Arc<str>>>,
    /// When they did.
    pub validated_on: Option<Spanned<Date>>,
}

/// The suffix of the files of easy-read versions (facile à lire et à comprendre), and the last part of their address.
pub const SUFFIX: &str = "falc";

/// The path of the original of an easy-read version: `parc/index.md` of `parc/index.falc.md`; `None` for any other file.
pub fn original_path(path: &str) -> Option<String> {
    let bare = path.strip_suffix(".md")?.strip_suffix(SUFFIX)?.strip_suffix('.')?;
    Some(format!("{bare}.md"))
}
