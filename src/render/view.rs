//! A window on the site that notes what was looked at, so that the next build knows when to look again.

mod collections;
mod participation;

use std::{
    cell::{Cell, RefCell},
    sync::Arc,
};

use rustc_hash::FxHashSet;

use super::{
    alphabet::Alphabet,
    calendar,
    data::table::Collection,
    fact::Fact,
    form::{
        braille::louis::{self, Fault, Louis},
        edition::marks::PageStart,
    },
    html::shell::Shells,
    lists::Long,
    search::Searched,
    source::{self, Source},
    style,
    world::World,
};
use crate::{
    base::{diagnostic::Value, error::Error, lang::Lang, source::FileId},
    config::{Config, SiteText, colour::Colour, palette::Tokens, theme::OfflineScripts},
    model::{
        date::Date,
        document::Document,
        form::Form,
        kinds::{KindName, page::Shows},
        outline::Outline,
        path::SitePath,
        reference::{DocumentId, Reference, WorkId},
    },
    picture::{self, Picture},
    project::{self, Asset},
    site::{division::Division, happenings::Happening, referrers::Role, state::ActionState},
    speech::Speaker,
};

/// One a job. Every question is noted with the fingerprint of its answer.
pub struct View<'a> {
    world: &'a World<'a>,
    stamped: Option<&'a Shells>,
    is_remembered: bool,
    reads: RefCell<FxHashSet<Fact>>,
    is_leaving: Cell<bool>,
    is_large: Cell<bool>,
    is_whole: Cell<bool>,
    unread: RefCell<Vec<Error>>,
}

impl<'a> View<'a> {
    /// A window through which nobody looked yet.
    pub fn new(world: &'a World<'a>) -> Self {
        Self {
            world,
            stamped: None,
            is_remembered: true,
            reads: RefCell::default(),
            is_leaving: Cell::new(false),
            is_large: Cell::new(false),
            is_whole: Cell::new(false),
            unread: RefCell::default(),
        }
    }

    /// A window that notes nothing: what is seen through it is kept by nobody.
    pub fn unremembered(world: &'a World<'a>) -> Self {
        Self { is_remembered: false, ..Self::new(world) }
    }

    /// What is made through a window of its own, as for a page that leaves the site; whatever was looked at counts as seen through this one.
    pub fn apart<T>(&self, make: impl FnOnce(&View<'a>) -> T) -> T {
        let own = View { is_remembered: self.is_remembered, ..View::new(self.world) };
        let made = make(&own);
        self.reads.borrow_mut().extend(own.reads.into_inner());
        made
    }

    /// A window for a page whose elements say where they come from; `shells` are the stamped ones.
    pub fn stamped(world: &'a World<'a>, shells: &'a Shells) -> Self {
        Self { stamped: Some(shells), ..Self::unremembered(world) }
    }

    /// True if elements and values say where they come from: such a page is looked at, and never published.
    pub fn is_stamped(&self) -> bool {
        self.stamped.is_some()
    }

    /// The page that is made leaves the site: its addresses are whole, and what it shows is inside of it.
    pub fn leave(&self) {
        self.is_leaving.set(true);
    }

    /// The page that is made is in large print.
    pub fn enlarge(&self) {
        self.is_large.set(true);
    }

    /// True if the page that is made is in large print.
    pub fn is_large(&self) -> bool {
        self.is_large.get()
    }

    /// True if the page that is made leaves the site.
    pub fn is_leaving(&self) -> bool {
        self.is_leaving.get()
    }

    /// The page that is made has the whole of a text that is divided elsewhere.
    pub fn take_whole(&self) {
        self.is_whole.set(true);
    }

    /// True if the page that is made has the whole of a text that is divided elsewhere.
    pub fn is_whole(&self) -> bool {
        self.is_whole.get()
    }

    /// The bytes of a picture of the content folder that is shown inside of what is made: those of its widest file that is no wider than `widest`. A file that
    /// cannot be read is kept for [`View::unread`].
    pub fn bytes(&self, path: &str, widest: u32) -> Option<Vec<u8>> {
        let made = |picture: &Picture| self.picture_bytes(path, picture.plain.up_to(widest));
        if let Some(made) = self.picture(path).and_then(made) {
            return Some(made);
        }
        let (asset, _) = self.file(path)?;
        match project::bytes(asset) {
            Ok(bytes) if picture::is_picture(path) => picture::bare(path, &bytes),
            Ok(bytes) => Some(bytes),
            Err(error) => {
                self.unread.borrow_mut().push(error);
                None
            }
        }
    }

    /// The files that a picture is published as; `None` for what is no picture that a page shows.
    pub fn picture(&self, path: &str) -> Option<&'a Picture> {
        self.note(Fact::Picture(path.into()));
        self.world.pictures.get(path)
    }

    /// The bytes of a file of a picture; `None` before it was made.
    pub fn picture_bytes(&self, path: &str, file: &picture::File) -> Option<Vec<u8>> {
        let kept = self.world.pictures.bytes(file);
        let again = || picture::again(self.world.site.assets().get(path)?, file.fingerprint);
        kept.or_else(|| (file.length > 0).then(again).flatten())
    }

    /// The first file that could not be read.
    pub fn unread(&self) -> Option<Error> {
        let mut unread = self.unread.borrow_mut();
        (!unread.is_empty()).then(|| unread.remove(0))
    }

    /// What was looked at, by the numbers of the questions.
    pub fn into_reads(self) -> Vec<u32> {
        let number = |fact| self.world.asked.number(fact, self.world);
        self.reads.into_inner().into_iter().map(number).collect()
    }

    fn note(&self, fact: Fact) {
        if !self.is_remembered {
            return;
        }
        self.reads.borrow_mut().insert(fact);
    }

    /// The settings of the site.
    pub fn config(&self) -> &'a Config {
        self.note(Fact::Settings);
        &self.world.site.config
    }

    /// The library liblouis of this machine, or why there is none.
    pub fn liblouis(&self) -> Result<&'static dyn Louis, Fault> {
        self.note(Fact::Liblouis);
        louis::installed()
    }

    /// The date of the build, where it is pinned.
    pub fn pinned(&self) -> Option<Date> {
        self.note(Fact::Settings);
        self.world.pinned
    }

    /// The texts of the site in a language, else in the default one.
    pub fn site_text(&self, lang: &Lang) -> SiteText {
        let texts = &self.config().texts;
        texts.get(lang).or_else(|| texts.get(self.config().default_lang())).cloned().unwrap_or_default()
    }

    /// A message of the theme.
    pub fn text(&self, lang: &Lang, id: &str, arguments: &[(&str, Value)]) -> String {
        self.note(Fact::Theme);
        self.world.theme.text(lang, id, arguments)
    }

    /// The theme's templates.
    pub fn shells(&self) -> &'a Shells {
        self.note(Fact::Theme);
        self.stamped.unwrap_or(self.world.shells)
    }

    /// Who reads aloud; `None` if nobody does.
    pub fn speaker(&self) -> Option<&'a Speaker> {
        self.note(Fact::Speech);
        self.world.speech.speaker()
    }

    /// The theme's template of PDF files: its file and its text.
    pub fn print(&self) -> Option<&'a (FileId, Arc<str>)> {
        self.note(Fact::Theme);
        self.world.theme.print.as_ref()
    }

    /// The colours on light paper.
    pub fn colours(&self) -> &'a Tokens {
        self.note(Fact::Theme);
        &self.world.theme.palette.light
    }

    /// The theme's sheet, with the colours of the site, and with the rules of large print where the page is in it.
    pub fn stylesheet(&self) -> &'a str {
        self.note(Fact::Theme);
        match self.is_large() {
            true => &self.world.theme.large,
            false => &self.world.theme.stylesheet,
        }
    }

    /// The strong colour of the theme in daylight, and that of letters on it: of the sign of the site.
    pub fn colours_of_icon(&self) -> (Colour, Colour) {
        self.note(Fact::Theme);
        let tokens = &self.world.theme.palette.light;
        let ground = tokens.get("accent").unwrap_or(Colour::BLACK);
        let lighter = if ground.contrast(Colour::WHITE) >= ground.contrast(Colour::BLACK) {
            Colour::WHITE
        } else {
            Colour::BLACK
        };
        (ground, tokens.get("on-accent").unwrap_or(lighter))
    }

    /// A page with the rules of the sheet that it uses.
    pub fn styled(&self, page: String) -> String {
        self.note(Fact::Theme);
        style::inside(page, if self.is_large() { self.world.large_rules() } else { self.world.rules() })
    }

    /// Where pages find the sheet.
    pub fn sheet(&self) -> &'a SitePath {
        self.note(Fact::Theme);
        &self.world.sheet
    }

    /// A document with its text.
    pub fn document(&self, id: &DocumentId) -> Option<&'a Document> {
        self.note(Fact::Document(id.clone()));
        self.world.site.document(id)
    }

    /// The original of a document.
    pub fn original(&self, document: &'a Document) -> &'a Document {
        self.note_original(document);
        self.world.site.original(document)
    }

    /// Noted even where there is none: it may come.
    fn note_original(&self, document: &Document) {
        self.note(Fact::Document(document.id.in_lang(self.world.default_lang())));
    }

    /// What may be shown of a document.
    pub fn outline(&self, id: &DocumentId) -> Option<&'a Outline> {
        self.note(Fact::Outline(id.clone()));
        self.world.site.document(id).map(|document| &document.outline)
    }

    /// What may be shown of a work, in the language of the reader where it exists.
    pub fn work(&self, work: &WorkId, lang: &Lang) -> Option<&'a Outline> {
        self.note(Fact::Languages(work.clone()));
        let document = self.world.site.in_language(work, lang)?;
        self.note(Fact::Outline(document.id.clone()));
        Some(&document.outline)
    }

    /// The languages of a work, in the order of the settings.
    pub fn languages(&self, work: &WorkId) -> Vec<&'a Lang> {
        self.note(Fact::Languages(work.clone()));
        let Some(languages) = self.world.site.works().get(work) else { return Vec::new() };
        self.config().languages.iter().filter(|lang| languages.contains(lang)).collect()
    }

    /// The works of a kind, each in the language of the reader where it exists; those out of date are left out.
    pub fn select(&self, kind: KindName, lang: &Lang) -> Vec<&'a Outline> {
        self.note(Fact::Selection(kind));
        let works = self.world.site.works_of_kind(kind);
        works.filter_map(|work| self.work(work, lang)).filter(|outline| self.expired(&outline.id).is_none()).collect()
    }

    /// The document that a path of the content folder means to a reader of `lang`: a link to an original leads to its
    /// translation, a link to a translation leads there.
    pub fn by_path(&self, path: &str, lang: &Lang) -> Option<&'a Outline> {
        self.note(Fact::Path(path.into()));
        let id = self.world.site.by_path(path)?;
        match id.lang == *self.world.default_lang() {
            true => self.work(&id.work(), lang),
            false => self.outline(id),
        }
    }

    /// The address of a document.
    pub fn route(&self, id: &DocumentId) -> Option<&'a SitePath> {
        self.note(Fact::Route(id.clone()));
        self.world.site.routes.document(id)
    }

    /// The files of the forms of a document.
    pub fn forms(&self, id: &DocumentId) -> Vec<(Form, &'a SitePath)> {
        self.note(Fact::Route(id.clone()));
        self.world.site.routes.forms(id).collect()
    }

    /// The parts of a document that have pages of their own.
    pub fn parts(&self, id: &DocumentId) -> impl Iterator<Item = &'a Arc<str>> {
        self.note(Fact::Route(id.clone()));
        self.world.site.routes.parts(id).map(|(part, _)| part)
    }

    /// How a document is divided, if its text is too long for one page.
    pub fn division(&self, id: &DocumentId) -> Option<&'a Division> {
        // It follows from the text and from the settings.
        self.note(Fact::Document(id.clone()));
        self.config();
        self.world.site.routes.division(id)
    }

    /// The address of a principle or a phase.
    pub fn part_route(&self, id: &DocumentId, part: &str) -> Option<&'a SitePath> {
        self.note(Fact::Route(id.clone()));
        self.world.site.routes.part(id, part)
    }

    /// The address of the page of a divided text that has an anchor for which the page of the document has no room.
    pub fn piece_route(&self, id: &DocumentId, anchor: &str) -> Option<&'a SitePath> {
        self.note(Fact::Route(id.clone()));
        let routes = &self.world.site.routes;
        routes.part(id, routes.division(id)?.apart.get(anchor)?)
    }

    /// A file that is published as it is, with its address.
    pub fn file(&self, path: &str) -> Option<(&'a Asset, &'a SitePath)> {
        self.note(Fact::File(path.into()));
        Some((self.world.site.assets().get(path)?, self.world.site.routes.asset(path)?))
    }

    /// The work that a reference names, if it is public.
    pub fn target(&self, reference: &Reference) -> Option<WorkId> {
        self.note(Fact::Target(reference.kind, Arc::clone(&reference.id)));
        self.world.site.target(reference)
    }

    /// The state of an action.
    pub fn state(&self, work: &WorkId) -> Option<ActionState> {
        self.note(Fact::State(work.clone()));
        self.world.site.state(work)
    }

    /// Who refers to a work, or to one record of it.
    pub fn referrers(&self, work: &WorkId, record: Option<&str>) -> Vec<(Role, WorkId)> {
        self.note(Fact::Referrers(work.clone(), record.map(Arc::from)));
        let referrers = self.world.site.referrers();
        match record {
            Some(record) => referrers.of_record(work, record).cloned().collect(),
            None => referrers.of(work).cloned().collect(),
        }
    }

    /// Since when a document has been out of date.
    pub fn expired(&self, id: &DocumentId) -> Option<Date> {
        self.note(Fact::Expired(id.clone()));
        self.world.site.calendar().expired(id)
    }

    /// The page above a document, in the language of the reader where it exists.
    pub fn parent(&self, outline: &Outline, lang: &Lang) -> Option<&'a Outline> {
        self.note(Fact::Parent(outline.id.clone()));
        self.work(&self.world.site.parent(outline)?, lang)
    }

    /// The page that lists the documents of a kind.
    pub fn list_of(&self, kind: KindName, lang: &Lang) -> Option<&'a Outline> {
        self.note(Fact::List(kind));
        self.work(self.world.site.list_of(kind)?, lang)
    }

    /// The document at a path of the output.
    pub fn at(&self, path: &SitePath) -> Option<&'a DocumentId> {
        self.note(Fact::At(path.clone()));
        self.world.site.routes.at(path)
    }

    /// The documents of a kind as records of a collection, out of date ones left out: one fact for all of them.
    pub fn sources(&self, kind: KindName) -> Vec<Source<'a>> {
        self.note(Fact::Sources(kind));
        source::sources(self.world.site, kind).collect()
    }

    /// How many records a collection has.
    pub fn count(&self, collection: &Collection) -> usize {
        self.note(Fact::Count(collection.name.into()));
        collection.count(self.world.site)
    }

    /// The address of a file that is published because a page or the settings name it.
    pub fn published_file(&self, path: &str) -> Option<&'a SitePath> {
        self.note(Fact::PublishedFile(path.into()));
        let path = self.world.site.used_files().get(path)?;
        self.world.site.routes.asset(path)
    }

    /// The length in bytes of a file that a format of an earlier round made.
    pub fn size(&self, path: &SitePath) -> Option<u64> {
        self.note(Fact::Size(path.clone()));
        self.world.made.length(path).map(|length| length.bytes)
    }

    /// True if a file is made once somebody asks for it: nobody knows its length before.
    pub fn is_promised(&self, path: &SitePath) -> bool {
        self.note(Fact::Size(path.clone()));
        self.world.made.is_promised(path)
    }

    /// How many pages or seconds a file has that a format of an earlier round made; `None` if it has none.
    pub fn extent(&self, path: &SitePath) -> Option<u32> {
        self.note(Fact::Size(path.clone()));
        self.world.made.length(path)?.extent
    }

    /// Where the pages of a file begin that a format of an earlier round made.
    pub fn page_starts(&self, path: &SitePath) -> Vec<PageStart> {
        self.note(Fact::PageStarts(path.clone()));
        self.world.made.starts(path)
    }

    /// True if a document has a calendar.
    pub fn has_calendar(&self, id: &DocumentId) -> bool {
        self.note(Fact::Calendar(Some(id.clone())));
        self.world.site.document(id).is_some_and(|document| calendar::has_calendar(self.world.site, document))
    }

    /// True if the site has one.
    pub fn site_has_calendar(&self) -> bool {
        self.note(Fact::Calendar(None));
        calendar::site_has_calendar(self.world.site)
    }

    /// What happened lately, latest first: in a process, under a theme, in a commune, or on the whole site.
    pub fn happenings(&self, about: Option<&WorkId>) -> &'a [Happening] {
        self.note(Fact::Happenings(about.cloned()));
        self.world.site.happenings().about(about)
    }

    /// The page that shows something of the whole site.
    pub fn page_that_shows(&self, shows: Shows) -> Option<WorkId> {
        self.note(Fact::Shown(shows.name().into()));
        self.world.site.pages_that_show(shows).next().map(|page| page.id.work())
    }

    /// What the page of the search says of the index of a language.
    pub fn searched(&self, lang: &Lang) -> Option<&'a Searched> {
        self.note(Fact::Search(lang.clone()));
        self.world.searched().get(lang)
    }

    /// A file of the index of a language.
    pub fn search_file(&self, lang: &Lang, path: &SitePath) -> Option<&'a str> {
        self.note(Fact::SearchFile(lang.clone(), path.clone()));
        self.world.searched().get(lang)?.file(path)
    }

    /// The script of the search.
    pub fn script(&self) -> &'a str {
        self.note(Fact::Theme);
        &self.world.theme.script
    }

    /// The scripts of reading without a connection.
    pub fn offline(&self) -> &'a OfflineScripts {
        self.note(Fact::Theme);
        &self.world.theme.offline
    }

    /// The index of titles in a language.
    pub fn alphabet(&self, lang: &Lang) -> Option<&'a Alphabet> {
        self.note(Fact::Alphabet(lang.clone()));
        self.world.alphabets().get(lang)
    }

    /// The long lists of the pages of a document.
    pub fn lists(&self, id: &DocumentId) -> &'a [Long] {
        self.note(Fact::Lists(id.clone()));
        self.world.lists().of(id)
    }

    /// Every public document, for the site map.
    pub fn addresses(&self) -> impl Iterator<Item = (&'a Outline, &'a SitePath)> {
        self.note(Fact::Addresses);
        let routes = &self.world.site.routes;
        let documents = self.world.site.documents();
        documents.filter_map(|document| Some((&document.outline, routes.document(&document.id)?)))
    }
}
