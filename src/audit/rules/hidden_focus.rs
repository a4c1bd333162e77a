//! Rules on what the tab key reaches although assistive technologies are told nothing of it: the reader hears silence, and is lost.

use crate::audit::{finding::Finding, page::Page, semantics::flat, tree::Element};

/// The page as a whole is not hidden from who listens: ARIA in HTML (4.1) forbids it on `body`, and some programs obey it.
pub fn page<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    for element in page.tree().named(&["html", "body"]).filter(|it| it.attribute_is("aria-hidden", "true")) {
        found.push(Finding::error("page-hidden", element).at("aria-hidden").with("element", element.local_name()));
    }
}

/// Nothing inside `aria-hidden="true"` is reached by the tab key (ACT 6cfa84).
pub fn in_hidden<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    for element in page.tree().having(&["aria-hidden"]).filter(|it| it.attribute_is("aria-hidden", "true")) {
        // What stands in another such element is found there.
        if flat::ancestors(element).any(|it| it.attribute_is("aria-hidden", "true")) {
            continue;
        }
        let inside = std::iter::once(element).chain(flat::descendants(element));
        for stop in inside.filter(|it| is_stop(page, *it) && !sends_focus_away(page, *it)) {
            found.push(Finding::error("focus-in-hidden", stop).with("element", stop.local_name()));
        }
    }
}

/// Nothing inside an element whose children are presentational is reached by the tab key (ACT 307n5z).
pub fn in_presentational<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    for element in page.tree().elements().filter(|it| it.is_html() || it.is_svg()) {
        let Some(role) = page.role(element).filter(|role| role.has_presentational_children()) else { continue };
        for stop in flat::descendants(element).into_iter().filter(|it| is_stop(page, *it)) {
            let finding = Finding::error("focus-in-presentational", stop);
            found.push(finding.with("element", stop.local_name()).with("role", role.name()));
        }
    }
}

/// True for a stop of the tab key. A frame is none by itself: what it contains is.
fn is_stop<'t>(page: &Page<'t>, element: Element<'t>) -> bool {
    page.is_tabbable(element) && (!element.is("iframe") || element.has("tabindex"))
}

/// True if a script of the page sends the focus elsewhere as soon as it comes, as sentinels around dialogs do (ACT, focusable, exception). Only what the
/// page itself contains can be seen.
fn sends_focus_away<'t>(page: &Page<'t>, element: Element<'t>) -> bool {
    if element.attribute("onfocus").is_some_and(|it| it.contains(".focus(") || it.contains(".blur(")) {
        return true;
    }
    let Some(id) = element.attribute("id").filter(|id| !id.is_empty()) else { return false };
    page.tree().named(&["script"]).any(|script| listens_for_focus(&script.text_content(), id))
}

/// True if a statement of a script takes the element of this identifier and listens for its focus.
fn listens_for_focus(script: &str, id: &str) -> bool {
    let quoted = ['\'', '"', '`'].map(|quote| format!("{quote}{id}{quote}"));
    let hashed = ['\'', '"', '`'].map(|quote| format!("{quote}#{id}{quote}"));
    quoted.iter().chain(&hashed).any(|name| {
        script.match_indices(name.as_str()).any(|(at, _)| {
            let rest: String = script[at + name.len()..].chars().filter(|it| !it.is_whitespace()).take(40).collect();
            let rest = rest.trim_start_matches([')', '!', '?']).replace('"', "'");
            rest.starts_with(".addEventListener('focus") || rest.starts_with(".onfocus=")
        })
    })
}
