//! Results (component « accountability ») become the actions of a plan. What Decidim does not know of an action stays open: who is in
//! charge, what is counted, which steps it takes.

use std::{collections::BTreeMap, sync::Arc};

use super::{
    around::{Around, NOT_IN_SOURCE},
    draft::Draft,
    html::{markdown, words},
    process::translated,
    records::Record,
    run::{Run, link, stem},
};
use crate::{
    base::{diagnostic::Diagnostic, source::Span},
    edit::front_matter::quoted,
    model::kinds::action::STATUSES,
    site::routes::slug,
};

/// The progress of what is done, in per cent.
const MOST: f64 = 100.0;

/// Statuses that `site.toml` does not explain: the first result that has each, and how many have it.
type Unmapped = BTreeMap<String, (Span, usize)>;

/// The results of one component.
#[derive(Default)]
struct Group<'r> {
    process: String,
    component: String,
    address: String,
    results: Vec<(u32, Record<'r>, String)>,
}

/// Makes the drafts of all plans and actions, and notes what follows up which proposal.
pub fn drafts<'r>(records: &[Record<'r>], run: &mut Run<'_>) {
    let mut groups: BTreeMap<(String, String), Group<'r>> = BTreeMap::new();
    for record in records {
        let Some((_, process)) = record.space() else {
            run.leave_out(record, "import-row-space");
            continue;
        };
        let title = words(&record.text("title", run.around));
        if title.is_empty() {
            run.leave_out(record, "import-row-title");
            continue;
        }
        run.note_language(record, &record.texts("title", run.around));
        run.note_simplified(record, &["description"]);
        run.belongs.entry(process.clone()).or_insert(record.span());
        let component = record.value("component/id").unwrap_or("0").to_owned();
        let number = run.memory.number(&format!("plan/{component}"), record.id());
        let group = groups.entry((process.clone(), component.clone())).or_default();
        if group.results.is_empty() {
            let address = record.value("url").unwrap_or_default();
            let address = address.split("/results/").next().unwrap_or(address);
            (group.process, group.component, group.address) = (process, component, format!("{address}/"));
        }
        group.results.push((number, *record, title));
    }
    if !records.is_empty() {
        run.memory.follow_ups.clear();
    }
    let mut unmapped = Unmapped::new();
    for group in groups.values_mut() {
        group.results.sort_by_key(|(number, _, _)| *number);
        plan(group, run, &mut unmapped);
    }
    tell(unmapped, run);
}

/// The plan of a component, and its actions.
fn plan(group: &Group<'_>, run: &mut Run<'_>, unmapped: &mut Unmapped) {
    let around = run.around;
    let key = format!("plan/{}", group.component);
    let folder = around.folder("plan", "plan", "plan");
    let paths = [
        format!("content/{folder}/{}.md", group.process),
        format!("content/{folder}/{}-{}.md", group.process, group.component),
    ];
    let path = run.path(&key, &group.address, &paths);
    let name = stem(&path).rsplit('/').next().unwrap_or_default().to_owned();
    let mut draft = Draft::new(key, path, group.address.clone());
    let process = run.process_title(&group.process);
    let count = group.results.len();
    let summary = match (around.pick("fr", "en"), count) {
        ("fr", 1) => "Un résultat suivi sur la plateforme Decidim, tel qu’elle l’exporte.".to_owned(),
        (_, 1) => "One result followed up on the Decidim platform, as it exports it.".to_owned(),
        ("fr", _) => format!("{count} résultats suivis sur la plateforme Decidim, tels qu’elle les exporte."),
        _ => format!("{count} results followed up on the Decidim platform, as it exports them."),
    };
    let (french, english) = (format!("Suivi : {process}"), format!("Follow-up: {process}"));
    run.begin(&mut draft, "plan", around.pick(&french, &english), &summary);
    match (&around.named_charter, &around.charter) {
        // It is written already.
        (Some(_), _) => {}
        (None, Some(charter)) => draft.text_field("charter", charter),
        (None, None) => draft.field("charter", NOT_IN_SOURCE),
    }
    draft.field("period", NOT_IN_SOURCE);
    let mut objectives: BTreeMap<String, (String, Vec<String>)> = BTreeMap::new();
    let mut actions = Vec::new();
    for (number, record, title) in &group.results {
        let (id, label) = objective(record, around);
        let at = At { number: *number, objective: &id, plan: &name };
        let action = action(record, title, &at, run, unmapped);
        let own = run.id_at(&action.path, &format!("{name}/{number}"));
        objectives.entry(id).or_insert((label, Vec::new())).1.push(own);
        actions.push((action, record));
    }
    let mut axes = format!("\n  - id: axe\n    title: {}\n    objectives:", quoted(&process));
    for (id, (label, actions)) in &objectives {
        let actions: Vec<String> = actions.iter().map(|action| quoted(action)).collect();
        let title = quoted(label);
        axes += &format!("\n      - id: {id}\n        title: {title}\n        actions: [{}]", actions.join(", "));
    }
    draft.field("axes", &axes);
    run.end(&mut draft, &[]);
    run.drafts.push(draft);
    for (action, record) in actions {
        let translations = translated(record, &action, run, &["description"], &["description"]);
        run.drafts.push(action);
        run.drafts.extend(translations);
    }
}

/// The category of a result is the objective that it serves.
fn objective(record: &Record<'_>, around: &Around<'_>) -> (String, String) {
    let category = record.category(around).map(|name| words(&name));
    let label = category.unwrap_or_else(|| around.pick("Sans catégorie", "Without a category").to_owned());
    (format!("objectif-{}", slug(&label)), label)
}

/// Where an action stands: its number, its objective, its plan.
struct At<'a> {
    number: u32,
    objective: &'a str,
    plan: &'a str,
}

fn action(record: &Record<'_>, title: &str, at: &At<'_>, run: &mut Run<'_>, unmapped: &mut Unmapped) -> Draft {
    let At { number, objective, plan } = at;
    let around = run.around;
    let key = format!("action/{}", record.id());
    let folder = around.folder("action", "actions", "actions");
    let address = record.value("url").unwrap_or_default();
    let path = run.path(&key, address, &[format!("content/{folder}/{plan}/{number}.md")]);
    let mut draft = Draft::new(key, path, address);
    draft.made_of(record, None);
    let text = |column: &str| record.text(column, around);
    run.begin(&mut draft, "action", title, &around.summary(&[&text("description")]));
    draft.field("number", &number.to_string());
    draft.field("objective", objective);
    draft.field("owner", NOT_IN_SOURCE);
    let (start, deadline) = (run.day(record, "start_date"), run.day(record, "end_date"));
    draft.field("deadline", deadline.as_deref().unwrap_or(NOT_IN_SOURCE));
    draft.field("indicators", NOT_IN_SOURCE);
    draft.field("milestones", NOT_IN_SOURCE);
    let progress = progress(record, run);
    if let Some(status) = status(record, progress, run, unmapped) {
        draft.field("status", &status);
    }
    let host = record.space().map_or("", |(host, _)| host);
    draft.body(&markdown(&text("description"), around.place(2, host)));
    let progress = progress.map(|progress| format!("{progress} %"));
    run.end(
        &mut draft,
        &[
            ("État dans Decidim", "Status in Decidim", words(&text("status/name"))),
            ("Avancement déclaré dans Decidim", "Progress stated in Decidim", progress.unwrap_or_default()),
            ("Début", "Start", start.unwrap_or_default()),
        ],
    );
    let end = deadline.unwrap_or_else(|| NOT_IN_SOURCE.to_owned());
    let line = format!("- {} — {NOT_IN_SOURCE} — {end}", link(title, &draft.path));
    for address in record.value("proposal_urls").unwrap_or_default().split([',', ' ']) {
        let Some((_, proposal)) = address.trim().rsplit_once("/proposals/") else { continue };
        let lines = run.memory.follow_ups.entry(proposal.to_owned()).or_default();
        lines.insert(record.id().to_owned(), line.clone());
    }
    draft
}

/// What the source asserts: `site.toml` explains its own words. A word that it does not explain is told, whatever the progress: a result
/// that was given up may be at 100 %. Only where there is no word the progress says whether it is begun or done.
fn status(record: &Record<'_>, progress: Option<f64>, run: &mut Run<'_>, unmapped: &mut Unmapped) -> Option<String> {
    let name = words(&record.text("status/name", run.around));
    let own = [record.value("status/key").map(str::to_owned), Some(name).filter(|name| !name.is_empty())];
    let own: Vec<String> = own.into_iter().flatten().collect();
    let statuses = &run.around.settings().statuses;
    if let Some(word) = own.iter().find_map(|word| statuses.get(word.as_str())) {
        return Some(word.to_string());
    }
    if let Some(word) = own.into_iter().next() {
        unmapped.entry(word).or_insert((record.span(), 0)).1 += 1;
        return None;
    }
    let word = match progress? {
        done if done >= MOST => "done",
        begun if begun > 0.0 => "under-way",
        _ => "not-started",
    };
    Some(word.to_owned())
}

/// How far a result is, from 0 to 100 %; what is no such number is told.
fn progress(record: &Record<'_>, run: &mut Run<'_>) -> Option<f64> {
    let written = record.value("progress")?;
    let progress = written.trim().parse().ok().filter(|progress| (0.0..=MOST).contains(progress));
    if progress.is_none() {
        run.note_unknown(record, "import-state-progress", written);
    }
    progress
}

/// Tells the statuses that nothing explains, each once with the first result that has it.
fn tell(unmapped: Unmapped, run: &mut Run<'_>) {
    let known: Vec<Arc<str>> = STATUSES.iter().map(|word| Arc::from(*word)).collect();
    for (state, (span, count)) in unmapped {
        let finding = Diagnostic::warning("import-state", span).says("import-state-result");
        run.findings.push(finding.with("state", state.as_str()).with("count", count).with("known", known.clone()));
    }
}
