//! Reads tokens out of a page (HTML Standard, 13.2.5). What is not plain is not read: then nothing comes back.

use std::{borrow::Cow, ops::Range};

use html5ever::{LocalName, Namespace, ns};

use super::{
    names::{Kind, look_up},
    references::{Within, decode, lines},
};
use crate::audit::tree::Attribute;

/// A page and how far it is read.
pub struct Scan<'s> {
    pub source: &'s str,
    pub at: usize,
    /// Names that were met, by a few of their bytes: interning one costs more than reading it.
    tags: Vec<Option<(&'s str, Known)>>,
    attributes: Vec<Option<(&'s str, LocalName)>>,
}

/// What comes next in a page.
pub enum Token<'s> {
    Start(Start),
    End(Known),
    Text(Cow<'s, str>),
    Comment,
    /// The page is over.
    Over,
}

/// A start tag. Its attributes stand last in the tree's table.
pub struct Start {
    pub known: Known,
    pub attributes: Range<u32>,
    pub self_closing: bool,
    pub place: Range<u32>,
}

/// A name and what is known of it.
#[derive(Clone)]
pub struct Known {
    pub name: LocalName,
    pub kind: Kind,
    pub sets: u8,
}

impl Known {
    pub fn new(name: &str) -> Self {
        let (kind, sets) = look_up(name);
        Self { name: LocalName::from(name), kind, sets }
    }
}

const NAMES: usize = 256;

impl<'s> Scan<'s> {
    pub fn new(source: &'s str) -> Self {
        Self { source, at: 0, tags: vec![None; NAMES], attributes: vec![None; NAMES] }
    }

    fn byte(&self) -> Option<u8> {
        self.source.as_bytes().get(self.at).copied()
    }

    /// The next token. Attributes go to the table.
    pub fn token(&mut self, table: &mut Vec<Attribute<'s>>) -> Option<Token<'s>> {
        let bytes = self.source.as_bytes();
        match (self.byte(), bytes.get(self.at + 1)) {
            (None, _) => Some(Token::Over),
            (Some(b'<'), Some(b'/')) => self.end_tag(),
            (Some(b'<'), Some(b'!')) => self.comment(),
            (Some(b'<'), Some(letter)) if letter.is_ascii_alphabetic() => self.start_tag(table),
            (Some(b'<'), _) => None,
            _ => self.text(),
        }
    }

    /// Characters up to a `<`.
    fn text(&mut self) -> Option<Token<'s>> {
        let rest = &self.source[self.at..];
        let length = rest.bytes().position(|byte| byte == b'<').unwrap_or(rest.len());
        self.at += length;
        decode(&rest[..length], Within::Text).map(Token::Text)
    }

    fn comment(&mut self) -> Option<Token<'s>> {
        let inside = self.source[self.at..].strip_prefix("<!--")?;
        let length = inside.find("-->")?;
        let text = &inside[..length];
        if text.starts_with('>') || text.starts_with("->") || text.contains("--!>") {
            return None;
        }
        self.at += "<!--".len() + length + "-->".len();
        Some(Token::Comment)
    }

    /// `<!doctype html>`, if it comes next. Others are left to html5ever.
    pub fn doctype(&mut self) -> Option<bool> {
        let rest = self.source.get(self.at..)?.as_bytes();
        if !rest.starts_with(b"<!") || rest.get(2) == Some(&b'-') {
            return Some(false);
        }
        let rest = strip(rest, b"<!doctype")?.trim_ascii_start();
        let rest = strip(rest, b"html")?.trim_ascii_start();
        let rest = rest.strip_prefix(b">")?;
        self.at = self.source.len() - rest.len();
        Some(true)
    }

    fn end_tag(&mut self) -> Option<Token<'s>> {
        let start = self.at + 2;
        if !self.source.as_bytes().get(start)?.is_ascii_alphabetic() {
            return None;
        }
        let raw = self.tag_name(start)?;
        self.spaces();
        if self.byte()? != b'>' {
            return None;
        }
        self.at += 1;
        Some(Token::End(self.known(raw)))
    }

    fn start_tag(&mut self, table: &mut Vec<Attribute<'s>>) -> Option<Token<'s>> {
        let start = self.at;
        let raw = self.tag_name(start + 1)?;
        let known = self.known(raw);
        let first = table.len();
        let mut self_closing = false;
        loop {
            self.spaces();
            match self.byte()? {
                b'>' => break,
                b'/' => {
                    self.at += 1;
                    if self.byte()? != b'>' {
                        return None;
                    }
                    self_closing = true;
                }
                _ => {
                    let attribute = self.attribute()?;
                    if table[first..].iter().any(|other| other.name == attribute.name) {
                        return None;
                    }
                    table.push(attribute);
                }
            }
        }
        self.at += 1;
        Some(Token::Start(Start {
            known,
            attributes: u32::try_from(first).ok()?..u32::try_from(table.len()).ok()?,
            self_closing,
            place: u32::try_from(start).ok()?..u32::try_from(self.at).ok()?,
        }))
    }

    fn tag_name(&mut self, start: usize) -> Option<&'s str> {
        let length =
            self.source.as_bytes()[start..].iter().position(|byte| is_space(*byte) || matches!(byte, b'/' | b'>'))?;
        self.at = start + length;
        Some(&self.source[start..self.at])
    }

    fn attribute(&mut self) -> Option<Attribute<'s>> {
        let bytes = self.source.as_bytes();
        let start = self.at;
        let length = bytes[start..]
            .iter()
            .position(|byte| is_space(*byte) || matches!(byte, b'/' | b'>' | b'=' | b'"' | b'\'' | b'<'))?;
        self.at += length;
        if length == 0 || matches!(self.byte()?, b'"' | b'\'' | b'<') {
            return None;
        }
        let name = self.attribute_name(&self.source[start..self.at]);
        self.spaces();
        let value = if self.byte()? == b'=' {
            self.at += 1;
            self.spaces();
            self.value()?
        } else {
            Cow::Borrowed("")
        };
        Some(Attribute::new(name, NONE, value))
    }

    fn value(&mut self) -> Option<Cow<'s, str>> {
        let bytes = self.source.as_bytes();
        let quote = self.byte()?;
        let raw = match quote {
            b'"' | b'\'' => {
                let start = self.at + 1;
                let length = bytes[start..].iter().position(|byte| *byte == quote)?;
                self.at = start + length + 1;
                &self.source[start..start + length]
            }
            _ => {
                let start = self.at;
                let length = bytes[start..].iter().position(|byte| is_space(*byte) || *byte == b'>')?;
                if length == 0 {
                    return None;
                }
                self.at = start + length;
                &self.source[start..self.at]
            }
        };
        decode(raw, Within::Value)
    }

    fn spaces(&mut self) {
        while self.byte().is_some_and(is_space) {
            self.at += 1;
        }
    }

    /// The characters of an element that holds nothing else, up to and with its end tag.
    pub fn raw_text(&mut self, name: &str, references: bool) -> Option<Cow<'s, str>> {
        let rest = &self.source[self.at..];
        let mut from = 0;
        loop {
            let end = from + rest[from..].find("</")?;
            let after = end + 2 + name.len();
            if rest.get(end + 2..after).is_some_and(|it| it.eq_ignore_ascii_case(name)) {
                let tail = rest.as_bytes()[after..].trim_ascii_start();
                match rest.as_bytes().get(after)? {
                    b'>' => {}
                    byte if is_space(*byte) && tail.first() == Some(&b'>') => {}
                    byte if is_space(*byte) || *byte == b'/' => return None,
                    _ => {
                        from = end + 2;
                        continue;
                    }
                }
                self.at = self.source.len() - tail.len() + 1;
                let raw = &rest[..end];
                return if references { decode(raw, Within::Text) } else { Some(lines(raw)) };
            }
            from = end + 2;
        }
    }

    /// True if a byte order mark comes next, which html5ever takes away wherever it stops.
    pub fn has_mark(&self) -> bool {
        self.source[self.at..].starts_with('\u{feff}')
    }

    fn known(&mut self, raw: &'s str) -> Known {
        let slot = &mut self.tags[slot(raw)];
        if let Some((met, known)) = slot
            && *met == raw
        {
            return known.clone();
        }
        let known = Known::new(&small(raw));
        *slot = Some((raw, known.clone()));
        known
    }

    fn attribute_name(&mut self, raw: &'s str) -> LocalName {
        let slot = &mut self.attributes[slot(raw)];
        if let Some((met, name)) = slot
            && *met == raw
        {
            return name.clone();
        }
        let name = LocalName::from(&*small(raw));
        *slot = Some((raw, name.clone()));
        name
    }
}

/// Most attributes have no namespace.
const NONE: Namespace = ns!();

fn small(raw: &str) -> Cow<'_, str> {
    if raw.bytes().any(|byte| byte.is_ascii_uppercase()) {
        Cow::Owned(raw.to_ascii_lowercase())
    } else {
        Cow::Borrowed(raw)
    }
}

/// A slot for a name, from its length, its first and last bytes and one between.
fn slot(raw: &str) -> usize {
    let bytes = raw.as_bytes();
    let (first, middle, last) = (bytes[0], bytes[bytes.len() / 2], bytes[bytes.len() - 1]);
    (bytes.len() ^ usize::from(first) ^ (usize::from(middle) << 2) ^ (usize::from(last) << 4)) % NAMES
}

fn strip<'b>(bytes: &'b [u8], prefix: &[u8]) -> Option<&'b [u8]> {
    let (start, rest) = bytes.split_at_checked(prefix.len())?;
    start.eq_ignore_ascii_case(prefix).then_some(rest)
}

fn is_space(byte: u8) -> bool {
    matches!(byte, b'\t' | b'\n' | b'\r' | b'\x0C' | b' ')
}
