//! How the charter is kept, for machines: `charte.json` below every page that shows it to people. Both read the same figures; the keys are
//! explained in `docs/suivi-de-la-charte.md`.

use serde::Serialize;

use super::{Artifact, Format, Job, Subject, view::View, world::World};
use crate::{
    base::{diagnostic::Diagnostic, lang::Lang},
    model::{
        kinds::{Kind, page::Shows},
        path::SitePath,
        reference::{DocumentId, WorkId},
    },
    site::compliance::{Compliance, Median},
};

/// Version of the keys. It grows when a key goes or means something else, never when one is added.
const SCHEMA: u32 = 1;

/// The last part of the address.
const NAME: &str = "charte.json";

/// The format `compliance`.
pub struct ComplianceData;

impl Format for ComplianceData {
    fn name(&self) -> &'static str {
        "compliance"
    }

    fn plan(&self, world: &World<'_>) -> Vec<Job> {
        let boards = world.site.originals().filter(|document| match &document.kind {
            Kind::Page(page) => page.shows == Some(Shows::Compliance),
            _ => false,
        });
        let job = |id: &DocumentId| {
            let path = path(world.site.routes.document(id)?);
            Some(Job { format: self.name(), subject: Subject::Document(id.clone()), path })
        };
        boards.filter_map(|document| job(&document.id)).collect()
    }

    fn render(&self, job: &Job, view: &View<'_>) -> Result<Artifact, Diagnostic> {
        let Subject::Document(id) = &job.subject else { unreachable!("this format plans documents only") };
        let file = file(view, id, &view.compliance());
        let mut json = serde_json::to_string_pretty(&file).expect("texts and numbers are JSON");
        json.push('\n');
        Ok(Artifact::Bytes(json.into_bytes()))
    }
}

/// The file beside the page of a dashboard.
pub fn path(page: &SitePath) -> SitePath {
    SitePath::new(&format!("{}{NAME}", page.address())).expect("a file beside a page has a sound path")
}

#[derive(Serialize)]
struct File {
    schema: u32,
    page: String,
    date: Option<String>,
    only_examples: bool,
    recommendations: Answered,
    median_days: Option<f64>,
    responses_in_time: InTime,
    principles: Vec<Principle>,
    processes: Vec<Process>,
    overdue: Vec<Overdue>,
    waivers: Vec<Waiver>,
    not_in_source: Vec<Unstated>,
}

#[derive(Serialize)]
struct Answered {
    answered: usize,
    total: usize,
}

#[derive(Serialize)]
struct InTime {
    in_time: usize,
    total: usize,
}

/// A document as data name it.
#[derive(Serialize)]
struct Named {
    id: String,
    title: Option<String>,
    url: Option<String>,
}

#[derive(Serialize)]
struct Principle {
    id: String,
    actions: Vec<Named>,
    documents: Vec<Named>,
}

#[derive(Serialize)]
struct Process {
    #[serde(flatten)]
    process: Named,
    /// The opinion that the line is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    opinion: Option<Named>,
    state: Option<&'static str>,
    recommendations: Answered,
    opinion_on: Option<String>,
    response_due: Option<String>,
    answered_on: Option<String>,
    days: Option<i64>,
    promise: &'static str,
}

#[derive(Serialize)]
struct Overdue {
    duty: &'static str,
    due: String,
    about: String,
    owner: Option<String>,
    example: bool,
    document: Named,
}

#[derive(Serialize)]
struct Waiver {
    rule: String,
    reason: Option<String>,
    until: Option<String>,
    in_force: bool,
    document: Named,
}

#[derive(Serialize)]
struct Unstated {
    kind: &'static str,
    documents: usize,
    fields: usize,
    missing: usize,
}

fn file(view: &View<'_>, page: &DocumentId, kept: &Compliance) -> File {
    let lang = &page.lang;
    let base = &view.config().base_url.value;
    let written = |date: Option<crate::model::date::Date>| date.map(|date| date.to_string());
    let all = |works: &[WorkId]| works.iter().map(|work| named(view, work, lang)).collect();
    File {
        schema: SCHEMA,
        page: format!("{base}{}", view.route(page).map_or("", SitePath::address)),
        date: written(view.pinned()),
        only_examples: kept.only_examples,
        recommendations: Answered { answered: kept.answered.part, total: kept.answered.of },
        median_days: kept.median.map(days),
        responses_in_time: InTime { in_time: kept.in_time.part, total: kept.in_time.of },
        principles: kept
            .principles
            .iter()
            .map(|used| Principle {
                id: used.id.to_string(),
                actions: all(&used.actions),
                documents: all(&used.documents),
            })
            .collect(),
        processes: kept
            .processes
            .iter()
            .map(|line| Process {
                process: named(view, &line.work, lang),
                opinion: line.opinion.as_ref().map(|opinion| named(view, opinion, lang)),
                state: line.state.map(crate::site::standing::ProcessState::name),
                recommendations: Answered { answered: line.answered.part, total: line.answered.of },
                opinion_on: written(line.opinion_on),
                response_due: written(line.due),
                answered_on: written(line.answered_on),
                days: line.days,
                promise: line.promise.name(),
            })
            .collect(),
        overdue: kept
            .overdue
            .iter()
            .map(|owed| Overdue {
                duty: owed.duty.name(),
                due: owed.due.to_string(),
                about: owed.about.to_string(),
                owner: owed.owner.as_ref().map(ToString::to_string),
                example: owed.example,
                document: named(view, &owed.document, lang),
            })
            .collect(),
        waivers: kept
            .waivers
            .iter()
            .map(|waiver| Waiver {
                rule: waiver.rule.to_string(),
                reason: waiver.reason.as_ref().map(ToString::to_string),
                until: written(waiver.until),
                in_force: waiver.in_force,
                document: named(view, &waiver.document, lang),
            })
            .collect(),
        not_in_source: kept
            .unstated
            .iter()
            .map(|(kind, it)| Unstated {
                kind: kind.0,
                documents: it.documents,
                fields: it.fields,
                missing: it.missing,
            })
            .collect(),
    }
}

/// A half is exact in a binary fraction.
#[expect(clippy::cast_precision_loss, reason = "days between two dates of the calendar are far below 2^52")]
fn days(median: Median) -> f64 {
    median.halves as f64 / 2.0
}

fn named(view: &View<'_>, work: &WorkId, lang: &Lang) -> Named {
    let base = &view.config().base_url.value;
    let outline = view.work(work, lang);
    let path = outline.and_then(|outline| view.route(&outline.id));
    Named {
        id: work.to_string(),
        title: outline.map(|outline| outline.title.to_string()),
        url: path.map(|path| format!("{base}{}", path.url())),
    }
}
