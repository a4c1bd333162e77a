//! A glossary explains words by others: two terms that explain each other explain nothing.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    base::diagnostic::{Diagnostic, Message},
    model::{document::Document, kinds::Kind},
    site::Site,
};

/// Definitions that lead back to their own term: at once, or over one other.
pub fn circular(site: &Site, findings: &mut Vec<Diagnostic>) {
    for lang in &site.config.languages {
        let terms: Vec<(&Document, Vec<String>, Vec<String>)> = site
            .documents()
            .filter(|document| document.id.lang == *lang)
            .filter_map(|document| match &document.kind {
                Kind::Term(term) => {
                    Some((document, folded(&document.meta.title.value), folded(&term.definition.value)))
                }
                _ => None,
            })
            .collect();
        let names: BTreeMap<usize, &[String]> =
            terms.iter().enumerate().map(|(index, (_, name, _))| (index, name.as_slice())).collect();
        let mut told = BTreeSet::new();
        for (index, (document, name, definition)) in terms.iter().enumerate() {
            let Kind::Term(term) = &document.kind else { continue };
            let title = &document.meta.title.value;
            if mentions(definition, name) {
                let finding = Diagnostic::warning("circular-definition", term.definition.span);
                findings.push(finding.says("circular-definition-itself").with("term", title));
                continue;
            }
            for (other, _) in names.iter().filter(|(other, name)| **other != index && mentions(definition, name)) {
                let (back, _, back_definition) = &terms[*other];
                if !mentions(back_definition, name) || !told.insert((index.min(*other), index.max(*other))) {
                    continue;
                }
                let Kind::Term(there) = &back.kind else { continue };
                findings.push(
                    Diagnostic::warning("circular-definition", term.definition.span)
                        .with("term", title)
                        .with("other", &back.meta.title.value)
                        .label(there.definition.span, Message::new("circular-definition-other")),
                );
            }
        }
    }
}

/// True if the words of a name follow one another in a text.
fn mentions(text: &[String], name: &[String]) -> bool {
    !name.is_empty() && text.windows(name.len()).any(|words| words == name)
}

/// The words of a text without accents, capitals and plural endings.
fn folded(text: &str) -> Vec<String> {
    let plain = deunicode::deunicode(text).to_lowercase();
    let words = plain.split(|end: char| !end.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    words.map(|word| if word.len() > 3 { word.trim_end_matches(['s', 'x']) } else { word }.to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_found_in_the_plural_and_not_in_another_word() {
        assert!(mentions(&folded("Réunion de conseils citoyens."), &folded("Conseil citoyen")));
        assert!(!mentions(&folded("Le conseiller citoyen"), &folded("Conseil citoyen")));
    }
}
