//! What was counted: figures of reports, surveys with their questions, projects of participatory budgets.

use super::part;
use crate::{
    model::{
        figure::{Figure, FigureValue},
        kinds::{Kind, KindName, budget::Project, survey::Question},
    },
    render::{
        data::{
            cell::{Cell, Type, column, required},
            table::{Collection, Described, Part, Records, Rows},
        },
        source::Source,
    },
    site::resolve::attached_path,
};

/// Figures of reports.
pub const FIGURES: Collection = Collection {
    name: "chiffres",
    kind: KindName::REPORT,
    words: Described {
        fr: [
            "Chiffres des bilans",
            "Chaque nombre des bilans, avec la façon dont il a été compté et ce qui le compose.",
        ],
        en: ["Figures of reports", "Each number of the reports, with how it was counted and what it is made of."],
        nl: [
            "Cijfers uit de evaluaties",
            "Elk getal uit de evaluaties, met hoe het geteld werd en waaruit het bestaat.",
        ],
        ar: ["أرقام التقييمات", "كل رقم في التقييمات مع طريقة عدّه ومكوناته."],
    },
    columns: &[
        column(
            "demarche",
            Type::Text,
            ["Démarche", "Identifiant de la démarche, si le bilan porte sur une démarche."],
            ["Process", "Identifier of the process, for a report on a process."],
        ),
        column(
            "plan",
            Type::Text,
            ["Plan", "Identifiant du plan, si le bilan porte sur un plan."],
            ["Plan", "Identifier of the plan, for a report on a plan."],
        ),
        column("debut", Type::Date, ["Début", "Début de la période."], ["From", "Start of the period."]),
        column("fin", Type::Date, ["Fin", "Fin de la période."], ["To", "End of the period."]),
        column(
            "partie_de",
            Type::Text,
            ["Partie de", "Identifiant du chiffre dont celui-ci est une partie."],
            ["Part of", "Identifier of the figure that this one is a part of."],
        ),
        column(
            "valeur",
            Type::Number,
            ["Valeur", "Valeur exacte ; vide si elle est masquée."],
            ["Value", "Exact value; empty if it is masked."],
        ),
        required(
            "masque",
            Type::Boolean,
            ["Masqué", "« true » si la valeur est cachée pour que personne ne soit reconnu."],
            ["Masked", "“true” if the value is hidden so that nobody can be recognised."],
        ),
        column(
            "moins_de",
            Type::Integer,
            ["Moins de", "Pour une valeur masquée : elle est plus petite que ce nombre."],
            ["Below", "For a masked value: it is smaller than this number."],
        ),
        column("unite", Type::Text, ["Unité", "Ce qui est compté."], ["Unit", "What is counted."]),
        column("methode", Type::Text, ["Méthode", "Comment on a compté."], ["Method", "How it was counted."]),
    ],
    records: Records::Parts(figures, |_, document| match &document.kind {
        Kind::Report(report) => report.figures.given().into_iter().flatten().map(|figure| 1 + figure.parts.len()).sum(),
        _ => 0,
    }),
};

fn figures(rows: &Rows<'_>, source: &Source<'_>) -> Vec<Part> {
    let Kind::Report(report) = &source.document.kind else { return Vec::new() };
    let period = report.period.given();
    let mut all = Vec::new();
    for (index, counted) in report.figures.given().into_iter().flatten().enumerate() {
        let id = format!("chiffre-{}", index + 1);
        let row = |of: Cell, value: Option<&Figure>| {
            let below = value.and_then(|figure| match figure.value {
                FigureValue::Below(limit) => Some(limit),
                FigureValue::Exact(_) => None,
            });
            vec![
                rows.process(source),
                rows.reference(report.plan.as_ref()),
                Cell::maybe(period.map(|period| period.from)),
                Cell::maybe(period.map(|period| period.to)),
                of,
                Cell::maybe(value),
                below.is_some().into(),
                below.map_or(Cell::Empty, |limit| Cell::Integer(limit / 1000)),
                Cell::maybe(counted.unit.as_ref()),
                Cell::maybe(counted.method.as_ref()),
            ]
        };
        all.push(part(id.clone(), &counted.label, row(Cell::Empty, counted.value.as_ref().map(|it| &it.value))));
        for (place, piece) in counted.parts.iter().enumerate() {
            let whole = format!("{}#{id}", source.document.id.id);
            let cells = row(whole.into(), piece.value.as_ref().map(|it| &it.value));
            all.push(part(format!("{id}/{}", place + 1), &piece.label, cells));
        }
    }
    all
}

/// Surveys.
pub const SURVEYS: Collection = Collection {
    name: "enquetes",
    kind: KindName::SURVEY,
    words: Described {
        fr: ["Enquêtes", "Qui a été interrogé, quand, comment, et ce que l’enquête ne peut pas dire."],
        en: ["Surveys", "Who was asked, when, how, and what the survey cannot say."],
        nl: ["Enquêtes", "Wie werd bevraagd, wanneer, hoe, en wat de enquête niet kan zeggen."],
        ar: ["الاستبيانات", "من سُئل ومتى وكيف وما الذي لا يستطيع الاستبيان قوله."],
    },
    columns: &[
        column(
            "demarche",
            Type::Text,
            ["Démarche", "Identifiant de la démarche."],
            ["Process", "Identifier of the process."],
        ),
        column("debut", Type::Date, ["Début", "Début du terrain."], ["From", "Start of the fieldwork."]),
        column("fin", Type::Date, ["Fin", "Fin du terrain."], ["To", "End of the fieldwork."]),
        column(
            "mode",
            Type::Text,
            ["Mode", "Comment les gens ont été interrogés."],
            ["Mode", "How people were asked."],
        ),
        column(
            "population",
            Type::Text,
            ["Population", "Ceux dont l’enquête veut parler."],
            ["Population", "Those of whom the survey wants to speak."],
        ),
        column(
            "taille",
            Type::Integer,
            ["Taille", "Nombre de personnes interrogées."],
            ["Sample size", "Number of people asked."],
        ),
        column(
            "echantillon",
            Type::Text,
            ["Échantillon", "Comment elles ont été choisies."],
            ["Sample", "How they were chosen."],
        ),
        column(
            "limites",
            Type::Text,
            ["Limites", "Ce que l’enquête ne peut pas dire."],
            ["Limits", "What the survey cannot say."],
        ),
    ],
    records: Records::Documents(survey),
};

fn survey(rows: &Rows<'_>, source: &Source<'_>) -> Vec<Cell> {
    let Kind::Survey(survey) = &source.document.kind else { return Vec::new() };
    let sample = survey.sample.given();
    vec![
        rows.process(source),
        Cell::maybe(survey.fieldwork.given().map(|period| period.from)),
        Cell::maybe(survey.fieldwork.given().map(|period| period.to)),
        Cell::stated(&survey.mode),
        Cell::stated(&survey.population),
        Cell::maybe(sample.and_then(|sample| sample.size.as_ref())),
        Cell::maybe(sample.and_then(|sample| sample.method.as_ref())),
        Cell::stated(&survey.limits),
    ]
}

/// Questions of surveys.
pub const QUESTIONS: Collection = Collection {
    name: "questions",
    kind: KindName::SURVEY,
    words: Described {
        fr: ["Questions des enquêtes", "Chaque question, mot pour mot, et le fichier de ses résultats."],
        en: ["Questions of surveys", "Each question, word for word, and the file of its results."],
        nl: ["Vragen van de enquêtes", "Elke vraag, woord voor woord, en het bestand met de resultaten."],
        ar: ["أسئلة الاستبيانات", "كل سؤال بنصه الحرفي وملف نتائجه."],
    },
    columns: &[column(
        "resultats",
        Type::Address,
        ["Résultats", "Adresse du fichier des résultats, s’il est publié."],
        ["Results", "Address of the file of results, if it is published."],
    )],
    records: Records::Parts(questions, |_, document| match &document.kind {
        Kind::Survey(survey) => survey.questions.given().map_or(0, Vec::len),
        _ => 0,
    }),
};

fn questions(rows: &Rows<'_>, source: &Source<'_>) -> Vec<Part> {
    let Kind::Survey(survey) = &source.document.kind else { return Vec::new() };
    let question = |question: &Question| {
        let file = question.file().map(|file| attached_path(source.document, &file.value));
        let address = file.and_then(|file| rows.view.published_file(&file)).map(|path| rows.absolute(&path.url()));
        let wording = question.wording.as_deref().unwrap_or(&question.id.value);
        part(&*question.id.value, wording, vec![Cell::maybe(address)])
    };
    survey.questions.given().into_iter().flatten().map(question).collect()
}

/// Projects of participatory budgets.
pub const PROJECTS: Collection = Collection {
    name: "projets",
    kind: KindName::BUDGET,
    words: Described {
        fr: ["Projets des budgets participatifs", "Montant, faisabilité, voix et avancement de chaque projet."],
        en: ["Projects of participatory budgets", "Amount, feasibility, votes and progress of each project."],
        nl: ["Projecten van burgerbegrotingen", "Bedrag, haalbaarheid, stemmen en voortgang van elk project."],
        ar: ["مشاريع الميزانيات التشاركية", "مبلغ كل مشروع وقابليته للتنفيذ وأصواته وتقدمه."],
    },
    columns: &[
        column(
            "demarche",
            Type::Text,
            ["Démarche", "Identifiant de la démarche."],
            ["Process", "Identifier of the process."],
        ),
        column(
            "enveloppe",
            Type::Number,
            ["Enveloppe", "Somme du budget, en euros."],
            ["Envelope", "Sum of the budget, in euros."],
        ),
        column(
            "montant",
            Type::Number,
            ["Montant", "Coût du projet, en euros."],
            ["Amount", "Cost of the project, in euros."],
        ),
        required(
            "faisable",
            Type::Boolean,
            ["Faisable", "« false » si le projet ne peut pas se faire."],
            ["Feasible", "“false” if the project cannot be done."],
        ),
        column(
            "raison",
            Type::Text,
            ["Raison", "Pourquoi il ne peut pas se faire."],
            ["Reason", "Why it cannot be done."],
        ),
        column("voix", Type::Integer, ["Voix", "Nombre de voix."], ["Votes", "Number of votes."]),
        column(
            "etape",
            Type::OneOf(&["submitted", "infeasible", "voted", "won", "under-way", "done"]),
            ["Étape", "Où en est le projet."],
            ["Stage", "How far the project is."],
        ),
        column("echeance", Type::Date, ["Échéance", "Pour quand."], ["Due", "By when."]),
    ],
    records: Records::Parts(projects, |_, document| match &document.kind {
        Kind::Budget(budget) => budget.projects.given().map_or(0, Vec::len),
        _ => 0,
    }),
};

fn projects(rows: &Rows<'_>, source: &Source<'_>) -> Vec<Part> {
    let Kind::Budget(budget) = &source.document.kind else { return Vec::new() };
    let project = |project: &Project| {
        let cells = vec![
            rows.process(source),
            Cell::stated(&budget.envelope),
            Cell::maybe(project.amount.as_ref()),
            project.feasible.into(),
            Cell::maybe(project.reason.as_ref()),
            Cell::maybe(project.votes.as_ref()),
            Cell::maybe(project.stage.as_ref().map(|stage| stage.value.name())),
            Cell::maybe(project.due),
        ];
        part(&*project.id.value, &project.title, cells)
    };
    budget.projects.given().into_iter().flatten().map(project).collect()
}
