//! The dashboard of a plan: what is late and who owes it, what comes next, what is measured and which way it goes.

use super::super::indicator::{self, OfPlan};
use super::pieces::{cell, labelled, line, maybe, number, quoted, row, said, section, service, table};
use crate::{
    base::lang::Lang,
    model::{
        date::Date,
        figure::Figure,
        kinds::{
            Kind,
            action::{Action, Indicator},
        },
        outline::Outline,
        reference::WorkId,
    },
    render::html::{
        context::{FactLine, FactValue, Item, Row, Section},
        facts,
        linker::Linker,
    },
    site::{obligations::Duty, promises::Promise, state::ActionState},
};

/// How many milestones to come are shown.
const NEXT: usize = 5;

/// An action of the plan with the facts of its original.
struct Followed<'a> {
    outline: &'a Outline,
    action: &'a Action,
    lang: &'a Lang,
    state: Option<ActionState>,
    promises: Vec<Promise>,
}

/// The sections of the dashboard.
pub fn sections(linker: &Linker<'_>, actions: &[WorkId]) -> Vec<Section> {
    let followed: Vec<Followed<'_>> = actions.iter().filter_map(|work| follow(linker, work)).collect();
    [late(linker, &followed), without_state(linker, &followed), next(linker, &followed), indicators(linker, &followed)]
        .into_iter()
        .flatten()
        .collect()
}

/// The last day on which an action of the plan was spoken of.
pub fn last_update(linker: &Linker<'_>, actions: &[WorkId]) -> Option<FactLine> {
    let last = actions.iter().filter_map(|work| follow(linker, work)).filter_map(|it| last_word(it.action)).max();
    facts::line(linker, "fact-last-update", last.map(|date| facts::date(linker, date)).into_iter().collect())
}

fn last_word(action: &Action) -> Option<Date> {
    let updates = action.updates.iter().map(|update| update.date);
    let milestones = action.milestones.given().into_iter().flatten();
    let reached = milestones.filter_map(|milestone| milestone.reached_on.as_ref()).map(|date| date.value);
    let values = action.indicators.given().into_iter().flatten().flat_map(|it| &it.values).map(|(date, _)| *date);
    updates.chain(reached).chain(values).max()
}

fn follow<'a>(linker: &Linker<'a>, work: &WorkId) -> Option<Followed<'a>> {
    let view = linker.view;
    let outline = view.work(work, linker.lang)?;
    let original = view.original(view.document(&outline.id)?);
    let Kind::Action(action) = &original.kind else { return None };
    let promises = view.promises(Some(work));
    Some(Followed { outline, action, lang: &original.id.lang, state: view.state(work), promises })
}

fn owner(linker: &Linker<'_>, it: &Followed<'_>) -> FactValue {
    match it.action.owner.given() {
        Some(owner) => service(linker, &owner.value, it.lang),
        None => said(linker, "owner-unknown", &[]),
    }
}

/// « 2 actions en retard », each with since when and its owner; then milestones whose day has passed in actions that are in time.
fn late(linker: &Linker<'_>, followed: &[Followed<'_>]) -> Option<Section> {
    if followed.iter().all(|it| it.state.is_none()) {
        return None;
    }
    let is_late = |it: &&Followed<'_>| matches!(it.state, Some(ActionState::Late { .. }));
    let count = followed.iter().filter(is_late).count();
    let heading = linker.passage(&linker.text("late-actions", &[("count", count.into())]), linker.lang);
    let mut section = Section { anchor: "_late".to_owned(), heading, ..Section::default() };
    for it in followed.iter().filter(is_late) {
        section.items.push(Item {
            state: it.state.map(|state| linker.state(state)),
            detail: Some(linker.text("eyebrow-action", &[("number", i64::from(it.action.number.value).into())])),
            name: linker.link(it.outline).map(facts::link),
            lines: vec![labelled(linker, "owed-by", vec![owner(linker, it)])],
            ..Item::default()
        });
    }
    let past =
        followed.iter().filter(|it| !is_late(it)).flat_map(|it| it.promises.iter().map(move |promise| (it, promise)));
    let past = past.filter(|(_, promise)| promise.is_past && promise.duty == Duty::Milestone);
    section.items.extend(past.map(|(it, promise)| milestone(linker, it, promise, "milestone-late")));
    if section.items.is_empty() {
        section.empty = Some(linker.say("nothing-late"));
    }
    Some(section)
}

fn milestone(linker: &Linker<'_>, it: &Followed<'_>, promise: &Promise, detail: &str) -> Item {
    Item {
        date: Some(linker.date(promise.due)),
        detail: (!detail.is_empty()).then(|| linker.say(detail)),
        name: Some(quoted(linker, &promise.about, it.lang)),
        lines: vec![line(linker.link(it.outline).map(facts::link).into_iter().chain([owner(linker, it)]).collect())],
        ..Item::default()
    }
}

/// Actions whose source gives no milestones: nobody can say where they stand, and the page says so.
fn without_state(linker: &Linker<'_>, followed: &[Followed<'_>]) -> Option<Section> {
    let count = followed.iter().filter(|it| it.state.is_none()).count();
    let mut section = section(linker, "without-state");
    section.lines = vec![said(linker, "without-state-why", &[("count", count.into())])];
    (count > 0).then_some(section)
}

fn next(linker: &Linker<'_>, followed: &[Followed<'_>]) -> Option<Section> {
    let all = followed.iter().flat_map(|it| it.promises.iter().map(move |promise| (it, promise)));
    let mut ahead: Vec<_> = all.filter(|(_, promise)| !promise.is_past && promise.duty == Duty::Milestone).collect();
    ahead.sort_by_key(|(it, promise)| (promise.due, it.action.number.value));
    let mut section = section(linker, "next-milestones");
    section.items = ahead.into_iter().take(NEXT).map(|(it, promise)| milestone(linker, it, promise, "")).collect();
    (!section.items.is_empty()).then_some(section)
}

fn indicators(linker: &Linker<'_>, followed: &[Followed<'_>]) -> Option<Section> {
    let columns = ["indicator", "action", "unit", "baseline#", "latest#", "measured-on", "target#", "trend"];
    let mut table = table(linker, "plan-indicators", &columns);
    for it in followed {
        for indicator in it.action.indicators.given().into_iter().flatten() {
            table.rows.push(measured(linker, it, indicator));
        }
    }
    let all: Vec<OfPlan<'_>> = followed.iter().flat_map(of_plan).collect();
    let charts = indicator::progress(linker, &all).into_iter().collect();
    let section = section(linker, "plan-indicators");
    (!table.rows.is_empty()).then(|| Section { charts, tables: vec![table], ..section })
}

fn of_plan<'a>(it: &Followed<'a>) -> Vec<OfPlan<'a>> {
    let all = it.action.indicators.given().into_iter().flatten();
    let one = |(indicator, number)| OfPlan { indicator, action: it.action.number.value, number, lang: it.lang };
    all.zip(1..).map(one).collect()
}

fn measured(linker: &Linker<'_>, it: &Followed<'_>, indicator: &Indicator) -> Row {
    let figure = |written: Option<&std::sync::Arc<str>>| match written {
        Some(written) => number(linker, &shown(linker, written)),
        None => number(linker, &linker.say("none")),
    };
    let latest = indicator.values.iter().max_by_key(|(date, _)| *date);
    let cells = vec![
        maybe(linker, linker.link(it.outline).map(facts::link)),
        cell(linker, vec![quoted(linker, &indicator.unit, it.lang)]),
        figure(indicator.baseline.as_ref()),
        figure(latest.map(|(_, value)| value)),
        maybe(linker, latest.map(|(date, _)| facts::date(linker, *date))),
        figure(indicator.target.as_ref()),
        cell(linker, vec![said(linker, &format!("trend-{}", trend(indicator)), &[])]),
    ];
    row(quoted(linker, &indicator.label, it.lang), cells)
}

/// A value as the language of the page writes it; one that is no number stays as it is.
fn shown(linker: &Linker<'_>, written: &str) -> String {
    Figure::parse(written).map_or_else(|| written.to_owned(), |figure| super::pieces::figure(linker, &figure))
}

/// Which way an indicator went between its last two values, in words.
fn trend(indicator: &Indicator) -> &'static str {
    let mut values: Vec<_> = indicator.values.iter().collect();
    values.sort_by_key(|(date, _)| *date);
    let exact = |index: usize| {
        let (_, written) = values.get(values.len().checked_sub(index)?)?;
        Figure::parse(written)?.exact()
    };
    match (values.is_empty(), exact(2), exact(1)) {
        (true, ..) => "none",
        (_, Some(before), Some(last)) if before < last => "up",
        (_, Some(before), Some(last)) if before > last => "down",
        (_, Some(_), Some(_)) => "same",
        _ => "single",
    }
}
