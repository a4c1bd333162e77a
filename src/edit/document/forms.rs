//! What is asked for each kind of document, and its templates. A new kind is a line here and two templates.

use crate::{base::lang::Lang, model::kinds::KindName};

/// A kind of documents that can be made.
pub struct Form {
    /// The kind.
    pub kind: KindName,
    /// Questions in order, the title first.
    pub questions: &'static [&'static str],
    french: &'static str,
    english: &'static str,
}

impl Form {
    /// The text of a new document, with `{{places}}` for the answers.
    pub fn template(&self, lang: &Lang) -> &'static str {
        if lang.primary() == "fr" { self.french } else { self.english }
    }
}

macro_rules! form {
    ($kind:expr, $file:literal, $($question:literal),*) => {
        Form {
            kind: $kind,
            questions: &["title", $($question),*],
            french: include_str!(concat!("../templates/fr/", $file)),
            english: include_str!(concat!("../templates/en/", $file)),
        }
    };
}

/// Every kind.
pub const FORMS: &[Form] = &[
    form!(KindName::CHARTER, "charter.md", "summary"),
    form!(KindName::PLAN, "plan.md", "summary", "charter"),
    form!(KindName::ACTION, "action.md", "summary", "number", "objective"),
    form!(KindName::PAGE, "page.md", "summary"),
    form!(KindName::NEWS, "news.md", "summary", "date", "about"),
    form!(KindName::TERM, "term.md", "definition"),
    form!(KindName::THEME, "theme.md", "summary"),
    form!(KindName::AUDIENCE, "audience.md", "summary"),
    form!(KindName::COMMUNE, "commune.md", "insee"),
];

/// The form of a kind.
pub fn form(kind: KindName) -> &'static Form {
    FORMS.iter().find(|form| form.kind == kind).expect("every kind has a form: a test says so")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_has_a_form() {
        for kind in KindName::ALL {
            assert!(FORMS.iter().any(|form| form.kind == *kind), "{kind}");
        }
    }
}
