//! The citizens' words as a quotation in another document, to be read while it is written.

use crate::{
    base::source::SourceMap,
    model::{
        block::{Block, BlockKind, plain_text},
        document::Document,
        record::Section,
    },
};

/// The text of a section as a Markdown quotation: headings become bold lines, calls of notes are left out.
pub fn quoted(document: &Document, section: &Section, sources: &SourceMap) -> String {
    let blocks = &document.body[section.blocks.clone()];
    let passages: Vec<String> = blocks.iter().map(|block| passage(block, sources)).collect();
    let lines = passages.join("\n\n");
    let quoted: Vec<String> = lines.lines().map(|line| format!("> {line}").trim_end().to_owned()).collect();
    quoted.join("\n")
}

/// A text with nothing in it that Markdown would read as a mark.
pub fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for character in text.chars() {
        if "\\`*_[]{}<>#^~|".contains(character) {
            plain.push('\\');
        }
        plain.push(character);
    }
    plain
}

fn passage(block: &Block, sources: &SourceMap) -> String {
    match &block.kind {
        BlockKind::Heading(heading) => format!("**{}**", plain(&plain_text(&heading.text))),
        _ => without_notes(sources.text(block.span).trim_end()),
    }
}

/// A note stands elsewhere in its document: its call would lead nowhere.
fn without_notes(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("[^") {
        kept.push_str(before);
        match after.split_once(']') {
            Some((label, after)) if !label.contains(char::is_whitespace) => rest = after,
            _ => {
                kept.push_str("[^");
                rest = after;
            }
        }
    }
    kept.push_str(rest);
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn calls_of_notes_are_left_out_and_marks_are_escaped() {
        assert_eq!(without_notes("Un banc[^1] et [^ un autre[^b]."), "Un banc et [^ un autre.");
        assert_eq!(plain("Des *bancs* [ici]"), "Des \\*bancs\\* \\[ici\\]");
    }
}
