//! What style can see of an element: two elements with the same skeleton under the same sheet look the same, on whatever page they stand.
//! What was worked out for one of them is known for the other.
//!
//! A skeleton holds the element's name, its attributes, what stands around and before it, and what a `:has()` of the sheet may ask of what
//! stands in it. Values that no selector and no user agent looks at (an address, an alternative text) are left out, unless the sheet names
//! their attribute. Reading the sheet errs on the side of seeing too much: then less is shared, and nothing is wrong.

use std::collections::{BTreeSet, HashMap};

use crate::{
    audit::{
        rendering::is_summary_of,
        tree::{Element, NodeId, Tree},
    },
    base::fingerprint::{Fingerprint, Fingerprinter},
};

/// Attributes whose values decide no style unless a selector names them. That they are there is seen all the same (`:link`).
const UNSEEN: &[&str] = &[
    "alt",
    "aria-describedby",
    "aria-label",
    "aria-labelledby",
    "cite",
    "content",
    "datetime",
    "for",
    "headers",
    "href",
    "hreflang",
    "id",
    "name",
    "placeholder",
    "src",
    "srcset",
    "title",
];

/// What the selectors of a sheet look at.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Sight {
    /// How far selectors look back among siblings.
    back: Back,
    /// True if a selector counts siblings: then all of them matter.
    counts: bool,
    /// True if a selector asks whether an element is empty.
    empty: bool,
    /// Attributes that are named in brackets.
    attributes: BTreeSet<String>,
    /// Identifiers that are named.
    ids: BTreeSet<String>,
    /// Names, classes, identifiers and attributes that `:has()` asks for.
    asked: BTreeSet<String>,
    /// True if a `:has()` asks for more than one name: then the whole page matters.
    whole: bool,
}

/// How far selectors look back among siblings.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
enum Back {
    /// So many elements (`a + b` is one).
    Elements(usize),
    /// To the first (`a ~ b`).
    All,
}

impl Sight {
    /// What a sheet looks at. Selectors are not told from values: what looks like one counts as one.
    pub fn of(sheet: &str) -> Self {
        let mut asked = BTreeSet::new();
        let mut whole = false;
        let mut rest = String::with_capacity(sheet.len());
        let mut parts = sheet.split(":has(");
        rest.push_str(parts.next().unwrap_or_default());
        for part in parts {
            let length = argument_length(part);
            for selector in part[..length].split(',') {
                // What it begins with says only where to look, and all four places are noted.
                let selector = selector.trim().trim_start_matches(['>', '+', '~']).trim_start();
                let name = selector.trim_start_matches(['.', '#', '[']).trim_end_matches(']');
                whole |= name.is_empty() || selector.len() > name.len() + 2 || !name.chars().all(is_of_name);
                asked.insert(name.to_ascii_lowercase());
            }
            rest.push_str(&part[length..]);
        }
        let looks_back = rest.replace("~=", "").contains('~');
        let additions = rest.split([',', '{', '}', ';']).map(|selector| selector.matches('+').count());
        Self {
            back: if looks_back { Back::All } else { Back::Elements(additions.max().unwrap_or_default()) },
            counts: sheet.contains(":nth-") || sheet.contains("-of-type"),
            empty: sheet.contains(":empty"),
            attributes: names_after('[', sheet),
            ids: names_after('#', sheet),
            asked,
            whole,
        }
    }
}

fn is_of_name(character: char) -> bool {
    character.is_alphanumeric() || matches!(character, '-' | '_')
}

/// The names that follow a sign, in lower case.
fn names_after(sign: char, sheet: &str) -> BTreeSet<String> {
    let name = |(at, _): (usize, &str)| {
        let rest = sheet[at + 1..].trim_start();
        let end = rest.find(|it| !is_of_name(it)).unwrap_or(rest.len());
        rest[..end].to_ascii_lowercase()
    };
    sheet.match_indices(sign).map(name).filter(|name| !name.is_empty()).collect()
}

/// The length of a text up to the parenthesis that closes it.
fn argument_length(text: &str) -> usize {
    let mut depth = 1;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'(' => depth += 1,
            b')' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return at;
        }
    }
    text.len()
}

/// The skeletons of all elements of a page, at the index of each node.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Skeletons(Vec<Option<Fingerprint>>);

impl Skeletons {
    /// The skeletons of a page under a sheet; nothing for a page where more decides than tags and attributes: shadow trees, a direction
    /// that follows from texts.
    pub fn of(tree: &Tree<'_>, sight: &Sight) -> Option<Self> {
        if tree.elements().any(|it| it.tag().shadow.is_some() || it.attribute_is("dir", "auto") || it.is("bdi")) {
            return None;
        }
        let owns: HashMap<NodeId, Fingerprint> =
            tree.elements().map(|element| (element.id(), own(element, sight))).collect();
        let scheme = color_scheme(tree).unwrap_or_default();
        let mut page = Fingerprinter::default().bytes(&[u8::from(tree.quirks())]).text(scheme);
        if sight.whole {
            tree.elements().for_each(|element| page.feed(owns[&element.id()].as_bytes()));
        }
        let page = page.finish();
        let asked = asked(tree, sight);
        let mut all: Vec<Option<Fingerprint>> = vec![None; tree.len()];
        for element in tree.elements() {
            let around = element.parent().and_then(|parent| all[parent.id().index()]).unwrap_or(page);
            let (previous, next) = (element.previous_sibling(), element.next_sibling());
            let mut skeleton = Fingerprinter::default().bytes(around.as_bytes()).bytes(owns[&element.id()].as_bytes());
            skeleton.feed(&[u8::from(previous.is_none()), u8::from(next.is_none())]);
            // The user agent's sheet asks for the first `summary` of a `details`.
            skeleton.feed(&[u8::from(element.parent().is_some_and(|parent| is_summary_of(parent, element)))]);
            let limit = match sight.back {
                Back::Elements(count) if !sight.counts => count,
                Back::Elements(_) | Back::All => usize::MAX,
            };
            let before = std::iter::successors(previous, |element| element.previous_sibling()).take(limit);
            before.for_each(|element| skeleton.feed(owns[&element.id()].as_bytes()));
            if sight.counts {
                skeleton.feed(b"after");
                let after = std::iter::successors(next, |element| element.next_sibling());
                after.for_each(|element| skeleton.feed(owns[&element.id()].as_bytes()));
            }
            if sight.empty {
                skeleton.feed(&[u8::from(tree.children(element.id()).next().is_none())]);
            }
            for (place, word) in asked.get(&element.id()).into_iter().flatten() {
                skeleton.feed(&[*place as u8]);
                skeleton.feed(word.as_bytes());
            }
            all[element.id().index()] = Some(skeleton.finish());
        }
        Some(Self(all))
    }

    /// The skeleton of an element of the page.
    pub fn skeleton(&self, element: Element<'_>) -> Option<Fingerprint> {
        self.0.get(element.id().index()).copied().flatten()
    }
}

/// HTML, 4.2.5.1: what `<meta name="color-scheme">` says.
pub fn color_scheme<'t>(tree: &'t Tree<'t>) -> Option<&'t str> {
    tree.elements().find(|it| it.is("meta") && it.attribute_is("name", "color-scheme"))?.attribute("content")
}

/// What a compound selector can see of an element by itself.
fn own(element: Element<'_>, sight: &Sight) -> Fingerprint {
    let mut own = Fingerprinter::default().text(&element.tag().namespace).text(element.local_name());
    for attribute in element.attributes() {
        own.feed(attribute.name.as_bytes());
        let is_named = sight.attributes.contains(&*attribute.name)
            || *attribute.name == *"id" && sight.ids.contains(&attribute.value.to_ascii_lowercase());
        if is_named || !UNSEEN.contains(&&*attribute.name) {
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
        let words = words.filter_map(|word| sight.asked.get(&word.to_ascii_lowercase()).map(String::as_str));
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

    /// The skeleton of the element `id=t`.
    fn skeleton(sheet: &str, body: &str) -> Fingerprint {
        let text = format!("<!doctype html><body>{body}");
        let tree = Tree::parse(&text);
        let element = tree.elements().find(|element| element.attribute_is("id", "t")).expect("the element");
        let skeletons = Skeletons::of(&tree, &Sight::of(sheet)).expect("tags and attributes decide");
        skeletons.skeleton(element).expect("every element has one")
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
            ("#u p{}", "<div id=u><p id=t>", "<div id=v><p id=t>"),
            ("h2+p{}", "<h2>x</h2><p id=t>", "<h3>x</h3><p id=t>"),
            ("h2~p{}", "<h2>x</h2><hr><p id=t>", "<h3>x</h3><hr><p id=t>"),
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
