//! What became public stays: addresses lead somewhere, anchors hold, ids are not used twice, and the words of citizens stay theirs.

use std::{collections::BTreeSet, sync::Arc};

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
        lock::{AUTHORS, FILES, Frozen, Locked, ORDER, REPLY, TERMS, TEXT, TITLE},
        path::SitePath,
        reference::{DocumentId, WorkId},
    },
    site::{
        Site,
        locked::{leads_to, names, told_changes},
    },
};

/// What citizens signed and what was promised to them is public, and no lock keeps it (`lock-missing`). Nothing in the sources tells a site
/// whose lock was deleted from one that was never locked, but for a site that says that it has one. A preview is not told, and an example
/// only where there is a lock.
pub fn missing(site: &Site, findings: &mut Vec<Diagnostic>) {
    let lock = site.lock();
    if let (None, Some(span)) = (lock.file, site.config.lock) {
        findings.push(Diagnostic::error("lock-missing", span).says("lock-missing-lost"));
        return;
    }
    let mut kept = site.originals().filter(|document| is_binding(site, document));
    if lock.file.is_some() {
        for document in kept.filter(|document| !lock.documents.contains_key(document.id.to_string().as_str())) {
            let finding = Diagnostic::warning("lock-missing", document.meta.title.span).says("lock-missing-entry");
            findings.push(finding.with("title", &document.meta.title.value));
        }
        return;
    }
    let mut kept = kept.by_ref().filter(|document| !document.meta.example);
    let Some(first) = kept.next() else { return };
    let finding = Diagnostic::warning("lock-missing", first.meta.title.span);
    findings.push(finding.with("title", &first.meta.title.value).with("others", kept.count()));
}

/// True for what binds: an opinion that was handed over, an answer that was given, a contract whose process opened.
fn is_binding(site: &Site, document: &Document) -> bool {
    let binds = match &document.kind {
        Kind::Opinion(_) | Kind::Response(_) => {
            document.outline.date.is_some_and(|date| date.last_day() < site.today())
        }
        Kind::Contract(_) => !site.to_lock(document).words.is_empty(),
        _ => false,
    };
    binds && !document.meta.draft
}

/// An address that was public leads to nothing (`address-lost`).
pub fn address_lost(site: &Site, findings: &mut Vec<Diagnostic>) {
    let Some(file) = site.lock().file else { return };
    let mut told: BTreeSet<&str> = BTreeSet::new();
    for (name, locked) in &site.lock().documents {
        let document = document(site, name);
        let former = locked.former.iter().map(|(address, span)| (address, *span, "address-lost-former"));
        for (address, span, moved) in [(&locked.address, locked.span, "address-lost-moved")].into_iter().chain(former) {
            if leads_to(site, address).is_some() || !told.insert(address) {
                continue;
            }
            let here = span.unwrap_or(Span::start_of(file));
            let at = |span: Span| Diagnostic::error("address-lost", span).with("address", format!("/{address}"));
            findings.push(match document {
                // The document is elsewhere: an alias is all it takes.
                Some(document) => at(document.meta.title.span).says(moved).label(here, Message::new("locked-here")),
                None => at(here).with("name", name),
            });
        }
    }
    files_lost(site, file, findings);
}

/// A file whose address people may have is gone, and nothing says that it was taken away (`address-lost`).
fn files_lost(site: &Site, file: FileId, findings: &mut Vec<Diagnostic>) {
    let routes = &site.routes;
    for (path, span) in &site.lock().files {
        let is_there = site.used_files().get(path).is_some_and(|used| routes.asset(used).is_some());
        let is_known = || SitePath::new(path).is_some_and(|path| routes.file_aliases().contains_key(&path));
        let withdrawn = site.withdrawn_files().get(path);
        // A day that is still to come tells nobody why the file is gone today.
        if is_there || is_known() || withdrawn.is_some_and(|day| day.value.first_day() <= site.today()) {
            continue;
        }
        let finding = Diagnostic::error("address-lost", span.unwrap_or(Span::start_of(file)));
        findings.push(finding.says("address-lost-file").with("address", format!("/{path}")).with("path", path));
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

/// An id of a document that left the site names another one (`reused-id`). One that comes back to its address, with the words that were locked, is the one that left.
pub fn reused_id(site: &Site, findings: &mut Vec<Diagnostic>) {
    for_each(site, |document, locked, file| {
        if locked.is_gone && !is_back(site, document, locked) {
            findings.push(
                Diagnostic::error("reused-id", document.meta.title.span)
                    .with("id", document.id.work().to_string())
                    .with("address", format!("/{}", locked.address))
                    .label(place(locked, file), Message::new("locked-here")),
            );
        }
    });
}

fn is_back(site: &Site, document: &Document, locked: &Locked) -> bool {
    let today = site.to_lock(document).words;
    let is_there = leads_to(site, &locked.address).is_some_and(|id| *id == document.id);
    is_there && locked.words.iter().all(|(key, before)| today.get(key).is_some_and(|now| is_kept(*before, *now)))
}

/// Words of citizens were changed without a public correction (`citizens-words-changed`).
pub fn words_changed(site: &Site, findings: &mut Vec<Diagnostic>) {
    for_each_promise(site, KindName::FROZEN, |document, locked, file| {
        let Ok(document) = document else {
            let finding = Diagnostic::error("citizens-words-changed", place(locked, file));
            findings.push(finding.says("citizens-words-changed-gone").with("address", format!("/{}", locked.address)));
            return;
        };
        for (section, message) in changed_words(document, locked, &site.to_lock(document)) {
            let mut own = document.records.words.iter();
            let piece = own.find(|words| words.section == section).map(|words| first_line(words.span));
            let shown = if section.is_empty() { "introduction" } else { section.trim_start_matches('@') };
            findings.push(
                Diagnostic::error("citizens-words-changed", piece.unwrap_or(document.meta.title.span))
                    .says(message)
                    .with("section", shown)
                    .label(place(locked, file), Message::new("locked-here")),
            );
        }
    });
}

/// The pieces of a document that are not what they were, each with the message that says how.
fn changed_words(document: &Document, locked: &Locked, today: &Locked) -> Vec<(Arc<str>, &'static str)> {
    let mut changed = Vec::new();
    for (section, before) in &locked.words {
        let message = match (&**section, today.words.get(section)) {
            // Who reads the corrected words has to know that others stood there.
            (_, Some(now)) if now.corrections < before.corrections => "citizens-words-changed-erased",
            (_, Some(now)) if is_kept(*before, *now) || is_source_kept(document, section, *before) => continue,
            // Pieces that came or went are told as such.
            (ORDER, _) if !has_same_pieces(locked, today) => continue,
            (ORDER, _) => "citizens-words-changed-order",
            (TITLE, _) => "citizens-words-changed-title",
            (AUTHORS, _) if document.id.kind != KindName::OPINION => "citizens-words-changed-counting",
            (AUTHORS, _) => "citizens-words-changed-authors",
            (FILES, None) if is_corrected(document, section, *before) => continue,
            (FILES, _) => "citizens-words-changed-files",
            (_, Some(_)) => "citizens-words-changed",
            (_, None) if is_corrected(document, section, *before) => continue,
            (_, None) => "citizens-words-changed-removed",
        };
        changed.push((Arc::clone(section), message));
    }
    for (section, now) in pieces(today).filter(|(section, _)| !locked.words.contains_key(*section)) {
        if now.corrections == 0 {
            changed.push((Arc::clone(section), "citizens-words-changed-added"));
        }
    }
    changed
}

/// The pieces of a text that was locked, without what is locked beside them: no anchor begins with this sign. A lock of before that was kept
/// says nothing of it.
fn pieces(locked: &Locked) -> impl Iterator<Item = (&Arc<str>, &Frozen)> {
    locked.words.iter().filter(|(section, _)| !section.starts_with('@'))
}

fn has_same_pieces(one: &Locked, other: &Locked) -> bool {
    pieces(one).map(|(section, _)| section).eq(pieces(other).map(|(section, _)| section))
}

/// The terms of a contract or its prose were changed after its process opened, and nothing says so (`contract-changed`).
pub fn contract_changed(site: &Site, findings: &mut Vec<Diagnostic>) {
    for_each_promise(site, &[KindName::CONTRACT], |document, locked, file| {
        let Ok(document) = document else {
            let finding = Diagnostic::error("contract-changed", place(locked, file));
            findings.push(finding.says("contract-changed-gone").with("address", format!("/{}", locked.address)));
            return;
        };
        let today = site.to_lock(document).words;
        if is_erased(document, locked) {
            findings.push(erased("contract-changed", "contract-changed-erased", document, locked, file));
            return;
        }
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

/// A response was changed after it was given, and nothing says so (`response-changed`); what participants replied to it was changed or taken
/// out without a public correction (`citizens-words-changed`). A reply may come whenever they write it.
pub fn response_changed(site: &Site, findings: &mut Vec<Diagnostic>) {
    for_each_promise(site, &[KindName::RESPONSE], |document, locked, file| {
        let Ok(document) = document else {
            let finding = Diagnostic::error("response-changed", place(locked, file));
            findings.push(finding.says("response-changed-gone").with("address", format!("/{}", locked.address)));
            return;
        };
        let today = site.to_lock(document).words;
        let told = told_changes(document);
        if is_erased(document, locked) {
            findings.push(erased("response-changed", "response-changed-erased", document, locked, file));
            return;
        }
        let is_accounted_for = |(key, before): &(&Arc<str>, &Frozen)| match (today.get(*key), key.strip_prefix(REPLY)) {
            (Some(now), _) => is_kept(**before, *now),
            (None, Some(reply)) => is_corrected(document, reply, **before),
            (None, None) => told > before.corrections,
        };
        let changed = locked.words.iter().filter(|entry| !is_accounted_for(entry)).map(|(key, _)| key);
        let ours = |key: &str| !key.starts_with(REPLY);
        let was_told = locked.words.iter().filter(|(key, _)| ours(key)).all(|(_, before)| told > before.corrections);
        let added = today.keys().filter(|key| ours(key) && !was_told && !locked.words.contains_key(*key));
        let own = |name: &str| document.records.words.iter().find(|words| &*words.section == name);
        let mut gone: BTreeSet<&str> = BTreeSet::new();
        for key in changed.chain(added) {
            let section = key.strip_prefix(REPLY).unwrap_or(key);
            let (answer, part) = section.split_once('/').unwrap_or((section, section));
            // With an answer went its parts: that is told once, at the title. What else went is told at its answer.
            if own(answer).is_none() && ours(key) && !gone.insert(answer) {
                continue;
            }
            let at = own(section).or_else(|| own(answer)).map(|words| first_line(words.span));
            let finding = Diagnostic::error("response-changed", at.unwrap_or(document.meta.title.span));
            let finding = match ours(key) {
                true => finding,
                false => Diagnostic { rule: "citizens-words-changed", ..finding }.says("citizens-words-changed-reply"),
            };
            let finding = finding.with("answer", answer).with("part", part);
            findings.push(finding.label(place(locked, file), Message::new("locked-here")));
        }
    });
}

/// True if a change or a correction that was told in public is told no more.
fn is_erased(document: &Document, locked: &Locked) -> bool {
    let ours = locked.words.iter().filter(|(key, _)| !key.starts_with(REPLY));
    ours.map(|(_, before)| before.corrections).max() > Some(told_changes(document))
}

fn erased(rule: &'static str, says: &'static str, document: &Document, locked: &Locked, file: FileId) -> Diagnostic {
    let finding = Diagnostic::error(rule, document.meta.title.span).says(says);
    finding.label(place(locked, file), Message::new("locked-here"))
}

/// True if a text is what it was, or a correction that is newer than the lock says why not.
pub fn is_kept(before: Frozen, now: Frozen) -> bool {
    before.fingerprint == now.fingerprint || now.corrections > before.corrections
}

/// True if a piece stands as it stood when a lock of before took the fingerprint of its source.
fn is_source_kept(document: &Document, section: &str, before: Frozen) -> bool {
    let own = document.records.words.iter().find(|words| &*words.section == section);
    own.is_some_and(|words| words.source == before.fingerprint)
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

/// No public document has the name of a promise any more, nor its address with words of its kind.
struct Gone;

/// Everything of some kinds that was locked with its words, and what it is today: the document of its name, else the one to which its address
/// leads. Another id, another folder or another kind frees nobody from what was published; a document that leaves for good stays readable
/// under its withdrawal.
fn for_each_promise(site: &Site, kinds: &[KindName], mut look: impl FnMut(Result<&Document, Gone>, &Locked, FileId)) {
    let Some(file) = site.lock().file else { return };
    for (name, locked) in &site.lock().documents {
        let is_one = name.split_once('/').and_then(|(kind, _)| KindName::parse(kind));
        if locked.is_gone || locked.words.is_empty() || !is_one.is_some_and(|kind| kinds.contains(&kind)) {
            continue;
        }
        let elsewhere = || served(site, &locked.address).filter(|document| kinds.contains(&document.id.kind));
        match document(site, name).or_else(elsewhere) {
            Some(document) => look(Ok(document), locked, file),
            // An address that is lost is told already.
            None if served(site, &locked.address).is_none() => {}
            None => look(Err(Gone), locked, file),
        }
    }
}

/// The document to which an address leads, by an alias or not.
fn served<'a>(site: &'a Site, address: &str) -> Option<&'a Document> {
    site.document(leads_to(site, address)?)
}

/// The document of a name, `opinion/parc/avis@fr`.
pub fn document<'a>(site: &'a Site, name: &str) -> Option<&'a Document> {
    let (work, lang) = name.rsplit_once('@')?;
    let (kind, id) = work.split_once('/')?;
    let work = WorkId { kind: KindName::parse(kind)?, id: id.into() };
    let id: DocumentId = work.in_lang(&Lang::parse(lang)?);
    site.document(&id)
}

fn place(locked: &Locked, file: FileId) -> Span {
    locked.span.unwrap_or(Span::start_of(file))
}

/// The heading of a piece is place enough: an excerpt of a whole section would hide what is said.
fn first_line(span: Span) -> Span {
    Span { end: span.start, ..span }
}
