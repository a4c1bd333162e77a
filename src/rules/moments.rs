//! The hours of a meeting by the clock of the site: an end before its beginning, an hour that does not exist.

use crate::{
    base::{
        diagnostic::{Diagnostic, Message},
        source::Spanned,
    },
    model::{
        kinds::{Kind, event::Event},
        moment::Moment,
    },
    site::Site,
};

/// Two moments of which one has an offset are compared by the zone of the site; the reader compares the others.
pub fn ends_before_start(site: &Site, findings: &mut Vec<Diagnostic>) {
    let zone = &site.config.time_zone;
    for event in events(site) {
        let moved = event.exceptions().map(|exception| (exception.starts_at.as_ref(), exception.ends_at.as_ref()));
        for (start, end) in [(event.starts_at.given(), event.ends_at.given())].into_iter().chain(moved) {
            let (Some(start), Some(end)) = (start, end) else { continue };
            let has_offset = start.value.has_offset() || end.value.has_offset();
            if has_offset && end.value.zoned(zone).timestamp() <= start.value.zoned(zone).timestamp() {
                findings.push(
                    Diagnostic::error("event-ends-before-start", end.span)
                        .with("start", start.value.to_string())
                        .with("end", end.value.to_string())
                        .label(start.span, Message::new("event-ends-before-start-start")),
                );
            }
        }
    }
}

/// In spring the clocks of most zones skip an hour: nobody can come then.
pub fn hour_skipped(site: &Site, findings: &mut Vec<Diagnostic>) {
    let zone = &site.config.time_zone;
    for moment in events(site).flat_map(moments) {
        if !moment.value.exists_in(zone) {
            let next = moment.value.zoned(zone);
            let (hour, minute) = (next.hour(), next.minute());
            findings.push(
                Diagnostic::error("hour-skipped", moment.span)
                    .with("moment", moment.value.to_string())
                    .with("zone", zone.iana_name().unwrap_or("UTC"))
                    .with("next", format!("{} {hour:02}:{minute:02}", moment.value.date())),
            );
        }
    }
}

fn events(site: &Site) -> impl Iterator<Item = &Event> {
    site.originals().filter_map(|document| match &document.kind {
        Kind::Event(event) => Some(event),
        _ => None,
    })
}

/// Every moment that an event gives.
fn moments(event: &Event) -> impl Iterator<Item = &Spanned<Moment>> {
    let exception = event.exceptions().flat_map(|it| it.starts_at.iter().chain(&it.ends_at));
    event.starts_at.given().into_iter().chain(event.ends_at.given()).chain(exception)
}
