//! The fields that every document has.

use std::sync::Arc;

use super::{date::Date, reference::Reference};
use crate::base::{
    lang::Lang,
    source::{Span, Spanned},
};

/// What the source says, or that it does not say it: never an invented value.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Stated<T> {
    /// The source gives a value.
    Given(T),
    /// `not-in-source`, printed « non précisé dans la source »; no rule about dates fires on it.
    NotInSource,
}

impl<T> Stated<T> {
    /// The value, if the source gives one.
    pub fn given(&self) -> Option<&T> {
        match self {
            Stated::Given(value) => Some(value),
            Stated::NotInSource => None,
        }
    }
}

/// The common fields (`DOMAIN.md`, « Fields of every document »).
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Meta {
    /// The title. A document without one is called by its file's name, beside a finding.
    pub title: Spanned<Arc<str>>,
    /// A shorter one, for menus and lists.
    pub short_title: Option<Spanned<Arc<str>>>,
    /// True if the title is the official one and stands as it is, whatever its length.
    pub official: bool,
    /// 40 to 300 characters, for lists, feeds and previews.
    pub summary: Option<Spanned<Arc<str>>>,
    /// Not published.
    pub draft: bool,
    /// A fictitious example, marked on its page.
    pub example: bool,
    /// Grows with each major change; 1 when absent.
    pub version: u32,
    /// The original that a translation names, where its path does not.
    pub translation_of: Option<Reference>,
    /// Of a translation: the version of the original that it translates.
    pub of_version: Option<Spanned<u32>>,
    /// A translation that a machine made and nobody has read again yet.
    pub machine_translated: Option<Span>,
    /// The process that it is part of.
    pub process: Option<Reference>,
    /// First day on which the document is public.
    pub publish_at: Option<Spanned<Date>>,
    /// First day on which it is out of date: it stays at its address under a banner and leaves all lists.
    pub expire_at: Option<Spanned<Date>>,
    /// When its owner has to look at it again.
    pub review_by: Option<Spanned<Date>>,
    /// What changed, latest last as written.
    pub changes: Vec<Change>,
    /// Public corrections of words that are not ours to change.
    pub corrections: Vec<TextCorrection>,
    /// Former addresses.
    pub aliases: Vec<Spanned<Arc<str>>>,
    /// Where it was imported from: `decidim:meeting/12`. The next import finds it by this, whatever its path.
    pub origin: Option<Spanned<Arc<str>>>,
    /// The charter that binds it; the one in force when absent.
    pub charter: Option<Reference>,
    /// Themes.
    pub themes: Vec<Reference>,
    /// Communes, by INSEE code.
    pub communes: Vec<Reference>,
    /// Audiences.
    pub audiences: Vec<Reference>,
    /// What it serves.
    pub serves: Stated<Serves>,
    /// Whom to ask: a service and a generic mailbox.
    pub contact: Option<Spanned<Arc<str>>>,
    /// Rules that are waived in public.
    pub waivers: Vec<Waiver>,
    /// Why it was taken back: it stays at its address under a banner and leaves all lists.
    pub withdrawal: Option<Withdrawal>,
    /// Files that go with it.
    pub attachments: Vec<Attachment>,
}

/// How a document was taken back.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Withdrawal {
    /// When.
    pub date: Date,
    /// Why.
    pub reason: Arc<str>,
    /// What stands in its place.
    pub replaced_by: Option<Reference>,
    /// Where it is declared.
    pub span: Span,
}

/// A file that goes with a document; its size and type are computed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Attachment {
    /// Path relative to the document.
    pub file: Spanned<Arc<str>>,
    /// What it is.
    pub title: Arc<str>,
    /// Its language; the document's when absent.
    pub lang: Option<Lang>,
    /// Everybody can read it: a PDF has tags.
    pub accessible: bool,
    /// A page with the same contents.
    pub html_version: Option<Reference>,
    /// Another way to get it, in words.
    pub alternative: Option<Arc<str>>,
}

/// What a document serves, of the charter that binds it.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Serves {
    /// Ids of principles.
    pub principles: Vec<Spanned<Arc<str>>>,
    /// Actions.
    pub actions: Vec<Reference>,
}

/// An entry of `changes`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Change {
    /// When.
    pub date: Date,
    /// How much.
    pub kind: ChangeKind,
    /// What; a major change and a correction need one.
    pub note: Option<Arc<str>>,
    /// Where it is written.
    pub span: Span,
}

/// An entry of `corrections`: why the words of citizens were changed, in public.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TextCorrection {
    /// When.
    pub date: Date,
    /// Anchor of the section (`R7`); empty for what stands before the first one.
    pub section: Spanned<Arc<str>>,
    /// Why.
    pub reason: Arc<str>,
}

/// How much a change changes.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum ChangeKind {
    /// The version grows; translations become stale.
    Major,
    /// A detail.
    Minor,
    /// An error was mended: shown as an erratum.
    Correction,
}

/// A rule that does not apply to a document, said in public on its page.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Waiver {
    /// The rule.
    pub rule: Spanned<Arc<str>>,
    /// Why.
    pub reason: Option<Arc<str>>,
    /// Last day of the waiver.
    pub until: Option<Date>,
    /// Where it is written.
    pub span: Span,
}
