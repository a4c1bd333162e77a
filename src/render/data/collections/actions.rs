//! Actions of a plan, their milestones, and the values of their indicators.

use super::part;
use crate::{
    model::kinds::{
        Kind, KindName,
        action::{Deadline, STATUSES},
    },
    render::{
        data::{
            cell::{Cell, Type, column, required},
            table::{Collection, Described, Part, Records, Rows},
        },
        source::Source,
    },
    site::state::ActionState,
};

/// Actions.
pub const ACTIONS: Collection = Collection {
    name: "actions",
    kind: KindName::ACTION,
    words: Described {
        fr: ["Actions du plan", "Responsable, échéance et état calculé de chaque action."],
        en: ["Actions of the plan", "Owner, deadline and computed state of each action."],
        nl: ["Acties van het plan", "Verantwoordelijke, termijn en berekende stand van elke actie."],
        ar: ["إجراءات الخطة", "المسؤول والأجل والحالة المحسوبة لكل إجراء."],
    },
    columns: &[
        required("numero", Type::Integer, ["Numéro", "Numéro officiel."], ["Number", "Official number."]),
        required(
            "objectif",
            Type::Text,
            ["Objectif", "Identifiant de l’objectif qu’elle sert."],
            ["Objective", "Identifier of the objective that it serves."],
        ),
        column("plan", Type::Text, ["Plan", "Identifiant du plan."], ["Plan", "Identifier of the plan."]),
        column(
            "responsable",
            Type::Text,
            ["Responsable", "Le service qui en répond, dans les mots de la source."],
            ["Owner", "The service that answers for it, in the words of the source."],
        ),
        column(
            "service",
            Type::Text,
            ["Service", "Identifiant du service, s’il a une page."],
            ["Service", "Identifier of the service, if it has a page."],
        ),
        column("echeance", Type::Date, ["Échéance", "Pour quand."], ["Deadline", "By when."]),
        column(
            "sans_fin",
            Type::Boolean,
            ["Sans fin", "« true » si l’action ne s’arrête jamais."],
            ["Continuous", "“true” if the action never ends."],
        ),
        column(
            "etat",
            Type::OneOf(STATUSES),
            ["État", "État calculé à partir des jalons et des dates. Vide si la source ne donne pas d’étape."],
            ["State", "State computed from milestones and dates. Empty where the source gives no milestone."],
        ),
        column("jalons", Type::Integer, ["Jalons", "Nombre de jalons."], ["Milestones", "Number of milestones."]),
        column(
            "jalons_atteints",
            Type::Integer,
            ["Jalons atteints", "Nombre de jalons atteints."],
            ["Milestones reached", "Number of milestones reached."],
        ),
    ],
    records: Records::Documents(action),
};

fn action(rows: &Rows<'_>, source: &Source<'_>) -> Vec<Cell> {
    let Kind::Action(action) = &source.document.kind else { return Vec::new() };
    let work = source.document.id.work();
    let owner = action.owner.given().map(|owner| &*owner.value);
    let deadline = action.deadline.given();
    let milestones = action.milestones.given();
    vec![
        (&action.number).into(),
        (&action.objective).into(),
        Cell::maybe(rows.view.plan_of(&work).map(|plan| plan.id.to_string())),
        Cell::maybe(owner),
        rows.service(owner),
        match deadline {
            Some(Deadline::By(date)) => date.into(),
            Some(Deadline::Continuous) | None => Cell::Empty,
        },
        Cell::maybe(deadline.map(|deadline| *deadline == Deadline::Continuous)),
        Cell::maybe(rows.view.state(&work).map(ActionState::name)),
        milestones.map_or(Cell::Empty, |all| Cell::count(all.len())),
        milestones.map_or(Cell::Empty, |all| Cell::count(all.iter().filter(|it| it.reached_on.is_some()).count())),
    ]
}

/// Milestones.
pub const MILESTONES: Collection = Collection {
    name: "jalons",
    kind: KindName::ACTION,
    words: Described {
        fr: ["Jalons des actions", "Ce qui doit être atteint, pour quand, quand cela l’a été, et la preuve."],
        en: ["Milestones of actions", "What is to be reached, by when, when it was, and the evidence."],
        nl: ["Mijlpalen van acties", "Wat bereikt moet worden, tegen wanneer, wanneer het gebeurde, en het bewijs."],
        ar: ["مراحل الإجراءات", "ما ينبغي بلوغه ومتى ومتى تحقق والدليل."],
    },
    columns: &[
        column("prevu_le", Type::Date, ["Prévu le", "Pour quand."], ["Due on", "By when."]),
        column(
            "atteint_le",
            Type::Date,
            ["Atteint le", "Quand il a été atteint."],
            ["Reached on", "When it was reached."],
        ),
        column(
            "preuve",
            Type::Text,
            ["Preuve", "Nature et identifiant d’un document, ou un texte."],
            ["Evidence", "Kind and identifier of a document, or a text."],
        ),
    ],
    records: Records::Parts(milestones, |_, document| match &document.kind {
        Kind::Action(action) => action.milestones.given().map_or(0, Vec::len),
        _ => 0,
    }),
};

fn milestones(_: &Rows<'_>, source: &Source<'_>) -> Vec<Part> {
    let Kind::Action(action) = &source.document.kind else { return Vec::new() };
    let given = action.milestones.given().into_iter().flatten().enumerate();
    let parts = given.map(|(index, milestone)| {
        let cells = vec![
            Cell::maybe(milestone.due),
            Cell::maybe(milestone.reached_on.as_ref()),
            Cell::maybe(milestone.evidence.as_ref()),
        ];
        part(format!("jalon-{}", index + 1), &milestone.label, cells)
    });
    parts.collect()
}

/// Indicators.
pub const INDICATORS: Collection = Collection {
    name: "indicateurs",
    kind: KindName::ACTION,
    words: Described {
        fr: ["Indicateurs des actions", "Une ligne par mesure : la valeur à sa date, le départ et la cible."],
        en: ["Indicators of actions", "A line a measurement: the value on its date, the baseline and the target."],
        nl: ["Indicatoren van acties", "Een regel per meting: de waarde op haar datum, het begin en het doel."],
        ar: ["مؤشرات الإجراءات", "سطر لكل قياس: القيمة في تاريخها ونقطة البداية والهدف."],
    },
    columns: &[
        required(
            "indicateur",
            Type::Integer,
            ["Indicateur", "Rang de l’indicateur dans l’action, à partir de 1."],
            ["Indicator", "Place of the indicator in its action, from 1."],
        ),
        column("unite", Type::Text, ["Unité", "Unité."], ["Unit", "Unit."]),
        column(
            "depart",
            Type::Text,
            ["Départ", "Valeur de départ, telle que la source l’écrit."],
            ["Baseline", "Value at the start, as the source writes it."],
        ),
        column(
            "cible",
            Type::Text,
            ["Cible", "Valeur visée, telle que la source l’écrit."],
            ["Target", "Value aimed at, as the source writes it."],
        ),
        column(
            "date",
            Type::Date,
            ["Date", "Date de la mesure ; vide si rien n’a encore été mesuré."],
            ["Date", "Date of the measurement; empty if nothing was measured yet."],
        ),
        column(
            "valeur",
            Type::Text,
            ["Valeur", "Valeur mesurée, telle que la source l’écrit."],
            ["Value", "Measured value, as the source writes it."],
        ),
    ],
    records: Records::Parts(indicators, |_, document| match &document.kind {
        Kind::Action(action) => {
            let indicators = action.indicators.given().into_iter().flatten();
            indicators.map(|indicator| indicator.values.len().max(1)).sum()
        }
        _ => 0,
    }),
};

fn indicators(_: &Rows<'_>, source: &Source<'_>) -> Vec<Part> {
    let Kind::Action(action) = &source.document.kind else { return Vec::new() };
    let mut parts = Vec::new();
    for (index, indicator) in action.indicators.given().into_iter().flatten().enumerate() {
        let number = index + 1;
        let cells = |date: Cell, value: Cell| {
            let unit = (&indicator.unit).into();
            let [baseline, target] = [&indicator.baseline, &indicator.target].map(|it| Cell::maybe(it.as_ref()));
            vec![Cell::count(number), unit, baseline, target, date, value]
        };
        for (date, value) in &indicator.values {
            let cells = cells(date.into(), value.into());
            parts.push(part(format!("indicateur-{number}/{date}"), &indicator.label, cells));
        }
        if indicator.values.is_empty() {
            let cells = cells(Cell::Empty, Cell::Empty);
            parts.push(part(format!("indicateur-{number}"), &indicator.label, cells));
        }
    }
    parts
}
