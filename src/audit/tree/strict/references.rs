//! Character references (HTML Standard, 13.2.5.72) and line ends, decoded.

use std::borrow::Cow;

use html5ever::data::{C1_REPLACEMENTS, NAMED_ENTITIES};

/// Where characters stand: in values, references without a semicolon are taken less often.
#[derive(Copy, Clone, PartialEq, Eq)]
pub enum Within {
    /// Text, `title` and `textarea`.
    Text,
    /// The value of an attribute.
    Value,
}

/// Characters of a page as they are meant; a slice of it if nothing must be decoded. Nothing if it is not sure what they mean.
pub fn decode(raw: &str, within: Within) -> Option<Cow<'_, str>> {
    let Some(mut next) = raw.bytes().position(|byte| matches!(byte, b'&' | b'\r')) else {
        return Some(Cow::Borrowed(raw));
    };
    let mut decoded = String::with_capacity(raw.len());
    let mut rest = raw;
    loop {
        decoded.push_str(&rest[..next]);
        rest = &rest[next..];
        let length =
            if rest.starts_with('&') { reference(rest, within, &mut decoded)? } else { line_end(rest, &mut decoded) };
        rest = &rest[length..];
        match rest.bytes().position(|byte| matches!(byte, b'&' | b'\r')) {
            Some(position) => next = position,
            None => break,
        }
    }
    decoded.push_str(rest);
    Some(Cow::Owned(decoded))
}

/// The same for elements where references mean nothing.
pub fn lines(raw: &str) -> Cow<'_, str> {
    if raw.contains('\r') { Cow::Owned(raw.replace("\r\n", "\n").replace('\r', "\n")) } else { Cow::Borrowed(raw) }
}

fn line_end(rest: &str, decoded: &mut String) -> usize {
    decoded.push('\n');
    if rest.starts_with("\r\n") { 2 } else { 1 }
}

/// Decodes what begins with `&`; how many bytes it took.
fn reference(rest: &str, within: Within, decoded: &mut String) -> Option<usize> {
    let after = &rest[1..];
    if after.starts_with('#') {
        return numeric(after, decoded);
    }
    let run = after.bytes().position(|byte| !byte.is_ascii_alphanumeric()).unwrap_or(after.len());
    let with_semicolon = after.as_bytes().get(run) == Some(&b';');
    if run > 0 && with_semicolon && push_named(&after[..=run], decoded) {
        return Some(run + 2);
    }
    // The longest name that needs no semicolon. The table also has all beginnings of names.
    let known = (1..=run).take_while(|length| NAMED_ENTITIES.contains_key(&after[..*length]));
    let whole = known.filter(|length| NAMED_ENTITIES.get(&after[..*length]).is_some_and(|pair| pair.0 != 0)).last();
    let Some(length) = whole else {
        decoded.push('&');
        return Some(1);
    };
    let next = after.as_bytes().get(length);
    if next == Some(&b'\r') {
        return None;
    }
    if within == Within::Value && next.is_some_and(|byte| *byte == b'=' || byte.is_ascii_alphanumeric()) {
        decoded.push_str(&rest[..=length]);
        return Some(length + 1);
    }
    push_named(&after[..length], decoded).then_some(length + 1)
}

fn push_named(name: &str, decoded: &mut String) -> bool {
    let Some((first, second)) = NAMED_ENTITIES.get(name).filter(|pair| pair.0 != 0) else { return false };
    decoded.extend([*first, *second].into_iter().filter(|code| *code != 0).filter_map(char::from_u32));
    true
}

/// `#` and a number. Only what is plainly right is decoded.
fn numeric(after: &str, decoded: &mut String) -> Option<usize> {
    let (radix, start) = if after[1..].starts_with(['x', 'X']) { (16, 2) } else { (10, 1) };
    let length = after[start..].bytes().position(|byte| !char::from(byte).is_digit(radix))?;
    if !(1..8).contains(&length) || after.as_bytes()[start + length] != b';' {
        return None;
    }
    let code = u32::from_str_radix(&after[start..start + length], radix).ok()?;
    let windows = (0x80..0xA0).contains(&code).then(|| C1_REPLACEMENTS[code as usize - 0x80]).flatten();
    decoded.push(windows.or_else(|| char::from_u32(code).filter(|c| *c != '\0'))?);
    Some(start + length + 2)
}
