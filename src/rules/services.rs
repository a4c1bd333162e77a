//! Whoever is named as responsible exists on the site, so that people know whom to ask.

use super::answers::responses_of;
use crate::{
    base::{diagnostic::Diagnostic, source::Span},
    model::kinds::Kind,
    site::Site,
};

/// Words that say that a service of the authority is meant, and no partner.
const SERVICE: &[&str] = &["service", "services", "direction", "dienst", "department"];

/// A service that no document presents. Owners may also be partners (a town, a company): they are named freely, but for a slip in the
/// name of a service.
pub fn unknown(site: &Site, findings: &mut Vec<Diagnostic>) {
    // A site without a page on its services has not begun to say who they are.
    if site.services().titles().is_empty() {
        return;
    }
    for document in site.originals() {
        match &document.kind {
            Kind::Instruction(instruction) => {
                let steps = instruction.steps.given().into_iter().flatten();
                let services = steps.filter_map(|step| step.service.as_ref());
                for name in instruction.lead.given().into_iter().chain(services) {
                    look_up(site, &name.value, name.span, true, findings);
                }
            }
            Kind::Action(action) => {
                if let Some(owner) = action.owner.given() {
                    look_up(site, &owner.value, owner.span, false, findings);
                }
            }
            _ => {}
        }
    }
    for response in responses_of(site) {
        for answer in &response.records.answers {
            for follow_up in site.follow_ups(response, answer) {
                if let Some(owner) = &follow_up.owner {
                    look_up(site, owner, follow_up.span, false, findings);
                }
            }
        }
    }
}

fn look_up(site: &Site, name: &str, place: Span, is_service: bool, findings: &mut Vec<Diagnostic>) {
    let parts: Vec<&str> = [" et ", " and ", " en ", ", ", " / "]
        .iter()
        .find_map(|between| name.contains(between).then(|| name.split(between).collect()))
        .unwrap_or_else(|| vec![name]);
    // « Participation et citoyenneté » is one service, « Voirie et Nature » are two.
    if site.service(name).is_some() || parts.iter().all(|part| site.service(part).is_some()) {
        return;
    }
    let suggestion = site.services().nearest(name);
    let first = name.split_whitespace().next().unwrap_or_default().to_lowercase();
    let says_service = SERVICE.contains(&first.as_str());
    let finding = Diagnostic::warning("unknown-service", place).with("service", name);
    match suggestion {
        Some(near) => findings.push(finding.says("unknown-service-suggestion").with("suggestion", near)),
        None if is_service || says_service => findings.push(finding),
        None => {}
    }
}
