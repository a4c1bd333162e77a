//! Reads references to documents: `7`, `action/7`. Whether they have a target is known to `site`.

use crate::{
    base::{
        diagnostic::Diagnostic,
        fields::{Fields, wrong_type},
        node::Node,
    },
    model::{kinds::KindName, reference::Reference},
};

/// The reference that a node holds. Where the field takes only documents of one kind, that kind is `expected`, and need not be
/// written.
///
/// The id of a page may hold slashes itself (`demarches/parc`): what stands before the first one is a kind only if there is a
/// kind of this name.
pub fn reference_of(node: &Node, expected: Option<KindName>, findings: &mut Vec<Diagnostic>) -> Option<Reference> {
    let Some(text) = node.scalar() else {
        findings.push(wrong_type(node, "reference"));
        return None;
    };
    let (kind, id) = match text.split_once('/') {
        Some((before, after)) => match KindName::parse(before) {
            Some(kind) => (Some(kind), after),
            None => (None, &**text),
        },
        None => (None, &**text),
    };
    if id.trim().is_empty() {
        findings.push(Diagnostic::error("empty-reference", node.span).with("value", text));
        return None;
    }
    if let (Some(kind), Some(expected)) = (kind, expected)
        && kind != expected
    {
        findings.push(
            Diagnostic::error("reference-of-another-kind", node.span)
                .with("value", text)
                .with("kind", kind.0)
                .with("expected", expected.0),
        );
        return None;
    }
    Some(Reference { kind: kind.or(expected), id: id.into(), span: node.span })
}

/// The references of a list below a key; none when it is absent.
pub fn references(fields: &mut Fields, key: &'static str, expected: Option<KindName>) -> Vec<Reference> {
    let mut findings = Vec::new();
    let nodes = fields.list(key);
    let references = nodes.iter().filter_map(|node| reference_of(node, expected, &mut findings)).collect();
    findings.into_iter().for_each(|finding| fields.report(finding));
    references
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{
        node::NodeValue,
        source::{SourceMap, Span},
    };

    fn read(text: &str, expected: Option<KindName>) -> (Option<String>, Vec<&'static str>) {
        let mut sources = SourceMap::default();
        let file = sources.load("a.md", text);
        let value = NodeValue::Scalar { text: text.into(), quoted: false };
        let node = Node { value, span: Span::new(file, 0, text.len()) };
        let mut findings = Vec::new();
        let reference = reference_of(&node, expected, &mut findings);
        (reference.map(|reference| reference.name()), findings.iter().map(|finding| finding.rule).collect())
    }

    #[test]
    fn a_kind_stands_before_the_slash_only_if_it_is_one() {
        let cases = [("7", "7"), ("action/7", "action/7"), ("demarches/parc", "demarches/parc")];
        for (written, name) in cases.into_iter().chain([("page/demarches/parc", "page/demarches/parc")]) {
            assert_eq!(read(written, None), (Some(name.to_owned()), Vec::new()), "{written}");
        }
        assert_eq!(read("actoin/7", None).0.as_deref(), Some("actoin/7"));
    }

    #[test]
    fn a_field_of_one_kind_takes_no_other() {
        assert_eq!(read("7", Some(KindName::ACTION)).0.as_deref(), Some("action/7"));
        assert_eq!(read("charter/mel", Some(KindName::ACTION)), (None, vec!["reference-of-another-kind"]));
        assert_eq!(read("action/", None), (None, vec!["empty-reference"]));
    }
}
