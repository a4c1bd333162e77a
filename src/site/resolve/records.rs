//! References between records: answers name recommendations, steps take them, recommendations have a theme, follow-ups lead to actions.

use std::sync::Arc;

use super::check;
use crate::{
    base::{diagnostic::Diagnostic, source::Spanned},
    model::{
        document::Document,
        kinds::{Kind, KindName},
        meta::Stated,
        reference::{Reference, WorkId},
    },
    site::{
        Site,
        referrers::{Notes, Role},
    },
};

/// Resolves what the records of a document name. An answer to a recommendation that does not exist is a finding of `rules`.
pub fn resolve(site: &Site, document: &Document, notes: &mut Notes, findings: &mut Vec<Diagnostic>) {
    for theme in document.records.recommendations.iter().filter_map(|recommendation| recommendation.theme.as_ref()) {
        let reference = Reference { kind: Some(KindName::THEME), id: Arc::clone(&theme.value), span: theme.span };
        if let Some(theme) = check(site, &reference, findings) {
            notes.note(&theme, None, Role::Theme);
        }
    }
    for service in owners(site, document).iter().filter_map(|owner| site.service(owner)) {
        notes.note(service, None, Role::Owns);
    }
    match &document.kind {
        Kind::Response(response) => {
            let opinion = response.opinion.as_ref().and_then(|opinion| site.target(opinion));
            for answer in &document.records.answers {
                if let Some(work) = &opinion {
                    note(notes, work, &answer.to, Role::Answers);
                }
                for action in site.follow_ups(document, answer).iter().flat_map(|follow_up| &follow_up.actions) {
                    notes.note(action, None, Role::FollowUp);
                }
            }
        }
        Kind::Instruction(instruction) => {
            let Some(process) = site.process_of(document) else { return };
            let steps = instruction.steps.given().into_iter().flatten();
            let taken: Vec<Spanned<Arc<str>>> = steps.flat_map(|step| step.recommendations.clone()).collect();
            for opinion in site.members(&process, KindName::OPINION) {
                note(notes, &opinion.id.work(), &taken, Role::Takes);
            }
        }
        _ => {}
    }
}

/// Who decides, leads, does or answers, as a document names them. Whom to ask about it is no such role.
fn owners(site: &Site, document: &Document) -> Vec<Arc<str>> {
    let name = |stated: &Stated<Spanned<Arc<str>>>| stated.given().map(|name| Arc::clone(&name.value));
    match &document.kind {
        Kind::Action(action) => name(&action.owner).into_iter().collect(),
        Kind::Process(process) => name(&process.decider).into_iter().collect(),
        Kind::Response(response) => {
            let answers = document.records.answers.iter();
            let follow_ups = answers.flat_map(|answer| site.follow_ups(document, answer));
            follow_ups.filter_map(|follow_up| follow_up.owner.clone()).chain(name(&response.decided_by)).collect()
        }
        Kind::Instruction(instruction) => {
            let steps = instruction.steps.given().into_iter().flatten();
            let services = steps.filter_map(|step| step.service.as_ref()).map(|name| Arc::clone(&name.value));
            services.chain(name(&instruction.lead)).collect()
        }
        _ => Vec::new(),
    }
}

fn note(notes: &mut Notes, opinion: &WorkId, ids: &[Spanned<Arc<str>>], role: Role) {
    for id in ids {
        notes.note(opinion, Some(&id.value), role);
    }
}
