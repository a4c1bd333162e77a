//! Reads the fields that every document has, and the rules of them that need one document only.

pub mod contact;
pub mod history;
pub mod publication;
pub mod texts;

use std::sync::Arc;

use crate::{
    base::{diagnostic::Diagnostic, fields::Fields, node::Node, source::Spanned},
    config::{
        dates::date,
        references::{reference_of, references},
    },
    model::{
        kinds::KindName,
        meta::{Meta, Serves, Stated},
        path::SitePath,
        reference::Reference,
    },
    read::{insee, name::Name, stated::is_open},
};

/// The common fields; `fallback` stands for a title that is missing.
pub fn meta(fields: &mut Fields, name: &Name, fallback: &str) -> Meta {
    let official = fields.truth("official");
    let texts = texts::texts(fields, name.kind, official, fallback);
    let (publish_at, expire_at) = (date(fields, "publish_at"), date(fields, "expire_at"));
    if let (Some(publish), Some(expire)) = (&publish_at, &expire_at)
        && expire.value.last_day() <= publish.value.first_day()
    {
        let finding =
            Diagnostic::error("period-ends-before-start", expire.span).says("period-ends-before-start-expiry");
        let dates = (publish.value.to_string(), expire.value.to_string());
        fields.report(finding.with("from", dates.0).with("to", dates.1));
    }
    Meta {
        title: texts.title,
        short_title: texts.short_title,
        official,
        summary: texts.summary,
        draft: fields.truth("draft"),
        example: fields.truth("example"),
        version: fields.number("version").map_or(1, |version| version.value.max(1)),
        of_version: fields.number("of_version"),
        translation_of: name.translation_of.clone(),
        publish_at,
        expire_at,
        review_by: date(fields, "review_by"),
        machine_translated: fields.truth("machine_translated").then(|| fields.key_span("machine_translated")),
        process: process(fields, name),
        changes: history::changes(fields),
        corrections: history::corrections(fields),
        aliases: aliases(fields),
        charter: charter(fields),
        themes: references(fields, "themes", Some(KindName::THEME)),
        communes: communes(fields),
        // A strategy says of each audience what it does for it, and reads this key itself.
        audiences: match name.kind {
            KindName::STRATEGY => Vec::new(),
            _ => references(fields, "audiences", Some(KindName::AUDIENCE)),
        },
        serves: serves(fields),
        contact: contact::contact(fields),
        waivers: history::waivers(fields),
        withdrawal: publication::withdrawal(fields),
        attachments: publication::attachments(fields),
    }
}

/// The process that a document is part of, where its kind may be part of one.
fn process(fields: &mut Fields, name: &Name) -> Option<Reference> {
    let (is_of, is_near) = (KindName::OF_PROCESS.contains(&name.kind), KindName::NEAR_PROCESS.contains(&name.kind));
    if !is_of && !is_near {
        return None;
    }
    // What stands in the folder of a process and names none would be on none of its pages, and nobody would see why. A report asks
    // for its process itself.
    let is_asked = is_of || (name.in_process && name.kind != KindName::REPORT);
    if is_asked && name.original {
        fields.required("process");
    }
    reference(fields, "process", KindName::PROCESS)
}

/// The charter that binds; none where the source names none, which an import may have to write.
fn charter(fields: &mut Fields) -> Option<Reference> {
    match fields.node("charter").is_some_and(is_open) {
        true => None,
        false => reference(fields, "charter", KindName::CHARTER),
    }
}

/// The reference below a key, to a document of one kind.
pub fn reference(fields: &mut Fields, key: &'static str, kind: KindName) -> Option<Reference> {
    let node = fields.node(key)?;
    one_reference(fields, node, Some(kind))
}

/// The reference that a node holds.
pub fn one_reference(fields: &mut Fields, node: &Node, kind: Option<KindName>) -> Option<Reference> {
    let mut findings = Vec::new();
    let reference = reference_of(node, kind, &mut findings);
    findings.into_iter().for_each(|finding| fields.report(finding));
    reference
}

/// Communes by INSEE code.
fn communes(fields: &mut Fields) -> Vec<Reference> {
    let communes = references(fields, "communes", Some(KindName::COMMUNE));
    for commune in &communes {
        insee::check(fields, &Spanned::new(Arc::clone(&commune.id), commune.span));
    }
    communes
}

fn serves(fields: &mut Fields) -> Stated<Serves> {
    let Some(node) = fields.node("serves") else { return Stated::Given(Serves::default()) };
    if is_open(node) {
        return Stated::NotInSource;
    }
    let mut inner = Fields::of(node);
    let principles = inner.texts("principles");
    let actions = references(&mut inner, "actions", Some(KindName::ACTION));
    inner.finish().into_iter().for_each(|finding| fields.report(finding));
    Stated::Given(Serves { principles, actions })
}

/// Former addresses, below the site's root and without their first slash (`bad-alias`).
pub(super) fn aliases(fields: &mut Fields) -> Vec<Spanned<Arc<str>>> {
    let written = fields.texts("aliases");
    let mut aliases = Vec::new();
    for alias in written {
        let path = alias.value.strip_prefix('/').unwrap_or(&alias.value);
        let is_sound = SitePath::new(path.strip_suffix('/').unwrap_or(path)).is_some();
        if !is_sound || path.contains(['#', '%']) || path.contains(char::is_whitespace) {
            fields.report(Diagnostic::error("bad-alias", alias.span).with("alias", &alias.value));
            continue;
        }
        aliases.push(Spanned::new(path.into(), alias.span));
    }
    aliases
}
