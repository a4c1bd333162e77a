//! Reads a response: what it answers, who decided and when. The answers are sections of its text.

use super::entries::{stated_date, stated_text};
use crate::{
    base::fields::Fields,
    model::kinds::{Kind, KindName, response::Response},
    read::{
        meta::reference,
        stated::{Role, duty},
    },
};

/// The fields of a response.
pub fn read(fields: &mut Fields, role: Role) -> Kind {
    duty(fields, "opinion", role);
    Kind::Response(Response {
        opinion: reference(fields, "opinion", KindName::OPINION),
        decided_by: stated_text(fields, "decided_by", role),
        decided_on: stated_date(fields, "decided_on", role),
    })
}
