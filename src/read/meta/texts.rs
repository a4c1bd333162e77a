//! Reads titles and summaries: what a list of links, a search result or a screen reader says of a document before it is opened.

use std::sync::Arc;

use crate::{
    base::{
        diagnostic::{Diagnostic, Edit, Fix, Safety},
        fields::Fields,
        source::{Span, Spanned},
    },
    model::kinds::KindName,
};

/// Characters of a title.
const TITLE: usize = 120;
/// Characters of a summary.
const SUMMARY: std::ops::RangeInclusive<usize> = 40..=300;
/// Letters up to which a title in capitals may be an acronym.
const ACRONYM: usize = 5;

/// The texts that stand for a document.
pub struct Texts {
    /// The title, or what stands for it.
    pub title: Spanned<Arc<str>>,
    /// A shorter one.
    pub short_title: Option<Spanned<Arc<str>>>,
    /// The summary.
    pub summary: Option<Spanned<Arc<str>>>,
}

/// Reads `title`, `short_title` and `summary`, and checks them.
pub fn texts(fields: &mut Fields, kind: KindName, official: bool, fallback: &str) -> Texts {
    let title = fields.required_text("title");
    let short_title = fields.text("short_title");
    match &title {
        Some(title) if official => check_official(fields, title, short_title.as_ref()),
        Some(title) => check_title(fields, title, kind),
        None => {}
    }
    if let Some(short) = &short_title {
        check_title(fields, short, kind);
    }
    let title = title.unwrap_or_else(|| Spanned::new(fallback.into(), fields.key_span("title")));
    Texts { title, short_title, summary: summary(fields, kind) }
}

/// An official title stands as it is; a long one needs a short one beside it.
fn check_official(fields: &mut Fields, title: &Spanned<Arc<str>>, short_title: Option<&Spanned<Arc<str>>>) {
    let length = title.value.chars().count();
    if length > TITLE && short_title.is_none() {
        let finding = Diagnostic::error("short-title-missing", title.span);
        fields.report(finding.with("length", length).with("most", TITLE));
    }
}

fn check_title(fields: &mut Fields, title: &Spanned<Arc<str>>, kind: KindName) {
    let text = &*title.value;
    let length = text.chars().count();
    if length > TITLE {
        fields.report(Diagnostic::error("title-too-long", title.span).with("length", length).with("most", TITLE));
    }
    let letters = text.chars().filter(|character| character.is_alphabetic()).count();
    let is_shouted = letters > ACRONYM && !text.chars().any(char::is_lowercase) && text.chars().any(char::is_uppercase);
    // A word of the glossary may be an acronym of any length.
    if is_shouted && kind != KindName::TERM {
        fields.report(Diagnostic::error("title-in-capitals", title.span).with("title", text));
    }
    if ends_with_full_stop(text) {
        let finding = Diagnostic::error("title-full-stop", title.span).with("title", text);
        fields.report(match full_stop(title) {
            Some(span) => {
                let edit = Edit { span, text: String::new() };
                finding.fix(Fix { safety: Safety::Safe, edits: vec![edit] })
            }
            None => finding,
        });
    }
}

/// True for a full stop that ends a sentence: not for an ellipsis, an abbreviation or initials.
fn ends_with_full_stop(text: &str) -> bool {
    let Some(before) = text.trim_end().strip_suffix('.') else { return false };
    let word = before.rsplit(char::is_whitespace).next().unwrap_or_default();
    let is_initial = word.chars().count() == 1 && word.chars().all(char::is_uppercase);
    !word.ends_with('.') && !word.contains('.') && !word.ends_with("etc") && !is_initial
}

/// The place of a full stop that ends a title written on one line, without escapes.
fn full_stop(title: &Spanned<Arc<str>>) -> Option<Span> {
    let text = title.value.trim_end();
    let width = (title.span.end - title.span.start) as usize;
    // As it stands, or between quotes.
    let end = match width.checked_sub(text.len())? {
        0 => title.span.end,
        2 => title.span.end - 1,
        _ => return None,
    };
    Some(Span { start: end - 1, end, ..title.span })
}

/// The summary, which lists of other kinds do without.
fn summary(fields: &mut Fields, kind: KindName) -> Option<Spanned<Arc<str>>> {
    let may_lack = [KindName::TERM, KindName::COMMUNE, KindName::THEME, KindName::AUDIENCE].contains(&kind);
    let summary = match may_lack {
        true => fields.text("summary"),
        false => fields.required_text("summary"),
    }?;
    let length = summary.value.trim().chars().count();
    if length < *SUMMARY.start() {
        let finding = Diagnostic::error("summary-too-short", summary.span);
        fields.report(finding.with("length", length).with("least", *SUMMARY.start()));
    }
    if length > *SUMMARY.end() {
        let finding = Diagnostic::error("summary-too-long", summary.span);
        fields.report(finding.with("length", length).with("most", *SUMMARY.end()));
    }
    Some(summary)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_full_stop_of_a_sentence_is_one() {
        for title in ["La charte est là.", "Le plan de 2016."] {
            assert!(ends_with_full_stop(title), "{title}");
        }
        for title in ["La charte", "Et après…", "Et après...", "Parcs, jardins, etc.", "La S.A.", "Les amis de J."]
        {
            assert!(!ends_with_full_stop(title), "{title}");
        }
    }
}
