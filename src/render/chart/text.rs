//! How much room words take, as near as one can say without their fonts: rather too much than too little.

/// The width of a text in the reader's sans-serif font, in times its size.
pub fn width(text: &str) -> f64 {
    text.chars().map(advance).sum()
}

/// The width of a text in bold.
pub fn strong_width(text: &str) -> f64 {
    width(text) * 1.15
}

/// Lines of at most `room` times the size of the text; a word that is longer stands alone.
pub fn wrap(text: &str, room: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split([' ', '\n', '\t']).filter(|word| !word.is_empty()) {
        match lines.last_mut() {
            Some(line) if width(line) + advance(' ') + width(word) <= room => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

fn advance(character: char) -> f64 {
    match character {
        'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | ';' | '!' | '|' | '\'' | '’' | ' ' | '\u{a0}' | '\u{202f}' => 0.31,
        'f' | 't' | 'r' | '(' | ')' | '[' | ']' | '-' | '/' | '"' => 0.4,
        'm' | 'w' | 'M' | 'W' | '%' | '@' | '—' | '…' => 0.95,
        'A'..='Z' | 'À'..='Þ' => 0.72,
        '0'..='9' => 0.64,
        // Scripts of squares.
        '\u{2e80}'..='\u{ffef}' => 1.0,
        _ => 0.58,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_not_wider_than_their_room() {
        let lines = wrap("Rencontre au marché de Wazemmes, un samedi matin", 14.0);
        assert_eq!(lines, ["Rencontre au marché de", "Wazemmes, un samedi", "matin"]);
        assert!(lines.iter().all(|line| width(line) <= 14.0));
        assert_eq!(wrap("anticonstitutionnellement", 3.0), ["anticonstitutionnellement"]);
        assert!(wrap("", 3.0).is_empty());
    }
}
