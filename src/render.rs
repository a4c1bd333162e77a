//! Site in, artifacts out: one folder a format behind one small trait. Pure: all that a job knows of the site, it asks of its `View`.

pub mod alias;
pub mod alphabet;
mod apart;
pub mod asked;
pub mod calendar;
pub mod chart;
pub mod collection;
pub mod compliance;
pub mod data;
pub mod declaration;
pub mod fact;
pub mod feed;
pub mod files;
pub mod form;
pub mod html;
pub mod lists;
pub mod made;
pub mod offline;
pub mod pictures;
pub mod search;
pub mod sitemap;
pub mod source;
pub mod style;
pub mod typography;
pub mod view;
pub mod world;

use std::{fmt, sync::Arc};

use crate::{
    base::{diagnostic::Diagnostic, lang::Lang},
    model::{collection::Binding, form::Form, path::SitePath, reference::DocumentId},
    project::Asset,
};

use self::{made::Extent, view::View, world::World};

/// Every output format. Their order is the order of rounds: a job may ask what jobs of formats before its own made.
pub const FORMATS: &[&dyn Format] = &[
    &files::Files,
    &pictures::Pictures,
    &style::Style,
    // What pages offer comes before them, so that they may say how big it is.
    &data::Csv,
    &data::Json,
    &data::Schema,
    &data::scdl::Scdl,
    &data::catalogue::Catalogue,
    &compliance::ComplianceData,
    &declaration::DeclarationData,
    &calendar::Calendars,
    &feed::Feeds,
    &feed::JsonFeeds,
    // Forms as well: the page says how big each is.
    &form::Made(Form::Pdf),
    &form::Made(Form::PdfLarge),
    &form::Made(Form::Text),
    &form::Made(Form::Odt),
    &form::Made(Form::Markdown),
    &form::Made(Form::SingleFile),
    &form::Made(Form::SingleFileLarge),
    &form::Made(Form::Epub),
    &form::Made(Form::EpubAudio),
    &form::Made(Form::Audio),
    &form::Made(Form::AudioChapters),
    &form::Made(Form::AudioMp3),
    &form::Made(Form::Brf),
    &form::Made(Form::Pef),
    &offline::Offline,
    // An archive holds what stands before it.
    &collection::Collected(Binding::Epub),
    &collection::Collected(Binding::Pdf),
    &collection::Collected(Binding::Zip),
    &search::Script,
    &search::Search,
    &html::Html,
    &alias::Aliases,
    &sitemap::SiteMap,
];

pub use html::linker::base_path;

/// True for the format of a form of documents or of collections, which may take long, and which a preview makes when somebody asks for it.
pub fn is_form(format: &str) -> bool {
    Form::EVERY.iter().any(|form| form.name() == format) || Binding::ALL.iter().any(|it| it.format() == format)
}

/// A format of output.
pub trait Format: Sync {
    /// Its name in jobs and in the manifest.
    fn name(&self) -> &'static str;

    /// Lists the work, without doing any.
    fn plan(&self, world: &World<'_>) -> Vec<Job>;

    /// Does one piece of it; fails where a template of the site does.
    fn render(&self, job: &Job, view: &View<'_>) -> Result<Artifact, Diagnostic>;
}

/// One piece of work: it makes one file.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Job {
    /// Name of the format.
    pub format: &'static str,
    /// What is rendered.
    pub subject: Subject,
    /// The file that it makes.
    pub path: SitePath,
}

impl fmt::Display for Job {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.format, self.path)
    }
}

/// What is rendered.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum Subject {
    /// A document.
    Document(DocumentId),
    /// A principle or a phase of a charter.
    Part(DocumentId, Arc<str>),
    /// A file of the content folder, copied as it is.
    File(Arc<str>),
    /// Something of the whole site, in one language.
    Site(Lang),
    /// A collection of documents by its name, in one language.
    Collection(Arc<str>, Lang),
}

/// What a job made.
#[derive(Debug)]
pub enum Artifact {
    /// Bytes, handed on as soon as they are made.
    Bytes(Vec<u8>),
    /// Bytes, and how long they are for whoever reads or listens: pages, or seconds.
    Measured(Vec<u8>, Extent),
    /// A file of the content folder, to be copied.
    Copy(Asset),
}
