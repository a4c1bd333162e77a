//! Boards: pages whose matter is facts rather than text. Each is a list of sections; what stands in them is decided one file a board.

mod budget;
mod calendar;
mod changes;
mod compliance;
mod criteria;
mod declaration;
mod deliberation;
pub mod easy_read;
mod member;
pub mod pieces;
mod place;
pub mod plan;
mod report;
pub mod rules;
mod survey;
mod toolkit;

use crate::{
    base::diagnostic::Diagnostic,
    model::{
        document::Document,
        kinds::{
            Kind, KindName,
            page::{Legal, Shows},
        },
    },
    render::{
        html::{
            context::{BoardContext, FactLine, Figure, Link, Section},
            facts, frame,
            linker::Linker,
        },
        lists::List,
        view::View,
    },
};

pub use self::{declaration::mention, pieces::figure};

/// The lists of a board that may grow long.
pub fn lists<'a>(linker: &Linker<'a>, original: &Document) -> Vec<List<'a>> {
    match &original.kind {
        Kind::Theme | Kind::Audience | Kind::Commune(_) => place::lists(linker, original),
        Kind::Page(page) if page.shows == Some(Shows::Calendar) => calendar::lists(linker),
        Kind::Page(page) if page.shows == Some(Shows::Changes) => vec![changes::list(linker)],
        Kind::Page(page) if page.shows == Some(Shows::Compliance) => compliance::lists(linker),
        _ => Vec::new(),
    }
}

/// What stands on a page of a long list, where its entries say more than their documents do; `at`: which of them.
pub fn listed(linker: &Linker<'_>, original: &Document, anchor: &str, at: &[usize]) -> Option<Vec<Section>> {
    match shows(original)? {
        Shows::Calendar => calendar::page(linker, anchor, at),
        Shows::Changes => Some(changes::page(linker, at)),
        Shows::Compliance => compliance::page(linker, anchor, at),
        _ => None,
    }
}

/// What a board puts around the text of its document.
#[derive(Default)]
pub struct Board {
    /// Facts at a glance.
    pub facts: Vec<FactLine>,
    /// Large figures.
    pub figures: Vec<Figure>,
    /// Sections, in order.
    pub sections: Vec<Section>,
}

/// What has a shell of its own.
const OTHERS: [Shows; 4] = [Shows::Data, Shows::Search, Shows::Index, Shows::Offline];

/// True for a document whose page is a board.
pub fn is_board(kind: &Kind) -> bool {
    match kind {
        Kind::Page(page) => {
            page.shows.is_some_and(|shows| !OTHERS.contains(&shows)) || page.legal == Some(Legal::Accessibility)
        }
        Kind::Report(_)
        | Kind::Survey(_)
        | Kind::Budget(_)
        | Kind::Toolkit(_)
        | Kind::Member(_)
        | Kind::Deliberation(_)
        | Kind::EasyRead(_)
        | Kind::Theme
        | Kind::Audience
        | Kind::Commune(_) => true,
        _ => false,
    }
}

/// The page.
pub fn render(view: &View<'_>, document: &Document) -> Result<String, Diagnostic> {
    let path = view.route(&document.id).expect("a rendered document has an address");
    let linker = Linker::of(view, path, document);
    let board = board(&linker, document);
    let shows = shows(view.original(document));
    let is_page = document.id.kind == KindName::PAGE;
    let eyebrow = (!is_page).then(|| linker.say(&format!("eyebrow-{}", document.id.kind)));
    let mut page = frame::head(&linker, document, eyebrow);
    if let Kind::EasyRead(_) = document.kind {
        (page.body, page.notes) = easy_read::text(&linker, document);
        page.contents.clear();
    }
    // Long lists of many sections begin with a list of these.
    if shows == Some(Shows::Criteria) {
        let to = |section: &Section| Link {
            url: format!("#{}", section.anchor),
            label: section.heading.text.clone(),
            lang: section.heading.lang.clone(),
            dir: section.heading.dir.clone(),
            ..Link::default()
        };
        page.contents = board.sections.iter().map(to).collect();
    }
    let context = BoardContext {
        frame: frame::of_document(&linker, document),
        page,
        kind: shows.map_or(document.id.kind.0, Shows::name),
        state: None,
        facts: board.facts,
        figures: board.figures,
        sections: board.sections,
    };
    view.shells().fill("board.html", &document.id.lang, &context)
}

/// What a page shows of the whole site.
fn shows(document: &Document) -> Option<Shows> {
    match &document.kind {
        Kind::Page(page) => page.shows,
        _ => None,
    }
}

/// What the page of a document puts around its text.
pub fn board(linker: &Linker<'_>, document: &Document) -> Board {
    // Facts are the original's: a translation only repeats texts.
    let original = linker.view.original(document);
    if let Some(shows) = shows(original) {
        return match shows {
            Shows::Calendar => calendar::board(linker, original),
            Shows::Changes => changes::board(linker, original),
            Shows::Compliance => compliance::board(linker, original),
            Shows::Rules => rules::board(linker, document),
            Shows::Criteria => criteria::board(linker),
            Shows::Data | Shows::Search | Shows::Index | Shows::Offline => {
                unreachable!("these pages have shells of their own")
            }
        };
    }
    let mut board = match &original.kind {
        Kind::Page(_) => return declaration::board(linker, original),
        Kind::Report(report) => report::board(linker, original, report),
        Kind::Survey(survey) => survey::board(linker, original, survey),
        Kind::Budget(budget) => budget::board(linker, original, budget),
        Kind::Toolkit(toolkit) => toolkit::board(linker, original, toolkit),
        Kind::Member(member) => member::board(linker, original, member),
        Kind::Deliberation(deliberation) => deliberation::board(linker, original, deliberation),
        Kind::Theme | Kind::Audience | Kind::Commune(_) => return place::board(linker, original),
        _ => return Board::default(),
    };
    let process = linker.view.process_of(original).and_then(|process| linker.work(&process));
    board.facts.extend(facts::line(linker, "fact-of-process", process.map(facts::link).into_iter().collect()));
    board.facts.extend(facts::principles(linker, original));
    board.facts.extend(facts::classification(linker, original));
    board
}
