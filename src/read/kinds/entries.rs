//! What the lists of several kinds have in common: entries with an id and a title, ids that are unique, dates in order.

use std::{collections::BTreeMap, sync::Arc};

use crate::{
    base::{
        diagnostic::{Diagnostic, Message},
        fields::{Fields, wrong_type},
        node::{Node, NodeValue},
        source::{Span, Spanned},
    },
    model::date::Date,
    read::name::check_id,
};

/// Ids that were given in one document.
#[derive(Default)]
pub struct Ids(BTreeMap<Arc<str>, Span>);

impl Ids {
    /// The id of an entry; the second of two equal ones is `duplicate-id`. An entry without one has an empty id, beside the
    /// finding.
    pub fn take(&mut self, entry: &mut Fields) -> Spanned<Arc<str>> {
        let Some(id) = entry.required_text("id") else { return Spanned::new("".into(), entry.span()) };
        check_id(entry, &id);
        match self.0.get(&id.value) {
            Some(first) => {
                let label = Message::new("duplicate-id-first").with("id", &id.value);
                let finding = Diagnostic::error("duplicate-id", id.span).with("id", &id.value);
                entry.report(finding.label(*first, label));
            }
            None => {
                self.0.insert(Arc::clone(&id.value), id.span);
            }
        }
        id
    }
}

/// The text of a key that an entry must have; empty beside the finding when it has none.
pub fn text(entry: &mut Fields, key: &'static str) -> Arc<str> {
    entry.required_text(key).map_or_else(|| "".into(), |text| text.value)
}

/// The text of a key that an entry may have.
pub fn optional_text(entry: &mut Fields, key: &'static str) -> Option<Arc<str>> {
    entry.text(key).map(|text| text.value).filter(|text| !text.trim().is_empty())
}

/// Reads each item of a list as a map.
pub fn each<'a, T>(fields: &mut Fields<'a>, node: &'a Node, mut read: impl FnMut(&mut Fields<'a>) -> T) -> Vec<T> {
    let NodeValue::List(items) = &node.value else {
        fields.report(wrong_type(node, "list"));
        return Vec::new();
    };
    let mut values = Vec::new();
    for item in items {
        let mut entry = Fields::of(item);
        values.push(read(&mut entry));
        entry.finish().into_iter().for_each(|finding| fields.report(finding));
    }
    values
}

/// Reports an end that comes before its beginning (`period-ends-before-start`).
pub fn check_period(fields: &mut Fields, from: Option<Date>, to: Option<&Spanned<Date>>) {
    let (Some(from), Some(to)) = (from, to) else { return };
    if to.value.last_day() < from.first_day() {
        let finding = Diagnostic::error("period-ends-before-start", to.span);
        fields.report(finding.with("from", from.to_string()).with("to", to.value.to_string()));
    }
}
