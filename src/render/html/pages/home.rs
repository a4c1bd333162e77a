//! Home: what the authority promises, what it plans, what is new, and the ways into the site.

use super::{charter::parts, listings, meetings, plan::axes, response};
use crate::{
    base::{diagnostic::Diagnostic, lang::Lang},
    model::{
        document::Document,
        kinds::{KindName, page::Page},
        outline::Outline,
    },
    render::{
        html::{
            context::{Entry, HomeCharter, HomeContext, HomePlan, Markup, OpenProcess, ResponseSummary},
            frame,
            linker::Linker,
        },
        view::View,
    },
};

/// How many news items the home page shows.
const NEWS: usize = 3;

/// How many open processes it shows.
const OPEN: usize = 10;

/// How many responses it shows.
const RESPONSES: usize = 2;

/// Kinds whose lists are ways into the site.
const WAYS: &[KindName] = &[KindName::THEME, KindName::AUDIENCE, KindName::COMMUNE, KindName::TERM];

/// The page.
pub fn render(view: &View<'_>, document: &Document, page: &Page) -> Result<String, Diagnostic> {
    let lang = &document.id.lang;
    let path = view.route(&document.id).expect("a rendered document has an address");
    let linker = Linker::of(view, path, document);
    let (open, open_first) = open(&linker);
    let latest = listings::sorted(&linker, KindName::NEWS);
    let context = HomeContext {
        frame: frame::of_document(&linker, document),
        page: frame::head(&linker, document, Some(view.site_text(lang).organisation.to_string())),
        call: page.call_to_action.as_ref().and_then(|call| {
            let mut link = linker.reference(&call.to)?;
            let label = linker.passage(&call.label, lang);
            (link.label, link.lang, link.dir) = (label.text, label.lang, label.dir);
            Some(link)
        }),
        open,
        open_first,
        changed_meetings: changed_meetings(&linker),
        responses: responses(&linker),
        processes_all: list_page(&linker, KindName::PROCESS).map(|entry| entry.link),
        has_processes: !view.select(KindName::PROCESS, lang).is_empty(),
        news: latest.into_iter().take(NEWS).filter_map(|outline| linker.entry(outline)).collect(),
        news_all: list_page(&linker, KindName::NEWS).map(|entry| entry.link),
        charter: charter(&linker, lang),
        plan: plan(&linker, lang),
        ways: WAYS.iter().filter_map(|kind| list_page(&linker, *kind)).collect(),
    };
    view.shells().fill("home.html", lang, &context)
}

/// Processes in which people can take part today, those that close first first; and what to say where there are more than the page shows.
fn open(linker: &Linker<'_>) -> (Vec<OpenProcess>, Option<String>) {
    let outlines = listings::open(linker, &linker.view.select(KindName::PROCESS, linker.lang));
    let process = |outline: &&Outline| {
        let meeting = meetings::ahead(linker, &outline.id.work()).next();
        Some(OpenProcess { entry: linker.entry(outline)?, meeting })
    };
    let open = outlines.iter().take(OPEN).filter_map(process).collect();
    let count = outlines.len();
    (open, (count > OPEN).then(|| linker.text("home-open-first", &[("shown", OPEN.into()), ("count", count.into())])))
}

/// Meetings of the next days that do not take place as announced.
fn changed_meetings(linker: &Linker<'_>) -> Vec<Entry> {
    let mut found = Vec::new();
    for outline in linker.view.select(KindName::EVENT, linker.lang) {
        let Some(state) = linker.view.event_state(&outline.id.work()) else { continue };
        if state.is_soon && state.exception.is_some() {
            found.extend(linker.entry(outline).map(|entry| (state.day, entry)));
        }
    }
    found.sort_by_key(|(day, _)| *day);
    found.into_iter().map(|(_, entry)| entry).collect()
}

/// What became of the words of citizens: the latest responses, counted.
fn responses(linker: &Linker<'_>) -> Vec<ResponseSummary> {
    let mut outlines = linker.view.select(KindName::RESPONSE, linker.lang);
    outlines.sort_by_key(|outline| (std::cmp::Reverse(outline.date), outline.id.clone()));
    outlines.into_iter().filter_map(|outline| response::summary(linker, outline)).take(RESPONSES).collect()
}

fn charter(linker: &Linker<'_>, lang: &Lang) -> Option<HomeCharter> {
    let (document, charter) = linker.view.charter(lang)?;
    let (principles, phases) = parts(linker, document, charter, &mut |_| (Markup::default(), Vec::new()));
    Some(HomeCharter { link: linker.link(&document.outline)?, principles, phases })
}

fn plan(linker: &Linker<'_>, lang: &Lang) -> Option<HomePlan> {
    let (document, plan) = linker.view.plan(lang)?;
    Some(HomePlan { link: linker.link(&document.outline)?, axes: axes(linker, document, plan) })
}

fn list_page(linker: &Linker<'_>, kind: KindName) -> Option<Entry> {
    linker.entry(linker.view.list_of(kind, linker.lang)?)
}
