//! A text as it is read aloud. Engines stumble over what eyes take in at a glance: grouped numbers, Roman numerals, units, amounts, dates in
//! numbers, abbreviations, addresses, letters that stand for words. Each is written out in the words of its language before an engine sees it; what an
//! engine reads well is left as it is.

mod address;
mod inclusive;
mod number;
mod roman;
mod token;
mod words;

use std::{borrow::Cow, sync::Arc};

use self::{token::Token, words::Words};
use crate::base::lang::Lang;

/// Words as they are written, and as they are read.
pub type Lexicon<'l> = &'l [(Arc<str>, Arc<str>)];

/// A text as it is read. The words of the lexicon come first: a city knows how its own names are said.
pub fn spoken(text: &str, lang: &Lang, lexicon: Lexicon<'_>) -> String {
    let clean = clean(text);
    let text = with_lexicon(&clean, lexicon);
    let Some(words) = Words::of(lang) else { return text.split_whitespace().collect::<Vec<_>>().join(" ") };
    let text = number::joined(&text, words);
    let tokens: Vec<Token<'_>> = text.split_whitespace().map(|token| Token::of(token, words)).collect();
    let mut said: Vec<String> = Vec::with_capacity(tokens.len());
    // What opens before a space belongs to the word behind it: « mot ».
    let mut opened = String::new();
    // In a title all in capitals, « LE » is a word.
    let in_capitals = tokens.len() > 1 && !text.chars().any(char::is_lowercase);
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        let read = read(&tokens[at..], at.checked_sub(1).and_then(|before| tokens.get(before)), words, in_capitals);
        let close = read.close;
        if !read.words.is_empty() {
            said.push(format!("{}{}{}{close}", std::mem::take(&mut opened), token.open, read.words));
        } else if !token.open.is_empty() && close.is_empty() {
            opened.push_str(token.open);
        } else if let Some(before) = said.last_mut() {
            // A sign that says nothing leaves its full stop to the word before.
            before.push_str(close);
        }
        at += read.taken;
    }
    said.join(" ")
}

/// How some tokens are read.
struct Read<'t> {
    words: String,
    /// How many tokens.
    taken: usize,
    /// What closes behind them.
    close: &'t str,
}

/// How the first of some tokens is read, with those that belong to it. In a text all in capitals, capitals are no acronym.
fn read<'t>(tokens: &[Token<'t>], before: Option<&Token<'_>>, words: &Words, in_capitals: bool) -> Read<'t> {
    let token = &tokens[0];
    let core = token.core;
    let one = |words| Read { words, taken: 1, close: token.close };
    if let Some(address) = address::read(core, words) {
        return one(address);
    }
    if let Some((read, taken)) = number::read(core, tokens.get(1).filter(|_| token.close.is_empty()), words) {
        return Read { words: read, taken, close: tokens.get(taken - 1).unwrap_or(token).close };
    }
    let (whole, rest) = token.abbreviation();
    let following = tokens.get(1).filter(|_| rest.is_empty()).map(|next| next.core);
    if let Some(read) = words.abbreviation(whole, following) {
        // The full stop of the last word ends the sentence as well.
        let close = if tokens.len() == 1 { token.close } else { rest };
        return Read { words: read.to_owned(), taken: 1, close };
    }
    if let Some(read) = words.abbreviation(core, following.filter(|_| token.close.is_empty())) {
        return one(read.to_owned());
    }
    if let Some(read) = words.numbered_sign(core) {
        return one(read);
    }
    let read = roman::read(core, before, words)
        .or_else(|| inclusive::read(core, words))
        .or_else(|| words.symbol(core).map(str::to_owned))
        .or_else(|| letters(core).filter(|_| !in_capitals))
        .unwrap_or_else(|| slashes(core));
    one(read)
}

/// Capitals that no one can say as a word are read letter by letter (« PLU », « SCDL »): any number of them without a vowel, and three or fewer unless they are a
/// syllable (« ZAC », « ONU »).
fn letters(core: &str) -> Option<String> {
    let count = core.chars().count();
    let are_capitals = core.chars().all(|it| it.is_ascii_uppercase() || it.is_ascii_digit());
    let has_letters = core.chars().filter(char::is_ascii_uppercase).count() >= 2;
    if !(2..=6).contains(&count) || !are_capitals || !has_letters {
        return None;
    }
    let vowels: Vec<bool> = core.chars().map(|it| "AEIOUY".contains(it)).collect();
    let is_syllable = vowels == [false, true, false] || vowels == [true, false, true];
    ((count <= 3 && !is_syllable) || !vowels.contains(&true))
        .then(|| core.chars().map(String::from).collect::<Vec<_>>().join(" "))
}

/// A stroke between words is a pause, and never « slash ».
fn slashes(core: &str) -> String {
    match core.contains('/') {
        true => core.split('/').filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", "),
        false => core.to_owned(),
    }
}

/// Without what an engine would spell or stumble over: signs that are seen and not read, spaces of other widths, hyphens that are not there.
fn clean(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for it in text.chars() {
        match it {
            // Soft hyphen, zero-width spaces and joiners, directions, variation selectors, the mark of byte order.
            '\u{ad}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2069}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}' => {}
            // Braille, private signs, dingbats, arrows of any kind, pictographs: pictures of things.
            '\u{2500}'..='\u{27bf}'
            | '\u{2800}'..='\u{28ff}'
            | '\u{2b00}'..='\u{2bff}'
            | '\u{e000}'..='\u{f8ff}'
            | '\u{1f000}'..='\u{1faff}' => {
                out.push(' ');
            }
            '\u{2018}' | '\u{2019}' | '\u{2bc}' => out.push('\''),
            '\u{2010}' | '\u{2011}' => out.push('-'),
            '*' | '_' | '#' | '|' | '~' | '^' | '`' | '•' => out.push(' '),
            _ if it.is_whitespace() => out.push(' '),
            _ if it.is_control() => {}
            _ => out.push(it),
        }
    }
    out
}

/// The words of a lexicon where they stand alone.
fn with_lexicon<'t>(text: &'t str, lexicon: Lexicon<'_>) -> Cow<'t, str> {
    let mut text = Cow::Borrowed(text);
    for (written, read) in lexicon.iter().filter(|(written, _)| !written.is_empty()) {
        if !text.contains(&**written) {
            continue;
        }
        let mut out = String::with_capacity(text.len());
        let mut rest = &*text;
        while let Some(at) = rest.find(&**written) {
            let end = at + written.len();
            let is_word = |it: char| it.is_alphanumeric();
            let stands_alone = !out.chars().chain(rest[..at].chars()).next_back().is_some_and(is_word)
                && !rest[end..].chars().next().is_some_and(is_word);
            out.push_str(&rest[..at]);
            out.push_str(if stands_alone { read } else { written });
            rest = &rest[end..];
        }
        out.push_str(rest);
        text = Cow::Owned(out);
    }
    text
}

#[cfg(test)]
mod tests;
