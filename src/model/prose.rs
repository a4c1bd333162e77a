//! The running text of a passage as a reader hears it: one string a paragraph or item, without marks, tables and code.

use super::block::{Block, BlockKind, plain_text};

/// The paragraphs of some blocks, in order; headings are no prose.
pub fn paragraphs(blocks: &[Block]) -> Vec<String> {
    let mut paragraphs = Vec::new();
    collect(blocks, &mut paragraphs);
    paragraphs.retain(|paragraph| !paragraph.trim().is_empty());
    paragraphs
}

/// How many words a text has: whatever stands between spaces and holds a letter or a digit.
pub fn count_words(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count()
}

fn collect(blocks: &[Block], paragraphs: &mut Vec<String>) {
    for block in blocks {
        match &block.kind {
            BlockKind::Paragraph(text) | BlockKind::Plain(text) => paragraphs.push(plain_text(text)),
            BlockKind::List(list) => list.items.iter().for_each(|item| collect(&item.body, paragraphs)),
            BlockKind::Quote(body) | BlockKind::Callout { body, .. } => collect(body, paragraphs),
            BlockKind::Definitions(entries) => {
                for entry in entries {
                    paragraphs.push(plain_text(&entry.term));
                    entry.definitions.iter().for_each(|body| collect(body, paragraphs));
                }
            }
            BlockKind::Figure { caption, .. } => paragraphs.push(plain_text(caption)),
            BlockKind::Heading(_)
            | BlockKind::Code { .. }
            | BlockKind::Table(_)
            | BlockKind::Chart(_)
            | BlockKind::Break => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_said_counts_as_words() {
        assert_eq!(count_words("L’eau gèle — de novembre à mars !"), 6);
        assert_eq!(count_words(" … "), 0);
    }
}
