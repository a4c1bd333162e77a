//! The ledger of RGAA for readers: each criterion with who sees to it, and the rules that look at it.

use super::{
    Board,
    pieces::{here, labelled, line, whole},
};
use crate::{
    base::{
        lang::Lang,
        ledger::{self, Class, Line},
    },
    render::html::{
        context::{FactValue, Figure, Fold, Item, Link, Section, State},
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
    let mut lines = vec![line(vec![why])];
    let mut folds = Vec::new();
    let rules: Vec<FactValue> = entry.rules.iter().map(|rule| named(linker, rule)).collect();
    let links: Vec<Link> = rules.iter().filter_map(|rule| rule.link.clone()).collect();
    let number = criterion.number.as_str();
    match (rules.len(), links.len()) {
        (0, _) => {}
        // The rules of a criterion are for whoever wants to know more: a hundred lists of them would hide the criteria.
        (count, linked) if count == linked => {
            let arguments = [("count", count.into()), ("number", number.into())];
            folds.push(Fold { summary: here(linker, &linker.text("ledger-rules-of", &arguments)), links });
        }
        _ => lines.push(labelled(linker, "ledger-rules", rules)),
    }
    let class = match entry.class() {
        Class::Construction | Class::Build => "done",
        Class::Author => "under-way",
        Class::Person => "not-started",
        Class::NotApplicable => "unknown",
    };
    Item {
        state: Some(State { words: linker.say(&format!("ledger-{}", entry.class().name())), class }),
        folds,
        detail: Some(linker.text("declaration-criterion", &[("number", number.into())])),
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
