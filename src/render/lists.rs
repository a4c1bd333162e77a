//! Lists that are too long for the page that shows them. The page keeps the entries that people look for first; the whole list has pages of its own: a
//! year each, fifty numbers, some letters. What is too full for a page leads to narrower ones: a year to its months, letters to each of them. Every page keeps its
//! address, whatever is added later.

use std::{collections::BTreeMap, sync::Arc};

use rayon::prelude::*;

mod leaves;

pub use self::leaves::Name;
use self::leaves::{Entry, Level, divided, weight};
use super::{apart::apart, html::pages, view::View, world::World};
use crate::{
    model::{
        date::Date,
        document::Document,
        kinds::{Kind, KindName, page::Shows},
        outline::Outline,
        path::SitePath,
        record::Answer,
        reference::{DocumentId, WorkId},
    },
    site::{division, referrers::Role, routes},
};

/// How many entries of a long list stay on the page that it belongs to.
pub const SHOWN: usize = 10;

/// What one kilobyte of a page's budget holds of a list, in characters of its titles, summaries and addresses: with what stands around, a page of them stays
/// below its budget.
const LIST_OF_A_KILOBYTE: usize = 2_100;
/// What stands before the names of the pages of lists among the parts of a document: no anchor begins so.
const START: &str = "@liste/";

/// The list of a page, before it is shown.
pub struct List<'a> {
    /// Anchor of its heading.
    pub anchor: String,
    /// Its heading; empty where the title of the page says it.
    pub heading: String,
    /// What addresses call it; empty for the only list of its page.
    pub word: String,
    /// What to say when there is none.
    pub empty: String,
    /// The style of its entries.
    pub style: &'static str,
    /// Its documents, in order.
    pub outlines: Vec<&'a Outline>,
    /// The days of its entries, where these are not those of its documents: a document may change more than once.
    pub days: Vec<Option<Date>>,
    /// True where the earliest day stands first: what is to come, what has waited longest.
    pub ascending: bool,
    /// Those that people look for first, where that is not the beginning of the list, and why.
    pub first: Option<(First, Vec<&'a Outline>)>,
}

impl Default for List<'_> {
    fn default() -> Self {
        Self {
            anchor: String::new(),
            heading: String::new(),
            word: String::new(),
            empty: String::new(),
            style: "entries",
            outlines: Vec::new(),
            days: Vec::new(),
            ascending: false,
            first: None,
        }
    }
}

/// The long lists of a site, by the document on whose pages they are.
#[derive(Debug, Default)]
pub struct Lists(BTreeMap<DocumentId, Vec<Long>>);

/// A long list.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Long {
    /// The part of the document on whose page it is.
    pub part: Option<Arc<str>>,
    /// The anchor of its heading there.
    pub anchor: String,
    /// Its heading.
    pub heading: String,
    /// The style of its entries.
    pub style: &'static str,
    /// It is what its page is about.
    pub is_whole_page: bool,
    /// How many entries it has.
    pub count: usize,
    /// The entries that stay on the page.
    pub shown: Vec<WorkId>,
    /// How many there are of those that people look for first.
    pub of_first: usize,
    /// Why these.
    pub first: First,
    /// The pages of the whole list.
    pub pieces: Vec<Piece>,
}

/// Which entries of a long list stay on its page.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum First {
    /// The latest.
    Latest,
    /// Processes in which people can take part today.
    Open,
    /// Processes that were announced, where none is open.
    Announced,
    /// Meetings to come.
    Ahead,
    /// What should have been done longest ago.
    Oldest,
    /// Waivers that end last.
    LastToEnd,
    /// Processes that close first.
    ToClose,
    /// What is to be done next.
    Due,
    /// None: the list has no beginning that somebody would look for.
    None,
}

/// One page of a long list.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Piece {
    /// Its name among the parts of the document.
    pub key: Arc<str>,
    /// Its page.
    pub path: SitePath,
    /// What it holds: a kind, where the list has several.
    pub kind: Option<KindName>,
    /// What it holds of it.
    pub name: Name,
    /// Which of the pages of one name it is, from 1; `None` for the only one.
    pub part: Option<usize>,
    /// The days of the month from its first entry to its last, where it is one of several pages of a month.
    pub days: Option<(u8, u8)>,
    /// The page that leads to it, by its key, where that is not the page of the list itself.
    pub within: Option<Arc<str>>,
    /// How many entries it has, or lead to.
    pub count: usize,
    /// The documents of its entries, in order; none on a page that leads to others.
    pub works: Vec<WorkId>,
    /// Where its entries stand in the list.
    pub at: Vec<usize>,
    /// Which of the entries of its document each of them is, from 0: a document may stand in a list more than once.
    pub ranks: Vec<usize>,
}

impl Lists {
    /// The long lists of a site, document by document, side by side: few have enough entries to be looked at, and some of these have thousands.
    pub fn of_site(world: &World<'_>) -> Self {
        let counts = counts(world);
        let documents: Vec<&Document> = world.site.documents().collect();
        let lists = |document: &&Document| {
            let long = may_be_long(world, document, &counts).then(|| of_document(world, document))?;
            (!long.is_empty()).then(|| (document.id.clone(), long))
        };
        // Nearly all of the work is in few of them, and these stand side by side.
        Self(apart(|| documents.par_iter().with_max_len(16).filter_map(lists).collect()))
    }

    /// The long lists of a document.
    pub fn of(&self, id: &DocumentId) -> &[Long] {
        self.0.get(id).map_or(&[], Vec::as_slice)
    }
}

/// The long lists of the pages of a document.
fn of_document(world: &World<'_>, document: &Document) -> Vec<Long> {
    let Some(page) = world.site.routes.document(&document.id) else { return Vec::new() };
    let mut long: Vec<Long> = Vec::new();
    let parts = routes::parts(document, world.site.original(document)).into_iter().map(|(part, _)| Some(part));
    for part in std::iter::once(None).chain(parts) {
        let page = part.map_or(Some(page), |part| world.site.routes.part(&document.id, part));
        let Some(page) = page else { continue };
        let most = world.site.config.weight.page as usize * LIST_OF_A_KILOBYTE;
        let place = Place { document, part: part.map(|part| &**part), page, most };
        let found = of_page(world, &place, &long);
        long.extend(found);
    }
    long
}

/// True for the name of a page of a list.
pub fn is_piece(key: &str) -> bool {
    key.starts_with(START)
}

/// True for a document whose own length may decide how a list beside its text is divided.
pub fn may_have_long(world: &World<'_>, document: &Document) -> bool {
    may_be_long(world, document, &counts(world))
}

/// How many documents a kind has.
fn counts(world: &World<'_>) -> BTreeMap<KindName, usize> {
    let mut counts = BTreeMap::new();
    world.site.works().keys().for_each(|work| *counts.entry(work.kind).or_default() += 1);
    counts
}

/// True for a document that may have a list of more entries than always stay together.
fn may_be_long(world: &World<'_>, document: &Document, counts: &BTreeMap<KindName, usize>) -> bool {
    let work = document.id.work();
    let original = world.site.original(document);
    let listed = match (&document.kind, &original.kind) {
        // Meetings, processes that close, and what is promised: a document may promise much.
        (_, Kind::Page(page)) if page.shows == Some(Shows::Calendar) => Some(
            counts.get(&KindName::EVENT).unwrap_or(&0)
                + counts.get(&KindName::PROCESS).unwrap_or(&0)
                + world.site.obligations().len(),
        ),
        // Whatever has a day may have changed.
        (_, Kind::Page(page)) if page.shows == Some(Shows::Changes) => Some(counts.values().sum()),
        // Whatever is late, or waived.
        (_, Kind::Page(page)) if page.shows == Some(Shows::Compliance) => {
            Some(counts.values().sum::<usize>() + world.site.obligations().len())
        }
        (_, Kind::Action(_)) => Some(answers_leading_to(world, &work)),
        (Kind::Page(page), _) => page.lists.and_then(|kind| counts.get(&kind)).copied(),
        _ => None,
    };
    listed.unwrap_or(0) > SHOWN
        || world.site.referrers().count(&work) > SHOWN
        || (work.kind == KindName::PROCESS
            && world.site.members_index().all(&work).map(|(_, works)| works.len()).sum::<usize>() > SHOWN)
}

/// How many recommendations may lead to an action: those whose answers promise it.
fn answers_leading_to(world: &World<'_>, action: &WorkId) -> usize {
    let site = world.site;
    let responses = site.referrers().of(action).filter(|(role, _)| *role == Role::FollowUp);
    let documents = responses.filter_map(|(_, work)| site.in_language(work, site.config.default_lang()));
    let promised = |document: &Document| -> usize {
        let leads = |answer: &&Answer| site.follow_ups(document, answer).iter().any(|it| it.actions.contains(action));
        document.records.answers.iter().filter(leads).map(|answer| answer.to.len()).sum()
    };
    documents.map(promised).sum()
}

/// The page of a list.
struct Place<'p> {
    document: &'p Document,
    part: Option<&'p str>,
    page: &'p SitePath,
    /// What fits on a page, in characters of entries.
    most: usize,
}

/// The long lists of a page: the heaviest are divided until the others fit beside its text.
fn of_page(world: &World<'_>, place: &Place<'_>, others: &[Long]) -> Vec<Long> {
    let site = world.site;
    let view = View::unremembered(world);
    let lists = pages::lists(&view, place.document, place.part);
    // Most pages have short lists only, and their texts need not be weighed.
    if lists.iter().all(|list| list.outlines.len() <= SHOWN) {
        return Vec::new();
    }
    let text = division::left(place.document, place.part, site.config.weight.page as usize);
    let room = place.most.saturating_sub(text * LIST_OF_A_KILOBYTE / division::TEXT_OF_A_KILOBYTE);
    let heavy = |list: &List<'_>| list.outlines.iter().map(|it| weight(it, list.style)).sum::<usize>();
    let mut order: Vec<(usize, &List<'_>)> = lists.iter().map(|list| (heavy(list), list)).collect();
    let mut together: usize = order.iter().map(|(weight, _)| weight).sum();
    order.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
    let mut long: Vec<Long> = Vec::new();
    for (heavy, list) in order {
        if together <= room || list.outlines.len() <= SHOWN {
            continue;
        }
        let is_taken = |path: &SitePath| {
            let mut own = others.iter().chain(&long).flat_map(|long| &long.pieces);
            site.routes.is_taken(&place.document.id, path) || own.any(|piece| piece.path == *path)
        };
        let (first, shown) = first_of(list);
        let pieces = pieces(&view, list, place, &is_taken);
        let kept = list.outlines.iter().filter(|it| shown.contains(&it.id.work()));
        together -= heavy - kept.map(|it| weight(it, list.style)).sum::<usize>();
        long.push(Long {
            part: place.part.map(Arc::from),
            anchor: list.anchor.clone(),
            heading: list.heading.clone(),
            style: list.style,
            is_whole_page: list.word.is_empty(),
            count: list.outlines.len(),
            shown,
            of_first: list.first.as_ref().map_or(0, |(_, outlines)| outlines.len()),
            first,
            pieces,
        });
    }
    long
}

/// What stays on the page: what is open or to come, else the latest of what has a day.
fn first_of(list: &List<'_>) -> (First, Vec<WorkId>) {
    let works = |outlines: &[&Outline]| -> Vec<WorkId> { outlines.iter().take(SHOWN).map(|it| it.id.work()).collect() };
    if let Some((first, outlines)) = list.first.as_ref().filter(|(_, outlines)| !outlines.is_empty()) {
        return (*first, works(outlines));
    }
    if !list.days.is_empty() {
        return (First::Latest, works(&list.outlines));
    }
    let mut dated: Vec<&Outline> = list.outlines.iter().copied().filter(|it| it.date.is_some()).collect();
    dated.sort_by_key(|it| std::cmp::Reverse(it.date));
    match dated.is_empty() {
        true => (First::None, Vec::new()),
        false => (First::Latest, works(&dated)),
    }
}

/// Which of the entries of its document each entry is, from 0, by the names of their documents.
pub fn ranks<N: Ord>(names: impl Iterator<Item = N>) -> Vec<usize> {
    let mut counts: BTreeMap<N, usize> = BTreeMap::new();
    let rank = |name: N| {
        let count = counts.entry(name).or_default();
        *count += 1;
        *count - 1
    };
    names.map(rank).collect()
}

/// The pages of a list.
fn pieces(view: &View<'_>, list: &List<'_>, place: &Place<'_>, is_taken: &dyn Fn(&SitePath) -> bool) -> Vec<Piece> {
    let lang = &place.document.id.lang;
    let entries = list.outlines.iter().enumerate();
    let mut entries: Vec<Entry<'_>> = entries
        .map(|(at, outline)| Entry { at, outline, day: list.days.get(at).copied().unwrap_or(outline.date) })
        .collect();
    let ranks = ranks(list.outlines.iter().map(|it| &it.id));
    // On their pages meetings stand as all that has a day, the latest first, whatever is to come today.
    if entries.iter().all(|it| it.outline.id.kind == KindName::EVENT) {
        entries.sort_by_key(|it| std::cmp::Reverse(it.day));
    }
    let first = list.outlines.first().map(|it| it.id.kind);
    let is_mixed = list.days.is_empty() && list.outlines.iter().any(|it| Some(it.id.kind) != first);
    let mut pieces: Vec<Piece> = Vec::new();
    for run in entries.chunk_by(|one, other| !is_mixed || one.outline.id.kind == other.outline.id.kind) {
        let kind = run.first().map(|it| it.outline.id.kind).filter(|_| is_mixed);
        let said = kind.map(|kind| view.text(lang, &format!("kinds-{kind}"), &[])).unwrap_or_default();
        let mut above: Option<Arc<str>> = None;
        for leaf in divided(run, list.style, place.most, list.ascending) {
            let words = [list.word.clone(), routes::slug(&said), leaf.name.word()];
            let mut word = words.into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join("-");
            if let Some(part) = leaf.part.filter(|part| *part > 1) {
                word = format!("{word}-{part}");
            }
            let free = |number: usize| {
                let word = if number == 1 { word.clone() } else { format!("{word}-liste-{number}") };
                let path = SitePath::new(&format!("{}{word}/index.html", place.page.address()))?;
                let own = pieces.iter().any(|piece: &Piece| piece.path == path);
                (!own && !is_taken(&path)).then_some(path)
            };
            let path = (1..).find_map(free).expect("numbers do not end");
            // The same in every language, so that each page finds itself in the others.
            let part = leaf.part.map(|part| format!("@{part}")).unwrap_or_default();
            let (of, kind_name, name) =
                (place.part.unwrap_or_default(), kind.map_or("", |kind| kind.0), leaf.name.word());
            let key: Arc<str> = format!("{START}{of}/{}/{kind_name}/{name}{part}", list.anchor).into();
            if leaf.level == Level::Leads {
                above = Some(Arc::clone(&key));
            }
            pieces.push(Piece {
                key,
                path,
                kind,
                days: leaf.days(),
                within: above.clone().filter(|_| leaf.level == Level::Below),
                count: leaf.count,
                works: leaf.entries.iter().map(|it| it.outline.id.work()).collect(),
                at: leaf.entries.iter().map(|it| it.at).collect(),
                ranks: leaf.entries.iter().map(|it| ranks[it.at]).collect(),
                name: leaf.name,
                part: leaf.part,
            });
        }
    }
    // Where one of the pages of a month holds a single day, days do not tell which page is which.
    let unsaid: Vec<Name> =
        pieces.iter().filter(|it| it.part.is_some() && it.days.is_none()).map(|it| it.name.clone()).collect();
    pieces.iter_mut().filter(|it| unsaid.contains(&it.name)).for_each(|it| it.days = None);
    pieces
}
