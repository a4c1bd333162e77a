//! Meetings become drafts of kind `event`, beside their process.

use super::{
    around::NOT_IN_SOURCE,
    draft::Draft,
    html::{markdown, words},
    process::translated,
    records::Record,
    run::Run,
};
use crate::edit::front_matter::quoted;
use crate::{base::line::one_line, site::routes::slug};

/// How a meeting is held, as Decidim and as documents say it.
const MODES: &[(&str, &str)] = &[("in_person", "in-person"), ("online", "online"), ("hybrid", "hybrid")];

/// Characters of a title that make the name of a file.
const NAME: usize = 50;

/// Makes the drafts of all meetings.
pub fn drafts(records: &[Record<'_>], run: &mut Run<'_>) {
    for record in records {
        let Some((host, process)) = record.space() else {
            run.leave_out(record, "import-row-space");
            continue;
        };
        let title = words(&record.text("title", run.around));
        if title.is_empty() {
            run.leave_out(record, "import-row-title");
            continue;
        }
        // Decidim shows a private meeting to nobody but its members, unless it is « transparent ».
        let private = record.is("private_meeting") && !record.is("transparent");
        if private || record.value("published") == Some("false") {
            run.leave_out(record, "import-row-private");
            continue;
        }
        run.belongs.entry(process.clone()).or_insert(record.span());
        let draft = draft(record, host, &process, &title, run);
        let translations = translated(record, &draft, run, &["description"], &["description"]);
        run.note_language(record, &record.texts("title", run.around));
        run.note_simplified(record, &["description", "closing_report"]);
        run.drafts.push(draft);
        run.drafts.extend(translations);
    }
}

fn draft(record: &Record<'_>, host: &str, process: &str, title: &str, run: &mut Run<'_>) -> Draft {
    let around = run.around;
    let key = format!("meeting/{}", record.id());
    let name: String = slug(title).chars().take(NAME).collect();
    let folder = around.pick("rencontres", "meetings");
    let name = format!("{}-{}", name.trim_end_matches('-'), record.id());
    let address = record.value("url").unwrap_or_default();
    let wanted = format!("{}{folder}/{}.md", run.folder(process), name.trim_start_matches('-'));
    let path = run.path(&key, address, &[wanted]);
    let mut draft = Draft::new(key, path, address);
    draft.made_of(record, None);
    let text = |column: &str| record.text(column, around);
    run.begin(&mut draft, "event", title, &around.summary(&[&text("description")]));
    draft.text_field("process", &run.process_id(process));
    for (key, column) in [("starts_at", "start_time"), ("ends_at", "end_time")] {
        let moment = run.moment(record, column);
        draft.field(key, moment.as_deref().unwrap_or(NOT_IN_SOURCE));
    }
    let mode = mode(record, run);
    draft.field("mode", mode);
    let (place, address) = (words(&text("location")), one_line(record.value("address").unwrap_or_default()));
    if !(mode == "online" && place.is_empty() && address.is_empty()) {
        draft.field("venue", &venue(&place, &address));
    }
    if let Some(url) = record.value("online_meeting_url") {
        draft.text_field("url", url);
    }
    draft.field("access", NOT_IN_SOURCE);
    if record.is("withdrawn") || record.value("withdrawn_at").is_some() {
        let day = run.day(record, "withdrawn_at");
        let day = day.map(|day| format!("\n  decided_on: {day}")).unwrap_or_default();
        draft.field("exception", &format!("\n  kind: cancelled\n  reason: {NOT_IN_SOURCE}{day}"));
    }
    draft.body(&markdown(&text("description"), around.place(2, host)));
    let minutes = markdown(&text("closing_report"), around.place(3, host));
    if !minutes.is_empty() {
        let heading = around.pick("Compte rendu", "Minutes");
        // Its name is its words: `.minutes` is no anchor.
        draft.body(&format!("## {heading} {{.minutes}}\n\n{minutes}"));
    }
    let fact = |column: &str| record.value(column).unwrap_or_default().to_owned();
    let organisations = record.first(&["attending_organizations", "organizations"]).unwrap_or_default();
    run.end(
        &mut draft,
        &[
            ("Référence", "Reference", fact("reference")),
            ("Participants", "Attendees", fact("attendees")),
            ("Contributions", "Contributions", fact("contributions")),
            ("Organisations présentes", "Attending organisations", words(organisations)),
            ("Pour trouver le lieu", "How to find the place", words(&text("location_hints"))),
            ("Vidéo", "Video", fact("video_url")),
            ("Enregistrement sonore", "Sound recording", fact("audio_url")),
        ],
    );
    draft
}

/// The type of the meeting; older versions knew but those that people go to. A type that nobody knows is told.
fn mode(record: &Record<'_>, run: &mut Run<'_>) -> &'static str {
    let Some(said) = record.value("type_of_meeting") else {
        return if record.value("address").is_some() { "in-person" } else { NOT_IN_SOURCE };
    };
    match MODES.iter().find(|(word, _)| *word == said) {
        Some((_, mode)) => mode,
        None => {
            run.note_unknown(record, "import-state-meeting", said);
            NOT_IN_SOURCE
        }
    }
}

fn venue(place: &str, address: &str) -> String {
    match (place, address) {
        ("", "") => NOT_IN_SOURCE.to_owned(),
        (name, "") | ("", name) => format!("\n  name: {}", quoted(name)),
        (place, address) => format!("\n  name: {}\n  address: {}", quoted(place), quoted(address)),
    }
}
