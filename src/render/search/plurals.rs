//! The singular of French plurals that the stemmer takes for other words: short ones (« élus », « lois »), and those in -x (« lieux », « travaux »).

use std::borrow::Cow;

/// Words in -al that have -ail in the singular.
const AIL: &[&str] = &["baux", "coraux", "émaux", "soupiraux", "travaux", "vantaux", "vitraux"];
/// Words in -aux that have -au in the singular; those in -eaux, -éaux and -yaux have it always.
const AU: &[&str] = &["étaux", "fabliaux", "gruaux", "landaux", "matériaux", "noyaux", "sarraux"];
/// Words in -aux that are singulars.
const AUX: &[&str] = &["aux", "chaux", "faux", "taux"];
/// Nouns in -eu and -ou: adjectives in -eux have no other plural.
const X: &[&str] = &[
    "adieux", "aveux", "bijoux", "cailloux", "cheveux", "choux", "dieux", "enjeux", "essieux", "feux", "genoux",
    "hiboux", "jeux", "lieux", "milieux", "moyeux", "neveux", "pieux", "vœux",
];
/// Nouns in -ai, -oi and -ui, and others whose plural the stemmer leaves as it is.
const S: &[&str] = &[
    "amis", "appuis", "balais", "beffrois", "convois", "déblais", "délais", "emplois", "ennuis", "envois", "essais",
    "étuis", "lois", "minerais", "octrois", "parois", "quais", "remblais", "renvois", "rois", "tournois",
];
/// Words in -us and -os that are singulars, or participles whose other forms keep the s.
const US: &[&str] = &[
    "abus",
    "bonus",
    "bus",
    "campus",
    "chaos",
    "clos",
    "confus",
    "consensus",
    "corpus",
    "cosmos",
    "cursus",
    "dessous",
    "dessus",
    "diffus",
    "dos",
    "enclos",
    "exclus",
    "gros",
    "héros",
    "humus",
    "inclus",
    "jus",
    "malus",
    "opus",
    "os",
    "plus",
    "processus",
    "propos",
    "prospectus",
    "reclus",
    "refus",
    "repos",
    "surplus",
    "talus",
    "terminus",
    "tous",
    "virus",
];

/// The singular of a word in small letters, where the word is such a plural.
pub fn singular(word: &str) -> Cow<'_, str> {
    let without = |sign: char| Cow::Borrowed(word.strip_suffix(sign).unwrap_or(word));
    if let Some(stem) = word.strip_suffix("aux") {
        return match () {
            () if AUX.contains(&word) => word.into(),
            () if AIL.contains(&word) => format!("{stem}ail").into(),
            () if AU.contains(&word) || stem.ends_with(['e', 'é', 'y']) => without('x'),
            () => format!("{stem}al").into(),
        };
    }
    let is_short_plural = || (word.ends_with("us") || word.ends_with("os")) && !US.contains(&word);
    match () {
        () if X.contains(&word) => without('x'),
        () if S.contains(&word) || is_short_plural() => without('s'),
        () => word.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plurals_have_their_singular_and_other_words_stay() {
        for (word, one) in [
            ("élus", "élu"),
            ("lieux", "lieu"),
            ("eaux", "eau"),
            ("bureaux", "bureau"),
            ("préaux", "préau"),
            ("tuyaux", "tuyau"),
            ("chevaux", "cheval"),
            ("locaux", "local"),
            ("travaux", "travail"),
            ("vitraux", "vitrail"),
            ("matériaux", "matériau"),
            ("enjeux", "enjeu"),
            ("lois", "loi"),
            ("numéros", "numéro"),
            ("taux", "taux"),
            ("nombreux", "nombreux"),
            ("refus", "refus"),
            ("avis", "avis"),
            ("repos", "repos"),
        ] {
            assert_eq!(singular(word), one, "{word}");
        }
    }
}
