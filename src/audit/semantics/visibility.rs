//! What is shown, and what assistive technologies are told of.

use super::flat;
use crate::audit::{
    aria::Role,
    page::Page,
    rendering::{Rendering, renderings},
    style::{Known, Medium, is_unseen},
    tree::Element,
};

impl<'t> Page<'t> {
    /// What style and HTML make of an element.
    pub fn rendering(&self, element: Element<'t>) -> &Rendering {
        &self.facts().renderings.get_or_init(|| renderings(self.tree(), self.styles()))[element.id().index()]
    }

    /// True unless it or something around it is `display: none`, or closed in `details`, `dialog` and the like. What a style sheet says is
    /// known only where style is computed.
    pub fn is_displayed(&self, element: Element<'t>) -> bool {
        self.rendering(element).displayed
    }

    /// True if it is displayed and its `visibility` is not `hidden`. What has no opacity still counts as visible here: it takes the focus and is read.
    pub fn is_visible(&self, element: Element<'t>) -> bool {
        let rendering = self.rendering(element);
        rendering.displayed && rendering.visible
    }

    /// True if it is visible in the sense of ACT, as far as style alone tells: displayed, with opacity, and neither moved out of the page nor cut
    /// down to nothing. Where a sheet was not at hand, a class that is called after what it does is believed.
    pub fn is_seen(&self, element: Element<'t>) -> bool {
        let cascade = || self.looks().and_then(|looks| looks.at(Medium::WIDE));
        let is_all_known = || self.looks().is_some_and(|looks| looks.known() == Known::All);
        self.is_visible(element)
            && !self.rendering(element).transparent
            && !cascade().is_some_and(|cascade| is_unseen(cascade, element))
            && (is_all_known() || !flat::ancestors(element).chain([element]).any(is_called_hidden))
    }

    /// True if it is programmatically hidden (ACT): not visible, or inside `aria-hidden="true"`, or inert.
    pub fn is_hidden_from_assistive_technology(&self, element: Element<'t>) -> bool {
        !self.is_visible(element) || self.is_silenced(element)
    }

    /// True if assistive technologies are told of the element itself (ACT, included in the accessibility tree): it is not hidden from them, its role is
    /// not presentational, and it stands in nothing whose children are presentational.
    pub fn is_in_accessibility_tree(&self, element: Element<'t>) -> bool {
        !self.is_hidden_from_assistive_technology(element)
            && !self.is_presentational(element)
            && !self.is_inside_presentational_children(element)
    }

    /// True if its computed role is `none` or `presentation`.
    pub fn is_presentational(&self, element: Element<'t>) -> bool {
        self.role(element).is_some_and(Role::is_presentational)
    }

    /// True if something around it has a role whose children are presentational, as a button has.
    pub fn is_inside_presentational_children(&self, element: Element<'t>) -> bool {
        let tree = self.tree();
        let silent = self.facts().presentational_inside.get_or_init(|| {
            flat::handed_down(tree, |around: bool, element| {
                around || self.role(element).is_some_and(Role::has_presentational_children)
            })
        });
        flat::parent(tree, element.id()).is_some_and(|parent| silent[parent.index()])
    }

    /// True inside `aria-hidden="true"`, or if it is that itself, or inert.
    pub(super) fn is_silenced(&self, element: Element<'t>) -> bool {
        let silenced = self.facts().silenced.get_or_init(|| {
            flat::handed_down(self.tree(), |around: bool, element| {
                let inert = || element.is_html() && element.has("inert");
                // On the whole page browsers do not believe it, and everything else there is still to be looked at.
                let hides = || element.attribute_is("aria-hidden", "true") && !element.is_one_of(&["html", "body"]);
                around || hides() || inert()
            })
        });
        silenced[element.id().index()]
    }
}

/// True for an element with a class by which frameworks call what is there for ears only.
fn is_called_hidden(element: Element<'_>) -> bool {
    const CALLED: &[&str] =
        &["sr-only", "visually-hidden", "visuallyhidden", "off-screen", "offscreen", "screen-reader"];
    element.words("class").any(|class| CALLED.iter().any(|it| class.contains(it)))
}
