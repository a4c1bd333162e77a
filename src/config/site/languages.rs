//! The languages of a site, and the tables that it has once for each of them.

use std::{collections::BTreeMap, sync::Arc};

use super::entries;
use crate::{
    base::{
        diagnostic::{Diagnostic, Edit, Fix, Safety},
        fields::Fields,
        lang::Lang,
        node::Node,
        source::Spanned,
        suggest::nearest,
    },
    config::{Messages, SiteText},
};

/// Names that people write instead of a tag.
const NAMES: &[(&str, &str)] = &[
    ("français", "fr"),
    ("french", "fr"),
    ("anglais", "en"),
    ("english", "en"),
    ("néerlandais", "nl"),
    ("nederlands", "nl"),
    ("dutch", "nl"),
    ("arabe", "ar"),
    ("arabic", "ar"),
];

/// `languages`; French when no language can be read, so that a site always has one.
pub fn languages(fields: &mut Fields) -> Vec<Lang> {
    let given = fields.required("languages").is_some();
    let tags = fields.texts("languages");
    if given && tags.is_empty() {
        fields.report(Diagnostic::error("bad-language", fields.key_span("languages")).says("bad-language-none"));
    }
    let mut languages: Vec<Lang> = Vec::new();
    for tag in tags {
        let Some(lang) = Lang::parse(&tag.value) else {
            fields.report(bad_language(&tag));
            continue;
        };
        if languages.iter().any(|other| other.tag().eq_ignore_ascii_case(lang.tag())) {
            let finding = Diagnostic::error("bad-language", tag.span);
            fields.report(finding.says("bad-language-twice").with("value", &tag.value));
            continue;
        }
        languages.push(lang);
    }
    if languages.is_empty() {
        languages.extend(Lang::parse("fr"));
    }
    languages
}

fn bad_language(tag: &Spanned<Arc<str>>) -> Diagnostic {
    let finding = Diagnostic::error("bad-language", tag.span).with("value", &tag.value);
    let lower = tag.value.trim().to_lowercase();
    let named = NAMES.iter().find(|(name, _)| *name == lower).map(|(_, tag)| (*tag).to_owned());
    let (language, rest) = lower.split_at(lower.find(['-', '_']).unwrap_or(lower.len()));
    // Regions are written in capitals by custom: `fr_be` means `fr-BE`.
    let spelt = format!("{language}{}", rest.replace('_', "-").to_uppercase());
    let Some(meant) = named.or_else(|| Lang::parse(&spelt).map(|lang| lang.tag().to_owned())) else { return finding };
    let edit = Edit { span: tag.span, text: meant.clone() };
    finding
        .says("bad-language-suggestion")
        .with("suggestion", meant)
        .fix(Fix { safety: Safety::Safe, edits: vec![edit] })
}

/// `[text.fr]` and its sisters: one for each declared language.
pub fn texts(fields: &mut Fields, languages: &[Lang]) -> BTreeMap<Lang, SiteText> {
    let mut texts = BTreeMap::new();
    for (lang, node) in tables(fields, "text", languages) {
        texts.insert(lang, site_text(fields, node));
    }
    // The table that is there says best what the missing one should say.
    let any = languages.iter().find_map(|lang| texts.get(lang)).cloned().unwrap_or_default();
    for lang in languages {
        if !texts.contains_key(lang) {
            let finding = Diagnostic::error("missing-text", fields.key_span("text")).with("lang", lang.tag());
            fields.report(finding);
            texts.insert(lang.clone(), any.clone());
        }
    }
    texts
}

fn site_text(fields: &mut Fields, node: &Node) -> SiteText {
    let mut table = Fields::of(node);
    let text = SiteText {
        title: said(&mut table, "title"),
        organisation: said(&mut table, "organisation"),
        tagline: said(&mut table, "tagline"),
    };
    table.finish().into_iter().for_each(|finding| fields.report(finding));
    text
}

/// A text that must be there and say something.
fn said(table: &mut Fields, key: &'static str) -> Arc<str> {
    table.required_text(key).map_or_else(Arc::default, |text| text.value)
}

/// `[messages.fr]` and its sisters: messages of the theme in the words of the site. Whether the theme has them, `theme` knows.
pub fn messages(fields: &mut Fields, languages: &[Lang]) -> BTreeMap<Lang, Messages> {
    let mut messages = BTreeMap::new();
    for (lang, node) in tables(fields, "messages", languages) {
        let mut table = Fields::of(node);
        let mut own: Messages = Vec::new();
        for (id, node) in super::entries_of(node) {
            if let Some(text) = table.take_text(node) {
                own.push((id.clone(), text));
            }
        }
        // The keys are the theme's: `Fields` knows none of them and would call them all unknown.
        table.finish().into_iter().filter(|finding| finding.rule != "unknown-key").for_each(|finding| {
            fields.report(finding);
        });
        messages.insert(lang, own);
    }
    messages
}

/// The tables of a language that is declared; the others are reported (`language-not-declared`).
pub fn tables<'a>(fields: &mut Fields<'a>, key: &'static str, languages: &[Lang]) -> Vec<(Lang, &'a Node)> {
    let mut tables = Vec::new();
    for (tag, node) in entries(fields, key) {
        match languages.iter().find(|lang| lang.tag() == &*tag.value) {
            Some(lang) => tables.push((lang.clone(), node)),
            None => fields.report(undeclared(tag, key, languages)),
        }
    }
    tables
}

fn undeclared(tag: &Spanned<Arc<str>>, table: &'static str, languages: &[Lang]) -> Diagnostic {
    let finding = Diagnostic::error("language-not-declared", tag.span)
        .says("language-not-declared-table")
        .with("lang", &tag.value)
        .with("table", table);
    // Two letters are too few for the usual distance, unless the tag is none at all or differs in one of them.
    let near = nearest(&tag.value, languages.iter().map(Lang::tag));
    let Some(near) = near.filter(|_| !is_usual(&tag.value)) else { return finding };
    let edit = Edit { span: tag.span, text: near.to_owned() };
    finding
        .says("language-not-declared-table-suggestion")
        .with("suggestion", near)
        .fix(Fix { safety: Safety::Unsafe, edits: vec![edit] })
}

/// A language that people do write: `en` is no slip for `nl`.
fn is_usual(tag: &str) -> bool {
    NAMES.iter().any(|(_, usual)| *usual == tag) || ["de", "es", "it", "pl", "pt", "tr"].contains(&tag)
}
