//! Questions about the site whose answers a page depends on. Written down with the fingerprint of the answer, they tell the next
//! build what need not be made again.

use std::{fmt, sync::Arc};

use super::{
    calendar,
    form::braille::louis::{self, Louis},
    world::World,
};
use crate::{
    base::{
        fingerprint::{Fingerprint, Fingerprinted, Fingerprinter},
        lang::Lang,
    },
    model::{
        kinds::{KindName, page::Shows},
        outline::Outline,
        path::SitePath,
        reference::{DocumentId, WorkId},
        sidecar::Sidecar,
    },
    picture::Picture,
    site::publication::Hidden,
};

/// One question.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum Fact {
    /// The whole source of a document.
    Document(DocumentId),
    /// What other pages may show of it.
    Outline(DocumentId),
    /// In which languages a work exists.
    Languages(WorkId),
    /// The public documents of a kind, in their order.
    Selection(KindName),
    /// Which document stands at a path of the content folder, or why none does.
    Path(Arc<str>),
    /// The address of a document, and those of its parts.
    Route(DocumentId),
    /// The state of an action: never the date it was derived from.
    State(WorkId),
    /// Who refers to a work, or to one record of it.
    Referrers(WorkId, Option<Arc<str>>),
    /// Since when a document has been out of date.
    Expired(DocumentId),
    /// The page above a document.
    Parent(DocumentId),
    /// The page that lists the documents of a kind.
    List(KindName),
    /// Which document stands at a path of the output.
    At(SitePath),
    /// Which work a reference names.
    Target(Option<KindName>, Arc<str>),
    /// The charter in force.
    Charter,
    /// The plan.
    Plan,
    /// A file of the content folder.
    File(Arc<str>),
    /// The files that a picture of the content folder is published as.
    Picture(Arc<str>),
    /// `site.toml` and the pinned date.
    Settings,
    /// All templates, messages and colours of the theme: what a template reads cannot be observed.
    Theme,
    /// Who reads aloud, and how.
    Speech,
    /// Every address of the site, in its order: for the site map.
    Addresses,
    /// What belongs to a process.
    Members(WorkId),
    /// Where a process stands: never the day of the build itself.
    Standing(WorkId),
    /// Whether a meeting is to come, and what became of it.
    Event(WorkId),
    /// The easy-read version of a document.
    EasyRead(DocumentId),
    /// The service that a text names.
    Service(Arc<str>),
    /// The plan that lists an action.
    PlanOf(WorkId),
    /// How the charter is kept: never the day of the build itself.
    Compliance,
    /// What a document owes and has not done, or what all do: whether its day passed, never which day is today.
    Promises(Option<WorkId>),
    /// What changed on the whole site, for readers of a language.
    History(Lang),
    /// The next day on which something is promised for a recommendation of an opinion.
    NextDue(WorkId, Arc<str>),
    /// The whole sources of all documents of a kind, with their addresses.
    Sources(KindName),
    /// How many records a collection has.
    Count(Arc<str>),
    /// Where a file is published, if a page names it.
    PublishedFile(Arc<str>),
    /// How long a file of an earlier round is, in bytes and for its readers.
    Size(SitePath),
    /// Where the pages of a file of an earlier round begin.
    PageStarts(SitePath),
    /// Whether a document, or the site, has a calendar.
    Calendar(Option<DocumentId>),
    /// What may be declared of the accessibility of the site: never the day of the build itself.
    Declaration,
    /// Which page declares how accessible the site is, and the state that links to it mention.
    Mention,
    /// What happened lately: on the site, in a process, under a theme, in a commune.
    Happenings(Option<WorkId>),
    /// The page that shows something of the whole site, by the word for it.
    Shown(Arc<str>),
    /// What the page of the search says of the index of a language: never what its files hold.
    Search(Lang),
    /// A file of the index of a language.
    SearchFile(Lang, SitePath),
    /// The index of titles in a language.
    Alphabet(Lang),
    /// The long lists of the pages of a document.
    Lists(DocumentId),
    /// The version of liblouis on this machine, if there is one.
    Liblouis,
    /// The collections of documents, and where their files are.
    Collections,
    /// The bytes of a file of an earlier round.
    Made(SitePath),
}

impl Fact {
    /// Asks the question of today's site. Equal answers mean nothing to do.
    pub fn ask(&self, world: &World<'_>) -> Fingerprint {
        let site = world.site;
        let mut answer = Fingerprinter::default();
        match self {
            Fact::Document(id) => feed(&mut answer, site.document(id).map(|document| document.fingerprint)),
            Fact::Outline(id) => feed(&mut answer, site.document(id).map(|document| document.outline.fingerprint())),
            Fact::Languages(work) => {
                site.works().get(work).into_iter().flatten().for_each(|lang| answer.feed(lang.tag().as_bytes()));
            }
            Fact::Selection(kind) => {
                for document in site.of_kind(*kind) {
                    answer.feed(document.id.to_string().as_bytes());
                    feed(&mut answer, Some(document.outline.fingerprint()));
                }
            }
            Fact::Path(path) => {
                let public = site.by_path(path).map(ToString::to_string);
                let hidden = site.calendar().hidden_path(path).map(|hidden| match hidden {
                    Hidden::Draft => "draft".to_owned(),
                    Hidden::Until(day) => day.to_string(),
                });
                answer.feed(public.or(hidden).unwrap_or_default().as_bytes());
            }
            Fact::Route(id) => {
                answer.feed(site.routes.document(id).map(SitePath::as_str).unwrap_or_default().as_bytes());
                for (part, path) in site.routes.parts(id) {
                    answer.feed(part.as_bytes());
                    answer.feed(path.as_str().as_bytes());
                }
                for (anchor, piece) in site.routes.division(id).into_iter().flat_map(|division| &division.apart) {
                    answer.feed(anchor.as_bytes());
                    answer.feed(piece.as_bytes());
                }
                site.routes.forms(id).for_each(|(_, path)| answer.feed(path.as_str().as_bytes()));
            }
            Fact::State(work) => answer.feed(format!("{:?}", site.state(work)).as_bytes()),
            Fact::Referrers(work, record) => {
                let found: Vec<_> = match record {
                    Some(record) => site.referrers().of_record(work, record).collect(),
                    None => site.referrers().of(work).collect(),
                };
                for (role, from) in found {
                    answer.feed(format!("{role:?} {from}").as_bytes());
                }
            }
            Fact::Expired(id) => {
                let day = site.calendar().expired(id).map(|day| day.to_string());
                answer.feed(day.unwrap_or_default().as_bytes());
            }
            Fact::Parent(id) => {
                let parent = site.document(id).and_then(|document| site.parent(&document.outline));
                answer.feed(parent.map(|work| work.to_string()).unwrap_or_default().as_bytes());
            }
            Fact::List(kind) => {
                let list = site.list_of(*kind).map(ToString::to_string);
                answer.feed(list.unwrap_or_default().as_bytes());
            }
            Fact::At(path) => {
                let id = site.routes.at(path).map(ToString::to_string);
                answer.feed(id.unwrap_or_default().as_bytes());
            }
            Fact::Target(kind, id) => {
                let work = site.named(*kind, id).map(|work| work.to_string());
                answer.feed(work.unwrap_or_default().as_bytes());
            }
            Fact::Plan => {
                let work = site.plan().map(|(plan, _)| plan.id.work().to_string());
                answer.feed(work.unwrap_or_default().as_bytes());
            }
            Fact::Charter => {
                let work = site.charter_in_force().map(|work| work.to_string());
                answer.feed(work.unwrap_or_default().as_bytes());
            }
            Fact::File(path) => {
                let asset = site.assets().get(path);
                feed(&mut answer, asset.map(|asset| asset.fingerprint));
                feed(&mut answer, asset.and_then(|asset| asset.sidecar.as_deref()).map(Sidecar::fingerprint));
                answer.feed(site.routes.asset(path).map(SitePath::as_str).unwrap_or_default().as_bytes());
            }
            Fact::Picture(path) => feed(&mut answer, world.pictures.get(path).map(Picture::fingerprint)),
            Fact::Settings => feed(&mut answer, Some(world.settings_fingerprint())),
            Fact::Theme => feed(&mut answer, Some(world.theme.fingerprint)),
            Fact::Speech => feed(&mut answer, Some(world.speech.fingerprint())),
            Fact::Addresses => {
                for document in site.documents() {
                    let path = site.routes.document(&document.id).map(SitePath::as_str).unwrap_or_default();
                    answer.feed(path.as_bytes());
                    answer.feed(label_and_place(&document.outline).as_bytes());
                }
            }
            Fact::Members(work) => {
                for (kind, works) in site.members_index().all(work) {
                    answer.feed(format!("{kind} {works:?}").as_bytes());
                }
            }
            Fact::Standing(work) => answer.feed(format!("{:?}", site.standing(work)).as_bytes()),
            Fact::Event(work) => answer.feed(format!("{:?}", site.event_state(work)).as_bytes()),
            Fact::EasyRead(id) => {
                let version = site.document(id).and_then(|document| site.easy_read(document));
                answer.feed(version.map(|version| version.id.to_string()).unwrap_or_default().as_bytes());
            }
            Fact::Service(name) => {
                let work = site.service(name).map(ToString::to_string);
                answer.feed(work.unwrap_or_default().as_bytes());
            }
            Fact::Compliance => answer.feed(format!("{:?}", site.compliance()).as_bytes()),
            Fact::History(lang) => answer.feed(format!("{:?}", site.history(lang)).as_bytes()),
            Fact::Promises(of) => answer.feed(format!("{:?}", site.promises(of.as_ref())).as_bytes()),
            Fact::PlanOf(work) => {
                let plan = site.plan_of(work).map(ToString::to_string);
                answer.feed(plan.unwrap_or_default().as_bytes());
            }
            Fact::NextDue(work, record) => {
                let due = site.next_due(work, record).map(|due| due.to_string());
                answer.feed(due.unwrap_or_default().as_bytes());
            }
            Fact::Sources(kind) => super::source::feed(site, *kind, &mut answer),
            Fact::Count(name) => {
                let count = super::data::collections::named(name).map(|collection| collection.count(site));
                answer.feed(count.unwrap_or_default().to_string().as_bytes());
            }
            Fact::PublishedFile(path) => {
                let used = site.used_files().get(path).and_then(|path| site.routes.asset(path));
                answer.feed(used.map(SitePath::as_str).unwrap_or_default().as_bytes());
            }
            Fact::Size(path) => {
                if let Some(length) = world.made.length(path) {
                    answer.feed(length.bytes.to_string().as_bytes());
                    answer.feed(length.extent.map(|extent| extent.to_string()).unwrap_or_default().as_bytes());
                } else if world.made.is_promised(path) {
                    answer.feed(b"promised");
                }
            }
            Fact::Calendar(None) => answer.feed(&[u8::from(calendar::site_has_calendar(site))]),
            Fact::Calendar(Some(id)) => {
                let has = site.document(id).is_some_and(|document| calendar::has_calendar(site, document));
                answer.feed(&[u8::from(has)]);
            }
            Fact::Declaration => answer.feed(format!("{:?} {:?}", site.declaration(), site.watch()).as_bytes()),
            Fact::Mention => answer.feed(format!("{:?}", site.mention()).as_bytes()),
            Fact::Happenings(about) => {
                for happening in site.happenings().about(about.as_ref()) {
                    answer.feed(format!("{happening:?}").as_bytes());
                }
            }
            Fact::Shown(word) => {
                let shows = Shows::ALL.iter().find(|(name, _)| *name == &**word).map(|(_, shows)| *shows);
                let page = shows.and_then(|shows| site.pages_that_show(shows).next());
                answer.feed(page.map(|page| page.id.work().to_string()).unwrap_or_default().as_bytes());
            }
            Fact::Search(lang) => {
                if let Some(searched) = world.searched().get(lang) {
                    let page =
                        (searched.pages, &searched.beginnings, &searched.common, &searched.kinds, &searched.themes);
                    answer.feed(format!("{page:?}").as_bytes());
                }
            }
            Fact::SearchFile(lang, path) => {
                let file = world.searched().get(lang).and_then(|searched| searched.file(path));
                answer.feed(file.unwrap_or_default().as_bytes());
            }
            Fact::Alphabet(lang) => answer.feed(format!("{:?}", world.alphabets().get(lang)).as_bytes()),
            Fact::Lists(id) => answer.feed(format!("{:?}", world.lists().of(id)).as_bytes()),
            Fact::Liblouis => answer.feed(louis::installed().map_or("", Louis::version).as_bytes()),
            Fact::Collections => {
                for collection in site.collections() {
                    answer.feed(format!("{collection:?}").as_bytes());
                }
            }
            Fact::PageStarts(path) => answer.feed(format!("{:?}", world.made.starts(path)).as_bytes()),
            Fact::Made(path) => feed(&mut answer, world.made.length(path).map(|length| length.fingerprint)),
        }
        answer.finish()
    }

    /// True for a question about what earlier rounds made: it has no answer before they are over.
    pub fn is_about_a_round(&self) -> bool {
        matches!(self, Fact::Size(_) | Fact::PageStarts(_) | Fact::Made(_))
    }

    /// Reads what [`fmt::Display`] wrote; `None` for a question of another version of the program.
    pub fn parse(text: &str) -> Option<Fact> {
        let (word, rest) = text.split_once(' ').unwrap_or((text, ""));
        Some(match word {
            "document" => Fact::Document(document_id(rest)?),
            "outline" => Fact::Outline(document_id(rest)?),
            "languages" => Fact::Languages(work_id(rest)?),
            "selection" => Fact::Selection(KindName::parse(rest)?),
            "path" => Fact::Path(rest.into()),
            "route" => Fact::Route(document_id(rest)?),
            "state" => Fact::State(work_id(rest)?),
            "referrers" => match rest.split_once('#') {
                Some((work, record)) => Fact::Referrers(work_id(work)?, Some(record.into())),
                None => Fact::Referrers(work_id(rest)?, None),
            },
            "expired" => Fact::Expired(document_id(rest)?),
            "parent" => Fact::Parent(document_id(rest)?),
            "list" => Fact::List(KindName::parse(rest)?),
            "at" => Fact::At(SitePath::new(rest)?),
            "target" => match rest.split_once(' ')? {
                ("*", id) => Fact::Target(None, id.into()),
                (kind, id) => Fact::Target(Some(KindName::parse(kind)?), id.into()),
            },
            "charter" => Fact::Charter,
            "plan" => Fact::Plan,
            "file" => Fact::File(rest.into()),
            "picture" => Fact::Picture(rest.into()),
            "settings" => Fact::Settings,
            "theme" => Fact::Theme,
            "speech" => Fact::Speech,
            "addresses" => Fact::Addresses,
            "members" => Fact::Members(work_id(rest)?),
            "standing" => Fact::Standing(work_id(rest)?),
            "event" => Fact::Event(work_id(rest)?),
            "easy-read" => Fact::EasyRead(document_id(rest)?),
            "service" => Fact::Service(rest.into()),
            "plan-of" => Fact::PlanOf(work_id(rest)?),
            "compliance" => Fact::Compliance,
            "declaration" => Fact::Declaration,
            "mention" => Fact::Mention,
            "history" => Fact::History(Lang::parse(rest)?),
            "promises" if rest.is_empty() => Fact::Promises(None),
            "promises" => Fact::Promises(Some(work_id(rest)?)),
            "next-due" => {
                let (work, record) = rest.split_once('#')?;
                Fact::NextDue(work_id(work)?, record.into())
            }
            "sources" => Fact::Sources(KindName::parse(rest)?),
            "count" => Fact::Count(rest.into()),
            "published-file" => Fact::PublishedFile(rest.into()),
            "size" => Fact::Size(SitePath::new(rest)?),
            "page-starts" => Fact::PageStarts(SitePath::new(rest)?),
            "calendar" if rest.is_empty() => Fact::Calendar(None),
            "calendar" => Fact::Calendar(Some(document_id(rest)?)),
            "shown" => Fact::Shown(rest.into()),
            "search" => Fact::Search(Lang::parse(rest)?),
            "search-file" => {
                let (lang, path) = rest.split_once(' ')?;
                Fact::SearchFile(Lang::parse(lang)?, SitePath::new(path)?)
            }
            "lists" => Fact::Lists(document_id(rest)?),
            "alphabet" => Fact::Alphabet(Lang::parse(rest)?),
            "liblouis" => Fact::Liblouis,
            "collections" => Fact::Collections,
            "made" => Fact::Made(SitePath::new(rest)?),
            "happenings" if rest.is_empty() => Fact::Happenings(None),
            "happenings" => Fact::Happenings(Some(work_id(rest)?)),
            _ => return None,
        })
    }
}

impl fmt::Display for Fact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Fact::Document(id) => write!(f, "document {id}"),
            Fact::Outline(id) => write!(f, "outline {id}"),
            Fact::Languages(work) => write!(f, "languages {work}"),
            Fact::Selection(kind) => write!(f, "selection {kind}"),
            Fact::Path(path) => write!(f, "path {path}"),
            Fact::Route(id) => write!(f, "route {id}"),
            Fact::State(work) => write!(f, "state {work}"),
            Fact::Referrers(work, Some(record)) => write!(f, "referrers {work}#{record}"),
            Fact::Referrers(work, None) => write!(f, "referrers {work}"),
            Fact::Expired(id) => write!(f, "expired {id}"),
            Fact::Parent(id) => write!(f, "parent {id}"),
            Fact::List(kind) => write!(f, "list {kind}"),
            Fact::At(path) => write!(f, "at {path}"),
            Fact::Target(kind, id) => write!(f, "target {} {id}", kind.map_or("*", |kind| kind.0)),
            Fact::Charter => f.write_str("charter"),
            Fact::Plan => f.write_str("plan"),
            Fact::File(path) => write!(f, "file {path}"),
            Fact::Picture(path) => write!(f, "picture {path}"),
            Fact::Settings => f.write_str("settings"),
            Fact::Theme => f.write_str("theme"),
            Fact::Speech => f.write_str("speech"),
            Fact::Addresses => f.write_str("addresses"),
            Fact::Members(work) => write!(f, "members {work}"),
            Fact::Standing(work) => write!(f, "standing {work}"),
            Fact::Event(work) => write!(f, "event {work}"),
            Fact::EasyRead(id) => write!(f, "easy-read {id}"),
            Fact::Service(name) => write!(f, "service {name}"),
            Fact::PlanOf(work) => write!(f, "plan-of {work}"),
            Fact::Compliance => f.write_str("compliance"),
            Fact::Declaration => f.write_str("declaration"),
            Fact::Mention => f.write_str("mention"),
            Fact::History(lang) => write!(f, "history {}", lang.tag()),
            Fact::Promises(None) => f.write_str("promises"),
            Fact::Promises(Some(work)) => write!(f, "promises {work}"),
            Fact::NextDue(work, record) => write!(f, "next-due {work}#{record}"),
            Fact::Sources(kind) => write!(f, "sources {kind}"),
            Fact::Count(name) => write!(f, "count {name}"),
            Fact::PublishedFile(path) => write!(f, "published-file {path}"),
            Fact::Size(path) => write!(f, "size {path}"),
            Fact::PageStarts(path) => write!(f, "page-starts {path}"),
            Fact::Calendar(None) => f.write_str("calendar"),
            Fact::Calendar(Some(id)) => write!(f, "calendar {id}"),
            Fact::Happenings(None) => f.write_str("happenings"),
            Fact::Happenings(Some(work)) => write!(f, "happenings {work}"),
            Fact::Shown(word) => write!(f, "shown {word}"),
            Fact::Search(lang) => write!(f, "search {}", lang.tag()),
            Fact::SearchFile(lang, path) => write!(f, "search-file {} {path}", lang.tag()),
            Fact::Alphabet(lang) => write!(f, "alphabet {}", lang.tag()),
            Fact::Lists(id) => write!(f, "lists {id}"),
            Fact::Liblouis => f.write_str("liblouis"),
            Fact::Collections => f.write_str("collections"),
            Fact::Made(path) => write!(f, "made {path}"),
        }
    }
}

/// An absent answer and an empty one differ.
fn feed(answer: &mut Fingerprinter, part: Option<Fingerprint>) {
    match part {
        Some(fingerprint) => answer.feed(fingerprint.to_string().as_bytes()),
        None => answer.feed(b""),
    }
}

/// What a site map prints of a document.
fn label_and_place(outline: &Outline) -> String {
    let number = outline.number.map(|number| number.to_string()).unwrap_or_default();
    let date = outline.date.map(|date| date.to_string()).unwrap_or_default();
    let changed = outline.changed.map(|date| date.to_string()).unwrap_or_default();
    format!("{}\n{}\n{number}\n{date}\n{changed}", outline.id, outline.label)
}

fn work_id(text: &str) -> Option<WorkId> {
    let (kind, id) = text.split_once('/')?;
    Some(WorkId { kind: KindName::parse(kind)?, id: id.into() })
}

fn document_id(text: &str) -> Option<DocumentId> {
    let (work, lang) = text.rsplit_once('@')?;
    Some(work_id(work)?.in_lang(&Lang::parse(lang)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_written_question_is_read_back() {
        let french = Lang::parse("fr").expect("a tag");
        let work = WorkId { kind: KindName::ACTION, id: "7".into() };
        let facts = [
            Fact::Document(work.in_lang(&french)),
            Fact::Outline(work.in_lang(&french)),
            Fact::Languages(work.clone()),
            Fact::Selection(KindName::NEWS),
            Fact::Path("a b/c.md".into()),
            Fact::Route(work.in_lang(&french)),
            Fact::State(work.clone()),
            Fact::Referrers(work.clone(), None),
            Fact::Referrers(work.clone(), Some("inclusion".into())),
            Fact::Expired(work.in_lang(&french)),
            Fact::Parent(work.in_lang(&french)),
            Fact::List(KindName::TERM),
            Fact::At(SitePath::new("nl/index.html").expect("a sound path")),
            Fact::Target(None, "mel-2016".into()),
            Fact::Target(Some(KindName::COMMUNE), "59350".into()),
            Fact::Charter,
            Fact::Plan,
            Fact::File("logo.svg".into()),
            Fact::Picture("a b.jpg".into()),
            Fact::Settings,
            Fact::Theme,
            Fact::Speech,
            Fact::Addresses,
            Fact::Compliance,
            Fact::Declaration,
            Fact::Mention,
            Fact::Promises(None),
            Fact::Promises(Some(work.clone())),
            Fact::History(french.clone()),
            Fact::NextDue(work.clone(), "R7".into()),
            Fact::Sources(KindName::RESPONSE),
            Fact::Count("demarches".into()),
            Fact::PublishedFile("a b.csv".into()),
            Fact::Size(SitePath::new("donnees/actions.csv").expect("a sound path")),
            Fact::PageStarts(SitePath::new("charte/charte.pdf").expect("a sound path")),
            Fact::Calendar(None),
            Fact::Calendar(Some(work.in_lang(&french))),
            Fact::Lists(work.in_lang(&french)),
            Fact::Happenings(None),
            Fact::Happenings(Some(work.clone())),
            Fact::Collections,
            Fact::Made(SitePath::new("collections/charte.fr.epub").expect("a sound path")),
        ];
        for fact in facts {
            assert_eq!(Fact::parse(&fact.to_string()), Some(fact));
        }
    }
}
