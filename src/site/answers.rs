//! The parts of an answer: its reasons, its follow-up, what participants replied. Headings open them with the words that the charter
//! declares in the language of the document.

use std::{collections::BTreeMap, sync::Arc};

use rayon::prelude::*;

use super::Site;
use crate::{
    base::source::Span,
    model::{
        block::{Block, BlockKind, Inline, InlineKind, Target, plain_text},
        date::Date,
        date_words,
        document::Document,
        kinds::{KindName, charter::PartWords},
        record::{Answer, Recommendation, Section},
        reference::{DocumentId, WorkId},
        walk,
    },
};

/// Words of a charter that declares none, by language: reasons, follow-up, minority view, replies.
const WORDS: &[(&str, [&[&str]; 4])] = &[
    ("fr", [&["Motifs"], &["Suites"], &["Avis minoritaire"], &["Réplique"]]),
    ("en", [&["Reasons"], &["Follow-up"], &["Minority view"], &["Reply"]]),
    ("nl", [&["Motivering"], &["Vervolg"], &["Minderheidsstandpunt"], &["Weerwoord"]]),
    ("ar", [&["الأسباب"], &["المتابعة"], &["رأي الأقلية"], &["رد المشاركين"]]),
];

/// The parts of an answer.
#[derive(Default, Debug)]
pub struct AnswerParts<'a> {
    /// Why.
    pub reasons: Option<&'a Section>,
    /// What is done, by whom and when.
    pub follow_up: Option<&'a Section>,
    /// What participants say to it.
    pub reply: Option<&'a Section>,
}

/// Something that will be done.
#[derive(Clone, Debug)]
pub struct FollowUp {
    /// What, with its links.
    pub what: Vec<Inline>,
    /// Who.
    pub owner: Option<Arc<str>>,
    /// When.
    pub due: Option<Date>,
    /// The actions of a plan that it links to.
    pub actions: Vec<WorkId>,
    /// Where it is written.
    pub span: Span,
}

impl<'a> AnswerParts<'a> {
    /// The parts of an answer by the words of a charter, which whoever looks at a whole response asks for once.
    pub fn named(words: &PartWords, answer: &'a Answer) -> Self {
        let find = |words: &[Arc<str>]| answer.parts.iter().find(|part| is_called(part, words));
        Self { reasons: find(&words.reasons), follow_up: find(&words.follow_up), reply: find(&words.replies) }
    }
}

impl Site {
    /// The words that open parts of answers in a document: its charter's in its language, else ours.
    pub fn part_words(&self, document: &Document) -> PartWords {
        let charter = self.charter_of(self.original(document)).map(|(charter, _)| charter.id.work());
        let own =
            charter.and_then(|work| self.charter_in(&work, &document.id.lang)).map(|charter| charter.words.clone());
        let mut words = own.unwrap_or_default();
        let Some((_, defaults)) = WORDS.iter().find(|(lang, _)| *lang == document.id.lang.primary()) else {
            return words;
        };
        let lists = [&mut words.reasons, &mut words.follow_up, &mut words.minority, &mut words.replies];
        for (list, default) in lists.into_iter().zip(defaults) {
            if list.is_empty() {
                list.extend(default.iter().map(|word| Arc::from(*word)));
            }
        }
        words
    }

    /// The parts of an answer of a document.
    pub fn answer_parts<'a>(&self, document: &Document, answer: &'a Answer) -> AnswerParts<'a> {
        AnswerParts::named(&self.part_words(document), answer)
    }

    /// The minority view of a recommendation.
    pub fn minority<'a>(&self, document: &Document, recommendation: &'a Recommendation) -> Option<&'a Section> {
        let words = self.part_words(document).minority;
        recommendation.parts.iter().find(|part| is_called(part, &words))
    }

    /// What an answer promises: the items of its follow-up, « quoi — qui — quand ».
    pub fn follow_ups(&self, document: &Document, answer: &Answer) -> &[FollowUp] {
        // Answers stand in the order of the text, and no two begin at one block.
        let start = answer.section.blocks.start;
        let rank = document.records.answers.binary_search_by_key(&start, |answer| answer.section.blocks.start);
        let promised = rank.ok().and_then(|rank| self.follow_ups.get(&document.id)?.get(rank));
        promised.map_or(&[], Vec::as_slice)
    }

    fn read_follow_ups(&self, words: &PartWords, document: &Document, answer: &Answer) -> Vec<FollowUp> {
        let Some(section) = AnswerParts::named(words, answer).follow_up else { return Vec::new() };
        let blocks = &document.body[section.blocks.clone()];
        let lists = blocks.iter().filter_map(|block| match &block.kind {
            BlockKind::List(list) => Some(list),
            _ => None,
        });
        lists.flat_map(|list| &list.items).filter_map(|item| self.follow_up(&item.body, item.span)).collect()
    }

    fn follow_up(&self, body: &[Block], span: Span) -> Option<FollowUp> {
        let text = match &body.first()?.kind {
            BlockKind::Plain(text) | BlockKind::Paragraph(text) => text,
            _ => return None,
        };
        let actions = links(text).filter_map(|path| self.by_path(path)).map(DocumentId::work);
        let actions = actions.filter(|work| work.kind == KindName::ACTION).collect();
        let pieces = cut(text);
        let words =
            |index: usize| pieces.get(index).map(|piece| plain_text(piece).trim().trim_end_matches('.').to_owned());
        // The last piece is when, the one before who; what is said may hold dashes of its own.
        let (what, owner, due) = match pieces.len() {
            0 => return None,
            1 => (pieces[0].clone(), None, None),
            2 => match words(1).as_deref().and_then(date_words::date) {
                // « service Nature — 2027-06 »: who and when, of nothing.
                Some(date) if words(0).is_some_and(|owner| self.service(&owner).is_some()) => {
                    (Vec::new(), words(0), Some(date))
                }
                Some(date) => (pieces[0].clone(), None, Some(date)),
                None => (pieces[0].clone(), words(1), None),
            },
            count => match words(count - 1).as_deref().and_then(date_words::date) {
                Some(date) => (rejoined(&pieces[..count - 2]), words(count - 2), Some(date)),
                // « — service Nature — bientôt »: who is clear, when is not.
                None if words(count - 2).is_some_and(|owner| self.service(&owner).is_some()) => {
                    (rejoined(&pieces[..count - 2]), words(count - 2), None)
                }
                None => (rejoined(&pieces[..count - 1]), words(count - 1), None),
            },
        };
        let owner = owner.filter(|owner| !owner.is_empty()).map(Arc::from);
        Some(FollowUp { what, owner, due, actions, span })
    }
}

/// What every answer of a site promises, in the order of the answers: many rules and pages ask for it.
#[derive(Default, Debug)]
pub struct FollowUps(BTreeMap<DocumentId, Vec<Vec<FollowUp>>>);

impl FollowUps {
    /// Reads the follow-ups of all answers, documents side by side. The site has its services and paths already.
    pub fn of(site: &Site) -> Self {
        let answering: Vec<&Document> =
            site.documents().filter(|document| !document.records.answers.is_empty()).collect();
        let read = |document: &Document| {
            let words = site.part_words(document);
            let answers = document.records.answers.iter();
            (document.id.clone(), answers.map(|answer| site.read_follow_ups(&words, document, answer)).collect())
        };
        Self(answering.into_par_iter().map(read).collect())
    }

    fn get(&self, document: &DocumentId) -> Option<&Vec<Vec<FollowUp>>> {
        self.0.get(document)
    }
}

/// True if a heading is one of some words, whatever their capitals and what stands after them (« Motifs de la réponse à R7 »).
fn is_called(section: &Section, words: &[Arc<str>]) -> bool {
    words.iter().any(|word| begins_with(section.title.trim(), word.trim()))
}

/// True if a title is a word, or begins with it and goes on with another one; capitals do not count.
fn begins_with(title: &str, word: &str) -> bool {
    // Nearly all headings that are asked about begin with the very word.
    if let Some(rest) = title.strip_prefix(word) {
        return !rest.starts_with(char::is_alphanumeric);
    }
    let mut letters = title.chars().flat_map(char::to_lowercase);
    let is_same = word.chars().flat_map(char::to_lowercase).all(|letter| letters.next() == Some(letter));
    is_same && !letters.next().is_some_and(char::is_alphanumeric)
}

/// Paths of the documents that some blocks link to.
pub fn links_in(blocks: &[Block]) -> Vec<Arc<str>> {
    let mut paths = Vec::new();
    for block in blocks {
        walk::in_block(block, &mut |inline| paths.extend(links(std::slice::from_ref(inline)).cloned()));
    }
    paths
}

/// Paths of the documents that a text links to.
fn links(text: &[Inline]) -> impl Iterator<Item = &Arc<str>> {
    text.iter().filter_map(|inline| match &inline.kind {
        InlineKind::Link { target, .. } => match &**target {
            Target::Document { path, .. } => Some(path),
            _ => None,
        },
        _ => None,
    })
}

/// A text cut at its long dashes, which have a space on each side.
fn cut(text: &[Inline]) -> Vec<Vec<Inline>> {
    let mut pieces: Vec<Vec<Inline>> = vec![Vec::new()];
    for inline in &joined(text) {
        let InlineKind::Text(words) = &inline.kind else {
            pieces.last_mut().expect("there is always a piece").push(inline.clone());
            continue;
        };
        let mut words = words.replace('\u{a0}', " ").replace(" – ", " — ");
        // A line that begins with a dash has nothing before it.
        if pieces == [Vec::new()] && words.starts_with(['—', '–']) {
            words.insert(0, ' ');
        }
        for (index, part) in words.split(" — ").enumerate() {
            if index > 0 {
                pieces.push(Vec::new());
            }
            if !part.is_empty() {
                let part = Inline { kind: InlineKind::Text(part.into()), span: inline.span };
                pieces.last_mut().expect("there is always a piece").push(part);
            }
        }
    }
    pieces
}

/// Pieces of what is said, with the long dashes of its own between them.
fn rejoined(pieces: &[Vec<Inline>]) -> Vec<Inline> {
    let mut whole = pieces.first().cloned().unwrap_or_default();
    for piece in pieces.iter().skip(1) {
        let span = piece.first().or(whole.last()).map(|inline| inline.span);
        whole.extend(span.map(|span| Inline { kind: InlineKind::Text(" — ".into()), span }));
        whole.extend(piece.iter().cloned());
    }
    whole
}

/// A text whose lines are joined: a dash may stand at the end of one.
fn joined(text: &[Inline]) -> Vec<Inline> {
    let mut joined: Vec<Inline> = Vec::new();
    for inline in text {
        let words: &str = match &inline.kind {
            InlineKind::Text(words) => words,
            InlineKind::SoftBreak => " ",
            _ => {
                joined.push(inline.clone());
                continue;
            }
        };
        match joined.last_mut() {
            Some(Inline { kind: InlineKind::Text(before), span }) => {
                *before = format!("{before}{words}").into();
                *span = span.to(inline.span);
            }
            _ => joined.push(Inline { kind: InlineKind::Text(words.into()), span: inline.span }),
        }
    }
    joined
}
