//! What may be declared of the accessibility of the site: computed from the last audit of a person, and never more than it says.

use std::{collections::BTreeMap, sync::Arc};

use super::{Site, resolve};
use crate::{
    base::{
        criteria::{RGAA_VERSIONS, Reference as Standard},
        diagnostic::Diagnostic,
        ledger,
        rulebook::{Page as RulePage, RULES, Rule, named},
    },
    model::{
        audit::{Audit, Outcome, Target},
        date::Date,
        document::Document,
        duration::Duration,
        kinds::{
            Kind,
            page::{Legal, Page},
        },
        meta::Waiver,
        reference::WorkId,
    },
};

/// How long an audit is in force (RGAA, obligations).
const IN_FORCE: Duration = Duration { months: 36, days: 0 };
/// How long it stays in force after a new version of RGAA was published (RGAA, obligations).
const AFTER_NEW_VERSION: Duration = Duration { months: 18, days: 0 };

/// Anchors of the sections that the page has by itself, in its order.
pub const ANCHORS: &[&str] = &["engagement", "etat", "resultats", "contenus", "etablissement", "retour", "recours"];

/// The three states that the law knows. A better one is greater.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Conformity {
    /// Less than half of the criteria are met, or no audit says how many.
    None,
    /// At least half of them.
    Partial,
    /// All of them.
    Total,
}

impl Conformity {
    /// Its name, for messages and data.
    pub fn name(self) -> &'static str {
        match self {
            Conformity::None => "none",
            Conformity::Partial => "partial",
            Conformity::Total => "total",
        }
    }

    /// The mention that the home page of a French site bears in exactly these words (decree 2019-768, article 4).
    pub fn mention(self) -> &'static str {
        match self {
            Conformity::None => "Accessibilité : non conforme",
            Conformity::Partial => "Accessibilité : partiellement conforme",
            Conformity::Total => "Accessibilité : totalement conforme",
        }
    }
}

/// Criteria that are met on all pages of the sample, of those that apply to one of them.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub struct Rate {
    /// Criteria that are met.
    pub met: usize,
    /// Criteria that apply.
    pub applicable: usize,
}

impl Rate {
    /// The rate of an audit; `None` where nothing applies.
    pub fn of(audit: &Audit) -> Option<Self> {
        let (met, not_met) = (audit.with(Outcome::Met).count(), audit.with(Outcome::NotMet).count());
        (met + not_met > 0).then_some(Self { met, applicable: met + not_met })
    }

    /// Hundredths of a percent, rounded down: what is not whole never looks whole.
    pub fn hundredths(self) -> usize {
        self.met * 10_000 / self.applicable.max(1)
    }

    /// The state that it stands for.
    pub fn conformity(self) -> Conformity {
        match self {
            Rate { met, applicable } if met == applicable => Conformity::Total,
            Rate { met, applicable } if met * 2 >= applicable => Conformity::Partial,
            Rate { .. } => Conformity::None,
        }
    }
}

/// What may be declared today.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub struct Declaration<'a> {
    /// The last audit that is over.
    pub audit: Option<&'a Audit>,
    /// Its last day in force.
    pub until: Option<Date>,
    /// True if that day has not passed.
    pub in_force: bool,
    /// The rate of that audit, in force or not.
    pub rate: Option<Rate>,
    /// The state: without an audit in force, the least.
    pub conformity: Conformity,
    /// The page with the multi-year scheme, where the site has one.
    pub scheme: Option<&'a WorkId>,
    /// The page that says whom to ask.
    pub contact: Option<&'a WorkId>,
}

/// What the auditor of every publication looks at, as far as it is known before a page is made: its rules, what they are about, and what of
/// them is waived in public. What it finds is not said here, and need not be: an error refuses the publication, so that whoever reads the
/// page knows that there was none.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub struct Watch {
    /// The pages of the site, that of unknown addresses included.
    pub pages: usize,
    /// The rules about pages.
    pub rules: usize,
    /// Those whose findings refuse the publication.
    pub refusing: usize,
    /// Criteria of RGAA that these rules look at.
    pub criteria: usize,
    /// Waivers of these rules that are in force.
    pub waivers: usize,
}

/// The last day on which an audit is in force; `None` past the end of the calendar.
fn until(audited: Date, version: &str, versions: &[Standard]) -> Option<Date> {
    let own = IN_FORCE.after(audited)?;
    let newer = versions.iter().skip_while(|other| other.version != version).nth(1);
    let ended = newer.and_then(|newer| {
        let (year, month, day) = newer.published;
        AFTER_NEW_VERSION.after(Date::day(year, month, day)?)
    });
    Some(ended.map_or(own, |ended| ended.min(own)))
}

impl Site {
    /// What may be declared of the accessibility of the site today.
    pub fn declaration(&self) -> Declaration<'_> {
        let day = |audit: &Audit| audit.date.as_ref().map(|date| date.value.first_day());
        let over = self.audits.iter().filter(|audit| day(audit).is_some_and(|day| day <= self.today));
        let audit = over.max_by_key(|audit| day(audit));
        let until = audit.and_then(|audit| until(day(audit)?, audit.version, RGAA_VERSIONS));
        let in_force = until.is_some_and(|until| self.today <= until);
        let rate = audit.and_then(|audit| Rate::of(audit));
        let conformity = rate.filter(|_| in_force).map_or(Conformity::None, Rate::conformity);
        Declaration {
            audit: audit.map(|audit| &**audit),
            until,
            in_force,
            rate,
            conformity,
            scheme: self.legal.get(&Legal::MultiYearScheme),
            contact: self.legal.get(&Legal::Contact),
        }
    }

    /// What every publication of the site checks by itself.
    pub fn watch(&self) -> Watch {
        let rules = || RULES.iter().filter(|rule| rule.is_of_auditor());
        let refuses =
            |rule: &&Rule| RulePage::parse(rule.english).is_some_and(|page| page.severity == "Severity: error");
        let waivers = self.documents().flat_map(|document| &document.meta.waivers);
        let of_auditor = |waiver: &&Waiver| named(&waiver.rule.value).is_some_and(Rule::is_of_auditor);
        let in_force = |waiver: &&Waiver| waiver.until.is_some_and(|until| until.last_day() >= self.today);
        Watch {
            // And what servers send where there is nothing, and where there is nothing any more.
            pages: self.routes.count() + 2,
            rules: rules().count(),
            refusing: rules().filter(refuses).count(),
            criteria: ledger::of_auditor().len(),
            waivers: waivers.filter(of_auditor).filter(in_force).count(),
        }
    }

    /// The records of audits, in the order of their files.
    pub fn audits(&self) -> &[Arc<Audit>] {
        &self.audits
    }

    /// The page that declares, in its original language.
    pub fn declaration_page(&self) -> Option<&Document> {
        self.in_language(self.legal.get(&Legal::Accessibility)?, self.config.default_lang())
    }

    /// The work of that page, and the state that links to it mention.
    pub fn mention(&self) -> Option<(&WorkId, Conformity)> {
        Some((self.legal.get(&Legal::Accessibility)?, self.declaration().conformity))
    }
}

/// Which page fulfils which duty of law; of several the first.
pub(super) fn legal_pages(site: &Site) -> BTreeMap<Legal, WorkId> {
    let mut pages = BTreeMap::new();
    for document in site.originals() {
        if let Kind::Page(Page { legal: Some(legal), .. }) = &document.kind {
            pages.entry(*legal).or_insert_with(|| document.id.work());
        }
    }
    pages
}

/// True for the page that declares how accessible the site is.
pub fn is_declaration(document: &Document) -> bool {
    matches!(&document.kind, Kind::Page(Page { legal: Some(Legal::Accessibility), .. }))
}

/// References of the records that name nothing.
pub(super) fn check(site: &Site, findings: &mut Vec<Diagnostic>) {
    for audit in &site.audits {
        for target in [&audit.scheme, &audit.plan].into_iter().flatten() {
            if let Target::Document(reference) = target {
                resolve::check(site, reference, findings);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_is_partial_and_all_but_one_is_not_all() {
        let of = |met, applicable| Rate { met, applicable };
        assert_eq!(of(58, 58).conformity(), Conformity::Total);
        assert_eq!(of(57, 58).conformity(), Conformity::Partial);
        assert_eq!(of(57, 58).hundredths(), 9827);
        assert_eq!(of(29, 58).conformity(), Conformity::Partial);
        assert_eq!(of(28, 58).conformity(), Conformity::None);
    }

    #[test]
    fn an_audit_holds_three_years_or_eighteen_months_after_a_new_version() {
        let date = |text| Date::parse(text).expect("a date");
        let old = Standard { version: "4.1.2", published: (2023, 4, 18) };
        let new = Standard { version: "5", published: (2026, 12, 15) };
        assert_eq!(until(date("2026-10-15"), "4.1.2", &[old]), Some(date("2029-10-15")));
        assert_eq!(until(date("2026-10-15"), "4.1.2", &[old, new]), Some(date("2028-06-15")));
        assert_eq!(until(date("2027-01-15"), "5", &[old, new]), Some(date("2030-01-15")));
        assert_eq!(until(date("2024-02-29"), "4.1.2", &[old, new]), Some(date("2027-02-28")));
    }
}
