//! What is known of a file beside the file itself. Of a picture: its words, who made it, and whether the people on it agreed. Of any file: where
//! it was before, and since when it is withdrawn.

use std::sync::Arc;

use super::{date::Date, document::FieldText};
use crate::base::{
    fingerprint::{Fingerprint, Fingerprinter},
    source::{Span, Spanned},
};

/// The data of `photo.jpg.yaml`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Sidecar {
    /// What the picture says to those who do not see it, where the text that shows it has no words of its own.
    pub words: Option<Words>,
    /// Who made it.
    pub credit: Option<Arc<str>>,
    /// Under which licence others may use it.
    pub licence: Option<Arc<str>>,
    /// Who is on it; `None` beside a finding.
    pub people: Option<Spanned<People>>,
    /// How the people on it agreed.
    pub consent: Option<Consent>,
    /// Former addresses of the file.
    pub aliases: Vec<Spanned<Arc<str>>>,
    /// Since when the file is no longer published: what stands in the place of a file that was taken away.
    pub withdrawn_on: Option<Spanned<Date>>,
    /// What it says to readers, for rules about words: `alt` and `credit`.
    pub texts: Vec<FieldText>,
    /// The whole file.
    pub span: Span,
}

/// The alternative of a picture.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Words {
    /// `alt`
    Text(Arc<str>),
    /// `decorative: true`
    Decorative,
}

/// Who is on a picture.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum People {
    /// Nobody.
    None,
    /// A crowd in which nobody stands out.
    Crowd,
    /// Somebody whom others may recognise: they agreed, or the picture is not shown (Code civil, article 9).
    Identifiable,
}

impl People {
    /// Every answer with the word that the author writes.
    pub const ALL: &[(&str, People)] =
        &[("none", People::None), ("crowd", People::Crowd), ("identifiable", People::Identifiable)];
}

/// How people agreed to be shown.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Consent {
    /// When.
    pub given_on: Option<Spanned<Date>>,
    /// Until when: the last day.
    pub until: Option<Spanned<Date>>,
    /// Who holds the written consent, or for whom it was given.
    pub by: Option<Arc<str>>,
    /// Where it is declared.
    pub span: Span,
}

/// Endings of files that may show people.
const PICTURES: &[&str] = &[".jpg", ".jpeg", ".png", ".webp", ".avif", ".gif", ".heic", ".svg", ".tif", ".tiff"];

/// True for a file that shows something, by its name.
pub fn is_picture(path: &str) -> bool {
    let path = path.to_lowercase();
    PICTURES.iter().any(|ending| path.ends_with(ending))
}

impl Sidecar {
    /// Of what a page shows of it.
    pub fn fingerprint(&self) -> Fingerprint {
        let words = match &self.words {
            Some(Words::Text(text)) => &**text,
            Some(Words::Decorative) => "\u{1}",
            None => "\0",
        };
        let texts = [Some(words), self.credit.as_deref(), self.licence.as_deref()];
        texts.iter().fold(Fingerprinter::default(), |all, text| all.text(text.unwrap_or("\0"))).finish()
    }
}
