//! What is accepted has a follow-up: what, who, and when.

use super::parts::{Decided, Part, decided, heading_to_write, near};
use crate::{
    base::{
        diagnostic::{Diagnostic, Message},
        source::Span,
    },
    model::{
        block::{InlineKind, plain_text},
        kinds::Kind,
    },
    read::hollow::says_nothing,
    site::Site,
};

/// A follow-up that was due before it was decided: the year of another answer, pasted with it (`follow-up-before-decision`).
pub fn before_decision(site: &Site, findings: &mut Vec<Diagnostic>) {
    // What was done already is told by an answer that promises nothing.
    let promises = |found: &Decided<'_>| found.decision.is_some_and(|decision| decision.needs_follow_up);
    for found in decided(site).filter(promises) {
        let Kind::Response(response) = &found.response.kind else { continue };
        let Some(decided_on) = response.decided_on.given() else { continue };
        for item in site.follow_ups(found.response, found.answer) {
            let Some(due) = item.due.filter(|due| due.last_day() < decided_on.value.first_day()) else { continue };
            findings.push(
                Diagnostic::warning("follow-up-before-decision", item.span)
                    .with("what", plain_text(&item.what).trim().to_owned())
                    .with("due", due.to_string())
                    .with("date", decided_on.value.to_string())
                    .label(decided_on.span, Message::new("follow-up-before-decision-here")),
            );
        }
    }
}

/// The follow-up is missing, is empty, or leaves out who does it or when.
pub fn missing(site: &Site, findings: &mut Vec<Diagnostic>) {
    // What an answer promises says who and when, whatever it decides; that it promises something is asked of known decisions only.
    let asked = |found: &Decided<'_>| found.decision.is_none_or(|decision| decision.needs_follow_up);
    for found in decided(site).filter(asked) {
        let words = &found.words.follow_up;
        // A language without words has its finding from the reasons.
        let Some(word) = words.first() else { continue };
        let write = heading_to_write(found.answer, word);
        let Some(section) = found.parts.follow_up else {
            if found.decision.is_none() {
                continue;
            }
            let finding = about(&found, found.answer.section.span).with("write", write.clone());
            findings.push(match near(Part::FollowUp, words, &found.response.id.lang, &found) {
                Some(heading) => finding
                    .says("follow-up-missing-near")
                    .with("heading", &heading.title)
                    .label(heading.span, Message::new("follow-up-missing-heading").with("write", write)),
                None => finding,
            });
            continue;
        };
        let items = site.follow_ups(found.response, found.answer);
        if items.is_empty() {
            findings.push(about(&found, section.span).says("follow-up-missing-items").with("heading", &section.title));
        }
        for item in items {
            let what = plain_text(&item.what);
            // « L’action 7 », with its link, says what.
            let leads = item.what.iter().any(|inline| matches!(inline.kind, InlineKind::Link { .. }));
            if says_nothing(&what) && !leads {
                let what = what.trim().to_owned();
                let rest = [
                    Some(what).filter(|what| !what.is_empty()),
                    item.owner.as_deref().map(str::to_owned),
                    item.due.map(|due| due.to_string()),
                ];
                let text = rest.into_iter().flatten().collect::<Vec<_>>().join(" — ");
                let finding = Diagnostic::error("follow-up-missing", item.span).says("follow-up-missing-what");
                findings.push(finding.with("text", text));
                continue;
            }
            let id = match (&item.owner, item.due) {
                (Some(_), Some(_)) => continue,
                (None, Some(_)) => "follow-up-missing-owner",
                (Some(_), None) => "follow-up-missing-date",
                (None, None) => "follow-up-missing-both",
            };
            let finding = Diagnostic::error("follow-up-missing", item.span).says(id);
            findings.push(finding.with("what", plain_text(&item.what).trim().to_owned()));
        }
    }
}

fn about(found: &Decided<'_>, place: Span) -> Diagnostic {
    Diagnostic::error("follow-up-missing", place).with("title", &found.answer.section.title)
}
