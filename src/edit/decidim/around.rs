//! What an import knows of the site around it: its languages and words, its charter, where its documents lie, the hours it lives by.

use std::sync::Arc;

use jiff::tz::Offset;

use super::html::{Place, Players, words};
use crate::{
    base::{diagnostic::Diagnostic, lang::Lang, source::Span},
    config::{Config, import::Import},
    edit::workspace::Workspace,
    model::{
        date::Date,
        document::Document,
        kinds::{Kind, KindName},
        meta::Stated,
        reference::Reference,
    },
    site::decisions,
    site::routes::slug,
};

/// What stands for a value that the source does not give.
pub const NOT_IN_SOURCE: &str = "not-in-source";

/// What stands for a summary that the source does not give, in French and in English.
pub const PLACEHOLDERS: [&str; 2] = [
    "À compléter : dire ici, en une ou deux phrases, ce que l’on trouve sur cette page.",
    "To be completed: say here, in one or two sentences, what is to be found on this page.",
];

/// The site around an import.
pub struct Around<'a> {
    /// The project.
    pub workspace: &'a Workspace,
    /// The id of the charter that binds what is imported; none if the site has none in force, or more than one.
    pub charter: Option<Arc<str>>,
    /// The charter that `site.toml` names for imports, if it is one of the site: documents have to name it themselves.
    pub named_charter: Option<Arc<str>>,
    /// The decisions that the charter knows.
    pub decisions: Vec<Arc<str>>,
    /// Why no charter binds, if none does.
    pub charter_finding: Option<Diagnostic>,
}

impl<'a> Around<'a> {
    /// The surroundings of an import into a project.
    pub fn of(workspace: &'a Workspace) -> Self {
        let in_force = charters_in_force(workspace);
        let named = workspace.config.import.charter.as_ref();
        let known = |id: &str| charters(workspace).find(|charter| *charter.id.id == *id);
        let named_document = named.and_then(|named| known(&named.value));
        let bound = named_document.or(match (named, in_force.as_slice()) {
            (None, [only]) => Some(*only),
            _ => None,
        });
        let charter_finding = match (named, bound) {
            (_, Some(_)) => None,
            (Some(named), None) => {
                let known: Vec<Arc<str>> = charters(workspace).map(|charter| Arc::clone(&charter.id.id)).collect();
                let finding = Diagnostic::warning("import-charter", named.span).says("import-charter-unknown");
                Some(finding.with("charter", &named.value).with("known", known))
            }
            (None, None) => {
                let finding = Diagnostic::warning("import-charter", Span::start_of(workspace.settings));
                Some(match in_force.first() {
                    None => finding,
                    Some(first) => {
                        let known: Vec<Arc<str>> = in_force.iter().map(|charter| Arc::clone(&charter.id.id)).collect();
                        let finding = finding.says("import-charter-several").with("known", known);
                        finding.with("charter", &first.id.id)
                    }
                })
            }
        };
        let declared = bound.and_then(|document| match &document.kind {
            Kind::Charter(charter) => match &charter.decisions {
                Stated::Given(decisions) if !decisions.is_empty() => {
                    Some(decisions.iter().map(|decision| Arc::clone(&decision.id)).collect())
                }
                Stated::Given(_) | Stated::NotInSource => None,
            },
            _ => None,
        });
        Self {
            workspace,
            charter: bound.map(|document| Arc::clone(&document.id.id)),
            named_charter: named_document.map(|document| Arc::clone(&document.id.id)),
            decisions: declared.unwrap_or_else(|| decisions::default_ids().map(Arc::clone).collect()),
            charter_finding,
        }
    }

    /// The settings of the site.
    pub fn config(&self) -> &Config {
        &self.workspace.config
    }

    /// The settings of imports.
    pub fn settings(&self) -> &Import {
        &self.workspace.config.import
    }

    /// The languages of the site, its own first.
    pub fn languages(&self) -> &[Lang] {
        &self.workspace.config.languages
    }

    /// A text of ours in the language of the site.
    pub fn pick<'t>(&self, french: &'t str, english: &'t str) -> &'t str {
        if self.workspace.config.default_lang().primary() == "fr" { french } else { english }
    }

    /// How a text of the platform is laid into a document, below headings of the level above.
    pub fn place<'t>(&'t self, level: u8, host: &'t str) -> Place<'t> {
        let players = Players {
            video: self.pick("Vidéo", "Video"),
            audio: self.pick("Enregistrement sonore", "Sound recording"),
            frame: self.pick("Page incorporée", "Embedded page"),
        };
        Place { level, host, players }
    }

    /// The word that opens a part of an answer in the language of the site (`docs/documents.md`, charter, `words`).
    pub fn part<'t>(&self, french: &'t str, english: &'t str, dutch: &'t str) -> &'t str {
        match self.workspace.config.default_lang().primary() {
            "nl" => dutch,
            _ => self.pick(french, english),
        }
    }

    /// The folder of a kind below the content folder, without slashes at its ends: one that has documents, else one that
    /// `site.toml` or the usual names give, else the usual one in the language of the site.
    pub fn folder(&self, kind: &str, french: &'static str, english: &'static str) -> Arc<str> {
        let usual = self.pick(french, english);
        let folders = &self.workspace.config.folders;
        let of_kind: Vec<&Arc<str>> = folders.iter().filter(|(_, it)| it.0 == kind).map(|(folder, _)| folder).collect();
        let used = of_kind.iter().find(|folder| {
            let below = format!("{folder}/");
            self.workspace.documents.iter().any(|document| document.path.starts_with(&below))
        });
        let found = used.or_else(|| of_kind.iter().find(|folder| folder.as_ref() == usual)).or(of_kind.first());
        found.map_or_else(|| Arc::from(usual), |folder| Arc::clone(folder))
    }

    /// The title of the page at a path from the project's root.
    pub fn title_at(&self, path: &str) -> Option<&Arc<str>> {
        let path = path.strip_prefix("content/")?;
        self.workspace.by_path(path).map(|document| &document.meta.title.value)
    }

    /// A moment of the export (in UTC where it names no other zone) as documents write it: `2026-12-03 18:30` in the time of the
    /// site.
    pub fn moment(&self, text: &str) -> Option<String> {
        let (day, rest) = text.trim().split_at_checked(10)?;
        let date = Date::parse(day)?;
        let rest = rest.trim_start_matches(['T', ' ']);
        let (clock, offset) = rest.split_at(rest.find(['Z', 'U', '+', '-', ' ']).unwrap_or(rest.len()));
        let mut numbers = clock.split(['.', ':']).map(|part| part.parse::<i8>().ok());
        let (hour, minute) = (numbers.next()??, numbers.next()??);
        let civil = jiff::civil::DateTime::new(
            date.year(),
            i8::try_from(date.month()?).ok()?,
            i8::try_from(date.day_of_month()?).ok()?,
            hour,
            minute,
            0,
            0,
        );
        let instant = offset_of(offset.trim())?.to_timestamp(civil.ok()?).ok()?;
        let local = self.workspace.config.time_zone.to_datetime(instant);
        Some(format!("{} {:02}:{:02}", local.date(), local.hour(), local.minute()))
    }

    /// The day of a date or a moment.
    pub fn day(&self, text: &str) -> Option<String> {
        let text = text.trim();
        if text.len() <= 10 {
            return Date::parse(text).map(|date| date.to_string());
        }
        self.moment(text).map(|moment| moment[..10].to_owned())
    }

    /// A summary of 40 to 300 characters: the first of some texts that is long enough, cut where a sentence or a word ends.
    pub fn summary(&self, texts: &[&str]) -> String {
        let candidates = texts.iter().map(|text| words(text));
        let found = candidates.into_iter().find(|text| text.chars().count() >= SUMMARY.0);
        match found {
            Some(text) => shortened(&text, SUMMARY.1),
            None => self.pick(PLACEHOLDERS[0], PLACEHOLDERS[1]).to_owned(),
        }
    }
}

/// The charters of the site, in its own language.
fn charters(workspace: &Workspace) -> impl Iterator<Item = &Document> {
    let default = workspace.config.default_lang();
    workspace.documents.iter().filter(move |it| it.id.kind == KindName::CHARTER && it.id.lang == *default)
}

/// The charters that are public and that no other supersedes: as a site has one in force (`site`), but all of them.
fn charters_in_force(workspace: &Workspace) -> Vec<&Document> {
    let public = || charters(workspace).filter(|charter| !charter.meta.draft);
    let older = |charter: &Document| match &charter.kind {
        Kind::Charter(charter) => charter.supersedes.clone(),
        _ => None,
    };
    let superseded: Vec<Reference> = public().filter_map(older).collect();
    public()
        .filter(|charter| {
            let work = charter.id.work();
            !superseded.iter().any(|reference| workspace.names(reference, &work))
        })
        .collect()
}

/// Characters of a summary.
const SUMMARY: (usize, usize) = (40, 300);

/// A text of at most so many characters: up to the end of a sentence, else of a word.
pub fn shortened(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let cut: String = text.chars().take(most - 1).collect();
    let sentence = cut.rfind(". ").map(|at| &cut[..=at]).filter(|sentence| sentence.chars().count() >= SUMMARY.0);
    match sentence {
        Some(sentence) => sentence.to_owned(),
        None => {
            let word = cut.rfind(' ').map_or(cut.as_str(), |at| &cut[..at]);
            format!("{}…", word.trim_end_matches([' ', ',', ';', ':']))
        }
    }
}

/// `""`, `UTC`, `Z`, `+0200`, `+02:00`.
fn offset_of(text: &str) -> Option<Offset> {
    if ["", "UTC", "Z"].contains(&text) {
        return Some(Offset::UTC);
    }
    let (sign, digits) = text.split_at_checked(1)?;
    let digits = digits.replace(':', "");
    let (hours, minutes) = (digits.get(..2)?.parse::<i32>().ok()?, digits.get(2..4)?.parse::<i32>().ok()?);
    let seconds = hours * 3600 + minutes * 60;
    Offset::from_seconds(if sign == "-" { -seconds } else { seconds }).ok()
}

/// Where a record is in Decidim: its site and its participatory space, from an address such as
/// `https://decidim.example.org/processes/parc/f/12/proposals/907`.
pub fn space(address: &str) -> Option<(&str, String)> {
    let sign = address.find("://")?;
    let rest = &address[sign + 3..];
    let host = &address[..sign + 3 + rest.find('/')?];
    let mut parts = address[host.len()..].split(['/', '?', '#']).filter(|part| !part.is_empty());
    parts.find(|part| ["processes", "assemblies", "conferences", "initiatives", "votings"].contains(part))?;
    let name = slug(parts.next()?);
    (!name.is_empty()).then_some((host, name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_told_in_the_time_of_the_site() {
        let workspace = crate::edit::decidim::testing::workspace();
        let around = Around::of(&workspace);
        for (text, expected) in [
            ("2026-12-03 17:30:00", "2026-12-03 18:30"),
            ("2026-06-03 22:30:00 UTC", "2026-06-04 00:30"),
            ("2026-06-03T16:30:00Z", "2026-06-03 18:30"),
            ("2026-06-03T16:30:00.000Z", "2026-06-03 18:30"),
            ("2026-06-03 18:30:00 +0200", "2026-06-03 18:30"),
            ("2026-06-03T18:30:00+02:00", "2026-06-03 18:30"),
        ] {
            assert_eq!(around.moment(text).as_deref(), Some(expected), "{text}");
        }
        for text in ["", "2026-13-03 17:30:00", "03/12/2026 17:30", "2026-12-03"] {
            assert_eq!(around.moment(text), None, "{text}");
        }
        assert_eq!(around.day("2026-06-03 22:30:00 UTC").as_deref(), Some("2026-06-04"));
        assert_eq!(around.day("2026-06-03").as_deref(), Some("2026-06-03"));
    }

    #[test]
    fn a_summary_ends_where_a_sentence_does() {
        let sentence = "Une phrase qui a bien plus de quarante caractères. ";
        assert_eq!(shortened(&sentence.repeat(8), 300), sentence.repeat(5).trim_end());
        assert!(shortened(&"mot ".repeat(100), 300).ends_with("mot…"));
    }

    #[test]
    fn an_address_says_where_a_record_is() {
        assert_eq!(
            space("https://decidim.example.org/processes/Parc_Deule/f/12/proposals/907"),
            Some(("https://decidim.example.org", "parc-deule".to_owned()))
        );
        assert_eq!(space("https://decidim.example.org/pages"), None);
    }
}
