//! Names languages by their BCP 47 tags.

use std::{fmt, sync::Arc};

/// A well-formed BCP 47 language tag, such as `fr`, `nl-BE` or `ar`.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Lang(Arc<str>);

impl Lang {
    /// Reads a tag; `None` if it is not well formed (RFC 5646, 2.1: a language of two or three letters, then subtags of
    /// one to eight letters or digits).
    pub fn parse(tag: &str) -> Option<Self> {
        let mut subtags = tag.split('-');
        let language = subtags.next()?;
        let is_language = (2..=3).contains(&language.len()) && language.bytes().all(|b| b.is_ascii_lowercase());
        let is_subtag = |tag: &str| (1..=8).contains(&tag.len()) && tag.bytes().all(|b| b.is_ascii_alphanumeric());
        (is_language && subtags.all(is_subtag)).then(|| Self(tag.into()))
    }

    /// The tag.
    pub fn tag(&self) -> &str {
        &self.0
    }

    /// The primary language: `nl` of `nl-BE`.
    pub fn primary(&self) -> &str {
        self.0.split('-').next().unwrap_or(&self.0)
    }

    /// The direction of its usual script (Unicode CLDR, `characterOrder`).
    pub fn direction(&self) -> &'static str {
        match self.primary() {
            "ar" | "arc" | "ckb" | "dv" | "fa" | "he" | "ks" | "ps" | "sd" | "syr" | "ug" | "ur" | "yi" => "rtl",
            _ => "ltr",
        }
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn well_formed_tags_only() {
        for tag in ["fr", "nl-BE", "zh-Hant", "ar"] {
            assert!(Lang::parse(tag).is_some(), "{tag}");
        }
        for tag in ["", "f", "FR", "falc-", "français", "french"] {
            assert!(Lang::parse(tag).is_none(), "{tag}");
        }
    }

    #[test]
    fn arabic_runs_from_right_to_left() {
        assert_eq!(Lang::parse("ar-MA").map(|lang| lang.direction()), Some("rtl"));
    }
}
