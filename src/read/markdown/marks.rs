//! The marks that CommonMark lacks: `6^e^`, `H~2~O`, `[text]{lang=nl}`, and references to notes that may exist elsewhere.

use std::ops::Range;

use super::{
    attributes,
    depth::too_deep,
    origin::Origin,
    pieces::{Piece, PieceKind, joined},
    spans,
};
use crate::{
    base::diagnostic::Diagnostic,
    model::block::{Inline, InlineKind},
};

/// How many of these marks may hold one another.
const DEEPEST: usize = 8;

/// The finished nodes of a run of pieces.
pub fn inlines(pieces: Vec<Piece>, origin: &Origin<'_>, findings: &mut Vec<Diagnostic>) -> Vec<Inline> {
    let plain = |piece: &Piece| match piece.kind {
        PieceKind::Raw => !origin.text[piece.range.clone()].contains(['[', '^', '~']),
        _ => true,
    };
    if pieces.iter().all(plain) {
        return joined(pieces.into_iter().map(|piece| piece.into_inline(origin)).collect());
    }
    let tokens = tokens(pieces, origin);
    let pairs = pairs(&tokens, origin, findings);
    build(tokens, pairs, origin, findings)
}

/// A piece, or one character that may be a mark.
struct Token {
    role: Role,
    piece: Piece,
}

enum Role {
    Text,
    Open,
    /// A closing bracket, with the place between the braces that follow it.
    Close(Option<Range<usize>>),
    Caret,
    Tilde,
}

/// What two tokens enclose.
enum Pair {
    Span(Range<usize>),
    Note,
    Superscript,
    Subscript,
}

fn tokens(pieces: Vec<Piece>, origin: &Origin<'_>) -> Vec<Token> {
    let limit = pieces.last().map_or(0, |piece| piece.range.end);
    let mut tokens = Vec::with_capacity(pieces.len());
    // Attributes are read from the text at once; the pieces that the parser made of them are passed over.
    let mut resume = 0;
    for piece in pieces {
        if piece.range.end <= resume && !piece.range.is_empty() {
            continue;
        }
        if !matches!(piece.kind, PieceKind::Raw) {
            tokens.push(Token { role: Role::Text, piece });
            continue;
        }
        resume = split(piece.range.start.max(resume)..piece.range.end, limit, resume, origin, &mut tokens);
    }
    tokens
}

fn split(range: Range<usize>, limit: usize, mut resume: usize, origin: &Origin<'_>, out: &mut Vec<Token>) -> usize {
    let raw = |range: Range<usize>| Piece { kind: PieceKind::Raw, range };
    let (text, bytes) = (origin.text, origin.text.as_bytes());
    let mut from = range.start;
    let mut at = range.start;
    while at < range.end {
        let role = match bytes[at] {
            b'[' => Role::Open,
            b']' => Role::Close(braces(text, at + 1, limit)),
            b'^' => Role::Caret,
            b'~' => Role::Tilde,
            _ => {
                at += 1;
                continue;
            }
        };
        // The parser begins a new piece behind each backslash that makes a character ordinary.
        if at == range.start && origin.is_escaped(at) {
            at += 1;
            continue;
        }
        if from < at {
            out.push(Token { role: Role::Text, piece: raw(from..at) });
        }
        let end = match &role {
            Role::Close(Some(inside)) => inside.end + 1,
            _ => at + 1,
        };
        out.push(Token { role, piece: raw(at..end) });
        resume = resume.max(end);
        at = end;
        from = end;
    }
    if from < range.end {
        out.push(Token { role: Role::Text, piece: raw(from..range.end) });
    }
    resume
}

/// The place between braces that open at `open`, if something stands there.
fn braces(text: &str, open: usize, limit: usize) -> Option<Range<usize>> {
    if text.as_bytes().get(open) != Some(&b'{') {
        return None;
    }
    let close = attributes::closing_brace(text, open, limit)?;
    (!text[open + 1..close].trim().is_empty()).then_some(open + 1..close)
}

/// A token that may yet find its other half.
struct Waiting {
    token: usize,
    is_bracket: bool,
    is_caret: bool,
    /// White space before it, to know whether there is some inside.
    spaces: usize,
    /// How many marks are nested inside.
    height: usize,
}

/// For each token that opens a pair: the token that closes it, and what they make.
fn pairs(tokens: &[Token], origin: &Origin<'_>, findings: &mut Vec<Diagnostic>) -> Vec<Option<(usize, Pair)>> {
    let mut pairs: Vec<Option<(usize, Pair)>> = tokens.iter().map(|_| None).collect();
    let mut waiting: Vec<Waiting> = Vec::new();
    let (mut brackets, mut spaces, mut said) = (0_usize, 0, false);
    for (index, token) in tokens.iter().enumerate() {
        let (is_bracket, is_caret) = match &token.role {
            Role::Text => {
                spaces += white_space(&token.piece, origin);
                continue;
            }
            Role::Open => (true, false),
            Role::Caret => (false, true),
            Role::Tilde => (false, false),
            Role::Close(_) if brackets == 0 => continue,
            Role::Close(inside) => {
                brackets -= 1;
                let open = pop_to_bracket(&mut waiting);
                let mut height = open.height;
                let range = tokens[open.token].piece.range.start..token.piece.range.end;
                let pair = match inside {
                    Some(inside) => Some(Pair::Span(inside.clone())),
                    None => is_note(&origin.text[range.clone()]).then_some(Pair::Note),
                };
                if pair.is_some() && height >= DEEPEST {
                    if !said {
                        findings.push(too_deep(origin.span(&range)));
                    }
                    said = true;
                } else if let Some(pair) = pair {
                    pairs[open.token] = Some((index, pair));
                    height += 1;
                }
                raise(&mut waiting, height);
                continue;
            }
        };
        if !is_bracket && let Some(open) = pop_same(&mut waiting, is_caret) {
            let is_pair = open.spaces == spaces && index > open.token + 1 && open.height < DEEPEST;
            if is_pair {
                let pair = if is_caret { Pair::Superscript } else { Pair::Subscript };
                pairs[open.token] = Some((index, pair));
            }
            raise(&mut waiting, open.height + usize::from(is_pair));
            if is_pair {
                continue;
            }
        }
        brackets += usize::from(is_bracket);
        waiting.push(Waiting { token: index, is_bracket, is_caret, spaces, height: 0 });
    }
    pairs
}

/// Takes the innermost open bracket; what waits inside of it waits in vain.
fn pop_to_bracket(waiting: &mut Vec<Waiting>) -> Waiting {
    let mut height = 0;
    loop {
        let mut last = waiting.pop().expect("an open bracket was counted");
        height = last.height.max(height);
        if last.is_bracket {
            last.height = height;
            return last;
        }
    }
}

/// Takes the open mark of the same kind inside the innermost bracket. At most one of each kind waits there.
fn pop_same(waiting: &mut Vec<Waiting>, is_caret: bool) -> Option<Waiting> {
    let near = waiting.iter().rev().take(2).take_while(|mark| !mark.is_bracket);
    let above = near.take_while(|mark| mark.is_caret != is_caret).count();
    let at = waiting.len().checked_sub(above + 1)?;
    if above == 2 || waiting[at].is_bracket {
        return None;
    }
    let height = waiting[at..].iter().map(|mark| mark.height).max().unwrap_or_default();
    waiting.truncate(at + 1);
    waiting.pop().map(|mark| Waiting { height, ..mark })
}

/// Tells what encloses a mark how high it is.
fn raise(waiting: &mut [Waiting], height: usize) {
    if let Some(last) = waiting.last_mut() {
        last.height = last.height.max(height);
    }
}

fn white_space(piece: &Piece, origin: &Origin<'_>) -> usize {
    match &piece.kind {
        PieceKind::Raw => usize::from(origin.text[piece.range.clone()].contains(char::is_whitespace)),
        PieceKind::Sealed(text) => usize::from(text.contains(char::is_whitespace)),
        PieceKind::Inline(kind) => usize::from(matches!(kind, InlineKind::SoftBreak | InlineKind::LineBreak)),
        PieceKind::Titled(..) => 0,
    }
}

/// `[^label]`, where the parser saw no note of this label.
fn is_note(text: &str) -> bool {
    let Some(label) = text.strip_prefix("[^") else { return false };
    let end = label.find(|character: char| character.is_whitespace() || matches!(character, '[' | ']'));
    matches!(end, Some(end) if end > 0 && end + 1 == label.len())
}

/// A pair whose inside is being gathered.
struct Group {
    close: usize,
    pair: Pair,
    start: usize,
    inside: Vec<Inline>,
}

fn build(
    tokens: Vec<Token>,
    mut pairs: Vec<Option<(usize, Pair)>>,
    origin: &Origin<'_>,
    findings: &mut Vec<Diagnostic>,
) -> Vec<Inline> {
    let mut groups: Vec<Group> = Vec::new();
    let mut out: Vec<Inline> = Vec::new();
    for (index, token) in tokens.into_iter().enumerate() {
        let range = token.piece.range.clone();
        if let Some((close, pair)) = pairs[index].take() {
            let inside = std::mem::take(&mut out);
            groups.push(Group { close, pair, start: range.start, inside });
            continue;
        }
        let Some(group) = groups.pop_if(|group| group.close == index) else {
            out.push(token.piece.into_inline(origin));
            continue;
        };
        let inner = std::mem::replace(&mut out, group.inside);
        let whole = group.start..range.end;
        let span = origin.span(&whole);
        match group.pair {
            Pair::Span(inside) => out.extend(spans::node(&whole, inside, joined(inner), origin, findings)),
            Pair::Note => {
                let label = &origin.text[whole.start + 2..whole.end - 1];
                out.push(Inline { kind: InlineKind::NoteReference(label.into()), span });
            }
            Pair::Superscript => out.push(Inline { kind: InlineKind::Superscript(joined(inner)), span }),
            Pair::Subscript => out.push(Inline { kind: InlineKind::Subscript(joined(inner)), span }),
        }
    }
    joined(out)
}
