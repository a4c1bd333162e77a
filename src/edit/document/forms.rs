//! What is asked for each kind of document, and its templates. A new kind is a line here and two templates.

use crate::{base::lang::Lang, model::kinds::KindName};

/// A kind of documents that can be made.
pub struct Form {
    /// The kind.
    pub kind: KindName,
    /// Questions in order; an answer may decide what is taken for those after it.
    pub questions: &'static [&'static str],
    /// What may be said and is never asked.
    pub options: &'static [&'static str],
    french: &'static str,
    english: &'static str,
}

impl Form {
    /// The text of a new document, with `{{places}}` for the answers.
    pub fn template(&self, lang: &Lang) -> &'static str {
        if lang.primary() == "fr" { self.french } else { self.english }
    }

    /// The answer that the command line takes without the name of its question.
    pub fn subject(&self) -> &'static str {
        if self.kind == KindName::EASY_READ { "document" } else { "title" }
    }

    /// Every question that may be answered on the command line.
    pub fn all(&self) -> impl Iterator<Item = &'static str> {
        self.questions.iter().chain(self.options).copied()
    }
}

macro_rules! form {
    ($kind:expr, $file:literal, [$($question:literal),*], [$($option:literal),*]) => {
        Form {
            kind: $kind,
            questions: &[$($question),*],
            options: &[$($option,)* "id"],
            french: include_str!(concat!("../templates/fr/", $file)),
            english: include_str!(concat!("../templates/en/", $file)),
        }
    };
}

/// Every kind, in an order in which each finds what it needs before it.
pub const FORMS: &[Form] = &[
    form!(KindName::CHARTER, "charter.md", ["title", "summary"], []),
    form!(KindName::PLAN, "plan.md", ["title", "summary", "charter"], []),
    form!(KindName::ACTION, "action.md", ["title", "summary", "number", "objective"], []),
    form!(KindName::PROCESS, "process.md", ["title", "summary", "opens", "closes"], []),
    form!(KindName::CONTRACT, "contract.md", ["process", "title", "summary"], []),
    form!(KindName::STRATEGY, "strategy.md", ["process", "title", "summary"], []),
    form!(KindName::EVENT, "event.md", ["title", "summary", "start", "end"], ["process"]),
    form!(KindName::CONTRIBUTION, "contribution.md", ["process", "title", "summary"], []),
    form!(KindName::SYNTHESIS, "synthesis.md", ["process", "title", "summary"], []),
    form!(KindName::OPINION, "opinion.md", ["process", "title", "summary"], []),
    form!(KindName::INSTRUCTION, "instruction.md", ["process", "title", "summary"], []),
    form!(KindName::RESPONSE, "response.md", ["for", "title", "summary"], []),
    form!(KindName::REPORT, "report.md", ["for", "title", "summary"], []),
    form!(KindName::SURVEY, "survey.md", ["title", "summary"], ["process"]),
    form!(KindName::BUDGET, "budget.md", ["title", "summary"], ["process"]),
    form!(KindName::SERVICE, "service.md", ["title", "summary", "contact"], []),
    form!(KindName::BODY, "body.md", ["title", "summary"], []),
    form!(KindName::MEMBER, "member.md", ["title", "summary"], []),
    form!(KindName::TOOLKIT, "toolkit.md", ["title", "summary"], ["process"]),
    form!(KindName::DELIBERATION, "deliberation.md", ["title", "summary"], ["process"]),
    form!(KindName::EASY_READ, "easy-read.md", ["document", "title", "summary"], []),
    form!(KindName::PAGE, "page.md", ["title", "summary"], []),
    form!(KindName::NEWS, "news.md", ["title", "summary", "date", "about"], []),
    form!(KindName::TERM, "term.md", ["title", "definition"], []),
    form!(KindName::THEME, "theme.md", ["title", "summary"], []),
    form!(KindName::AUDIENCE, "audience.md", ["title", "summary"], []),
    form!(KindName::COMMUNE, "commune.md", ["title", "insee"], []),
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
