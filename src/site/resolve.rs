//! References are typed and total: every one has a target, or is a finding that says what was probably meant.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

mod records;

use rayon::prelude::*;

use super::{
    Site,
    publication::Hidden,
    referrers::{Notes, Referrers, Role},
};
use crate::{
    base::{
        diagnostic::{Diagnostic, Edit, Fix, Safety},
        source::{Span, Spanned},
        suggest::nearest,
    },
    model::{
        block::{InlineKind, Target},
        document::Document,
        kinds::{Kind, KindName},
        path::{is_packed, is_plain, is_unsound, relative},
        reference::{Reference, WorkId},
        walk,
    },
};

/// Resolves every reference of every document and of the settings.
pub fn resolve(site: &Site, findings: &mut Vec<Diagnostic>) -> Referrers {
    for reference in site.config.menu.iter().chain(&site.config.footer) {
        check(site, reference, findings);
    }
    let documents: Vec<&Document> = site.documents().collect();
    let resolved: Vec<(Notes, Vec<Diagnostic>)> =
        documents.par_iter().map(|document| resolve_document(site, document)).collect();
    let noted = resolved.into_iter().map(|(notes, found)| {
        findings.extend(found);
        notes
    });
    Referrers::of_all(noted)
}

/// Whom one document refers to, and what it names that is not there.
fn resolve_document(site: &Site, document: &Document) -> (Notes, Vec<Diagnostic>) {
    let mut notes = Notes::from(document.id.work());
    let mut findings = Vec::new();
    for (role, reference) in references(document) {
        if let Some(target) = check(site, reference, &mut findings) {
            notes.note(&target, None, role);
        }
    }
    evidence(site, document, &mut notes, &mut findings);
    serves(site, document, &mut notes, &mut findings);
    records::resolve(site, document, &mut notes, &mut findings);
    links(site, document, &mut notes, &mut findings);
    (notes, findings)
}

/// Every reference in the fields of a document, with its role.
pub fn references(document: &Document) -> Vec<(Role, &Reference)> {
    let meta = &document.meta;
    let mut all: Vec<(Role, &Reference)> = Vec::new();
    all.extend(meta.charter.iter().map(|reference| (Role::Structure, reference)));
    all.extend(meta.process.iter().map(|reference| (Role::Process, reference)));
    all.extend(meta.themes.iter().map(|reference| (Role::Theme, reference)));
    all.extend(meta.audiences.iter().map(|reference| (Role::Audience, reference)));
    all.extend(meta.communes.iter().map(|reference| (Role::Commune, reference)));
    all.extend(meta.withdrawal.iter().filter_map(|it| it.replaced_by.as_ref()).map(|to| (Role::Structure, to)));
    all.extend(meta.attachments.iter().filter_map(|it| it.html_version.as_ref()).map(|to| (Role::Structure, to)));
    if let Some(serves) = meta.serves.given() {
        all.extend(serves.actions.iter().map(|reference| (Role::Serves, reference)));
    }
    match &document.kind {
        Kind::Charter(charter) => all.extend(charter.supersedes.iter().map(|to| (Role::Structure, to))),
        Kind::Plan(plan) => {
            let objectives = plan.axes.iter().flat_map(|axis| &axis.objectives);
            all.extend(objectives.flat_map(|objective| &objective.actions).map(|to| (Role::Lists, to)));
        }
        Kind::News(news) => all.extend(news.about.iter().map(|to| (Role::About, to))),
        Kind::Term(term) => all.extend(term.see_also.iter().map(|to| (Role::SeeAlso, to))),
        Kind::Page(page) => all.extend(page.call_to_action.iter().map(|call| (Role::Structure, &call.to))),
        Kind::Response(response) => all.extend(response.opinion.iter().map(|to| (Role::Answers, to))),
        Kind::Synthesis(synthesis) => all.extend(synthesis.contributions.iter().map(|to| (Role::SumsUp, to))),
        Kind::Strategy(strategy) => {
            let audiences = strategy.audiences.given().into_iter().flatten();
            all.extend(audiences.filter_map(|it| it.audience.as_ref()).map(|to| (Role::Audience, to)));
        }
        Kind::Toolkit(toolkit) => {
            let adaptations = toolkit.adaptations.given().into_iter().flatten();
            all.extend(adaptations.filter_map(|it| it.audience.as_ref()).map(|to| (Role::Audience, to)));
        }
        Kind::Event(event) => {
            let moved = event.exception.iter().filter_map(|exception| exception.venue.as_ref());
            let venues = event.venue.given().into_iter().chain(moved);
            all.extend(venues.filter_map(|venue| venue.commune.as_ref()).map(|to| (Role::Commune, to)));
            all.extend(event.minutes.iter().map(|to| (Role::Minutes, to)));
        }
        Kind::Report(report) => {
            all.extend(report.plan.iter().map(|to| (Role::Reports, to)));
            let lessons = report.lessons.given().into_iter().flatten();
            all.extend(lessons.filter_map(|lesson| lesson.action.as_ref()).map(|to| (Role::Lesson, to)));
        }
        Kind::Action(_)
        | Kind::Theme
        | Kind::Audience
        | Kind::Commune(_)
        | Kind::Process(_)
        | Kind::Contract(_)
        | Kind::Contribution(_)
        | Kind::Opinion(_)
        | Kind::Instruction(_)
        | Kind::Survey(_)
        | Kind::Budget(_)
        | Kind::Service(_)
        | Kind::Body(_)
        | Kind::Member(_)
        | Kind::Deliberation(_)
        | Kind::EasyRead(_) => {}
    }
    all
}

/// The work that a reference names; without one, a finding that says what was probably meant.
pub(super) fn check(site: &Site, reference: &Reference, findings: &mut Vec<Diagnostic>) -> Option<WorkId> {
    if let Some(work) = site.target(reference) {
        return Some(work);
    }
    if let Some(hidden) = hidden(site, reference) {
        findings.push(unpublished(hidden, reference.span, &reference.name()));
        return None;
    }
    let homonyms: Vec<Arc<str>> = site
        .works()
        .keys()
        .filter(|work| reference.kind.is_none() && work.id == reference.id)
        .map(|work| work.to_string().into())
        .collect();
    let finding = Diagnostic::error("unknown-reference", reference.span).with("reference", reference.name());
    if homonyms.len() > 1 {
        findings.push(finding.says("unknown-reference-ambiguous").with("candidates", homonyms));
        return None;
    }
    findings.push(suggest_work(site, reference, finding));
    None
}

fn suggest_work(site: &Site, reference: &Reference, finding: Diagnostic) -> Diagnostic {
    let names: Vec<String> = site
        .works()
        .keys()
        .filter(|work| reference.kind.is_none_or(|kind| kind == work.kind))
        .map(|work| work.id.to_string())
        .collect();
    match nearest(&reference.id, names.iter().map(String::as_str)) {
        Some(near) => finding.says("unknown-reference-suggestion").with("suggestion", near),
        None => finding,
    }
}

fn hidden(site: &Site, reference: &Reference) -> Option<Hidden> {
    let kinds: Vec<KindName> = reference.kind.map_or_else(|| KindName::ALL.to_vec(), |kind| vec![kind]);
    kinds.iter().find_map(|kind| {
        let work = WorkId { kind: *kind, id: Arc::clone(&reference.id) };
        site.calendar().hidden_work(&work)
    })
}

/// A published page that points to a draft is a mistake; one that points to a text under embargo mends itself.
fn unpublished(hidden: Hidden, span: Span, target: &str) -> Diagnostic {
    match hidden {
        Hidden::Draft => Diagnostic::error("link-to-draft", span).with("target", target),
        Hidden::Until(day) => {
            Diagnostic::warning("link-to-embargoed", span).with("target", target).with("date", day.to_string())
        }
    }
}

/// Evidence that names a document has to name one that exists.
fn evidence(site: &Site, document: &Document, notes: &mut Notes, findings: &mut Vec<Diagnostic>) {
    let Kind::Action(action) = &document.kind else { return };
    for milestone in action.milestones.given().into_iter().flatten() {
        let Some(reference) = milestone.evidence_reference() else { continue };
        if let Some(target) = check(site, &reference, findings) {
            if target == document.id.work() {
                let finding =
                    Diagnostic::error("evidence-leads-nowhere", reference.span).says("evidence-leads-nowhere-self");
                findings.push(finding.with("milestone", &milestone.label));
            }
            notes.note(&target, None, Role::Evidence);
        }
    }
}

/// Principles are records of the charter that binds the document.
fn serves(site: &Site, document: &Document, notes: &mut Notes, findings: &mut Vec<Diagnostic>) {
    let Some(serves) = document.meta.serves.given() else { return };
    let charter = site.charter_of(document);
    for principle in &serves.principles {
        let known: Vec<&str> = match charter {
            Some((_, charter)) => charter.principles.iter().map(|principle| &*principle.id.value).collect(),
            None => Vec::new(),
        };
        if let Some((owner, _)) = charter
            && known.contains(&&*principle.value)
        {
            notes.note(&owner.id.work(), Some(&principle.value), Role::Serves);
            continue;
        }
        let finding = Diagnostic::error("unknown-principle", principle.span).with("principle", &principle.value);
        findings.push(match nearest(&principle.value, known.iter().copied()) {
            Some(near) => {
                finding.says("unknown-principle-suggestion").with("suggestion", near).fix(replace(principle.span, near))
            }
            None if known.is_empty() => finding.says("unknown-principle-none"),
            None => finding.with("known", known.into_iter().map(Arc::from).collect::<Vec<_>>()),
        });
    }
}

fn replace(span: Span, text: &str) -> Fix {
    Fix { safety: Safety::Unsafe, edits: vec![Edit { span, text: text.to_owned() }] }
}

fn links(site: &Site, document: &Document, notes: &mut Notes, findings: &mut Vec<Diagnostic>) {
    let mut found = Vec::new();
    walk::inlines(document, &mut |inline| {
        if let InlineKind::Link { target, .. } = &inline.kind {
            found.push((&**target, inline.span));
        }
    });
    for (target, span) in found {
        match target {
            Target::Document { path, anchor } => {
                if let Some(to) = linked_document(site, document, (path, anchor.as_ref()), span, findings) {
                    let record = anchor.as_ref().filter(|anchor| is_record(to, anchor));
                    notes.note(&to.id.work(), record, Role::Link);
                }
            }
            Target::Here(anchor) => unknown_anchor(document, anchor, span, findings),
            Target::Asset(path) => linked_asset(site, document, (Named::Link, path), span, findings),
            Target::Web(_) => {}
        }
    }
    for file in named_files(document) {
        let path = attached_path(document, &file.value);
        linked_asset(site, document, (Named::File, &path), file.span, findings);
    }
    walk::images(document, &mut |image| {
        linked_asset(site, document, (Named::Picture, &image.source.value), image.source.span, findings);
    });
    walk::charts(document, &mut |chart| {
        if let Some(data) = &chart.source {
            linked_asset(site, document, (Named::File, &data.value), data.span, findings);
        }
    });
}

/// The files that public documents and the settings name, but for those that are only shown.
pub fn handed_files(site: &Site) -> BTreeSet<Arc<str>> {
    let documents: Vec<&Document> = site.documents().collect();
    let named = documents.par_iter().flat_map_iter(|document| {
        let mut used = Vec::new();
        walk::inlines(document, &mut |inline| {
            if let InlineKind::Link { target, .. } = &inline.kind
                && let Target::Asset(path) = &**target
            {
                used.push(Arc::clone(path));
            }
        });
        walk::charts(document, &mut |chart| used.extend(chart.source.iter().map(|data| Arc::clone(&data.value))));
        used.extend(named_files(document).map(|file| attached_path(document, &file.value)));
        used
    });
    let named: Vec<Arc<str>> = named.collect();
    let locked = site.assets.keys().filter(|path| {
        site.routes.asset(path).is_some_and(|address| site.lock.files.contains_key(address.as_str()))
            || site.assets.get(*path).and_then(|it| it.sidecar.as_ref()).is_some_and(|it| !it.aliases.is_empty())
    });
    let sign = super::SIGNS.iter().find_map(|sign| site.assets.get_key_value(*sign)).map(|(path, _)| path);
    let settings = site.config.logo.iter().map(|logo| &logo.value).chain(sign);
    settings.chain(locked).map(Arc::clone).chain(named).collect()
}

/// The pictures that public documents show, each with the place where the first of them does.
pub fn shown_pictures(site: &Site) -> BTreeMap<Arc<str>, Span> {
    let documents: Vec<&Document> = site.documents().collect();
    let shown = documents.par_iter().flat_map_iter(|document| {
        let mut shown = Vec::new();
        walk::images(document, &mut |image| {
            if site.assets.contains_key(&image.source.value) {
                shown.push((Arc::clone(&image.source.value), image.source.span));
            }
        });
        shown
    });
    let shown: Vec<_> = shown.collect();
    // From the last to the first, which then stands.
    shown.into_iter().rev().collect()
}

/// The files that the fields of a document name: attachments, the questionnaire of a survey and its results.
pub fn named_files(document: &Document) -> impl Iterator<Item = &Spanned<Arc<str>>> {
    let survey = match &document.kind {
        Kind::Survey(survey) => Some(survey),
        _ => None,
    };
    let questions = survey.into_iter().flat_map(|survey| survey.questions.given().into_iter().flatten());
    let results = questions.filter_map(|question| question.file());
    let questionnaire = survey.and_then(|survey| survey.questionnaire.as_ref());
    document.meta.attachments.iter().map(|attachment| &attachment.file).chain(questionnaire).chain(results)
}

/// The path in the content folder of a file that a document names relative to itself.
pub fn attached_path(document: &Document, file: &str) -> Arc<str> {
    match document.path.rsplit_once('/') {
        Some((folder, _)) => format!("{folder}/{file}").into(),
        None => file.into(),
    }
}

/// A principle, a phase or a recommendation is a record: a link to it is a link to its page.
pub fn is_record(document: &Document, anchor: &str) -> bool {
    match &document.kind {
        Kind::Charter(charter) => {
            charter.principles.iter().any(|part| &*part.id.value == anchor)
                || charter.phases.iter().any(|part| &*part.id.value == anchor)
        }
        Kind::Opinion(_) => {
            document.records.recommendations.iter().any(|recommendation| &*recommendation.section.anchor == anchor)
        }
        _ => false,
    }
}

fn linked_document<'a>(
    site: &'a Site,
    from: &Document,
    (path, anchor): (&Arc<str>, Option<&Arc<str>>),
    span: Span,
    findings: &mut Vec<Diagnostic>,
) -> Option<&'a Document> {
    if let Some(document) = site.by_path(path).and_then(|id| site.document(id)) {
        if let Some(anchor) = anchor {
            unknown_anchor(document, anchor, span, findings);
        }
        return Some(document);
    }
    if let Some(hidden) = site.calendar().hidden_path(path) {
        findings.push(unpublished(hidden, span, path));
        return None;
    }
    let paths: BTreeSet<&str> = site.documents().map(|document| &*document.path).collect();
    let finding = Diagnostic::error("unknown-file", span).with("path", path);
    let folder = format!("{}/index.md", path.trim_end_matches('/').trim_end_matches(".md"));
    let near = paths.get(folder.as_str()).copied().or_else(|| nearest(path, paths.iter().copied()));
    findings.push(match near {
        Some(near) => finding.says("unknown-file-suggestion").with("suggestion", relative(&from.path, near)),
        None => finding,
    });
    None
}

/// Anchors of the page: headings, the parts of a charter, the axes and objectives of a plan.
fn unknown_anchor(document: &Document, anchor: &Arc<str>, span: Span, findings: &mut Vec<Diagnostic>) {
    let mut anchors: Vec<&str> = document.outline.headings.iter().map(|heading| &*heading.anchor).collect();
    match &document.kind {
        Kind::Charter(charter) => {
            anchors.extend(charter.principles.iter().map(|part| &*part.id.value));
            anchors.extend(charter.phases.iter().map(|part| &*part.id.value));
        }
        Kind::Plan(plan) => {
            anchors.extend(plan.axes.iter().map(|axis| &*axis.id.value));
            let objectives = plan.axes.iter().flat_map(|axis| &axis.objectives);
            anchors.extend(objectives.map(|objective| &*objective.id.value));
        }
        _ => {}
    }
    if anchors.contains(&&**anchor) {
        return;
    }
    let finding = Diagnostic::error("unknown-anchor", span).with("anchor", anchor).with("path", &document.path);
    findings.push(match nearest(anchor, anchors.iter().copied()) {
        Some(near) => finding.says("unknown-anchor-suggestion").with("suggestion", near),
        None => finding,
    });
}

/// What names a file: the words of the finding follow.
#[derive(Copy, Clone)]
enum Named {
    Link,
    Picture,
    File,
}

fn linked_asset(
    site: &Site,
    from: &Document,
    (named, path): (Named, &Arc<str>),
    span: Span,
    findings: &mut Vec<Diagnostic>,
) {
    if let Some(asset) = site.assets().get(path) {
        if asset.is_misread && !matches!(named, Named::Picture) {
            findings.push(Diagnostic::warning("file-not-utf-8", span).with("path", path));
        }
        // It would be left out, and the link with it.
        let is_wrong = |sign: &char| is_unsound(*sign) || is_packed(path) && !is_plain(*sign);
        let sign = path.chars().find(is_wrong);
        findings.extend(sign.map(|sign| {
            let finding = Diagnostic::error("name-with-backslash", span).says("name-with-sign");
            finding.with("path", path).with("sign", sign.to_string())
        }));
        return;
    }
    if path.contains(':') {
        return;
    }
    let [message, with_suggestion] = match named {
        Named::Link => ["unknown-file", "unknown-file-suggestion"],
        Named::Picture => ["unknown-picture", "unknown-picture-suggestion"],
        Named::File => ["unknown-attachment", "unknown-attachment-suggestion"],
    };
    let finding = Diagnostic::error("unknown-file", span).with("path", path);
    let names = site.assets().keys().map(|name| &**name);
    findings.push(match nearest(path, names) {
        Some(near) => finding.says(with_suggestion).with("suggestion", relative(&from.path, near)),
        None => finding.says(message),
    });
}
