//! One cause is told once: where two rules see the same fault of a page, the one that says most of it speaks, and for the other as well.

use super::Rule;
use crate::{audit::finding::Finding, base::criteria::Standards};

/// A rule that speaks for others on a page where it speaks itself.
struct Cause {
    rule: &'static str,
    /// Those that have nothing to add.
    silent: &'static [&'static str],
    /// The test rules of the W3C that it answers in their place, with its own.
    act: &'static [&'static str],
}

const CAUSES: &[Cause] = &[
    // Nothing at all helps: then there is neither a heading, nor a landmark, nor a link.
    Cause {
        rule: "bypass-missing",
        silent: &[
            "bypass-without-heading",
            "bypass-without-landmark",
            "bypass-without-link",
            "page-without-h1",
            "landmark-main-missing",
            "skip-link-missing",
        ],
        act: &["cf77f2", "047fe0", "b40fd1", "ye5d6e"],
    },
    Cause { rule: "skip-link-broken", silent: &["skip-link-missing", "bypass-without-link"], act: &["ye5d6e"] },
    Cause { rule: "skip-link-missing", silent: &["bypass-without-link"], act: &["ye5d6e"] },
    Cause { rule: "page-without-h1", silent: &["bypass-without-heading"], act: &["047fe0"] },
    Cause { rule: "landmark-main-missing", silent: &["bypass-without-landmark"], act: &["b40fd1"] },
];

/// Takes out what another finding of the same page says already. That one speaks for it from then on.
pub fn told_once(found: &mut Vec<Finding<'_>>) {
    if found.len() < 2 {
        return;
    }
    let said: Vec<&str> = found.iter().map(|finding| finding.rule).collect();
    let speaking: Vec<&Cause> = CAUSES.iter().filter(|cause| said.contains(&cause.rule)).collect();
    for cause in &speaking {
        let answers = |rule: &str| super::named(rule).is_some_and(|rule| !rule.act.is_empty());
        if !cause.silent.iter().any(|rule| said.contains(rule) && answers(rule)) {
            continue;
        }
        for finding in found.iter_mut().filter(|finding| finding.rule == cause.rule) {
            finding.speaks_for_others = true;
        }
    }
    found.retain(|finding| !speaking.iter().any(|cause| cause.silent.contains(&finding.rule)));
}

impl Rule {
    /// What a finding of it has to do with the standards, where it speaks for other rules too.
    pub fn standards_for_others(&self) -> Standards {
        let cause = CAUSES.iter().find(|cause| cause.rule == self.name);
        Standards { act: cause.map_or(self.act, |cause| cause.act), ..self.standards() }
    }
}

#[cfg(test)]
mod tests {
    use super::CAUSES;
    use crate::audit::rules::named;

    #[test]
    fn who_speaks_for_others_answers_their_test_rules_and_its_own() {
        for cause in CAUSES {
            let rules = cause.silent.iter().chain([&cause.rule]).map(|name| named(name).expect("a rule of the table"));
            let mut all: Vec<&str> = rules.flat_map(|rule| rule.act.iter().copied()).collect();
            let mut answered = cause.act.to_vec();
            all.sort_unstable();
            all.dedup();
            answered.sort_unstable();
            assert_eq!(answered, all, "{}", cause.rule);
        }
    }
}
