//! What a source says of an action and what its milestones say agree. A source that calls an action done proves it.

use crate::{
    base::{
        diagnostic::{Diagnostic, Message},
        source::Spanned,
    },
    model::kinds::{
        Kind,
        action::{Action, Milestone},
    },
    site::{Site, state::ActionState},
};

/// The word of a source for an action that is over.
const DONE: &str = "done";

/// An action said to be done without one proof (`done-without-evidence`). The reader says it of a milestone; this is said of the whole.
pub fn done_without_evidence(site: &Site, findings: &mut Vec<Diagnostic>) {
    for (action, status) in asserted(site).filter(|(_, status)| status.value == DONE) {
        let unproven: Vec<&Milestone> =
            milestones(action).filter(|it| it.reached_on.is_some() && !has_proof(it)).collect();
        if milestones(action).any(has_proof) && unproven.is_empty() {
            continue;
        }
        let mut finding = Diagnostic::error("done-without-evidence", status.span)
            .says("done-without-evidence-status")
            .with("number", i64::from(action.number.value));
        for milestone in unproven {
            finding = finding.label(milestone.span, Message::new("done-without-evidence-milestone"));
        }
        findings.push(finding);
    }
}

/// A state that the facts do not bear out. What the calendar alone changed is no contradiction: a late action is still under way.
pub fn contradicted(site: &Site, findings: &mut Vec<Diagnostic>) {
    for document in site.originals() {
        let Kind::Action(action) = &document.kind else { continue };
        let Some(status) = &action.status else { continue };
        let Some(state) = site.state(&document.id.work()) else { continue };
        let is_unproven = status.value == DONE && !milestones(action).any(has_proof);
        if is_unproven || agrees(status.value, state, action) {
            continue;
        }
        let mut finding = Diagnostic::error("status-contradicts-milestones", status.span)
            .with("number", i64::from(action.number.value))
            .with("status", status.value)
            .with("state", state.name());
        for milestone in milestones(action).filter(|milestone| milestone.reached_on.is_none() && status.value == DONE) {
            finding = finding.label(milestone.span, Message::new("status-contradicts-milestones-open"));
        }
        findings.push(finding);
    }
}

fn agrees(status: &str, state: ActionState, action: &Action) -> bool {
    let has_begun = milestones(action).any(|milestone| milestone.reached_on.is_some());
    match state {
        ActionState::Late { .. } => match status {
            "late" => true,
            "under-way" => has_begun,
            "not-started" => !has_begun,
            _ => false,
        },
        _ => status == state.name(),
    }
}

fn asserted(site: &Site) -> impl Iterator<Item = (&Action, &Spanned<&'static str>)> {
    site.originals().filter_map(|document| match &document.kind {
        Kind::Action(action) => Some((action, action.status.as_ref()?)),
        _ => None,
    })
}

fn milestones(action: &Action) -> impl Iterator<Item = &Milestone> {
    action.milestones.given().into_iter().flatten()
}

fn has_proof(milestone: &Milestone) -> bool {
    milestone.reached_on.is_some() && milestone.evidence.is_some()
}
