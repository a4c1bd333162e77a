//! A meeting that does not take place: says so in its front matter, with the reason, and touches nothing else.

use std::sync::Arc;

use super::{
    Change,
    apply::applied,
    document::place::{find, unknown},
    front_matter::{keys_of_front_matter, set_key},
    scaffold::filled,
    workspace::Workspace,
};
use crate::{
    base::{
        diagnostic::{Message, Severity},
        suggest::{nearest, same_words},
    },
    model::{
        date::Date,
        document::Document,
        kinds::{Kind, KindName, event::EventException},
    },
    read::{self, hollow::is_reason},
};

/// The lines of a cancelled meeting.
const CANCELLED: &str = "kind: cancelled\nreason: \"{{reason}}\"\ndecided_on: {{day}}\n";

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
    if !is_reason(reason) {
        return Err(Message::new("cancel-no-reason"));
    }
    let day = decided_on.to_string();
    let lines = filled(CANCELLED, &[("reason", reason), ("day", &day)]);
    let file = workspace.sources.file(event.span.file);
    let keys = keys_of_front_matter(file.text());
    let before = keys.iter().find(|(key, _)| *key == "exception").map(|(_, range)| &file.text()[range.clone()]);
    let lines = decided(before.filter(|_| event_exception(event).is_some()), &lines);
    let edit = set_key(file.text(), "exception", &lines);
    let text = edit.and_then(|edit| applied(file.text(), &vec![edit]));
    let text = text.ok_or_else(|| Message::new("front-matter-missing"))?;
    refuse_new_faults(event, &text, workspace)?;
    Ok(Change::Write { path: Arc::clone(&file.path), text })
}

fn event_exception(event: &Document) -> Option<&EventException> {
    match &event.kind {
        Kind::Event(read) => read.exception.as_ref(),
        _ => None,
    }
}

/// The lines of the key `exception` with one decision more: what was decided before stays, in the words and the style of its author.
fn decided(before: Option<&str>, lines: &str) -> String {
    let below = |lines: &str, first: &str, other: &str| {
        let mut out = String::new();
        for line in lines.lines() {
            let indent = if out.is_empty() { first } else { other };
            out += &if line.trim().is_empty() { "\n".to_owned() } else { format!("{indent}{line}\n") };
        }
        out
    };
    let Some(before) = before else { return format!("exception:\n{}", below(lines, "  ", "  ")) };
    let before = before.replace("\r\n", "\n");
    let value = before.strip_prefix("exception:").unwrap_or(&before).trim_end();
    let (same_line, rest) = value.split_once('\n').unwrap_or((value, ""));
    let written = same_line.trim();
    // A comment beside the key says nothing of the value.
    let is_flow = !written.is_empty() && !written.starts_with('#');
    let indented = |line: &&str| !line.trim().is_empty() && !line.trim_start().starts_with('#');
    let depth = rest.lines().filter(indented).map(|line| line.len() - line.trim_start().len()).min().unwrap_or(0);
    let shallow: String =
        rest.lines().map(|line| format!("{}\n", line.get(depth..).unwrap_or(line.trim_start()))).collect();
    let is_list = shallow.lines().find(indented).is_some_and(|line| line.starts_with("- "));
    let mut out = String::from("exception:");
    if !is_flow && !written.is_empty() {
        out += &format!(" {written}");
    }
    out.push('\n');
    out += &match (is_flow, is_list) {
        (true, _) => below(&format!("{written}\n{rest}"), "  - ", "    "),
        (false, true) => below(&shallow, "  ", "  "),
        (false, false) => below(&shallow, "  - ", "    "),
    };
    out + &below(lines, "  - ", "    ")
}

fn named<'a>(workspace: &'a Workspace, name: &str) -> Result<&'a Document, Message> {
    if let Some(event) = find(name, &[KindName::EVENT], workspace) {
        return Ok(event);
    }
    let default = workspace.config.default_lang();
    let events = || workspace.documents.iter().filter(|it| it.id.kind == KindName::EVENT && it.id.lang == *default);
    let wanted = same_words(name);
    let is_called = |event: &&Document| {
        let work = event.id.work().to_string();
        !wanted.is_empty() && (same_words(&work) == wanted || names_of(event).any(|own| same_words(own) == wanted))
    };
    let called: Vec<&Document> = events().filter(is_called).collect();
    match called.as_slice() {
        [event] => return Ok(event),
        [] => {}
        several => return Err(choose(Message::new("cancel-several").with("name", name), several)),
    }
    // Some words of a title, in their order.
    let holds = |event: &&Document| {
        wanted.len() > 3 && names_of(event).any(|own| format!(" {} ", same_words(own)).contains(&format!(" {wanted} ")))
    };
    let near: Vec<&Document> = events().filter(holds).collect();
    if near.len() > 1 {
        return Err(choose(Message::new("cancel-several").with("name", name), &near));
    }
    let near = near.first().copied().or_else(|| {
        // Signs do not count as slips.
        let names: Vec<String> = events().flat_map(names_of).map(same_words).collect();
        let own = nearest(&wanted, names.iter().map(String::as_str))?;
        events().find(|event| names_of(event).any(|name| same_words(name) == own))
    });
    Err(match near {
        Some(event) => Message::new("cancel-suggestion").with("name", name).with("suggestion", &event.id.id),
        None => unknown(name, &[KindName::EVENT], workspace),
    })
}

/// What people may call a meeting: its titles, its name, and the last part of it, which is that of the file.
fn names_of(event: &Document) -> impl Iterator<Item = &str> {
    let short = event.meta.short_title.iter().map(|title| &*title.value);
    let last = event.id.id.rsplit('/').next();
    [&*event.meta.title.value, &*event.id.id].into_iter().chain(short).chain(last)
}

/// The names of several meetings, each with its day.
fn choose(message: Message, events: &[&Document]) -> Message {
    let known: Vec<Arc<str>> = events
        .iter()
        .map(|event| {
            let start = match &event.kind {
                Kind::Event(read) => read.start().map(|start| format!(" ({})", start.value.date())),
                _ => None,
            };
            Arc::from(format!("{}{}", event.id.id, start.unwrap_or_default()))
        })
        .collect();
    message.with("known", known)
}

/// What the author wrote may have faults of its own: only one that was not there before is ours.
fn refuse_new_faults(event: &Document, text: &str, workspace: &Workspace) -> Result<(), Message> {
    let faults = |text: &str| {
        let mut sources = workspace.sources.clone();
        let file = sources.load(&format!("content/{}", event.path), text);
        let findings = read::document(&sources, file, &workspace.config).findings;
        findings.into_iter().filter(|finding| finding.severity == Severity::Error).map(|it| it.message).collect()
    };
    let before: Vec<Message> = faults(workspace.sources.file(event.span.file).text());
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
    use crate::{base::source::SourceMap, model::kinds::event::EventExceptionKind};

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

    /// What was decided, in order, as it is read again.
    fn decisions(text: &str) -> Vec<(bool, Option<String>)> {
        let workspace = workspace(text);
        let Kind::Event(event) = &workspace.documents[0].kind else { panic!("an event") };
        let day = |it: &EventException| it.starts_at.as_ref().map(|start| start.value.to_string());
        event.exceptions().map(|it| (it.kind == EventExceptionKind::Cancelled, day(it))).collect()
    }

    #[test]
    fn a_moved_meeting_that_is_cancelled_keeps_its_move() {
        let tenth = Some("2026-12-10T18:30".to_owned());
        for moved in [
            "exception: {kind: moved, reason: Crue, starts_at: 2026-12-10 18:30}\n",
            "exception: {kind: moved, reason: Crue,\n  starts_at: 2026-12-10 18:30}\n",
            "exception: # deux fois\n  # la rivière\n  kind: moved\n  reason: >\n    Crue\n    de l’hiver\n\n  starts_at: 2026-12-10 18:30\n",
            "exception:\n- kind: moved\n  reason: Crue\n  starts_at: 2026-12-10 18:30\n",
        ] {
            let text = cancelled(&EVENT.replace("mode:", &format!("{moved}mode:")), "forum", "Crue : tout est fermé");
            let text = text.unwrap_or_else(|fault| panic!("{moved}: {fault:?}"));
            assert_eq!(decisions(&text), [(false, tenth.clone()), (true, None)], "{text}");
            assert!(text.contains("decided_on: 2026-12-03\nmode:"), "{text}");
            assert_eq!(cancelled(&text, "forum", "Encore").map_err(|fault| fault.id), Err("cancel-already"));
        }
        let twice = "exception:\n  - {kind: moved, reason: Crue, starts_at: 2026-12-10 18:30}\n  - {kind: moved, reason: Gel, starts_at: 2026-12-17 18:30}\n";
        let text = cancelled(&EVENT.replace("mode:", &format!("{twice}mode:")), "forum", "Neige").expect("cancelled");
        assert_eq!(decisions(&text), [(false, tenth), (false, Some("2026-12-17T18:30".into())), (true, None)]);
    }

    #[test]
    fn a_meeting_is_found_whatever_its_capitals_accents_and_apostrophes() {
        let event = EVENT.replace("title: Le forum # à revoir", "title: L’été des « bancs » : forum");
        for name in
            ["l'ete des bancs: forum", "L’ÉTÉ DES BANCS FORUM", "Forum", "EVENT/FORUM", "  l’été des bancs  forum"]
        {
            assert!(cancelled(&event, name, "Crue").is_ok(), "{name}");
        }
        let near = cancelled(&event, "été des bancs", "Crue").expect_err("some words are no title");
        assert_eq!(near.id, "cancel-suggestion");
        assert_eq!(
            cancelled(&event, "l'ete des bancs: forom", "Crue").map_err(|fault| fault.id),
            Err("cancel-suggestion")
        );
        let mut sources = SourceMap::default();
        let settings =
            sources.load("site.toml", "format = 1\nbase_url = \"https://ville.example/\"\nlanguages = [\"fr\"]\n");
        let files = ["un", "deux"].map(|name| sources.load(&format!("content/evenements/{name}.md"), &event));
        let workspace = Workspace::of(sources, settings, &files, BTreeSet::new());
        let day = Date::day(2026, 12, 3).expect("a day of the calendar");
        let several = cancel(&workspace, "L'été des bancs : forum", "Crue", day).expect_err("two of one title");
        assert_eq!(several.id, "cancel-several");
    }

    #[test]
    fn what_makes_no_sense_is_refused_in_words() {
        assert_eq!(cancelled(EVENT, "forom", "Crue").map_err(|fault| fault.id), Err("cancel-suggestion"));
        assert_eq!(cancelled(EVENT, "autre chose", "Crue").map_err(|fault| fault.id), Err("new-unknown-reference"));
        assert_eq!(cancelled(EVENT, "forum", " ").map_err(|fault| fault.id), Err("cancel-no-reason"));
        assert_eq!(cancelled(EVENT, "forum", "\"oui\"").map_err(|fault| fault.id), Err("cancel-no-reason"));
        let held = format!("{EVENT}\n## Compte rendu {{.minutes}}\n\nTrente personnes sont venues.\n");
        assert_eq!(cancelled(&held, "forum", "Crue").map_err(|fault| fault.id), Err("cancel-held"));
    }
}
