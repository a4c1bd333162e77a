//! What was found on a page, apart from its tree: it outlives the page, and is told again by a build that leaves the page alone.

use std::{collections::HashMap, sync::Arc};

use super::{
    finding::Finding,
    page::Page,
    style::SheetPlace,
    tree::{Element, NodeId, Tree},
};
use crate::base::{
    diagnostic::{Message, Severity},
    fingerprint::{Fingerprint, Fingerprinter},
};

/// What was found on one page.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PageFindings {
    /// Of the names of all elements, in document order: another rendering of the page must have the same ones before its elements are
    /// taken for those of this one.
    pub shape: Fingerprint,
    /// The findings; at least one.
    pub findings: Vec<Found>,
}

/// A finding whose element is known by its number.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Found {
    /// Name of the rule.
    pub rule: &'static str,
    /// What it does to the publication.
    pub severity: Severity,
    /// What is wrong.
    pub message: Message,
    /// Rank of the element among all elements of the page, from 0; nothing where the page as a whole is meant.
    pub element: Option<u32>,
    /// The attribute that is meant.
    pub attribute: Option<&'static str>,
    /// Byte in the sheet of the site where the declaration stands that makes the element look so.
    pub declared: Option<u32>,
    /// True if other rules saw the same cause and said nothing of it.
    pub speaks_for_others: bool,
    /// Other elements that explain it.
    pub others: Vec<(u32, Message)>,
    /// Line and column of the element in the page itself.
    pub pointer: String,
    /// What made it, once that was looked for.
    pub cause: Option<Cause>,
}

/// What made the element of a finding.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Cause {
    /// The place; nothing where no source made the element.
    pub place: Option<SourcePlace>,
    /// Other places that explain it.
    pub labels: Vec<(SourcePlace, Message)>,
}

/// A place in a source that is found again as long as its file has the same text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SourcePlace {
    /// Path of the file.
    pub path: Arc<str>,
    /// Of its text.
    pub text: Fingerprint,
    /// First byte, and one past the last.
    pub range: (u32, u32),
}

/// Everything that the rules find on a page; nothing if they find nothing. Of the page's sheets, only that of the site is one that others
/// than the page know.
pub fn examine(page: &Page<'_>, sheet: Option<&Arc<str>>) -> Option<PageFindings> {
    let findings = super::findings(page);
    if findings.is_empty() {
        return None;
    }
    let tree = page.tree();
    let ranks: HashMap<NodeId, u32> = tree.elements().map(Element::id).zip(0..).collect();
    let is_the_sites = |place: &&SheetPlace| {
        let of_page = page.looks().and_then(|looks| looks.sheets().list.get(place.sheet));
        of_page.zip(sheet).is_some_and(|(one, other)| Arc::ptr_eq(&one.text, other))
    };
    let declared = |finding: &Finding<'_>| {
        let place = finding.declared.as_ref().filter(is_the_sites)?;
        u32::try_from(place.offset).ok()
    };
    let keep = |finding: &Finding<'_>| Found { declared: declared(finding), ..found(finding, tree, &ranks) };
    let findings = findings.iter().map(keep).collect();
    Some(PageFindings { shape: shape(tree), findings })
}

/// Of the names of all elements, in document order.
pub fn shape(tree: &Tree<'_>) -> Fingerprint {
    let mut names = Fingerprinter::default();
    tree.elements().for_each(|element| names.feed(element.local_name().as_bytes()));
    names.finish()
}

fn found(finding: &Finding<'_>, tree: &Tree<'_>, ranks: &HashMap<NodeId, u32>) -> Found {
    let place = finding.element.and_then(Element::place);
    let others = finding.others.iter();
    Found {
        rule: finding.rule,
        severity: finding.severity,
        message: finding.message.clone(),
        element: finding.element.and_then(|element| ranks.get(&element.id()).copied()),
        attribute: finding.attribute,
        declared: None,
        speaks_for_others: finding.speaks_for_others,
        others: others.filter_map(|(other, said)| Some((*ranks.get(&other.id())?, said.clone()))).collect(),
        pointer: place.map(|place| pointer(tree.source(), place.start)).unwrap_or_default(),
        cause: None,
    }
}

/// `line:column`, both from 1, columns in characters.
pub fn pointer(text: &str, offset: usize) -> String {
    let before = &text[..offset];
    let line = before.rfind('\n').map_or(0, |at| at + 1);
    format!("{}:{}", before.matches('\n').count() + 1, before[line..].chars().count() + 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn an_element_is_known_by_its_rank_and_its_place() {
        let text = "<!doctype html><html lang=fr><head><meta charset=utf-8>\n<p>é</p><title> </title>";
        let tree = Tree::parse(text);
        let found = examine(&Page::new(&tree), None).expect("a title without words");
        let title = found.findings.iter().find(|found| found.rule == "page-title-missing").expect("the finding");
        assert_eq!((title.element, title.pointer.as_str()), (Some(5), "2:9"));
        assert_eq!(found.shape, shape(&Tree::parse(&text.replace("<p>", "<p class=x>"))));
        assert_ne!(found.shape, shape(&Tree::parse(&text.replace("<p>", "<h2>"))));
    }

    #[test]
    fn nothing_is_kept_of_a_good_page() {
        let tree = Tree::parse("<!doctype html><html lang=fr><title>Une page</title><main><h1>Une page</h1></main>");
        assert_eq!(examine(&Page::new(&tree), None), None);
    }
}
