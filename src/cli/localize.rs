//! Gives the command line its words: every text of help comes from `locales/<lang>/cli.ftl`, none from the code.

use clap::{Arg, ArgAction, Command};
use parvis::report::words::Words;

/// The command and its subcommands with their texts. The message of a command is `cli`, `cli-build`, `cli-new-site`…; its
/// attributes are `.example`, `.arg-<name>` for each argument and `.value-<name>` for the word that stands for its value.
pub fn localized(command: Command, words: &Words) -> Command {
    let help = Arg::new("help").short('h').long("help").action(ArgAction::Help).global(true).display_order(200);
    let version = Arg::new("version").short('V').long("version").action(ArgAction::Version).display_order(201);
    let command = command.disable_help_flag(true).disable_version_flag(true).arg(help).arg(version);
    localize(command, "cli", words)
}

fn localize(command: Command, id: &str, words: &Words) -> Command {
    let names: Vec<String> = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    let positionals = command.get_positionals().next().is_some();
    let mut command = command
        .about(words.text(id, &[]))
        .subcommand_value_name(words.text("help-command", &[]))
        .help_template(template(id, !names.is_empty(), positionals, words))
        .mut_args(|arg| localize_argument(arg, id, words));
    if let Some(example) = words.attribute(id, "example") {
        command = command.after_help(example);
    }
    for name in names {
        let id = format!("{id}-{name}");
        command = command.mut_subcommand(name, |sub| localize(sub, &id, words));
    }
    command
}

fn localize_argument(mut arg: Arg, id: &str, words: &Words) -> Arg {
    let name = arg.get_id().as_str().replace('_', "-");
    if arg.get_action().takes_values() {
        // The texts say which values there are and which one counts by default: clap would say it in English.
        arg = arg.hide_possible_values(true).hide_default_value(true);
    }
    if let Some(help) = attribute(id, &format!("arg-{name}"), words) {
        arg = arg.help(help);
    }
    match attribute(id, &format!("value-{name}"), words) {
        Some(value) => arg.value_name(value),
        None => arg,
    }
}

/// The attribute of a command; the kinds of documents share theirs.
fn attribute(id: &str, name: &str, words: &Words) -> Option<String> {
    let shared = || id.strip_prefix("cli-new-").and_then(|_| words.attribute("cli-new-kind", name));
    words.attribute(id, name).or_else(shared)
}

/// Headings are whole lines, so that a listener knows where a list begins.
fn template(id: &str, subcommands: bool, positionals: bool, words: &Words) -> String {
    let heading = |id: &str| words.text(id, &[]);
    let mut template = format!("{{about}}\n\n{} {{usage}}\n", heading("help-usage"));
    if subcommands {
        template += &format!("\n{}\n{{subcommands}}\n", heading("help-commands"));
    }
    if positionals {
        template += &format!("\n{}\n{{positionals}}\n", heading("help-arguments"));
    }
    template += &format!("\n{}\n{{options}}\n", heading("help-options"));
    // clap would put blank lines between the heading and what stands after it.
    if let Some(example) = words.attribute(id, "example") {
        template += &format!("\n{}\n  {example}\n", heading("help-example"));
    }
    template
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;
    use parvis::base::lang::Lang;

    use super::*;
    use crate::cli::arguments::Cli;

    #[test]
    fn every_command_and_argument_has_its_texts_in_both_languages() {
        for tag in ["fr", "en"] {
            let words = Words::of(&Lang::parse(tag).expect("a tag"));
            check(&localized(Cli::command(), &words), "cli", &words);
        }
    }

    fn check(command: &Command, id: &str, words: &Words) {
        let tag = words.lang().tag();
        let about = command.get_about().map(ToString::to_string).unwrap_or_default();
        assert_ne!(about, id, "{tag}: {id} has no text");
        assert!(words.attribute(id, "example").is_some(), "{tag}: {id} has no example");
        for arg in command.get_arguments() {
            let name = arg.get_id().as_str().replace('_', "-");
            assert!(attribute(id, &format!("arg-{name}"), words).is_some(), "{tag}: {id} does not explain {name}");
        }
        for sub in command.get_subcommands() {
            check(sub, &format!("{id}-{}", sub.get_name()), words);
        }
    }

    #[test]
    fn help_speaks_french() {
        let words = Words::of(&Lang::parse("fr").expect("a tag"));
        let help = localized(Cli::command(), &words).render_help().to_string();
        for word in ["Commandes\u{a0}:", "Options\u{a0}:", "Exemple\u{a0}:"] {
            assert!(help.contains(word), "{help}");
        }
        for word in ["Usage:", "Print", "possible values", "default"] {
            assert!(!help.contains(word), "{help}");
        }
    }
}
