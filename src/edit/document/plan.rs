//! Plans and actions hold each other: a new action enters the list of its objective, a new plan lists the actions that no plan has.

use std::collections::{BTreeMap, BTreeSet};

use super::{Answers, Surroundings, actions};
use crate::{
    base::diagnostic::Message,
    edit::{Change, apply::applied, workspace::Workspace},
    model::{
        document::Document,
        kinds::{
            Kind, KindName,
            plan::{Objective, Plan},
        },
    },
};

/// One more than the highest number.
pub fn next_number(workspace: &Workspace) -> u32 {
    actions(workspace).map(|(_, action)| action.number.value).max().unwrap_or(0) + 1
}

/// Names of the objectives of all plans, in their order.
pub fn objectives(workspace: &Workspace) -> Vec<String> {
    all_objectives(workspace).map(|(_, objective)| objective.id.value.to_string()).collect()
}

/// The plan with the new action in the list of its objective. Without a plan there is nothing to enter.
///
/// # Errors
/// An objective that no plan has.
pub fn listed(id: &str, answers: &Answers, workspace: &Workspace) -> Result<Option<Change>, Message> {
    let Some(wanted) = answers.get("objective") else { return Ok(None) };
    if plans(workspace).next().is_none() {
        return Ok(None);
    }
    let found = all_objectives(workspace).find(|(_, objective)| *objective.id.value == **wanted);
    let Some((plan, objective)) = found else {
        let known: Vec<_> = objectives(workspace).into_iter().map(Into::into).collect();
        return Err(Message::new("new-unknown-objective").with("objective", wanted.as_str()).with("known", known));
    };
    let file = workspace.sources.file(plan.span.file);
    let Some(last) = objective.actions.last() else { return Ok(None) };
    let (start, end) = (last.span.bytes().start, last.span.bytes().end);
    let line_start = file.text()[..start].rfind('\n').map_or(0, |at| at + 1);
    // `- 2` on a line of its own, or `2` between brackets.
    let before = &file.text()[line_start..start];
    let added = match before.trim_start().starts_with('-') && !before.contains(['[', ':']) {
        true => format!("\n{before}{id}"),
        false => format!(", {id}"),
    };
    let text = applied(file.text(), &vec![(end..end, added)]).expect("a place of the text lies in it");
    Ok(Some(Change::Write { path: file.path.clone(), text }))
}

/// The objectives of a new plan as YAML, and the answers for its first action if there is none to list.
pub fn objectives_of_new_plan(around: &Surroundings<'_>) -> (String, Option<Answers>) {
    let taken: BTreeSet<&str> = all_objectives(around.workspace)
        .flat_map(|(_, objective)| &objective.actions)
        .map(|reference| &*reference.id)
        .collect();
    let mut free: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (document, action) in actions(around.workspace).filter(|(document, _)| !taken.contains(&*document.id.id)) {
        free.entry(&action.objective.value).or_default().push(&document.id.id);
    }
    let french = around.lang.primary() == "fr";
    let title = if french { "Objectif à compléter" } else { "Objective to be completed" };
    let entry = |id: &str, actions: &str| {
        format!("      - id: \"{id}\"\n        title: {title}\n        actions: [{actions}]\n")
    };
    if !free.is_empty() {
        return (free.iter().map(|(id, actions)| entry(id, &actions.join(", "))).collect(), None);
    }
    let id = if french { "objectif-1" } else { "objective-1" };
    let number = next_number(around.workspace).to_string();
    let block = entry(id, &number);
    let title = if french { "Première action, à compléter" } else { "First action, to be completed" };
    let mut answers = Answers::from([("title", title.to_owned()), ("number", number), ("objective", id.to_owned())]);
    answers.extend(around.default_answer(KindName::ACTION, "summary", &answers).map(|summary| ("summary", summary)));
    (block, Some(answers))
}

fn plans(workspace: &Workspace) -> impl Iterator<Item = (&Document, &Plan)> {
    let default = workspace.config.default_lang();
    workspace.documents.iter().filter(move |document| document.id.lang == *default).filter_map(|document| {
        match &document.kind {
            Kind::Plan(plan) => Some((document, plan)),
            _ => None,
        }
    })
}

fn all_objectives(workspace: &Workspace) -> impl Iterator<Item = (&Document, &Objective)> {
    plans(workspace).flat_map(|(document, plan)| {
        plan.axes.iter().flat_map(|axis| &axis.objectives).map(move |objective| (document, objective))
    })
}
