//! The decisions that an answer may take: those that the charter declares, else a vocabulary of our own (`DOMAIN.md`, « Records »).

use std::sync::{Arc, LazyLock};

use super::Site;
use crate::model::{
    document::Document,
    kinds::charter::{Decision, Ground, Outcome},
    meta::Stated,
};

/// The vocabulary of a charter that declares none. Labels are empty: their words are messages of the theme.
static DEFAULT: LazyLock<Vec<Decision>> = LazyLock::new(|| {
    let grounds = ["juridique", "technique", "budgetaire", "competence", "choix-politique", "contraire-a-une-autre"];
    let decision = |id: &str, outcome, needs_follow_up, needs_until| Decision {
        id: id.into(),
        label: "".into(),
        outcome: Some(outcome),
        needs_reason: true,
        needs_follow_up,
        needs_until,
        grounds: match outcome {
            Outcome::Refused => grounds.iter().map(|id| Ground { id: (*id).into(), label: "".into() }).collect(),
            _ => Vec::new(),
        },
    };
    vec![
        decision("retenue", Outcome::Accepted, true, false),
        decision("retenue-modifiee", Outcome::Accepted, true, false),
        decision("retenue-partie", Outcome::Partly, true, false),
        decision("a-l-etude", Outcome::Study, true, true),
        decision("deja-fait", Outcome::Done, false, false),
        decision("hors-competence", Outcome::Outside, false, false),
        decision("refusee", Outcome::Refused, false, false),
    ]
});

impl Site {
    /// The decisions that answers of a document may take, in the order of the charter that binds it.
    pub fn decisions(&self, document: &Document) -> &[Decision] {
        match self.charter_of(self.original(document)).map(|(_, charter)| &charter.decisions) {
            Some(Stated::Given(decisions)) if !decisions.is_empty() => decisions,
            _ => &DEFAULT,
        }
    }

    /// The decision of an id.
    pub fn decision(&self, document: &Document, id: &str) -> Option<&Decision> {
        self.decisions(document).iter().find(|decision| *decision.id == *id)
    }
}

/// The ids of the vocabulary of our own, which themes have words for.
pub fn default_ids() -> impl Iterator<Item = &'static Arc<str>> {
    DEFAULT.iter().map(|decision| &decision.id)
}
