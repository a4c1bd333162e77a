//! Tells callouts (`> [!NOTE]`) from quotations.

use crate::{
    base::{
        diagnostic::{Diagnostic, Edit, Fix, Safety},
        suggest::nearest,
    },
    model::block::{Block, BlockKind, CalloutRole, Inline, InlineKind},
};

use super::origin::Origin;

/// Words that French authors try first, with those that are meant.
const FRENCH: &[(&str, &str)] = &[
    ("ASTUCE", "TIP"),
    ("ATTENTION", "WARNING"),
    ("AVERTISSEMENT", "WARNING"),
    ("CONSEIL", "TIP"),
    ("DANGER", "CAUTION"),
    ("EXEMPLE", "EXAMPLE"),
    ("INFO", "NOTE"),
    ("NOTA", "NOTE"),
    ("PRUDENCE", "CAUTION"),
    ("REMARQUE", "NOTE"),
];

/// What a quotation is. A mark that is not spelled as ours leaves it what the author probably meant (`unknown-callout`).
pub fn quote(mut body: Vec<Block>, origin: &Origin<'_>, findings: &mut Vec<Diagnostic>) -> BlockKind {
    let Some(word) = mark(&body) else { return BlockKind::Quote(body) };
    let exact = CalloutRole::ALL.iter().find(|(name, _)| *name == word);
    if let Some((_, role)) = exact {
        take_mark(&mut body, word.len());
        return BlockKind::Callout { role: *role, body };
    }
    let start = origin.range(body[0].span).start + 2;
    let span = origin.span(&(start..start + word.len()));
    let finding = Diagnostic::error("unknown-callout", span)
        .with("word", word.as_str())
        .with("known", CalloutRole::ALL.iter().map(|(name, _)| (*name).into()).collect::<Vec<_>>());
    let Some(meant) = meant(&word) else {
        findings.push(finding);
        return BlockKind::Quote(body);
    };
    let fix = Fix { safety: Safety::Safe, edits: vec![Edit { span, text: meant.to_owned() }] };
    findings.push(finding.says("unknown-callout-suggestion").with("suggestion", meant).fix(fix));
    BlockKind::Quote(body)
}

fn meant(word: &str) -> Option<&'static str> {
    let upper = word.to_uppercase();
    let french = FRENCH.iter().find(|(french, _)| *french == upper).map(|(_, meant)| *meant);
    french.or_else(|| nearest(word, CalloutRole::ALL.iter().map(|(name, _)| *name)))
}

/// The word between `[!` and `]` at the start of a quotation.
fn mark(body: &[Block]) -> Option<String> {
    let BlockKind::Paragraph(inlines) = &body.first()?.kind else { return None };
    let InlineKind::Text(text) = &inlines.first()?.kind else { return None };
    let (word, _) = text.strip_prefix("[!")?.split_once(']')?;
    let is_word = word.chars().all(|character| character.is_alphanumeric() || matches!(character, '-' | '_'));
    (is_word && !word.is_empty() && word.len() <= 40).then(|| word.to_owned())
}

/// Takes the mark off; text that follows it on its line stays.
fn take_mark(body: &mut Vec<Block>, length: usize) {
    let Some(Block { kind: BlockKind::Paragraph(inlines), span }) = body.first_mut() else { return };
    if let Some(Inline { kind: InlineKind::Text(text), span }) = inlines.first_mut() {
        let rest = &text[length + 3..];
        let rest = rest.trim_start();
        // With an entity in it, the text has another length than its source: then the place stays that of the whole.
        if text.len() == (span.end - span.start) as usize {
            span.start += (text.len() - rest.len()) as u32;
        }
        *text = rest.into();
        if text.is_empty() {
            inlines.remove(0);
        }
    }
    if matches!(inlines.first(), Some(Inline { kind: InlineKind::SoftBreak | InlineKind::LineBreak, .. })) {
        inlines.remove(0);
    }
    match inlines.first() {
        Some(first) => span.start = first.span.start,
        None => {
            body.remove(0);
        }
    }
}
