//! A principle or a phase of the charter, on a page of its own with a permanent address.

use std::borrow::Cow;

use super::{charter, listings};
use crate::{
    base::diagnostic::Diagnostic,
    model::{
        block::Block,
        document::Document,
        kinds::{Kind, charter::Charter},
        reference::DocumentId,
    },
    render::{
        html::{
            context::{FactLine, Link, Markup, PageHead, PartContext},
            division, facts,
            frame::{self, Subject},
            linker::Linker,
            sections,
        },
        lists::List,
        view::View,
    },
    site::referrers::Role,
};

/// The page.
pub fn render(view: &View<'_>, owner: &DocumentId, part: &str) -> Result<String, Diagnostic> {
    let path = view.part_route(owner, part).expect("a rendered part has an address");
    let mut linker = Linker::new(view, path, &owner.lang);
    let (document, charter) = view.charter_of(&owner.work(), &owner.lang).expect("parts belong to charters");
    let division = division::of(view, document);
    let long = division.and_then(|division| division.long_part(part));
    let below = match long {
        Some(long) => long.lead.text(document),
        None => Cow::Borrowed(sections::below(&document.body, part).unwrap_or_default()),
    };
    let below = &*below;
    linker.elsewhere = division::elsewhere(&linker, document, below, long.map_or(&[][..], |long| &long.pieces));
    let nothing = &mut |_: &[Block]| (Markup::default(), Vec::new());
    let (mut principles, mut phases) = charter::parts(&linker, document, charter, nothing);
    let is_phase = charter.phases.iter().any(|phase| &*phase.id.value == part);
    let listings = listings::shown(&linker, document, Some(part), lists(&linker, document, charter, part));
    match is_phase {
        true => principles.clear(),
        false => {
            phases.clear();
            principles.retain(|principle| principle.anchor != part);
        }
    }
    let context = PartContext {
        frame: frame::of(&linker, &subject(&linker, document, charter, part)),
        page: PageHead {
            pieces: long.map(|long| division::pieces_of(&linker, document, long)),
            ..head(&linker, document, charter, part, below)
        },
        charter: charter_link(&linker, document, part),
        facts: part_facts(&linker, document, charter, part),
        phases,
        listings,
        others: principles,
    };
    view.shells().fill("part.html", &owner.lang, &context)
}

/// A link to the page of a part, under its title.
pub fn link(linker: &Linker<'_>, document: &Document, part: &str) -> Option<Link> {
    let Kind::Charter(charter) = &document.kind else { return None };
    let to = linker.view.part_route(&document.id, part)?;
    let label = linker.passage(title(charter, part), &document.id.lang);
    Some(linker.link_with(linker.url(to), label, &document.id.lang, *to == linker.from))
}

fn title<'a>(charter: &'a Charter, part: &str) -> &'a str {
    let principles = charter.principles.iter().map(|it| (&it.id, &it.title));
    let mut all = principles.chain(charter.phases.iter().map(|it| (&it.id, &it.title)));
    all.find(|(id, _)| &*id.value == part).map_or("", |(_, title)| title)
}

fn number(charter: &Charter, part: &str) -> Option<usize> {
    charter.phases.iter().position(|phase| &*phase.id.value == part).map(|index| index + 1)
}

fn subject<'a>(linker: &Linker<'a>, document: &'a Document, charter: &'a Charter, part: &str) -> Subject<'a> {
    let view = linker.view;
    let work = document.id.work();
    let mut ancestors = frame::ancestors(linker, &document.outline);
    ancestors.extend(linker.link(&document.outline));
    Subject {
        title: title(charter, part),
        title_lang: &document.id.lang,
        description: document.outline.summary.as_deref(),
        translations: frame::part_in_languages(view, &work, part),
        whole: frame::in_languages(view, &work),
        place: None,
        ancestors,
        notices: frame::notices(linker, document),
        document: None,
    }
}

fn head(linker: &Linker<'_>, document: &Document, charter: &Charter, part: &str, below: &[Block]) -> PageHead {
    // The part's title becomes the h1: the headings of its text rise to h2.
    let shift = sections::first_level(below).map_or(0, |level| 2 - level as i8);
    let (body, notes) = frame::text(linker, below, &document.notes, shift);
    let eyebrow = match number(charter, part) {
        Some(number) => linker.text("eyebrow-phase", &[("number", number.into())]),
        None => linker.say("eyebrow-principle"),
    };
    PageHead {
        title: linker.passage(title(charter, part), &document.id.lang),
        eyebrow: Some(eyebrow),
        body,
        notes,
        ..PageHead::default()
    }
}

fn charter_link(linker: &Linker<'_>, document: &Document, part: &str) -> Link {
    let mut link = linker.link(&document.outline).unwrap_or_default();
    link.url = format!("{}#{part}", link.url);
    link
}

/// The kind of document that a phase delivers, in words.
fn part_facts(linker: &Linker<'_>, document: &Document, charter: &Charter, part: &str) -> Vec<FactLine> {
    let (_, facts) = charter::original(linker, document, charter);
    let phase = facts.phases.iter().find(|phase| &*phase.id.value == part);
    let Some(deliverable) = phase.and_then(|phase| phase.deliverable.as_ref()) else { return Vec::new() };
    let said = linker.say(&format!("kind-{}", deliverable.value));
    // A kind that the theme has no word for is called as the charter calls it.
    let words = if said.starts_with('⟨') { deliverable.value.to_string() } else { said };
    facts::line(linker, "fact-deliverable", vec![facts::text(linker, &words, linker.lang)]).into_iter().collect()
}

/// What serves a principle, and who speaks of the part.
pub fn lists<'a>(linker: &Linker<'a>, document: &Document, charter: &Charter, part: &str) -> Vec<List<'a>> {
    let work = document.id.work();
    let mut lists = Vec::new();
    if !charter.phases.iter().any(|phase| &*phase.id.value == part) {
        lists.push(listings::referring_or_empty(linker, &work, Some(part), &[Role::Serves], "serves"));
    }
    lists.extend(listings::referring(linker, &work, Some(part), &[Role::Link], "cited-by"));
    lists
}
