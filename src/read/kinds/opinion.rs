//! Reads what citizens wrote: contributions, their synthesis, the opinion. Their words are the text; here is who wrote, and how many.

use std::sync::Arc;

use super::entries::{period, stated_date, stated_map, stated_number, stated_text, stated_variant};
use crate::{
    base::{diagnostic::Diagnostic, fields::Fields, source::Spanned},
    config::references::references,
    model::{
        kinds::{
            Kind, KindName,
            opinion::{Authors, Contribution, Opinion, Synthesis},
            process::ChannelKind,
        },
        meta::Stated,
    },
    read::stated::{Role, duty, is_open},
};

/// The fields of an opinion.
pub fn opinion(fields: &mut Fields, role: Role) -> Kind {
    Kind::Opinion(Opinion {
        authors: stated_map(fields, "authors", role, authors),
        delivered_on: stated_date(fields, "delivered_on", role),
    })
}

/// The fields of a contribution.
pub fn contribution(fields: &mut Fields, role: Role) -> Kind {
    Kind::Contribution(Contribution {
        period: period(fields, "period", role),
        channel: stated_variant(fields, "channel", role, ChannelKind::ALL),
        authors: stated_map(fields, "authors", role, authors),
        received: stated_number(fields, "received", role),
        counting: stated_text(fields, "counting", role),
    })
}

/// The fields of a synthesis.
pub fn synthesis(fields: &mut Fields, role: Role) -> Kind {
    // A synthesis may be older than the site: then the source says what it sums up, and no document does.
    let is_open = duty(fields, "contributions", role).is_some_and(is_open);
    let contributions = match is_open {
        true => Vec::new(),
        false => references(fields, "contributions", Some(KindName::CONTRIBUTION)),
    };
    Kind::Synthesis(Synthesis {
        contributions,
        method: method(fields, role),
        received: stated_number(fields, "received", role),
        period: period(fields, "period", Role::Translation).given().copied(),
    })
}

/// A sum of many voices without a word on how it was made is an opinion on them (`synthesis-without-method`).
fn method(fields: &mut Fields, role: Role) -> Stated<Spanned<Arc<str>>> {
    if fields.node("method").is_some() {
        return stated_text(fields, "method", role);
    }
    if role == Role::Original {
        fields.report(Diagnostic::error("synthesis-without-method", fields.key_span("method")));
    }
    Stated::NotInSource
}

fn authors(entry: &mut Fields) -> Option<Authors> {
    let (citizens, associations) = (entry.number("citizens"), entry.number("associations"));
    if citizens.is_none() && associations.is_none() {
        entry.required("citizens");
    }
    Some(Authors { citizens, associations, names: entry.texts("names"), span: entry.span() })
}
