//! Processes and their contracts.

use crate::{
    model::kinds::{
        Kind, KindName,
        process::{ChannelKind, LEVELS, REGIMES},
    },
    render::{
        data::{
            cell::{Cell, Type, column},
            table::{Collection, Described, Records, Rows},
        },
        source::Source,
    },
    site::standing::ProcessState,
};

/// Processes.
pub const PROCESSES: Collection = Collection {
    name: "demarches",
    kind: KindName::PROCESS,
    words: Described {
        fr: [
            "Démarches de participation",
            "Sujet, décision en jeu, dates, état et délai de réponse de chaque démarche.",
        ],
        en: [
            "Participation processes",
            "Subject, decision at stake, dates, state and response deadline of each process.",
        ],
        nl: ["Participatietrajecten", "Onderwerp, beslissing, data, stand en antwoordtermijn van elk traject."],
        ar: ["مسارات المشاركة", "موضوع كل مسار والقرار المعني وتواريخه وحالته وأجل الرد."],
    },
    columns: &[
        column(
            "regime",
            Type::OneOf(REGIMES),
            ["Régime", "Le droit ou la volonté qui fonde la démarche."],
            ["Regime", "The law or the will behind the process."],
        ),
        column("sujet", Type::Text, ["Sujet", "Ce dont il s’agit."], ["Subject", "What it is about."]),
        column(
            "decision",
            Type::Text,
            ["Décision en jeu", "La décision que la démarche prépare."],
            ["Decision at stake", "The decision that it prepares."],
        ),
        column("decideur", Type::Text, ["Décideur", "Qui décide."], ["Decider", "Who decides."]),
        column(
            "niveau",
            Type::OneOf(LEVELS),
            ["Niveau", "Jusqu’où va la participation."],
            ["Level", "How far participation goes."],
        ),
        column(
            "ouverture",
            Type::Date,
            ["Ouverture", "Premier jour où l’on peut participer."],
            ["Opens on", "First day on which people can take part."],
        ),
        column(
            "cloture",
            Type::Date,
            ["Clôture", "Dernier jour où l’on peut participer, prolongation comprise."],
            ["Closes on", "Last day on which people can take part, an extension included."],
        ),
        column(
            "etat",
            Type::OneOf(STATES),
            ["État", "État calculé à partir des dates et des documents."],
            ["State", "State computed from dates and documents."],
        ),
        column("canaux", Type::List, ["Canaux", "Les façons de participer."], ["Channels", "The ways to take part."]),
        column(
            "reponse_attendue_le",
            Type::Date,
            ["Réponse attendue le", "Dernier jour de la réponse promise."],
            ["Response due on", "Last day of the promised response."],
        ),
        column(
            "reponse_donnee_le",
            Type::Date,
            ["Réponse donnée le", "Jour de la réponse."],
            ["Response given on", "Day of the response."],
        ),
        column(
            "reponse_en_retard",
            Type::Boolean,
            ["Réponse en retard", "« true » si le délai est passé sans réponse."],
            ["Response late", "“true” if the deadline passed without a response."],
        ),
    ],
    records: Records::Documents(process),
};

const STATES: &[&str] =
    &["announced", "framed", "open", "closed", "instructed", "answered", "assessed", "suspended", "abandoned"];

fn process(rows: &Rows<'_>, source: &Source<'_>) -> Vec<Cell> {
    let Kind::Process(process) = &source.document.kind else { return Vec::new() };
    let standing = rows.view.standing(&source.document.id.work());
    let state = standing.as_ref().and_then(|standing| standing.state);
    let response = standing.as_ref().and_then(|standing| standing.response());
    let answered = response.filter(|response| response.is_answered);
    let mut channels: Vec<ChannelKind> = process.channels.given().into_iter().flatten().map(|it| it.kind).collect();
    channels.sort();
    channels.dedup();
    vec![
        Cell::stated(&process.regime),
        Cell::stated(&process.subject),
        Cell::stated(&process.decision_at_stake),
        Cell::stated(&process.decider),
        Cell::stated(&process.level),
        Cell::stated(&process.opens_on),
        Cell::maybe(process.last_day()),
        Cell::maybe(state.map(ProcessState::name)),
        Cell::list(channels.into_iter().map(ChannelKind::name)),
        Cell::maybe(response.map(|response| response.due)),
        Cell::maybe(answered.and(standing.as_ref()).and_then(|standing| standing.answered_on)),
        Cell::maybe(response.map(|response| response.is_late)),
    ]
}

/// Contracts.
pub const CONTRACTS: Collection = Collection {
    name: "contrats",
    kind: KindName::CONTRACT,
    words: Described {
        fr: ["Contrats participatifs", "Ce qui se discute, ce qui ne se discute pas, et la réponse promise."],
        en: ["Participation contracts", "What may change, what may not, and the answer that is promised."],
        nl: ["Participatiecontracten", "Wat bespreekbaar is, wat niet, en welk antwoord beloofd is."],
        ar: ["عقود المشاركة", "ما يقبل النقاش وما لا يقبله والرد الموعود."],
    },
    columns: &[
        column(
            "demarche",
            Type::Text,
            ["Démarche", "Identifiant de la démarche."],
            ["Process", "Identifier of the process."],
        ),
        column("question", Type::Text, ["Question", "La question posée."], ["Question", "The question that is asked."]),
        column("parties", Type::List, ["Parties", "Qui s’engage."], ["Parties", "Who binds themselves."]),
        column("negociable", Type::List, ["Négociable", "Ce qui peut changer."], ["Negotiable", "What may change."]),
        column(
            "non_negociable",
            Type::List,
            ["Non négociable", "Ce qui est déjà décidé."],
            ["Not negotiable", "What is settled."],
        ),
        column("moyens", Type::Text, ["Moyens", "Argent, personnes, lieux."], ["Means", "Money, people, places."]),
        column(
            "engagement",
            Type::Text,
            ["Engagement", "La promesse de répondre, en toutes lettres."],
            ["Commitment", "The promise of an answer, in words."],
        ),
        column(
            "reponse_sous",
            Type::Text,
            ["Réponse sous", "Durée promise après la remise de l’avis (ISO 8601)."],
            ["Response within", "Promised time after the opinion (ISO 8601)."],
        ),
        column(
            "reponse_avant_le",
            Type::Date,
            ["Réponse avant le", "Dernier jour promis."],
            ["Response by", "Last day of the promise."],
        ),
        column("signe_le", Type::Date, ["Signé le", "Jour de la signature."], ["Signed on", "Day of the signature."]),
    ],
    records: Records::Documents(contract),
};

fn contract(rows: &Rows<'_>, source: &Source<'_>) -> Vec<Cell> {
    let Kind::Contract(contract) = &source.document.kind else { return Vec::new() };
    let commitment = contract.commitment.given();
    vec![
        rows.process(source),
        Cell::stated(&contract.question),
        rows.texts(&contract.parties),
        rows.texts(&contract.negotiable),
        rows.texts(&contract.not_negotiable),
        Cell::stated(&contract.means),
        Cell::maybe(commitment.map(|it| &it.text)),
        Cell::maybe(commitment.and_then(|it| it.within.as_ref())),
        Cell::maybe(commitment.and_then(|it| it.by.as_ref())),
        Cell::stated(&contract.signed_on),
    ]
}
