//! Who acts: services, standing bodies, members of the network, and the tools that they share.

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

/// Services.
pub const SERVICES: Collection = Collection {
    name: "services",
    kind: KindName::SERVICE,
    words: Described {
        fr: ["Services", "Les services qui répondent et qui agissent, et comment les joindre."],
        en: ["Services", "The departments that answer and act, and how to reach them."],
        nl: ["Diensten", "De diensten die antwoorden en handelen, en hoe u ze bereikt."],
        ar: ["المصالح", "المصالح التي ترد وتعمل وكيفية الاتصال بها."],
    },
    columns: &[
        column(
            "contact",
            Type::Text,
            ["Contact", "Boîte générique, jamais celle d’une personne."],
            ["Contact", "A generic mailbox, never a person’s."],
        ),
        column("telephone", Type::Text, ["Téléphone", "Numéro de téléphone."], ["Telephone", "Telephone number."]),
        column(
            "adresse_postale",
            Type::Text,
            ["Adresse postale", "Adresse postale."],
            ["Postal address", "Postal address."],
        ),
    ],
    records: Records::Documents(service),
};

fn service(_: &Rows<'_>, source: &Source<'_>) -> Vec<Cell> {
    let Kind::Service(service) = &source.document.kind else { return Vec::new() };
    vec![
        Cell::maybe(source.document.meta.contact.as_ref()),
        Cell::maybe(service.phone.as_ref()),
        Cell::maybe(service.address.as_ref()),
    ]
}

/// Standing bodies.
pub const BODIES: Collection = Collection {
    name: "instances",
    kind: KindName::BODY,
    words: Described {
        fr: ["Instances", "Conseils citoyens et conseils de développement : mission, date de création, composition."],
        en: ["Standing bodies", "Citizens’ and development councils: remit, start, composition."],
        nl: ["Vaste organen", "Burger- en ontwikkelingsraden: opdracht, begin, samenstelling."],
        ar: ["الهيئات", "مجالس المواطنين ومجالس التنمية: مهمتها وتاريخ إنشائها وتشكيلها."],
    },
    columns: &[
        column("mission", Type::Text, ["Mission", "À quoi elle sert."], ["Remit", "What it is for."]),
        column("depuis", Type::Date, ["Depuis", "Depuis quand."], ["Since", "Since when."]),
        column("composition", Type::Text, ["Composition", "Qui y siège."], ["Composition", "Who sits in it."]),
    ],
    records: Records::Documents(body),
};

fn body(_: &Rows<'_>, source: &Source<'_>) -> Vec<Cell> {
    let Kind::Body(body) = &source.document.kind else { return Vec::new() };
    vec![Cell::stated(&body.remit), Cell::maybe(body.since.as_ref()), Cell::maybe(body.composition.as_ref())]
}

/// Members of the network.
pub const MEMBERS: Collection = Collection {
    name: "membres",
    kind: KindName::MEMBER,
    words: Described {
        fr: ["Membres du réseau", "Les organisations du réseau de la participation et ce qu’elles apportent."],
        en: ["Members of the network", "The organisations of the participation network and what they bring."],
        nl: ["Leden van het netwerk", "De organisaties van het participatienetwerk en wat ze inbrengen."],
        ar: ["أعضاء الشبكة", "منظمات شبكة المشاركة وما تقدمه."],
    },
    columns: &[
        column(
            "organisation",
            Type::Text,
            ["Organisation", "Nom de l’organisation."],
            ["Organisation", "Name of the organisation."],
        ),
        column(
            "depuis",
            Type::Date,
            ["Depuis", "Depuis quand elle est membre."],
            ["Since", "Since when it has been a member."],
        ),
        column("apport", Type::Text, ["Apport", "Ce qu’elle apporte."], ["Brings", "What it brings."]),
    ],
    records: Records::Documents(member),
};

fn member(_: &Rows<'_>, source: &Source<'_>) -> Vec<Cell> {
    let Kind::Member(member) = &source.document.kind else { return Vec::new() };
    vec![Cell::stated(&member.organisation), Cell::maybe(member.since.as_ref()), Cell::maybe(member.brings.as_ref())]
}

/// Toolkits.
pub const TOOLKITS: Collection = Collection {
    name: "outils",
    kind: KindName::TOOLKIT,
    words: Described {
        fr: ["Outils de participation", "Des façons de faire à reprendre : étapes et adaptations à chaque public."],
        en: ["Participation toolkits", "Ways of working to take up: steps, and adaptations for each audience."],
        nl: ["Participatietools", "Werkwijzen om over te nemen: stappen, en aanpassingen voor elk publiek."],
        ar: ["أدوات المشاركة", "طرق عمل يمكن تبنيها: خطواتها وتكييفها لكل جمهور."],
    },
    columns: &[
        column(
            "demarche",
            Type::Text,
            ["Démarche", "Identifiant de la démarche."],
            ["Process", "Identifier of the process."],
        ),
        column(
            "etapes",
            Type::List,
            ["Étapes", "Titres des étapes, dans l’ordre."],
            ["Steps", "Titles of the steps, in order."],
        ),
        column(
            "adapte_a",
            Type::List,
            ["Adapté à", "Identifiants des publics pour lesquels il est adapté."],
            ["Adapted to", "Identifiers of the audiences that it is adapted to."],
        ),
    ],
    records: Records::Documents(toolkit),
};

fn toolkit(rows: &Rows<'_>, source: &Source<'_>) -> Vec<Cell> {
    let Kind::Toolkit(toolkit) = &source.document.kind else { return Vec::new() };
    let adaptations = toolkit.adaptations.given().into_iter().flatten();
    let audiences: Vec<_> = adaptations.filter_map(|adaptation| adaptation.audience.clone()).collect();
    vec![
        rows.process(source),
        Cell::list(toolkit.steps.given().into_iter().flatten().map(|step| &step.title)),
        rows.references(&audiences),
    ]
}
