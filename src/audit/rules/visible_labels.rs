//! `label-not-in-name`: who speaks to a page says what is written on a button, and the button has to know that word.

use crate::{
    audit::{
        aria::Role,
        finding::Finding,
        page::Page,
        rendering::Display,
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
        if !page.role(element).is_some_and(is_control) || !page.is_visible(element) {
            continue;
        }
        let mut seen = Seen::default();
        seen.read(page, element);
        let name = words(&page.name(element).text);
        if name.is_empty() || is_symbol(&seen.whole) || may_be_icon(page, &seen.whole) {
            continue;
        }
        let has = |text: &String| stands_in(&words(text), &name);
        if !has(&seen.whole) && !seen.texts.iter().all(has) {
            let shown = one_line(&seen.whole);
            let finding = Finding::error("label-not-in-name", element).with("shown", shown);
            found.push(finding.with("name", page.name(element).text.as_str()));
        }
    }
}

/// What people see in an element.
#[derive(Default)]
struct Seen {
    /// All of it, with spaces where lines or blocks break.
    whole: String,
    /// Each text by itself.
    texts: Vec<String>,
}

impl Seen {
    fn read<'t>(&mut self, page: &Page<'t>, element: Element<'t>) {
        for id in page.tree().children(element.id()) {
            match &page.tree().node(id).kind {
                NodeKind::Text(text) if page.is_visible(element) => self.take(text),
                NodeKind::Element(_) => self.enter(page, id),
                _ => {}
            }
        }
    }

    fn take(&mut self, text: &str) {
        self.whole.push_str(text);
        if !text.trim().is_empty() {
            self.texts.push(text.to_owned());
        }
    }

    fn enter<'t>(&mut self, page: &Page<'t>, id: NodeId) {
        let Some(inside) = page.tree().element(id) else { return };
        let is_apart = inside.is("br") || page.rendering(inside).display != Display::Inline;
        if is_apart {
            self.whole.push(' ');
        }
        if !inside.is_one_of(&["script", "style", "template"]) && page.is_displayed(inside) {
            self.read(page, inside);
        }
        if is_apart {
            self.whole.push(' ');
        }
    }
}

/// Words in lower case, without what is around them and without hyphens in them; signs alone are no words.
fn words(text: &str) -> Vec<String> {
    let letters = |word: &str| -> String {
        word.chars().filter(|it| it.is_alphanumeric()).flat_map(char::to_lowercase).collect()
    };
    text.split_whitespace().map(letters).filter(|word| !word.is_empty()).collect()
}

/// True for a single letter or for signs: `X` to close, `>` to go on. They are drawn, not read (WCAG 2.2, non-text content).
fn is_symbol(text: &str) -> bool {
    text.chars().filter(|it| it.is_alphanumeric()).count() <= 1
}

/// True for one word in small letters on a page whose sheets ask for a font that draws pictures of words (`search` → a magnifying glass).
fn may_be_icon(page: &Page<'_>, text: &str) -> bool {
    const FONTS: &[&str] =
        &["material icons", "material symbols", "font awesome", "fontawesome", "glyphicons", "icomoon"];
    let text = text.trim();
    let is_ligature =
        !text.is_empty() && text.bytes().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'_');
    is_ligature && page.looks().is_some_and(|looks| FONTS.iter().any(|font| looks.mention(font)))
}

/// True if all words stand in the name one after the other.
fn stands_in(words: &[String], name: &[String]) -> bool {
    words.is_empty() || name.windows(words.len()).any(|part| part == words)
}

#[cfg(test)]
mod tests {
    use super::{stands_in, words};

    #[test]
    fn words_stand_whole_and_in_order() {
        let has = |shown: &str, name: &str| stands_in(&words(shown), &words(name));
        assert!(has("Page suivante", "Page suivante de la liste"));
        assert!(has(">> Envoyer <<", "Envoyer le formulaire"));
        assert!(!has("Discover It", "Discover Italy"));
        assert!(!has("suivante page", "page suivante"));
        assert!(has("porte-parole", "porteparole"));
    }
}
