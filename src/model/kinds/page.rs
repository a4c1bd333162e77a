//! Any other page: texts, legal pages, lists of documents.

use std::sync::Arc;

use super::KindName;
use crate::{base::source::Spanned, model::reference::Reference};

/// A page.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Page {
    /// The duty of law that it fulfils.
    pub legal: Option<Legal>,
    /// What it lacks before it may be called complete, in words.
    pub to_complete: Vec<Spanned<Arc<str>>>,
    /// The kind of documents that it lists.
    pub lists: Option<KindName>,
    /// What of the whole site it shows below its text.
    pub shows: Option<Shows>,
    /// The button of a home page.
    pub call_to_action: Option<CallToAction>,
}

/// What of the whole site a page may show.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Shows {
    /// What takes place, and what took place.
    Calendar,
    /// What changed, latest first.
    Changes,
    /// How the charter is kept: principles, actions, answers, delays, waivers.
    Compliance,
    /// The data that others may use.
    Data,
    /// What Parvis checks: every rule, in words.
    Rules,
    /// Who sees to which criterion of RGAA.
    Criteria,
    /// The search.
    Search,
    /// Titles and terms from A to Z.
    Index,
    /// What is kept for reading without a connection.
    Offline,
}

impl Shows {
    /// Every one with the word that the author writes.
    pub const ALL: &[(&str, Shows)] = &[
        ("calendar", Shows::Calendar),
        ("changes", Shows::Changes),
        ("compliance", Shows::Compliance),
        ("data", Shows::Data),
        ("rules", Shows::Rules),
        ("criteria", Shows::Criteria),
        ("search", Shows::Search),
        ("index", Shows::Index),
        ("offline", Shows::Offline),
    ];

    /// The word that the author writes.
    pub fn name(self) -> &'static str {
        let entry = Shows::ALL.iter().find(|(_, shows)| *shows == self);
        entry.expect("the table has every variant").0
    }
}

/// A button.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CallToAction {
    /// Its words.
    pub label: Arc<str>,
    /// Where it leads.
    pub to: Reference,
}

/// The duties of law that a page may fulfil.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Legal {
    /// Who publishes (LCEN, 6).
    Notices,
    /// What is done with data about persons (GDPR, 13).
    PersonalData,
    /// Accessibility statement (decree 2019-768, 4).
    Accessibility,
    /// Multi-year accessibility scheme.
    MultiYearScheme,
    /// Ecodesign statement (RGESN 2024).
    Ecodesign,
    /// Site map (RGAA 12.1).
    SiteMap,
    /// Whom to ask.
    Contact,
}

impl Legal {
    /// Every duty with the word that the author writes.
    pub const ALL: &[(&str, Legal)] = &[
        ("mentions-legales", Legal::Notices),
        ("donnees-personnelles", Legal::PersonalData),
        ("accessibilite", Legal::Accessibility),
        ("schema-pluriannuel", Legal::MultiYearScheme),
        ("ecoconception", Legal::Ecodesign),
        ("plan-du-site", Legal::SiteMap),
        ("contact", Legal::Contact),
    ];

    /// The word that the author writes.
    pub fn name(self) -> &'static str {
        let entry = Legal::ALL.iter().find(|(_, legal)| *legal == self);
        entry.expect("the table has every variant").0
    }
}
