//! The computed styles of all elements of a page in one medium.

use std::{
    cell::{OnceCell, RefCell},
    rc::Rc,
};

use rustc_hash::FxHashMap;

use super::{Colour, Computed, Deciders};
use crate::audit::{
    rendering::{Markup, Style, Styles, Visibility},
    tree::{Element, NodeId},
};

/// What an element looks like, with what CSS puts before and after its contents.
#[derive(Clone, Debug)]
pub struct Look {
    /// The element itself.
    pub own: Rc<Computed>,
    /// `::before`, where it is generated.
    pub before: Option<Rc<Computed>>,
    /// `::after`, where it is generated.
    pub after: Option<Rc<Computed>>,
    /// The rules that decide how the element itself looks.
    pub deciders: Deciders,
}

impl Look {
    /// True if two looks are seen to be different: what only programs notice, as a transition that has nothing to do, is left out.
    pub fn is_seen_to_differ(&self, after: &Self) -> bool {
        let pseudo = |one: &Option<Rc<Computed>>, other: &Option<Rc<Computed>>| match (one, other) {
            (None, None) => false,
            (Some(one), Some(other)) => differs(one, other),
            _ => true,
        };
        differs(&self.own, &after.own) || pseudo(&self.before, &after.before) || pseudo(&self.after, &after.after)
    }
}

fn differs(before: &Computed, after: &Computed) -> bool {
    let ring =
        before.outline.shows() != after.outline.shows() || after.outline.shows() && before.outline != after.outline;
    let mut same = after.clone();
    same.outline = before.outline;
    (same.transition, same.animated, same.endless, same.pointer, same.untouchable) =
        (before.transition, before.animated, before.endless, before.pointer, before.untouchable);
    ring || same != *before
}

/// What the page looks like in one medium.
#[derive(Clone, Debug)]
pub struct Cascade {
    looks: Vec<Option<Rc<Look>>>,
    /// The colour of what is behind everything.
    pub canvas: Colour,
    /// True if something may lie over or behind what it does not stand in.
    pub layered: bool,
    /// For elements that can be reached with the keyboard: what is seen to change while the focus is there, the element and others. Worked
    /// out in a wide window only, light and dark.
    pub focused: FxHashMap<NodeId, Vec<(NodeId, Look)>>,
    /// For the same elements: the rules that decide how they look while the focus is there.
    pub in_focus: FxHashMap<NodeId, Deciders>,
    /// For fields with a `placeholder`: its style, where a sheet gives it one.
    pub placeholders: FxHashMap<NodeId, Rc<Computed>>,
    /// Children that may lie behind their siblings, by parent; see `paint`. Worked out when first asked: every text below asks again, and a
    /// table may have thousands of rows.
    pub(super) layers: RefCell<FxHashMap<NodeId, Rc<[NodeId]>>>,
    /// What has a colour or a picture of its own, up to a number; see `paint`. Asked where something is placed.
    pub(super) painted: OnceCell<Box<[NodeId]>>,
}

/// What the focus changes.
#[cfg(feature = "style")]
#[derive(Default)]
pub(super) struct FocusChanges {
    /// For elements that can be reached with the keyboard: what changes while the focus is there.
    pub changes: FxHashMap<NodeId, Vec<(NodeId, Look)>>,
    /// For the same elements: the rules that decide how they look while the focus is there.
    pub origins: FxHashMap<NodeId, Deciders>,
}

impl Cascade {
    /// Puts together what the engine found.
    #[cfg(feature = "style")]
    pub(super) fn new(
        looks: Vec<Option<Rc<Look>>>,
        canvas: Colour,
        layered: bool,
        focus: FocusChanges,
        placeholders: FxHashMap<NodeId, Rc<Computed>>,
    ) -> Self {
        let FocusChanges { changes: focused, origins: in_focus } = focus;
        Self {
            looks,
            canvas,
            layered,
            focused,
            in_focus,
            placeholders,
            layers: RefCell::default(),
            painted: OnceCell::new(),
        }
    }

    /// What an element looks like; nothing for elements in shadow trees, whose sheets are not read.
    pub fn look(&self, element: Element<'_>) -> Option<&Look> {
        self.looks.get(element.id().index())?.as_deref()
    }

    /// The computed style of an element.
    pub fn of(&self, element: Element<'_>) -> Option<&Computed> {
        self.look(element).map(|look| &*look.own)
    }
}

impl Styles for Cascade {
    fn style(&self, element: Element<'_>) -> Style {
        let Some(look) = self.look(element) else { return Markup.style(element) };
        let words =
            |of: &Option<Rc<Computed>>| of.as_ref().and_then(|it| it.content.clone()).filter(|it| !it.is_empty());
        Style {
            display: look.own.display,
            visibility: Some(if look.own.visible { Visibility::Visible } else { Visibility::Hidden }),
            transparent: look.own.opacity == 0.0,
            before: words(&look.before),
            after: words(&look.after),
        }
    }
}
