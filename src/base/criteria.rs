//! The standards by their numbers, as data: criteria of RGAA 4.1.2, success criteria of WCAG 2.2, clauses of EN 301 549, ACT rules.
//! Which rule of ours answers which of them is said by the table of the auditor's rules.

use std::sync::LazyLock;

use serde::Deserialize;

/// What a rule has to do with the standards.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub struct Standards {
    /// Identifiers of the W3C's ACT rules whose failures it finds.
    pub act: &'static [&'static str],
    /// Success criteria of WCAG 2.2.
    pub wcag: &'static [&'static str],
    /// Criteria of RGAA 4.1.2.
    pub rgaa: &'static [&'static str],
}

/// Level of conformance (WCAG 2.2, 5.2.1). A higher one is greater.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Deserialize)]
pub enum Level {
    /// The least.
    A,
    /// What the law asks for.
    AA,
    /// Beyond the law.
    AAA,
}

/// A criterion of RGAA 4.1.2.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
pub struct Rgaa {
    /// `8.5`
    pub number: String,
    /// Its theme: « Éléments obligatoires ».
    pub theme: String,
    /// A or AA.
    pub level: Level,
    /// The question that it asks, in French; code stands between backticks.
    pub title: String,
    /// Success criteria of WCAG 2.1 on which it is based. 4.1.1 is among them, which WCAG 2.2 has dropped.
    pub wcag: Vec<String>,
}

/// A version of RGAA that is or was in force.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub struct Reference {
    /// `4.1.2`
    pub version: &'static str,
    /// The day on which it was published: year, month, day.
    pub published: (i16, u8, u8),
}

/// The versions of RGAA that a declaration may be made against, oldest first. A new one ends the validity of declarations made against
/// the one before it, 18 months after it was published (order of 20 September 2019, article 2).
pub const RGAA_VERSIONS: &[Reference] = &[Reference { version: "4.1.2", published: (2023, 4, 18) }];

/// The version of RGAA in force: the latest of them.
pub const RGAA: &str = RGAA_VERSIONS[RGAA_VERSIONS.len() - 1].version;

/// A success criterion of WCAG 2.2.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
pub struct Wcag {
    /// `2.4.2`
    pub number: String,
    /// Its level.
    pub level: Level,
    /// The version of WCAG that brought it.
    pub since: Version,
    /// Its short name.
    pub english: String,
    /// Its short name in French.
    pub french: String,
}

/// A version of WCAG.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Deserialize)]
pub enum Version {
    /// 2008.
    #[serde(rename = "2.0")]
    V20,
    /// 2018: the one on which RGAA 4 and EN 301 549 v3.2.1 stand.
    #[serde(rename = "2.1")]
    V21,
    /// 2023.
    #[serde(rename = "2.2")]
    V22,
}

/// A rule of the W3C's ACT list.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
pub struct Act {
    /// `2779a5`
    pub id: String,
    /// Its name.
    pub name: String,
    /// True if the W3C's working group approved it; false for proposed and for withdrawn ones.
    pub approved: bool,
}

/// The 106 criteria of RGAA 4.1.2, in its order.
pub fn rgaa() -> &'static [Rgaa] {
    static ALL: LazyLock<Vec<Rgaa>> = LazyLock::new(|| {
        serde_json::from_str(include_str!("criteria/rgaa-4.1.2.json")).expect("a test reads the criteria of RGAA")
    });
    &ALL
}

/// The 86 success criteria of WCAG 2.2, in its order.
pub fn wcag() -> &'static [Wcag] {
    static ALL: LazyLock<Vec<Wcag>> = LazyLock::new(|| {
        serde_json::from_str(include_str!("criteria/wcag-2.2.json")).expect("a test reads the criteria of WCAG")
    });
    &ALL
}

/// The rules of the ACT list, by identifier.
pub fn act() -> &'static [Act] {
    static ALL: LazyLock<Vec<Act>> = LazyLock::new(|| {
        serde_json::from_str(include_str!("criteria/act.json")).expect("a test reads the list of ACT rules")
    });
    &ALL
}

/// The criterion of RGAA of a number.
pub fn rgaa_named(number: &str) -> Option<&'static Rgaa> {
    rgaa().iter().find(|criterion| criterion.number == number)
}

/// The success criterion of WCAG of a number.
pub fn wcag_named(number: &str) -> Option<&'static Wcag> {
    wcag().iter().find(|criterion| criterion.number == number)
}

impl Wcag {
    /// The clause of EN 301 549 v3.2.1 about web pages that asks for it: a 9 before its number. The European standard stands on
    /// WCAG 2.1 and asks for A and AA only.
    pub fn clause(&self) -> Option<String> {
        (self.since <= Version::V21 && self.level <= Level::AA).then(|| format!("9.{}", self.number))
    }
}

impl Standards {
    /// Of a rule that no standard asks for.
    pub const NONE: Self = Self { act: &[], wcag: &[], rgaa: &[] };

    /// Clauses of EN 301 549 v3.2.1 that ask for it.
    pub fn clauses(&self) -> impl Iterator<Item = String> {
        self.wcag.iter().filter_map(|number| wcag_named(number)?.clause())
    }

    /// The level at which it matters: that of the least demanding success criterion. A rule of good practice has none, and always counts.
    pub fn level(&self) -> Level {
        let levels = self.wcag.iter().filter_map(|number| wcag_named(number)).map(|criterion| criterion.level);
        levels.min().unwrap_or(Level::A)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn rgaa_has_106_criteria_in_13_themes_that_refer_to_wcag() {
        assert_eq!(rgaa().len(), 106);
        let themes: BTreeSet<&str> = rgaa().iter().map(|criterion| criterion.theme.as_str()).collect();
        assert_eq!(themes.len(), 13);
        for criterion in rgaa() {
            assert!(criterion.title.ends_with('?') || criterion.title.ends_with(')'), "{}", criterion.title);
            for number in &criterion.wcag {
                assert!(number == "4.1.1" || wcag_named(number).is_some(), "{}: {number}", criterion.number);
            }
        }
    }

    #[test]
    fn wcag_has_31_criteria_of_level_a_24_of_aa_and_31_of_aaa() {
        let count = |level: Level| wcag().iter().filter(|criterion| criterion.level == level).count();
        assert_eq!([Level::A, Level::AA, Level::AAA].map(count), [31, 24, 31]);
        let numbers: BTreeSet<&str> = wcag().iter().map(|criterion| criterion.number.as_str()).collect();
        assert_eq!(numbers.len(), 86);
    }

    #[test]
    fn the_european_standard_has_49_of_them_and_the_one_that_was_dropped() {
        assert_eq!(wcag().iter().filter_map(Wcag::clause).count(), 49);
        assert_eq!(wcag_named("1.4.10").and_then(Wcag::clause).as_deref(), Some("9.1.4.10"));
        assert_eq!(wcag_named("2.5.8").and_then(Wcag::clause), None);
    }

    #[test]
    fn identifiers_of_act_rules_are_in_order_and_once() {
        let ids: Vec<&str> = act().iter().map(|rule| rule.id.as_str()).collect();
        assert!(ids.is_sorted_by(|one, other| one < other), "{ids:?}");
        assert!(ids.iter().all(|id| id.len() == 6), "{ids:?}");
    }

    #[test]
    fn a_rule_matters_at_its_least_demanding_criterion() {
        let of = |wcag: &'static [&'static str]| Standards { act: &[], wcag, rgaa: &[] }.level();
        assert_eq!(of(&["1.4.6"]), Level::AAA);
        assert_eq!(of(&["2.4.9", "4.1.2"]), Level::A);
        assert_eq!(of(&[]), Level::A);
    }
}
