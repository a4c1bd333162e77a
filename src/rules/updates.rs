//! An action under way says how it goes: a silence of six months is a warning, one of twelve is owed to the public.

use crate::{
    base::diagnostic::{Diagnostic, Place, Severity},
    model::{
        date::Date,
        document::Document,
        kinds::{Kind, plan::Plan},
    },
    site::{Site, state::ActionState},
};

/// No update for six months, or twelve.
pub fn without_update(site: &Site, findings: &mut Vec<Diagnostic>) {
    for document in site.originals() {
        let Kind::Action(action) = &document.kind else { continue };
        let running = matches!(site.state(&document.id.work()), Some(ActionState::UnderWay | ActionState::Late { .. }));
        let reached = action.milestones.given().into_iter().flatten().filter_map(|it| it.reached_on.as_ref());
        // Steps that are all said to be reached leave nothing to tell but their evidence (`done-without-evidence`).
        if action.is_all_reached() {
            continue;
        }
        let told = action.updates.iter().map(|update| update.date);
        // An action of which nothing was ever said has been silent since its plan began.
        let began = || Some(plan_of(site, document)?.period.given()?.from);
        let Some(last) = told.chain(reached.map(|date| date.value)).max().or_else(began) else { continue };
        let months = months_between(last.last_day(), site.today());
        if !running || months < 6 {
            continue;
        }
        let severity = if months < 12 { Severity::Warning } else { Severity::Owed };
        findings.push(
            Diagnostic::new(severity, "action-without-update", Place::Source(action.number.span))
                .with("number", i64::from(action.number.value))
                .with("months", i64::from(months))
                .with("date", last.to_string()),
        );
    }
}

/// The plan that lists an action.
fn plan_of<'a>(site: &'a Site, action: &Document) -> Option<&'a Plan> {
    let plan = site.plan_of(&action.id.work())?;
    match &site.in_language(plan, site.config.default_lang())?.kind {
        Kind::Plan(plan) => Some(plan),
        _ => None,
    }
}

/// Whole months from one day to a later one; none if it is not later.
fn months_between(from: Date, to: Date) -> i32 {
    let index = |date: Date| i32::from(date.year()) * 12 + i32::from(date.month().unwrap_or(1));
    let incomplete = to.day_of_month() < from.day_of_month();
    (index(to) - index(from) - i32::from(incomplete)).max(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_whole_months_count() {
        let day = |text: &str| Date::parse(text).expect("a date");
        assert_eq!(months_between(day("2026-05-24"), day("2026-11-23")), 5);
        assert_eq!(months_between(day("2026-05-23"), day("2026-11-23")), 6);
        assert_eq!(months_between(day("2026-12-01"), day("2026-11-23")), 0);
    }
}
