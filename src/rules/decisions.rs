//! An answer takes a decision of the charter, with the ground and the end that this decision asks for.

use std::sync::Arc;

use super::answers::responses_of;
use crate::{
    base::{
        diagnostic::{Diagnostic, Message},
        source::Spanned,
        suggest::nearest,
    },
    model::{
        block::BlockKind,
        document::Document,
        kinds::charter::{Decision, Ground},
        record::Answer,
    },
    site::Site,
};

/// A decision that the charter does not have says nothing that can be counted.
pub fn unknown(site: &Site, findings: &mut Vec<Diagnostic>) {
    for response in responses_of(site) {
        let known: Vec<Arc<str>> = site.decisions(response).iter().map(|decision| Arc::clone(&decision.id)).collect();
        for decision in response.records.answers.iter().filter_map(|answer| answer.decision.as_ref()) {
            if known.contains(&decision.value) {
                continue;
            }
            let finding = Diagnostic::error("unknown-decision", decision.span)
                .with("decision", &decision.value)
                .with("known", known.clone());
            let finding = match nearest(&decision.value, known.iter().map(|id| &**id)) {
                Some(near) => finding.says("unknown-decision-suggestion").with("suggestion", near),
                None => finding,
            };
            findings.push(with_charter(site, response, finding, "unknown-decision-charter"));
        }
    }
}

/// A decision that has grounds names one: a refusal « for a reason » is none.
pub fn without_ground(site: &Site, findings: &mut Vec<Diagnostic>) {
    for (_, answer, id, decision) in decided(site) {
        if !decision.grounds.is_empty() && answer.ground.is_none() {
            findings.push(
                Diagnostic::error("decision-without-ground", id.span)
                    .with("decision", &id.value)
                    .with("title", &answer.section.title)
                    .with("grounds", ids(&decision.grounds)),
            );
        }
    }
}

/// A ground that the decision does not have.
pub fn unknown_ground(site: &Site, findings: &mut Vec<Diagnostic>) {
    for (response, answer, id, decision) in decided(site) {
        let Some(ground) = &answer.ground else { continue };
        if decision.grounds.iter().any(|known| known.id == ground.value) {
            continue;
        }
        let finding =
            Diagnostic::error("unknown-ground", ground.span).with("ground", &ground.value).with("decision", &id.value);
        if decision.grounds.is_empty() {
            findings.push(finding.says("unknown-ground-none"));
            continue;
        }
        let known = ids(&decision.grounds);
        let finding = finding.with("known", known.clone());
        let finding = match nearest(&ground.value, known.iter().map(|id| &**id)) {
            Some(near) => finding.says("unknown-ground-suggestion").with("suggestion", near),
            None => finding,
        };
        findings.push(with_charter(site, response, finding, "unknown-decision-charter"));
    }
}

/// A study without an end is a refusal that does not say so.
pub fn study_without_end(site: &Site, findings: &mut Vec<Diagnostic>) {
    for (response, answer, id, decision) in decided(site) {
        if decision.needs_until && answer.until.is_none() && !writes_an_end(response, answer) {
            findings.push(
                Diagnostic::error("study-without-end", id.span)
                    .with("decision", &id.value)
                    .with("title", &answer.section.title),
            );
        }
    }
}

/// Every answer whose decision the charter has.
fn decided(site: &Site) -> impl Iterator<Item = (&Document, &Answer, &Spanned<Arc<str>>, &Decision)> {
    responses_of(site).flat_map(move |response| {
        let decisions = site.decisions(response);
        response.records.answers.iter().filter_map(move |answer| {
            let id = answer.decision.as_ref()?;
            Some((response, answer, id, decisions.iter().find(|decision| decision.id == id.value)?))
        })
    })
}

/// True if an end is written that could not be read: it has a finding of its own.
fn writes_an_end(response: &Document, answer: &Answer) -> bool {
    let heading = answer.section.blocks.start.checked_sub(1).and_then(|at| response.body.get(at));
    heading.is_some_and(|block| match &block.kind {
        BlockKind::Heading(heading) => heading.attributes.pairs.iter().any(|(key, _)| &*key.value == "until"),
        _ => false,
    })
}

fn ids(grounds: &[Ground]) -> Vec<Arc<str>> {
    grounds.iter().map(|ground| Arc::clone(&ground.id)).collect()
}

/// Shows the charter as well, if it is the charter that declares the decisions.
fn with_charter(site: &Site, response: &Document, finding: Diagnostic, message: &'static str) -> Diagnostic {
    match site.charter_of(response) {
        Some((document, charter)) if charter.decisions.given().is_some_and(|decisions| !decisions.is_empty()) => {
            finding.label(document.meta.title.span, Message::new(message))
        }
        _ => finding,
    }
}
