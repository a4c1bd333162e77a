//! Reads the record of an audit: `audits/2026.yaml`. All faults of it come out together, each with its line.

use std::sync::Arc;

use super::{
    kinds::entries::{self, Ids, each, map, optional_text, text},
    yaml,
};
use crate::{
    base::{
        criteria::{self, Reference as Standard},
        diagnostic::Diagnostic,
        fields::{Fields, wrong_type},
        node::{Node, NodeValue},
        reading::Reading,
        source::{FileId, SourceMap, Spanned},
        suggest::nearest,
    },
    config::{
        dates::{date, required_date},
        references::reference_of,
    },
    model::audit::{Audit, Contact, CriterionResult, Environment, LeftOut, Outcome, SamplePage, Target},
};

/// The record of a file. There always is one; what it lacks is a finding.
pub fn audit(sources: &SourceMap, file: FileId) -> Reading<Audit> {
    let span = sources.file(file).span();
    let Reading { value: node, mut findings } = yaml::file(sources, file);
    let mut fields = Fields::of(&node);
    let pages = pages(&mut fields);
    let value = Audit {
        date: required_date(&mut fields, "date"),
        declared_on: date(&mut fields, "declared_on"),
        auditor: text(&mut fields, "auditor"),
        version: version(&mut fields),
        applies_to: optional_text(&mut fields, "applies_to"),
        environments: list(&mut fields, "environments", |entry| Environment {
            technology: text(entry, "technology"),
            browser: text(entry, "browser"),
            system: optional_text(entry, "system"),
        }),
        tools: some_texts(&mut fields, "tools"),
        technologies: some_texts(&mut fields, "technologies"),
        results: results(&mut fields, &pages),
        derogations: left_out(&mut fields, "derogations"),
        exempt: left_out(&mut fields, "exempt"),
        contact: contact(&mut fields),
        scheme: target(&mut fields, "scheme"),
        plan: target(&mut fields, "plan"),
        pages,
        span,
    };
    findings.extend(fields.finish());
    yaml::explain(sources, &mut findings);
    Reading { value, findings }
}

/// A version of RGAA that we know the criteria of.
fn version(fields: &mut Fields) -> &'static str {
    let known: Vec<&'static str> = criteria::RGAA_VERSIONS.iter().map(|Standard { version, .. }| *version).collect();
    fields.required("rgaa");
    fields.word("rgaa", &known).map_or("", |word| word.value)
}

/// The maps of a list that must have one at least.
fn list<'a, T>(fields: &mut Fields<'a>, key: &'static str, read: impl FnMut(&mut Fields<'a>) -> T) -> Vec<T> {
    let Some(node) = fields.required(key) else { return Vec::new() };
    if matches!(&node.value, NodeValue::List(items) if items.is_empty()) {
        fields.report(Diagnostic::error("missing-field", node.span).with("key", key));
    }
    each(fields, node, read)
}

fn some_texts(fields: &mut Fields, key: &'static str) -> Vec<Spanned<Arc<str>>> {
    let texts = fields.texts(key);
    if texts.is_empty() {
        fields.report(Diagnostic::error("missing-field", fields.key_span(key)).with("key", key));
    }
    texts
}

fn pages(fields: &mut Fields) -> Vec<SamplePage> {
    let mut ids = Ids::default();
    list(fields, "pages", |entry| {
        let id = ids.take(entry);
        let title = text(entry, "title");
        let address = entry.required_text("address").unwrap_or_else(|| Spanned::new("".into(), entry.span()));
        let is_sound = address.value.starts_with('/') || is_web(&address.value);
        if !is_sound && !address.value.is_empty() {
            entry.report(Diagnostic::error("audit-address", address.span).with("value", &address.value));
        }
        SamplePage { id, title, address }
    })
}

fn is_web(address: &str) -> bool {
    address.starts_with("https://") || address.starts_with("http://")
}

/// The results in the order of RGAA. A criterion without one is named (`audit-incomplete`): a rate over some of them would say nothing.
fn results(fields: &mut Fields, pages: &[SamplePage]) -> Vec<CriterionResult> {
    let Some(node) = fields.required("results") else { return Vec::new() };
    let NodeValue::Map(written) = &node.value else {
        fields.report(wrong_type(node, "map"));
        return Vec::new();
    };
    let mut found = Vec::new();
    let mut numbers = Vec::new();
    for (key, node) in written {
        let Some(criterion) = criteria::rgaa_named(&key.value) else {
            fields.report(unknown("unknown-key", key, criteria::rgaa().iter().map(|it| it.number.as_str())));
            continue;
        };
        numbers.push(criterion.number.as_str());
        found.extend(result(fields, &criterion.number, node, pages));
    }
    let missing: Vec<Arc<str>> = criteria::rgaa()
        .iter()
        .filter(|criterion| !numbers.contains(&criterion.number.as_str()))
        .map(|criterion| criterion.number.as_str().into())
        .collect();
    if !missing.is_empty() {
        let finding = Diagnostic::error("audit-incomplete", fields.key_span("results"));
        fields.report(finding.with("count", missing.len()).with("criteria", missing));
    }
    let rank = |number: &str| criteria::rgaa().iter().position(|criterion| criterion.number == number);
    found.sort_by_key(|result| rank(result.criterion));
    found
}

/// `C`, or `{result: NC, pages: […], note: …}`.
fn result<'a>(
    fields: &mut Fields<'a>,
    number: &'static str,
    node: &'a Node,
    pages: &[SamplePage],
) -> Option<CriterionResult> {
    let made = |outcome, note, pages| CriterionResult { criterion: number, outcome, note, pages, span: node.span };
    if let Some(word) = node.scalar() {
        let known = Outcome::ALL.iter().map(|(word, _)| *word);
        let Some((_, outcome)) = Outcome::ALL.iter().find(|(name, _)| *name == &**word) else {
            let written = Spanned::new(Arc::clone(word), node.span);
            fields.report(unknown("unknown-value", &written, known).with("key", number));
            return None;
        };
        if *outcome == Outcome::NotMet {
            // What is not met is told with its pages and its reason.
            fields.report(Diagnostic::error("audit-failure-unexplained", node.span).with("criterion", number));
        }
        return Some(made(*outcome, None, Vec::new()));
    }
    map(fields, node, |entry| {
        entry.required("result");
        let outcome = entries::variant(entry, "result", Outcome::ALL)?.value;
        let note = optional_text(entry, "note");
        let named = entry.texts("pages");
        for page in &named {
            if !pages.iter().any(|known| known.id.value == page.value) {
                let ids = pages.iter().map(|page| &*page.id.value);
                entry.report(unknown("unknown-value", page, ids).with("key", "pages"));
            }
        }
        if outcome == Outcome::NotMet && (note.is_none() || named.is_empty()) {
            entry.report(Diagnostic::error("audit-failure-unexplained", entry.span()).with("criterion", number));
        }
        Some(made(outcome, note, named.into_iter().map(|page| page.value).collect()))
    })
}

/// A word that is none of those known, with what was probably meant.
fn unknown<'c>(
    rule: &'static str,
    written: &Spanned<Arc<str>>,
    known: impl Iterator<Item = &'c str> + Clone,
) -> Diagnostic {
    let all: Vec<Arc<str>> = known.clone().map(Arc::from).collect();
    let key = if rule == "unknown-key" { "key" } else { "value" };
    let finding = Diagnostic::error(rule, written.span).with(key, &written.value).with("known", all);
    match nearest(&written.value, known) {
        Some(near) if rule == "unknown-key" => finding.says("unknown-key-suggestion").with("suggestion", near),
        Some(near) => finding.says("unknown-value-suggestion").with("suggestion", near),
        None => finding,
    }
}

fn left_out(fields: &mut Fields, key: &'static str) -> Vec<LeftOut> {
    let Some(node) = fields.node(key) else { return Vec::new() };
    each(fields, node, |entry| LeftOut {
        content: text(entry, "content"),
        reason: optional_text(entry, "reason"),
        alternative: optional_text(entry, "alternative"),
    })
}

fn contact(fields: &mut Fields) -> Contact {
    let Some(node) = fields.required("contact") else { return Contact::default() };
    let read = map(fields, node, |entry| {
        let contact = Contact {
            name: optional_text(entry, "name"),
            email: optional_text(entry, "email"),
            phone: optional_text(entry, "phone"),
            form: address(entry, "form"),
            address: optional_text(entry, "address"),
        };
        let ways = [&contact.email, &contact.phone, &contact.form, &contact.address];
        if ways.iter().all(|way| way.is_none()) {
            entry.report(Diagnostic::error("missing-field", entry.span()).with("key", "email"));
        }
        Some(contact)
    });
    read.unwrap_or_default()
}

fn address(entry: &mut Fields, key: &'static str) -> Option<Arc<str>> {
    let written = entry.text(key)?;
    if !is_web(&written.value) {
        entry.report(Diagnostic::error("audit-address", written.span).with("value", &written.value));
        return None;
    }
    Some(written.value)
}

/// `page/schema-pluriannuel`, or an address on the web.
fn target(fields: &mut Fields, key: &'static str) -> Option<Target> {
    let node = fields.node(key)?;
    if let Some(address) = node.scalar().filter(|text| is_web(text)) {
        return Some(Target::Address(Arc::clone(address)));
    }
    let mut findings = Vec::new();
    let reference = reference_of(node, None, &mut findings);
    findings.into_iter().for_each(|finding| fields.report(finding));
    reference.map(Target::Document)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A record in which all criteria are met, under these lines.
    fn read(head: &str, results: &str) -> (Audit, Vec<String>) {
        let rest = criteria::rgaa().iter().filter(|it| !results.contains(&format!("  {}:", it.number)));
        let rest: String = rest.map(|it| format!("  {}: C\n", it.number)).collect();
        let text = format!(
            "{head}auditor: Atelier\npages:\n  - {{id: accueil, title: Accueil, address: /}}\nenvironments:\n  \
             - {{technology: NVDA, browser: Firefox}}\ntools: [Loupe]\ntechnologies: [HTML]\nresults:\n{results}{rest}"
        );
        let mut sources = SourceMap::default();
        let file = sources.load("audits/2026.yaml", &text);
        let reading = audit(&sources, file);
        let told = |finding: &Diagnostic| match finding.place {
            crate::base::diagnostic::Place::Source(span) => {
                format!("{}:{}", finding.message.id, sources.range(span).0.line)
            }
            _ => finding.message.id.to_owned(),
        };
        (reading.value, reading.findings.iter().map(told).collect())
    }

    const HEAD: &str = "date: 2026-10-15\nrgaa: 4.1.2\ncontact: {email: a11y@example.org}\n";

    #[test]
    fn a_sound_record_has_no_finding_and_its_results_are_in_order() {
        let (audit, findings) =
            read(HEAD, "  1.10: NA\n  1.1: {result: NC, pages: [accueil], note: Un plan sans texte}\n");
        // RGAA has no 1.10.
        assert_eq!(findings, ["unknown-key-suggestion:12"]);
        assert_eq!(audit.results.len(), 106);
        assert_eq!(audit.with(Outcome::NotMet).map(|it| it.criterion).collect::<Vec<_>>(), ["1.1"]);
        let order: Vec<&str> = audit.results.iter().map(|it| it.criterion).collect();
        let expected: Vec<&str> = criteria::rgaa().iter().map(|it| it.number.as_str()).collect();
        assert_eq!(order, expected);
    }

    #[test]
    fn every_fault_is_told_at_its_line() {
        let head = "date: hier\nrgaa: 5\ncontact: {name: Le service}\nmethod: à la main\n";
        let (_, findings) =
            read(head, "  1.1: NC\n  1.2: {result: NC, pages: [acceuil], note: x}\n  1.3: N\n  1.4: c\n");
        for expected in [
            "bad-date:1",
            "unknown-value:2",
            "missing-field:3",
            "unknown-key:4",
            "audit-failure-unexplained:13",
            "unknown-value-suggestion:14",
        ] {
            assert!(findings.iter().any(|it| it.starts_with(expected)), "{expected}: {findings:?}");
        }
        assert_eq!(findings.iter().filter(|it| it.contains("unknown-value")).count(), 4, "{findings:?}");
    }

    #[test]
    fn a_criterion_without_result_is_named() {
        let mut sources = SourceMap::default();
        let file = sources.load("audits/2026.yaml", "results:\n  1.1: C\n");
        let reading = audit(&sources, file);
        let incomplete = reading.findings.iter().find(|it| it.rule == "audit-incomplete").expect("a finding");
        assert_eq!(incomplete.message.arguments[0], ("count", 105_usize.into()));
        assert!(reading.findings.iter().filter(|it| it.rule == "missing-field").count() >= 7);
    }

    #[test]
    fn any_text_is_read() {
        for text in [
            "",
            "- a\n",
            "results: C\n",
            "results:\n  1.1:\n    - x\n",
            "pages: [1, {}]\ncontact: x\nscheme: {}\n",
            "\u{0}",
        ] {
            let mut sources = SourceMap::default();
            let file = sources.load("audits/a.yaml", text);
            assert!(!audit(&sources, file).findings.is_empty(), "{text:?}");
        }
    }
}
