//! What an opinion was answered over all its responses: a study ends with a second response, which answers a few recommendations only.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use super::{
    answers::{Found, decision_state},
    context::{DecisionCount, Link, State},
    linker::Linker,
};
use crate::{
    model::{document::Document, kinds::KindName, record::Recommendation, reference::WorkId},
    site::referrers::Role,
};

/// The responses to an opinion, the earliest first, in the language of the reader where they exist.
pub fn responses<'a>(linker: &Linker<'a>, opinion: &WorkId) -> Vec<&'a Document> {
    in_order(linker, linker.view.referrers(opinion, None))
}

/// All answers to a recommendation, the earliest first; that of the original where a translation leaves it out.
pub fn all<'a>(linker: &Linker<'a>, opinion: &WorkId, id: &str) -> Vec<Found<'a>> {
    let in_text = |response: &'a Document| {
        let answers = response.records.answers.iter();
        let answer = answers.into_iter().find(|answer| answer.to.iter().any(|to| &*to.value == id))?;
        Some(Found { response, answer })
    };
    let responses = in_order(linker, linker.view.referrers(opinion, Some(id)));
    let found =
        responses.into_iter().map(|response| in_text(response).or_else(|| in_text(linker.view.original(response))));
    found.flatten().collect()
}

/// The latest answer to a recommendation.
pub fn latest<'a>(linker: &Linker<'a>, opinion: &WorkId, id: &str) -> Option<Found<'a>> {
    all(linker, opinion, id).pop()
}

/// The responses among referrers, by the day of their originals; those of one day stay in one order in every language.
fn in_order<'a>(linker: &Linker<'a>, referrers: Vec<(Role, WorkId)>) -> Vec<&'a Document> {
    let works = referrers.into_iter().filter(|(role, from)| *role == Role::Answers && from.kind == KindName::RESPONSE);
    let document = |work: &WorkId| linker.view.document(&linker.view.work(work, linker.lang)?.id);
    let mut found: Vec<&Document> = works.filter_map(|(_, work)| document(&work)).collect();
    found.sort_by_key(|response| (linker.view.original(response).outline.date, response.id.work()));
    found
}

/// The last response to each recommendation that has one, by its id, and the id of the decision.
pub type Verdicts<'a> = BTreeMap<&'a str, (&'a Document, Option<&'a Arc<str>>)>;

/// What some responses, the earliest first, decide together: their originals say so.
pub fn verdicts<'a>(linker: &Linker<'a>, responses: &[&'a Document]) -> Verdicts<'a> {
    let mut verdicts = BTreeMap::new();
    for response in responses {
        let mut own = BTreeMap::new();
        for answer in &linker.view.original(response).records.answers {
            for to in &answer.to {
                let decision = answer.decision.as_ref().map(|decision| &decision.value);
                // The first of several in one document; the others have a finding.
                own.entry(&*to.value).or_insert((*response, decision));
            }
        }
        verdicts.extend(own);
    }
    verdicts
}

/// How many of some recommendations got which decision, in the order of the charter; those without an answer last. `link` makes the
/// link to a recommendation.
pub fn counts<'a>(
    linker: &Linker<'_>,
    response: &Document,
    decided: &[(&'a Recommendation, Option<&Arc<str>>)],
    link: &dyn Fn(&'a Recommendation) -> Option<Link>,
) -> Vec<DecisionCount> {
    let decisions = linker.view.decisions(response);
    let mut counts = Vec::new();
    let mut add = |decision: State, wanted: &dyn Fn(Option<&Arc<str>>) -> bool| {
        let found = || decided.iter().filter(|(_, decision)| wanted(*decision));
        let count = found().count();
        if count > 0 {
            let recommendations = found().filter_map(|(recommendation, _)| link(recommendation)).collect();
            counts.push(DecisionCount { decision, count, recommendations });
        }
    };
    for decision in decisions {
        add(decision_state(linker, response, decision), &|own| own == Some(&decision.id));
    }
    let known: BTreeSet<&str> = decisions.iter().map(|decision| &*decision.id).collect();
    let unanswered = State { words: linker.say("decision-none"), class: "unanswered" };
    add(unanswered, &|own| own.is_none_or(|id| !known.contains(&**id)));
    counts
}
