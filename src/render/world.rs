//! What rendering stands on: the site, its theme, and the settings of the build.

use crate::{
    base::{
        fingerprint::{Fingerprint, Fingerprinter},
        lang::Lang,
    },
    config::theme::Theme,
    model::{date::Date, path::SitePath},
    site::Site,
};

use super::{html::shell::Shells, made::Made, style::used::Sheet};

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
    /// The sheet, cut into its rules.
    pub rules: Sheet,
    /// Of `site.toml`, as it was read.
    pub settings: Fingerprint,
    /// What earlier rounds made.
    pub made: Made,
}

impl World<'_> {
    /// Of the settings and of the pinned date.
    pub fn settings_fingerprint(&self) -> Fingerprint {
        let pinned = self.pinned.map(|date| date.to_string()).unwrap_or_default();
        Fingerprinter::default().text(&self.settings.to_string()).text(&pinned).finish()
    }

    /// The language at the root.
    pub fn default_lang(&self) -> &Lang {
        self.site.config.default_lang()
    }
}
