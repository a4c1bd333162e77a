//! A tree of data with the place of every value: what YAML and TOML become before anything is asked of them.

use std::sync::Arc;

use super::source::{Span, Spanned};

/// A value of a front matter, a data block or a settings file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Node {
    /// What it is.
    pub value: NodeValue,
    /// Where it stands.
    pub span: Span,
}

/// Scalars keep the author's spelling: `1.10` is not 1.1, and the INSEE code `059350` is no number.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum NodeValue {
    /// Nothing after the key, `~` or `null`.
    Null,
    /// A text, a number, a date, a truth value: as written, quotes taken off.
    Scalar {
        /// The text.
        text: Arc<str>,
        /// True if the author quoted it, so that it can only be a text.
        quoted: bool,
    },
    /// A list.
    List(Vec<Node>),
    /// Keys with their values, in the order of the source; keys are unique.
    Map(Vec<(Spanned<Arc<str>>, Node)>),
}

impl Node {
    /// The text of a scalar.
    pub fn scalar(&self) -> Option<&Arc<str>> {
        match &self.value {
            NodeValue::Scalar { text, .. } => Some(text),
            _ => None,
        }
    }

    /// The name of what it is, for messages: `null`, `text`, `list`, `map`.
    pub fn shape(&self) -> &'static str {
        match &self.value {
            NodeValue::Null => "null",
            NodeValue::Scalar { .. } => "text",
            NodeValue::List(_) => "list",
            NodeValue::Map(_) => "map",
        }
    }
}
