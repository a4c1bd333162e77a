//! What is owed, for the ear: whole sentences, a thing a line, the thing itself first and its place last.

use parvis::{
    base::diagnostic::Value,
    model::date::Date,
    report::words::Words,
    site::changes::{Cause, SelfChange},
};

use super::listing::{Listing, Owed};

/// The list in sentences.
pub fn said(listing: &Listing<'_>, words: &Words) -> String {
    let mut lines = vec![head(listing, words)];
    for (heading, owed) in [("due-overdue", &listing.overdue), ("due-next", &listing.next)] {
        if !owed.is_empty() {
            lines.push(String::new());
            lines.push(words.text(heading, &[("until", day(listing.until, words))]));
            lines.extend(owed.iter().map(|owed| sentence(owed, words)));
        }
    }
    if listing.later > 0 {
        lines.push(String::new());
        let arguments = [("count", Value::from(listing.later)), ("until", day(listing.until, words))];
        lines.push(words.text("due-later", &arguments));
    }
    lines.push(String::new());
    lines.extend(changes(listing, words));
    lines.join("\n") + "\n"
}

/// What a duty is about, as a title: « Réponse motivée à « L’avis citoyen » ».
pub fn what(owed: &Owed<'_>, words: &Words) -> String {
    duty(owed.obligation.duty.name(), &owed.obligation.about, owed.document.label(), words)
}

/// A date in words.
pub fn day(date: Date, words: &Words) -> Value {
    let date = date.last_day();
    let part = |part: Option<u8>| Value::from(usize::from(part.unwrap_or(1)));
    let parts = [
        ("day", part(date.day_of_month())),
        ("month", part(date.month())),
        ("year", Value::from(date.year().to_string())),
    ];
    Value::from(words.text("due-date", &parts))
}

fn duty(name: &str, about: &str, title: &str, words: &Words) -> String {
    let arguments = [("duty", Value::from(name)), ("about", Value::from(about)), ("title", Value::from(title))];
    words.text("due-duty", &arguments)
}

fn head(listing: &Listing<'_>, words: &Words) -> String {
    let arguments = [
        ("overdue", Value::from(listing.overdue.len())),
        ("next", Value::from(listing.next.len())),
        ("today", day(listing.today, words)),
        ("until", day(listing.until, words)),
        ("service", Value::from(listing.service.unwrap_or_default())),
    ];
    words.text(if listing.service.is_some() { "due-head-service" } else { "due-head" }, &arguments)
}

fn sentence(owed: &Owed<'_>, words: &Words) -> String {
    let when = match owed.days {
        0 => "due-today",
        days if days < 0 => "due-late",
        _ => "due-ahead",
    };
    let days = usize::try_from(owed.days.unsigned_abs()).unwrap_or(usize::MAX);
    let when = words.text(when, &[("days", Value::from(days)), ("date", day(owed.obligation.due, words))]);
    let who = match &owed.obligation.owner {
        Some(owner) => words.text("due-who", &[("owner", Value::from(owner))]),
        None => words.text("due-nobody", &[]),
    };
    let place = format!("{}:{}:{}", owed.path, owed.position.line, owed.position.column);
    let arguments = [
        ("what", Value::from(what(owed, words))),
        ("when", Value::from(when)),
        ("who", Value::from(who)),
        ("place", Value::from(place)),
    ];
    words.text("due-sentence", &arguments)
}

/// The days on which the site changes by itself, each with all its reasons.
fn changes(listing: &Listing<'_>, words: &Words) -> Vec<String> {
    let mut lines = Vec::new();
    match (listing.changes.is_empty(), listing.change_after) {
        (true, None) => lines.push(words.text("due-no-change", &[])),
        (true, Some(after)) => {
            let arguments = [("until", day(listing.until, words)), ("after", day(after, words))];
            lines.push(words.text("due-change-after", &arguments));
        }
        (false, _) => lines.push(words.text("due-changes", &[])),
    }
    let mut rest = listing.changes.as_slice();
    while let Some(first) = rest.first() {
        let count = rest.iter().take_while(|change| change.day == first.day).count();
        let (today, later) = rest.split_at(count);
        rest = later;
        let mut reasons: Vec<String> = today.iter().map(|change| reason(change, listing, words)).collect();
        // A document and its translations change for the same reason.
        reasons.dedup();
        // French sets the semicolon apart.
        let semicolon = if words.lang().primary() == "fr" { "\u{a0}; " } else { "; " };
        let arguments = [("date", day(first.day, words)), ("reasons", Value::from(reasons.join(semicolon)))];
        lines.push(words.text("due-change", &arguments));
    }
    lines
}

fn reason(change: &SelfChange, listing: &Listing<'_>, words: &Words) -> String {
    let work = change.document.work();
    let default = listing.site.config.default_lang();
    let original = listing.site.in_language(&work, default);
    let title = original.map_or_else(|| work.to_string(), |document| document.label().to_string());
    let about = match change.cause {
        Cause::Overdue(owed) => duty(owed.name(), &change.about, &title, words),
        _ => title,
    };
    words.text("due-cause", &[("cause", Value::from(change.cause.name())), ("about", Value::from(about))])
}
