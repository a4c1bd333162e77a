//! Finds what somebody probably meant.

/// The candidate nearest to `word`, if one is near enough to be a slip of the hand.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let folded = fold(word);
    let allowed = (folded.chars().count() / 3).clamp(1, 4);
    candidates
        .into_iter()
        .filter(|candidate| !is_another_number(&folded, &fold(candidate)))
        .map(|candidate| (strsim::osa_distance(&folded, &fold(candidate)), candidate))
        .filter(|(distance, _)| *distance <= allowed)
        .min()
        .map(|(_, candidate)| candidate)
}

/// True for names that differ in their numbers alone: `R6` is no slip for `R1`, but another thing.
fn is_another_number(one: &str, other: &str) -> bool {
    let parts = |name: &str| -> (String, String) { name.chars().partition(char::is_ascii_digit) };
    let ((own, words), (its, others)) = (parts(one), parts(other));
    own != its && !own.is_empty() && !its.is_empty() && words == others && words.contains(char::is_alphabetic)
}

/// The words of a title as people type them again: without capitals, accents, apostrophes and signs.
pub fn same_words(text: &str) -> String {
    let folded = deunicode::deunicode(text).to_lowercase();
    let words = folded.split(|character: char| !character.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

/// Accents, case and the three kinds of separator are what people mix up first.
fn fold(word: &str) -> String {
    deunicode::deunicode(word).to_lowercase().replace(['_', ' '], "-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_mended_and_another_word_is_not() {
        let keys = ["title", "summary", "publish_at"];
        assert_eq!(nearest("titel", keys), Some("title"));
        assert_eq!(nearest("publish-at", keys), Some("publish_at"));
        assert_eq!(nearest("Résumé", ["resume"]), Some("resume"));
        assert_eq!(nearest("colour", keys), None);
        assert_eq!(nearest("R6", ["R1", "R16"]), None);
        assert_eq!(nearest("axe-1-sobriete", ["axe-1-sobrieté", "axe-2-sobriete"]), Some("axe-1-sobrieté"));
    }
}
