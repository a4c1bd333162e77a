//! What was found, by rule and by criterion: RGAA's own for readers of French, those of WCAG for all others.

use std::collections::BTreeMap;

use parvis::{
    base::{
        criteria,
        diagnostic::{Diagnostic, Value},
    },
    report::words::Words,
};

/// One line a rule, then one line a criterion, each with its count; rules with the most findings first, criteria in their order.
pub fn text(findings: &[Diagnostic], words: &Words) -> String {
    let mut rules: BTreeMap<&str, usize> = BTreeMap::new();
    let mut criteria: BTreeMap<usize, usize> = BTreeMap::new();
    let names = names(words);
    for finding in findings {
        *rules.entry(finding.rule).or_default() += 1;
        let standards = finding.standards.iter();
        let numbers = standards.flat_map(|it| if is_french(words) { it.rgaa } else { it.wcag });
        for number in numbers {
            if let Some(rank) = names.iter().position(|(known, _)| known == number) {
                *criteria.entry(rank).or_default() += 1;
            }
        }
    }
    let mut rules: Vec<(&str, usize)> = rules.into_iter().collect();
    rules.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let line = |what: &str, count: usize| {
        words.text("audit-count", &[("what", Value::from(what)), ("count", Value::from(count))]) + "\n"
    };
    let mut out = format!("\n{}\n", words.text("audit-by-rule", &[]));
    rules.iter().for_each(|(rule, count)| out += &line(rule, *count));
    if !criteria.is_empty() {
        out += &format!("\n{}\n", words.text("audit-by-criterion", &[]));
        for (rank, count) in criteria {
            let (number, name) = names[rank];
            out += &line(&format!("{number} {}", name.replace('`', "")), count);
        }
    }
    out
}

fn is_french(words: &Words) -> bool {
    words.lang().primary() == "fr"
}

/// Numbers and names of criteria in the order of their standard.
fn names(words: &Words) -> Vec<(&'static str, &'static str)> {
    match is_french(words) {
        true => criteria::rgaa().iter().map(|it| (it.number.as_str(), it.title.as_str())).collect(),
        false => criteria::wcag().iter().map(|it| (it.number.as_str(), it.english.as_str())).collect(),
    }
}

#[cfg(test)]
mod tests {
    use parvis::{
        audit::rules::{self, Rule},
        base::{lang::Lang, source::SourceMap, source::Span},
    };

    use super::*;

    #[test]
    fn rules_and_criteria_are_counted_in_the_words_of_the_reader() {
        let mut sources = SourceMap::default();
        let file = sources.load("a.html", "<p>");
        let mut finding = Diagnostic::error("page-title-missing", Span::start_of(file));
        finding.standards = rules::named("page-title-missing").map(Rule::standards);
        let of = |tag: &str| text(&[finding.clone(), finding.clone()], &Words::of(&Lang::parse(tag).expect("a tag")));
        let (french, english) = (of("fr"), of("en"));
        assert!(french.contains("page-title-missing") && french.contains("8.5 Chaque page web"), "{french}");
        assert!(english.contains("2.4.2 Page Titled: 2"), "{english}");
    }
}
