//! Finds the characters that nobody can perceive and that break words, searches and voices.

use std::ops::Range;

use super::origin::Origin;
use crate::base::diagnostic::{Diagnostic, Edit, Fix, Safety};

/// Reports every character of the text that no reader can perceive (`invisible-character`), with the fix that takes it out.
pub fn check(origin: &Origin<'_>, findings: &mut Vec<Diagnostic>) {
    let mut run: Option<(Range<usize>, char)> = None;
    for (at, character) in origin.text.char_indices().filter(|(_, character)| is_invisible(*character)) {
        let end = at + character.len_utf8();
        match &mut run {
            Some((range, _)) if range.end == at => range.end = end,
            _ => {
                report(run.replace((at..end, character)), origin, findings);
            }
        }
    }
    report(run, origin, findings);
}

fn report(run: Option<(Range<usize>, char)>, origin: &Origin<'_>, findings: &mut Vec<Diagnostic>) {
    let Some((range, character)) = run else { return };
    let span = origin.span(&range);
    let fix = Fix { safety: Safety::Safe, edits: vec![Edit { span, text: String::new() }] };
    let finding = Diagnostic::error("invisible-character", span)
        .with("code", format!("U+{:04X}", u32::from(character)))
        .with("name", name(character));
    findings.push(finding.fix(fix));
}

/// Joiners (U+200C, U+200D) are left alone: Persian and the scripts of India cannot be written without them.
fn is_invisible(character: char) -> bool {
    match character {
        '\t' | '\n' | '\r' => false,
        '\u{ad}'
        | '\u{61c}'
        | '\u{200b}'
        | '\u{200e}'
        | '\u{200f}'
        | '\u{2060}'
        | '\u{feff}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2066}'..='\u{2069}' => true,
        other => other.is_control(),
    }
}

/// What the messages call it: `soft-hyphen`, `zero-width`, `direction` or `control`.
fn name(character: char) -> &'static str {
    match character {
        '\u{ad}' => "soft-hyphen",
        '\u{200b}' | '\u{2060}' | '\u{feff}' => "zero-width",
        other if other.is_control() => "control",
        _ => "direction",
    }
}
