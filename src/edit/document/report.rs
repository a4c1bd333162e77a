//! The report on a process as far as the process itself can be counted: its days, its recommendations, its answers, its meetings.

use std::collections::BTreeMap;

use super::{Answers, Kind, Surroundings, blocks::period, place::find};
use crate::{
    model::{kinds::KindName, reference::WorkId},
    read::stated::NOT_IN_SOURCE,
    site::{Site, events::When},
};

/// A figure: what it counts, how many, in what, how it was counted, and its parts.
struct Figure {
    label: String,
    value: usize,
    unit: String,
    method: String,
    parts: Vec<(String, usize)>,
}

/// The lines of a report. On a plan, nothing can be counted that its page does not count already.
pub fn blocks(answers: &Answers, around: &Surroundings<'_>) -> Vec<(&'static str, String)> {
    let process = answers.get("process").and_then(|name| find(name, &[KindName::PROCESS], around.workspace));
    let days = process.and_then(period).unwrap_or_else(|| NOT_IN_SOURCE.to_owned());
    let figures = process.map(|process| figures(&around.site(), &process.id.work(), around)).unwrap_or_default();
    let figures = match figures.is_empty() {
        true => format!(" {NOT_IN_SOURCE}"),
        false => figures.iter().map(yaml).collect(),
    };
    vec![("period", days), ("figures", figures)]
}

fn figures(site: &Site, process: &WorkId, around: &Surroundings<'_>) -> Vec<Figure> {
    let pick = |french, english| around.pick(french, english);
    // What is not published yet does not count in what will be.
    let members = |kind| site.members(process, kind).filter(|document| !document.meta.draft);
    let held = members(KindName::EVENT).filter(|event| match &event.kind {
        Kind::Event(read) => {
            let state = site.event_state(&event.id.work());
            !read.is_cancelled() && state.is_some_and(|state| state.when == When::Past)
        }
        _ => false,
    });
    let contributions: Option<u32> = members(KindName::CONTRIBUTION).map(received).sum();
    let opinions = members(KindName::OPINION);
    let recommendations = opinions.map(|opinion| opinion.records.recommendations.len()).sum();
    let mut decided: BTreeMap<String, usize> = BTreeMap::new();
    for response in members(KindName::RESPONSE) {
        for answer in &response.records.answers {
            let id = answer.decision.as_ref().map(|decision| &*decision.value).unwrap_or_default();
            let label = site.decision(response, id).map(|decision| &*decision.label).filter(|it| !it.is_empty());
            *decided.entry(label.unwrap_or(id).to_owned()).or_default() += answer.to.len();
        }
    }
    let figures = [
        Figure {
            label: pick("Rencontres tenues", "Meetings held"),
            value: held.count(),
            unit: pick("rencontres", "meetings"),
            method: pick(
                "Les rencontres passées de la démarche, sans celles annulées.",
                "The meetings of the process that took place.",
            ),
            parts: Vec::new(),
        },
        Figure {
            label: pick("Contributions reçues", "Contributions received"),
            value: usize::try_from(contributions.unwrap_or(0)).unwrap_or(0),
            unit: pick("contributions", "contributions"),
            method: pick(
                "Somme des nombres publiés avec chaque contribution.",
                "Sum of the numbers published with each contribution.",
            ),
            parts: Vec::new(),
        },
        Figure {
            label: pick("Recommandations de l’avis citoyen", "Recommendations of the citizens’ opinion"),
            value: recommendations,
            unit: pick("recommandations", "recommendations"),
            method: pick("Comptées dans le texte de l’avis.", "Counted in the text of the opinion."),
            parts: Vec::new(),
        },
        Figure {
            label: pick("Recommandations qui ont une réponse", "Recommendations that have an answer"),
            value: decided.values().sum(),
            unit: pick("réponses", "answers"),
            method: pick(
                "Comptées dans le texte de la réponse, par décision.",
                "Counted in the text of the response, by decision.",
            ),
            parts: decided.into_iter().collect(),
        },
    ];
    figures.into_iter().filter(|figure| figure.value > 0).collect()
}

fn received(document: &crate::model::document::Document) -> Option<u32> {
    match &document.kind {
        Kind::Contribution(contribution) => contribution.received.given().map(|received| received.value),
        _ => None,
    }
}

fn yaml(figure: &Figure) -> String {
    let quoted = |text: &str| format!("\"{}\"", text.replace(['"', '\\'], ""));
    let mut text = format!(
        "\n  - label: {}\n    value: {}\n    unit: {}\n    method: {}",
        quoted(&figure.label),
        figure.value,
        figure.unit,
        quoted(&figure.method)
    );
    if !figure.parts.is_empty() {
        text += "\n    parts:";
    }
    for (label, value) in &figure.parts {
        text += &format!("\n      - {{label: {}, value: {value}}}", quoted(label));
    }
    text
}
