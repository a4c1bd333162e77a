//! The anchors of a plan's axes and of a charter's parts stand on the same page as the headings of its text.

use std::sync::Arc;

use crate::{
    base::{
        diagnostic::{Diagnostic, Message},
        source::Spanned,
    },
    model::{block::BlockKind, document::Document, kinds::Kind},
    site::{Site, declaration},
};

/// A heading takes an anchor that the front matter declares. The section of a principle or a phase bears its anchor on purpose.
pub fn taken_twice(site: &Site, findings: &mut Vec<Diagnostic>) {
    for document in site.documents() {
        if declaration::is_declaration(document) {
            written_by_itself(document, findings);
        }
        let (declared, sections): (Vec<&Spanned<Arc<str>>>, bool) = match &document.kind {
            Kind::Charter(charter) => {
                let principles = charter.principles.iter().map(|principle| &principle.id);
                (principles.chain(charter.phases.iter().map(|phase| &phase.id)).collect(), true)
            }
            Kind::Plan(plan) => {
                let objectives = plan.axes.iter().flat_map(|axis| &axis.objectives).map(|objective| &objective.id);
                (plan.axes.iter().map(|axis| &axis.id).chain(objectives).collect(), false)
            }
            _ => continue,
        };
        for block in &document.body {
            let BlockKind::Heading(heading) = &block.kind else { continue };
            let is_section = heading.attributes.has_class("principle") || heading.attributes.has_class("phase");
            let Some(first) = declared.iter().find(|id| id.value == heading.anchor) else { continue };
            if !(sections && is_section) {
                findings.push(
                    Diagnostic::error("duplicate-anchor", block.span)
                        .with("anchor", &heading.anchor)
                        .label(first.span, Message::new("duplicate-anchor-first")),
                );
            }
        }
    }
}

/// The page of the declaration writes its sections itself: one of the author's under the same anchor would contradict it some day.
fn written_by_itself(document: &Document, findings: &mut Vec<Diagnostic>) {
    for block in &document.body {
        let BlockKind::Heading(heading) = &block.kind else { continue };
        if declaration::ANCHORS.contains(&&*heading.anchor) {
            let finding = Diagnostic::error("duplicate-anchor", block.span).says("duplicate-anchor-declaration");
            findings.push(finding.with("anchor", &heading.anchor));
        }
    }
}
