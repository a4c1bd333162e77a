//! French as it is printed, and as it speaks well: an editor’s advice, with its correction. It looks at no code, no address, no
//! quotation of somebody else and no words of citizens, which nobody may change.

mod numbers;
mod punctuation;

use std::ops::Range;

use super::passages::{Passage, PassageKind, Words};
use crate::{
    base::diagnostic::{Diagnostic, Fix, Safety},
    model::kinds::KindName,
};

/// What is not as it is printed, with what should stand there.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Slip {
    range: Range<usize>,
    text: String,
}

/// A kind of slip: the message about it, whether its correction keeps the meaning, and how it is found.
struct Check {
    message: &'static str,
    safety: Safety,
    /// Whether the bytes of a text have what it takes: nearly all texts have not, and are not looked at more closely.
    may_have: fn(&[u8]) -> bool,
    find: fn(&str) -> Vec<Slip>,
}

/// What is looked for, in this order.
const CHECKS: &[Check] = &[
    Check {
        message: "french-typography-roman",
        safety: Safety::Unsafe,
        may_have: |text| text.windows(2).any(|pair| matches!(pair, [b'I' | b'V' | b'X', 0x80..|b'e'| b'i' | b'r'])),
        find: numbers::roman_ordinals,
    },
    Check {
        message: "french-typography-raised",
        safety: Safety::Safe,
        may_have: |text| text.windows(2).any(|pair| matches!(pair, [0xe1, 0xb5] | [0xe2, 0x85])),
        find: numbers::raised_letters,
    },
    Check {
        message: "french-typography-date",
        safety: Safety::Safe,
        may_have: |text| text.contains(&b'/'),
        find: numbers::dates,
    },
    Check {
        message: "french-typography-phone",
        safety: Safety::Safe,
        may_have: |text| text.contains(&b'0'),
        find: numbers::phones,
    },
    Check {
        message: "french-typography-quotes",
        safety: Safety::Safe,
        may_have: |text| text.contains(&b'"'),
        find: punctuation::straight_quotes,
    },
    Check {
        message: "french-typography-apostrophe",
        safety: Safety::Safe,
        may_have: |text| text.contains(&b'\''),
        find: punctuation::straight_apostrophes,
    },
    Check {
        message: "french-typography",
        safety: Safety::Safe,
        may_have: |text| text.windows(2).any(|pair| pair[0] != b' ' && matches!(pair[1], b';' | b':' | b'!' | b'?')),
        find: punctuation::missing_spaces,
    },
    Check {
        message: "french-typography-guillemets",
        safety: Safety::Safe,
        may_have: |text| text.windows(2).any(|pair| matches!(pair, [0xc2, 0xab | 0xbb])),
        find: punctuation::tight_guillemets,
    },
    Check {
        message: "french-typography-dots",
        safety: Safety::Safe,
        may_have: |text| text.windows(3).any(|three| three == b"..."),
        find: punctuation::three_dots,
    },
];

/// One finding for each kind of slip in a passage, at the first one; its correction mends them all.
pub fn slips(words: &Words<'_>, findings: &mut Vec<Diagnostic>) {
    let (meta, kind) = (&words.document.meta, words.document.id.kind);
    for passage in words.passages.iter().filter(|passage| passage.lang.primary() == "fr") {
        let is_frozen = KindName::FROZEN.contains(&kind) && !matches!(passage.kind, PassageKind::Field(_));
        // An official title is not ours to mend either.
        let is_official = meta.official && passage.kind == PassageKind::Field("title");
        let is_phone = passage.kind == PassageKind::Field("phone");
        if is_frozen || is_official || passage.kind == PassageKind::Quotation || (passage.is_technical() && !is_phone) {
            continue;
        }
        let asked = CHECKS.iter().filter(|check| (check.may_have)(passage.text.as_bytes()));
        findings.extend(asked.filter_map(|check| told(check, passage)));
    }
}

fn told(check: &Check, passage: &Passage<'_>) -> Option<Diagnostic> {
    let slips = (check.find)(&passage.text);
    let first = slips.first()?;
    let finding = Diagnostic::advice("french-typography", passage.span(&first.range))
        .says(check.message)
        .with("written", shown(&passage.text, &first.range))
        .with("better", &*first.text)
        .with("count", slips.len());
    let edits: Option<Vec<_>> = slips.iter().map(|slip| passage.edit(&slip.range, &slip.text)).collect();
    Some(match edits {
        Some(edits) => finding.fix(Fix { safety: check.safety, edits }),
        None => finding,
    })
}

/// What was written, with the word before it where it is a single sign.
fn shown<'t>(text: &'t str, range: &Range<usize>) -> &'t str {
    if range.len() > 2 {
        return &text[range.clone()];
    }
    let start = text[..range.start].rfind(char::is_whitespace).map_or(0, |at| at + 1);
    let start = (start..=range.start).find(|at| text.is_char_boundary(*at)).unwrap_or(range.start);
    let end = text[range.end..].find(char::is_whitespace).map_or(text.len(), |at| range.end + at);
    &text[start..end]
}
