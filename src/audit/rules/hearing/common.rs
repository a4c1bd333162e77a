//! Words that are frequent in one of the languages of our readers and no words of the others.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;
use whatlang::Lang;

/// Those words: articles, pronouns, verbs, and what people talk about every day.
pub(super) const COMMON: [(Lang, &str); 4] = [
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

/// What is counted of a text in one walk through its letters.
#[derive(Copy, Clone, Debug, Default)]
pub(super) struct Counts {
    /// How many common words of each language of `COMMON` it has.
    common: [usize; COMMON.len()],
    /// How many letters it has.
    pub letters: usize,
    /// How many of them are no letters of Latin scripts.
    pub foreign: usize,
}

impl Counts {
    /// Those of a text.
    pub fn of(text: &str) -> Self {
        let mut counts = Self::default();
        let mut word = Word::default();
        for letter in text.chars() {
            if letter.is_ascii_alphabetic() {
                word.push(letter.to_ascii_lowercase());
            } else if letter.is_ascii() || !letter.is_alphabetic() {
                counts.end(&mut word);
                continue;
            } else {
                letter.to_lowercase().for_each(|it| word.push(it));
                counts.foreign += usize::from(letter > '\u{36F}');
            }
            counts.letters += 1;
        }
        counts.end(&mut word);
        counts
    }

    fn end(&mut self, word: &mut Word) {
        let languages = word.known();
        if languages != 0 {
            for (at, count) in self.common.iter_mut().enumerate() {
                *count += usize::from(languages >> at & 1);
            }
        }
        word.bytes = 0;
    }

    /// How many common words of a language it has, if we know any.
    pub fn of_language(&self, lang: Lang) -> Option<usize> {
        COMMON.iter().position(|(other, _)| *other == lang).map(|at| self.common[at])
    }

    /// How many common words of each of the other languages it has.
    pub fn of_others(&self, said: Lang) -> impl Iterator<Item = (Lang, usize)> {
        COMMON.iter().zip(self.common).map(|((lang, _), count)| (*lang, count)).filter(move |(lang, _)| *lang != said)
    }
}

/// The word that is being read, in small letters. One that is longer than every common word is none of them.
#[derive(Default)]
struct Word {
    letters: [u8; LONGEST],
    bytes: usize,
}

/// Room for every common word, in bytes.
const LONGEST: usize = 16;

impl Word {
    fn push(&mut self, letter: char) {
        let end = self.bytes + letter.len_utf8();
        match self.letters.get_mut(self.bytes..end) {
            Some(room) => {
                letter.encode_utf8(room);
                self.bytes = end;
            }
            None => self.bytes = LONGEST + 1,
        }
    }

    /// The languages of which it is a common word, a bit for each of `COMMON`.
    fn known(&self) -> u8 {
        static KNOWN: LazyLock<FxHashMap<&[u8], u8>> = LazyLock::new(|| {
            let mut known: FxHashMap<&[u8], u8> = FxHashMap::default();
            for (at, (_, words)) in COMMON.iter().enumerate() {
                words.split_whitespace().for_each(|word| *known.entry(word.as_bytes()).or_default() |= 1 << at);
            }
            known
        });
        match self.letters.get(..self.bytes) {
            Some(letters) if letters.len() > 1 => KNOWN.get(letters).copied().unwrap_or_default(),
            _ => 0,
        }
    }
}

#[cfg(test)]
mod tests {
    use whatlang::Lang;

    use super::{COMMON, Counts, LONGEST};

    #[test]
    fn words_are_counted_whatever_their_case_and_length() {
        let counts = Counts::of("LES ÉCOLES, l’été : très-anticonstitutionnellement les FÊTE\u{301} der");
        assert_eq!(counts.of_language(Lang::Fra), Some(5));
        assert_eq!(counts.of_language(Lang::Deu), Some(1));
        assert_eq!(counts.of_language(Lang::Spa), None);
        assert_eq!(Counts::of("Привет les").foreign, 6);
        assert_eq!(Counts::of("").letters, 0);
    }

    #[test]
    fn every_common_word_finds_room() {
        for word in COMMON.iter().flat_map(|(_, words)| words.split_whitespace()) {
            assert!((2..=LONGEST).contains(&word.len()), "{word}");
        }
    }
}
