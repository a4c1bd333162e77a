//! What the page of an action says around its text: where it stands, who answers for it, what is to be reached, what is counted, what was told of
//! it, and where it comes from.

use super::{
    boards::Blocks,
    resolve::{Resolver, text},
};
use crate::{
    base::diagnostic::Value,
    model::{block::Block, document::Document, kinds::action::Action, reference::WorkId},
    render::html::{
        context::{Cell, FactValue, IndicatorLine, MilestoneLine, Origin, Row, UpdateLine},
        linker::Linker,
        pages::{
            action::{Around, around, origins},
            board::pieces::{cell, here, maybe, row, said, table_called, words},
        },
    },
};

/// The blocks of an action.
pub fn blocks(
    linker: &Linker<'_>,
    document: &Document,
    action: &Action,
    resolver: &mut Resolver<'_, '_>,
    make: &Blocks,
) -> Vec<Block> {
    let page = around(linker, document, action);
    let mut blocks = Vec::new();
    blocks.extend(page.state.iter().map(|state| make.line(&state.words)));
    blocks.extend(page.exception.iter().map(|reason| make.paragraph(make.passage(reason))));
    blocks.extend(page.state_missing.iter().map(|missing| make.line(missing)));
    blocks.extend(resolver.blocks(&document.body, 0));
    blocks.extend(super::matter::attachments(linker, document, make));
    blocks.extend(make.facts(&page.facts));
    blocks.extend(milestones(linker, &page, make));
    blocks.extend(indicators(linker, &page, resolver, make));
    blocks.extend(told(linker, &page, make));
    blocks.extend(origins(linker, &document.id.work(), make));
    blocks
}

fn heading(linker: &Linker<'_>, make: &Blocks, anchor: &str, message: &str) -> Block {
    make.heading(2, anchor, vec![text(&linker.say(message), make.span)])
}

fn milestones(linker: &Linker<'_>, page: &Around, make: &Blocks) -> Vec<Block> {
    if page.milestones.is_empty() {
        return Vec::new();
    }
    let caption = here(linker, &linker.say("action-milestones-caption"));
    let mut table = table_called(linker, String::new(), caption, &["milestone", "due", "reached", "evidence"]);
    let line = |it: &MilestoneLine| {
        let head = FactValue { text: Some(it.label.clone()), ..FactValue::default() };
        let date = |date: &Option<_>| date.clone().map(|date| FactValue { date: Some(date), ..FactValue::default() });
        let reached = date(&it.reached_on).unwrap_or_else(|| said(linker, "not-yet", &[]));
        row(head, vec![maybe(linker, date(&it.due)), cell(linker, vec![reached]), maybe(linker, it.evidence.clone())])
    };
    table.rows = page.milestones.iter().map(line).collect();
    vec![heading(linker, make, "_milestones", "action-milestones"), make.table(&table)]
}

fn indicators(linker: &Linker<'_>, page: &Around, resolver: &mut Resolver<'_, '_>, make: &Blocks) -> Vec<Block> {
    if page.indicators.is_empty() {
        return Vec::new();
    }
    let caption = here(linker, &linker.say("action-indicators-caption"));
    let columns = ["indicator", "unit", "baseline", "latest", "target"];
    let mut table = table_called(linker, String::new(), caption, &columns);
    table.rows = page.indicators.iter().map(|it| measured(linker, it)).collect();
    let mut blocks = vec![heading(linker, make, "_indicators", "action-indicators"), make.table(&table)];
    blocks.extend(resolver.blocks(&page.charts, 0));
    blocks
}

fn measured(linker: &Linker<'_>, it: &IndicatorLine) -> Row {
    let head = FactValue { text: Some(it.label.clone()), ..FactValue::default() };
    let figure = |written: &Option<String>| -> Cell { maybe(linker, written.as_deref().map(|it| words(linker, it))) };
    let latest = it.latest.as_ref().map(|latest| match &it.latest_date {
        Some(date) => format!("{latest} ({})", date.words),
        None => latest.clone(),
    });
    let unit = cell(linker, vec![words(linker, &it.unit)]);
    row(head, vec![unit, figure(&it.baseline), figure(&latest), figure(&it.target)])
}

/// What was told of the action.
fn told(linker: &Linker<'_>, page: &Around, make: &Blocks) -> Vec<Block> {
    let mut blocks = Vec::new();
    let pair = |update: &UpdateLine| {
        let date = [("name", Value::from(update.date.words.as_str())), ("value", "".into())];
        let mut line = vec![text(&format!("{} ", linker.text("text-pair", &date).trim_end()), make.span)];
        line.extend(make.passage(&update.note));
        vec![make.plain(line)]
    };
    if let Some(list) = make.list(None, page.updates.iter().map(pair).collect()) {
        blocks.extend([heading(linker, make, "_updates", "action-updates"), list]);
    }
    blocks
}

/// Which recommendations lead to it.
fn origins(linker: &Linker<'_>, action: &WorkId, make: &Blocks) -> Vec<Block> {
    let mut blocks = Vec::new();
    let line = |origin: Origin| {
        let mut line = make.link(&origin.link);
        line.extend(origin.decision.iter().map(|decision| text(&format!(", {}", decision.words), make.span)));
        if let Some(from) = &origin.from {
            line.push(text(", ", make.span));
            line.extend(make.link(from));
        }
        vec![make.plain(line)]
    };
    let lines = origins::all(linker, action).iter().filter_map(|traced| traced.told(linker)).map(line).collect();
    if let Some(list) = make.list(None, lines) {
        let said = make.line(&linker.say("action-origins-text"));
        blocks.extend([heading(linker, make, "_origins", "action-origins"), said, list]);
    }
    blocks
}
