//! What was answered, what is taken where nobody answers, and answers as files write them: a date in words becomes one of ISO 8601.

use std::{collections::BTreeMap, sync::Arc};

use super::{
    Kind, Workspace,
    forms::form,
    place::{find, unknown},
    plan,
};
use crate::{
    base::{diagnostic::Message, lang::Lang},
    model::{
        date::Date,
        date_words::{self, Slip},
        document::Document,
        kinds::{KindName, process::Process},
        moment::Moment,
        reference::Reference,
    },
    read::stated::NOT_IN_SOURCE,
    site::{Around, Clock, Site},
};

/// What was answered, by the name of the question.
pub type Answers = BTreeMap<&'static str, String>;

/// What a new document knows of its surroundings.
pub struct Surroundings<'a> {
    /// The project.
    pub workspace: &'a Workspace,
    /// The language of the comments.
    pub lang: &'a Lang,
    /// The date of the system.
    pub today: Date,
}

/// Titles of documents that every process has one of, in French and in English.
const TITLES: &[(KindName, [&str; 2])] = &[
    (KindName::CONTRACT, ["Le contrat participatif", "The participatory contract"]),
    (KindName::STRATEGY, ["La stratégie participative", "The participation strategy"]),
    (KindName::CONTRIBUTION, ["Les contributions reçues", "The contributions"]),
    (KindName::SYNTHESIS, ["La synthèse des contributions", "The synthesis of the contributions"]),
    (KindName::OPINION, ["L’avis citoyen", "The citizens’ opinion"]),
    (KindName::INSTRUCTION, ["L’examen de l’avis par les services", "The examination of the opinion"]),
    (KindName::RESPONSE, ["La réponse à l’avis citoyen", "The response to the citizens’ opinion"]),
    (KindName::REPORT, ["Le bilan", "The report"]),
    (KindName::SURVEY, ["L’enquête", "The survey"]),
    (KindName::BUDGET, ["Le budget participatif", "The participatory budget"]),
];

/// Hours from the beginning of a meeting to its end, where nobody says it.
const HOURS: u8 = 2;
/// Characters of a title, at most (`title-too-long`).
const TITLE: usize = 120;

impl Surroundings<'_> {
    /// What is taken for a question of a kind that nobody answers, after what was answered before it; `None` if somebody has to.
    pub fn default_answer(&self, kind: KindName, question: &str, given: &Answers) -> Option<String> {
        match question {
            "title" => self.title(kind, given),
            "summary" => Some(self.pick(
                "À compléter : dire ici, en une ou deux phrases, ce que l’on trouve sur cette page.",
                "To be completed: say here, in one or two sentences, what is to be found on this page.",
            )),
            "definition" => Some(
                self.pick("À compléter, en vingt-cinq mots au plus", "To be completed, in twenty-five words at most"),
            ),
            "contact" => Some(self.pick(
                "À compléter : nom du service et adresse électronique du service",
                "To be completed: name of the department and its mailbox",
            )),
            "date" => Some(self.today.to_string()),
            "opens" | "closes" => Some(NOT_IN_SOURCE.to_owned()),
            "end" => match date_words::span(given.get("start")?) {
                Some((_, Some(end))) => Some(written(end)),
                Some((start, None)) => two_hours_after(start).map(written),
                // The beginning is what is wrong, and will be said.
                None => given.get("start").cloned(),
            },
            "number" => Some(plan::next_number(self.workspace).to_string()),
            "objective" => plan::objectives(self.workspace).pop(),
            "charter" => self.first(KindName::CHARTER).map(|charter| charter.id.id.to_string()),
            "process" => only(self.ids(KindName::PROCESS)),
            "for" => self.default_subject(kind),
            "about" => {
                let about = self.first(KindName::PLAN).or_else(|| self.first(KindName::CHARTER));
                about.or(self.workspace.documents.first()).map(|document| document.id.work().to_string())
            }
            _ => None,
        }
    }

    /// The answers that are possible, where they can be listed.
    pub fn known_answers(&self, kind: KindName, question: &str) -> Vec<String> {
        match (question, kind) {
            ("objective", _) => plan::objectives(self.workspace),
            ("process", _) => self.ids(KindName::PROCESS),
            ("for", KindName::RESPONSE) => self.ids(KindName::OPINION),
            ("for", _) => [self.ids(KindName::PLAN), self.ids(KindName::PROCESS)].concat(),
            _ => Vec::new(),
        }
    }

    /// The one opinion that has no response yet, the one process that has no report; `None` where somebody has to choose.
    fn default_subject(&self, kind: KindName) -> Option<String> {
        only(self.waiting(kind).0)
    }

    /// What a response or a report could be for: what has none yet, and all of it.
    fn waiting(&self, kind: KindName) -> (Vec<String>, Vec<String>) {
        let mut known = self.ids(if kind == KindName::RESPONSE { KindName::OPINION } else { KindName::PROCESS });
        if known.is_empty() && kind == KindName::REPORT {
            known = self.ids(KindName::PLAN);
        }
        let is_open = |id: &&String| !self.originals(kind).any(|document| speaks_of(document, id));
        (known.iter().filter(is_open).cloned().collect(), known)
    }

    /// Why nothing can be taken for a question that nobody answered, with the answers that there are.
    pub fn missing(&self, kind: KindName, question: &'static str) -> Message {
        if question != "for" {
            return Message::new("new-answer-missing").with("name", question);
        }
        let (open, known) = self.waiting(kind);
        let (message, listed) = match (open.is_empty(), known.is_empty()) {
            (false, _) => ("new-for-choose", open),
            (true, false) => ("new-for-none", known),
            (true, true) => return Message::new("new-for-nothing"),
        };
        let first = listed.first().cloned().unwrap_or_default();
        let listed: Vec<Arc<str>> = listed.into_iter().map(Arc::from).collect();
        Message::new(message).with("known", listed).with("first", first).with("kind", kind.0)
    }

    /// Looks for what the answers name: what is wrong with one that was given is said before what is missing.
    ///
    /// # Errors
    /// A message for an answer of spaces, a moment that is none, or a name that means nothing here.
    pub fn check(&self, kind: KindName, given: &Answers) -> Result<(), Message> {
        if let Some(question) = given.iter().find_map(|(name, text)| text.trim().is_empty().then_some(*name)) {
            return Err(Message::new("new-answer-missing").with("name", question));
        }
        match given.get("start") {
            Some(text) if date_words::span(text).is_none() => Err(no_moment(text.clone())),
            _ => named(kind, &mut given.clone(), self),
        }
    }

    /// What to say of a new response beside those that answered every recommendation of the opinion already.
    pub fn second_response(&self, kind: KindName, given: &Answers) -> Option<Message> {
        let name = given.get("for").filter(|_| kind == KindName::RESPONSE)?;
        let opinion = find(name, subjects(kind), self.workspace).or_else(|| opinion_of(kind, name, self))?;
        let first = self.originals(kind).find(|response| speaks_of(response, &opinion.id.id))?;
        Some(Message::new("new-second-response").with("path", &first.path))
    }

    fn title(&self, kind: KindName, given: &Answers) -> Option<String> {
        if kind == KindName::EASY_READ {
            let original = find(given.get("document")?, &[], self.workspace)?;
            return Some(original.meta.title.value.to_string());
        }
        if kind == KindName::RESPONSE {
            let name = given.get("for")?;
            let opinion = find(name, subjects(kind), self.workspace).or_else(|| opinion_of(kind, name, self))?;
            let opinion = opinion.label();
            let long = self.pick(&format!("Réponse à «\u{a0}{opinion}\u{a0}»"), &format!("Response to “{opinion}”"));
            if long.chars().count() <= TITLE {
                return Some(long);
            }
        }
        let (_, [french, english]) = TITLES.iter().find(|(found, _)| *found == kind)?;
        let title = self.pick(french, english);
        let process = given.get("process").and_then(|name| find(name, &[KindName::PROCESS], self.workspace));
        let subject = process.or_else(|| {
            let name = given.get("for")?;
            find(name, subjects(kind), self.workspace).or_else(|| opinion_of(kind, name, self))
        })?;
        let subject = self.process_of(subject).unwrap_or(subject);
        let long = format!("{title}{} {}", self.pick(" :", ":"), subject.label());
        Some(if long.chars().count() <= TITLE { long } else { title })
    }

    fn process_of(&self, document: &Document) -> Option<&Document> {
        find(&document.meta.process.as_ref()?.id, &[KindName::PROCESS], self.workspace)
    }

    /// A text in the language of the comments.
    pub fn pick(&self, in_french: &str, in_english: &str) -> String {
        if self.lang.primary() == "fr" { in_french.to_owned() } else { in_english.to_owned() }
    }

    /// The first public document of a kind.
    pub fn first(&self, kind: KindName) -> Option<&Document> {
        self.workspace.documents.iter().find(|document| document.id.kind == kind && !document.meta.draft)
    }

    /// All originals of a kind, drafts too.
    pub fn originals(&self, kind: KindName) -> impl Iterator<Item = &Document> {
        let default = self.workspace.config.default_lang();
        self.workspace.documents.iter().filter(move |it| it.id.kind == kind && it.id.lang == *default)
    }

    /// The project as a site, drafts included.
    pub fn site(&self) -> Site {
        let clock = Clock { today: self.today, drafts: true };
        let documents = self.workspace.documents.iter().cloned().map(Arc::new).collect();
        Site::link(self.workspace.config.clone(), documents, Around::default(), clock).value
    }

    fn ids(&self, kind: KindName) -> Vec<String> {
        self.originals(kind).map(|document| document.id.id.to_string()).collect()
    }
}

/// The only one of a list.
fn only(mut list: Vec<String>) -> Option<String> {
    if list.len() == 1 { list.pop() } else { None }
}

fn speaks_of(document: &Document, id: &str) -> bool {
    let is_it = |reference: Option<&Reference>| reference.is_some_and(|reference| &*reference.id == id);
    match &document.kind {
        Kind::Response(response) => is_it(response.opinion.as_ref()),
        Kind::Report(report) => is_it(report.plan.as_ref()) || is_it(document.meta.process.as_ref()),
        _ => false,
    }
}

/// The answers as files write them.
///
/// # Errors
/// A message for a date, an hour or a name that means nothing here.
pub fn read(kind: KindName, given: &Answers, around: &Surroundings<'_>) -> Result<Answers, Message> {
    let mut answers = given.clone();
    for question in ["date", "opens", "closes"] {
        if let Some(text) = answers.get(question).filter(|text| *text != NOT_IN_SOURCE).cloned() {
            let date = date_words::date(&text).ok_or_else(|| Message::new("new-date").with("value", text))?;
            answers.insert(question, date.to_string());
        }
    }
    if let Some(text) = answers.get("start").cloned() {
        let (start, end) = date_words::span(&text).ok_or_else(|| no_moment(text))?;
        answers.insert("start", written(start));
        if let Some(end) = end {
            answers.entry("end").or_insert_with(|| written(end));
        }
        if let Some(text) = answers.get("end").cloned() {
            // An hour alone is one of the same day.
            let end = date_words::moment(&text).or_else(|| date_words::moment(&format!("{} {text}", start.date())));
            let end = end.ok_or_else(|| no_moment(text))?;
            answers.insert("end", written(end));
        }
    }
    named(kind, &mut answers, around)?;
    if kind == KindName::EASY_READ {
        let original = answers.get("document").and_then(|name| find(name, &[], around.workspace));
        let original = original.ok_or_else(|| Message::new("new-answer-missing").with("name", "document"))?;
        answers.insert("original_title", original.meta.title.value.to_string());
        let summary = original.meta.summary.as_ref().map(|summary| summary.value.to_string());
        answers.insert("original_summary", summary.unwrap_or_default());
        answers.insert("of_version", original.meta.version.to_string());
    }
    debug_assert!(form(kind).questions.iter().all(|question| answers.contains_key(question)), "all was asked");
    Ok(answers)
}

/// The documents that answers name, by their ids; what `--for` names gives the process, too.
fn named(kind: KindName, answers: &mut Answers, around: &Surroundings<'_>) -> Result<(), Message> {
    for (question, kinds) in [
        ("about", &[][..]),
        ("charter", &[KindName::CHARTER]),
        ("process", &[KindName::PROCESS]),
        ("document", &[]),
        ("for", subjects(kind)),
    ] {
        let Some(text) = answers.get(question).cloned() else { continue };
        let found = find(&text, kinds, around.workspace).or_else(|| opinion_of(kind, &text, around));
        let found = found.ok_or_else(|| match find(&text, &[KindName::PROCESS], around.workspace) {
            Some(process) if kind == KindName::RESPONSE => no_opinion(process, around),
            _ => unknown(&text, kinds, around.workspace),
        })?;
        let id = found.id.id.to_string();
        match (question, found.id.kind) {
            ("about" | "document", _) => answers.insert(question, found.id.work().to_string()),
            ("for", KindName::PLAN) => answers.insert("plan", id.clone()),
            ("for", KindName::PROCESS) => answers.insert("process", id.clone()),
            ("for", _) => {
                found.meta.process.as_ref().and_then(|process| answers.insert("process", process.id.to_string()))
            }
            _ => None,
        };
        if ["charter", "process", "for"].contains(&question) {
            answers.insert(question, id);
        }
    }
    Ok(())
}

/// What `--for` names.
fn subjects(kind: KindName) -> &'static [KindName] {
    match kind {
        KindName::RESPONSE => &[KindName::OPINION],
        _ => &[KindName::PROCESS, KindName::PLAN],
    }
}

/// `new response --for parc` means the opinion of that process, if it has one only.
fn opinion_of<'a>(kind: KindName, text: &str, around: &'a Surroundings<'_>) -> Option<&'a Document> {
    let process = find(text, &[KindName::PROCESS], around.workspace).filter(|_| kind == KindName::RESPONSE)?;
    match opinions(process, around).as_slice() {
        [opinion] => Some(opinion),
        _ => None,
    }
}

fn opinions<'a>(process: &Document, around: &'a Surroundings<'_>) -> Vec<&'a Document> {
    let is_its = |document: &&Document| document.meta.process.as_ref().is_some_and(|it| it.id == process.id.id);
    around.originals(KindName::OPINION).filter(is_its).collect()
}

/// A process that has no opinion yet, or several.
fn no_opinion(process: &Document, around: &Surroundings<'_>) -> Message {
    let opinions: Vec<Arc<str>> =
        opinions(process, around).into_iter().map(|opinion| Arc::clone(&opinion.id.id)).collect();
    let message = match opinions.is_empty() {
        true => Message::new("new-no-opinion"),
        false => Message::new("new-several-opinions").with("known", opinions),
    };
    message.with("title", &process.meta.title.value)
}

/// The process of a document as it was read.
pub fn process(document: &Document) -> Option<&Process> {
    match &document.kind {
        Kind::Process(process) => Some(process),
        _ => None,
    }
}

/// A moment as files write it.
fn written(moment: Moment) -> String {
    moment.to_string().replacen('T', " ", 1)
}

/// `None` after ten in the evening: a meeting that goes on after midnight has to be said.
fn two_hours_after(start: Moment) -> Option<Moment> {
    let (hour, minute) = start.time();
    Moment::new(start.date(), hour.checked_add(HOURS)?, minute)
}

/// Why a text is no day with its hour.
fn no_moment(text: String) -> Message {
    let message = match date_words::slip(&text) {
        Some(Slip::Weekday(day, weekday)) => {
            let weekday = i64::try_from(weekday).unwrap_or_default();
            Message::new("new-moment-weekday").with("date", day.to_string()).with("weekday", weekday)
        }
        Some(Slip::Day) => Message::new("new-moment-day"),
        None => Message::new("new-moment"),
    };
    message.with("value", text)
}
