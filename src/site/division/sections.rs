//! A text by its sections: each is a page, short neighbours share one, and what is longer than a page is divided by the sections in it.

use std::ops::Range;

use super::{
    Piece,
    cut::{Cut, Run},
    fill::runs,
    heading,
    measure::Text,
};
use crate::model::block::Block;

/// Sections that are shorter than this share of a page stand on one with their short neighbours. A longer one keeps the page that it has, whatever happens to others.
const SHORT: usize = 4;

/// The sections of a run of blocks, which begins with a heading: each up to the next heading of its level or of a higher one.
pub(super) fn sections(body: &[Block], blocks: Range<usize>) -> Vec<Range<usize>> {
    let mut sections: Vec<Range<usize>> = Vec::new();
    let mut level = 0;
    for at in blocks.clone() {
        if let Some(heading) = heading(&body[at])
            && (sections.is_empty() || heading.level <= level)
        {
            level = heading.level;
            sections.push(at..at);
        }
        if let Some(section) = sections.last_mut() {
            section.end = at + 1;
        }
    }
    sections
}

/// The sections of a run of blocks as pieces, in their order.
pub(super) fn divide_all(text: &Text<'_>, blocks: Range<usize>, most: usize, pieces: &mut Vec<Piece>) {
    let mut gathered: Vec<Range<usize>> = Vec::new();
    let mut filled = 0;
    for section in sections(text.body, blocks) {
        let weight = text.weight(section.clone());
        let is_short = weight <= most / SHORT;
        if !is_short || filled + weight > most {
            gather(text, &gathered, most, pieces);
            gathered.clear();
            filled = 0;
        }
        match is_short {
            true => {
                gathered.push(section);
                filled += weight;
            }
            false => divide(text, section, most, pieces),
        }
    }
    gather(text, &gathered, most, pieces);
}

/// Sections that share a page, under the names of the first and the last.
fn gather(text: &Text<'_>, sections: &[Range<usize>], most: usize, pieces: &mut Vec<Piece>) {
    match sections {
        [] => {}
        [only] => divide(text, only.clone(), most, pieces),
        [first, .., last] => {
            let blocks = Run::of(first.start..last.end);
            pieces.push(Piece { last_heading: Some(last.start), ..Piece::new(Some(first.start), blocks, 1) });
        }
    }
}

/// A section as pieces: as a whole, else by the sections in it, else wherever a block ends. A title right below a title stands on one page with it: the upper
/// one alone says nothing.
pub(super) fn divide(text: &Text<'_>, section: Range<usize>, most: usize, pieces: &mut Vec<Piece>) {
    let inside = section.start + 1..section.end;
    let is_title = |at: &usize| heading(&text.body[*at]).is_some();
    let first = inside.clone().find(|at| !is_title(at)).unwrap_or(section.end);
    let below = (first..section.end).find(is_title).unwrap_or(section.end);
    let is_light = text.weight(section.clone()) <= most;
    let own = if is_light { inside.clone() } else { section.start + 1..below };
    let mut runs = runs(text, own.clone(), most);
    if runs.is_empty() {
        runs.push(Run { from: Cut::before(&[own.start]), to: Cut::before(&[own.end]) });
    }
    pieces.extend(runs.into_iter().zip(1..).map(|(run, part)| Piece::new(Some(section.start), run, part)));
    if !is_light {
        divide_all(text, below..section.end, most, pieces);
    }
}
