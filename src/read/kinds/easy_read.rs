//! Reads an easy-read version: of which version of its original, and who validated it.

use super::entries::spanned_text;
use crate::{
    base::fields::Fields,
    config::dates::date,
    model::kinds::{Kind, easy_read::EasyRead},
    read::stated::Role,
};

/// The fields of an easy-read version.
pub fn read(fields: &mut Fields, _: Role) -> Kind {
    // The common fields take its value; here it must be there.
    fields.required("of_version");
    Kind::EasyRead(EasyRead {
        validated_by: spanned_text(fields, "validated_by"),
        validated_on: date(fields, "validated_on"),
    })
}
