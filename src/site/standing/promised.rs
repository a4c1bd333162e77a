//! The answers that a process promised: one to each opinion, counted from the day on which that one was handed over.

use crate::{
    model::{
        date::Date,
        document::Document,
        duration::Duration,
        kinds::{Kind, KindName, process::Process},
        reference::WorkId,
    },
    site::Site,
};

/// A promised answer.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ResponseDue {
    /// The opinion that it answers; `None` while the process has none.
    pub opinion: Option<WorkId>,
    /// The last day of the promise.
    pub due: Date,
    /// When it was given; `None` while it is awaited, or where the source does not say when.
    pub answered_on: Option<Date>,
    /// True if a response is public.
    pub is_answered: bool,
    /// True if the day of the promise passed without an answer.
    pub is_late: bool,
}

impl ResponseDue {
    /// The first day on which it is late: the one after the last of the promise.
    pub fn late_since(&self) -> Date {
        self.due.day_after().unwrap_or(self.due)
    }
}

/// The promises of a process: the contract's, else the charter's; counted from the day of each opinion, else from the end. Whoever takes an
/// opinion back waits for no answer.
pub fn responses(site: &Site, work: &WorkId, document: &Document, process: &Process) -> Vec<ResponseDue> {
    let commitment = site.members(work, KindName::CONTRACT).find_map(|contract| match &contract.kind {
        Kind::Contract(contract) => contract.commitment.given(),
        _ => None,
    });
    let by = commitment.and_then(|commitment| commitment.by.as_ref()).map(|date| date.value.last_day());
    let within = commitment.and_then(|commitment| commitment.within.as_ref()).map(|duration| duration.value);
    let within = within.or_else(|| charter_deadline(site, document));
    let runs = process.stopped_on(site.today()).is_none();
    let promise = |opinion: Option<&Document>| {
        let from = opinion.and_then(|opinion| opinion.outline.date).or(process.last_day());
        let due = by.or_else(|| within?.after(from?))?;
        let responses: Vec<&Document> = match opinion {
            Some(opinion) => responses_to(site, work, opinion).collect(),
            None => standing_responses(site, work).collect(),
        };
        let is_answered = !responses.is_empty();
        Some(ResponseDue {
            opinion: opinion.map(|opinion| opinion.id.work()),
            due,
            answered_on: responses.iter().filter_map(|response| response.outline.date).min(),
            is_answered,
            is_late: !is_answered && runs && due < site.today(),
        })
    };
    let mut all = site.members(work, KindName::OPINION).peekable();
    if all.peek().is_none() {
        return promise(None).into_iter().collect();
    }
    all.filter(|opinion| stands(opinion)).filter_map(|opinion| promise(Some(opinion))).collect()
}

/// True if each opinion of a process has a response of its own; without an opinion, if there is a response at all.
pub fn is_answered(site: &Site, work: &WorkId) -> bool {
    let mut opinions = standing_opinions(site, work).peekable();
    match opinions.peek() {
        Some(_) => opinions.all(|opinion| responses_to(site, work, opinion).next().is_some()),
        None => standing_responses(site, work).next().is_some(),
    }
}

impl Site {
    /// The day on which an opinion of a process got its first response.
    pub fn first_answer(&self, process: &WorkId, opinion: &Document) -> Option<Date> {
        responses_to(self, process, opinion).filter_map(|response| response.outline.date).min()
    }
}

/// The day on which the last opinion got its first response; without an opinion, that of the first response.
pub fn answered_on(site: &Site, work: &WorkId) -> Option<Date> {
    let mut opinions = standing_opinions(site, work).peekable();
    match opinions.peek() {
        Some(_) => opinions.filter_map(|opinion| site.first_answer(work, opinion)).max(),
        None => standing_responses(site, work).filter_map(|response| response.outline.date).min(),
    }
}

/// How long an answer may take by the charter that binds a document.
pub fn charter_deadline(site: &Site, document: &Document) -> Option<Duration> {
    let (_, charter) = site.charter_of(document)?;
    Duration::parse(&charter.response_deadline.given()?.value)
}

/// True for what was not taken back.
fn stands(document: &Document) -> bool {
    document.meta.withdrawal.is_none()
}

/// The opinions of a process that were not taken back.
pub fn standing_opinions<'a>(site: &'a Site, work: &WorkId) -> impl Iterator<Item = &'a Document> {
    site.members(work, KindName::OPINION).filter(|opinion| stands(opinion))
}

/// The responses of a process that were not taken back.
fn standing_responses<'a>(site: &'a Site, work: &WorkId) -> impl Iterator<Item = &'a Document> {
    site.members(work, KindName::RESPONSE).filter(|response| stands(response))
}

fn responses_to<'a>(site: &'a Site, work: &WorkId, opinion: &Document) -> impl Iterator<Item = &'a Document> {
    let opinion = opinion.id.work();
    standing_responses(site, work).filter(move |response| match &response.kind {
        Kind::Response(fields) => fields.opinion.as_ref().and_then(|to| site.target(to)).as_ref() == Some(&opinion),
        _ => false,
    })
}
