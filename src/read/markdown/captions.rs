//! Brings each table together with the line `Table: …` before it.

use super::origin::Origin;
use crate::{
    base::diagnostic::{Diagnostic, Edit, Fix, Safety},
    model::block::{Block, BlockKind, Inline, InlineKind},
};

/// Words that begin the caption of a table, in the languages of our authors.
const WORDS: [&str; 4] = ["Tableau", "Table", "Tabel", "جدول"];

/// Blocks that follow one another, with captions in their tables (`caption-without-table`, `table-without-caption`).
pub fn join(blocks: Vec<Block>, origin: &Origin<'_>, findings: &mut Vec<Diagnostic>) -> Vec<Block> {
    let mut out: Vec<Block> = Vec::with_capacity(blocks.len());
    for mut block in blocks {
        if let BlockKind::Table(table) = &mut block.kind
            && table.caption.is_none()
        {
            if let Some(before) = out.pop_if(|block| caption_length(block).is_some()) {
                block.span = before.span.to(block.span);
                table.caption = Some(caption(before)).filter(|caption| !caption.is_empty());
            }
            if table.caption.is_none() {
                findings.push(without_caption(&block, origin));
            }
        }
        out.push(block);
    }
    // A fragment is no paragraph, whatever its first word.
    for block in out.iter().filter(|block| origin.prefix() == 0 && caption_length(block).is_some()) {
        findings.push(Diagnostic::error("caption-without-table", block.span));
    }
    out
}

/// The length of `Table: ` at the start of a paragraph.
fn caption_length(block: &Block) -> Option<usize> {
    let BlockKind::Paragraph(inlines) = &block.kind else { return None };
    let InlineKind::Text(text) = &inlines.first()?.kind else { return None };
    let rest = WORDS.iter().find_map(|word| text.strip_prefix(word))?;
    let rest = rest.trim_start_matches([' ', '\u{a0}', '\u{202f}']).strip_prefix(':')?;
    let words = rest.trim_start();
    (words.len() < rest.len() || words.is_empty()).then_some(text.len() - words.len())
}

fn caption(block: Block) -> Vec<Inline> {
    let length = caption_length(&block).unwrap_or_default();
    let BlockKind::Paragraph(mut inlines) = block.kind else { return Vec::new() };
    if let Some(Inline { kind: InlineKind::Text(text), span }) = inlines.first_mut() {
        // With an entity in it, the text has another length than its source: then the place stays that of the whole.
        if text.len() == (span.end - span.start) as usize {
            span.start += length as u32;
        }
        *text = text[length..].into();
        if text.is_empty() {
            inlines.remove(0);
        }
    }
    if matches!(inlines.first(), Some(Inline { kind: InlineKind::SoftBreak, .. })) {
        inlines.remove(0);
    }
    inlines
}

/// The finding, with the line to write; the words are for the author to find.
fn without_caption(block: &Block, origin: &Origin<'_>) -> Diagnostic {
    let start = origin.range(block.span).start;
    let before = &origin.text[..start];
    let line = &before[before.rfind('\n').map_or(0, |end| end + 1)..];
    let margin: String = line.chars().map(|character| if character == '>' { '>' } else { ' ' }).collect();
    let text = format!("Table: …\n{}\n{margin}", margin.trim_end());
    let edit = Edit { span: origin.span(&(start..start)), text };
    Diagnostic::error("table-without-caption", block.span).fix(Fix { safety: Safety::Unsafe, edits: vec![edit] })
}
