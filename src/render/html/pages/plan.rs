//! The plan: axes, objectives, actions, the state of each in words.

use std::collections::BTreeMap;

use crate::{
    base::diagnostic::Diagnostic,
    model::{
        document::Document,
        kinds::plan::{self, Plan},
        kinds::{Kind, KindName},
        reference::{Reference, WorkId},
    },
    render::{
        html::{
            context::{ActionLine, Axis, FactLine, Objective, PlanContext, Section, State},
            facts, frame,
            linker::Linker,
            pages::board,
        },
        view::View,
    },
    site::state::ActionState,
};

/// The page.
pub fn render(view: &View<'_>, document: &Document, plan: &Plan) -> Result<String, Diagnostic> {
    let lang = &document.id.lang;
    let path = view.route(&document.id).expect("a rendered document has an address");
    let linker = Linker::of(view, path, document);
    let around = around(&linker, document, plan);
    let context = PlanContext {
        frame: frame::of_document(&linker, document),
        page: frame::head(&linker, document, Some(linker.say("eyebrow-plan"))),
        facts: around.facts,
        axes: around.axes,
        counts: around.counts,
        sections: around.sections,
    };
    view.shells().fill("plan.html", lang, &context)
}

/// What the page of a plan says besides its text.
pub struct Around {
    /// Charter, period…
    pub facts: Vec<FactLine>,
    /// Axes, objectives, actions.
    pub axes: Vec<Axis>,
    /// How many actions are in each state.
    pub counts: Vec<State>,
    /// What is late, what comes next, what is measured.
    pub sections: Vec<Section>,
}

/// What the page says around the text of the plan.
pub fn around(linker: &Linker<'_>, document: &Document, plan: &Plan) -> Around {
    let actions = actions(linker, plan);
    let mut facts = plan_facts(linker, document, plan);
    facts.extend(board::plan::last_update(linker, &actions));
    Around {
        facts,
        axes: axes(linker, document, plan),
        counts: counts(linker, plan),
        sections: board::plan::sections(linker, &actions),
    }
}

fn plan_facts(linker: &Linker<'_>, document: &Document, plan: &Plan) -> Vec<FactLine> {
    let original = linker.view.original(document);
    let period = match &original.kind {
        Kind::Plan(original) => &original.period,
        _ => &plan.period,
    };
    let charter = match &original.meta.charter {
        Some(reference) => linker.reference(reference),
        None => linker.view.charter(linker.lang).and_then(|(charter, _)| linker.link(&charter.outline)),
    };
    let mut lines: Vec<FactLine> =
        facts::line(linker, "fact-charter", charter.map(facts::link).into_iter().collect()).into_iter().collect();
    lines.push(facts::stated(linker, "fact-period", period, |period| {
        let words = linker.text(
            "period",
            &[("from", linker.date(period.from).words.into()), ("to", linker.date(period.to).words.into())],
        );
        vec![facts::text(linker, &words, linker.lang)]
    }));
    lines
}

/// The axes of a plan, down to its actions.
pub fn axes(linker: &Linker<'_>, document: &Document, plan: &Plan) -> Vec<Axis> {
    let lang = &document.id.lang;
    let objective = |objective: &plan::Objective| Objective {
        anchor: objective.id.value.to_string(),
        title: linker.passage(&objective.title, lang),
        actions: objective.actions.iter().filter_map(|reference| action(linker, reference)).collect(),
    };
    let axis = |(index, axis): (usize, &plan::Axis)| Axis {
        anchor: axis.id.value.to_string(),
        number: index + 1,
        title: linker.passage(&axis.title, lang),
        objectives: axis.objectives.iter().map(objective).collect(),
    };
    plan.axes.iter().enumerate().map(axis).collect()
}

/// The works of a plan's actions, in its order.
pub fn actions(linker: &Linker<'_>, plan: &Plan) -> Vec<WorkId> {
    let references = plan.axes.iter().flat_map(|axis| &axis.objectives).flat_map(|objective| &objective.actions);
    references.filter_map(|reference| linker.view.target(&as_action(reference))).collect()
}

fn action(linker: &Linker<'_>, reference: &Reference) -> Option<ActionLine> {
    let outline = linker.view.work(&linker.view.target(&as_action(reference))?, linker.lang)?;
    Some(ActionLine {
        number: outline.number?,
        link: linker.link(outline)?,
        title: linker.passage(&outline.title, &outline.id.lang),
        state: linker.view.state(&outline.id.work()).map(|state| linker.state(state)),
    })
}

fn as_action(reference: &Reference) -> Reference {
    Reference { kind: reference.kind.or(Some(KindName::ACTION)), ..reference.clone() }
}

/// How many actions are in each state, in the order of [`ActionState`]; those without a state last.
fn counts(linker: &Linker<'_>, plan: &Plan) -> Vec<State> {
    let mut states: BTreeMap<&'static str, (Option<ActionState>, usize)> = BTreeMap::new();
    for work in actions(linker, plan) {
        let state = linker.view.state(&work);
        let name = state.map_or("unknown", ActionState::name);
        states.entry(name).or_insert((state, 0)).1 += 1;
    }
    let mut counted: Vec<_> = states.into_iter().collect();
    counted.sort_by_key(|(_, (state, _))| (state.is_none(), *state));
    let words = |name: &str, count: usize| linker.text(&format!("count-{name}"), &[("count", count.into())]);
    counted.into_iter().map(|(name, (_, count))| State { words: words(name, count), class: name }).collect()
}
