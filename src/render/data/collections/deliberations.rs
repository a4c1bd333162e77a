//! Deliberations, with the names of this site; `scdl` writes them with the names of the common base of local data.

use crate::{
    model::kinds::{Kind, KindName},
    render::{
        data::{
            cell::{Cell, Type, column},
            table::{Collection, Described, Records, Rows},
        },
        source::Source,
    },
};

/// Deliberations.
pub const DELIBERATIONS: Collection = Collection {
    name: "deliberations",
    kind: KindName::DELIBERATION,
    words: Described {
        fr: ["Délibérations", "Les votes de l’assemblée : numéro, date, objet, voix."],
        en: ["Deliberations", "The votes of the assembly: number, date, subject, votes."],
        nl: ["Raadsbesluiten", "De stemmingen van de raad: nummer, datum, onderwerp, stemmen."],
        ar: ["المداولات", "تصويتات المجلس: الرقم والتاريخ والموضوع والأصوات."],
    },
    columns: &[
        column(
            "demarche",
            Type::Text,
            ["Démarche", "Identifiant de la démarche."],
            ["Process", "Identifier of the process."],
        ),
        column(
            "numero",
            Type::Text,
            ["Numéro", "Numéro de la délibération."],
            ["Number", "Number of the deliberation."],
        ),
        column("date", Type::Date, ["Date", "Jour du vote."], ["Date", "Day of the vote."]),
        column("objet", Type::Text, ["Objet", "Ce dont il s’agit."], ["Subject", "What it is about."]),
        column(
            "matiere_code",
            Type::Text,
            ["Code de matière", "Code de la nomenclature ACTES."],
            ["Code of matter", "Code of the nomenclature of the State (ACTES)."],
        ),
        column("matiere_nom", Type::Text, ["Matière", "Nom de la matière."], ["Matter", "Name of the matter."]),
        column(
            "votants_effectif",
            Type::Integer,
            ["Effectif", "Nombre d’élus de l’assemblée."],
            ["Members", "Members of the assembly."],
        ),
        column("votants", Type::Integer, ["Votants", "Nombre d’élus qui ont voté."], ["Voters", "Members who voted."]),
        column("pour", Type::Integer, ["Pour", "Voix pour."], ["For", "Votes in favour."]),
        column("contre", Type::Integer, ["Contre", "Voix contre."], ["Against", "Votes against."]),
        column("abstention", Type::Integer, ["Abstentions", "Abstentions."], ["Abstentions", "Abstentions."]),
        column("acte", Type::Text, ["Acte", "Adresse de l’acte."], ["Act", "Address of the act."]),
    ],
    records: Records::Documents(deliberation),
};

fn deliberation(rows: &Rows<'_>, source: &Source<'_>) -> Vec<Cell> {
    let Kind::Deliberation(act) = &source.document.kind else { return Vec::new() };
    let matter = act.matter.given();
    let votes = act.votes.given();
    vec![
        rows.process(source),
        Cell::stated(&act.number),
        Cell::stated(&act.date),
        Cell::stated(&act.subject),
        Cell::maybe(matter.and_then(|matter| matter.code.as_ref())),
        Cell::maybe(matter.and_then(|matter| matter.name.as_ref())),
        Cell::maybe(votes.and_then(|votes| votes.members.as_ref())),
        Cell::maybe(votes.and_then(|votes| votes.present.as_ref())),
        Cell::maybe(votes.and_then(|votes| votes.yes.as_ref())),
        Cell::maybe(votes.and_then(|votes| votes.no.as_ref())),
        Cell::maybe(votes.and_then(|votes| votes.abstention.as_ref())),
        Cell::maybe(act.url.as_ref()),
    ]
}
