//! A participatory budget keeps to its envelope and says why a project cannot be done.

use crate::{
    base::{
        diagnostic::{Diagnostic, Message},
        source::Span,
    },
    model::kinds::{Kind, budget::Budget},
    site::Site,
};

/// The chosen projects cost more than there is.
pub fn over_envelope(site: &Site, findings: &mut Vec<Diagnostic>) {
    for budget in budgets(site) {
        let Some(envelope) = budget.envelope.given() else { continue };
        let Some(limit) = envelope.value.exact() else { continue };
        let mut sum = 0;
        let mut over: Option<Span> = None;
        for project in budget.projects.given().into_iter().flatten() {
            let is_chosen = project.stage.as_ref().is_some_and(|stage| stage.value.is_chosen());
            let Some((amount, cost)) = project.amount.as_ref().and_then(|it| Some((it, it.value.exact()?))) else {
                continue;
            };
            if is_chosen {
                sum += cost;
                over = over.or((sum > limit).then_some(amount.span));
            }
        }
        if let Some(first) = over {
            findings.push(
                Diagnostic::error("winners-over-envelope", envelope.span)
                    .with("envelope", limit / 1000)
                    .with("sum", sum / 1000)
                    .with("over", (sum - limit) / 1000)
                    .label(first, Message::new("winners-over-envelope-first")),
            );
        }
    }
}

/// A project that cannot be done, and nobody says why.
pub fn infeasible_without_reason(site: &Site, findings: &mut Vec<Diagnostic>) {
    for project in budgets(site).filter_map(|budget| budget.projects.given()).flatten() {
        let is_infeasible =
            project.stage.as_ref().is_some_and(|stage| stage.value == crate::model::kinds::budget::Stage::Infeasible);
        if (!project.feasible || is_infeasible) && project.reason.is_none() {
            findings.push(Diagnostic::error("infeasible-without-reason", project.span).with("title", &project.title));
        }
    }
}

fn budgets(site: &Site) -> impl Iterator<Item = &Budget> {
    site.originals().filter_map(|document| match &document.kind {
        Kind::Budget(budget) => Some(budget),
        _ => None,
    })
}
