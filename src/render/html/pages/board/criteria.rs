//! The ledger of RGAA for readers: each criterion with who sees to it, and the rules that look at it.

use super::{
    Board,
    pieces::{here, labelled, line, said, whole},
};
use crate::{
    base::{
        lang::Lang,
        ledger::{self, Class, Line},
    },
    render::html::{
        context::{FactValue, Figure, Item, Link, Section},
        facts,
        linker::Linker,
        rulebook::{self, plain},
    },
};

/// The board.
pub fn board(linker: &Linker<'_>) -> Board {
    let lines = ledger::lines();
    let figure = |class: Class| {
        let count = ledger::count(&lines, class);
        Figure {
            value: whole(linker, i64::try_from(count).unwrap_or(i64::MAX)),
            label: linker.text(&format!("ledger-count-{}", class.name()), &[("count", count.into())]),
            method: None,
        }
    };
    let mut sections: Vec<Section> = Vec::new();
    let mut theme = "";
    for line in &lines {
        if theme != line.criterion.theme {
            theme = &line.criterion.theme;
            let anchor = format!("_theme-{}", sections.len() + 1);
            sections.push(Section { anchor, heading: linker.passage(theme, &french()), ..Section::default() });
        }
        if let Some(section) = sections.last_mut() {
            section.items.push(item(linker, line));
        }
    }
    Board { figures: Class::ALL.iter().map(|(_, class)| figure(*class)).collect(), sections, ..Board::default() }
}

fn item(linker: &Linker<'_>, entry: &Line) -> Item {
    let criterion = entry.criterion;
    let is_french = linker.lang.primary() == "fr";
    let english = Lang::parse("en").expect("a language tag");
    let why = match is_french {
        true => facts::text(linker, entry.entry.french, &french()),
        false => facts::text(linker, entry.entry.english, &english),
    };
    let mut lines = vec![line(vec![said(linker, &format!("ledger-{}", entry.class().name()), &[])]), line(vec![why])];
    if !entry.rules.is_empty() {
        let rules = entry.rules.iter().map(|rule| named(linker, rule)).collect();
        lines.push(labelled(linker, "ledger-rules", rules));
    }
    Item {
        detail: Some(linker.text("declaration-criterion", &[("number", criterion.number.as_str().into())])),
        name: Some(facts::text(linker, &plain(&criterion.title), &french())),
        lines,
        ..Item::default()
    }
}

/// A rule, leading to its explanation where the site has one.
fn named(linker: &Linker<'_>, rule: &str) -> FactValue {
    let about = here(linker, &rulebook::about(linker, rule));
    match rulebook::link(linker, rule) {
        Some(link) => facts::link(Link { label: about.text, ..link }),
        None => facts::passage(about),
    }
}

fn french() -> Lang {
    Lang::parse("fr").expect("a language tag")
}
