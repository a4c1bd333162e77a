//! A response that is ready to be written: a part for each recommendation, with the citizens' words beside the answer that they get.

use super::{
    Answers, Surroundings,
    place::find,
    quote::{plain, quoted},
};
use crate::{
    model::{
        document::Document,
        kinds::{
            KindName,
            charter::{Decision, PartWords},
        },
    },
    site::Site,
};

/// What stands for a decision until somebody takes one: a word that no charter has, so that a response that is published too early is
/// refused.
const OPEN: &str = "a-completer";

/// The lines of a response: the decisions of the charter, and a part for each recommendation.
pub fn blocks(answers: &Answers, around: &Surroundings<'_>, quotes: bool) -> Vec<(&'static str, String)> {
    let opinion = answers.get("for").and_then(|name| find(name, &[KindName::OPINION], around.workspace));
    let Some(opinion) = opinion else { return Vec::new() };
    let site = around.site();
    let decisions = site.decisions(opinion).iter().map(|decision| told(decision, around)).collect();
    vec![("decisions", decisions), ("answers", parts(opinion, &site, around, quotes))]
}

/// `# - retenue (Retenue) : motifs, suites`
fn told(decision: &Decision, around: &Surroundings<'_>) -> String {
    let mut asks = Vec::new();
    if decision.needs_reason {
        asks.push(around.pick("des motifs", "reasons"));
    }
    if decision.needs_follow_up {
        asks.push(around.pick("des suites", "a follow-up"));
    }
    if decision.needs_until {
        asks.push(around.pick("une fin, par exemple until=2027-06-30", "an end, for example until=2027-06-30"));
    }
    if !decision.grounds.is_empty() {
        let grounds: Vec<String> = decision.grounds.iter().map(|ground| format!("ground={}", ground.id)).collect();
        asks.push(format!("{} {}", around.pick("l’un de", "one of"), grounds.join(", ")));
    }
    let label = if decision.label.is_empty() { String::new() } else { format!(" ({})", decision.label) };
    let colon = around.pick(" :", ":");
    let asks = if asks.is_empty() { String::new() } else { format!("{colon} {}", asks.join(", ")) };
    format!("# - {}{label}{asks}\n", decision.id)
}

fn parts(opinion: &Document, site: &Site, around: &Surroundings<'_>, quotes: bool) -> String {
    let words = site.part_words(opinion);
    let (reasons, follow_up) = headings(&words);
    let french = opinion.id.lang.primary() == "fr";
    let open = if french { "À compléter" } else { "To be completed" };
    let mut text = String::new();
    for recommendation in &opinion.records.recommendations {
        let section = &recommendation.section;
        let title = plain(&section.title);
        text += &format!("## {title} {{ .answer to={} decision={OPEN} }}\n\n", section.anchor);
        if quotes {
            text += &format!("{}\n\n", quoted(opinion, section, &around.workspace.sources));
        }
        text += &format!("### {reasons}\n\n{open}.\n\n### {follow_up}\n\n- {open} — {open} — {open}\n\n");
    }
    text.truncate(text.trim_end().len());
    text.push('\n');
    text
}

/// The words that open reasons and follow-up; a language that nobody declared has those of English.
fn headings(words: &PartWords) -> (&str, &str) {
    (words.reasons.first().map_or("Reasons", |word| word), words.follow_up.first().map_or("Follow-up", |word| word))
}
