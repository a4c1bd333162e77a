//! Refuses HTML in the text and says which Markdown to write; comments are for authors and are dropped.

use std::ops::Range;

use super::origin::Origin;
use crate::base::diagnostic::{Diagnostic, Edit, Fix, Safety};

/// What is known of the HTML in one paragraph, heading or cell: an end tag belongs to the start tag before it.
#[derive(Default)]
pub struct OpenTags {
    tags: Vec<(String, Range<usize>, usize)>,
}

impl OpenTags {
    /// Takes a piece of HTML in running text (`raw-html`).
    pub fn take(&mut self, range: Range<usize>, origin: &Origin<'_>, findings: &mut Vec<Diagnostic>) {
        let text = &origin.text[range.clone()];
        if text.starts_with("<!--") {
            return;
        }
        let tag = tag_name(text);
        if text.starts_with("</") {
            if let Some(at) = self.tags.iter().rposition(|(name, ..)| *name == tag) {
                let (_, start, finding) = self.tags.remove(at);
                findings[finding].fix = mended(&tag, &start, &range, origin);
                return;
            }
        } else if self.tags.len() < 16 {
            // Nobody nests more than a few marks; a bound keeps the search for the start tag short.
            self.tags.push((tag.clone(), range.clone(), findings.len()));
        }
        findings.push(Diagnostic::error("raw-html", origin.span(&range)).with("tag", tag));
    }
}

/// The Markdown for a start tag and its end tag. Shown, not applied: the words between may touch other marks.
fn mended(tag: &str, start: &Range<usize>, end: &Range<usize>, origin: &Origin<'_>) -> Option<Fix> {
    let mark = match tag {
        "b" | "strong" => "**",
        "i" | "em" => "*",
        "s" | "del" | "strike" => "~~",
        "sup" => "^",
        "sub" => "~",
        _ => return None,
    };
    let edit = |range: &Range<usize>| Edit { span: origin.span(range), text: mark.to_owned() };
    Some(Fix { safety: Safety::Unsafe, edits: vec![edit(start), edit(end)] })
}

/// Takes the lines of a block of HTML (`raw-html`). Comments are dropped; one that never ends would hide the rest of the
/// text, and words behind one on its line would vanish: both are reported.
pub fn block(lines: &[Range<usize>], origin: &Origin<'_>, findings: &mut Vec<Diagnostic>) {
    let mut comment: Option<Range<usize>> = None;
    let mut left: Option<Range<usize>> = None;
    for line in lines {
        let mut at = line.start;
        while at < line.end {
            let rest = &origin.text[at..line.end];
            if comment.is_some() {
                let Some(length) = rest.find("-->") else { break };
                comment = None;
                at += length + 3;
                continue;
            }
            let length = rest.find("<!--").unwrap_or(rest.len());
            let words = origin.trimmed(&(at..at + length));
            if !words.is_empty() {
                left = Some(left.map_or(words.start, |left| left.start)..words.end);
            }
            at += length;
            if length < rest.len() {
                comment = Some(at..at + 4);
                at += 4;
            }
        }
    }
    if let Some(range) = comment {
        findings.push(Diagnostic::error("raw-html", origin.span(&range)).says("raw-html-comment-open"));
    }
    let Some(range) = left else { return };
    let text = &origin.text[range.clone()];
    let finding = Diagnostic::error("raw-html", origin.span(&range));
    match text.starts_with('<') {
        true => findings.push(finding.with("tag", tag_name(text))),
        false => findings.push(finding.says("raw-html-after-comment").with("text", first_words(text))),
    }
}

/// The name of the first tag of a piece of HTML; `none` where it has none.
fn tag_name(text: &str) -> String {
    let name = text.trim_start_matches(['<', '/', '!', '?']);
    let end = name.find(|character: char| !character.is_ascii_alphanumeric() && character != '-').unwrap_or(name.len());
    match &name[..end] {
        "" => "none".to_owned(),
        name => name.to_ascii_lowercase(),
    }
}

fn first_words(text: &str) -> String {
    text.lines().next().unwrap_or_default().chars().take(40).collect()
}
