//! What a page says around and between the texts of its document, in the order in which its shell has it.

use super::{
    action,
    boards::Blocks,
    resolve::{Resolver, text},
};
use crate::{
    base::diagnostic::Value,
    model::{
        block::{Block, Inline},
        document::Document,
        kinds::{Kind, charter::Charter, plan::Plan},
    },
    render::html::{
        context::{ActionLine, AttachmentLine, Link},
        frame,
        linker::Linker,
        pages::{self, board},
        sections,
    },
};

/// The blocks of an edition.
pub fn blocks(linker: &Linker<'_>, document: &Document, resolver: &mut Resolver<'_, '_>) -> Vec<Block> {
    let make = Blocks { span: document.span };
    let mut blocks: Vec<Block> =
        frame::notices(linker, document).iter().flat_map(|notice| make.notice(notice)).collect();
    if let Kind::EasyRead(_) = document.kind {
        blocks = board::easy_read::by_line(&blocks, linker.lang);
    }
    blocks.extend(frame::easy_read(linker, document).map(|link| make.paragraph(make.link(&link))));
    match &document.kind {
        Kind::Charter(charter) => blocks.extend(of_charter(linker, document, charter, resolver, &make)),
        Kind::Plan(plan) => blocks.extend(of_plan(linker, document, plan, resolver, &make)),
        Kind::Action(action) => blocks.extend(action::blocks(linker, document, action, resolver, &make)),
        Kind::News(news) => {
            let facts = pages::news::facts(linker, document, news);
            blocks.extend(make.facts(&facts));
            blocks.extend(own_text(linker, document, resolver, &make));
        }
        // As on its page, every sentence begins a line.
        Kind::EasyRead(_) => {
            blocks.extend(resolver.blocks(&board::easy_read::by_line(&document.body, linker.lang), 0));
            blocks.extend(attachments(linker, document, &make));
        }
        _ => {
            let board = board::board(linker, document);
            blocks.extend(make.facts(&board.facts));
            blocks.extend(own_text(linker, document, resolver, &make));
            blocks.extend(make.figures(&board.figures));
            board.sections.iter().for_each(|section| blocks.extend(make.section(section, 2)));
        }
    }
    blocks
}

/// The text of the document, and the files that go with it.
fn own_text(linker: &Linker<'_>, document: &Document, resolver: &mut Resolver<'_, '_>, make: &Blocks) -> Vec<Block> {
    let mut blocks = resolver.blocks(&document.body, 0);
    blocks.extend(attachments(linker, document, make));
    blocks
}

fn of_charter(
    linker: &Linker<'_>,
    document: &Document,
    charter: &Charter,
    resolver: &mut Resolver<'_, '_>,
    make: &Blocks,
) -> Vec<Block> {
    let page = pages::charter::around(linker, document, charter);
    let ids: Vec<&str> = charter.part_ids().collect();
    let mut blocks: Vec<Block> = make.facts(&page.facts).into_iter().collect();
    blocks.extend(resolver.blocks(&sections::without(&document.body, &ids), 0));
    blocks.extend(attachments(linker, document, make));
    if let Some(fields) = make.passages(&page.fields) {
        blocks.extend([titled(linker, make, "_fields", "charter-fields", &[]), fields]);
    }
    let principles = charter.principles.iter().map(|part| (&*part.id.value, &*part.title));
    let phases = charter.phases.iter().map(|part| (&*part.id.value, &*part.title));
    let groups: [(_, _, Vec<(&str, &str)>); 2] = [
        ("_principles-of-charter", "charter-principles", principles.collect()),
        ("_phases-of-charter", "charter-phases", phases.collect()),
    ];
    for (anchor, message, parts) in groups {
        if parts.is_empty() {
            continue;
        }
        blocks.push(titled(linker, make, anchor, message, &[("count", parts.len().into())]));
        for (id, title) in parts {
            let words = make.passage(&linker.passage(title, &document.id.lang));
            blocks.push(make.heading(3, id, words));
            blocks.extend(resolver.blocks(sections::below(&document.body, id).unwrap_or_default(), 1));
        }
    }
    if let Some(decisions) = make.passages(&page.decisions) {
        blocks.extend([titled(linker, make, "_decisions", "charter-decisions", &[]), decisions]);
    }
    blocks.extend(page.plan.map(|plan| led(linker, make, "charter-plan", &plan)));
    blocks
}

fn of_plan(
    linker: &Linker<'_>,
    document: &Document,
    plan: &Plan,
    resolver: &mut Resolver<'_, '_>,
    make: &Blocks,
) -> Vec<Block> {
    let page = pages::plan::around(linker, document, plan);
    let mut blocks = own_text(linker, document, resolver, make);
    blocks.extend(make.facts(&page.facts));
    let counts = page.counts.iter().map(|count| vec![make.plain(vec![text(&count.words, make.span)])]);
    blocks.extend(make.list(None, counts.collect()));
    page.sections.iter().for_each(|section| blocks.extend(make.section(section, 2)));
    for axis in &page.axes {
        let number = linker.text("axis", &[("number", axis.number.into())]);
        let number = linker.text("text-pair", &[("name", number.into()), ("value", "".into())]);
        let mut words = vec![text(&format!("{} ", number.trim_end()), make.span)];
        words.extend(make.passage(&axis.title));
        blocks.push(make.heading(2, &axis.anchor, words));
        for objective in &axis.objectives {
            blocks.push(make.heading(3, &objective.anchor, make.passage(&objective.title)));
            let actions = objective.actions.iter().map(|action| vec![make.plain(of_action(action, make))]);
            blocks.extend(make.list(None, actions.collect()));
        }
    }
    blocks
}

/// « 7 Le titre de l’action, en cours »: the number is part of the name of an action, so that it is no number of the list.
fn of_action(action: &ActionLine, make: &Blocks) -> Vec<Inline> {
    let label = Link { label: action.title.text.clone(), lang: action.title.lang.clone(), ..action.link.clone() };
    let mut words = vec![text(&format!("{} ", action.number), make.span)];
    words.extend(make.link(&label));
    words.extend(action.state.iter().map(|state| text(&format!(", {}", state.words), make.span)));
    words
}

pub(super) fn attachments(linker: &Linker<'_>, document: &Document, make: &Blocks) -> Vec<Block> {
    let line = |it: &AttachmentLine| {
        let mut words = make.link(&it.link);
        words.push(text(&format!(" ({})", it.details), make.span));
        if let Some(page) = &it.html_version {
            words.push(text(&format!(". {} ", linker.say("attachment-html")), make.span));
            words.extend(make.link(page));
        }
        if let Some(other) = &it.alternative {
            words.push(text(&format!(". {} ", linker.say("attachment-otherwise")), make.span));
            words.extend(make.passage(other));
        }
        vec![make.plain(words)]
    };
    let lines = frame::attachments(linker, document).iter().map(line).collect();
    match make.list(None, lines) {
        Some(list) => vec![titled(linker, make, "_attachments", "attachments", &[]), list],
        None => Vec::new(),
    }
}

/// A heading of the page.
fn titled(linker: &Linker<'_>, make: &Blocks, anchor: &str, message: &str, arguments: &[(&str, Value)]) -> Block {
    make.heading(2, anchor, vec![text(&linker.text(message, arguments), make.span)])
}

/// A link after words that lead to it.
fn led(linker: &Linker<'_>, make: &Blocks, message: &str, link: &Link) -> Block {
    let mut words = vec![text(&format!("{} ", linker.say(message)), make.span)];
    words.extend(make.link(link));
    make.paragraph(words)
}
