//! An action: where it stands in the plan, who answers for it, what is reached, and what was said of it.

pub mod origins;

use super::{indicator, listings, plan};
use crate::{
    base::{diagnostic::Diagnostic, lang::Lang},
    model::{
        block::Block,
        document::Document,
        kinds::{
            Kind,
            action::{Action, Deadline, Indicator, Milestone},
        },
        meta::Stated,
    },
    render::{
        html::{
            context::{
                ActionContext, FactLine, FactValue, IndicatorLine, Link, MilestoneLine, Passage, State, UpdateLine,
            },
            facts, frame,
            linker::Linker,
        },
        lists::List,
        view::View,
    },
    site::referrers::Role,
};

/// The page.
pub fn render(view: &View<'_>, document: &Document, action: &Action) -> Result<String, Diagnostic> {
    let path = view.route(&document.id).expect("a rendered document has an address");
    let linker = Linker::of(view, path, document);
    let around = around(&linker, document, action);
    let (previous, next) = neighbours(&linker, document);
    let number = [("number", i64::from(around.number).into())];
    let long = listings::long(&linker, document, origins::ANCHOR);
    let origins = match long {
        Some(long) => origins::shown(&linker, &document.id.work(), long),
        None => origins::all(&linker, &document.id.work()),
    };
    let context = ActionContext {
        frame: frame::of_document(&linker, document),
        page: frame::head(&linker, document, Some(linker.text("eyebrow-action", &number))),
        state: around.state,
        state_missing: around.state_missing,
        exception: around.exception,
        facts: around.facts,
        milestones: around.milestones,
        indicators: around.indicators,
        charts: around.charts.iter().map(|chart| indicator::drawn(&linker, chart)).collect(),
        updates: around.updates,
        origins: origins.iter().filter_map(|traced| traced.told(&linker)).collect(),
        origins_lead: long.and_then(|long| listings::lead(&linker, long)),
        origins_rest: long.map(|long| listings::rest(&linker, document, long)),
        listings: listings::shown(&linker, document, None, about(&linker, document)),
        previous,
        next,
    };
    view.shells().fill("action.html", &document.id.lang, &context)
}

/// The lists of the page that may grow long.
pub fn lists<'a>(linker: &Linker<'a>, document: &Document) -> Vec<List<'a>> {
    let mut lists = about(linker, document);
    lists.push(origins::list(linker, document));
    lists
}

/// News about the action, and what else speaks of it.
fn about<'a>(linker: &Linker<'a>, document: &Document) -> Vec<List<'a>> {
    let work = document.id.work();
    let lists = [
        listings::referring(linker, &work, None, &[Role::About], "news-about"),
        listings::referring(linker, &work, None, &[Role::Link, Role::Serves, Role::Evidence], "cited-by"),
    ];
    lists.into_iter().flatten().collect()
}

/// What the page of an action says besides its text.
pub struct Around {
    /// Its number in the plan.
    pub number: u32,
    /// Its state, if it has one.
    pub state: Option<State>,
    /// Why it has none.
    pub state_missing: Option<String>,
    /// The reason of a postponement or an abandonment.
    pub exception: Option<Passage>,
    /// Axis, objective, owner, deadline, principles…
    pub facts: Vec<FactLine>,
    /// Milestones.
    pub milestones: Vec<MilestoneLine>,
    /// Indicators.
    pub indicators: Vec<IndicatorLine>,
    /// Indicators that were measured more than once, each as a chart.
    pub charts: Vec<Block>,
    /// Progress notes, latest first.
    pub updates: Vec<UpdateLine>,
}

/// What the page says around the text of the action. Facts are the original's: a translation only repeats texts.
pub fn around(linker: &Linker<'_>, document: &Document, action: &Action) -> Around {
    let original = linker.view.original(document);
    let (facts, source) = match &original.kind {
        Kind::Action(original_action) => (original_action, &original.id.lang),
        _ => (action, &document.id.lang),
    };
    let work = document.id.work();
    let state = linker.view.state(&work).map(|state| linker.state(state));
    Around {
        number: facts.number.value,
        state_missing: state.is_none().then(|| linker.say("state-missing")),
        state,
        exception: facts
            .exception
            .as_ref()
            .and_then(|exception| exception.reason.as_ref().map(|reason| linker.passage(reason, source))),
        facts: action_facts(linker, document, facts, source),
        milestones: facts.milestones.given().into_iter().flatten().map(|it| milestone(linker, it, source)).collect(),
        indicators: facts
            .indicators
            .given()
            .into_iter()
            .flatten()
            .map(|it| indicator_line(linker, it, source))
            .collect(),
        charts: facts
            .indicators
            .given()
            .into_iter()
            .flatten()
            .filter_map(|it| indicator::chart(linker, it, source))
            .collect(),
        updates: updates(linker, facts, source),
    }
}

fn action_facts(linker: &Linker<'_>, document: &Document, action: &Action, source: &Lang) -> Vec<FactLine> {
    let mut lines = Vec::new();
    if let Some((plan_document, plan)) = linker.view.plan_around(&document.id.work(), linker.lang) {
        let lang = &plan_document.id.lang;
        let url = linker.view.route(&plan_document.id).map(|path| linker.url(path)).unwrap_or_default();
        let to = |anchor: &str, title: &str| {
            let passage = linker.passage(title, lang);
            vec![facts::link(linker.link_with(format!("{url}#{anchor}"), passage, lang, false))]
        };
        for axis in &plan.axes {
            let Some(objective) = axis.objectives.iter().find(|it| it.id.value == action.objective.value) else {
                continue;
            };
            lines.extend(facts::line(linker, "fact-axis", to(&axis.id.value, &axis.title)));
            lines.extend(facts::line(linker, "fact-objective", to(&objective.id.value, &objective.title)));
        }
    }
    lines.push(facts::stated_text(linker, "fact-owner", &action.owner, source));
    lines.push(facts::stated(linker, "fact-deadline", &action.deadline, |deadline| match deadline {
        Deadline::Continuous => vec![facts::text(linker, &linker.say("deadline-continuous"), linker.lang)],
        Deadline::By(date) => vec![facts::date(linker, *date)],
    }));
    // Where the source gives them, milestones and indicators have tables of their own.
    if action.milestones.given().is_none() {
        lines.push(facts::stated(linker, "fact-milestones", &Stated::<()>::NotInSource, |()| Vec::new()));
    }
    if action.indicators.given().is_none() {
        lines.push(facts::stated(linker, "fact-indicators", &Stated::<()>::NotInSource, |()| Vec::new()));
    }
    lines.extend(facts::principles(linker, linker.view.original(document)));
    lines.extend(facts::classification(linker, linker.view.original(document)));
    lines
}

fn milestone(linker: &Linker<'_>, milestone: &Milestone, source: &Lang) -> MilestoneLine {
    let evidence = milestone.evidence.as_ref().map(|written| {
        let linked = milestone.evidence_reference().and_then(|reference| linker.reference(&reference));
        match linked {
            Some(link) => facts::link(link),
            None => web_evidence(linker, &written.value, source),
        }
    });
    MilestoneLine {
        label: linker.passage(&milestone.label, source),
        due: milestone.due.map(|date| linker.date(date)),
        reached_on: milestone.reached_on.as_ref().map(|date| linker.date(date.value)),
        evidence,
    }
}

/// Evidence elsewhere is shown with its address, which is what a reader can check.
fn web_evidence(linker: &Linker<'_>, written: &str, source: &Lang) -> FactValue {
    if written.starts_with("https://") || written.starts_with("http://") {
        return facts::link(Link { url: written.to_owned(), label: written.to_owned(), ..Link::default() });
    }
    facts::text(linker, written, source)
}

fn indicator_line(linker: &Linker<'_>, indicator: &Indicator, source: &Lang) -> IndicatorLine {
    let latest = indicator.values.iter().max_by_key(|(date, _)| *date);
    IndicatorLine {
        label: linker.passage(&indicator.label, source),
        unit: indicator.unit.to_string(),
        baseline: indicator.baseline.as_ref().map(ToString::to_string),
        target: indicator.target.as_ref().map(ToString::to_string),
        latest: latest.map(|(_, value)| value.to_string()),
        latest_date: latest.map(|(date, _)| linker.date(*date)),
    }
}

fn updates(linker: &Linker<'_>, action: &Action, source: &Lang) -> Vec<UpdateLine> {
    let mut updates: Vec<_> = action.updates.iter().collect();
    updates.sort_by_key(|update| std::cmp::Reverse(update.date));
    let line = |update: &&crate::model::kinds::action::Update| UpdateLine {
        date: linker.date(update.date),
        note: linker.passage(&update.note, source),
    };
    updates.iter().map(line).collect()
}

/// The actions before and after in the plan's order.
fn neighbours(linker: &Linker<'_>, document: &Document) -> (Option<Link>, Option<Link>) {
    let work = document.id.work();
    let Some((_, plan)) = linker.view.plan_around(&work, linker.lang) else { return (None, None) };
    let order = plan::actions(linker, plan);
    let Some(here) = order.iter().position(|other| *other == work) else { return (None, None) };
    let before = here.checked_sub(1).and_then(|index| order.get(index));
    let after = order.get(here + 1);
    (before.and_then(|work| linker.work(work)), after.and_then(|work| linker.work(work)))
}
