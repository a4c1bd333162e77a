//! Reverse links: who refers to a document, or to one record of it, and in which role.

use std::{collections::BTreeMap, sync::Arc};

use crate::model::reference::WorkId;

/// Why one document refers to another.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Role {
    /// A link in its text.
    Link,
    /// News is about it.
    About,
    /// It serves it: a principle or an action.
    Serves,
    /// It has this theme.
    Theme,
    /// It concerns this audience.
    Audience,
    /// It concerns this commune.
    Commune,
    /// It lists it: a plan its actions.
    Lists,
    /// A term points to it.
    SeeAlso,
    /// It proves a milestone.
    Evidence,
    /// It is part of it: of a process.
    Process,
    /// It answers it: an opinion, or one recommendation of it.
    Answers,
    /// It looks at it: a recommendation.
    Takes,
    /// An answer promises it: an action.
    FollowUp,
    /// It sums it up: a contribution.
    SumsUp,
    /// It reports on it: a plan.
    Reports,
    /// What it learnt leads there: an action.
    Lesson,
    /// It holds its minutes.
    Minutes,
    /// It names it as the service or body that decides, leads, does or answers.
    Owns,
    /// Menus, buttons, the charter that binds: no reader learns from the reverse of these.
    Structure,
}

/// Who refers to what, by work: translations of one text count once.
#[derive(Default, Debug)]
pub struct Referrers(BTreeMap<WorkId, Vec<Record>>);

/// Who refers to one record of a work, or to the work as a whole. Both lists are sorted: a node of a tree has room for eleven, and most have one.
#[derive(Debug)]
struct Record {
    name: Option<Arc<str>>,
    from: Vec<(Role, WorkId)>,
}

/// What one document refers to. Documents are looked at side by side, and what they noted is put together afterwards.
#[derive(Debug)]
pub struct Notes {
    from: WorkId,
    to: Vec<(WorkId, Option<Arc<str>>, Role)>,
}

impl Notes {
    /// Nothing yet.
    pub fn from(from: WorkId) -> Self {
        Self { from, to: Vec::new() }
    }

    /// Notes that the document refers to `to`, or to the record `record` of it. One that refers to itself is no news.
    pub fn note(&mut self, to: &WorkId, record: Option<&Arc<str>>, role: Role) {
        if *to != self.from && role != Role::Structure {
            self.to.push((to.clone(), record.cloned(), role));
        }
    }
}

impl Referrers {
    /// What all documents noted, put together.
    pub fn of_all(notes: impl IntoIterator<Item = Notes>) -> Self {
        let mut all: BTreeMap<WorkId, Vec<Record>> = BTreeMap::new();
        for Notes { from, to } in notes {
            // A response names one opinion twenty times: it is looked for once.
            for same in to.chunk_by(|(one, _, _), (other, _, _)| one == other) {
                let Some((to, _, _)) = same.first() else { continue };
                let records = all.entry(to.clone()).or_default();
                for (_, name, role) in same {
                    let at = records.binary_search_by(|record| record.name.cmp(name)).unwrap_or_else(|free| {
                        records.insert(free, Record { name: name.clone(), from: Vec::with_capacity(1) });
                        free
                    });
                    records[at].from.push((*role, from.clone()));
                }
            }
        }
        for record in all.values_mut().flatten() {
            record.from.sort_unstable();
            record.from.dedup();
            record.from.shrink_to_fit();
        }
        Self(all)
    }

    /// Who refers to a work as a whole, by role.
    pub fn of(&self, work: &WorkId) -> impl Iterator<Item = &(Role, WorkId)> {
        self.named(work, None).iter()
    }

    /// How many references lead to a work or to a record of it.
    pub fn count(&self, work: &WorkId) -> usize {
        self.0.get(work).map_or(0, |records| records.iter().map(|record| record.from.len()).sum())
    }

    /// Who refers to one record of a work: a principle of a charter.
    pub fn of_record(&self, work: &WorkId, record: &str) -> impl Iterator<Item = &(Role, WorkId)> {
        self.named(work, Some(record)).iter()
    }

    fn named(&self, work: &WorkId, name: Option<&str>) -> &[(Role, WorkId)] {
        let records = self.0.get(work).map(Vec::as_slice).unwrap_or_default();
        match records.binary_search_by(|record| record.name.as_deref().cmp(&name)) {
            Ok(at) => &records[at].from,
            Err(_) => &[],
        }
    }
}
