//! Pages under one sheet, looked at one after the other: an element whose like was looked at on a good page is not looked at again.

use std::sync::{Arc, LazyLock};

use super::{
    findings_of,
    found::{PageFindings, kept},
    page::Page,
    rendering::{Markup, Style, Styles},
    rules::{Check, RULES, Rule},
    skeleton::{Known, Sight, Skeletons},
    style::{Looks, Medium, Sheets},
    tree::{Element, NodeId, Tree},
};
use crate::base::criteria::Level;

/// What is known of elements of pages where style hides nothing, for as long as the program runs: `serve` looks at what is new only.
static KNOWN: LazyLock<Known<Style>> = LazyLock::new(Known::default);

/// The sheet of a site, and what its selectors look at.
pub struct Looker {
    sheet: Arc<str>,
    sight: Sight,
}

impl Looker {
    /// Reads a sheet.
    pub fn new(sheet: Arc<str>) -> Self {
        let sight = Sight::of(&sheet);
        Self { sheet, sight }
    }

    /// Everything that the rules of levels A and AA find on a page; nothing if they find nothing. `is_sheet` says whether an address that
    /// the page links to is that of the sheet.
    pub fn examine(&self, tree: &Tree<'_>, is_sheet: &dyn Fn(&str) -> bool) -> Option<PageFindings> {
        let rules = RULES.iter().filter(|rule| rule.standards().level() <= Level::AA);
        // A page with a sheet of its own looks like no other.
        let skeletons = tree.elements().all(|it| !it.is("style")).then(|| Skeletons::of(tree, &self.sight));
        if let Some(styles) = skeletons.as_ref().and_then(|it| KNOWN.page(tree, it, &self.sight)) {
            let remembered = Remembered::new(tree, styles);
            let rules: Vec<&Rule> = rules.filter(|rule| !matches!(rule.check, Check::Style(_))).collect();
            let page = Page::with_styles(tree, &remembered);
            return kept(&findings_of(&page, &rules), tree);
        }
        let looks = Looks::new(tree, Sheets::of(tree, &|href| is_sheet(href).then(|| Arc::clone(&self.sheet))));
        let page = Page::with_looks(tree, &looks);
        let (by_style, others): (Vec<&Rule>, Vec<&Rule>) =
            rules.partition(|rule| matches!(rule.check, Check::Style(_)));
        let mut findings = findings_of(&page, &others);
        let looked = findings_of(&page, &by_style);
        if looked.is_empty()
            && let (Some(skeletons), Some(cascade)) = (&skeletons, looks.at(Medium::WIDE))
        {
            KNOWN.remember(tree, skeletons, &self.sight, tree.elements().map(|element| cascade.style(element)));
        }
        findings.extend(looked);
        kept(&findings, tree)
    }
}

/// Styles that were worked out on other pages.
struct Remembered(Vec<Option<Style>>);

impl Remembered {
    fn new(tree: &Tree<'_>, styles: Vec<Style>) -> Self {
        let mut all = vec![None; tree.len()];
        let ids: Vec<NodeId> = tree.elements().map(Element::id).collect();
        ids.into_iter().zip(styles).for_each(|(id, style)| all[id.index()] = Some(style));
        Self(all)
    }
}

impl Styles for Remembered {
    fn style(&self, element: Element<'_>) -> Style {
        let known = self.0.get(element.id().index()).cloned().flatten();
        known.unwrap_or_else(|| Markup.style(element))
    }
}

#[cfg(all(test, feature = "style"))]
mod tests {
    use super::*;

    const SHEET: &str = "body{color:#000;background:#fff}.pale{color:#eee}.off{display:none}";

    fn rules(looker: &Looker, body: &str) -> Vec<&'static str> {
        let text = format!(
            "<!doctype html><html lang=fr><title>Une page</title><link rel=stylesheet href=s.css><main><h1>Une page</h1>{body}</main>"
        );
        let tree = Tree::parse(&text);
        let found = looker.examine(&tree, &|href| href == "s.css");
        found.into_iter().flat_map(|page| page.findings).map(|found| found.rule).collect()
    }

    #[test]
    fn what_was_good_once_is_known_and_what_is_faint_is_found_each_time() {
        let looker = Looker::new(SHEET.into());
        for _ in 0..2 {
            assert_eq!(rules(&looker, "<p>Un texte.</p>"), [""; 0]);
            assert_eq!(rules(&looker, "<p class=pale>Un texte.</p>"), ["text-contrast-low"]);
            // What the sheet hides needs no name, known or not.
            assert_eq!(rules(&looker, "<p class=off><a href=x></a></p>"), [""; 0]);
        }
        // An empty element of the same class was good; with words, it is not.
        assert_eq!(rules(&looker, "<div class=pale></div>"), [""; 0]);
        assert_eq!(rules(&looker, "<div class=pale>Un texte.</div>"), ["text-contrast-low"]);
    }
}
