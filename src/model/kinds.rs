//! The kinds of documents, one file each; adding one is a file here, a file in `read::kinds` and a line in each table.

pub mod action;
pub mod charter;
pub mod commune;
pub mod news;
pub mod page;
pub mod plan;
pub mod term;

use std::fmt;

/// Name of a kind: `charter`, `action`…
#[derive(Copy, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct KindName(pub &'static str);

impl KindName {
    /// `charter`
    pub const CHARTER: KindName = KindName("charter");
    /// `plan`
    pub const PLAN: KindName = KindName("plan");
    /// `action`
    pub const ACTION: KindName = KindName("action");
    /// `page`
    pub const PAGE: KindName = KindName("page");
    /// `news`
    pub const NEWS: KindName = KindName("news");
    /// `term`
    pub const TERM: KindName = KindName("term");
    /// `theme`
    pub const THEME: KindName = KindName("theme");
    /// `audience`
    pub const AUDIENCE: KindName = KindName("audience");
    /// `commune`
    pub const COMMUNE: KindName = KindName("commune");

    /// Every kind that a document may have, in the order in which a reader meets them.
    pub const ALL: &[KindName] = &[
        KindName::CHARTER,
        KindName::PLAN,
        KindName::ACTION,
        KindName::PAGE,
        KindName::NEWS,
        KindName::TERM,
        KindName::THEME,
        KindName::AUDIENCE,
        KindName::COMMUNE,
    ];

    /// The kind of this name.
    pub fn parse(name: &str) -> Option<KindName> {
        KindName::ALL.iter().copied().find(|kind| kind.0 == name)
    }
}

impl fmt::Display for KindName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

/// The fields of a document's kind.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Kind {
    /// What the authority promises.
    Charter(charter::Charter),
    /// What it plans to do.
    Plan(plan::Plan),
    /// One action of a plan.
    Action(action::Action),
    /// Any other page, the legal ones included.
    Page(page::Page),
    /// News.
    News(news::News),
    /// A word of the glossary.
    Term(term::Term),
    /// A theme; its title is its label.
    Theme,
    /// An audience; its title is its label.
    Audience,
    /// A commune.
    Commune(commune::Commune),
}
