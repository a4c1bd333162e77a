//! What a page prints from the front matter of its document: the place of a meeting, the question of a contract, the projects of a budget. Every scalar is read,
//! whatever the kind of the document: codes, addresses and dates, which pages print in other words, are left out, and so no kind has to be known here.

use std::{collections::BTreeSet, sync::Arc};

use super::texts::{Role, Texts};
use crate::model::document::{Document, FieldText};

/// Keys of what is an address or a name for machines.
const TECHNICAL: &[&str] =
    &["aliases", "file", "html_version", "kind", "licence", "origin", "questionnaire", "results", "url"];
/// Keys of what is digits and is printed as it is written.
const NUMBERS: &[&str] = &["phone"];
/// Keys of names: one small word under them (« bancs ») is no code.
const NAMES: &[&str] =
    &["label", "name", "negotiable", "not_negotiable", "organisation", "owner", "parties", "title", "unit"];
/// Keys of what heads a line of a page.
const HEADINGS: &[&str] = &["label", "name", "title"];

/// Adds what the front matter of a document says, and of its original what the document does not say itself.
pub fn add(document: &Document, original: &Document, texts: &mut Texts) {
    add_fields(document, texts, |_| true);
    if document.id != original.id {
        let own: BTreeSet<&str> = document.fields.iter().map(|field| &*field.key).collect();
        add_fields(original, texts, |key| !own.contains(key));
    }
}

fn add_fields(document: &Document, texts: &mut Texts, is_wanted: impl Fn(&str) -> bool) {
    let lang = &document.id.lang;
    for field in &document.fields {
        if is_wanted(&field.key) && is_printed(field) && !heads(document, &field.text.value) {
            let role = if HEADINGS.contains(&&*field.key) { Role::Heading } else { Role::Sentence };
            texts.add_sentences(&field.text.value, role, lang);
        }
    }
}

/// True for words of the author: a code is one word of small letters without accents.
fn is_printed(field: &FieldText) -> bool {
    let (key, text) = (&*field.key, &*field.text.value);
    if TECHNICAL.contains(&key) {
        return false;
    }
    let is_code =
        || text.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'/' | b'.' | b':' | b'#'));
    NUMBERS.contains(&key) || (text.chars().any(char::is_alphabetic) && (NAMES.contains(&key) || !is_code()))
}

/// True for what is read already, with more weight: the titles and the summary.
fn heads(document: &Document, text: &Arc<str>) -> bool {
    let meta = &document.meta;
    let others = [&meta.short_title, &meta.summary].into_iter().flatten();
    std::iter::once(&meta.title).chain(others).any(|heading| heading.value == *text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::source::{SourceMap, Span, Spanned};

    #[test]
    fn words_are_printed_and_codes_are_not() {
        let span = Span::start_of(SourceMap::default().load("content/a.md", ""));
        let field = |key: &str, text: &str| FieldText { key: key.into(), text: Spanned::new(text.into(), span) };
        for (key, text) in [
            ("name", "Salle de l’Écluse"),
            ("address", "Médiathèque"),
            ("parties", "exploitant"),
            ("phone", "03 53 01 20 26"),
            ("within", "4 mois"),
        ] {
            assert!(is_printed(&field(key, text)), "{key}: {text}");
        }
        for (key, text) in [
            ("deadline", "not-in-source"),
            ("starts_at", "2026-12-03 18:30"),
            ("outcome", "accepted"),
            ("url", "https://example.org/Une page"),
            ("evidence", "action/1"),
        ] {
            assert!(!is_printed(&field(key, text)), "{key}: {text}");
        }
    }
}
