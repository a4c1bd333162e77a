//! Reads a charter: what is promised, in which words, by whom.

use std::sync::Arc;

use super::entries::{Ids, each, text, variant};
use crate::{
    base::{
        diagnostic::{Diagnostic, Severity},
        fields::{Fields, wrong_type},
        node::{Node, NodeValue},
        source::Spanned,
        suggest::nearest,
    },
    config::dates::{date, duration},
    model::{
        duration::Duration,
        kinds::{
            Kind, KindName,
            charter::{Charter, Decision, Ground, Outcome, PartWords, Phase, Principle},
        },
        meta::Stated,
    },
    read::{
        meta::reference,
        stated::{Role, duty, is_open, stated},
    },
};

/// Severities that a charter may choose; what only the calendar breaks is owed, whatever it says.
const SEVERITIES: &[Severity] = &[Severity::Advice, Severity::Warning, Severity::Error];

/// The fields of a charter.
pub fn read(fields: &mut Fields, role: Role) -> Kind {
    // The common fields take its value; here it must be there.
    duty(fields, "version", role);
    let mut ids = Ids::default();
    let principles = list(fields, "principles", role, |entry| principle(entry, &mut ids));
    let phases = list(fields, "phases", role, |entry| phase(entry, &mut ids));
    let mut decision_ids = Ids::default();
    Kind::Charter(Charter {
        adopted_on: stated(fields, "adopted_on", role, |fields, _| date(fields, "adopted_on")),
        adopted_by: stated(fields, "adopted_by", role, Fields::take_text),
        fields: participation(fields, role),
        principles,
        phases,
        decisions: stated(fields, "decisions", role, |fields, node| {
            Some(each(fields, node, |entry| decision(entry, &mut decision_ids)))
        }),
        words: words(fields),
        response_deadline: stated(fields, "response_deadline", role, deadline),
        report_deadline: duration(fields, "report_deadline"),
        rules: severities(fields),
        supersedes: reference(fields, "supersedes", KindName::CHARTER),
    })
}

/// A deadline stays in the charter's words, which have to be a duration (`bad-duration`).
fn deadline(fields: &mut Fields, node: &Node) -> Option<Spanned<Arc<str>>> {
    let text = fields.take_text(node)?;
    if Duration::parse(&text.value).is_none() {
        fields.report(Diagnostic::error("bad-duration", text.span).with("value", &text.value));
        return None;
    }
    Some(text)
}

/// The words that open the parts of an answer, in this language.
fn words(fields: &mut Fields) -> PartWords {
    let Some(mut entry) = fields.fields("words") else { return PartWords::default() };
    let mut list = |key| entry.texts(key).into_iter().map(|word| word.value).collect();
    let words = PartWords {
        reasons: list("reasons"),
        follow_up: list("follow_up"),
        minority: list("minority"),
        replies: list("replies"),
    };
    entry.finish().into_iter().for_each(|finding| fields.report(finding));
    words
}

/// `rules: {nothing-serves: error}`: what the charter makes of a rule.
fn severities(fields: &mut Fields) -> Vec<(Spanned<Arc<str>>, Severity)> {
    let Some(node) = fields.node("rules") else { return Vec::new() };
    let NodeValue::Map(entries) = &node.value else {
        fields.report(wrong_type(node, "map"));
        return Vec::new();
    };
    let mut severities = Vec::new();
    for (rule, node) in entries {
        let severity = node.scalar().and_then(|word| SEVERITIES.iter().find(|it| it.name() == &**word));
        match severity {
            Some(severity) => severities.push((rule.clone(), *severity)),
            None => {
                let known: Vec<Arc<str>> = SEVERITIES.iter().map(|it| it.name().into()).collect();
                let value = node.scalar().cloned().unwrap_or_else(|| "".into());
                let finding = Diagnostic::error("unknown-value", node.span).with("key", &rule.value);
                fields.report(finding.with("value", value).with("known", known));
            }
        }
    }
    severities
}

/// What participation is about; the source may not say it.
fn participation(fields: &mut Fields, role: Role) -> Vec<Spanned<Arc<str>>> {
    match duty(fields, "fields", role) {
        Some(node) if !is_open(node) => fields.texts("fields"),
        _ => Vec::new(),
    }
}

/// A list that an original must have; `not-in-source` is an empty one.
fn list<'a, T>(
    fields: &mut Fields<'a>,
    key: &'static str,
    role: Role,
    read: impl FnMut(&mut Fields<'a>) -> T,
) -> Vec<T> {
    match stated(fields, key, role, |fields, node: &'a Node| Some(each(fields, node, read))) {
        Stated::Given(items) => items,
        Stated::NotInSource => Vec::new(),
    }
}

fn principle(entry: &mut Fields, ids: &mut Ids) -> Principle {
    Principle { id: ids.take(entry), title: text(entry, "title"), span: entry.span() }
}

fn phase(entry: &mut Fields, ids: &mut Ids) -> Phase {
    let id = ids.take(entry);
    let deliverable = entry.text("deliverable");
    // Something else than a document may be meant (« une exposition »); what is nearly the name of a kind is a slip, and would switch off what the
    // charter promises.
    let slip = deliverable.as_ref().filter(|word| KindName::parse(&word.value).is_none());
    let kinds = || KindName::OF_PROCESS.iter().map(|kind| kind.0);
    if let Some((word, near)) = slip.and_then(|word| Some((word, nearest(&word.value, kinds())?))) {
        let finding = Diagnostic::error("unknown-value", word.span).says("unknown-value-suggestion");
        let known: Vec<Arc<str>> = kinds().map(Arc::from).collect();
        let finding = finding.with("key", "deliverable").with("value", &word.value).with("suggestion", near);
        entry.report(finding.with("known", known));
    }
    Phase { id, title: text(entry, "title"), deliverable, span: entry.span() }
}

fn decision(entry: &mut Fields, ids: &mut Ids) -> Decision {
    Decision {
        id: ids.take(entry).value,
        label: text(entry, "label"),
        needs_reason: entry.truth("needs_reason"),
        outcome: variant(entry, "outcome", Outcome::ALL).map(|outcome| outcome.value),
        needs_follow_up: entry.truth("needs_follow_up"),
        needs_until: entry.truth("needs_until"),
        grounds: grounds(entry),
    }
}

/// The grounds that a decision may have.
fn grounds(entry: &mut Fields) -> Vec<Ground> {
    let Some(node) = entry.node("grounds") else { return Vec::new() };
    let mut ids = Ids::default();
    each(entry, node, |ground| Ground { id: ids.take(ground).value, label: text(ground, "label") })
}
