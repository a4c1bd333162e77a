//! `parvis new KIND`: asks what is missing, or takes it from options, and writes a document that builds.

use clap::{Arg, ArgMatches, Command};
use parvis::{
    base::diagnostic::Value,
    edit::{
        Change,
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
    let options = form.all().filter(|question| *question != form.subject());
    let options = options.map(|question| Arg::new(question).long(question));
    let command = Command::new(form.kind.0).arg(Arg::new(form.subject())).args(options);
    match form.kind {
        // « facile à lire et à comprendre »: the word that French authors know.
        KindName::EASY_READ => command.visible_alias("falc"),
        _ => command,
    }
}

impl Document {
    /// What the command line gives.
    pub fn from_matches(kind: KindName, matches: &ArgMatches) -> Self {
        let questions = form(kind).all();
        let given = questions.filter_map(|question| Some((question, matches.get_one::<String>(question)?.clone())));
        Self { kind, given: given.collect() }
    }

    /// Writes the document, and whatever has to know of it.
    pub fn run(&self, session: &Session) -> Result<Exit, Failure> {
        let workspace = Workspace::read(&session.root())?;
        // What is written becomes a text of the site, whatever the language of this machine.
        let of_site = workspace.config.default_lang();
        let lang = if ["fr", "en"].contains(&of_site.primary()) { of_site } else { session.words.lang() };
        let around = Surroundings { workspace: &workspace, lang, today: today() };
        let mut answers = self.given.clone();
        around.check(self.kind, &answers)?;
        for question in form(self.kind).questions.iter().copied() {
            if !answers.contains_key(question) {
                answers.insert(question, answer(self.kind, question, &answers, &around, session)?);
            }
        }
        let changes = document::new(self.kind, &answers, &around)?;
        let exit = write(&changes, &workspace, session)?;
        if let Some(notice) = around.second_response(self.kind, &answers) {
            session.progress(notice.id, &notice.arguments);
        }
        Ok(exit)
    }
}

/// Writes what was computed and says it.
pub fn write(changes: &[Change], workspace: &Workspace, session: &Session) -> Result<Exit, Failure> {
    project::write(&session.root(), changes)?;
    let mut said = String::new();
    for change in changes {
        let new = workspace.sources.by_path(change.path()).is_none();
        let id = if new { "new-written" } else { "new-mended" };
        said += &session.words.text(id, &[("path", Value::from(change.path()))]);
        said.push('\n');
    }
    session.answer(&said)?;
    session.progress("new-next", &[]);
    Ok(Exit::Clean)
}

fn answer(
    kind: KindName,
    question: &'static str,
    given: &Answers,
    around: &Surroundings<'_>,
    session: &Session,
) -> Result<String, Failure> {
    let default = around.default_answer(kind, question, given).unwrap_or_default();
    let known = around.known_answers(kind, question).join(", ");
    let sentence = session.words.text("question", &[("name", Value::from(question)), ("known", Value::from(known))]);
    let answer = ask::text(session, &sentence, &default)?;
    if answer.is_empty() {
        return Err(around.missing(kind, question).into());
    }
    // What is chosen for somebody is said.
    if question == "for" && !session.interactive {
        session.progress("new-for-taken", &[("id", Value::from(answer.as_str()))]);
    }
    Ok(answer)
}
