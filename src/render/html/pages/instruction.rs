//! The instruction: which service looks at which recommendation, step by step.

use std::sync::Arc;

use super::response;
use crate::{
    base::diagnostic::Diagnostic,
    model::{
        document::Document,
        kinds::{
            Kind, KindName,
            instruction::{Instruction, InstructionStep},
        },
    },
    render::{
        html::{
            answers, contacts,
            context::{FactLine, InstructionContext, InstructionLine, Link, State},
            facts, frame,
            linker::Linker,
            standings,
        },
        view::View,
    },
};

/// The page.
pub fn render(view: &View<'_>, document: &Document, instruction: &Instruction) -> Result<String, Diagnostic> {
    let lang = &document.id.lang;
    let path = view.route(&document.id).expect("a rendered document has an address");
    let linker = Linker::of(view, path, document);
    let original = view.original(document);
    let source = match &original.kind {
        Kind::Instruction(source) => source,
        _ => instruction,
    };
    let opinions = opinions(&linker, document);
    let own = instruction.steps.given();
    let steps = source.steps.given().into_iter().flatten().enumerate();
    let line = |(index, step): (usize, &InstructionStep)| {
        // A translation that gives steps gives the titles of all.
        let own = own.and_then(|steps| steps.get(index)).map(|step| (&step.title, lang));
        let (title, title_lang) = own.unwrap_or((&step.title, &original.id.lang));
        InstructionLine {
            title: linker.passage(title, title_lang),
            state: state(&linker, step),
            service: step.service.as_ref().map(|it| contacts::service(&linker, &it.value, &original.id.lang)),
            recommendations: step
                .recommendations
                .iter()
                .filter_map(|id| taken(&linker, &opinions, &id.value))
                .collect(),
        }
    };
    let context = InstructionContext {
        frame: frame::of_document(&linker, document),
        page: frame::head(&linker, document, Some(linker.say("eyebrow-instruction"))),
        steps: steps.map(line).collect(),
        facts: instruction_facts(&linker, document, source),
    };
    view.shells().fill("instruction.html", lang, &context)
}

fn state(linker: &Linker<'_>, step: &InstructionStep) -> State {
    match (&step.done_on, &step.date) {
        (Some(done), _) => State { words: standings::dated(linker, "step-done", done.value), class: "done" },
        (None, Some(date)) => {
            State { words: standings::dated(linker, "step-planned", date.value), class: "not-started" }
        }
        (None, None) => State { words: linker.say("not-yet"), class: "unknown" },
    }
}

fn opinions<'a>(linker: &Linker<'a>, document: &'a Document) -> Vec<&'a Document> {
    let Some(process) = linker.view.process_of(document) else { return Vec::new() };
    let outlines = linker.view.member_outlines(&process, KindName::OPINION, linker.lang).into_iter();
    outlines.filter_map(|outline| linker.view.document(&outline.id)).collect()
}

/// « R7 : Une lumière douce », to its journey.
fn taken(linker: &Linker<'_>, opinions: &[&Document], id: &Arc<str>) -> Option<Link> {
    opinions.iter().find_map(|opinion| {
        let found = opinion.records.recommendations.iter().find(|it| it.section.anchor == *id)?;
        answers::journey(linker, opinion, found, "record-title")
    })
}

fn instruction_facts(linker: &Linker<'_>, document: &Document, source: &Instruction) -> Vec<FactLine> {
    let original = linker.view.original(document);
    let mut lines: Vec<FactLine> = response::process_line(linker, document).into_iter().collect();
    lines.push(facts::stated(linker, "fact-lead", &source.lead, |lead| {
        vec![contacts::service(linker, &lead.value, &original.id.lang)]
    }));
    let opinions = opinions(linker, document).into_iter().filter_map(|opinion| linker.full(&opinion.outline));
    lines.extend(facts::line(linker, "fact-opinion", opinions.map(facts::link).collect()));
    lines.extend(facts::principles(linker, original));
    lines.extend(facts::classification(linker, original));
    lines
}
