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
        let whole = another(&text, lang, Certainty::Long).map(|spoken| (spoken, text.as_str()));
        if let Some((spoken, said)) = whole.or_else(|| clause_of_another(&text, lang)) {
            let finding = Finding::warning("language-not-said", element);
            found.push(
                finding.with("language", primary(lang)).with("spoken", code(spoken)).with("text", shortened(said)),
            );
        }
    }
}

/// A clause in another language amid a passage: its letters and its common words say so, and none of the passage's own stands in it.
/// A postal address is a name, and stays as it is in every language (WCAG 3.1.2).
fn clause_of_another<'s>(text: &'s str, lang: &str) -> Option<(Lang, &'s str)> {
    const ENDS: &[char] = &['.', ':', ';', '!', '?', '…', '«', '»', '“', '”', '"', '(', ')', '–', '—'];
    let said = language(primary(lang))?;
    let is_post_code = |word: &str| word.len() >= 5 && word.bytes().all(|it| it.is_ascii_digit());
    let is_address = |clause: &str| clause.split(|it: char| !it.is_alphanumeric()).any(is_post_code);
    let is_sentence = |clause: &&str| clause.split_whitespace().count() >= 6 && !is_address(clause);
    text.split(ENDS).map(str::trim).filter(is_sentence).find_map(|clause| {
        let spoken = another(clause, lang, Certainty::Long)?;
        let counts = common_words(clause);
        let count_of = |lang: Lang| counts.iter().find(|(other, _)| *other == lang).map_or(0, |(_, count)| *count);
        (count_of(said) == 0 && count_of(spoken) >= 2).then_some((spoken, clause))
    })
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

/// How many short texts are remembered: those of menus, buttons and lists, which the pages of a site have in common.
const REMEMBERED: usize = 20_000;

thread_local! {
    static HEARD: RefCell<HashMap<(String, Lang, Certainty), Option<Lang>>> = RefCell::default();
}

/// The language of a text, if it is another than the one that is said. Never guesses: texts that several languages may have are left alone.
fn another(text: &str, lang: &str, certainty: Certainty) -> Option<Lang> {
    const FEW: usize = 200;
    let said = language(primary(lang))?;
    if text.len() > FEW {
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
    if let Some(heard) = by_script(text, said) {
        return Some(heard);
    }
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
        // A sentence with a foreign address in it is no foreign passage.
        let least = if certainty == Certainty::Long { own * MIXED } else { own };
        let agrees = count_of(heard.lang()).is_none_or(|count| count > least);
        return agrees.then_some(heard.lang());
    }
    // Without words of the language that is said, those of another are enough: if they are several, if the letters agree, or if a text of a
    // few words has words of no third language. Of a language whose words we do not know, nothing is said that the letters contradict.
    let knows_said = count_of(said).is_some();
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
fn by_script(text: &str, said: Lang) -> Option<Lang> {
    const LATIN: &[Lang] =
        &[Lang::Fra, Lang::Eng, Lang::Nld, Lang::Deu, Lang::Spa, Lang::Ita, Lang::Por, Lang::Dan, Lang::Swe, Lang::Pol];
    const ENOUGH: usize = 8;
    if text.is_ascii() || !LATIN.contains(&said) {
        return None;
    }
    let letters = || text.chars().filter(|it| it.is_alphabetic());
    let others = letters().filter(|it| *it > '\u{36F}').count();
    if others < ENOUGH || others * 4 < letters().count() * 3 {
        return None;
    }
    Detector::new().detect(text).map(|it| it.lang()).filter(|lang| !LATIN.contains(lang))
}

/// Words that are frequent in one of the languages of our readers and no words of the others: articles, pronouns, verbs, and what people talk
/// about every day.
const COMMON: [(Lang, &str); 4] = [
    (
        Lang::Fra,
        "le les des une est sont et du au aux dans pour avec vous nous bonne bon cette ces qui que qu où être votre notre \
         leur plus très pas ne il elle ils elles mais comme aussi tout tous toutes chaque après avant entre sans bonjour \
         merci année années bienvenue rue école écoles maison maisons enfant enfants gens monde travail semaine jour jours \
         nuit matin soir aujourd demain mois nouveau nouvelle nouvelles nouvel meilleur grande petit petite jeune jeunes \
         vieux premier première dernier dernière prochain autre autres beaucoup encore toujours jamais souvent ici maintenant \
         pendant parce contre sous chez depuis faut doit doivent peut peuvent fait faire aller venir voir savoir dire trouver \
         lire écrire parler apprendre aider besoin veut aime vie mort ville villes pays gouvernement loi droit droits libre \
         liberté santé eau argent prix marché entreprise homme femme femmes hommes garçon fille ami amis famille mère père \
         frère sœur musique livre livres feu feux fête joyeux noël chien oiseau cheval poisson arbre fleur soleil pluie neige \
         ciel mer montagne fleuve pont voiture bateau rouge bleu vert jaune noir blanc deux trois quatre cinq sept huit neuf \
         dix mille habitants quartier mairie",
    ),
    (
        Lang::Eng,
        "the of and is are was were this that these those with from have has had which you your they their not been would \
         will what when where who how each after before about into than then there hello thanks happy year years welcome \
         fireworks street school schools house houses child children people world works day days night morning evening today \
         tomorrow yesterday month months good better great small big little young old first last next other many much more \
         most some any every always never often again now while because through between against without within during until \
         since should could can must might shall does did done make made take took give gave given get got goes went gone \
         come came see saw seen know known think thought say said says tell told find found read write written speak spoken \
         learn teach need needs want love life death city town country government law rights free freedom health food money \
         price business company woman women boy girl friend friends family mother father brother sister picture pictures book \
         books news search language chickens early dog bird horse tree flower sun rain snow sky sea mountain river road \
         bridge car boat red blue green yellow black white two three four five seven eight nine hundred thousand",
    ),
    (
        Lang::Nld,
        "het een van elke op binnen door kan niet ook zijn wordt worden werd naar voor deze dit aan bij maar uit nog wel zij \
         wij jij hij ging heeft hebben geen veel jaar jaren nieuw nieuwe gelukkig gelukkige goed goede dank bedankt tussen \
         welkom straat huis huizen kinderen mensen wereld ochtend avond vandaag gisteren maand maanden beter groot grote jong \
         oud oude eerste laatste volgende altijd nooit vaak omdat tegen zonder tijdens sinds moet moeten doen gaan gaat komt \
         zien weten weet zeggen zegt vinden lezen schrijven spreken leren nodig liefde leven dood stad steden regering vrij \
         vrijheid gezondheid prijs bedrijf vrouw vrouwen jongen meisje vriend vrienden gezin moeder vader broer zus muziek \
         boek boeken vuurwerk parijs nieuwjaar kip kippen hond kat paard bloem zon sneeuw lucht zee rivier brug fiets rood \
         blauw groen geel zwart twee drie vijf zes zeven negen tien honderd duizend ze ons onze jullie dat wat waar toen \
         bewoners wijk gemeente",
    ),
    (
        Lang::Deu,
        "der das und ist nicht ein eine einen einem einer mit auf für sich auch wird werden wurde nach bei oder aber noch nur \
         wie über unter zwischen ich wir sie ihr haben hat willkommen straße schule haus kinder menschen welt arbeit woche \
         heute gestern monat neue neuen besser groß große jung erste letzte nächste viele mehr immer jetzt weil gegen ohne \
         während seit muss müssen soll sollen können machen gehen kommen sehen wissen sagen sagt lesen schreiben sprechen \
         lernen helfen brauchen liebe stadt städte regierung gesetz freiheit gesundheit wasser preis unternehmen frau frauen \
         männer mädchen freund freunde mutter bruder schwester musik buch bücher feuerwerk glückliches neujahr jahr jahre \
         hund katze pferd baum blume sonne schnee himmel fluss brücke blau grün gelb schwarz weiß zwei drei fünf sechs sieben \
         neun zehn hundert tausend zum zur vom uns unser unsere euch ihre dieser diese dieses bewohner gemeinde",
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

    use super::{Certainty, another, clause_of_another};

    #[test]
    fn few_words_are_enough_where_they_are_words_of_one_language_only() {
        let heard = |text: &str, lang: &str| another(text, lang, Certainty::Any);
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
        assert_eq!(another(address, "nl", Certainty::Long), None);
        assert_eq!(clause_of_another(address, "nl"), None);
        assert_eq!(heard("Contact", "nl"), None);
        assert_eq!(heard("The Dutch word “gelukkig” has no equivalent in English.", "en"), None);
        assert_eq!(heard("La métropole répond à chaque recommandation dans les quatre mois.", "fr"), None);
        assert_eq!(heard("De metropool antwoordt op elke aanbeveling binnen de vier maanden.", "fr"), Some(Lang::Nld));
    }
}
