//! A person's audit of the site against RGAA, as `audits/2026.yaml` records it: what the declaration of accessibility says comes from it alone.

use std::sync::Arc;

use super::{date::Date, reference::Reference};
use crate::base::source::{Span, Spanned};

/// An audit. Where a part of it is absent, a finding beside it refuses the publication.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Audit {
    /// The day on which it ended.
    pub date: Option<Spanned<Date>>,
    /// The day of the declaration; that of the audit if it is not given.
    pub declared_on: Option<Spanned<Date>>,
    /// Who made it.
    pub auditor: Arc<str>,
    /// The version of RGAA: `4.1.2`.
    pub version: &'static str,
    /// What the declaration is about (« l’ensemble des pages de ce site »); the whole site if it is not given.
    pub applies_to: Option<Arc<str>>,
    /// The pages that were looked at.
    pub pages: Vec<SamplePage>,
    /// On what they were looked at.
    pub environments: Vec<Environment>,
    /// With which tools.
    pub tools: Vec<Spanned<Arc<str>>>,
    /// What the site is made of: HTML, CSS…
    pub technologies: Vec<Spanned<Arc<str>>>,
    /// One result for each criterion, in the order of RGAA.
    pub results: Vec<CriterionResult>,
    /// Contents that would cost too much to mend (law of 11 February 2005, article 47, II).
    pub derogations: Vec<LeftOut>,
    /// Contents to which the duty does not apply (decree 2019-768, article 6).
    pub exempt: Vec<LeftOut>,
    /// Whom to tell of an obstacle.
    pub contact: Contact,
    /// The multi-year scheme; the page that is one if it is not given.
    pub scheme: Option<Target>,
    /// The plan of the year.
    pub plan: Option<Target>,
    /// The whole file.
    pub span: Span,
}

/// A page of the sample.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SamplePage {
    /// Its name in the results.
    pub id: Spanned<Arc<str>>,
    /// What it is called.
    pub title: Arc<str>,
    /// Where it is: `/contact/`, or a whole address.
    pub address: Spanned<Arc<str>>,
}

/// What a page was looked at with.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Environment {
    /// The assistive technology with its version.
    pub technology: Arc<str>,
    /// The browser with its version.
    pub browser: Arc<str>,
    /// The system.
    pub system: Option<Arc<str>>,
}

/// What an audit says of a criterion.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CriterionResult {
    /// `8.5`
    pub criterion: &'static str,
    /// Whether it is met.
    pub outcome: Outcome,
    /// Why, in words; always there where it is not met.
    pub note: Option<Arc<str>>,
    /// The ids of the pages on which it is not met.
    pub pages: Vec<Arc<str>>,
    /// Where it is said.
    pub span: Span,
}

/// Whether a criterion is met, on all pages of the sample together.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Outcome {
    /// `C`: met on every page to which it applies.
    Met,
    /// `NC`: not met on one page or more.
    NotMet,
    /// `NA`: applies to no page.
    NotApplicable,
}

impl Outcome {
    /// Every outcome with the word that the author writes, which is that of the auditors' grid.
    pub const ALL: &[(&str, Outcome)] = &[("C", Outcome::Met), ("NC", Outcome::NotMet), ("NA", Outcome::NotApplicable)];

    /// The word that the author writes.
    pub fn name(self) -> &'static str {
        let entry = Outcome::ALL.iter().find(|(_, outcome)| *outcome == self);
        entry.expect("the table has every variant").0
    }
}

/// A content that is left out.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LeftOut {
    /// What.
    pub content: Arc<str>,
    /// Why.
    pub reason: Option<Arc<str>>,
    /// What people have instead.
    pub alternative: Option<Arc<str>>,
}

/// Ways to tell of an obstacle: at least one.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Contact {
    /// The service.
    pub name: Option<Arc<str>>,
    /// A mailbox of a service.
    pub email: Option<Arc<str>>,
    /// A telephone.
    pub phone: Option<Arc<str>>,
    /// A form on the web.
    pub form: Option<Arc<str>>,
    /// Where to write by post.
    pub address: Option<Arc<str>>,
}

/// Where a document of the organisation is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Target {
    /// A document of this site.
    Document(Reference),
    /// Elsewhere.
    Address(Arc<str>),
}

impl Audit {
    /// Results of one outcome.
    pub fn with(&self, outcome: Outcome) -> impl Iterator<Item = &CriterionResult> {
        self.results.iter().filter(move |result| result.outcome == outcome)
    }

    /// The page of an id.
    pub fn page(&self, id: &str) -> Option<&SamplePage> {
        self.pages.iter().find(|page| &*page.id.value == id)
    }
}
