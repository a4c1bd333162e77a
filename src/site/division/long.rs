//! The parts of a document that are too long for a page themselves: principles, phases, recommendations, answers. They begin where they are shown, and go on over
//! pages of their own.

use std::{ops::Range, sync::Arc};

use super::{Piece, Run, heading, measure::Text, named, runs, section_of, sections::divide};
use crate::model::{document::Document, kinds::Kind, record::Section};

/// A part of a document that is too long for one page.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LongPart {
    /// The anchor of the part, an anchor of its document.
    pub anchor: Arc<str>,
    /// True if the part has a page of its own, on which its text begins. An answer has none.
    pub has_page: bool,
    /// The blocks that stay on that page.
    pub lead: Run,
    /// What has a page of its own, in the order of the text.
    pub pieces: Vec<Piece>,
}

/// How much of an answer fits on the page of its recommendation, as a share of what fits there of the recommendation: a longer one has pages of its own.
const SHORT_ANSWER: usize = 4;

/// The parts of a document that are longer than `most` bytes of Markdown; of its answers, those that their recommendations cannot show.
pub(super) fn of(document: &Document, text: &Text<'_>, most: usize) -> Vec<LongPart> {
    match &document.kind {
        Kind::Charter(charter) => {
            let all = charter.part_ids().filter_map(|anchor| section_of(text.body, anchor)).collect();
            alone(all).filter_map(|section| long_part(text, section, most, true, true)).collect()
        }
        Kind::Opinion(_) => {
            let all = document.records.recommendations.iter().map(|it| with_heading(&it.section));
            alone(all.collect()).filter_map(|section| long_part(text, section, most, true, false)).collect()
        }
        Kind::Response(_) => {
            let all = document.records.answers.iter().map(|it| with_heading(&it.section));
            alone(all.collect()).filter_map(|section| long_part(text, section, most, false, false)).collect()
        }
        _ => Vec::new(),
    }
}

fn with_heading(section: &Section) -> Range<usize> {
    section.blocks.start.saturating_sub(1)..section.blocks.end
}

/// Sections in which no other one stands: the pages of both would want the same addresses.
fn alone(mut sections: Vec<Range<usize>>) -> impl Iterator<Item = Range<usize>> {
    sections.sort_by_key(|section| section.start);
    let starts: Vec<usize> = sections.iter().skip(1).map(|section| section.start).chain([usize::MAX]).collect();
    sections.into_iter().zip(starts).filter(|(section, next)| section.end <= *next).map(|(section, _)| section)
}

/// A section that does not fit on a page, in pages of at most `most`; what comes first stays where the part is shown, if it `has_page`. The sections in it have pages by
/// their names only where `named_sections`: « Motifs » and « Position minoritaire » stand in every answer and every recommendation, and name no page.
fn long_part(
    text: &Text<'_>,
    section: Range<usize>,
    most: usize,
    has_page: bool,
    named_sections: bool,
) -> Option<LongPart> {
    let anchor = Arc::clone(&heading(text.body.get(section.start)?)?.anchor);
    let fits = if has_page { most } else { most / SHORT_ANSWER };
    if text.weight(section.start + 1..section.end) <= fits {
        return None;
    }
    let pieces = match named_sections {
        true => {
            let mut pieces = Vec::new();
            divide(text, section, most, &mut pieces);
            pieces
        }
        false => {
            let runs = runs(text, section.start + 1..section.end, most).into_iter().zip(1..);
            runs.map(|(run, part)| Piece::new(Some(section.start), run, part)).collect()
        }
    };
    let mut pieces = named(text.body, pieces);
    let lead = if has_page { pieces.remove(0).blocks } else { Run::of(0..0) };
    (!pieces.is_empty()).then_some(LongPart { anchor, has_page, lead, pieces })
}
