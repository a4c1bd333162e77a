//! A meeting that does not take place: says so in its front matter, with the reason, and touches nothing else.

use std::sync::Arc;

use super::{
    Change,
    apply::applied,
    document::place::{find, unknown},
    front_matter::set_key,
    scaffold::filled,
    workspace::Workspace,
};
use crate::{
    base::{
        diagnostic::{Message, Severity},
        suggest::nearest,
    },
    model::{
        date::Date,
        document::Document,
        kinds::{Kind, KindName},
    },
    read,
};

/// The lines of a cancelled meeting.
const CANCELLED: &str = "exception:\n  kind: cancelled\n  reason: \"{{reason}}\"\n  decided_on: {{day}}\n";

/// The change that cancels a meeting. It is named as references name it, by its path, or by its title.
///
/// # Errors
/// A message for a meeting that does not exist, is cancelled already or left minutes, and for a reason that says nothing.
pub fn cancel(workspace: &Workspace, name: &str, reason: &str, decided_on: Date) -> Result<Change, Message> {
    let event = named(workspace, name)?;
    if matches!(&event.kind, Kind::Event(read) if read.is_cancelled()) {
        return Err(Message::new("cancel-already").with("title", &event.meta.title.value));
    }
    let has_minutes = matches!(&event.kind, Kind::Event(read) if read.minutes.is_some());
    if has_minutes || event.records.minutes.is_some() {
        return Err(Message::new("cancel-held").with("title", &event.meta.title.value));
    }
    if reason.trim().is_empty() {
        return Err(Message::new("cancel-no-reason"));
    }
    let day = decided_on.to_string();
    let lines = filled(CANCELLED, &[("reason", reason), ("day", &day)]);
    let file = workspace.sources.file(event.span.file);
    let edit = set_key(&file.text, "exception", &lines);
    let text = edit.and_then(|edit| applied(&file.text, &vec![edit]));
    let text = text.ok_or_else(|| Message::new("front-matter-missing"))?;
    refuse_new_faults(event, &text, workspace)?;
    Ok(Change::Write { path: Arc::clone(&file.path), text })
}

fn named<'a>(workspace: &'a Workspace, name: &str) -> Result<&'a Document, Message> {
    if let Some(event) = find(name, &[KindName::EVENT], workspace) {
        return Ok(event);
    }
    let default = workspace.config.default_lang();
    let events = || workspace.documents.iter().filter(|it| it.id.kind == KindName::EVENT && it.id.lang == *default);
    let is_called = |event: &&Document| {
        let short = event.meta.short_title.as_ref().map(|title| &title.value);
        [Some(&event.meta.title.value), short].into_iter().flatten().any(|title| title.trim() == name.trim())
    };
    let mut called = events().filter(is_called);
    if let (Some(event), None) = (called.next(), called.next()) {
        return Ok(event);
    }
    // People know the last part of the name, which is that of the file.
    let ids: Vec<&str> = events().map(|event| &*event.id.id).collect();
    let near = nearest(name, ids.iter().copied().chain(ids.iter().map(|id| last_part(id))));
    let near = near.and_then(|near| ids.iter().find(|id| **id == near || last_part(id) == near));
    Err(match near {
        Some(id) => Message::new("cancel-suggestion").with("name", name).with("suggestion", *id),
        None => unknown(name, &[KindName::EVENT], workspace),
    })
}

fn last_part(id: &str) -> &str {
    id.rsplit('/').next().unwrap_or(id)
}

/// What the author wrote may have faults of its own: only one that was not there before is ours.
fn refuse_new_faults(event: &Document, text: &str, workspace: &Workspace) -> Result<(), Message> {
    let faults = |text: &str| {
        let mut sources = workspace.sources.clone();
        let file = sources.load(&format!("content/{}", event.path), text);
        let findings = read::document(&sources, file, &workspace.config).findings;
        findings.into_iter().filter(|finding| finding.severity == Severity::Error).map(|it| it.message).collect()
    };
    let before: Vec<Message> = faults(&workspace.sources.file(event.span.file).text);
    let after: Vec<Message> = faults(text);
    match after.into_iter().find(|message| !before.contains(message)) {
        Some(message) => Err(message),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::base::source::SourceMap;

    const EVENT: &str = "---\n# Le forum d’hiver\ntitle: Le forum # à revoir\nsummary: Une soirée pour parler des bancs et des arbres du quartier.\n\
        starts_at: 2026-12-03 18:30\nends_at: 2026-12-03 20:30\nmode: phone\naccess: not-in-source\n---\nVenez.\n";

    fn workspace(event: &str) -> Workspace {
        let mut sources = SourceMap::default();
        let settings = "format = 1\nbase_url = \"https://ville.example/\"\nlanguages = [\"fr\"]\n";
        let settings = sources.load("site.toml", settings);
        let event = sources.load("content/evenements/forum.md", event);
        Workspace::of(sources, settings, &[event], BTreeSet::new())
    }

    fn cancelled(event: &str, name: &str, reason: &str) -> Result<String, Message> {
        let day = Date::day(2026, 12, 3).expect("a day of the calendar");
        match cancel(&workspace(event), name, reason, day)? {
            Change::Write { text, .. } => Ok(text),
            Change::Rename { .. } => panic!("nothing moves"),
        }
    }

    #[test]
    fn a_meeting_is_cancelled_and_nothing_else_is_touched() {
        let lines = "exception:\n  kind: cancelled\n  reason: \"La salle est inondée : « tout » est fermé\"\n  decided_on: 2026-12-03\n";
        let expected = EVENT.replace("access: not-in-source\n", &format!("access: not-in-source\n{lines}"));
        for name in ["forum", "event/forum", "evenements/forum.md", "content/evenements/forum.md", "Le forum"] {
            let text = cancelled(EVENT, name, "La salle est inondée : « tout » est fermé");
            assert_eq!(text.as_deref(), Ok(expected.as_str()), "{name}");
        }
        assert_eq!(cancelled(&expected, "forum", "Encore").map_err(|fault| fault.id), Err("cancel-already"));
    }

    #[test]
    fn a_moved_meeting_that_is_cancelled_keeps_one_exception() {
        let moved =
            EVENT.replace("mode:", "exception: {kind: moved, reason: Crue, starts_at: 2026-12-10 18:30}\nmode:");
        let text = cancelled(&moved, "forum", "Crue").expect("it is cancelled");
        assert_eq!(text.matches("exception:").count(), 1, "{text}");
        assert!(text.contains("decided_on: 2026-12-03\nmode:"), "{text}");
    }

    #[test]
    fn what_makes_no_sense_is_refused_in_words() {
        assert_eq!(cancelled(EVENT, "forom", "Crue").map_err(|fault| fault.id), Err("cancel-suggestion"));
        assert_eq!(cancelled(EVENT, "autre chose", "Crue").map_err(|fault| fault.id), Err("new-unknown-reference"));
        assert_eq!(cancelled(EVENT, "forum", " ").map_err(|fault| fault.id), Err("cancel-no-reason"));
        let held = format!("{EVENT}\n## Compte rendu {{.minutes}}\n\nTrente personnes sont venues.\n");
        assert_eq!(cancelled(&held, "forum", "Crue").map_err(|fault| fault.id), Err("cancel-held"));
    }
}
