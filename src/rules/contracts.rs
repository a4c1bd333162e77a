//! A process opens on a contract that was signed before, and the contract promises no later answer than the charter.

use crate::{
    base::{
        diagnostic::{Diagnostic, Message, Place, Severity},
        source::{Span, Spanned},
    },
    model::{
        date::Date,
        document::Document,
        duration::Duration,
        kinds::{
            Kind, KindName,
            charter::Charter,
            contract::Contract,
            process::{Process, ProcessExceptionKind},
        },
    },
    site::Site,
};

/// People take part without knowing what may change.
pub fn opened_without(site: &Site, findings: &mut Vec<Diagnostic>) {
    for document in site.originals() {
        let Kind::Process(process) = &document.kind else { continue };
        if !promises_contract(site.charter_of(document).map(|(_, charter)| charter)) {
            continue;
        }
        let work = document.id.work();
        let mut contracts = site.members(&work, KindName::CONTRACT).filter_map(contract).peekable();
        if contracts.peek().is_some() {
            let signed = contracts.filter_map(|contract| contract.signed_on.given()).min_by_key(|date| date.value);
            findings.extend(signed.and_then(|signed| signed_late(process, signed)));
            continue;
        }
        let Some((place, day)) = opened(site, process) else { continue };
        let finding = Diagnostic::error("opened-without-contract", place).with("date", day.to_string());
        match work_began(site, document) {
            Some(other) => {
                let label = Message::new("opened-without-contract-began").with("kind", other.id.kind.0);
                findings.push(finding.with("title", document.label()).label(other.meta.title.span, label));
            }
            None if rests(process) => {}
            None => findings.push(Diagnostic {
                severity: Severity::Owed,
                place: Place::Source(place),
                ..finding.with("title", document.label()).says("opened-without-contract-owed")
            }),
        }
    }
}

/// A contract that promises an answer later than the charter takes back what the charter gave.
pub fn deadline_beyond_charter(site: &Site, findings: &mut Vec<Diagnostic>) {
    for document in site.originals() {
        let Some(commitment) = contract(document).and_then(|contract| contract.commitment.given()) else { continue };
        let Some((_, charter)) = site.charter_of(document) else { continue };
        let Some(promised) = charter.response_deadline.given() else { continue };
        let Some(longest) = Duration::parse(&promised.value) else { continue };
        let label = || Message::new("deadline-beyond-charter-promise");
        if let Some(within) = commitment.within.as_ref().filter(|within| within.value.is_longer_than(longest)) {
            findings.push(
                Diagnostic::error("deadline-beyond-charter", within.span)
                    .with("charter", &promised.value)
                    .label(promised.span, label()),
            );
        }
        let Some(by) = &commitment.by else { continue };
        let opinions = site.process_of(document).into_iter().flat_map(|process| {
            site.members(&process, KindName::OPINION).filter_map(|opinion| opinion.outline.date).collect::<Vec<_>>()
        });
        let Some(delivered) = opinions.min() else { continue };
        let Some(latest) = longest.after(delivered).filter(|latest| *latest < by.value.last_day()) else { continue };
        findings.push(
            Diagnostic::error("deadline-beyond-charter", by.span)
                .says("deadline-beyond-charter-day")
                .with("charter", &promised.value)
                .with("date", by.value.to_string())
                .with("latest", latest.to_string())
                .label(promised.span, label()),
        );
    }
}

/// True unless the charter has phases and none of them delivers a contract: another charter may begin otherwise.
fn promises_contract(charter: Option<&Charter>) -> bool {
    let phases = charter.map_or(&[][..], |charter| &charter.phases);
    let delivers =
        |kind: &str| phases.iter().any(|phase| phase.deliverable.as_ref().is_some_and(|it| &*it.value == kind));
    phases.is_empty() || delivers(KindName::CONTRACT.0)
}

fn contract(document: &Document) -> Option<&Contract> {
    match &document.kind {
        Kind::Contract(contract) => Some(contract),
        _ => None,
    }
}

/// The contract came after the people. A contract of the day itself is in time.
fn signed_late(process: &Process, signed: &Spanned<Date>) -> Option<Diagnostic> {
    let opens = process.opens_on.given()?;
    let is_late = signed.value.first_day() > opens.value.last_day();
    is_late.then(|| {
        let label = Message::new("opened-without-contract-signed");
        Diagnostic::error("opened-without-contract", opens.span)
            .says("opened-without-contract-late")
            .with("date", opens.value.to_string())
            .with("signed", signed.value.to_string())
            .label(signed.span, label)
    })
}

/// Where and when the process opened, if it did: without an opening, its end tells.
fn opened(site: &Site, process: &Process) -> Option<(Span, Date)> {
    let today = site.today();
    if let Some(opens) = process.opens_on.given() {
        return (opens.value.first_day() <= today).then_some((opens.span, opens.value));
    }
    let closes = process.closes_on.given().filter(|closes| closes.value.last_day() < today)?;
    Some((closes.span, closes.value))
}

/// The first document that shows that the work began: a strategy, a meeting that took place, an opinion…
fn work_began<'a>(site: &'a Site, process: &Document) -> Option<&'a Document> {
    let work = process.id.work();
    let later = KindName::OF_PROCESS.iter().filter(|kind| **kind != KindName::CONTRACT);
    let near = [KindName::EVENT, KindName::REPORT, KindName::SURVEY, KindName::BUDGET];
    let mut found = later.copied().chain(near).flat_map(|kind| site.members(&work, kind));
    found.find(|document| match &document.kind {
        Kind::Event(event) => !event.is_cancelled(),
        _ => true,
    })
}

/// True if nothing is expected of the process for now.
fn rests(process: &Process) -> bool {
    let kind = process.exception.as_ref().map(|exception| exception.kind);
    matches!(kind, Some(ProcessExceptionKind::Suspended | ProcessExceptionKind::Abandoned))
}
