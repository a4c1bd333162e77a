//! Reads news: dated, and about something that the site holds.

use crate::{
    base::{diagnostic::Diagnostic, fields::Fields, source::Spanned},
    config::{
        dates::{date, required_date},
        references::references,
    },
    model::{
        date::Date,
        kinds::{Kind, news::News},
    },
    read::stated::Role,
};

/// The fields of a piece of news; a translation may leave them out.
pub fn read(fields: &mut Fields, role: Role) -> Kind {
    let date = match role {
        Role::Original => required_date(fields, "date"),
        Role::Translation => date(fields, "date"),
    };
    let about = references(fields, "about", None);
    if role == Role::Original && about.is_empty() {
        fields.report(Diagnostic::error("news-about-nothing", fields.key_span("about")));
    }
    let no_date = Date::parse("0001-01-01").expect("the first day of the calendar");
    Kind::News(News { date: date.unwrap_or(Spanned::new(no_date, fields.key_span("date"))), about })
}
