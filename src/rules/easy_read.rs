//! Easy-read versions: there is one where people are asked to take part, it is as old as its original, and it is called FALC only once the
//! people concerned validated it.

use super::passages::{Passage, PassageKind, Words};
use crate::{
    base::diagnostic::{Diagnostic, Message},
    model::{
        document::Document,
        kinds::{
            Kind, KindName,
            easy_read::{self, EasyRead},
        },
        meta::{Change, ChangeKind},
    },
    site::{Site, standing::ProcessState},
};

/// Words by which a text claims the label, without accents and capitals.
const LABELS: &[&str] = &["falc", "facile a lire et a comprendre"];

/// A process that is open and has no easy-read version.
pub fn missing(site: &Site, findings: &mut Vec<Diagnostic>) {
    for document in site.originals().filter(|document| document.id.kind == KindName::PROCESS) {
        let state = site.standing(&document.id.work()).and_then(|standing| standing.state);
        if state == Some(ProcessState::Open) && site.easy_read(document).is_none() {
            let path = document.path.strip_suffix(".md").unwrap_or(&document.path);
            findings.push(
                Diagnostic::advice("easy-read-missing", document.meta.title.span)
                    .with("title", &document.meta.title.value)
                    .with("path", format!("content/{path}.falc.md")),
            );
        }
    }
}

/// An easy-read version beside nothing: it never replaces its original.
pub fn without_original(site: &Site, findings: &mut Vec<Diagnostic>) {
    for (document, _) in versions(site).filter(|(document, _)| site.easy_read_original(document).is_none()) {
        let original = easy_read::original_path(&document.path).map(|path| ("easy-read-without-original", path));
        let meant = || {
            let path = easy_read::mended_path(&document.path)?;
            // Files in the first language do not name it.
            let first = format!(".{}.{}.md", site.config.default_lang(), easy_read::SUFFIX);
            let path =
                path.strip_suffix(&first).map_or(path.clone(), |bare| format!("{bare}.{}.md", easy_read::SUFFIX));
            let is_order = !document.path.to_ascii_lowercase().ends_with(&format!(".{}.md", easy_read::SUFFIX));
            Some((if is_order { "easy-read-without-original-order" } else { "easy-read-without-original-case" }, path))
        };
        // Another name says of no original at all; `kind: easy-read` was written into it.
        let named = || format!("{}.falc.md", document.path.trim_end_matches(".md"));
        let (message, path) = original.or_else(meant).unwrap_or_else(|| ("easy-read-without-original-name", named()));
        findings.push(
            Diagnostic::error("easy-read-without-original", document.meta.title.span)
                .says(message)
                .with("path", format!("content/{path}")),
        );
    }
}

/// An easy-read version of an earlier version, or validated before the last major change of its original.
pub fn stale(site: &Site, findings: &mut Vec<Diagnostic>) {
    for (document, easy) in versions(site) {
        let Some(original) = site.easy_read_original(document) else { continue };
        let title = original.meta.title.span;
        let version = original.meta.version;
        if let Some(of) = document.meta.of_version.as_ref().filter(|of| of.value != version) {
            let is_behind = of.value < version;
            findings.push(
                Diagnostic::warning("easy-read-stale", of.span)
                    .says(if is_behind { "easy-read-stale" } else { "easy-read-stale-ahead" })
                    .with("of", i64::from(of.value))
                    .with("version", i64::from(version))
                    .label(title, Message::new("easy-read-stale-original")),
            );
            if is_behind {
                continue;
            }
        }
        let Some(validated) = &easy.validated_on else { continue };
        let majors = original.meta.changes.iter().filter(|change| change.kind == ChangeKind::Major);
        let Some(last) = majors.max_by_key(|change: &&Change| change.date) else { continue };
        if last.date.first_day() > validated.value.last_day() {
            findings.push(
                Diagnostic::warning("easy-read-stale", validated.span)
                    .says("easy-read-stale-validated")
                    .with("validated", validated.value.to_string())
                    .with("changed", last.date.to_string())
                    .label(last.span, Message::new("easy-read-stale-change")),
            );
        }
    }
}

/// A text that calls itself FALC without having been validated (Unapei, « Règles européennes pour une information facile à lire »).
pub fn label_unvalidated(words: &Words<'_>, findings: &mut Vec<Diagnostic>) {
    let Kind::EasyRead(easy) = &words.document.kind else { return };
    if easy.validated_by.is_some() && easy.validated_on.is_some() {
        return;
    }
    let missing = if easy.validated_by.is_none() { "validated_by" } else { "validated_on" };
    let claims = |passage: &&Passage<'_>| {
        let is_read =
            !matches!(passage.kind, PassageKind::Field(key) if !["title", "short_title", "summary"].contains(&key));
        let folded = deunicode::deunicode(&passage.text).to_lowercase();
        let is_denied = folded.contains("non valide") || folded.contains("pas valide");
        is_read && !is_denied && LABELS.iter().any(|label| has_words(&folded, label))
    };
    if let Some(passage) = words.passages.iter().find(claims) {
        let span = passage.span(&(0..passage.text.len()));
        findings.push(Diagnostic::error("falc-label-unvalidated", span).with("key", missing));
    }
}

fn versions(site: &Site) -> impl Iterator<Item = (&Document, &EasyRead)> {
    site.documents().filter_map(|document| match &document.kind {
        Kind::EasyRead(easy) => Some((document, easy)),
        _ => None,
    })
}

/// True if a text has some words, and not only as a part of longer ones.
fn has_words(text: &str, words: &str) -> bool {
    text.match_indices(words).any(|(at, _)| {
        let free = |it: Option<char>| it.is_none_or(|it| !it.is_alphanumeric());
        free(text[..at].chars().next_back()) && free(text[at + words.len()..].chars().next())
    })
}
