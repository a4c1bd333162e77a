//! Opinions: the ids of their recommendations, and which opinion a response answers.

use std::{collections::BTreeMap, sync::Arc};

use crate::{
    base::{
        diagnostic::{Diagnostic, Message},
        source::Span,
        suggest::nearest,
    },
    model::{
        block::BlockKind,
        document::Document,
        kinds::{Kind, KindName},
        record::Recommendation,
        reference::Reference,
    },
    site::Site,
};

/// The original of the opinion that a response answers.
pub fn opinion_of<'a>(site: &'a Site, response: &Document) -> Option<(&'a Document, Span)> {
    let Kind::Response(fields) = &site.original(response).kind else { return None };
    let reference: &Reference = fields.opinion.as_ref()?;
    let opinion = site.in_language(&site.target(reference)?, site.config.default_lang())?;
    Some((opinion, reference.span))
}

/// The recommendations of a document that bear an id of their own. The others have a finding, and nothing can answer them.
pub fn with_ids(document: &Document) -> impl Iterator<Item = &Recommendation> {
    document.records.recommendations.iter().filter(|recommendation| {
        let heading = recommendation.section.blocks.start.checked_sub(1).and_then(|at| document.body.get(at));
        heading.is_some_and(|block| match &block.kind {
            BlockKind::Heading(heading) => heading.attributes.id.is_some(),
            _ => false,
        })
    })
}

/// An opinion asks for something (`opinion-without-recommendation`): one that does not is a text that nobody has to answer.
pub fn without_recommendation(site: &Site, findings: &mut Vec<Diagnostic>) {
    for document in site.of_kind(KindName::OPINION) {
        if document.records.recommendations.is_empty() {
            findings.push(Diagnostic::error("opinion-without-recommendation", document.meta.title.span));
        }
    }
}

/// A response answers the opinion of its own process (`response-to-other-process`): else the opinion that waits is not answered, and
/// another process tells what was never said to it.
pub fn of_other_process(site: &Site, findings: &mut Vec<Diagnostic>) {
    for response in site.originals().filter(|document| document.id.kind == KindName::RESPONSE) {
        let Some((opinion, place)) = opinion_of(site, response) else { continue };
        let of = |document: &Document| document.meta.process.as_ref().and_then(|process| site.target(process));
        let (Some(own), Some(other)) = (of(response), of(opinion)) else { continue };
        if own != other {
            let finding = Diagnostic::error("response-to-other-process", place);
            let finding = finding.with("own", own.id.to_string()).with("other", other.id.to_string());
            findings.push(finding.label(opinion.meta.title.span, Message::new("response-to-other-process-opinion")));
        }
    }
}

/// Ids of recommendations are a prefix and a number; a number that is left out looks like a recommendation that was.
pub fn ids_not_contiguous(site: &Site, findings: &mut Vec<Diagnostic>) {
    for document in site.originals().filter(|document| document.id.kind == KindName::OPINION) {
        // A series a prefix: an opinion may number by theme (A1, A2, B1…), or go on where an earlier one ended.
        let mut last: BTreeMap<&str, (u32, &Recommendation)> = BTreeMap::new();
        for recommendation in with_ids(document) {
            let Some((prefix, number)) = numbered(&recommendation.section.anchor) else { continue };
            let before = last.insert(prefix, (number, recommendation));
            let Some((former, previous)) = before.filter(|(former, _)| former.checked_add(1) != Some(number)) else {
                continue;
            };
            let expected = format!("{prefix}{}", former.saturating_add(1));
            let label = Message::new("recommendation-ids-not-contiguous-before").with("id", &previous.section.anchor);
            let finding = Diagnostic::error("recommendation-ids-not-contiguous", recommendation.section.span)
                .with("id", &recommendation.section.anchor)
                .with("before", &previous.section.anchor)
                .with("expected", expected)
                .label(previous.section.span, label);
            findings.push(match is_complete(document, prefix) {
                true => finding.says("recommendation-ids-not-contiguous-order"),
                false => finding,
            });
            // One slip shifts all that follow: it is said once.
            break;
        }
    }
}

/// True if every number of a series is there once: then only the order of the text is another one.
fn is_complete(document: &Document, prefix: &str) -> bool {
    let ids = with_ids(document).filter_map(|recommendation| numbered(&recommendation.section.anchor));
    let mut numbers: Vec<u32> = ids.filter(|(own, _)| *own == prefix).map(|(_, number)| number).collect();
    numbers.sort_unstable();
    numbers.windows(2).all(|pair| pair[0].checked_add(1) == Some(pair[1]))
}

/// The recommendation that somebody probably meant by an id. Of numbers only another way of writing (`r7`, `R-07`) or two digits that
/// changed places are slips: R2 is not nearly R3.
pub fn meant<'a>(id: &str, known: &'a [Arc<str>]) -> Option<&'a str> {
    let digits = |id: &str| -> Vec<char> { id.chars().filter(char::is_ascii_digit).collect() };
    let own = digits(id);
    if own.is_empty() {
        return nearest(id, known.iter().map(|id| &**id));
    }
    let without_zeros = |digits: &[char]| digits.iter().copied().skip_while(|it| *it == '0').collect::<Vec<_>>();
    let sorted = |digits: &[char]| {
        let mut digits = digits.to_vec();
        digits.sort_unstable();
        digits
    };
    let same = known.iter().find(|other| without_zeros(&digits(other)) == without_zeros(&own));
    same.or_else(|| known.iter().find(|other| sorted(&digits(other)) == sorted(&own))).map(|id| &**id)
}

/// `R07` → `R` and 7.
fn numbered(id: &Arc<str>) -> Option<(&str, u32)> {
    let digits = id.len() - id.trim_end_matches(|it: char| it.is_ascii_digit()).len();
    let (prefix, number) = id.split_at(id.len() - digits);
    Some((prefix, number.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_number_is_no_slip() {
        let known: Vec<Arc<str>> = ["R1", "R2", "R12", "bancs"].map(Arc::from).to_vec();
        for (id, expected) in
            [("r2", Some("R2")), ("R-02", Some("R2")), ("R21", Some("R12")), ("R3", None), ("bnacs", Some("bancs"))]
        {
            assert_eq!(meant(id, &known), expected, "{id}");
        }
    }

    #[test]
    fn an_id_is_a_prefix_and_a_number() {
        assert_eq!(numbered(&"R12".into()), Some(("R", 12)));
        assert_eq!(numbered(&"bancs-07".into()), Some(("bancs-", 7)));
        assert_eq!(numbered(&"R1a".into()), None);
        assert_eq!(numbered(&"R99999999999".into()), None);
    }
}
