//! The charter: what the authority promises, and the words in which it does.

use std::sync::Arc;

use crate::{
    base::{
        diagnostic::Severity,
        source::{Span, Spanned},
    },
    model::{date::Date, duration::Duration, meta::Stated, reference::Reference},
};

/// A charter. Principles, phases, decisions and the deadline for answers are data: none of them is known to the program.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Charter {
    /// When it was adopted; a charter is in force from then until one that supersedes it.
    pub adopted_on: Stated<Spanned<Date>>,
    /// By whom.
    pub adopted_by: Stated<Spanned<Arc<str>>>,
    /// What participation is about.
    pub fields: Vec<Spanned<Arc<str>>>,
    /// Principles, of equal rank.
    pub principles: Vec<Principle>,
    /// Phases, in order.
    pub phases: Vec<Phase>,
    /// Decisions that an answer may take.
    pub decisions: Stated<Vec<Decision>>,
    /// The words that open the parts of an answer, in the language of the document.
    pub words: PartWords,
    /// How long an answer may take, in the charter's words.
    pub response_deadline: Stated<Spanned<Arc<str>>>,
    /// How long after its end a process may be without a report.
    pub report_deadline: Option<Spanned<Duration>>,
    /// Severities that it sets for rules, but for what only the calendar breaks.
    pub rules: Vec<(Spanned<Arc<str>>, Severity)>,
    /// The charter that it replaces.
    pub supersedes: Option<Reference>,
}

impl Charter {
    /// The anchors of the principles, then of the phases.
    pub fn part_ids(&self) -> impl Iterator<Item = &str> {
        let principles = self.principles.iter().map(|principle| &*principle.id.value);
        principles.chain(self.phases.iter().map(|phase| &*phase.id.value))
    }
}

/// A principle.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Principle {
    /// Id and permanent anchor.
    pub id: Spanned<Arc<str>>,
    /// Its title.
    pub title: Arc<str>,
    /// Where it is declared.
    pub span: Span,
}

/// A phase.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Phase {
    /// Id and permanent anchor.
    pub id: Spanned<Arc<str>>,
    /// Its title.
    pub title: Arc<str>,
    /// The kind of document that it delivers (`contract`, `opinion`…), as written; kinds of later versions are legal.
    pub deliverable: Option<Spanned<Arc<str>>>,
    /// Where it is declared.
    pub span: Span,
}

/// A decision that an answer may take.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Decision {
    /// Its id.
    pub id: Arc<str>,
    /// In words; empty in the default vocabulary, whose words are the theme's.
    pub label: Arc<str>,
    /// What it comes to, for shapes and counts; `None` where the charter does not say.
    pub outcome: Option<Outcome>,
    /// It must be given a reason.
    pub needs_reason: bool,
    /// It must name an owner and a date.
    pub needs_follow_up: bool,
    /// It must say when it ends.
    pub needs_until: bool,
    /// The grounds that it may have; if there are any, an answer names one.
    pub grounds: Vec<Ground>,
}

/// What a decision comes to, whatever a charter calls it.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Outcome {
    /// Accepted, as it is or changed.
    Accepted,
    /// Accepted in part.
    Partly,
    /// To be looked at.
    Study,
    /// Already there.
    Done,
    /// Somebody else's to decide.
    Outside,
    /// Refused.
    Refused,
}

impl Outcome {
    /// Every outcome with the word that the author writes.
    pub const ALL: &[(&str, Outcome)] = &[
        ("accepted", Outcome::Accepted),
        ("partly", Outcome::Partly),
        ("study", Outcome::Study),
        ("done", Outcome::Done),
        ("outside", Outcome::Outside),
        ("refused", Outcome::Refused),
    ];

    /// The word that the author writes.
    pub fn name(self) -> &'static str {
        let entry = Outcome::ALL.iter().find(|(_, outcome)| *outcome == self);
        entry.expect("the table has every variant").0
    }
}

/// A ground for a decision.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Ground {
    /// Its id.
    pub id: Arc<str>,
    /// In words; empty in the default vocabulary, whose words are the theme's.
    pub label: Arc<str>,
}

/// The words that open the parts of an answer, as headings have them.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct PartWords {
    /// « Motifs »
    pub reasons: Vec<Arc<str>>,
    /// « Suites »
    pub follow_up: Vec<Arc<str>>,
    /// « Avis minoritaire »
    pub minority: Vec<Arc<str>>,
    /// « Réplique »
    pub replies: Vec<Arc<str>>,
}
