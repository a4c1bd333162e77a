//! The shape of the command line. Its words are in `locales/<lang>/cli.ftl`.

use std::path::PathBuf;

use clap::{Args, Parser, ValueEnum, builder::PossibleValuesParser};
use parvis::{
    model::date::Date,
    report::{voices::VOICES, words::LOCALES},
};

use super::commands::Command;

/// The command line.
#[derive(Parser)]
#[command(name = "parvis", version, disable_help_subcommand = true, arg_required_else_help = true)]
pub struct Cli {
    /// Options of every command.
    #[command(flatten)]
    pub global: Global,
    /// The command.
    #[command(subcommand)]
    pub command: Command,
}

/// Options of every command.
#[derive(Args)]
pub struct Global {
    /// Language of the messages; `--messages` says the same, for the one command whose `--lang` is that of a text.
    #[arg(long, alias = "messages", global = true, display_order = 100, value_parser = PossibleValuesParser::new(LOCALES.iter().map(|(tag, _)| *tag)))]
    pub lang: Option<String>,
    /// How findings are told.
    #[arg(long, global = true, display_order = 100, value_parser = PossibleValuesParser::new(VOICES.iter().map(|voice| voice.name())))]
    pub voice: Option<String>,
    /// Whether findings may be coloured.
    #[arg(long, global = true, display_order = 100, value_enum, default_value = "auto")]
    pub color: ColorChoice,
    /// Folder of the project.
    #[arg(long, global = true, display_order = 100)]
    pub root: Option<PathBuf>,
}

/// Whether findings may be coloured.
#[derive(Copy, Clone, PartialEq, Eq, Debug, ValueEnum)]
pub enum ColorChoice {
    /// On a terminal that shows colours.
    Auto,
    /// Even into a file.
    Always,
    /// Nowhere.
    Never,
}

/// Reads a whole date.
///
/// # Errors
/// A text that is no day of the calendar; `usage` makes the sentence.
pub fn day(text: &str) -> Result<Date, String> {
    Date::parse(text).filter(|date| date.day_of_month().is_some()).ok_or_else(|| text.to_owned())
}
