//! Fills pages with a text, from its beginning: a page ends where a block ends, and inside of a block only if no page holds it.

use std::ops::Range;

use super::{
    cut::{Cut, Run},
    heading,
    inside::Part,
    measure::Text,
};

/// Of what is longer than a page, as much begins below what stands before it as fits, if that is more than this share of a page.
const WORTH_BEGINNING: usize = 8;

/// Some blocks in runs that fit on a page each. What fits nowhere and has nothing in it is a run by itself.
pub(super) fn runs(text: &Text<'_>, blocks: Range<usize>, most: usize) -> Vec<Run> {
    let end = Cut::before(&[blocks.end]);
    let from = Cut::before(&[blocks.start]);
    let mut filling = Filling { text, most, runs: Vec::new(), from, filled: 0, said_again: Vec::new() };
    for at in blocks {
        let weight = text.weight(at..at + 1);
        filling.add(&Part::Block(&text.body[at]), weight, &mut vec![at]);
    }
    let Filling { mut runs, from, .. } = filling;
    let last = Run { from, to: end };
    if !last.is_empty() {
        runs.push(last);
    }
    runs
}

struct Filling<'t, 'd> {
    text: &'t Text<'d>,
    most: usize,
    runs: Vec<Run>,
    /// Where the last run begins.
    from: Cut,
    /// How much stands in it.
    filled: usize,
    /// What a page says again that begins inside of what is being added, one number a level.
    said_again: Vec<usize>,
}

impl Filling<'_, '_> {
    fn add(&mut self, part: &Part<'_>, weight: usize, path: &mut Vec<usize>) {
        if self.filled + weight <= self.most {
            self.filled += weight;
            return;
        }
        // Below a title that would stand alone otherwise, what fits on a page is cut as well.
        let is_divided = weight > self.most || self.has_only_headings(path);
        let parts = if is_divided { part.parts(self.text.lang) } else { Vec::new() };
        if parts.is_empty() {
            self.end_before(path);
            self.filled += weight;
            return;
        }
        if self.filled + self.most / WORTH_BEGINNING > self.most {
            self.end_before(path);
        }
        let again = part.said_again().map_or(0, |again| self.text.of_part(&again));
        self.said_again.push(again);
        self.filled += again;
        for (at, part) in parts.iter().enumerate() {
            path.push(at);
            self.add(part, self.text.of_part(part), path);
            path.pop();
        }
        self.said_again.pop();
    }

    /// True if nothing but headings stands above a block on its page.
    fn has_only_headings(&self, path: &[usize]) -> bool {
        let above = self.from.block()..path[0];
        path.len() == 1
            && !self.from.is_inside()
            && !above.is_empty()
            && above.into_iter().all(|at| heading(&self.text.body[at]).is_some())
    }

    /// A page ends. A heading goes on with what stands below it.
    fn end_before(&mut self, path: &[usize]) {
        let mut cut = Cut::before(path);
        self.filled = self.said_again.iter().sum();
        if !cut.is_inside() {
            let is_heading = |at: &usize| heading(&self.text.body[*at]).is_some();
            let run = self.from.block()..cut.block();
            let above = run.clone().rev().take_while(is_heading).count();
            if above < run.len() && !self.from.is_inside() {
                cut = Cut::before(&[cut.block() - above]);
                self.filled = self.text.weight(cut.block()..run.end);
            }
        }
        let run = Run { from: std::mem::replace(&mut self.from, cut.clone()), to: cut };
        if !run.is_empty() {
            self.runs.push(run);
        }
    }
}
