//! What changed on the whole site, latest first, grouped by month. Each line names its document.

use super::{
    Board,
    calendar::month,
    pieces::{here, line, quoted, section, titled, words},
};
use crate::{
    model::{document::Document, outline::Outline},
    render::{
        html::{
            context::{Item, Section},
            linker::Linker,
            pages::listings,
        },
        lists::{List, SHOWN},
    },
    site::history::{Happened, What},
};

/// The anchor of the section.
const ANCHOR: &str = "_changes";

/// The board: the latest of a long history, and the way to its years.
pub fn board(linker: &Linker<'_>, original: &Document) -> Board {
    let history = history(linker);
    let long = listings::long(linker, original, ANCHOR);
    let mut section = section(linker, "changes");
    section.parts = parts(linker, &history[..long.map_or(history.len(), |_| SHOWN.min(history.len()))]);
    if section.parts.is_empty() {
        section.empty = Some(linker.say("empty-changes"));
    }
    if let Some(long) = long {
        section.lines.extend(listings::lead(linker, long).map(|lead| words(linker, &lead)));
        section.rest = Some(listings::rest(linker, original, long));
    }
    Board { sections: vec![section], ..Board::default() }
}

/// What changed, as a list that may grow long.
pub fn list<'a>(linker: &Linker<'a>) -> List<'a> {
    let history = history(linker);
    List {
        anchor: ANCHOR.to_owned(),
        heading: linker.say("heading-changes"),
        outlines: history.iter().map(|(_, outline)| *outline).collect(),
        days: history.iter().map(|(happened, _)| Some(happened.date)).collect(),
        ..List::default()
    }
}

/// What changed, each with its document; what has no page in any language stands in no list.
fn history<'a>(linker: &Linker<'a>) -> Vec<(Happened, &'a Outline)> {
    let all = linker.view.history(linker.lang).into_iter();
    all.filter_map(|happened| Some((linker.view.work(&happened.document, linker.lang)?, happened)))
        .map(|(outline, happened)| (happened, outline))
        .collect()
}

/// The changes of a page of the list.
pub fn page(linker: &Linker<'_>, at: &[usize]) -> Vec<Section> {
    let history = history(linker);
    let own: Vec<_> = at.iter().filter_map(|at| history.get(*at).cloned()).collect();
    parts(linker, &own)
}

/// Changes under the months in which they happened.
fn parts(linker: &Linker<'_>, history: &[(Happened, &Outline)]) -> Vec<Section> {
    let mut parts: Vec<Section> = Vec::new();
    for (happened, outline) in history {
        let Some(item) = item(linker, happened, outline) else { continue };
        let (key, heading) = month(linker, Some(happened.date));
        let anchor = format!("_changes-{key}");
        match parts.last_mut().filter(|part| part.anchor == anchor) {
            Some(part) => part.items.push(item),
            None => {
                parts.push(Section {
                    anchor,
                    heading: here(linker, &heading),
                    items: vec![item],
                    ..Section::default()
                });
            }
        }
    }
    parts
}

fn item(linker: &Linker<'_>, happened: &Happened, outline: &Outline) -> Option<Item> {
    let kind = linker.say(&format!("kind-{}", outline.id.kind));
    let what = match &happened.what {
        What::Withdrawn => linker.say("change-withdrawn"),
        What::Words(section) if section.is_empty() => linker.say("change-words"),
        What::Words(section) => linker.text("change-words-of", &[("section", section.into())]),
        What::Corrected => linker.say("change-corrected"),
        What::Major => linker.say("change-major"),
        What::Minor => linker.say("change-minor"),
        What::Published => linker.text("change-published", &[("kind", kind.into())]),
    };
    Some(Item {
        date: Some(linker.date(happened.date)),
        detail: Some(what),
        example: outline.example,
        name: Some(titled(linker, outline)?),
        lines: happened.note.iter().map(|(text, lang)| line(vec![quoted(linker, text, lang)])).collect(),
        ..Item::default()
    })
}
