//! Writes texts of others into Markdown, so that no sign of theirs becomes markup of ours.

/// A text within a line of Markdown. Addresses become links: one that stands bare leads nowhere.
pub fn inline(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = address_start(rest) {
        escape_into(&rest[..at], &mut out);
        let address = &rest[at..at + address_length(&rest[at..])];
        out.push('<');
        out.push_str(address);
        out.push('>');
        rest = &rest[at + address.len()..];
    }
    escape_into(rest, &mut out);
    out
}

/// A text within the words of a link, which holds no other link.
pub fn within_link(text: &str) -> String {
    let mut out = String::new();
    escape_into(text, &mut out);
    out
}

/// The words of a heading: signs at its end that would close it stay signs (CommonMark 0.31, 4.2).
pub fn heading(words: &str) -> String {
    let words = words.trim();
    let before = words.trim_end_matches('#');
    match before.len() < words.len() && (before.is_empty() || before.ends_with(' ')) {
        true => format!("{before}\\{}", &words[before.len()..]),
        false => words.to_owned(),
    }
}

/// Words that begin the caption of a table (`read::markdown`).
const CAPTIONS: &[&str] = &["Tableau", "Table", "Tabel", "جدول"];

/// The start of a line of Markdown: a sign that would open a heading, a list, a quotation or a caption stays a sign.
pub fn line_start(line: &str) -> String {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    if digits > 0 && matches!(line.as_bytes().get(digits), Some(b'.' | b')')) {
        return format!("{}\\{}", &line[..digits], &line[digits..]);
    }
    if let Some(word) = CAPTIONS.iter().find(|word| line.starts_with(**word)) {
        let rest = &line[word.len()..];
        // An escape would not do: the caption is known by the text as it is read. A thin space before the colon makes it a word.
        return match rest.trim_start().starts_with(':') {
            true => format!("{word}\u{2009}{}", rest.trim_start()),
            false => line.to_owned(),
        };
    }
    match line.starts_with(['#', '+', '-', '=', '>', '|', ':']) {
        true => format!("\\{line}"),
        false => line.to_owned(),
    }
}

/// A destination of a link: between angle brackets where it could not stand bare (CommonMark 0.31, 6.3).
pub fn destination(address: &str) -> String {
    let address = address.trim();
    let plain = |character: char| !character.is_whitespace() && !"()<>\\".contains(character);
    match address.chars().all(plain) && !address.is_empty() {
        true => address.to_owned(),
        false => {
            let mut out = String::from("<");
            for character in address.chars().filter(|character| !character.is_control()) {
                match character {
                    '<' | '>' | '\\' => {
                        out.push('\\');
                        out.push(character);
                    }
                    _ => out.push(character),
                }
            }
            out.push('>');
            out
        }
    }
}

fn address_start(text: &str) -> Option<usize> {
    let mut starts = text.match_indices("http").map(|(at, _)| at);
    starts.find(|at| {
        let rest = &text[*at..];
        let scheme = ["https://", "http://"].into_iter().find(|scheme| rest.starts_with(scheme));
        scheme.is_some_and(|scheme| address_length(rest) > scheme.len())
    })
}

/// An address without the signs that end the sentence around it.
fn address_length(text: &str) -> usize {
    let end = text.find(|character: char| character.is_whitespace() || "<>\"«»{}|\\^`".contains(character));
    let address = &text[..end.unwrap_or(text.len())];
    let trimmed = address.trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', '’', '*', '_', '[', ']']);
    // A closing bracket belongs to the address that opened one.
    match trimmed.ends_with(')') && !trimmed.contains('(') {
        true => trimmed.trim_end_matches(')').len(),
        false => trimmed.len(),
    }
}

fn escape_into(text: &str, out: &mut String) {
    let characters: Vec<char> = text.chars().collect();
    for (index, character) in characters.iter().enumerate() {
        let before = index.checked_sub(1).and_then(|index| characters.get(index));
        let after = characters.get(index + 1);
        let word = |character: Option<&char>| character.is_some_and(|character| character.is_alphanumeric());
        let special = match character {
            '\\' | '`' | '*' | '[' | ']' | '<' | '>' | '{' | '}' | '~' | '^' => true,
            // Within a word it is no mark.
            '_' => !(word(before) && word(after)),
            // An entity of HTML that somebody wrote as a text.
            '&' => after.is_some_and(|next| next.is_ascii_alphanumeric() || *next == '#'),
            _ => false,
        };
        match character {
            // A tab parts words: without it two of them would be one.
            _ if character.is_control() && character.is_whitespace() && *character != '\n' => out.push(' '),
            _ if character.is_control() && *character != '\n' => continue,
            '\u{a0}' => out.push('\u{a0}'),
            _ if special => {
                out.push('\\');
                out.push(*character);
            }
            _ => out.push(*character),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_stay_texts() {
        assert_eq!(
            inline("*a* [b]{c} <i> x_y _z_ A&amp;B A & B"),
            "\\*a\\* \\[b\\]\\{c\\} \\<i\\> x_y \\_z\\_ A\\&amp;B A & B"
        );
        assert_eq!(inline("virgules\tet tabulations\u{7}"), "virgules et tabulations");
        assert_eq!((heading("a #"), heading("C#")), ("a \\#".to_owned(), "C#".to_owned()));
        assert_eq!(line_start("1. a"), "1\\. a");
        assert_eq!(line_start("# a"), "\\# a");
        assert_eq!(line_start("Table : a"), "Table\u{2009}: a");
        assert_eq!(line_start("Tables à langer"), "Tables à langer");
        assert_eq!(line_start("2026 a"), "2026 a");
    }

    #[test]
    fn addresses_become_links_without_the_end_of_the_sentence() {
        assert_eq!(
            inline("voir (https://example.org/a_b), puis https://example.org/x*y."),
            "voir (<https://example.org/a_b>), puis <https://example.org/x*y>."
        );
        assert_eq!(destination("C:/Users/A B/plan.pdf"), "<C:/Users/A B/plan.pdf>");
        assert_eq!(destination("https://example.org/a"), "https://example.org/a");
    }
}
