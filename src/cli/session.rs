//! What every command needs: the words, the voice, the folder of the project, and a way to speak.

use std::{
    io::{self, Write as _},
    path::PathBuf,
};

use parvis::{
    base::{
        diagnostic::{Diagnostic, Value},
        fingerprint::Fingerprint,
        source::SourceMap,
    },
    model::date::Date,
    pipeline::{Options, Progress},
    report::{self, voices, voices::Voice, words::Words},
};

use super::{
    arguments::{ColorChoice, Global},
    environment::{Environment, nearest_project, program, today},
};

/// A run of the program.
pub struct Session {
    /// The program's sentences in the user's language.
    pub words: Words,
    /// True if somebody can be asked.
    pub interactive: bool,
    /// True if documents are read aloud where an engine is found.
    pub speaks: bool,
    voice: &'static dyn Voice,
    options: report::Options,
    root: Option<PathBuf>,
}

impl Session {
    /// Decides language, voice and colours from what was asked and from what surrounds the program.
    pub fn open(global: &Global, environment: &Environment) -> Self {
        let linear = environment.no_graphics || !environment.terminal;
        let default = if linear { voices::LINEAR } else { voices::SNIPPET };
        let color = match global.color {
            ColorChoice::Always => true,
            ColorChoice::Never => false,
            ColorChoice::Auto => environment.terminal && !environment.no_color,
        };
        Self {
            words: Words::of(&environment.lang(global.lang.as_deref())),
            interactive: environment.interactive,
            speaks: !environment.no_speech,
            voice: global.voice.as_deref().and_then(voices::named).unwrap_or(default),
            options: report::Options { color, unicode: environment.unicode, width: environment.width.unwrap_or(100) },
            root: global.root.clone(),
        }
    }

    /// The folder of the project.
    pub fn root(&self) -> PathBuf {
        self.root.clone().unwrap_or_else(nearest_project)
    }

    /// What a run is asked to do in this project, today.
    pub fn options(&self, date: Option<Date>, drafts: bool) -> Options {
        Options { root: self.root(), date, system_date: today(), drafts, audit: true }
    }

    /// The identity of this program: pages of another one are made again.
    pub fn tool(&self) -> Fingerprint {
        program()
    }

    /// True if another program listens.
    pub fn speaks_json(&self) -> bool {
        self.voice.name() == "json"
    }

    /// True if a person reads or listens, and not an editor or another program.
    pub fn speaks_in_sentences(&self) -> bool {
        ["linear", "snippet"].contains(&self.voice.name())
    }

    /// Says findings on the standard output.
    ///
    /// # Errors
    /// Whatever the output says.
    pub fn tell(&self, findings: &[Diagnostic], sources: &SourceMap) -> io::Result<()> {
        let mut out = io::BufWriter::new(io::stdout().lock());
        report::speak(self.voice, findings, sources, &self.words, &self.options, &mut out)?;
        out.flush()
    }

    /// Findings as the linear voice tells them, to be shown elsewhere.
    ///
    /// # Errors
    /// None in practice: a text in memory takes everything.
    pub fn told(&self, findings: &[Diagnostic], sources: &SourceMap) -> io::Result<String> {
        let mut out = Vec::new();
        let options = report::Options { color: false, ..self.options };
        report::speak(voices::LINEAR, findings, sources, &self.words, &options, &mut out)?;
        Ok(String::from_utf8_lossy(&out).into_owned())
    }

    /// Says a failure that does not end the command.
    pub fn complain(&self, text: &str) {
        let _ = writeln!(io::stderr(), "{}", text.trim_end());
    }

    /// Says a sentence of progress on the error stream, so that the output stays what was asked for.
    pub fn progress(&self, id: &str, arguments: &[(&'static str, Value)]) {
        // Progress is a courtesy: a closed error stream is no failure.
        let _ = writeln!(io::stderr(), "{}", self.words.text(id, arguments));
    }

    /// Says how far a build is with what takes long: at its beginning, and at each tenth of many.
    pub fn prepares(&self, progress: Progress) {
        let Progress::Pictures { done, all } = progress;
        let step = (all / 10).max(1);
        match done {
            0 => self.progress("build-pictures", &[("count", all.into())]),
            _ if all >= 10 && done % step == 0 && done < all => {
                self.progress("build-pictures-done", &[("done", done.into()), ("count", all.into())]);
            }
            _ => {}
        }
    }

    /// Writes an answer on the standard output.
    ///
    /// # Errors
    /// Whatever the output says.
    pub fn answer(&self, text: &str) -> io::Result<()> {
        let mut out = io::stdout().lock();
        out.write_all(text.as_bytes())?;
        match text.ends_with('\n') {
            true => out.flush(),
            false => writeln!(out),
        }
    }
}
