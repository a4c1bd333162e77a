//! What `themes/parvis/recherche.js` does, in Rust, function by function under the same names: so the ranking is tested without a browser. The judge
//! `tests/conformance/search.mjs` asks the script itself.

use std::{
    collections::{BTreeMap, BTreeSet},
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
    /// Words of the last question that no page has.
    pub unknown: Vec<String>,
    /// What became of the phrases of the last question, by the name of the sentence that says it; empty where all pages have them or there was none.
    pub phrase: &'static str,
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
    at: usize,
    /// The forms of its terms, once they are known.
    forms: Option<Vec<String>>,
    /// Where the first word of the query that is the same stands.
    first: usize,
    /// Every page that has it is told in its file.
    complete: bool,
}

/// A word with the file that has it, its terms there, and how sure that is.
type Met<'f> = (usize, &'f File, Vec<usize>, f64);

#[derive(Default, Clone)]
struct Page {
    words: BTreeMap<usize, Own>,
    line: Option<Value>,
    sentences: Vec<String>,
    score: f64,
    all: bool,
    sure: u8,
}

/// What a page has of a word.
#[derive(Default, Clone)]
struct Own {
    says: f64,
    places: Vec<usize>,
    cut: bool,
}

impl Reader {
    /// Reads what the page tells its script.
    pub fn new(dist: &Path, lang: &Lang, page: &str) -> Self {
        let text = fs::read_to_string(dist.join(page).join("index.html")).expect("the page of the search");
        let start = text.find("id=_told").expect("what the script has to know");
        let told = &text[start..];
        let told = &told[told.find('{').expect("JSON")..told.find("</script>").expect("an end")];
        let told = serde_json::from_str(told).expect("JSON");
        Self { folder: dist.join("recherche-index").join(lang.tag()), told, asked: 0, unknown: Vec::new(), phrase: "" }
    }

    /// The beginnings of words that have files.
    pub fn files(&self) -> impl Iterator<Item = String> {
        self.list("at").into_iter()
    }

    /// The addresses of the pages that answer a question, the best first.
    pub fn ask(&mut self, text: &str) -> Vec<String> {
        self.asked = 0;
        self.phrase = "";
        let (mut words, mut phrases) = self.parse(text);
        let said: Vec<usize> =
            (0..words.len()).filter(|at| words[*at].first == *at && self.says_something(&words[*at])).collect();
        let mut fetched = said.clone();
        fetched.sort_by(|a, b| self.rarity(&words[*b].word).cmp(&self.rarity(&words[*a].word)));
        fetched.truncate(2);
        let (files, fetched) = self.files_of(&words, &fetched);
        let known: Vec<Met<'_>> = files.iter().filter_map(|(at, file)| meet(&words[*at], file)).collect();
        let is_known = |at: usize| known.iter().any(|(known, ..)| *known == at);
        self.unknown = fetched.iter().filter(|at| !is_known(**at)).map(|at| words[*at].word.clone()).collect();
        for (at, file, terms, _) in &known {
            let terms = || terms.iter().map(|term| &file.terms[*term]);
            let forms: Vec<String> = terms().flat_map(|term| term.forms.clone()).collect();
            let complete = terms().all(|term| term.count * 5 <= term.keys.len());
            for word in words.iter_mut().filter(|word| word.first == *at) {
                (word.forms, word.complete) = (Some(forms.clone()), complete);
            }
        }
        let mut pages: BTreeMap<String, Page> = BTreeMap::new();
        for (at, file, terms, sure) in &known {
            self.weigh(&words[*at], file, terms, *sure, &mut pages);
        }
        let pages: Vec<Page> = pages.into_values().collect();
        let both: Vec<usize> = said.iter().copied().filter(|at| is_known(*at)).collect();
        let ranked = |phrases: &[std::ops::Range<usize>]| -> Vec<Page> {
            let phrases: Vec<&[Word]> = phrases.iter().map(|phrase| &words[phrase.clone()]).collect();
            pages.iter().cloned().filter_map(|page| rank(page, &words, &said, &both, &phrases)).collect()
        };
        let lost =
            phrases.iter().any(|phrase| words[phrase.clone()].iter().any(|word| self.unknown.contains(&word.word)));
        let mut found = if lost { Vec::new() } else { ranked(&phrases) };
        let seen = found.iter().filter(|page| page.line.is_some()).count();
        let sure = found.iter().filter(|page| page.line.is_some() && page.sure > 1).count();
        if !phrases.is_empty() && seen == 0 {
            let all = found.is_empty() && both.iter().all(|at| words[*at].complete);
            self.phrase = if lost || all { "phrase-none" } else { "phrase-far" };
            phrases.clear();
            found = ranked(&[]);
        } else if !phrases.is_empty() {
            self.phrase = match sure {
                0 => "phrase-perhaps",
                sure if sure < seen => "phrase-some",
                _ => "",
            };
        }
        found.retain(|page| page.line.is_some());
        let address = |page: &Page| page.line.as_ref().map_or("", |line| text_of(&line[0])).to_owned();
        found.sort_by(|a, b| {
            b.sure.cmp(&a.sure).then_with(|| b.score.total_cmp(&a.score)).then_with(|| address(a).cmp(&address(b)))
        });
        if both.len() > 1 && found.iter().filter(|page| page.all).count() > 4 {
            found.retain(|page| page.all);
        }
        found.iter().take(20).map(address).collect()
    }

    fn list(&self, name: &str) -> Vec<String> {
        text_of(&self.told[name]).split(' ').map(str::to_owned).collect()
    }

    /// The words of a question, and which of them stand side by side between quotation marks.
    fn parse(&self, text: &str) -> (Vec<Word>, Vec<std::ops::Range<usize>>) {
        let quotes = ['"', '«', '»', '“', '”', '„'];
        let pieces: Vec<&str> = text.split(quotes).collect();
        let mut all: Vec<Word> = Vec::new();
        let mut phrases = Vec::new();
        for (number, piece) in pieces.iter().enumerate() {
            let start = all.len();
            for (_, word) in words(piece) {
                let (word, at) = (fold(word), all.len());
                let first = all.iter().position(|it| it.word == word).unwrap_or(at);
                all.push(Word { word, at, forms: None, first, complete: false });
            }
            if number % 2 == 1 && number + 1 < pieces.len() && all.len() > start + 1 {
                phrases.push(start..all.len());
            }
        }
        (all, phrases)
    }

    fn says_something(&self, word: &Word) -> bool {
        let is_long = word.word.chars().count() > 1 || has_digit(&word.word);
        is_long && !self.list("silent").contains(&word.word)
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
        let found = self
            .list("at")
            .into_iter()
            .filter(|it| Some(it) != own.as_ref() && it.len() > 1 && osa_distance(it, &start(it.chars().count())) < 2);
        let near = |it: &String| {
            let swapped = if letters(it) == letters(&start(it.chars().count())) { 20 } else { 0 };
            let begun = if it.chars().next() == sound.chars().next() { 10 } else { 0 };
            swapped + begun + it.chars().count()
        };
        let mut found: Vec<String> = found.collect();
        found.sort_by_key(|it| std::cmp::Reverse(near(it)));
        found.into_iter().next()
    }

    fn load(&mut self, beginning: &str) -> File {
        self.asked += 1;
        let name = if beginning.is_empty() { "m.json".to_owned() } else { format!("m-{}.json", named(beginning)) };
        let text = fs::read_to_string(self.folder.join(name)).expect("a file that the page names");
        let file: Value = serde_json::from_str(&text).expect("JSON");
        let pages = file[0].as_object().expect("pages").iter().map(|(key, line)| (key.clone(), line.clone())).collect();
        let terms = file[1].as_array().expect("terms").iter().map(term).collect();
        File { pages, terms }
    }

    /// The same search among the pages of a filter: `kinds` or `themes`. Nothing where the filter has no files of its own.
    pub fn narrowed(&self, filters: &str, value: &str) -> Option<Reader> {
        let own = self.told[filters].as_array()?.iter().find(|it| it[0] == value)?;
        let mut told = self.told.clone();
        told["at"] = own.get(2)?.clone();
        let sign = if filters == "kinds" { "n-" } else { "t-" };
        let folder = self.folder.join(format!("{sign}{}", named(value)));
        Some(Self { folder, told, asked: 0, unknown: Vec::new(), phrase: "" })
    }

    /// How many pages have a word, as its file says.
    pub fn count(&mut self, word: &str) -> usize {
        let Some(own) = self.beginning(word) else { return 0 };
        let file = self.load(&own);
        matches(&file, word).0.into_iter().map(|number| file.terms[number].count).max().unwrap_or_default()
    }

    fn ask_own(&mut self, word: &Word, loaded: &mut Vec<String>) -> Option<(usize, File)> {
        let own = self.beginning(&word.word)?;
        let file = self.load(&own);
        // A file is asked for once.
        self.asked -= usize::from(loaded.contains(&own));
        loaded.push(own);
        meet(word, &file).is_some().then_some((word.at, file))
    }

    fn ask_other(&mut self, word: &Word) -> Option<(usize, File)> {
        let other = self.others(&word.word)?;
        let file = self.load(&other);
        meet(word, &file).is_some().then_some((word.at, file))
    }

    /// How much nearer another file is to a word than its own: more than 0 for what probably begins with a typing error.
    fn doubt(&self, word: &str) -> isize {
        let length = |text: &str| text.encode_utf16().count().cast_signed();
        if length(word) < 4 || has_digit(word) || self.list("common").iter().any(|it| it == word) {
            return -99;
        }
        match self.others(word) {
            Some(other) => length(&other) - length(&self.beginning(word).unwrap_or_default()),
            None => -99,
        }
    }

    /// The files of two words, and the words that were asked about. Where neither is known, one with a typing error may stand in another file: that whose name is
    /// nearest is asked for. Two words that look wrong are asked about one after the other, so that no third file is needed.
    fn files_of(&mut self, words: &[Word], fetched: &[usize]) -> (Vec<(usize, File)>, Vec<usize>) {
        let mut loaded: Vec<String> = Vec::new();
        let doubts = fetched.iter().map(|at| (*at, self.doubt(&words[*at].word)));
        let mut wrong: Vec<(usize, isize)> = doubts.filter(|(_, doubt)| *doubt > -99).collect();
        wrong.sort_by_key(|(_, doubt)| std::cmp::Reverse(*doubt));
        if let [(first, _), (second, doubt)] = wrong[..]
            && doubt > 0
        {
            if let Some(known) = self.ask_own(&words[first], &mut loaded) {
                let other = self.ask_own(&words[second], &mut loaded);
                return ([Some(known), other].into_iter().flatten().collect(), fetched.to_vec());
            }
            return match self.ask_other(&words[first]) {
                Some(known) => (vec![known], vec![first]),
                None => {
                    let own = self.ask_own(&words[second], &mut loaded);
                    let other = own.or_else(|| self.ask_other(&words[second]));
                    (other.into_iter().collect(), fetched.to_vec())
                }
            };
        }
        let mut files: Vec<(usize, File)> = Vec::new();
        for at in fetched {
            files.extend(self.ask_own(&words[*at], &mut loaded));
        }
        if let (true, Some((first, _))) = (files.is_empty(), wrong.first()) {
            files.extend(self.ask_other(&words[*first]));
        }
        (files, fetched.to_vec())
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
                own.says = own.says.max(says);
                for place in places(term, number) {
                    match place {
                        Some(place) => own.places.push(place),
                        None => own.cut = true,
                    }
                }
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

fn letters(text: &str) -> Vec<char> {
    let mut letters: Vec<char> = text.chars().collect();
    letters.sort_unstable();
    letters
}

/// A text as part of the name of a file.
fn named(text: &str) -> String {
    let unit = |unit: u16| match u8::try_from(unit) {
        Ok(byte) if byte.is_ascii_lowercase() || byte.is_ascii_digit() => char::from(byte).to_string(),
        _ => format!("-{unit:x}"),
    };
    text.encode_utf16().map(unit).collect()
}

/// What the singular and the plural of a word have in common.
fn plain(word: &str) -> String {
    let word = word.strip_suffix(['s', 'x']).unwrap_or(word);
    match word.strip_suffix("ail").or_else(|| word.strip_suffix("al")) {
        Some(stem) => format!("{stem}au"),
        None => word.to_owned(),
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

/// What is known of a word from a file, where the file has it.
fn meet<'f>(word: &Word, file: &'f File) -> Option<Met<'f>> {
    let (terms, sure) = matches(file, &word.word);
    (!terms.is_empty()).then_some((word.at, file, terms, sure))
}

fn matches(file: &File, word: &str) -> (Vec<usize>, f64) {
    let with = |test: &dyn Fn(&str) -> bool| -> Vec<usize> {
        let terms = file.terms.iter().enumerate();
        terms.filter(|(_, term)| term.forms.iter().any(|form| test(form))).map(|(number, _)| number).collect()
    };
    let length = |text: &str| text.encode_utf16().count();
    let found = with(&|form| form == word);
    if !found.is_empty() || has_digit(word) {
        return (found, 1.0);
    }
    let found = with(&|form| plain(form) == plain(word));
    if !found.is_empty() || length(word) < 4 {
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

/// Where a word stands in a page; none for places that are not told.
fn places(term: &Term, number: usize) -> Vec<Option<usize>> {
    let steps = term.places.get(number).filter(|steps| !steps.is_empty()).map_or(".", String::as_str);
    let mut at = 0;
    let step = |step: &str| {
        (!step.is_empty()).then(|| {
            at += usize::from_str_radix(step, 36).expect("base 36");
            at
        })
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

/// What of a page can be read here: its title, its process and sentences, each once.
fn excerpts(page: &Page) -> Vec<&str> {
    let Some(line) = &page.line else { return Vec::new() };
    let mut all = vec![text_of(&line[1]), text_of(&line[2])];
    for sentence in &page.sentences {
        if !all.contains(&sentence.as_str()) {
            all.push(sentence);
        }
    }
    all
}

fn is_cut(text: &str) -> bool {
    text.starts_with('…') || text.ends_with('…')
}

/// How often a text has a phrase. `whole`: all words of it; else those that are known stand as they do in it, whatever the others are.
fn reads(phrase: &[Word], text: &str, whole: bool) -> usize {
    let all: Vec<String> = words(text).map(|(_, word)| fold(word)).collect();
    let inside = whole || is_cut(text);
    let before = if inside { 0 } else { phrase.len() - 1 };
    let starts = (0..before + all.len()).filter(|start| !inside || start + phrase.len() <= all.len());
    let is = |start: &usize| {
        phrase.iter().enumerate().all(|(step, word)| {
            let here = (start + step).checked_sub(before).and_then(|at| all.get(at));
            match &word.forms {
                Some(_) => here.is_some_and(|here| speaks(word, here)),
                None => !whole || here == Some(&word.word),
            }
        })
    };
    starts.filter(is).count()
}

/// Whether a page has a phrase: 2 for yes, 0 for no, and 1 where not all of its words can be compared.
fn holds(page: &Page, phrase: &[Word]) -> u8 {
    let texts = excerpts(page);
    if texts.iter().any(|text| reads(phrase, text, true) > 0) {
        return 2;
    }
    let mut starts: Option<BTreeSet<isize>> = None;
    let mut cut = false;
    let known = || phrase.iter().filter(|word| word.forms.is_some());
    for word in known() {
        let Some(own) = page.words.get(&word.first) else {
            if word.complete {
                return 0;
            }
            cut = true;
            continue;
        };
        cut |= own.cut;
        let here = own.places.iter().map(|place| place.cast_signed() - word.at.cast_signed());
        let is_one = |start: &isize| starts.as_ref().is_none_or(|starts| starts.contains(start));
        starts = Some(here.filter(is_one).collect());
    }
    let Some(starts) = starts else { return 1 };
    if !starts.is_empty() && known().count() == phrase.len() {
        return 2;
    }
    if cut {
        return 1;
    }
    let count = |text: &&&str| reads(phrase, text, false);
    let (excerpts, whole): (Vec<&&str>, Vec<&&str>) = texts.iter().partition(|text| is_cut(text));
    let read = whole.iter().map(count).sum::<usize>() + excerpts.iter().map(count).max().unwrap_or_default();
    u8::from(starts.len() > read)
}

fn rank(mut page: Page, words_of_query: &[Word], said: &[usize], both: &[usize], phrases: &[&[Word]]) -> Option<Page> {
    page.sure = phrases.iter().map(|phrase| holds(&page, phrase)).min().unwrap_or(2);
    if page.sure == 0 {
        return None;
    }
    let had: Vec<&Own> = both.iter().filter_map(|at| page.words.get(at)).collect();
    page.score = had.iter().map(|own| own.says).sum();
    page.all = had.len() == both.len();
    if had.len() > 1 {
        let wanted = both[1] - both[0];
        let pairs = had[0].places.iter().flat_map(|a| had[1].places.iter().map(move |b| b.abs_diff(a + wanted)));
        let far = pairs.min().unwrap_or(99);
        page.score += if far == 0 {
            2.5
        } else if far < 8 {
            1.0
        } else {
            0.0
        };
    }
    let said: Vec<&Word> = said.iter().map(|at| &words_of_query[*at]).collect();
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
    let others = said.iter().filter(|word| !both.contains(&word.at));
    page.score += others.filter(|word| says(&sentence, word)).count() as f64;
    page.score *= if page.all { 1.0 } else { 0.6 };
    Some(page)
}
