//! References between records: answers name recommendations, steps take them, recommendations have a theme, follow-ups lead to actions.

use std::sync::Arc;

use super::check;
use crate::{
    base::{diagnostic::Diagnostic, source::Spanned},
    model::{
        document::Document,
        kinds::{Kind, KindName},
        reference::{Reference, WorkId},
    },
    site::{
        Site,
        referrers::{Referrers, Role},
    },
};

/// Resolves what the records of a document name. An answer to a recommendation that does not exist is a finding of `rules`.
pub fn resolve(site: &Site, document: &Document, referrers: &mut Referrers, findings: &mut Vec<Diagnostic>) {
    let own = document.id.work();
    for theme in document.records.recommendations.iter().filter_map(|recommendation| recommendation.theme.as_ref()) {
        let reference = Reference { kind: Some(KindName::THEME), id: Arc::clone(&theme.value), span: theme.span };
        if let Some(theme) = check(site, &reference, findings) {
            referrers.note(&theme, None, Role::Theme, &own);
        }
    }
    match &document.kind {
        Kind::Response(response) => {
            let opinion = response.opinion.as_ref().and_then(|opinion| site.target(opinion));
            for answer in &document.records.answers {
                if let Some(work) = &opinion {
                    note(referrers, work, &answer.to, Role::Answers, &own);
                }
                for action in site.follow_ups(document, answer).iter().flat_map(|follow_up| &follow_up.actions) {
                    referrers.note(action, None, Role::FollowUp, &own);
                }
            }
        }
        Kind::Instruction(instruction) => {
            let Some(process) = site.process_of(document) else { return };
            let steps = instruction.steps.given().into_iter().flatten();
            let taken: Vec<Spanned<Arc<str>>> = steps.flat_map(|step| step.recommendations.clone()).collect();
            for opinion in site.members(&process, KindName::OPINION) {
                note(referrers, &opinion.id.work(), &taken, Role::Takes, &own);
            }
        }
        _ => {}
    }
}

fn note(referrers: &mut Referrers, opinion: &WorkId, ids: &[Spanned<Arc<str>>], role: Role, from: &WorkId) {
    for id in ids {
        referrers.note(opinion, Some(&id.value), role, from);
    }
}
