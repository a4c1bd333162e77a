//! Drawings without what could act or ask: no scripts, no addresses of other hosts, no words of the programs that drew them.

use svg_hush::{
    Filter,
    data_url_filter::{DataUrl, DataUrlFilterResult},
};

use super::strip::without_metadata;

/// A drawing as a page shows it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Drawing {
    /// Safe, and still.
    pub bytes: Vec<u8>,
    /// Width and height in pixels of CSS, where it says them.
    pub size: Option<(u32, u32)>,
    /// The file of the author moves.
    pub moves: bool,
}

/// A drawing to be shown, without what moves in it: nobody could stop it (WCAG 2.2.2). `None` for what is no XML.
pub fn drawing(bytes: &[u8]) -> Option<Drawing> {
    let text = String::from_utf8(sanitized(bytes)?).ok()?;
    let size = size_of(text.as_bytes());
    let still = stilled(&text);
    let moves = still.is_some();
    Some(Drawing { bytes: still.unwrap_or(text).into_bytes(), size, moves })
}

/// The same drawing, safe to show and to open. `None` for what is no XML.
pub fn sanitized(bytes: &[u8]) -> Option<Vec<u8>> {
    if depth(bytes) > DEEPEST {
        return None;
    }
    let named = with_name(bytes);
    let bytes = named.as_deref().unwrap_or(bytes);
    let mut filter = Filter::new();
    filter.set_data_url_filter(pictures);
    let mut out = Vec::new();
    filter.filter(bytes, &mut out).ok()?;
    let text = String::from_utf8(out).ok()?;
    let start = text.find("<svg")?;
    let tag = &text[start..start + text[start..].find('>')?];
    // One whose names had a prefix has lost what the prefix meant.
    let text = match tag.contains("xmlns=") {
        true => text,
        false => text.replacen("<svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"", 1),
    };
    Some(without_requests(text).into_bytes())
}

/// A drawing that does not say that it is one, as those that stood inside of a page: browsers would show nothing, and every element would be a foreign one.
fn with_name(bytes: &[u8]) -> Option<Vec<u8>> {
    let text = std::str::from_utf8(bytes).ok()?;
    let start = text.find("<svg")?;
    let tag = &text[start..start + text[start..].find('>')?];
    let is_nameless = !text.contains("http://www.w3.org/2000/svg") && !tag.contains("xmlns=");
    is_nameless.then(|| text.replacen("<svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"", 1).into_bytes())
}

/// Elements that make a drawing move (SVG 1.1, 19.2).
const MOVING: &[&str] = &["animate", "animateColor", "animateMotion", "animateTransform", "set"];

/// A drawing without what makes it move; `None` where nothing does.
fn stilled(text: &str) -> Option<String> {
    let mut still = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        let (before, tag) = rest.split_at(at);
        still.push_str(before);
        let name = tag[1..].split(|it: char| !it.is_ascii_alphanumeric()).next().unwrap_or_default();
        let end = end_of_tag(tag);
        if MOVING.contains(&name) {
            let closing = format!("</{name}>");
            let inside =
                if tag[..end].ends_with("/>") { None } else { tag.find(&closing).map(|at| at + closing.len()) };
            rest = &tag[inside.unwrap_or(end)..];
        } else {
            still.push_str(&tag[..end]);
            rest = &tag[end..];
        }
    }
    still.push_str(rest);
    // An unknown rule of CSS does nothing, and an animation without its pictures stands still.
    for name in ["@keyframes", "@-webkit-keyframes", "@-moz-keyframes"] {
        while let Some(at) = still.to_ascii_lowercase().find(name) {
            still.replace_range(at..at + name.len(), "@none");
        }
    }
    (still != text).then_some(still)
}

/// Where a tag ends, which may have the sign of an end in a value.
fn end_of_tag(tag: &str) -> usize {
    let mut quote = None;
    for (at, sign) in tag.char_indices() {
        match (sign, quote) {
            ('>', None) => return at + 1,
            ('"' | '\'', None) => quote = Some(sign),
            (sign, Some(open)) if sign == open => quote = None,
            _ => {}
        }
    }
    tag.len()
}

/// Most elements inside of each other: editors write some twenty, and readers of XML take memory for each.
const DEEPEST: usize = 256;

/// How deep elements stand in each other.
fn depth(bytes: &[u8]) -> usize {
    let (mut depth, mut deepest) = (0_usize, 0);
    let mut rest = bytes;
    while let Some(at) = rest.iter().position(|byte| *byte == b'<') {
        rest = &rest[at..];
        let end: &[u8] = match rest {
            [b'<', b'!', b'-', b'-', ..] => b"-->",
            [b'<', b'!', b'[', ..] => b"]]>",
            _ => b">",
        };
        let Some(length) = rest.windows(end.len()).position(|part| part == end) else { break };
        match rest {
            [b'<', b'!' | b'?', ..] => {}
            [b'<', b'/', ..] => depth = depth.saturating_sub(1),
            _ if rest[length - 1] == b'/' => {}
            _ => depth += 1,
        }
        deepest = deepest.max(depth);
        rest = &rest[length + end.len()..];
    }
    deepest
}

/// Without the functions of CSS that ask for a file under another name than `url()`, which was looked at: an unknown one asks for nothing.
fn without_requests(mut text: String) -> String {
    for name in ["image-set(", "src(", "image(", "@import"] {
        while let Some(at) = text.to_ascii_lowercase().find(name) {
            text.replace_range(at..at + name.len(), if name.starts_with('@') { "@none" } else { "none(" });
        }
    }
    text
}

/// Of what stands inside of a drawing, pictures stay, without what they say beside their pixels.
fn pictures(url: &DataUrl<'_>) -> DataUrlFilterResult {
    let mime = url.mime_type();
    if mime.type_ != "image" || !["jpeg", "jpg", "png", "gif", "webp"].contains(&mime.subtype.as_str()) {
        return DataUrlFilterResult::Drop;
    }
    let bare = url.decode_to_vec().ok().and_then(|(bytes, _)| without_metadata(&bytes));
    match bare {
        Some(data) => {
            DataUrlFilterResult::Rewrite { mime_type: format!("image/{}", mime.subtype.replace("jpg", "jpeg")), data }
        }
        None => DataUrlFilterResult::Drop,
    }
}

/// Width and height of a drawing in pixels of CSS, as its first element says; in the proportions of its `viewBox` where it says nothing of its own. `None` where
/// neither says anything.
fn size_of(drawing: &[u8]) -> Option<(u32, u32)> {
    let text = std::str::from_utf8(drawing).ok()?;
    let start = text.find("<svg")?;
    let tag = &text[start..start + text[start..].find('>')?];
    let said = |name: &str| attribute(tag, name).and_then(pixels);
    let view: Vec<f64> = attribute(tag, "viewBox")
        .map(|view| view.split([' ', ',']).filter_map(|number| number.parse().ok()).collect())
        .unwrap_or_default();
    let proportions = match view.as_slice() {
        [_, _, width, height] if *width > 0.0 && *height > 0.0 => Some((*width, *height)),
        _ => None,
    };
    let (width, height) = match (said("width"), said("height"), proportions) {
        (Some(width), Some(height), _) => (width, height),
        (Some(width), None, Some((across, down))) => (width, width * down / across),
        (None, Some(height), Some((across, down))) => (height * across / down, height),
        (None, None, Some(both)) => both,
        _ => return None,
    };
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a side of a drawing")]
    let whole = |side: f64| (1.0..100_000.0).contains(&side.round()).then(|| side.round() as u32);
    Some((whole(width)?, whole(height)?))
}

fn attribute<'t>(tag: &'t str, name: &str) -> Option<&'t str> {
    let at = tag.match_indices(name).find(|(at, _)| {
        tag[..*at].ends_with(char::is_whitespace) && tag[at + name.len()..].trim_start().starts_with('=')
    })?;
    let rest = tag[at.0 + name.len()..].trim_start().strip_prefix('=')?.trim_start();
    let quote = rest.chars().next().filter(|quote| ['"', '\''].contains(quote))?;
    rest[1..].split(quote).next()
}

/// A length in pixels (CSS Values and Units 4, 6.2); `None` for one that depends on what stands around.
fn pixels(length: &str) -> Option<f64> {
    let length = length.trim();
    let digits = length.find(|character: char| !character.is_ascii_digit() && character != '.').unwrap_or(length.len());
    let (number, unit) = length.split_at(digits);
    let number: f64 = number.parse().ok()?;
    let factor = match unit {
        "" | "px" => 1.0,
        "pt" => 96.0 / 72.0,
        "pc" => 16.0,
        "in" => 96.0,
        "cm" => 96.0 / 2.54,
        "mm" => 96.0 / 25.4,
        _ => return None,
    };
    Some(number * factor)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_acts_and_what_asks_is_gone_and_the_drawing_stays() {
        let drawing = r##"<?xml version="1.0"?><!-- Ada, 3 mai --><svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
            xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" viewBox="0 0 40 20" onload="alert(1)" inkscape:version="1.3">
            <metadata>Ada Exemple</metadata><script>alert(2)</script><style>@import "https://example.org/a.css"; path { fill: red }</style>
            <foreignObject><div xmlns="http://www.w3.org/1999/xhtml"><img src="https://example.org/b.png"/></div></foreignObject>
            <image href="https://example.org/c.png"/><a xlink:href="javascript:alert(3)"><path d="M0 0h40v20z" onclick="alert(4)"/></a>
            <use href="#p"/><title>Le quai</title></svg>"##;
        let clean = String::from_utf8(sanitized(drawing.as_bytes()).expect("a drawing")).expect("text");
        for gone in ["alert", "https://example.org", "Ada", "inkscape:version", "foreignObject", "javascript"] {
            assert!(!clean.contains(gone), "{gone}: {clean}");
        }
        for kept in ["M0 0h40v20z", "Le quai", "viewBox", "#p", "fill"] {
            assert!(clean.contains(kept), "{kept}: {clean}");
        }
        assert_eq!(sanitized(b"no drawing <"), None);
        let asks = r#"<svg xmlns="http://www.w3.org/2000/svg"><style>a { background: image-set("https://example.org/d.png" 1x) }</style><path d="M0 0"/></svg>"#;
        let clean = String::from_utf8(sanitized(asks.as_bytes()).expect("a drawing")).expect("text");
        assert!(!clean.contains("image-set("), "{clean}");
    }

    #[test]
    fn names_with_a_prefix_keep_their_meaning_and_a_tower_of_elements_is_no_drawing() {
        let prefixed = r#"<s:svg xmlns:s="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><s:path d="M0 0"/></s:svg>"#;
        let clean = String::from_utf8(sanitized(prefixed.as_bytes()).expect("a drawing")).expect("text");
        assert!(clean.contains("<svg xmlns=\"http://www.w3.org/2000/svg\"") && clean.contains("M0 0"), "{clean}");
        let tower = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\">{}{}</svg>",
            "<g>".repeat(60_000),
            "</g>".repeat(60_000)
        );
        assert_eq!(sanitized(tower.as_bytes()), None);
        assert_eq!(depth(b"<a><!-- <b> --><b/><c>x</c></a>"), 2);
    }

    #[test]
    fn what_moves_in_a_drawing_stands_still_and_is_told() {
        let moving = r##"<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><style>@keyframes x{to{opacity:0}} path{animation:x 1s infinite}</style><path d="M0 0h9"><animate attributeName="d" values="a>b" dur="1s"/><animateMotion dur="2s"><mpath href="#p"/></animateMotion></path><path id="p" d="M1 1h3"/></svg>"##;
        let drawing = drawing(moving.as_bytes()).expect("a drawing");
        let text = String::from_utf8(drawing.bytes).expect("text");
        assert!(drawing.moves && drawing.size == Some((9, 9)));
        assert!(!text.contains("animate") && !text.contains("mpath") && !text.contains("@keyframes"), "{text}");
        assert!(text.contains("M0 0h9") && text.contains("M1 1h3") && text.contains("</path>"), "{text}");
        let set = super::drawing(br#"<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0" class="set"/></svg>"#);
        assert!(!set.expect("a drawing").moves, "a word is no element");
    }

    #[test]
    fn a_drawing_that_stood_in_a_page_is_one_in_a_file() {
        let bare = r#"<svg width="10" height="10"><path d="M0 0h9v9H0z"/></svg>"#;
        let text = String::from_utf8(sanitized(bare.as_bytes()).expect("a drawing")).expect("text");
        assert!(text.contains("xmlns=\"http://www.w3.org/2000/svg\"") && text.contains("M0 0h9v9H0z"), "{text}");
    }

    #[test]
    fn a_drawing_is_as_large_as_it_says_or_as_its_view() {
        let sizes = [
            (r#"<svg width="40" height="20.4px"/>"#, Some((40, 20))),
            (r#"<svg width='100%' viewBox='0 0 300 150'/>"#, Some((300, 150))),
            (r#"<svg viewBox="0,0,300,150" width="1in"/>"#, Some((96, 48))),
            (r#"<svg stroke-width="3" height="10"/>"#, None),
            ("<svg/>", None),
        ];
        for (drawing, size) in sizes {
            assert_eq!(size_of(drawing.as_bytes()), size, "{drawing}");
        }
    }
}
