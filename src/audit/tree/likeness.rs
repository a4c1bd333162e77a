//! Whether two trees are the same, whatever the numbers of their nodes: how one builder judges another.

use super::{Node, NodeId, NodeKind, Tag, Tree};

impl Tree<'_> {
    /// True if the other tree has the same nodes in the same order, with the same names, attributes, texts and places.
    pub fn is_like(&self, other: &Tree<'_>) -> bool {
        let mut pairs = vec![(NodeId::DOCUMENT, NodeId::DOCUMENT)];
        while let Some((mine, its)) = pairs.pop() {
            let (Node { kind: mine_kind, .. }, Node { kind: its_kind, .. }) = (self.node(mine), other.node(its));
            let alike = match (mine_kind, its_kind) {
                (NodeKind::Element(one), NodeKind::Element(two)) => {
                    pairs.extend(one.contents.zip(two.contents));
                    pairs.extend(one.shadow.zip(two.shadow));
                    self.is_tag_like(one, other, two)
                }
                (NodeKind::Text(one), NodeKind::Text(two)) => one == two,
                (one, two) => std::mem::discriminant(one) == std::mem::discriminant(two),
            };
            let (inside, its_inside): (Vec<_>, Vec<_>) = (self.children(mine).collect(), other.children(its).collect());
            if !alike || inside.len() != its_inside.len() {
                return false;
            }
            pairs.extend(inside.into_iter().zip(its_inside));
        }
        self.quirks == other.quirks
    }

    fn is_tag_like(&self, one: &Tag, other: &Tree<'_>, two: &Tag) -> bool {
        let range = |tag: &Tag| tag.attributes.start as usize..tag.attributes.end as usize;
        let (mine, its) = (&self.attributes[range(one)], &other.attributes[range(two)]);
        let mut pairs = mine.iter().zip(its);
        one.name == two.name
            && one.namespace == two.namespace
            && one.place == two.place
            && one.contents.is_some() == two.contents.is_some()
            && one.shadow.is_some() == two.shadow.is_some()
            && mine.len() == its.len()
            && pairs.all(|(one, two)| one.name == two.name && one.namespace == two.namespace && one.value == two.value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_difference_counts() {
        let page = "<!doctype html><p class=a>one<b>two</b>";
        assert!(Tree::parse(page).is_like(&Tree::parse(page)));
        for other in [
            "<p class=a>one<b>two</b>",
            "<!doctype html><p class=b>one<b>two</b>",
            "<!doctype html><p clasp=a>one<b>two</b>",
            "<!doctype html><p class=a>one<i>two</i>",
            "<!doctype html><p class=a>one<b>too</b>",
            "<!doctype html><p class=a>one<b>two</b>.",
            "<!doctype html><p class=a>one<b >two</b>",
            "<!doctype html><p class=a>one</p><b>two</b>",
            "<!doctype html><p class=a>one<!----><b>two</b>",
        ] {
            assert!(!Tree::parse(page).is_like(&Tree::parse(other)), "{other}");
        }
    }
}
