//! What rendering stands on: the site, its theme, and the settings of the build.

use std::{
    collections::BTreeMap,
    sync::{Arc, OnceLock},
};

use crate::{
    base::{
        fingerprint::{Fingerprint, Fingerprinter},
        lang::Lang,
    },
    config::theme::Theme,
    model::{date::Date, path::SitePath},
    picture::Pictures,
    site::Site,
    speech::Speech,
};

use super::{
    alphabet::Alphabet,
    asked::Asked,
    html::shell::Shells,
    lists::Lists,
    made::Made,
    search::{Searched, memory::Memory},
    style::used::Sheet,
};

/// Everything that jobs may ask about, through a [`super::view::View`].
pub struct World<'a> {
    /// The site.
    pub site: &'a Site,
    /// The theme.
    pub theme: &'a Theme,
    /// The theme's templates, ready to be filled.
    pub shells: &'a Shells,
    /// The date of the build, where it is pinned: printed on every page.
    pub pinned: Option<Date>,
    /// Where pages find the style sheet.
    pub sheet: SitePath,
    /// Of `site.toml`, as it was read.
    pub settings: Fingerprint,
    /// Who reads aloud, if anybody does.
    pub speech: &'a Speech,
    /// The pictures that pages show.
    pub pictures: &'a Pictures,
    /// What earlier rounds made.
    pub made: Arc<Made>,
    /// What follows from all of the site.
    pub whole: &'a Whole,
    /// What jobs asked so far.
    pub asked: Asked,
}

/// What is worked out of the whole site and of the theme, once somebody asks for it. It stays true as long as linking would read the same of every document.
#[derive(Default)]
pub struct Whole {
    /// What pages say of themselves to the search, for a program that builds more than once.
    memory: Option<Arc<Memory>>,
    searched: OnceLock<BTreeMap<Lang, Searched>>,
    alphabets: OnceLock<BTreeMap<Lang, Alphabet>>,
    lists: OnceLock<Lists>,
    rules: OnceLock<Sheet>,
    large_rules: OnceLock<Sheet>,
}

impl Whole {
    /// Nothing was worked out yet, but for what the search remembers of pages.
    pub fn remembering(memory: Arc<Memory>) -> Self {
        Self { memory: Some(memory), ..Self::default() }
    }
}

impl World<'_> {
    /// Of the settings and of the pinned date.
    pub fn settings_fingerprint(&self) -> Fingerprint {
        let pinned = self.pinned.map(|date| date.to_string()).unwrap_or_default();
        Fingerprinter::default().text(&self.settings.to_string()).text(&pinned).finish()
    }

    /// The search of each language that has a page for it.
    pub fn searched(&self) -> &BTreeMap<Lang, Searched> {
        self.whole.searched.get_or_init(|| match &self.whole.memory {
            Some(memory) => Searched::remembering(self.site, self.theme, memory),
            None => Searched::of_site(self.site, self.theme),
        })
    }

    /// The index of titles of each language that has a page for it.
    pub fn alphabets(&self) -> &BTreeMap<Lang, Alphabet> {
        self.whole.alphabets.get_or_init(|| Alphabet::of_site(self.site))
    }

    /// The lists that are too long for their pages.
    pub fn lists(&self) -> &Lists {
        self.whole.lists.get_or_init(|| Lists::of_site(self))
    }

    /// The theme's sheet, cut into its rules.
    pub fn rules(&self) -> &Sheet {
        self.whole.rules.get_or_init(|| Sheet::parse(&self.theme.stylesheet))
    }

    /// The sheet of large print, cut into its rules.
    pub fn large_rules(&self) -> &Sheet {
        self.whole.large_rules.get_or_init(|| Sheet::parse(&self.theme.large))
    }

    /// Works out what many jobs ask, before they do: a thread that waits for it while it shares the work of others could wait for itself.
    pub fn foresee(&self) {
        self.lists();
        self.alphabets();
        self.searched();
    }

    /// The language at the root.
    pub fn default_lang(&self) -> &Lang {
        self.site.config.default_lang()
    }
}
