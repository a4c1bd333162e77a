//! `button-without-name`, `link-without-name` and their like: what can be used, seen or reached has a name that can be heard.

use crate::audit::{aria::Role, finding::Finding, page::Page, semantics::Source, tree::Element};

/// Finds the elements that a rule is about, are told to assistive technologies, and have no name.
fn nameless<'t>(
    page: &Page<'t>,
    found: &mut Vec<Finding<'t>>,
    rule: &'static str,
    is_meant: impl Fn(Element<'t>) -> bool,
) {
    for element in page.tree().elements() {
        if is_meant(element) && page.is_in_accessibility_tree(element) && page.name(element).is_empty() {
            found.push(Finding::error(rule, element).with("element", element.local_name()));
        }
    }
}

/// Buttons (ACT 97a4e1).
pub fn buttons<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    let is_button = |element: Element<'t>| page.role(element) == Some(Role::Button) && !is_image_button(element);
    nameless(page, found, "button-without-name", is_button);
}

/// Buttons that are images (ACT 59796f): the browser's own word for them says nothing of what they do, whoever writes it.
pub fn image_buttons<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    for element in page.tree().elements().filter(|it| is_image_button(*it)) {
        let name = page.name(element);
        let is_default = name.from == Source::Default || name.text.eq_ignore_ascii_case("Submit Query");
        if page.is_in_accessibility_tree(element) && (name.is_empty() || is_default) {
            found.push(Finding::error("image-button-without-name", element));
        }
    }
}

/// Fields of forms (ACT e086e5).
pub fn fields<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    const FIELDS: &[Role] = &[
        Role::Checkbox,
        Role::ComboBox,
        Role::ListBox,
        Role::MenuItemCheckbox,
        Role::MenuItemRadio,
        Role::Radio,
        Role::SearchBox,
        Role::Slider,
        Role::SpinButton,
        Role::Switch,
        Role::TextBox,
    ];
    let is_field = |element: Element<'t>| match page.explicit_role(element) {
        None if is_field_without_role(element) => true,
        _ => page.role(element).is_some_and(|role| FIELDS.contains(&role)),
    };
    nameless(page, found, "field-without-name", is_field);
}

/// Frames (ACT cae760).
pub fn frames<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    let is_out = |it: Element<'t>| page.tab_index(it).is_some_and(|index| index < 0) || is_decorative(page, it);
    nameless(page, found, "frame-without-name", |element| element.is("iframe") && !is_out(element));
}

/// Images (ACT 23a2a8): each has a text, or says that it has nothing to say.
pub fn images<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    for element in page.tree().elements().filter(|it| it.is_html()) {
        let is_image = element.is("img") || matches!(page.role(element), Some(Role::Img | Role::Image));
        if !is_image || page.is_hidden_from_assistive_technology(element) || page.is_presentational(element) {
            continue;
        }
        if page.name(element).is_empty() {
            let finding = Finding::error("image-without-text", element);
            found.push(match element.attribute("src") {
                Some(address) => finding.with("file", file_name(address)),
                None => finding.says("image-without-text-drawn"),
            });
        }
    }
}

/// Links (ACT c487ae).
pub fn links<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    for element in page.tree().elements().filter(|it| it.is_html()) {
        let is_link = page.role(element).is_some_and(|role| role.is_a(Role::Link));
        if is_link && page.is_in_accessibility_tree(element) && page.name(element).is_empty() {
            let address = element.attribute("href").unwrap_or_default();
            found.push(Finding::error("link-without-name", element).with("address", address));
        }
    }
}

/// Items of menus (ACT m6b1q3).
pub fn menu_items<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    let is_item = |element: Element<'t>| element.is_html() && page.role(element) == Some(Role::MenuItem);
    nameless(page, found, "menu-item-without-name", is_item);
}

/// What opens, counts or is chosen, and whose name ARIA asks for (WAI-ARIA 1.2, accessible name required).
pub fn widgets<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    const WIDGETS: &[Role] = &[
        Role::AlertDialog,
        Role::Application,
        Role::Dialog,
        Role::Grid,
        Role::Meter,
        Role::Option,
        Role::ProgressBar,
        Role::Tab,
        Role::TabPanel,
        Role::Tooltip,
        Role::Tree,
        Role::TreeGrid,
        Role::TreeItem,
    ];
    for element in page.tree().elements().filter(|it| it.is_html()) {
        if let Some(role) = landmark_by_name(page, element)
            && !page.is_hidden_from_assistive_technology(element)
            && page.name(element).is_empty()
        {
            // Browsers make nothing of it, so that nobody meets it.
            found.push(Finding::advice("widget-without-name", element).with("role", role.name()));
            continue;
        }
        let Some(role) = page.role(element).filter(|role| WIDGETS.contains(role)) else { continue };
        if page.is_in_accessibility_tree(element) && page.name(element).is_empty() {
            found.push(Finding::warning("widget-without-name", element).with("role", role.name()));
        }
    }
}

/// A role that is one only with a name (WAI-ARIA 1.2, region and form). On `form` itself the role says nothing new.
fn landmark_by_name<'t>(page: &Page<'t>, element: Element<'t>) -> Option<Role> {
    let is_one = |role: &Role| matches!(role, Role::Region | Role::Form);
    page.explicit_role(element).filter(is_one).filter(|_| element.has("role") && !element.is("form"))
}

/// Embedded pictures, films and sounds (ACT 8fc3b6).
pub fn objects<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    for element in page.tree().named(&["object", "embed"]) {
        let is_meant = page.explicit_role(element).is_none() && embeds_media(element);
        if is_meant && page.is_in_accessibility_tree(element) && page.name(element).is_empty() {
            found.push(Finding::error("object-without-name", element));
        }
    }
}

/// Drawings that say what they are (ACT 7d6734).
pub fn drawings<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    const DRAWINGS: &[Role] = &[Role::Img, Role::GraphicsDocument, Role::GraphicsSymbol];
    let is_drawing = |element: Element<'t>| {
        element.is_svg() && page.explicit_role(element).is_some_and(|role| DRAWINGS.contains(&role))
    };
    nameless(page, found, "drawing-without-name", is_drawing);
}

/// What opens a part that is folded (ACT 2t702h).
pub fn summaries<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    for element in page.tree().named(&["summary"]) {
        let is_its_first = |details: Element<'t>| details.children().find(|it| it.is("summary")) == Some(element);
        let opens = element.parent().is_some_and(|parent| parent.is("details") && is_its_first(parent));
        // A role that is ignored, because a summary takes the focus, changes nothing.
        let is_another = page.explicit_role(element).is_some_and(|role| page.role(element) == Some(role));
        let name = page.name(element);
        let is_nameless = name.is_empty() || name.from == Source::Default;
        if opens && !is_another && is_nameless && page.is_in_accessibility_tree(element) {
            found.push(Finding::error("summary-without-name", element));
        }
    }
}

/// Headings (ACT ffd0e9).
pub fn headings<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    let is_heading = |element: Element<'t>| element.is_html() && page.role(element) == Some(Role::Heading);
    nameless(page, found, "heading-without-name", is_heading);
}

/// Fields for which ARIA has no role (HTML-AAM 1.0): they are announced all the same.
fn is_field_without_role(element: Element<'_>) -> bool {
    const KINDS: &[&str] = &["color", "date", "datetime-local", "file", "month", "password", "time", "week"];
    element.is("input") && KINDS.iter().any(|kind| element.attribute_is("type", kind))
}

fn is_image_button(element: Element<'_>) -> bool {
    element.is("input") && element.attribute_is("type", "image")
}

/// Marked as decorative (ACT): by an empty `alt`, or a role that says so.
fn is_decorative<'t>(page: &Page<'t>, element: Element<'t>) -> bool {
    let is_silent = element.is("img") && element.attribute("alt") == Some("");
    is_silent || page.explicit_role(element).is_some_and(Role::is_presentational)
}

/// True if an `object` or an `embed` embeds an image, a sound or a film: its type says so, or else the ending of its address.
fn embeds_media(element: Element<'_>) -> bool {
    let address = if element.is("embed") { "src" } else { "data" };
    let Some(address) = element.attribute(address).filter(|address| !address.trim().is_empty()) else { return false };
    let told = element.attribute("type").map(|kind| kind.trim().to_ascii_lowercase());
    let kind = told.filter(|kind| !kind.is_empty()).unwrap_or_else(|| {
        let path = address.split(['?', '#']).next().unwrap_or_default();
        let in_itself = address.strip_prefix("data:").and_then(|data| data.split([',', ';']).next());
        in_itself.map_or_else(|| mime_guess::from_path(path).first_or_octet_stream().to_string(), str::to_owned)
    });
    ["image/", "audio/", "video/"].iter().any(|family| kind.starts_with(family)) || kind == "application/ogg"
}

/// The last part of an address: what people know a file by.
fn file_name(address: &str) -> &str {
    if address.starts_with("data:") {
        return "data:";
    }
    let path = address.split(['?', '#']).next().unwrap_or_default();
    path.rsplit('/').find(|part| !part.is_empty()).unwrap_or(address)
}
