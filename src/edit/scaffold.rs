//! The first files of a site, for any city: everything made up says so, everything unknown says so, and it builds as it is.

use std::sync::Arc;

use super::Change;
use crate::base::lang::Lang;

macro_rules! scaffold {
    ($lang:literal: $($path:literal),* $(,)?) => {
        &[$(($path, include_str!(concat!("scaffold/", $lang, "/", $path)))),*]
    };
}

/// The files in French: path and text.
const FRENCH: &[(&str, &str)] = scaffold![
    "fr": "README.md", "site.toml", "gitignore", "content/index.md", "content/charte/index.md", "content/plan/index.md",
    "content/actions/1.md", "content/actualites/index.md", "content/glossaire/index.md", "content/glossaire/charte.md",
    "content/glossaire/concertation.md", "content/glossaire/plan-d-actions.md", "content/accessibilite.md",
    "content/contact.md", "content/donnees-personnelles.md", "content/ecoconception.md", "content/mentions-legales.md",
    "content/plan-du-site.md", "content/schema-pluriannuel.md",
];

/// The files in English.
const ENGLISH: &[(&str, &str)] = scaffold![
    "en": "README.md", "site.toml", "gitignore", "content/index.md", "content/charter/index.md", "content/plan/index.md",
    "content/actions/1.md", "content/news/index.md", "content/glossary/index.md", "content/glossary/charter.md",
    "content/glossary/consultation.md", "content/glossary/action-plan.md", "content/accessibility.md",
    "content/contact.md", "content/personal-data.md", "content/ecodesign.md", "content/legal-notice.md",
    "content/site-map.md", "content/multi-year-scheme.md",
];

/// What the author says of a new site.
pub struct SiteAnswers {
    /// Name of the authority.
    pub name: String,
    /// Address of the site, with its final slash.
    pub address: String,
}

/// The files of a new site, in French or English.
pub fn site(answers: &SiteAnswers, lang: &Lang) -> Vec<Change> {
    let files = if lang.primary() == "fr" { FRENCH } else { ENGLISH };
    let write = |(path, text): &(&str, &str)| {
        let values = [("name", answers.name.as_str()), ("address", answers.address.as_str())];
        // A file called `.gitignore` here would hide files of ours.
        let path = if *path == "gitignore" { ".gitignore" } else { path };
        Change::Write { path: Arc::from(path), text: filled(text, &values) }
    };
    files.iter().map(write).collect()
}

/// A template with its values, which may stand inside quotes of YAML and TOML: no value can end them.
pub fn filled(template: &str, values: &[(&str, &str)]) -> String {
    let mut text = template.to_owned();
    for (name, value) in values {
        let mut is_open = false;
        let quoted: String = value.chars().map(|character| harmless(character, &mut is_open)).collect();
        text = text.replace(&format!("{{{{{name}}}}}"), quoted.trim());
    }
    text
}

/// Quotes, backslashes and control characters have no place in a name; typographic quotes say the same, and open and close in turn.
fn harmless(character: char, is_open: &mut bool) -> char {
    match character {
        '"' => {
            *is_open = !*is_open;
            if *is_open { '“' } else { '”' }
        }
        '\\' => '/',
        _ if character.is_control() => ' ',
        _ => character,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_place_is_left_open_and_no_name_breaks_the_files() {
        for tag in ["fr", "en"] {
            let answers = SiteAnswers { name: "Ville \"de\" \\ X\n".into(), address: "https://x.example.org/".into() };
            for change in site(&answers, &Lang::parse(tag).expect("a tag")) {
                let Change::Write { path, text } = change else { panic!("a new site moves nothing") };
                assert!(!text.contains("{{") && !text.contains("\"de"), "{path}");
            }
        }
        assert_eq!(filled("« {{x}} »", &[("x", "La salle \"inondée\"")]), "« La salle “inondée” »");
    }
}
