//! Everything that Parvis checks, by group: what each rule is about, how grave it is, why it stands there and what to do.

use super::{
    Board,
    pieces::{here, words},
};
use crate::{
    base::rulebook::{Part, RULES, Rule},
    render::html::{
        context::{Passage, Section},
        facts,
        linker::Linker,
        rulebook::{page, plain},
    },
};

/// Sections of a rule's page that a reader needs: those with examples are for authors (`parvis explain`).
const TOLD: &[&str] = &["Pourquoi", "Qui est gêné", "Que faire", "Why", "Who is hurt", "What to do"];

/// Groups that a citizen may want to read: they stand before those about files and keys.
const FIRST: &[&str] = &["processes", "answers", "public", "events", "words", "auditor"];

/// The board.
pub fn board(linker: &Linker<'_>) -> Board {
    let mut sections: Vec<Section> = Vec::new();
    let is_first = |rule: &&Rule| FIRST.contains(&rule.group);
    for rule in RULES.iter().filter(is_first).chain(RULES.iter().filter(|rule| !is_first(rule))) {
        let anchor = format!("_{}", rule.group);
        if sections.last().is_none_or(|section| section.anchor != anchor) {
            let heading = here(linker, &linker.say(&format!("rules-group-{}", rule.group)));
            sections.push(Section { anchor, heading, ..Section::default() });
        }
        if let Some(section) = sections.last_mut() {
            section.parts.push(entry(linker, rule));
        }
    }
    Board { sections, ..Board::default() }
}

fn entry(linker: &Linker<'_>, rule: &'static Rule) -> Section {
    let (page, lang) = page(linker, rule);
    let passage = |text: &str| -> Passage { linker.passage(&plain(text), &lang) };
    let name = linker.text("rules-name", &[("rule", rule.name.into())]);
    let mut lines = match lang.primary() == linker.lang.primary() {
        true => vec![facts::passage(passage(&format!("{name} · {}", page.severity)))],
        false => vec![words(linker, &name), facts::passage(passage(page.severity))],
    };
    for section in page.sections.iter().filter(|section| TOLD.contains(&section.heading)) {
        let text: Vec<&str> = section.parts.iter().filter_map(line).collect();
        // The colon has a space before it in French; `polish` makes it unbreakable.
        let colon = if lang.primary() == "fr" { " :" } else { ":" };
        lines.push(facts::passage(passage(&format!("{}{colon} {}", section.heading, text.join(" ")))));
    }
    let heading = passage(page.summary.trim_end_matches('.'));
    Section { anchor: rule.name.to_owned(), heading, lines, ..Section::default() }
}

fn line<'a>(part: &'a Part<'a>) -> Option<&'a str> {
    match part {
        Part::Line(text) => Some(text),
        Part::File { .. } | Part::Html(_) => None,
    }
}
