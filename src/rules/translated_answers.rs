//! The parts of a translated answer are those of its original, and it promises the same things, by the same people, for the same days:
//! dates, numbers and references come from the original.

use std::sync::Arc;

use super::translated_records::Fault;
use crate::{
    base::source::Span,
    model::{
        block::plain_text,
        document::Document,
        kinds::charter::PartWords,
        record::{Answer, Section},
    },
    site::{
        Site,
        answers::{AnswerParts, FollowUp},
        services::is_same_name,
    },
};

/// A response in one language, with the words that open the parts of its answers.
pub struct Side<'a> {
    /// The response.
    pub document: &'a Document,
    /// The words of its charter in its language, else ours.
    pub words: PartWords,
}

impl<'a> Side<'a> {
    /// A response and its words.
    pub fn of(site: &Site, document: &'a Document) -> Self {
        Self { document, words: site.part_words(document) }
    }

    /// The parts of an answer by the words for them: reasons, follow-up, reply. A heading without a text is no part.
    fn parts<'s>(&'s self, answer: &'s Answer) -> [(&'s [Arc<str>], Option<&'s Section>); 3] {
        let parts = AnswerParts::named(&self.words, answer);
        let PartWords { reasons, follow_up, replies, .. } = &self.words;
        [(&**reasons, parts.reasons), (&**follow_up, parts.follow_up), (&**replies, parts.reply)]
            .map(|(words, part)| (words, part.filter(|part| !part.blocks.is_empty())))
    }
}

/// What a translated answer leaves out, adds or promises otherwise.
pub fn differ(site: &Site, [theirs, own]: [(&Side<'_>, &Answer); 2], fault: &mut Fault<'_>) {
    let ((original, their_answer), (document, answer)) = (theirs, own);
    let mut follows = true;
    let pairs = original.parts(their_answer).into_iter().zip(document.parts(answer));
    for (rank, ((their_words, theirs), (words, own))) in pairs.enumerate() {
        // A language whose words nobody declared has no parts that could be told apart.
        let (Some(their_word), Some(word)) = (their_words.first(), words.first()) else { continue };
        let is_follow_up = rank == 1;
        match (theirs, own) {
            (Some(theirs), None) => {
                fault.push("translation-differs-part", answer.section.span, theirs.span, |finding| {
                    finding.with("word", word).with("original", their_word)
                });
            }
            (None, Some(own)) => {
                fault.push("translation-differs-part-more", own.span, their_answer.section.span, |finding| {
                    finding.with("word", &own.title)
                });
            }
            _ => continue,
        }
        follows &= !is_follow_up;
    }
    if follows {
        let theirs = site.follow_ups(original.document, their_answer);
        let own = site.follow_ups(document.document, answer);
        let place = |side: &Side<'_>, answer: &Answer| {
            side.parts(answer)[1].1.map_or(answer.section.span, |section| section.span)
        };
        promises(site, (theirs, place(original, their_answer)), (own, place(document, answer)), fault);
    }
}

/// The things that are promised, one by one in the order of the lists.
fn promises(site: &Site, theirs: (&[FollowUp], Span), own: (&[FollowUp], Span), fault: &mut Fault<'_>) {
    let ((theirs, their_place), (own, place)) = (theirs, own);
    if theirs.len() != own.len() {
        fault.push("translation-differs-promises", place, their_place, |finding| {
            finding.with("own", own.len()).with("original", theirs.len())
        });
        return;
    }
    for (theirs, own) in theirs.iter().zip(own) {
        let what = plain_text(&own.what).trim().to_owned();
        if theirs.due != own.due {
            let day = |of: &FollowUp| of.due.map_or_else(|| "none".to_owned(), |due| due.to_string());
            fault.push("translation-differs-due", own.span, theirs.span, |finding| {
                finding.with("what", &*what).with("own", day(own)).with("original", day(theirs))
            });
        }
        if is_other_owner(site, theirs.owner.as_deref(), own.owner.as_deref()) {
            let name = |of: &FollowUp| of.owner.as_deref().unwrap_or("none").to_owned();
            fault.push("translation-differs-owner", own.span, theirs.span, |finding| {
                finding.with("what", &*what).with("own", name(own)).with("original", name(theirs))
            });
        }
    }
}

/// True if somebody else is named, or nobody. Names are translated: those of two services of the site are told apart, others are not.
fn is_other_owner(site: &Site, theirs: Option<&str>, own: Option<&str>) -> bool {
    match (theirs, own) {
        (None, None) => false,
        (Some(theirs), Some(own)) if is_same_name(theirs, own) => false,
        (Some(theirs), Some(own)) => match (site.service(theirs), site.service(own)) {
            (Some(theirs), Some(own)) => theirs != own,
            _ => false,
        },
        _ => true,
    }
}
