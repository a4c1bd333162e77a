//! Which `label` belongs to which control (HTML Standard, 4.10.4), in one map for the page.

use rustc_hash::FxHashMap;

use crate::audit::{
    page::Page,
    tree::{Element, NodeId},
};

/// The labels of each control, in document order.
#[derive(Default)]
pub struct Labels<'t>(FxHashMap<NodeId, Vec<Element<'t>>>);

impl<'t> Page<'t> {
    /// The `label` elements of a control, in document order.
    pub fn labels(&self, control: Element<'t>) -> &[Element<'t>] {
        let labels = self.facts().labels.get_or_init(|| {
            let mut labels = Labels::default();
            for label in self.tree().named(&["label"]) {
                if let Some(control) = self.labelled_by(label) {
                    labels.0.entry(control.id()).or_default().push(label);
                }
            }
            labels
        });
        labels.0.get(&control.id()).map_or(&[], Vec::as_slice)
    }

    /// The control that a `label` is for.
    pub fn labelled_by(&self, label: Element<'t>) -> Option<Element<'t>> {
        match label.attribute("for") {
            Some(id) => self.by_id_beside(label, id).filter(|it| is_labelable(*it)),
            None => label.descendants().find(|it| is_labelable(*it)),
        }
    }
}

/// Labelable elements (HTML Standard, 4.10.2).
fn is_labelable(element: Element<'_>) -> bool {
    element.is_one_of(&["button", "meter", "output", "progress", "select", "textarea"])
        || element.is("input") && !element.attribute_is("type", "hidden")
}
