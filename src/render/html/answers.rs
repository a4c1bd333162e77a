//! Recommendations and their answers as several pages show them: decisions in words, parts under headings that make sense alone.

use super::{
    body::BodyWriter,
    contacts,
    context::{ActionState, AnswerBlock, AnswerPart, FollowUpLine, Link, Markup, Passage, State},
    frame,
    linker::Linker,
    standings,
};
use crate::{
    base::{diagnostic::Value, lang::Lang},
    model::{
        block::{Block, BlockKind},
        document::Document,
        kinds::{
            Kind,
            charter::{Decision, Outcome},
        },
        record::{Answer, Recommendation, Section},
        reference::WorkId,
    },
    site::answers::FollowUp,
};

/// An answer in the response that it stands in.
#[derive(Copy, Clone)]
pub struct Found<'a> {
    /// The response, in the language of the reader where it exists.
    pub response: &'a Document,
    /// The answer.
    pub answer: &'a Answer,
}

/// The opinion that a response answers, in the language of the reader where it exists.
pub fn opinion_of<'a>(linker: &Linker<'a>, response: &'a Document) -> Option<&'a Document> {
    let Kind::Response(facts) = &linker.view.original(response).kind else { return None };
    let work = linker.view.target(facts.opinion.as_ref()?)?;
    linker.view.document(&linker.view.work(&work, linker.lang)?.id)
}

/// The decision of an answer in words, in the language of the page.
pub fn decision(linker: &Linker<'_>, response: &Document, answer: &Answer) -> Option<State> {
    let id = &answer.decision.as_ref()?.value;
    let decision = linker.view.decisions(response).iter().find(|decision| decision.id == *id);
    Some(match decision {
        Some(decision) => decision_state(linker, response, decision),
        None => State { words: id.to_string(), class: "unknown" },
    })
}

/// A decision of the charter in words, in the language of the page.
pub fn decision_state(linker: &Linker<'_>, response: &Document, decision: &Decision) -> State {
    let translated = own_decision(linker, response, decision).map(|own| own.label.to_string());
    let label = translated.unwrap_or_else(|| decision.label.to_string());
    let words = if label.is_empty() { linker.say(&format!("decision-{}", decision.id)) } else { label };
    State { words, class: decision.outcome.map_or("unknown", Outcome::name) }
}

/// The decision as the charter words it in the language of the page.
fn own_decision<'a>(linker: &Linker<'a>, response: &Document, decision: &Decision) -> Option<&'a Decision> {
    let (_, charter) = linker.view.charter_binding(response, linker.lang)?;
    charter.decisions.given()?.iter().find(|own| own.id == decision.id && !own.label.is_empty())
}

/// The ground of an answer in words.
pub fn ground(linker: &Linker<'_>, response: &Document, answer: &Answer) -> Option<Passage> {
    let id = &answer.ground.as_ref()?.value;
    let decisions = linker.view.decisions(response);
    let decision = decisions.iter().find(|it| Some(&it.id) == answer.decision.as_ref().map(|id| &id.value))?;
    let found = decision.grounds.iter().find(|ground| ground.id == *id)?;
    let own = own_decision(linker, response, decision).and_then(|own| own.grounds.iter().find(|it| it.id == *id));
    let label = own.unwrap_or(found).label.to_string();
    let words = if label.is_empty() { linker.say(&format!("ground-{id}")) } else { label };
    Some(linker.passage(&words, linker.lang))
}

/// « R7 : Une lumière douce », in the language of the opinion.
pub fn title(linker: &Linker<'_>, opinion: &Document, recommendation: &Recommendation) -> Passage {
    linker.passage(&titled(linker, opinion, recommendation, "record-title"), &opinion.id.lang)
}

fn titled(linker: &Linker<'_>, opinion: &Document, recommendation: &Recommendation, message: &str) -> String {
    let section = &recommendation.section;
    let arguments = [("id", Value::from(&section.anchor)), ("title", Value::from(&section.title))];
    linker.view.text(&opinion.id.lang, message, &arguments)
}

/// « Tout le parcours de R7 : Une lumière douce », or the title alone, to the page of the recommendation.
pub fn journey(
    linker: &Linker<'_>,
    opinion: &Document,
    recommendation: &Recommendation,
    message: &str,
) -> Option<Link> {
    let to = linker.view.part_route(&opinion.id, &recommendation.section.anchor)?;
    let label = linker.passage(&titled(linker, opinion, recommendation, message), &opinion.id.lang);
    Some(linker.link_with(linker.url(to), label, &opinion.id.lang, *to == linker.from))
}

/// « Soutenue par 27 personnes sur 40 »
pub fn support(linker: &Linker<'_>, recommendation: &Recommendation) -> Option<String> {
    let support = recommendation.support.as_ref()?.value;
    let number = |number: u32| Value::Number(i64::from(number));
    Some(linker.text("support", &[("yes", number(support.yes)), ("of", number(support.of))]))
}

/// The blocks of a section before the first heading of its parts.
fn own_blocks<'d>(document: &'d Document, section: &Section, parts: &[Section]) -> &'d [Block] {
    let end = parts.first().map_or(section.blocks.end, |part| part.blocks.start.saturating_sub(1));
    &document.body[section.blocks.start..end.max(section.blocks.start)]
}

/// The words of a recommendation and its parts. `level` is that of the headings of its parts.
pub fn recommendation_texts(
    linker: &Linker<'_>,
    opinion: &Document,
    recommendation: &Recommendation,
    level: u8,
    writer: &mut BodyWriter<'_>,
    is_quoted: bool,
) -> (Markup, Vec<AnswerPart>) {
    let minority = linker.view.minority(opinion, recommendation).map(|section| section.blocks.clone());
    let words =
        frame::markup(linker, &writer.blocks(own_blocks(opinion, &recommendation.section, &recommendation.parts)));
    let part = |section: &Section| {
        let class = if Some(&section.blocks) == minority.as_ref() { "minority" } else { "other" };
        writer.shift_headings(shift(level, section));
        let body = frame::markup(linker, &writer.blocks(&opinion.body[section.blocks.clone()]));
        AnswerPart {
            anchor: (!is_quoted).then(|| section.anchor.to_string()),
            class,
            heading: part_heading(linker, opinion, section, class, &recommendation.section.anchor),
            body,
            follow_ups: Vec::new(),
        }
    };
    let parts = recommendation.parts.iter().map(part).collect();
    (words, parts)
}

/// How much lower headings below a section stand, if its own heading stands at `level`.
fn shift(level: u8, section: &Section) -> i8 {
    i8::try_from(level).unwrap_or(6) - i8::try_from(section.level).unwrap_or(6)
}

/// « Motifs de la réponse à R7 »; a word of the charter's own keeps its place: « Pourquoi (R7) ». A heading that names the
/// recommendation already stays as it is.
fn part_heading(linker: &Linker<'_>, document: &Document, section: &Section, class: &str, id: &str) -> Passage {
    let lang = &document.id.lang;
    let title = section.title.trim();
    let say = |message: &str, arguments: &[(&str, Value)]| linker.view.text(lang, message, arguments);
    let words = match class {
        _ if title.split(|it: char| !it.is_alphanumeric()).any(|word| word == id) => title.to_owned(),
        "other" => say("part-heading-own", &[("title", title.into()), ("id", id.into())]),
        _ if title == say(&format!("part-word-{class}"), &[]) => {
            say(&format!("part-heading-{class}"), &[("id", id.into())])
        }
        _ => say("part-heading-own", &[("title", title.into()), ("id", id.into())]),
    };
    linker.passage(&words, lang)
}

/// An answer, whose parts stand under headings of level 4.
pub fn block(linker: &Linker<'_>, found: Found<'_>, id: &str, writer: &mut BodyWriter<'_>) -> AnswerBlock {
    let Found { response, answer } = found;
    let parts = linker.view.answer_parts(response, answer);
    let is = |section: &Section, part: Option<&Section>| part.is_some_and(|part| part.blocks == section.blocks);
    let class_of = |section: &Section| match section {
        _ if is(section, parts.reasons) => "reasons",
        _ if is(section, parts.follow_up) => "follow-up",
        _ if is(section, parts.reply) => "reply",
        _ => "other",
    };
    let body = frame::markup(linker, &writer.blocks(own_blocks(response, &answer.section, &answer.parts)));
    let mut texts = Vec::new();
    for section in &answer.parts {
        let class = class_of(section);
        let blocks = &response.body[section.blocks.clone()];
        writer.shift_headings(shift(4, section));
        let (body, follow_ups) = match class {
            "follow-up" => follow_up(linker, found, blocks, writer),
            _ => (frame::markup(linker, &writer.blocks(blocks)), Vec::new()),
        };
        texts.push(AnswerPart {
            anchor: Some(section.anchor.to_string()),
            class,
            heading: part_heading(linker, response, section, class, id),
            body,
            follow_ups,
        });
    }
    AnswerBlock { body, parts: texts, ..in_short(linker, found) }
}

/// An answer without its text: what was decided, on what ground, until when.
pub fn in_short(linker: &Linker<'_>, found: Found<'_>) -> AnswerBlock {
    let Found { response, answer } = found;
    AnswerBlock {
        anchor: Some(answer.section.anchor.to_string()),
        title: linker.passage(&answer.section.title, &response.id.lang),
        decision: decision(linker, response, answer),
        ground: ground(linker, response, answer),
        until: answer.until.as_ref().map(|until| standings::dated(linker, "answer-until", until.value)),
        body: Markup::default(),
        parts: Vec::new(),
        anchors: Vec::new(),
        rest: None,
        same_as: None,
    }
}

/// The follow-up in lines. A list whose items hold more than a line stays a text, of which nothing is lost.
fn follow_up(
    linker: &Linker<'_>,
    found: Found<'_>,
    blocks: &[Block],
    writer: &mut BodyWriter<'_>,
) -> (Markup, Vec<FollowUpLine>) {
    let items = || {
        let lists = blocks.iter().filter_map(|block| match &block.kind {
            BlockKind::List(list) => Some(list),
            _ => None,
        });
        lists.flat_map(|list| &list.items)
    };
    let follow_ups = linker.view.follow_ups(found.response, found.answer);
    if items().count() != follow_ups.len() || items().any(|item| item.body.len() != 1) {
        return (frame::markup(linker, &writer.blocks(blocks)), Vec::new());
    }
    let is_list = |block: &&Block| matches!(block.kind, BlockKind::List(_));
    let around: Vec<Block> = blocks.iter().filter(|block| !is_list(block)).cloned().collect();
    let body = frame::markup(linker, &writer.blocks(&around));
    let lang = &found.response.id.lang;
    (body, follow_ups.iter().map(|follow_up| line(linker, lang, follow_up, writer)).collect())
}

/// What is promised, by whom and by when.
pub fn line(linker: &Linker<'_>, lang: &Lang, follow_up: &FollowUp, writer: &mut BodyWriter<'_>) -> FollowUpLine {
    let language = linker.passage("", lang);
    FollowUpLine {
        what: frame::markup(linker, &writer.inline(&follow_up.what)),
        lang: language.lang,
        dir: language.dir,
        owner: follow_up.owner.as_ref().map(|owner| contacts::service(linker, owner, lang)),
        due: follow_up.due.map(|due| linker.date(due)),
        actions: follow_up.actions.iter().filter_map(|work| action(linker, work)).collect(),
    }
}

/// « Action 101 : Poser des bancs », with its state.
pub fn action(linker: &Linker<'_>, work: &WorkId) -> Option<ActionState> {
    let outline = linker.view.work(work, linker.lang)?;
    let mut link = linker.link(outline)?;
    if let Some(number) = outline.number {
        let arguments = [("number", Value::Number(i64::from(number))), ("title", link.label.into())];
        link.label = linker.view.text(&outline.id.lang, "action-title", &arguments);
    }
    Some(ActionState { link, state: linker.view.state(work).map(|state| linker.state(state)) })
}
