//! What pseudo-classes can match before anybody touches the page: links, controls that are switched off, ticked boxes.

use stylo_dom::ElementState;

use crate::audit::tree::{Element, Tree};

/// The states of an element, focus left out.
pub fn state(element: Element<'_>) -> ElementState {
    let mut state = ElementState::empty();
    if !element.is_html() {
        state |= ElementState::DEFINED;
        if element.is_svg() && element.local_name() == "a" && element.attributes().iter().any(|it| &*it.name == "href")
        {
            state |= ElementState::UNVISITED;
        }
        return state;
    }
    let name = element.local_name();
    if !name.contains('-') && !element.has("is") {
        state |= ElementState::DEFINED;
    }
    match name {
        "a" | "area" if element.has("href") => state |= ElementState::UNVISITED,
        "details" | "dialog" if element.has("open") => state |= ElementState::OPEN,
        "button" | "optgroup" | "option" | "fieldset" => state |= enabled(element),
        "select" => state |= enabled(element) | required(element),
        "input" => state |= input(element),
        "textarea" => {
            state |= enabled(element) | required(element) | writable(element);
            if element.has("placeholder") && element.text_content().is_empty() {
                state |= ElementState::PLACEHOLDER_SHOWN;
            }
        }
        "progress" if !element.has("value") => state |= ElementState::INDETERMINATE,
        _ => {}
    }
    if name == "option" && element.has("selected") {
        state |= ElementState::CHECKED | ElementState::DEFAULT;
    }
    if !element.is_one_of(&["input", "textarea"]) {
        let edited = element
            .closest(|it| it.has("contenteditable"))
            .is_some_and(|it| !it.attribute_is("contenteditable", "false"));
        state |= if edited { ElementState::READWRITE } else { ElementState::READONLY };
    }
    state
}

fn input(element: Element<'_>) -> ElementState {
    let kind = element.attribute("type").unwrap_or("text").trim().to_ascii_lowercase();
    let mut state = enabled(element) | required(element);
    match kind.as_str() {
        "checkbox" | "radio" => {
            if element.has("checked") {
                state |= ElementState::CHECKED | ElementState::DEFAULT;
            }
            state | ElementState::READONLY
        }
        "hidden" | "submit" | "button" | "reset" | "image" | "file" | "color" | "range" => {
            state | ElementState::READONLY
        }
        _ => {
            if element.has("placeholder") && element.attribute("value").is_none_or(str::is_empty) {
                state |= ElementState::PLACEHOLDER_SHOWN;
            }
            state | writable(element)
        }
    }
}

fn writable(element: Element<'_>) -> ElementState {
    if element.has("readonly") || is_disabled(element) { ElementState::READONLY } else { ElementState::READWRITE }
}

fn required(element: Element<'_>) -> ElementState {
    if element.has("required") { ElementState::REQUIRED } else { ElementState::OPTIONAL_ }
}

fn enabled(element: Element<'_>) -> ElementState {
    if is_disabled(element) { ElementState::DISABLED } else { ElementState::ENABLED }
}

/// HTML, 4.15: "actually disabled".
fn is_disabled(element: Element<'_>) -> bool {
    if element.has("disabled") {
        return true;
    }
    if element.is("option") {
        return element.parent().is_some_and(|parent| parent.is("optgroup") && parent.has("disabled"));
    }
    if element.is("optgroup") {
        return false;
    }
    let mut inside = element;
    for around in element.ancestors() {
        if around.is("fieldset") && around.has("disabled") {
            let first = around.children().find(|it| it.is("legend"));
            if first != Some(inside) {
                return true;
            }
        }
        inside = around;
    }
    false
}

/// The language of an element as `:lang()` sees it.
pub fn language<'t>(element: Element<'t>) -> Option<&'t str> {
    let own =
        |it: Element<'t>| it.attributes().iter().find(|attribute| &*attribute.name == "lang").map(|it| &*it.value);
    own(element).or_else(|| element.ancestors().find_map(own))
}

/// Extended filtering of RFC 4647, 3.3.2, as far as Selectors 4 asks: `fr` matches `fr-BE`, `*-BE` as well.
pub fn language_matches(tag: &str, range: &str) -> bool {
    if range.is_empty() || tag.is_empty() {
        return range.is_empty() && tag.is_empty();
    }
    let mut tags = tag.split('-');
    let mut ranges = range.split('-');
    let (Some(first), Some(wanted)) = (tags.next(), ranges.next()) else { return false };
    if wanted != "*" && !first.eq_ignore_ascii_case(wanted) {
        return false;
    }
    for wanted in ranges.filter(|it| *it != "*") {
        loop {
            match tags.next() {
                Some(tag) if tag.eq_ignore_ascii_case(wanted) => break,
                // A single letter begins an extension: what follows is another thing.
                Some(tag) if tag.len() > 1 => {}
                _ => return false,
            }
        }
    }
    true
}

/// The body of a page.
pub fn is_body(tree: &Tree<'_>, element: Element<'_>) -> bool {
    element.is("body") && element.parent() == tree.root()
}
