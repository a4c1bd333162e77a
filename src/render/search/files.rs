//! Cuts an index into small files by the beginnings of words. Where to look for a word is a list of beginnings, the longest of which leads to its file; the list
//! stands in the page. A beginning is cut further only where its file would be too large, so that an edit of a page changes the files of its words and no other.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use serde_json::{Value, json};

use super::{
    index::{Index, Posting, Term},
    page::{DIGITS, Page},
    words::key,
};

/// The most that a file holds, in bytes before compression, where it can be cut: two of them and the script are a first result.
const MOST: usize = 4_800;
/// What a beginning must hold to have a file of its own.
const LEAST: usize = MOST / 6;
/// Pages whose words count together with those of another word.
const POSTINGS: usize = 90;
/// Pages of which the places of a word are kept.
const PLACED: usize = 45;
/// Pages that are shown for a word, with their titles and sentences.
const SHOWN: usize = 12;
/// Of these, those where the word says most, of whatever kind; the others are the first of each kind and each theme, for filters.
const FIRST: usize = 8;
/// Pages that are shown for a word with a digit: who writes a number looks for what bears it, and the other words of the question tell which.
const NUMBERED: usize = 24;
/// A sentence is cut to that many bytes around its word.
const SENTENCE: usize = 150;

/// The files of an index.
#[derive(Debug, Default)]
pub struct Files {
    /// Beginning of words → what its file says.
    pub files: BTreeMap<String, String>,
}

impl Files {
    /// Cuts an index.
    pub fn of(index: &Index) -> Self {
        let cut = Cut { index, terms: index.terms.iter().map(|(stem, term)| Entry::of(index, stem, term)).collect() };
        let mut routed: BTreeSet<(String, usize)> = BTreeSet::new();
        for (number, entry) in cut.terms.iter().enumerate() {
            routed.extend(entry.term.forms.iter().map(|form| (key(form), number)));
        }
        let mut files = BTreeMap::new();
        cut.below(String::new(), routed.into_iter().collect(), &mut files);
        Self { files }
    }

    /// The beginnings that have a file.
    pub fn beginnings(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }
}

struct Cut<'i> {
    index: &'i Index,
    terms: Vec<Entry<'i>>,
}

/// A term with the pages that are shown for it.
struct Entry<'i> {
    stem: &'i str,
    term: &'i Term,
    /// Numbers of postings.
    shown: Vec<usize>,
    /// Bytes of what is no page.
    size: usize,
}

impl<'i> Entry<'i> {
    fn of(index: &'i Index, stem: &'i str, term: &'i Term) -> Self {
        let is_number = term.forms.iter().any(|form| form.bytes().any(|byte| byte.is_ascii_digit()));
        let (most, first) = if is_number { (NUMBERED, NUMBERED) } else { (SHOWN, FIRST) };
        let mut shown: Vec<usize> = Vec::new();
        let mut groups: HashSet<&str> = HashSet::new();
        for (number, posting) in term.postings.iter().enumerate().take(POSTINGS) {
            let page = &index.pages[posting.page as usize];
            let own = std::iter::once(page.kind).chain(page.themes.iter().map(|theme| &**theme));
            let is_new = own.map(|group| groups.insert(group)).fold(false, |any, new| any | new);
            if shown.len() < most && (shown.len() < first || is_new || term.postings.len() <= most) {
                shown.push(number);
            }
        }
        let postings = term.postings.len().min(POSTINGS);
        let size = 20 + term.forms.iter().map(String::len).sum::<usize>() + postings * 5 + postings.min(PLACED) * 6;
        Self { stem, term, shown, size }
    }
}

impl Cut<'_> {
    /// Writes the file of a beginning, and those of the longer ones that it is cut into. `routed` are the keys of forms, each with the number of its term.
    fn below(&self, beginning: String, routed: Vec<(String, usize)>, files: &mut BTreeMap<String, String>) {
        let mut rest: Vec<(String, usize)> = Vec::new();
        let mut longer: BTreeMap<char, Vec<(String, usize)>> = BTreeMap::new();
        if self.size(&routed) <= MOST {
            rest = routed;
        } else {
            for (key, number) in routed {
                match key[beginning.len()..].chars().next() {
                    Some(next) => longer.entry(next).or_default().push((key, number)),
                    None => rest.push((key, number)),
                }
            }
        }
        let mut sized: Vec<(usize, char)> = longer.iter().map(|(next, routed)| (self.size(routed), *next)).collect();
        sized.sort_by(|one, other| other.cmp(one));
        let mut left = self.size(&rest) + sized.iter().map(|(size, _)| size).sum::<usize>();
        for (size, next) in sized {
            let routed = longer.remove(&next).unwrap_or_default();
            if left > MOST && size >= LEAST {
                left -= size;
                self.below(format!("{beginning}{next}"), routed, files);
            } else {
                rest.extend(routed);
            }
        }
        if !rest.is_empty() {
            files.insert(beginning, self.file(&rest));
        }
    }

    /// About how many bytes a file of these would have.
    fn size(&self, routed: &[(String, usize)]) -> usize {
        let terms: BTreeSet<usize> = routed.iter().map(|(_, number)| *number).collect();
        let mut pages = HashSet::new();
        let mut texts = HashSet::new();
        let mut size = 0;
        for entry in terms.iter().map(|number| &self.terms[*number]) {
            size += entry.size;
            for posting in entry.shown.iter().map(|shown| &entry.term.postings[*shown]) {
                let page = &self.index.pages[posting.page as usize];
                if pages.insert(posting.page) {
                    let place = page.place.as_ref().map_or(0, String::len);
                    size += 40 + page.title.len() + page.address.len() + place;
                }
                if let Some((text, _)) = posting.shown
                    && texts.insert((posting.page, text))
                {
                    size += page.texts[usize::from(text)].words.len().min(SENTENCE) + 4;
                }
            }
        }
        size
    }

    fn file(&self, routed: &[(String, usize)]) -> String {
        let terms: BTreeSet<usize> = routed.iter().map(|(_, number)| *number).collect();
        let mut pages: BTreeMap<&str, (&Page, Vec<String>)> = BTreeMap::new();
        let mut written: Vec<Value> = Vec::new();
        for entry in terms.iter().map(|number| &self.terms[*number]) {
            let mut sentences = String::new();
            for shown in &entry.shown {
                let posting = &entry.term.postings[*shown];
                let page = &self.index.pages[posting.page as usize];
                let (_, texts) = pages.entry(&page.key).or_insert_with(|| (page, Vec::new()));
                while sentences.len() < *shown {
                    sentences.push('-');
                }
                sentences.push(sentence(page, posting, texts));
            }
            written.push(self.term(entry, &sentences));
        }
        let kinds: Vec<&str> = self.index.kinds().into_iter().collect();
        let themes: Vec<&str> = self.index.themes.keys().map(|id| &**id).collect();
        let shown: BTreeMap<&str, Value> = pages
            .into_iter()
            .map(|(key, (page, texts))| {
                let kind = kinds.iter().position(|kind| *kind == page.kind);
                let own: Vec<usize> =
                    page.themes.iter().filter_map(|theme| themes.iter().position(|id| *id == &**theme)).collect();
                let place = page.place.as_deref().unwrap_or_default();
                let example = u8::from(page.is_example);
                let mut line =
                    vec![json!(page.address), json!(page.title), json!(place), json!(kind), json!(own), json!(example)];
                line.extend(texts.into_iter().map(Value::String));
                (key, Value::Array(line))
            })
            .collect();
        format!("{}\n", json!([shown, written]))
    }

    /// `[stem, ends of its forms, pages that have it, keys and weights, places, sentences]`
    fn term(&self, entry: &Entry<'_>, sentences: &str) -> Value {
        let term = entry.term;
        let forms: Vec<String> = term
            .forms
            .iter()
            .map(|form| match form.strip_prefix(entry.stem) {
                Some(end) => end.to_owned(),
                None => format!("={form}"),
            })
            .collect();
        let mut keys = String::new();
        for posting in term.postings.iter().take(POSTINGS) {
            keys.push_str(&self.index.pages[posting.page as usize].key);
            keys.push(digit(usize::from(posting.weight)));
        }
        let places: Vec<String> = term.postings.iter().take(PLACED).map(places).collect();
        json!([entry.stem, forms.join(" "), term.postings.len(), keys, places.join(","), sentences])
    }
}

/// A digit of Base64.
fn digit(value: usize) -> char {
    char::from(DIGITS[value.min(63)])
}

/// Each place after the one before it, in base 36: « 3.1a ».
fn places(posting: &Posting) -> String {
    let mut before = 0;
    let mut out = String::new();
    for place in &posting.places {
        if !out.is_empty() {
            out.push('.');
        }
        out.push_str(&base36(u32::from(place - before)));
        before = *place;
    }
    out
}

fn base36(mut number: u32) -> String {
    let mut digits = Vec::new();
    loop {
        digits.push(char::from_digit(number % 36, 36).unwrap_or('0'));
        number /= 36;
        if number == 0 {
            break;
        }
    }
    digits.iter().rev().collect()
}

/// The digit by which a term finds its sentence among those of the page, which is added where no other term of the file has brought it.
fn sentence(page: &Page, posting: &Posting, texts: &mut Vec<String>) -> char {
    let Some((text, at)) = posting.shown else { return '-' };
    let excerpt = excerpt(&page.texts[usize::from(text)].words, usize::from(at));
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
fn excerpt(sentence: &str, at: usize) -> String {
    if sentence.len() <= SENTENCE {
        return sentence.to_owned();
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
    format!("{before}{}{after}", &sentence[start..end])
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
    fn numbers_are_short() {
        assert_eq!(base36(0), "0");
        assert_eq!(base36(46), "1a");
        let posting = Posting { page: 0, weight: 1, places: vec![3, 49], shown: None };
        assert_eq!(places(&posting), "3.1a");
    }
}
