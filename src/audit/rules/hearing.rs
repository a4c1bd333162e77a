//! The language in which a text is written, as far as its words and letters tell. Never a guess: texts that several languages may have are
//! left alone.

mod common;

use std::{cell::RefCell, hash::BuildHasher as _};

use rustc_hash::{FxBuildHasher, FxHashMap, FxHashSet};
use whatlang::{Detector, Lang};

use self::common::Counts;
use super::languages::primary;

/// How much text must be there before anything is said.
#[derive(Copy, Clone, PartialEq, Eq, Hash)]
pub(super) enum Certainty {
    /// A sentence, and no doubt.
    Long,
    /// A few words are enough if they are words of one language only.
    Any,
}

/// How many words of another language a passage has for each of the one that is said, at least, to be taken for one of the other.
const MIXED: usize = 3;

/// Texts of up to so many words are too short for their letters to tell.
const SHORT: usize = 5;

/// Languages that a passage may be in beside the one that is said.
const CANDIDATES: &[Lang] = &[
    Lang::Fra,
    Lang::Eng,
    Lang::Nld,
    Lang::Deu,
    Lang::Spa,
    Lang::Ita,
    Lang::Por,
    Lang::Ara,
    Lang::Dan,
    Lang::Swe,
    Lang::Pol,
    Lang::Tur,
];

/// Languages whose letters are all Latin.
const LATIN: &[Lang] =
    &[Lang::Fra, Lang::Eng, Lang::Nld, Lang::Deu, Lang::Spa, Lang::Ita, Lang::Por, Lang::Dan, Lang::Swe, Lang::Pol];

/// So many letters that are not Latin may be a passage in another script.
const SCRIPT: usize = 8;

/// How many texts are remembered: those of menus, notes and lists, which the pages of a site have in common.
const REMEMBERED: usize = 16_000;

/// How many passages are remembered in which nothing was found.
const PLAIN: usize = 100_000;

thread_local! {
    /// The languages of short texts, by their hash.
    static HEARD: RefCell<FxHashMap<(Lang, Certainty, u32, u64), Option<Lang>>> = RefCell::default();
    /// Passages in which nothing was found, by their hash: a text stands on several pages of a site, and is heard once.
    static SOUND: RefCell<FxHashSet<(Lang, u32, u64)>> = RefCell::default();
}

/// Lets go what this thread remembers of texts.
pub(super) fn forget() {
    HEARD.take();
    SOUND.take();
}

/// The language of a text, if it is another than the one that is said.
pub(super) fn another(text: &str, said: Lang, certainty: Certainty) -> Option<Lang> {
    another_than(&Counts::of(text), text, said, certainty)
}

/// The language of a passage of which it is not said that it is in another one, and the words that are: all of it, or a clause.
pub(super) fn passage_of_another(text: &str, said: Lang) -> Option<(Lang, &str)> {
    let key = (said, text.len() as u32, FxBuildHasher.hash_one(text));
    if SOUND.with_borrow(|sound| sound.contains(&key)) {
        return None;
    }
    let found = heard_in_passage(text, said);
    if found.is_none() {
        SOUND.with_borrow_mut(|sound| {
            if sound.len() >= PLAIN {
                sound.clear();
            }
            sound.insert(key);
        });
    }
    found
}

fn heard_in_passage(text: &str, said: Lang) -> Option<(Lang, &str)> {
    let counts = Counts::of(text);
    if let Some(spoken) = another_than(&counts, text, said, Certainty::Long) {
        return Some((spoken, text));
    }
    if counts.foreign >= SCRIPT
        && LATIN.contains(&said)
        && let Some(found) = clause_in_another_script(text)
    {
        return Some(found);
    }
    // Most passages have nothing that a clause in another language could be made of.
    let may_have_one = counts.of_others(said).any(|(_, count)| count >= CLAUSE);
    if may_have_one { clause_of_another(text, said) } else { None }
}

/// True if a text is so plainly in the language that is said that the rest of it need not be heard.
pub(super) fn is_plainly(text: &str, said: Lang) -> bool {
    const ENOUGH: usize = 30;
    let counts = Counts::of(text);
    let own = counts.of_language(said).unwrap_or_default();
    own >= ENOUGH && counts.foreign < SCRIPT && counts.of_others(said).all(|(_, count)| count * 6 <= own)
}

/// A clause in letters that are not Latin amid a passage in Latin ones: no voice for the passage can read it (WCAG 3.1.2). One or two words may be a name or a word
/// that the passage speaks about.
fn clause_in_another_script(text: &str) -> Option<(Lang, &str)> {
    const WORDS: usize = 3;
    let is_latin = |it: char| it.is_alphabetic() && (it <= '\u{36F}' || ('\u{1E00}'..='\u{1EFF}').contains(&it));
    let is_word = |word: &&str| word.chars().filter(|it| it.is_alphabetic()).count() > 1;
    let clauses = text.split(is_latin).map(|clause| clause.trim_matches(|it: char| !it.is_alphabetic()));
    clauses.filter(|clause| !clause.is_empty()).find_map(|clause| {
        let letters = clause.chars().filter(|it| it.is_alphabetic()).count();
        // Chinese, Japanese and Thai stand without spaces.
        let is_long =
            clause.split_whitespace().filter(is_word).count() >= WORDS || !clause.contains(' ') && letters > SCRIPT;
        let spoken = Detector::new().detect(clause).filter(|_| is_long && letters >= SCRIPT)?.lang();
        (!LATIN.contains(&spoken)).then_some((spoken, clause))
    })
}

/// How many common words a clause in another language has at least.
const CLAUSE: usize = 2;

/// A clause in another language amid a passage: its letters and its common words say so, and none of the passage's own stands in it.
/// A postal address is a name, and stays as it is in every language (WCAG 3.1.2).
fn clause_of_another(text: &str, said: Lang) -> Option<(Lang, &str)> {
    const ENDS: &[char] = &['.', ':', ';', '!', '?', '…', '«', '»', '“', '”', '"', '(', ')', '–', '—'];
    let is_post_code = |word: &str| word.len() >= 5 && word.bytes().all(|it| it.is_ascii_digit());
    let is_address = |clause: &str| clause.split(|it: char| !it.is_alphanumeric()).any(is_post_code);
    let is_sentence = |clause: &&str| clause.split_whitespace().count() >= 6 && !is_address(clause);
    text.split(ENDS).map(str::trim).filter(is_sentence).find_map(|clause| {
        let counts = Counts::of(clause);
        let spoken = another_than(&counts, clause, said, Certainty::Long)?;
        let count_of = |lang: Lang| counts.of_language(lang).unwrap_or_default();
        (count_of(said) == 0 && count_of(spoken) >= CLAUSE).then_some((spoken, clause))
    })
}

fn another_than(counts: &Counts, text: &str, said: Lang, certainty: Certainty) -> Option<Lang> {
    const FEW: usize = 600;
    const BRIEF: usize = 8;
    if let Some(heard) = by_script(counts, text, said) {
        return Some(heard);
    }
    let own = counts.of_language(said).unwrap_or_default();
    let best = counts.of_others(said).max_by_key(|(_, count)| *count)?;
    // With several words of its own and next to none of any other, the letters need not be asked. Those of a few words are never certain against one of its own.
    let is_brief = || text.split_whitespace().nth(BRIEF).is_none();
    let is_own = own >= 2 || own == 1 && is_brief();
    if own >= 3 && best.1 * 3 <= own || certainty == Certainty::Long && best.1 == 0 && is_own {
        return None;
    }
    if text.len() > FEW {
        return by_letters(counts, text, said, certainty);
    }
    let key = (said, certainty, text.len() as u32, FxBuildHasher.hash_one(text));
    HEARD.with_borrow_mut(|heard| {
        if let Some(known) = heard.get(&key) {
            return *known;
        }
        if heard.len() > REMEMBERED {
            heard.clear();
        }
        let made = by_letters(counts, text, said, certainty);
        heard.insert(key, made);
        made
    })
}

/// What the letters say, and the common words do not contradict.
fn by_letters(counts: &Counts, text: &str, said: Lang, certainty: Certainty) -> Option<Lang> {
    let own = counts.of_language(said).unwrap_or_default();
    let others = || counts.of_others(said);
    let best = others().max_by_key(|(_, count)| *count)?;
    let candidates = CANDIDATES.iter().copied().chain((!CANDIDATES.contains(&said)).then_some(said));
    let heard = Detector::with_allowlist(candidates.collect()).detect(text)?;
    let is_certain = heard.is_reliable() && heard.confidence() > 0.9 && text.split_whitespace().count() >= 5;
    if heard.lang() != said && is_certain && others().all(|(other, count)| other == heard.lang() || count <= own) {
        // A title of names, or one long foreign word, misleads the letters: common words have to agree where we know them.
        // A sentence with a foreign address in it is no foreign passage.
        let least = if certainty == Certainty::Long { own * MIXED } else { own };
        let agrees = counts.of_language(heard.lang()).is_none_or(|count| count > least);
        return agrees.then_some(heard.lang());
    }
    // Without words of the language that is said, those of another are enough: if they are several, if the letters agree, or if a text of a
    // few words has words of no third language. Of a language whose words we do not know, nothing is said that the letters contradict.
    let knows_said = counts.of_language(said).is_some();
    let agrees = heard.lang() == best.0;
    let is_alone = others().filter(|(_, count)| *count > 0).count() == 1;
    let is_short = text.split_whitespace().count() <= SHORT;
    let is_enough = own == 0
        && best.1 > 0
        && match knows_said {
            true => agrees || best.1 >= 2 || is_alone && is_short,
            false => agrees && best.1 >= 2,
        };
    (certainty == Certainty::Any && is_enough).then_some(best.0)
}

/// The language of a text in letters that the language that is said does not have, if that is one of those with Latin letters.
fn by_script(counts: &Counts, text: &str, said: Lang) -> Option<Lang> {
    if counts.foreign < SCRIPT || counts.foreign * 4 < counts.letters * 3 || !LATIN.contains(&said) {
        return None;
    }
    Detector::new().detect(text).map(|it| it.lang()).filter(|lang| !LATIN.contains(lang))
}

/// The language of a tag, if its words can be told from others.
pub(super) fn language(tag: &str) -> Option<Lang> {
    let subtag = primary(tag).to_ascii_lowercase();
    let code = match subtag.len() {
        2 => isolang::Language::from_639_1(&subtag)?.to_639_3(),
        _ => isolang::Language::from_639_3(&subtag)?.to_639_3(),
    };
    Lang::from_code(code)
}

/// The shortest code of a language, as `lang` has it.
pub(super) fn code(lang: Lang) -> &'static str {
    isolang::Language::from_639_3(lang.code()).and_then(|it| it.to_639_1()).unwrap_or(lang.code())
}

#[cfg(test)]
mod tests {
    use whatlang::Lang;

    use super::{Certainty, another, is_plainly, language, passage_of_another};

    #[test]
    fn few_words_are_enough_where_they_are_words_of_one_language_only() {
        let heard = |text: &str, lang: &str| another(text, language(lang)?, Certainty::Any);
        assert_eq!(heard("Bonne année !", "nl"), Some(Lang::Fra));
        assert_eq!(heard("Hij ging met de kippen op stok", "fr"), Some(Lang::Nld));
        assert_eq!(heard("Bonne année !", "fr"), None);
        assert_eq!(heard("Fireworks over Paris", "en"), None);
        assert_eq!(heard("Fireworks over Paris. Fireworks over Paris", "nl"), Some(Lang::Eng));
        assert_eq!(heard("Paris. Fireworks over Paris!", "nl"), Some(Lang::Eng));
        assert_eq!(heard("¿Qué le pasa? Les dio las gracias.", "es"), None);
        assert_eq!(heard("Le dijo que la casa era de los niños", "es"), None);
        assert_eq!(heard("Guten Morgen", "fr"), None);
        assert_eq!(heard("今日はいい天気ですね。", "fr"), Some(Lang::Jpn));
        assert_eq!(heard("Le mot « 今日 » veut dire « aujourd’hui ».", "fr"), None);
        assert_eq!(heard("Die Straße ist heute geschlossen", "fr"), Some(Lang::Deu));
        assert_eq!(heard("Le Parc de la Deûle", "fr"), None);
        let address = "Stuur een brief per post, gratis en zonder postzegel: Défenseur des droits, Libre réponse 71120, 75342 Paris";
        assert_eq!(passage_of_another(address, Lang::Nld), None);
        assert_eq!(heard("Contact", "nl"), None);
        assert_eq!(heard("The Dutch word “gelukkig” has no equivalent in English.", "en"), None);
        assert_eq!(heard("La métropole répond à chaque recommandation dans les quatre mois.", "fr"), None);
        assert_eq!(heard("De metropool antwoordt op elke aanbeveling binnen de vier maanden.", "fr"), Some(Lang::Nld));
    }

    #[test]
    fn a_clause_in_another_language_is_found_amid_a_passage() {
        let text = "La salle est ouverte à tous (the doors of the building were opened again after the morning, because everybody wanted to know what would happen there), et la réunion est finie.";
        assert_eq!(passage_of_another(text, Lang::Fra).map(|it| it.0), Some(Lang::Eng));
        assert_eq!(passage_of_another("La réunion est ouverte à tous les habitants de la ville.", Lang::Fra), None);
    }

    #[test]
    fn a_clause_in_another_script_is_found_and_a_name_or_a_sign_is_none() {
        let clause = |text: &'static str| passage_of_another(text, Lang::Fra);
        let arabic = "مرحبا بكم في الاجتماع العام للحي";
        let text = "Bienvenue à tous les habitants du quartier, مرحبا بكم في الاجتماع العام للحي, et à tous ceux qui viennent pour la première fois.";
        assert_eq!(clause(text), Some((Lang::Ara, arabic)));
        let japanese =
            "Nous disons こんにちは、皆さん、会議へようこそ à nos amis qui viennent de loin pour cette rencontre.";
        assert_eq!(clause(japanese).map(|it| it.0), Some(Lang::Jpn));
        for text in [
            "Le mot « مرحبا » veut dire « bonjour », et tout le monde le comprend ici.",
            "Les angles α, β, γ, δ, ε, ζ, η et θ du triangle sont donnés dans le tableau.",
            "L’auteur, Фёдор Достоевский, est lu par le club de lecture du quartier depuis trois ans.",
        ] {
            assert_eq!(clause(text), None, "{text}");
        }
    }

    #[test]
    fn the_first_words_of_a_long_page_are_enough_if_they_are_all_in_its_language() {
        let french = "La ville répond à tous les habitants dans les deux mois, et elle dit pourquoi. ".repeat(6);
        assert!(is_plainly(&french, Lang::Fra));
        assert!(!is_plainly(&french, Lang::Nld));
        assert!(!is_plainly("La ville répond à tous.", Lang::Fra));
        assert!(!is_plainly(
            &format!("{french}{}", "The city answers and it is what they have. ".repeat(6)),
            Lang::Fra
        ));
        assert!(!is_plainly(&format!("{french} أهلا وسهلا بكم"), Lang::Fra));
    }
}
