//! Marks that the parser left in the text, since they are not whole: a reader sees brackets and stars in the place of a link or of bold words, and what follows a fence that
//! nobody closed is code to the end (CommonMark 0.31, 4.5, 6.2 and 6.3).

use std::ops::Range;

use super::origin::Origin;
use crate::{
    base::{
        diagnostic::{Diagnostic, Edit, Fix, Safety},
        excerpt::excerpt,
        source::{SourceMap, Span},
    },
    model::{
        block::{Block, InlineKind},
        walk,
    },
};

/// The rule about what was to be a link.
pub const NO_LINK: &str = "link-not-understood";

/// Reports what was to be a link (`link-not-understood`) and what was to be emphasised (`mark-not-closed`) in the text of some blocks.
pub fn check(blocks: &[Block], sources: &SourceMap, findings: &mut Vec<Diagnostic>) {
    for block in blocks {
        walk::in_block(block, &mut |inline| {
            if let InlineKind::Text(text) = &inline.kind
                && text.contains([']', '*', '`'])
            {
                let written = sources.text(inline.span);
                let place = |range: Range<usize>| {
                    let start = inline.span.start as usize;
                    Span::new(inline.span.file, start + range.start, start + range.end)
                };
                links(written, &place, findings);
                marks(written, &place, findings);
            }
        });
    }
}

/// Reports a fence that nobody closed (`code-not-closed`); `range`: all of the block.
pub fn check_fence(range: &Range<usize>, origin: &Origin<'_>, findings: &mut Vec<Diagnostic>) {
    let text = &origin.text[range.clone()];
    let first = text.lines().next().unwrap_or_default();
    let Some(sign) = first.chars().next().filter(|sign| ['`', '~'].contains(sign)) else { return };
    let length = first.chars().take_while(|other| *other == sign).count();
    let is_closing = |line: &str| {
        let line = line.trim_start_matches([' ', '\t', '>']).trim_end();
        line.chars().count() >= length && line.chars().all(|other| other == sign)
    };
    if length >= 3 && !text.lines().skip(1).last().is_some_and(is_closing) {
        let place = origin.span(&(range.start..range.start + first.trim_end().len()));
        findings.push(Diagnostic::error("code-not-closed", place).with("fence", sign.to_string().repeat(length)));
    }
}

fn links(written: &str, place: &dyn Fn(Range<usize>) -> Span, findings: &mut Vec<Diagnostic>) {
    for (at, _) in written.match_indices(']') {
        let Some(open) = written[..at].rfind('[').filter(|_| !is_escaped(written, at)) else { continue };
        let open = if written[..open].ends_with('!') { open - 1 } else { open };
        let text = open..at + 1;
        findings.extend(with_address(written, text.clone(), place).or_else(|| with_reference(written, text, place)));
    }
}

/// `[text](an address)` or `[text] (address)`; `text`: where its brackets stand.
fn with_address(written: &str, text: Range<usize>, place: &dyn Fn(Range<usize>) -> Span) -> Option<Diagnostic> {
    let rest = written[text.end..].trim_start_matches(' ');
    let gap = text.end..written.len() - rest.len();
    let inside = rest.strip_prefix('(')?;
    let address = inside.split(')').next().unwrap_or_default();
    if !gap.is_empty() && !is_address(address) {
        return None;
    }
    let start = gap.end + 1;
    let end = start + address.len();
    let is_closed = inside.len() > address.len();
    let whole = text.start..end + usize::from(is_closed);
    let finding = Diagnostic::error(NO_LINK, place(whole.clone())).with("text", &*excerpt(&written[whole]));
    let edit = match is_closed {
        true if !gap.is_empty() => Edit { span: place(gap), text: String::new() },
        true if address.contains(' ') && !address.contains(['<', '>', '"']) => {
            Edit { span: place(start..end), text: format!("<{}>", address.trim()) }
        }
        _ => return Some(finding),
    };
    Some(finding.fix(Fix { safety: Safety::Unsafe, edits: vec![edit] }))
}

/// `[text][name]` where nothing says what the name stands for. « [1][2] » are numbers of sources.
fn with_reference(written: &str, text: Range<usize>, place: &dyn Fn(Range<usize>) -> Span) -> Option<Diagnostic> {
    let (name, _) = written[text.end..].strip_prefix('[')?.split_once(']')?;
    if name.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let whole = text.start..text.end + name.len() + 2;
    let finding = Diagnostic::error(NO_LINK, place(whole)).says("link-not-understood-reference");
    Some(finding.with("name", &*excerpt(name)))
}

/// True for what nobody writes between parentheses but as an address.
fn is_address(text: &str) -> bool {
    let text = text.trim();
    let is_one_word = !text.is_empty() && !text.contains(char::is_whitespace);
    let starts = ["https://", "http://", "www.", "mailto:", "tel:", "../", "./"];
    let ends = [".md", ".pdf", ".csv", ".ods", ".odt", ".docx", ".xlsx", ".png", ".jpg"];
    is_one_word && (starts.iter().any(|it| text.starts_with(it)) || ends.iter().any(|it| text.ends_with(it)))
}

fn marks(written: &str, place: &dyn Fn(Range<usize>) -> Span, findings: &mut Vec<Diagnostic>) {
    let mut at = 0;
    while let Some(found) = written[at..].find(['*', '`']).map(|found| at + found) {
        let sign = &written[found..=found];
        let length = written[found..].len() - written[found..].trim_start_matches(sign).len();
        at = found + length;
        let before = written[..found].chars().next_back();
        let after = written[at..].chars().next();
        // A star may be a sign of multiplication or of a note, and « l`eau » is a slip of another kind.
        let is_opening = !before.is_some_and(char::is_alphanumeric) && after.is_some_and(char::is_alphanumeric);
        let is_mark = length == if sign == "*" { 2 } else { 1 };
        if is_mark && is_opening && !is_escaped(written, found) {
            let finding = Diagnostic::warning("mark-not-closed", place(found..at));
            findings.push(finding.with("mark", &written[found..at]));
        }
    }
}

/// True if an odd number of backslashes stands before a place.
fn is_escaped(written: &str, at: usize) -> bool {
    let before = &written[..at];
    (before.len() - before.trim_end_matches('\\').len()) % 2 == 1
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::markdown;

    /// Rules and what they point at.
    fn told(text: &str) -> Vec<(String, String)> {
        let mut sources = SourceMap::default();
        let file = sources.load("content/a.md", text);
        let found = markdown::parse(&sources, sources.file(file).span(), "a.md").findings;
        let place = |finding: &Diagnostic| match finding.place {
            crate::base::diagnostic::Place::Source(span) => sources.text(span).to_owned(),
            _ => String::new(),
        };
        found.iter().map(|finding| (finding.message.id.to_owned(), place(finding))).collect()
    }

    #[test]
    fn what_is_no_link_is_told_where_it_stands() {
        let link = "link-not-understood";
        for (text, rule, place) in [
            ("Voir ![Une rue](ma photo.png) ici.", link, "![Une rue](ma photo.png)"),
            ("Été : [le site] (https://example.org) est là.", link, "[le site] (https://example.org)"),
            ("[le site](<a b", link, "[le site](<a b"),
            ("| a |\n|---|\n| [x](y z.md) |\n\nTable: x", link, "[x](y z.md)"),
            ("[le plan][plan] de la ville", "link-not-understood-reference", "[le plan][plan]"),
            ("Voici **du gras.", "mark-not-closed", "**"),
            ("Voici `du code.", "mark-not-closed", "`"),
            ("```\ncode\n\n## Titre", "code-not-closed", "```"),
            ("- un\n\n  ~~~ text\n  code\n\nfin", "code-not-closed", "~~~ text"),
        ] {
            let found = told(text);
            assert!(found.iter().any(|it| *it == (rule.to_owned(), place.to_owned())), "{text}: {found:?}");
            assert!(!found.iter().any(|it| it.0 == "bare-url"), "{text}: one fault is told once: {found:?}");
        }
    }

    #[test]
    fn a_space_in_an_address_and_one_before_it_are_mended() {
        let mut text =
            "Été : ![Une rue](ma photo.png), [le site] (https://example.org), [ouvert](mon rapport".to_owned();
        let mut sources = SourceMap::default();
        let file = sources.load("content/a.md", &text);
        let found = markdown::parse(&sources, sources.file(file).span(), "a.md").findings;
        let mut edits: Vec<Edit> = found.into_iter().filter_map(|it| it.fix).flat_map(|fix| fix.edits).collect();
        edits.sort_by_key(|edit| std::cmp::Reverse(edit.span));
        edits.iter().for_each(|edit| text.replace_range(edit.span.bytes(), &edit.text));
        let mended = "Été : ![Une rue](<ma photo.png>), [le site](https://example.org), [ouvert](mon rapport";
        assert_eq!(text, mended);
    }

    #[test]
    fn signs_that_are_meant_are_left_alone() {
        for text in [
            "Un crochet \\[voulu\\](ainsi), les notes [1][2], une case [ ] (à cocher), [sic] (ainsi).",
            "2 * 3, 5**, ***, a\\*\\*b, l`eau, ** seul **",
            "```\n[x](y z)\n```\n\n    code **x",
            "> ```\n> x\n> ```\n\n- a\n\n  ````\n  ```\n  ````\n",
            "`[x](y z)` et [x](<y z.md>)",
        ] {
            let found = told(text);
            let ours = ["link-not-understood", "link-not-understood-reference", "mark-not-closed", "code-not-closed"];
            assert!(!found.iter().any(|(rule, _)| ours.contains(&&**rule)), "{text}: {found:?}");
        }
    }
}
