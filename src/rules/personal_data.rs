//! What belongs to a person does not stand on a public page by accident (GDPR, article 5): a mobile telephone, a social security number, a
//! bank account, a personal mailbox. Only what a key or a form decides is reported.

use std::ops::Range;

use super::{
    addresses,
    passages::{Passage, PassageKind, Words},
};
use crate::{
    base::diagnostic::{Diagnostic, Place, Severity},
    model::{
        block::{InlineKind, Target, plain_text},
        walk,
    },
    read::meta::contact::personal_mailbox,
};

/// Numbers of persons, and where they live.
pub fn of_persons(words: &Words<'_>, findings: &mut Vec<Diagnostic>) {
    numbers(words, findings);
    addresses::homes(words, findings);
}

/// Numbers of persons in texts and fields.
fn numbers(words: &Words<'_>, findings: &mut Vec<Diagnostic>) {
    for passage in &words.passages {
        for (range, kind) in search(&passage.text) {
            let severity = if kind == Number::SocialSecurity { Severity::Error } else { Severity::Warning };
            findings.push(
                Diagnostic::new(severity, "personal-data", Place::Source(passage.span(&range)))
                    .says(kind.message())
                    .with("value", masked(&passage.text[range])),
            );
        }
    }
}

/// Mailboxes of persons in texts, links and fields; the field `contact` has been read already.
pub fn mailboxes(words: &Words<'_>, findings: &mut Vec<Diagnostic>) {
    for passage in words.passages.iter().filter(|passage| passage.text.contains('@')) {
        let is_read = passage.kind == PassageKind::Field("contact");
        if let Some(mailbox) = personal_mailbox(&passage.text).filter(|_| !is_read) {
            findings.push(mailbox_finding(mailbox, passage));
        }
    }
    walk::inlines(words.document, &mut |inline| {
        let InlineKind::Link { target, text } = &inline.kind else { return };
        let Target::Web(address) = &**target else { return };
        let Some(mailbox) = address.strip_prefix("mailto:").and_then(personal_mailbox) else { return };
        // A link whose words are its address has been reported as text.
        if !plain_text(text).contains(mailbox) {
            findings.push(Diagnostic::warning("personal-mailbox", inline.span).with("mailbox", mailbox));
        }
    });
}

fn mailbox_finding(mailbox: &str, passage: &Passage<'_>) -> Diagnostic {
    let start = passage.text.find(mailbox).unwrap_or(0);
    let span = passage.span(&(start..start + mailbox.len()));
    Diagnostic::warning("personal-mailbox", span).with("mailbox", mailbox)
}

/// The kinds of numbers.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
enum Number {
    /// A French mobile telephone (06, 07).
    Mobile,
    /// A French social security number (NIR) with its key.
    SocialSecurity,
    /// A bank account (ISO 13616) with its key.
    Account,
}

impl Number {
    fn message(self) -> &'static str {
        match self {
            Number::Mobile => "personal-data",
            Number::SocialSecurity => "personal-data-nir",
            Number::Account => "personal-data-iban",
        }
    }
}

/// The numbers of persons in a text; those without digits are not looked at more closely.
fn search(text: &str) -> Vec<(Range<usize>, Number)> {
    let mut found = Vec::new();
    if !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return found;
    }
    let (mut after, mut before) = (0, ' ');
    for (at, character) in text.char_indices() {
        let is_start = !before.is_alphanumeric() && before != '+' && at >= after;
        before = character;
        if !is_start {
            continue;
        }
        let rest = &text[at..];
        let (length, kind) = match character {
            '0' | '+' => (mobile(rest), Number::Mobile),
            '1' | '2' => (nir(rest), Number::SocialSecurity),
            'A'..='Z' => (iban(rest), Number::Account),
            _ => continue,
        };
        if let Some(length) = length {
            after = at + length;
            found.push((at..after, kind));
        }
    }
    found
}

/// The characters of a number that starts a text, without the spaces, dots and hyphens that part it, and its length with them.
fn compact(text: &str, most: usize, is_part: impl Fn(char) -> bool) -> (String, usize) {
    let mut out = String::new();
    let mut length = 0;
    for (at, character) in text.char_indices() {
        if is_part(character) && out.len() < most {
            out.push(character);
            length = at + character.len_utf8();
        } else if !(matches!(character, ' ' | '.' | '-' | '\u{a0}' | '\u{202f}' | '\u{2009}') && at == length) {
            break;
        }
    }
    (out, length)
}

/// True if no letter or digit follows.
fn ends_at(text: &str, length: usize) -> bool {
    !text[length..].starts_with(char::is_alphanumeric)
}

fn mobile(text: &str) -> Option<usize> {
    let (digits, length) = compact(text, 12, |it| it.is_ascii_digit() || it == '+');
    let national = match digits.strip_prefix("+33").or(digits.strip_prefix("0033")) {
        Some(rest) => rest.to_owned(),
        None => digits.strip_prefix('0')?.chars().take(9).collect(),
    };
    let is_mobile =
        national.len() == 9 && national.starts_with(['6', '7']) && national.bytes().all(|it| it.is_ascii_digit());
    let wanted = digits.len() == 10 || digits.starts_with('+') || digits.starts_with("0033");
    (is_mobile && wanted && ends_at(text, length)).then_some(length)
}

/// Thirteen digits (the department of Corsica has a letter) and a key: 97 less the rest of their division by 97.
fn nir(text: &str) -> Option<usize> {
    let (number, length) = compact(text, 15, |it| it.is_ascii_digit() || matches!(it, 'A' | 'B'));
    if number.len() != 15 || !number.starts_with(['1', '2']) || !ends_at(text, length) {
        return None;
    }
    let month: u32 = number[3..5].parse().ok()?;
    let numeric = match &number[5..7] {
        "2A" => number[..13].replace("2A", "19"),
        "2B" => number[..13].replace("2B", "18"),
        _ => number[..13].to_owned(),
    };
    let value: u64 = numeric.parse().ok()?;
    let key: u64 = number[13..].parse().ok()?;
    ((1..=12).contains(&month) && key == 97 - value % 97).then_some(length)
}

/// Two letters, two digits of key, eleven to thirty characters; the whole, its head moved to its end, leaves 1 when divided by 97.
fn iban(text: &str) -> Option<usize> {
    let head = text.as_bytes().get(..4)?;
    if !(head[..2].iter().all(u8::is_ascii_uppercase) && head[2..].iter().all(u8::is_ascii_digit)) {
        return None;
    }
    let (all, _) = compact(text, 34, |it| it.is_ascii_digit() || it.is_ascii_uppercase());
    // The words after it may look like a part of it: the longest sound one counts.
    (15..=all.len()).rev().find_map(|count| {
        let (account, length) = compact(text, count, |it| it.is_ascii_digit() || it.is_ascii_uppercase());
        let moved = account[4..].chars().chain(account[..4].chars());
        let rest = moved.fold(0_u32, |rest, it| match it.to_digit(36) {
            Some(value) if value > 9 => (rest * 100 + value) % 97,
            Some(value) => (rest * 10 + value) % 97,
            None => rest,
        });
        (rest == 1 && ends_at(text, length)).then_some(length)
    })
}

/// The first characters, so that a finding in a public log does not publish the number again.
fn masked(value: &str) -> String {
    let shown: String = value.chars().take(4).collect();
    format!("{}…", shown.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(text: &str) -> Vec<Number> {
        search(text).into_iter().map(|(_, kind)| kind).collect()
    }

    #[test]
    fn numbers_of_persons_have_their_form_and_their_key() {
        for text in ["au 06 12 34 56 78.", "0712345678", "+33 6 12 34 56 78", "06.12.34.56.78"] {
            assert_eq!(kinds(text), [Number::Mobile], "{text}");
        }
        assert_eq!(kinds("1 84 12 76 451 089 46"), [Number::SocialSecurity]);
        assert_eq!(kinds("FR14 2004 1010 0505 0001 3M02 606, merci"), [Number::Account]);
    }

    #[test]
    fn numbers_of_services_and_others_are_none() {
        for text in [
            "03 20 21 22 23",
            "le 06/12/2026",
            "1 84 12 76 451 089 47",
            "FR14 2004 1010 0505 0001 3M02 607",
            "2026-EX-0142",
            "059-000000018-20261002-2026EX0142-DE",
            "06 12 34 56 78 90 12",
            "00000001800002",
        ] {
            assert_eq!(kinds(text), [], "{text}");
        }
    }
}
