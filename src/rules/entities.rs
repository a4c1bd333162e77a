//! Front matter is YAML, and not HTML: a character that is written for browsers (`&amp;`) would be read out as it stands.

use super::passages::{PassageKind, Words};
use crate::base::diagnostic::{Diagnostic, Fix, Safety};

/// Names that people and their editors write, with the characters that they stand for (HTML, 13.5, « Named character references »).
const NAMES: &[(&str, &str)] = &[
    ("amp", "&"),
    ("lt", "<"),
    ("gt", ">"),
    ("quot", "\""),
    ("apos", "’"),
    ("nbsp", "\u{a0}"),
    ("laquo", "«"),
    ("raquo", "»"),
    ("lsquo", "‘"),
    ("rsquo", "’"),
    ("ldquo", "“"),
    ("rdquo", "”"),
    ("hellip", "…"),
    ("ndash", "–"),
    ("mdash", "—"),
    ("euro", "€"),
    ("deg", "°"),
    ("agrave", "à"),
    ("acirc", "â"),
    ("ccedil", "ç"),
    ("eacute", "é"),
    ("egrave", "è"),
    ("ecirc", "ê"),
    ("euml", "ë"),
    ("icirc", "î"),
    ("iuml", "ï"),
    ("ocirc", "ô"),
    ("oelig", "œ"),
    ("ugrave", "ù"),
    ("ucirc", "û"),
    ("Eacute", "É"),
    ("Egrave", "È"),
    ("Agrave", "À"),
    ("Ccedil", "Ç"),
];

/// References to characters in fields. In texts, Markdown reads them itself.
pub fn written(words: &Words<'_>, findings: &mut Vec<Diagnostic>) {
    for passage in words.passages.iter().filter(|passage| matches!(passage.kind, PassageKind::Field(_))) {
        for (at, _) in passage.text.match_indices('&') {
            let Some((length, character)) = reference(&passage.text[at..]) else { continue };
            let range = at..at + length;
            let finding = Diagnostic::warning("character-entity", passage.span(&range))
                .with("written", &passage.text[range.clone()])
                .with("character", character.as_str());
            // Where a quotation mark or the like would end the value, a person has to look.
            let is_plain = !matches!(character.as_str(), "\"" | "<" | ">" | "&");
            let safety = if is_plain { Safety::Safe } else { Safety::Unsafe };
            findings.push(match passage.edit(&range, &character) {
                Some(edit) => finding.fix(Fix { safety, edits: vec![edit] }),
                None => finding,
            });
        }
    }
}

/// The length of the reference that a text begins with, and its character.
fn reference(text: &str) -> Option<(usize, String)> {
    let end = text.get(1..)?.find(';').filter(|end| *end <= 8)?;
    let name = &text[1..=end];
    let character = match name.strip_prefix('#') {
        Some(number) => {
            let code = match number.strip_prefix(['x', 'X']) {
                Some(digits) => u32::from_str_radix(digits, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code).filter(|character| !character.is_control())?.to_string()
        }
        None => NAMES.iter().find(|(known, _)| *known == name)?.1.to_owned(),
    };
    Some((end + 2, character))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_names_or_numbers() {
        for (text, expected) in [("&amp; co", "&"), ("&eacute;t&eacute;", "é"), ("&#8217;eau", "’"), ("&#x2019;", "’")]
        {
            assert_eq!(reference(text).map(|(_, character)| character).as_deref(), Some(expected), "{text}");
        }
        for text in ["& ; ", "&co", "&", "&é;", "&#;", "&#0;", "&foo;"] {
            assert_eq!(reference(text), None, "{text}");
        }
        assert_eq!(reference("&amp; co").map(|(length, _)| length), Some(5));
    }
}
