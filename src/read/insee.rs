//! Checks INSEE codes of communes (Code officiel géographique): five characters, of which Corsica's second is a letter.

use std::sync::Arc;

use crate::base::{
    diagnostic::{Diagnostic, Edit, Fix, Safety},
    fields::Fields,
    source::Spanned,
};

/// Reports a code that is none (`bad-insee`).
pub fn check(fields: &mut Fields, code: &Spanned<Arc<str>>) {
    let text = &*code.value;
    if is_code(text) {
        return;
    }
    let finding = Diagnostic::error("bad-insee", code.span).with("code", text);
    let whole = format!("0{text}");
    // Spreadsheets read 01004 as a number and write 1004.
    if text.len() != 4 || !is_code(&whole) {
        fields.report(finding);
        return;
    }
    let edit = Edit { span: code.span, text: format!("\"{whole}\"") };
    let finding = finding.says("bad-insee-zero").with("suggestion", whole);
    fields.report(finding.fix(Fix { safety: Safety::Safe, edits: vec![edit] }));
}

fn is_code(text: &str) -> bool {
    let bytes = text.as_bytes();
    let is_digit = |index: usize| bytes[index].is_ascii_digit();
    let second = |byte: u8| byte.is_ascii_digit() || (bytes[0] == b'2' && matches!(byte, b'A' | b'B'));
    bytes.len() == 5 && is_digit(0) && second(bytes[1]) && (2..5).all(is_digit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_have_five_characters() {
        for code in ["59350", "01004", "2A004", "2B033", "97411"] {
            assert!(is_code(code), "{code}");
        }
        for code in ["5935", "593500", "1A004", "2C004", "Lille", "éé", ""] {
            assert!(!is_code(code), "{code}");
        }
    }
}
