//! A way of working: its steps in order, and what to change for whom.

use super::{
    Board,
    pieces::{line, quoted, said, section},
};
use crate::{
    model::{
        document::Document,
        kinds::{
            KindName,
            actors::{Adaptation, Toolkit, ToolkitStep},
        },
        reference::Reference,
    },
    render::html::{context::Item, facts, linker::Linker},
};

/// The board.
pub fn board(linker: &Linker<'_>, original: &Document, toolkit: &Toolkit) -> Board {
    let lang = &original.id.lang;
    let mut steps = section(linker, "toolkit-steps");
    let step = |step: &ToolkitStep| Item {
        name: Some(quoted(linker, &step.title, lang)),
        lines: step.text.iter().map(|text| line(vec![quoted(linker, text, lang)])).collect(),
        ..Item::default()
    };
    match toolkit.steps.given() {
        Some(found) => (steps.items, steps.numbered) = (found.iter().map(step).collect(), true),
        None => steps.empty = Some(linker.say("not-in-source")),
    }
    let mut adaptations = section(linker, "adaptations");
    let adaptation = |adaptation: &Adaptation| {
        let audience = adaptation.audience.as_ref().and_then(|audience| {
            linker.reference(&Reference { kind: audience.kind.or(Some(KindName::AUDIENCE)), ..audience.clone() })
        });
        Item {
            name: Some(audience.map_or_else(|| said(linker, "everybody", &[]), facts::link)),
            lines: vec![line(vec![quoted(linker, &adaptation.text, lang)])],
            ..Item::default()
        }
    };
    match toolkit.adaptations.given() {
        Some(found) => adaptations.items = found.iter().map(adaptation).collect(),
        None => adaptations.empty = Some(linker.say("not-in-source")),
    }
    Board { sections: vec![steps, adaptations], ..Board::default() }
}
