//! The meetings of a process as its pages and the home page show them: those to come first, what does not take place said at once.

use crate::{
    base::diagnostic::Value,
    model::{
        kinds::{Kind, KindName},
        outline::Outline,
        reference::WorkId,
    },
    render::html::{
        context::{Entry, Notice},
        linker::Linker,
    },
    site::events::{EventChange, EventState, When},
};

/// All meetings of a process: those to come, the next first, then those that are over, the latest first. Beside them those to come alone.
pub fn sorted<'a>(linker: &Linker<'a>, process: &WorkId) -> (Vec<&'a Outline>, Vec<&'a Outline>) {
    let mut meetings = of(linker, process);
    meetings.sort_by_key(|(_, state)| (state.when == When::Past, state.day));
    let past = meetings.iter().position(|(_, state)| state.when == When::Past).unwrap_or(meetings.len());
    meetings[past..].reverse();
    let all: Vec<&Outline> = meetings.into_iter().map(|(outline, _)| outline).collect();
    let ahead = all[..past].to_vec();
    (all, ahead)
}

/// Meetings to come that take place, the next first.
pub fn ahead(linker: &Linker<'_>, process: &WorkId) -> impl Iterator<Item = Entry> {
    let mut meetings = of(linker, process);
    meetings.retain(|(_, state)| state.when != When::Past && state.exception != Some(EventChange::Cancelled));
    meetings.sort_by_key(|(_, state)| state.day);
    meetings.into_iter().filter_map(|(outline, _)| linker.entry(outline))
}

/// What is to be said at once of meetings to come: cancelled, moved.
pub fn changed(linker: &Linker<'_>, process: &WorkId) -> Vec<Notice> {
    let mut meetings = of(linker, process);
    meetings.retain(|(_, state)| state.when != When::Past && state.exception.is_some());
    meetings.sort_by_key(|(_, state)| state.day);
    meetings.into_iter().filter_map(|(outline, _)| notice(linker, outline)).collect()
}

/// « Rencontre annulée, samedi 28 novembre 2026 », with the reason and a link to its page: the name of the meeting stands in the link, which
/// says its language.
fn notice(linker: &Linker<'_>, outline: &Outline) -> Option<Notice> {
    let document = linker.view.original(linker.view.document(&outline.id)?);
    let Kind::Event(event) = &document.kind else { return None };
    event.exception.as_ref()?;
    let (name, kind) = match event.is_cancelled() {
        true => ("cancelled", "important cancelled"),
        false => ("moved", "important moved"),
    };
    // Who meant to come to a meeting that was moved, then cancelled, has its last day in mind.
    let planned = if event.is_cancelled() { event.start() } else { event.starts_at.given() };
    let planned = planned.map(|start| linker.date(start.value.date()).words).unwrap_or_default();
    let arguments = [("date", Value::from(planned))];
    Some(Notice {
        kind,
        title: linker.text(&format!("meeting-{name}"), &arguments),
        text: String::new(),
        link: linker.link(outline),
        items: event
            .exceptions()
            .rev()
            .filter_map(|it| it.reason.as_ref())
            .map(|reason| linker.passage(reason, &document.id.lang))
            .collect(),
    })
}

/// Those of some meetings that are to come, the next first.
pub fn ahead_of<'a>(linker: &Linker<'_>, outlines: &[&'a Outline]) -> Vec<&'a Outline> {
    let state = |outline: &&'a Outline| Some((*outline, linker.view.event_state(&outline.id.work())?));
    let mut ahead: Vec<_> = outlines.iter().filter_map(state).collect();
    ahead.retain(|(_, state)| state.when != When::Past);
    ahead.sort_by_key(|(_, state)| state.day);
    ahead.into_iter().map(|(outline, _)| outline).collect()
}

fn of<'a>(linker: &Linker<'a>, process: &WorkId) -> Vec<(&'a Outline, EventState)> {
    let outlines = linker.view.member_outlines(process, KindName::EVENT, linker.lang).into_iter();
    outlines.filter_map(|outline| Some((outline, linker.view.event_state(&outline.id.work())?))).collect()
}
