//! `context-changes-unasked`: the page goes elsewhere when somebody asks for it, not because a field has the focus or another value.

use crate::audit::{finding::Finding, page::Page, tree::Element};

/// What happens to fields before anybody has asked for anything.
const OF_FIELDS: &[&str] = &["onfocus", "onfocusin", "onblur", "onfocusout", "onchange", "oninput"];
/// What happens to a page by itself.
const OF_PAGES: &[&str] = &["onload", "onpageshow", "onunload", "onbeforeunload"];

/// No field sends its form or leads elsewhere by having the focus or a value (WCAG 2.2, 3.2.1 and 3.2.2; RGAA 7.4), and no page opens windows by itself
/// (RGAA 13.2).
pub fn unasked<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    for element in page.tree().having(OF_FIELDS).filter(|it| it.is_html() && page.is_visible(*it)) {
        if let Some(handler) = OF_FIELDS.iter().find(|it| element.attribute(it).is_some_and(leaves)) {
            // Who is told before may expect it.
            let is_told =
                element.has("aria-describedby") || element.attribute("title").is_some_and(|it| !it.is_empty());
            let finding = match is_told {
                true => Finding::advice("context-changes-unasked", element),
                false => Finding::warning("context-changes-unasked", element),
            };
            found.push(finding.at(handler).with("element", element.local_name()));
        }
    }
    for element in page.tree().having(&["onclick"]).filter(|it| is_choice(*it) && page.is_visible(*it)) {
        if element.attribute("onclick").is_some_and(leaves) {
            let finding = Finding::warning("context-changes-unasked", element).at("onclick");
            found.push(finding.with("element", element.local_name()));
        }
    }
    for body in page.tree().having(OF_PAGES).filter(|it| it.is("body")) {
        let opens = |script: &str| plain(script).contains("window.open(");
        if let Some(handler) = OF_PAGES.iter().find(|it| body.attribute(it).is_some_and(opens)) {
            found.push(
                Finding::warning("context-changes-unasked", body).says("context-changes-unasked-window").at(handler),
            );
        }
    }
}

/// A box that is ticked, or one of several.
fn is_choice(element: Element<'_>) -> bool {
    element.is("input") && ["checkbox", "radio"].iter().any(|kind| element.attribute_is("type", kind))
}

/// True if a script sends a form, goes to another page or opens a window. A place of the same page is none.
fn leaves(script: &str) -> bool {
    const WAYS: &[&str] = &[
        ".submit()",
        "requestSubmit(",
        "location=",
        "location.href=",
        "location.assign(",
        "location.replace(",
        "window.open(",
    ];
    let script = plain(script).replace("location==", "");
    WAYS.iter().any(|way| script.contains(way))
}

fn plain(script: &str) -> String {
    script.chars().filter(|it| !it.is_whitespace()).collect()
}
