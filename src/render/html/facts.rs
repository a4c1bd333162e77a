//! Lines of facts: a label, and values that the source gives or that it is said not to give.

use super::{
    context::{FactLine, FactValue, Link, Passage},
    linker::Linker,
};
use crate::{
    base::{lang::Lang, source::Spanned},
    model::{date::Date, document::Document, meta::Stated, reference::Reference},
};
use std::sync::Arc;

/// A line whose values are known; `None` without values.
pub fn line(linker: &Linker<'_>, label: &str, values: Vec<FactValue>) -> Option<FactLine> {
    (!values.is_empty()).then(|| FactLine { label: linker.say(label), values, stated: true })
}

/// A line of something that the source gives, or does not.
pub fn stated<T>(
    linker: &Linker<'_>,
    label: &str,
    value: &Stated<T>,
    show: impl FnOnce(&T) -> Vec<FactValue>,
) -> FactLine {
    let values = match value {
        Stated::Given(value) => show(value),
        Stated::NotInSource => vec![text(linker, &linker.say("not-in-source"), linker.lang)],
    };
    FactLine { label: linker.say(label), values, stated: value.given().is_some() }
}

/// A line of a text that the source gives, or does not.
pub fn stated_text(linker: &Linker<'_>, label: &str, value: &Stated<Spanned<Arc<str>>>, lang: &Lang) -> FactLine {
    stated(linker, label, value, |value| vec![text(linker, &value.value, lang)])
}

/// A line of a date that the source gives, or does not.
pub fn stated_date(linker: &Linker<'_>, label: &str, value: &Stated<Spanned<Date>>) -> FactLine {
    stated(linker, label, value, |value| vec![date(linker, value.value)])
}

/// A text as a value.
pub fn text(linker: &Linker<'_>, text: &str, lang: &Lang) -> FactValue {
    FactValue { text: Some(linker.passage(text, lang)), ..FactValue::default() }
}

/// A text with its language as a value.
pub fn passage(text: Passage) -> FactValue {
    FactValue { text: Some(text), ..FactValue::default() }
}

/// A date as a value.
pub fn date(linker: &Linker<'_>, date: Date) -> FactValue {
    FactValue { date: Some(linker.date(date)), ..FactValue::default() }
}

/// A link as a value.
pub fn link(link: Link) -> FactValue {
    FactValue { link: Some(link), ..FactValue::default() }
}

/// Links to what references name.
pub fn references(linker: &Linker<'_>, references: &[Reference]) -> Vec<FactValue> {
    references.iter().filter_map(|reference| linker.reference(reference)).map(link).collect()
}

/// Themes, audiences, communes and whom to ask: facts that every document may have.
pub fn classification(linker: &Linker<'_>, document: &Document) -> Vec<FactLine> {
    let meta = &document.meta;
    let lines = [("fact-themes", &meta.themes), ("fact-audiences", &meta.audiences), ("fact-communes", &meta.communes)];
    let links = lines.into_iter().filter_map(|(label, found)| line(linker, label, references(linker, found)));
    let contact = meta.contact.iter().map(|contact| text(linker, &contact.value, &document.id.lang)).collect();
    links.chain(line(linker, "fact-contact", contact)).collect()
}

/// The principles that a document serves.
pub fn principles(linker: &Linker<'_>, document: &Document) -> Option<FactLine> {
    let serves = match &document.meta.serves {
        Stated::Given(serves) => serves,
        Stated::NotInSource => {
            return Some(stated(linker, "fact-principles", &Stated::<()>::NotInSource, |()| Vec::new()));
        }
    };
    let (owner, charter) = linker.view.charter(linker.lang)?;
    let links = serves.principles.iter().filter_map(|served| {
        let principle = charter.principles.iter().find(|principle| principle.id.value == served.value)?;
        linker.part(&owner.id, &principle.id.value, &principle.title).map(link)
    });
    line(linker, "fact-principles", links.collect())
}

/// What a text says itself, else what its original says, with the language of it: a translation repeats no facts.
pub fn told<'d, T>(own: (&'d Stated<T>, &'d Lang), original: (&'d Stated<T>, &'d Lang)) -> Option<(&'d T, &'d Lang)> {
    let given = |(stated, lang): (&'d Stated<T>, &'d Lang)| Some((stated.given()?, lang));
    given(own).or_else(|| given(original))
}
