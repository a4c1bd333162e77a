//! Words that mean the same: « participer » and « participation » share a stem (Snowball). The index lists the forms of each stem that the site uses, so
//! that a browser needs no stemmer: three of them would weigh as much as the whole script.

use rust_stemmers::{Algorithm, Stemmer};

use super::{
    plurals::singular,
    words::{bare, fold},
};
use crate::base::lang::Lang;

/// Letters of a word at most. What is longer (a key that was pasted, the letters of a gene) is no word that people search, and would cut the index letter by
/// letter.
const LONGEST: usize = 64;

/// Words that say nothing alone, folded, by language.
const SILENT: &[(&str, &str)] = &[
    (
        "fr",
        "a ai as au aux avec c ca car ce ces cet cette ceux chez ci comme comment d dans de des donc dont du elle elles en entre es est et eu eux fait il ils j je jusqu \
         l la le les leur leurs lors lorsqu lui m ma mais me mes meme moi mon n ne ni nos notre nous on ont or ou par pas peu peut plus pour pourquoi puis qu quand que quel \
         quelle quelles quels qui quoi s sa sans se ses si son sont sous sur t ta te tes toi ton tous tout toute toutes tres tu un une vers vos votre vous y etre avoir faire",
    ),
    (
        "en",
        "a about all also an and any are as at be been but by can could did do does for from had has have how i if in into is it its me my no not of on or our s should so \
         t than that the their them then there these they this those to up us was we were what when where which who whom why will with would you your",
    ),
    (
        "nl",
        "aan al alle als bij d daar dan dat de deze die dit dus een en er geen had heb hebben heeft hem het hier hij hoe hun ik in is ja je kan kunnen maar me meer men met \
         mij mijn na naar niet nog nu of om omdat ons onze ook op over s t te tot u uit uw van veel voor waar waarom was wat we wel welke wie wij worden wordt zal ze zich \
         zij zijn zo zou",
    ),
];

/// The words that say nothing alone, in their order.
pub fn silent(lang: &Lang) -> impl Iterator<Item = &'static str> {
    let own = SILENT.iter().find(|(tag, _)| *tag == lang.primary());
    own.map_or("", |(_, words)| words).split_whitespace()
}

/// Forms and stems of the words of a language.
pub struct Stems {
    /// A language of whose words the stemmer does not know enough; empty for others.
    lang: &'static str,
    stemmer: Option<Stemmer>,
    silent: Vec<&'static str>,
}

impl Stems {
    /// For a language; one that Snowball does not know has every word as its own stem.
    pub fn new(lang: &Lang) -> Self {
        let own = match lang.primary() {
            "fr" => "fr",
            "ar" => "ar",
            _ => "",
        };
        let algorithm = match lang.primary() {
            "ar" => Some(Algorithm::Arabic),
            "da" => Some(Algorithm::Danish),
            "de" => Some(Algorithm::German),
            "en" => Some(Algorithm::English),
            "es" => Some(Algorithm::Spanish),
            "fr" => Some(Algorithm::French),
            "it" => Some(Algorithm::Italian),
            "nl" => Some(Algorithm::Dutch),
            "pt" => Some(Algorithm::Portuguese),
            "ro" => Some(Algorithm::Romanian),
            "tr" => Some(Algorithm::Turkish),
            _ => None,
        };
        Self { lang: own, stemmer: algorithm.map(Stemmer::create), silent: silent(lang).collect() }
    }

    /// The folded form and the folded stem of a word; nothing for one that says nothing alone, or that is too long to be one.
    pub fn of(&self, word: &str) -> Option<(String, String)> {
        if is_too_long(word) {
            return None;
        }
        let form = fold(word);
        let is_number = form.bytes().any(|byte| byte.is_ascii_digit());
        if (form.chars().count() < 2 && !is_number) || self.silent.contains(&&*form) {
            return None;
        }
        let stem = match &self.stemmer {
            // A reference (« R7 », « 2026 ») is what it is.
            Some(stemmer) if !is_number => {
                let word = word.to_lowercase();
                fold(&match self.lang {
                    "fr" => stemmer.stem(&singular(&word)).into_owned(),
                    // The article is no part of the word (`words::fold`).
                    "ar" => stemmer.stem(bare(&word)).into_owned(),
                    _ => stemmer.stem(&word).into_owned(),
                })
            }
            _ => form.clone(),
        };
        Some((form, stem))
    }
}

/// True for a run of letters that is no word.
pub fn is_too_long(word: &str) -> bool {
    word.chars().nth(LONGEST).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stem(lang: &str, word: &str) -> Option<String> {
        Stems::new(&Lang::parse(lang).expect("a tag")).of(word).map(|(_, stem)| stem)
    }

    #[test]
    fn forms_of_a_word_share_a_stem() {
        for (lang, one, other) in [
            ("fr", "Recommandations", "recommandation"),
            ("fr", "accessibles", "accessible"),
            ("en", "meetings", "meeting"),
            ("nl", "burgers", "burger"),
            ("fr", "élus", "élu"),
            ("fr", "lieux", "lieu"),
            ("fr", "eaux", "eau"),
            ("fr", "chevaux", "cheval"),
            ("fr", "Travaux", "travail"),
            ("fr", "locaux", "local"),
            ("fr", "vœux", "vœu"),
            ("fr", "vélos", "vélo"),
            ("ar", "المدرسة", "مدرسة"),
            ("ar", "للمدرسة", "مدرسة"),
            ("ar", "بالحديقة", "حديقة"),
            ("ar", "والمكتبة", "مكتبه"),
        ] {
            assert_eq!(stem(lang, one), stem(lang, other), "{one}");
        }
        assert_eq!(stem("fr", "R7").as_deref(), Some("r7"));
    }

    #[test]
    fn a_run_of_letters_without_an_end_is_no_word() {
        assert_eq!(stem("fr", &"ab".repeat(32)).map(|stem| stem.len()), Some(64));
        assert_eq!(stem("fr", &"ab".repeat(33)), None);
        assert_eq!(stem("fr", &"7".repeat(65)), None);
    }

    #[test]
    fn small_words_say_nothing() {
        for (lang, word) in [("fr", "Les"), ("fr", "d"), ("en", "the"), ("nl", "het")] {
            assert_eq!(stem(lang, word), None, "{word}");
        }
        assert_eq!(stem("mt", "kelma").as_deref(), Some("kelma"));
    }
}
