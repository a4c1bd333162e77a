//! A process goes through the phases of its charter in their order: planned so, and delivered so.

use std::collections::BTreeSet;

use crate::{
    base::{
        diagnostic::{Diagnostic, Message},
        source::Span,
        suggest::nearest,
    },
    model::{
        date::Date,
        document::Document,
        kinds::{
            Kind, KindName,
            charter::{Charter, Phase},
            process::{PlannedPhase, Process},
        },
    },
    site::Site,
};

/// Phases that are unknown, planned in another order, skipped, or delivered before an earlier one.
pub fn out_of_order(site: &Site, findings: &mut Vec<Diagnostic>) {
    for document in site.originals() {
        let Kind::Process(process) = &document.kind else { continue };
        let Some((home, charter)) = site.charter_of(document) else { continue };
        planned(process, home, charter, findings);
        delivered(site, document, charter, findings);
    }
    before_opinion(site, findings);
}

fn planned(process: &Process, home: &Document, charter: &Charter, findings: &mut Vec<Diagnostic>) {
    let ids: Vec<_> = charter.phases.iter().map(|phase| phase.id.value.clone()).collect();
    let mut before: Option<(usize, &PlannedPhase)> = None;
    for planned in process.phases.iter().filter(|planned| !planned.phase.value.is_empty()) {
        let id = &planned.phase;
        let Some(index) = ids.iter().position(|known| *known == id.value) else {
            let finding = Diagnostic::error("phases-out-of-order", id.span)
                .with("phase", &id.value)
                .with("known", ids.clone())
                .label(home.meta.title.span, Message::new("phases-out-of-order-charter"));
            findings.push(match nearest(&id.value, ids.iter().map(|id| &**id)) {
                Some(near) => finding.says("phases-out-of-order-suggestion").with("suggestion", near),
                None if ids.is_empty() => finding.says("phases-out-of-order-none"),
                None => finding.says("phases-out-of-order-unknown"),
            });
            continue;
        };
        if let Some((last, former)) = before {
            let starts = |it: &PlannedPhase| it.from.as_ref().or(it.to.as_ref()).map(|date| date.value);
            let is_early = match (starts(former), starts(planned)) {
                (Some(first), Some(second)) => second.last_day() < first.first_day(),
                _ => false,
            };
            // Listed in order and dated in another, or listed in another and not dated so.
            if (last < index && is_early) || (last > index && !is_early) {
                let (early, late) = if last < index { (former, planned) } else { (planned, former) };
                let place = planned.from.as_ref().map_or(id.span, |from| from.span);
                let label = Message::new("phases-out-of-order-before").with("phase", &former.phase.value);
                findings.push(
                    Diagnostic::error("phases-out-of-order", place)
                        .says("phases-out-of-order-planned")
                        .with("early", &early.phase.value)
                        .with("late", &late.phase.value)
                        .label(former.phase.span, label),
                );
            }
        }
        before = Some((index, planned));
    }
}

fn delivered(site: &Site, process: &Document, charter: &Charter, findings: &mut Vec<Diagnostic>) {
    let work = process.id.work();
    let mut earlier: Vec<(&Phase, Vec<&Document>)> = Vec::new();
    let mut reported = BTreeSet::new();
    for phase in &charter.phases {
        let kind = phase.deliverable.as_ref().and_then(|word| KindName::parse(&word.value));
        // A deliverable that is no kind of document leaves nothing to look for.
        let Some(kind) = kind else { continue };
        let documents: Vec<&Document> = site.members(&work, kind).collect();
        for (before, others) in earlier.iter().filter(|_| !documents.is_empty()) {
            if others.is_empty() {
                skipped(site, process, before, documents[0], &mut reported, findings);
            } else {
                too_early(site, (before, others), (phase, &documents), findings);
            }
        }
        earlier.push((phase, documents));
    }
}

/// A phase left no document and a later one did. Of a contract that is missing `opened-without-contract` speaks, once the process is open.
fn skipped<'a>(
    site: &Site,
    process: &Document,
    phase: &'a Phase,
    later: &Document,
    reported: &mut BTreeSet<&'a str>,
    findings: &mut Vec<Diagnostic>,
) {
    let is_contract = phase.deliverable.as_ref().is_some_and(|kind| &*kind.value == KindName::CONTRACT.0);
    let opens = match &process.kind {
        Kind::Process(process) => process.opens_on.given().map(|opens| opens.value.first_day()),
        _ => None,
    };
    if (is_contract && opens.is_some_and(|opens| opens <= site.today())) || !reported.insert(&phase.id.value) {
        return;
    }
    let kind = phase.deliverable.as_ref().map_or("", |kind| &kind.value);
    findings.push(
        Diagnostic::error("phases-out-of-order", later.meta.title.span)
            .says("phases-out-of-order-skipped")
            .with("title", later.label())
            .with("phase", &phase.title)
            .with("kind", kind)
            .label(phase.id.span, Message::new("phases-out-of-order-charter-phase"))
            .label(process.meta.title.span, Message::new("phases-out-of-order-process")),
    );
}

/// The first delivery of a phase comes before the first one of an earlier phase.
fn too_early(
    site: &Site,
    (before, others): (&Phase, &[&Document]),
    (phase, documents): (&Phase, &[&Document]),
    findings: &mut Vec<Diagnostic>,
) {
    let first = |documents: &[&Document]| {
        let dated = documents.iter().filter_map(|document| Some((site.delivered_on(document)?, date_place(document))));
        dated.min()
    };
    let (Some((since, there)), Some((date, place))) = (first(others), first(documents)) else { return };
    if date.last_day() < since.first_day() {
        findings.push(early(date, since, (&phase.title, &before.title), place, there));
    }
}

fn early(date: Date, since: Date, (phase, before): (&str, &str), place: Span, there: Span) -> Diagnostic {
    Diagnostic::error("phases-out-of-order", place)
        .with("date", date.to_string())
        .with("since", since.to_string())
        .with("phase", phase)
        .with("before", before)
        .label(there, Message::new("phases-out-of-order-earlier"))
}

/// A response is decided after the opinion that it answers, whatever phases a charter has.
fn before_opinion(site: &Site, findings: &mut Vec<Diagnostic>) {
    for response in super::answers::responses_of(site) {
        let Some((opinion, _)) = super::opinions::opinion_of(site, response) else { continue };
        let (Some(decided), Some(delivered)) = (response.outline.date, opinion.outline.date) else { continue };
        let place = date_place(response);
        let is_known = |it: &&Diagnostic| {
            it.rule == "phases-out-of-order" && it.place == crate::base::diagnostic::Place::Source(place)
        };
        if decided.last_day() < delivered.first_day() && findings.iter().find(is_known).is_none() {
            let finding = Diagnostic::error("phases-out-of-order", place).says("phases-out-of-order-response");
            let finding = finding.with("date", decided.to_string()).with("since", delivered.to_string());
            let label = Message::new("phases-out-of-order-earlier");
            findings.push(finding.label(date_place(opinion), label));
        }
    }
}

/// Where a document says when it was achieved; its title where it does not.
fn date_place(document: &Document) -> Span {
    let date = match &document.kind {
        Kind::Contract(contract) => contract.signed_on.given(),
        Kind::Opinion(opinion) => opinion.delivered_on.given(),
        Kind::Response(response) => response.decided_on.given(),
        Kind::Instruction(instruction) => {
            let steps = instruction.steps.given().into_iter().flatten();
            steps.filter_map(|step| step.done_on.as_ref()).max_by_key(|done| done.value)
        }
        Kind::Deliberation(deliberation) => deliberation.date.given(),
        _ => None,
    };
    date.map_or(document.meta.title.span, |date| date.span)
}
