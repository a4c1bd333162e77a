//! What HTML and SVG themselves have for a text alternative (HTML-AAM 1.0, 4.1; SVG-AAM 1.0, 8.2).

use super::name::{Source, Step, Walk, is_blank};
use crate::audit::{aria::Role, tree::Element};

/// True for elements without a role whose contents are their name.
pub fn is_named_by_contents(element: Element<'_>) -> bool {
    element.is("summary")
}

/// Step E: the alternative that the language of the page provides; nothing if it provides none, or an empty one.
pub fn alternative<'t>(walk: &mut Walk<'_, 't>, element: Element<'t>, step: Step) -> Option<(String, Source)> {
    if element.is_svg() {
        let title = element.children().find(|it| it.is_svg() && it.local_name() == "title")?;
        return filled(title.text_content(), Source::SvgTitle);
    }
    if !element.is_html() {
        return None;
    }
    let from_attribute = |name: &str, source| filled(element.attribute(name)?.to_owned(), source);
    match element.local_name() {
        "img" | "area" => from_attribute("alt", Source::Alt),
        "input" => labels(walk, element, step).or_else(|| input(element)),
        "button" | "meter" | "output" | "progress" | "select" | "textarea" => labels(walk, element, step),
        "fieldset" => from_child(walk, element, "legend", Source::Legend),
        "figure" => from_child(walk, element, "figcaption", Source::Caption),
        "table" => from_child(walk, element, "caption", Source::Caption),
        "option" | "optgroup" => from_attribute("label", Source::NativeLabel),
        _ => None,
    }
}

/// Step I: `title`, then what browsers fall back on.
pub fn last_resort(element: Element<'_>) -> Option<(String, Source)> {
    let attribute = |name: &str, source| filled(element.attribute(name)?.to_owned(), source);
    let title = attribute("title", Source::Title);
    if !element.is_html() {
        return title;
    }
    title.or_else(|| match element.local_name() {
        "input" | "textarea" => attribute("placeholder", Source::Placeholder)
            .filter(|_| is_written_into(element))
            .or_else(|| attribute("aria-placeholder", Source::Placeholder))
            .or_else(|| default(element)),
        // With a role of its own it is no longer what browsers name by themselves.
        "summary" if !element.has("role") && element.parent().is_some_and(|it| it.is("details")) => {
            Some(("Details".to_owned(), Source::Default))
        }
        _ => attribute("aria-placeholder", Source::Placeholder),
    })
}

/// True for fields that show their `placeholder` (HTML, 4.10.5.3.10): those in which people write.
fn is_written_into(element: Element<'_>) -> bool {
    const OTHERS: &[&str] = &[
        "button",
        "checkbox",
        "color",
        "date",
        "datetime-local",
        "file",
        "hidden",
        "image",
        "month",
        "radio",
        "range",
        "reset",
        "submit",
        "time",
        "week",
    ];
    !element.is("input") || !OTHERS.contains(&&*kind(element))
}

/// Step C: what a control inside a label holds; nothing for what is no such control.
pub fn held_value<'t>(walk: &mut Walk<'_, 't>, element: Element<'t>, role: Option<Role>, step: Step) -> Option<String> {
    let role = role?;
    match role {
        Role::TextBox | Role::SearchBox => Some(typed(walk, element, step)),
        Role::ComboBox | Role::ListBox => Some(chosen(walk, element, step)),
        _ if role.is_a(Role::Range) => {
            let attribute = |name: &str| element.attribute(name).filter(|it| !is_blank(it));
            let native = || if element.is_html() { attribute("value") } else { None };
            let value = attribute("aria-valuetext").or_else(|| attribute("aria-valuenow")).or_else(native);
            value.map(str::to_owned)
        }
        _ => None,
    }
}

/// The text in a field.
fn typed<'t>(walk: &mut Walk<'_, 't>, element: Element<'t>, step: Step) -> String {
    if element.is("input") {
        return element.attribute("value").unwrap_or_default().to_owned();
    }
    if element.is("textarea") {
        return element.text_content();
    }
    let mut text = String::new();
    walk.contents(element, step, &mut text);
    text
}

/// The options that are chosen in a list, or the text of a field with suggestions.
fn chosen<'t>(walk: &mut Walk<'_, 't>, element: Element<'t>, step: Step) -> String {
    if element.is("input") {
        return element.attribute("value").unwrap_or_default().to_owned();
    }
    let page = walk.page;
    let inside = element
        .descendants()
        .chain(page.referenced(element, "aria-controls").into_iter().flat_map(Element::descendants));
    let inside = inside.chain(page.referenced(element, "aria-owns").into_iter().flat_map(Element::descendants));
    let options: Vec<_> = inside.filter(|it| page.role(*it) == Some(Role::Option)).collect();
    let is_chosen = |it: &Element<'t>| it.has("selected") || it.attribute_is("aria-selected", "true");
    let mut chosen: Vec<_> = options.iter().copied().filter(is_chosen).collect();
    // A `select` that shows one choice has chosen the first.
    if chosen.is_empty() && element.is("select") && page.role(element) == Some(Role::ComboBox) {
        chosen.extend(options.first());
    }
    let mut text = String::new();
    for option in chosen {
        text.push(' ');
        text.push_str(&walk.alternative(option, step).0);
    }
    if options.is_empty() && !element.is("select") {
        walk.contents(element, step, &mut text);
    }
    text
}

/// The texts of the labels of a control.
fn labels<'t>(walk: &mut Walk<'_, 't>, element: Element<'t>, step: Step) -> Option<(String, Source)> {
    let page = walk.page;
    let mut text = String::new();
    for label in page.labels(element) {
        let hidden = walk.is_hidden(*label);
        text.push(' ');
        // Inside a reference, references are not followed again.
        text.push_str(&walk.follow(*label, Step { inside: true, hidden, ..step }));
    }
    filled(text, Source::NativeLabel)
}

/// What `input` has besides labels.
fn input(element: Element<'_>) -> Option<(String, Source)> {
    let attribute = |name: &str, source| filled(element.attribute(name)?.to_owned(), source);
    match &*kind(element) {
        "image" => attribute("alt", Source::Alt),
        "button" | "submit" | "reset" => attribute("value", Source::Value).or_else(|| match element.has("value") {
            true => None,
            false => default(element),
        }),
        _ => None,
    }
}

/// The words that browsers put on buttons without any.
fn default(element: Element<'_>) -> Option<(String, Source)> {
    let word = match &*kind(element) {
        "image" => "Submit",
        "submit" if !element.has("value") => "Submit",
        "reset" if !element.has("value") => "Reset",
        _ => return None,
    };
    element.is("input").then(|| (word.to_owned(), Source::Default))
}

fn kind(element: Element<'_>) -> String {
    element.attribute("type").unwrap_or_default().trim_ascii().to_ascii_lowercase()
}

/// The text of the first child of this name.
fn from_child<'t>(
    walk: &mut Walk<'_, 't>,
    element: Element<'t>,
    name: &str,
    source: Source,
) -> Option<(String, Source)> {
    let child = element.children().find(|it| it.is(name))?;
    let hidden = walk.is_hidden(child);
    filled(walk.follow(child, Step { inside: true, hidden, referenced: false }), source)
}

fn filled(text: String, source: Source) -> Option<(String, Source)> {
    (!is_blank(&text)).then_some((text, source))
}
