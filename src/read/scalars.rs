//! Lists the scalars of a front matter with their places, so that a rule about words looks at every field and not only at those it knows.

use std::sync::Arc;

use crate::{
    base::{
        node::{Node, NodeValue},
        source::{SourceMap, Span, Spanned},
    },
    model::document::FieldText,
};

/// Every scalar of a tree, in the order of the source. The reader of YAML bounds the depth of its trees.
pub fn of(sources: &SourceMap, node: &Node) -> Vec<FieldText> {
    let mut fields = Vec::new();
    collect(sources, &Arc::from(""), node, &mut fields);
    fields.shrink_to_fit();
    fields
}

fn collect(sources: &SourceMap, key: &Arc<str>, node: &Node, fields: &mut Vec<FieldText>) {
    match &node.value {
        NodeValue::Null => {}
        NodeValue::Scalar { text, .. } => {
            let span = characters(sources.text(node.span), text, node.span);
            fields.push(FieldText { key: Arc::clone(key), text: Spanned::new(Arc::clone(text), span) });
        }
        NodeValue::List(items) => items.iter().for_each(|item| collect(sources, key, item, fields)),
        NodeValue::Map(entries) => {
            for (name, value) in entries {
                collect(sources, &name.value, value, fields);
            }
        }
    }
}

/// The place of the characters between quotation marks; the whole place of a text with escapes or over several lines.
fn characters(written: &str, text: &str, span: Span) -> Span {
    let is_between = written.len() == text.len() + 2 && written.get(1..=text.len()) == Some(text);
    match is_between {
        true => Span::new(span.file, span.start as usize + 1, span.end as usize - 1),
        false => span,
    }
}
