//! The traps of YAML in which people who write French fall, recognised by looking at the lines around a fault, each with the line
//! as it should be.

use serde_yaml::granit_parser::ErrorKind;

use super::{
    draft::{Mend, mended, quoted},
    flow,
    lines::{Line, Region, line_at, lines, looks_like_key, region_at},
};
use crate::base::diagnostic::Safety;

/// A fault with its mend.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Trap {
    /// The rule.
    pub rule: &'static str,
    /// Its message.
    pub message: &'static str,
    /// Whether the mend may be applied without looking.
    pub safety: Safety,
    /// What to replace; the first one is the place of the finding.
    pub mends: Vec<Mend>,
    /// The first mended line, as it should be, with its indentation.
    pub line: String,
}

/// The trap that explains why the parser stopped at `offset`; `None` if we do not know better than the parser.
pub fn find(kind: &ErrorKind, text: &str, offset: usize) -> Option<Trap> {
    let lines = lines(text);
    let place = Place { text, lines: &lines, offset };
    match kind {
        ErrorKind::UnclosedQuotedScalar | ErrorKind::DocumentIndicatorInQuotedScalar => place.unclosed_quote(),
        ErrorKind::InvalidTrailingSingleQuotedScalar | ErrorKind::InvalidTrailingDoubleQuotedScalar => {
            place.text_after_quote()
        }
        ErrorKind::UnknownQuotedScalarEscape
        | ErrorKind::InvalidQuotedScalarHexEscape
        | ErrorKind::InvalidLowSurrogateHexEscape
        | ErrorKind::InvalidLowSurrogate
        | ErrorKind::MissingLowSurrogate
        | ErrorKind::UnpairedLowSurrogate
        | ErrorKind::InvalidUnicodeEscape => place.backslash(),
        ErrorKind::UnclosedFlowCollection { open } => place.unclosed_bracket(*open),
        _ => place
            .tabs(kind)
            .or_else(|| place.tight_colon())
            .or_else(|| place.too_deep(kind))
            .or_else(|| place.too_shallow(kind))
            .or_else(|| place.reserved())
            .or_else(|| place.colon(kind)),
    }
}

/// The trap of a text that was meant as `key: value`.
pub fn unspaced_colon(text: &str) -> Option<Trap> {
    let lines = lines(text);
    let offset = lines.iter().find(|line| !line.is_silent())?.start;
    Place { text, lines: &lines, offset }.tight_colon()
}

/// The trap of a value that is legal YAML but was hardly meant: it wants quotes.
pub fn quote_value(rule: &'static str, text: &str, offset: usize) -> Option<Trap> {
    let lines = lines(text);
    let place = Place { text, lines: &lines, offset };
    let region = place.region()?;
    place.quote(rule, rule, &region, &text[region.range.clone()])
}

/// Where the parser stopped.
struct Place<'a> {
    text: &'a str,
    lines: &'a [Line<'a>],
    offset: usize,
}

impl Place<'_> {
    /// `title: Innovation et citoyenneté : engager`
    fn colon(&self, kind: &ErrorKind) -> Option<Trap> {
        let is_about_keys = matches!(
            kind,
            ErrorKind::MappingValueNotAllowed
                | ErrorKind::SimpleKeyExpected
                | ErrorKind::InvalidSimpleKey
                | ErrorKind::MappingKeyNotAllowed
                | ErrorKind::ExpectedFlowMappingSeparator
                | ErrorKind::ExpectedFlowSequenceSeparator
                | ErrorKind::InvalidColonPlacement
        );
        let region = self.region().filter(|_| is_about_keys)?;
        let value = &self.text[region.range.clone()];
        let has_colon = value.contains(": ") || value.ends_with(':') || value.contains(":\n") || value.contains(":\r");
        if !has_colon {
            return None;
        }
        self.quote("yaml-colon-in-value", "yaml-colon-in-value", &region, value)
    }

    /// A tab where YAML wants spaces.
    fn tabs(&self, kind: &ErrorKind) -> Option<Trap> {
        let here = line_at(self.lines, self.offset);
        let is_about_tabs = matches!(
            kind,
            ErrorKind::TabNotAllowed
                | ErrorKind::TabInBlockIndentation
                | ErrorKind::TabInIndentation
                | ErrorKind::TabInPlainScalar
                | ErrorKind::TabAtBlockScalarStart
                | ErrorKind::InvalidBlockEntryWhitespace
        );
        let near = self.lines.iter().skip(here).take(2).any(|line| line.indentation().contains('\t'));
        if !is_about_tabs && !near {
            return None;
        }
        let mut above = None;
        let mut mends = Vec::new();
        for line in self.lines {
            mends.extend(spaces_for_tabs(line, above));
            let text = line.text.trim_start();
            if !text.is_empty() && !text.starts_with('#') {
                above = Some(line);
            }
        }
        self.trap("yaml-tab", "yaml-tab", Safety::Safe, mends)
    }

    /// `title:Bonjour`
    fn tight_colon(&self) -> Option<Trap> {
        let here = line_at(self.lines, self.offset);
        let colon = (0..=here).rev().take(2).find_map(|index| self.lines[index].parts().tight_colon)?;
        let mend = Mend { range: colon..colon + 1, text: ": ".to_owned() };
        self.trap("yaml-syntax", "yaml-syntax-space", Safety::Safe, vec![mend])
    }

    /// A key that stands deeper than the one above it, whose value it would go on with.
    fn too_deep(&self, kind: &ErrorKind) -> Option<Trap> {
        if *kind != ErrorKind::MappingValueNotAllowed {
            return None;
        }
        let region = self.region()?;
        let here = line_at(self.lines, self.offset);
        let line = self.lines[here];
        let is_key = line.parts().dashes == 0 && line.parts().key.is_some_and(|key| looks_like_key(&self.text[key]));
        if here == region.line || !is_key {
            return None;
        }
        let range = line.start..line.start + line.indentation().len();
        let mend = Mend { range, text: " ".repeat(region.column) };
        self.trap("yaml-syntax", "yaml-syntax-indent", Safety::Unsafe, vec![mend])
    }

    /// A key of a list's item that stands between the dash and the item's first key.
    fn too_shallow(&self, kind: &ErrorKind) -> Option<Trap> {
        if !matches!(kind, ErrorKind::ExpectedBlockSequenceEntry | ErrorKind::ExpectedBlockMappingKey) {
            return None;
        }
        let here = line_at(self.lines, self.offset);
        let line = self.lines.get(here)?;
        let indent = line.indentation().len();
        let is_item = |line: &&Line<'_>| line.parts().dashes > 0 && line.indentation().len() < indent;
        let item = self.lines[..here].iter().rev().find(is_item)?.parts();
        if line.parts().key.is_none() || line.parts().dashes > 0 || indent >= item.column {
            return None;
        }
        let mend = Mend { range: line.start..line.start + indent, text: " ".repeat(item.column) };
        self.trap("yaml-syntax", "yaml-syntax-indent", Safety::Unsafe, vec![mend])
    }

    /// A value that begins with a sign which YAML keeps for itself.
    fn reserved(&self) -> Option<Trap> {
        let region = self.region()?;
        let value = &self.text[region.range.clone()];
        let mut characters = value.chars();
        let is_reserved = match characters.next()? {
            '@' | '`' | '%' | '*' | '&' | '!' | '|' | '>' | '[' | '{' | ']' | '}' | ',' => true,
            '-' | '?' => characters.next().is_none_or(char::is_whitespace),
            _ => false,
        };
        // Below a sign that opens a block or brackets, the fault is elsewhere.
        let is_here = line_at(self.lines, self.offset) == region.line;
        if !is_reserved || !is_here || (value.starts_with(['[', '{']) && !closes_early(value)) {
            return None;
        }
        self.quote("yaml-reserved", "yaml-reserved", &region, value)
    }

    /// `title: "Bonjour`
    fn unclosed_quote(&self) -> Option<Trap> {
        let region = self.region()?;
        let value = &self.text[region.range.clone()];
        let content = value.strip_prefix(['"', '\''])?;
        self.quote("yaml-quote", "yaml-quote", &region, content)
    }

    /// `title: "Le "grand" débat"`, `title: "Le forum" de Lille`, `title: 'L'action'`
    fn text_after_quote(&self) -> Option<Trap> {
        let region = self.region()?;
        let value = &self.text[region.range.clone()];
        self.quote("yaml-quote", "yaml-quote-inside", &region, &unwrapped(value))
    }

    /// `path: "C:\Users"`
    fn backslash(&self) -> Option<Trap> {
        let region = self.region()?;
        let value = &self.text[region.range.clone()];
        let content = value.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'))?;
        self.quote("yaml-quote", "yaml-quote-backslash", &region, &content.replace("\\\"", "\""))
    }

    /// `themes: [a, b`
    fn unclosed_bracket(&self, open: char) -> Option<Trap> {
        let region = self.whole_region()?;
        let is_one_line = !self.text[region.range.clone()].contains('\n');
        let close = if open == '[' { "]" } else { "}" };
        let end = region.range.end;
        let mends = match is_one_line {
            true => vec![Mend { range: end..end, text: close.to_owned() }],
            false => return None,
        };
        self.trap("yaml-syntax", "yaml-syntax-bracket", Safety::Unsafe, mends)
    }

    /// The value in which the parser stopped: between brackets, that of the entry.
    fn region(&self) -> Option<Region> {
        let region = self.whole_region()?;
        let value = &self.text[region.range.clone()];
        let is_flow = value.starts_with(['[', '{']) && !value.contains('\n');
        let inner = self.offset.checked_sub(region.range.start).filter(|_| is_flow);
        let Some(entry) = inner.and_then(|offset| flow::value_at(value, offset)) else { return Some(region) };
        let range = region.range.start + entry.start..region.range.start + entry.end;
        Some(Region { range, ..region })
    }

    fn whole_region(&self) -> Option<Region> {
        region_at(self.text, self.lines, self.offset)
    }

    /// The trap whose mend is to put a value between quotes.
    fn quote(&self, rule: &'static str, message: &'static str, region: &Region, content: &str) -> Option<Trap> {
        let mut range = region.range.clone();
        let mut content = content.to_owned();
        let is_one_line = !content.contains('\n');
        // A comment after the value stays one.
        if is_one_line && let Some(at) = content.find(" # ") {
            range.end -= content.len() - at;
            content.truncate(at);
        }
        let joined: Vec<&str> = content.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        if range.start >= range.end || joined.is_empty() {
            return None;
        }
        let mend = Mend { range, text: quoted(&joined.join(" ")) };
        self.trap(rule, message, Safety::Safe, vec![mend])
    }

    fn trap(&self, rule: &'static str, message: &'static str, safety: Safety, mends: Vec<Mend>) -> Option<Trap> {
        let first = mends.first()?;
        let line = self.lines[line_at(self.lines, first.range.start)];
        let end = line.end().max(first.range.end);
        let shift = |at: usize| at - line.start;
        let local = Mend { range: shift(first.range.start)..shift(first.range.end), text: first.text.clone() };
        let line = mended(&self.text[line.start..end], &[local]);
        let line = line.lines().next().unwrap_or_default().trim_end().to_owned();
        Some(Trap { rule, message, safety, mends, line })
    }
}

/// The indentation of a line with two spaces for each tab; `None` if it has no tab. A key below a key that has its value already stands beside
/// it: deeper, YAML would take it for more of that value.
fn spaces_for_tabs(line: &Line<'_>, above: Option<&Line<'_>>) -> Option<Mend> {
    let content = line.text.trim_start_matches([' ', '\t', '-']);
    let before = &line.text[..line.text.len() - content.len()];
    if !before.contains('\t') || content.is_empty() {
        return None;
    }
    let has_value = |above: &&Line<'_>| {
        let parts = above.parts();
        parts.dashes == 0 && parts.key.is_some() && !parts.value.is_empty() && !above.indentation().contains('\t')
    };
    let is_key = line.parts().key.is_some() && !before.contains('-');
    let text = match above.filter(has_value).filter(|_| is_key) {
        Some(above) => above.indentation().to_owned(),
        None => before.replace("-\t", "- ").replace('\t', "  "),
    };
    Some(Mend { range: line.start..line.start + before.len(), text })
}

/// True if the bracket that a value begins with closes before the value ends.
fn closes_early(value: &str) -> bool {
    let mut depth = 0_usize;
    for (at, character) in value.char_indices() {
        match character {
            '[' | '{' => depth += 1,
            ']' | '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            return at + character.len_utf8() < value.len();
        }
    }
    false
}

/// A value without the quotes around it, if they are meant to be around all of it: `"Le "grand" débat"`, but not
/// `"Parlons-en", le "forum"`.
fn unwrapped(value: &str) -> String {
    let whole = || value.to_owned();
    let Some(quote) = value.chars().next().filter(|first| matches!(first, '"' | '\'')) else { return whole() };
    let Some(content) = value.strip_prefix(quote).and_then(|rest| rest.strip_suffix(quote)) else { return whole() };
    let second = content.find(quote).map(|at| &content[at + 1..]);
    if second.is_some_and(|after| after.starts_with(|next: char| next.is_whitespace() || next == ',')) {
        return whole();
    }
    match quote {
        '\'' => content.replace("''", "'"),
        _ => content.replace("\\\"", "\"").replace("\\\\", "\\"),
    }
}
