//! What a sheet asks for before its own rules: the `@import` rules at its head (CSS Cascade 5, 2), each with the conditions under which it holds.

/// An `@import` rule.
#[derive(PartialEq, Eq, Debug)]
pub struct Import<'s> {
    /// The address, as it is written.
    pub address: &'s str,
    /// The name of its layer, if it has one; empty for one without a name.
    pub layer: Option<&'s str>,
    /// What the browser has to support.
    pub supports: Option<&'s str>,
    /// The media query list; empty for all.
    pub media: &'s str,
}

impl Import<'_> {
    /// The rules of the sheet under its conditions, but for those on media.
    pub fn wrapped(&self, rules: &str) -> String {
        let layered = match self.layer {
            Some(name) => format!("@layer {name}{{{rules}}}"),
            None => rules.to_owned(),
        };
        match self.supports {
            Some(condition) => format!("@supports ({condition}){{{layered}}}"),
            None => layered,
        }
    }
}

/// The imports of a sheet in their order; `None` for one that is not understood.
pub fn of(sheet: &str) -> Vec<Option<Import<'_>>> {
    let mut imports = Vec::new();
    let mut rest = after_comments(sheet);
    while let Some((name, after)) = at_rule(rest) {
        let is_import = name.eq_ignore_ascii_case("import");
        // What may stand before or between them.
        if !is_import && !["charset", "layer"].iter().any(|it| name.eq_ignore_ascii_case(it)) {
            break;
        }
        let Some(end) = end_of_statement(after) else { break };
        if is_import {
            imports.push(import(after[..end].trim()));
        }
        rest = after_comments(after.get(end + 1..).unwrap_or_default());
    }
    imports
}

/// The name of the at-rule with which a text begins, and what follows it.
fn at_rule(text: &str) -> Option<(&str, &str)> {
    let rest = text.strip_prefix('@')?;
    let end = rest.find(|it: char| !it.is_ascii_alphabetic()).unwrap_or(rest.len());
    Some(rest.split_at(end))
}

fn after_comments(mut text: &str) -> &str {
    loop {
        text = text.trim_start_matches(|it: char| it.is_ascii_whitespace() || it == '\u{feff}');
        let Some(comment) = text.strip_prefix("/*") else { return text };
        text = comment.split_once("*/").map_or("", |(_, after)| after);
    }
}

/// Where the statement ends with which a text begins, at the latest with the sheet; `None` for a rule with a block.
fn end_of_statement(text: &str) -> Option<usize> {
    let mut quote = None;
    let mut depth = 0_usize;
    for (at, byte) in text.bytes().enumerate() {
        match (quote, byte) {
            (Some(open), _) => quote = Some(open).filter(|open| *open != byte),
            (None, b'"' | b'\'') => quote = Some(byte),
            (None, b'(') => depth += 1,
            (None, b')') => depth = depth.saturating_sub(1),
            (None, b';') if depth == 0 => return Some(at),
            (None, b'{') => return None,
            _ => {}
        }
    }
    Some(text.len())
}

fn import(prelude: &str) -> Option<Import<'_>> {
    let (address, mut rest) = address(prelude)?;
    let (mut layer, mut supports) = (None, None);
    if let Some(after) = word(rest, "layer") {
        (layer, rest) = match in_parentheses(after) {
            Some((name, after)) => (Some(name.trim()), after),
            None => (Some(""), after),
        };
    }
    rest = after_comments(rest);
    if let Some((condition, after)) = word(rest, "supports").and_then(in_parentheses) {
        (supports, rest) = (Some(condition.trim()), after);
    }
    Some(Import { address, layer, supports, media: after_comments(rest).trim() })
}

/// An address in quotation marks or in `url()`, and what follows.
fn address(text: &str) -> Option<(&str, &str)> {
    if let Some(found) = quoted(text) {
        return Some((found.0, after_comments(found.1)));
    }
    let (inside, rest) = in_parentheses(word(text, "url")?)?;
    let inside = inside.trim();
    let address = quoted(inside).map_or(inside, |(address, _)| address);
    Some((address, after_comments(rest)))
}

fn quoted(text: &str) -> Option<(&str, &str)> {
    let quote = text.chars().next().filter(|it| ['"', '\''].contains(it))?;
    text[1..].split_once(quote)
}

/// What follows a word with which a text begins, whole and in any case of letters.
fn word<'t>(text: &'t str, word: &str) -> Option<&'t str> {
    let head = text.get(..word.len()).filter(|head| head.eq_ignore_ascii_case(word))?;
    let rest = &text[head.len()..];
    (!rest.starts_with(|it: char| it.is_ascii_alphanumeric() || it == '-' || it == '_')).then_some(rest)
}

fn in_parentheses(text: &str) -> Option<(&str, &str)> {
    let inside = text.strip_prefix('(')?;
    let mut depth = 1;
    for (at, byte) in inside.bytes().enumerate() {
        match byte {
            b'(' => depth += 1,
            b')' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some((&inside[..at], &inside[at + 1..]));
        }
    }
    None
}

/// An address of a sheet or of a page, seen from another one: `a/b.css` and `../c.css` are `a/../c.css`.
pub fn beside(base: &str, address: &str) -> String {
    let is_whole = address.starts_with('/') || address.split('/').next().is_some_and(|first| first.contains(':'));
    let folder = base.split(['?', '#']).next().unwrap_or_default();
    match folder.rfind('/').filter(|_| !is_whole) {
        Some(slash) => format!("{}{address}", &folder[..=slash]),
        None => address.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn imports_stand_at_the_head_each_with_its_conditions() {
        let sheet = "/* @import \"no.css\"; */ @charset \"utf-8\"; @layer a, b;\n@import 'one.css';@import url( two.css ) layer(a) supports(display: grid) screen and (min-width: 40em);\n@IMPORT url(\"three.css\") layer; p { color: red } @import \"late.css\";";
        let import = |address, layer, supports, media| Some(Import { address, layer, supports, media });
        let expected = [
            import("one.css", None, None, ""),
            import("two.css", Some("a"), Some("display: grid"), "screen and (min-width: 40em)"),
            import("three.css", Some(""), None, ""),
        ];
        assert_eq!(of(sheet), expected);
        for sheet in ["p { color: red }", "/* @import \"a.css\"; */ p{}", "", "@media print { }"] {
            assert!(of(sheet).is_empty(), "{sheet}");
        }
        assert_eq!(of("@import \"a.css\""), [import("a.css", None, None, "")], "the end of the sheet ends it");
        assert_eq!(of("@import a.css;"), [None]);
        assert_eq!(
            of(sheet)[1].as_ref().map(|it| it.wrapped("p{}")).as_deref(),
            Some("@supports (display: grid){@layer a{p{}}}")
        );
    }

    #[test]
    fn an_address_is_seen_from_the_sheet_that_names_it() {
        for (base, address, expected) in [
            ("css/a.css", "b.css", "css/b.css"),
            ("css/a.css?v=1", "../b.css", "css/../b.css"),
            ("a.css", "b.css", "b.css"),
            ("css/a.css", "/b.css", "/b.css"),
            ("css/a.css", "https://example.org/b.css", "https://example.org/b.css"),
            ("https://example.org/css/", "b.css", "https://example.org/css/b.css"),
        ] {
            assert_eq!(beside(base, address), expected);
        }
    }
}
