//! One line a finding, as editors read them: `path:line:column: severity: what [rule]`. The severity is one of the words that
//! editors know from compilers (GNU Coding Standards, 4.4), whatever the language of the sentence.

use std::io;

use super::Voice;
use crate::{
    base::{
        diagnostic::{Severity, Value},
        source::SourceMap,
    },
    report::{
        Options,
        plain::one_line,
        told::{Told, ToldPlace},
        words::Words,
    },
};

/// One line a finding.
pub struct Brief;

impl Voice for Brief {
    fn name(&self) -> &'static str {
        "brief"
    }

    fn say(
        &self,
        told: &[Told<'_>],
        _: &SourceMap,
        words: &Words,
        _: &Options,
        out: &mut dyn io::Write,
    ) -> io::Result<()> {
        for Told { finding, place, more } in told {
            let place = match place {
                ToldPlace::Project => "parvis".to_owned(),
                ToldPlace::Artifact { .. } | ToldPlace::Source { .. } => place.to_string(),
            };
            let mut what = words.say(&finding.message);
            if let Some(pages) = &finding.pages {
                let shown = [("what", Value::from(what)), ("pages", Value::from(words.pages(pages)))];
                what = words.text("finding-what-pages", &shown);
            }
            if *more > 0 {
                what = format!("{what}. {}", words.more(*more));
            }
            let line = format!("{place}: {}: {what} [{}]", known_to_editors(finding.severity), finding.rule);
            writeln!(out, "{}", one_line(&line))?;
        }
        Ok(())
    }
}

fn known_to_editors(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Owed | Severity::Warning => "warning",
        Severity::Advice => "note",
    }
}

#[cfg(test)]
mod tests {
    use crate::{
        base::{diagnostic::Diagnostic, lang::Lang, source::Span},
        report::{speak, voices},
    };

    use super::*;

    #[test]
    fn a_finding_is_one_line_even_if_its_words_are_several() {
        let mut sources = SourceMap::default();
        let file = sources.load("content/index.md", "---\ntitel: Bonjour\n---\n");
        let finding = Diagnostic::warning("unknown-key", Span::new(file, 4, 9)).with("key", "ti\ntel");
        let words = Words::of(&Lang::parse("en").expect("a tag"));
        let mut out = Vec::new();
        let voice = voices::named("brief").expect("it is in the table");
        speak(voice, &[finding], &sources, &words, &Options::default(), &mut out).expect("memory");
        let out = String::from_utf8(out).expect("UTF-8");
        assert!(out.starts_with("content/index.md:2:1: warning: "), "{out}");
        assert!(out.ends_with(" [unknown-key]\n"), "{out}");
        assert_eq!(out.lines().count(), 1);
    }
}
