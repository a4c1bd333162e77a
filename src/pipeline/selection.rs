//! Which pages a check makes and looks at: all of them, unless whoever asks is in a hurry.
//!
//! Every document is read, linked and asked every rule, whatever its number. A page adds two faults that only its bytes show: one of the
//! templates, and one of what people cannot read. Both mostly come from the shell of the page, so that some pages of every kind tell much of
//! them in a moment; a build looks at all pages.

use std::collections::BTreeMap;

use crate::{
    base::{fingerprint::Fingerprint, lang::Lang},
    model::kinds::KindName,
    render::{Job, Subject, is_form},
};

/// A site with no more pages than this is looked at as a whole.
pub const SMALL: usize = 500;
/// Of a larger one so many pages are looked at, spread over all kinds and languages.
pub const SOME: usize = 200;

/// Which pages are looked at.
#[derive(Copy, Clone, PartialEq, Eq, Debug, Default)]
pub enum Pages {
    /// All.
    #[default]
    All,
    /// All of a small site; of a large one those of every kind and language that a quick check has time for.
    Some,
    /// All but the forms of documents and collections. These pages offer none, so that nothing is said of a link whose size nobody knows yet; those that people see do.
    AllButForms,
    /// None: texts only.
    None,
}

/// How many pages were looked at.
#[derive(Copy, Clone, PartialEq, Eq, Debug, Default)]
pub struct Looked {
    /// Pages that were made and looked at.
    pub pages: usize,
    /// Pages that the site has.
    pub of: usize,
}

/// What pages have in common: their format, what they show, their language.
type Likeness<'a> = (&'static str, &'static str, Option<KindName>, &'a Lang);

/// The jobs of all formats that a check does. A large site’s files for machines are left out: no template makes them, and nobody audits
/// them.
pub fn select(plans: Vec<Vec<Job>>, pages: Pages) -> (Vec<Vec<Job>>, Looked) {
    let of = plans.iter().flatten().filter(|job| is_page(job)).count();
    match pages {
        Pages::None => return (plans.iter().map(|_| Vec::new()).collect(), Looked { pages: 0, of }),
        Pages::Some if of > SMALL => {}
        Pages::AllButForms => {
            let without_forms = |jobs: Vec<Job>| jobs.into_iter().filter(|job| !is_form(job.format)).collect();
            let rest: Vec<Vec<Job>> = plans.into_iter().map(without_forms).collect();
            let pages = rest.iter().flatten().filter(|job| is_page(job)).count();
            return (rest, Looked { pages, of });
        }
        Pages::Some | Pages::All => return (plans, Looked { pages: of, of }),
    }
    let mut alike: BTreeMap<Likeness<'_>, Vec<&Job>> = BTreeMap::new();
    for job in plans.iter().flatten().filter(|job| is_page(job)) {
        if let Some(likeness) = likeness(job) {
            alike.entry(likeness).or_default().push(job);
        }
    }
    let chosen: Vec<Job> = spread(alike.into_values().collect()).into_iter().cloned().collect();
    let looked = Looked { pages: chosen.len(), of };
    let mut selected: Vec<Vec<Job>> = plans.iter().map(|_| Vec::new()).collect();
    for job in chosen {
        let round = plans.iter().position(|plan| plan.first().is_some_and(|first| first.format == job.format));
        selected[round.expect("a chosen job was planned")].push(job);
    }
    (selected, looked)
}

fn is_page(job: &Job) -> bool {
    job.path.as_str().ends_with(".html")
}

fn likeness(job: &Job) -> Option<Likeness<'_>> {
    match &job.subject {
        Subject::Document(id) => Some((job.format, "document", Some(id.kind), &id.lang)),
        Subject::Part(id, _) => Some((job.format, "part", Some(id.kind), &id.lang)),
        Subject::Site(lang) => Some((job.format, "site", None, lang)),
        Subject::File(_) | Subject::Collection(..) => None,
    }
}

/// The same number of every group, and more of large groups where small ones leave room. Which ones is decided by the fingerprints of their
/// addresses: a page that is added or taken away changes one choice of its group at most.
fn spread(mut groups: Vec<Vec<&Job>>) -> Vec<&Job> {
    let mut chosen = Vec::new();
    // Small groups first: what they leave is for the others.
    groups.sort_by_key(Vec::len);
    let count = groups.len();
    for (index, mut group) in groups.into_iter().enumerate() {
        let share = SOME.saturating_sub(chosen.len()).div_ceil(count - index).max(1);
        group.sort_by_cached_key(|job| Fingerprint::of(job.path.as_str().as_bytes()));
        group.truncate(share);
        chosen.extend(group);
    }
    chosen.sort();
    chosen
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{path::SitePath, reference::DocumentId};

    fn page(kind: KindName, number: usize) -> Job {
        let lang = Lang::parse("fr").expect("a tag");
        let id = DocumentId { kind, id: number.to_string().into(), lang };
        let path = SitePath::new(&format!("{}/{number}/index.html", kind.0)).expect("a path");
        Job { format: "html", subject: Subject::Document(id), path }
    }

    fn data(number: usize) -> Job {
        let lang = Lang::parse("fr").expect("a tag");
        let path = SitePath::new(&format!("donnees/{number}.csv")).expect("a path");
        Job { format: "csv", subject: Subject::Site(lang), path }
    }

    fn plans(processes: usize) -> Vec<Vec<Job>> {
        let pages = (0..processes).map(|number| page(KindName::PROCESS, number));
        let others = (0..3).map(|number| page(KindName::CHARTER, number));
        vec![(0..4).map(data).collect(), pages.chain(others).collect()]
    }

    fn count(selected: &[Vec<Job>], kind: KindName) -> usize {
        let is_kind = |job: &&Job| matches!(&job.subject, Subject::Document(id) if id.kind == kind);
        selected.iter().flatten().filter(is_kind).count()
    }

    #[test]
    fn a_small_site_is_looked_at_as_a_whole() {
        let (selected, looked) = select(plans(SMALL - 3), Pages::Some);
        assert_eq!(looked, Looked { pages: SMALL, of: SMALL });
        assert_eq!(selected[0].len(), 4);
    }

    #[test]
    fn of_a_large_site_every_kind_is_looked_at() {
        let (selected, looked) = select(plans(9000), Pages::Some);
        assert_eq!(looked, Looked { pages: SOME, of: 9003 });
        assert_eq!((selected[0].len(), count(&selected, KindName::CHARTER)), (0, 3));
        assert_eq!(count(&selected, KindName::PROCESS), SOME - 3);
        let (all, looked) = select(plans(9000), Pages::All);
        assert_eq!((all, looked.pages), (plans(9000), 9003));
        let (none, looked) = select(plans(9000), Pages::None);
        assert_eq!((none.concat().len(), looked), (0, Looked { pages: 0, of: 9003 }));
    }

    #[test]
    fn a_page_more_changes_one_choice_at_most() {
        let chosen = |processes| -> Vec<Job> { select(plans(processes), Pages::Some).0.concat() };
        let (before, after) = (chosen(9000), chosen(9001));
        assert_eq!(before, chosen(9000));
        assert!(after.iter().filter(|job| !before.contains(job)).count() <= 1);
    }
}
