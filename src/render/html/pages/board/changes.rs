//! What changed on the whole site, latest first, grouped by month. Each line names its document.

use super::{
    Board,
    calendar::month,
    pieces::{here, line, quoted, section, titled},
};
use crate::{
    render::html::{
        context::{Item, Section},
        linker::Linker,
    },
    site::history::{Happened, What},
};

/// The board.
pub fn board(linker: &Linker<'_>) -> Board {
    let mut parts: Vec<Section> = Vec::new();
    for happened in linker.view.history(linker.lang) {
        let Some(item) = item(linker, &happened) else { continue };
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
    let mut section = section(linker, "changes");
    match parts.is_empty() {
        true => section.empty = Some(linker.say("empty-changes")),
        false => section.parts = parts,
    }
    Board { sections: vec![section], ..Board::default() }
}

fn item(linker: &Linker<'_>, happened: &Happened) -> Option<Item> {
    let outline = linker.view.work(&happened.document, linker.lang)?;
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
