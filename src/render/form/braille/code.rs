//! The braille codes, those that Parvis transcribes itself, and what happens to print that they have no sign for.

use deunicode::deunicode_char;
use unicode_normalization::UnicodeNormalization;

use super::{
    cell::Cell,
    dutch, english, french, names,
    print::{self, Print, is_blank},
    syllables,
};
use crate::{
    base::lang::Lang,
    model::braille::{Grade, Table},
};

/// A braille code.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Code {
    /// French, uncontracted.
    French,
    /// English, UEB grade 1.
    English,
    /// Dutch.
    Dutch,
    /// The code of a table of liblouis, which [`super::codes::Codes`] transcribes.
    Table(&'static Table),
}

impl Code {
    /// Our own code of a language; `None` for one that is not transcribed here.
    pub fn of(lang: &Lang) -> Option<Code> {
        match lang.primary() {
            "fr" => Some(Code::French),
            "en" => Some(Code::English),
            "nl" => Some(Code::Dutch),
            _ => None,
        }
    }

    /// True for the codes of French.
    pub fn is_french(self) -> bool {
        matches!(self, Code::French | Code::Table(Table { lang: "fr", .. }))
    }

    /// The language in which it says what it has no sign for.
    fn lang(self) -> &'static str {
        match self {
            Code::French => "fr",
            Code::English => "en",
            Code::Dutch => "nl",
            Code::Table(table) => table.lang,
        }
    }

    /// How much the code writes out.
    pub fn grade(self) -> Grade {
        match self {
            Code::French | Code::English | Code::Dutch => Grade::Uncontracted,
            Code::Table(table) => table.grade,
        }
    }

    /// A text in cells, with the places where its words may be divided. A code of liblouis has none here.
    pub fn transcribe(self, print: &[Print]) -> Vec<Cell> {
        let mut print = spelled(print, self.lang(), |it| self.knows(it));
        syllables::mark(&mut print, self);
        match self {
            Code::French => french::transcribe(&print),
            Code::English => english::transcribe(&print),
            Code::Dutch => dutch::transcribe(&print),
            Code::Table(_) => Vec::new(),
        }
    }

    fn knows(self, it: char) -> bool {
        if matches!(it, print::RAISED | print::LOWERED | print::END) {
            return true;
        }
        match self {
            Code::French => french::knows(it),
            Code::English => english::knows(it),
            Code::Dutch => dutch::knows(it),
            Code::Table(_) => true,
        }
    }
}

/// The same text in characters that a code knows: a sign has its name in the language of the code, a letter with a strange accent loses it, and what
/// is of another alphabet is spelled in ours. Nothing is left out without a trace but what no sign can tell.
pub fn spelled(print: &[Print], lang: &str, knows: impl Fn(char) -> bool) -> Vec<Print> {
    let mut out = Vec::with_capacity(print.len());
    let mut at = 0;
    while let Some(own) = print.get(at) {
        let rest = &print[at..];
        at += 1;
        if knows(own.it) {
            out.push(*own);
            continue;
        }
        if let Some((name, length)) = names::of(lang, rest) {
            let letters =
                name.chars().map(|it| if knows(it) { it } else { it.nfkd().find(|it| knows(*it)).unwrap_or(' ') });
            named(&letters.collect::<String>(), *own, &rest[length..], &mut out);
            at += length - 1;
            continue;
        }
        let known: String = own.it.nfkd().filter(|it| knows(*it)).collect();
        let said: String = match known.is_empty() {
            false => known,
            true if names::is_silent(own.it) => continue,
            true => deunicode_char(own.it).unwrap_or_default().chars().filter(|it| knows(*it)).collect(),
        };
        match own.it.is_alphanumeric() || said.chars().count() < 2 {
            true => out.extend(said.chars().map(|it| Print { it: if is_blank(it) { '\u{a0}' } else { it }, ..*own })),
            false => named(&said, *own, &rest[1..], &mut out),
        }
    }
    out
}

/// Writes the name of a sign as words of their own.
fn named(name: &str, own: Print, rest: &[Print], out: &mut Vec<Print>) {
    let blank = Print { it: ' ', may_divide: false, ..own };
    if out.last().is_some_and(|last| !is_blank(last.it) && !matches!(last.it, '(' | '[' | '{' | '«' | '“' | '‘' | '"'))
    {
        out.push(blank);
    }
    out.extend(name.trim().chars().map(|it| Print { it, may_divide: false, ..own }));
    if rest.first().is_some_and(|next| !is_blank(next.it) && (next.it.is_alphanumeric() || next.it == '(')) {
        out.push(blank);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{model::form::Form, render::form::braille::print::plain};

    fn cells(code: Code, text: &str) -> String {
        code.transcribe(&plain(text)).iter().map(|cell| cell.character()).collect()
    }

    /// Examples of print and braille, as the codes have them.
    #[test]
    fn print_becomes_braille() {
        for (code, print, braille) in [
            (Code::French, "Le 12 mars 2026", "⠨⠇⠑⠀⠠⠡⠣⠀⠍⠁⠗⠎⠀⠠⠣⠼⠣⠫"),
            (Code::French, "LILLE, l’UE et l’été", "⠨⠨⠇⠊⠇⠇⠑⠂⠀⠇⠄⠨⠨⠥⠑⠀⠑⠞⠀⠇⠄⠿⠞⠿"),
            (Code::French, "LA VILLE DE LILLE", "⠒⠨⠇⠁⠀⠧⠊⠇⠇⠑⠀⠙⠑⠀⠨⠇⠊⠇⠇⠑"),
            (Code::French, "«\u{a0}Bonjour\u{a0}!\u{a0}» dit-il", "⠶⠨⠃⠕⠝⠚⠕⠥⠗⠖⠶⠀⠙⠊⠞⠤⠊⠇"),
            (Code::French, "12,5 % ; 3/4 ; 5 €", "⠠⠡⠣⠂⠱⠀⠐⠬⠆⠀⠠⠩⠌⠹⠆⠀⠠⠱⠀⠘⠑"),
            (Code::French, "a@b.fr", "⠁⠜⠃⠲⠋⠗"),
            (Code::French, "XXIe, m²", "⠨⠨⠭⠭⠊⠠⠄⠑⠂⠀⠍⠈⠣"),
            (Code::English, "The CITY of Lille, 12:30", "⠠⠞⠓⠑⠀⠠⠠⠉⠊⠞⠽⠀⠕⠋⠀⠠⠇⠊⠇⠇⠑⠂⠀⠼⠁⠃⠒⠼⠉⠚"),
            (Code::English, "ONE TWO THREE four", "⠠⠠⠠⠕⠝⠑⠀⠞⠺⠕⠀⠞⠓⠗⠑⠑⠠⠄⠀⠋⠕⠥⠗"),
            (Code::English, "3b and 3k; 12 345", "⠼⠉⠰⠃⠀⠁⠝⠙⠀⠼⠉⠅⠆⠀⠼⠁⠃⠐⠉⠙⠑"),
            (Code::English, "“Yes,” ‘no’ – isn’t it?", "⠦⠠⠽⠑⠎⠂⠴⠀⠠⠦⠝⠕⠠⠴⠀⠠⠤⠀⠊⠎⠝⠄⠞⠀⠊⠞⠦"),
            (Code::English, "?", "⠰⠦"),
            (Code::English, "café €5 50%", "⠉⠁⠋⠘⠌⠑⠀⠈⠑⠼⠑⠀⠼⠑⠚⠨⠴"),
            (Code::Dutch, "De 3de van RIJSEL", "⠨⠙⠑⠀⠼⠉⠠⠙⠑⠀⠧⠁⠝⠀⠘⠗⠊⠚⠎⠑⠇"),
            (Code::Dutch, "12.345,67; 50%; € 5; 5 €", "⠼⠁⠃⠲⠉⠙⠑⠂⠋⠛⠆⠀⠼⠑⠚⠀⠿⠆⠀⠑⠼⠑⠆⠀⠼⠑⠀⠑⠥⠗⠕"),
            // « Notation mathématique braille », 8 and 9: 56 and 23 around what is more than one sign.
            (Code::French, "10⁶, 10⁻³", "⠠⠡⠼⠈⠫⠂⠀⠠⠡⠼⠈⠤⠩"),
            (Code::French, "H₂O, x₁₂+1, xⁿ⁺¹", "⠨⠓⠢⠣⠨⠕⠂⠀⠭⠢⠡⠣⠠⠖⠡⠂⠀⠭⠈⠰⠝⠖⠡⠆"),
            // UEB 11.4: grade 1 goes on behind a number; braille grouping indicators around what is more than one item.
            (Code::English, "m², 3m²", "⠍⠰⠔⠼⠃⠂⠀⠼⠉⠍⠔⠼⠃"),
            (Code::English, "10⁶, 10⁻³", "⠼⠁⠚⠔⠼⠋⠂⠀⠼⠁⠚⠔⠣⠐⠤⠼⠉⠜"),
            (Code::English, "H₂O, xⁿ⁺¹a", "⠠⠓⠰⠢⠼⠃⠠⠕⠂⠀⠭⠰⠰⠔⠣⠝⠐⠖⠼⠁⠜⠰⠁"),
            (Code::Dutch, "m², 10⁶, 10⁻³", "⠍⠬⠼⠃⠂⠀⠼⠁⠚⠬⠼⠋⠂⠀⠼⠁⠚⠬⠤⠼⠉"),
            (Code::Dutch, "CO₂, x₁₂, xⁿ⁺¹", "⠘⠉⠕⠡⠆⠂⠀⠭⠡⠂⠆⠂⠀⠭⠬⠦⠝⠐⠖⠼⠁⠴"),
            (Code::Dutch, "foto's, AT&T, één", "⠋⠕⠞⠕⠄⠎⠂⠀⠘⠁⠞⠐⠯⠞⠂⠀⠿⠿⠝"),
        ] {
            assert_eq!(cells(code, print), braille, "{print}");
        }
    }

    #[test]
    fn a_page_offers_braille_in_the_languages_that_have_a_code() {
        for tag in ["fr", "fr-BE", "en", "nl", "ar", "de", "pcd"] {
            let lang = Lang::parse(tag).expect("a tag");
            assert_eq!(Form::Brf.is_made_in(&lang), Code::of(&lang).is_some(), "{tag}");
        }
    }

    #[test]
    fn what_a_code_has_no_sign_for_is_spelled() {
        assert_eq!(cells(Code::French, "Kuře"), cells(Code::French, "Kure"));
        assert_eq!(cells(Code::Dutch, "Лилль"), cells(Code::Dutch, "Lill'"));
        assert!(!cells(Code::English, "مرحبا").is_empty());
        for (code, print, said) in [
            (
                Code::French,
                "Bravo ✅ ⚠️, 👍🏽👍 !",
                "Bravo bouton coché symbole d’avertissement, pouce vers le haut pouce vers le haut !",
            ),
            (Code::French, "(☎️)", "(téléphone)"),
            (Code::Dutch, "Bel ☎ of 📧!", "Bel telefoon of e-mail!"),
            (Code::English, "Bravo ✅ yes", "Bravo check mark button yes"),
        ] {
            assert_eq!(cells(code, print), cells(code, said), "{print}");
        }
    }
}
