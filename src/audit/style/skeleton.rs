//! What style can see of an element: two elements with the same skeleton under the same sheet look the same, on whatever page they stand.
//! What was worked out for one of them is known for the other.
//!
//! A skeleton holds the element's name, its attributes, what stands around and before it, and what a `:has()` of the sheet may ask of what
//! stands in it. Values that no selector and no user agent looks at (an address, an alternative text) are left out, unless the sheet names
//! their attribute: `sight` says which.

use std::{
    cell::RefCell,
    collections::{BTreeSet, HashMap},
    hash::{BuildHasherDefault, Hash, Hasher},
    num::NonZeroU32,
};

use rustc_hash::{FxHashMap, FxHashSet, FxHasher};

use super::sight::{Before, Sight};
use crate::audit::{
    rendering::is_summary_of,
    tree::{Element, NodeId, Tree},
};

/// 64 bits of a quick hash: a thread remembers some thousands at a time, they live no longer than the program, and nobody gains by making two of them alike.
#[derive(Copy, Clone, PartialEq, Eq, Debug, Default)]
pub struct Skeleton(u64);

impl Hash for Skeleton {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_u64(self.0);
    }
}

/// A skeleton among those that were met under a sheet, counted from 1: what is known of it is found at a place, and for every medium at the same one.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub struct Number(NonZeroU32);

impl Number {
    /// The place in lists of what is known.
    pub fn place(self) -> usize {
        self.0.get() as usize - 1
    }
}

/// The numbers of all skeletons that were met under a sheet.
#[derive(Default)]
pub struct Numbers(RefCell<HashMap<Skeleton, Number, BuildHasherDefault<AsItIs>>>);

impl Numbers {
    /// How many skeletons were met.
    pub fn len(&self) -> usize {
        self.0.borrow().len()
    }

    fn number(&self, skeleton: Skeleton) -> Number {
        let mut numbers = self.0.borrow_mut();
        let next = u32::try_from(numbers.len()).ok().and_then(|met| NonZeroU32::MIN.checked_add(met));
        *numbers.entry(skeleton).or_insert_with(|| Number(next.expect("a thread forgets them long before")))
    }
}

/// Skeletons are hashes themselves.
#[derive(Default)]
struct AsItIs(u64);

impl Hasher for AsItIs {
    fn write(&mut self, _: &[u8]) {
        unreachable!("a skeleton gives a number");
    }

    fn write_u64(&mut self, part: u64) {
        self.0 = part;
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

/// Collects parts into one skeleton. Every part carries its length.
#[derive(Default)]
struct Collector(FxHasher);

impl Collector {
    fn feed(&mut self, bytes: &[u8]) {
        self.0.write_usize(bytes.len());
        self.0.write(bytes);
    }

    fn feed_part(&mut self, part: Skeleton) {
        self.0.write_u64(part.0);
    }

    fn feed_bit(&mut self, bit: bool) {
        self.0.write_u8(u8::from(bit));
    }

    fn finish(&self) -> Skeleton {
        Skeleton(self.0.finish())
    }
}

/// The numbers of the skeletons of all elements of a page, at the index of each node.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Skeletons(Vec<Option<Number>>);

impl Skeletons {
    /// The skeletons of a page under a sheet; nothing for a page where more decides than tags and attributes: shadow trees, a direction
    /// that follows from texts.
    pub fn of(tree: &Tree<'_>, sight: &Sight, numbers: &Numbers) -> Option<Self> {
        let is_auto = |it: Element<'_>| it.attribute_is("dir", "auto");
        let is_open = tree.named(&["bdi"]).next().is_some() || tree.having(&["dir"]).any(is_auto);
        if is_open || tree.elements().any(|it| it.tag().shadow.is_some()) {
            return None;
        }
        let mut owns = vec![Skeleton::default(); tree.len()];
        tree.elements().for_each(|element| owns[element.id().index()] = own(element, sight));
        let own = |element: Element<'_>| owns[element.id().index()];
        let scheme = color_scheme(tree).unwrap_or_default();
        let mut page = Collector::default();
        page.feed_bit(tree.quirks());
        page.feed(scheme.as_bytes());
        if sight.whole {
            tree.elements().for_each(|element| page.feed_part(own(element)));
        }
        let page = page.finish();
        let asked = asked(tree, sight);
        let is_ordered = sight.counts || sight.before == Before::Order;
        let limit = if is_ordered { usize::MAX } else { sight.adjacent };
        let mut kinds = Kinds::default();
        let mut all: Vec<Option<Skeleton>> = vec![None; tree.len()];
        let mut numbered = vec![None; tree.len()];
        for element in tree.elements() {
            let around = element.parent().and_then(|parent| all[parent.id().index()]).unwrap_or(page);
            let (previous, next) = (element.previous_sibling(), element.next_sibling());
            let mut skeleton = Collector::default();
            skeleton.feed_part(around);
            skeleton.feed_part(own(element));
            skeleton.feed_bit(previous.is_none());
            skeleton.feed_bit(next.is_none());
            // The user agent's sheet asks for the first `summary` of a `details`.
            skeleton.feed_bit(element.parent().is_some_and(|parent| is_summary_of(parent, element)));
            // What stands in the first `legend` of a `fieldset` can be used where that is disabled.
            if element.is("legend") {
                let mut before = std::iter::successors(previous, |element| element.previous_sibling());
                skeleton.feed_bit(before.any(|it| it.is("legend")));
            }
            let before = std::iter::successors(previous, |element| element.previous_sibling()).take(limit);
            before.for_each(|element| skeleton.feed_part(own(element)));
            if sight.before == Before::Kinds
                && !is_ordered
                && let Some(parent) = element.parent()
            {
                skeleton.feed_part(kinds.before(parent, own(element)));
            }
            if sight.counts {
                skeleton.feed(b"after");
                let after = std::iter::successors(next, |element| element.next_sibling());
                after.for_each(|element| skeleton.feed_part(own(element)));
            }
            // A field that is empty shows its placeholder.
            if sight.empty || element.is("textarea") {
                skeleton.feed_bit(tree.children(element.id()).next().is_none());
            }
            for (place, word) in asked.get(&element.id()).into_iter().flatten() {
                skeleton.feed(&[*place as u8]);
                skeleton.feed(word.as_bytes());
            }
            let skeleton = skeleton.finish();
            all[element.id().index()] = Some(skeleton);
            numbered[element.id().index()] = Some(numbers.number(skeleton));
        }
        Some(Self(numbered))
    }

    /// The number of the skeleton of an element of the page.
    pub fn number(&self, element: Element<'_>) -> Option<Number> {
        self.0.get(element.id().index()).copied().flatten()
    }
}

/// Which kinds of children of each parent were met so far.
#[derive(Default)]
struct Kinds(FxHashMap<NodeId, (FxHashSet<Skeleton>, Skeleton)>);

impl Kinds {
    /// What stands for the kinds that come before the next child of a parent; the child is counted for those that follow.
    fn before(&mut self, parent: Element<'_>, child: Skeleton) -> Skeleton {
        let (met, sum) = self.0.entry(parent.id()).or_default();
        let before = *sum;
        if met.insert(child) {
            // Whatever their order.
            sum.0 ^= child.0;
        }
        before
    }
}

/// HTML, 4.2.5.1: what `<meta name="color-scheme">` says.
pub fn color_scheme<'t>(tree: &'t Tree<'t>) -> Option<&'t str> {
    tree.named(&["meta"]).find(|it| it.attribute_is("name", "color-scheme"))?.attribute("content")
}

/// What a compound selector can see of an element by itself.
fn own(element: Element<'_>, sight: &Sight) -> Skeleton {
    let mut own = Collector::default();
    own.feed(element.tag().namespace.as_bytes());
    own.feed(element.local_name().as_bytes());
    for attribute in element.attributes() {
        own.feed(attribute.name.as_bytes());
        if let Some(askings) = sight.attributes.get(&*attribute.name) {
            askings.iter().for_each(|asking| own.feed(&asking.answers(&attribute.value)));
        }
        if sight.sees_value(&attribute.name, &attribute.value) {
            own.feed(attribute.value.as_bytes());
        }
    }
    own.finish()
}

/// Where a `:has()` may look from an element.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Asked {
    Inside,
    Child,
    After,
    Next,
}

/// For each element, the words of `:has()` that it finds, and where.
fn asked<'s>(tree: &Tree<'_>, sight: &'s Sight) -> HashMap<NodeId, BTreeSet<(Asked, &'s str)>> {
    let mut found: HashMap<NodeId, BTreeSet<(Asked, &str)>> = HashMap::new();
    if sight.asked.is_empty() {
        return found;
    }
    for element in tree.elements() {
        let attributes = element.attributes().iter();
        let values = attributes.flat_map(|it| std::iter::once(&*it.name).chain(it.value.split_ascii_whitespace()));
        let words = std::iter::once(element.local_name()).chain(values);
        let words = words.filter_map(|word| sight.asks_for(word));
        for word in words {
            let mut note = |element: Element<'_>, place| {
                found.entry(element.id()).or_default().insert((place, word));
            };
            element.ancestors().for_each(|around| note(around, Asked::Inside));
            element.parent().into_iter().for_each(|parent| note(parent, Asked::Child));
            let before = std::iter::successors(element.previous_sibling(), |element| element.previous_sibling());
            before.for_each(|before| note(before, Asked::After));
            element.previous_sibling().into_iter().for_each(|before| note(before, Asked::Next));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    thread_local! {
        static NUMBERS: Numbers = Numbers::default();
    }

    /// The skeleton of the element `id=t`, by its number.
    fn skeleton(sheet: &str, body: &str) -> Number {
        let text = format!("<!doctype html><body>{body}");
        let tree = Tree::parse(&text);
        let element = tree.elements().find(|element| element.attribute_is("id", "t")).expect("the element");
        let skeletons = NUMBERS.with(|numbers| Skeletons::of(&tree, &Sight::of(sheet), numbers));
        skeletons.expect("tags and attributes decide").number(element).expect("every element has one")
    }

    #[test]
    fn what_style_cannot_see_is_shared_between_pages() {
        let pages = [
            "<p><a id=t href=x>un</a>",
            "<p><a id=t href=y title=z>deux <b>mots</b></a></p><p>fin",
            "<p><a id=t href=''>trois</a>",
        ];
        let [one, _, three] = pages.map(|body| skeleton("a{color:red}", body));
        assert_eq!(one, three);
    }

    #[test]
    fn how_many_stand_before_makes_no_difference_where_no_selector_counts() {
        let pages = ["<h2>a</h2><p>b</p><p id=t>", "<h2>a</h2><p>b</p><h2>c</h2><p>d</p><p>e</p><p id=t>"];
        let [one, other] = pages.map(|body| skeleton(".x h2~p,q+q{} a[rel~=me]{}", body));
        assert_eq!(one, other);
        let [one, other] = pages.map(|body| skeleton("h2~p{} p:nth-child(2){}", body));
        assert_ne!(one, other);
    }

    #[test]
    fn what_a_selector_sees_makes_a_difference() {
        // Sheet, and two bodies whose elements it may tell apart.
        let cases = [
            ("", "<p id=t class=a>", "<p id=t class=b>"),
            ("", "<p id=t>", "<p id=t style='color:red'>"),
            ("", "<p id=t>", "<p id=t hidden>"),
            ("", "<div lang=fr><p id=t>", "<div lang=nl><p id=t>"),
            ("", "<section><p id=t>", "<section class=x><p id=t>"),
            ("", "<p id=t>x</p>", "<p id=t>x</p><p>y"),
            ("", "<a id=t>", "<a id=t href=x>"),
            ("a[href^=http]{}", "<a id=t href=x>", "<a id=t href=http://x.example/>"),
            ("a[ href $= '.PDF' i ]{}", "<a id=t href=x>", "<a id=t href=x.pdf>"),
            ("a[href*=\"é\"]{}", "<a id=t href=x>", "<a id=t href=xéx>"),
            ("a[title='x y']{}", "<a id=t title=x>", "<a id=t title='x y'>"),
            ("a[title=\"it's\"]{}", "<a id=t title=it>", "<a id=t title=it's>"),
            ("a[title=a\\:b]{}", "<a id=t title=a>", "<a id=t title=a:b>"),
            ("a[title/**/=x]{}", "<a id=t title=y>", "<a id=t title=x>"),
            ("a[titl\\65=x]{}", "<a id=t title=y>", "<a id=t title=x>"),
            ("#\\78 p{}", "<div id=x><p id=t>", "<div id=y><p id=t>"),
            (
                "",
                "<fieldset disabled><i></i><legend><input id=t>",
                "<fieldset disabled><i></i><legend></legend><legend><input id=t>",
            ),
            ("a[title='\\78 ']{}", "<a id=t title=y>", "<a id=t title=x>"),
            ("a[*|title=x]{}", "<a id=t title=y>", "<a id=t title=x>"),
            ("a[title|=x]{}", "<a id=t title=xy>", "<a id=t title=x-y>"),
            ("a[title~=x]{}", "<a id=t title=xy>", "<a id=t title='y x'>"),
            ("#u p{}", "<div id=u><p id=t>", "<div id=v><p id=t>"),
            ("h2+p{}", "<h2>x</h2><p id=t>", "<h3>x</h3><p id=t>"),
            ("h2~p{}", "<h2>x</h2><hr><p id=t>", "<h3>x</h3><hr><p id=t>"),
            ("h2~p{}", "<h2>x</h2><p id=t>", "<p id=t>"),
            ("h2~p b{}", "<h2>x</h2><hr><p><b id=t>", "<h3>x</h3><hr><p><b id=t>"),
            ("b~i~u{}", "<b></b><i></i><u id=t>", "<i></i><b></b><u id=t>"),
            ("b+i~u{}", "<b></b><i></i><u id=t>", "<b></b><s></s><i></i><u id=t>"),
            ("b~i{~u{}}", "<b></b><i></i><u id=t>", "<i></i><b></b><u id=t>"),
            ("b~i{&~u{}}", "<b></b><i></i><u id=t>", "<i></i><b></b><u id=t>"),
            ("b~i{&+u{}}", "<i></i><b></b><i></i><u id=t>", "<b></b><i></i><i></i><u id=t>"),
            (":is(b~i,s)~u{}", "<b></b><i></i><u id=t>", "<i></i><b></b><u id=t>"),
            ("p:nth-child(3){}", "<hr><hr><p id=t>", "<hr><p id=t>"),
            ("p:empty{}", "<p id=t></p><p>", "<p id=t>x</p><p>"),
            ("div:has(.x){}", "<div id=t><p class=x>", "<div id=t><p class=y>"),
            ("body:has(.x) p{}", "<p id=t>a</p><p class=x>", "<p id=t>a</p><p class=y>"),
            ("p:has(> b){}", "<p id=t><b>a", "<p id=t><i><b>a</b></i>"),
            ("p:has(+ .x){}", "<p id=t>a</p><p class=x>", "<p id=t>a</p><hr><p class=x>"),
            ("p:nth-of-type(2){}", "<p>a</p><hr><p id=t>", "<hr><p>a</p><p id=t>"),
            ("p:has(.x .y){}", "<p id=t><b class=x><i class=y>a", "<p id=t><b class=y><i class=x>a"),
            ("p:has(~ :is(.x, .y)){}", "<p id=t>a</p><p class=x>", "<p id=t>a</p><p class=z>"),
        ];
        for (sheet, one, other) in cases {
            assert_ne!(skeleton(sheet, one), skeleton(sheet, other), "{sheet}: {one} / {other}");
            assert_eq!(skeleton(sheet, one), skeleton(sheet, one), "{sheet}: {one}");
        }
    }
}
