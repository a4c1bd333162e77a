//! Reads a survey: whom it asked, what and how.

use std::sync::Arc;

use super::entries::{Ids, optional_text, period, spanned_text, stated_list, stated_map, stated_text};
use crate::{
    base::{fields::Fields, source::Spanned},
    model::{
        kinds::{
            Kind,
            survey::{Question, Sample, Survey},
        },
        meta::Stated,
    },
    read::stated::{Role, is_open},
};

/// The fields of a survey.
pub fn read(fields: &mut Fields, role: Role) -> Kind {
    let mut ids = Ids::default();
    Kind::Survey(Survey {
        fieldwork: period(fields, "fieldwork", role),
        mode: stated_text(fields, "mode", role),
        population: stated_text(fields, "population", role),
        sample: stated_map(fields, "sample", role, sample),
        questions: stated_list(fields, "questions", role, |entry| question(entry, &mut ids)),
        questionnaire: spanned_text(fields, "questionnaire"),
        limits: stated_text(fields, "limits", role),
    })
}

fn sample(entry: &mut Fields) -> Option<Sample> {
    entry.required("size");
    entry.required("method");
    Some(Sample { size: entry.number("size"), method: optional_text(entry, "method") })
}

fn question(entry: &mut Fields, ids: &mut Ids) -> Question {
    Question {
        id: ids.take(entry),
        wording: optional_text(entry, "wording"),
        results: results(entry),
        span: entry.span(),
    }
}

fn results(entry: &mut Fields) -> Option<Stated<Spanned<Arc<str>>>> {
    let node = entry.node("results")?;
    if is_open(node) {
        return Some(Stated::NotInSource);
    }
    entry.take_text(node).map(Stated::Given)
}
