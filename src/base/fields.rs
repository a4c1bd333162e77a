//! Takes typed fields from a tree of data and complains about what does not fit: all faults of a file, in one go.

use std::{collections::BTreeSet, sync::Arc};

use super::{
    diagnostic::{Diagnostic, Edit, Fix, Safety},
    node::{Node, NodeValue},
    source::{Span, Spanned},
    suggest::nearest,
};

/// The fields of one map. Ask for each known key, then call [`Fields::finish`], which reports the keys nobody asked for.
pub struct Fields<'a> {
    entries: &'a [(Spanned<Arc<str>>, Node)],
    span: Span,
    asked: BTreeSet<&'static str>,
    findings: Vec<Diagnostic>,
}

impl<'a> Fields<'a> {
    /// The fields of a map; anything else is a finding (`wrong-type`) and reads like a map with no entry.
    pub fn of(node: &'a Node) -> Self {
        let mut fields = Self { entries: &[], span: node.span, asked: BTreeSet::new(), findings: Vec::new() };
        match &node.value {
            NodeValue::Map(entries) => fields.entries = entries,
            NodeValue::Null => {}
            NodeValue::Scalar { .. } | NodeValue::List(_) => fields.findings.push(wrong_type(node, "map")),
        }
        fields
    }

    /// Where the map stands.
    pub fn span(&self) -> Span {
        self.span
    }

    /// The value of a key; an empty one, and an empty text, counts as absent.
    pub fn node(&mut self, key: &'static str) -> Option<&'a Node> {
        self.written(key).filter(|node| match &node.value {
            NodeValue::Null => false,
            NodeValue::Scalar { text, .. } => !text.trim().is_empty(),
            NodeValue::List(_) | NodeValue::Map(_) => true,
        })
    }

    /// The value of a key as it stands there, empty or not.
    pub fn written(&mut self, key: &'static str) -> Option<&'a Node> {
        self.asked.insert(key);
        self.entries.iter().find(|(name, _)| &*name.value == key).map(|(_, node)| node)
    }

    /// Where a key stands; the map itself if it has none of this name.
    pub fn key_span(&self, key: &str) -> Span {
        self.entries.iter().find(|(name, _)| &*name.value == key).map_or(self.span, |(name, _)| name.span)
    }

    /// The value of a key that must be there (`missing-field`).
    pub fn required(&mut self, key: &'static str) -> Option<&'a Node> {
        let node = self.node(key).filter(|node| !is_empty(node));
        if node.is_none() {
            self.findings.push(Diagnostic::error("missing-field", self.key_span(key)).with("key", key));
        }
        node
    }

    /// A text, or a number or date as it was written.
    pub fn text(&mut self, key: &'static str) -> Option<Spanned<Arc<str>>> {
        let node = self.node(key)?;
        self.take_text(node)
    }

    /// A text that must be there.
    pub fn required_text(&mut self, key: &'static str) -> Option<Spanned<Arc<str>>> {
        let node = self.required(key)?;
        self.take_text(node)
    }

    /// `true` or `false`; false when absent.
    pub fn truth(&mut self, key: &'static str) -> bool {
        self.truth_or(key, false)
    }

    /// `true` or `false`; this one when absent.
    pub fn truth_or(&mut self, key: &'static str, absent: bool) -> bool {
        let Some(node) = self.node(key) else { return absent };
        match node.value {
            NodeValue::Scalar { ref text, quoted: false } if &**text == "true" => true,
            NodeValue::Scalar { ref text, quoted: false } if &**text == "false" => false,
            _ => {
                self.findings.push(wrong_type(node, "truth"));
                absent
            }
        }
    }

    /// A whole number from 0.
    pub fn number(&mut self, key: &'static str) -> Option<Spanned<u32>> {
        let node = self.node(key)?;
        let number = node.scalar().and_then(|text| text.parse().ok());
        match number {
            Some(number) => Some(Spanned::new(number, node.span)),
            None => {
                self.findings.push(wrong_type(node, "number"));
                None
            }
        }
    }

    /// The items of a list; none when absent.
    pub fn list(&mut self, key: &'static str) -> &'a [Node] {
        let Some(node) = self.node(key) else { return &[] };
        match &node.value {
            NodeValue::List(items) => items,
            NodeValue::Null | NodeValue::Scalar { .. } | NodeValue::Map(_) => {
                self.findings.push(wrong_type(node, "list"));
                &[]
            }
        }
    }

    /// The texts of a list of texts.
    pub fn texts(&mut self, key: &'static str) -> Vec<Spanned<Arc<str>>> {
        self.list(key).iter().filter_map(|node| self.take_text(node)).collect()
    }

    /// One of some words (`unknown-value`, with what was probably meant).
    pub fn word(&mut self, key: &'static str, words: &[&'static str]) -> Option<Spanned<&'static str>> {
        let text = self.text(key)?;
        if let Some(word) = words.iter().find(|word| **word == &*text.value) {
            return Some(Spanned::new(*word, text.span));
        }
        let finding = Diagnostic::error("unknown-value", text.span)
            .with("key", key)
            .with("value", &text.value)
            .with("known", known(words.iter().copied()));
        self.findings.push(suggested(finding, "unknown-value-suggestion", &text, words.iter().copied()));
        None
    }

    /// The fields of a map below a key.
    pub fn fields(&mut self, key: &'static str) -> Option<Fields<'a>> {
        self.node(key).map(Fields::of)
    }

    /// Adds a finding.
    pub fn report(&mut self, finding: Diagnostic) {
        self.findings.push(finding);
    }

    /// The text of a scalar node, else `None` and a finding.
    pub fn take_text(&mut self, node: &Node) -> Option<Spanned<Arc<str>>> {
        match node.scalar() {
            Some(text) => Some(Spanned::new(Arc::clone(text), node.span)),
            None => {
                self.findings.push(wrong_type(node, "text"));
                None
            }
        }
    }

    /// Reports the keys that nobody asked for (`unknown-key`) and hands over all findings.
    pub fn finish(mut self) -> Vec<Diagnostic> {
        let asked: Vec<&'static str> = self.asked.iter().copied().collect();
        for (key, _) in self.entries {
            if asked.contains(&&*key.value) {
                continue;
            }
            let finding = Diagnostic::error("unknown-key", key.span)
                .with("key", &key.value)
                .with("known", known(asked.iter().copied()));
            let taken = |word: &&&str| !self.entries.iter().any(|(name, _)| &*name.value == **word);
            let free: Vec<&str> = asked.iter().filter(taken).copied().collect();
            self.findings.push(suggested(finding, "unknown-key-suggestion", key, free));
        }
        self.findings
    }
}

/// True for a list of nothing, and for one of empty texts: as little is said as by a key that is not there.
fn is_empty(node: &Node) -> bool {
    let says_nothing = |item: &Node| match &item.value {
        NodeValue::Null => true,
        NodeValue::Scalar { text, .. } => text.trim().is_empty(),
        NodeValue::List(_) | NodeValue::Map(_) => false,
    };
    matches!(&node.value, NodeValue::List(items) if items.iter().all(says_nothing))
}

/// A finding that a value has another type than `expected` (`text`, `truth`, `number`, `list`, `map`, `date`…).
pub fn wrong_type(node: &Node, expected: &'static str) -> Diagnostic {
    let finding = Diagnostic::error("wrong-type", node.span).with("expected", expected).with("found", node.shape());
    match node.scalar() {
        Some(text) => finding.says("wrong-type-value").with("value", text),
        None => finding,
    }
}

/// Adds « did you mean », and the safe fix that goes with it, when a candidate is near.
fn suggested<'c>(
    finding: Diagnostic,
    message: &'static str,
    written: &Spanned<Arc<str>>,
    candidates: impl IntoIterator<Item = &'c str>,
) -> Diagnostic {
    let Some(near) = nearest(&written.value, candidates) else { return finding };
    let edit = Edit { span: written.span, text: near.to_owned() };
    finding.says(message).with("suggestion", near).fix(Fix { safety: Safety::Safe, edits: vec![edit] })
}

fn known<'c>(words: impl IntoIterator<Item = &'c str>) -> Vec<Arc<str>> {
    words.into_iter().map(Arc::from).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::source::SourceMap;

    fn scalar(text: &str, span: Span) -> Node {
        Node { value: NodeValue::Scalar { text: text.into(), quoted: false }, span }
    }

    #[test]
    fn an_unknown_key_is_reported_with_what_was_meant() {
        let mut sources = SourceMap::default();
        let file = sources.load("a.md", "titel: Bonjour\n");
        let span = Span::new(file, 0, 5);
        let entry = (Spanned::new(Arc::from("titel"), span), scalar("Bonjour", Span::new(file, 7, 14)));
        let node = Node { value: NodeValue::Map(vec![entry]), span };
        let mut fields = Fields::of(&node);
        assert_eq!(fields.text("title"), None);
        let findings = fields.finish();
        assert_eq!(findings.len(), 1);
        assert_eq!(findings[0].message.id, "unknown-key-suggestion");
        assert_eq!(findings[0].fix.as_ref().map(|fix| fix.edits[0].text.as_str()), Some("title"));
    }
}
