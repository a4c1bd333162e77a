//! What is read, what is explained, and that nothing is slow.

use super::*;
use crate::base::diagnostic::{Edit, Value};

fn load(text: &str) -> (SourceMap, Span) {
    let mut sources = SourceMap::default();
    let file = sources.load("content/a.md", text);
    let span = sources.file(file).span();
    (sources, span)
}

fn findings(text: &str) -> Vec<Diagnostic> {
    let (sources, span) = load(text);
    parse(&sources, span).findings
}

fn messages(text: &str) -> Vec<&'static str> {
    findings(text).iter().map(|finding| finding.message.id).collect()
}

/// The tree as one line, for comparing.
fn shown(node: &Node) -> String {
    match &node.value {
        NodeValue::Null => "~".to_owned(),
        NodeValue::Scalar { text, quoted: false } => text.to_string(),
        NodeValue::Scalar { text, quoted: true } => format!("{text:?}"),
        NodeValue::List(items) => format!("[{}]", items.iter().map(shown).collect::<Vec<_>>().join(", ")),
        NodeValue::Map(entries) => {
            let entries = entries.iter().map(|(key, node)| format!("{}: {}", key.value, shown(node)));
            format!("{{{}}}", entries.collect::<Vec<_>>().join(", "))
        }
    }
}

fn tree(text: &str) -> String {
    let (sources, span) = load(text);
    shown(&parse(&sources, span).value)
}

/// The text with all fixes applied.
fn fixed(text: &str) -> String {
    let mut edits: Vec<Edit> =
        findings(text).into_iter().filter_map(|finding| finding.fix).flat_map(|fix| fix.edits).collect();
    edits.sort_by_key(|edit| edit.span.start);
    let mut text = text.to_owned();
    for edit in edits.iter().rev() {
        text.replace_range(edit.span.bytes(), &edit.text);
    }
    text
}

#[test]
fn scalars_stay_as_they_are_written() {
    let text = "a: 1.10\nb: 059350\nc: 18:30\nd: 2026-12-03\ne: yes\nf: no\ng: \"x\\ty\"\nh: |\n  un\n  deux\ni: ~\nj: 'n''a'\n";
    let expected = "{a: 1.10, b: 059350, c: 18:30, d: 2026-12-03, e: yes, f: no, g: \"x\\ty\", h: \"un\\ndeux\", i: ~, j: \"n'a\"}";
    assert_eq!(tree(text), expected);
    assert_eq!(findings(text), []);
    assert_eq!(tree(&text.replace('\n', "\r\n")), expected);
}

#[test]
fn spans_are_those_of_the_file() {
    let (sources, span) = load("---\ntitle: Été\nthemes: [eau, \"air\"]\nlist:\n  - a: b\n    c: d\n---\n");
    let span = Span { start: span.start + 4, end: span.end - 4, ..span };
    let node = parse(&sources, span).value;
    let NodeValue::Map(entries) = node.value else { panic!("a map") };
    let texts: Vec<(&str, &str)> =
        entries.iter().map(|(key, node)| (sources.text(key.span), sources.text(node.span))).collect();
    assert_eq!(texts, [("title", "Été"), ("themes", "[eau, \"air\"]"), ("list", "- a: b\n    c: d")]);
}

#[test]
fn a_colon_in_a_french_sentence_is_explained_and_mended() {
    let text = "title: Innovation et citoyenneté : engager\nsummary: ok\n";
    let found = findings(text);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].rule, "yaml-colon-in-value");
    let mended = Value::from("title: \"Innovation et citoyenneté : engager\"");
    assert_eq!(found[0].message.arguments[0], ("mended", mended));
    assert_eq!(fixed(text), "title: \"Innovation et citoyenneté : engager\"\nsummary: ok\n");
    assert_eq!(tree(text), "{title: \"Innovation et citoyenneté : engager\", summary: ok}");
}

#[test]
fn quotes_inside_are_escaped_and_longer_values_are_joined() {
    assert_eq!(fixed("a: Le \"forum\" : bilan\n"), "a: \"Le \\\"forum\\\" : bilan\"\n");
    assert_eq!(fixed("a: Un texte\n  long : très\nb: c\n"), "a: \"Un texte long : très\"\nb: c\n");
    assert_eq!(fixed("- Le forum : bilan : suite\n- b\n"), "- \"Le forum : bilan : suite\"\n- b\n");
    assert_eq!(fixed("a: b : c # note\n"), "a: \"b : c\" # note\n");
}

#[test]
fn each_trap_has_its_message_and_its_mend() {
    for (text, message, mended) in [
        ("a:\n\t- b\n", "yaml-tab", "a:\n  - b\n"),
        ("a:\n\tb: c\n", "yaml-tab", "a:\n  b: c\n"),
        ("a: b\n\tc: d\n", "yaml-tab", "a: b\nc: d\n"),
        ("a: \"Bonjour\nb: c\n", "yaml-quote", "a: \"Bonjour\"\nb: c\n"),
        ("a: 'L'action'\n", "yaml-quote-inside", "a: \"L'action\"\n"),
        ("a: \"Le \"grand\" débat\"\n", "yaml-quote-inside", "a: \"Le \\\"grand\\\" débat\"\n"),
        ("a: \"Le forum\" de Lille\n", "yaml-quote-inside", "a: \"\\\"Le forum\\\" de Lille\"\n"),
        ("a: \"Le forum\" : bilan\n", "yaml-colon-in-value", "a: \"\\\"Le forum\\\" : bilan\"\n"),
        ("a: \"C:\\Users\"\n", "yaml-quote-backslash", "a: \"C:\\\\Users\"\n"),
        ("a: @mel\n", "yaml-reserved", "a: \"@mel\"\n"),
        ("a: *important* : oui\n", "yaml-reserved", "a: \"*important* : oui\"\n"),
        ("a: & co\n", "yaml-reserved", "a: \"& co\"\n"),
        ("a: &co\n", "yaml-reserved", "a: \"&co\"\n"),
        ("a: %50\n", "yaml-reserved", "a: \"%50\"\n"),
        ("a: !Important le forum\n", "yaml-reserved", "a: \"!Important le forum\"\n"),
        ("a: | texte\n", "yaml-reserved", "a: \"| texte\"\n"),
        ("a: [Brouillon] Charte\n", "yaml-reserved", "a: \"[Brouillon] Charte\"\n"),
        ("a: - b\n", "yaml-reserved", "a: \"- b\"\n"),
        ("a: [b, c\nd: e\n", "yaml-syntax-bracket", "a: [b, c]\nd: e\n"),
        ("a:b\nc: d\n", "yaml-syntax-space", "a: b\nc: d\n"),
        ("- id:a\n  title: b\n", "yaml-syntax-space", "- id: a\n  title: b\n"),
        ("a: b\n  c: d\n", "yaml-syntax-indent", "a: b\nc: d\n"),
        ("- a: b\n   c: d\n", "yaml-syntax-indent", "- a: b\n  c: d\n"),
        ("a: L’action #7\n", "yaml-comment", "a: \"L’action #7\"\n"),
        ("a: #7\n", "yaml-comment", "a: \"#7\"\n"),
    ] {
        assert_eq!(messages(text), [message], "{text}");
        assert_eq!(fixed(text), mended, "{text}");
    }
}

#[test]
fn one_broken_key_does_not_hide_the_others() {
    let text = "title: a : b\nsummary: \"Un\nkind: @page\nchanges:\n  - date: 2026\n   kind: x\nid: ok\n";
    let parsed = {
        let (sources, span) = load(text);
        read(&sources, span)
    };
    let rules: Vec<&str> = parsed.findings.iter().map(|finding| finding.message.id).collect();
    assert_eq!(rules, ["yaml-colon-in-value", "yaml-quote", "yaml-reserved", "yaml-syntax-indent"]);
    assert_eq!(
        shown(&parsed.node),
        "{title: \"a : b\", summary: \"Un\", kind: \"@page\", changes: [{date: 2026, kind: x}], id: ok}"
    );
}

#[test]
fn a_key_that_cannot_be_read_is_named() {
    let (sources, span) = load("title: {a, [}\nsummary: ok\nBonjour\n");
    let parsed = read(&sources, span);
    assert_eq!(parsed.broken.iter().map(|span| sources.text(*span)).collect::<Vec<_>>(), ["title"]);
    assert_eq!(shown(&parsed.node), "{title: ~, summary: ok}");
    assert_eq!(parsed.findings.len(), 2);
}

#[test]
fn of_two_equal_keys_the_first_stays_and_both_are_shown() {
    let found = findings("a: 1\nb: 2\na: 3\n");
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].rule, found[0].labels.len()), ("duplicate-key", 1));
    assert_eq!(tree("a: 1\nb: 2\na: 3\n"), "{a: 1, b: 2}");
}

#[test]
fn aliases_are_followed_within_limits() {
    assert_eq!(tree("a: &x [1, 2]\nb: *x\n"), "{a: [1, 2], b: [1, 2]}");
    assert_eq!(findings("a: &x [1, 2]\nb: *x\n"), []);
    assert_eq!(messages("a: &x [*x]\n"), ["yaml-limit-alias"]);
    let mut laughs = "a0: &a0 [ha, ha, ha, ha, ha, ha, ha, ha, ha, ha]\n".to_owned();
    for level in 1..30 {
        let alias = format!("*a{}, ", level - 1).repeat(10);
        laughs.push_str(&format!("a{level}: &a{level} [{}]\n", alias.trim_end_matches(", ")));
    }
    assert_eq!(messages(&laughs), ["yaml-limit-alias"]);
}

#[test]
fn nasty_texts_are_refused_quickly() {
    let big = "a".repeat(limits::BYTES + 1);
    assert_eq!(findings(&"\t".repeat(100_000)), []);
    for text in [
        "[".repeat(100_000),
        "{".repeat(100_000),
        "- ".repeat(50_000),
        "a: ".repeat(50_000),
        "? ".repeat(50_000),
        "a: &a\n".repeat(20_000),
        "a: b : c\n".repeat(20_000),
        (0..5_000).map(|number| format!("k{number}: b : c\n")).collect(),
        format!("a:\n{}", "  - b : c : d\n".repeat(10_000)),
        "\"".repeat(100_001),
        "a: 1\n---\nb: 2\n...\n".to_owned(),
        "a: !!binary aGE=\n".to_owned(),
        "a: x\0y\n".to_owned(),
        "%YAML 1.2\n---\na: b\n".to_owned(),
        "? [a]\n: b\n".to_owned(),
        "\u{feff}\u{feff}a: b\n".to_owned(),
        big,
    ] {
        let found = findings(&text);
        assert!(!found.is_empty(), "{text:.40}");
        assert!(found.len() <= limits::FINDINGS, "{text:.40}: {}", found.len());
    }
}

#[test]
fn a_text_that_became_a_map_is_explained() {
    let (sources, span) = load("fields:\n  - Le forum : bilan\ntitle: [Brouillon]\n");
    let node = parse(&sources, span).value;
    let mut fields = crate::base::fields::Fields::of(&node);
    fields.texts("fields");
    fields.text("title");
    let mut found = fields.finish();
    explain(&sources, &mut found);
    let mended = |finding: &Diagnostic| finding.message.arguments.clone();
    assert_eq!(found.iter().map(|finding| finding.rule).collect::<Vec<_>>(), ["yaml-colon-in-value", "yaml-reserved"]);
    assert_eq!(mended(&found[0]), [("mended", Value::from("- \"Le forum : bilan\""))]);
    assert_eq!(mended(&found[1]), [("mended", Value::from("title: \"[Brouillon]\""))]);
}

#[test]
fn traps_between_brackets_are_mended_there() {
    for (text, message, mended) in [
        (
            "p: {id: a, title: Axe 1 : ouvrir, b: c}\n",
            "yaml-colon-in-value",
            "p: {id: a, title: \"Axe 1 : ouvrir\", b: c}\n",
        ),
        ("p:\n  - {id: a, title: 'L'un'}\n", "yaml-quote-inside", "p:\n  - {id: a, title: \"L'un\"}\n"),
        ("a: [x : y : z, b]\n", "yaml-colon-in-value", "a: [\"x : y : z\", b]\n"),
        ("- {id: b, title: \"x\" : y}\n", "yaml-colon-in-value", "- {id: b, title: \"\\\"x\\\" : y\"}\n"),
    ] {
        assert_eq!(messages(text), [message], "{text}");
        assert_eq!(fixed(text), mended, "{text}");
    }
}

#[test]
fn a_comma_that_cut_a_sentence_is_explained() {
    let (sources, span) = load("{id: a, title: Transparence, clarté, écoute, other: b}\n");
    let node = parse(&sources, span).value;
    let mut fields = crate::base::fields::Fields::of(&node);
    for key in ["id", "title", "other"] {
        fields.text(key);
    }
    let mut found = fields.finish();
    explain(&sources, &mut found);
    assert_eq!(found.iter().map(|finding| finding.rule).collect::<Vec<_>>(), ["yaml-comma-in-value"]);
    let mended = Value::from("{id: a, title: \"Transparence, clarté, écoute\", other: b}");
    assert_eq!(found[0].message.arguments, [("mended", mended)]);
}
