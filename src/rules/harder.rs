//! An answer that reads much harder than what it answers speaks over the heads of those who asked.

use rayon::prelude::*;

use super::{
    opinions::opinion_of,
    parts::{Decided, decided},
    reasons::text_of,
};
use crate::{
    base::diagnostic::{Diagnostic, Message},
    model::{
        document::Document,
        prose::{count_words, paragraphs},
        readability::{Ease, ease},
        record::Recommendation,
    },
    site::Site,
};

/// Fewer words than this say nothing about how a text reads: one long name would decide.
const ENOUGH_WORDS: usize = 40;
/// Two steps of Flesch’s scale, from « standard » to « difficult »: nobody has to argue about less.
const CLEARLY: f64 = 20.0;
/// An answer above this is easy enough for everybody, however easy the recommendation was (Flesch: 60 and more is plain language).
const PLAIN: f64 = 50.0;

/// The reasons are clearly harder to read than the recommendation. No other rule about the site counts so many syllables: answers are looked at side by side.
pub fn than_recommendation(site: &Site, findings: &mut Vec<Diagnostic>) {
    let answers: Vec<Decided<'_>> = decided(site).collect();
    let found: Vec<Vec<Diagnostic>> = answers.par_iter().map(|answer| of_answer(site, answer)).collect();
    findings.extend(found.into_iter().flatten());
}

fn of_answer(site: &Site, found: &Decided<'_>) -> Vec<Diagnostic> {
    let Some((opinion, _)) = opinion_of(site, found.response) else { return Vec::new() };
    let is_in_its_language = opinion.id.lang == found.response.id.lang;
    let Some(section) = found.parts.reasons.filter(|_| is_in_its_language) else { return Vec::new() };
    let reasons = [text_of(found.response, section)];
    // Words are counted first: syllables cost more, and most reasons are short.
    if count_words(&reasons[0]) < ENOUGH_WORDS {
        return Vec::new();
    }
    let own = ease(&found.response.id.lang, &reasons).filter(|own| own.score < PLAIN);
    let Some(own) = own else { return Vec::new() };
    let recommendations = &opinion.records.recommendations;
    let mut findings = Vec::new();
    for id in &found.answer.to {
        let Some(asked) = recommendations.iter().find(|it| it.section.anchor == id.value) else { continue };
        let Some(theirs) = ease_of(opinion, asked).filter(|ease| ease.words >= ENOUGH_WORDS / 2) else { continue };
        if theirs.score - own.score < CLEARLY {
            continue;
        }
        let asked_here = Message::new("answer-harder-than-recommendation-asked");
        findings.push(
            Diagnostic::warning("answer-harder-than-recommendation", section.span)
                .with("id", &id.value)
                .with("title", &found.answer.section.title)
                .with("answer", whole(own.score))
                .with("recommendation", whole(theirs.score))
                .label(asked.section.span, asked_here.with("recommendation", whole(theirs.score))),
        );
    }
    findings
}

/// The ease of a recommendation, without its minority view and other parts.
fn ease_of(opinion: &Document, recommendation: &Recommendation) -> Option<Ease> {
    let all = recommendation.section.blocks.clone();
    let end = recommendation.parts.first().map_or(all.end, |part| part.blocks.start.saturating_sub(1));
    ease(&opinion.id.lang, &paragraphs(&opinion.body[all.start..end.max(all.start)]))
}

/// Scores in whole points, for people: the scale has no finer meaning.
fn whole(score: f64) -> i64 {
    score.round().clamp(-999.0, 999.0) as i64
}
