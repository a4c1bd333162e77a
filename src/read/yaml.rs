//! Reads YAML (1.2) as a tree with the place of every value. Scalars stay as they are written; a fault of one key does not hide
//! the faults of the others; what people who write French stumble over is explained with the line as it should be.

mod draft;
mod explain;
mod flow;
mod limits;
mod lines;
mod piece;
mod traps;
mod tree;

use std::{collections::BTreeMap, ops::Range};

pub use explain::explain;

use self::{
    draft::Draft,
    lines::{Line, lines},
    piece::Piece,
};
use crate::base::{
    diagnostic::Diagnostic,
    node::{Node, NodeValue},
    reading::Reading,
    source::{FileId, SourceMap, Span},
};

/// The tree of the YAML in `span`.
pub fn parse(sources: &SourceMap, span: Span) -> Reading<Node> {
    let parsed = read(sources, span);
    Reading { value: parsed.node, findings: parsed.findings }
}

/// The tree of a file that is YAML as a whole. It stands for its first line: where a field is missing, that is enough to say so.
pub fn file(sources: &SourceMap, file: FileId) -> Reading<Node> {
    let mut reading = parse(sources, sources.file(file).span());
    let span = &mut reading.value.span;
    let first = u32::try_from(sources.file(file).line(1).len()).unwrap_or(u32::MAX);
    span.end = span.end.min(span.start.saturating_add(first));
    reading
}

/// What was understood, and which keys were not.
pub struct Parsed {
    /// The tree.
    pub node: Node,
    /// What is wrong with the YAML.
    pub findings: Vec<Diagnostic>,
    /// Where the keys stand whose values could not be read: they are not missing.
    pub broken: Vec<Span>,
}

/// The tree of the YAML in `span`, with the keys that could not be read.
pub fn read(sources: &SourceMap, span: Span) -> Parsed {
    let text = sources.text(span);
    let empty = Node { value: NodeValue::Null, span };
    let mut parsed = Parsed { node: empty, findings: Vec::new(), broken: Vec::new() };
    if text.len() > limits::BYTES {
        parsed.findings.push(Diagnostic::error("yaml-limit", span).with("kilobytes", limits::BYTES / 1024));
        return parsed;
    }
    let text = without_controls(text, span, &mut parsed.findings);
    let piece = Piece { whole: &text, text: &text, start: 0, span };
    match piece.attempt(&Draft::new(&text)) {
        Ok((root, findings)) if root.as_ref().is_none_or(|node| piece.unspaced_colon(node).is_none()) => {
            parsed.node = root.unwrap_or(parsed.node);
            parsed.findings.extend(findings);
        }
        result => match pieces(&text) {
            pieces if pieces.len() > 1 => {
                let before = parsed.findings.len();
                read_keys(&text, pieces, span, &mut parsed);
                // Each part is sound, the whole is not: so it is with aliases that lead to aliases.
                if let (true, Err(fault)) = (parsed.findings.len() == before, result) {
                    parsed.findings.push(piece.describe_fault(&fault));
                }
            }
            _ => {
                let root = piece.read(&mut parsed);
                parsed.node = root.unwrap_or(parsed.node);
            }
        },
    }
    parsed.findings.truncate(limits::FINDINGS);
    parsed
}

/// Reads each key of the outermost map by itself, so that a broken one does not hide the others.
fn read_keys(text: &str, pieces: Vec<Range<usize>>, span: Span, parsed: &mut Parsed) {
    let mut entries = Vec::new();
    let mut places = BTreeMap::new();
    let mut faulty = 0;
    for range in pieces {
        let piece = Piece { whole: text, text: &text[range.clone()], start: range.start, span };
        let before = parsed.findings.len();
        let node = piece.read(parsed);
        let found = match node.map(|node| node.value) {
            Some(NodeValue::Map(found)) => found,
            None | Some(NodeValue::Null) => piece.broken_key(parsed).into_iter().collect(),
            Some(NodeValue::Scalar { .. } | NodeValue::List(_)) => {
                let stray = piece.place(0..piece.text.trim_end().len());
                let finding = Diagnostic::error("yaml-syntax", stray).says("yaml-syntax-line");
                parsed.findings.push(finding.with("text", first_line(piece.text)));
                Vec::new()
            }
        };
        for (name, node) in found {
            tree::enter(name, node, &mut entries, &mut places, &mut parsed.findings);
        }
        faulty += usize::from(parsed.findings.len() > before);
        if faulty >= limits::FAULTY_KEYS {
            break;
        }
    }
    parsed.node = Node { value: NodeValue::Map(entries), span };
}

/// The keys of the outermost map, each with the lines that belong to it. A text that is no map is one piece.
fn pieces(text: &str) -> Vec<Range<usize>> {
    let lines = lines(text);
    let Some(first) = lines.iter().find(|line| !line.is_silent()) else { return Vec::new() };
    if first.text.trim_start().starts_with(['-', '[', '{']) {
        return Vec::new();
    }
    let outermost = first.indentation().len();
    let begins = |line: &&Line<'_>| {
        let content = line.text.trim_start();
        let goes_on = content.starts_with(['#', ']', '}']) || content == "-" || content.starts_with("- ");
        !line.is_silent() && line.indentation().len() <= outermost && !line.indentation().contains('\t') && !goes_on
    };
    let mut starts: Vec<usize> = lines.iter().filter(begins).map(|line| line.start).collect();
    if let Some(start) = starts.first_mut() {
        *start = 0;
    }
    let ends = starts.iter().skip(1).copied().chain([text.len()]);
    starts.iter().copied().zip(ends).map(|(start, end)| start..end).collect()
}

fn first_line(text: &str) -> &str {
    text.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default()
}

/// The text with spaces for the characters that YAML forbids (YAML 1.2.2, 5.1), which no one can see.
fn without_controls(text: &str, span: Span, findings: &mut Vec<Diagnostic>) -> String {
    let is_forbidden = |character: char| match character {
        '\t' | '\n' | '\r' | '\u{85}' => false,
        '\u{feff}' | '\u{fffe}' | '\u{ffff}' => true,
        other => other.is_control(),
    };
    let mut clean = String::with_capacity(text.len());
    let mut is_told = false;
    for (at, character) in text.char_indices() {
        if !is_forbidden(character) {
            clean.push(character);
            continue;
        }
        clean.push_str(&" ".repeat(character.len_utf8()));
        if !is_told {
            let start = span.start as usize + at;
            let place = Span::new(span.file, start, start + character.len_utf8());
            let code = format!("U+{:04X}", u32::from(character));
            findings
                .push(Diagnostic::error("yaml-syntax", place).says("yaml-syntax-character").with("character", code));
            is_told = true;
        }
    }
    clean
}

#[cfg(test)]
mod tests;
