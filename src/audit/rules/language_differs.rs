//! `page-language-differs` and `part-language-differs`: the language that is said is the one that is written.

use std::{cell::RefCell, collections::HashMap, sync::LazyLock};

use whatlang::{Detector, Lang};

use super::{
    languages::{is_known, primary},
    spoken,
};
use crate::audit::{finding::Finding, page::Page, tree::Element};

/// The language of the page is that of its words (ACT ucwvc8).
pub fn of_page<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    let Some(root) = page.tree().root().filter(|root| root.is("html")) else { return };
    let title = page.tree().named(&["title"]).next().map(Element::text_content).unwrap_or_default();
    let text = format!("{title}. {}", spoken::text(page, root));
    differs(root, "page-language-differs", &text, found);
}

/// The language of a part is that of its words (ACT off6ek).
pub fn of_part<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    for element in page.tree().having(&["lang"]).filter(|it| it.is_html() && !it.is("html")) {
        if element.closest(|it| it.is("body")).is_some() {
            differs(element, "part-language-differs", &spoken::text(page, element), found);
        }
    }
}

/// A passage in another language that does not say so (WCAG 3.1.2): long enough, and certain.
pub fn unsaid<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    const PASSAGES: &[&str] =
        &["p", "li", "blockquote", "q", "td", "dd", "figcaption", "h1", "h2", "h3", "h4", "h5", "h6"];
    for element in page.tree().named(PASSAGES).filter(|it| !it.has("lang")) {
        let Some(lang) = page.lang(element).filter(|lang| is_known(lang)) else { continue };
        if element.descendants().any(|it| it.is_one_of(PASSAGES)) {
            continue;
        }
        let text = spoken::text(page, element);
        if text.split_whitespace().count() < 5 {
            continue;
        }
        if let Some(spoken) = another(&text, lang, Certainty::Long) {
            let finding = Finding::warning("language-not-said", element);
            found.push(
                finding.with("language", primary(lang)).with("spoken", code(spoken)).with("text", shortened(&text)),
            );
        }
    }
}

fn differs<'t>(element: Element<'t>, rule: &'static str, text: &str, found: &mut Vec<Finding<'t>>) {
    let Some(lang) = element.attribute("lang").filter(|lang| is_known(lang)) else { return };
    if let Some(spoken) = another(text, lang, Certainty::Any) {
        let finding = Finding::warning(rule, element).at("lang");
        found.push(finding.with("language", primary(lang)).with("spoken", code(spoken)).with("text", shortened(text)));
    }
}

/// How much text must be there before anything is said.
#[derive(Copy, Clone, PartialEq, Eq, Hash)]
enum Certainty {
    /// A sentence, and no doubt.
    Long,
    /// A few words are enough if they are words of one language only.
    Any,
}

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

/// How many short texts are remembered: those of menus, buttons and lists, which the pages of a site have in common.
const REMEMBERED: usize = 20_000;

thread_local! {
    static HEARD: RefCell<HashMap<(String, Lang, Certainty), Option<Lang>>> = RefCell::default();
}

/// The language of a text, if it is another than the one that is said. Never guesses: texts that several languages may have are left alone.
fn another(text: &str, lang: &str, certainty: Certainty) -> Option<Lang> {
    const SHORT: usize = 200;
    let said = language(primary(lang))?;
    if text.len() > SHORT {
        return work_out(text, said, certainty);
    }
    HEARD.with_borrow_mut(|heard| {
        if heard.len() > REMEMBERED {
            heard.clear();
        }
        let key = (text.to_owned(), said, certainty);
        *heard.entry(key).or_insert_with(|| work_out(text, said, certainty))
    })
}

fn work_out(text: &str, said: Lang, certainty: Certainty) -> Option<Lang> {
    let counts = common_words(text);
    let count_of = |lang: Lang| counts.iter().find(|(other, _)| *other == lang).map(|(_, count)| *count);
    let own = count_of(said).unwrap_or_default();
    let others = || counts.iter().filter(|(other, _)| *other != said).copied();
    let best = others().max_by_key(|(_, count)| *count)?;
    // With several words of its own and next to none of any other, the letters need not be asked.
    if own >= 3 && best.1 * 3 <= own || certainty == Certainty::Long && own >= 2 && best.1 == 0 {
        return None;
    }
    let candidates = CANDIDATES.iter().copied().chain((!CANDIDATES.contains(&said)).then_some(said));
    let heard = Detector::with_allowlist(candidates.collect()).detect(text)?;
    let is_certain = heard.is_reliable() && heard.confidence() > 0.9 && text.split_whitespace().count() >= 5;
    if heard.lang() != said && is_certain && others().all(|(other, count)| other == heard.lang() || count <= own) {
        // A title of names, or one long foreign word, misleads the letters: common words have to agree where we know them.
        let agrees = count_of(heard.lang()).is_none_or(|count| count > own);
        return agrees.then_some(heard.lang());
    }
    let is_enough = own == 0 && best.1 > 0 && (best.1 >= 2 || heard.lang() == best.0);
    (certainty == Certainty::Any && is_enough).then_some(best.0)
}

/// Words that are frequent in one of the languages of our readers and no words of the others: articles, pronouns, small verbs.
const COMMON: [(Lang, &str); 4] = [
    (
        Lang::Fra,
        " le les des une est sont et du au aux dans pour avec vous nous bonne bon cette ces qui que où été être votre notre leur plus très pas ne se il elle ils elles mais comme aussi tout tous toutes chaque après avant entre sans bonjour merci année ",
    ),
    (
        Lang::Eng,
        " the of and is are was were this that these those with from have has which you your they their not been would will what when where who how each after before about into than then there hello thanks happy year ",
    ),
    (
        Lang::Nld,
        " het een van elke op binnen door kan niet ook zijn wordt worden werd naar voor deze dit aan bij maar uit nog wel zij wij jij hij ging heeft hebben geen meer veel jaar nieuw gelukkig goed goede dank tussen ",
    ),
    (
        Lang::Deu,
        " der das und ist nicht ein eine mit auf für sich auch wird werden wurde nach bei oder aber noch nur wie über unter zwischen ich wir sie ihr haben ",
    ),
];

/// How many common words of each language of `COMMON` a text has.
fn common_words(text: &str) -> [(Lang, usize); COMMON.len()] {
    static LISTS: LazyLock<HashMap<&str, Vec<usize>>> = LazyLock::new(|| {
        let mut lists: HashMap<&str, Vec<usize>> = HashMap::new();
        for (at, (_, words)) in COMMON.iter().enumerate() {
            words.split_whitespace().for_each(|word| lists.entry(word).or_default().push(at));
        }
        lists
    });
    let mut counts = std::array::from_fn(|at| (COMMON[at].0, 0));
    for word in text.to_lowercase().split(|it: char| !it.is_alphabetic()) {
        LISTS.get(word).into_iter().flatten().for_each(|at| counts[*at].1 += 1);
    }
    counts
}

/// The language of a primary subtag, if its words can be told from others.
fn language(subtag: &str) -> Option<Lang> {
    let subtag = subtag.to_ascii_lowercase();
    let code = match subtag.len() {
        2 => isolang::Language::from_639_1(&subtag)?.to_639_3(),
        _ => isolang::Language::from_639_3(&subtag)?.to_639_3(),
    };
    Lang::from_code(code)
}

/// The shortest code of a language, as `lang` has it.
fn code(lang: Lang) -> &'static str {
    isolang::Language::from_639_3(lang.code()).and_then(|it| it.to_639_1()).unwrap_or(lang.code())
}

fn shortened(text: &str) -> String {
    let mut short: String = text.chars().take(60).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}

#[cfg(test)]
mod tests {
    use whatlang::Lang;

    use super::{Certainty, another};

    #[test]
    fn few_words_are_enough_where_they_are_words_of_one_language_only() {
        let heard = |text: &str, lang: &str| another(text, lang, Certainty::Any);
        assert_eq!(heard("Bonne année !", "nl"), Some(Lang::Fra));
        assert_eq!(heard("Hij ging met de kippen op stok", "fr"), Some(Lang::Nld));
        assert_eq!(heard("Bonne année !", "fr"), None);
        assert_eq!(heard("Fireworks over Paris", "en"), None);
        assert_eq!(heard("Le Parc de la Deûle", "fr"), None);
        assert_eq!(heard("Contact", "nl"), None);
        assert_eq!(heard("The Dutch word “gelukkig” has no equivalent in English.", "en"), None);
        assert_eq!(heard("La métropole répond à chaque recommandation dans les quatre mois.", "fr"), None);
        assert_eq!(heard("De metropool antwoordt op elke aanbeveling binnen de vier maanden.", "fr"), Some(Lang::Nld));
    }
}
