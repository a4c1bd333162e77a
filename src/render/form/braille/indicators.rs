//! Signs before and after letters that print shows by their shape: capitals and emphasis. Every code has one for a letter, for a word and for
//! a passage; they differ in the signs, in how long a passage is, and in how it ends.

use std::collections::BTreeMap;

use super::print::{self, Print, words};

/// The signs of a code for one such thing.
pub struct Indicators {
    /// Before one letter that stands alone in this shape.
    pub letter: &'static str,
    /// Before a word, or what is left of it.
    pub word: &'static str,
    /// Where the shape ends within a word.
    pub word_end: &'static str,
    /// Before a passage.
    pub passage: &'static str,
    /// How a passage ends.
    pub passage_end: PassageEnd,
    /// Fewest words of a passage.
    pub passage_words: usize,
    /// Characters without a shape that do not end it.
    pub carries: &'static str,
}

/// How a passage ends.
#[derive(Copy, Clone)]
pub enum PassageEnd {
    /// A sign before its last word.
    BeforeLast(&'static str),
    /// A sign after it, with the punctuation that stands at its last word.
    After(&'static str),
}

/// Signs by the character before which they stand; those of the text's length stand after it.
#[derive(Default)]
pub struct Signs(BTreeMap<usize, Vec<&'static str>>);

impl Signs {
    /// The signs before a character.
    pub fn at(&self, index: usize) -> impl Iterator<Item = &'static str> {
        self.0.get(&index).into_iter().flatten().copied()
    }

    /// True if there are signs before a character.
    pub fn is_at(&self, index: usize) -> bool {
        self.0.contains_key(&index)
    }

    fn put(&mut self, index: usize, sign: &'static str) {
        if !sign.is_empty() {
            self.0.entry(index).or_default().push(sign);
        }
    }
}

/// What a character is to a shape.
#[derive(Copy, Clone, PartialEq, Eq)]
enum Shape {
    /// It has it.
    Has,
    /// It could have it, and has not.
    Lacks,
    /// It cannot have it.
    Neither,
}

/// The signs of capitals.
pub fn capitals(print: &[Print], indicators: &Indicators) -> Signs {
    let shape = |it: char| match (it.is_uppercase(), it.is_lowercase()) {
        (true, _) => Shape::Has,
        (_, true) => Shape::Lacks,
        _ => Shape::Neither,
    };
    let shapes: Vec<Shape> = print.iter().map(|it| shape(it.it)).collect();
    let mut signs = Signs::default();
    for word in passages(print, &shapes, indicators, &mut signs) {
        in_word(&shapes, word, indicators, &|at| indicators.carries.contains(print[at].it), &mut signs);
    }
    signs
}

/// The signs of emphasis. Punctuation is marked only between what is.
pub fn emphasis(print: &[Print], indicators: &Indicators) -> Signs {
    let mut signs = Signs::default();
    if !print.iter().any(|it| it.is_marked) {
        return signs;
    }
    let shape = |it: &Print| match (it.it.is_alphanumeric(), it.is_marked) {
        (true, true) => Shape::Has,
        (true, false) => Shape::Lacks,
        (false, _) => Shape::Neither,
    };
    let shapes: Vec<Shape> = print.iter().map(shape).collect();
    // An exponent is as marked as its number.
    let carries = |at: usize| {
        indicators.carries.contains(print[at].it) || matches!(print[at].it, print::RAISED | print::LOWERED | print::END)
    };
    for word in passages(print, &shapes, indicators, &mut signs) {
        in_word(&shapes, word, indicators, &carries, &mut signs);
    }
    signs
}

/// Writes the signs of passages; what is left are words of their own.
fn passages(
    print: &[Print],
    shapes: &[Shape],
    indicators: &Indicators,
    signs: &mut Signs,
) -> Vec<std::ops::Range<usize>> {
    let words = words(print);
    let mut left = Vec::new();
    let mut run: Vec<std::ops::Range<usize>> = Vec::new();
    for word in words {
        let own = &shapes[word.clone()];
        if own.contains(&Shape::Has) && !own.contains(&Shape::Lacks) {
            run.push(word);
        } else if own.contains(&Shape::Has) {
            close(shapes, &mut run, indicators, signs, &mut left);
            left.push(word);
        } else if own.contains(&Shape::Lacks) {
            close(shapes, &mut run, indicators, signs, &mut left);
        }
    }
    close(shapes, &mut run, indicators, signs, &mut left);
    left
}

fn close(
    shapes: &[Shape],
    run: &mut Vec<std::ops::Range<usize>>,
    indicators: &Indicators,
    signs: &mut Signs,
    left: &mut Vec<std::ops::Range<usize>>,
) {
    let (Some(first), Some(last)) = (run.first(), run.last()) else { return };
    if run.len() < indicators.passage_words {
        left.append(run);
        return;
    }
    let begins = |word: &std::ops::Range<usize>| {
        word.clone().find(|at| shapes[*at] == Shape::Has).expect("a word of a passage has a letter of it")
    };
    signs.put(begins(first), indicators.passage);
    match indicators.passage_end {
        PassageEnd::BeforeLast(sign) => signs.put(begins(last), sign),
        PassageEnd::After(sign) => signs.put(last.end, sign),
    }
    run.clear();
}

/// The signs within a word.
fn in_word(
    shapes: &[Shape],
    word: std::ops::Range<usize>,
    indicators: &Indicators,
    carries: &dyn Fn(usize) -> bool,
    signs: &mut Signs,
) {
    let mut at = word.start;
    while at < word.end {
        if shapes[at] != Shape::Has {
            at += 1;
            continue;
        }
        let goes_on = |at: usize| shapes[at] == Shape::Has || (carries(at) && shapes[at] == Shape::Neither);
        let end = (at..word.end).find(|at| !goes_on(*at)).unwrap_or(word.end);
        let count = shapes[at..end].iter().filter(|shape| **shape == Shape::Has).count();
        if count == 1 {
            signs.put(at, indicators.letter);
        } else {
            signs.put(at, indicators.word);
            if end < word.end && shapes[end] == Shape::Lacks {
                signs.put(end, indicators.word_end);
            }
        }
        at = end;
    }
}
