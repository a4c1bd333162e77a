//! Languages as styles name them (OpenDocument 1.3, part 3, 20.188 to 20.198): one attribute for each group of scripts.

use crate::base::lang::Lang;

/// Languages that East Asian attributes are for.
const ASIAN: &[&str] = &["ja", "ko", "yue", "zh"];

/// Where a language is written mostly as its dictionaries have it. Offices have dictionaries for the language of a country, and check no text whose country is
/// unknown: a tag without a region gets the one of this list.
const COUNTRIES: &[(&str, &str)] = &[
    ("ar", "EG"),
    ("de", "DE"),
    ("en", "GB"),
    ("es", "ES"),
    ("fr", "FR"),
    ("it", "IT"),
    ("nl", "NL"),
    ("pl", "PL"),
    ("pt", "PT"),
    ("ro", "RO"),
    ("ru", "RU"),
    ("tr", "TR"),
    ("uk", "UA"),
];

/// The attributes of a language. The attributes of western scripts and of complex ones (Arabic, Hebrew) both have it: which of them holds for a letter is
/// decided by the letter, and what stands between letters belongs to the passage as well.
pub fn attributes(lang: &Lang) -> Vec<(&'static str, String)> {
    let (language, country) = (lang.primary().to_owned(), country(lang));
    let mut attributes = vec![
        ("fo:language", language.clone()),
        ("fo:country", country.clone()),
        ("style:language-complex", language.clone()),
        ("style:country-complex", country.clone()),
    ];
    if ASIAN.contains(&lang.primary()) {
        attributes.extend([("style:language-asian", language), ("style:country-asian", country)]);
    }
    if let Some(script) = subtag(lang, 4) {
        attributes.push(("fo:script", script));
    }
    attributes
}

/// Where text runs to.
pub fn writing_mode(direction: &str) -> &'static str {
    if direction == "rtl" { "rl-tb" } else { "lr-tb" }
}

/// The region that the tag names, else that of the dictionaries.
fn country(lang: &Lang) -> String {
    let own = subtag(lang, 2).map(|region| region.to_ascii_uppercase());
    let known = COUNTRIES.iter().find(|(language, _)| *language == lang.primary());
    own.unwrap_or_else(|| known.map_or("none", |(_, country)| country).to_owned())
}

/// The first subtag of letters of a length, before those of private use.
fn subtag(lang: &Lang, length: usize) -> Option<String> {
    let mut subtags = lang.tag().split('-').skip(1).take_while(|part| part.len() > 1);
    subtags.find(|part| part.len() == length && part.bytes().all(|byte| byte.is_ascii_alphabetic())).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_has_its_region_or_that_of_its_dictionaries() {
        let written = |tag: &str| {
            let lang = Lang::parse(tag).expect("a tag");
            attributes(&lang).into_iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(written("nl-BE"), "fo:language=nl fo:country=BE style:language-complex=nl style:country-complex=BE");
        assert_eq!(written("ar"), "fo:language=ar fo:country=EG style:language-complex=ar style:country-complex=EG");
        assert!(written("zh-Hant-TW").ends_with("style:language-asian=zh style:country-asian=TW fo:script=Hant"));
        assert!(written("fr-x-be").contains("fo:country=FR"));
        assert!(written("oc").contains("fo:country=none"));
    }
}
