//! `role-not-for-element`: a role replaces what HTML says of an element, and some elements are what they are (ARIA in HTML, 4).

use crate::audit::{aria::role::Specification, finding::Finding, page::Page, tree::Element};

/// What an element may be besides what it is.
enum Allowed {
    Any,
    These(&'static [&'static str]),
}

use Allowed::{Any, These};

/// What buttons may be: what is used as they are.
const BUTTONS: &[&str] = &[
    "checkbox",
    "combobox",
    "gridcell",
    "link",
    "menuitem",
    "menuitemcheckbox",
    "menuitemradio",
    "option",
    "radio",
    "separator",
    "slider",
    "switch",
    "tab",
    "treeitem",
];
/// What links may be.
const LINKS: &[&str] = &[
    "button",
    "checkbox",
    "menuitem",
    "menuitemcheckbox",
    "menuitemradio",
    "option",
    "radio",
    "switch",
    "tab",
    "treeitem",
];
const LISTS: &[&str] =
    &["directory", "group", "listbox", "menu", "menubar", "none", "radiogroup", "tablist", "toolbar", "tree"];
const SECTIONS: &[&str] = &[
    "alert",
    "alertdialog",
    "application",
    "banner",
    "complementary",
    "contentinfo",
    "dialog",
    "document",
    "feed",
    "group",
    "log",
    "main",
    "marquee",
    "navigation",
    "none",
    "note",
    "region",
    "search",
    "status",
    "tabpanel",
];
/// What stands for something from elsewhere.
const EMBEDDED: &[&str] = &["application", "document", "img", "none"];
/// What a picture with a text may be.
const PICTURES: &[&str] = &[
    "button",
    "checkbox",
    "link",
    "math",
    "menuitem",
    "menuitemcheckbox",
    "menuitemradio",
    "meter",
    "none",
    "option",
    "progressbar",
    "radio",
    "scrollbar",
    "separator",
    "slider",
    "switch",
    "tab",
    "treeitem",
];

/// An element has a role that HTML allows it. Roles of books and drawings have lists of their own, and are left alone.
pub fn unfit<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    for element in page.tree().having(&["role"]).filter(|it| it.is_html()) {
        let Some(role) = page.explicit_role(element).filter(|role| role.specification() == Specification::Aria) else {
            continue;
        };
        if page.implicit_role(element) == Some(role) || page.is_hidden_from_assistive_technology(element) {
            continue;
        }
        let is_allowed = |name: &str| match allowed(element) {
            Any => true,
            These(roles) => roles.contains(&name),
        };
        // `presentation` and `none`, `image` and `img` are one role each.
        let names = match role.name() {
            "presentation" | "none" => ["none", "presentation"],
            "img" | "image" => ["img", "image"],
            name => [name, name],
        };
        if !names.into_iter().any(is_allowed) {
            let finding = Finding::warning("role-not-for-element", element).at("role");
            found.push(finding.with("role", role.name()).with("element", element.local_name()));
        }
    }
}

fn allowed(element: Element<'_>) -> Allowed {
    match element.local_name() {
        "a" if element.has("href") => These(LINKS),
        "article" => These(&["application", "document", "feed", "main", "none", "region"]),
        "aside" => These(&["feed", "none", "note", "region", "search"]),
        "audio" | "video" => These(&["application"]),
        "button" => These(BUTTONS),
        "dialog" => These(&["alertdialog"]),
        "dl" => These(&["group", "list", "none"]),
        "dt" => These(&["listitem"]),
        "embed" | "iframe" | "object" => These(EMBEDDED),
        "fieldset" => These(&["none", "radiogroup"]),
        "figcaption" => These(&["group", "none"]),
        "footer" | "header" => These(&["banner", "contentinfo", "group", "none"]),
        "form" => These(&["form", "none", "search"]),
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => These(&["none", "tab"]),
        "hr" => These(&["none"]),
        "img" => picture(element),
        "input" => field(element),
        "datalist" | "dd" | "label" | "legend" | "main" | "map" | "meter" | "optgroup" | "option" | "progress"
        | "textarea" => These(&[]),
        "menu" | "ol" | "ul" => These(LISTS),
        "nav" => These(&["menu", "menubar", "none", "tablist"]),
        "search" => These(&["form", "group", "none", "region"]),
        "section" => These(SECTIONS),
        "select" => These(&["combobox", "listbox", "menu"]),
        "summary" if element.parent().is_some_and(|it| it.is("details")) => These(&[]),
        _ => Any,
    }
}

fn picture(element: Element<'_>) -> Allowed {
    match element.attribute("alt").map(|text| text.trim().is_empty()) {
        Some(false) => These(PICTURES),
        Some(true) => These(&["none", "presentation"]),
        // Without a text it may be named otherwise.
        None => Any,
    }
}

fn field(element: Element<'_>) -> Allowed {
    let kind = element.attribute("type").unwrap_or_default().trim_ascii().to_ascii_lowercase();
    match &*kind {
        "button" | "image" | "reset" | "submit" => These(BUTTONS),
        "checkbox" if element.has("aria-pressed") => These(&["menuitemcheckbox", "option", "switch", "button"]),
        "checkbox" => These(&["menuitemcheckbox", "option", "switch"]),
        "radio" => These(&["menuitemradio"]),
        // With a list, HTML itself makes comboboxes of these; one whose list is built otherwise is announced as well.
        "email" | "search" | "tel" | "url" => These(&["combobox"]),
        "color" | "date" | "datetime-local" | "file" | "month" | "number" | "password" | "range" | "time" | "week" => {
            These(&[])
        }
        _ if element.has("list") => These(&[]),
        _ => These(&["combobox", "searchbox", "spinbutton"]),
    }
}
