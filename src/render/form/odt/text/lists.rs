//! Lists, as deep as they are. An item cannot hold a table: its list ends before the table and goes on after it, with the number that comes next.

use super::{
    super::{names, styled},
    Around, Piece, Text, anywhere,
};
use crate::{
    model::block::{List, ListItem},
    render::html::element::{Element, Node},
};

impl<'t> Text<'t, '_> {
    pub(super) fn list(&mut self, list: &'t List) -> Vec<Piece> {
        let style = if list.start.is_some() { names::NUMBERS } else { names::BULLETS };
        let mut out = Vec::new();
        let mut open = styled("text:list", style);
        // True if the next item cannot count from the one before it.
        let mut is_counted = list.start.is_some_and(|start| start != 1);
        for (number, item) in (list.start.unwrap_or_default()..).zip(&list.items) {
            let said = (is_counted && list.start.is_some()).then(|| number.to_string());
            let mut part = Element::new("text:list-item").maybe_attribute("text:start-value", said);
            is_counted = false;
            for piece in self.item(item, list.start.is_some()) {
                match piece {
                    Piece::Anywhere(node) => part.children.push(node),
                    Piece::Outside(node) => {
                        // What follows belongs to the same item: it has no sign of its own.
                        let part = std::mem::replace(&mut part, Element::new("text:list-header"));
                        out.extend(self.ended(std::mem::replace(&mut open, styled("text:list", style)), part));
                        out.push(Piece::Outside(node));
                        is_counted = true;
                    }
                }
            }
            if let Some(part) = self.whole(part) {
                open.children.push(part.into());
            }
        }
        if !open.children.is_empty() {
            out.push(anywhere(open));
        }
        out
    }

    /// A list that ends with a part.
    fn ended(&self, list: Element, part: Element) -> Option<Piece> {
        let list = list.children(self.whole(part).map(Node::Element));
        (!list.children.is_empty()).then(|| anywhere(list))
    }

    /// An item has at least a line, even if it is empty.
    fn whole(&self, part: Element) -> Option<Element> {
        match (part.children.is_empty(), part.tag) {
            (false, _) => Some(part),
            (true, "text:list-item") => Some(part.child(styled("text:p", self.style()))),
            (true, _) => None,
        }
    }

    /// The state of a task is a word before its text.
    fn item(&mut self, item: &'t ListItem, is_numbered: bool) -> Vec<Piece> {
        let around = Around::Item { is_numbered };
        let mut body = self.within(around, &item.body);
        let state = match item.task {
            None => return body,
            Some(true) => "task-done",
            Some(false) => "task-open",
        };
        let words = Node::Element(styled("text:span", names::ADDED).text(format!("{} ", self.say(state))));
        match body.first_mut() {
            Some(Piece::Anywhere(Node::Element(first))) if first.tag == "text:p" => first.children.insert(0, words),
            _ => {
                self.around.push(around);
                body.insert(0, anywhere(styled("text:p", self.style()).children([words])));
                self.around.pop();
            }
        }
        body
    }
}
