//! Failures in words: what could not be done, and what to do about it.

use std::io;

use parvis::{
    base::{diagnostic::Message, error::Error},
    report::{failure, words::Words},
};

/// Why a command could not end.
#[derive(Debug)]
pub enum Failure {
    /// The machine refused.
    Machine(Error),
    /// What was asked makes no sense here.
    Request(Message),
    /// The output refused.
    Output(io::Error),
}

impl Failure {
    /// True if whoever read the output closed it.
    pub fn is_broken_pipe(&self) -> bool {
        match self {
            Failure::Output(error) => error.kind() == io::ErrorKind::BrokenPipe,
            Failure::Machine(_) | Failure::Request(_) => false,
        }
    }

    /// The failure as the user reads it.
    pub fn in_words(&self, words: &Words) -> String {
        match self {
            Failure::Machine(error) => failure::in_words(error, words),
            Failure::Request(message) => failure::refusal(message, words),
            Failure::Output(error) => failure::output(error, words),
        }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Failure::Machine(error)
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Failure::Output(error)
    }
}

impl From<Message> for Failure {
    fn from(message: Message) -> Self {
        Failure::Request(message)
    }
}
