//! The tags of a page that we wrote, read without building its tree.

use std::ops::Range;

/// A start tag.
pub struct Tag<'h> {
    /// Its name, as it is written.
    pub name: &'h str,
    /// What stands between the name and the end.
    pub attributes: &'h str,
    /// Where it begins and ends in the page.
    pub range: Range<usize>,
}

/// The start tags of a page: comments and the texts of scripts and sheets have none.
pub fn tags(html: &str) -> impl Iterator<Item = Tag<'_>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            let open = at + html.get(at..)?.find('<')?;
            let tag = &html[open..];
            let name = tag[1..].split(|sign: char| sign.is_ascii_whitespace() || "/>".contains(sign)).next()?;
            if !name.starts_with(|first: char| first.is_ascii_alphabetic()) {
                at = open + if tag.starts_with("<!--") { tag_length(tag) } else { 1 };
                continue;
            }
            let close = open + tag_length(tag);
            let inside = &html[open + 1 + name.len()..close];
            let is_text = ["script", "style"].iter().any(|raw| name.eq_ignore_ascii_case(raw));
            at = match is_text {
                true => close + text_length(&html[close..], name),
                false => close,
            };
            return Some(Tag { name, attributes: inside.strip_suffix('>').unwrap_or(inside), range: open..close });
        }
    })
}

/// The length of the text of a script or a sheet: up to its own end tag, for it may hold others.
pub fn text_length(text: &str, name: &str) -> usize {
    let ends = |(at, _): &(usize, &str)| {
        text.get(at + 2..at + 2 + name.len()).is_some_and(|end| end.eq_ignore_ascii_case(name))
    };
    text.match_indices("</").find(ends).map_or(text.len(), |(at, _)| at)
}

/// The length of the tag or comment at the start of a text; quotes may hold `>`.
pub fn tag_length(text: &str) -> usize {
    if text.starts_with("<!--") {
        return text.find("-->").map_or(text.len(), |end| end + 3);
    }
    let mut quote = None;
    for (at, byte) in text.bytes().enumerate() {
        match (quote, byte) {
            (None, b'>') => return at + 1,
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), _) if byte == open => quote = None,
            _ => {}
        }
    }
    text.len()
}

/// The attributes of a tag, as they are written; those without a value have an empty one.
pub fn attributes(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut rest = text;
    std::iter::from_fn(move || {
        rest = rest.trim_start_matches(|sign: char| sign.is_ascii_whitespace() || sign == '/');
        if rest.is_empty() {
            return None;
        }
        let length = rest.find(|sign: char| sign.is_ascii_whitespace() || sign == '=').unwrap_or(rest.len());
        let (name, after) = rest.split_at(length);
        let Some(value) = after.trim_start().strip_prefix('=') else {
            rest = after;
            return Some((name, ""));
        };
        let value = value.trim_start();
        let quote = value.chars().next().filter(|first| ['"', '\''].contains(first));
        let (value, after) = match quote {
            Some(quote) => value[1..].split_once(quote).unwrap_or((&value[1..], "")),
            None => value.split_at(value.find(|sign: char| sign.is_ascii_whitespace()).unwrap_or(value.len())),
        };
        rest = after;
        Some((name, value))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_no_tags() {
        let html = "<!-- <td> --><script type=x>\"<td>\"</script><p title='a>b<td>'>1 < 2<br/><a class=x/y>";
        let names: Vec<&str> = tags(html).map(|tag| tag.name).collect();
        assert_eq!(names, ["script", "p", "br", "a"]);
        let all: Vec<(&str, &str)> = attributes(" a=\"1 2\" b c='>' d=x").collect();
        assert_eq!(all, [("a", "1 2"), ("b", ""), ("c", ">"), ("d", "x")]);
    }
}
