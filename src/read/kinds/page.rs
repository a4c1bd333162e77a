//! Reads a page: the duty of law that it fulfils, what it lacks, what it lists, its button.

use super::entries::{text, variant};
use crate::{
    base::fields::Fields,
    model::kinds::{
        Kind, KindName,
        page::{CallToAction, Legal, Page, Shows},
    },
    read::{meta::one_reference, stated::Role},
};

/// The fields of a page; a translation may leave out all of them.
pub fn read(fields: &mut Fields, _: Role) -> Kind {
    let duties: Vec<&'static str> = Legal::ALL.iter().map(|(word, _)| *word).collect();
    let legal = fields.word("legal", &duties);
    let kinds: Vec<&'static str> = KindName::ALL.iter().map(|kind| kind.0).collect();
    Kind::Page(Page {
        legal: legal.and_then(|word| Legal::ALL.iter().find(|(name, _)| *name == word.value)).map(|(_, legal)| *legal),
        to_complete: fields.texts("to_complete"),
        lists: fields.word("lists", &kinds).and_then(|word| KindName::parse(word.value)),
        shows: variant(fields, "shows", Shows::ALL).map(|shows| shows.value),
        call_to_action: call_to_action(fields),
    })
}

fn call_to_action(fields: &mut Fields) -> Option<CallToAction> {
    let mut inner = fields.fields("call_to_action")?;
    let label = text(&mut inner, "label");
    let to = inner.required("to").and_then(|node| one_reference(&mut inner, node, None));
    inner.finish().into_iter().for_each(|finding| fields.report(finding));
    Some(CallToAction { label, to: to? })
}
