//! The version of the format of content: a newer program reads an older site as it was meant, an older one refuses a newer site.

use crate::base::{diagnostic::Diagnostic, fields::Fields};

/// The version that this program reads.
pub const FORMAT: u32 = 1;

/// Reports a `format` that this program does not read (`format-unknown`, `missing-field`).
pub fn check(fields: &mut Fields) {
    if fields.required("format").is_none() {
        return;
    }
    let Some(format) = fields.number("format") else { return };
    if format.value == FORMAT {
        return;
    }
    let finding = Diagnostic::error("format-unknown", format.span)
        .with("format", i64::from(format.value))
        .with("known", i64::from(FORMAT));
    fields.report(match format.value > FORMAT {
        true => finding.says("format-unknown-newer"),
        false => finding,
    });
}
