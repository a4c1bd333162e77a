//! Finds plain statements of numbers in a text: « douze recommandations », « 5 retenues », “three refused”. What is not plain (« trois
//! recommandations sur les bancs », « trois de ces refus ») says nothing here: a false alarm would cost more than a slip.

use std::ops::Range;

use crate::model::{
    kinds::charter::{Decision, Outcome},
    number_words::number,
};

/// A number of something.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Claim {
    /// The number.
    pub number: usize,
    /// Of what.
    pub subject: Subject,
    /// The words that say so, in bytes of the text.
    pub range: Range<usize>,
}

/// What is counted.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Subject {
    /// The recommendations of an opinion.
    Recommendations,
    /// The answers of a response.
    Answers,
    /// The answers that took a decision, by its id.
    Decision(String),
}

/// What the words of a language are, folded.
struct Words {
    lang: &'static str,
    recommendations: &'static [&'static str],
    answers: &'static [&'static str],
    /// Before a number that means all of them.
    all: &'static [&'static str],
    /// After the noun, where it still means all of them.
    neutral: &'static [&'static str],
    /// Between the noun and a decision.
    are: &'static [&'static str],
    /// Before the number of all, after a part of them.
    of: &'static [&'static str],
    /// Before a number of answers that means all of them: only those who wrote them say so.
    own: &'static [&'static str],
    /// What stands before a number of recommendations that meet one decision: « nous en refusons ».
    verbs: &'static [(&'static str, &'static str)],
    /// Before the last of several things.
    and: &'static str,
    /// Decisions as things, where a statement begins or goes on with them: « Cinq refus, huit accords ».
    nouns: &'static [(&'static str, &'static str)],
    /// What may stand after such a number.
    them: &'static [&'static str],
    /// The decisions of the vocabulary of our own.
    decisions: &'static [(&'static str, &'static [&'static str])],
}

const WORDS: &[Words] = &[
    Words {
        lang: "fr",
        recommendations: &["recommandation"],
        answers: &["réponse"],
        all: &["le", "les", "aux", "des", "vos", "nos", "leur", "ses", "contient", "compte", "tou", "toutes", "toute"],
        neutral: &["écrite", "par", "reçue", "citoyenne", "remise", "et", "rédigée"],
        are: &["sont", "ont", "été", "est", "a"],
        of: &["sur"],
        own: &["nos"],
        verbs: &[
            ("en retenons", "retenue"),
            ("en avons retenu", "retenue"),
            ("en étudions", "a-l-etude"),
            ("en refusons", "refusee"),
            ("en rejetons", "refusee"),
            ("en avons refusé", "refusee"),
        ],
        and: "et",
        nouns: &[("oui", "retenue"), ("accord", "retenue"), ("refus", "refusee"), ("non", "refusee")],
        them: &[],
        decisions: &[
            ("retenue", &["retenue"]),
            ("retenue-modifiee", &["retenue modifiée", "retenue avec modification", "retenue avec des modifications"]),
            ("retenue-partie", &["retenue en partie", "partiellement retenue", "retenue partiellement"]),
            ("a-l-etude", &["à l’étude"]),
            ("deja-fait", &["déjà faite"]),
            ("hors-competence", &["hors compétence"]),
            ("refusee", &["refusée", "rejetée"]),
        ],
    },
    Words {
        lang: "en",
        recommendations: &["recommendation"],
        answers: &["answer"],
        all: &["the", "all", "your", "our", "their", "its"],
        neutral: &["written", "by", "from", "received", "and"],
        are: &["are", "were", "is", "was", "have", "been"],
        of: &["of", "out"],
        own: &["our"],
        verbs: &[
            ("we accept", "retenue"),
            ("we accepted", "retenue"),
            ("we refuse", "refusee"),
            ("we refused", "refusee"),
            ("we rejected", "refusee"),
        ],
        and: "and",
        nouns: &[("refusals", "refusee")],
        them: &["of", "them"],
        decisions: &[
            ("retenue", &["accepted"]),
            ("retenue-modifiee", &["accepted with changes"]),
            ("retenue-partie", &["accepted in part", "partly accepted"]),
            ("a-l-etude", &["under study"]),
            ("deja-fait", &["already done"]),
            ("hors-competence", &["outside our remit"]),
            ("refusee", &["refused", "rejected"]),
        ],
    },
    Words {
        lang: "nl",
        recommendations: &["aanbevelingen", "aanbeveling"],
        answers: &["antwoorden", "antwoord"],
        all: &["de", "alle", "uw", "onze", "hun"],
        neutral: &["geschreven", "door", "ontvangen", "en"],
        are: &["zijn", "werden", "is", "werd"],
        of: &["van", "op"],
        own: &["onze"],
        verbs: &[("aanvaarden er", "retenue"), ("weigeren er", "refusee"), ("verwerpen er", "refusee")],
        and: "en",
        nouns: &[("weigeringen", "refusee")],
        them: &[],
        decisions: &[
            ("retenue", &["aanvaard"]),
            ("retenue-modifiee", &["aangepast aanvaard"]),
            ("retenue-partie", &["gedeeltelijk aanvaard"]),
            ("a-l-etude", &["in studie"]),
            ("deja-fait", &["al gedaan"]),
            ("hors-competence", &["niet bevoegd"]),
            ("refusee", &["geweigerd", "verworpen"]),
        ],
    },
];

/// What the decisions of our own vocabulary come to.
const OUTCOMES: &[(&str, Outcome)] = &[
    ("retenue", Outcome::Accepted),
    ("retenue-partie", Outcome::Partly),
    ("a-l-etude", Outcome::Study),
    ("deja-fait", Outcome::Done),
    ("hors-competence", Outcome::Outside),
    ("refusee", Outcome::Refused),
];

/// A word or a mark of a text, folded, with its place.
struct Token {
    text: String,
    range: Range<usize>,
}

/// The statements of numbers in a text of a language (its primary subtag).
pub fn claims(text: &str, lang: &str, decisions: &[Decision]) -> Vec<Claim> {
    let Some(words) = WORDS.iter().find(|words| words.lang == lang) else { return Vec::new() };
    let tokens = tokens(text);
    let names = names(words, decisions);
    // A charter with decisions of its own has one for each outcome: our words for that outcome speak of it.
    let known = |id: &str| {
        let same = decisions.iter().find(|decision| &*decision.id == id);
        let outcome = OUTCOMES.iter().find(|(known, _)| *known == id).map(|(_, outcome)| *outcome);
        same.or_else(|| decisions.iter().find(|decision| decision.outcome.is_some() && decision.outcome == outcome))
    };
    let own = |id: &str| Some(known(id)?.id.to_string());
    let verbs: Vec<_> = words.verbs.iter().filter_map(|(verb, id)| Some((folded(verb), own(id)?))).collect();
    let nouns: Vec<_> = words.nouns.iter().filter_map(|(noun, id)| Some((fold(noun), own(id)?))).collect();
    let mut claims: Vec<Claim> = Vec::new();
    for at in 0..tokens.len() {
        let Some(number) = number(&text[tokens[at].range.clone()], lang) else { continue };
        // « 4,2 », « 12-15 », « 38 % »: a part of another figure.
        if at > 0 && is_number(&tokens[at - 1].text) {
            continue;
        }
        let is = |index: usize, list: &[&str]| tokens.get(index).is_some_and(|it| list.contains(&it.text.as_str()));
        let has_noun = is(at + 1, words.recommendations);
        let mut next = at + 1 + usize::from(has_noun);
        while has_noun && is(next, words.are) {
            next += 1;
        }
        let claim = |end: usize, subject: Subject| {
            let range = tokens[at].range.start..tokens[end - 1].range.end;
            Claim { number, subject, range }
        };
        if let Some((length, id)) = longest(&tokens[next.min(tokens.len())..], &names) {
            let end = next + length;
            let is_share = is(end, words.of) && tokens.get(end + 1).is_some_and(|it| is_number(&it.text));
            if is_end(&tokens, end) || is_share || is(end, words.neutral) {
                claims.push(claim(end, Subject::Decision(id)));
            }
            continue;
        }
        let is_first = at == 0 || is_boundary(&tokens[at - 1].text);
        let goes_on = at > 0 && is(at - 1, &[",", words.and]);
        let noun = nouns.iter().find(|(noun, _)| is(at + 1, &[noun])).filter(|_| is_first || goes_on);
        if let Some((_, id)) = noun.filter(|_| is_end(&tokens, at + 2) || is(at + 2, &[words.and])) {
            claims.push(claim(at + 2, Subject::Decision(id.clone())));
            continue;
        }
        let after_all = at > 0 && is(at - 1, words.all);
        if has_noun && (is_first || after_all) && (is_end(&tokens, at + 2) || is(at + 2, words.neutral)) {
            claims.push(claim(at + 2, Subject::Recommendations));
            continue;
        }
        if let Some(id) = before(&tokens[..at], &verbs) {
            let them = (at + 1..).take_while(|index| is(*index, words.them)).count();
            if is_end(&tokens, at + 1 + them) {
                claims.push(claim(at + 1, Subject::Decision(id)));
            }
            continue;
        }
        // « Douze recommandations, douze réponses »: answers only beside recommendations or as « nos », for a text has many answers.
        let follows = claims.last().is_some_and(|last| {
            let between = tokens[..at].iter().filter(|token| token.range.start >= last.range.end).count();
            last.subject == Subject::Recommendations && between == 1
        });
        let is_own = at > 0 && is(at - 1, words.own);
        if is(at + 1, words.answers) && (follows || is_own) && is_end(&tokens, at + 2) {
            claims.push(claim(at + 2, Subject::Answers));
        }
    }
    claims
}

/// The words of each decision: the charter’s, else those of our own vocabulary.
fn names(words: &Words, decisions: &[Decision]) -> Vec<(Vec<String>, String)> {
    let mut names = Vec::new();
    for decision in decisions {
        let own = words.decisions.iter().filter(|(id, _)| decision.label.is_empty() && *id == &*decision.id);
        let labels = own.flat_map(|(_, labels)| labels.iter().copied());
        for label in labels.chain(Some(&*decision.label).filter(|label| !label.is_empty())) {
            names.push((folded(label), decision.id.to_string()));
        }
    }
    names
}

fn folded(words: &str) -> Vec<String> {
    tokens(words).into_iter().map(|token| token.text).collect()
}

/// What the words just before a number say was decided.
fn before(tokens: &[Token], verbs: &[(Vec<String>, String)]) -> Option<String> {
    let ends = |verb: &[String]| {
        let from = tokens.len().checked_sub(verb.len());
        from.is_some_and(|from| verb.iter().zip(&tokens[from..]).all(|(a, b)| *a == b.text))
    };
    verbs.iter().find(|(verb, _)| ends(verb)).map(|(_, id)| id.clone())
}

/// The longest name that some tokens begin with: « retenues en partie » before « retenues ».
fn longest(tokens: &[Token], names: &[(Vec<String>, String)]) -> Option<(usize, String)> {
    let begins = |name: &[String]| {
        !name.is_empty() && name.len() <= tokens.len() && name.iter().zip(tokens).all(|(a, b)| *a == b.text)
    };
    let found = names.iter().filter(|(name, _)| begins(name)).max_by_key(|(name, _)| name.len())?;
    Some((found.0.len(), found.1.clone()))
}

/// True where a text, or a clause of it, ends.
fn is_end(tokens: &[Token], at: usize) -> bool {
    tokens.get(at).is_none_or(|token| {
        let mark = token.text.chars().next().unwrap_or(' ');
        !mark.is_alphanumeric() && !matches!(mark, '%' | '€' | '|')
    })
}

/// True for a mark after which a statement begins; a comma goes on with one.
fn is_boundary(token: &str) -> bool {
    matches!(token, "." | ":" | "!" | "?" | "—" | "–" | "(" | "«" | "“" | "\"" | "…")
}

fn is_number(token: &str) -> bool {
    token.bytes().all(|byte| byte.is_ascii_digit())
}

/// Words and marks. Figures in groups (« 12 345 », « 4,2 ») are one word, that is no small number.
fn tokens(text: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut characters = text.char_indices().peekable();
    while let Some((start, character)) = characters.next() {
        if character.is_whitespace() {
            continue;
        }
        let mut end = start + character.len_utf8();
        if character.is_alphanumeric() {
            let is_digit = character.is_ascii_digit();
            while let Some((at, next)) = characters.peek().copied() {
                let rest = &text[at + next.len_utf8()..];
                let joins = matches!(next, '’' | '\'' | '-')
                    || (is_digit && matches!(next, ',' | '.' | '/' | '\u{a0}' | '\u{202f}' | ' '));
                let goes_on = rest.starts_with(|it: char| {
                    if is_digit && !matches!(next, '-') { it.is_ascii_digit() } else { it.is_alphanumeric() }
                });
                if !(next.is_alphanumeric() || (joins && goes_on)) {
                    break;
                }
                end = at + next.len_utf8();
                characters.next();
            }
        }
        tokens.push(Token { text: fold(&text[start..end]), range: start..end });
    }
    tokens
}

/// Without capitals and the s of a plural, with one kind of apostrophe.
fn fold(word: &str) -> String {
    let word = word.to_lowercase().replace('\'', "’");
    match word.strip_suffix('s') {
        Some(singular) if singular.chars().count() > 2 && !singular.ends_with('s') && word != "sans" => {
            singular.to_owned()
        }
        _ => word,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decision(id: &str, label: &str) -> Decision {
        Decision {
            id: id.into(),
            label: label.into(),
            outcome: Some(Outcome::Accepted),
            needs_reason: true,
            needs_follow_up: false,
            needs_until: false,
            grounds: Vec::new(),
        }
    }

    /// `12 recommendations`, `5 retenue`…
    fn told(text: &str, lang: &str) -> Vec<String> {
        let decisions = [
            decision("retenue", ""),
            decision("retenue-partie", ""),
            decision("refusee", ""),
            decision("a-l-etude", ""),
            decision("on-essaie", "On essaie d’abord"),
        ];
        let name = |claim: &Claim| match &claim.subject {
            Subject::Recommendations => format!("{} recommendations", claim.number),
            Subject::Answers => format!("{} answers", claim.number),
            Subject::Decision(id) => format!("{} {id}", claim.number),
        };
        claims(text, lang, &decisions).iter().map(name).collect()
    }

    #[test]
    fn plain_statements_are_found() {
        for (text, lang, expected) in [
            ("Parc : douze recommandations, douze réponses", "fr", &["12 recommendations", "12 answers"][..]),
            ("La réponse aux 12 recommandations", "fr", &["12 recommendations"]),
            ("Douze recommandations écrites par 36 habitants", "fr", &["12 recommendations"]),
            (
                "5 retenues, deux retenues en partie et 3 refusées.",
                "fr",
                &["5 retenue", "2 retenue-partie", "3 refusee"],
            ),
            ("Trois oui, quatre oui en partie, deux refus et une étude", "fr", &["3 retenue", "2 refusee"]),
            ("Cinq refus, huit accords.", "fr", &["5 refusee", "8 retenue"]),
            ("Trois recommandations sont à l’étude.", "fr", &["3 a-l-etude"]),
            ("Deux recommandations refusées sur 12", "fr", &["2 refusee"]),
            ("Twelve recommendations from residents", "en", &["12 recommendations"]),
            ("Four accepted, two refused", "en", &["4 retenue", "2 refusee"]),
            ("De twaalf aanbevelingen", "nl", &["12 recommendations"]),
            ("Nous en refusons cinq, et disons pourquoi.", "fr", &["5 refusee"]),
            ("Voici nos onze réponses, dans l’ordre.", "fr", &["11 answers"]),
            ("We refuse five of them.", "en", &["5 refusee"]),
            ("We weigeren er vijf.", "nl", &["5 refusee"]),
            ("Trois « on essaie d’abord »", "fr", &[]),
            ("Trois on essaie d’abord", "fr", &["3 on-essaie"]),
        ] {
            assert_eq!(told(text, lang), expected, "{text}");
        }
    }

    #[test]
    fn what_is_not_plain_says_nothing() {
        for text in [
            "La métropole retient trois recommandations, et en refuse deux",
            "Trois recommandations sur les bancs",
            "Nous en refusons deux parties",
            "Nos deux réponses aux associations",
            "Les services ont d’abord proposé cinq refus ; le conseil les a ramenés à deux.",
            "Trois recommandations sur douze",
            "Trois recommandations acceptées, neuf autres non",
            "Quarante habitants ont écrit douze recommandations.",
            "Trois retenues d’eau",
            "38 % retenues",
            "12 345 recommandations et plus",
            "Vingt-deux recommandations",
            "Nous avons lu 237 contributions, douze réponses",
            "Les deux refusées aujourd’hui",
        ] {
            assert_eq!(told(text, "fr"), [""; 0], "{text}");
        }
    }
}
