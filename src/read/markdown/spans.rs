//! Says what a bracketed span is: a passage in another language, an abbreviation, or both.

use std::ops::Range;

use super::{
    attributes::{self, AttributeKind},
    origin::Origin,
};
use crate::{
    base::{
        diagnostic::{Diagnostic, Edit, Fix, Safety},
        lang::Lang,
        source::Span,
        suggest::nearest,
    },
    model::block::{Inline, InlineKind, plain_text},
};

/// The attributes that a span may have.
const KNOWN: [&str; 2] = ["lang", "abbr"];

/// The nodes of a span: `whole` is its place, `inside` that of its attributes, `text` what stands between its brackets.
/// A span without an attribute that we understand is its text.
pub fn node(
    whole: &Range<usize>,
    inside: Range<usize>,
    text: Vec<Inline>,
    origin: &Origin<'_>,
    findings: &mut Vec<Diagnostic>,
) -> Vec<Inline> {
    let (mut lang, mut long) = (None, None);
    for attribute in attributes::split(origin.text, inside) {
        let name = &origin.text[attribute.name.clone()];
        let value = attributes::value_text(&origin.text[attribute.value.clone()]);
        let span = origin.span(&attribute.name);
        match (attribute.kind, name) {
            (AttributeKind::Pair, "lang") => match Lang::parse(&value) {
                Some(tag) => lang = Some(tag),
                None => {
                    let span = origin.span(&attribute.value);
                    findings.push(Diagnostic::error("bad-language-tag", span).with("tag", value));
                }
            },
            (AttributeKind::Pair, "abbr") if !value.is_empty() => long = Some(value),
            _ => findings.push(unknown(attribute.kind, name, span)),
        }
    }
    let span = origin.span(whole);
    let mut nodes = text;
    if let Some(long) = long {
        let kind = InlineKind::Abbreviation { short: plain_text(&nodes).into(), long: long.into() };
        nodes = vec![Inline { kind, span }];
    }
    match lang {
        Some(lang) => vec![Inline { kind: InlineKind::Foreign { lang, text: nodes }, span }],
        None => nodes,
    }
}

fn unknown(kind: AttributeKind, name: &str, span: Span) -> Diagnostic {
    let sign = match kind {
        AttributeKind::Id => "#",
        AttributeKind::Class => ".",
        AttributeKind::Pair | AttributeKind::Word => "",
    };
    let finding = Diagnostic::error("unknown-span-attribute", span).with("name", format!("{sign}{name}"));
    match nearest(name, KNOWN) {
        Some(near) if kind == AttributeKind::Pair && near != name => {
            let edit = Edit { span, text: near.to_owned() };
            let fix = Fix { safety: Safety::Safe, edits: vec![edit] };
            finding.says("unknown-span-attribute-suggestion").with("suggestion", near).fix(fix)
        }
        _ => finding,
    }
}
