//! Reads a strategy: methods, recruitment, and what is done for each audience.

use super::entries::{stated_list, stated_text, stated_texts};
use crate::{
    base::{diagnostic::Diagnostic, fields::Fields},
    model::kinds::{
        Kind, KindName,
        strategy::{Strategy, TargetAudience},
    },
    read::{meta::reference, stated::Role},
};

/// The fields of a strategy.
pub fn read(fields: &mut Fields, role: Role) -> Kind {
    Kind::Strategy(Strategy {
        methods: stated_texts(fields, "methods", role),
        recruitment: stated_text(fields, "recruitment", role),
        audiences: stated_list(fields, "audiences", role, |entry| audience(entry, role)),
    })
}

/// An audience that is named and for which nothing is done is not reached (`audience-without-measure`).
fn audience(entry: &mut Fields, role: Role) -> TargetAudience {
    entry.required("audience");
    let audience = reference(entry, "audience", KindName::AUDIENCE);
    let measures = entry.texts("measures");
    if measures.iter().all(|measure| measure.value.trim().is_empty()) && role == Role::Original {
        let place = entry.text("audience").map_or(entry.span(), |name| name.span);
        let name = audience.as_ref().map_or("", |audience| &audience.id);
        entry.report(Diagnostic::error("audience-without-measure", place).with("audience", name));
    }
    TargetAudience { audience, measures, span: entry.span() }
}
