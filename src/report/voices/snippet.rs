//! The passage of the source with a mark under what is wrong, for whoever sees it. Says the same words as the linear voice.

use std::{io, ops::Range};

use annotate_snippets::{
    AnnotationKind, Group, Level, Origin, Patch, Renderer, Snippet, normalize_untrusted_str as normal,
    renderer::DecorStyle,
};

use super::Voice;
use crate::{
    base::{
        diagnostic::{Fix, Place, Safety, Severity},
        source::{FileId, SourceMap, Span},
    },
    report::{Options, plain::one_line, told::Told, words::Words},
};

/// Columns that the renderer puts before a message.
const MARGIN: usize = 22;

/// Excerpts.
pub struct Snippets;

impl Voice for Snippets {
    fn name(&self) -> &'static str {
        "snippet"
    }

    fn say(
        &self,
        told: &[Told<'_>],
        sources: &SourceMap,
        words: &Words,
        options: &Options,
        out: &mut dyn io::Write,
    ) -> io::Result<()> {
        let renderer = if options.color { Renderer::styled() } else { Renderer::plain() };
        let style = if options.unicode { DecorStyle::Unicode } else { DecorStyle::Ascii };
        let renderer = renderer.decor_style(style).term_width(options.width);
        for one in told {
            let groups = groups(one, sources, words, options);
            writeln!(out, "{}\n", renderer.render(&groups))?;
        }
        writeln!(out, "{}", super::linear::closing(told, words))
    }
}

fn groups<'a>(told: &Told<'a>, sources: &'a SourceMap, words: &Words, options: &Options) -> Vec<Group<'a>> {
    let finding = told.finding;
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Owed | Severity::Warning => Level::WARNING,
        Severity::Advice => Level::INFO,
    };
    let named = level.with_name(words.severity(finding.severity));
    let title = named.primary_title(one_line(&words.say(&finding.message)).into_owned()).id(finding.rule);
    let mut group = Group::with_title(title);
    match &finding.place {
        Place::Source(span) => {
            group =
                group.element(excerpt(*span, sources).annotation(AnnotationKind::Primary.span(marked(*span, sources))));
        }
        Place::Artifact { .. } => group = group.element(Origin::path(told.place.to_string())),
        Place::Project => {}
    }
    for label in &finding.labels {
        let what = one_line(&words.say(&label.message)).into_owned();
        let mark = AnnotationKind::Context.span(marked(label.span, sources)).label(what);
        group = group.element(excerpt(label.span, sources).annotation(mark));
    }
    let shown = finding.pages.as_ref().map(|pages| words.pages(pages));
    let more = (told.more > 0).then(|| words.more(told.more));
    let said = [
        ("label-pages", shown),
        ("label-more", more),
        ("label-why", words.why(&finding.message)),
        ("label-do", words.action(&finding.message)),
    ];
    for (label, text) in said {
        let Some(text) = text else { continue };
        let name = words.text(label, &[]);
        group = group.element(Level::NOTE.with_name(name).message(wrapped(&normal(&one_line(&text)), options.width)));
    }
    let mut groups = vec![group];
    groups.extend(finding.fix.as_ref().map(|fix| fixed(fix, sources, words)));
    groups
}

fn fixed<'a>(fix: &'a Fix, sources: &'a SourceMap, words: &Words) -> Group<'a> {
    let id = match fix.safety {
        Safety::Safe => "finding-fix-safe",
        Safety::Unsafe => "finding-fix-unsafe",
    };
    let mut group = Group::with_title(Level::HELP.no_name().secondary_title(words.text(id, &[])));
    let mut files: Vec<FileId> = fix.edits.iter().map(|edit| edit.span.file).collect();
    files.dedup();
    for file in files {
        let edits = fix.edits.iter().filter(|edit| edit.span.file == file);
        let patches = edits.map(|edit| Patch::new(bounded(edit.span, sources), edit.text.as_str()));
        group =
            group.element(Snippet::source(sources.file(file).text()).path(&*sources.file(file).path).patches(patches));
    }
    group
}

fn excerpt<'a, T: Clone>(span: Span, sources: &'a SourceMap) -> Snippet<'a, T> {
    let file = sources.file(span.file);
    Snippet::source(file.text()).path(&*file.path).fold(true)
}

/// The span within the text.
fn bounded(span: Span, sources: &SourceMap) -> Range<usize> {
    let text = sources.file(span.file).text();
    let mut range = span.bytes().start.min(text.len())..span.bytes().end.min(text.len());
    while !text.is_char_boundary(range.start) {
        range.start -= 1;
    }
    while !text.is_char_boundary(range.end) {
        range.end += 1;
    }
    range
}

/// The part of the span on its first line: a mark over a whole file would show the whole file.
fn marked(span: Span, sources: &SourceMap) -> Range<usize> {
    let mut range = bounded(span, sources);
    let text = &sources.file(span.file).text()[range.clone()];
    if let Some(end) = text.find(['\n', '\r']) {
        range.end = range.start + end;
    }
    range
}

/// Breaks a sentence at spaces, so that it stays beside its name.
fn wrapped(text: &str, width: usize) -> String {
    let width = width.saturating_sub(MARGIN).max(40);
    let mut out = String::new();
    let mut column = 0;
    for word in text.split(' ') {
        let length = word.chars().count();
        if column > 0 && column + 1 + length > width {
            out.push('\n');
            column = 0;
        } else if column > 0 {
            out.push(' ');
            column += 1;
        }
        out.push_str(word);
        column += length;
    }
    out
}

#[cfg(test)]
mod tests {
    use crate::{
        base::{
            diagnostic::{Diagnostic, Edit, Message},
            lang::Lang,
        },
        report::{speak, voices},
    };

    use super::*;

    fn told(finding: Diagnostic, sources: &SourceMap, options: Options) -> String {
        let words = Words::of(&Lang::parse("fr").expect("a tag"));
        let mut out = Vec::new();
        speak(voices::SNIPPET, &[finding], sources, &words, &options, &mut out).expect("memory");
        String::from_utf8(out).expect("UTF-8")
    }

    #[test]
    fn the_passage_is_shown_with_its_fix_in_ascii_unless_told_otherwise() {
        let mut sources = SourceMap::default();
        let file = sources.load("content/été.md", "---\ntitel: Été\nsummary: x\n---\n");
        let span = Span::new(file, 4, 9);
        let fix = Fix { safety: Safety::Safe, edits: vec![Edit { span, text: "title".to_owned() }] };
        let finding = Diagnostic::error("unknown-key", span)
            .says("unknown-key-suggestion")
            .with("key", "titel")
            .with("suggestion", "title")
            .label(Span::new(file, 16, 23), Message::new("unknown-key"))
            .fix(fix);
        let out = told(finding.clone(), &sources, Options::default());
        assert!(out.contains("--> content/été.md:2:1"), "{out}");
        assert!(out.contains("title: Été"), "{out}");
        assert!(!out.contains('│') && !out.contains('\u{1b}'), "{out}");
        let options = Options { unicode: true, color: true, ..Options::default() };
        let out = told(finding, &sources, options);
        assert!(out.contains('│') && out.contains('\u{1b}'), "{out}");
    }

    #[test]
    fn spans_past_the_end_and_over_lines_are_no_trouble() {
        let mut sources = SourceMap::default();
        let file = sources.load("a.md", "un\ndeux\n");
        let empty = sources.load("b.md", "");
        for span in [Span::new(file, 0, 8), Span::new(file, 7, 90), Span::new(file, 90, 99), Span::new(empty, 0, 0)] {
            assert!(told(Diagnostic::error("unheard-of", span), &sources, Options::default()).contains("unheard-of"));
        }
    }
}
