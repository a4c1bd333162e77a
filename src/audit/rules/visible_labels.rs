//! `label-not-in-name`: who speaks to a page says what is written on a button, and the button has to know that word.

use super::label_words::is_contained;
use crate::{
    audit::{
        aria::Role,
        finding::Finding,
        page::Page,
        rendering::Display,
        semantics::flat,
        tree::{Element, NodeId, NodeKind},
    },
    base::line::one_line,
};

/// The visible words of a control named by ARIA are in its name, whole and in order (ACT 2ee8b8).
pub fn missing<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    for element in page.tree().elements() {
        if !element.has("aria-label") && !element.has("aria-labelledby") {
            continue;
        }
        let is_control = |role: Role| role.is_widget() && role.is_named_by_contents();
        let opens = element.is("summary") && page.role(element).is_none();
        if !opens && !page.role(element).is_some_and(is_control) || !page.is_visible(element) {
            continue;
        }
        let mut seen = Seen::default();
        match element.is("input") {
            // What is written on it; the browser's own words are in its language.
            true => seen.take(element.attribute("value").unwrap_or_default()),
            false => seen.read(page, element),
        }
        let name = &page.name(element).text;
        if name.is_empty() || is_symbol(&seen.whole) || may_be_icon(page, element, &seen.whole) {
            continue;
        }
        if !is_contained(&seen.whole, name) && !is_contained(&seen.apart, name) {
            let shown = one_line(&seen.whole);
            let finding = Finding::error("label-not-in-name", element).with("shown", shown);
            found.push(finding.with("name", name.as_str()));
        }
    }
}

/// What people see in an element.
#[derive(Default)]
struct Seen {
    /// All of it, with spaces where lines or blocks break.
    whole: String,
    /// The same with spaces around every element: margins that are not known here may keep them apart.
    apart: String,
}

impl Seen {
    fn read<'t>(&mut self, page: &Page<'t>, element: Element<'t>) {
        let is_seen = page.is_seen(element);
        for id in flat::children(element) {
            match &page.tree().node(id).kind {
                NodeKind::Text(text) if is_seen => self.take(text),
                NodeKind::Element(_) => self.enter(page, id),
                _ => {}
            }
        }
    }

    fn take(&mut self, text: &str) {
        self.whole.push_str(text);
        self.apart.push_str(text);
    }

    fn enter<'t>(&mut self, page: &Page<'t>, id: NodeId) {
        let Some(inside) = page.tree().element(id) else { return };
        let is_apart = inside.is("br") || page.rendering(inside).display != Display::Inline;
        let space = if is_apart { " " } else { "" };
        self.whole.push_str(space);
        self.apart.push(' ');
        if !inside.is_one_of(&["script", "style", "template"]) && page.is_displayed(inside) {
            self.read(page, inside);
        }
        self.whole.push_str(space);
        self.apart.push(' ');
    }
}

/// True for a single letter or for signs: `X` to close, `>` to go on. They are drawn, not read (WCAG 2.2, non-text content).
fn is_symbol(text: &str) -> bool {
    text.chars().filter(|it| it.is_alphanumeric()).count() <= 1
}

/// True for one word in small letters on a page whose sheets ask for a font that draws pictures of words (`search` → a magnifying glass), or in an element
/// that is called after such a font, whose sheet may be another's.
fn may_be_icon<'t>(page: &Page<'t>, element: Element<'t>, text: &str) -> bool {
    const CLASSES: &[&str] = &["material-icons", "material-symbols", "glyphicon", "icomoon"];
    const FONTS: &[&str] =
        &["material icons", "material symbols", "font awesome", "fontawesome", "glyphicons", "icomoon"];
    let text = text.trim();
    let is_ligature =
        !text.is_empty() && text.bytes().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'_');
    let is_called =
        |it: Element<'t>| it.words("class").any(|class| CLASSES.iter().any(|start| class.starts_with(start)));
    is_ligature
        && (page.looks().is_some_and(|looks| FONTS.iter().any(|font| looks.mention(font)))
            || std::iter::once(element).chain(flat::descendants(element)).any(is_called))
}
