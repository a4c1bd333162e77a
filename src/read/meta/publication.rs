//! Reads how a document left publication, and the files that go with it.

use crate::{
    base::{diagnostic::Diagnostic, fields::Fields, lang::Lang},
    config::dates::required_date,
    model::meta::{Attachment, Withdrawal},
    read::{hollow::is_reason, kinds::entries, meta::one_reference},
};

/// `withdrawal: {date, reason, replaced_by}`: the page stays, under a banner that says why.
pub fn withdrawal(fields: &mut Fields) -> Option<Withdrawal> {
    let node = fields.node("withdrawal")?;
    let mut entry = Fields::of(node);
    let date = required_date(&mut entry, "date");
    let reason = entries::text(&mut entry, "reason");
    if let Some(node) = entry.node("reason").filter(|_| !reason.is_empty() && !is_reason(&reason)) {
        entry.report(Diagnostic::error("reason-hollow", node.span).with("reason", &*reason));
    }
    let replaced_by = entry.node("replaced_by");
    let replaced_by = replaced_by.and_then(|node| one_reference(&mut entry, node, None));
    entry.finish().into_iter().for_each(|finding| fields.report(finding));
    Some(Withdrawal { date: date?.value, reason, replaced_by, span: node.span })
}

/// The entries of `attachments`. A file that not everybody can read needs another way (`file-without-accessible-version`).
pub fn attachments(fields: &mut Fields) -> Vec<Attachment> {
    let mut attachments = Vec::new();
    for node in fields.list("attachments") {
        let mut entry = Fields::of(node);
        let file = entry.required_text("file");
        let title = entries::text(&mut entry, "title");
        let written = entry.text("lang");
        let lang = written.as_ref().and_then(|written| Lang::parse(&written.value));
        if let (Some(written), None) = (&written, &lang) {
            entry.report(Diagnostic::error("bad-language-tag", written.span).with("tag", &written.value));
        }
        let accessible = entry.truth("accessible");
        let html_version = entry.node("html_version");
        let html_version = html_version.and_then(|node| one_reference(&mut entry, node, None));
        let alternative = entries::optional_text(&mut entry, "alternative");
        if let Some(file) = file {
            if !accessible && html_version.is_none() && alternative.is_none() {
                entry.report(
                    Diagnostic::warning("file-without-accessible-version", file.span).with("file", &file.value),
                );
            }
            attachments.push(Attachment { file, title, lang, accessible, html_version, alternative });
        }
        entry.finish().into_iter().for_each(|finding| fields.report(finding));
    }
    attachments
}
