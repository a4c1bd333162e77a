//! What `themes/parvis/recherche.js` does, in Rust, function by function under the same names: so the ranking is tested without a browser. The judge
//! `tests/conformance/search.mjs` asks the script itself.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use parvis::{
    base::lang::Lang,
    render::search::{
        page::DIGITS,
        words::{fold, key, words},
    },
};
use serde_json::Value;
use strsim::osa_distance;

/// The search of a built site.
pub struct Reader {
    folder: PathBuf,
    told: Value,
    /// How many files the last question read.
    pub asked: usize,
}

struct Term {
    stem: String,
    forms: Vec<String>,
    count: usize,
    keys: String,
    places: Vec<String>,
    shown: String,
}

struct File {
    pages: BTreeMap<String, Value>,
    terms: Vec<Term>,
}

/// A word of the query.
#[derive(Clone)]
struct Word {
    word: String,
    phrase: usize,
    at: usize,
    /// The forms of its terms, once they are known.
    forms: Option<Vec<String>>,
}

#[derive(Default)]
struct Page {
    words: BTreeMap<usize, (f64, Vec<usize>)>,
    line: Option<Value>,
    sentences: Vec<String>,
    score: f64,
    all: bool,
}

impl Reader {
    /// Reads what the page tells its script.
    pub fn new(dist: &Path, lang: &Lang, page: &str) -> Self {
        let text = fs::read_to_string(dist.join(page).join("index.html")).expect("the page of the search");
        let start = text.find("id=_told").expect("what the script has to know");
        let told = &text[start..];
        let told = &told[told.find('{').expect("JSON")..told.find("</script>").expect("an end")];
        let told = serde_json::from_str(told).expect("JSON");
        Self { folder: dist.join("recherche-index").join(lang.tag()), told, asked: 0 }
    }

    /// The beginnings of words that have files.
    pub fn files(&self) -> impl Iterator<Item = String> {
        self.list("at").into_iter()
    }

    /// The addresses of the pages that answer a question, the best first.
    pub fn ask(&mut self, text: &str) -> Vec<String> {
        self.asked = 0;
        let mut said = self.parse(text);
        let mut fetched: Vec<usize> = (0..said.len()).collect();
        fetched.sort_by(|a, b| self.rarity(&said[*b].word).cmp(&self.rarity(&said[*a].word)));
        fetched.truncate(2);
        let mut known = Vec::new();
        for number in fetched {
            if let Some((file, terms, sure)) = self.match_of(&said[number].word) {
                let forms = terms.iter().flat_map(|term| file.terms[*term].forms.clone()).collect();
                said[number].forms = Some(forms);
                known.push((number, file, terms, sure));
            }
        }
        let mut pages: BTreeMap<String, Page> = BTreeMap::new();
        for (number, file, terms, sure) in &known {
            self.weigh(&said[*number], file, terms, *sure, &mut pages);
        }
        let mut both: Vec<usize> = known.iter().map(|(number, ..)| *number).collect();
        both.sort_unstable();
        let mut ranked: Vec<Page> = pages.into_values().filter_map(|page| rank(page, &said, &both)).collect();
        ranked.retain(|page| page.line.is_some());
        let address = |page: &Page| page.line.as_ref().map_or("", |line| text_of(&line[0])).to_owned();
        ranked.sort_by(|a, b| b.score.total_cmp(&a.score).then_with(|| address(a).cmp(&address(b))));
        if both.len() > 1 && ranked.iter().filter(|page| page.all).count() > 4 {
            ranked.retain(|page| page.all);
        }
        ranked.iter().take(20).map(address).collect()
    }

    fn list(&self, name: &str) -> Vec<String> {
        text_of(&self.told[name]).split(' ').map(str::to_owned).collect()
    }

    fn parse(&self, text: &str) -> Vec<Word> {
        let silent = self.list("silent");
        let quotes = ['"', '«', '»', '“', '”', '„'];
        let pieces: Vec<&str> = text.split(quotes).collect();
        let mut all: Vec<Word> = Vec::new();
        for (number, piece) in pieces.iter().enumerate() {
            let phrase = if number % 2 == 1 && number + 1 < pieces.len() { number } else { 0 };
            for (_, word) in words(piece) {
                all.push(Word { word: fold(word), phrase, at: all.len(), forms: None });
            }
        }
        let mut said: Vec<Word> = Vec::new();
        for word in all {
            let is_long = word.word.chars().count() > 1 || has_digit(&word.word);
            if is_long && !silent.contains(&word.word) && !said.iter().any(|it| it.word == word.word) {
                said.push(word);
            }
        }
        said
    }

    fn rarity(&self, word: &str) -> isize {
        let common = self.list("common");
        match common.iter().position(|it| it == word) {
            Some(at) => at.cast_signed() - common.len().cast_signed(),
            None if has_digit(word) && word.chars().any(|it| !it.is_ascii_digit()) => 99,
            None => word.encode_utf16().count().cast_signed(),
        }
    }

    fn beginning(&self, word: &str) -> Option<String> {
        let (sound, beginnings) = (key(word), self.list("at"));
        let fits = beginnings.into_iter().filter(|it| sound.starts_with(it.as_str()));
        fits.max_by_key(String::len)
    }

    fn others(&self, word: &str) -> Option<String> {
        let (sound, own) = (key(word), self.beginning(word));
        let start = |length: usize| sound.chars().take(length).collect::<String>();
        let near = self
            .list("at")
            .into_iter()
            .filter(|it| Some(it) != own.as_ref() && it.len() > 1 && osa_distance(it, &start(it.chars().count())) < 2);
        // The first of the longest.
        near.rev_by_length()
    }

    fn load(&mut self, beginning: &str) -> File {
        self.asked += 1;
        let name = if beginning.is_empty() { "m.json".to_owned() } else { format!("m-{beginning}.json") };
        let text = fs::read_to_string(self.folder.join(name)).expect("a file that the page names");
        let file: Value = serde_json::from_str(&text).expect("JSON");
        let pages = file[0].as_object().expect("pages").iter().map(|(key, line)| (key.clone(), line.clone())).collect();
        let terms = file[1].as_array().expect("terms").iter().map(term).collect();
        File { pages, terms }
    }

    fn match_of(&mut self, word: &str) -> Option<(File, Vec<usize>, f64)> {
        let own = self.beginning(word)?;
        let file = self.load(&own);
        let (terms, sure) = matches(&file, word);
        if !terms.is_empty() {
            return Some((file, terms, sure));
        }
        if word.encode_utf16().count() < 4 || has_digit(word) {
            return None;
        }
        let next = self.others(word)?;
        let file = self.load(&next);
        let (terms, sure) = matches(&file, word);
        (!terms.is_empty()).then_some((file, terms, sure))
    }

    fn weigh(&self, word: &Word, file: &File, terms: &[usize], sure: f64, pages: &mut BTreeMap<String, Page>) {
        let all = self.told["pages"].as_f64().expect("a number");
        for term in terms.iter().map(|number| &file.terms[*number]) {
            let count = term.count as f64;
            let rare = (1.0 + (all - count + 0.5) / (count + 0.5)).ln();
            for (number, posting) in term.keys.as_bytes().chunks(5).enumerate() {
                let name = String::from_utf8_lossy(&posting[..4]).into_owned();
                let says = rare * sure * digit(posting[4]) as f64 / 16.0;
                let page = pages.entry(name.clone()).or_default();
                let own = page.words.entry(word.at).or_default();
                own.0 = own.0.max(says);
                own.1.extend(places(term, number));
                let Some(line) = file.pages.get(&name) else { continue };
                page.line = Some(line.clone());
                let shown = term.shown.as_bytes().get(number).map_or(62, |shown| digit(*shown));
                if shown < 62 {
                    page.sentences.push(text_of(&line[6 + shown]).to_owned());
                }
            }
        }
    }
}

/// The longest of several, of equals the first: a sort in JavaScript keeps their order.
trait Longest: Iterator<Item = String> {
    fn rev_by_length(self) -> Option<String>;
}

impl<I: Iterator<Item = String>> Longest for I {
    fn rev_by_length(self) -> Option<String> {
        let mut all: Vec<String> = self.collect();
        all.sort_by_key(|it| std::cmp::Reverse(it.len()));
        all.into_iter().next()
    }
}

fn text_of(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

fn digit(byte: u8) -> usize {
    DIGITS.iter().position(|digit| *digit == byte).expect("a digit")
}

fn has_digit(word: &str) -> bool {
    word.bytes().any(|byte| byte.is_ascii_digit())
}

fn term(value: &Value) -> Term {
    let stem = text_of(&value[0]).to_owned();
    let form = |end: &str| match end.strip_prefix('=') {
        Some(form) => form.to_owned(),
        None => format!("{stem}{end}"),
    };
    Term {
        forms: text_of(&value[1]).split(' ').map(form).collect(),
        count: value[2].as_u64().and_then(|count| usize::try_from(count).ok()).expect("a number"),
        keys: text_of(&value[3]).to_owned(),
        places: text_of(&value[4]).split(',').map(str::to_owned).collect(),
        shown: text_of(&value[5]).to_owned(),
        stem,
    }
}

fn matches(file: &File, word: &str) -> (Vec<usize>, f64) {
    let with = |test: &dyn Fn(&str) -> bool| -> Vec<usize> {
        let terms = file.terms.iter().enumerate();
        terms.filter(|(_, term)| term.forms.iter().any(|form| test(form))).map(|(number, _)| number).collect()
    };
    let length = |text: &str| text.encode_utf16().count();
    let found = with(&|form| form == word);
    if !found.is_empty() || length(word) < 4 || has_digit(word) {
        return (found, 1.0);
    }
    let sound = key(word);
    let found = with(&|form| key(form) == sound);
    if !found.is_empty() {
        return (found, 0.9);
    }
    let stems = file.terms.iter().enumerate().filter(|(_, term)| {
        length(&term.stem) > 3 && word.starts_with(&term.stem) && length(word) - length(&term.stem) < 6
    });
    let mut found: Vec<usize> = stems.map(|(number, _)| number).collect();
    if !found.is_empty() {
        found.sort_by_key(|number| std::cmp::Reverse(length(&file.terms[*number].stem)));
        found.truncate(1);
        return (found, 0.8);
    }
    let mut found = with(&|form| form.starts_with(word));
    if !found.is_empty() {
        found.sort_by_key(|number| std::cmp::Reverse(file.terms[*number].count));
        found.truncate(3);
        return (found, 0.8);
    }
    let mut best = if length(&sound) > 7 { 2 } else { 1 };
    let mut found: Option<usize> = None;
    for (number, term) in file.terms.iter().enumerate() {
        for form in term.forms.iter().filter(|form| !has_digit(form)) {
            let far = osa_distance(&sound, &key(form));
            let is_commoner = found.is_some_and(|found| term.count > file.terms[found].count);
            if far < best || (far == best && (found.is_none() || is_commoner)) {
                best = far;
                found = Some(number);
            }
        }
    }
    (found.into_iter().collect(), 0.6)
}

fn places(term: &Term, number: usize) -> Vec<usize> {
    let Some(steps) = term.places.get(number).filter(|steps| !steps.is_empty()) else { return Vec::new() };
    let mut at = 0;
    let step = |step: &str| {
        at += usize::from_str_radix(step, 36).expect("base 36");
        at
    };
    steps.split('.').map(step).collect()
}

fn speaks(word: &Word, other: &str) -> bool {
    if let Some(forms) = &word.forms {
        return forms.iter().any(|form| form == other);
    }
    let length = |text: &str| text.encode_utf16().count();
    let stem: String = word.word.chars().take(4.max(word.word.chars().count().saturating_sub(3))).collect();
    other == word.word
        || (length(&word.word) > 4 && other.starts_with(&stem) && length(other).abs_diff(length(&word.word)) < 5)
}

fn says(text: &str, word: &Word) -> bool {
    words(text).any(|(_, other)| speaks(word, &fold(other)))
}

fn rank(mut page: Page, said: &[Word], both: &[usize]) -> Option<Page> {
    let words_of = |number: &usize| page.words.get(&said[*number].at);
    let had: Vec<&(f64, Vec<usize>)> = both.iter().filter_map(words_of).collect();
    page.score = had.iter().map(|(says, _)| says).sum();
    page.all = had.len() == both.len();
    let phrase = both.len() > 1 && said[both[0]].phrase > 0 && said[both[0]].phrase == said[both[1]].phrase;
    if had.len() > 1 {
        let wanted = said[both[1]].at - said[both[0]].at;
        let pairs = had[0].1.iter().flat_map(|a| had[1].1.iter().map(move |b| b.abs_diff(a + wanted)));
        let far = pairs.min().unwrap_or(99);
        page.score += if far == 0 {
            2.5
        } else if far < 8 {
            1.0
        } else {
            0.0
        };
        if phrase && far > 0 {
            return None;
        }
    } else if phrase {
        return None;
    }
    let Some(line) = page.line.clone() else { return Some(page) };
    let (title, place) = (text_of(&line[1]), text_of(&line[2]));
    let in_title = said.iter().filter(|word| says(title, word)).count() as f64;
    let in_place = said.iter().filter(|word| says(place, word)).count() as f64;
    let covered = (in_title / words(title).count() as f64).sqrt();
    page.score += 3.0 * in_title * in_title / said.len() as f64 * (0.5 + 0.5 * covered) + 0.8 * in_place;
    if page.sentences.is_empty() {
        page.sentences.extend(line.get(6).map(|sentence| text_of(sentence).to_owned()));
    }
    let mut best: Option<(usize, String)> = None;
    for sentence in &page.sentences {
        let has = said.iter().filter(|word| says(sentence, word)).count();
        if best.as_ref().is_none_or(|(most, _)| has > *most) {
            best = Some((has, sentence.clone()));
        }
    }
    let sentence = best.map(|(_, sentence)| sentence).unwrap_or_default();
    let others = said.iter().enumerate().filter(|(number, _)| !both.contains(number));
    page.score += others.filter(|(_, word)| says(&sentence, word)).count() as f64;
    page.score *= if page.all { 1.0 } else { 0.6 };
    Some(page)
}
