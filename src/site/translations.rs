//! Puts translations beside their originals: same path, same kind, same id, another language.

use std::{collections::BTreeMap, sync::Arc};

use super::{Site, routes::stem};
use crate::{
    base::{
        diagnostic::{Diagnostic, Message},
        lang::Lang,
        source::Span,
        suggest::nearest,
    },
    model::{
        document::Document,
        kinds::KindName,
        outline::Outline,
        reference::{DocumentId, Reference},
    },
};

/// Kinds that have no facts of their own: a document of theirs may stand in one language only, whichever it is.
const NEED_NO_ORIGINAL: &[KindName] = &[KindName::PAGE, KindName::THEME, KindName::AUDIENCE, KindName::EASY_READ];

/// What a translation takes from its original.
struct Original {
    id: DocumentId,
    title: Span,
    outline: Outline,
}

impl Original {
    fn of(document: &Document) -> Self {
        let (id, outline) = (document.id.clone(), document.outline.clone());
        Self { id, title: document.meta.title.span, outline }
    }
}

/// What to write differs: a translation that names no kind has the one of its folder, which its author may not know.
fn of_another_kind(document: &Document, original: &Original) -> Diagnostic {
    let written = document.fields.iter().find(|field| &*field.key == "kind");
    let finding = Diagnostic::error(
        "translation-of-another-kind",
        written.map_or(document.meta.title.span, |field| field.text.span),
    );
    let finding = match written {
        Some(_) => finding,
        None => finding.says("translation-of-another-kind-unsaid"),
    };
    finding
        .with("kind", document.id.kind.0)
        .with("original", original.id.kind.0)
        .label(original.title, Message::new("translation-original-here"))
}

/// Gives every translation the name of its original, so that an `id` is written once.
pub fn group(documents: Vec<Arc<Document>>, default: &Lang, findings: &mut Vec<Diagnostic>) -> Vec<Arc<Document>> {
    // A site in one language has nothing to group.
    let has_translations = documents.iter().any(|document| document.id.lang != *default);
    let originals: BTreeMap<String, Original> = documents
        .iter()
        .filter(|document| has_translations && document.id.lang == *default)
        .map(|document| (stem(&document.path, default).to_owned(), Original::of(document)))
        .collect();
    let mut grouped = Vec::with_capacity(documents.len());
    for mut document in documents {
        let original = originals.get(stem(&document.path, &document.id.lang));
        let Some(original) = original.filter(|original| original.id != document.id) else {
            let orphan = document.id.lang != *default && original.is_none();
            if orphan && !NEED_NO_ORIGINAL.contains(&document.id.kind) {
                findings.push(
                    Diagnostic::error("translation-without-original", document.meta.title.span)
                        .with("path", original_path(&document)),
                );
            }
            grouped.push(document);
            continue;
        };
        if original.id.kind != document.id.kind {
            findings.push(of_another_kind(&document, original));
            continue;
        }
        let translation = Arc::make_mut(&mut document);
        translation.id = original.id.in_lang(&translation.id.lang);
        // A translation does not repeat the facts of its original.
        let own = &mut translation.outline;
        own.id = translation.id.clone();
        own.date = original.outline.date;
        own.number = original.outline.number;
        own.detail = own.detail.take().filter(|own| !own.is_empty()).or_else(|| original.outline.detail.clone());
        own.example |= original.outline.example;
        grouped.push(document);
    }
    grouped
}

fn original_path(document: &Document) -> String {
    format!("content/{}.md", stem(&document.path, &document.id.lang))
}

/// Reports translations of a version that is no longer the original's (`translation-stale`).
pub fn check(site: &Site, findings: &mut Vec<Diagnostic>) {
    for document in site.documents() {
        let original = site.original(document);
        if let Some(named) = &document.meta.translation_of
            && std::ptr::eq(original, document)
        {
            findings.push(unknown_original(site, named));
        }
        let is_ahead = document.id != original.id && translated_version(document) > original.meta.version;
        if !is_stale(document, original) && !is_ahead {
            continue;
        }
        let place = document.meta.of_version.as_ref().map_or(document.meta.title.span, |version| version.span);
        findings.push(
            Diagnostic::warning("translation-stale", place)
                .says(if is_ahead { "translation-stale-ahead" } else { "translation-stale" })
                .with("of", i64::from(translated_version(document)))
                .with("version", i64::from(original.meta.version))
                .label(original.meta.title.span, Message::new("translation-original-here")),
        );
    }
}

fn unknown_original(site: &Site, named: &Reference) -> Diagnostic {
    let originals = site.documents().filter(|it| it.id.lang == *site.config.default_lang());
    let ids: Vec<&str> = originals.filter(|it| Some(it.id.kind) == named.kind).map(|it| &*it.id.id).collect();
    let finding = Diagnostic::error("unknown-reference", named.span).with("reference", named.name());
    match nearest(&named.id, ids) {
        Some(near) => finding.says("unknown-reference-suggestion").with("suggestion", near),
        None => finding,
    }
}

/// True if a translation translates a version before the original's.
pub fn is_stale(translation: &Document, original: &Document) -> bool {
    translation.id != original.id && translated_version(translation) < original.meta.version
}

fn translated_version(document: &Document) -> u32 {
    document.meta.of_version.as_ref().map_or(1, |version| version.value)
}
