//! A charter may be stricter or milder than we are: it sets the severity of rules about the site, in its front matter.

use super::{ABSOLUTE, RULES};
use crate::{
    base::{
        diagnostic::{Diagnostic, Severity},
        suggest::nearest,
    },
    site::Site,
};

/// A severity for a rule that does not exist would change nothing.
pub fn unknown(site: &Site, findings: &mut Vec<Diagnostic>) {
    let names: Vec<&str> = RULES.iter().map(|(name, _)| *name).collect();
    let Some((_, charter)) = site.charter_in_force().and_then(|work| site.charter(&work)) else { return };
    for (rule, _) in &charter.rules {
        if ABSOLUTE.contains(&&*rule.value) {
            let finding = Diagnostic::error("severity-of-unknown-rule", rule.span);
            findings.push(finding.says("severity-of-unknown-rule-absolute").with("rule", &rule.value));
            continue;
        }
        if names.contains(&&*rule.value) {
            continue;
        }
        let finding = Diagnostic::error("severity-of-unknown-rule", rule.span).with("rule", &rule.value);
        findings.push(match nearest(&rule.value, names.iter().copied()) {
            Some(near) => finding.says("severity-of-unknown-rule-suggestion").with("suggestion", near),
            None => finding,
        });
    }
}

/// Gives findings the severities of the charter in force. What only the calendar broke stays owed.
pub fn apply(site: &Site, findings: &mut [Diagnostic]) {
    let Some((_, charter)) = site.charter_in_force().and_then(|work| site.charter(&work)) else { return };
    let may_differ =
        |finding: &&mut Diagnostic| finding.severity != Severity::Owed && !ABSOLUTE.contains(&finding.rule);
    for finding in findings.iter_mut().filter(may_differ) {
        if let Some((_, severity)) = charter.rules.iter().find(|(rule, _)| *rule.value == *finding.rule) {
            finding.severity = *severity;
        }
    }
}
