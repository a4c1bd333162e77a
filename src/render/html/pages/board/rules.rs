//! Everything that Parvis checks, by group: what each rule is about, how grave it is, why it stands there and what to do.

use std::sync::Arc;

use super::{
    Board,
    pieces::{here, words},
};
use crate::{
    base::{
        diagnostic::Diagnostic,
        rulebook::{GROUPS, Part, RULES, Rule},
    },
    model::document::Document,
    render::{
        html::{
            context::{BoardContext, Item, PageHead, Passage, Section},
            facts,
            frame::{self, Subject},
            linker::Linker,
            rulebook::{page, plain},
        },
        view::View,
    },
};

/// Sections of a rule's page that a reader needs: those with examples are for authors (`parvis explain`).
const TOLD: &[&str] = &["Pourquoi", "Qui est gêné", "Que faire", "Why", "Who is hurt", "What to do"];

/// The board: the groups, each with the way to its page.
pub fn board(linker: &Linker<'_>, document: &Document) -> Board {
    let item = |group: &Arc<str>| {
        let to = linker.view.part_route(&document.id, group)?;
        let count = rules(group).count();
        let name = linker.link_with(linker.url(to), here(linker, &title(linker, group)), linker.lang, false);
        Some(Item {
            detail: Some(linker.text("rules-count", &[("count", count.into())])),
            name: Some(facts::link(name)),
            // Links to a rule led here before each group had its page.
            anchors: rules(group).map(|rule| rule.name).collect(),
            ..Item::default()
        })
    };
    let heading = here(linker, &linker.say("rules-groups"));
    let items = GROUPS.iter().filter_map(item).collect();
    let section = Section { anchor: "_groups".to_owned(), heading, items, ..Section::default() };
    Board { sections: vec![section], ..Board::default() }
}

/// The page of a group of rules.
pub fn group(view: &View<'_>, document: &Document, group: &str) -> Result<String, Diagnostic> {
    let lang = &document.id.lang;
    let path = view.part_route(&document.id, group).expect("a rendered part has an address");
    let linker = Linker::of(view, path, document);
    let title = title(&linker, group);
    let work = document.id.work();
    let mut ancestors = frame::ancestors(&linker, &document.outline);
    ancestors.extend(linker.link(&document.outline));
    let subject = Subject {
        title: &title,
        title_lang: lang,
        description: document.outline.summary.as_deref(),
        translations: frame::part_in_languages(view, &work, group),
        whole: frame::in_languages(view, &work),
        place: None,
        ancestors,
        notices: frame::notices(&linker, document),
        document: None,
    };
    let context = BoardContext {
        frame: frame::of(&linker, &subject),
        page: PageHead {
            title: here(&linker, &title),
            eyebrow: Some(linker.passage(document.label(), lang).text),
            ..PageHead::default()
        },
        kind: "rules",
        state: None,
        facts: Vec::new(),
        figures: Vec::new(),
        sections: rules(group).map(|rule| entry(&linker, rule)).collect(),
    };
    view.shells().fill("board.html", lang, &context)
}

fn title(linker: &Linker<'_>, group: &str) -> String {
    linker.say(&format!("rules-group-{group}"))
}

fn rules(group: &str) -> impl Iterator<Item = &'static Rule> {
    RULES.iter().filter(move |rule| rule.group == group)
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
