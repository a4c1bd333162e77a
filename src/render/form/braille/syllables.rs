//! Where words may be divided: between syllables, after the hyphen of a compound, and nowhere in an address, a number or an acronym.

use hypher::Lang as Patterns;

use super::{
    code::Code,
    print::{Print, words},
};

/// Fewest letters of a word that is worth dividing.
const SHORTEST: usize = 6;

/// Marks the places of division of a text.
pub fn mark(print: &mut [Print], code: Code) {
    let patterns = match code {
        Code::French => Patterns::French,
        Code::English => Patterns::English,
        Code::Dutch => Patterns::Dutch,
        Code::Table(_) => return,
    };
    each_part(print, |letters| divide(letters, patterns));
}

/// Marks the places after the hyphens of compounds, and no other.
pub fn mark_compounds(print: &mut [Print]) {
    print.iter_mut().for_each(|it| it.may_divide = false);
    each_part(print, |_| {});
}

/// Hands out the parts of words that may be divided, and marks the places between them.
fn each_part(print: &mut [Print], mut part: impl FnMut(&mut [Print])) {
    for word in words(print) {
        if print[word.clone()]
            .iter()
            .any(|it| it.it.is_numeric() || "/@_\\=.".contains(it.it) && !is_last(print, &word, it))
        {
            continue;
        }
        let mut start = word.start;
        while start < word.end {
            let end = (start..word.end).find(|at| !print[*at].it.is_alphabetic()).unwrap_or(word.end);
            part(&mut print[start..end]);
            let is_compound = |at: usize| at > word.start && print[at - 1].it.is_alphabetic();
            if end + 1 < word.end && print[end].it == '-' && is_compound(end) && print[end + 1].it.is_alphabetic() {
                print[end + 1].may_divide = true;
            }
            start = end + 1;
        }
    }
}

/// A full stop or a slash that ends the word, with what closes behind it.
fn is_last(print: &[Print], word: &std::ops::Range<usize>, mark: &Print) -> bool {
    let rest = print[word.clone()].iter().skip_while(|it| !std::ptr::eq(*it, mark)).skip(1);
    mark.it == '.' && !rest.into_iter().any(|it| it.it.is_alphanumeric())
}

fn divide(letters: &mut [Print], patterns: Patterns) {
    let capitals = letters.iter().skip(1).any(|it| it.it.is_uppercase());
    if letters.len() < SHORTEST || capitals {
        return;
    }
    let word: String = letters.iter().map(|it| it.it.to_lowercase().next().unwrap_or(it.it)).collect();
    let mut at = 0;
    for syllable in hypher::hyphenate(&word, patterns) {
        if at > 0 {
            letters[at].may_divide = true;
        }
        at += syllable.chars().count();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::form::braille::print::plain;

    fn divided(text: &str, code: Code) -> String {
        let mut print = plain(text);
        mark(&mut print, code);
        print.iter().map(|it| if it.may_divide { format!("|{}", it.it) } else { it.it.to_string() }).collect()
    }

    #[test]
    fn words_are_divided_between_syllables_only() {
        assert_eq!(divided("La participation citoyenne.", Code::French), "La par|ti|ci|pa|tion ci|toyenne.");
        assert_eq!(divided("Pas-de-Calais, SNCF", Code::French), "Pas-|de-|Ca|lais, SNCF");
        assert_eq!(divided("participation", Code::English), "par|tic|i|pa|tion");
        assert_eq!(divided("gemeenteraad", Code::Dutch), "ge|meen|te|raad");
        assert_eq!(
            divided("https://example.org/participation a@participation.fr", Code::French),
            "https://example.org/participation a@participation.fr"
        );
    }
}
