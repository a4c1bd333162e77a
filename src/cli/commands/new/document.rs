//! `parvis new KIND`: asks what is missing, or takes it from options, and writes a document that builds.

use clap::{Arg, ArgMatches, Command};
use parvis::{
    base::diagnostic::{Message, Value},
    edit::{
        document::{self, Answers, Form, Surroundings, form},
        workspace::Workspace,
    },
    model::kinds::KindName,
};

use crate::cli::{Exit, ask, environment::today, failure::Failure, project, session::Session};

/// `parvis new news`, `parvis new action`…
pub struct Document {
    kind: KindName,
    given: Answers,
}

/// The command of a kind: the title as it is, every other answer as an option.
pub fn command(form: &'static Form) -> Command {
    let options = form.questions.iter().filter(|question| **question != "title");
    let options = options.chain([&"id"]).map(|question| Arg::new(*question).long(*question));
    Command::new(form.kind.0).arg(Arg::new("title")).args(options)
}

impl Document {
    /// What the command line gives.
    pub fn from_matches(kind: KindName, matches: &ArgMatches) -> Self {
        let questions = form(kind).questions.iter().chain([&"id"]);
        let given = questions.filter_map(|question| Some((*question, matches.get_one::<String>(question)?.clone())));
        Self { kind, given: given.collect() }
    }

    /// Writes the document, and whatever has to know of it.
    pub fn run(&self, session: &Session) -> Result<Exit, Failure> {
        let root = session.root();
        let workspace = Workspace::read(&root)?;
        let around = Surroundings { workspace: &workspace, lang: session.words.lang(), today: today() };
        let mut answers = self.given.clone();
        for question in form(self.kind).questions.iter().copied() {
            if !answers.contains_key(question) {
                answers.insert(question, answer(question, &around, session)?);
            }
        }
        let changes = document::new(self.kind, &answers, &around)?;
        project::write(&root, &changes)?;
        let mut said = String::new();
        for change in &changes {
            let new = workspace.sources.by_path(change.path()).is_none();
            let id = if new { "new-written" } else { "new-mended" };
            said += &session.words.text(id, &[("path", Value::from(change.path()))]);
            said.push('\n');
        }
        session.answer(&said)?;
        session.progress("new-next", &[]);
        Ok(Exit::Clean)
    }
}

fn answer(question: &'static str, around: &Surroundings<'_>, session: &Session) -> Result<String, Failure> {
    let default = around.default_answer(question).unwrap_or_default();
    let known = around.known_answers(question).join(", ");
    let sentence = session.words.text("question", &[("name", Value::from(question)), ("known", Value::from(known))]);
    let answer = ask::text(session, &sentence, &default)?;
    match answer.is_empty() {
        true => Err(Message::new("new-answer-missing").with("name", question).into()),
        false => Ok(answer),
    }
}
