//! Reads a budget: its envelope and its projects.

use super::entries::{Ids, figure, optional_text, stated_list, text, variant};
use crate::{
    base::fields::Fields,
    config::dates::date,
    model::kinds::{
        Kind,
        budget::{Budget, Project, Stage},
    },
    read::stated::{Role, is_open, stated},
};

/// The fields of a budget.
pub fn read(fields: &mut Fields, role: Role) -> Kind {
    let mut ids = Ids::default();
    Kind::Budget(Budget {
        envelope: stated(fields, "envelope", role, |fields, _| figure(fields, "envelope")),
        projects: stated_list(fields, "projects", role, |entry| project(entry, role, &mut ids)),
    })
}

/// A project is feasible unless the author says that it is not. What it owes grows with its stage: the votes once there was a vote, a date once
/// it was chosen.
fn project(entry: &mut Fields, role: Role, ids: &mut Ids) -> Project {
    let stage = variant(entry, "stage", Stage::ALL);
    let reached = stage.as_ref().map(|stage| stage.value);
    if role == Role::Original {
        entry.required("amount");
        entry.required("stage");
        if reached >= Some(Stage::Voted) {
            entry.required("votes");
        }
        if matches!(reached, Some(Stage::Won | Stage::UnderWay)) {
            entry.required("due");
        }
    }
    let open = |entry: &mut Fields, key| entry.node(key).is_some_and(is_open);
    let votes = if open(entry, "votes") { None } else { entry.number("votes") };
    let due = if open(entry, "due") { None } else { date(entry, "due") };
    let said = entry.node("feasible").is_some();
    let feasible = entry.truth("feasible");
    let is_infeasible = stage.as_ref().is_some_and(|stage| stage.value == Stage::Infeasible);
    Project {
        id: ids.take(entry),
        title: text(entry, "title"),
        amount: figure(entry, "amount"),
        feasible: if said { feasible } else { !is_infeasible },
        reason: optional_text(entry, "reason"),
        votes,
        stage,
        due: due.map(|date| date.value),
        span: entry.span(),
    }
}
