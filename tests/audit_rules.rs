//! Runs the examples of the auditor's rule pages, and proves that its table is complete: adding a case is adding a fence of HTML to
//! a page of `docs/rules/`.

use parvis::{
    audit::{self, page::Page, rules::RULES, tree::Tree},
    base::{
        diagnostic::Severity,
        rulebook::{self, Page as RulePage},
    },
};

/// What stands in the body of a page with nothing else wrong, unless the example is a whole page. An example may bring its own `main`
/// or `h1`: a page has one of each.
fn whole(example: &str) -> String {
    let start = example.trim_start().to_ascii_lowercase();
    if start.starts_with("<!doctype") || start.starts_with("<html") {
        return example.to_owned();
    }
    let has = |tag: &str| Tree::parse(example).elements().any(|element| element.is(tag));
    let heading = if has("h1") { "" } else { "<h1>Les dates du projet</h1>\n" };
    let body = match has("main") {
        true if heading.is_empty() => example.to_owned(),
        true => format!("<header>{heading}</header>\n{example}"),
        false => format!("<main>\n{heading}{example}</main>"),
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
    audit::findings(&Page::new(&tree)).iter().map(|finding| (finding.rule, finding.severity)).collect()
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
            for (index, example) in section.html().enumerate() {
                let all = found(example);
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
