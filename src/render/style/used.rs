//! The part of the sheet that a page uses. It stands in the page, so that the first view is one request: a reader at 50 kbit/s waits for no
//! second round trip before the first words are set.
//!
//! A rule is left out only where one of its selectors' own conditions can never hold: a class, an id or an element that the page does not
//! have. Whatever depends on more (states, attributes, relations inside of `:is()`, `:not()`, `:has()`) stays.

use std::{
    borrow::Cow,
    sync::{PoisonError, RwLock},
};

use rustc_hash::FxHashSet;

use crate::render::html::tags::{attributes, tags, text_length};

/// A sheet, cut into its rules.
#[derive(Debug, Default)]
pub struct Sheet {
    rules: Vec<Rule>,
    stands_in_pages: bool,
    /// What was cut of it so far: pages of one kind use the same rules.
    cuts: RwLock<FxHashSet<Box<str>>>,
}

#[derive(Debug)]
enum Rule {
    /// `@page`, `@font-face`, what cannot be cut.
    Whole(String),
    /// `@media`, `@supports`: rules under a condition.
    Group(String, Vec<Rule>),
    /// Selectors, and the declarations with their braces.
    Style(Vec<Selector>, String),
}

#[derive(Debug)]
struct Selector {
    text: String,
    needs: Vec<Need>,
}

/// What a page must have for a selector to match anything.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
enum Need {
    Class(String),
    Id(String),
    Element(String),
}

/// Conditions that hold rules, and no declarations.
const GROUPS: &[&str] = &["@media", "@supports", "@container", "@layer", "@scope", "@starting-style"];

impl Sheet {
    /// Cuts a sheet without comments. What is no rule is kept whole.
    pub fn parse(css: &str) -> Self {
        Self { rules: rules(css), stands_in_pages: stands_in_pages(css), cuts: RwLock::default() }
    }

    /// True if it says the same wherever it stands: addresses in it would lead elsewhere from a page.
    pub fn stands_in_pages(&self) -> bool {
        self.stands_in_pages
    }

    /// The rules that a page may use, in their order.
    pub fn used_by(&self, html: &str) -> String {
        let page = Page::of(html);
        let mut out = String::new();
        write(&self.rules, &page, &mut out);
        if !self.has_cut(&out) {
            self.cuts.write().unwrap_or_else(PoisonError::into_inner).insert(out.as_str().into());
        }
        out
    }

    /// True if this text was cut of it for a page.
    pub fn has_cut(&self, text: &str) -> bool {
        self.cuts.read().unwrap_or_else(PoisonError::into_inner).contains(text)
    }
}

fn stands_in_pages(css: &str) -> bool {
    let mut addresses =
        css.match_indices("url(").map(|(at, open)| css[at + open.len()..].trim_start_matches(['"', '\'']));
    !css.contains("@import")
        && !css.contains("</")
        && addresses.all(|address| address.starts_with('#') || address.starts_with("data:"))
}

fn write(rules: &[Rule], page: &Page<'_>, out: &mut String) {
    for rule in rules {
        match rule {
            Rule::Whole(text) => out.push_str(text),
            Rule::Group(condition, rules) => {
                let start = out.len();
                out.push_str(condition);
                out.push('{');
                let empty = out.len();
                write(rules, page, out);
                match out.len() == empty {
                    true => out.truncate(start),
                    false => out.push('}'),
                }
            }
            Rule::Style(selectors, block) => {
                let start = out.len();
                for selector in selectors.iter().filter(|selector| selector.needs.iter().all(|need| page.has(need))) {
                    if out.len() > start {
                        out.push(',');
                    }
                    out.push_str(&selector.text);
                }
                if out.len() > start {
                    out.push_str(block);
                }
            }
        }
    }
}

/// The classes, ids and elements of a page.
struct Page<'h> {
    classes: FxHashSet<&'h str>,
    ids: FxHashSet<&'h str>,
    elements: FxHashSet<Cow<'h, str>>,
}

impl<'h> Page<'h> {
    fn of(html: &'h str) -> Self {
        let mut page =
            Self { classes: FxHashSet::default(), ids: FxHashSet::default(), elements: FxHashSet::default() };
        for tag in tags(html) {
            page.elements.insert(lower(tag.name));
            // Markup that a script will put into the page.
            if tag.name == "script" && attributes(tag.attributes).any(|it| it == ("type", "text/html")) {
                let text = &html[tag.range.end..];
                let later = Self::of(&text[..text_length(text, tag.name)]);
                page.classes.extend(later.classes);
                page.ids.extend(later.ids);
                page.elements.extend(later.elements);
            }
            for (name, value) in attributes(tag.attributes) {
                if name.eq_ignore_ascii_case("class") {
                    page.classes.extend(value.split_ascii_whitespace());
                } else if name.eq_ignore_ascii_case("id") {
                    page.ids.insert(value);
                }
            }
        }
        page
    }

    fn has(&self, need: &Need) -> bool {
        match need {
            Need::Class(class) => self.classes.contains(class.as_str()),
            Need::Id(id) => self.ids.contains(id.as_str()),
            Need::Element(name) => self.elements.contains(name.as_str()),
        }
    }
}

fn lower(name: &str) -> Cow<'_, str> {
    match name.bytes().any(|byte| byte.is_ascii_uppercase()) {
        true => Cow::Owned(name.to_ascii_lowercase()),
        false => Cow::Borrowed(name),
    }
}

/// The rules of a sheet, or of a block.
fn rules(css: &str) -> Vec<Rule> {
    let mut rules = Vec::new();
    let mut rest = css.trim_start();
    while !rest.is_empty() {
        let head = end_of(rest, &['{', ';']);
        if !rest[head..].starts_with('{') {
            rules.push(Rule::Whole(rest[..(head + 1).min(rest.len())].to_owned()));
            rest = rest.get(head + 1..).unwrap_or_default().trim_start();
            continue;
        }
        let (prelude, block) = rest.split_at(head);
        let inside = end_of(&block[1..], &['}']);
        let (body, after) = block[1..].split_at(inside);
        rules.push(rule(prelude.trim(), body));
        rest = after.get(1..).unwrap_or_default().trim_start();
    }
    rules
}

fn rule(prelude: &str, body: &str) -> Rule {
    let name = prelude.split(|sign: char| sign.is_ascii_whitespace() || sign == '(').next().unwrap_or_default();
    if GROUPS.contains(&name) {
        return Rule::Group(prelude.to_owned(), rules(body));
    }
    let block = format!("{{{}}}", body.trim());
    if prelude.starts_with('@') {
        return Rule::Whole(format!("{prelude}{block}"));
    }
    let selectors = split(prelude).map(|text| Selector { needs: needs(text), text: text.to_owned() });
    Rule::Style(selectors.collect(), block)
}

/// How far it is to one of these signs, outside of strings, brackets and inner blocks.
fn end_of(css: &str, signs: &[char]) -> usize {
    let (mut depth, mut quote, mut escaped) = (0usize, None, false);
    for (at, sign) in css.char_indices() {
        if escaped {
            escaped = false;
            continue;
        }
        match (quote, sign) {
            (_, '\\') => escaped = true,
            (Some(open), _) if open == sign => quote = None,
            (None, '"' | '\'') => quote = Some(sign),
            (None, _) if depth == 0 && signs.contains(&sign) => return at,
            (None, '(' | '[' | '{') => depth += 1,
            (None, ')' | ']' | '}') => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    css.len()
}

/// The selectors of a list.
fn split(list: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(list);
    std::iter::from_fn(move || {
        let text = rest?;
        let end = end_of(text, &[',']);
        rest = text.get(end + 1..);
        Some(text[..end].trim())
    })
}

/// What must be there, as far as that is certain. A selector with an escape is understood by nobody here, and needs nothing.
fn needs(selector: &str) -> Vec<Need> {
    let mut needs = Vec::new();
    if selector.contains('\\') {
        return needs;
    }
    let mut rest = selector;
    while let Some(first) = rest.chars().next() {
        let after = &rest[first.len_utf8()..];
        let name_length = |text: &str| {
            text.find(|sign: char| !(sign.is_alphanumeric() || sign == '-' || sign == '_')).unwrap_or(text.len())
        };
        match first {
            '.' | '#' => {
                let (name, left) = after.split_at(name_length(after));
                needs.push(if first == '.' { Need::Class(name.to_owned()) } else { Need::Id(name.to_owned()) });
                rest = left;
            }
            // Pseudo-classes and attributes are states: they come and go, and what stands inside of them may be one of several.
            ':' => {
                let name = after.trim_start_matches(':');
                let left = &name[name_length(name)..];
                rest = if left.starts_with('(') { past(left, ')') } else { left };
            }
            '[' => rest = past(rest, ']'),
            _ if first.is_alphabetic() => {
                let (name, left) = rest.split_at(name_length(rest));
                needs.push(Need::Element(name.to_ascii_lowercase()));
                rest = left;
            }
            _ => rest = after,
        }
    }
    needs
}

/// What comes after the bracket that closes the first one.
fn past(text: &str, close: char) -> &str {
    text.get(1 + end_of(&text[1..], &[close]) + 1..).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn used(css: &str, html: &str) -> String {
        Sheet::parse(css).used_by(html)
    }

    #[test]
    fn rules_without_their_elements_are_left_out() {
        let css = ":root{--a:1}*{margin:0}p{x:y}.a{x:y}.b>li{x:y}li.a,#z .a{x:y}td{x:y}";
        assert_eq!(used(css, "<p class=\"a c\"><li>x"), ":root{--a:1}*{margin:0}p{x:y}.a{x:y}li.a{x:y}");
        assert_eq!(used(css, "<P id=z class=a>"), ":root{--a:1}*{margin:0}p{x:y}.a{x:y}#z .a{x:y}");
    }

    #[test]
    fn what_may_come_about_stays() {
        let css =
            "details[open]{x:y}a:not(.b){x:y}:is(.b,.c) p{x:y}body:has(.sheet) p{x:y}p::before{content:\"{;}.b\"}";
        assert_eq!(used(css, "<body><p><a href=x><details>"), css);
        assert_eq!(used(".a\\:b{x:y}&.c{x:y}", "<p>"), ".a\\:b{x:y}");
    }

    #[test]
    fn what_a_script_will_put_into_the_page_is_used() {
        let css = ".a{x:y}.b{x:y}.c{x:y}";
        let html = "<script type=text/html id=p><p class=a>Un</p><p class=b>Deux</p></script><p>";
        assert_eq!(used(css, html), ".a{x:y}.b{x:y}");
        assert_eq!(used(css, "<script type=application/json>\"<p class=a></p>\"</script><p class=c>"), ".c{x:y}");
    }

    #[test]
    fn a_sheet_that_asks_for_files_stays_one() {
        for css in ["p{background:url(p.svg)}", "@import \"x.css\";", "p::after{content:\"</style>\"}"] {
            assert!(!Sheet::parse(css).stands_in_pages(), "{css}");
        }
        assert!(Sheet::parse("p{background:url(\"data:image/svg+xml,x\");fill:url(#a)}").stands_in_pages());
    }

    #[test]
    fn groups_without_rules_are_left_out_and_others_are_whole() {
        let css = "@charset \"x\";@font-face{src:url(a;b)}@page{margin:1cm}@media print{.a{x:y}@supports (x:y){p{x:y}}}\
                   @media(width>1px){.a,.b{x:y}}";
        assert_eq!(
            used(css, "<p>"),
            "@charset \"x\";@font-face{src:url(a;b)}@page{margin:1cm}@media print{@supports (x:y){p{x:y}}}"
        );
        assert_eq!(used("p{a:b;.c{x:y}}", "<p>"), "p{a:b;.c{x:y}}");
        assert_eq!(used("p{a:b", "<p>"), "p{a:b}");
        assert_eq!(used("", "<p>"), "");
    }
}
