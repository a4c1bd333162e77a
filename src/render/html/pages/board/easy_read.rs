//! The text of an easy-read version: one sentence a line, as the rules for easy-to-read texts ask (Inclusion Europe, « L’information pour
//! tous », 2009).

use crate::{
    base::{lang::Lang, sentences::ranges},
    model::{
        block::{Block, BlockKind, Inline, InlineKind, List, ListItem},
        document::Document,
    },
    render::html::{context::Markup, frame, linker::Linker},
};

/// The text and its notes.
pub fn text(linker: &Linker<'_>, document: &Document) -> (Markup, Option<Markup>) {
    frame::text(linker, &by_line(&document.body, linker.lang), &document.notes, 0)
}

/// Blocks in which every sentence begins a line.
pub fn by_line(blocks: &[Block], lang: &Lang) -> Vec<Block> {
    let block = |block: &Block| {
        let kind = match &block.kind {
            BlockKind::Paragraph(text) => BlockKind::Paragraph(lines(text, lang)),
            BlockKind::Plain(text) => BlockKind::Plain(lines(text, lang)),
            BlockKind::List(list) => {
                let item = |item: &ListItem| ListItem { body: by_line(&item.body, lang), ..item.clone() };
                BlockKind::List(List { items: list.items.iter().map(item).collect(), ..list.clone() })
            }
            BlockKind::Quote(body) => BlockKind::Quote(by_line(body, lang)),
            BlockKind::Callout { role, body } => BlockKind::Callout { role: *role, body: by_line(body, lang) },
            other => other.clone(),
        };
        Block { kind, span: block.span }
    };
    blocks.iter().map(block).collect()
}

fn lines(text: &[Inline], lang: &Lang) -> Vec<Inline> {
    let mut lines = Vec::new();
    for inline in text {
        let InlineKind::Text(words) = &inline.kind else {
            // The author's own line ends a sentence here.
            let kind =
                if matches!(inline.kind, InlineKind::SoftBreak) { InlineKind::LineBreak } else { inline.kind.clone() };
            lines.push(Inline { kind, span: inline.span });
            continue;
        };
        for (index, sentence) in sentences(words, lang).into_iter().enumerate() {
            if index > 0 {
                lines.push(Inline { kind: InlineKind::LineBreak, span: inline.span });
            }
            lines.push(Inline { kind: InlineKind::Text(sentence.into()), span: inline.span });
        }
    }
    lines
}

/// A text cut into its sentences (`base::sentences`): « M. Dupont » stays on its line, and so does « 18 h. 30 », for a number seldom begins a sentence. The spaces before the first and behind the last are left, for what stands beside them.
pub fn sentences<'t>(text: &'t str, lang: &Lang) -> Vec<&'t str> {
    let begins = |sentence: &str| !sentence.starts_with(char::is_numeric);
    let mut sentences = Vec::new();
    let (mut start, mut end) = (0, 0);
    for sentence in ranges(text, lang) {
        if end > 0 && begins(&text[sentence.clone()]) {
            sentences.push(&text[start..end]);
            start = sentence.start;
        }
        end = sentence.end;
    }
    sentences.push(&text[start..]);
    sentences
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(lang: &str, text: &str, expected: &[&str]) {
        assert_eq!(sentences(text, &Lang::parse(lang).expect("a tag")), expected);
    }

    #[test]
    fn a_sentence_ends_where_the_next_begins() {
        cut("fr", "Venez. On parle ! Vous écoutez ?", &["Venez.", "On parle !", "Vous écoutez ?"]);
        cut("fr", "à 18 h. 30, salle 3.", &["à 18 h. 30, salle 3."]);
        cut("fr", "M. Dupont vient. Mme. Petit aussi.", &["M. Dupont vient.", "Mme. Petit aussi."]);
        cut("ar", "مرحبا. كيف الحال؟ شكرا", &["مرحبا.", "كيف الحال؟", "شكرا"]);
    }

    #[test]
    fn spaces_beside_other_marks_stay() {
        cut("fr", "Lisez la suite : ", &["Lisez la suite : "]);
        cut("fr", " le disent. Venez avec ", &[" le disent.", "Venez avec "]);
        cut("fr", " ", &[" "]);
    }
}
