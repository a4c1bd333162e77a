//! A participatory budget: an envelope, and what becomes of each project.

use std::sync::Arc;

use crate::{
    base::source::{Span, Spanned},
    model::{date::Date, figure::Figure, meta::Stated},
};

/// A budget.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Budget {
    /// What may be spent, in euros.
    pub envelope: Stated<Spanned<Figure>>,
    /// The projects.
    pub projects: Stated<Vec<Project>>,
}

/// A project.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Project {
    /// Its id.
    pub id: Spanned<Arc<str>>,
    /// Its title.
    pub title: Arc<str>,
    /// What it costs, in euros.
    pub amount: Option<Spanned<Figure>>,
    /// False if it cannot be done; the reason says why.
    pub feasible: bool,
    /// Why it cannot be done.
    pub reason: Option<Arc<str>>,
    /// How many voted for it.
    pub votes: Option<Spanned<u32>>,
    /// How far it is.
    pub stage: Option<Spanned<Stage>>,
    /// When it is to be ready.
    pub due: Option<Date>,
    /// Where it is declared.
    pub span: Span,
}

/// How far a project is.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Stage {
    /// Handed in.
    Submitted,
    /// Cannot be done.
    Infeasible,
    /// Voted on, and not chosen.
    Voted,
    /// Chosen.
    Won,
    /// Being made.
    UnderWay,
    /// Ready.
    Done,
}

impl Stage {
    /// Every stage with the word that the author writes.
    pub const ALL: &[(&str, Stage)] = &[
        ("submitted", Stage::Submitted),
        ("infeasible", Stage::Infeasible),
        ("voted", Stage::Voted),
        ("won", Stage::Won),
        ("under-way", Stage::UnderWay),
        ("done", Stage::Done),
    ];

    /// The word that the author writes.
    pub fn name(self) -> &'static str {
        let entry = Stage::ALL.iter().find(|(_, stage)| *stage == self);
        entry.expect("the table has every variant").0
    }

    /// True if the project is paid from the envelope.
    pub fn is_chosen(self) -> bool {
        self >= Stage::Won
    }
}
