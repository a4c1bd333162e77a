//! Lists, lists of tasks, lists of definitions.

use super::{
    super::element::{Element, Node},
    BodyWriter,
};
use crate::model::block::{Definition, List, ListItem};

/// Room beside a list whose last number is this one: numbers of three digits would stand beyond the edge of a telephone.
pub(super) fn room(last: u64) -> Option<&'static str> {
    match last {
        0..=99 => None,
        100..=999 => Some("n3"),
        1_000.. => Some("n4"),
    }
}

impl BodyWriter<'_> {
    pub(super) fn list(&mut self, list: &List) -> Element {
        let start = list.start.filter(|start| *start != 1).map(|start| start.to_string());
        let tasks = list.items.iter().any(|item| item.task.is_some());
        let tag = if list.start.is_some() { "ol" } else { "ul" };
        let last = list.start.map_or(0, |start| start.saturating_add(list.items.len() as u64).saturating_sub(1));
        let classes: Vec<&str> = tasks.then_some("tasks").into_iter().chain(room(last)).collect();
        let items: Vec<Node> = list.items.iter().map(|item| Node::Element(self.item(item))).collect();
        Element::new(tag)
            .maybe_attribute("start", start)
            .maybe_attribute("class", (!classes.is_empty()).then(|| classes.join(" ")))
            .children(items)
    }

    /// The state of a task is a word before its text; a box to tick would promise a form.
    fn item(&mut self, item: &ListItem) -> Element {
        let mut body = self.render_blocks(&item.body);
        let element = Element::new("li").from(item.span);
        let Some(done) = item.task else { return element.children(body) };
        // Both the class of the item and the message of its state.
        let name = if done { "task-done" } else { "task-open" };
        let state = Element::new("span").from(item.span).attribute("class", "task").text(self.say(name));
        let words = [Node::Element(state), Node::Text(" ".to_owned(), Some(item.span))];
        match body.first_mut() {
            Some(Node::Element(first)) if first.tag == "p" => {
                first.children.splice(0..0, words);
            }
            _ => {
                body.splice(0..0, words);
            }
        }
        element.attribute("class", name).children(body)
    }

    pub(super) fn definitions(&mut self, entries: &[Definition]) -> Element {
        let mut list = Element::new("dl");
        for entry in entries {
            let term = self.inlines(&entry.term);
            list = list.child(Element::new("dt").from(entry.span).children(term));
            for definition in &entry.definitions {
                let body = self.render_blocks(definition);
                let span = definition.first().map_or(entry.span, |block| block.span);
                list = list.child(Element::new("dd").from(span).children(body));
            }
        }
        list
    }
}
