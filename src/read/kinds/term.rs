//! Reads a word of the glossary, whose definition is also its summary.

use std::sync::Arc;

use crate::{
    base::{diagnostic::Diagnostic, fields::Fields, source::Spanned},
    config::references::references,
    model::kinds::{Kind, KindName, term::Term},
    read::stated::Role,
};

/// Words of a definition: what is heard once and kept.
const WORDS: usize = 25;

/// The fields of a term.
pub fn read(fields: &mut Fields, _: Role) -> Kind {
    let definition = fields.required_text("definition");
    if let Some(definition) = &definition {
        let is_word = |part: &&str| part.chars().any(char::is_alphanumeric);
        let words = definition.value.split_whitespace().filter(is_word).count();
        if words > WORDS {
            let finding = Diagnostic::error("definition-too-long", definition.span);
            fields.report(finding.with("words", words).with("most", WORDS));
        }
    }
    let none = Spanned::new(Arc::from(""), fields.key_span("definition"));
    Kind::Term(Term {
        definition: definition.unwrap_or(none),
        long_form: fields.text("long_form"),
        see_also: references(fields, "see_also", Some(KindName::TERM)),
    })
}
