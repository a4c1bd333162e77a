//! The lines of a new document that depend on the project: which charter it replaces, which process it is part of, what it gathers.

use super::{Answers, Kind, Surroundings, answers, place::find, report};
use crate::{
    model::{document::Document, kinds::KindName},
    read::stated::NOT_IN_SOURCE,
};

/// The blocks of a kind, by their names in its templates.
pub fn of(kind: KindName, answers: &Answers, around: &Surroundings<'_>) -> Vec<(&'static str, String)> {
    let mut blocks = vec![("process_line", process_line(answers, around))];
    match kind {
        KindName::CHARTER => blocks.push(("supersedes", supersedes(around))),
        KindName::SYNTHESIS => blocks.extend(contributions(answers, around)),
        KindName::REPORT => blocks.extend(report::blocks(answers, around)),
        _ => {}
    }
    blocks
}

/// A second charter says which one it replaces, and is a draft: in force, it would bind documents that serve the first.
fn supersedes(around: &Surroundings<'_>) -> String {
    let Some(former) = around.first(KindName::CHARTER) else { return String::new() };
    let (replaces, draft) = match around.lang.primary() {
        "fr" => (
            "La charte que celle-ci remplace.",
            "Un brouillon n’est pas en vigueur. Retirer cette ligne quand les autres documents servent cette charte.",
        ),
        _ => (
            "The charter that this one replaces.",
            "A draft is not in force. Take this line out when the other documents serve this charter.",
        ),
    };
    format!("# {replaces}\nsupersedes: \"{}\"\n# {draft}\ndraft: true\n", former.id.id)
}

/// The process or the plan of a document that may have one, and a line to be completed where it has none.
fn process_line(answers: &Answers, around: &Surroundings<'_>) -> String {
    let process = around.pick("La démarche dont ce document fait partie", "The process that this document is part of");
    match (answers.get("process"), answers.get("plan")) {
        (Some(id), _) => format!("# {process}.\nprocess: \"{id}\"\n"),
        (None, Some(id)) => {
            let plan = around.pick("Le plan dont ce bilan rend compte.", "The plan that this report is about.");
            format!("# {plan}\nplan: \"{id}\"\n")
        }
        (None, None) => {
            let open = around.pick("retirer le « # » et dire son nom", "take the “#” out and say its name");
            format!("# {process}{} {open}.\n# process: …\n", around.pick(" :", ":"))
        }
    }
}

/// The contributions of the process, and their number as far as each says its own.
fn contributions(answers: &Answers, around: &Surroundings<'_>) -> [(&'static str, String); 2] {
    let process = answers.get("process").and_then(|name| find(name, &[KindName::PROCESS], around.workspace));
    let is_its = |document: &&Document| {
        let named = document.meta.process.as_ref().map(|reference| &reference.id);
        process.is_some_and(|process| named == Some(&process.id.id))
    };
    let gathered: Vec<&Document> = around.originals(KindName::CONTRIBUTION).filter(is_its).collect();
    let numbers = gathered.iter().map(|document| match &document.kind {
        Kind::Contribution(contribution) => contribution.received.given().map(|received| received.value),
        _ => None,
    });
    let sum: Option<u32> = numbers.sum();
    let received = sum.filter(|_| !gathered.is_empty()).map_or(NOT_IN_SOURCE.to_owned(), |sum| sum.to_string());
    let ids: String = gathered.iter().map(|document| format!("\n  - \"{}\"", document.id.id)).collect();
    [("contributions", if ids.is_empty() { " not-in-source".to_owned() } else { ids }), ("received", received)]
}

/// The days of a process: `{from: …, to: …}`.
pub fn period(process: &Document) -> Option<String> {
    let process = answers::process(process)?;
    let from = process.opens_on.given()?.value.first_day();
    Some(format!("{{from: {from}, to: {}}}", process.last_day()?.last_day()))
}
