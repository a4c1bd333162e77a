//! Handlers that stand in attributes of HTML: which of them act on a pointer, which on keys, and whether a script of the page may have added others.

use crate::audit::{page::Page, tree::Element};

/// Handlers of what only a pointer does, the click first: browsers make one of a key where an element is made for it.
pub(super) const POINTER: &[&str] = &[
    "onclick",
    "ondblclick",
    "onmousedown",
    "onmouseup",
    "onpointerdown",
    "onpointerup",
    "ontouchstart",
    "ontouchend",
];
/// With one of these, something is drawn or moved: the way of the pointer counts, and no key can stand for it (WCAG 2.2, 2.1.1).
const PATHS: &[&str] = &["onmousemove", "onpointermove", "ontouchmove", "ondragstart", "draggable"];

/// The attribute that makes an element answer a pointer, if it does something then.
pub(super) fn acts_on_pointer(element: Element<'_>) -> Option<&'static str> {
    let is_path = element.is("canvas") || PATHS.iter().any(|it| element.has(it));
    let mut handlers = POINTER.iter().filter(|it| element.attribute(it).is_some_and(does_something));
    handlers.find(|it| **it == "onclick" || !is_path).copied()
}

/// True unless a handler only keeps the browser from doing what it does.
fn does_something(script: &str) -> bool {
    const NOTHING: &[&str] =
        &["", "void(0)", "return", "returntrue", "returnfalse", "event.preventdefault()", "event.stoppropagation()"];
    let script: String = script.chars().filter(|it| !it.is_whitespace()).collect::<String>().to_ascii_lowercase();
    script.split(';').any(|statement| !NOTHING.contains(&statement))
}

/// True for an element with a handler of keys.
pub(super) fn listens_for_keys(element: Element<'_>) -> bool {
    ["onkeydown", "onkeyup", "onkeypress"].iter().any(|it| element.has(it))
}

/// True if a script of the page may have added handlers: one that is not here, or one that says so.
pub(super) fn may_be_handled(page: &Page<'_>) -> bool {
    const SAYS: &[&str] = &["addEventListener", "onkey", "onclick", "keydown", "keyup", "keypress", ".on(", "import"];
    page.tree().named(&["script"]).filter(|it| it.is_script()).any(|it| {
        let script = it.text_content();
        it.has("src") || SAYS.iter().any(|word| script.contains(word))
    })
}
