//! Sections of a text that are records: a recommendation of citizens, the answer to it, the minutes of a meeting. Their headings carry
//! the data in attributes, so that the text stays readable everywhere.

use std::{ops::Range, sync::Arc};

use crate::base::{
    fingerprint::Fingerprint,
    source::{Span, Spanned},
};

/// A heading with what stands below it, up to the next heading of its level or above.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Section {
    /// Anchor of the heading.
    pub anchor: Arc<str>,
    /// Its text, without marks.
    pub title: Arc<str>,
    /// Its level.
    pub level: u8,
    /// Where the heading stands.
    pub span: Span,
    /// Its blocks in the body of the document, the heading left out.
    pub blocks: Range<usize>,
}

/// The records of a document, in the order of its text.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Records {
    /// Headings with the class `recommendation`.
    pub recommendations: Vec<Recommendation>,
    /// Headings with the class `answer`.
    pub answers: Vec<Answer>,
    /// A heading with the class `minutes`.
    pub minutes: Option<Section>,
    /// The text in pieces, each with the fingerprint of its exact words: what `published.lock` keeps of the words of citizens and of the
    /// prose of contracts.
    pub words: Vec<Words>,
    /// The results of a survey, read from the files beside it.
    pub results: Vec<Results>,
}

/// The results of a question of a survey.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Results {
    /// Id of the question.
    pub question: Arc<str>,
    /// Rows of cells, the names of the columns first. Rows may have fewer cells than there are columns.
    pub rows: Vec<Vec<Arc<str>>>,
}

/// A recommendation.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Recommendation {
    /// Its section; the anchor is its id (`R7`).
    pub section: Section,
    /// Id of its theme.
    pub theme: Option<Spanned<Arc<str>>>,
    /// How many supported it.
    pub support: Option<Spanned<Support>>,
    /// The headings right below it: a minority view, a reply.
    pub parts: Vec<Section>,
}

/// How many of how many supported a recommendation.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub struct Support {
    /// In favour.
    pub yes: u32,
    /// Asked.
    pub of: u32,
}

impl Support {
    /// Reads `32/40`; `None` if it is no such share.
    pub fn parse(text: &str) -> Option<Self> {
        let (yes, of) = text.split_once('/')?;
        let support = Self { yes: yes.trim().parse().ok()?, of: of.trim().parse().ok()? };
        (support.of > 0 && support.yes <= support.of).then_some(support)
    }
}

/// An answer.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Answer {
    /// Its section.
    pub section: Section,
    /// The recommendations that it answers, by id.
    pub to: Vec<Spanned<Arc<str>>>,
    /// Id of the decision.
    pub decision: Option<Spanned<Arc<str>>>,
    /// Id of the ground for refusing.
    pub ground: Option<Spanned<Arc<str>>>,
    /// When a study ends.
    pub until: Option<Spanned<crate::model::date::Date>>,
    /// The headings right below it: reasons, follow-up, a reply; which is which is known to `site`.
    pub parts: Vec<Section>,
}

/// A piece of text that must not change once it is public.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Words {
    /// Anchor of its heading; empty for what stands before the first one.
    pub section: Arc<str>,
    /// Where it stands.
    pub span: Span,
    /// Fingerprint of its exact words; spaces at the ends of lines do not count, nor how the attributes of headings are laid out, nor the theme
    /// under which a recommendation is filed.
    pub fingerprint: Fingerprint,
    /// Fingerprint of its exact source, which locks of before kept.
    pub source: Fingerprint,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn support_is_a_share() {
        assert_eq!(Support::parse("32/40"), Some(Support { yes: 32, of: 40 }));
        for text in ["32", "41/40", "0/0", "x/40", "1/2/3"] {
            assert_eq!(Support::parse(text), None, "{text}");
        }
    }
}
