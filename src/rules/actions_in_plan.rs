//! A plan lists every action exactly once, under the objective that the action names.

use std::collections::BTreeMap;

use crate::{
    base::{
        diagnostic::{Diagnostic, Message},
        source::Span,
    },
    model::{
        kinds::{Kind, KindName, plan::Objective},
        reference::{Reference, WorkId},
    },
    site::Site,
};

/// An action that no plan lists is found by nobody.
pub fn not_in_plan(site: &Site, findings: &mut Vec<Diagnostic>) {
    let listed = listed(site);
    if site.plan().is_none() {
        return;
    }
    for document in site.originals().filter(|document| document.id.kind == KindName::ACTION) {
        if !listed.contains_key(&document.id.work()) {
            findings
                .push(Diagnostic::error("action-not-in-plan", document.meta.title.span).with("id", &document.id.id));
        }
    }
}

/// An action listed twice would be counted twice.
pub fn listed_twice(site: &Site, findings: &mut Vec<Diagnostic>) {
    for (work, places) in listed(site) {
        for (again, _) in &places[1..] {
            findings.push(
                Diagnostic::error("action-listed-twice", *again)
                    .with("id", &work.id)
                    .label(places[0].0, Message::new("action-listed-twice-first")),
            );
        }
    }
}

/// The action and the plan name the same objective.
pub fn objective_differs(site: &Site, findings: &mut Vec<Diagnostic>) {
    let listed = listed(site);
    for document in site.originals() {
        let Kind::Action(action) = &document.kind else { continue };
        let Some((span, objective)) = listed.get(&document.id.work()).and_then(|places| places.first()) else {
            continue;
        };
        if objective.id.value != action.objective.value {
            findings.push(
                Diagnostic::error("objective-differs", action.objective.span)
                    .with("objective", &action.objective.value)
                    .with("planned", &objective.id.value)
                    .label(*span, Message::new("objective-differs-plan")),
            );
        }
    }
}

fn listed(site: &Site) -> BTreeMap<WorkId, Vec<(Span, &Objective)>> {
    let mut listed: BTreeMap<WorkId, Vec<(Span, &Objective)>> = BTreeMap::new();
    for document in site.originals() {
        let Kind::Plan(plan) = &document.kind else { continue };
        for objective in plan.axes.iter().flat_map(|axis| &axis.objectives) {
            for reference in &objective.actions {
                let action = Reference { kind: Some(KindName::ACTION), ..reference.clone() };
                if let Some(work) = site.target(&action) {
                    listed.entry(work).or_default().push((reference.span, objective));
                }
            }
        }
    }
    listed
}
