//! The last step of a page: fewer bytes, the same page. What minify-html would change is kept out of its sight.
//!
//! minify-html 0.18 has three habits that a reader would notice, and that no setting turns off:
//! - In `div`, `nav`, `section` and the like it removes a space between two links or words, which then are one to a listener.
//! - It reads `&amp;#X41;` and writes `&#X41;`, which is another text; it writes `&amp;so;` as `&so;`, which does not validate.
//! - It drops an attribute with the value that it takes for the default one: an empty `lang`, or `until-found` of `hidden`.
//!
//! The first two pass through as bytes that no text has; nobody here writes the third (a test of the pages compares them).

use minify_html::Cfg;

use super::tags::tag_length;

/// Stands for a space that is heard. Neither byte occurs in UTF-8 (RFC 3629, 3).
const SPACE: u8 = 0xff;
/// Stands for `&amp;`.
const AMPERSAND: u8 = 0xfe;

/// The page with fewer bytes: the same elements in the same order with the same attributes, and the same text.
pub fn minify(html: &str) -> String {
    let minified = minify_html::minify(&shield(html), &settings());
    let mut page = Vec::with_capacity(minified.len() + minified.len() / 16);
    let mut rest = &*minified;
    while let Some(at) = rest.iter().position(|byte| matches!(*byte, SPACE | AMPERSAND)) {
        page.extend_from_slice(&rest[..at]);
        page.extend_from_slice(if rest[at] == SPACE { b" " } else { b"&amp;" });
        rest = &rest[at + 1..];
    }
    page.extend_from_slice(rest);
    String::from_utf8(page).expect("only whole characters were taken away, and both foreign bytes were replaced")
}

/// What the HTML Standard allows to leave out is left out only where it saves bytes without harm to simpler parsers: end tags
/// stay. Pages have neither scripts nor styles of their own.
fn settings() -> Cfg {
    Cfg {
        keep_closing_tags: true,
        keep_html_and_head_opening_tags: true,
        keep_input_type_text_attr: true,
        ..Cfg::new()
    }
}

/// True for an element beside which a space is not heard: each begins a line of its own.
fn is_block(name: &str) -> bool {
    matches!(
        name,
        "address"
            | "article"
            | "aside"
            | "base"
            | "blockquote"
            | "body"
            | "caption"
            | "col"
            | "colgroup"
            | "dd"
            | "details"
            | "dialog"
            | "div"
            | "dl"
            | "dt"
            | "fieldset"
            | "figcaption"
            | "figure"
            | "footer"
            | "form"
            | "h1"
            | "h2"
            | "h3"
            | "h4"
            | "h5"
            | "h6"
            | "head"
            | "header"
            | "hgroup"
            | "hr"
            | "html"
            | "legend"
            | "li"
            | "link"
            | "main"
            | "menu"
            | "meta"
            | "nav"
            | "ol"
            | "optgroup"
            | "option"
            | "p"
            | "pre"
            | "script"
            | "search"
            | "section"
            | "style"
            | "summary"
            | "table"
            | "tbody"
            | "td"
            | "template"
            | "tfoot"
            | "th"
            | "thead"
            | "title"
            | "tr"
            | "ul"
    )
}

/// Elements whose text is kept as it is, or is not in a line.
const VERBATIM: &[&str] = &["pre", "script", "style", "svg", "textarea", "title"];

/// Replaces what must not be touched by bytes that mean nothing to the minifier.
fn shield(html: &str) -> Vec<u8> {
    let mut out = Vec::with_capacity(html.len());
    let mut rest = html;
    // True after something that stands in a line: a space that follows may be heard.
    let mut in_line = false;
    let mut verbatim: Option<&str> = None;
    let mut is_after_words = false;
    while !rest.is_empty() {
        let (text, after) = rest.split_at(rest.find('<').unwrap_or(rest.len()));
        let (tag, after) = after.split_at(tag_length(after));
        let name = name_of(tag);
        let blank = text.bytes().all(|byte| byte.is_ascii_whitespace());
        let is_block = is_block(name);
        let may_be_heard = match verbatim {
            None => in_line && !is_block,
            // Between the words of a drawing, for who has its words alone.
            Some(open) => open == "svg" && is_after_words,
        };
        let heard = may_be_heard && blank && !text.is_empty() && !tag.is_empty();
        if !heard {
            copy(text, &mut out);
        } else if out.last() != Some(&SPACE) {
            // One on each side of a comment is one.
            out.push(SPACE);
        }
        if verbatim.is_some() || !tag.starts_with("<!--") {
            copy(tag, &mut out);
        }
        if !blank {
            in_line = true;
        }
        let is_end = tag.starts_with("</");
        is_after_words = is_end && matches!(name, "desc" | "text");
        match verbatim {
            Some(open) if is_end && name == open => verbatim = None,
            None if !is_end && VERBATIM.contains(&name) => verbatim = Some(name),
            _ => {}
        }
        if !name.is_empty() {
            in_line = !is_block && (in_line || is_end || is_replaced(name));
        }
        rest = after;
    }
    out
}

fn copy(text: &str, out: &mut Vec<u8>) {
    // Most pieces have none, and one sign is looked for faster than five.
    if !text.contains('&') {
        out.extend_from_slice(text.as_bytes());
        return;
    }
    let mut parts = text.split("&amp;");
    out.extend_from_slice(parts.next().unwrap_or_default().as_bytes());
    for part in parts {
        out.push(AMPERSAND);
        out.extend_from_slice(part.as_bytes());
    }
}

/// Elements without text that stand in a line like a word.
fn is_replaced(name: &str) -> bool {
    matches!(name, "img" | "input" | "svg" | "wbr")
}

/// The name of a tag, without its slash; empty for comments and the doctype.
fn name_of(tag: &str) -> &str {
    let name = tag.trim_start_matches('<').trim_start_matches('/');
    let end = name.find(|it: char| !it.is_ascii_alphanumeric() && it != '-').unwrap_or(name.len());
    &name[..end]
}

#[cfg(test)]
mod tests;
