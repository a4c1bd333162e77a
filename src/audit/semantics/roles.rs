//! The role of an element as browsers compute it (WAI-ARIA 1.2, 7.1 and 8.1): what the author says, unless it says nothing or contradicts
//! itself, then what HTML says.

use super::ownership::has_global_attribute;
use crate::audit::{
    aria::{Attribute, Role},
    page::Page,
    tree::Element,
};

impl<'t> Page<'t> {
    /// The role that an element has for assistive technologies. Nothing for elements that correspond to no role.
    pub fn role(&self, element: Element<'t>) -> Option<Role> {
        self.facts().roles.get(self.tree().len(), element.id(), || self.work_out_role(element))
    }

    /// The role that the author gives an element by its `role` attribute: the first valid one that is not abstract (ACT, explicit semantic role).
    pub fn explicit_role(&self, element: Element<'t>) -> Option<Role> {
        element.attribute("role").and_then(Role::first_valid)
    }

    /// The role that an element has without a `role` attribute (HTML-AAM 1.0; SVG-AAM 1.0).
    pub fn implicit_role(&self, element: Element<'t>) -> Option<Role> {
        self.facts().implicit.get(self.tree().len(), element.id(), || super::implicit::role(self, element))
    }

    /// True if an element cannot be presentational because it takes the focus or has a global attribute (WAI-ARIA 1.2, 7.1.1).
    pub fn resists_presentation(&self, element: Element<'t>) -> bool {
        has_global_attribute(element) || self.is_focusable(element)
    }

    /// True if an element has a global attribute of ARIA that is not empty, `aria-hidden` apart.
    pub fn has_global_attribute(&self, element: Element<'t>) -> bool {
        has_global_attribute(element)
    }

    fn work_out_role(&self, element: Element<'t>) -> Option<Role> {
        match self.explicit_role(element) {
            Some(role) if role.is_presentational() => {
                if self.resists_presentation(element) {
                    self.role_despite_presentation(element)
                } else {
                    Some(role)
                }
            }
            // A landmark that must have a name and has none is no landmark.
            Some(Role::Region | Role::Form) if !has_authored_name(self, element) => self
                .implicit_role(element)
                .filter(|role| !matches!(role, Role::Region | Role::Form))
                .or(Some(Role::Generic)),
            Some(role) => Some(role),
            None => {
                if self.inherits_presentation(element) && !self.resists_presentation(element) {
                    return Some(Role::NoRole);
                }
                self.implicit_role(element)
            }
        }
    }

    /// The implicit role of an element whose presentational role does not hold: a picture stays one although its `alt` is empty.
    fn role_despite_presentation(&self, element: Element<'t>) -> Option<Role> {
        match self.implicit_role(element) {
            Some(role) if role.is_presentational() && element.is("img") => Some(Role::Img),
            role => role,
        }
    }

    /// True for an element without a role of its own that is a required part of a presentational one (WAI-ARIA 1.2, 5.4, presentation).
    fn inherits_presentation(&self, element: Element<'t>) -> bool {
        let Some(whole) = whole(element) else { return false };
        let mut parts = element.ancestors().take_while(|it| *it != whole);
        self.is_presentational(whole)
            && whole.has("role")
            && parts.all(|it| !it.has("role") || self.is_presentational(it))
    }
}

/// The list or table of which an element is a part by the rules of HTML.
fn whole(element: Element<'_>) -> Option<Element<'_>> {
    if !element.is_html() {
        return None;
    }
    match element.local_name() {
        "li" => element.parent().filter(|it| it.is_one_of(&["ul", "ol", "menu"])),
        "tr" | "td" | "th" | "thead" | "tbody" | "tfoot" | "caption" => {
            let outside = element.ancestors().find(|it| !it.is_one_of(&["tr", "thead", "tbody", "tfoot"]));
            outside.filter(|it| it.is("table"))
        }
        _ => None,
    }
}

/// True if an author names an element by an attribute. This is asked while roles are worked out, so it asks for none.
pub fn has_authored_name<'t>(page: &Page<'t>, element: Element<'t>) -> bool {
    let filled = |name: &str| element.attribute(name).is_some_and(|it| !it.trim().is_empty());
    let refers = || {
        page.referenced(element, Attribute::Labelledby.name()).into_iter().any(|it| {
            it.attribute("aria-label").is_some_and(|it| !it.trim().is_empty())
                || !it.text_content().trim().is_empty()
                || it
                    .descendants()
                    .chain([it])
                    .any(|it| it.has("alt") || it.has("title") || it.has("value") || it.has("aria-label"))
        })
    };
    filled("aria-label") || filled("title") || refers()
}

#[cfg(test)]
mod tests {
    use crate::audit::{page::Page, tree::Tree};

    fn role(body: &str) -> &'static str {
        let tree = Tree::parse(body);
        let page = Page::new(&tree);
        let element = page.by_id("t").expect("the example has its element");
        page.role(element).map_or("", |role| role.name())
    }

    #[test]
    fn roles_are_those_of_the_specifications() {
        let cases: &[(&str, &str)] = &[
            ("<a id=t href=x>", "link"),
            ("<a id=t>", "generic"),
            ("<a id=t role='lnik widget button'>", "button"),
            ("<nav id=t role=none>", "none"),
            ("<nav id=t role=none aria-label=x>", "navigation"),
            ("<nav id=t role=presentation tabindex=0>", "navigation"),
            ("<nav id=t role=none aria-hidden=false>", "none"),
            ("<button id=t role=none disabled>", "none"),
            ("<button id=t role=none>", "button"),
            ("<img id=t>", "img"),
            ("<img id=t alt=''>", "none"),
            ("<img id=t alt='' aria-label=x>", "img"),
            ("<img id=t role=none aria-label=x alt=''>", "img"),
            ("<ul role=none><li id=t>", "none"),
            ("<ul role=none><li id=t role=listitem>", "listitem"),
            ("<ul role=none aria-label=x><li id=t>", "listitem"),
            ("<div><li id=t>", "generic"),
            ("<table role=none><tr><td id=t>", "none"),
            ("<table role=grid><tr><td id=t>", "gridcell"),
            ("<table role=group><tr><td id=t>", "generic"),
            ("<table><tr><th id=t>a<td>b", "rowheader"),
            ("<table><tr><th id=t>a<th>b", "columnheader"),
            ("<table><tr><th id=t scope=row>a<th>b", "rowheader"),
            ("<section id=t>", "generic"),
            ("<section id=t aria-label=x>", "region"),
            ("<form id=t>", "generic"),
            ("<header id=t>", "banner"),
            ("<article><header id=t>", "generic"),
            ("<footer id=t>", "contentinfo"),
            ("<input id=t>", "textbox"),
            ("<input id=t list=l><datalist id=l>", "combobox"),
            ("<input id=t list=l>", "textbox"),
            ("<input id=t type=password>", ""),
            ("<input id=t type=wrong>", "textbox"),
            ("<select id=t>", "combobox"),
            ("<select id=t size=2>", "listbox"),
            ("<select id=t multiple>", "listbox"),
            ("<svg id=t>", "graphics-document"),
            ("<math id=t>", "math"),
            ("<video id=t>", ""),
            ("<abbr id=t>", ""),
            ("<details><summary id=t>", ""),
        ];
        for (body, expected) in cases {
            assert_eq!(role(body), *expected, "{body}");
        }
    }
}
