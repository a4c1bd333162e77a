//! What is proper to a page, apart from what comes again on every page of a site: navigation, banners, complements, lists of links. One page
//! alone cannot say what comes again on others; roles and links do.

use crate::audit::{aria::Role, page::Page, tree::Element};

/// What is proper to a page and comes after something that comes again.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Proper<'t> {
    /// All its elements, in order.
    pub inside: Vec<Element<'t>>,
    /// The first of them that can be perceived.
    pub content: Element<'t>,
}

impl<'t> Page<'t> {
    /// Nothing for a page where nothing comes again before its content.
    pub fn proper(&self) -> Option<&Proper<'t>> {
        let proper = self.facts().proper.get_or_init(|| {
            self.tree().root().filter(|root| root.is("html"))?;
            let body = self.tree().named(&["body"]).next()?;
            let mut walk =
                Walk { page: self, has_repeated: false, is_reached: false, inside: Vec::new(), content: None };
            walk.enter(body);
            let content = walk.content?;
            if walk.is_reached && walk.is_in_main(content) {
                return None;
            }
            Some(Proper { content, inside: walk.inside })
        });
        proper.as_ref()
    }

    /// True if an element itself can be perceived: it has a text of its own, or is an image or the like.
    pub fn holds_something(&self, element: Element<'t>) -> bool {
        const MEDIA: &[&str] = &["img", "video", "audio", "iframe", "object", "input", "button", "select", "textarea"];
        let has_text = || element.own_texts().any(|text| !text.trim().is_empty());
        (element.is_one_of(MEDIA) || has_text()) && self.is_visible(element)
    }
}

/// One way through the page.
struct Walk<'p, 't> {
    page: &'p Page<'t>,
    has_repeated: bool,
    /// True once something of the main part was met before anything that comes again: nothing has to be passed over to get there.
    is_reached: bool,
    inside: Vec<Element<'t>>,
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
                self.inside.push(child);
                if self.content.is_none() && self.page.holds_something(child) {
                    self.content = Some(child);
                }
            } else if !self.is_reached && self.page.holds_something(child) && self.is_in_main(child) {
                self.is_reached = true;
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
        let is_called = has_role || element.is_one_of(&["nav", "aside"]);
        // In the main part a list of links is content, and a menu of places on the page belongs to it.
        match self.is_in_main(element) {
            true => is_called && element.descendants().any(leads_away),
            false => is_called || self.is_links_only(element),
        }
    }

    fn is_in_main(&self, element: Element<'t>) -> bool {
        element.ancestors().any(|it| self.page.role(it) == Some(Role::Main))
    }

    fn is_links_only(&self, element: Element<'t>) -> bool {
        if element.is_one_of(&["main", "p", "h1", "h2"]) || self.page.role(element) == Some(Role::Main) {
            return false;
        }
        let links: Vec<Element<'t>> = element.descendants().filter(|it| it.is("a")).collect();
        let has_away = leads_away(element) || links.iter().any(|it| leads_away(*it));
        has_away && texts_outside_links(element, element.is("a")) == 0
    }
}

/// True for a link to another page.
fn leads_away(element: Element<'_>) -> bool {
    element.is("a") && element.attribute("href").is_some_and(|to| !to.starts_with('#'))
}

/// How many texts stand in an element and in no link.
fn texts_outside_links(element: Element<'_>, in_link: bool) -> usize {
    let own = element.own_texts().filter(|text| !in_link && !text.trim().is_empty()).count();
    own + element.children().map(|child| texts_outside_links(child, in_link || child.is("a"))).sum::<usize>()
}
