//! The heart of the matter: opinions, their recommendations, the answers to each, and what was promised.

use super::text_of;
use crate::{
    model::{
        block::plain_text,
        kinds::{Kind, KindName, charter::Outcome},
        record::{Answer, Recommendation},
    },
    render::{
        data::{
            cell::{Cell, Type, column, required},
            table::{Collection, Described, Part, Records, Rows},
        },
        source::Source,
    },
};

/// Opinions.
pub const OPINIONS: Collection = Collection {
    name: "avis",
    kind: KindName::OPINION,
    words: Described {
        fr: ["Avis citoyens", "Qui a écrit chaque avis, quand il a été remis, combien de recommandations il contient."],
        en: [
            "Citizens’ opinions",
            "Who wrote each opinion, when it was handed over, how many recommendations it holds.",
        ],
        nl: [
            "Burgeradviezen",
            "Wie elk advies schreef, wanneer het werd overhandigd en hoeveel aanbevelingen het bevat.",
        ],
        ar: ["آراء المواطنين", "من كتب كل رأي ومتى سُلّم وكم توصية يضم."],
    },
    columns: &[
        column(
            "demarche",
            Type::Text,
            ["Démarche", "Identifiant de la démarche."],
            ["Process", "Identifier of the process."],
        ),
        column(
            "remis_le",
            Type::Date,
            ["Remis le", "Jour de la remise."],
            ["Handed over on", "Day on which it was handed over."],
        ),
        column(
            "citoyens",
            Type::Integer,
            ["Citoyens", "Nombre de citoyens parmi les auteurs."],
            ["Citizens", "Number of citizens among its authors."],
        ),
        column(
            "associations",
            Type::Integer,
            ["Associations", "Nombre d’associations parmi les auteurs."],
            ["Associations", "Number of associations among its authors."],
        ),
        required(
            "recommandations",
            Type::Integer,
            ["Recommandations", "Nombre de recommandations."],
            ["Recommendations", "Number of recommendations."],
        ),
    ],
    records: Records::Documents(opinion),
};

fn opinion(rows: &Rows<'_>, source: &Source<'_>) -> Vec<Cell> {
    let Kind::Opinion(opinion) = &source.document.kind else { return Vec::new() };
    let authors = opinion.authors.given();
    vec![
        rows.process(source),
        Cell::stated(&opinion.delivered_on),
        Cell::maybe(authors.and_then(|authors| authors.citizens.as_ref())),
        Cell::maybe(authors.and_then(|authors| authors.associations.as_ref())),
        Cell::count(source.document.records.recommendations.len()),
    ]
}

/// Recommendations.
pub const RECOMMENDATIONS: Collection = Collection {
    name: "recommandations",
    kind: KindName::OPINION,
    words: Described {
        fr: [
            "Recommandations",
            "Chaque recommandation, mot pour mot, avec ses soutiens et les décisions qui y répondent.",
        ],
        en: [
            "Recommendations",
            "Each recommendation, word for word, with its support and the decisions that answer it.",
        ],
        nl: [
            "Aanbevelingen",
            "Elke aanbeveling, woord voor woord, met haar steun en de beslissingen die erop antwoorden.",
        ],
        ar: ["التوصيات", "كل توصية بنصها الحرفي مع مؤيديها والقرارات التي ترد عليها."],
    },
    columns: &[
        column(
            "demarche",
            Type::Text,
            ["Démarche", "Identifiant de la démarche."],
            ["Process", "Identifier of the process."],
        ),
        required(
            "numero",
            Type::Text,
            ["Numéro", "Numéro dans l’avis : R7."],
            ["Number", "Number in the opinion: R7."],
        ),
        column(
            "theme",
            Type::Text,
            ["Thème", "Thème que les auteurs lui donnent."],
            ["Theme", "Theme that its authors give it."],
        ),
        column(
            "soutien_pour",
            Type::Integer,
            ["Soutiens", "Nombre de personnes qui la soutiennent."],
            ["Support", "Number of people who support it."],
        ),
        column(
            "soutien_sur",
            Type::Integer,
            ["Soutiens, sur", "Nombre de personnes interrogées."],
            ["Support, out of", "Number of people who were asked."],
        ),
        column(
            "texte",
            Type::Text,
            ["Texte", "Les mots des citoyens, sans mise en forme."],
            ["Text", "The words of the citizens, without formatting."],
        ),
        column(
            "avis_minoritaire",
            Type::Text,
            ["Avis minoritaire", "Ce qu’en disent ceux qui ne sont pas d’accord."],
            ["Minority view", "What those who disagree say."],
        ),
        column(
            "reponses",
            Type::List,
            ["Réponses", "Identifiants des réponses, la dernière à la fin, dans le fichier « reponses »."],
            ["Answers", "Identifiers of the answers, the latest last, in the file “reponses”."],
        ),
        column(
            "decisions",
            Type::List,
            ["Décisions", "Décisions des réponses, dans le même ordre."],
            ["Decisions", "Decisions of the answers, in the same order."],
        ),
    ],
    records: Records::Parts(recommendations, |_, document| document.records.recommendations.len()),
};

fn recommendations(rows: &Rows<'_>, source: &Source<'_>) -> Vec<Part> {
    let document = source.document;
    let work = document.id.work();
    let part = |recommendation: &Recommendation| {
        let section = &recommendation.section;
        let support = recommendation.support.as_ref().map(|support| support.value);
        let answers = rows.answers_to(&work, &section.anchor);
        // The words of a recommendation end where its parts begin.
        let end = recommendation.parts.first().map_or(section.blocks.end, |part| part.blocks.start - 1);
        let own = &document.body[section.blocks.start..end.max(section.blocks.start)];
        Part {
            id: section.anchor.to_string(),
            title: section.title.to_string(),
            address: source.part_address(&section.anchor).map(ToOwned::to_owned),
            cells: vec![
                rows.process(source),
                (&section.anchor).into(),
                Cell::maybe(recommendation.theme.as_ref()),
                Cell::maybe(support.map(|support| support.yes)),
                Cell::maybe(support.map(|support| support.of)),
                crate::render::data::prose::prose(own).into(),
                text_of(source, rows.view.minority(document, recommendation)),
                Cell::list(answers.iter().map(|(id, _)| id)),
                Cell::list(answers.iter().map(|(_, decision)| decision.as_deref().unwrap_or_default())),
            ],
        }
    };
    document.records.recommendations.iter().map(part).collect()
}

/// Answers.
pub const ANSWERS: Collection = Collection {
    name: "reponses",
    kind: KindName::RESPONSE,
    words: Described {
        fr: ["Réponses", "La décision prise sur chaque recommandation, avec ses motifs."],
        en: ["Answers", "The decision on each recommendation, with its reasons."],
        nl: ["Antwoorden", "De beslissing over elke aanbeveling, met haar redenen."],
        ar: ["الردود", "القرار المتخذ بشأن كل توصية مع أسبابه."],
    },
    columns: &[
        column(
            "demarche",
            Type::Text,
            ["Démarche", "Identifiant de la démarche."],
            ["Process", "Identifier of the process."],
        ),
        column(
            "avis",
            Type::Text,
            ["Avis", "Identifiant de l’avis auquel elle répond."],
            ["Opinion", "Identifier of the opinion that it answers."],
        ),
        column(
            "recommandations",
            Type::List,
            ["Recommandations", "Numéros des recommandations auxquelles elle répond."],
            ["Recommendations", "Numbers of the recommendations that it answers."],
        ),
        column(
            "decision",
            Type::Text,
            ["Décision", "Identifiant de la décision, dans le vocabulaire de la charte."],
            ["Decision", "Identifier of the decision, in the vocabulary of the charter."],
        ),
        column(
            "libelle",
            Type::Text,
            ["Libellé", "La décision en mots : ceux de la charte, sinon ceux de la page."],
            ["Label", "The decision in words: those of the charter, else those of the page."],
        ),
        column(
            "issue",
            Type::OneOf(&["accepted", "partly", "study", "done", "outside", "refused"]),
            ["Issue", "Ce à quoi la décision revient, quel que soit son nom."],
            ["Outcome", "What the decision comes to, whatever its name."],
        ),
        column(
            "motif",
            Type::Text,
            ["Motif", "Identifiant du motif d’un refus."],
            ["Ground", "Identifier of the ground of a refusal."],
        ),
        column("jusqu_au", Type::Date, ["Jusqu’au", "Fin d’une étude."], ["Until", "End of a study."]),
        column(
            "motifs",
            Type::Text,
            ["Motifs", "Les raisons, sans mise en forme."],
            ["Reasons", "The reasons, without formatting."],
        ),
        required(
            "suites",
            Type::Integer,
            ["Suites", "Nombre de suites promises, dans le fichier « suites »."],
            ["Follow-ups", "Number of follow-ups promised, in the file “suites”."],
        ),
        column(
            "replique",
            Type::Text,
            ["Réplique", "Ce que les participants répondent à la réponse."],
            ["Reply", "What participants say to the answer."],
        ),
        column("decide_par", Type::Text, ["Décidé par", "Qui a décidé."], ["Decided by", "Who decided."]),
        column("decide_le", Type::Date, ["Décidé le", "Jour de la décision."], ["Decided on", "Day of the decision."]),
    ],
    records: Records::Parts(answers, |_, document| document.records.answers.len()),
};

fn answers(rows: &Rows<'_>, source: &Source<'_>) -> Vec<Part> {
    let Kind::Response(response) = &source.document.kind else { return Vec::new() };
    let document = source.document;
    let decisions = rows.view.decisions(document);
    let part = |answer: &Answer| {
        let id = answer.decision.as_ref().map(|decision| &decision.value);
        let decision = decisions.iter().find(|decision| id.is_some_and(|id| decision.id == *id));
        let parts = rows.view.answer_parts(document, answer);
        Part {
            id: answer.section.anchor.to_string(),
            title: answer.section.title.to_string(),
            address: Some(format!("{}#{}", source.address(), answer.section.anchor)),
            cells: vec![
                rows.process(source),
                rows.reference(response.opinion.as_ref()),
                Cell::list(answer.to.iter().map(|to| &to.value)),
                Cell::maybe(id),
                Cell::maybe(decision.map(|decision| match decision.label.is_empty() {
                    true => rows.view.text(&document.id.lang, &format!("decision-{}", decision.id), &[]),
                    false => decision.label.to_string(),
                })),
                Cell::maybe(decision.and_then(|decision| decision.outcome).map(Outcome::name)),
                Cell::maybe(answer.ground.as_ref()),
                Cell::maybe(answer.until.as_ref()),
                text_of(source, parts.reasons),
                Cell::count(rows.view.follow_ups(document, answer).len()),
                text_of(source, parts.reply),
                Cell::stated(&response.decided_by),
                Cell::stated(&response.decided_on),
            ],
        }
    };
    document.records.answers.iter().map(part).collect()
}

/// Follow-ups.
pub const FOLLOW_UPS: Collection = Collection {
    name: "suites",
    kind: KindName::RESPONSE,
    words: Described {
        fr: ["Suites promises", "Ce qui sera fait après chaque réponse, par quel service et pour quand."],
        en: ["Promised follow-ups", "What will be done after each answer, by which service and by when."],
        nl: ["Beloofde vervolgstappen", "Wat er na elk antwoord gebeurt, door welke dienst en tegen wanneer."],
        ar: ["المتابعات الموعودة", "ما سيُنجز بعد كل رد وأي مصلحة ومتى."],
    },
    columns: &[
        column(
            "demarche",
            Type::Text,
            ["Démarche", "Identifiant de la démarche."],
            ["Process", "Identifier of the process."],
        ),
        required(
            "reponse",
            Type::Text,
            ["Réponse", "Identifiant de la réponse."],
            ["Answer", "Identifier of the answer."],
        ),
        column(
            "recommandations",
            Type::List,
            ["Recommandations", "Numéros des recommandations."],
            ["Recommendations", "Numbers of the recommendations."],
        ),
        column(
            "responsable",
            Type::Text,
            ["Responsable", "Qui le fera, dans les mots de la réponse."],
            ["Owner", "Who will do it, in the words of the answer."],
        ),
        column(
            "service",
            Type::Text,
            ["Service", "Identifiant du service, s’il a une page."],
            ["Service", "Identifier of the service, if it has a page."],
        ),
        column("echeance", Type::Date, ["Échéance", "Pour quand."], ["Due", "By when."]),
        column(
            "actions",
            Type::List,
            ["Actions", "Identifiants des actions du plan."],
            ["Actions", "Identifiers of actions of the plan."],
        ),
    ],
    records: Records::Parts(follow_ups, |site, document| {
        let answers = document.records.answers.iter();
        answers.map(|answer| site.follow_ups(document, answer).len()).sum()
    }),
};

fn follow_ups(rows: &Rows<'_>, source: &Source<'_>) -> Vec<Part> {
    let document = source.document;
    let mut parts = Vec::new();
    for answer in &document.records.answers {
        let anchor = &answer.section.anchor;
        for (index, follow_up) in rows.view.follow_ups(document, answer).iter().enumerate() {
            parts.push(Part {
                id: format!("{anchor}/suite-{}", index + 1),
                title: plain_text(&follow_up.what).trim().trim_end_matches([',', ';']).to_owned(),
                address: Some(format!("{}#{anchor}", source.address())),
                cells: vec![
                    rows.process(source),
                    format!("{}#{anchor}", document.id.id).into(),
                    Cell::list(answer.to.iter().map(|to| &to.value)),
                    Cell::maybe(follow_up.owner.as_ref()),
                    rows.service(follow_up.owner.as_deref()),
                    Cell::maybe(follow_up.due),
                    Cell::list(follow_up.actions.iter().map(|action| &action.id)),
                ],
            });
        }
    }
    parts
}
