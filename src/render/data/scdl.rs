//! Writes deliberations as the common base of local data wants them: SCDL « délibérations » 2.1.5, its seventeen columns in its order
//! (schema.data.gouv.fr/scdl/deliberations). A row that its schema refuses is not written, and a file without rows is not published.
//!
//! The schema has no column for examples: they stand in a file of their own, so that nobody mixes them with real votes.

use super::{
    cell::Cell,
    csv::{field, table},
};
use crate::{
    base::{diagnostic::Diagnostic, source::Spanned},
    config::{Config, organisation::is_siret},
    model::{
        date::Date,
        document::Document,
        kinds::{Kind, KindName, deliberation::Deliberation},
        path::SitePath,
    },
    render::{Artifact, Format, Job, Subject, source::sources, view::View, world::World},
};

/// The schema that the file follows.
pub const STANDARD: &str = "https://schema.data.gouv.fr/scdl/deliberations/2.1.5";

/// The columns, in the order of the schema.
const COLUMNS: [&str; 17] = [
    "COLL_NOM",
    "COLL_SIRET",
    "DELIB_ID",
    "DELIB_DATE",
    "DELIB_MATIERE_CODE",
    "DELIB_MATIERE_NOM",
    "DELIB_OBJET",
    "BUDGET_ANNEE",
    "BUDGET_NOM",
    "PREF_ID",
    "PREF_DATE",
    "VOTE_EFFECTIF",
    "VOTE_REEL",
    "VOTE_POUR",
    "VOTE_CONTRE",
    "VOTE_ABSTENTION",
    "DELIB_URL",
];

/// The columns that the schema requires.
const REQUIRED: usize = 7;

/// The format `scdl`.
pub struct Scdl;

impl Format for Scdl {
    fn name(&self) -> &'static str {
        "scdl"
    }

    fn plan(&self, world: &World<'_>) -> Vec<Job> {
        let has_row = |example: bool| {
            sources(world.site, KindName::DELIBERATION).any(|source| {
                source.document.meta.example == example && row(source.document, &world.site.config, "").is_some()
            })
        };
        let subject = Subject::Site(world.default_lang().clone());
        let files = [false, true].into_iter().filter(|example| has_row(*example));
        files.map(|example| Job { format: self.name(), subject: subject.clone(), path: path_of(example) }).collect()
    }

    fn render(&self, job: &Job, view: &View<'_>) -> Result<Artifact, Diagnostic> {
        let config = view.config();
        let example = job.path == path_of(true);
        let sources = view.sources(KindName::DELIBERATION);
        let wanted = sources.iter().filter(|source| source.document.meta.example == example);
        let lines = wanted.filter_map(|source| {
            let address = format!("{}{}", config.base_url.value, source.address());
            row(source.document, config, &address)
        });
        let header: Vec<String> = COLUMNS.iter().map(|name| (*name).to_owned()).collect();
        let lines = lines.map(|line| line.iter().map(field).collect());
        Ok(Artifact::Bytes(table(&header, lines)))
    }
}

/// Where the file is: that of real deliberations, or that of examples.
pub fn path_of(example: bool) -> SitePath {
    super::named(if example { "deliberations-scdl-exemples.csv" } else { "deliberations-scdl.csv" })
}

/// The files that a site has, as a job may know.
pub fn published(view: &View<'_>) -> Vec<SitePath> {
    let config = view.config();
    let sources = view.sources(KindName::DELIBERATION);
    let has_row = |example: bool| {
        let mut wanted = sources.iter().filter(|source| source.document.meta.example == example);
        wanted.any(|source| row(source.document, config, "").is_some())
    };
    [false, true].into_iter().filter(|example| has_row(*example)).map(path_of).collect()
}

/// A row; `None` if the schema would refuse it.
fn row(document: &Document, config: &Config, address: &str) -> Option<Vec<Cell>> {
    let Kind::Deliberation(act) = &document.kind else { return None };
    let collectivity = act.collectivity.as_ref();
    let organisation = &config.organisation;
    let name = collectivity.and_then(|it| it.name.as_ref()).or(organisation.name.as_ref());
    let siret = collectivity.and_then(|it| it.siret.as_ref()).or(organisation.siret.as_ref());
    let siret = siret.map(|siret| siret.value.replace(' ', "")).filter(|siret| is_siret(siret));
    let matter = act.matter.given();
    let budget = act.budget.as_ref();
    let prefecture = act.prefecture.as_ref();
    let votes = act.votes.given();
    let year = budget.and_then(|it| it.year.as_ref()).filter(|year| is_year(&year.value));
    let row = vec![
        Cell::maybe(name),
        Cell::maybe(siret),
        Cell::stated(&act.number),
        Cell::maybe(act.date.given().and_then(whole_day)),
        Cell::maybe(matter.and_then(|it| it.code.as_ref()).filter(|code| is_code(&code.value))),
        Cell::maybe(matter.and_then(|it| it.name.as_ref())),
        Cell::stated(&act.subject),
        Cell::maybe(year),
        Cell::maybe(budget.and_then(|it| it.name.as_ref())),
        Cell::maybe(prefecture.and_then(|it| it.id.as_ref())),
        Cell::maybe(prefecture.and_then(|it| it.date.as_ref()).and_then(whole_day)),
        Cell::maybe(votes.and_then(|it| it.members.as_ref())),
        Cell::maybe(votes.and_then(|it| it.present.as_ref())),
        Cell::maybe(votes.and_then(|it| it.yes.as_ref())),
        Cell::maybe(votes.and_then(|it| it.no.as_ref())),
        Cell::maybe(votes.and_then(|it| it.abstention.as_ref())),
        url(act).unwrap_or(address).into(),
    ];
    row.iter().take(REQUIRED).all(|cell| *cell != Cell::Empty).then_some(row)
}

fn url(act: &Deliberation) -> Option<&str> {
    let url = &*act.url.as_ref()?.value;
    (url.starts_with("https://") || url.starts_with("http://")).then_some(url)
}

/// The schema wants whole days.
fn whole_day(date: &Spanned<Date>) -> Option<Date> {
    Some(date.value).filter(|date| date.day_of_month().is_some())
}

/// `^[0-9]{4}(\/[0-9]{4})?$`
fn is_year(text: &str) -> bool {
    let is_year = |part: &str| part.len() == 4 && part.bytes().all(|byte| byte.is_ascii_digit());
    match text.split_once('/') {
        Some((from, to)) => is_year(from) && is_year(to),
        None => is_year(text),
    }
}

/// `^\d\.\d{1,2}$`
fn is_code(text: &str) -> bool {
    let is_number =
        |part: &str, most: usize| (1..=most).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    text.split_once('.').is_some_and(|(first, second)| is_number(first, 1) && is_number(second, 2))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_and_years_are_those_of_the_schema() {
        assert!(is_code("8.8") && is_code("7.10"));
        assert!(!is_code("8") && !is_code("8.123") && !is_code("10.1") && !is_code("8."));
        assert!(is_year("2026") && is_year("2026/2027"));
        assert!(!is_year("26") && !is_year("2026-2027"));
    }
}
