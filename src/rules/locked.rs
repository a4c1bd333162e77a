//! What became public stays: addresses lead somewhere, anchors hold, ids are not used twice, and the words of citizens stay theirs.

use std::sync::Arc;

use crate::{
    base::{
        diagnostic::{Diagnostic, Message},
        lang::Lang,
        source::{FileId, Span},
        suggest::nearest,
    },
    model::{
        document::Document,
        kinds::{Kind, KindName},
        lock::{Frozen, Locked, TERMS, TEXT, TITLE},
        path::SitePath,
        reference::{DocumentId, WorkId},
    },
    site::{Site, locked::names},
};

/// What citizens signed and what was promised to them is public, and no lock keeps it (`lock-missing`). Nothing in the sources tells a site
/// whose lock was deleted from one that was never locked: both are told how to have one, and a preview or an example is not.
pub fn missing(site: &Site, findings: &mut Vec<Diagnostic>) {
    if site.lock().file.is_some() {
        return;
    }
    let is_kept = |document: &&Document| {
        let binds = match &document.kind {
            Kind::Opinion(_) | Kind::Response(_) => {
                document.outline.date.is_some_and(|date| date.last_day() < site.today())
            }
            Kind::Contract(_) => !site.to_lock(document).words.is_empty(),
            _ => false,
        };
        binds && !document.meta.example && !document.meta.draft
    };
    let mut kept = site.originals().filter(is_kept);
    let Some(first) = kept.next() else { return };
    let finding = Diagnostic::advice("lock-missing", first.meta.title.span);
    findings.push(finding.with("title", &first.meta.title.value).with("others", kept.count()));
}

/// An address that was public leads to nothing (`address-lost`).
pub fn address_lost(site: &Site, findings: &mut Vec<Diagnostic>) {
    let Some(file) = site.lock().file else { return };
    for (name, locked) in &site.lock().documents {
        if is_served(site, &locked.address) {
            continue;
        }
        let at = |span: Span| Diagnostic::error("address-lost", span).with("address", format!("/{}", locked.address));
        let label = |finding: Diagnostic| finding.label(place(locked, file), Message::new("locked-here"));
        findings.push(match document(site, name) {
            // The document is elsewhere: an alias is all it takes.
            Some(document) => label(at(document.meta.title.span).says("address-lost-moved")),
            None => at(place(locked, file)).with("name", name),
        });
    }
}

/// An anchor that was public is gone (`anchor-gone`): links to it from elsewhere would end at the top of the page.
pub fn anchor_gone(site: &Site, findings: &mut Vec<Diagnostic>) {
    for_each(site, |document, locked, file| {
        let own = site.to_lock(document).anchors;
        let headings: Vec<&str> = document.outline.headings.iter().map(|heading| &*heading.anchor).collect();
        for anchor in &locked.anchors {
            if own.contains(anchor) || headings.contains(&&**anchor) {
                continue;
            }
            let finding = Diagnostic::error("anchor-gone", document.meta.title.span).with("anchor", anchor);
            let finding = match nearest(anchor, own.iter().map(|anchor| &**anchor).chain(headings.iter().copied())) {
                Some(near) => finding.says("anchor-gone-suggestion").with("suggestion", near),
                None => finding,
            };
            findings.push(finding.label(place(locked, file), Message::new("locked-here")));
        }
    });
}

/// An id of a document that left the site names another one (`reused-id`).
pub fn reused_id(site: &Site, findings: &mut Vec<Diagnostic>) {
    for_each(site, |document, locked, file| {
        if locked.is_gone {
            findings.push(
                Diagnostic::error("reused-id", document.meta.title.span)
                    .with("id", document.id.work().to_string())
                    .with("address", format!("/{}", locked.address))
                    .label(place(locked, file), Message::new("locked-here")),
            );
        }
    });
}

/// Words of citizens were changed without a public correction (`citizens-words-changed`).
pub fn words_changed(site: &Site, findings: &mut Vec<Diagnostic>) {
    for_each(site, |document, locked, file| {
        if !KindName::FROZEN.contains(&document.id.kind) || locked.words.is_empty() {
            return;
        }
        let today = site.to_lock(document).words;
        let own = &document.records.words;
        let span =
            |section: &str| own.iter().find(|words| &*words.section == section).map(|words| first_line(words.span));
        let mut report = |section: &Arc<str>, span: Span, message: &'static str| {
            let message = if **section == *TITLE { "citizens-words-changed-title" } else { message };
            let shown = if section.is_empty() { "introduction" } else { section };
            findings.push(
                Diagnostic::error("citizens-words-changed", span)
                    .says(message)
                    .with("section", shown)
                    .label(place(locked, file), Message::new("locked-here")),
            );
        };
        for (section, before) in &locked.words {
            match today.get(section) {
                Some(now) if is_kept(*before, *now) => {}
                Some(_) => report(section, span(section).unwrap_or(document.meta.title.span), "citizens-words-changed"),
                None if is_corrected(document, section, *before) => {}
                None => report(section, document.meta.title.span, "citizens-words-changed-removed"),
            }
        }
        for (section, now) in today.iter().filter(|(section, _)| !locked.words.contains_key(*section)) {
            // A lock of before titles were kept says nothing of this one.
            if now.corrections == 0 && **section != *TITLE {
                report(section, span(section).unwrap_or(document.meta.title.span), "citizens-words-changed-added");
            }
        }
    });
}

/// The terms of a contract or its prose were changed after its process opened, and nothing says so (`contract-changed`).
pub fn contract_changed(site: &Site, findings: &mut Vec<Diagnostic>) {
    for_each(site, |document, locked, file| {
        if document.id.kind != KindName::CONTRACT {
            return;
        }
        let today = site.to_lock(document).words;
        for (key, message) in [(TERMS, "contract-changed"), (TEXT, "contract-changed-text")] {
            // A lock of before prose was kept says nothing of it.
            let Some(before) = locked.words.get(key) else { continue };
            if today.get(key).is_some_and(|now| is_kept(*before, *now)) {
                continue;
            }
            findings.push(
                Diagnostic::error("contract-changed", document.meta.title.span)
                    .says(message)
                    .label(place(locked, file), Message::new("locked-here")),
            );
        }
    });
}

/// True if a text is what it was, or a correction that is newer than the lock says why not.
pub fn is_kept(before: Frozen, now: Frozen) -> bool {
    before.fingerprint == now.fingerprint || now.corrections > before.corrections
}

fn is_corrected(document: &Document, section: &str, before: Frozen) -> bool {
    let corrections = document.meta.corrections.iter().filter(|it| names(&it.section.value, section)).count();
    corrections > before.corrections as usize
}

/// Every document that is public and was locked.
fn for_each(site: &Site, mut look: impl FnMut(&Document, &Locked, FileId)) {
    let Some(file) = site.lock().file else { return };
    for (name, locked) in &site.lock().documents {
        if let Some(document) = document(site, name) {
            look(document, locked, file);
        }
    }
}

/// The document of a name, `opinion/parc/avis@fr`.
pub fn document<'a>(site: &'a Site, name: &str) -> Option<&'a Document> {
    let (work, lang) = name.rsplit_once('@')?;
    let (kind, id) = work.split_once('/')?;
    let work = WorkId { kind: KindName::parse(kind)?, id: id.into() };
    let id: DocumentId = work.in_lang(&Lang::parse(lang)?);
    site.document(&id)
}

/// True if an address leads to a page, or to another address that does.
fn is_served(site: &Site, address: &str) -> bool {
    let path = match address.is_empty() || address.ends_with('/') {
        true => SitePath::new(&format!("{address}index.html")),
        false => SitePath::new(address),
    };
    path.is_some_and(|path| site.routes.at(&path).is_some() || site.routes.aliases().contains_key(&path))
}

fn place(locked: &Locked, file: FileId) -> Span {
    locked.span.unwrap_or(Span::start_of(file))
}

/// The heading of a piece is place enough: an excerpt of a whole section would hide what is said.
fn first_line(span: Span) -> Span {
    Span { end: span.start, ..span }
}
