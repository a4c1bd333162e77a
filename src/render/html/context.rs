//! What the shells of a theme may read: one typed context a shell, and nothing else.
//!
//! A theme's author reads this file as the reference of the variables. A field named `*_html` or `body` is markup made by
//! Rust and enters the template as a safe string; every other text is escaped by Tera.

mod board;
mod data;
mod participation;
mod pieces;
mod search;

use serde::Serialize;

pub use self::{board::*, data::*, participation::*, pieces::*, search::*};

/// Shell `home.html`.
#[derive(Serialize, Clone, Debug)]
pub struct HomeContext {
    /// The frame.
    pub frame: Frame,
    /// Title, lead, text.
    pub page: PageHead,
    /// The button under the lead.
    pub call: Option<Link>,
    /// Processes that are open today, those that close first first, each with its next meeting.
    pub open: Vec<OpenProcess>,
    /// What to say where more processes are open than the page shows.
    pub open_first: Option<String>,
    /// Meetings of the next 30 days that do not take place as announced.
    pub changed_meetings: Vec<Entry>,
    /// The latest responses with their counts, latest first, at most two.
    pub responses: Vec<ResponseSummary>,
    /// The page of all processes.
    pub processes_all: Option<Link>,
    /// True if the site has processes: an empty list then says so in words.
    pub has_processes: bool,
    /// Latest news, at most three.
    pub news: Vec<Entry>,
    /// The page of all news.
    pub news_all: Option<Link>,
    /// The charter in force: its page, its principles and phases.
    pub charter: Option<HomeCharter>,
    /// The plan: its page and its axes.
    pub plan: Option<HomePlan>,
    /// Ways into the site: lists by theme, audience, commune, glossary.
    pub ways: Vec<Entry>,
}

/// The charter as the home page shows it.
#[derive(Serialize, Clone, Debug)]
pub struct HomeCharter {
    /// Its page.
    pub link: Link,
    /// Its principles.
    pub principles: Vec<Part>,
    /// Its phases.
    pub phases: Vec<Part>,
}

/// The plan as the home page shows it.
#[derive(Serialize, Clone, Debug)]
pub struct HomePlan {
    /// Its page.
    pub link: Link,
    /// Its axes.
    pub axes: Vec<Axis>,
}

/// Shell `page.html`: pages, legal pages, lists, the site map, themes, audiences and communes.
#[derive(Serialize, Clone, Debug)]
pub struct PageContext {
    /// The frame.
    pub frame: Frame,
    /// Title, lead, text.
    pub page: PageHead,
    /// Facts (INSEE code, membership…); may be empty.
    pub facts: Vec<FactLine>,
    /// Lists of documents.
    pub listings: Vec<Listing>,
    /// The site map, on the page that is one.
    pub site_map: Vec<SiteMapNode>,
    /// The files of collections of documents, on that page: they have no page of their own.
    pub books: Vec<Link>,
}

/// Shell `listed.html`: a page of a list that is too long for one.
#[derive(Serialize, Clone, Debug)]
pub struct ListedContext {
    /// The frame.
    pub frame: Frame,
    /// Title.
    pub page: PageHead,
    /// The entries of this page; its title is their heading.
    pub list: Listing,
    /// What stands in their place, by month, where a list is not one of documents.
    pub sections: Vec<Section>,
    /// The page before.
    pub previous: Option<Link>,
    /// The page after.
    pub next: Option<Link>,
    /// The pages beside it, or those that it leads to.
    pub rest: Rest,
}

/// A node of the site map.
#[derive(Serialize, Clone, Debug)]
pub struct SiteMapNode {
    /// The page.
    pub link: Link,
    /// What stands below it.
    pub children: Vec<SiteMapNode>,
    /// « 2 500 pages », where there are too many to be named.
    pub more: Option<String>,
}

/// Shell `charter.html`.
#[derive(Serialize, Clone, Debug)]
pub struct CharterContext {
    /// The frame.
    pub frame: Frame,
    /// Title, lead, and the text outside the parts.
    pub page: PageHead,
    /// Adopted on, by, deadline for answers…
    pub facts: Vec<FactLine>,
    /// What participation is about.
    pub fields: Vec<Passage>,
    /// Principles: of equal rank, never numbered.
    pub principles: Vec<Part>,
    /// Phases, in order.
    pub phases: Vec<Part>,
    /// Decisions that an answer may take; empty if the source names none.
    pub decisions: Vec<Passage>,
    /// The plan bound to this charter.
    pub plan: Option<Link>,
}

/// Shell `part.html`: the page of a principle or a phase.
#[derive(Serialize, Clone, Debug)]
pub struct PartContext {
    /// The frame.
    pub frame: Frame,
    /// Title, eyebrow, text of the part.
    pub page: PageHead,
    /// The charter's page, at this part's anchor.
    pub charter: Link,
    /// What the phase delivers.
    pub facts: Vec<FactLine>,
    /// All phases, the current one marked in `link.current`; empty for a principle.
    pub phases: Vec<Part>,
    /// Documents that serve the principle.
    pub listings: Vec<Listing>,
    /// The other principles; empty for a phase.
    pub others: Vec<Part>,
}

/// Shell `piece.html`: a piece of a text that is too long for one page.
#[derive(Serialize, Clone, Debug)]
pub struct PieceContext {
    /// The frame.
    pub frame: Frame,
    /// Title and text of the piece; `eyebrow` is the title of the document.
    pub page: PageHead,
    /// « Partie 2 sur 7 »
    pub position: String,
    /// « Suite de la liste. », where the text begins inside of a block.
    pub begins: Option<String>,
    /// « La liste continue à la page suivante. », where it ends inside of one.
    pub ends: Option<String>,
    /// True for the exact words of citizens.
    pub is_quotation: bool,
    /// The piece before.
    pub previous: Option<Link>,
    /// The piece after.
    pub next: Option<Link>,
    /// The list of all pieces, on the page of the document or of the part of it that they are of.
    pub contents: Link,
    /// The whole text on one page.
    pub whole: Link,
}

/// Shell `plan.html`.
#[derive(Serialize, Clone, Debug)]
pub struct PlanContext {
    /// The frame.
    pub frame: Frame,
    /// Title, lead, text.
    pub page: PageHead,
    /// Charter, period…
    pub facts: Vec<FactLine>,
    /// Axes, objectives, actions.
    pub axes: Vec<Axis>,
    /// How many actions are in each state (« 3 en cours »); a sentence each.
    pub counts: Vec<State>,
    /// What is late, what comes next, what is measured.
    pub sections: Vec<Section>,
}

/// Shell `action.html`.
#[derive(Serialize, Clone, Debug)]
pub struct ActionContext {
    /// The frame.
    pub frame: Frame,
    /// Title, text; `eyebrow` is « Action 7 ».
    pub page: PageHead,
    /// Its state, if it has one; else `state_missing` says why.
    pub state: Option<State>,
    /// « La source ne donne pas d’étapes : cette action n’a pas d’état. »
    pub state_missing: Option<String>,
    /// The reason of a postponement or an abandonment.
    pub exception: Option<Passage>,
    /// Axis, objective, owner, deadline, principles…
    pub facts: Vec<FactLine>,
    /// Milestones; empty if none.
    pub milestones: Vec<MilestoneLine>,
    /// Indicators; empty if none.
    pub indicators: Vec<IndicatorLine>,
    /// Indicators that were measured more than once, each as a line over time.
    pub charts: Vec<Markup>,
    /// Progress notes, latest first.
    pub updates: Vec<UpdateLine>,
    /// « D’où vient cette action »: the recommendations whose follow-ups lead to it, each a link to its journey.
    pub origins: Vec<Origin>,
    /// Which of them are here, where they are too many for the page.
    pub origins_lead: Option<String>,
    /// The pages of all of them then.
    pub origins_rest: Option<Rest>,
    /// News about the action and other documents that refer to it.
    pub listings: Vec<Listing>,
    /// The action before, in the plan's order.
    pub previous: Option<Link>,
    /// The action after.
    pub next: Option<Link>,
}

/// A row of the table of milestones.
#[derive(Serialize, Clone, Debug)]
pub struct MilestoneLine {
    /// What is to be reached.
    pub label: Passage,
    /// When it is due.
    pub due: Option<DateText>,
    /// When it was reached.
    pub reached_on: Option<DateText>,
    /// The evidence: a link or a text.
    pub evidence: Option<FactValue>,
}

/// A row of the table of indicators.
#[derive(Serialize, Clone, Debug)]
pub struct IndicatorLine {
    /// What is counted.
    pub label: Passage,
    /// Its unit.
    pub unit: String,
    /// Value at the start, as the source writes it.
    pub baseline: Option<String>,
    /// Value aimed at.
    pub target: Option<String>,
    /// Latest value with its date.
    pub latest: Option<String>,
    /// Date of the latest value.
    pub latest_date: Option<DateText>,
}

/// A progress note.
#[derive(Serialize, Clone, Debug)]
pub struct UpdateLine {
    /// When.
    pub date: DateText,
    /// What.
    pub note: Passage,
}

/// Shell `news.html`.
#[derive(Serialize, Clone, Debug)]
pub struct NewsContext {
    /// The frame.
    pub frame: Frame,
    /// Title, lead, text.
    pub page: PageHead,
    /// Its date.
    pub date: DateText,
    /// What it is about.
    pub about: Vec<Link>,
    /// Themes, audiences, communes.
    pub facts: Vec<FactLine>,
}

/// Shell `term.html`.
#[derive(Serialize, Clone, Debug)]
pub struct TermContext {
    /// The frame.
    pub frame: Frame,
    /// Title and further text.
    pub page: PageHead,
    /// At most 25 words.
    pub definition: Passage,
    /// What the acronym stands for.
    pub long_form: Option<Passage>,
    /// Other terms.
    pub see_also: Vec<Link>,
    /// Pages that use it.
    pub listings: Vec<Listing>,
}

/// Shell `not-found.html`: the page `404.html`, whose links are absolute paths because it is served at any address.
#[derive(Serialize, Clone, Debug)]
pub struct NotFoundContext {
    /// The frame.
    pub frame: Frame,
    /// Title and sentence.
    pub page: PageHead,
    /// Where to go instead.
    pub ways: Vec<Link>,
}
