//! The style sheets of a page in the order of the cascade: its `style` elements, and the linked ones whose text is at hand.

use std::sync::Arc;

use super::imports;
use crate::audit::tree::{Element, NodeId, NodeKind, Tree};

/// How many sheets one may import through each other; a sheet that imports itself ends there.
const DEEPEST: usize = 5;

/// One sheet.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Sheet {
    /// Its text.
    pub text: Arc<str>,
    /// The media query list that it applies to; empty for all.
    pub media: Box<str>,
}

/// All sheets of a page.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Sheets {
    /// In the order of the page.
    pub list: Vec<Sheet>,
    /// False if the page, or a sheet of it, asks for a sheet that was not at hand.
    pub complete: bool,
    /// Without a document type, some rules apply differently.
    pub quirks: bool,
}

impl Sheets {
    /// The sheets of a page. `linked` gives the text of a linked sheet from its address as it is written; nothing is fetched.
    pub fn of(tree: &Tree<'_>, linked: &dyn Fn(&str) -> Option<Arc<str>>) -> Self {
        Self::standing_for(tree, linked, &|text| text.into())
    }

    /// The sheets of a page some of whose `style` elements hold the part of a sheet that the page uses: `whole` gives all of it, which says the
    /// same of this page and is shared by others.
    pub fn standing_for(
        tree: &Tree<'_>,
        linked: &dyn Fn(&str) -> Option<Arc<str>>,
        whole: &dyn Fn(&str) -> Arc<str>,
    ) -> Self {
        let mut sheets = Self { list: Vec::new(), complete: true, quirks: tree.quirks() };
        let mut preferred: Option<&str> = None;
        let mut bases = tree.named(&["base"]).filter_map(|base| base.attribute("href"));
        let base = bases.next().map(str::trim).unwrap_or_default();
        for element in outside_of_shadows(tree) {
            let Some(kind) = kind(element) else { continue };
            if let Some(title) = element.attribute("title").filter(|title| !title.is_empty()) {
                // HTML: the first sheet with a title names the preferred set; others are for the reader to choose.
                if *preferred.get_or_insert(title) != title {
                    continue;
                }
            }
            let (text, address) = match kind {
                Kind::Inside => (Some(whole(&text_of(element))), base.to_owned()),
                Kind::Linked(address) => {
                    let address = imports::beside(base, address);
                    (linked(&address), address)
                }
            };
            let media = element.attribute("media").unwrap_or_default().trim();
            let Some(text) = text else {
                sheets.complete &= is_for_no_screen(media) || brings_fonts_alone(&address);
                continue;
            };
            sheets.add(text, &address, media, linked, DEEPEST);
        }
        sheets
    }

    /// Takes a sheet, after those that it imports.
    fn add(
        &mut self,
        text: Arc<str>,
        address: &str,
        media: &str,
        linked: &dyn Fn(&str) -> Option<Arc<str>>,
        depth: usize,
    ) {
        for import in imports::of(&text) {
            let imported = import.as_ref().filter(|_| depth > 0).and_then(|import| {
                let its_address = imports::beside(address, import.address);
                Some((linked(&its_address)?, its_address, both(media, import.media)?, import))
            });
            match imported {
                Some((rules, its_address, media, import)) => {
                    let is_plain = import.layer.is_none() && import.supports.is_none();
                    // What it imports itself would stand in the middle of a sheet.
                    self.complete &= is_plain || imports::of(&rules).is_empty();
                    let rules = if is_plain { rules } else { import.wrapped(&rules).into() };
                    self.add(rules, &its_address, &media, linked, depth - 1);
                }
                None => {
                    self.complete &=
                        import.is_some_and(|it| is_for_no_screen(it.media) || brings_fonts_alone(it.address));
                }
            }
        }
        self.list.push(Sheet { text, media: media.into() });
    }

    /// How many bytes they have together.
    pub fn length(&self) -> usize {
        self.list.iter().map(|sheet| sheet.text.len()).sum()
    }

    /// True if any sheet holds these words, which are in lower case, in any case of letters: a quick way to see that a rule has nothing to
    /// look for.
    pub fn mention(&self, words: &str) -> bool {
        self.list.iter().any(|sheet| sheet.text.contains(words) || sheet.text.to_ascii_lowercase().contains(words))
    }
}

/// Where the text of a sheet is.
enum Kind<'t> {
    /// In the element.
    Inside,
    /// Behind an address.
    Linked(&'t str),
}

/// Whether an element brings a sheet that applies.
fn kind(element: Element<'_>) -> Option<Kind<'_>> {
    let is_css = |kind: Option<&str>| {
        kind.is_none_or(|it| {
            let it = it.split(';').next().unwrap_or_default().trim();
            it.is_empty() || it.eq_ignore_ascii_case("text/css")
        })
    };
    if element.local_name() == "style" && (element.is_html() || element.is_svg()) {
        return is_css(element.attribute("type")).then_some(Kind::Inside);
    }
    if !element.is("link") || element.has("disabled") || !is_css(element.attribute("type")) {
        return None;
    }
    let says = |word: &str| element.words("rel").any(|it| it.eq_ignore_ascii_case(word));
    if !says("stylesheet") || says("alternate") {
        return None;
    }
    element.attribute("href").map(str::trim).filter(|it| !it.is_empty()).map(Kind::Linked)
}

fn text_of(element: Element<'_>) -> String {
    let tree = element.tree();
    let texts = tree.children(element.id()).filter_map(|id| match &tree.node(id).kind {
        NodeKind::Text(text) => Some(&**text),
        _ => None,
    });
    texts.collect()
}

/// True if no query of a media query list is for a screen (Media Queries 4, 2.3): what such a sheet says changes nothing of what is judged there.
fn is_for_no_screen(media: &str) -> bool {
    const OTHERS: &[&str] = &["print", "speech", "aural", "braille", "embossed", "handheld", "projection", "tty", "tv"];
    let is_other = |query: &str| {
        let query = query.trim().to_ascii_lowercase();
        let query = query.strip_prefix("only ").unwrap_or(&query).trim_start();
        OTHERS.contains(&query.split_ascii_whitespace().next().unwrap_or_default()) || query == "not all"
    };
    !media.is_empty() && media.split(',').all(is_other)
}

/// True for addresses of services whose sheets hold nothing but `@font-face`: letters may be wider, colours and boxes are the same.
fn brings_fonts_alone(address: &str) -> bool {
    const SERVICES: &[&str] =
        &["fonts.googleapis.com/css", "fonts.bunny.net/css", "use.typekit.net/", "api.fontshare.com/"];
    let address = address.split_once("//").map_or("", |(_, rest)| rest);
    SERVICES.iter().any(|it| address.starts_with(it))
}

/// Two media query lists that hold together; `None` where that cannot be written.
fn both(one: &str, other: &str) -> Option<String> {
    match (one, other) {
        ("", media) | (media, "") => Some(media.to_owned()),
        _ if one == other => Some(one.to_owned()),
        _ if other.starts_with('(') && !one.contains(',') && !other.contains(',') => Some(format!("{one} and {other}")),
        _ => None,
    }
}

/// All elements in document order but for those in shadow trees: their sheets apply to them alone.
pub(super) fn outside_of_shadows<'t>(tree: &'t Tree<'t>) -> impl Iterator<Item = Element<'t>> {
    let mut stack: Vec<NodeId> = tree.children(NodeId::DOCUMENT).rev().collect();
    std::iter::from_fn(move || {
        let id = stack.pop()?;
        stack.extend(tree.children(id).rev());
        Some(id)
    })
    .filter_map(|id| tree.element(id))
}
