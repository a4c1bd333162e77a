//! Old attributes that say how a thing looks, as declarations (HTML, 15: presentational hints).

use std::fmt::Write;

use crate::audit::tree::Element;

/// The declarations that the attributes of an element stand for; empty for nearly all.
pub fn declarations(element: Element<'_>) -> String {
    let mut css = String::new();
    if element.is_svg() {
        return svg(element);
    }
    if !element.is_html() || element.attributes().is_empty() {
        return css;
    }
    let name = element.local_name();
    for attribute in element.attributes() {
        let value = &*attribute.value;
        let mut say = |property: &str, value: &str| {
            // Writing into a text does not fail.
            let _ = write!(css, "{property}:{value};");
        };
        match (name, &*attribute.name) {
            ("body" | "table" | "thead" | "tbody" | "tfoot" | "tr" | "td" | "th" | "marquee", "bgcolor") => {
                if let Some(colour) = legacy_colour(value) {
                    say("background-color", &colour);
                }
            }
            ("body" | "table" | "thead" | "tbody" | "tfoot" | "tr" | "td" | "th", "background")
                if !value.is_empty() =>
            {
                say("background-image", "url(background)");
            }
            ("body", "text") | ("font", "color") => {
                if let Some(colour) = legacy_colour(value) {
                    say("color", &colour);
                }
            }
            ("font", "size") => {
                if let Some(size) = font_size(value) {
                    say("font-size", size);
                }
            }
            ("font", "face") => say("font-family", &value.replace([';', '{', '}', '!'], " ")),
            (
                "img" | "video" | "iframe" | "embed" | "object" | "canvas" | "table" | "td" | "th" | "col" | "colgroup"
                | "hr",
                "width",
            ) => {
                if let Some(length) = dimension(value) {
                    say("width", &length);
                }
            }
            ("img" | "video" | "iframe" | "embed" | "object" | "canvas" | "table" | "tr" | "td" | "th", "height") => {
                if let Some(length) = dimension(value) {
                    say("height", &length);
                }
            }
            ("input", "width" | "height") if element.attribute_is("type", "image") => {
                if let Some(length) = dimension(value) {
                    say(&attribute.name, &length);
                }
            }
            ("table", "border") if value.trim() != "0" => say("border", "1px outset grey"),
            ("td" | "th", "nowrap") => say("white-space", "nowrap"),
            ("textarea", "wrap") if value.eq_ignore_ascii_case("off") => say("white-space", "pre"),
            (
                "p" | "div" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "td" | "th" | "tr" | "thead" | "tbody"
                | "tfoot",
                "align",
            ) => {
                if let it @ ("left" | "right" | "center" | "justify") = value.to_ascii_lowercase().as_str() {
                    say("text-align", it);
                }
            }
            ("ol" | "ul" | "li", "type") => match value {
                "none" => say("list-style-type", "none"),
                "1" => say("list-style-type", "decimal"),
                "a" => say("list-style-type", "lower-alpha"),
                "A" => say("list-style-type", "upper-alpha"),
                "i" => say("list-style-type", "lower-roman"),
                "I" => say("list-style-type", "upper-roman"),
                _ => {}
            },
            _ => {}
        }
    }
    css
}

/// Presentation attributes of SVG that matter to text and presence.
fn svg(element: Element<'_>) -> String {
    let mut css = String::new();
    for attribute in element.attributes() {
        let name = &*attribute.name;
        let is_one =
            matches!(name, "display" | "visibility" | "opacity" | "color" | "font-size" | "font-weight" | "overflow")
                || matches!(name, "width" | "height") && element.local_name() == "svg";
        if is_one && !attribute.value.contains([';', '{', '}', '!']) {
            let unit =
                if attribute.value.trim().parse::<f32>().is_ok() && matches!(name, "width" | "height" | "font-size") {
                    "px"
                } else {
                    ""
                };
            let _ = write!(css, "{name}:{}{unit};", attribute.value.trim());
        }
    }
    css
}

/// HTML, 2.3.4.4: rules for parsing dimension values.
fn dimension(value: &str) -> Option<String> {
    let value = value.trim_start_matches(|it: char| it.is_ascii_whitespace() || it == '+');
    let end = value.find(|it: char| !it.is_ascii_digit() && it != '.').unwrap_or(value.len());
    let number: f32 = value[..end].trim_end_matches('.').parse().ok()?;
    let unit = if value[end..].starts_with('%') { "%" } else { "px" };
    Some(format!("{number}{unit}"))
}

/// HTML, 15.3.4: the sizes of `font`.
fn font_size(value: &str) -> Option<&'static str> {
    let value = value.trim();
    let (relative, digits) = match value.strip_prefix('+') {
        Some(rest) => (Some(1), rest),
        None => match value.strip_prefix('-') {
            Some(rest) => (Some(-1), rest),
            None => (None, value),
        },
    };
    let end = digits.find(|it: char| !it.is_ascii_digit()).unwrap_or(digits.len());
    let number: i32 = digits[..end].parse().ok()?;
    let size = relative.map_or(number, |sign| 3 + sign * number.min(9));
    const SIZES: [&str; 7] = ["x-small", "small", "medium", "large", "x-large", "xx-large", "xxx-large"];
    Some(SIZES[usize::try_from(size.clamp(1, 7) - 1).unwrap_or_default()])
}

/// HTML, 2.3.6: rules for parsing legacy colour values.
fn legacy_colour(value: &str) -> Option<String> {
    let value = value.trim();
    if value.is_empty() || value.eq_ignore_ascii_case("transparent") {
        return None;
    }
    // A name is one that CSS knows; whatever else has letters only is read as digits below by old browsers too.
    if let Some(colour) = NAMES.iter().find(|name| name.eq_ignore_ascii_case(value)) {
        return Some((*colour).to_owned());
    }
    if let Some(digits) =
        value.strip_prefix('#').filter(|it| it.len() == 3 && it.bytes().all(|it| it.is_ascii_hexdigit()))
    {
        return Some(format!("#{digits}"));
    }
    let mut digits: Vec<u8> = Vec::new();
    for character in value.strip_prefix('#').unwrap_or(value).chars().take(128) {
        if u32::from(character) > 0xFFFF {
            digits.push(b'0');
        }
        let byte = u8::try_from(character).ok().filter(u8::is_ascii_hexdigit);
        digits.push(byte.unwrap_or(b'0'));
    }
    while digits.is_empty() || !digits.len().is_multiple_of(3) {
        digits.push(b'0');
    }
    let mut parts: Vec<&[u8]> = digits.chunks(digits.len() / 3).collect();
    for part in &mut parts {
        *part = &part[part.len().saturating_sub(8)..];
    }
    while parts[0].len() > 2 && parts.iter().all(|part| part[0] == b'0') {
        for part in &mut parts {
            *part = &part[1..];
        }
    }
    let mut hex = String::from("#");
    for part in parts {
        let part = &part[..part.len().min(2)];
        if part.len() == 1 {
            hex.push('0');
        }
        hex.extend(part.iter().map(|it| char::from(*it)));
    }
    Some(hex)
}

/// Names of colours that were used in attributes.
const NAMES: &[&str] = &[
    "aliceblue",
    "antiquewhite",
    "aqua",
    "aquamarine",
    "azure",
    "beige",
    "bisque",
    "black",
    "blanchedalmond",
    "blue",
    "blueviolet",
    "brown",
    "burlywood",
    "cadetblue",
    "chartreuse",
    "chocolate",
    "coral",
    "cornflowerblue",
    "cornsilk",
    "crimson",
    "cyan",
    "darkblue",
    "darkcyan",
    "darkgoldenrod",
    "darkgray",
    "darkgreen",
    "darkgrey",
    "darkkhaki",
    "darkmagenta",
    "darkolivegreen",
    "darkorange",
    "darkorchid",
    "darkred",
    "darksalmon",
    "darkseagreen",
    "darkslateblue",
    "darkslategray",
    "darkslategrey",
    "darkturquoise",
    "darkviolet",
    "deeppink",
    "deepskyblue",
    "dimgray",
    "dimgrey",
    "dodgerblue",
    "firebrick",
    "floralwhite",
    "forestgreen",
    "fuchsia",
    "gainsboro",
    "ghostwhite",
    "gold",
    "goldenrod",
    "gray",
    "green",
    "greenyellow",
    "grey",
    "honeydew",
    "hotpink",
    "indianred",
    "indigo",
    "ivory",
    "khaki",
    "lavender",
    "lavenderblush",
    "lawngreen",
    "lemonchiffon",
    "lightblue",
    "lightcoral",
    "lightcyan",
    "lightgoldenrodyellow",
    "lightgray",
    "lightgreen",
    "lightgrey",
    "lightpink",
    "lightsalmon",
    "lightseagreen",
    "lightskyblue",
    "lightslategray",
    "lightslategrey",
    "lightsteelblue",
    "lightyellow",
    "lime",
    "limegreen",
    "linen",
    "magenta",
    "maroon",
    "mediumaquamarine",
    "mediumblue",
    "mediumorchid",
    "mediumpurple",
    "mediumseagreen",
    "mediumslateblue",
    "mediumspringgreen",
    "mediumturquoise",
    "mediumvioletred",
    "midnightblue",
    "mintcream",
    "mistyrose",
    "moccasin",
    "navajowhite",
    "navy",
    "oldlace",
    "olive",
    "olivedrab",
    "orange",
    "orangered",
    "orchid",
    "palegoldenrod",
    "palegreen",
    "paleturquoise",
    "palevioletred",
    "papayawhip",
    "peachpuff",
    "peru",
    "pink",
    "plum",
    "powderblue",
    "purple",
    "rebeccapurple",
    "red",
    "rosybrown",
    "royalblue",
    "saddlebrown",
    "salmon",
    "sandybrown",
    "seagreen",
    "seashell",
    "sienna",
    "silver",
    "skyblue",
    "slateblue",
    "slategray",
    "slategrey",
    "snow",
    "springgreen",
    "steelblue",
    "tan",
    "teal",
    "thistle",
    "tomato",
    "turquoise",
    "violet",
    "wheat",
    "white",
    "whitesmoke",
    "yellow",
    "yellowgreen",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn old_colours_are_read_as_the_standard_says() {
        assert_eq!(legacy_colour("chucknorris").as_deref(), Some("#c00000"));
        assert_eq!(legacy_colour("#abc").as_deref(), Some("#abc"));
        assert_eq!(legacy_colour("FFFFFF").as_deref(), Some("#FFFFFF"));
        assert_eq!(legacy_colour("Red").as_deref(), Some("red"));
        assert_eq!(legacy_colour(""), None);
    }
}
