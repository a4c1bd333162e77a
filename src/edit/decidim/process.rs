//! Participatory processes become drafts of kind `process`, with their translations.

use super::{
    around::{NOT_IN_SOURCE, space},
    draft::Draft,
    html::{markdown, words},
    records::Record,
    run::{Run, stated, title_fields},
};
use crate::edit::front_matter::quoted;
use crate::{base::lang::Lang, site::routes::slug};

/// Columns that hold the text, in the order in which a reader meets them.
const BODY: &[&str] = &["description", "announcement"];

/// Makes the drafts of all processes.
pub fn drafts(records: &[Record<'_>], run: &mut Run<'_>) {
    for record in records {
        let own = record.value("url").and_then(space).map(|(_, name)| name);
        let Some(name) = record.value("slug").map(slug).filter(|name| !name.is_empty()).or(own) else {
            run.leave_out(record, "import-row-space");
            continue;
        };
        let title = words(&record.text("title", run.around));
        if title.is_empty() {
            run.leave_out(record, "import-row-title");
            continue;
        }
        // A private space is for its members, unless everybody may look at it.
        if record.is("private_space") && !record.is("is_transparent") {
            run.leave_out(record, "import-row-private-space");
            continue;
        }
        run.titles.insert(name.clone(), title.clone());
        let draft = draft(record, &name, &title, run);
        let translations = translations(record, &draft, run);
        run.note_language(record, &record.texts("title", run.around));
        run.note_simplified(record, BODY);
        run.drafts.push(draft);
        run.drafts.extend(translations);
    }
}

fn draft(record: &Record<'_>, name: &str, title: &str, run: &mut Run<'_>) -> Draft {
    let key = format!("process/{name}");
    let address = record.value("url").unwrap_or_default();
    let path = run.path(&key, address, &[format!("{}index.md", run.folder(name))]);
    let mut draft = Draft::new(key, path, address);
    draft.made_of(record, None);
    let around = run.around;
    let text = |column: &str| record.text(column, around);
    let summary = around.summary(&[&text("short_description"), &text("subtitle"), &text("description")]);
    run.begin(&mut draft, "process", title, &summary);
    draft.field("regime", NOT_IN_SOURCE);
    stated(&mut draft, "subject", &words(&text("subtitle")));
    // Decidim asks for it as « what is decided ».
    stated(&mut draft, "decision_at_stake", &words(&text("participatory_scope")));
    draft.field("decider", NOT_IN_SOURCE);
    draft.field("level", NOT_IN_SOURCE);
    for (key, column) in [("opens_on", "start_date"), ("closes_on", "end_date")] {
        let day = run.day(record, column);
        draft.field(key, day.as_deref().unwrap_or(NOT_IN_SOURCE));
    }
    let label = around.pick("Plateforme Decidim", "Decidim platform");
    match address {
        "" => draft.field("channels", NOT_IN_SOURCE),
        _ => draft.field("channels", &format!("\n  - kind: online\n    label: {label}\n    url: {}", quoted(address))),
    }
    let host = space(address).map_or("", |(host, _)| host);
    let body: Vec<String> =
        BODY.iter().map(|column| markdown(&text(column), around.place(2, host))).filter(|it| !it.is_empty()).collect();
    draft.body(&body.join("\n\n"));
    let fact = |column: &str| words(&text(column));
    run.end(
        &mut draft,
        &[
            ("Référence", "Reference", fact("reference")),
            ("Qui participe", "Who participates", fact("target")),
            ("Comment la décision est prise", "How it is decided", fact("participatory_structure")),
            ("Groupe promoteur", "Promoter group", fact("developer_group")),
            ("Territoire", "Area", fact("local_area")),
        ],
    );
    draft
}

/// The languages of the site in which the process has a title and a text of its own; a machine's are said to be one's.
fn translations(record: &Record<'_>, original: &Draft, run: &mut Run<'_>) -> Vec<Draft> {
    translated(record, original, run, &["short_description", "subtitle", "description"], BODY)
}

/// The translations of a document whose words are a title, texts for a summary and texts of the body.
pub fn translated(
    record: &Record<'_>,
    original: &Draft,
    run: &mut Run<'_>,
    summaries: &[&str],
    body: &[&str],
) -> Vec<Draft> {
    let around = run.around;
    let titles = record.texts("title", around);
    let Some(first) = titles.original(around.languages()).map(|(lang, _)| lang.clone()) else { return Vec::new() };
    let others: Vec<Lang> = around.languages().iter().skip(1).filter(|lang| **lang != first).cloned().collect();
    let mut drafts = Vec::new();
    for lang in others {
        let Some((title, machine)) = titles.in_lang(&lang) else { continue };
        let text = |column: &&str| record.text_in(column, &lang, around);
        let summary: Vec<String> = summaries.iter().map(text).collect();
        let host = record.space().map_or("", |(host, _)| host);
        let place = around.place(2, host);
        let bodies: Vec<String> = body.iter().map(|column| markdown(&text(column), place)).collect();
        let body: Vec<&str> = bodies.iter().map(String::as_str).filter(|text| !text.is_empty()).collect();
        let found = summary.iter().any(|text| words(text).chars().count() >= 40);
        // A translation without a text of its own would be a page with nothing on it.
        if !found || body.is_empty() {
            continue;
        }
        let path =
            original.path.strip_suffix(".md").map(|stem| format!("{stem}.{}.md", lang.tag())).unwrap_or_default();
        let key = format!("{}@{}", original.key, lang.tag());
        let path = run.path(&key, "", &[path]);
        let mut draft = Draft::new(key, path, original.source.clone());
        draft.made_of(record, None);
        if let Some((_, kind)) = original.fields.iter().find(|(key, _)| key == "kind") {
            draft.fields.push(("kind".to_owned(), kind.clone()));
        }
        title_fields(&mut draft, &words(title));
        let summary: Vec<&str> = summary.iter().map(String::as_str).collect();
        draft.text_field("summary", &around.summary(&summary));
        draft.field("draft", "true");
        if machine {
            draft.field("machine_translated", "true");
        }
        draft.body(&body.join("\n\n"));
        drafts.push(draft);
    }
    drafts
}
