//! Where processes, phases and meetings stand, in words with their dates: the same words on every page and in every list.

use super::{context::State, linker::Linker};
use crate::{
    base::diagnostic::Value,
    model::{date::Date, reference::WorkId},
    site::{
        events::{EventChange, EventState, When},
        standing::{PhaseStanding, PhaseState, ProcessState, ResponseDue, Standing},
    },
};

/// « Ouverte jusqu’au 31 janvier 2027 »; `None` for works of other kinds and where the source gives neither dates nor documents.
pub fn of_process(linker: &Linker<'_>, work: &WorkId) -> Option<State> {
    process_state(linker, &linker.view.standing(work)?)
}

/// The state of a process in words.
pub fn process_state(linker: &Linker<'_>, standing: &Standing) -> Option<State> {
    let words = |id: &str, date: Option<Date>| match date {
        Some(date) => dated(linker, &format!("process-{id}"), date),
        None => linker.say(&format!("process-{id}-undated")),
    };
    let due = standing.response();
    Some(match standing.state? {
        ProcessState::Announced | ProcessState::Framed => {
            State { words: words("announced", standing.opens), class: "not-started" }
        }
        ProcessState::Open => State { words: words("open", standing.closes), class: "open under-way" },
        ProcessState::Closed | ProcessState::Instructed if due.is_some_and(|due| due.is_late) => {
            State { words: words("late", due.map(ResponseDue::late_since)), class: "late" }
        }
        ProcessState::Closed => State { words: words("closed", due.map(|due| due.due)), class: "under-way" },
        ProcessState::Instructed => State { words: words("instructed", due.map(|due| due.due)), class: "under-way" },
        ProcessState::Answered => State { words: words("answered", standing.answered_on), class: "done" },
        ProcessState::Assessed => State { words: words("assessed", standing.answered_on), class: "done" },
        ProcessState::Suspended => State { words: words("suspended", standing.rests_until), class: "postponed" },
        ProcessState::Abandoned => State { words: linker.say("process-abandoned"), class: "abandoned" },
    })
}

/// The state of a phase in words. What is current stands still in a process that was suspended or given up, and is to come in one that
/// did not begin.
pub fn phase_state(linker: &Linker<'_>, phase: &PhaseStanding, process: Option<ProcessState>) -> Option<State> {
    let planned = match (phase.from, phase.to) {
        (Some(from), Some(to)) => {
            let is_whole = from.day_of_month().and(to.day_of_month()).is_some();
            let precision = if is_whole { "day" } else { "month" };
            let (from, to) = (linker.date(from).words, linker.date(to).words);
            let arguments = [("from", from.into()), ("to", to.into()), ("precision", precision.into())];
            linker.text("phase-ahead-between", &arguments)
        }
        (Some(from), None) => dated(linker, "phase-ahead-from", from),
        (None, Some(to)) => dated(linker, "phase-ahead-until", to),
        (None, None) => linker.say("phase-ahead"),
    };
    Some(match phase.state {
        // Nothing shows where it stands, and nothing planned is known: nothing is said.
        PhaseState::Untold => {
            phase.from.or(phase.to)?;
            State { words: planned, class: "unknown" }
        }
        PhaseState::Dropped => State { words: linker.say("phase-dropped"), class: "abandoned" },
        PhaseState::Done => State {
            words: match phase.delivered_on {
                Some(date) => dated(linker, "phase-done", date),
                None => linker.say("phase-done-undated"),
            },
            class: "done",
        },
        PhaseState::Missing => State { words: linker.say("phase-missing"), class: "unknown" },
        PhaseState::Current => match process {
            Some(ProcessState::Suspended | ProcessState::Abandoned) => {
                State { words: linker.say("phase-stopped"), class: "postponed" }
            }
            Some(ProcessState::Announced | ProcessState::Framed) | None => {
                State { words: planned, class: "not-started" }
            }
            Some(_) => State {
                words: match phase.to {
                    Some(to) => dated(linker, "phase-current", to),
                    None => linker.say("phase-current-undated"),
                },
                class: "under-way",
            },
        },
        PhaseState::Ahead => State { words: planned, class: "not-started" },
    })
}

/// « Annulée », « Déplacée au 14 mars 2026 », « À venir ».
pub fn event_state(linker: &Linker<'_>, state: EventState) -> State {
    match (state.exception, state.when) {
        (Some(EventChange::Cancelled), _) => State { words: linker.say("event-cancelled"), class: "abandoned" },
        (Some(EventChange::Moved), When::Ahead | When::Today) => State {
            words: match state.day {
                Some(day) => dated(linker, "event-moved", day),
                None => linker.say("event-moved-undated"),
            },
            class: "postponed",
        },
        (_, When::Ahead) => State { words: linker.say("event-ahead"), class: "not-started" },
        (_, When::Today) => State { words: linker.say("event-today"), class: "under-way" },
        (_, When::Past) => State { words: linker.say("event-past"), class: "done" },
    }
}

/// A message with a date. French says « le 30 juin » but « en juin »: `precision` is `day` or `month`.
pub fn dated(linker: &Linker<'_>, id: &str, date: Date) -> String {
    linker.text(id, &date_arguments(linker, date))
}

/// The arguments `date` and `precision` of a message.
pub fn date_arguments(linker: &Linker<'_>, date: Date) -> [(&'static str, Value); 2] {
    let precision = if date.day_of_month().is_some() { "day" } else { "month" };
    [("date", linker.date(date).words.into()), ("precision", precision.into())]
}
