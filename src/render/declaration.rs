//! The declaration of accessibility for machines: `declaration.json` beside its page, with everything that the page says. The keys are
//! explained in `docs/declaration.md`.

use serde::Serialize;

use super::{Artifact, Format, Job, Subject, view::View, world::World};
use crate::{
    base::{criteria::RGAA, diagnostic::Diagnostic},
    model::{
        audit::{Audit, Contact, Environment, LeftOut, Target},
        path::SitePath,
        reference::DocumentId,
    },
    site::{
        declaration::{Declaration, Watch},
        routes::DECLARATION_FILE,
    },
};

/// Version of the keys. It grows when a key goes or means something else, never when one is added.
const SCHEMA: u32 = 1;

/// The format `declaration`.
pub struct DeclarationData;

impl Format for DeclarationData {
    fn name(&self) -> &'static str {
        "declaration"
    }

    fn plan(&self, world: &World<'_>) -> Vec<Job> {
        let job = |id: &DocumentId| {
            let path = path(world.site.routes.document(id)?);
            Some(Job { format: self.name(), subject: Subject::Document(id.clone()), path })
        };
        world.site.declaration_page().and_then(|page| job(&page.id)).into_iter().collect()
    }

    fn render(&self, job: &Job, view: &View<'_>) -> Result<Artifact, Diagnostic> {
        let Subject::Document(id) = &job.subject else { unreachable!("this format plans documents only") };
        let mut json = serde_json::to_string_pretty(&file(view, id)).expect("texts and numbers are JSON");
        json.push('\n');
        Ok(Artifact::Bytes(json.into_bytes()))
    }
}

/// The file beside the page.
pub fn path(page: &SitePath) -> SitePath {
    SitePath::new(&format!("{}{DECLARATION_FILE}", page.address())).expect("a file beside a page has a sound path")
}

#[derive(Serialize)]
struct File<'a> {
    schema: u32,
    page: String,
    organisation: String,
    applies_to: Option<&'a str>,
    state: &'static str,
    mention: &'static str,
    reference: Reference<'a>,
    rate: Option<Rate>,
    audit: Option<Audited<'a>>,
    results: Vec<Verdict<'a>>,
    checked_by_machine: Checked,
    derogations: Vec<Left<'a>>,
    exempt: Vec<Left<'a>>,
    technologies: Vec<&'a str>,
    tools: Vec<&'a str>,
    environments: Vec<Used<'a>>,
    pages: Vec<Page<'a>>,
    multi_year_scheme: Option<String>,
    yearly_plan: Option<String>,
    contact: Option<Reach<'a>>,
}

#[derive(Serialize)]
struct Reference<'a> {
    name: &'static str,
    version: &'a str,
}

#[derive(Serialize)]
struct Rate {
    met: usize,
    applicable: usize,
    percent: f64,
}

#[derive(Serialize)]
struct Audited<'a> {
    date: Option<String>,
    declared_on: Option<String>,
    auditor: &'a str,
    valid_until: Option<String>,
    in_force: bool,
}

#[derive(Serialize)]
struct Checked {
    pages: usize,
    rules: usize,
    refusing: usize,
    criteria: usize,
    waivers: usize,
}

#[derive(Serialize)]
struct Verdict<'a> {
    criterion: &'a str,
    result: &'static str,
    note: Option<&'a str>,
    pages: Vec<&'a str>,
}

#[derive(Serialize)]
struct Left<'a> {
    content: &'a str,
    reason: Option<&'a str>,
    alternative: Option<&'a str>,
}

#[derive(Serialize)]
struct Used<'a> {
    technology: &'a str,
    browser: &'a str,
    system: Option<&'a str>,
}

#[derive(Serialize)]
struct Page<'a> {
    id: &'a str,
    title: &'a str,
    url: String,
}

#[derive(Serialize)]
struct Reach<'a> {
    name: Option<&'a str>,
    email: Option<&'a str>,
    phone: Option<&'a str>,
    form: Option<&'a str>,
    address: Option<&'a str>,
}

fn file<'v>(view: &'v View<'_>, page: &DocumentId) -> File<'v> {
    let Declaration { audit, until, in_force, rate, conformity, .. } = view.declaration();
    let Watch { pages, rules, refusing, criteria, waivers } = view.watch();
    let base = &*view.config().base_url.value;
    let from = |read: fn(&Audit) -> &[LeftOut]| audit.map_or(&[][..], read).iter().map(left).collect();
    File {
        schema: SCHEMA,
        page: format!("{base}{}", view.route(page).map_or("", SitePath::address)),
        organisation: super::data::publisher(view),
        applies_to: audit.and_then(|audit| audit.applies_to.as_deref()),
        state: conformity.name(),
        mention: conformity.mention(),
        reference: Reference { name: "RGAA", version: audit.map_or(RGAA, |audit| audit.version) },
        rate: rate.map(|rate| Rate { met: rate.met, applicable: rate.applicable, percent: percent(rate.hundredths()) }),
        audit: audit.map(|audit| Audited {
            date: audit.date.as_ref().map(|date| date.value.to_string()),
            declared_on: audit.declared_on.as_ref().map(|date| date.value.to_string()),
            auditor: &audit.auditor,
            valid_until: until.map(|until| until.to_string()),
            in_force,
        }),
        results: audit.map_or_else(Vec::new, results),
        checked_by_machine: Checked { pages, rules, refusing, criteria, waivers },
        derogations: from(|audit| &audit.derogations),
        exempt: from(|audit| &audit.exempt),
        technologies: texts(audit.map(|audit| &audit.technologies)),
        tools: texts(audit.map(|audit| &audit.tools)),
        environments: audit.into_iter().flat_map(|audit| &audit.environments).map(used).collect(),
        pages: audit
            .into_iter()
            .flat_map(|audit| &audit.pages)
            .map(|page| Page { id: &page.id.value, title: &page.title, url: whole(base, &page.address.value) })
            .collect(),
        multi_year_scheme: audit.and_then(|audit| target(view, audit.scheme.as_ref()?)),
        yearly_plan: audit.and_then(|audit| target(view, audit.plan.as_ref()?)),
        contact: audit.map(|audit| reach(&audit.contact)),
    }
}

fn results(audit: &Audit) -> Vec<Verdict<'_>> {
    let result = audit.results.iter().map(|it| Verdict {
        criterion: it.criterion,
        result: it.outcome.name(),
        note: it.note.as_deref(),
        pages: it.pages.iter().map(|page| &**page).collect(),
    });
    result.collect()
}

fn left(content: &LeftOut) -> Left<'_> {
    Left { content: &content.content, reason: content.reason.as_deref(), alternative: content.alternative.as_deref() }
}

fn used(it: &Environment) -> Used<'_> {
    Used { technology: &it.technology, browser: &it.browser, system: it.system.as_deref() }
}

fn reach(contact: &Contact) -> Reach<'_> {
    Reach {
        name: contact.name.as_deref(),
        email: contact.email.as_deref(),
        phone: contact.phone.as_deref(),
        form: contact.form.as_deref(),
        address: contact.address.as_deref(),
    }
}

fn texts(texts: Option<&Vec<crate::base::source::Spanned<std::sync::Arc<str>>>>) -> Vec<&str> {
    texts.into_iter().flatten().map(|text| &*text.value).collect()
}

fn target(view: &View<'_>, target: &Target) -> Option<String> {
    match target {
        Target::Address(url) => Some(url.to_string()),
        Target::Document(reference) => {
            let work = view.target(reference)?;
            let outline = view.work(&work, view.config().default_lang())?;
            Some(format!("{}{}", view.config().base_url.value, view.route(&outline.id)?.url()))
        }
    }
}

/// An address of this site from its root, with the site before it.
fn whole(base: &str, address: &str) -> String {
    match address.strip_prefix('/') {
        Some(path) => format!("{base}{path}"),
        None => address.to_owned(),
    }
}

#[expect(clippy::cast_precision_loss, reason = "at most 10,000")]
fn percent(hundredths: usize) -> f64 {
    hundredths as f64 / 100.0
}
