//! What is found among all pages of a site together, as `parvis audit` finds it in a folder: every page left its summary in its record, so that
//! a change of one page says again what it is among the others that were left alone.

use super::Auditor;
use crate::{
    audit::{
        DEMANDED,
        found::{Found, PageFindings, pointer, shape},
        set::{self, PlaceInSet, SetFinding, Summary},
        tree::{Element, Tree},
    },
    base::diagnostic::{Diagnostic, Label},
    render::{Job, view::View},
    rules,
};

impl Auditor<'_> {
    /// The findings of rules about a set of pages, with the severities of the charter, without those that are waived.
    pub fn look_among(&self, pages: &[(&Job, &Summary)]) -> Vec<Diagnostic> {
        let summaries: Vec<&Summary> = pages.iter().map(|(_, summary)| *summary).collect();
        let found = set::findings(&summaries, &DEMANDED);
        let jobs: Vec<&Job> = pages.iter().map(|(job, _)| *job).collect();
        rules::settle(self.world.site, found.iter().map(|found| self.told_among(found, &jobs)).collect())
    }

    fn told_among(&self, found: &SetFinding, jobs: &[&Job]) -> Diagnostic {
        let mut finding = self.told(jobs[found.place.page], &self.traced(found, &found.place, jobs));
        for (other, said) in &found.others {
            let cause = self.traced(found, other, jobs).cause;
            if let Some(span) = cause.and_then(|cause| self.span(&cause.place?)) {
                finding.labels.push(Label { span, message: said.clone() });
            }
        }
        finding
    }

    /// The finding at one of its places, with what made the element there. The few pages of such a finding are rendered again for it.
    fn traced(&self, found: &SetFinding, place: &PlaceInSet, jobs: &[&Job]) -> Found {
        let job = jobs[place.page];
        let text = self.rendered(job, &View::new(self.world)).unwrap_or_default();
        let tree = Tree::parse(&text);
        let is_meant = |element: Element<'_>| element.place().is_some_and(|it| it == place.range);
        let finding = Found {
            rule: found.rule,
            severity: found.severity,
            message: found.message.clone(),
            element: tree.elements().position(is_meant).and_then(|rank| u32::try_from(rank).ok()),
            attribute: None,
            declared: None,
            speaks_for_others: false,
            others: Vec::new(),
            pointer: pointer(&text, place.range.start.min(text.len())),
            cause: None,
        };
        let mut page = PageFindings { shape: shape(&tree), findings: vec![finding] };
        self.trace_page(job, &mut page);
        page.findings.remove(0)
    }
}
