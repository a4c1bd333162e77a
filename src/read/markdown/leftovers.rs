//! Marks that the parser left in the text, since they are not whole: a reader sees brackets and stars in the place of a link or of bold words, and what follows a fence that
//! nobody closed is code to the end (CommonMark 0.31, 4.5, 6.2 and 6.3).

use std::ops::Range;

use super::origin::Origin;
use crate::{
    base::{
        diagnostic::{Diagnostic, Edit, Fix, Safety},
        source::{SourceMap, Span},
    },
    model::{
        block::{Block, InlineKind},
        walk,
    },
};

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
        let rest = &written[at + 1..];
        let gap = rest.len() - rest.trim_start_matches(' ').len();
        let finding = match (rest[gap..].chars().next(), gap) {
            (Some('('), _) => {
                let inside = &rest[gap + 1..];
                let address = inside.split(')').next().unwrap_or_default();
                let is_closed = inside.len() > address.len();
                if gap > 0 && !is_address(address) {
                    continue;
                }
                let end = at + 1 + gap + 1 + address.len() + usize::from(is_closed);
                let whole = open..end;
                let finding = Diagnostic::error("link-not-understood", place(whole.clone()));
                let finding = finding.with("text", &written[whole]);
                let edit = match (is_closed, gap) {
                    (true, 0) if address.contains(' ') && !address.contains(['<', '>', '"']) => {
                        Some((at + 2..at + 2 + address.len(), format!("<{}>", address.trim())))
                    }
                    (true, 1..) => Some((at + 1..at + 1 + gap, String::new())),
                    _ => None,
                };
                match edit {
                    Some((range, text)) => {
                        finding.fix(Fix { safety: Safety::Unsafe, edits: vec![Edit { span: place(range), text }] })
                    }
                    None => finding,
                }
            }
            (Some('['), 0) => {
                let Some(name) = rest[1..].split_once(']').map(|(name, _)| name) else { continue };
                // « [1][2] » are numbers of sources.
                if name.is_empty() || name.bytes().all(|byte| byte.is_ascii_digit()) {
                    continue;
                }
                let end = at + 2 + name.len() + 1;
                let finding = Diagnostic::error("link-not-understood", place(open..end));
                finding.says("link-not-understood-reference").with("name", name)
            }
            _ => continue,
        };
        findings.push(finding);
    }
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
        }
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
