//! The text around the parts of a charter, of an opinion or of a response: what stands before them, between them and after them. What is short of it stays on
//! the page that lists the parts; the rest has pages of its own.

use std::ops::Range;

use super::{Piece, Run, divide_all, heading, measure::Text, runs, section_of};
use crate::model::block::Block;

/// The blocks that stay, in runs, and the pieces, not named yet. `parts`: the anchors of the parts. `most`: what may stay, in bytes of Markdown.
pub(super) fn of(text: &Text<'_>, parts: &[&str], most: usize) -> (Vec<Run>, Vec<Piece>) {
    let body = text.body;
    let stretches = stretches(body, parts);
    let weigh = |blocks: &Range<usize>| text.weight(blocks.clone());
    if stretches.iter().map(weigh).sum::<usize>() <= most {
        return (stretches.into_iter().map(Run::of).collect(), Vec::new());
    }
    let texts: Vec<Stretch> = stretches.iter().flat_map(|stretch| texts(body, stretch)).collect();
    let stays = shortest(&texts.iter().map(|text| weigh(&text.blocks)).collect::<Vec<_>>(), most / 2);
    let (mut lead, mut pieces) = (Vec::new(), Vec::new());
    for (stretch, stays) in texts.iter().zip(stays) {
        lead.extend(stretch.heading.map(|at| Run::of(at..at + 1)));
        match stays {
            true => lead.push(Run::of(stretch.blocks.clone())),
            false => apart(text, stretch, most / 2, &mut lead, &mut pieces),
        }
    }
    lead.retain(|run| !run.is_empty());
    (lead, pieces)
}

/// A text of a stretch.
struct Stretch {
    /// The heading above it that gathers the parts that follow, which stays where they are listed. None at the start of a stretch.
    heading: Option<usize>,
    /// Its blocks, without that heading.
    blocks: Range<usize>,
}

/// What no part has, in the order of the text.
fn stretches(body: &[Block], parts: &[&str]) -> Vec<Range<usize>> {
    let mut taken: Vec<Range<usize>> = parts.iter().filter_map(|anchor| section_of(body, anchor)).collect();
    taken.sort_by_key(|section| section.start);
    let mut stretches = Vec::new();
    let mut from = 0;
    for section in taken {
        stretches.push(from..section.start.max(from));
        from = from.max(section.end);
    }
    stretches.push(from..body.len());
    stretches.retain(|stretch| !stretch.is_empty());
    stretches
}

/// A stretch, divided where headings gather the parts that follow it.
fn texts(body: &[Block], stretch: &Range<usize>) -> Vec<Stretch> {
    let level = |at: usize| heading(body.get(at)?).map(|heading| heading.level);
    let mut below = level(stretch.end);
    let mut gather: Vec<usize> = Vec::new();
    for at in stretch.clone().rev() {
        if let (Some(own), Some(next)) = (level(at), below)
            && own < next
        {
            gather.push(at);
            below = Some(own);
        }
    }
    gather.reverse();
    let ends = gather.iter().copied().chain([stretch.end]);
    let starts = std::iter::once((None, stretch.start)).chain(gather.iter().map(|at| (Some(*at), at + 1)));
    starts.zip(ends).map(|((heading, start), end)| Stretch { heading, blocks: start..end }).collect()
}

/// Which texts of these lengths stay: the shortest, as many as fit in `most` together.
fn shortest(lengths: &[usize], most: usize) -> Vec<bool> {
    let mut order: Vec<usize> = (0..lengths.len()).collect();
    order.sort_by_key(|at| (lengths[*at], *at));
    let mut stays = vec![false; lengths.len()];
    let mut filled = 0;
    for at in order {
        filled += lengths[at];
        stays[at] = filled <= most;
    }
    stays
}

/// A text that has pages of its own. What stands first in the document begins on its page, as that of any long text.
fn apart(text: &Text<'_>, stretch: &Stretch, most: usize, lead: &mut Vec<Run>, pieces: &mut Vec<Piece>) {
    let blocks = &stretch.blocks;
    let first = blocks.clone().find(|at| heading(&text.body[*at]).is_some()).unwrap_or(blocks.end);
    let mut bare = runs(text, blocks.start..first, most).into_iter();
    if blocks.start == 0 {
        lead.extend(bare.next());
    }
    let leaves_heading = stretch.heading.is_some();
    let piece = |(run, part)| Piece { leaves_heading, ..Piece::new(stretch.heading, run, part) };
    pieces.extend(bare.zip(1..).map(piece));
    divide_all(text, first..blocks.end, most * 2, pieces);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site::division::tests::document;

    fn pieces(text: &str, parts: &[&str], most: usize) -> (Vec<Range<usize>>, Vec<(Option<usize>, Range<usize>)>) {
        let document = document(text);
        let (lead, pieces) = of(&Text::of(&document, 10_000), parts, most);
        let lead = lead.iter().map(Run::blocks).collect();
        (lead, pieces.into_iter().map(|piece| (piece.heading, piece.blocks.blocks())).collect())
    }

    #[test]
    fn what_is_short_around_the_parts_stays() {
        let text = "Début.\n\n## R1\n\nUn.\n\n## R2\n\nDeux.\n\n## Annexe\n\nFin.\n";
        assert_eq!(pieces(text, &["r1", "r2"], 100), (vec![0..1, 5..7], vec![]));
    }

    #[test]
    fn a_long_text_before_the_parts_goes_on_over_pages_and_by_its_sections() {
        let long = "mot ".repeat(30);
        let text = format!("{long}\n\n{long}\n\n## Méthode\n\n{long}\n\n## R1\n\nUn.\n\n## Annexe\n\nFin.\n");
        let (lead, pieces) = pieces(&text, &["r1"], 200);
        assert_eq!(lead, [0..1, 6..8], "the beginning, and what is short after the parts");
        assert_eq!(pieces, [(None, 1..2), (Some(2), 3..4)]);
    }

    #[test]
    fn a_heading_that_gathers_parts_stays_above_them() {
        let long = "mot ".repeat(30);
        let text = format!("## Un\n\n{long}\n\n### R1\n\nUn.\n\n## Deux\n\nCourt.\n\n### R2\n\nDeux.\n");
        let (lead, pieces) = pieces(&text, &["r1", "r2"], 100);
        assert_eq!(lead, [0..1, 4..5, 5..6], "both headings, and the short text");
        assert_eq!(pieces, [(Some(0), 1..2)]);
    }

    #[test]
    fn without_parts_all_of_it_is_around_them() {
        let (lead, pieces) = pieces("Début.\n\n## Un\n\nDeux.\n", &[], 1_000);
        assert!(lead.iter().eq([&(0..3)]) && pieces.is_empty());
    }
}
