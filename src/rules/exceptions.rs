//! A meeting that does not take place has neither a new day nor minutes.

use crate::{
    base::{
        diagnostic::{Diagnostic, Message},
        source::Span,
    },
    model::kinds::{Kind, event::EventExceptionKind},
    site::Site,
};

/// A cancelled meeting that is said to take place, or a moved one that did not move.
pub fn contradicted(site: &Site, findings: &mut Vec<Diagnostic>) {
    for document in site.originals() {
        let Kind::Event(event) = &document.kind else { continue };
        let Some(last) = &event.exception else { continue };
        // What stands before the last decision was true once; only its day has to be another than the one before.
        let mut day = event.starts_at.given();
        let mut moves = Vec::new();
        for exception in event.exceptions() {
            if exception.kind == EventExceptionKind::Moved || exception.span == last.span {
                moves.push((exception, day));
            }
            day = exception.starts_at.as_ref().or(day);
        }
        for (exception, day) in moves {
            let contradiction: Option<(&'static str, Span)> = match exception.kind {
                EventExceptionKind::Cancelled => {
                    let minutes = document.records.minutes.as_ref().map(|section| section.span);
                    let minutes = minutes.or(event.minutes.as_ref().map(|reference| reference.span));
                    let again = exception.starts_at.as_ref().map(|moment| moment.span);
                    let held = minutes.map(|span| ("exception-contradicted", span));
                    held.or(again.map(|span| ("exception-contradicted-new-day", span)))
                }
                EventExceptionKind::Moved => {
                    let same = exception.starts_at.as_ref().zip(day);
                    let same = same.filter(|(new, old)| new.value == old.value && exception.venue.is_none());
                    same.map(|(new, _)| ("exception-contradicted-same-day", new.span))
                }
            };
            if let Some((message, span)) = contradiction {
                findings.push(
                    Diagnostic::error("exception-contradicted", span)
                        .says(message)
                        .label(exception.span, Message::new("exception-contradicted-here")),
                );
            }
        }
    }
}
