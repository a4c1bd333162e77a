//! What the charter promises, checked like types: rules that look at the whole site, one file each.

mod actions_in_plan;
mod anchors;
mod answers;
mod channels;
mod charters;
mod claims;
mod contracts;
mod counts;
mod decisions;
mod files;
mod follow_ups;
mod future;
mod harder;
mod home;
mod instructions;
mod late;
mod legal_pages;
mod locked;
mod opinions;
mod overdue;
mod parts;
mod phases;
mod reasons;
mod reviews;
mod services;
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
    // Processes, from the contract to the report.
    ("phases-out-of-order", phases::out_of_order),
    ("opened-without-contract", contracts::opened_without),
    ("deadline-beyond-charter", contracts::deadline_beyond_charter),
    ("no-offline-channel", channels::none_offline),
    ("response-late", late::response),
    ("closed-without-report", late::report),
    // Opinions, instructions, answers.
    ("recommendation-ids-not-contiguous", opinions::ids_not_contiguous),
    ("recommendation-untaken", instructions::untaken),
    ("unknown-recommendation", instructions::unknown_recommendation),
    ("steps-out-of-order", instructions::out_of_order),
    ("recommendation-without-answer", answers::without_answer),
    ("answer-to-nothing", answers::to_nothing),
    ("recommendation-answered-twice", answers::answered_twice),
    ("unknown-decision", decisions::unknown),
    ("decision-without-ground", decisions::without_ground),
    ("unknown-ground", decisions::unknown_ground),
    ("study-without-end", decisions::study_without_end),
    ("study-overdue", late::study),
    ("reasons-missing", reasons::missing),
    ("reasons-too-short", reasons::too_short),
    ("reasons-copied", reasons::copied),
    ("answer-harder-than-recommendation", harder::than_recommendation),
    ("follow-up-missing", follow_ups::missing),
    ("unknown-service", services::unknown),
    ("counts-differ", counts::differ),
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
