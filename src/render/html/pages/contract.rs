//! The contract of participation: what is asked, what may change and what may not, and what is promised.

use super::response;
use crate::{
    base::{diagnostic::Diagnostic, lang::Lang, source::Spanned},
    model::{
        document::Document,
        kinds::{Kind, contract::Contract},
        meta::Stated,
    },
    render::{
        html::{
            context::{ContractContext, FactLine, Passage, StatedList, TimetableLine},
            facts, frame,
            linker::Linker,
            standings,
        },
        view::View,
    },
};
use std::sync::Arc;

/// A list of texts that the source gives, or does not.
type Texts = Stated<Vec<Spanned<Arc<str>>>>;

/// The page.
pub fn render(view: &View<'_>, document: &Document, contract: &Contract) -> Result<String, Diagnostic> {
    let lang = &document.id.lang;
    let path = view.route(&document.id).expect("a rendered document has an address");
    let linker = Linker::of(view, path, document);
    let original = view.original(document);
    let source = match &original.kind {
        Kind::Contract(source) => source,
        _ => contract,
    };
    let source_lang = &original.id.lang;
    let mut page = frame::head(&linker, document, Some(linker.say("eyebrow-contract")));
    page.contents.clear();
    let question = facts::told((&contract.question, lang), (&source.question, source_lang));
    let both = |own: &Texts, original: &Texts| list(&linker, (own, lang), (original, source_lang));
    let context = ContractContext {
        frame: frame::of_document(&linker, document),
        page,
        question: match question {
            Some((question, lang)) => linker.passage(&question.value, lang),
            None => linker.passage(&linker.say("not-in-source"), lang),
        },
        negotiable: both(&contract.negotiable, &source.negotiable),
        not_negotiable: both(&contract.not_negotiable, &source.not_negotiable),
        promise: promise(&linker, (contract, lang), (source, source_lang)),
        timetable: timetable(&linker, (contract, lang), (source, source_lang)),
        facts: contract_facts(&linker, document, contract, source),
    };
    view.shells().fill("contract.html", lang, &context)
}

/// A list of texts, of the original where the translation gives none.
pub fn list(linker: &Linker<'_>, own: (&Texts, &Lang), original: (&Texts, &Lang)) -> StatedList {
    match facts::told(own, original) {
        Some((items, lang)) => {
            StatedList { items: items.iter().map(|item| linker.passage(&item.value, lang)).collect(), missing: None }
        }
        None => StatedList { items: Vec::new(), missing: Some(linker.say("not-in-source")) },
    }
}

/// The promise in its own words, and by when.
fn promise(linker: &Linker<'_>, own: (&Contract, &Lang), source: (&Contract, &Lang)) -> Vec<Passage> {
    let told = facts::told((&own.0.commitment, own.1), (&source.0.commitment, source.1));
    let Some((promise, lang)) = told else { return vec![linker.passage(&linker.say("not-in-source"), linker.lang)] };
    let mut sentences = vec![linker.passage(&promise.text, lang)];
    let facts = source.0.commitment.given().unwrap_or(promise);
    if let Some(by) = &facts.by {
        sentences.push(linker.passage(&standings::dated(linker, "promise-by", by.value), linker.lang));
    } else if let Some(within) = &facts.within {
        let (months, days) = (usize::from(within.value.months), usize::from(within.value.days));
        let words = linker.text("promise-within", &[("months", months.into()), ("days", days.into())]);
        sentences.push(linker.passage(&words, linker.lang));
    }
    sentences
}

fn timetable(linker: &Linker<'_>, own: (&Contract, &Lang), source: (&Contract, &Lang)) -> Vec<TimetableLine> {
    let told = facts::told((&own.0.timetable, own.1), (&source.0.timetable, source.1));
    let Some((entries, lang)) = told else { return Vec::new() };
    let mut sorted: Vec<_> = entries.iter().collect();
    sorted.sort_by_key(|entry| entry.date.value);
    let line = |entry: &&crate::model::kinds::contract::TimetableEntry| TimetableLine {
        date: linker.date(entry.date.value),
        label: linker.passage(&entry.label, lang),
    };
    sorted.iter().map(line).collect()
}

fn contract_facts(linker: &Linker<'_>, document: &Document, own: &Contract, source: &Contract) -> Vec<FactLine> {
    let original = linker.view.original(document);
    let (lang, source_lang) = (&document.id.lang, &original.id.lang);
    let mut lines: Vec<FactLine> = response::process_line(linker, document).into_iter().collect();
    lines.push(facts::stated_date(linker, "fact-signed-on", &source.signed_on));
    let (parties, parties_lang) = match own.parties.given() {
        Some(_) => (&own.parties, lang),
        None => (&source.parties, source_lang),
    };
    lines.push(facts::stated(linker, "fact-parties", parties, |parties| {
        parties.iter().map(|party| facts::text(linker, &party.value, parties_lang)).collect()
    }));
    let (means, means_lang) = match own.means.given() {
        Some(_) => (&own.means, lang),
        None => (&source.means, source_lang),
    };
    lines.push(facts::stated_text(linker, "fact-means", means, means_lang));
    lines.extend(facts::principles(linker, original));
    lines.extend(facts::classification(linker, original));
    lines
}
