//! Reads `published.lock`, which a program writes and people merge: what cannot be read in it refuses, so that nothing is forgotten.

use std::{collections::BTreeMap, sync::Arc};

use super::toml;
use crate::{
    base::{
        diagnostic::Diagnostic,
        fields::Fields,
        fingerprint::Fingerprint,
        node::{Node, NodeValue},
        reading::Reading,
        source::{FileId, SourceMap, Span},
    },
    model::lock::{Frozen, Lock, Locked},
};

/// Version of the file.
pub const FORMAT: u32 = 1;

/// Reads the file.
pub fn read(sources: &SourceMap, file: FileId) -> Reading<Lock> {
    if let Some(marker) = conflict(sources.file(file).text()) {
        let finding =
            Diagnostic::error("bad-lock", Span::new(file, marker.start, marker.end)).says("bad-lock-conflict");
        return Reading { value: Lock::default(), findings: vec![finding] };
    }
    let tree = toml::read(sources, file);
    let mut findings = tree.findings;
    let mut documents = BTreeMap::new();
    let mut fields = Fields::of(&tree.value);
    if let Some(format) = fields.number("format")
        && format.value != FORMAT
    {
        fields.report(Diagnostic::error("bad-lock", format.span).says("bad-lock-format"));
    }
    let files = fields.texts("files").into_iter().map(|path| (path.value, Some(path.span))).collect();
    let node = fields.node("documents");
    let entries: &[_] = match node.map(|node| &node.value) {
        Some(NodeValue::Map(entries)) => entries,
        _ => &[],
    };
    for (name, node) in entries {
        documents.insert(Arc::clone(&name.value), locked(node, &mut fields));
    }
    findings.extend(fields.finish());
    Reading { value: Lock { file: Some(file), documents, files }, findings }
}

/// The first mark that Git leaves where two versions could not be merged: its lines would each be a fault of their own.
fn conflict(text: &str) -> Option<std::ops::Range<usize>> {
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if ["<<<<<<< ", ">>>>>>> "].iter().any(|mark| line.starts_with(mark)) {
            return Some(start..start + line.trim_end().len());
        }
        start += line.len();
    }
    None
}

fn locked(node: &Node, fields: &mut Fields<'_>) -> Locked {
    let mut entry = Fields::of(node);
    let locked = Locked {
        // That of the home page is empty; one that is not there is asked for.
        address: match entry.written("address") {
            Some(node) => entry.take_text(node),
            None => entry.required_text("address"),
        }
        .map_or_else(|| "".into(), |address| address.value),
        former: entry.texts("former").into_iter().map(|address| (address.value, Some(address.span))).collect(),
        anchors: entry.texts("anchors").into_iter().map(|anchor| anchor.value).collect(),
        words: words(&mut entry),
        is_gone: entry.truth("gone"),
        span: Some(node.span),
    };
    entry.finish().into_iter().for_each(|finding| fields.report(finding));
    locked
}

/// `words = { R7 = "<fingerprint> <corrections>" }`
fn words(entry: &mut Fields<'_>) -> BTreeMap<Arc<str>, Frozen> {
    let mut words = BTreeMap::new();
    let Some(node) = entry.node("words") else { return words };
    let NodeValue::Map(entries) = &node.value else {
        entry.report(crate::base::fields::wrong_type(node, "map"));
        return words;
    };
    for (section, node) in entries {
        match node.scalar().and_then(|text| frozen(text)) {
            Some(frozen) => {
                words.insert(Arc::clone(&section.value), frozen);
            }
            None => entry.report(Diagnostic::error("bad-lock", node.span)),
        }
    }
    words
}

fn frozen(text: &str) -> Option<Frozen> {
    let (fingerprint, corrections) = text.split_once(' ')?;
    Some(Frozen { fingerprint: Fingerprint::parse(fingerprint)?, corrections: corrections.parse().ok()? })
}
