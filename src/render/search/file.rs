//! The text of one file of the index: its pages, each once with the sentences that are shown, and its words. The format is explained in docs/search.md.

use std::{borrow::Cow, collections::BTreeMap};

use serde::{Serialize, Serializer, ser::SerializeSeq};

use super::{
    files::{Entry, PLACED, Shown},
    index::Index,
    page::{DIGITS, Page},
    said::MORE,
};

/// A sentence is cut to that many bytes around its word.
pub const SENTENCE: usize = 150;

/// Writes the files of an index.
pub struct Writer<'w> {
    index: &'w Index<'w>,
    /// Numbers of kinds and of themes, as files have them.
    kinds: BTreeMap<&'static str, usize>,
    themes: BTreeMap<&'w str, usize>,
}

/// `[pages, words]`
#[derive(Serialize)]
struct File<'f>(BTreeMap<&'f str, Line<'f>>, Vec<Word<'f>>);

/// `[stem, ends of its forms, pages that have it, keys and weights, places, sentences]`
#[derive(Serialize)]
struct Word<'f>(&'f str, String, usize, String, String, String);

/// A page of a file, with the texts that are shown of it.
struct Line<'f> {
    page: &'f Page<'f>,
    kind: Option<usize>,
    themes: Vec<usize>,
    texts: Vec<Cow<'f, str>>,
}

impl Serialize for Line<'_> {
    /// `[address, title, process, kind, themes, example, sentences…]`
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let page = self.page;
        let mut line = serializer.serialize_seq(Some(6 + self.texts.len()))?;
        line.serialize_element(page.address)?;
        line.serialize_element(&page.title)?;
        line.serialize_element(page.place.as_deref().unwrap_or_default())?;
        line.serialize_element(&self.kind)?;
        line.serialize_element(&self.themes)?;
        line.serialize_element(&u8::from(page.is_example))?;
        self.texts.iter().try_for_each(|text| line.serialize_element(text))?;
        line.end()
    }
}

impl<'w> Writer<'w> {
    /// One for the files of an index.
    pub fn of(index: &'w Index<'w>) -> Self {
        let themes = index.themes.keys().map(|id| &**id).zip(0..).collect();
        Self { index, kinds: index.kinds().into_iter().zip(0..).collect(), themes }
    }

    /// The file of some terms.
    pub fn file<'e>(&self, terms: impl Iterator<Item = &'e Entry<'e>>) -> String {
        let mut pages: BTreeMap<&str, Line<'_>> = BTreeMap::new();
        let mut words: Vec<Word<'_>> = Vec::new();
        for entry in terms {
            let mut sentences = String::new();
            for shown in &entry.shown {
                let page = &self.index.pages[shown.page];
                let line = pages.entry(&page.key).or_insert_with(|| self.line(page));
                while sentences.len() < shown.number {
                    sentences.push('-');
                }
                sentences.push(sentence(page, shown, &mut line.texts));
            }
            words.push(self.word(entry, sentences));
        }
        let mut text = serde_json::to_string(&File(pages, words)).expect("texts and numbers can be written as JSON");
        text.push('\n');
        text
    }

    fn line(&self, page: &'w Page<'w>) -> Line<'w> {
        let themes = page.themes.iter().filter_map(|theme| self.themes.get(&**theme).copied());
        Line { page, kind: self.kinds.get(page.kind).copied(), themes: themes.collect(), texts: Vec::new() }
    }

    fn word<'e>(&self, entry: &Entry<'e>, sentences: String) -> Word<'e> {
        let term = entry.term;
        let mut forms = String::new();
        for (number, form) in term.forms.iter().enumerate() {
            // The first end may be empty.
            if number > 0 {
                forms.push(' ');
            }
            match form.strip_prefix(&*term.stem) {
                Some(end) => forms.push_str(end),
                None => forms.extend(["=", form]),
            }
        }
        let mut keys = String::new();
        for ranked in &term.best {
            keys.push_str(&self.index.pages[ranked.page()].key);
            keys.push(digit(usize::from(ranked.weight())));
        }
        let mut places = String::new();
        for (number, ranked) in term.best.iter().enumerate().take(PLACED) {
            if number > 0 {
                places.push(',');
            }
            push_places(self.index.places(term, *ranked), entry.places, &mut places);
        }
        Word(&term.stem, forms, term.pages, keys, places, sentences)
    }
}

/// A digit of Base64.
fn digit(value: usize) -> char {
    char::from(DIGITS[value.min(63)])
}

/// Each place after the one before it, in base 36: « 3.1a »; a full stop at the end says that the page has more of them: « 3.1a. ».
fn push_places(places: &[u16], most: usize, out: &mut String) {
    let mut before = 0;
    for (number, place) in places.iter().enumerate() {
        if number > 0 {
            out.push('.');
        }
        if number == most || *place == MORE {
            // One that has no place before it is a full stop too.
            if number == 0 {
                out.push('.');
            }
            return;
        }
        push_base36(u32::from(place - before), out);
        before = *place;
    }
}

fn push_base36(number: u32, out: &mut String) {
    if number >= 36 {
        push_base36(number / 36, out);
    }
    out.push(char::from_digit(number % 36, 36).unwrap_or('0'));
}

/// The digit by which a term finds its sentence among those of the page, which is added where no other term of the file has brought it.
fn sentence<'p>(page: &'p Page<'_>, shown: &Shown, texts: &mut Vec<Cow<'p, str>>) -> char {
    let Some((text, at)) = shown.text else { return '-' };
    let excerpt = excerpt(page.said.texts.get(usize::from(text)), usize::from(at));
    let number = match texts.iter().position(|known| *known == excerpt) {
        Some(number) => number,
        None => {
            texts.push(excerpt);
            texts.len() - 1
        }
    };
    // The last digit stands for none.
    if number < 62 { digit(number) } else { '-' }
}

/// A sentence, or what stands around a word of it, cut between words.
fn excerpt(sentence: &str, at: usize) -> Cow<'_, str> {
    if sentence.len() <= SENTENCE {
        return sentence.into();
    }
    let spaces = || sentence.match_indices(' ').map(|(space, _)| space);
    let start = match at.checked_sub(SENTENCE / 3) {
        Some(from) => spaces().find(|space| *space >= from && *space < at).map_or(at, |space| space + 1),
        None => 0,
    };
    let end = if start + SENTENCE >= sentence.len() {
        sentence.len()
    } else {
        spaces()
            .take_while(|space| *space <= start + SENTENCE)
            .last()
            .filter(|space| *space > at)
            .unwrap_or(sentence.len())
    };
    let before = if start > 0 { "… " } else { "" };
    let after = if end < sentence.len() { " …" } else { "" };
    format!("{before}{}{after}", &sentence[start..end]).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_sentence_is_cut_between_words() {
        let long = "mot ".repeat(60) + "cible " + &"suite ".repeat(60);
        let at = long.find("cible").expect("it is there");
        let cut = excerpt(long.trim(), at);
        assert!(cut.starts_with("… mot") && cut.ends_with("suite …") && cut.contains("cible"), "{cut}");
        assert!(cut.len() < SENTENCE + 20, "{}", cut.len());
        assert_eq!(excerpt("Une phrase.", 4), "Une phrase.");
    }

    #[test]
    fn places_that_are_not_told_are_said_to_be_there() {
        let told = |places: &[u16], most| {
            let mut out = String::new();
            push_places(places, most, &mut out);
            out
        };
        assert_eq!(told(&[3, 49], 4), "3.1a");
        assert_eq!(told(&[3, 49, 50], 2), "3.1a.");
        assert_eq!(told(&[3, 49, MORE], 4), "3.1a.");
        assert_eq!(told(&[MORE], 4), ".");
    }

    #[test]
    fn numbers_are_short() {
        let mut out = String::new();
        for number in [0, 46, 36 * 36] {
            push_base36(number, &mut out);
            out.push(' ');
        }
        assert_eq!(out, "0 1a 100 ");
    }
}
