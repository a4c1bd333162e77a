//! The instruction takes every recommendation, in an order that can be followed.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use super::opinions::{meant, with_ids};
use crate::{
    base::{
        diagnostic::{Diagnostic, Message},
        source::{Span, Spanned},
    },
    model::{
        date::Date,
        document::Document,
        kinds::{
            Kind, KindName,
            instruction::{Instruction, InstructionStep},
            opinion::Opinion,
        },
        meta::Stated,
    },
    site::Site,
};

/// A recommendation that no step of the instructions of its process takes: no service looked at it.
pub fn untaken(site: &Site, findings: &mut Vec<Diagnostic>) {
    for process in site.originals().filter(|document| document.id.kind == KindName::PROCESS) {
        let work = process.id.work();
        let mut taken: BTreeSet<&str> = BTreeSet::new();
        let mut last: Option<Span> = None;
        let mut is_open = false;
        for document in site.members(&work, KindName::INSTRUCTION) {
            let Kind::Instruction(instruction) = &document.kind else { continue };
            match &instruction.steps {
                Stated::Given(steps) => {
                    let ids = steps.iter().flat_map(|step| &step.recommendations);
                    taken.extend(ids.map(|id| &*id.value));
                    last = Some(steps.last().map_or(document.meta.title.span, |step| step.span));
                }
                // The source does not say who did what.
                Stated::NotInSource => is_open = true,
            }
        }
        let Some(place) = last.filter(|_| !is_open) else { continue };
        for recommendation in site.members(&work, KindName::OPINION).flat_map(with_ids) {
            let id = &recommendation.section.anchor;
            if !taken.contains(&**id) {
                findings.push(
                    Diagnostic::error("recommendation-untaken", place)
                        .with("id", id)
                        .with("title", &recommendation.section.title)
                        .label(recommendation.section.span, Message::new("recommendation-untaken-here").with("id", id)),
                );
            }
        }
    }
}

/// A step takes a recommendation that no opinion of the process has.
pub fn unknown_recommendation(site: &Site, findings: &mut Vec<Diagnostic>) {
    for (document, instruction) in instructions(site) {
        let opinions = opinions_of(site, document);
        let Some(first) = opinions.first() else { continue };
        let known: Vec<Arc<str>> =
            opinions.iter().flat_map(|it| with_ids(it)).map(|it| Arc::clone(&it.section.anchor)).collect();
        let steps = instruction.steps.given().into_iter().flatten();
        for id in steps.flat_map(|step| &step.recommendations).filter(|id| !known.contains(&id.value)) {
            let label = Message::new("unknown-recommendation-opinion").with("known", known.clone());
            let finding = Diagnostic::error("unknown-recommendation", id.span)
                .with("id", &id.value)
                .with("known", known.clone())
                .label(first.meta.title.span, label);
            findings.push(match meant(&id.value, &known) {
                Some(near) => finding.says("unknown-recommendation-suggestion").with("suggestion", near),
                None => finding,
            });
        }
    }
}

/// Steps are planned one after the other, none is done before there is an opinion, and what builds on a step comes after it.
pub fn out_of_order(site: &Site, findings: &mut Vec<Diagnostic>) {
    for (document, instruction) in instructions(site) {
        let Some(steps) = instruction.steps.given() else { continue };
        let mut reported: BTreeSet<Span> = BTreeSet::new();
        planned(steps, &mut reported, findings);
        before_opinion(site, document, steps, &mut reported, findings);
        done(steps, &mut reported, findings);
    }
}

fn planned(steps: &[InstructionStep], reported: &mut BTreeSet<Span>, findings: &mut Vec<Diagnostic>) {
    let dates = steps.iter().filter_map(|step| step.date.as_ref());
    let mut latest: Option<&Spanned<Date>> = None;
    for date in dates {
        match latest {
            Some(before) if date.value.last_day() < before.value.first_day() => {
                if reported.insert(date.span) {
                    let finding = Diagnostic::error("steps-out-of-order", date.span);
                    let finding = finding.with("date", date.value.to_string()).with("before", before.value.to_string());
                    findings.push(finding.label(before.span, Message::new("steps-out-of-order-before")));
                }
            }
            _ => latest = Some(date),
        }
    }
}

/// Nobody looked at recommendations that were not yet handed over.
fn before_opinion(
    site: &Site,
    document: &Document,
    steps: &[InstructionStep],
    reported: &mut BTreeSet<Span>,
    findings: &mut Vec<Diagnostic>,
) {
    let opinions = opinions_of(site, document);
    let delivered = opinions.iter().filter_map(|opinion| match &opinion.kind {
        Kind::Opinion(Opinion { delivered_on: Stated::Given(date), .. }) => Some(date),
        _ => None,
    });
    let Some(first) = delivered.min_by_key(|date| date.value) else { return };
    for done in steps.iter().filter_map(|step| step.done_on.as_ref()) {
        if done.value.last_day() < first.value.first_day() && reported.insert(done.span) {
            let finding = Diagnostic::error("steps-out-of-order", done.span).says("steps-out-of-order-opinion");
            let finding = finding.with("date", done.value.to_string()).with("opinion", first.value.to_string());
            findings.push(finding.label(first.span, Message::new("steps-out-of-order-delivered")));
        }
    }
}

/// Services work side by side. A step waits for an earlier one only where both take the same recommendation, or where one of them
/// takes none by name, because it is about all of them: a first reading, a last one.
fn done(steps: &[InstructionStep], reported: &mut BTreeSet<Span>, findings: &mut Vec<Diagnostic>) {
    let mut latest_of_all: Option<&Spanned<Date>> = None;
    let mut latest_for_all: Option<&Spanned<Date>> = None;
    let mut latest: BTreeMap<&str, &Spanned<Date>> = BTreeMap::new();
    for step in steps {
        let Some(done) = &step.done_on else { continue };
        let own = step.recommendations.iter().filter_map(|id| latest.get(&*id.value).copied());
        let before = match step.recommendations.is_empty() {
            true => latest_of_all,
            false => own.chain(latest_for_all).max_by_key(|date| date.value),
        };
        if let Some(before) = before.filter(|before| done.value.last_day() < before.value.first_day())
            && reported.insert(done.span)
        {
            let finding = Diagnostic::warning("steps-out-of-order", done.span).says("steps-out-of-order-done");
            let finding = finding.with("date", done.value.to_string()).with("before", before.value.to_string());
            findings.push(finding.label(before.span, Message::new("steps-out-of-order-before")));
        }
        let newer = |known: Option<&Spanned<Date>>| known.is_none_or(|known| known.value < done.value);
        if newer(latest_of_all) {
            latest_of_all = Some(done);
        }
        if step.recommendations.is_empty() && newer(latest_for_all) {
            latest_for_all = Some(done);
        }
        for id in &step.recommendations {
            if newer(latest.get(&*id.value).copied()) {
                latest.insert(&id.value, done);
            }
        }
    }
}

fn instructions(site: &Site) -> impl Iterator<Item = (&Document, &Instruction)> {
    site.originals().filter_map(|document| match &document.kind {
        Kind::Instruction(instruction) => Some((document, instruction)),
        _ => None,
    })
}

fn opinions_of<'a>(site: &'a Site, document: &Document) -> Vec<&'a Document> {
    site.process_of(document).map(|process| site.members(&process, KindName::OPINION).collect()).unwrap_or_default()
}
