//! What an author should know, as data: the words are made by `report`.

use std::sync::Arc;

use super::{criteria::Standards, source::Span};

/// What a finding does to the publication.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Severity {
    /// Publishes; a suggestion.
    Advice,
    /// Publishes.
    Warning,
    /// Publishes with a public notice: only the calendar broke it.
    Owed,
    /// Refuses: nothing is published and the former site stays.
    Error,
}

impl Severity {
    /// The name used in files and in machine-readable voices.
    pub fn name(self) -> &'static str {
        match self {
            Severity::Advice => "advice",
            Severity::Warning => "warning",
            Severity::Owed => "owed",
            Severity::Error => "error",
        }
    }
}

/// One thing the author should know, with everything needed to act on it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Diagnostic {
    /// Name of the rule in kebab case: its only identifier, and the name of its page in `docs/rules/`.
    pub rule: &'static str,
    /// What it does.
    pub severity: Severity,
    /// What is wrong. The Fluent message of this id has the attributes `.why` and `.do`.
    pub message: Message,
    /// Where it is.
    pub place: Place,
    /// Other places that explain it.
    pub labels: Vec<Label>,
    /// The mended text, if the machine knows it.
    pub fix: Option<Fix>,
    /// What the standards ask, where the rule is one of the auditor.
    pub standards: Option<Standards>,
    /// Pages that have it, where it was found in pages.
    pub pages: Option<Pages>,
}

/// Pages that have one fault from one cause.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Pages {
    /// How many; at least one.
    pub count: usize,
    /// Path of one of them in the output.
    pub example: Arc<str>,
}

impl Diagnostic {
    /// A finding of `rule` whose message has the rule's own name.
    pub fn new(severity: Severity, rule: &'static str, place: Place) -> Self {
        Self {
            rule,
            severity,
            message: Message::new(rule),
            place,
            labels: Vec::new(),
            fix: None,
            standards: None,
            pages: None,
        }
    }

    /// The places of the sources that it speaks of.
    pub fn spans(&self) -> impl Iterator<Item = Span> {
        let in_source = |place: &Place| match place {
            Place::Source(span) => Some(*span),
            Place::Artifact { .. } | Place::Project => None,
        };
        let edits = self.fix.iter().flat_map(|fix| fix.edits.iter().map(|edit| edit.span));
        in_source(&self.place).into_iter().chain(self.labels.iter().map(|label| label.span)).chain(edits)
    }

    /// A finding that refuses publication.
    pub fn error(rule: &'static str, span: Span) -> Self {
        Self::new(Severity::Error, rule, Place::Source(span))
    }

    /// A finding that does not refuse publication.
    pub fn warning(rule: &'static str, span: Span) -> Self {
        Self::new(Severity::Warning, rule, Place::Source(span))
    }

    /// A suggestion.
    pub fn advice(rule: &'static str, span: Span) -> Self {
        Self::new(Severity::Advice, rule, Place::Source(span))
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

    /// Adds another place that explains the finding.
    pub fn label(mut self, span: Span, message: Message) -> Self {
        self.labels.push(Label { span, message });
        self
    }

    /// Adds the mended text.
    pub fn fix(mut self, fix: Fix) -> Self {
        self.fix = Some(fix);
        self
    }
}

/// A sentence to be made: the id of a Fluent message and its arguments.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Message {
    /// Id in `locales/`.
    pub id: &'static str,
    /// Named arguments.
    pub arguments: Vec<(&'static str, Value)>,
}

impl Message {
    /// A message without arguments.
    pub fn new(id: &'static str) -> Self {
        Self { id, arguments: Vec::new() }
    }

    /// Adds an argument.
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.arguments.push((name, value.into()));
        self
    }
}

/// An argument of a message.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Value {
    /// A text, in the author's words.
    Text(Arc<str>),
    /// A number, which Fluent may put in the plural.
    Number(i64),
    /// Several texts, which `report` joins in the language of the reader.
    List(Vec<Arc<str>>),
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Value::Text(text.into())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Value::Text(text.into())
    }
}

impl From<Arc<str>> for Value {
    fn from(text: Arc<str>) -> Self {
        Value::Text(text)
    }
}

impl From<&Arc<str>> for Value {
    fn from(text: &Arc<str>) -> Self {
        Value::Text(Arc::clone(text))
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Value::Number(number)
    }
}

impl From<usize> for Value {
    fn from(number: usize) -> Self {
        Value::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<Vec<Arc<str>>> for Value {
    fn from(texts: Vec<Arc<str>>) -> Self {
        Value::List(texts)
    }
}

/// Where a finding is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Place {
    /// In something the author wrote: always preferred.
    Source(Span),
    /// In something we made and cannot trace back.
    Artifact {
        /// Path in the output.
        path: Arc<str>,
        /// Where in it.
        pointer: String,
    },
    /// About the project as a whole.
    Project,
}

/// Another place that explains a finding.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Label {
    /// The place.
    pub span: Span,
    /// What it has to do with the finding.
    pub message: Message,
}

/// A change of the sources that mends a finding.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fix {
    /// Whether it may be applied without looking.
    pub safety: Safety,
    /// Replacements, in one or several files; they do not overlap.
    pub edits: Vec<Edit>,
}

/// Whether a fix keeps the meaning.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Safety {
    /// It does: `check --fix` applies it.
    Safe,
    /// Needs a human eye: it is shown, never applied.
    Unsafe,
}

/// A replacement.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Edit {
    /// What is replaced.
    pub span: Span,
    /// By what.
    pub text: String,
}
