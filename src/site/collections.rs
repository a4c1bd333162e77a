//! Collections of documents, resolved: which documents each holds, in which languages it can be made. What its settings promise and the site does
//! not have is a finding.

use std::sync::Arc;

use super::{Site, resolve};
use crate::{
    base::{diagnostic::Diagnostic, lang::Lang},
    config::collections,
    model::{
        collection::Binding,
        form::KINDS,
        kinds::{Kind, KindName},
        reference::{DocumentId, WorkId},
    },
};

/// A collection in one language.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Collection {
    /// Its name.
    pub name: Arc<str>,
    /// The language of its documents.
    pub lang: Lang,
    /// Its title.
    pub title: Arc<str>,
    /// Its documents, each once, those that a plan brings behind it; at least one.
    pub documents: Vec<DocumentId>,
    /// What it is made into.
    pub bindings: Vec<Binding>,
}

/// The kinds that a collection may hold: those whose pages forms can tell whole, and what a plan is made of.
fn is_told_whole(kind: KindName) -> bool {
    KINDS.contains(&kind) || kind == KindName::ACTION
}

/// The collections of a site, in the order of the settings and of languages (`unknown-reference`, `kind-without-forms`, `bad-collection`).
pub fn of(site: &Site, findings: &mut Vec<Diagnostic>) -> Vec<Collection> {
    let mut all = Vec::new();
    for written in &site.config.collections {
        let named = works(site, written, findings);
        for (lang, title) in &written.titles {
            let lacks = named.iter().find(|work| site.document(&work.in_lang(lang)).is_none());
            if let Some(work) = lacks {
                let finding = Diagnostic::error("bad-collection", title.span).says("bad-collection-language");
                findings.push(finding.with("lang", lang.tag()).with("document", work.to_string()));
                continue;
            }
            let mut documents: Vec<DocumentId> = Vec::new();
            for work in &named {
                let brought = actions(site, work).into_iter().map(|action| action.in_lang(lang));
                let brought = brought.filter(|id| site.document(id).is_some());
                for id in std::iter::once(work.in_lang(lang)).chain(brought) {
                    if !documents.contains(&id) {
                        documents.push(id);
                    }
                }
            }
            if !documents.is_empty() {
                let (name, title) = (Arc::clone(&written.name.value), Arc::clone(&title.value));
                let bindings = written.bindings.iter().copied().filter(|binding| binding.is_made()).collect();
                all.push(Collection { name, lang: lang.clone(), title, documents, bindings });
            }
        }
    }
    all
}

/// The works that the settings name, those left out that are not there.
fn works(site: &Site, written: &collections::Collection, findings: &mut Vec<Diagnostic>) -> Vec<WorkId> {
    let mut named: Vec<WorkId> = Vec::new();
    for reference in &written.documents {
        let Some(work) = resolve::check(site, reference, findings) else { continue };
        if !is_told_whole(work.kind) {
            let known: Vec<Arc<str>> = KINDS.iter().chain([&KindName::ACTION]).map(|kind| Arc::from(kind.0)).collect();
            let finding = Diagnostic::error("kind-without-forms", reference.span);
            findings.push(finding.with("kind", work.kind.0).with("known", known));
        } else if named.contains(&work) {
            let finding = Diagnostic::error("bad-collection", reference.span).says("bad-collection-twice");
            findings.push(finding.with("document", work.to_string()));
        } else {
            named.push(work);
        }
    }
    named
}

/// The actions of a plan, in its order; none of any other work.
fn actions(site: &Site, work: &WorkId) -> Vec<WorkId> {
    let Some(document) = site.in_language(work, site.config.default_lang()) else { return Vec::new() };
    let Kind::Plan(plan) = &document.kind else { return Vec::new() };
    let objectives = plan.axes.iter().flat_map(|axis| &axis.objectives);
    let named = objectives.flat_map(|objective| &objective.actions);
    named.filter_map(|action| site.named(Some(KindName::ACTION), &action.id)).collect()
}
