//! An easy-read version (FALC): it stands beside its original and never replaces it.

use std::sync::Arc;

use crate::{
    base::{lang::Lang, source::Spanned},
    model::date::Date,
};

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

/// The name that was meant where the suffix stands before the language, or is written in capitals: `index.en.falc.md` for `index.falc.en.md`,
/// `index.falc.md` for `index.FALC.md`; `None` for any other file.
pub fn mended_path(path: &str) -> Option<String> {
    let (before, last) = path.strip_suffix(".md")?.rsplit_once('.')?;
    let is_suffix = |word: &str| word.eq_ignore_ascii_case(SUFFIX);
    let is_name = |bare: &&str| !bare.is_empty() && !bare.ends_with('/');
    if is_suffix(last) && last != SUFFIX {
        return is_name(&before).then(|| format!("{before}.{SUFFIX}.md"));
    }
    let (bare, suffix) = before.rsplit_once('.').filter(|(bare, _)| is_name(bare))?;
    let lang = Lang::parse(last).filter(|_| is_suffix(suffix))?;
    Some(format!("{bare}.{lang}.{SUFFIX}.md"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_suffix_stands_behind_the_language_in_small_letters() {
        for (written, meant) in [
            ("parc.FALC.md", "parc.falc.md"),
            ("parc.en.Falc.md", "parc.en.falc.md"),
            ("parc.FALC.en.md", "parc.en.falc.md"),
        ] {
            assert_eq!(mended_path(written).as_deref(), Some(meant));
        }
        assert_eq!(mended_path("lieux/parc.falc.en.md").as_deref(), Some("lieux/parc.en.falc.md"));
        for right in
            ["parc.en.falc.md", "parc.falc.md", "parc.en.md", "falc.en.md", "lieux/.falc.en.md", "parc.falc.1.md"]
        {
            assert_eq!(mended_path(right), None, "{right}");
        }
    }
}
