//! Services as texts name them: by title, by short title or by id, with or without the word « service » before.

use std::{collections::BTreeMap, sync::Arc};

use super::Site;
use crate::{
    base::suggest::nearest,
    model::{document::Document, kinds::KindName, reference::WorkId},
};

/// Words that stand before the name of a service and are no part of it.
const BEFORE: &[&str] = &["service", "services", "direction", "le", "la", "les", "du", "de", "des", "the", "dienst"];

/// The services of a site, by their names without accents, capitals and small words.
#[derive(Default, Debug)]
pub struct Services {
    names: BTreeMap<String, WorkId>,
    titles: Vec<Arc<str>>,
}

impl Services {
    /// The names of all services and standing bodies, in every language that they have.
    pub fn of<'a>(documents: impl Iterator<Item = &'a Document>) -> Self {
        let mut services = Self::default();
        for document in documents.filter(|it| [KindName::SERVICE, KindName::BODY].contains(&it.id.kind)) {
            let short = document.meta.short_title.as_ref().map(|title| &title.value);
            for name in [Some(&document.meta.title.value), short, Some(&document.id.id)].into_iter().flatten() {
                services.names.entry(fold(name)).or_insert_with(|| document.id.work());
            }
            services.titles.push(Arc::clone(document.label()));
        }
        services
    }

    /// The service that a text names.
    pub fn named(&self, text: &str) -> Option<&WorkId> {
        let id = text.trim().strip_prefix("service/").or(text.trim().strip_prefix("body/"));
        self.names.get(&fold(id.unwrap_or(text)))
    }

    /// The titles of all services, to suggest one; none on a site that declares no service.
    pub fn titles(&self) -> &[Arc<str>] {
        &self.titles
    }

    /// The title of the service that a text probably means.
    pub fn nearest(&self, text: &str) -> Option<&Arc<str>> {
        let folded = fold(text);
        let near = nearest(&folded, self.titles.iter().map(|title| &**title))
            .or_else(|| nearest(&folded, self.names.keys().map(String::as_str)))?;
        let by_name = || self.titles.iter().find(|title| fold(title) == near);
        self.titles.iter().find(|title| ***title == *near).or_else(by_name)
    }
}

impl Site {
    /// The service that a text names, if the site has it.
    pub fn service(&self, text: &str) -> Option<&WorkId> {
        self.services.named(text)
    }

    /// The services of the site, to suggest one.
    pub fn services(&self) -> &Services {
        &self.services
    }
}

/// True if two texts name the same service, declared or not.
pub fn is_same_name(one: &str, other: &str) -> bool {
    fold(one) == fold(other)
}

fn fold(name: &str) -> String {
    let plain = deunicode::deunicode(name).to_lowercase();
    let words: Vec<&str> =
        plain.split(|end: char| !end.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let start = words.iter().position(|word| !BEFORE.contains(word)).unwrap_or(0);
    words[start..].join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_words_and_accents_do_not_count() {
        assert_eq!(fold("le service Espace public"), fold("Espace public"));
        assert_eq!(fold("Direction de l’Écologie"), fold("ecologie").replace("ecologie", "l ecologie"));
        assert_eq!(fold("service"), "service");
    }
}
