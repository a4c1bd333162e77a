//! The settings of a site: `site.toml`, the theme's `theme.toml` and messages. Reads texts, never the disk.

pub mod audio;
pub mod builtin;
pub mod collections;
pub mod colour;
pub mod dates;
pub mod folders;
pub mod format;
pub mod forms;
pub mod import;
pub mod lock;
pub mod organisation;
pub mod palette;
pub mod publish;
pub mod references;
pub mod site;
pub mod store;
pub mod theme;
pub mod toml;
pub mod weight;

use std::{collections::BTreeMap, sync::Arc};

use jiff::tz::TimeZone;

use crate::{
    base::{
        lang::Lang,
        source::{Span, Spanned},
    },
    model::{date::Date, kinds::KindName, reference::Reference},
};

/// What `site.toml` says.
#[derive(Clone, Debug)]
pub struct Config {
    /// Where the site will be, with its final slash; may hold a path.
    pub base_url: Spanned<Arc<str>>,
    /// The pinned date of the build.
    pub date: Option<Spanned<Date>>,
    /// Languages; the first is the default one and stands at the root.
    pub languages: Vec<Lang>,
    /// Where that is said.
    pub languages_span: Span,
    /// Name of the theme.
    pub theme: Spanned<Arc<str>>,
    /// Main navigation.
    pub menu: Vec<Reference>,
    /// Links of the footer.
    pub footer: Vec<Reference>,
    /// A file of the content folder.
    pub logo: Option<Spanned<Arc<str>>>,
    /// First folder below the content folder → kind of its documents.
    pub folders: BTreeMap<Arc<str>, KindName>,
    /// The two colours that a site may choose, as written (`#8f2a1c`); the theme's own when absent.
    pub colors: Colors,
    /// Texts of the site, one entry a language.
    pub texts: BTreeMap<Lang, SiteText>,
    /// Time zone of every hour that an author writes without an offset (IANA).
    pub time_zone: TimeZone,
    /// Who publishes, for machines.
    pub organisation: Organisation,
    /// Messages of the theme that the site replaces.
    pub messages: BTreeMap<Lang, Messages>,
    /// Which kinds are made in which forms.
    pub forms: forms::Forms,
    /// Documents that are given as one.
    pub collections: Vec<collections::Collection>,
    /// Who reads aloud.
    pub audio: audio::Audio,
    /// How the organisation is reached by whoever cannot use the site.
    pub contact: forms::Contact,
    /// `lock = true`: `published.lock` keeps what is public here, and its absence is a loss. Where it is written.
    pub lock: Option<Span>,
    /// How `parvis import` reads what other platforms export.
    pub import: import::Import,
    /// Where the site is published, and what servers say for it.
    pub publish: publish::Publish,
    /// What pages may weigh.
    pub weight: weight::Weight,
}

/// Messages that a site replaces, in its order: id and text (Fluent), each at its place.
pub type Messages = Vec<(Spanned<Arc<str>>, Spanned<Arc<str>>)>;

/// The colours of a site.
#[derive(Clone, Debug, Default)]
pub struct Colors {
    /// The strong one.
    pub accent: Option<Spanned<Arc<str>>>,
    /// The one of whatever can be followed.
    pub link: Option<Spanned<Arc<str>>>,
}

/// Who publishes, as registers name it.
#[derive(Clone, Debug, Default)]
pub struct Organisation {
    /// Its official name; the one of the site's texts when absent.
    pub name: Option<Spanned<Arc<str>>>,
    /// Its SIRET, fourteen digits.
    pub siret: Option<Spanned<Arc<str>>>,
    /// The licence of its data, an address; the Licence Ouverte 2.0 of the State when absent.
    pub licence: Option<Spanned<Arc<str>>>,
}

/// Texts of the site in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SiteText {
    /// Its name.
    pub title: Arc<str>,
    /// Who publishes it.
    pub organisation: Arc<str>,
    /// A sentence about it, for feeds and previews.
    pub tagline: Arc<str>,
}

impl Config {
    /// The language at the root.
    pub fn default_lang(&self) -> &Lang {
        self.languages.first().expect("a configuration without languages is given French")
    }
}
