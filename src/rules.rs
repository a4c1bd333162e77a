//! What the charter promises, checked like types: rules that look at the whole site, one file each.

mod actions_in_plan;
mod anchors;
mod charters;
mod files;
mod future;
mod home;
mod legal_pages;
mod locked;
mod overdue;
mod reviews;
mod severities;
mod updates;
mod waivers;

use crate::{base::diagnostic::Diagnostic, site::Site};

/// A rule looks at the site and adds what it finds.
pub type Rule = fn(&Site, &mut Vec<Diagnostic>);

/// Every rule about the site, in the order in which a reader meets what it is about.
pub const RULES: &[(&str, Rule)] = &[
    ("home-missing", home::missing),
    ("two-charters-in-force", charters::two_in_force),
    ("nothing-serves", charters::nothing_serves),
    ("duplicate-anchor", anchors::taken_twice),
    ("action-not-in-plan", actions_in_plan::not_in_plan),
    ("action-listed-twice", actions_in_plan::listed_twice),
    ("objective-differs", actions_in_plan::objective_differs),
    ("date-in-future", future::dates),
    ("action-overdue", overdue::overdue),
    ("action-without-update", updates::without_update),
    ("review-due", reviews::due),
    ("file-unused", files::unused),
    ("legal-page-missing", legal_pages::missing),
    ("address-lost", locked::address_lost),
    ("anchor-gone", locked::anchor_gone),
    ("reused-id", locked::reused_id),
    ("citizens-words-changed", locked::words_changed),
    ("contract-changed", locked::contract_changed),
    ("waiver-unknown", waivers::unknown),
    ("severity-of-unknown-rule", severities::unknown),
];

/// Rules that nobody waives and no charter softens: a public correction, an alias or another id is the only way.
pub const ABSOLUTE: &[&str] =
    &["address-lost", "anchor-gone", "reused-id", "citizens-words-changed", "contract-changed"];

/// Asks every rule. A finding that a document waives in public is left out.
pub fn check(site: &Site) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for (_, rule) in RULES {
        rule(site, &mut findings);
    }
    severities::apply(site, &mut findings);
    waivers::apply(site, findings)
}
