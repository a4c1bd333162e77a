//! Meetings.

use crate::{
    model::kinds::{
        Kind, KindName,
        event::{ACCESS, Availability, EventExceptionKind},
    },
    render::{
        data::{
            cell::{Cell, Column, Type, column, required},
            table::{Collection, Described, Records, Rows},
        },
        source::Source,
    },
};

const AVAILABLE: Type = Type::OneOf(&["yes", "no", "on-request"]);

/// Columns of access, in the order of [`ACCESS`].
const STEP_FREE: Column = column(
    "sans_marche",
    AVAILABLE,
    ["Sans marche", "On entre sans marche."],
    ["Step-free", "One enters without a step."],
);
const LOOP: Column = column(
    "boucle_magnetique",
    AVAILABLE,
    ["Boucle magnétique", "Pour les personnes qui portent un appareil auditif."],
    ["Hearing loop", "For people with hearing aids."],
);
const SIGNS: Column = column(
    "langue_des_signes",
    AVAILABLE,
    ["Langue des signes", "Quelqu’un traduit en langue des signes."],
    ["Sign language", "Somebody interprets into sign language."],
);
const CAPTIONS: Column = column(
    "sous_titres",
    AVAILABLE,
    ["Sous-titres", "Les paroles sont écrites à l’écran."],
    ["Captions", "Speech is written on a screen."],
);
const EASY: Column = column(
    "facile_a_lire",
    AVAILABLE,
    ["Facile à lire", "Les documents existent en facile à lire."],
    ["Easy to read", "Papers exist in easy-to-read language."],
);
const CHILDREN: Column = column(
    "garde_d_enfants",
    AVAILABLE,
    ["Garde d’enfants", "Quelqu’un garde les enfants."],
    ["Childcare", "Somebody looks after children."],
);

/// Meetings.
pub const EVENTS: Collection = Collection {
    name: "rencontres",
    kind: KindName::EVENT,
    words: Described {
        fr: ["Rencontres", "Quand, où et comment se tient chaque rencontre, qui peut y entrer, ce qui a changé."],
        en: ["Meetings", "When, where and how each meeting takes place, who can come in, what changed."],
        nl: ["Bijeenkomsten", "Wanneer, waar en hoe elke bijeenkomst plaatsvindt, wie binnen kan, wat er veranderde."],
        ar: ["اللقاءات", "متى وأين وكيف يُعقد كل لقاء ومن يمكنه الحضور وما الذي تغيّر."],
    },
    columns: &[
        column(
            "demarche",
            Type::Text,
            ["Démarche", "Identifiant de la démarche."],
            ["Process", "Identifier of the process."],
        ),
        column(
            "debut",
            Type::Moment,
            ["Début", "Début, le nouveau si elle est déplacée."],
            ["Start", "Start, the new one if it was moved."],
        ),
        column("fin", Type::Moment, ["Fin", "Fin."], ["End", "End."]),
        column(
            "mode",
            Type::OneOf(&["in-person", "online", "hybrid", "phone"]),
            ["Mode", "Sur place, en ligne, les deux ou par téléphone."],
            ["Mode", "In person, online, both, or by telephone."],
        ),
        column("lieu", Type::Text, ["Lieu", "Nom du lieu."], ["Venue", "Name of the place."]),
        column(
            "lieu_adresse",
            Type::Text,
            ["Adresse du lieu", "Adresse postale."],
            ["Address of the venue", "Postal address."],
        ),
        column(
            "lieu_commune",
            Type::Text,
            ["Commune du lieu", "Identifiant de la commune."],
            ["Commune of the venue", "Identifier of the commune."],
        ),
        column(
            "en_ligne",
            Type::Text,
            ["En ligne", "Adresse pour suivre à distance."],
            ["Online", "Address to follow from elsewhere."],
        ),
        required(
            "etat",
            Type::OneOf(&["as-announced", "cancelled", "moved"]),
            ["État", "Comme annoncée, annulée ou déplacée."],
            ["State", "As announced, cancelled or moved."],
        ),
        column(
            "raison",
            Type::Text,
            ["Raison", "Pourquoi elle est annulée ou déplacée."],
            ["Reason", "Why it was cancelled or moved."],
        ),
        column(
            "debut_annonce",
            Type::Moment,
            ["Début annoncé", "Début annoncé d’abord, si elle est déplacée."],
            ["Start as announced", "Start as first announced, if it was moved."],
        ),
        STEP_FREE,
        LOOP,
        SIGNS,
        CAPTIONS,
        EASY,
        CHILDREN,
        required(
            "compte_rendu",
            Type::Boolean,
            ["Compte rendu", "« true » si le compte rendu est public."],
            ["Minutes", "“true” if the minutes are public."],
        ),
    ],
    records: Records::Documents(event),
};

fn event(rows: &Rows<'_>, source: &Source<'_>) -> Vec<Cell> {
    let Kind::Event(event) = &source.document.kind else { return Vec::new() };
    let zone = &rows.view.config().time_zone;
    let moment = |moment: Option<&crate::base::source::Spanned<crate::model::moment::Moment>>| {
        Cell::maybe(moment.map(|moment| moment.value.zoned(zone).strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()))
    };
    let exception = event.exception.as_ref();
    let is_moved = event.moved_start().is_some();
    let place = event.place();
    let mut cells = vec![
        rows.process(source),
        moment(event.start()),
        moment(event.end()),
        Cell::maybe(event.mode.given().map(|mode| mode.value.name())),
        Cell::maybe(place.map(|place| &place.name)),
        Cell::maybe(place.and_then(|place| place.address.as_ref())),
        rows.reference(place.and_then(|place| place.commune.as_ref())),
        Cell::maybe(event.url.as_ref()),
        match exception.map(|exception| exception.kind) {
            None => "as-announced".into(),
            Some(EventExceptionKind::Cancelled) => "cancelled".into(),
            Some(EventExceptionKind::Moved) => "moved".into(),
        },
        Cell::maybe(exception.and_then(|exception| exception.reason.as_ref())),
        moment(event.starts_at.given().filter(|_| is_moved)),
    ];
    let access = event.access.as_ref().and_then(|access| access.given());
    for key in ACCESS {
        let fact = access.and_then(|access| access.facts.iter().find(|(name, _)| name == key));
        cells.push(Cell::maybe(fact.map(|(_, available): &(_, Availability)| available.name())));
    }
    cells.push((source.document.records.minutes.is_some() || event.minutes.is_some()).into());
    cells
}
