//! Numbers that people wrote agree with those that the site counts.

use super::{
    answers::responses_of,
    claims::claims,
    opinions::{opinion_of, with_ids},
};
use crate::{
    base::{
        diagnostic::{Diagnostic, Message},
        source::{Span, Spanned},
    },
    model::{
        block::{Block, BlockKind, Inline, InlineKind},
        document::Document,
        kinds::{Kind, KindName, charter::Outcome},
    },
    site::Site,
};

use super::claims::{Claim, Subject};

/// What may be counted of an opinion and the response to it.
struct Counts {
    /// Recommendations of the opinion.
    recommendations: usize,
    /// Of the response: each decision with its outcome, and how many recommendations and how many answers it has.
    decisions: Vec<(String, Option<Outcome>, [usize; 2])>,
}

/// Numbers in titles, summaries and introductions, and the total of a synthesis.
pub fn differ(site: &Site, findings: &mut Vec<Diagnostic>) {
    for synthesis in site.originals().filter(|document| document.id.kind == KindName::SYNTHESIS) {
        total(site, synthesis, findings);
    }
    for document in site.of_kind(KindName::OPINION) {
        let recommendations = with_ids(site.original(document)).count();
        if recommendations > 0 {
            let counts = Counts { recommendations, decisions: Vec::new() };
            face(site, document, &counts, findings);
        }
    }
    for response in responses_of(site) {
        let Some((opinion, _)) = opinion_of(site, response) else { continue };
        let counts = Counts { recommendations: with_ids(opinion).count(), decisions: decisions(site, response) };
        for document in site.documents_of(&response.id.work()) {
            face(site, document, &counts, findings);
            for (text, places) in introduction(document) {
                judge(site, document, &text, |range| place_in(&places, range), &counts, findings);
            }
        }
    }
}

/// What a synthesis says that came in is what its contributions say.
fn total(site: &Site, document: &Document, findings: &mut Vec<Diagnostic>) {
    let Kind::Synthesis(synthesis) = &document.kind else { return };
    let Some(received) = synthesis.received.given() else { return };
    let mut parts: Vec<&Spanned<u32>> = Vec::new();
    for reference in &synthesis.contributions {
        let contribution = site.target(reference);
        let contribution = contribution.and_then(|work| site.in_language(&work, site.config.default_lang()));
        // A number that is not known leaves the sum open.
        let Some(Kind::Contribution(contribution)) = contribution.map(|document| &document.kind) else { return };
        let Some(number) = contribution.received.given() else { return };
        parts.push(number);
    }
    let sum: u64 = parts.iter().map(|part| u64::from(part.value)).sum();
    if parts.is_empty() || sum == u64::from(received.value) {
        return;
    }
    let finding = Diagnostic::error("counts-differ", received.span)
        .says("counts-differ-received")
        .with("written", i64::from(received.value))
        .with("counted", i64::try_from(sum).unwrap_or(i64::MAX));
    findings.push(parts.iter().fold(finding, |finding, part| {
        finding.label(part.span, Message::new("counts-differ-part").with("count", i64::from(part.value)))
    }));
}

fn decisions(site: &Site, response: &Document) -> Vec<(String, Option<Outcome>, [usize; 2])> {
    let answers = &response.records.answers;
    let count = |id: &str| {
        let own = answers.iter().filter(|answer| answer.decision.as_ref().is_some_and(|it| &*it.value == id));
        own.fold([0, 0], |[recommendations, all], answer| [recommendations + answer.to.len(), all + 1])
    };
    let all = site.decisions(response).iter();
    all.map(|decision| (decision.id.to_string(), decision.outcome, count(&decision.id))).collect()
}

/// The title and the summary.
fn face(site: &Site, document: &Document, counts: &Counts, findings: &mut Vec<Diagnostic>) {
    let meta = &document.meta;
    for text in [Some(&meta.title), meta.short_title.as_ref(), meta.summary.as_ref()].into_iter().flatten() {
        judge(site, document, &text.value, |_| text.span, counts, findings);
    }
}

fn judge(
    site: &Site,
    document: &Document,
    text: &str,
    place: impl Fn(&std::ops::Range<usize>) -> Span,
    counts: &Counts,
    findings: &mut Vec<Diagnostic>,
) {
    for claim in claims(text, document.id.lang.primary(), site.decisions(document)) {
        let right = counts.of(&claim);
        let Some(first) = right.first().filter(|_| !right.contains(&claim.number)) else { continue };
        findings.push(
            Diagnostic::error("counts-differ", place(&claim.range))
                .with("words", &text[claim.range.clone()])
                .with("written", claim.number)
                .with("counted", *first),
        );
    }
}

impl Counts {
    /// Every number that a reader would accept, the plainest first; none where nothing can be counted.
    fn of(&self, claim: &Claim) -> Vec<usize> {
        let answered = |sum: fn(&[usize; 2]) -> usize| self.decisions.iter().map(|(_, _, counts)| sum(counts)).sum();
        match &claim.subject {
            // « La réponse à trois recommandations »: those that it answers, if it does not answer all.
            Subject::Recommendations if self.decisions.is_empty() => vec![self.recommendations],
            Subject::Recommendations => vec![self.recommendations, answered(|counts| counts[0])],
            Subject::Answers if self.decisions.is_empty() => Vec::new(),
            Subject::Answers => vec![answered(|counts| counts[1]), answered(|counts| counts[0])],
            Subject::Decision(id) => self.of_decision(id),
        }
    }

    /// « Retenues » may mean those of one decision, of its outcome (changed or not), or all that are accepted at least in part.
    fn of_decision(&self, id: &str) -> Vec<usize> {
        let Some((_, outcome, own)) = self.decisions.iter().find(|(known, _, _)| known == id) else {
            return Vec::new();
        };
        let wider: &[Outcome] = match outcome {
            Some(Outcome::Accepted) => &[Outcome::Accepted, Outcome::Partly],
            Some(Outcome::Refused) => &[Outcome::Refused, Outcome::Outside],
            _ => &[],
        };
        let mut right = own.to_vec();
        for group in [outcome.as_slice(), wider] {
            for index in 0..2 {
                let all = self.decisions.iter().filter(|(_, other, _)| other.is_some_and(|it| group.contains(&it)));
                right.push(all.map(|(_, _, counts)| counts[index]).sum());
            }
        }
        if outcome.is_none() {
            right.truncate(2);
        }
        if wider.is_empty() {
            right.truncate(4);
        }
        right
    }
}

/// A piece of text with the places of its parts: where each begins in the text, and its span.
type Placed = (String, Vec<(usize, usize, Span)>);

/// The prose of a response outside of its answers: answers speak of their own recommendation, and of numbers of their own.
fn introduction(document: &Document) -> Vec<Placed> {
    let answers = &document.records.answers;
    let is_answer = |index: usize| {
        answers.iter().any(|answer| answer.section.blocks.contains(&index) || answer.section.blocks.start == index + 1)
    };
    let mut texts = Vec::new();
    for (_, block) in document.body.iter().enumerate().filter(|(index, _)| !is_answer(*index)) {
        collect(block, &mut texts);
    }
    texts
}

/// Headings, paragraphs and items; quotations are somebody else's words.
fn collect(block: &Block, texts: &mut Vec<Placed>) {
    match &block.kind {
        BlockKind::Heading(heading) => texts.push(placed(&heading.text)),
        BlockKind::Paragraph(text) | BlockKind::Plain(text) => texts.push(placed(text)),
        BlockKind::List(list) => list.items.iter().flat_map(|item| &item.body).for_each(|block| collect(block, texts)),
        BlockKind::Callout { body, .. } => body.iter().for_each(|block| collect(block, texts)),
        _ => {}
    }
}

fn placed(inlines: &[Inline]) -> Placed {
    let mut all = (String::new(), Vec::new());
    add(inlines, &mut all);
    all
}

fn add(inlines: &[Inline], (text, places): &mut Placed) {
    for inline in inlines {
        match &inline.kind {
            InlineKind::Text(words) => {
                places.push((text.len(), words.len(), inline.span));
                text.push_str(words);
            }
            InlineKind::Emphasis(inner) | InlineKind::Strong(inner) | InlineKind::Link { text: inner, .. } => {
                let mut all = (std::mem::take(text), std::mem::take(places));
                add(inner, &mut all);
                (*text, *places) = all;
            }
            InlineKind::LineBreak | InlineKind::SoftBreak => text.push(' '),
            // Whatever else stands there breaks the pattern.
            _ => text.push_str(" | "),
        }
    }
}

/// Where a range of a text stands in its file: exactly, where the text is the source's own.
fn place_in(places: &[(usize, usize, Span)], range: &std::ops::Range<usize>) -> Span {
    let own = places.iter().rev().find(|(start, _, _)| *start <= range.start).or(places.first());
    let (start, length, span) = own.expect("a claim stands in some text");
    let is_exact = span.bytes().len() == *length && range.start >= *start && range.end <= start + length;
    match is_exact {
        true => {
            let from = span.start as usize + (range.start - start);
            Span::new(span.file, from, from + range.len())
        }
        false => *span,
    }
}
