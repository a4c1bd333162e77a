//! Marks and the spaces around them (Lexique des règles typographiques en usage à l’Imprimerie nationale).

use super::Slip;
use crate::rules::passages::is_in_address;

/// `"mot"` for « mot ».
pub fn straight_quotes(text: &str) -> Vec<Slip> {
    let marks: Vec<usize> = text
        .match_indices('"')
        .map(|(at, _)| at)
        .filter(|at| !is_measure(text, *at) && !is_in_address(text, *at))
        .collect();
    // An odd mark has no partner: nothing says which one.
    if marks.len() % 2 == 1 {
        return Vec::new();
    }
    let mut slips = Vec::new();
    for pair in marks.chunks(2) {
        slips.push(Slip { range: pair[0]..pair[0] + 1, text: "« ".to_owned() });
        slips.push(Slip { range: pair[1]..pair[1] + 1, text: " »".to_owned() });
    }
    slips
}

/// `12"`: inches or seconds.
fn is_measure(text: &str, at: usize) -> bool {
    text[..at].ends_with(|it: char| it.is_ascii_digit())
}

/// `l'eau` for l’eau.
pub fn straight_apostrophes(text: &str) -> Vec<Slip> {
    let between = |at: &usize| {
        let letter = |it: Option<char>| it.is_some_and(char::is_alphabetic);
        letter(text[..*at].chars().next_back()) && letter(text[*at + 1..].chars().next())
    };
    let found = text.match_indices('\'').map(|(at, _)| at).filter(between).filter(|at| !is_in_address(text, *at));
    found.map(|at| Slip { range: at..at + 1, text: "’".to_owned() }).collect()
}

/// `Bonjour!`, `ici:` for « Bonjour ! », « ici : ».
pub fn missing_spaces(text: &str) -> Vec<Slip> {
    let mut slips = Vec::new();
    for (at, mark) in text.char_indices().filter(|(_, it)| matches!(it, ';' | ':' | '!' | '?')) {
        let before = text[..at].chars().next_back();
        let after = text[at + 1..].chars().next();
        let follows_word = before.is_some_and(|it| it.is_alphanumeric() || matches!(it, '»' | ')' | '’'));
        let ends = after.is_none_or(|it| it.is_whitespace() || (mark != ':' && matches!(it, '»' | ')' | '!' | '?')));
        if follows_word && ends && !is_in_address(text, at) {
            slips.push(Slip { range: at..at + 1, text: format!(" {mark}") });
        }
    }
    slips
}

/// `«mot»` for « mot ».
pub fn tight_guillemets(text: &str) -> Vec<Slip> {
    let mut slips = Vec::new();
    for (at, mark) in text.char_indices() {
        let range = at..at + mark.len_utf8();
        let is_tight = |next: Option<char>| next.is_some_and(|it| !it.is_whitespace());
        if mark == '«' && is_tight(text[range.end..].chars().next()) {
            slips.push(Slip { range, text: "« ".to_owned() });
        } else if mark == '»' && is_tight(text[..at].chars().next_back()) {
            slips.push(Slip { range, text: " »".to_owned() });
        }
    }
    slips
}

/// `...` for …
pub fn three_dots(text: &str) -> Vec<Slip> {
    let mut slips = Vec::new();
    let mut at = 0;
    while let Some(found) = text[at..].find("...") {
        let start = at + found;
        let length = text[start..].bytes().take_while(|byte| *byte == b'.').count();
        at = start + length;
        let is_path = text[at..].starts_with(['/', '\\']);
        if length == 3 && !is_path && !is_in_address(text, start) {
            slips.push(Slip { range: start..at, text: "…".to_owned() });
        }
    }
    slips
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mended(find: fn(&str) -> Vec<Slip>, text: &str) -> String {
        let mut out = text.to_owned();
        for slip in find(text).into_iter().rev() {
            out.replace_range(slip.range, &slip.text);
        }
        out
    }

    #[test]
    fn marks_get_their_spaces() {
        assert_eq!(mended(missing_spaces, "Quoi? Ici: oui; fin!"), "Quoi ? Ici : oui ; fin !");
        assert_eq!(mended(tight_guillemets, "«mot» « bon »"), "« mot » « bon »");
        assert_eq!(mended(straight_quotes, "le \"mot\" juste"), "le « mot » juste");
        assert_eq!(mended(straight_apostrophes, "l'eau d'ici"), "l’eau d’ici");
        assert_eq!(mended(three_dots, "et puis... rien"), "et puis… rien");
    }

    #[test]
    fn hours_addresses_and_measures_stay() {
        for text in ["à 18:30", "https://example.org/?a=1", "un ?", "« Quoi ? »", "a::b", "jean@example.org: x"] {
            assert_eq!(mended(missing_spaces, text), text);
        }
        assert_eq!(mended(straight_quotes, "12\" de long"), "12\" de long");
        assert_eq!(mended(straight_quotes, "un \" seul"), "un \" seul");
        assert_eq!(mended(three_dots, ".../x et ...."), ".../x et ....");
    }
}
