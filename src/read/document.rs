//! Reads one file as a document: front matter, name, fields and text together, with all that there is to say about them.

use std::sync::Arc;

use super::{
    front_matter, kinds, local_paths,
    markdown::{self, Text},
    meta::meta,
    name::name,
    records, results, scalars,
    stated::Role,
    yaml,
};
use crate::{
    base::{
        diagnostic::{Diagnostic, Place},
        fields::Fields,
        fingerprint::{Fingerprint, Fingerprinter},
        node::{Node, NodeValue},
        reading::Reading,
        source::{FileId, SourceMap, Span},
    },
    config::Config,
    model::{
        block::{Block, BlockKind, shared_plain_text},
        date::Date,
        document::Document,
        kinds::Kind,
        meta::Meta,
        outline::{Outline, OutlineHeading},
        reference::DocumentId,
        walk,
    },
};

/// The folder of all content, in the project.
const CONTENT: &str = "content/";

/// The document of a file. There is always one; what it lacks is a finding.
pub fn document(sources: &SourceMap, file: FileId, config: &Config) -> Reading<Document> {
    let source = sources.file(file);
    let path = source.path.strip_prefix(CONTENT).unwrap_or(&source.path);
    let parts = front_matter::split(sources, file);
    let mut findings = parts.findings;
    let (node, broken) = fields_of(sources, file, parts.value.yaml, &mut findings);
    // Of a front matter that is missing, or lost as a whole, each missing field would only say so again.
    let is_lost = !findings.is_empty() && matches!(&node.value, NodeValue::Null);

    let mut fields = Fields::of(&node);
    let name = name(path, &mut fields, config);
    let role = if name.original { Role::Original } else { Role::Translation };
    let meta = meta(&mut fields, &name, file_name(path));
    let kind = kinds::kind(name.kind, &mut fields, role);
    let mut about_fields = fields.finish();
    about_fields.retain(|finding| !is_consequence(finding, &broken, is_lost));
    yaml::explain(sources, &mut about_fields);
    findings.extend(about_fields);

    let scalars = scalars::of(sources, &node);
    local_paths::check_fields(&scalars, &mut findings);
    let text = markdown::parse(sources, parts.value.body, path);
    findings.extend(text.findings);
    let mut records = records::read(sources, name.kind, &text.value.body, parts.value.body, &mut findings);
    records.results = results::results(sources, path, &kind, &mut findings);
    let id = DocumentId { kind: name.kind, id: Arc::clone(&name.id), lang: name.lang.clone() };
    let document = Document {
        outline: outline(&id, &meta, &kind, &text.value.body),
        fingerprint: fingerprint(sources, file, &id, &kind, &text.value),
        id,
        path: path.into(),
        meta,
        kind,
        body: text.value.body,
        notes: text.value.notes,
        fields: scalars,
        records,
        span: source.span(),
    };
    Reading { value: document, findings }
}

/// Of all that the document was read from: its file, its name, and the data of its charts and questions.
fn fingerprint(sources: &SourceMap, file: FileId, id: &DocumentId, kind: &Kind, text: &Text) -> Fingerprint {
    let source = sources.file(file);
    let mut answer = Fingerprinter::default().text(source.text()).text(&source.path).text(id.lang.tag());
    for blocks in std::iter::once(&text.body).chain(text.notes.iter().map(|note| &note.body)) {
        walk::charts_of(blocks, &mut |chart| {
            let path = chart.source.iter().map(|path| format!("{CONTENT}{}", path.value));
            for data in path.filter_map(|path| sources.by_path(&path)) {
                answer.feed(data.fingerprint.to_string().as_bytes());
            }
        });
    }
    results::feed(sources, source.path.strip_prefix(CONTENT).unwrap_or(&source.path), kind, &mut answer);
    answer.finish()
}

/// The tree of the front matter, with nothing in it if the file has none, and the keys of it that could not be read.
fn fields_of(
    sources: &SourceMap,
    file: FileId,
    yaml: Option<Span>,
    findings: &mut Vec<Diagnostic>,
) -> (Node, Vec<Span>) {
    let Some(span) = yaml else {
        return (Node { value: NodeValue::Null, span: Span::start_of(file) }, Vec::new());
    };
    let mut parsed = yaml::read(sources, span);
    if matches!(parsed.node.value, NodeValue::Map(_) | NodeValue::Null) {
        // Where a field is missing, the first line is enough to say so.
        let first = sources.text(span).lines().next().map_or(0, str::len);
        parsed.node.span = Span::new(file, span.start as usize, span.start as usize + first);
    }
    findings.append(&mut parsed.findings);
    (parsed.node, parsed.broken)
}

/// True for a finding that only repeats another: a field is missing because its line cannot be read, or because nothing can.
fn is_consequence(finding: &Diagnostic, broken: &[Span], is_lost: bool) -> bool {
    if !matches!(finding.rule, "missing-field" | "news-about-nothing") {
        return false;
    }
    let is_broken = match finding.place {
        Place::Source(span) => broken.contains(&span),
        Place::Artifact { .. } | Place::Project => false,
    };
    is_broken || is_lost
}

/// The name of a file without language and extension, for want of a title; an `index` has its folder's.
fn file_name(path: &str) -> &str {
    let stem = super::name::stem(path);
    let stem = stem.strip_suffix("/index").unwrap_or(stem);
    stem.rsplit('/').next().unwrap_or(stem)
}

fn outline(id: &DocumentId, meta: &Meta, kind: &Kind, body: &[Block]) -> Outline {
    let summary = meta.summary.as_ref().map(|summary| Arc::clone(&summary.value));
    let definition = match kind {
        Kind::Term(term) if !term.definition.value.is_empty() => Some(Arc::clone(&term.definition.value)),
        _ => None,
    };
    Outline {
        id: id.clone(),
        title: Arc::clone(&meta.title.value),
        label: Arc::clone(&meta.short_title.as_ref().unwrap_or(&meta.title).value),
        summary: summary.or(definition),
        date: match kind {
            Kind::News(news) => Some(news.date.value),
            _ => date_of(kind),
        },
        changed: meta.changes.iter().map(|change| change.date).max(),
        number: match kind {
            Kind::Action(action) => Some(action.number.value),
            _ => None,
        },
        detail: match kind {
            Kind::Commune(commune) => Some(Arc::clone(&commune.insee.value)),
            Kind::Term(term) => term.long_form.as_ref().map(|long| Arc::clone(&long.value)),
            _ => None,
        },
        example: meta.example,
        headings: body.iter().filter_map(heading).collect(),
    }
}

/// The date by which lists order documents of a kind: when a text was handed over, decided or signed, when a meeting begins.
fn date_of(kind: &Kind) -> Option<Date> {
    let stated = match kind {
        Kind::Contract(contract) => &contract.signed_on,
        Kind::Opinion(opinion) => &opinion.delivered_on,
        Kind::Response(response) => &response.decided_on,
        Kind::Deliberation(deliberation) => &deliberation.date,
        Kind::Event(event) => return event.start().map(|start| start.value.date()),
        _ => return None,
    };
    stated.given().map(|date| date.value)
}

fn heading(block: &Block) -> Option<OutlineHeading> {
    match &block.kind {
        BlockKind::Heading(heading) => Some(OutlineHeading {
            level: heading.level,
            anchor: Arc::clone(&heading.anchor),
            text: shared_plain_text(&heading.text),
        }),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
