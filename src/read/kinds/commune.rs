//! Reads a commune, which other documents name by its INSEE code.

use std::sync::Arc;

use super::entries::check_period;
use crate::{
    base::{fields::Fields, source::Spanned},
    config::dates::date,
    model::{
        kinds::{Kind, commune::Commune},
        meta::Stated,
    },
    read::{
        insee,
        stated::{Role, duty, stated},
    },
};

/// The fields of a commune; a translation may leave them out.
pub fn read(fields: &mut Fields, role: Role) -> Kind {
    duty(fields, "insee", role);
    let insee = fields.text("insee");
    if let Some(code) = &insee {
        insee::check(fields, code);
    }
    let member_from = stated(fields, "member_from", role, |fields, _| date(fields, "member_from"));
    let member_until = date(fields, "member_until");
    if let Stated::Given(from) = &member_from {
        check_period(fields, Some(from.value), member_until.as_ref());
    }
    let none = Spanned::new(Arc::from(""), fields.key_span("insee"));
    Kind::Commune(Commune { insee: insee.unwrap_or(none), member_from, member_until })
}
