//! `parvis explain`: what a rule is about, for whom, and what to write; without a name, all rules.

use clap::Args;
use parvis::base::{
    diagnostic::Message,
    rulebook::{Page, Part, RULES, Rule, Section, named},
    suggest::nearest,
};

use crate::cli::{Exit, failure::Failure, session::Session};

/// `parvis explain`
#[derive(Args)]
pub struct Explain {
    /// Name of a rule.
    rule: Option<String>,
}

impl Explain {
    /// Prints the page of the rule, or one line a rule.
    pub fn run(&self, session: &Session) -> Result<Exit, Failure> {
        let french = session.words.lang().primary() == "fr";
        let text = match &self.rule {
            None => RULES.iter().map(|rule| entry(rule, french)).collect(),
            Some(name) => whole(find(name)?, french),
        };
        session.answer(&text)?;
        Ok(Exit::Clean)
    }
}

fn find(name: &str) -> Result<&'static Rule, Message> {
    if let Some(rule) = named(name) {
        return Ok(rule);
    }
    let near = nearest(name, RULES.iter().map(|rule| rule.name));
    Err(match near {
        Some(near) => Message::new("unknown-rule-suggestion").with("rule", name).with("suggestion", near),
        None => Message::new("unknown-rule").with("rule", name),
    })
}

fn page<'a>(rule: &'a Rule, french: bool) -> Page<'a> {
    let text = if french { rule.french } else { rule.english };
    Page::parse(text).expect("a test parses every page")
}

/// `name: what it is about`
fn entry(rule: &Rule, french: bool) -> String {
    let separator = if french { "\u{a0}:" } else { ":" };
    format!("{}{separator} {}\n", rule.name, page(rule, french).summary)
}

/// The page for the ear: headings are lines, files have a beginning and an end in words. Examples stand in the French page
/// only, because they are the same in every language.
fn whole(rule: &Rule, french: bool) -> String {
    let here = page(rule, french);
    let mut out = format!("{}\n\n{}\n{}\n", rule.name, here.summary, here.severity);
    for section in &here.sections {
        out += &section_text(section, section.heading, french);
    }
    if !french {
        let original = page(rule, true);
        for (heading, translated) in [("Exemple refusé", "Refused"), ("Exemple accepté", "Accepted")] {
            out += &original.section(heading).map(|it| section_text(it, translated, french)).unwrap_or_default();
        }
    }
    out
}

fn section_text(section: &Section<'_>, heading: &str, french: bool) -> String {
    let mut out = format!("\n{heading}\n");
    for part in &section.parts {
        match part {
            Part::Line(line) => out += &format!("{}\n", line.replace('`', "")),
            Part::File { path, text } if french => {
                out += &format!("Début de {path}\n{text}Fin de {path}\n");
            }
            Part::File { path, text } => out += &format!("Beginning of {path}\n{text}End of {path}\n"),
            Part::Html(text) if french => out += &format!("Début de la page\n{text}Fin de la page\n"),
            Part::Html(text) => out += &format!("Beginning of the page\n{text}End of the page\n"),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_read_aloud_without_marks() {
        let rule = named("unknown-key").expect("it is in the table");
        for french in [true, false] {
            let text = whole(rule, french);
            assert!(!text.contains("##") && !text.contains("````"), "{text}");
            assert!(text.contains("sumary: Une seconde phrase."), "{text}");
        }
    }

    #[test]
    fn a_slip_in_the_name_of_a_rule_is_understood() {
        assert_eq!(find("unknow-key").map_err(|message| message.id).err(), Some("unknown-rule-suggestion"));
        assert_eq!(find("potato").map_err(|message| message.id).err(), Some("unknown-rule"));
    }
}
