//! Reads a plan: axes, objectives, and the actions of each.

use super::entries::{Ids, each, period, text};
use crate::{
    base::{diagnostic::Diagnostic, fields::Fields},
    config::references::references,
    model::{
        kinds::{
            Kind, KindName,
            plan::{Axis, Objective, Plan},
        },
        meta::Stated,
    },
    read::stated::{Role, duty, stated},
};

/// The fields of a plan.
pub fn read(fields: &mut Fields, role: Role) -> Kind {
    // The common fields take its value; here it must be there.
    duty(fields, "charter", role);
    let mut ids = Ids::default();
    let axes =
        stated(fields, "axes", role, |fields, node| Some(each(fields, node, |entry| axis(entry, role, &mut ids))));
    Kind::Plan(Plan {
        period: period(fields, "period", role),
        axes: match axes {
            Stated::Given(axes) => axes,
            Stated::NotInSource => Vec::new(),
        },
    })
}

fn axis(entry: &mut Fields, role: Role, ids: &mut Ids) -> Axis {
    let id = ids.take(entry);
    let title = text(entry, "title");
    let objectives = match duty(entry, "objectives", role) {
        Some(node) => each(entry, node, |entry| objective(entry, role, ids)),
        None => Vec::new(),
    };
    Axis { id, title, objectives }
}

/// An objective; one without actions is `empty-objective`, but a translation takes them from the original.
fn objective(entry: &mut Fields, role: Role, ids: &mut Ids) -> Objective {
    let id = ids.take(entry);
    let title = text(entry, "title");
    let actions = references(entry, "actions", Some(KindName::ACTION));
    let is_empty = entry.node("actions").is_none() || entry.list("actions").is_empty();
    if role == Role::Original && is_empty {
        entry.report(Diagnostic::error("empty-objective", id.span).with("objective", &*title));
    }
    Objective { id, title, actions }
}
