//! Every recommendation gets its answer, once; every answer answers something.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use super::opinions::{meant, opinion_of, with_ids};
use crate::{
    base::{
        diagnostic::{Diagnostic, Message},
        source::Span,
    },
    model::{
        date::Date,
        document::Document,
        kinds::KindName,
        reference::{DocumentId, WorkId},
    },
    site::Site,
};

/// A response that is public leaves out a recommendation. Several responses to one opinion answer it together.
pub fn without_answer(site: &Site, findings: &mut Vec<Diagnostic>) {
    let mut responses: BTreeMap<WorkId, Vec<(&Document, Span)>> = BTreeMap::new();
    for response in responses_of(site) {
        let Some((opinion, place)) = opinion_of(site, response) else { continue };
        responses.entry(opinion.id.work()).or_default().push((response, place));
    }
    for (work, responses) in responses {
        let Some(opinion) = site.in_language(&work, site.config.default_lang()) else { continue };
        let answers = responses.iter().flat_map(|(response, _)| &response.records.answers);
        let answered: BTreeSet<&str> = answers.flat_map(|answer| &answer.to).map(|id| &*id.value).collect();
        // Of several responses, the one that answers most is the one that had to answer all.
        let most = responses.iter().max_by_key(|(response, _)| (response.records.answers.len(), &response.id));
        let Some((response, place)) = most else { continue };
        let decisions: Vec<Arc<str>> =
            site.decisions(response).iter().map(|decision| Arc::clone(&decision.id)).collect();
        for recommendation in with_ids(opinion).filter(|it| !answered.contains(&*it.section.anchor)) {
            let label = Message::new("recommendation-without-answer-here").with("id", &recommendation.section.anchor);
            findings.push(
                Diagnostic::error("recommendation-without-answer", *place)
                    .with("id", &recommendation.section.anchor)
                    .with("title", &recommendation.section.title)
                    .with("decisions", decisions.clone())
                    .label(recommendation.section.span, label),
            );
        }
    }
}

/// An answer names a recommendation that the opinion does not have.
pub fn to_nothing(site: &Site, findings: &mut Vec<Diagnostic>) {
    for response in responses_of(site) {
        let Some((opinion, _)) = opinion_of(site, response) else { continue };
        let ids: Vec<Arc<str>> = with_ids(opinion).map(|it| Arc::clone(&it.section.anchor)).collect();
        // That the opinion has none is said once, where it should have some (`opinion-without-recommendation`).
        if ids.is_empty() {
            continue;
        }
        for id in response.records.answers.iter().flat_map(|answer| &answer.to).filter(|id| !ids.contains(&id.value)) {
            let label = Message::new("answer-to-nothing-opinion").with("known", ids.clone());
            let finding = Diagnostic::error("answer-to-nothing", id.span)
                .with("id", &id.value)
                .with("known", ids.clone())
                .label(opinion.meta.title.span, label);
            findings.push(match meant(&id.value, &ids) {
                Some(near) => finding.says("answer-to-nothing-suggestion").with("suggestion", near),
                None => finding,
            });
        }
    }
}

/// Two answers of one response to one recommendation contradict or repeat each other; two of several responses may follow each other, but
/// nobody can tell which of two of one day counts.
pub fn answered_twice(site: &Site, findings: &mut Vec<Diagnostic>) {
    let mut days: BTreeMap<(WorkId, Option<Date>), Vec<&Document>> = BTreeMap::new();
    for response in responses_of(site) {
        let mut first: BTreeMap<&str, Span> = BTreeMap::new();
        for id in response.records.answers.iter().flat_map(|answer| &answer.to) {
            match first.get(&*id.value) {
                Some(place) => findings.push(
                    Diagnostic::error("recommendation-answered-twice", id.span)
                        .with("id", &id.value)
                        .label(*place, Message::new("recommendation-answered-twice-first")),
                ),
                None => {
                    first.insert(&id.value, id.span);
                }
            }
        }
        if let Some((opinion, _)) = opinion_of(site, response) {
            days.entry((opinion.id.work(), response.outline.date)).or_default().push(response);
        }
    }
    for same in days.values().filter(|responses| responses.len() > 1) {
        contrary(same, findings);
    }
}

/// Answers of responses of one day that decide otherwise.
fn contrary(responses: &[&Document], findings: &mut Vec<Diagnostic>) {
    let mut first: BTreeMap<&str, (&DocumentId, &Arc<str>, Span)> = BTreeMap::new();
    for response in responses {
        for answer in &response.records.answers {
            let Some(decision) = &answer.decision else { continue };
            for id in &answer.to {
                let (from, before, place) = *first.entry(&id.value).or_insert((&response.id, &decision.value, id.span));
                if from == &response.id || *before == decision.value {
                    continue;
                }
                findings.push(
                    Diagnostic::error("recommendation-answered-twice", id.span)
                        .says("recommendation-answered-twice-at-once")
                        .with("id", &id.value)
                        .with("decision", &decision.value)
                        .with("before", before)
                        .label(place, Message::new("recommendation-answered-twice-first")),
                );
            }
        }
    }
}

/// All responses, in their original language.
pub fn responses_of(site: &Site) -> impl Iterator<Item = &Document> {
    site.originals().filter(|document| document.id.kind == KindName::RESPONSE)
}
