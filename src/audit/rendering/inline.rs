//! A tolerant reader of `style` attributes (CSS Style Attributes, CSS Syntax 3): declarations as they are written, no more.

/// A declaration of a `style` attribute.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Declaration<'s> {
    /// The property, in lower case.
    pub name: String,
    /// Its value without `!important`, trimmed, otherwise as written.
    pub value: &'s str,
    /// True if it is marked `!important`.
    pub important: bool,
}

/// The declarations of a `style` attribute. What is no declaration is left out, as browsers do.
pub fn declarations(style: &str) -> Vec<Declaration<'_>> {
    pieces(style).filter_map(declaration).collect()
}

/// The declaration that wins for a property, among those of one attribute: the last important one, else the last.
pub fn winner<'d, 's>(declarations: &'d [Declaration<'s>], name: &str) -> Option<&'d Declaration<'s>> {
    let named = || declarations.iter().rev().filter(|it| it.name == name);
    named().find(|it| it.important).or_else(|| named().next())
}

fn declaration(piece: &str) -> Option<Declaration<'_>> {
    let (name, value) = piece.split_once(':')?;
    let name = without_comments(name);
    if name.is_empty() || name.contains(|it: char| it.is_whitespace()) {
        return None;
    }
    let value = value.trim();
    let (value, important) = match value.rsplit_once('!') {
        Some((before, word)) if word.trim().eq_ignore_ascii_case("important") => (before.trim_end(), true),
        _ => (value, false),
    };
    Some(Declaration { name: name.to_ascii_lowercase(), value, important })
}

/// A name without the comments around it.
fn without_comments(mut name: &str) -> &str {
    loop {
        name = name.trim();
        let Some(rest) = name.strip_prefix("/*") else { break };
        name = rest.split_once("*/").map_or("", |(_, after)| after);
    }
    match name.find("/*") {
        Some(at) => name[..at].trim_end(),
        None => name,
    }
}

/// The text between semicolons that stand in no quotes, brackets or comments.
fn pieces(style: &str) -> impl Iterator<Item = &str> {
    let mut rest = style;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let end = end_of_piece(rest);
        let piece = &rest[..end];
        rest = rest.get(end + 1..).unwrap_or("");
        Some(piece)
    })
}

/// Where the semicolon stands that ends the first piece, or the end of the text.
fn end_of_piece(text: &str) -> usize {
    let bytes = text.as_bytes();
    let (mut at, mut depth, mut quote) = (0, 0_usize, None);
    while at < bytes.len() {
        let byte = bytes[at];
        match quote {
            _ if byte == b'\\' => at += 1,
            Some(open) if byte == open => quote = None,
            Some(_) => {}
            None => match byte {
                b'"' | b'\'' => quote = Some(byte),
                b'(' | b'[' | b'{' => depth += 1,
                b')' | b']' | b'}' => depth = depth.saturating_sub(1),
                b'/' if bytes.get(at + 1) == Some(&b'*') => {
                    at = text[at + 2..].find("*/").map_or(bytes.len(), |end| at + 2 + end + 1);
                }
                b';' if depth == 0 => return at,
                _ => {}
            },
        }
        at += 1;
    }
    bytes.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn declarations_end_at_semicolons_outside_of_quotes() {
        let found =
            declarations("Color: red; background:url(a;b) ;; x; content: \"a;\\\";b\" !IMPORTANT; /* c;d */ top: 1px");
        let found: Vec<_> = found.iter().map(|it| (&*it.name, it.value, it.important)).collect();
        assert_eq!(
            found,
            [
                ("color", "red", false),
                ("background", "url(a;b)", false),
                ("content", "\"a;\\\";b\"", true),
                ("top", "1px", false)
            ]
        );
    }

    #[test]
    fn anything_is_read_without_a_panic() {
        for style in ["\\", "a:\"", "é:(", ":", "/*", "a/*b*/c:d", "a:b!", "\\é;é:é"] {
            declarations(style);
        }
    }

    #[test]
    fn the_important_and_the_last_win() {
        let all = declarations("display:none!important;display:block;color:red;color:blue");
        assert_eq!(winner(&all, "display").map(|it| it.value), Some("none"));
        assert_eq!(winner(&all, "color").map(|it| it.value), Some("blue"));
    }
}
