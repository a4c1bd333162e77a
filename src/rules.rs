//! What the charter promises, checked like types: rules that look at the whole site, one file each.

mod acronyms;
mod actions_in_plan;
mod addresses;
mod anchors;
mod answers;
mod audits;
mod budgets;
mod channels;
mod charters;
mod claims;
mod contracts;
mod corrections;
mod counts;
mod decisions;
mod definitions;
mod deliberations;
mod easy_read;
mod easy_read_style;
mod entities;
mod exceptions;
mod figures;
mod files;
mod follow_ups;
mod future;
mod harder;
mod home;
mod instructions;
mod late;
mod left_open;
mod legal_pages;
mod lessons;
mod locked;
mod machine_translations;
mod mention;
mod minutes;
mod moments;
mod opinions;
mod overdue;
mod parts;
mod passages;
mod personal_data;
mod phases;
mod pictures;
mod plan_reports;
mod reasons;
mod reviews;
mod services;
mod severities;
pub mod shown;
mod shown_twice;
mod small_cells;
pub mod sound;
mod sources_first;
mod statuses;
mod surveys;
mod swapped_languages;
mod translated_answers;
mod translated_records;
mod typography;
mod updates;
mod waivers;

use rayon::prelude::*;

use self::{passages::Words, sound::Sound};
use crate::{
    base::{
        diagnostic::{Diagnostic, Severity},
        fingerprint::Fingerprint,
        rulebook,
    },
    model::document::Document,
    site::Site,
};

/// A rule looks at the site and adds what it finds.
pub type Rule = fn(&Site, &mut Vec<Diagnostic>);
/// A rule about words looks at all that one document says.
pub type WordRule = fn(&Words<'_>, &mut Vec<Diagnostic>);

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
    ("opinion-without-recommendation", opinions::without_recommendation),
    ("response-to-other-process", opinions::of_other_process),
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
    ("step-overdue", late::step),
    ("milestone-overdue", late::milestone),
    ("reasons-missing", reasons::missing),
    ("reasons-too-short", reasons::too_short),
    ("reasons-copied", reasons::copied),
    ("answer-harder-than-recommendation", harder::than_recommendation),
    ("follow-up-missing", follow_ups::missing),
    ("follow-up-before-decision", follow_ups::before_decision),
    ("unknown-service", services::unknown),
    ("translation-differs", translated_records::differ),
    ("counts-differ", counts::differ),
    ("file-unused", files::unused),
    ("legal-page-missing", legal_pages::missing),
    ("shown-twice", shown_twice::twice),
    ("lock-missing", locked::missing),
    ("address-lost", locked::address_lost),
    ("anchor-gone", locked::anchor_gone),
    ("reused-id", locked::reused_id),
    ("languages-swapped", swapped_languages::told),
    ("citizens-words-changed", locked::words_changed),
    ("correction-misdated", corrections::misdated),
    ("contract-changed", locked::contract_changed),
    ("response-changed", locked::response_changed),
    // Events, figures, acts.
    ("event-ends-before-start", moments::ends_before_start),
    ("hour-skipped", moments::hour_skipped),
    ("exception-contradicted", exceptions::contradicted),
    ("minutes-missing", minutes::missing),
    ("done-without-evidence", statuses::done_without_evidence),
    ("status-contradicts-milestones", statuses::contradicted),
    ("plan-without-report", plan_reports::without_report),
    ("figure-without-method", figures::without_method),
    ("small-cell", small_cells::told),
    ("totals-differ", figures::totals_differ),
    ("lesson-without-action", lessons::without_action),
    ("question-without-wording", surveys::without_wording),
    ("question-without-results", surveys::without_results),
    ("winners-over-envelope", budgets::over_envelope),
    ("infeasible-without-reason", budgets::infeasible_without_reason),
    ("deliberation-not-scdl", deliberations::not_scdl),
    // Words, pictures, trust.
    ("published-before-its-sources", sources_first::published_before),
    ("circular-definition", definitions::circular),
    ("machine-translation-unreviewed", machine_translations::unreviewed),
    ("image-without-alt", pictures::without_alt),
    ("image-without-consent", pictures::without_consent),
    ("accessibility-mention-missing", mention::missing),
    ("accessibility-mention-differs", mention::differs),
    ("audit-expired", audits::expired),
    ("easy-read-missing", easy_read::missing),
    ("easy-read-without-original", easy_read::without_original),
    ("easy-read-stale", easy_read::stale),
    ("waiver-unknown", waivers::unknown),
    ("severity-of-unknown-rule", severities::unknown),
];

/// Rules that nobody waives and no charter softens: a public correction, an alias or another id is the only way.
pub const ABSOLUTE: &[&str] =
    &["address-lost", "anchor-gone", "reused-id", "citizens-words-changed", "contract-changed", "response-changed"];

/// What the lock of a site says of the site, without what a charter makes of it.
pub fn of_lock(site: &Site) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    let rules = RULES.iter().filter(|(name, _)| ABSOLUTE.contains(name));
    rules.for_each(|(_, rule)| rule(site, &mut findings));
    findings
}

/// Every rule about words. The passages of a document are put together once for all of them.
pub const WORD_RULES: &[(&str, WordRule)] = &[
    ("acronym-undefined", acronyms::undefined),
    ("french-typography", typography::slips),
    ("character-entity", entities::written),
    ("left-to-complete", left_open::left_to_complete),
    ("personal-data", personal_data::of_persons),
    ("personal-mailbox", personal_data::mailboxes),
    ("falc-label-unvalidated", easy_read::label_unvalidated),
    ("falc-style", easy_read_style::faults),
];

/// The names of all rules about the site, its words and its pages: those that may be waived, or made stricter.
pub fn names() -> impl Iterator<Item = &'static str> {
    let of_pages = rulebook::RULES.iter().filter(|rule| rule.is_of_auditor()).map(|rule| rule.name);
    let asked = RULES.iter().map(|(name, _)| *name).chain(WORD_RULES.iter().map(|(name, _)| *name));
    asked.chain(shown::NAMES.iter().copied()).chain(of_pages)
}

/// Findings of pages with the severities of the charter, but for those that a document waives. What people cannot read cannot be
/// published: an error of the auditor is neither waived nor softened.
pub fn settle(site: &Site, findings: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let (mut settled, mut others): (Vec<_>, Vec<_>) =
        findings.into_iter().partition(|finding| finding.severity == Severity::Error);
    severities::apply(site, &mut others);
    settled.extend(waivers::apply(site, others));
    settled
}

/// Asks every rule. A finding that a document waives in public is left out.
pub fn check(site: &Site) -> Vec<Diagnostic> {
    check_but(site, Fingerprint::of(b""), &Sound::default()).0
}

/// Asks every rule, but those about words only of documents that are not known to be sound. The second value is what is known now. `settings` is what the texts
/// were read with.
pub fn check_but(site: &Site, settings: Fingerprint, known: &Sound) -> (Vec<Diagnostic>, Sound) {
    // Rules know nothing of each other: they run side by side, and what they find keeps their order.
    let about_site = || -> Vec<Vec<Diagnostic>> {
        let asked = RULES.par_iter().with_max_len(1).map(|(_, rule)| {
            let mut found = Vec::new();
            rule(site, &mut found);
            found
        });
        asked.collect()
    };
    let (found, (of_words, sound)) = rayon::join(about_site, || about_words(site, settings, known));
    let mut findings: Vec<Diagnostic> = found.into_iter().flatten().collect();
    findings.extend(of_words);
    severities::apply(site, &mut findings);
    (acronyms::gathered(waivers::apply(site, findings)), sound)
}

/// What the rules about words find, documents side by side and their findings in order.
fn about_words(site: &Site, settings: Fingerprint, known: &Sound) -> (Vec<Diagnostic>, Sound) {
    let vocabulary = acronyms::vocabulary(site);
    let common = sound::common(settings, &vocabulary);
    let beside = passages::beside_pictures(site);
    let documents: Vec<&Document> = site.documents().collect();
    let found: Vec<(Fingerprint, Vec<Diagnostic>)> = documents
        .par_iter()
        .map(|document| {
            let sidecars = beside.get(&document.id).map_or(&[][..], Vec::as_slice);
            let key = sound::key(common, document, sidecars);
            let mut found = Vec::new();
            if !known.has(key) {
                let mut own = passages::of(document);
                own.extend(passages::of_sidecars(sidecars, &document.id.lang));
                let words = Words { document, passages: own, vocabulary: &vocabulary };
                WORD_RULES.iter().for_each(|(_, rule)| rule(&words, &mut found));
            }
            (key, found)
        })
        .collect();
    let sound = Sound::of(found.iter().filter(|(_, found)| found.is_empty()).map(|(key, _)| *key));
    (found.into_iter().flat_map(|(_, found)| found).collect(), sound)
}
