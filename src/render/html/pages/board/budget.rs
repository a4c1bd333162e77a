//! A participatory budget: what may be spent, the projects with their votes and their stage, and what the chosen ones cost.

use super::{
    Board,
    pieces::{cell, euros, line, maybe, number, quoted, row, said, section, state, table, whole, words},
};
use crate::{
    base::lang::Lang,
    model::{
        document::Document,
        kinds::budget::{Budget, Project, Stage},
    },
    render::html::{
        context::{Figure, Row, Section},
        facts,
        linker::Linker,
    },
};

/// The board.
pub fn board(linker: &Linker<'_>, original: &Document, budget: &Budget) -> Board {
    let envelope = facts::stated(linker, "fact-envelope", &budget.envelope, |envelope| {
        vec![words(linker, &amount(linker, &envelope.value))]
    });
    Board {
        facts: vec![envelope],
        figures: figures(linker, budget),
        sections: vec![projects(linker, budget, &original.id.lang)],
    }
}

fn amount(linker: &Linker<'_>, figure: &crate::model::figure::Figure) -> String {
    figure.exact().map_or_else(|| super::pieces::figure(linker, figure), |value| euros(linker, value))
}

/// What the chosen projects cost together, in thousandths of a euro; `None` if one of them has no exact cost.
fn chosen(budget: &Budget) -> Option<i64> {
    let projects = budget.projects.given()?.iter();
    let chosen = projects.filter(|project| project.stage.as_ref().is_some_and(|stage| stage.value.is_chosen()));
    chosen.map(|project| project.amount.as_ref().and_then(|amount| amount.value.exact())).sum()
}

fn figures(linker: &Linker<'_>, budget: &Budget) -> Vec<Figure> {
    let Some(chosen) = chosen(budget) else { return Vec::new() };
    let figure =
        |value: i64, label: &str| Figure { value: euros(linker, value), label: linker.say(label), method: None };
    let mut figures = vec![figure(chosen, "figure-chosen")];
    if let Some(envelope) = budget.envelope.given().and_then(|envelope| envelope.value.exact()) {
        let label = if envelope < chosen { "figure-above-envelope" } else { "figure-left" };
        figures.push(figure((envelope - chosen).abs(), label));
    }
    figures
}

/// Projects in the order of their votes, as they were chosen; those without votes last.
fn projects(linker: &Linker<'_>, budget: &Budget, lang: &Lang) -> Section {
    let mut section = section(linker, "projects");
    let Some(projects) = budget.projects.given() else {
        section.empty = Some(linker.say("not-in-source"));
        return section;
    };
    let mut sorted: Vec<&Project> = projects.iter().collect();
    sorted.sort_by_key(|project| std::cmp::Reverse(project.votes.as_ref().map(|votes| votes.value)));
    let mut table = table(linker, "projects", &["project", "votes#", "amount#", "stage", "ready"]);
    table.rows = sorted.iter().map(|project| project_row(linker, project, lang)).collect();
    section.tables.push(table);
    let refused = sorted.iter().filter(|project| !project.feasible);
    let why = |project: &&Project| crate::render::html::context::Item {
        name: Some(quoted(linker, &project.title, lang)),
        lines: vec![line(vec![match &project.reason {
            Some(reason) => quoted(linker, reason, lang),
            None => said(linker, "not-in-source", &[]),
        }])],
        ..Default::default()
    };
    let refused: Vec<_> = refused.map(why).collect();
    if !refused.is_empty() {
        let mut part = super::pieces::section(linker, "infeasible");
        part.items = refused;
        section.parts.push(part);
    }
    section
}

fn project_row(linker: &Linker<'_>, project: &Project, lang: &Lang) -> Row {
    let votes =
        project.votes.as_ref().map_or_else(|| linker.say("none"), |votes| whole(linker, i64::from(votes.value)));
    let cost = project.amount.as_ref().map_or_else(|| linker.say("none"), |cost| amount(linker, &cost.value));
    let stage = project.stage.as_ref().map(|stage| stage.value);
    let stage = match (project.feasible, stage) {
        (false, _) => Some(Stage::Infeasible),
        (true, stage) => stage,
    };
    let words = stage.map(|stage| state(linker.say(&format!("stage-{}", stage.name())), class(stage)));
    let cells = vec![
        number(linker, &votes),
        number(linker, &cost),
        cell(linker, words.into_iter().collect()),
        maybe(linker, project.due.map(|due| facts::date(linker, due))),
    ];
    row(quoted(linker, &project.title, lang), cells)
}

fn class(stage: Stage) -> &'static str {
    match stage {
        Stage::Submitted | Stage::Won => "not-started",
        Stage::Infeasible => "abandoned",
        Stage::Voted => "unknown",
        Stage::UnderWay => "under-way",
        Stage::Done => "done",
    }
}
