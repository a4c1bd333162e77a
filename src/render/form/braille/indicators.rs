//! Signs before and after letters that print shows by their shape: capitals and emphasis. Every code has one for a letter, for a word and for
//! a passage; they differ in the signs, in how long a passage is, and in how it ends.

use std::{cmp::Reverse, collections::BTreeMap, ops::Range};

use super::print::{self, Marks, Print, words};

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
pub struct Signs(BTreeMap<usize, Vec<Sign>>);

/// A sign at its place.
#[derive(Copy, Clone)]
struct Sign {
    dots: &'static str,
    /// It ends what began at `other`; else it begins what ends there.
    is_end: bool,
    other: usize,
}

impl Signs {
    /// The signs before a character.
    pub fn at(&self, index: usize) -> impl Iterator<Item = &'static str> {
        self.0.get(&index).into_iter().flatten().map(|sign| sign.dots)
    }

    /// True if there are signs before a character.
    pub fn is_at(&self, index: usize) -> bool {
        self.0.contains_key(&index)
    }

    /// These signs and those of another shape. What began last ends first, and what ends last begins first (UEB 9.8).
    pub fn with(mut self, inner: Signs) -> Signs {
        for (index, signs) in inner.0 {
            let all = self.0.entry(index).or_default();
            let begins: Vec<Sign> = all.iter().chain(&signs).filter(|sign| !sign.is_end).copied().collect();
            let ends: Vec<Sign> = signs.iter().chain(&*all).filter(|sign| sign.is_end).copied().collect();
            *all = [ends, begins].concat();
            all.sort_by_key(|sign| (!sign.is_end, Reverse(sign.other)));
        }
        self
    }

    fn begin(&mut self, index: usize, dots: &'static str, end: usize) {
        self.put(index, Sign { dots, is_end: false, other: end });
    }

    fn end(&mut self, index: usize, dots: &'static str, begin: usize) {
        self.put(index, Sign { dots, is_end: true, other: begin });
    }

    fn put(&mut self, index: usize, sign: Sign) {
        if !sign.dots.is_empty() {
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
    for word in passages(print, &shapes, indicators, &|_, _| true, &mut signs) {
        in_word(&shapes, word, indicators, &|at| indicators.carries.contains(print[at].it), &mut signs);
    }
    signs
}

/// The signs of emphasis in a code that has the same for italic and bold; next to each other they are still two passages. Punctuation is marked
/// only between what is.
pub fn emphasis(print: &[Print], indicators: &Indicators) -> Signs {
    marked(print, indicators, Marks::are_any, &|one, other| print[one].marks == print[other].marks)
}

/// The signs of one kind of emphasis in a code that tells them apart.
pub fn typeform(print: &[Print], indicators: &Indicators, is_marked: fn(Marks) -> bool) -> Signs {
    marked(print, indicators, is_marked, &|_, _| true)
}

fn marked(
    print: &[Print],
    indicators: &Indicators,
    is_marked: fn(Marks) -> bool,
    is_alike: &dyn Fn(usize, usize) -> bool,
) -> Signs {
    let mut signs = Signs::default();
    if !print.iter().any(|it| is_marked(it.marks)) {
        return signs;
    }
    let shape = |it: &Print| match (it.it.is_alphanumeric(), is_marked(it.marks)) {
        (true, true) => Shape::Has,
        (true, false) => Shape::Lacks,
        (false, _) => Shape::Neither,
    };
    let shapes: Vec<Shape> = print.iter().map(shape).collect();
    // An exponent is as marked as its number.
    let carries = |at: usize| {
        indicators.carries.contains(print[at].it) || matches!(print[at].it, print::RAISED | print::LOWERED | print::END)
    };
    for word in passages(print, &shapes, indicators, is_alike, &mut signs) {
        in_word(&shapes, word, indicators, &carries, &mut signs);
    }
    signs
}

/// Writes the signs of passages, all of whose letters are alike; what is left are words of their own.
fn passages(
    print: &[Print],
    shapes: &[Shape],
    indicators: &Indicators,
    is_alike: &dyn Fn(usize, usize) -> bool,
    signs: &mut Signs,
) -> Vec<Range<usize>> {
    let words = words(print);
    let mut left = Vec::new();
    let mut run: Vec<Range<usize>> = Vec::new();
    // The last letter of the run.
    let mut last = 0;
    for word in words {
        let first = word.clone().find(|at| shapes[*at] == Shape::Has);
        let lacks = shapes[word.clone()].contains(&Shape::Lacks);
        let Some(first) = first else {
            if lacks {
                close(shapes, &mut run, indicators, signs, &mut left);
            }
            continue;
        };
        if lacks || !is_alike(last, first) {
            close(shapes, &mut run, indicators, signs, &mut left);
        }
        if lacks {
            left.push(word);
            continue;
        }
        last = word.clone().rfind(|at| shapes[*at] == Shape::Has).unwrap_or(first);
        run.push(word);
    }
    close(shapes, &mut run, indicators, signs, &mut left);
    left
}

fn close(
    shapes: &[Shape],
    run: &mut Vec<Range<usize>>,
    indicators: &Indicators,
    signs: &mut Signs,
    left: &mut Vec<Range<usize>>,
) {
    let (Some(first), Some(last)) = (run.first(), run.last()) else { return };
    if run.len() < indicators.passage_words {
        left.append(run);
        return;
    }
    let begins = |word: &Range<usize>| {
        word.clone().find(|at| shapes[*at] == Shape::Has).expect("a word of a passage has a letter of it")
    };
    signs.begin(begins(first), indicators.passage, last.end);
    match indicators.passage_end {
        PassageEnd::BeforeLast(sign) => signs.begin(begins(last), sign, last.end),
        PassageEnd::After(sign) => signs.end(last.end, sign, begins(first)),
    }
    run.clear();
}

/// The signs within a word.
fn in_word(
    shapes: &[Shape],
    word: Range<usize>,
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
            signs.begin(at, indicators.letter, end);
        } else {
            signs.begin(at, indicators.word, end);
            if end < word.end && shapes[end] == Shape::Lacks {
                signs.end(end, indicators.word_end, at);
            }
        }
        at = end;
    }
}
