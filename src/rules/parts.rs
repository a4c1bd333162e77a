//! The parts of an answer that its author probably meant, where a heading is none of the charter's words.

use std::sync::Arc;

use super::answers::responses_of;
use crate::{
    base::{lang::Lang, suggest::nearest},
    model::{
        document::Document,
        kinds::charter::{Decision, PartWords},
        record::Answer,
        record::Section,
    },
    site::{Site, answers::AnswerParts},
};

/// Other words for reasons, and for a follow-up, by language.
const SYNONYMS: &[(&str, [&[&str]; 2])] = &[
    (
        "fr",
        [
            &[
                "motif",
                "motivation",
                "motivations",
                "raison",
                "raisons",
                "nos raisons",
                "explication",
                "explications",
                "justification",
                "pourquoi",
            ],
            &[
                "suite",
                "suites données",
                "la suite",
                "et maintenant",
                "calendrier",
                "mise en œuvre",
                "prochaines étapes",
                "actions",
            ],
        ],
    ),
    (
        "en",
        [
            &["reason", "reasons", "why", "rationale", "explanation", "justification", "grounds"],
            &["follow up", "follow-up", "next steps", "what next", "actions", "timetable"],
        ],
    ),
    (
        "nl",
        [
            &["motivatie", "motivering", "reden", "redenen", "waarom", "toelichting", "verantwoording"],
            &["vervolg", "volgende stappen", "opvolging", "acties", "planning"],
        ],
    ),
];

/// Which part is looked for.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Part {
    /// Why.
    Reasons,
    /// What is done, by whom and when.
    FollowUp,
}

/// An answer with its decision and the parts that were found.
pub struct Decided<'a> {
    /// The response.
    pub response: &'a Document,
    /// The answer.
    pub answer: &'a Answer,
    /// Its decision; `None` where it has none, or one that the charter does not know: both have findings of their own.
    pub decision: Option<&'a Decision>,
    /// True if the decision asks for reasons. Of one that is not known this is true where all decisions of the charter do.
    pub needs_reason: bool,
    /// Its parts.
    pub parts: AnswerParts<'a>,
    /// The words that open parts in the response.
    pub words: Arc<PartWords>,
}

/// Every answer. One whose decision is not known is looked at as far as it can be: its author mends it all at once.
pub fn decided(site: &Site) -> impl Iterator<Item = Decided<'_>> {
    responses_of(site).flat_map(move |response| {
        let words = Arc::new(site.part_words(response));
        let decisions = site.decisions(response);
        let always = decisions.iter().all(|decision| decision.needs_reason);
        response.records.answers.iter().map(move |answer| {
            let id = answer.decision.as_ref().map(|id| &id.value);
            let decision = decisions.iter().find(|decision| Some(&decision.id) == id);
            let needs_reason = decision.map_or(always, |decision| decision.needs_reason);
            let parts = AnswerParts::named(&words, answer);
            Decided { response, answer, decision, needs_reason, parts, words: Arc::clone(&words) }
        })
    })
}

/// The heading that a part needs: `### Motifs`, one level below the answer's.
pub fn heading_to_write(answer: &Answer, word: &str) -> String {
    let level = usize::from(answer.section.level.min(5)) + 1;
    format!("{} {word}", "#".repeat(level))
}

/// The heading that was probably meant to open a part: a slip of the hand, or another word for the same thing.
pub fn near<'a>(part: Part, words: &[Arc<str>], lang: &Lang, found: &Decided<'a>) -> Option<&'a Section> {
    let used = [found.parts.reasons, found.parts.follow_up, found.parts.reply];
    let is_free = |section: &&Section| !used.iter().flatten().any(|other| std::ptr::eq(*other, *section));
    let synonyms = SYNONYMS.iter().find(|(tag, _)| *tag == lang.primary());
    let synonyms = synonyms.map_or(&[][..], |(_, [reasons, follow_up])| match part {
        Part::Reasons => reasons,
        Part::FollowUp => follow_up,
    });
    found.answer.parts.iter().filter(is_free).find(|section| {
        let title = section.title.trim().to_lowercase();
        synonyms.contains(&title.as_str()) || nearest(&title, words.iter().map(|word| &**word)).is_some()
    })
}
