//! What a rule found on a page, before it is known which line of the sources made it.

use super::{style::SheetPlace, tree::Element};
use crate::base::diagnostic::{Message, Severity, Value};

/// One thing that somebody cannot read or use.
#[derive(Clone, Debug)]
pub struct Finding<'t> {
    /// Name of the rule, as in the table of rules.
    pub rule: &'static str,
    /// What it does to a publication. Errors are failures of a WCAG success criterion at A or AA that leave no doubt.
    pub severity: Severity,
    /// What is wrong: by default the message with the rule's own name.
    pub message: Message,
    /// The element that is meant; nothing where the page as a whole is.
    pub element: Option<Element<'t>>,
    /// The attribute of the element that is meant, if it is one.
    pub attribute: Option<&'static str>,
    /// The declaration of a sheet that makes the element look so, where one does.
    pub declared: Option<SheetPlace>,
    /// True if other rules saw the same cause and said nothing of it.
    pub speaks_for_others: bool,
    /// Other elements that explain it, each with its message.
    pub others: Vec<(Element<'t>, Message)>,
}

impl<'t> Finding<'t> {
    /// A finding about an element.
    pub fn new(severity: Severity, rule: &'static str, element: Element<'t>) -> Self {
        let message = Message::new(rule);
        Self {
            rule,
            severity,
            message,
            element: Some(element),
            attribute: None,
            declared: None,
            speaks_for_others: false,
            others: Vec::new(),
        }
    }

    /// A finding that refuses publication.
    pub fn error(rule: &'static str, element: Element<'t>) -> Self {
        Self::new(Severity::Error, rule, element)
    }

    /// A finding that does not refuse publication.
    pub fn warning(rule: &'static str, element: Element<'t>) -> Self {
        Self::new(Severity::Warning, rule, element)
    }

    /// A suggestion.
    pub fn advice(rule: &'static str, element: Element<'t>) -> Self {
        Self::new(Severity::Advice, rule, element)
    }

    /// Says it with another message than the rule's own; by convention its id begins with the rule's name.
    pub fn says(mut self, id: &'static str) -> Self {
        self.message.id = id;
        self
    }

    /// Adds an argument of the message.
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.message.arguments.push((name, value.into()));
        self
    }

    /// Points at an attribute of the element.
    pub fn at(mut self, attribute: &'static str) -> Self {
        self.attribute = Some(attribute);
        self
    }

    /// Points at the declaration of a sheet that makes the element look so, where one does.
    pub fn decided_by(mut self, declared: Option<SheetPlace>) -> Self {
        self.declared = declared;
        self
    }

    /// Adds another element that explains the finding.
    pub fn other(mut self, element: Element<'t>, message: Message) -> Self {
        self.others.push((element, message));
        self
    }
}
