//! What our texts have beyond CommonMark: `6^e^`, `H~2~O`, `[goedendag]{lang=nl}`, `[MEL]{abbr="…"}`. A pass over a finished line of
//! running text, which never looks into code.

use std::sync::Arc;

use super::Source;
use crate::{
    base::{
        diagnostic::{Diagnostic, Edit, Fix, Safety},
        lang::Lang,
        source::Span,
    },
    model::block::{Inline, InlineKind, plain_text},
};

/// Runs the passes over the running text of one block or one piece of markup.
pub fn run(inlines: Vec<Inline>, source: &Source<'_>, findings: &mut Vec<Diagnostic>) -> Vec<Inline> {
    if inlines.is_empty() {
        return inlines;
    }
    let mut pass = Pass { source, findings, out: Vec::with_capacity(inlines.len()), brackets: Vec::new() };
    for inline in merge(inlines, source) {
        match inline.kind {
            InlineKind::Text(text) => pass.text(&text, inline.span),
            kind => pass.out.push(Inline { kind, span: inline.span }),
        }
    }
    let out = pass.out;
    merge(out, source)
}

/// Joins texts that stand side by side in the source: the parser cuts at every sign that might have meant something.
fn merge(inlines: Vec<Inline>, source: &Source<'_>) -> Vec<Inline> {
    let mut merged: Vec<Inline> = Vec::with_capacity(inlines.len());
    let mut open: Option<(String, Span)> = None;
    for inline in inlines {
        let Inline { kind: InlineKind::Text(text), span } = &inline else {
            flush(&mut open, &mut merged);
            merged.push(inline);
            continue;
        };
        let plain = text.len() == span.bytes().len() && source.slice(*span) == &**text;
        match &mut open {
            // Texts whose spelling differs from the source (an entity, an escape) stay apart, so that places stay exact.
            Some((words, place)) if plain && place.end == span.start && words.len() == place.bytes().len() => {
                words.push_str(text);
                *place = place.to(*span);
            }
            _ => {
                flush(&mut open, &mut merged);
                open = Some((text.to_string(), *span));
            }
        }
    }
    flush(&mut open, &mut merged);
    merged
}

fn flush(open: &mut Option<(String, Span)>, out: &mut Vec<Inline>) {
    if let Some((words, span)) = open.take() {
        out.push(Inline { kind: InlineKind::Text(words.into()), span });
    }
}

struct Pass<'p, 's> {
    source: &'p Source<'s>,
    findings: &'p mut Vec<Diagnostic>,
    out: Vec<Inline>,
    /// Where in `out` brackets opened.
    brackets: Vec<usize>,
}

impl Pass<'_, '_> {
    /// One stretch of text. Where its spelling is the source's, every part gets its own place.
    fn text(&mut self, text: &str, span: Span) {
        let exact = self.source.slice(span) == text;
        let place = |start: usize, end: usize| match exact {
            true => Span::new(span.file, span.start as usize + start, span.start as usize + end),
            false => span,
        };
        self.invisible(text, span, exact);
        let escaped = |at: usize| {
            let before = place(at, at).start as usize;
            before > 0 && exact && self.source.sources.file(span.file).text.as_bytes()[before - 1] == b'\\'
        };
        let mut from = 0;
        let mut at = 0;
        while at < text.len() {
            let rest = &text[at..];
            let sign = rest.chars().next().unwrap_or(' ');
            let end = match sign {
                '[' if !escaped(at) => {
                    self.push(&text[from..at], place(from, at));
                    self.brackets.push(self.out.len());
                    self.push("[", place(at, at + 1));
                    at + 1
                }
                ']' => match (self.brackets.pop(), attributes(&rest[1..])) {
                    (Some(open), Some(length)) => {
                        self.push(&text[from..at], place(from, at));
                        let end = at + 1 + length;
                        self.bracketed(open, &text[at + 2..end - 1], place(at + 1, end), place(end, end));
                        end
                    }
                    // What closes nothing, or has no attributes, stays as it was written.
                    _ => {
                        at += 1;
                        continue;
                    }
                },
                '^' | '~' => match script(rest, sign) {
                    Some(length) => {
                        self.push(&text[from..at], place(from, at));
                        let end = at + length;
                        let inner = &text[at + 1..end - 1];
                        let inner = vec![Inline { kind: InlineKind::Text(inner.into()), span: place(at + 1, end - 1) }];
                        let kind = match sign {
                            '^' => InlineKind::Superscript(inner),
                            _ => InlineKind::Subscript(inner),
                        };
                        self.out.push(Inline { kind, span: place(at, end) });
                        end
                    }
                    None => {
                        at += 1;
                        continue;
                    }
                },
                _ => {
                    at += sign.len_utf8();
                    continue;
                }
            };
            from = end;
            at = end;
        }
        self.push(&text[from..], place(from, text.len()));
    }

    fn push(&mut self, text: &str, span: Span) {
        if !text.is_empty() {
            self.out.push(Inline { kind: InlineKind::Text(text.into()), span });
        }
    }

    /// `[…]{…}`: what stands since the bracket gets the attributes.
    fn bracketed(&mut self, open: usize, attributes: &str, place: Span, end: Span) {
        let mut text = self.out.split_off(open);
        let bracket = text.remove(0);
        let span = bracket.span.to(end);
        let (name, value) = attributes.split_once('=').unwrap_or((attributes, ""));
        let value = value.trim().trim_matches('"');
        let kind = match name.trim() {
            "lang" => match Lang::parse(value) {
                Some(lang) => InlineKind::Foreign { lang, text },
                None => {
                    self.findings.push(Diagnostic::error("bad-language-tag", place).with("tag", value));
                    self.out.append(&mut text);
                    return;
                }
            },
            "abbr" if !value.is_empty() => {
                InlineKind::Abbreviation { short: plain_text(&text).into(), long: Arc::from(value) }
            }
            other => {
                self.findings.push(Diagnostic::error("unknown-span-attribute", place).with("attribute", other));
                self.out.append(&mut text);
                return;
            }
        };
        self.out.push(Inline { kind, span });
    }

    /// Characters that nobody sees break words for those who listen.
    fn invisible(&mut self, text: &str, span: Span, exact: bool) {
        for (at, character) in text.char_indices().filter(|(_, character)| is_invisible(*character)) {
            let start = span.start as usize + if exact { at } else { 0 };
            let place = Span::new(span.file, start, start + if exact { character.len_utf8() } else { 0 });
            let name = format!("U+{:04X}", u32::from(character));
            let finding = Diagnostic::error("invisible-character", place).with("character", name);
            self.findings.push(match exact {
                true => {
                    finding.fix(Fix { safety: Safety::Safe, edits: vec![Edit { span: place, text: String::new() }] })
                }
                false => finding,
            });
        }
    }
}

fn is_invisible(character: char) -> bool {
    matches!(
        character,
        '\u{0}' | '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{feff}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
    )
}

/// The length of `{…}` at the start of a text, if it is one of ours: a word, an equals sign, a value.
fn attributes(text: &str) -> Option<usize> {
    let inner = text.strip_prefix('{')?;
    let mut quoted = false;
    let end = inner.char_indices().take(400).find_map(|(at, character)| match character {
        '"' => {
            quoted = !quoted;
            None
        }
        '}' if !quoted => Some(at),
        _ => None,
    })?;
    inner[..end].contains('=').then_some(end + 2)
}

/// The length of `^…^` or `~…~` at the start of a text: no space and no other sign of its kind inside, at most 20 characters.
fn script(text: &str, sign: char) -> Option<usize> {
    let inner = &text[1..];
    let end = inner.char_indices().take(21).find(|(_, character)| *character == sign || character.is_whitespace())?.0;
    (end > 0 && inner[end..].starts_with(sign)).then_some(end + 2)
}
