//! Says what is wrong with a TOML file in the words of somebody who has never heard of TOML.

use ::toml::de::{DeTable, DeValue, Error};

use super::Tree;
use crate::{
    base::{
        diagnostic::{Diagnostic, Edit, Fix, Safety},
        node::{Node, NodeValue},
        source::{Span, Spanned},
    },
    config::dates,
};

/// First bytes of the values that hold nothing the author meant: dates that are none, and lists that never end and swallow
/// the rest of the file.
pub fn lost_values(text: &str, table: &DeTable<'_>, errors: &[Error]) -> Vec<usize> {
    let mut values = Vec::new();
    collect(table, &mut values);
    let mut lost = Vec::new();
    for error in errors {
        let Some(range) = error.span() else { continue };
        if is_unclosed(error) {
            lost.extend(
                values.iter().filter(|value| value.brackets && value.end == range.end).map(|value| value.start),
            );
        }
        if looks_like_date(text.get(range.clone()).unwrap_or_default()) {
            lost.push(range.start);
        }
    }
    lost
}

/// The findings, one a line at most: the parser stumbles several times over one fault.
pub fn findings(tree: &Tree<'_>, errors: &[Error], root: &Node) -> Vec<Diagnostic> {
    let mut findings: Vec<(usize, Diagnostic)> = Vec::new();
    let mut swallowed: Vec<std::ops::Range<usize>> = Vec::new();
    for error in errors.iter().filter(|error| is_unclosed(error)) {
        let end = error.span().map_or(tree.text.len(), |range| range.end);
        let start = tree.lost.iter().copied().filter(|start| *start < end).max().unwrap_or(end);
        swallowed.push(start + 1..end + 1);
        let start = start.min(line_of(tree.text, start).end);
        let bracket = match tree.text.get(start..start + 1) {
            Some("{") => "}",
            _ => "]",
        };
        let finding = Diagnostic::error("toml-syntax", tree.span(start..(start + 1).min(tree.text.len())));
        findings.push((start, finding.says("toml-syntax-bracket").with("bracket", bracket)));
    }
    let mut lines: Vec<usize> = findings.iter().map(|(at, _)| line_of(tree.text, *at).start).collect();
    for error in errors.iter().filter(|error| !is_unclosed(error)) {
        let range = error.span().unwrap_or(0..0);
        let line = line_of(tree.text, range.start).start;
        if lines.contains(&line) || swallowed.iter().any(|swallowed| swallowed.contains(&range.start)) {
            continue;
        }
        lines.push(line);
        findings.push((range.start, finding(tree, error, range, root)));
    }
    findings.sort_by_key(|(at, _)| *at);
    findings.into_iter().map(|(_, finding)| finding).collect()
}

/// The parser's messages are matched by their first words; one that we do not know is passed on as it is.
fn finding(tree: &Tree<'_>, error: &Error, range: std::ops::Range<usize>, root: &Node) -> Diagnostic {
    let message = error.message();
    let says = |words: &str| message.starts_with(words);
    let span = tree.span(range.clone());
    let fault = Diagnostic::error("toml-syntax", span);
    let written = tree.text.get(range.clone()).unwrap_or_default();
    if looks_like_date(written) {
        return date(span, written);
    }
    if says("string values must be quoted") {
        return unquoted_text(fault, span, written);
    }
    let is_text = says("invalid basic string") || says("invalid literal string") || says("invalid multi-line");
    if is_text && (message.ends_with("expected `\"`") || message.ends_with("expected `'`")) {
        return fault.says("toml-syntax-quote");
    }
    if says("missing opening quote") {
        return fault.says("toml-syntax-opening");
    }
    if says("duplicate key") {
        return fault.says("toml-syntax-duplicate").with("key", written);
    }
    if says("key with no value") {
        return equals_missing(tree, &range);
    }
    if says("invalid unquoted key") || says("unquoted keys cannot be empty") {
        return key(fault, root, span);
    }
    if says("unclosed table") || says("unclosed array table") {
        return fault.says("toml-syntax-bracket").with("bracket", "]");
    }
    if says("missing comma") {
        return fault.says("toml-syntax-comma");
    }
    if says("extra comma") {
        return fault.says("toml-syntax-comma-twice");
    }
    if says("unexpected key or value") {
        return fault.says("toml-syntax-rest");
    }
    if says("missing escaped value") {
        return fault.says("toml-syntax-backslash");
    }
    if says("invalid boolean") {
        let suggestion = written.to_lowercase();
        return mended(fault.says("toml-syntax-truth").with("value", written), span, suggestion);
    }
    fault.with("detail", message)
}

/// A date in a spelling that TOML does not take: what `dates` says about it is more helpful than a fault of syntax.
fn date(span: Span, written: &str) -> Diagnostic {
    let value = NodeValue::Scalar { text: written.into(), quoted: false };
    let mut findings = Vec::new();
    let read = dates::date_of(&Node { value, span }, &mut findings);
    match (read, findings.pop()) {
        (None, Some(finding)) => finding,
        // A year and a month: a date to us, not to TOML.
        _ => unquoted_text(Diagnostic::error("toml-syntax", span), span, written),
    }
}

/// A text that stands without quotation marks, or between marks that are not straight.
fn unquoted_text(fault: Diagnostic, span: Span, written: &str) -> Diagnostic {
    let bare = written.trim();
    if bare.is_empty() {
        return fault.says("toml-syntax-value");
    }
    for (open, close) in [('“', '”'), ('«', '»'), ('„', '“'), ('‘', '’'), ('”', '”')] {
        let Some(inner) = bare.strip_prefix(open).and_then(|rest| rest.strip_suffix(close)) else { continue };
        return quoted(fault.says("toml-syntax-curly").with("value", bare), span, inner.trim());
    }
    quoted(fault.says("toml-syntax-bare").with("value", bare), span, bare)
}

fn quoted(fault: Diagnostic, span: Span, inner: &str) -> Diagnostic {
    if inner.contains(['"', '\\']) || inner.chars().any(char::is_control) {
        return fault;
    }
    mended(fault, span, format!("\"{inner}\""))
}

/// `title: Bonjour` or `title Bonjour`.
fn equals_missing(tree: &Tree<'_>, range: &std::ops::Range<usize>) -> Diagnostic {
    let line = line_of(tree.text, range.start);
    let written = tree.text.get(line.clone()).unwrap_or_default();
    let key = written.trim_start().split([':', ' ', '\t']).next().unwrap_or_default();
    let start = line.start + (written.len() - written.trim_start().len());
    let span = tree.span(start..start + key.len());
    let fault = Diagnostic::error("toml-syntax", span).says("toml-syntax-equals").with("key", key);
    let after = start + key.len();
    match written.trim_start().strip_prefix(key) {
        Some(rest) if rest.starts_with(':') => mended(fault, tree.span(after..after + 1), " =".to_owned()),
        _ => fault,
    }
}

/// A key with accents, spaces or apostrophes, which has to stand between quotation marks.
fn key(fault: Diagnostic, root: &Node, span: Span) -> Diagnostic {
    let fault = fault.says("toml-syntax-key");
    match key_at(root, span) {
        Some(key) if !key.value.is_empty() => {
            let mut fault = fault.with("key", &key.value);
            fault.place = crate::base::diagnostic::Place::Source(key.span);
            quoted(fault, key.span, &key.value)
        }
        _ => fault.with("key", ""),
    }
}

fn key_at(node: &Node, span: Span) -> Option<&Spanned<std::sync::Arc<str>>> {
    let NodeValue::Map(entries) = &node.value else { return None };
    for (key, value) in entries {
        if key.span.start <= span.start && span.end <= key.span.end {
            return Some(key);
        }
        if let Some(found) = key_at(value, span) {
            return Some(found);
        }
    }
    None
}

fn mended(finding: Diagnostic, span: Span, text: String) -> Diagnostic {
    finding.fix(Fix { safety: Safety::Safe, edits: vec![Edit { span, text }] })
}

fn is_unclosed(error: &Error) -> bool {
    error.message().starts_with("unclosed array,") || error.message().starts_with("unclosed inline table")
}

/// Digits in two or three groups.
fn looks_like_date(written: &str) -> bool {
    let groups: Vec<&str> = written.trim().split(['-', '/', '.']).collect();
    let is_number = |group: &&str| (1..=4).contains(&group.len()) && group.bytes().all(|byte| byte.is_ascii_digit());
    (2..=3).contains(&groups.len()) && groups.iter().any(|group| group.len() == 4) && groups.iter().all(is_number)
}

/// The line around a byte, without its end.
fn line_of(text: &str, at: usize) -> std::ops::Range<usize> {
    let start = text[..at.min(text.len())].rfind('\n').map_or(0, |newline| newline + 1);
    let end = text[start..].find('\n').map_or(text.len(), |newline| start + newline);
    start..end
}

/// A value's first and last byte, and whether it is a list or a map in one line.
struct Extent {
    start: usize,
    end: usize,
    brackets: bool,
}

fn collect(table: &DeTable<'_>, extents: &mut Vec<Extent>) {
    for value in table.values() {
        extent(value, extents);
    }
}

fn extent(value: &::toml::Spanned<DeValue<'_>>, extents: &mut Vec<Extent>) {
    let range = value.span();
    let brackets = matches!(value.get_ref(), DeValue::Array(_) | DeValue::Table(_));
    extents.push(Extent { start: range.start, end: range.end, brackets });
    match value.get_ref() {
        DeValue::Array(items) => items.iter().for_each(|item| extent(item, extents)),
        DeValue::Table(table) => collect(table, extents),
        DeValue::String(_) | DeValue::Integer(_) | DeValue::Float(_) | DeValue::Boolean(_) | DeValue::Datetime(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use crate::{
        base::{diagnostic::Place, source::SourceMap},
        config::toml,
    };

    /// `message@line:column`, and the line as the fix leaves it.
    fn faults(text: &str) -> Vec<String> {
        let mut sources = SourceMap::default();
        let file = sources.load("site.toml", text);
        let mut faults = Vec::new();
        for finding in toml::read(&sources, file).findings {
            let Place::Source(span) = finding.place else { panic!("a place") };
            let (start, _) = sources.range(span);
            let mut line = format!("{}@{}:{}", finding.message.id, start.line, start.column);
            if let Some(fix) = &finding.fix {
                let mut mended = text.to_owned();
                mended.replace_range(fix.edits[0].span.bytes(), &fix.edits[0].text);
                line.push_str(&format!(" {}", mended.lines().nth(start.line as usize - 1).unwrap_or_default()));
            }
            faults.push(line);
        }
        faults
    }

    #[test]
    fn each_usual_fault_has_its_words() {
        let cases = [
            ("a = \"x\nb = 1\n", "toml-syntax-quote@1:7"),
            ("a = 1\na = 2\n", "toml-syntax-duplicate@2:1"),
            ("titre Participation\n", "toml-syntax-equals@1:1"),
            ("titre: 'x'\n", "toml-syntax-equals@1:1 titre = 'x'"),
            ("a = hello world\n", "toml-syntax-bare@1:5 a = \"hello world\""),
            ("a = «\u{a0}été\u{a0}»\n", "toml-syntax-curly@1:5 a = \"été\""),
            ("a = \n", "toml-syntax-value@1:5"),
            ("a = 'l'été'\n", "toml-syntax-rest@1:8"),
            ("a = \"c:\\qx\"\n", "toml-syntax-backslash@1:9"),
            ("a = True\n", "toml-syntax-truth@1:5 a = true"),
            ("a = ['x' 'y']\n", "toml-syntax-comma@1:10"),
            ("a = ['x',,'y']\n", "toml-syntax-comma-twice@1:10"),
            ("a = hello\"\n", "toml-syntax-opening@1:5"),
            ("[[a]\nb = 1\n", "toml-syntax-bracket@1:5"),
            ("[kinds\na = 1\n", "toml-syntax-bracket@1:7"),
            ("a = [1, 2\nb = 3\nc = 'x'\n", "toml-syntax-bracket@1:5"),
            ("a = {b = 1\nc = 2\n", "toml-syntax-bracket@1:5"),
            ("actualités = 'news'\n", "toml-syntax-key@1:1 \"actualités\" = 'news'"),
            ("date = 03/12/2026\n", "bad-date-suggestion@1:8 date = 2026-12-03"),
            ("date = 2026-02-30\n", "bad-date-day@1:8"),
            ("date = 2026-11\n", "toml-syntax-bare@1:8 date = \"2026-11\""),
            ("a = 08\n", "toml-syntax@1:5"),
        ];
        for (text, expected) in cases {
            assert_eq!(faults(text), [expected], "{text}");
        }
    }

    #[test]
    fn all_faults_come_at_once() {
        assert_eq!(
            faults("a = x\nb = \"y\nc = 1\nc = 2\n"),
            ["toml-syntax-bare@1:5 a = \"x\"", "toml-syntax-quote@2:7", "toml-syntax-duplicate@4:1"]
        );
    }

    #[test]
    fn no_broken_text_makes_it_panic() {
        let whole = "a = [\"é\", {b = 'c'}]\n[t.u]\nd = 2026-11-23\ne = '''\nx'''\n\"é\" = 1\n";
        for end in (0..whole.len()).filter(|end| whole.is_char_boundary(*end)) {
            faults(&whole[..end]);
            faults(&whole[end..]);
        }
    }
}
