//! Collections as tables: which columns, which records, in which order. The formats only write them down.

use std::{cell::OnceCell, collections::BTreeMap, sync::Arc};

use super::cell::{Cell, Column, Type, column, required};
use crate::{
    base::lang::Lang,
    model::{
        document::Document,
        kinds::{Kind, KindName},
        meta::Stated,
        reference::{Reference, WorkId},
    },
    render::{
        source::{Source, sources},
        view::View,
    },
    site::Site,
};

/// A collection of records of one sort.
pub struct Collection {
    /// Its name for machines, and the name of its files.
    pub name: &'static str,
    /// The kind of the documents that hold its records.
    pub kind: KindName,
    /// What it is called, and what it holds, in each language that our themes have.
    pub words: Described,
    /// The columns of its own.
    pub columns: &'static [Column],
    /// Where its records come from.
    pub records: Records,
}

/// A title and a sentence in every language that our themes have.
pub struct Described {
    /// French.
    pub fr: [&'static str; 2],
    /// English.
    pub en: [&'static str; 2],
    /// Dutch.
    pub nl: [&'static str; 2],
    /// Arabic.
    pub ar: [&'static str; 2],
}

impl Described {
    /// Title and sentence for a reader of a language, with the language that they are in.
    pub fn for_reader(&self, lang: &Lang) -> ([&'static str; 2], Lang) {
        let (words, tag) = match lang.primary() {
            "fr" => (self.fr, "fr"),
            "nl" => (self.nl, "nl"),
            "ar" => (self.ar, "ar"),
            "en" => (self.en, "en"),
            _ => return (self.en, Lang::parse("en").expect("a tag of BCP 47")),
        };
        debug_assert!(lang.primary() == tag);
        (words, lang.clone())
    }
}

/// Where records come from; each function gives the cells of the collection's own columns.
#[derive(Copy, Clone)]
pub enum Records {
    /// A document is a record.
    Documents(fn(&Rows<'_>, &Source<'_>) -> Vec<Cell>),
    /// A document holds records: which, and how many without looking at each.
    Parts(fn(&Rows<'_>, &Source<'_>) -> Vec<Part>, fn(&Site, &Document) -> usize),
}

/// A record that a document holds.
pub struct Part {
    /// Its id within the document: `R7`.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Where it is: an address below the site's root, with its anchor; the document's own when absent.
    pub address: Option<String>,
    /// The cells of the collection's own columns.
    pub cells: Vec<Cell>,
}

/// The first columns of every table.
const ID: Column = required(
    "id",
    Type::Text,
    ["Identifiant", "Nom stable de la fiche, qui ne change pas quand son titre ou son adresse change."],
    ["Identifier", "Stable name of the record: it stays when the title or the address changes."],
);
const ADDRESS: Column = required(
    "adresse",
    Type::Address,
    ["Adresse", "Adresse de la page qui montre la fiche."],
    ["Address", "Address of the page that shows the record."],
);
const TITLE: Column = required(
    "titre",
    Type::Text,
    ["Titre", "Titre dans la langue principale du site."],
    ["Title", "Title in the main language of the site."],
);
const EXAMPLE: Column = required(
    "exemple",
    Type::Boolean,
    ["Exemple", "« true » : la fiche est inventée, pour montrer. Ne la mêlez pas à de vraies données."],
    ["Example", "“true”: the record is invented, for demonstration. Do not mix it with real data."],
);
const SUMMARY: Column = column(
    "resume",
    Type::Text,
    ["Résumé", "Ce que la page dit, en une ou deux phrases."],
    ["Summary", "What the page says, in a sentence or two."],
);
const DOCUMENT: Column = required(
    "document",
    Type::Text,
    ["Document", "Identifiant du document qui contient la fiche."],
    ["Document", "Identifier of the document that holds the record."],
);

/// The last columns of tables whose records are documents.
const CLASSIFICATION: &[Column] = &[
    column("themes", Type::List, ["Thèmes", "Identifiants des thèmes."], ["Themes", "Identifiers of the themes."]),
    column(
        "communes",
        Type::List,
        ["Communes", "Identifiants des communes concernées."],
        ["Communes", "Identifiers of the communes concerned."],
    ),
    column(
        "publics",
        Type::List,
        ["Publics", "Identifiants des publics visés."],
        ["Audiences", "Identifiers of the audiences."],
    ),
    column(
        "modifie_le",
        Type::Date,
        ["Modifié le", "Dernière modification que le document déclare."],
        ["Changed on", "Last change that the document declares."],
    ),
];

impl Collection {
    /// Every column that is the same on every site, in order.
    pub fn columns(&self) -> Vec<Column> {
        match self.records {
            Records::Documents(_) => [ID, ADDRESS, TITLE, SUMMARY, EXAMPLE]
                .iter()
                .chain(self.columns)
                .chain(CLASSIFICATION)
                .copied()
                .collect(),
            Records::Parts(..) => [ID, ADDRESS, TITLE, EXAMPLE, DOCUMENT].iter().chain(self.columns).copied().collect(),
        }
    }

    /// The languages that add two columns each: title and address of the translations.
    pub fn languages<'v>(&self, view: &View<'v>) -> &'v [Lang] {
        match self.records {
            Records::Documents(_) => view.config().languages.get(1..).unwrap_or_default(),
            Records::Parts(..) => &[],
        }
    }

    /// How many records it has.
    pub fn count(&self, site: &Site) -> usize {
        let sources = sources(site, self.kind);
        match self.records {
            Records::Documents(_) => sources.count(),
            Records::Parts(_, count) => sources.map(|source| count(site, source.document)).sum(),
        }
    }

    /// True if it has a record: a collection without any is not published.
    pub fn has_some(&self, site: &Site) -> bool {
        let mut sources = sources(site, self.kind);
        match self.records {
            Records::Documents(_) => sources.next().is_some(),
            Records::Parts(_, count) => sources.any(|source| count(site, source.document) > 0),
        }
    }

    /// Its records in a stable order, each with a cell for every column, translations last.
    pub fn rows(&self, view: &View<'_>) -> Vec<Vec<Cell>> {
        let languages = self.languages(view);
        let rows = Rows { view, base: &view.config().base_url.value, answers: OnceCell::new() };
        let mut table = Vec::new();
        for source in view.sources(self.kind) {
            match self.records {
                Records::Documents(cells) => {
                    let mut row = rows.head(&source);
                    row.extend(cells(&rows, &source));
                    row.extend(rows.classification(&source));
                    row.extend(languages.iter().flat_map(|lang| rows.translation(&source, lang)));
                    table.push(row);
                }
                Records::Parts(parts, _) => {
                    table.extend(parts(&rows, &source).into_iter().map(|part| rows.part(&source, part)));
                }
            }
        }
        table
    }
}

/// What the functions of a collection may ask.
pub struct Rows<'v> {
    /// The window of the job.
    pub view: &'v View<'v>,
    base: &'v str,
    answers: OnceCell<Answers>,
}

/// The answers to recommendations: by opinion and id of the recommendation, the ids of the answers and of their decisions.
type Answers = BTreeMap<(WorkId, Arc<str>), Vec<(String, Option<Arc<str>>)>>;

impl Rows<'_> {
    /// The absolute address of a path below the site's root.
    pub fn absolute(&self, address: &str) -> String {
        format!("{}{address}", self.base)
    }

    /// Ids of the works that references name.
    pub fn references(&self, references: &[Reference]) -> Cell {
        let works = references.iter().filter_map(|reference| self.view.target(reference));
        Cell::list(works.map(|work| work.id.to_string()))
    }

    /// Kind and id of the works that references name, where several kinds are possible.
    pub fn mixed_references(&self, references: &[Reference]) -> Cell {
        let works = references.iter().filter_map(|reference| self.view.target(reference));
        Cell::list(works.map(|work| work.to_string()))
    }

    /// The id of the work that a reference names.
    pub fn reference(&self, reference: Option<&Reference>) -> Cell {
        Cell::maybe(reference.and_then(|reference| self.view.target(reference)).map(|work| work.id.to_string()))
    }

    /// The process that a document is part of.
    pub fn process(&self, source: &Source<'_>) -> Cell {
        self.reference(source.document.meta.process.as_ref())
    }

    /// Texts that the source lists or does not give.
    pub fn texts<T: AsRef<str>>(&self, texts: &Stated<Vec<crate::base::source::Spanned<T>>>) -> Cell {
        Cell::list(texts.given().into_iter().flatten().map(|text| text.value.as_ref().to_owned()))
    }

    /// The id of the service that a text names, if the site has it.
    pub fn service(&self, name: Option<&str>) -> Cell {
        Cell::maybe(name.and_then(|name| self.view.service(name)).map(|work| work.id.to_string()))
    }

    /// The answers to a recommendation: their ids, and their decisions.
    pub fn answers_to(&self, opinion: &WorkId, recommendation: &Arc<str>) -> &[(String, Option<Arc<str>>)] {
        let answers = self.answers.get_or_init(|| self.all_answers());
        answers.get(&(opinion.clone(), Arc::clone(recommendation))).map_or(&[], Vec::as_slice)
    }

    fn all_answers(&self) -> Answers {
        let mut answers = Answers::new();
        // The last answer to a recommendation stands last: a study ends with a second response.
        let mut sources = self.view.sources(KindName::RESPONSE);
        sources.sort_by_key(|source| (source.document.outline.date, source.document.id.clone()));
        for source in sources {
            let Kind::Response(response) = &source.document.kind else { continue };
            let Some(opinion) = response.opinion.as_ref().and_then(|opinion| self.view.target(opinion)) else {
                continue;
            };
            for answer in &source.document.records.answers {
                let id = format!("{}#{}", source.document.id.id, answer.section.anchor);
                let decision = answer.decision.as_ref().map(|decision| Arc::clone(&decision.value));
                for to in &answer.to {
                    let key = (opinion.clone(), Arc::clone(&to.value));
                    answers.entry(key).or_default().push((id.clone(), decision.clone()));
                }
            }
        }
        answers
    }

    fn head(&self, source: &Source<'_>) -> Vec<Cell> {
        let meta = &source.document.meta;
        vec![
            (&source.document.id.id).into(),
            self.absolute(source.address()).into(),
            (&meta.title).into(),
            Cell::maybe(source.document.outline.summary.as_ref()),
            meta.example.into(),
        ]
    }

    fn classification(&self, source: &Source<'_>) -> Vec<Cell> {
        let meta = &source.document.meta;
        vec![
            self.references(&meta.themes),
            self.references(&meta.communes),
            self.references(&meta.audiences),
            Cell::maybe(source.document.outline.changed),
        ]
    }

    fn translation(&self, source: &Source<'_>, lang: &Lang) -> [Cell; 2] {
        match source.translation(lang) {
            Some((document, address)) => [(&document.meta.title).into(), self.absolute(address).into()],
            None => [Cell::Empty, Cell::Empty],
        }
    }

    fn part(&self, source: &Source<'_>, part: Part) -> Vec<Cell> {
        let id = &source.document.id.id;
        let address = part.address.unwrap_or_else(|| source.address().to_owned());
        let head = [
            format!("{id}#{}", part.id).into(),
            self.absolute(&address).into(),
            Cell::from(part.title),
            source.document.meta.example.into(),
            id.into(),
        ];
        head.into_iter().chain(part.cells).collect()
    }
}
