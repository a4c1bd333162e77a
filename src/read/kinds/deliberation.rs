//! Reads a deliberation: the fields of SCDL délibérations 2.1.5, under names that people can read.

use super::entries::{map, spanned_text, stated_date, stated_map, stated_text};
use crate::{
    base::fields::Fields,
    config::dates::date,
    model::kinds::{
        Kind,
        deliberation::{BudgetYear, Collectivity, Deliberation, Matter, Prefecture, Votes},
    },
    read::stated::Role,
};

/// The fields of a deliberation.
pub fn read(fields: &mut Fields, role: Role) -> Kind {
    let collectivity = fields.node("collectivity").and_then(|node| {
        map(fields, node, |entry| {
            Some(Collectivity { name: spanned_text(entry, "name"), siret: spanned_text(entry, "siret") })
        })
    });
    let budget = fields.node("budget").and_then(|node| {
        map(fields, node, |entry| {
            Some(BudgetYear { year: spanned_text(entry, "year"), name: spanned_text(entry, "name") })
        })
    });
    let prefecture = fields.node("prefecture").and_then(|node| {
        map(fields, node, |entry| Some(Prefecture { id: spanned_text(entry, "id"), date: date(entry, "date") }))
    });
    Kind::Deliberation(Deliberation {
        number: stated_text(fields, "number", role),
        date: stated_date(fields, "date", role),
        subject: stated_text(fields, "subject", role),
        matter: stated_map(fields, "matter", role, |entry| {
            entry.required("code");
            Some(Matter { code: spanned_text(entry, "code"), name: spanned_text(entry, "name") })
        }),
        collectivity,
        budget,
        prefecture,
        votes: stated_map(fields, "votes", role, votes),
        url: spanned_text(fields, "url"),
    })
}

fn votes(entry: &mut Fields) -> Option<Votes> {
    Some(Votes {
        members: entry.number("members"),
        present: entry.number("present"),
        yes: entry.number("for"),
        no: entry.number("against"),
        abstention: entry.number("abstention"),
        span: entry.span(),
    })
}
