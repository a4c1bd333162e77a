//! The messages of a theme in each language, with those that the site puts in their place.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use fluent_syntax::{ast::Entry, parser};

use super::FALLBACKS;
use crate::{
    base::{
        catalogue::Catalogue,
        diagnostic::{Diagnostic, Edit, Fix, Safety},
        lang::Lang,
        source::{FileId, SourceMap, Span, Spanned},
        suggest::nearest,
    },
    config::{Config, Messages},
};

/// The catalogues of all languages of the theme and of the site.
pub fn catalogues(
    sources: &SourceMap,
    files: &BTreeMap<Arc<str>, FileId>,
    config: &Config,
    findings: &mut Vec<Diagnostic>,
) -> BTreeMap<Lang, Catalogue> {
    let own = own_texts(sources, files, findings);
    let mut catalogues = BTreeMap::new();
    let mut known = BTreeSet::new();
    for (lang, file) in &own {
        let text = sources.file(*file).text();
        known.extend(ids(text));
        let (catalogue, faults) = Catalogue::new(lang, &[text]);
        for (_, start, detail) in faults {
            let finding = Diagnostic::error("bad-message", Span::new(*file, start, start));
            findings.push(finding.with("detail", detail));
        }
        catalogues.insert(lang.clone(), catalogue);
    }
    for lang in &config.languages {
        let base = own.get(lang).or_else(|| own.get(&Lang::parse(lang.primary())?));
        let base = base.map_or("", |file| sources.file(*file).text());
        let changes = changes(config.messages.get(lang), &known, findings);
        let catalogue = with_changes(lang, base, &changes, findings);
        if base.is_empty() && !known.iter().all(|id| catalogue.has(id)) {
            findings.push(without_language(lang, config, &own));
        }
        catalogues.insert(lang.clone(), catalogue);
    }
    catalogues
}

/// The message files of the theme; their names are the tags of their languages.
fn own_texts(
    sources: &SourceMap,
    files: &BTreeMap<Arc<str>, FileId>,
    findings: &mut Vec<Diagnostic>,
) -> BTreeMap<Lang, FileId> {
    let mut own = BTreeMap::new();
    for (path, file) in files {
        let name = path.strip_prefix("messages/").and_then(|name| name.strip_suffix(".ftl"));
        let Some(tag) = name else { continue };
        match Lang::parse(tag) {
            Some(lang) => {
                own.insert(lang, *file);
            }
            None => {
                let place = Span::start_of(sources.file(*file).id);
                let finding = Diagnostic::error("bad-language", place).says("bad-language-file");
                findings.push(finding.with("value", tag));
            }
        }
    }
    own
}

/// The site's messages, without those that the theme does not have (`unknown-message`).
fn changes<'c>(
    own: Option<&'c Messages>,
    known: &BTreeSet<String>,
    findings: &mut Vec<Diagnostic>,
) -> Vec<(&'c str, &'c Spanned<Arc<str>>)> {
    let mut changes = Vec::new();
    for (id, text) in own.into_iter().flatten() {
        if known.contains(&*id.value) {
            changes.push((&*id.value, text));
            continue;
        }
        let finding = Diagnostic::warning("unknown-message", id.span).with("id", &id.value);
        findings.push(match nearest(&id.value, known.iter().map(String::as_str)) {
            Some(near) => {
                let edit = Edit { span: id.span, text: near.to_owned() };
                finding
                    .says("unknown-message-suggestion")
                    .with("suggestion", near)
                    .fix(Fix { safety: Safety::Safe, edits: vec![edit] })
            }
            None => finding,
        });
    }
    changes
}

fn with_changes(
    lang: &Lang,
    base: &str,
    changes: &[(&str, &Spanned<Arc<str>>)],
    findings: &mut Vec<Diagnostic>,
) -> Catalogue {
    // Lines after the first belong to the message only if they are indented.
    let written =
        |(id, text): &(&str, &Spanned<Arc<str>>)| format!("{id} =\n    {}\n", text.value.replace('\n', "\n    "));
    let changed: Vec<String> = changes.iter().map(written).collect();
    let texts: Vec<&str> = std::iter::once(base).chain(changed.iter().map(String::as_str)).collect();
    let (catalogue, faults) = Catalogue::new(lang, &texts);
    for (index, _, detail) in faults {
        // Faults of the theme's own text, at index 0, were told before.
        if let Some((_, text)) = index.checked_sub(1).and_then(|index| changes.get(index)) {
            findings.push(Diagnostic::error("bad-message", text.span).with("detail", detail));
        }
    }
    catalogue
}

fn without_language(lang: &Lang, config: &Config, own: &BTreeMap<Lang, FileId>) -> Diagnostic {
    let is_there = |tag: &&&str| own.keys().any(|lang| lang.tag() == **tag);
    let instead = FALLBACKS.iter().find(is_there).copied().unwrap_or_default();
    Diagnostic::warning("theme-without-language", Span::start_of(config.base_url.span.file))
        .with("lang", lang.tag())
        .with("instead", instead)
}

/// The ids of the messages of a text.
pub fn ids(text: &str) -> BTreeSet<String> {
    let resource = match parser::parse(text) {
        Ok(resource) => resource,
        Err((partial, _)) => partial,
    };
    let name = |entry: Entry<&str>| match entry {
        Entry::Message(message) => Some(message.id.name.to_owned()),
        _ => None,
    };
    resource.body.into_iter().filter_map(name).collect()
}
