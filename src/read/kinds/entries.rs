//! What the lists of several kinds have in common: entries with an id and a title, ids that are unique, dates in order.

use std::{collections::BTreeMap, sync::Arc};

use crate::{
    base::{
        diagnostic::{Diagnostic, Message},
        fields::{Fields, wrong_type},
        node::{Node, NodeValue},
        source::{Span, Spanned},
    },
    config::dates::{date, required_date},
    model::{date::Date, figure::Figure, kinds::plan::Period, meta::Stated},
    read::{
        hollow::is_reason,
        name::check_id,
        stated::{Role, stated},
    },
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
    entry.text(key).map(|text| text.value)
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

/// Why something does not run as planned; `None` where the source does not say it (`not-in-source`) or nothing is written, which
/// the caller tells apart.
pub fn reason(entry: &mut Fields) -> Option<Arc<str>> {
    optional_text(entry, "reason").filter(|reason| is_reason(reason))
}

/// The text of a key, with its place; `None` for one of spaces.
pub fn spanned_text(entry: &mut Fields, key: &'static str) -> Option<Spanned<Arc<str>>> {
    entry.text(key)
}

/// A text that an original must have, or `not-in-source`.
pub fn stated_text(fields: &mut Fields, key: &'static str, role: Role) -> Stated<Spanned<Arc<str>>> {
    stated(fields, key, role, Fields::take_text)
}

/// A list of texts that an original must have, or `not-in-source`.
pub fn stated_texts(fields: &mut Fields, key: &'static str, role: Role) -> Stated<Vec<Spanned<Arc<str>>>> {
    stated(fields, key, role, |fields, _| Some(fields.texts(key)))
}

/// A list of maps that an original must have, or `not-in-source`.
pub fn stated_list<'a, T>(
    fields: &mut Fields<'a>,
    key: &'static str,
    role: Role,
    read: impl FnMut(&mut Fields<'a>) -> T,
) -> Stated<Vec<T>> {
    stated(fields, key, role, |fields, node: &'a Node| Some(each(fields, node, read)))
}

/// A map that an original must have, or `not-in-source`.
pub fn stated_map<'a, T>(
    fields: &mut Fields<'a>,
    key: &'static str,
    role: Role,
    read: impl FnOnce(&mut Fields<'a>) -> Option<T>,
) -> Stated<T> {
    stated(fields, key, role, |fields, node: &'a Node| map(fields, node, read))
}

/// Reads the map that a node is.
pub fn map<'a, T>(
    fields: &mut Fields<'a>,
    node: &'a Node,
    read: impl FnOnce(&mut Fields<'a>) -> Option<T>,
) -> Option<T> {
    let mut entry = Fields::of(node);
    let value = read(&mut entry);
    entry.finish().into_iter().for_each(|finding| fields.report(finding));
    value
}

/// A date that an original must have, or `not-in-source`.
pub fn stated_date(fields: &mut Fields, key: &'static str, role: Role) -> Stated<Spanned<Date>> {
    stated(fields, key, role, |fields, _| date(fields, key))
}

/// A number that an original must have, or `not-in-source`.
pub fn stated_number(fields: &mut Fields, key: &'static str, role: Role) -> Stated<Spanned<u32>> {
    stated(fields, key, role, |fields, _| fields.number(key))
}

/// One word of a table, with what it stands for.
pub fn variant<T: Copy>(fields: &mut Fields, key: &'static str, table: &[(&'static str, T)]) -> Option<Spanned<T>> {
    let words: Vec<&'static str> = table.iter().map(|(word, _)| *word).collect();
    let word = fields.word(key, &words)?;
    let (_, value) = table.iter().find(|(name, _)| *name == word.value)?;
    Some(Spanned::new(*value, word.span))
}

/// One word of a table that an original must have, or `not-in-source`.
pub fn stated_variant<T: Copy>(
    fields: &mut Fields,
    key: &'static str,
    role: Role,
    table: &[(&'static str, T)],
) -> Stated<Spanned<T>> {
    stated(fields, key, role, |fields, _| variant(fields, key, table))
}

/// A figure (`bad-figure`).
pub fn figure(fields: &mut Fields, key: &'static str) -> Option<Spanned<Figure>> {
    let text = fields.text(key)?;
    let figure = Figure::parse(&text.value);
    if figure.is_none() {
        fields.report(Diagnostic::error("bad-figure", text.span).with("value", &text.value));
    }
    figure.map(|figure| Spanned::new(figure, text.span))
}

/// `{from, to}`, both ends included.
pub fn period(fields: &mut Fields, key: &'static str, role: Role) -> Stated<Period> {
    stated_map(fields, key, role, |entry| {
        let from = required_date(entry, "from");
        let to = required_date(entry, "to");
        check_period(entry, from.as_ref().map(|from| from.value), to.as_ref());
        Some(Period { from: from?.value, to: to?.value })
    })
}

/// Reports an end that comes before its beginning (`period-ends-before-start`).
pub fn check_period(fields: &mut Fields, from: Option<Date>, to: Option<&Spanned<Date>>) {
    let (Some(from), Some(to)) = (from, to) else { return };
    if to.value.last_day() < from.first_day() {
        let finding = Diagnostic::error("period-ends-before-start", to.span);
        fields.report(finding.with("from", from.to_string()).with("to", to.value.to_string()));
    }
}
