//! The rules of the auditor, one file each, and the one table that says which criteria and test rules each of them answers.

mod page_title;

use super::{finding::Finding, page::Page};
use crate::base::criteria::Standards;

/// A rule with everything that is known of it but its pages, which `base::rulebook` has.
#[derive(Copy, Clone, Debug)]
pub struct Rule {
    /// Its only identifier.
    pub name: &'static str,
    /// Identifiers of the W3C's ACT rules whose failures it finds.
    pub act: &'static [&'static str],
    /// Success criteria of WCAG 2.2.
    pub wcag: &'static [&'static str],
    /// Criteria of RGAA 4.1.2.
    pub rgaa: &'static [&'static str],
    /// Clauses of EN 301 549 v3.2.1.
    pub en: &'static [&'static str],
    /// What it looks at.
    pub check: Check,
}

/// What a rule looks at.
#[derive(Copy, Clone, Debug)]
pub enum Check {
    /// One page.
    Page(for<'t> fn(&Page<'t>, &mut Vec<Finding<'t>>)),
}

/// Every rule of the auditor.
pub const RULES: &[Rule] = &[
    // The document: title, language, refresh, zoom.
    Rule {
        name: "page-title-missing",
        act: &["2779a5"],
        wcag: &["2.4.2"],
        rgaa: &["8.5"],
        en: &["9.2.4.2"],
        check: Check::Page(page_title::missing),
    },
];

/// The rule of a name.
pub fn named(name: &str) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.name == name)
}

impl Rule {
    /// What it has to do with the standards.
    pub fn standards(&self) -> Standards {
        Standards { act: self.act, wcag: self.wcag, rgaa: self.rgaa, en: self.en }
    }
}
