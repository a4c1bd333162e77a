//! The ledger of RGAA: for each of its 106 criteria, who sees to it — the program, the build, the author, a person — and by what that is shown.

mod entries;

use std::{collections::BTreeMap, fmt::Write, sync::LazyLock};

use super::criteria::{RGAA, Rgaa, rgaa};

pub use entries::ENTRIES;

/// Who sees to a criterion.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Class {
    /// The program writes pages that meet it; tests prove it.
    Construction,
    /// Rules look for what fails it at every build.
    Build,
    /// The author is asked for something, and rules see that it is there.
    Author,
    /// Only a person can judge.
    Person,
    /// Nothing of what it is about can be on a page.
    NotApplicable,
}

impl Class {
    /// Every class, with its name.
    pub const ALL: &[(&str, Class)] = &[
        ("construction", Class::Construction),
        ("build", Class::Build),
        ("author", Class::Author),
        ("person", Class::Person),
        ("not-applicable", Class::NotApplicable),
    ];

    /// Its name, for messages.
    pub fn name(self) -> &'static str {
        let entry = Class::ALL.iter().find(|(_, class)| *class == self);
        entry.expect("the table has every class").0
    }

    /// What it says, in French, for `docs/rgaa.md`.
    fn french(self) -> &'static str {
        match self {
            Class::Construction => "garanti par construction",
            Class::Build => "vérifié à chaque publication",
            Class::Author => "demandé à l’auteur",
            Class::Person => "à vérifier par une personne",
            Class::NotApplicable => "sans objet",
        }
    }
}

/// Criteria with one answer.
#[derive(Copy, Clone, Debug)]
pub struct Entry {
    /// Their numbers.
    pub criteria: &'static [&'static str],
    /// Who sees to them; see [`Line::class`].
    pub class: Class,
    /// Tests of this repository that prove it.
    pub tests: &'static [&'static str],
    /// Rules about sources; those of the auditor are added by [`lines`].
    pub rules: &'static [&'static str],
    /// How or why, in French.
    pub french: &'static str,
    /// The same in English.
    pub english: &'static str,
}

/// A criterion of the ledger.
#[derive(Clone, Debug)]
pub struct Line {
    /// The criterion.
    pub criterion: &'static Rgaa,
    /// Its entry.
    pub entry: &'static Entry,
    /// Rules that look at it: about sources, then of the auditor.
    pub rules: Vec<&'static str>,
}

impl Line {
    /// Who sees to it today. What a build could check and no rule checks yet needs a person.
    pub fn class(&self) -> Class {
        match self.entry.class {
            Class::Build if self.rules.is_empty() => Class::Person,
            class => class,
        }
    }
}

/// The rules of the auditor by criterion. The table is that of `audit::rules`, which stands above this layer: a test writes it down here.
pub fn of_auditor() -> &'static BTreeMap<String, Vec<String>> {
    static ALL: LazyLock<BTreeMap<String, Vec<String>>> = LazyLock::new(|| {
        serde_json::from_str(include_str!("ledger/auditor.json")).expect("a test reads the rules of the auditor")
    });
    &ALL
}

/// The ledger, in the order of RGAA.
pub fn lines() -> Vec<Line> {
    let line = |criterion: &'static Rgaa| {
        let entry = ENTRIES.iter().find(|entry| entry.criteria.contains(&criterion.number.as_str()))?;
        let added = of_auditor().get(&criterion.number).into_iter().flatten().map(String::as_str);
        Some(Line { criterion, entry, rules: entry.rules.iter().copied().chain(added).collect() })
    };
    rgaa().iter().filter_map(line).collect()
}

/// How many criteria are in a class.
pub fn count(lines: &[Line], class: Class) -> usize {
    lines.iter().filter(|line| line.class() == class).count()
}

/// `docs/rgaa.md`.
pub fn document() -> String {
    let lines = lines();
    let mut text = format!(
        "# Les 106 critères du RGAA {RGAA}\n\n\
         Pour chaque critère : qui y veille, et par quoi on le sait. Ce fichier est écrit par le programme à partir de `src/base/ledger/` ; pour le \
         refaire : `PARVIS_WRITE=1 cargo test ledger`.\n\n\
         Ce registre n’est pas un audit. Le site reste « non conforme » tant qu’aucune personne ne l’a vérifié : voir [la \
         déclaration](declaration.md).\n\n\
         Les intitulés des critères viennent du RGAA {RGAA} (direction interministérielle du numérique, \
         <https://accessibilite.numerique.gouv.fr/>), sous Licence Ouverte 2.0.\n\n| Qui y veille | Critères |\n| --- | --- |\n"
    );
    for (_, class) in Class::ALL {
        let _ = writeln!(text, "| {} | {} |", class.french(), count(&lines, *class));
    }
    let mut theme = "";
    for line in &lines {
        let criterion = line.criterion;
        if theme != criterion.theme {
            theme = &criterion.theme;
            let _ = write!(text, "\n## {theme}\n");
        }
        let _ = write!(text, "\n**{}** ({:?}) {}\n\n", criterion.number, criterion.level, criterion.title);
        let _ = writeln!(text, "- {} : {}", capitalised(line.class().french()), line.entry.french);
        if !line.rules.is_empty() {
            let rules: Vec<String> = line.rules.iter().map(|rule| format!("[{rule}](rules/{rule}.md)")).collect();
            let _ = writeln!(text, "- Règles : {}", rules.join(", "));
        }
        if !line.entry.tests.is_empty() {
            let tests: Vec<String> = line.entry.tests.iter().map(|test| format!("`{test}`")).collect();
            let _ = writeln!(text, "- Preuves : {}", tests.join(", "));
        }
    }
    text
}

fn capitalised(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map(|first| first.to_uppercase().chain(characters).collect()).unwrap_or_default()
}
