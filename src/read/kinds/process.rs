//! Reads a process: what is decided, when people can take part, and through which channels.

use super::entries::{
    each, map, optional_text, reason, spanned_text, stated_date, stated_list, stated_text, text, variant,
};
use crate::{
    base::{diagnostic::Diagnostic, fields::Fields, source::Spanned},
    config::dates::date,
    model::kinds::{
        Kind,
        process::{
            Channel, ChannelKind, LEVELS, PlannedPhase, Process, ProcessException, ProcessExceptionKind, REGIMES,
            ResponseDelay,
        },
    },
    read::stated::{Role, is_open, stated},
};

/// The words for how a process leaves its plan.
const EXCEPTIONS: &[(&str, ProcessExceptionKind)] = &[
    ("suspended", ProcessExceptionKind::Suspended),
    ("abandoned", ProcessExceptionKind::Abandoned),
    ("extended", ProcessExceptionKind::Extended),
];

/// The fields of a process.
pub fn read(fields: &mut Fields, role: Role) -> Kind {
    let process = Process {
        regime: stated(fields, "regime", role, |fields, _| fields.word("regime", REGIMES)),
        subject: stated_text(fields, "subject", role),
        decision_at_stake: stated_text(fields, "decision_at_stake", role),
        decider: stated_text(fields, "decider", role),
        level: stated(fields, "level", role, |fields, _| fields.word("level", LEVELS)),
        opens_on: stated_date(fields, "opens_on", role),
        closes_on: stated_date(fields, "closes_on", role),
        channels: stated_list(fields, "channels", role, channel),
        phases: phases(fields),
        exception: exception(fields),
        response_delay: response_delay(fields),
    };
    closes_before_opening(fields, &process);
    Kind::Process(process)
}

/// A process that ends before it begins (`closes-before-opening`); an extension may not end it earlier either.
fn closes_before_opening(fields: &mut Fields, process: &Process) {
    let Some(opens) = process.opens_on.given() else { return };
    let until = process.exception.as_ref().and_then(|exception| exception.until.as_ref());
    for closes in process.closes_on.given().into_iter().chain(until) {
        if closes.value.last_day() < opens.value.first_day() {
            let finding = Diagnostic::error("closes-before-opening", closes.span);
            let finding = finding.with("opens", opens.value.to_string()).with("closes", closes.value.to_string());
            let label = crate::base::diagnostic::Message::new("closes-before-opening-opens");
            fields.report(finding.label(opens.span, label));
        }
    }
}

fn channel(entry: &mut Fields) -> Channel {
    entry.required("kind");
    let kind = variant(entry, "kind", ChannelKind::ALL).map_or(ChannelKind::Online, |kind| kind.value);
    Channel {
        kind,
        label: text(entry, "label"),
        url: spanned_text(entry, "url"),
        email: spanned_text(entry, "email"),
        phone: spanned_text(entry, "phone"),
        address: optional_text(entry, "address"),
        hours: optional_text(entry, "hours"),
        note: optional_text(entry, "note"),
        span: entry.span(),
    }
}

fn phases(fields: &mut Fields) -> Vec<PlannedPhase> {
    let Some(node) = fields.node("phases") else { return Vec::new() };
    each(fields, node, |entry| {
        let none = Spanned::new("".into(), entry.span());
        let phase = entry.required_text("phase").unwrap_or(none);
        let (from, to) = (date(entry, "from"), date(entry, "to"));
        super::entries::check_period(entry, from.as_ref().map(|from| from.value), to.as_ref());
        PlannedPhase { phase, from, to }
    })
}

/// Why a process does not run as planned; the reason is owed (`exception-without-reason`).
fn exception(fields: &mut Fields) -> Option<ProcessException> {
    let node = fields.node("exception")?;
    map(fields, node, |entry| {
        entry.required("kind");
        let kind = variant(entry, "kind", EXCEPTIONS);
        let reason = reason(entry);
        if reason.is_none() && !entry.node("reason").is_some_and(is_open) {
            let place = entry.key_span("kind");
            let word = entry.text("kind").map(|word| word.value);
            let finding = Diagnostic::error("exception-without-reason", place);
            entry.report(finding.with("kind", word.as_deref().unwrap_or_default()));
        }
        let decided_on = date(entry, "decided_on").map(|date| date.value);
        let until = date(entry, "until");
        if until.is_none() && kind.as_ref().is_some_and(|kind| kind.value == ProcessExceptionKind::Extended) {
            entry.required("until");
        }
        Some(ProcessException { kind: kind?.value, reason, decided_on, until, span: entry.span() })
    })
}

fn response_delay(fields: &mut Fields) -> Option<ResponseDelay> {
    let node = fields.node("response_delay")?;
    map(fields, node, |entry| {
        let reason = text(entry, "reason");
        Some(ResponseDelay { reason, expected_on: date(entry, "expected_on").map(|date| date.value) })
    })
}
