//! Makes pictures. Whether those who do not see them would miss something is known to `rules`: the words may stand beside the file.

use std::ops::Range;

use super::{
    Context,
    frames::Destination,
    links,
    origin::Origin,
    pieces::{Piece, PieceKind},
};
use crate::{
    base::{diagnostic::Diagnostic, source::Spanned},
    model::block::{Alt, Image, Inline, InlineKind, plain_text},
};

/// The piece of a picture at `range` with what stands between its brackets (`third-party-request`). A picture that cannot be shown is
/// its alternative.
pub fn piece(
    destination: &Destination<'_>,
    range: Range<usize>,
    inside: &[Inline],
    after: usize,
    context: Context<'_>,
    origin: &Origin<'_>,
    findings: &mut Vec<Diagnostic>,
) -> Piece {
    let alt = plain_text(inside);
    let alt = alt.trim();
    let place = origin.span(&links::place(&destination.address, &range, after, origin));
    let source = match links::picture(&destination.address, context.path) {
        Ok(source) => source,
        Err(fault) => {
            findings.push(fault.finding(&destination.address, place));
            return Piece { kind: PieceKind::Sealed(alt.to_owned()), range };
        }
    };
    if links::is_remote(&source) {
        findings.push(Diagnostic::error("third-party-request", place).with("address", &source));
    }
    let alt = if alt.is_empty() { Alt::Missing } else { Alt::Text(alt.into()) };
    let image = Image { source: Spanned::new(source, place), alt };
    let kind = match destination.title.trim().is_empty() {
        true => PieceKind::Inline(InlineKind::Image(Box::new(image))),
        false => PieceKind::Titled(image, destination.title.to_string()),
    };
    Piece { kind, range }
}
