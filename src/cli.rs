//! The command line: everything that the library must not know (arguments, environment, terminal, clock) enters here.

mod arguments;
mod ask;
mod commands;
mod environment;
mod failure;
mod localize;
mod panic;
mod project;
mod serve;
mod session;
mod usage;

use std::{
    ffi::OsString,
    io::{self, Write as _},
    process::ExitCode,
};

use clap::{CommandFactory as _, FromArgMatches as _, error::ErrorKind};
use parvis::report::words::Words;

use self::{arguments::Cli, environment::Environment, failure::Failure, session::Session};

/// How a command ended.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Exit {
    /// Nothing to complain about: 0.
    Clean,
    /// Findings that count: 1.
    Findings,
}

/// The exit code of a failure of the machine, or of a command that makes no sense.
const FAILURE: u8 = 2;

/// Runs the command that the command line names.
pub fn run() -> ExitCode {
    panic::speak_in_words();
    let environment = Environment::read();
    // The command is known before anything is loaded: `--version` is immediate.
    let parsed = Cli::command().try_get_matches_from(&environment.arguments);
    let refused = match parsed.and_then(|matches| Cli::from_arg_matches(&matches)) {
        Ok(cli) => return end(execute(&cli, &environment), &cli, &environment),
        Err(refused) => refused,
    };
    if refused.kind() == ErrorKind::DisplayVersion {
        return answer(&refused.to_string(), ExitCode::SUCCESS);
    }
    explain_usage(&environment)
}

fn execute(cli: &Cli, environment: &Environment) -> Result<Exit, Failure> {
    let session = Session::open(&cli.global, environment);
    cli.command.run(&session)
}

/// Parses once more with the words of the user's language, to show help or to say what is wrong.
fn explain_usage(environment: &Environment) -> ExitCode {
    let words = Words::of(&environment.lang(lang_argument(&environment.arguments).as_deref()));
    let mut command = localize::localized(Cli::command(), &words);
    let refused = match command.try_get_matches_from_mut(&environment.arguments) {
        Ok(matches) => match Cli::from_arg_matches(&matches) {
            Ok(_) => return ExitCode::from(FAILURE),
            Err(refused) => refused,
        },
        Err(refused) => refused,
    };
    match refused.kind() {
        ErrorKind::DisplayHelp => answer(&refused.to_string(), ExitCode::SUCCESS),
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => complain(&refused.to_string()),
        _ => complain(&usage::explanation(&refused, &words)),
    }
}

fn end(result: Result<Exit, Failure>, cli: &Cli, environment: &Environment) -> ExitCode {
    match result {
        Ok(Exit::Clean) => ExitCode::SUCCESS,
        Ok(Exit::Findings) => ExitCode::from(1),
        // Whoever reads has read enough: `parvis list | head`.
        Err(failure) if failure.is_broken_pipe() => ExitCode::SUCCESS,
        Err(failure) => {
            let words = Words::of(&environment.lang(cli.global.lang.as_deref()));
            complain(&failure.in_words(&words))
        }
    }
}

/// Ends the program although a thread still waits: `serve` was interrupted, and there is nothing left to do.
#[expect(clippy::exit, reason = "a watcher that waits for the next change cannot be woken")]
fn leave(clean: bool) -> ! {
    std::process::exit(if clean { 0 } else { i32::from(FAILURE) })
}

fn answer(text: &str, code: ExitCode) -> ExitCode {
    match io::stdout().write_all(text.as_bytes()) {
        Ok(()) => code,
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => code,
        Err(_) => ExitCode::from(FAILURE),
    }
}

fn complain(text: &str) -> ExitCode {
    // Nobody is left to be told if the error stream is closed.
    let _ = writeln!(io::stderr(), "{}", text.trim_end());
    ExitCode::from(FAILURE)
}

/// The language of the messages, where the command line as a whole cannot be parsed: `--messages`, or `--lang` where it means that.
fn lang_argument(arguments: &[OsString]) -> Option<String> {
    let mut arguments = arguments.iter().filter_map(|argument| argument.to_str()).peekable();
    let (mut found, mut is_translation) = (None, false);
    while let Some(argument) = arguments.next() {
        is_translation |= argument == "new" && arguments.peek() == Some(&"translation");
        let (name, value) = argument.split_once('=').map_or((argument, None), |(name, value)| (name, Some(value)));
        if name == "--messages" || (name == "--lang" && !is_translation) {
            found = value.or_else(|| arguments.peek().copied()).map(str::to_owned).or(found);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> (Option<String>, Option<String>) {
        let arguments: Vec<OsString> = line.split(' ').map(OsString::from).collect();
        let matches = Cli::command().try_get_matches_from(&arguments).expect("a command line that makes sense");
        let cli = Cli::from_arg_matches(&matches).expect("a command line that makes sense");
        (cli.global.lang, lang_argument(&arguments))
    }

    #[test]
    fn the_language_of_a_translation_is_not_that_of_the_messages() {
        for (line, messages) in [
            ("parvis new translation parc --lang en", None),
            ("parvis --lang fr new translation parc --lang en", Some("fr")),
            ("parvis new translation parc --lang nl --messages fr", Some("fr")),
            ("parvis new translation --messages=fr parc --lang=nl", Some("fr")),
            ("parvis new news --lang en", Some("en")),
            ("parvis check --messages fr", Some("fr")),
            ("parvis --lang fr check", Some("fr")),
        ] {
            let expected = messages.map(str::to_owned);
            assert_eq!(parsed(line), (expected.clone(), expected), "{line}");
        }
    }
}
