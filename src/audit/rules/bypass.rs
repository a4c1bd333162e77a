//! `bypass-missing` and its like: what comes again on every page can be passed over, by headings, by landmarks, by a link.

use crate::audit::{
    aria::Role,
    finding::Finding,
    page::Page,
    tree::{Element, NodeKind},
};

/// Nothing at all helps to pass over what comes again (ACT cf77f2, WCAG 2.4.1).
pub fn missing<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    let Some(plan) = Plan::of(page) else { return };
    if !plan.has_heading(page) && !plan.has_landmark(page) && !plan.has_link(page) && !has_switch(page) {
        found.push(Finding::error("bypass-missing", plan.content));
    }
}

/// What is proper to the page has a heading (ACT 047fe0, RGAA 9.1).
pub fn no_heading<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    if let Some(plan) = Plan::of(page).filter(|plan| !plan.has_heading(page)) {
        found.push(Finding::warning("bypass-without-heading", plan.content));
    }
}

/// What is proper to the page stands in a landmark (ACT b40fd1, RGAA 12.6).
pub fn no_landmark<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    if let Some(plan) = Plan::of(page).filter(|plan| !plan.has_landmark(page)) {
        found.push(Finding::warning("bypass-without-landmark", plan.content));
    }
}

/// A link goes to what is proper to the page (ACT ye5d6e, RGAA 12.7).
pub fn no_link<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    if let Some(plan) = Plan::of(page).filter(|plan| !plan.has_link(page)) {
        found.push(Finding::warning("bypass-without-link", plan.content));
    }
}

/// What comes again on every page, and the first thing after it that does not. One page alone cannot say what comes again on others:
/// navigation, banners, complements and lists of links do.
struct Plan<'t> {
    /// Elements proper to the page that come after a repeated part, in order.
    proper: Vec<Element<'t>>,
    /// The first of them that holds something.
    content: Element<'t>,
}

impl<'t> Plan<'t> {
    /// Nothing for a page where nothing comes again before its content.
    fn of(page: &Page<'t>) -> Option<Self> {
        page.tree().root().filter(|root| root.is("html"))?;
        let body = page.tree().elements().find(|it| it.is("body"))?;
        let mut walk = Walk { page, has_repeated: false, proper: Vec::new(), content: None };
        walk.enter(body);
        Some(Self { content: walk.content?, proper: walk.proper })
    }

    fn has_heading(&self, page: &Page<'t>) -> bool {
        let is_heading = |it: &Element<'t>| page.role(*it) == Some(Role::Heading);
        self.proper.iter().any(|it| is_heading(it) && page.is_visible(*it) && page.is_in_accessibility_tree(*it))
    }

    fn has_landmark(&self, page: &Page<'t>) -> bool {
        let is_landmark =
            |it: &Element<'t>| page.role(*it).is_some_and(Role::is_landmark) && page.is_in_accessibility_tree(*it);
        self.proper.iter().any(is_landmark)
    }

    /// True if a link that works leads to the content, to something in it or to the end of what comes before.
    fn has_link(&self, page: &Page<'t>) -> bool {
        let links = page.tree().elements().filter(|it| it.is("a") && page.is_in_accessibility_tree(*it));
        links.filter_map(|link| link.attribute("href")?.strip_prefix('#')).any(|id| {
            let Some(target) = page.by_id(id) else { return false };
            let is_proper = self.proper.contains(&target);
            is_proper || self.is_just_before(page, target)
        })
    }

    /// True if nothing that can be perceived stands between an element and the content.
    fn is_just_before(&self, page: &Page<'t>, target: Element<'t>) -> bool {
        let inside = target.descendants().count();
        let after = page.tree().elements().skip_while(|it| *it != target).skip(1 + inside);
        let mut between = after.take_while(|it| *it != self.content && !it.descendants().any(|it| it == self.content));
        let is_empty = target.text_content().trim().is_empty();
        is_empty && between.all(|it| !holds_something(page, it))
    }
}

/// One way through the page.
struct Walk<'p, 't> {
    page: &'p Page<'t>,
    has_repeated: bool,
    proper: Vec<Element<'t>>,
    content: Option<Element<'t>>,
}

impl<'t> Walk<'_, 't> {
    fn enter(&mut self, element: Element<'t>) {
        for child in element.children() {
            if child.is_one_of(&["script", "style", "template", "noscript"]) || !self.page.is_displayed(child) {
                continue;
            }
            if self.is_repeated(child) {
                self.has_repeated = true;
                continue;
            }
            if self.has_repeated {
                self.proper.push(child);
                if self.content.is_none() && holds_something(self.page, child) {
                    self.content = Some(child);
                }
            }
            self.enter(child);
        }
    }

    /// True for what comes again from page to page: by its role, or because it holds nothing but links to other pages.
    fn is_repeated(&self, element: Element<'t>) -> bool {
        const REPEATED: &[Role] = &[
            Role::Navigation,
            Role::Banner,
            Role::Complementary,
            Role::ContentInfo,
            Role::Search,
            Role::Menu,
            Role::MenuBar,
        ];
        let has_role = self.page.role(element).is_some_and(|role| REPEATED.contains(&role));
        has_role || element.is_one_of(&["nav", "aside"]) || self.is_links_only(element)
    }

    fn is_links_only(&self, element: Element<'t>) -> bool {
        if element.is_one_of(&["main", "p", "h1", "h2"]) || self.page.role(element) == Some(Role::Main) {
            return false;
        }
        let leads_away = |it: Element<'t>| it.is("a") && it.attribute("href").is_some_and(|to| !to.starts_with('#'));
        let links: Vec<Element<'t>> = element.descendants().filter(|it| it.is("a")).collect();
        let has_away = leads_away(element) || links.iter().any(|it| leads_away(*it));
        has_away && texts_outside_links(element, element.is("a")) == 0
    }
}

/// How many texts stand in an element and in no link.
fn texts_outside_links(element: Element<'_>, in_link: bool) -> usize {
    let tree = element.tree();
    let inside = tree.children(element.id()).map(|id| match &tree.node(id).kind {
        NodeKind::Text(text) => usize::from(!in_link && !text.trim().is_empty()),
        NodeKind::Element(_) => {
            let child = tree.element(id).expect("an element");
            texts_outside_links(child, in_link || child.is("a"))
        }
        _ => 0,
    });
    inside.sum()
}

/// True if an element itself can be perceived: it has a text of its own, or is an image or the like.
fn holds_something<'t>(page: &Page<'t>, element: Element<'t>) -> bool {
    let is_media =
        element.is_one_of(&["img", "video", "audio", "iframe", "object", "input", "button", "select", "textarea"]);
    let has_text = page
        .tree()
        .children(element.id())
        .any(|id| matches!(&page.tree().node(id).kind, NodeKind::Text(text) if !text.trim().is_empty()));
    (is_media || has_text) && page.is_visible(element)
}

/// A page with buttons and scripts may hide what comes again: only a person who uses it can tell.
fn has_switch(page: &Page<'_>) -> bool {
    page.tree()
        .elements()
        .any(|it| it.is("button") && (it.has("onclick") || it.has("aria-expanded") || it.has("aria-controls")))
}
