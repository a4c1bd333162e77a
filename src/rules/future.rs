//! What is said to have happened has happened by the day of the build.

use crate::{
    base::{
        diagnostic::Diagnostic,
        source::{Span, Spanned},
    },
    model::{date::Date, document::Document, kinds::Kind},
    site::Site,
};

/// A milestone reached tomorrow, news of tomorrow, or an audit that ends tomorrow.
pub fn dates(site: &Site, findings: &mut Vec<Diagnostic>) {
    for date in site.audits().iter().filter_map(|audit| audit.date.as_ref()) {
        if date.value.first_day() > site.today() {
            let finding = Diagnostic::error("date-in-future", date.span).says("date-in-future-audit");
            findings.push(finding.with("date", date.value.to_string()));
        }
    }
    for document in site.originals() {
        for (date, span, message) in told(document) {
            findings.extend(after(site, Some(&Spanned::new(date, span)), message));
        }
        match &document.kind {
            Kind::Action(action) => {
                let milestones = action.milestones.given().into_iter().flatten();
                for reached in milestones.filter_map(|milestone| milestone.reached_on.as_ref()) {
                    if reached.value.first_day() > site.today() {
                        let finding = Diagnostic::error("date-in-future", reached.span);
                        findings.push(finding.with("date", reached.value.to_string()));
                    }
                }
            }
            Kind::News(news) if news.date.value.first_day() > site.today() => {
                let finding = Diagnostic::warning("date-in-future", news.date.span).says("date-in-future-news");
                findings.push(finding.with("date", news.date.value.to_string()));
            }
            Kind::Opinion(opinion) => {
                findings.extend(after(site, opinion.delivered_on.given(), "date-in-future-opinion"));
            }
            Kind::EasyRead(version) => {
                findings.extend(after(site, version.validated_on.as_ref(), "date-in-future-validation"));
            }
            Kind::Response(response) => {
                findings.extend(after(site, response.decided_on.given(), "date-in-future-response"));
            }
            _ => {}
        }
    }
}

/// What a document says that was decided or came about, and when: a page that told it before would be true of another day.
fn told(document: &Document) -> Vec<(Date, Span, &'static str)> {
    let mut all = Vec::new();
    let withdrawal = document.meta.withdrawal.iter();
    all.extend(withdrawal.map(|it| (it.date, it.span, "date-in-future-withdrawal")));
    all.extend(document.meta.changes.iter().map(|change| (change.date, change.span, "date-in-future-change")));
    const DECIDED: &str = "date-in-future-exception";
    match &document.kind {
        Kind::Process(process) => {
            let own = process.exception.iter().filter_map(|it| Some((it.decided_on?, it.span, DECIDED)));
            all.extend(own);
        }
        Kind::Event(event) => {
            all.extend(event.exceptions().filter_map(|it| Some((it.decided_on?, it.span, DECIDED))));
        }
        Kind::Action(action) => {
            all.extend(action.updates.iter().map(|update| (update.date, update.span, "date-in-future-update")));
            all.extend(action.exception.iter().filter_map(|it| Some((it.decided_on?, it.span, DECIDED))));
        }
        _ => {}
    }
    all
}

/// A date that the day of the build has not reached.
fn after(site: &Site, date: Option<&Spanned<Date>>, message: &'static str) -> Option<Diagnostic> {
    let date = date.filter(|date| date.value.first_day() > site.today())?;
    Some(Diagnostic::error("date-in-future", date.span).says(message).with("date", date.value.to_string()))
}
