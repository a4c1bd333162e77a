//! Many documents, one site: what is published today, under which address, in which languages, and who refers to whom.

pub mod answers;
pub mod bearing;
pub mod changes;
pub mod collections;
pub mod compliance;
pub mod decisions;
pub mod declaration;
pub mod division;
pub mod events;
pub mod happenings;
pub mod history;
pub mod locked;
pub mod members;
pub mod obligations;
pub mod promises;
pub mod publication;
pub mod referrers;
pub mod resolve;
pub mod routes;
pub mod services;
pub mod standing;
pub mod state;
pub mod translations;

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use crate::{
    base::{
        diagnostic::{Diagnostic, Message},
        lang::Lang,
        reading::Reading,
        source::{Span, Spanned},
    },
    config::Config,
    model::{
        audit::Audit,
        date::Date,
        document::Document,
        kinds::{
            Kind, KindName,
            charter::Charter,
            easy_read,
            page::{Legal, Page, Shows},
            plan::Plan,
        },
        lock::Lock,
        outline::Outline,
        path::SitePath,
        reference::{DocumentId, Reference, WorkId},
    },
    project::Asset,
};

use self::{
    answers::FollowUps,
    happenings::Happenings,
    members::Members,
    obligations::{Obligation, Obligations},
    publication::Calendar,
    referrers::Referrers,
    routes::{Routes, address_of},
    services::Services,
    state::ActionState,
};

/// The whole site, linked. Ordered maps only: their order is the order of the output. What linking made is shared: a copy costs little more than the list
/// of its documents.
#[derive(Clone)]
pub struct Site {
    /// What `site.toml` says.
    pub config: Arc<Config>,
    /// The addresses of everything.
    pub routes: Arc<Routes>,
    /// Every day from tomorrow on which the output changes by itself, with the document that changes it.
    pub changes_ahead: Arc<BTreeSet<(Date, DocumentId)>>,
    today: Date,
    documents: BTreeMap<DocumentId, Arc<Document>>,
    works: Arc<BTreeMap<WorkId, BTreeSet<Lang>>>,
    paths: Arc<BTreeMap<Arc<str>, DocumentId>>,
    calendar: Arc<Calendar>,
    referrers: Arc<Referrers>,
    assets: Arc<BTreeMap<Arc<str>, Asset>>,
    lists: Arc<BTreeMap<KindName, WorkId>>,
    communes: Arc<BTreeMap<Arc<str>, WorkId>>,
    used_files: Arc<BTreeSet<Arc<str>>>,
    handed_files: Arc<BTreeSet<Arc<str>>>,
    shown_pictures: Arc<BTreeMap<Arc<str>, Span>>,
    withdrawn_files: Arc<BTreeMap<Arc<str>, Spanned<Date>>>,
    charter_in_force: Option<WorkId>,
    plan: Option<WorkId>,
    plans: Arc<BTreeMap<WorkId, WorkId>>,
    members: Arc<Members>,
    services: Arc<Services>,
    follow_ups: Arc<FollowUps>,
    obligations: Arc<Obligations>,
    lock: Arc<Lock>,
    audits: Vec<Arc<Audit>>,
    legal: Arc<BTreeMap<Legal, WorkId>>,
    showing: Arc<BTreeMap<Shows, Vec<DocumentId>>>,
    happenings: Arc<Happenings>,
    collections: Arc<Vec<collections::Collection>>,
}

/// Files of the content folder that are taken for the sign of the site in tabs and bookmarks: the first that there is.
pub const SIGNS: &[&str] = &["favicon.svg", "favicon.png", "favicon.ico"];

/// What stands around the documents.
#[derive(Debug, Default)]
pub struct Around {
    /// The files that are published as they are.
    pub assets: Vec<Asset>,
    /// The records of audits.
    pub audits: Vec<Audit>,
    /// The files that were taken away, and since when: what stands in their place says so.
    pub withdrawn_files: BTreeMap<Arc<str>, Spanned<Date>>,
    /// What was public when `parvis lock` ran last.
    pub lock: Lock,
}

/// What decides which documents are public.
#[derive(Copy, Clone, Debug)]
pub struct Clock {
    /// The day of the build.
    pub today: Date,
    /// True to publish drafts and embargoed documents too: a preview.
    pub drafts: bool,
}

impl Site {
    /// Links documents into a site. Faults between documents (two at one address, references to nothing) are findings; the
    /// site always comes out.
    pub fn link(config: Config, documents: Vec<Arc<Document>>, around: Around, clock: Clock) -> Reading<Site> {
        let Around { assets, audits, withdrawn_files, lock } = around;
        let mut findings = Vec::new();
        let documents = translations::group(documents, config.default_lang(), &mut findings);
        let (public, calendar) = publication::select(documents, clock, config.default_lang());
        let documents = unique(public, config.default_lang(), &mut findings);
        let mut works: BTreeMap<WorkId, BTreeSet<Lang>> = BTreeMap::new();
        for id in documents.keys() {
            works.entry(id.work()).or_default().insert(id.lang.clone());
        }
        let paths = documents.values().map(|document| (Arc::clone(&document.path), document.id.clone())).collect();
        let assets: BTreeMap<Arc<str>, Asset> =
            assets.into_iter().map(|asset| (Arc::clone(&asset.path), asset)).collect();
        let routes = Routes::decide(&documents, &assets, &config, &mut findings);
        let mut site = Site {
            config: Arc::new(config),
            routes: Arc::new(routes),
            changes_ahead: Arc::default(),
            today: clock.today,
            documents,
            works: Arc::new(works),
            paths: Arc::new(paths),
            calendar: Arc::new(calendar),
            referrers: Arc::default(),
            assets: Arc::new(assets),
            lists: Arc::default(),
            communes: Arc::default(),
            used_files: Arc::default(),
            handed_files: Arc::default(),
            shown_pictures: Arc::default(),
            withdrawn_files: Arc::new(withdrawn_files),
            charter_in_force: None,
            plan: None,
            plans: Arc::default(),
            members: Arc::default(),
            services: Arc::default(),
            follow_ups: Arc::default(),
            obligations: Arc::default(),
            lock: Arc::new(lock),
            audits: audits.into_iter().map(Arc::new).collect(),
            legal: Arc::default(),
            showing: Arc::default(),
            happenings: Arc::default(),
            collections: Arc::default(),
        };
        site.communes = Arc::new(communes(&site));
        site.lists = Arc::new(lists(&site));
        site.showing = Arc::new(showing(&site));
        site.charter_in_force = charter_in_force(&site);
        site.plan = plan(&site);
        site.legal = Arc::new(declaration::legal_pages(&site));
        site.plans = Arc::new(plans(&site));
        site.members = Arc::new(Members::of(&site));
        site.services = Arc::new(Services::of(site.documents()));
        site.follow_ups = Arc::new(FollowUps::of(&site));
        translations::check(&site, &mut findings);
        site.referrers = Arc::new(resolve::resolve(&site, &mut findings));
        site.collections = Arc::new(collections::of(&site, &mut findings));
        declaration::check(&site, &mut findings);
        site.handed_files = Arc::new(resolve::handed_files(&site));
        site.shown_pictures = Arc::new(resolve::shown_pictures(&site));
        let used = site.handed_files.iter().chain(site.shown_pictures.keys()).map(Arc::clone).collect();
        site.used_files = Arc::new(used);
        site.obligations = Arc::new(obligations::of(&site));
        site.happenings = Arc::new(Happenings::of(&site));
        let changes = changes::of(&site);
        site.changes_ahead = Arc::new(changes.into_iter().map(|change| (change.day, change.document)).collect());
        Reading { value: site, findings }
    }

    /// The same site with another text for one of its documents, which [`bearing`] says to bear the same: what was linked stays.
    pub fn with(&self, document: Arc<Document>) -> Self {
        let mut site = self.clone();
        site.documents.insert(document.id.clone(), document);
        site
    }

    /// All public documents.
    pub fn documents(&self) -> impl Iterator<Item = &Document> {
        self.documents.values().map(|document| &**document)
    }

    /// The public documents of a kind, in the order of their ids.
    pub fn of_kind(&self, kind: KindName) -> impl Iterator<Item = &Document> {
        // No id is empty: this comes before the first.
        let first = DocumentId { kind, id: "".into(), lang: self.config.default_lang().clone() };
        let all = self.documents.range(first..).take_while(move |(id, _)| id.kind == kind);
        all.map(|(_, document)| &**document)
    }

    /// The works of a kind, in the order of their ids.
    pub fn works_of_kind(&self, kind: KindName) -> impl Iterator<Item = &WorkId> {
        let first = WorkId { kind, id: "".into() };
        self.works.range(first..).map(|(work, _)| work).take_while(move |work| work.kind == kind)
    }

    /// The pages that show something of the whole site, in each language that has one.
    pub fn pages_that_show(&self, shows: Shows) -> impl Iterator<Item = &Document> {
        self.showing.get(&shows).into_iter().flatten().filter_map(|id| self.document(id))
    }

    /// A document.
    pub fn document(&self, id: &DocumentId) -> Option<&Document> {
        self.documents.get(id).map(|document| &**document)
    }

    /// A work in every language that it has.
    pub fn documents_of(&self, work: &WorkId) -> impl Iterator<Item = &Document> {
        let ids = self.works.get(work).into_iter().flatten().map(|lang| work.in_lang(lang));
        ids.filter_map(|id| self.document(&id))
    }

    /// All works, each with the languages that it has.
    pub fn works(&self) -> &BTreeMap<WorkId, BTreeSet<Lang>> {
        &self.works
    }

    /// The public document at a path of the content folder.
    pub fn by_path(&self, path: &str) -> Option<&DocumentId> {
        self.paths.get(path)
    }

    /// What is known of documents that are not public today, and of those that expired.
    pub fn calendar(&self) -> &Calendar {
        &self.calendar
    }

    /// Who refers to what.
    pub fn referrers(&self) -> &Referrers {
        &self.referrers
    }

    /// The files that are published as they are.
    pub fn assets(&self) -> &BTreeMap<Arc<str>, Asset> {
        &self.assets
    }

    /// The files that were taken away in public, and since when.
    pub fn withdrawn_files(&self) -> &BTreeMap<Arc<str>, Spanned<Date>> {
        &self.withdrawn_files
    }

    /// The files that a public document or the settings name, and those whose address people have already. The others are not published:
    /// they may belong to a draft.
    pub fn used_files(&self) -> &BTreeSet<Arc<str>> {
        &self.used_files
    }

    /// Those of them that are handed over as they are. The others are pictures that pages only show.
    pub fn handed_files(&self) -> &BTreeSet<Arc<str>> {
        &self.handed_files
    }

    /// The files that public documents show as pictures, each with the place where the first of them does.
    pub fn shown_pictures(&self) -> &BTreeMap<Arc<str>, Span> {
        &self.shown_pictures
    }

    /// A work in the language of the reader, else in the default language, else in any.
    pub fn in_language(&self, work: &WorkId, lang: &Lang) -> Option<&Document> {
        let languages = self.works.get(work)?;
        let default = self.config.default_lang();
        let best = [lang, default].into_iter().find(|lang| languages.contains(lang)).or(languages.first())?;
        self.document(&work.in_lang(best))
    }

    /// The original of a document: itself, unless it is a translation.
    pub fn original<'a>(&'a self, document: &'a Document) -> &'a Document {
        // Asked of every document by every rule: most are in the first language, and need no search.
        if document.id.lang == *self.config.default_lang() {
            return document;
        }
        self.document(&document.id.in_lang(self.config.default_lang())).unwrap_or(document)
    }

    /// The work that a reference names.
    pub fn target(&self, reference: &Reference) -> Option<WorkId> {
        self.named(reference.kind, &reference.id)
    }

    /// The work of an id. Without a kind it is the one work of this id, whatever its kind; communes are named by their INSEE
    /// code as well.
    pub fn named(&self, kind: Option<KindName>, id: &Arc<str>) -> Option<WorkId> {
        if let Some(kind) = kind {
            let work = WorkId { kind, id: Arc::clone(id) };
            if self.works.contains_key(&work) {
                return Some(work);
            }
            return self.communes.get(id).filter(|_| kind == KindName::COMMUNE).cloned();
        }
        let works = KindName::ALL.iter().map(|kind| WorkId { kind: *kind, id: Arc::clone(id) });
        let mut found = works.filter(|work| self.works.contains_key(work));
        match (found.next(), found.next()) {
            (Some(work), None) => Some(work),
            _ => None,
        }
    }

    /// The charter that binds a document: the one it names, else the one in force. Of several, the one that no other
    /// supersedes.
    pub fn charter_of(&self, document: &Document) -> Option<(&Document, &Charter)> {
        let named = document.meta.charter.as_ref().and_then(|reference| self.target(reference));
        let work = named.or_else(|| self.charter_in_force())?;
        self.charter(&work)
    }

    /// The charter in force: the only one, or the one that nothing supersedes.
    pub fn charter_in_force(&self) -> Option<WorkId> {
        self.charter_in_force.clone()
    }

    /// The charter of a work, in its original language.
    pub fn charter(&self, work: &WorkId) -> Option<(&Document, &Charter)> {
        let document = self.in_language(work, self.config.default_lang())?;
        match &document.kind {
            Kind::Charter(charter) => Some((document, charter)),
            _ => None,
        }
    }

    /// A charter in a language, if it has that translation.
    pub fn charter_in(&self, work: &WorkId, lang: &Lang) -> Option<&Charter> {
        match &self.documents.get(&work.in_lang(lang))?.kind {
            Kind::Charter(charter) => Some(charter),
            _ => None,
        }
    }

    /// Everything that is owed, by the day on which it is due.
    pub fn obligations(&self) -> &[Obligation] {
        self.obligations.all()
    }

    /// What a document owes.
    pub fn obligations_of(&self, document: &WorkId) -> impl Iterator<Item = &Obligation> {
        self.obligations.of(document)
    }

    /// What happened lately.
    pub fn happenings(&self) -> &Happenings {
        &self.happenings
    }

    /// The next day on which the output changes by itself, with the document that changes it.
    pub fn next_change(&self) -> Option<(Date, DocumentId)> {
        self.changes_ahead.first().cloned()
    }

    /// The collections of documents, in the order of the settings and of languages.
    pub fn collections(&self) -> &[collections::Collection] {
        &self.collections
    }

    /// The plan that lists an action.
    pub fn plan_of(&self, action: &WorkId) -> Option<&WorkId> {
        self.plans.get(action)
    }

    /// The easy-read version of a document.
    pub fn easy_read(&self, document: &Document) -> Option<&Document> {
        let path = document.path.strip_suffix(".md")?;
        self.document(self.by_path(&format!("{path}.{}.md", easy_read::SUFFIX))?)
    }

    /// The document that an easy-read version stands beside.
    pub fn easy_read_original(&self, document: &Document) -> Option<&Document> {
        self.document(self.by_path(&easy_read::original_path(&document.path)?)?)
    }

    /// The plan of the charter in force, in its original language: the first that is no example, else the first.
    pub fn plan(&self) -> Option<(&Document, &Plan)> {
        let document = self.in_language(self.plan.as_ref()?, self.config.default_lang())?;
        match &document.kind {
            Kind::Plan(plan) => Some((document, plan)),
            _ => None,
        }
    }

    /// Documents that are no translation of another.
    pub fn originals(&self) -> impl Iterator<Item = &Document> {
        self.documents().filter(|document| std::ptr::eq(self.original(document), *document))
    }

    /// The page above a document: the plan above an action, the page that lists its kind, else the nearest folder with a page.
    pub fn parent(&self, outline: &Outline) -> Option<WorkId> {
        let work = outline.id.work();
        if work.kind == KindName::ACTION {
            return self.plans.get(&work).or(self.plan.as_ref()).cloned();
        }
        let document = self.document(&outline.id)?;
        let above = self.process_of(document).or_else(|| Some(self.easy_read_original(document)?.id.work()));
        if above.is_some() {
            return above;
        }
        if let Some(list) = self.lists.get(&work.kind).filter(|_| work.kind != KindName::PAGE) {
            return Some(list.clone());
        }
        let above = self.routes.above(self.routes.document(&outline.id)?)?;
        // The home page of a language is above everything already.
        let is_home = self.routes.document(above).is_some_and(|path| self.is_home(path));
        (!is_home).then(|| above.work())
    }

    /// The page that lists the documents of a kind.
    pub fn list_of(&self, kind: KindName) -> Option<&WorkId> {
        self.lists.get(&kind)
    }

    fn is_home(&self, path: &SitePath) -> bool {
        let tag = path.address().trim_end_matches('/');
        tag.is_empty() || self.config.languages.iter().any(|lang| lang.tag().eq_ignore_ascii_case(tag))
    }

    /// The state of an action today; `None` for other documents, and where the source gives no milestones.
    pub fn state(&self, work: &WorkId) -> Option<ActionState> {
        let document = self.in_language(work, self.config.default_lang())?;
        match &document.kind {
            Kind::Action(action) => state::of(action, self.today),
            _ => None,
        }
    }

    /// The day of the build, for rules that look at the calendar. Pages never see it, only what follows from it.
    pub fn today(&self) -> Date {
        self.today
    }
}

/// The charter that no other supersedes; of several the first.
fn charter_in_force(site: &Site) -> Option<WorkId> {
    let charters = || site.originals().filter(|document| document.id.kind == KindName::CHARTER);
    let older = |document: &Document| match &document.kind {
        Kind::Charter(charter) => charter.supersedes.as_ref().and_then(|reference| site.target(reference)),
        _ => None,
    };
    let superseded: BTreeSet<WorkId> = charters().filter_map(older).collect();
    charters().map(|document| document.id.work()).find(|work| !superseded.contains(work))
}

/// The first plan that is no example, else the first.
fn plan(site: &Site) -> Option<WorkId> {
    let plans = || site.originals().filter(|document| document.id.kind == KindName::PLAN);
    let plan = plans().find(|document| !document.meta.example).or_else(|| plans().next());
    plan.map(|plan| plan.id.work())
}

/// The plan of each action; of several that list it the first.
fn plans(site: &Site) -> BTreeMap<WorkId, WorkId> {
    let mut plans = BTreeMap::new();
    for document in site.originals() {
        let Kind::Plan(plan) = &document.kind else { continue };
        for objective in plan.axes.iter().flat_map(|axis| &axis.objectives) {
            for reference in &objective.actions {
                if let Some(action) = site.target(&Reference { kind: Some(KindName::ACTION), ..reference.clone() }) {
                    plans.entry(action).or_insert_with(|| document.id.work());
                }
            }
        }
    }
    plans
}

/// Communes by their INSEE codes; of several with one code the first.
fn communes(site: &Site) -> BTreeMap<Arc<str>, WorkId> {
    let mut communes = BTreeMap::new();
    for document in site.originals() {
        if let Kind::Commune(commune) = &document.kind {
            communes.entry(Arc::clone(&commune.insee.value)).or_insert_with(|| document.id.work());
        }
    }
    communes
}

/// Which page lists which kind; of several the one that menu or footer name, else the first.
fn lists(site: &Site) -> BTreeMap<KindName, WorkId> {
    let mut pages: Vec<(KindName, WorkId)> = Vec::new();
    for document in site.originals() {
        if let Kind::Page(Page { lists: Some(kind), .. }) = &document.kind {
            pages.push((*kind, document.id.work()));
        }
    }
    let rank = rank_in_menu(site);
    pages.sort_by_cached_key(|(_, work)| rank(work));
    let mut lists = BTreeMap::new();
    for (kind, work) in pages {
        lists.entry(kind).or_insert(work);
    }
    lists
}

/// Where menu and footer name a work, if they do; behind all others if not.
fn rank_in_menu(site: &Site) -> impl Fn(&WorkId) -> usize {
    let named = site.config.menu.iter().chain(&site.config.footer).filter_map(|it| site.target(it));
    let named: Vec<WorkId> = named.collect();
    move |work| named.iter().position(|named| named == work).unwrap_or(named.len())
}

/// Which pages show what of the whole site.
fn showing(site: &Site) -> BTreeMap<Shows, Vec<DocumentId>> {
    let mut showing: BTreeMap<Shows, Vec<DocumentId>> = BTreeMap::new();
    for document in site.of_kind(KindName::PAGE) {
        if let Kind::Page(Page { shows: Some(shows), .. }) = &site.original(document).kind {
            showing.entry(*shows).or_default().push(document.id.clone());
        }
    }
    // Of several the one that menu or footer name: other links lead there too.
    let rank = rank_in_menu(site);
    showing.values_mut().for_each(|pages| pages.sort_by_key(|id| rank(&id.work())));
    showing
}

/// Keeps the first of several documents of one name (`duplicate-id`).
fn unique(
    documents: Vec<Arc<Document>>,
    default: &Lang,
    findings: &mut Vec<Diagnostic>,
) -> BTreeMap<DocumentId, Arc<Document>> {
    let mut kept: BTreeMap<DocumentId, Arc<Document>> = BTreeMap::new();
    for document in documents {
        match kept.get(&document.id) {
            None => {
                kept.insert(document.id.clone(), document);
            }
            // Two files at one address (`avis.md`, `avis/index.md`) share their id as well: the address is what to mend.
            Some(first) if address_of(&document, default) == address_of(first, default) => findings.push(
                Diagnostic::error("address-collision", Span::start_of(document.span.file))
                    .with("address", format!("/{}/", address_of(&document, default)))
                    .label(Span::start_of(first.span.file), Message::new("address-collision-other")),
            ),
            Some(first) => findings.push(
                Diagnostic::error("duplicate-id", document.meta.title.span)
                    .says("duplicate-id-document")
                    .with("id", document.id.work().to_string())
                    .label(first.meta.title.span, Message::new("duplicate-id-other")),
            ),
        }
    }
    kept
}
