//! All pages of a site together: each gives a small summary, so that ten thousand pages need no ten thousand trees in memory, and rules
//! about a set of pages look at summaries only.

use std::ops::Range;

use super::{
    page::Page,
    rules::{Check, Rule},
};
use crate::base::{
    diagnostic::{Message, Severity},
    line::one_line,
};

/// What rules about a set of pages need of one page.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Summary {
    /// Its title.
    pub title: Option<Passage>,
    /// Its language, as the `html` element declares it, in lower case.
    pub lang: String,
    /// True if it only sends on to another page: nobody stays there.
    pub sends_on: bool,
}

/// Words of a page and where they are.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Passage {
    /// The words, with single spaces.
    pub text: String,
    /// Bytes of the start tag of the element that has them.
    pub place: Range<usize>,
}

/// What a rule found among several pages.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SetFinding {
    /// Name of the rule.
    pub rule: &'static str,
    /// What it does to a publication.
    pub severity: Severity,
    /// What is wrong.
    pub message: Message,
    /// Where it is told.
    pub place: PlaceInSet,
    /// Other places that explain it.
    pub others: Vec<(PlaceInSet, Message)>,
}

/// A place in one of several pages.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PlaceInSet {
    /// Rank of the page.
    pub page: usize,
    /// Bytes in it.
    pub range: Range<usize>,
}

impl Summary {
    /// The summary of a page.
    pub fn of(page: &Page<'_>) -> Self {
        let tree = page.tree();
        let title = tree.named(&["title"]).next();
        let sends_on =
            |element: super::tree::Element<'_>| element.is("meta") && element.attribute_is("http-equiv", "refresh");
        Self {
            title: title.map(|title| Passage {
                text: one_line(&title.text_content()),
                place: title.place().unwrap_or_default(),
            }),
            lang: tree.root().and_then(|root| root.attribute("lang")).unwrap_or_default().trim().to_ascii_lowercase(),
            sends_on: tree.elements().any(sends_on),
        }
    }
}

/// Everything that rules about sets find.
pub fn findings(pages: &[&Summary], rules: &[&Rule]) -> Vec<SetFinding> {
    let mut found = Vec::new();
    for rule in rules {
        if let Check::Set(check) = rule.check {
            check(pages, &mut found);
        }
    }
    found
}
