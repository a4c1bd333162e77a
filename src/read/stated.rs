//! Reads fields that a source may leave open: `not-in-source` is a value, and never an invented one.

use crate::{
    base::{fields::Fields, node::Node},
    model::meta::Stated,
};

/// The word that an author writes.
pub const NOT_IN_SOURCE: &str = "not-in-source";

/// Whose fields are read.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Role {
    /// A document that says everything itself.
    Original,
    /// A translation, which leaves out what is the same in every language.
    Translation,
}

/// The value of a key that an original must have (`missing-field`).
pub fn duty<'a>(fields: &mut Fields<'a>, key: &'static str, role: Role) -> Option<&'a Node> {
    match role {
        Role::Original => fields.required(key),
        Role::Translation => fields.node(key),
    }
}

/// The value of a key that an original must have, or `not-in-source`. What cannot be read counts as not in the source, beside
/// the finding that `read` makes.
pub fn stated<'a, T>(
    fields: &mut Fields<'a>,
    key: &'static str,
    role: Role,
    read: impl FnOnce(&mut Fields<'a>, &'a Node) -> Option<T>,
) -> Stated<T> {
    match duty(fields, key, role) {
        Some(node) if !is_open(node) => read(fields, node).map_or(Stated::NotInSource, Stated::Given),
        _ => Stated::NotInSource,
    }
}

/// True if the author writes that the source does not say.
pub fn is_open(node: &Node) -> bool {
    node.scalar().is_some_and(|text| &**text == NOT_IN_SOURCE)
}
