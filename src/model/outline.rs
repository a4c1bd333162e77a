//! The public face of a document: what lists, menus and other documents may show of it. Editing prose leaves it equal.

use std::sync::Arc;

use super::{date::Date, kinds::KindName, reference::DocumentId};
use crate::base::fingerprint::{Fingerprint, Fingerprinted, Fingerprinter};

/// What other pages may show of a document.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Outline {
    /// Its name.
    pub id: DocumentId,
    /// Its title.
    pub title: Arc<str>,
    /// Its title for menus and lists.
    pub label: Arc<str>,
    /// Its summary, or a term's definition.
    pub summary: Option<Arc<str>>,
    /// The date of a news item.
    pub date: Option<Date>,
    /// When it last changed, as its `changes` say.
    pub changed: Option<Date>,
    /// A number that orders it among its kind: an action's.
    pub number: Option<u32>,
    /// A second name: an INSEE code, the long form of a term.
    pub detail: Option<Arc<str>>,
    /// True for a fictitious example.
    pub example: bool,
    /// Headings, with level and anchor.
    pub headings: Vec<OutlineHeading>,
}

impl Outline {
    /// The day on which the text came to be: the day of a meeting is none.
    pub fn day_of_text(&self) -> Option<Date> {
        self.date.filter(|_| self.id.kind != KindName::EVENT)
    }
}

/// A heading of a document.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OutlineHeading {
    /// 1 to 6.
    pub level: u8,
    /// Its anchor.
    pub anchor: Arc<str>,
    /// Its text, without marks.
    pub text: Arc<str>,
}

impl Fingerprinted for Outline {
    fn fingerprint(&self) -> Fingerprint {
        let mut all = Fingerprinter::default()
            .text(&self.id.to_string())
            .text(&self.title)
            .text(&self.label)
            .text(self.summary.as_deref().unwrap_or("\0"))
            .text(&self.date.map(|date| date.to_string()).unwrap_or_default())
            .text(&self.changed.map(|date| date.to_string()).unwrap_or_default())
            .text(&self.number.map(|number| number.to_string()).unwrap_or_default())
            .text(self.detail.as_deref().unwrap_or("\0"))
            .bytes(&[u8::from(self.example)]);
        for heading in &self.headings {
            all.feed(&[heading.level]);
            all.feed(heading.anchor.as_bytes());
            all.feed(heading.text.as_bytes());
        }
        all.finish()
    }
}
