//! Characters that would be marks (CommonMark 0.31, 2.4): a backslash before those that mean something where they stand, and only there.

/// Characters in a line of text.
pub fn line(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let mut before = None;
    let mut rest = text.chars();
    while let Some(character) = rest.next() {
        let after = rest.as_str().chars().next();
        if is_mark(character, before, after, rest.as_str()) {
            out.push('\\');
        }
        out.push(if character == '\n' || character == '\r' { ' ' } else { character });
        before = Some(character);
    }
    out
}

fn is_mark(character: char, before: Option<char>, after: Option<char>, rest: &str) -> bool {
    let is_word = |it: Option<char>| it.is_some_and(char::is_alphanumeric);
    match character {
        // The last one begins mathematics on some forges.
        '\\' | '`' | '*' | '[' | ']' | '<' | '~' | '|' | '$' => true,
        // Within a word an underscore is one.
        '_' => !(is_word(before) && is_word(after)),
        // « &copy; » would be a sign.
        '&' => {
            let name: String = rest.chars().take_while(|it| it.is_ascii_alphanumeric() || *it == '#').collect();
            !name.is_empty() && rest[name.len()..].starts_with(';')
        }
        _ => false,
    }
}

/// A line that begins a block or goes on with one: what would begin another block is escaped.
pub fn starts(line: &str) -> String {
    let escaped = |at: usize| format!("{}\\{}", &line[..at], &line[at..]);
    let mut characters = line.chars();
    match characters.next() {
        Some('#' | '>' | '=' | ':' | '+' | '-') => escaped(0),
        Some(first) if first.is_ascii_digit() => {
            let digits = line.bytes().take_while(u8::is_ascii_digit).count();
            match line[digits..].starts_with(['.', ')']) {
                true => escaped(digits),
                false => line.to_owned(),
            }
        }
        _ => line.to_owned(),
    }
}

/// The text of a heading: numbers signs at its end would close it.
pub fn heading(text: &str) -> String {
    let text = text.trim();
    let bare = text.trim_end_matches('#');
    match bare.len() == text.len() {
        true => text.to_owned(),
        false => format!("{bare}{}", "\\#".repeat(text.len() - bare.len())),
    }
}
