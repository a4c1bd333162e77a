//! A deliberation keeps the schema of the common base of local data (SCDL délibérations 2.1.5), so that its line of the published table
//! is valid.

use std::sync::Arc;

use crate::{
    base::{
        diagnostic::{Diagnostic, Message},
        source::{Span, Spanned},
    },
    config::organisation::is_siret,
    model::{
        document::Document,
        kinds::{
            Kind,
            deliberation::{Deliberation, Votes},
        },
    },
    site::Site,
};

/// How many matters each chapter of the nomenclature ACTES has: `1.1` to `1.7`, `2.1` to `2.3`…
const MATTERS: [u8; 9] = [7, 3, 6, 5, 8, 5, 10, 9, 4];

/// Fields that the schema would refuse.
pub fn not_scdl(site: &Site, findings: &mut Vec<Diagnostic>) {
    nobody(site, findings);
    for document in site.originals() {
        let Kind::Deliberation(deliberation) = &document.kind else { continue };
        collectivity(deliberation, findings);
        matter(deliberation, findings);
        dates(deliberation, findings);
        if let Some(year) = deliberation.budget.as_ref().and_then(|budget| budget.year.as_ref())
            && !is_year_or_two(&year.value)
        {
            findings.push(fault("deliberation-not-scdl-year", year).with("value", &year.value));
        }
        if let Some(url) = &deliberation.url
            && !(url.value.starts_with("https://") || url.value.starts_with("http://"))
        {
            findings.push(fault("deliberation-not-scdl-url", url).with("value", &url.value));
        }
        if let Some(votes) = deliberation.votes.given() {
            self::votes(votes, findings);
        }
    }
}

fn fault<T>(message: &'static str, at: &Spanned<T>) -> Diagnostic {
    Diagnostic::error("deliberation-not-scdl", at.span).says(message)
}

/// `COLL_NOM` and `COLL_SIRET` are obligatory: those of the deliberation, else those of the settings. Settings without one are told once,
/// and refuse nothing: the votes are public all the same, only their table waits.
fn nobody(site: &Site, findings: &mut Vec<Diagnostic>) {
    if site.config.organisation.siret.is_some() {
        return;
    }
    let has_none = |document: &&Document| match &document.kind {
        Kind::Deliberation(act) => act.collectivity.as_ref().is_none_or(|collectivity| collectivity.siret.is_none()),
        _ => false,
    };
    let mut without = site.originals().filter(has_none);
    let Some(first) = without.next() else { return };
    let finding = Diagnostic::warning("deliberation-not-scdl", first.meta.title.span);
    findings.push(finding.says("deliberation-not-scdl-no-siret").with("count", 1 + without.count()));
}

fn collectivity(deliberation: &Deliberation, findings: &mut Vec<Diagnostic>) {
    let own = deliberation.collectivity.as_ref().and_then(|it| it.siret.as_ref());
    if let Some(siret) = own
        && !is_siret(&siret.value)
    {
        findings.push(fault("deliberation-not-scdl", siret).with("value", &siret.value));
    }
}

/// `DELIB_MATIERE_CODE` (`^\d\.\d{1,2}$`, within the nomenclature) and `DELIB_MATIERE_NOM`.
fn matter(deliberation: &Deliberation, findings: &mut Vec<Diagnostic>) {
    let Some(matter) = deliberation.matter.given() else { return };
    let Some(code) = &matter.code else { return };
    if !is_matter(&code.value) {
        findings.push(fault("deliberation-not-scdl-matter", code).with("value", &code.value));
    }
    if matter.name.is_none() {
        findings.push(fault("deliberation-not-scdl-matter-name", code).with("value", &code.value));
    }
}

/// `DELIB_DATE` and `PREF_DATE` are whole days, the second not before the first.
fn dates(deliberation: &Deliberation, findings: &mut Vec<Diagnostic>) {
    let voted = deliberation.date.given();
    let received = deliberation.prefecture.as_ref().and_then(|prefecture| prefecture.date.as_ref());
    for date in voted.into_iter().chain(received).filter(|date| date.value.day_of_month().is_none()) {
        findings.push(fault("deliberation-not-scdl-date", date).with("value", date.value.to_string()));
    }
    if let (Some(voted), Some(received)) = (voted, received)
        && received.value.last_day() < voted.value.first_day()
    {
        findings.push(
            fault("deliberation-not-scdl-received", received)
                .with("received", received.value.to_string())
                .with("voted", voted.value.to_string())
                .label(voted.span, Message::new("deliberation-not-scdl-voted")),
        );
    }
}

/// Nobody votes twice, and no more vote than there are.
fn votes(votes: &Votes, findings: &mut Vec<Diagnostic>) {
    let present = votes.present.as_ref().map(|it| it.value);
    if let (Some(members), Some(present)) = (&votes.members, &votes.present)
        && present.value > members.value
    {
        findings.push(
            fault("deliberation-not-scdl-present", present)
                .with("present", i64::from(present.value))
                .with("members", i64::from(members.value)),
        );
    }
    let cast: Option<Vec<u32>> =
        [&votes.yes, &votes.no, &votes.abstention].into_iter().map(|it| it.as_ref().map(|it| it.value)).collect();
    if let (None, Some(voters)) = (&cast, &votes.present) {
        missing(votes, voters, findings);
    }
    let (Some(cast), Some(present)) = (cast, present) else { return };
    let sum: u64 = cast.iter().map(|count| u64::from(*count)).sum();
    if sum > u64::from(present) {
        let span: Span = votes.present.as_ref().map_or(votes.span, |it| it.span);
        let finding = Diagnostic::error("deliberation-not-scdl", span).says("deliberation-not-scdl-votes");
        let sum = i64::try_from(sum).unwrap_or(i64::MAX);
        findings.push(finding.with("sum", sum).with("present", i64::from(present)));
    }
}

/// Votes that are given and do not make up those who voted, while others are left out: somebody's vote is not told.
fn missing(votes: &Votes, voters: &Spanned<u32>, findings: &mut Vec<Diagnostic>) {
    let kinds = [("for", &votes.yes), ("against", &votes.no), ("abstention", &votes.abstention)];
    let given: Vec<u32> = kinds.iter().filter_map(|(_, votes)| votes.as_ref()).map(|votes| votes.value).collect();
    let sum: u64 = given.iter().map(|count| u64::from(*count)).sum();
    if given.is_empty() || sum == u64::from(voters.value) {
        return;
    }
    let left_out: Vec<Arc<str>> =
        kinds.iter().filter(|(_, votes)| votes.is_none()).map(|(key, _)| Arc::from(format!("{key}:"))).collect();
    findings.push(
        fault("deliberation-not-scdl-vote-missing", voters)
            .with("sum", i64::try_from(sum).unwrap_or(i64::MAX))
            .with("present", i64::from(voters.value))
            .with("missing", left_out),
    );
}

/// `2026`, or `2026/2027`.
fn is_year_or_two(text: &Arc<str>) -> bool {
    let is_year = |year: &str| year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit());
    match text.split_once('/') {
        Some((from, to)) => is_year(from) && is_year(to),
        None => is_year(text),
    }
}

fn is_matter(code: &str) -> bool {
    let Some((chapter, matter)) = code.split_once('.') else { return false };
    let is_number = |part: &str| (1..=2).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    if chapter.len() != 1 || !is_number(chapter) || !is_number(matter) || matter.starts_with('0') {
        return false;
    }
    let number = |part: &str| part.parse::<u8>().unwrap_or(0);
    let most = MATTERS.get(usize::from(number(chapter)).wrapping_sub(1));
    most.is_some_and(|most| (1..=*most).contains(&number(matter)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn matters_are_those_of_the_nomenclature() {
        for code in ["1.1", "5.2", "7.10", "8.9", "9.4"] {
            assert!(is_matter(code), "{code}");
        }
        for code in ["5", "0.1", "1.8", "9.5", "10.1", "5.2.1", "5.02", "a.b", "5."] {
            assert!(!is_matter(code), "{code}");
        }
        assert!(is_year_or_two(&"2026/2027".into()) && !is_year_or_two(&"2026-2027".into()));
    }
}
