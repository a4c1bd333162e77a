//! Notices addresses that stand in the text as they are: they lead nowhere, and voices spell them out. Paths of somebody’s machine lead
//! nowhere at all.

use std::ops::Range;

use super::{
    origin::Origin,
    pieces::{Piece, PieceKind},
};
use crate::{
    base::{
        diagnostic::{Diagnostic, Place},
        source::Span,
    },
    read::local_paths,
};

/// The rule about an address that is no link.
pub const BARE: &str = "bare-url";

/// Reports the paths of a machine in a run of pieces that is in no link (`local-path`). `\\server` is a backslash that was escaped:
/// what is looked at is the text of the author, not what the parser makes of it.
pub fn check_local(pieces: &[Piece], origin: &Origin<'_>, findings: &mut Vec<Diagnostic>) {
    let mut run: Option<Range<usize>> = None;
    for piece in pieces {
        let is_text = matches!(piece.kind, PieceKind::Raw | PieceKind::Sealed(_));
        let whole = escaped(&piece.range, origin)..piece.range.end;
        match &mut run {
            Some(range) if is_text && range.end == whole.start => range.end = whole.end,
            _ => {
                search_local(run.take(), origin, findings);
                run = is_text.then_some(whole);
            }
        }
    }
    search_local(run, origin, findings);
}

/// Where a character begins with the backslash that escapes it.
fn escaped(range: &Range<usize>, origin: &Origin<'_>) -> usize {
    match origin.is_escaped(range.start) {
        true => range.start - 1,
        false => range.start,
    }
}

fn search_local(run: Option<Range<usize>>, origin: &Origin<'_>, findings: &mut Vec<Diagnostic>) {
    let Some(run) = run else { return };
    for found in local_paths::all(&origin.text[run.clone()]) {
        let range = run.start + found.start..run.start + found.end;
        let span = origin.span(&range);
        // What was told as the target of a link or a picture is written once, and told once.
        let overlaps = |other: Span| other.file == span.file && other.start < span.end && span.start < other.end;
        let is_told = |finding: &Diagnostic| match finding.place {
            Place::Source(other) => finding.rule == "local-path" && overlaps(other),
            _ => false,
        };
        if !findings.iter().any(is_told) {
            findings.push(local_paths::finding(&origin.text[range], span));
        }
    }
}

/// Reports the addresses in a run of pieces that is in no link (`bare-url`).
pub fn check(pieces: &[Piece], origin: &Origin<'_>, findings: &mut Vec<Diagnostic>) {
    let mut run: Option<Range<usize>> = None;
    for piece in pieces {
        let is_raw = matches!(piece.kind, PieceKind::Raw);
        match &mut run {
            Some(range) if is_raw && range.end == piece.range.start => range.end = piece.range.end,
            _ => {
                search(run.take(), origin, findings);
                run = is_raw.then(|| piece.range.clone());
            }
        }
    }
    search(run, origin, findings);
}

fn search(run: Option<Range<usize>>, origin: &Origin<'_>, findings: &mut Vec<Diagnostic>) {
    let Some(run) = run else { return };
    let mut at = run.start;
    while let Some(found) = origin.text[at..run.end].find("://") {
        let sign = at + found;
        let start = ["https", "http"].iter().find(|scheme| origin.text[at..sign].ends_with(**scheme));
        let rest = &origin.text[sign..run.end];
        let length = rest.find(|character: char| character.is_whitespace() || "<>\"«»()[]{}".contains(character));
        let address = rest[..length.unwrap_or(rest.len())].trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', '’']);
        let end = sign + address.len().max(3);
        if let Some(scheme) = start
            && address.len() > 3
        {
            let range = sign - scheme.len()..end;
            if !local_paths::is_own_machine(&origin.text[range.clone()]) {
                let finding = Diagnostic::advice(BARE, origin.span(&range));
                findings.push(finding.with("address", &origin.text[range]));
            }
        }
        at = end;
    }
}
