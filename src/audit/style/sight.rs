//! What the selectors of a sheet look at, read from its text. Reading errs on the side of seeing too much: then less is shared, and nothing is wrong.

use std::collections::{BTreeMap, BTreeSet};

/// Attributes whose values decide no style unless a selector names them. That they are there is seen all the same (`:link`).
const UNSEEN: &[&str] = &[
    "alt",
    "aria-describedby",
    "aria-label",
    "aria-labelledby",
    "cite",
    "content",
    "datetime",
    "for",
    "headers",
    "href",
    "hreflang",
    "id",
    "name",
    "placeholder",
    "src",
    "srcset",
    "title",
];

/// What the selectors of a sheet look at.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Sight {
    /// How many siblings just before an element selectors look at (`a + b`: one).
    pub(super) adjacent: usize,
    /// What selectors see of all the siblings before an element.
    pub(super) before: Before,
    /// True if a selector counts siblings: then all of them matter.
    pub(super) counts: bool,
    /// True if a selector asks whether an element is empty.
    pub(super) empty: bool,
    /// Attributes that are named in brackets, with what is asked of their values.
    pub(super) attributes: BTreeMap<String, Vec<Asking>>,
    /// Attributes whose whole value counts.
    open: BTreeSet<String>,
    /// Identifiers that are named.
    ids: BTreeSet<String>,
    /// Names, classes, identifiers and attributes that `:has()` asks for.
    pub(super) asked: BTreeSet<String>,
    /// True if a `:has()` asks for more than one name: then the whole page matters.
    pub(super) whole: bool,
    /// True if a selector may say what others look like while an element has the focus (`:focus-within`, `:focus + label`).
    pub focus_reaches_others: bool,
}

/// What selectors see of the siblings before an element.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(super) enum Before {
    /// Nothing but those just before.
    Nothing,
    /// Which there are, whatever their order and their number (`a ~ b`).
    Kinds,
    /// All of them in their order (`a ~ b ~ c`).
    Order,
}

impl Before {
    /// What a sheet sees, without the arguments of `:has()`.
    fn of(sheet: &str) -> Self {
        let mut lists = sheet.split(['{', '}', ';']).filter(|list| list.contains(['~', '+']));
        // A selector in another rule may go on where that of the outer rule ends.
        let goes_on = |list: &str| list.contains('&') || list.trim_start().starts_with(['~', '+']);
        let is_chain = |list: &str| {
            // In parentheses a comma ends no selector.
            let ends: &[char] = if list.contains('(') { &[] } else { &[','] };
            let mut selectors = list.split(ends).filter(|selector| selector.contains('~'));
            selectors.any(|selector| selector.matches(['~', '+']).count() > 1)
        };
        if !sheet.contains('~') {
            return Self::Nothing;
        }
        let in_order = lists.any(|list| goes_on(list) || is_chain(list));
        if in_order { Self::Order } else { Self::Kinds }
    }
}

/// What a selector asks of the value of an attribute (Selectors 4, 6): a sign, or none for `=`, and a text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Asking {
    sign: Option<char>,
    text: String,
}

impl Asking {
    fn is_met(&self, value: &str, text: &str) -> bool {
        match self.sign {
            Some('^') => value.starts_with(text),
            Some('$') => value.ends_with(text),
            Some('*') => value.contains(text),
            Some('~') => value.split_ascii_whitespace().any(|word| word == text),
            Some('|') => value.strip_prefix(text).is_some_and(|rest| rest.is_empty() || rest.starts_with('-')),
            _ => value == text,
        }
    }

    /// The answers for those who tell capitals from small letters and for those who do not.
    pub(super) fn answers(&self, value: &str) -> [u8; 2] {
        let small = self.is_met(&value.to_ascii_lowercase(), &self.text.to_ascii_lowercase());
        [u8::from(self.is_met(value, &self.text)), u8::from(small)]
    }
}

impl Sight {
    /// What a sheet looks at. Selectors are not told from values: what looks like one counts as one.
    pub fn of(written: &str) -> Self {
        let sheet = &*written.to_ascii_lowercase();
        let mut asked = BTreeSet::new();
        let mut whole = false;
        let mut rest = String::with_capacity(sheet.len());
        let mut parts = sheet.split(":has(");
        rest.push_str(parts.next().unwrap_or_default());
        for part in parts {
            let length = argument_length(part);
            for selector in part[..length].split(',') {
                // What it begins with says only where to look, and all four places are noted.
                let selector = selector.trim().trim_start_matches(['>', '+', '~']).trim_start();
                let name = selector.trim_start_matches(['.', '#', '[']).trim_end_matches(']');
                whole |= name.is_empty() || selector.len() > name.len() + 2 || !name.chars().all(is_of_name);
                asked.insert(name.to_ascii_lowercase());
            }
            rest.push_str(&part[length..]);
        }
        let (attributes, mut open) = askings(written);
        let is_escaped = |(at, _): (usize, &str)| split_name(&sheet[at + 1..]).1.starts_with('\\');
        if sheet.match_indices('#').any(is_escaped) {
            open.insert("id".to_owned());
        }
        let before = Before::of(&rest.replace("~=", ""));
        let additions = rest.split([',', '{', '}', ';']).map(|selector| selector.matches('+').count());
        Self {
            adjacent: additions.max().unwrap_or_default(),
            before,
            counts: sheet.contains(":nth-") || sheet.contains("-of-type"),
            empty: sheet.contains(":empty"),
            attributes,
            open,
            ids: names_after('#', sheet),
            asked,
            whole,
            focus_reaches_others: focus_reaches_others(sheet),
        }
    }

    /// What a `:has()` asks for, if it is this word in any case of letters.
    pub(super) fn asks_for(&self, word: &str) -> Option<&str> {
        let known = match word.bytes().any(|it| it.is_ascii_uppercase()) {
            true => self.asked.get(&word.to_ascii_lowercase()),
            false => self.asked.get(word),
        };
        known.map(String::as_str)
    }

    /// True if the value of an attribute may decide style.
    pub(super) fn sees_value(&self, name: &str, value: &str) -> bool {
        let is_named = name == "id" && self.ids.contains(&value.to_ascii_lowercase());
        is_named || self.open.contains(name) || !UNSEEN.contains(&name)
    }
}

/// True unless the focus is asked for of the last element of each selector only, outside of parentheses, and no rule stands in such a rule.
fn focus_reaches_others(sheet: &str) -> bool {
    sheet.match_indices(":focus").any(|(at, word)| {
        let before = sheet[..at].rsplit(['{', '}', ';']).next().unwrap_or_default();
        let in_parentheses = before.matches('(').count() > before.matches(')').count();
        let rest = &sheet[at + word.len()..];
        if in_parentheses || rest.starts_with("-within") {
            return true;
        }
        let is_of_compound = |it: char| is_of_name(it) || matches!(it, ':' | '.' | '#');
        let rest = rest.trim_start_matches(is_of_compound).trim_start();
        let in_rule = rest.split_once('{').map_or(rest, |(_, in_rule)| in_rule);
        !rest.starts_with(['{', ','])
            || in_rule.find('{').is_some_and(|inner| inner < in_rule.find('}').unwrap_or(in_rule.len()))
    })
}

fn is_of_name(character: char) -> bool {
    character.is_alphanumeric() || matches!(character, '-' | '_')
}

/// What stands in brackets, and the names of attributes of which more is asked than can be read here: their whole value counts.
fn askings(sheet: &str) -> (BTreeMap<String, Vec<Asking>>, BTreeSet<String>) {
    let mut askings: BTreeMap<String, Vec<Asking>> = BTreeMap::new();
    let mut open = BTreeSet::new();
    for (at, _) in sheet.match_indices('[') {
        let rest = sheet[at + 1..].trim_start().trim_start_matches("*|").trim_start_matches('|');
        let (mut name, mut rest) = split_name(rest);
        if let Some(after) = rest.strip_prefix('|').filter(|after| !after.starts_with('=')) {
            (name, rest) = split_name(after);
        }
        let name = name.to_ascii_lowercase();
        if name.is_empty() || rest.starts_with('\\') {
            open.extend(UNSEEN.iter().map(|it| (*it).to_owned()));
        } else if let Some(asking) = asking(rest.trim_start()) {
            askings.entry(name).or_default().extend(asking);
        } else {
            open.insert(name);
        }
    }
    (askings, open)
}

/// What is asked of a value, from behind the name of the attribute: nothing but that it is there, or one thing. `None` for what is not plain.
fn asking(rest: &str) -> Option<Option<Asking>> {
    if rest.starts_with(']') {
        return Some(None);
    }
    let sign = rest.chars().next().filter(|it| matches!(it, '^' | '$' | '*' | '~' | '|'));
    let value = rest[sign.map_or(0, char::len_utf8)..].strip_prefix('=')?.trim_start();
    let (text, after) = match value.chars().next().filter(|it| matches!(it, '"' | '\'')) {
        Some(quote) => value[1..].split_once(quote)?,
        None => split_name(value),
    };
    let is_whole =
        matches!(after.trim_start().trim_start_matches(['i', 's', 'I', 'S']).trim_start().chars().next(), Some(']'));
    (is_whole && !text.contains('\\')).then(|| Some(Asking { sign, text: text.to_owned() }))
}

fn split_name(text: &str) -> (&str, &str) {
    text.split_at(text.find(|it| !is_of_name(it)).unwrap_or(text.len()))
}

/// The names that follow a sign, in lower case.
fn names_after(sign: char, sheet: &str) -> BTreeSet<String> {
    let name = |(at, _): (usize, &str)| {
        let rest = sheet[at + 1..].trim_start();
        let end = rest.find(|it| !is_of_name(it)).unwrap_or(rest.len());
        rest[..end].to_ascii_lowercase()
    };
    sheet.match_indices(sign).map(name).filter(|name| !name.is_empty()).collect()
}

/// The length of a text up to the parenthesis that closes it.
fn argument_length(text: &str) -> usize {
    let mut depth = 1;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'(' => depth += 1,
            b')' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return at;
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn some_selectors_let_the_focus_change_others() {
        let alone =
            ["a:focus{}", "a:focus-visible,b{}", "a:focus:hover{} p{}", "a:focus::before{}", ".a:focus.b {x:y}b{}"];
        for sheet in alone {
            assert!(!Sight::of(sheet).focus_reaches_others, "{sheet}");
        }
        let others = [
            "a:focus b{}",
            "a:focus-visible>b{}",
            "a:focus+b{}",
            "p:focus-within{}",
            "p:has(:focus){}",
            "a:is(:focus,:hover){}",
            "a:not(:focus){}",
            "a:focus[x]{}",
            "a:focus{b{}}",
            "a:focus{x:y;& b{}}",
            "a:focus,i:focus b{}",
        ];
        for sheet in others {
            assert!(Sight::of(sheet).focus_reaches_others, "{sheet}");
        }
    }
}
