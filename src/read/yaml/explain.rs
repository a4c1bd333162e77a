//! Says what became of a text that YAML has read as something else: `- Le forum : bilan` is a map with one key. Only the fields
//! know that a text was expected, so this comes after them.

use super::draft::quoted;
use crate::base::{
    diagnostic::{Diagnostic, Edit, Fix, Place, Safety, Value},
    source::{SourceMap, Span},
};

/// Turns each `wrong-type` and `unknown-key` that is a trap of YAML into the finding that explains the trap.
pub fn explain(sources: &SourceMap, findings: &mut Vec<Diagnostic>) {
    let mut explained_up_to = None;
    findings.retain_mut(|finding| {
        let Place::Source(span) = finding.place else { return true };
        if finding.rule != "unknown-key" {
            return true;
        }
        let Some(comma) = comma(sources, span) else { return true };
        // The pieces of one sentence with several commas are one finding.
        if explained_up_to.is_some_and(|end| span.start < end) {
            return false;
        }
        if let Place::Source(whole) = comma.place {
            explained_up_to = Some(whole.end);
        }
        *finding = comma;
        true
    });
    for finding in findings {
        let Place::Source(span) = finding.place else { continue };
        let says = |name: &str, value: &str| finding.message.arguments.contains(&(argument(name), Value::from(value)));
        if finding.rule != "wrong-type" || !says("expected", "text") {
            continue;
        }
        let explained = match (says("found", "map"), says("found", "list")) {
            (true, _) => colon(sources, span).or_else(|| brackets(sources, span)),
            (_, true) => brackets(sources, span),
            _ => None,
        };
        if let Some(explained) = explained {
            *finding = explained;
        }
    }
}

fn argument(name: &str) -> &'static str {
    if name == "found" { "found" } else { "expected" }
}

/// `- Le forum : bilan`, `[Le forum : bilan, le plan]`
fn colon(sources: &SourceMap, span: Span) -> Option<Diagnostic> {
    let text = sources.text(span);
    let before = before(sources, span);
    let is_entry = before.trim_end().ends_with(['-', '[', ',']) && !text.starts_with(['{', '[']);
    (is_entry && !text.contains('\n')).then(|| finding(sources, "yaml-colon-in-value", span, Safety::Safe))
}

/// `{id: a, title: Transparence, accessibilité}`: a key without a colon, after a value whose end it was.
fn comma(sources: &SourceMap, span: Span) -> Option<Diagnostic> {
    let text = sources.file(span.file).text();
    let line_start = text[..span.start as usize].rfind('\n').map_or(0, |at| at + 1);
    let line = text[line_start..].lines().next().unwrap_or_default();
    let key = span.start as usize - line_start..span.end as usize - line_start;
    let has_colon = |piece: &str| piece.contains(':');
    let rest = line.get(key.end..)?.trim_start();
    if !rest.starts_with([',', '}']) {
        return None;
    }
    let entries = &line[line[..key.start].rfind('{')? + 1..key.start];
    let last_colon = entries.rfind(':')?;
    let start = key.start - entries.len() + last_colon + 1;
    let start = start + line[start..].len() - line[start..].trim_start().len();
    if line[start..].starts_with(['"', '\'', '[', '{']) {
        return None;
    }
    let mut end = key.end;
    for piece in line[key.end..].split_inclusive(',') {
        let piece = piece.trim_end_matches(',');
        let closes = piece.find('}');
        if has_colon(&piece[..closes.unwrap_or(piece.len())]) {
            break;
        }
        end = end.max(line[..key.end].len() + offset_of(&line[key.end..], piece) + closes.unwrap_or(piece.len()));
        if closes.is_some() {
            break;
        }
    }
    let whole = Span::new(span.file, line_start + start, line_start + start + line[start..end].trim_end().len());
    Some(finding(sources, "yaml-comma-in-value", whole, Safety::Safe))
}

/// Where a part of a text begins in it.
fn offset_of(text: &str, part: &str) -> usize {
    part.as_ptr() as usize - text.as_ptr() as usize
}

/// `title: [Brouillon]`
fn brackets(sources: &SourceMap, span: Span) -> Option<Diagnostic> {
    let text = sources.text(span);
    let is_bracketed = text.starts_with(['[', '{']) && !text.contains('\n');
    is_bracketed.then(|| finding(sources, "yaml-reserved", span, Safety::Unsafe))
}

fn finding(sources: &SourceMap, rule: &'static str, span: Span, safety: Safety) -> Diagnostic {
    let text = quoted(sources.text(span));
    let after = sources.file(span.file).text().get(span.end as usize..).and_then(|rest| rest.lines().next());
    let mended = format!("{}{text}{}", before(sources, span), after.unwrap_or_default());
    let edit = Edit { span, text };
    Diagnostic::error(rule, span).with("mended", mended.trim()).fix(Fix { safety, edits: vec![edit] })
}

/// What stands before a place on its line.
fn before(sources: &SourceMap, span: Span) -> &str {
    let before = sources.file(span.file).text().get(..span.start as usize).unwrap_or_default();
    before.rsplit('\n').next().unwrap_or_default()
}
