//! Where the elements of a page come from, written into the page itself: in a second rendering, which is looked at and thrown away.
//!
//! A page with nothing to say about it is rendered once, without stamps. The stamped page has the same elements in the same order.

use crate::base::source::{FileId, SourceMap, Span};

/// The attribute that holds the stamp. Authors write no raw HTML with it: their attributes are listed.
pub const ATTRIBUTE: &str = "data-parvis-origin";

/// Stand around the stamp of a value that a template prints. Both are noncharacters, which no text has (Unicode 17, 23.7).
const OPEN: char = '\u{fdd0}';
const CLOSE: char = '\u{fdd1}';

/// The stamp of an element, as an attribute after a space.
pub fn attribute(span: Span) -> String {
    format!(" {ATTRIBUTE}=\"{}\"", written(span))
}

/// A value behind the stamp of the place where its author wrote it.
pub fn value(text: &str, span: Span) -> String {
    format!("{OPEN}{}{CLOSE}{text}", written(span))
}

fn written(span: Span) -> String {
    format!("{}.{}.{}", span.file.number(), span.start, span.end)
}

/// The place that a stamp names.
pub fn read(stamp: &str, sources: &SourceMap) -> Option<Span> {
    let mut numbers = stamp.split('.').map(str::parse::<u32>);
    let mut next = || numbers.next()?.ok();
    let file = sources.numbered(next()?)?;
    Some(Span { file: file.id, start: next()?, end: next()? })
}

/// The place of the first stamped value of a text.
pub fn first_value(text: &str, sources: &SourceMap) -> Option<Span> {
    let (_, rest) = text.split_once(OPEN)?;
    read(rest.split_once(CLOSE)?.0, sources)
}

/// Elements whose text has no tags (HTML Standard, 13.2.5.1).
const TEXT_ONLY: &[&str] = &["script", "style", "textarea", "title"];

/// A template with a stamp in each start tag that is written in it. What Tera reads between its braces is left alone.
pub fn template(text: &str, file: FileId) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    let mut at = 0;
    while at < text.len() {
        let rest = &text[at..];
        let step = match rest.as_bytes() {
            [b'{', b'{' | b'%' | b'#', ..] => instruction(rest),
            [b'<', letter, ..] if letter.is_ascii_alphabetic() => {
                let name = name_length(rest);
                let whole = tag_length(rest, name);
                let span = Span::new(file, at, at + whole);
                out.push_str(&rest[..name]);
                out.push_str(&attribute(span));
                out.push_str(&rest[name..whole]);
                at += whole;
                let text_only = TEXT_ONLY.iter().find(|only| rest[1..name].eq_ignore_ascii_case(only));
                let inside = text_only.map_or(0, |only| text_only_length(&text[at..], only));
                out.push_str(&text[at..at + inside]);
                at += inside;
                continue;
            }
            _ if rest.starts_with("<!--") => rest.find("-->").map_or(rest.len(), |end| end + 3),
            _ => rest.chars().next().map_or(1, char::len_utf8),
        };
        out.push_str(&rest[..step]);
        at += step;
    }
    out
}

/// The length of what Tera reads at the start of a text: up to the end of its braces. Texts in quotes may hold braces.
fn instruction(text: &str) -> usize {
    let (end, quoted) = match text.as_bytes().get(1) {
        Some(b'%') => ("%}", true),
        Some(b'#') => ("#}", false),
        _ => ("}}", true),
    };
    let mut quote = None;
    for (at, byte) in text.bytes().enumerate().skip(2) {
        match (quote, byte) {
            (Some(open), _) if byte == open => quote = None,
            (None, b'"' | b'\'' | b'`') if quoted => quote = Some(byte),
            (None, _) if text.as_bytes()[at..].starts_with(end.as_bytes()) => return at + end.len(),
            (Some(_) | None, _) => {}
        }
    }
    text.len()
}

/// The length of `<` and of the name that follows. A part of the name may be computed: `<h{{ level }}`.
fn name_length(tag: &str) -> usize {
    let mut at = 1;
    while at < tag.len() {
        let rest = &tag[at..];
        match rest.as_bytes() {
            [b'{', b'{', ..] => at += instruction(rest),
            [byte, ..] if byte.is_ascii_alphanumeric() || *byte == b'-' => at += 1,
            _ => break,
        }
    }
    at
}

/// The length of a start tag. Its values may hold `>`, and so may what Tera reads in it.
fn tag_length(tag: &str, name: usize) -> usize {
    let mut at = name;
    let mut quote = None;
    while at < tag.len() {
        let rest = &tag[at..];
        let byte = rest.as_bytes()[0];
        match (quote, byte) {
            _ if matches!(rest.as_bytes(), [b'{', b'{' | b'%' | b'#', ..]) => {
                at += instruction(rest);
                continue;
            }
            (None, b'>') => return at + 1,
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), _) if byte == open => quote = None,
            _ => {}
        }
        at += rest.chars().next().map_or(1, char::len_utf8);
    }
    tag.len()
}

/// The length of a text without tags, up to the end tag of its element.
fn text_only_length(text: &str, name: &str) -> usize {
    let ends = |at: &usize| {
        let after = text.as_bytes().get(at + 2..at + 2 + name.len());
        after.is_some_and(|after| after.eq_ignore_ascii_case(name.as_bytes()))
    };
    text.match_indices("</").map(|(at, _)| at).find(ends).unwrap_or(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file() -> (SourceMap, FileId) {
        let mut sources = SourceMap::default();
        let file = sources.load("themes/ville/templates/page.html", "");
        (sources, file)
    }

    /// The texts of the tags that were stamped.
    fn stamped(template: &str) -> Vec<&str> {
        let (sources, file) = file();
        let out = super::template(template, file);
        let start = format!("{ATTRIBUTE}=\"");
        let mut rest = out.as_str();
        let mut found = Vec::new();
        let mut plain = String::new();
        while let Some((before, after)) = rest.split_once(&format!(" {start}")) {
            let (stamp, after) = after.split_once('"').expect("a value has an end");
            found.push(&template[read(stamp, &sources).expect("a stamp").bytes()]);
            plain.push_str(before);
            rest = after;
        }
        assert_eq!(plain + rest, template, "nothing but stamps is added");
        found
    }

    #[test]
    fn every_start_tag_of_a_template_is_stamped_and_nothing_else() {
        let template = "<!doctype html><!-- <p> --><div{% if a > b %} class=\"a>b\"{% endif %}>\n{{ <heading page={page} /> }}\
                        {{ \"}}<b>\" | upper }}<h{{ level }} id='x'>é</h{{ level }}>{# <i> #}<br/></div>";
        let expected = ["<div{% if a > b %} class=\"a>b\"{% endif %}>", "<h{{ level }} id='x'>", "<br/>"];
        assert_eq!(stamped(template), expected);
    }

    #[test]
    fn texts_without_tags_are_left_alone() {
        assert_eq!(stamped("<title>a <b> c</title><script>x<y</SCRIPT><p>"), ["<title>", "<script>", "<p>"]);
        assert_eq!(stamped("<p title=\"{{ t(id=\"x\") }}\">a<"), ["<p title=\"{{ t(id=\"x\") }}\">"]);
        assert_eq!(stamped("<textarea>sans fin <p>"), ["<textarea>"]);
    }

    #[test]
    fn a_value_names_its_place() {
        let (sources, file) = file();
        let span = Span::new(file, 3, 9);
        let text = format!("Voir {} – Ville", value("Un titre", span));
        assert_eq!(first_value(&text, &sources), Some(span));
        assert_eq!(first_value("Un titre", &sources), None);
        assert_eq!(read("9.1.2", &sources), None);
    }
}
