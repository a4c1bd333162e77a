//! Reads a contract: who binds themselves, to what, and when an answer is promised.

use super::entries::{stated_date, stated_list, stated_map, stated_text, stated_texts, text};
use crate::{
    base::{fields::Fields, source::Spanned},
    config::dates::{date, duration, required_date},
    model::{
        date::Date,
        kinds::{
            Kind,
            contract::{Commitment, Contract, TimetableEntry},
        },
        meta::Stated,
    },
    read::stated::Role,
};

/// The fields of a contract.
pub fn read(fields: &mut Fields, role: Role) -> Kind {
    Kind::Contract(Contract {
        parties: stated_texts(fields, "parties", role),
        question: stated_text(fields, "question", role),
        negotiable: stated_texts(fields, "negotiable", role),
        not_negotiable: stated_texts(fields, "not_negotiable", role),
        timetable: timetable(fields, role),
        means: stated_text(fields, "means", role),
        commitment: stated_map(fields, "commitment_to_reply", role, commitment),
        signed_on: stated_date(fields, "signed_on", role),
    })
}

/// The entries of a timetable; one whose date cannot be read is left out, beside its finding.
fn timetable(fields: &mut Fields, role: Role) -> Stated<Vec<TimetableEntry>> {
    let entries = stated_list(fields, "timetable", role, |entry| {
        let date: Option<Spanned<Date>> = required_date(entry, "date");
        let label = text(entry, "label");
        Some(TimetableEntry { date: date?, label })
    });
    match entries {
        Stated::Given(entries) => Stated::Given(entries.into_iter().flatten().collect()),
        Stated::NotInSource => Stated::NotInSource,
    }
}

/// A promise in words, with a duration or a day: one of them, so that it can be checked.
fn commitment(entry: &mut Fields) -> Option<Commitment> {
    let text = text(entry, "text");
    let has_end = entry.node("within").is_some() || entry.node("by").is_some();
    let (within, by) = (duration(entry, "within"), date(entry, "by"));
    if !has_end {
        entry.required("within");
    }
    Some(Commitment { text, within, by, span: entry.span() })
}
