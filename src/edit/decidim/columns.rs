//! What the columns of an export are: taken, dropped because they are about persons, or of no use here. Nested keys are flattened with
//! slashes (`participatory_space/url`), languages come last (`title/fr`, `title/machine_translations/nl`).

use std::collections::{BTreeMap, BTreeSet};

use super::table::{Row, Table};
use crate::base::lang::Lang;

/// What an export lists.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Entity {
    /// Participatory processes.
    Processes,
    /// Meetings.
    Meetings,
    /// Proposals.
    Proposals,
    /// Results of the component « accountability ».
    Results,
}

impl Entity {
    /// The name that Decidim gives it in the names of files.
    pub fn name(self) -> &'static str {
        match self {
            Entity::Processes => "participatory_processes",
            Entity::Meetings => "meetings",
            Entity::Proposals => "proposals",
            Entity::Results => "results",
        }
    }

    /// The columns that tell it from the others.
    fn marks(self) -> &'static [&'static str] {
        match self {
            Entity::Processes => &["slug", "title"],
            Entity::Meetings => &["title", "start_time", "end_time"],
            Entity::Proposals => &["title", "body", "state"],
            Entity::Results => &["title", "progress"],
        }
    }

    /// The columns that are read.
    fn taken(self) -> &'static [&'static str] {
        match self {
            Entity::Processes => &[
                "id",
                "slug",
                "title",
                "subtitle",
                "short_description",
                "description",
                "announcement",
                "start_date",
                "end_date",
                "participatory_scope",
                "participatory_structure",
                "target",
                "developer_group",
                "local_area",
                "reference",
                "url",
                "private_space",
                "is_transparent",
            ],
            Entity::Meetings => &[
                "id",
                "participatory_space",
                "title",
                "description",
                "start_time",
                "end_time",
                "address",
                "location",
                "location_hints",
                "type_of_meeting",
                "online_meeting_url",
                "attendees",
                "contributions",
                "organizations",
                "attending_organizations",
                "closing_report",
                "reference",
                "url",
                "published",
                "private_meeting",
                "transparent",
                "withdrawn",
                "withdrawn_at",
                "video_url",
                "audio_url",
            ],
            Entity::Proposals => &[
                "id",
                "category",
                "taxonomies",
                "participatory_space",
                "component",
                "title",
                "body",
                "state",
                "answer",
                "answered_at",
                "supports",
                "votes",
                "endorsements",
                "likes",
                "comments",
                "url",
                "withdrawn",
                "is_amend",
                "original_proposal",
                "address",
                "cost_report",
            ],
            Entity::Results => &[
                "id",
                "category",
                "taxonomies",
                "title",
                "description",
                "start_date",
                "end_date",
                "status",
                "progress",
                "url",
                "component",
                "proposal_urls",
            ],
        }
    }

    /// What a file lists: its columns say it, and its name decides where two could be.
    pub fn of(table: &Table) -> Option<Entity> {
        let columns: BTreeSet<&str> =
            table.columns.iter().map(|column| column.split('/').next().unwrap_or(column)).collect();
        // A comment has a body, and none of these columns beside it.
        let all = [Entity::Processes, Entity::Meetings, Entity::Proposals, Entity::Results];
        let possible: Vec<Entity> =
            all.into_iter().filter(|entity| entity.marks().iter().all(|mark| columns.contains(mark))).collect();
        let file = table.path.rsplit('/').next().unwrap_or_default();
        let other = ["assemblies", "conferences", "initiatives", "projects", "users", "comments", "votings", "debates"];
        if other.iter().any(|name| file.contains(name)) && !all.iter().any(|entity| file.contains(entity.name())) {
            return None;
        }
        possible
            .iter()
            .find(|entity| file.contains(entity.name()))
            .or(possible.first())
            .copied()
            .filter(|_| !file.contains("comments"))
    }
}

/// Why a column is about persons.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Personal {
    /// It says who wrote it.
    Author,
    /// It says who supports it.
    Supporters,
    /// It says how to reach somebody.
    Contact,
}

/// Parts of names of columns that are about persons, and why.
const PERSONAL: &[(&str, Personal)] = &[
    ("user_endorsements", Personal::Supporters),
    ("endorsers", Personal::Supporters),
    ("voters", Personal::Supporters),
    ("user_votes", Personal::Supporters),
    ("author", Personal::Author),
    ("authors", Personal::Author),
    ("coauthors", Personal::Author),
    ("coauthorships", Personal::Author),
    ("creator", Personal::Author),
    ("organizer", Personal::Author),
    ("decidim_author_id", Personal::Author),
    ("user", Personal::Author),
    ("users", Personal::Author),
    ("user_group", Personal::Author),
    ("nickname", Personal::Contact),
    ("email", Personal::Contact),
    ("phone", Personal::Contact),
    ("avatar", Personal::Contact),
    ("avatar_url", Personal::Contact),
];

/// What becomes of the columns of a file.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Fate {
    /// Dropped, and why.
    pub personal: Vec<(String, Personal)>,
    /// Of no use here, by the first part of their names.
    pub unused: BTreeSet<String>,
}

/// What becomes of the columns of a file.
pub fn fate(table: &Table, entity: Entity) -> Fate {
    let mut fate = Fate::default();
    for column in &table.columns {
        let parts: Vec<&str> = column.split('/').collect();
        let personal = PERSONAL.iter().find(|(word, _)| parts.contains(word));
        match personal {
            Some((_, why)) => fate.personal.push((column.clone(), *why)),
            None if entity.taken().contains(&parts[0]) => {}
            None => {
                fate.unused.insert(parts[0].to_owned());
            }
        }
    }
    fate
}

/// Where the columns of a file are.
#[derive(Clone, Debug)]
pub struct Columns {
    plain: BTreeMap<String, usize>,
    texts: BTreeMap<String, Vec<(Lang, bool, usize)>>,
}

/// The part of a name after which a machine's translations stand.
const MACHINE: &str = "machine_translations";

impl Columns {
    /// The columns of a file that are not about persons: what is dropped cannot be asked for.
    pub fn of(table: &Table, fate: &Fate) -> Self {
        let mut columns = Self { plain: BTreeMap::new(), texts: BTreeMap::new() };
        for (index, column) in table.columns.iter().enumerate() {
            if fate.personal.iter().any(|(personal, _)| personal == column) {
                continue;
            }
            columns.plain.entry(column.clone()).or_insert(index);
            let Some((before, last)) = column.rsplit_once('/') else { continue };
            let Some(lang) = Lang::parse(last).filter(|_| last != "id" && last != "url") else { continue };
            let (name, machine) = match before.strip_suffix(MACHINE).and_then(|name| name.strip_suffix('/')) {
                Some(name) => (name, true),
                None => (before, false),
            };
            columns.texts.entry(name.to_owned()).or_default().push((lang, machine, index));
        }
        columns
    }

    /// A value without blanks around it; `None` if the column is absent or the field empty.
    pub fn value<'r>(&self, row: &'r Row, column: &str) -> Option<&'r str> {
        let text = row.fields.get(*self.plain.get(column)?)?.trim();
        (!text.is_empty()).then_some(text)
    }

    /// The first value of several columns: names change from one version to the next.
    pub fn first<'r>(&self, row: &'r Row, columns: &[&str]) -> Option<&'r str> {
        columns.iter().find_map(|column| self.value(row, column))
    }

    /// True if the field says so.
    pub fn is(&self, row: &Row, column: &str) -> bool {
        self.value(row, column).is_some_and(|value| value == "true" || value == "t" || value == "1")
    }

    /// The texts of a column in the languages that it has; of one without languages, in `default`.
    pub fn texts(&self, row: &Row, column: &str, default: &Lang) -> Texts {
        let mut texts = Texts::default();
        if let Some(text) = self.value(row, column) {
            texts.human.insert(default.clone(), text.to_owned());
        }
        for (lang, machine, index) in self.texts.get(column).into_iter().flatten() {
            let Some(text) = row.fields.get(*index).map(|text| text.trim()).filter(|text| !text.is_empty()) else {
                continue;
            };
            let texts = if *machine { &mut texts.machine } else { &mut texts.human };
            texts.insert(lang.clone(), text.to_owned());
        }
        texts
    }

    /// What stands below a column with one more part to its name, such as the words of `taxonomies`, in the order of the file.
    pub fn below<'r>(&self, row: &'r Row, column: &str) -> Vec<&'r str> {
        let prefix = format!("{column}/");
        let mut indexes: Vec<usize> =
            self.plain.iter().filter(|(name, _)| name.starts_with(&prefix)).map(|(_, index)| *index).collect();
        indexes.sort_unstable();
        let texts = indexes.into_iter().filter_map(|index| row.fields.get(index)).map(|text| text.trim());
        texts.filter(|text| !text.is_empty()).collect()
    }
}

/// A text in several languages.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Texts {
    /// Written by people.
    pub human: BTreeMap<Lang, String>,
    /// Translated by a machine.
    pub machine: BTreeMap<Lang, String>,
}

impl Texts {
    /// The text that somebody wrote, in the first of the site's languages that has one, else in any; where there is none, the
    /// machine's.
    pub fn original(&self, languages: &[Lang]) -> Option<(&Lang, &str)> {
        let wanted = |texts: &'_ BTreeMap<Lang, String>| {
            languages.iter().find(|lang| texts.contains_key(*lang)).or(texts.keys().next()).cloned()
        };
        let (texts, lang) = match wanted(&self.human) {
            Some(lang) => (&self.human, lang),
            None => (&self.machine, wanted(&self.machine)?),
        };
        texts.get_key_value(&lang).map(|(lang, text)| (lang, text.as_str()))
    }

    /// The text of the original alone, or nothing.
    pub fn text(&self, languages: &[Lang]) -> String {
        self.original(languages).map(|(_, text)| text.to_owned()).unwrap_or_default()
    }

    /// The text in one language, and whether a machine wrote it.
    pub fn in_lang(&self, lang: &Lang) -> Option<(&str, bool)> {
        let human = self.human.get(lang).map(|text| (text.as_str(), false));
        human.or_else(|| self.machine.get(lang).map(|text| (text.as_str(), true)))
    }
}
