//! Lists as word processors paste them: each line begins with a bullet that is no mark of Markdown, and the lines become one sentence.

use crate::{
    base::{
        diagnostic::{Diagnostic, Edit, Fix, Safety},
        source::{SourceMap, Span},
    },
    model::block::{Block, BlockKind, Inline, InlineKind},
};

/// Signs that begin the items of lists in other programs, dashes of dialogues among them: their lines run together as well.
const BULLETS: &[char] =
    &['•', '·', '▪', '▫', '■', '□', '◦', '●', '○', '‣', '➢', '➤', '✓', '–', '—', '\u{f0b7}', '\u{f0a7}'];

/// Reports lines of a paragraph that begin with a bullet (`lines-run-together`).
pub fn check(blocks: &[Block], sources: &SourceMap, findings: &mut Vec<Diagnostic>) {
    for block in blocks {
        match &block.kind {
            BlockKind::Paragraph(text) | BlockKind::Plain(text) => findings.extend(run_together(text, sources)),
            BlockKind::List(list) => list.items.iter().for_each(|item| check(&item.body, sources, findings)),
            BlockKind::Quote(body) | BlockKind::Callout { body, .. } => check(body, sources, findings),
            _ => {}
        }
    }
}

fn run_together(text: &[Inline], sources: &SourceMap) -> Option<Diagnostic> {
    let lines = text.split(|inline| matches!(inline.kind, InlineKind::SoftBreak)).filter_map(<[Inline]>::first);
    let bullets: Vec<Span> = lines.filter_map(|first| bullet(sources.text(first.span), first.span)).collect();
    let [first, .., last] = bullets.as_slice() else { return None };
    // What two people say to each other is no list.
    let is_talk = bullets.iter().any(|bullet| sources.text(*bullet).starts_with(['–', '—']));
    let safety = if is_talk { Safety::Unsafe } else { Safety::Safe };
    // A list may follow a paragraph at once, in a quotation too.
    let edits = bullets.iter().map(|bullet| Edit { span: *bullet, text: "- ".to_owned() }).collect();
    let finding = Diagnostic::warning("lines-run-together", first.to(*last)).with("count", bullets.len());
    Some(finding.fix(Fix { safety, edits }))
}

/// The bullet at the start of a line, with the spaces after it.
fn bullet(line: &str, span: Span) -> Option<Span> {
    let sign = line.chars().next().filter(|sign| BULLETS.contains(sign))?;
    let rest = &line[sign.len_utf8()..];
    let words = rest.trim_start_matches([' ', '\t', '\u{a0}', '\u{202f}']);
    let length = line.len() - words.len();
    let start = span.start as usize;
    (words.len() < rest.len()).then(|| Span::new(span.file, start, start + length))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::markdown;

    fn told(text: &str) -> Vec<(String, usize)> {
        let mut sources = SourceMap::default();
        let file = sources.load("content/a.md", text);
        let found = markdown::parse(&sources, sources.file(file).span(), "a.md").findings;
        let ours = found.into_iter().filter(|finding| finding.rule == "lines-run-together");
        ours.map(|finding| {
            let fix = finding.fix.expect("a fix");
            let mut mended = text.to_owned();
            fix.edits.iter().rev().for_each(|edit| mended.replace_range(edit.span.bytes(), &edit.text));
            (mended, fix.edits.len())
        })
        .collect()
    }

    #[test]
    fn pasted_bullets_become_a_list() {
        let text = "Il faut :\n• une pièce d’identité\n•\tune photo\n• **un** justificatif";
        let mended = "Il faut :\n- une pièce d’identité\n- une photo\n- **un** justificatif";
        assert_eq!(told(text), [(mended.to_owned(), 3)]);
        assert_eq!(told("– Bonjour.\n– Bonsoir."), [("- Bonjour.\n- Bonsoir.".to_owned(), 2)]);
        assert_eq!(told("> Il faut :\n> · un\n> · deux"), [("> Il faut :\n> - un\n> - deux".to_owned(), 2)]);
    }

    #[test]
    fn one_dash_or_a_list_is_no_run() {
        for text in ["Du 3\n– au 4 mai", "- un\n- deux", "– un\n\n– deux", "•sans espace\n•sans espace"] {
            assert_eq!(told(text), [], "{text}");
        }
    }
}
