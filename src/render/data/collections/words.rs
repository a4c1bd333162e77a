//! The words of the site: communes, themes, audiences, terms; and its news.

use super::nothing;
use crate::{
    model::kinds::{Kind, KindName},
    render::{
        data::{
            cell::{Cell, Type, column, required},
            table::{Collection, Described, Records, Rows},
        },
        source::Source,
    },
};

/// Communes.
pub const COMMUNES: Collection = Collection {
    name: "communes",
    kind: KindName::COMMUNE,
    words: Described {
        fr: ["Communes", "Les communes que les autres fichiers nomment, avec leur code INSEE."],
        en: ["Communes", "The communes that the other files name, with their INSEE code."],
        nl: ["Gemeenten", "De gemeenten die de andere bestanden noemen, met hun INSEE-code."],
        ar: ["البلديات", "البلديات التي تذكرها الملفات الأخرى مع رمز INSEE."],
    },
    columns: &[
        required(
            "code_insee",
            Type::Text,
            ["Code INSEE", "Code officiel géographique."],
            ["INSEE code", "Official geographic code."],
        ),
        column(
            "membre_depuis",
            Type::Date,
            ["Membre depuis", "Depuis quand elle fait partie du territoire."],
            ["Member since", "Since when it has been part of the territory."],
        ),
        column("membre_jusqu_au", Type::Date, ["Membre jusqu’au", "Jusqu’à quand."], ["Member until", "Until when."]),
    ],
    records: Records::Documents(commune),
};

fn commune(_: &Rows<'_>, source: &Source<'_>) -> Vec<Cell> {
    let Kind::Commune(commune) = &source.document.kind else { return Vec::new() };
    vec![(&commune.insee).into(), Cell::stated(&commune.member_from), Cell::maybe(commune.member_until.as_ref())]
}

/// Themes.
pub const THEMES: Collection = Collection {
    name: "themes",
    kind: KindName::THEME,
    words: Described {
        fr: ["Thèmes", "Les thèmes que les autres fichiers nomment."],
        en: ["Themes", "The themes that the other files name."],
        nl: ["Thema’s", "De thema’s die de andere bestanden noemen."],
        ar: ["المواضيع", "المواضيع التي تذكرها الملفات الأخرى."],
    },
    columns: &[],
    records: Records::Documents(nothing),
};

/// Audiences.
pub const AUDIENCES: Collection = Collection {
    name: "publics",
    kind: KindName::AUDIENCE,
    words: Described {
        fr: ["Publics", "Les publics que les autres fichiers nomment."],
        en: ["Audiences", "The audiences that the other files name."],
        nl: ["Doelgroepen", "De doelgroepen die de andere bestanden noemen."],
        ar: ["الجماهير", "الجماهير التي تذكرها الملفات الأخرى."],
    },
    columns: &[],
    records: Records::Documents(nothing),
};

/// Terms of the glossary.
pub const TERMS: Collection = Collection {
    name: "glossaire",
    kind: KindName::TERM,
    words: Described {
        fr: ["Glossaire", "Les mots de la participation et leur définition."],
        en: ["Glossary", "The words of participation and their definitions."],
        nl: ["Woordenlijst", "De woorden van participatie en hun definitie."],
        ar: ["المسرد", "كلمات المشاركة وتعريفاتها."],
    },
    columns: &[
        required(
            "definition",
            Type::Text,
            ["Définition", "En vingt-cinq mots au plus."],
            ["Definition", "In twenty-five words at most."],
        ),
        column(
            "forme_longue",
            Type::Text,
            ["Forme longue", "Ce que veut dire un sigle."],
            ["Long form", "What an acronym stands for."],
        ),
        column(
            "voir_aussi",
            Type::List,
            ["Voir aussi", "Identifiants d’autres mots."],
            ["See also", "Identifiers of other terms."],
        ),
    ],
    records: Records::Documents(term),
};

fn term(rows: &Rows<'_>, source: &Source<'_>) -> Vec<Cell> {
    let Kind::Term(term) = &source.document.kind else { return Vec::new() };
    vec![(&term.definition).into(), Cell::maybe(term.long_form.as_ref()), rows.references(&term.see_also)]
}

/// News.
pub const NEWS: Collection = Collection {
    name: "actualites",
    kind: KindName::NEWS,
    words: Described {
        fr: ["Actualités", "Ce qui a été annoncé, quand, et à propos de quoi."],
        en: ["News", "What was announced, when, and about what."],
        nl: ["Nieuws", "Wat werd aangekondigd, wanneer, en waarover."],
        ar: ["الأخبار", "ما أُعلن ومتى وبشأن ماذا."],
    },
    columns: &[
        required("date", Type::Date, ["Date", "Date de publication."], ["Date", "Date of publication."]),
        column(
            "concerne",
            Type::List,
            ["Concerne", "Nature et identifiant des documents dont elle parle."],
            ["About", "Kind and identifier of the documents that it is about."],
        ),
    ],
    records: Records::Documents(news),
};

fn news(rows: &Rows<'_>, source: &Source<'_>) -> Vec<Cell> {
    let Kind::News(news) = &source.document.kind else { return Vec::new() };
    vec![(&news.date).into(), rows.mixed_references(&news.about)]
}
