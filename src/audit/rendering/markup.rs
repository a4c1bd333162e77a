//! Style without an engine: the user agent's style of each element (HTML Standard, 15.3), the `hidden` attribute and the `style`
//! attribute. Style sheets are not read.

use super::{
    Display, Style, Styles, Visibility,
    inline::{declarations, winner},
};
use crate::audit::tree::Element;

/// What the markup alone says of style.
#[derive(Copy, Clone, Debug)]
pub struct Markup;

impl Styles for Markup {
    fn style(&self, element: Element<'_>) -> Style {
        let mut style = Style { display: by_default(element), ..Style::default() };
        let Some(written) = element.attribute("style") else { return style };
        let declarations = declarations(written);
        if let Some(display) = winner(&declarations, "display").and_then(|it| display(it.value)) {
            style.display = display;
        }
        style.visibility = winner(&declarations, "visibility").and_then(|it| visibility(it.value));
        let opacity = winner(&declarations, "opacity").and_then(|it| it.value.parse::<f32>().ok());
        style.transparent = opacity.is_some_and(|opacity| opacity <= 0.0);
        style
    }
}

fn display(value: &str) -> Option<Display> {
    let value = value.to_ascii_lowercase();
    Some(match &*value {
        "none" => Display::None,
        "contents" => Display::Contents,
        "inline" | "initial" | "unset" | "ruby" | "inline flow" => Display::Inline,
        "inline-block" | "inline-flex" | "inline-grid" | "inline-table" => Display::InlineBlock,
        "block" | "flex" | "grid" | "flow-root" | "table" | "list-item" | "table-cell" | "table-row"
        | "table-caption" | "table-row-group" | "table-header-group" | "table-footer-group" | "table-column"
        | "table-column-group" => Display::Block,
        _ => return None,
    })
}

fn visibility(value: &str) -> Option<Visibility> {
    match &*value.to_ascii_lowercase() {
        "visible" | "initial" => Some(Visibility::Visible),
        "hidden" | "collapse" => Some(Visibility::Hidden),
        _ => None,
    }
}

/// What a browser's own style sheet says.
fn by_default(element: Element<'_>) -> Display {
    let name = element.local_name();
    if element.is_svg() {
        return match name {
            "svg" | "foreignObject" => Display::InlineBlock,
            "title" | "desc" | "metadata" | "defs" | "symbol" | "clipPath" | "mask" | "marker" | "pattern"
            | "linearGradient" | "radialGradient" | "filter" | "script" | "style" => Display::None,
            _ => Display::Inline,
        };
    }
    if !element.is_html() {
        return Display::Inline;
    }
    if is_hidden(element) {
        return Display::None;
    }
    match name {
        "base" | "datalist" | "head" | "link" | "meta" | "noembed" | "noframes" | "param" | "rp" | "script"
        | "style" | "template" | "title" | "source" | "track" => Display::None,
        "dialog" if !element.has("open") => Display::None,
        "audio" if !element.has("controls") => Display::None,
        "input" if element.attribute_is("type", "hidden") => Display::None,
        "slot" => Display::Contents,
        "button" | "input" | "select" | "textarea" | "meter" | "progress" => Display::InlineBlock,
        "address" | "article" | "aside" | "blockquote" | "body" | "caption" | "center" | "col" | "colgroup" | "dd"
        | "details" | "dialog" | "dir" | "div" | "dl" | "dt" | "fieldset" | "figcaption" | "figure" | "footer"
        | "form" | "frameset" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "header" | "hgroup" | "hr" | "html"
        | "legend" | "li" | "listing" | "main" | "menu" | "nav" | "ol" | "optgroup" | "option" | "p" | "plaintext"
        | "pre" | "search" | "section" | "summary" | "table" | "tbody" | "td" | "tfoot" | "th" | "thead" | "tr"
        | "ul" | "xmp" => Display::Block,
        _ => Display::Inline,
    }
}

/// True for `hidden` but not `hidden=until-found`, which hides only what stands inside, and for closed popovers.
fn is_hidden(element: Element<'_>) -> bool {
    let hidden = element.attribute("hidden").is_some_and(|it| !it.trim_ascii().eq_ignore_ascii_case("until-found"));
    hidden || element.has("popover")
}
