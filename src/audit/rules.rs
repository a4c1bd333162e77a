//! The rules of the auditor, one file each, and the one table that says which criteria and test rules each of them answers.

mod cut_text;
mod focus_visible;
mod orientation;
mod page_title;
mod scroll_area;
mod text_contrast;
mod text_spacing;

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
    // What style decides: contrast, focus, spacing, room.
    Rule {
        name: "text-contrast-low",
        act: &["afw4f7"],
        wcag: &["1.4.3"],
        rgaa: &["3.2"],
        en: &["9.1.4.3"],
        check: Check::Page(text_contrast::minimum),
    },
    Rule {
        name: "text-contrast-unknown",
        act: &[],
        wcag: &["1.4.3"],
        rgaa: &["3.2"],
        en: &["9.1.4.3"],
        check: Check::Page(text_contrast::unknown),
    },
    Rule {
        name: "text-contrast-enhanced-low",
        act: &["09o5cg"],
        wcag: &["1.4.6"],
        rgaa: &[],
        en: &[],
        check: Check::Page(text_contrast::enhanced),
    },
    Rule {
        name: "focus-not-visible",
        act: &["oj04fd"],
        wcag: &["2.4.7"],
        rgaa: &["10.7"],
        en: &["9.2.4.7"],
        check: Check::Page(focus_visible::visible),
    },
    Rule {
        name: "focus-contrast-low",
        act: &[],
        wcag: &["1.4.11"],
        rgaa: &["10.7"],
        en: &["9.1.4.11"],
        check: Check::Page(focus_visible::contrast),
    },
    Rule {
        name: "scroll-area-unreachable",
        act: &["0ssw9k"],
        wcag: &["2.1.1"],
        rgaa: &[],
        en: &["9.2.1.1"],
        check: Check::Page(scroll_area::reachable),
    },
    Rule {
        name: "text-cut-when-enlarged",
        act: &["59br37"],
        wcag: &["1.4.4"],
        rgaa: &["10.4"],
        en: &["9.1.4.4"],
        check: Check::Page(cut_text::whole),
    },
    Rule {
        name: "orientation-locked",
        act: &["b33eff"],
        wcag: &["1.3.4"],
        rgaa: &["13.9"],
        en: &["9.1.3.4"],
        check: Check::Page(orientation::free),
    },
    Rule {
        name: "letter-spacing-fixed",
        act: &["24afc2"],
        wcag: &["1.4.12"],
        rgaa: &["10.12"],
        en: &["9.1.4.12"],
        check: Check::Page(text_spacing::letters),
    },
    Rule {
        name: "word-spacing-fixed",
        act: &["9e45ec"],
        wcag: &["1.4.12"],
        rgaa: &["10.12"],
        en: &["9.1.4.12"],
        check: Check::Page(text_spacing::words),
    },
    Rule {
        name: "line-height-fixed",
        act: &["78fd32"],
        wcag: &["1.4.12"],
        rgaa: &["10.12"],
        en: &["9.1.4.12"],
        check: Check::Page(text_spacing::lines),
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
