//! What several shells are made of: links, dates, facts, lists, and the frame around every page.

use serde::{Serialize, Serializer, ser::SerializeMap};

/// Markup that Rust made and that a template must not escape.
///
/// Serde knows no safe strings: it is handed over as a map with one key that no author can write, which `shell` turns into one.
#[derive(Clone, Debug, Default)]
pub struct Markup(pub String);

impl Markup {
    /// The key of the map.
    pub const KEY: &'static str = "\0markup";
}

impl Serialize for Markup {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(1))?;
        map.serialize_entry(Self::KEY, &self.0)?;
        map.end()
    }
}

/// A link, ready to print: the address is relative to the page.
#[derive(Serialize, Clone, Debug, Default)]
pub struct Link {
    /// Relative address, never empty.
    pub url: String,
    /// Text of the link, in `lang`.
    pub label: String,
    /// Language of the label, only where it differs from the page's.
    pub lang: Option<String>,
    /// Direction of the label, only where it differs from the page's.
    pub dir: Option<String>,
    /// Language of the target where it differs from the page's: for `hreflang`.
    pub hreflang: Option<String>,
    /// « en français »: said after the label when the target is in another language.
    pub note: Option<String>,
    /// `page` for the page itself, `true` for an ancestor: the value of `aria-current`.
    pub current: Option<&'static str>,
}

/// A text that may be in another language than the page.
#[derive(Serialize, Clone, Debug, Default)]
pub struct Passage {
    /// The text itself.
    pub text: String,
    /// Its language, only where it differs from the page's.
    pub lang: Option<String>,
    /// Its direction, only where it differs from the page's.
    pub dir: Option<String>,
}

/// A date as machines and as people read it; partial dates too (`2016`, `2016-12`).
#[derive(Serialize, Clone, Debug, Default)]
pub struct DateText {
    /// For `<time datetime>`.
    pub iso: String,
    /// « 3 février 2026 ».
    pub words: String,
}

/// One line of a list of facts (`<dl>`).
#[derive(Serialize, Clone, Debug)]
pub struct FactLine {
    /// « Responsable ».
    pub label: String,
    /// The values: one or several.
    pub values: Vec<FactValue>,
    /// False where the source does not say: the value then is « non précisé dans la source ».
    pub stated: bool,
}

/// One value of a fact: a link, a date or a text.
#[derive(Serialize, Clone, Debug, Default)]
pub struct FactValue {
    /// Set if the value is a link.
    pub link: Option<Link>,
    /// Set if the value is a date.
    pub date: Option<DateText>,
    /// Set if the value is a text.
    pub text: Option<Passage>,
    /// Set if the value is a state.
    pub state: Option<State>,
}

/// What every shell has: variable `frame`.
#[derive(Serialize, Clone, Debug, Default)]
pub struct Frame {
    /// BCP 47 tag of the page.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// Content of `<title>`: the page, then the site.
    pub head_title: String,
    /// Content of the meta description.
    pub description: String,
    /// Name of the site.
    pub site_title: String,
    /// Who publishes.
    pub organisation: String,
    /// Relative address of the stylesheet.
    pub stylesheet: String,
    /// Address of the sign of the site in tabs and bookmarks.
    pub icon: String,
    /// Relative address of the logo; decorative, the name stands beside it.
    pub logo: Option<String>,
    /// Relative address of the home page in this language.
    pub home: String,
    /// True on the home page itself.
    pub is_home: bool,
    /// It says what is open, planned or late on the day of the build: a copy of it is shown on no other day.
    pub of_the_day: bool,
    /// Main navigation.
    pub menu: Vec<Link>,
    /// The page of the search.
    pub search: Option<Link>,
    /// The languages of the site; `current` is the page's own. Only those the page really has carry a `url` to it;
    /// the others lead to the home page of that language and say so in `note`.
    pub languages: Vec<Link>,
    /// From home to the parent; the page itself is last, with `current`.
    pub breadcrumb: Vec<Link>,
    /// Links of the footer.
    pub footer: Vec<Link>,
    /// The pinned date of the build, if it is pinned.
    pub pinned_date: Option<DateText>,
    /// Last change of the document.
    pub updated: Option<DateText>,
    /// Absolute address of the page.
    pub canonical: String,
    /// `(language, absolute address)` of the page in each language it has, itself included; empty if it has only one.
    pub alternates: Vec<Link>,
    /// Atom feed of this language.
    pub feed: Option<Link>,
    /// Calendar of all meetings, if there are any.
    pub calendar: Option<Link>,
    /// Feeds of the page and of the site, for `<link rel=alternate>`.
    pub feeds: Vec<FollowLink>,
    /// Feeds and calendar of what the page is about: a process, a theme, a commune, a meeting.
    pub follow: Option<Follow>,
    /// The other forms of the document, where it has any.
    pub forms: Option<Forms>,
    /// What the page is, for machines: the text of one `<script type="application/ld+json">`, which is data and runs nothing.
    pub linked_data: Option<Markup>,
    /// What the reader must know before the text: an example, a translation, a draft…
    pub notices: Vec<Notice>,
}

/// Ways to follow what a page is about.
#[derive(Serialize, Clone, Debug)]
pub struct Follow {
    /// « Suivre : Les bus de l’aube »
    pub heading: String,
    /// Feeds, then the calendar.
    pub links: Vec<FollowLink>,
}

/// The other forms of a document, in one list.
#[derive(Serialize, Clone, Debug)]
pub struct Forms {
    /// « Ce document sous d’autres formes »
    pub heading: String,
    /// The files, each with its type, size and language.
    pub links: Vec<FollowLink>,
    /// Where all forms of the easy-read version are.
    pub easy_read: Option<Link>,
    /// How to ask for another form.
    pub other: Option<OtherForm>,
}

/// How to ask for a form that is not there.
#[derive(Serialize, Clone, Debug)]
pub struct OtherForm {
    /// « Il vous faut une autre forme ? »
    pub heading: String,
    /// What may be asked for.
    pub text: String,
    /// Within how long.
    pub delay: Option<String>,
    /// A telephone number.
    pub phone: Option<Link>,
    /// A mailbox.
    pub email: Option<Link>,
    /// A postal address.
    pub post: Option<Passage>,
    /// The page that says whom to ask, where nothing else does.
    pub page: Option<Link>,
}

/// A feed, a calendar or a form of a document.
#[derive(Serialize, Clone, Debug)]
pub struct FollowLink {
    /// Its address, relative to the page.
    pub url: String,
    /// What it is, of what; makes sense when heard alone.
    pub label: String,
    /// Its media type.
    pub media_type: &'static str,
}

/// A statement above the text of a page.
#[derive(Serialize, Clone, Debug)]
pub struct Notice {
    /// `example`, `translation`, `stale`, `expired`, `draft`, `incomplete`, `waiver`, `correction`, `important late`…: classes for
    /// the style.
    pub kind: &'static str,
    /// Its heading, in words (« Exemple fictif »).
    pub title: String,
    /// One sentence.
    pub text: String,
    /// Where to go instead.
    pub link: Option<Link>,
    /// Enumerated parts, such as what a legal page lacks.
    pub items: Vec<Passage>,
}

/// What all documents' pages show around their text: variable `page`.
#[derive(Serialize, Clone, Debug, Default)]
pub struct PageHead {
    /// The `h1`.
    pub title: Passage,
    /// A word above the title that says what this is (« Principe de la charte »).
    pub eyebrow: Option<String>,
    /// The summary.
    pub lead: Option<Passage>,
    /// « Sur cette page »: headings of level 2 with their anchors, when there are three or more.
    pub contents: Vec<Link>,
    /// The text; of one that is too long for a page, what stands before its first section.
    pub body: Markup,
    /// Where the rest of such a text is.
    pub pieces: Option<Pieces>,
    /// Notes of the text, with their way back.
    pub notes: Option<Markup>,
    /// Language of the text where it differs from the page's (a page without translation shown in another language).
    pub lang: Option<String>,
    /// Direction of that language.
    pub dir: Option<String>,
    /// The easy-read version of the document.
    pub easy_read: Option<Link>,
    /// Files that go with the document.
    pub attachments: Vec<AttachmentLine>,
}

/// Where the text of a document is that is too long for one page.
#[derive(Serialize, Clone, Debug)]
pub struct Pieces {
    /// « Ce texte est long : il est présenté en 7 parties. »
    pub sentence: String,
    /// Its pieces; empty where its records, which the page lists, have pages of their own.
    pub list: Vec<PieceLine>,
    /// The whole text on one page.
    pub whole: Link,
}

/// A piece of a long text, or a section in it.
#[derive(Serialize, Clone, Debug, Default)]
pub struct PieceLine {
    /// The anchor of its heading, which links from elsewhere name.
    pub anchor: Option<String>,
    /// To its page, or to its place there.
    pub link: Link,
    /// The sections in it.
    pub inside: Vec<PieceLine>,
    /// Anchors of what stands deeper.
    pub deeper: Vec<String>,
}

/// A file that goes with a document.
#[derive(Serialize, Clone, Debug)]
pub struct AttachmentLine {
    /// The file under its title.
    pub link: Link,
    /// « PDF, 310 ko »
    pub details: String,
    /// A page with the same contents.
    pub html_version: Option<Link>,
    /// Another way to get it, in words.
    pub alternative: Option<Passage>,
}

/// An entry of a list of documents.
#[derive(Serialize, Clone, Debug)]
pub struct Entry {
    /// The document.
    pub link: Link,
    /// Its summary or definition.
    pub summary: Option<Passage>,
    /// Its date, for news.
    pub date: Option<DateText>,
    /// « Action 7 » for an action, the long form of a term…
    pub detail: Option<String>,
    /// State in words, for actions.
    pub state: Option<State>,
    /// True for a fictitious example.
    pub example: bool,
}

/// A derived state: words first, the class only adds a shape.
#[derive(Serialize, Clone, Debug)]
pub struct State {
    /// « En cours », « En retard depuis le 30 juin 2026 »…
    pub words: String,
    /// `not-started`, `under-way`, `done`, `late`, `postponed`, `abandoned`, `unknown`.
    pub class: &'static str,
}

/// The pages of a list that is too long for one.
#[derive(Serialize, Clone, Debug)]
pub struct Rest {
    /// What the links are, for who hears them among others.
    pub heading: String,
    /// A link to each page.
    pub links: Vec<Link>,
}

/// A list of documents under its own heading.
#[derive(Serialize, Clone, Debug, Default)]
pub struct Listing {
    /// Anchor of the heading.
    pub anchor: String,
    /// The heading; empty when the page's own title says it.
    pub heading: String,
    /// Which entries of a long list these are.
    pub lead: Option<String>,
    /// The entries, sorted; of a long list those that people look for first.
    pub entries: Vec<Entry>,
    /// The pages of a long list; none where the entries are all.
    pub rest: Option<Rest>,
    /// What to say when there is none.
    pub empty: String,
    /// `entries` (default), `glossary` (terms with definitions), `places` (compact columns).
    pub style: &'static str,
}

/// Part of a charter: a principle or a phase.
#[derive(Serialize, Clone, Debug)]
pub struct Part {
    /// Permanent anchor in the charter's page.
    pub anchor: String,
    /// Rank, for phases; principles have none.
    pub number: Option<usize>,
    /// Title as the charter gives it.
    pub title: Passage,
    /// The part's own page.
    pub link: Link,
    /// Its text in the charter.
    pub body: Markup,
    /// Anchors of its text, where that stands on its own page.
    pub anchors: Vec<String>,
    /// First sentence of its official text, for short lists.
    pub summary: Option<Passage>,
}

/// An axis of a plan.
#[derive(Serialize, Clone, Debug)]
pub struct Axis {
    /// Permanent anchor.
    pub anchor: String,
    /// Rank, from 1.
    pub number: usize,
    /// Title.
    pub title: Passage,
    /// Objectives, in order.
    pub objectives: Vec<Objective>,
}

/// An objective of an axis.
#[derive(Serialize, Clone, Debug)]
pub struct Objective {
    /// Permanent anchor.
    pub anchor: String,
    /// Title.
    pub title: Passage,
    /// Actions, in order.
    pub actions: Vec<ActionLine>,
}

/// An action in a plan.
#[derive(Serialize, Clone, Debug)]
pub struct ActionLine {
    /// Its official number.
    pub number: u32,
    /// Its page, under its short title.
    pub link: Link,
    /// Its official title.
    pub title: Passage,
    /// Its state, if it has one.
    pub state: Option<State>,
}
