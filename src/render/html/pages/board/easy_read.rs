//! The text of an easy-read version: one sentence a line, as the rules for easy-to-read texts ask (Inclusion Europe, « L’information pour
//! tous », 2009).

use crate::{
    model::{
        block::{Block, BlockKind, Inline, InlineKind, List, ListItem},
        document::Document,
    },
    render::html::{context::Markup, frame, linker::Linker},
};

/// The text and its notes.
pub fn text(linker: &Linker<'_>, document: &Document) -> (Markup, Option<Markup>) {
    frame::text(linker, &by_line(&document.body), &document.notes, 0)
}

/// Blocks in which every sentence begins a line.
pub fn by_line(blocks: &[Block]) -> Vec<Block> {
    let block = |block: &Block| {
        let kind = match &block.kind {
            BlockKind::Paragraph(text) => BlockKind::Paragraph(lines(text)),
            BlockKind::Plain(text) => BlockKind::Plain(lines(text)),
            BlockKind::List(list) => {
                let item = |item: &ListItem| ListItem { body: by_line(&item.body), ..item.clone() };
                BlockKind::List(List { items: list.items.iter().map(item).collect(), ..list.clone() })
            }
            BlockKind::Quote(body) => BlockKind::Quote(by_line(body)),
            BlockKind::Callout { role, body } => BlockKind::Callout { role: *role, body: by_line(body) },
            other => other.clone(),
        };
        Block { kind, span: block.span }
    };
    blocks.iter().map(block).collect()
}

fn lines(text: &[Inline]) -> Vec<Inline> {
    let mut lines = Vec::new();
    for inline in text {
        let InlineKind::Text(words) = &inline.kind else {
            // The author's own line ends a sentence here.
            let kind =
                if matches!(inline.kind, InlineKind::SoftBreak) { InlineKind::LineBreak } else { inline.kind.clone() };
            lines.push(Inline { kind, span: inline.span });
            continue;
        };
        for (index, sentence) in sentences(words).into_iter().enumerate() {
            if index > 0 {
                lines.push(Inline { kind: InlineKind::LineBreak, span: inline.span });
            }
            lines.push(Inline { kind: InlineKind::Text(sentence.into()), span: inline.span });
        }
    }
    lines
}

/// A text cut into its sentences: after `.`, `!`, `?` and `…` that a space and a capital letter follow: « 18 h. 30 » and « M. » before a small one stay.
pub fn sentences(text: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut start = 0;
    for (at, mark) in text.char_indices().filter(|(_, mark)| matches!(mark, '.' | '!' | '?' | '…' | '؟')) {
        let after = at + mark.len_utf8();
        let rest = &text[after..];
        let is_end = rest.starts_with(' ') && rest.trim_start().chars().next().is_some_and(begins_a_sentence);
        if is_end {
            sentences.push(text[start..after].trim_start());
            start = after;
        }
    }
    if start == 0 {
        return vec![text];
    }
    sentences.push(text[start..].trim_start_matches(' '));
    sentences
}

fn begins_a_sentence(character: char) -> bool {
    // Scripts without capitals begin a sentence with any letter.
    character.is_alphabetic() && !character.is_lowercase() || matches!(character, '«' | '“' | '¿' | '¡')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_ends_where_the_next_begins() {
        assert_eq!(sentences("Venez. On parle ! Vous écoutez ?"), ["Venez.", "On parle !", "Vous écoutez ?"]);
        assert_eq!(sentences("à 18 h. 30, salle 3."), ["à 18 h. 30, salle 3."]);
        assert_eq!(sentences("مرحبا. كيف الحال؟ شكرا"), ["مرحبا.", "كيف الحال؟", "شكرا"]);
        assert_eq!(sentences("Lisez la suite : "), ["Lisez la suite : "]);
    }
}
