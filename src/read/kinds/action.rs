//! Reads an action: its duties, what is counted, what was reached, and why it does not run as planned.

use std::sync::Arc;

use super::entries::{each, optional_text, reason, text};
use crate::{
    base::{diagnostic::Diagnostic, fields::Fields, node::Node, source::Spanned},
    config::dates::{date, date_of, required_date},
    model::{
        date::Date,
        kinds::{
            Kind, KindName,
            action::{Action, Deadline, Exception, ExceptionKind, Indicator, Milestone, STATUSES, Update},
        },
    },
    read::{
        hollow::{address_in_marks, leads_nowhere, repeats, says_nothing},
        stated::{NOT_IN_SOURCE, Role, duty, is_open, stated},
    },
};

/// The words for how an action leaves its plan.
const EXCEPTIONS: &[(&str, ExceptionKind)] =
    &[("postponed", ExceptionKind::Postponed), ("abandoned", ExceptionKind::Abandoned)];

/// The fields of an action.
pub fn read(fields: &mut Fields, role: Role) -> Kind {
    duty(fields, "number", role);
    duty(fields, "objective", role);
    let number = fields.number("number").unwrap_or(Spanned::new(0, fields.key_span("number")));
    let status = fields.word("status", STATUSES);
    // Of an action that is said to be done as a whole, one finding says that nothing proves it: a rule’s.
    let is_said_done = status.as_ref().is_some_and(|status| status.value == "done");
    let no_objective = Spanned::new(Arc::from(""), fields.key_span("objective"));
    Kind::Action(Action {
        number,
        objective: fields.text("objective").unwrap_or(no_objective),
        owner: stated(fields, "owner", role, Fields::take_text),
        deadline: stated(fields, "deadline", role, deadline),
        indicators: stated(fields, "indicators", role, |fields, node| Some(each(fields, node, indicator))),
        milestones: stated(fields, "milestones", role, |fields, node| {
            Some(each(fields, node, |entry| milestone(entry, is_said_done)))
        }),
        updates: updates(fields),
        exception: exception(fields),
        status,
    })
}

fn deadline(fields: &mut Fields, node: &Node) -> Option<Deadline> {
    if node.scalar().is_some_and(|text| &**text == "continuous") {
        return Some(Deadline::Continuous);
    }
    let mut findings = Vec::new();
    let date = date_of(node, &mut findings);
    findings.into_iter().for_each(|finding| fields.report(finding));
    date.map(|date| Deadline::By(date.value))
}

fn indicator(entry: &mut Fields) -> Indicator {
    let label = text(entry, "label");
    let unit = text(entry, "unit");
    let (baseline, target) = (optional_text(entry, "baseline"), optional_text(entry, "target"));
    if unit.contains('%') && baseline.is_none() && target.is_none() {
        let place = entry.text("unit").map_or(entry.span(), |unit| unit.span);
        entry.report(Diagnostic::warning("bare-percentage", place).with("indicator", &*label));
    }
    let values = values(entry);
    Indicator { label, unit, baseline, target, values, span: entry.span() }
}

/// The values of an indicator, oldest first (`values-out-of-order`).
fn values(entry: &mut Fields) -> Vec<(Date, Arc<str>)> {
    let Some(node) = entry.node("values") else { return Vec::new() };
    let read = each(entry, node, |value| {
        let date = required_date(value, "date");
        (date, text(value, "value"))
    });
    let dated: Vec<(Spanned<Date>, Arc<str>)> =
        read.into_iter().filter_map(|(date, text)| Some((date?, text))).collect();
    for pair in dated.windows(2) {
        if pair[1].0.value < pair[0].0.value {
            let finding = Diagnostic::error("values-out-of-order", pair[1].0.span);
            let finding = finding.with("date", pair[1].0.value.to_string());
            entry.report(finding.with("before", pair[0].0.value.to_string()));
        }
    }
    dated.into_iter().map(|(date, text)| (date.value, text)).collect()
}

/// A milestone; one that is reached names what proves it (`done-without-evidence`).
fn milestone(entry: &mut Fields, is_said_done: bool) -> Milestone {
    let label = text(entry, "label");
    let due = date(entry, "due").map(|due| due.value);
    let is_reached = entry.node("reached_on").is_some();
    let reached_on = date(entry, "reached_on");
    let written = entry.text("evidence");
    // A source that gives no evidence proves nothing: what it says is done is not said to be proven.
    let written = written.filter(|evidence| &*evidence.value != NOT_IN_SOURCE);
    // A document is named by its kind and its id: whether it exists is known once all are read.
    let names_a_document = |text: &str| text.split_once('/').is_some_and(|(kind, _)| KindName::parse(kind).is_some());
    let is_hollow = |evidence: &&Spanned<Arc<str>>| {
        let text = &evidence.value;
        (says_nothing(text) && !names_a_document(text)) || repeats(text, &label)
    };
    let hollow = written.as_ref().filter(is_hollow).map(|evidence| evidence.span);
    let is_lost = |evidence: &&Spanned<Arc<str>>| leads_nowhere(&evidence.value) && !names_a_document(&evidence.value);
    if let Some(evidence) = written.as_ref().filter(is_lost) {
        let finding = Diagnostic::error("evidence-leads-nowhere", evidence.span);
        entry.report(finding.with("evidence", &evidence.value).with("milestone", &*label));
    }
    if let Some((evidence, address)) = written.as_ref().and_then(|it| Some((it, address_in_marks(&it.value)?))) {
        let finding = Diagnostic::warning("evidence-leads-nowhere", evidence.span).says("evidence-leads-nowhere-marks");
        entry.report(finding.with("evidence", &evidence.value).with("address", address));
    }
    let evidence = written.filter(|_| hollow.is_none());
    // An action that is said to be done is told as a whole, with each milestone that nothing proves.
    if let (Some(span), Some(reached), false) = (hollow, reached_on.as_ref(), is_said_done) {
        let finding = Diagnostic::error("done-without-evidence", span).says("done-without-evidence-hollow");
        entry.report(finding.with("milestone", &*label).with("date", reached.value.to_string()));
    }
    if let (Some(evidence), false) = (&evidence, is_reached) {
        let finding = Diagnostic::warning("evidence-without-date", evidence.span);
        entry.report(finding.with("milestone", &*label));
    }
    let is_unsaid = evidence.is_none() && hollow.is_none();
    if is_reached && is_unsaid && !is_said_done {
        let finding = Diagnostic::error("done-without-evidence", entry.key_span("reached_on"));
        entry.report(finding.with("milestone", &*label));
    }
    Milestone { label, due, reached_on, evidence, span: entry.span() }
}

fn updates(fields: &mut Fields) -> Vec<Update> {
    let Some(node) = fields.node("updates") else { return Vec::new() };
    let read = each(fields, node, |entry| {
        let date = required_date(entry, "date");
        let note = text(entry, "note");
        let date = date?;
        Some(Update { date: date.value, note, span: date.span })
    });
    read.into_iter().flatten().collect()
}

/// Why an action does not run as planned; the reason is owed (`exception-without-reason`).
fn exception(fields: &mut Fields) -> Option<Exception> {
    let mut inner = fields.fields("exception")?;
    inner.required("kind");
    let words: Vec<&'static str> = EXCEPTIONS.iter().map(|(word, _)| *word).collect();
    let word = inner.word("kind", &words);
    let reason = reason(&mut inner);
    if reason.is_none() && !inner.node("reason").is_some_and(is_open) {
        let place = word.as_ref().map_or(inner.span(), |word| word.span);
        let word = word.as_ref().map_or("", |word| word.value);
        inner.report(Diagnostic::error("exception-without-reason", place).with("kind", word));
    }
    let decided_on = date(&mut inner, "decided_on").map(|date| date.value);
    let span = inner.span();
    inner.finish().into_iter().for_each(|finding| fields.report(finding));
    let kind = word.and_then(|word| EXCEPTIONS.iter().find(|(name, _)| *name == word.value))?.1;
    Some(Exception { kind, reason, decided_on, span })
}
