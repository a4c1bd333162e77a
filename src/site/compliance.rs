//! How the charter is kept, in figures: whole numbers derived from the documents of the site, never written by anybody. The page
//! and the file of the dashboard both read them here.

mod unstated;

use std::{collections::BTreeMap, sync::Arc};

use super::{
    Site,
    obligations::Duty,
    promises::Promise,
    referrers::Role,
    standing::{ProcessState, ResponseDue, standing_opinions},
};
use crate::model::{
    date::Date,
    document::Document,
    kinds::{Kind, KindName},
    reference::WorkId,
};

pub use self::unstated::Unstated;

/// How the charter in force is kept on the day of the build.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Compliance {
    /// True if the site has processes and every one is a fictitious example: figures then speak of examples. Otherwise no example counts.
    pub only_examples: bool,
    /// The principles of the charter, in its order.
    pub principles: Vec<PrincipleUse>,
    /// Recommendations that have an answer, of all recommendations.
    pub answered: Share,
    /// The median of the days from an opinion to the response to it, where both days are known.
    pub median: Option<Median>,
    /// Responses given within the promise, of those whose promise and day are known.
    pub in_time: Share,
    /// Processes, by id.
    pub processes: Vec<ProcessLine>,
    /// What should be done by now, by the day on which it was due.
    pub overdue: Vec<Promise>,
    /// Waivers of rules, by document.
    pub waivers: Vec<WaiverLine>,
    /// Fields that sources do not give, by kind.
    pub unstated: BTreeMap<KindName, Unstated>,
}

/// So many of so many.
#[derive(Copy, Clone, PartialEq, Eq, Default, Debug)]
pub struct Share {
    /// Those that are meant.
    pub part: usize,
    /// All.
    pub of: usize,
}

/// A median of whole numbers, kept exact: of an even number of values it lies half-way between the two in the middle.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub struct Median {
    /// Twice the median.
    pub halves: i64,
}

impl Median {
    /// The median of some values; `None` without any.
    pub fn of(values: impl IntoIterator<Item = i64>) -> Option<Median> {
        let mut sorted: Vec<i64> = values.into_iter().collect();
        sorted.sort_unstable();
        let (low, high) = (sorted.get(sorted.len().checked_sub(1)? / 2)?, sorted.get(sorted.len() / 2)?);
        Some(Median { halves: low + high })
    }
}

/// What serves a principle.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PrincipleUse {
    /// Its id in the charter.
    pub id: Arc<str>,
    /// Actions that serve it.
    pub actions: Vec<WorkId>,
    /// Other documents that serve it.
    pub documents: Vec<WorkId>,
}

/// What is known of a process, and of one opinion of it where it has several: each has a promise of its own.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ProcessLine {
    /// The process.
    pub work: WorkId,
    /// The opinion; `None` while there is none.
    pub opinion: Option<WorkId>,
    /// True if the process has others.
    pub is_one_of_several: bool,
    /// Its state.
    pub state: Option<ProcessState>,
    /// Recommendations with an answer, of all.
    pub answered: Share,
    /// When its opinion was handed over.
    pub opinion_on: Option<Date>,
    /// When it was answered.
    pub answered_on: Option<Date>,
    /// Days from the one to the other.
    pub days: Option<i64>,
    /// The last day of the promised answer.
    pub due: Option<Date>,
    /// What became of the promise.
    pub promise: PromiseKept,
}

/// What became of the promise of an answer.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum PromiseKept {
    /// No delay is known.
    None,
    /// The process rests, or was given up.
    Stopped,
    /// There is time left.
    Awaited,
    /// The day passed without an answer.
    Late,
    /// The answer came in time.
    InTime,
    /// The answer came after the day.
    AfterTime,
    /// The answer is public, but the source does not say since when.
    Undated,
}

impl PromiseKept {
    /// Its name, for messages and data.
    pub fn name(self) -> &'static str {
        match self {
            PromiseKept::None => "none",
            PromiseKept::Stopped => "stopped",
            PromiseKept::Awaited => "awaited",
            PromiseKept::Late => "late",
            PromiseKept::InTime => "in-time",
            PromiseKept::AfterTime => "after-time",
            PromiseKept::Undated => "undated",
        }
    }

    fn of(due: Option<&ResponseDue>) -> Self {
        match due {
            None => PromiseKept::None,
            Some(due) => match (due.is_answered, due.answered_on) {
                (false, _) if due.is_late => PromiseKept::Late,
                (false, _) => PromiseKept::Awaited,
                (true, None) => PromiseKept::Undated,
                (true, Some(on)) if on.first_day() <= due.due => PromiseKept::InTime,
                (true, Some(_)) => PromiseKept::AfterTime,
            },
        }
    }
}

/// A rule that a document does not follow, in public.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct WaiverLine {
    /// The document.
    pub document: WorkId,
    /// The rule.
    pub rule: Arc<str>,
    /// Why.
    pub reason: Option<Arc<str>>,
    /// Its last day.
    pub until: Option<Date>,
    /// False if that day has passed.
    pub in_force: bool,
}

impl Site {
    /// How the charter in force is kept.
    pub fn compliance(&self) -> Compliance {
        let mut processes = self.originals().filter(|document| document.id.kind == KindName::PROCESS).peekable();
        let only_examples = processes.peek().is_some() && processes.all(|document| document.meta.example);
        let all = Count { site: self, only_examples };
        let processes: Vec<ProcessLine> = all.documents().flat_map(|document| all.process(document)).collect();
        let kept = |wanted: &[PromiseKept]| processes.iter().filter(|line| wanted.contains(&line.promise)).count();
        let shares = processes.iter().map(|line| line.answered);
        Compliance {
            only_examples,
            principles: all.principles(),
            answered: shares.fold(Share::default(), |sum, it| Share { part: sum.part + it.part, of: sum.of + it.of }),
            median: Median::of(processes.iter().filter_map(|line| line.days)),
            in_time: Share {
                part: kept(&[PromiseKept::InTime]),
                of: kept(&[PromiseKept::InTime, PromiseKept::AfterTime]),
            },
            overdue: all.overdue(),
            waivers: all.documents().flat_map(|document| all.waivers(document)).collect(),
            unstated: all.unstated(),
            processes,
        }
    }
}

/// What counts.
struct Count<'a> {
    site: &'a Site,
    only_examples: bool,
}

impl<'a> Count<'a> {
    /// Originals that are in date; examples only where there is nothing else.
    fn documents(&self) -> impl Iterator<Item = &'a Document> {
        let (site, only_examples) = (self.site, self.only_examples);
        let current = site.originals().filter(|document| site.calendar().expired(&document.id).is_none());
        current.filter(move |document| only_examples || !document.meta.example)
    }

    fn counts(&self, work: &WorkId) -> bool {
        self.documents().any(|document| document.id.work() == *work)
    }

    fn principles(&self) -> Vec<PrincipleUse> {
        let Some(owner) = self.site.charter_in_force() else { return Vec::new() };
        let Some((_, charter)) = self.site.charter(&owner) else { return Vec::new() };
        let counted: Vec<WorkId> = self.documents().map(|document| document.id.work()).collect();
        let serving = |principle: &Arc<str>| {
            let referrers = self.site.referrers().of_record(&owner, principle);
            let serving = referrers.filter(|(role, work)| *role == Role::Serves && counted.contains(work));
            let (actions, documents): (Vec<_>, Vec<_>) =
                serving.map(|(_, work)| work.clone()).partition(|work| work.kind == KindName::ACTION);
            PrincipleUse { id: Arc::clone(principle), actions, documents }
        };
        charter.principles.iter().map(|principle| serving(&principle.id.value)).collect()
    }

    fn process(&self, document: &Document) -> Vec<ProcessLine> {
        let work = document.id.work();
        let Some(standing) = self.site.standing(&work) else { return Vec::new() };
        let opinions: Vec<&Document> = standing_opinions(self.site, &work).collect();
        let is_stopped = matches!(standing.state, Some(ProcessState::Abandoned | ProcessState::Suspended));
        let line = |opinion: Option<&Document>, due: Option<&ResponseDue>, answered_on: Option<Date>| {
            let opinion_on = opinion.and_then(|opinion| opinion.outline.date);
            let days = opinion_on.zip(answered_on).and_then(|(from, to)| from.days_to(to));
            ProcessLine {
                work: work.clone(),
                opinion: opinion.map(|opinion| opinion.id.work()),
                is_one_of_several: opinions.len() > 1,
                state: standing.state,
                answered: opinion.map(|opinion| self.answered(opinion)).unwrap_or_default(),
                opinion_on,
                answered_on,
                days: days.map(i64::from),
                due: due.filter(|_| standing.state != Some(ProcessState::Abandoned)).map(|due| due.due),
                promise: if is_stopped { PromiseKept::Stopped } else { PromiseKept::of(due) },
            }
        };
        if opinions.is_empty() {
            return vec![line(None, standing.response(), standing.answered_on)];
        }
        let of_opinion = |opinion: &&Document| {
            let due = standing.response_to(&opinion.id.work());
            line(Some(opinion), due, self.site.first_answer(&work, opinion))
        };
        opinions.iter().map(of_opinion).collect()
    }

    /// Recommendations that a public response answers.
    fn answered(&self, opinion: &Document) -> Share {
        let work = opinion.id.work();
        let mut share = Share::default();
        for recommendation in &opinion.records.recommendations {
            let mut referrers = self.site.referrers().of_record(&work, &recommendation.section.anchor);
            share.of += 1;
            share.part += usize::from(referrers.any(|(role, _)| *role == Role::Answers));
        }
        share
    }

    /// What should be done by now. Nothing says whether a follow-up was done, so that it is no reproach.
    fn overdue(&self) -> Vec<Promise> {
        let mut promises = self.site.promises(None);
        promises.retain(|promise| promise.is_past && promise.duty != Duty::FollowUp && self.counts(&promise.document));
        promises
    }

    fn waivers(&self, document: &Document) -> Vec<WaiverLine> {
        let line = |waiver: &crate::model::meta::Waiver| WaiverLine {
            document: document.id.work(),
            rule: Arc::clone(&waiver.rule.value),
            reason: waiver.reason.clone(),
            until: waiver.until,
            in_force: waiver.until.is_none_or(|until| until.last_day() >= self.site.today()),
        };
        document.meta.waivers.iter().map(line).collect()
    }

    fn unstated(&self) -> BTreeMap<KindName, Unstated> {
        let mut kinds: BTreeMap<KindName, Unstated> = BTreeMap::new();
        for document in self.documents() {
            let fields = unstated::fields(document);
            // A translation repeats no facts, and the kinds without such fields have nothing to say.
            if !matches!(document.kind, Kind::EasyRead(_)) && fields.of > 0 {
                let sum = kinds.entry(document.id.kind).or_default();
                sum.documents += 1;
                sum.fields += fields.of;
                sum.missing += fields.of - fields.part;
            }
        }
        kinds
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_median_is_exact() {
        let halves = |values: &[i64]| Median::of(values.iter().copied()).map(|median| median.halves);
        assert_eq!(halves(&[]), None);
        assert_eq!(halves(&[118]), Some(236));
        assert_eq!(halves(&[90, 30, 60]), Some(120));
        assert_eq!(halves(&[30, 31]), Some(61));
        assert_eq!(halves(&[1000, 10, 20, 40]), Some(60));
    }

    #[test]
    fn a_promise_is_kept_to_the_day() {
        let date = |text: &str| Date::parse(text).expect("a date");
        let due = |answered_on: Option<&str>, is_answered, is_late| ResponseDue {
            opinion: None,
            due: date("2026-10-06"),
            answered_on: answered_on.map(date),
            is_answered,
            is_late,
        };
        let of = |response: ResponseDue| PromiseKept::of(Some(&response)).name();
        assert_eq!(of(due(Some("2026-10-06"), true, false)), "in-time");
        assert_eq!(of(due(Some("2026-10-07"), true, false)), "after-time");
        assert_eq!(of(due(None, true, false)), "undated");
        assert_eq!(of(due(None, false, false)), "awaited");
        assert_eq!(of(due(None, false, true)), "late");
        assert_eq!(PromiseKept::of(None).name(), "none");
    }
}
