//! Runs the examples of the auditor's rule pages, and proves that its table is complete: adding a case is adding a fence of HTML to
//! a page of `docs/rules/`.

use std::collections::BTreeSet;

use parvis::{
    audit::{
        self,
        page::Page,
        rules::{Check, RULES, Rule},
        set::{self, Summary},
        style::{Looks, Sheets},
        tree::{Element, Tree},
    },
    base::{
        criteria,
        diagnostic::{Message, Severity},
        lang::Lang,
        rulebook::{self, Page as RulePage},
    },
    report::words::Words,
};

/// What stands in the body of a page with nothing else wrong, unless the example is a whole page. An example may bring its own `main`
/// or `h1`: a page has one of each.
fn whole(example: &str) -> String {
    let start = example.trim_start().to_ascii_lowercase();
    if start.starts_with("<!doctype") || start.starts_with("<html") {
        return example.to_owned();
    }
    let tree = Tree::parse(example);
    let has_heading = tree.elements().any(|element| element.is("h1"));
    let heading = if has_heading { "" } else { "<h1>Les dates du projet</h1>\n" };
    let main = tree.elements().find(|element| element.is("main")).and_then(Element::place);
    let body = match main {
        // The heading stands first in the example's own `main`.
        Some(main) => format!("{}{heading}{}", &example[..main.end], &example[main.end..]),
        None => format!("<main>\n{heading}{example}</main>"),
    };
    format!(
        "<!DOCTYPE html>\n<html lang=\"fr\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>Les dates du projet – Participation citoyenne</title>\n</head>\n<body>\n{body}\n</body>\n</html>\n"
    )
}

/// Rule and severity of everything that is found on a page.
fn found(example: &str) -> Vec<(&'static str, Severity)> {
    let html = whole(example);
    let tree = Tree::parse(&html);
    let looks = Looks::new(&tree, Sheets::of(&tree, &|_| None));
    let page = Page::with_looks(&tree, &looks);
    audit::findings(&page).iter().map(|finding| (finding.rule, finding.severity)).collect()
}

/// Rule and severity of everything that is found on the one page of an example, or by its rule among its pages.
fn found_by(rule: &Rule, pages: &[&str]) -> Vec<(&'static str, Severity)> {
    match (rule.check, pages) {
        (Check::Page(_), [page]) => {
            let html = whole(page);
            let tree = Tree::parse(&html);
            let rules: Vec<&Rule> = RULES.iter().collect();
            let looks = Looks::new(&tree, Sheets::of(&tree, &|_| None));
            let page = Page::with_looks(&tree, &looks);
            let found = audit::findings_of(&page, &rules);
            found.iter().map(|finding| (finding.rule, finding.severity)).collect()
        }
        _ => {
            let summary = |page: &&str| Summary::of(&Page::new(&Tree::parse(&whole(page))));
            let pages: Vec<Summary> = pages.iter().map(summary).collect();
            set::findings(&pages.iter().collect::<Vec<_>>(), &[rule])
                .iter()
                .map(|finding| (finding.rule, finding.severity))
                .collect()
        }
    }
}

fn french(name: &str) -> RulePage<'static> {
    let rule = rulebook::named(name).unwrap_or_else(|| panic!("{name}: no line in `base::rulebook`"));
    RulePage::parse(rule.french).unwrap_or_else(|| panic!("{name}: no summary or severity"))
}

#[test]
fn the_page_around_an_example_has_nothing_wrong() {
    for example in ["<p>Une phrase.</p>", "<h1>Les dates</h1><p>Une phrase.</p>", "<main><p>Une phrase.</p></main>"] {
        assert_eq!(found(example), []);
    }
}

#[test]
fn examples_that_are_refused_have_the_finding_and_those_that_are_accepted_have_not() {
    let mut faults = Vec::new();
    for rule in RULES {
        let page = french(rule.name);
        for (heading, expected) in [("Exemple refusé", true), ("Exemple accepté", false)] {
            let section = page.section(heading).unwrap_or_else(|| panic!("{}: no « {heading} »", rule.name));
            assert!(section.html().count() > 0, "{}, {heading}: no fence of HTML", rule.name);
            // Examples of a rule about a set of pages are its pages.
            let examples: Vec<Vec<&str>> = match rule.check {
                Check::Page(_) => section.html().map(|example| vec![example]).collect(),
                Check::Set(_) => vec![section.html().collect()],
            };
            for (index, example) in examples.iter().enumerate() {
                let all = found_by(rule, example);
                let own: Vec<Severity> = all.iter().filter(|(name, _)| *name == rule.name).map(|(_, it)| *it).collect();
                if own.is_empty() == expected {
                    faults.push(format!("{}, {heading} {}: findings are {all:?}", rule.name, index + 1));
                }
                let untold = own.iter().filter(|severity| !page.severity.contains(word(**severity)));
                faults.extend(untold.map(|it| format!("{}: the page does not say « {} »", rule.name, word(*it))));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

fn word(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "erreur",
        Severity::Owed => "dû",
        Severity::Warning => "avertissement",
        Severity::Advice => "conseil",
    }
}

#[test]
fn the_table_of_the_auditor_is_complete() {
    let mut faults = Vec::new();
    let names: Vec<&str> = RULES.iter().map(|rule| rule.name).collect();
    let pages: Vec<&str> = rulebook::RULES.iter().filter(|rule| rule.is_of_auditor()).map(|rule| rule.name).collect();
    let set = |names: &[&'static str]| -> BTreeSet<&'static str> { names.iter().copied().collect() };
    assert_eq!(set(&names), set(&pages), "the table of the auditor and its group in `base::rulebook`");
    assert_eq!(set(&names).len(), names.len(), "a rule is in the table twice");
    for rule in RULES {
        let standards = rule.standards();
        for id in standards.act {
            if !criteria::act().iter().any(|act| act.id == *id) {
                faults.push(format!("{}: no ACT rule {id}", rule.name));
            }
        }
        for number in standards.wcag {
            if criteria::wcag_named(number).is_none() {
                faults.push(format!("{}: no success criterion {number} in WCAG 2.2", rule.name));
            }
        }
        for number in standards.rgaa {
            if criteria::rgaa_named(number).is_none() {
                faults.push(format!("{}: no criterion {number} in RGAA 4.1.2", rule.name));
            }
        }
        let bound = !standards.wcag.is_empty() || !standards.rgaa.is_empty();
        if !bound && !says_that_it_is_good_practice(rule.name) {
            faults.push(format!("{}: neither WCAG nor RGAA, and its pages do not say “good practice”", rule.name));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// No standard asks for it: both pages say so.
fn says_that_it_is_good_practice(name: &str) -> bool {
    rulebook::named(name).is_some_and(|rule| {
        rule.french.to_lowercase().contains("bonne pratique") && rule.english.to_lowercase().contains("good practice")
    })
}

#[test]
fn every_rule_of_the_auditor_says_why_and_what_to_do_in_both_languages() {
    for tag in ["fr", "en"] {
        let words = Words::of(&Lang::parse(tag).expect("a tag"));
        for rule in RULES {
            let message = Message::new(rule.name);
            assert_ne!(words.say(&message), rule.name, "{tag}: {} has no message", rule.name);
            assert!(words.attribute(rule.name, "why").is_some(), "{tag}: {} does not say why", rule.name);
            assert!(words.attribute(rule.name, "do").is_some(), "{tag}: {} does not say what to do", rule.name);
        }
    }
}
