//! What a build leaves behind when all is done: the state of every file that it read and of every file that it made. As long as both are what they
//! were, the next build has nothing to read and nothing to make, however large the site is; it says again what there is to say.
#![expect(clippy::disallowed_methods, reason = "this is the stage that writes the disk")]

mod findings;
mod state;

use std::{
    fs,
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize};

use self::findings::StoredFindings;
pub use self::state::Seen;
use super::lock::MEMORY;
use crate::{
    base::{diagnostic::Diagnostic, error::Error, fingerprint::Fingerprint, source::SourceMap},
    model::date::Date,
    speech::Asked,
};

/// A site at rest.
#[derive(Debug)]
pub struct Rest {
    /// Everything that there is to say about the sources.
    pub findings: Vec<Diagnostic>,
    /// The sources that findings point into.
    pub sources: SourceMap,
    /// How many files were made, and stay.
    pub kept: usize,
    /// The next day on which the output would change by itself, and the name of the document for which it does.
    pub next_change: Option<(Date, String)>,
    /// The engine that was asked to read aloud.
    pub speech: Option<Asked>,
}

/// What makes two builds the same: who builds, on which day, what, from which files into which.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub struct Same {
    /// The program, its options, and the day.
    pub maker: Fingerprint,
    /// State of the files that are read.
    pub sources: Fingerprint,
    /// State of the files that were made.
    pub output: Fingerprint,
}

/// The file.
#[derive(Serialize, Deserialize)]
struct Stored {
    same: [String; 3],
    kept: usize,
    next_change: Option<(String, String)>,
    speech: Option<StoredSpeech>,
    findings: StoredFindings,
}

/// What was asked to read aloud.
#[derive(Serialize, Deserialize)]
struct StoredSpeech {
    command: Vec<String>,
    ssml: bool,
    answer: Option<String>,
    mp3: Option<(Vec<String>, Option<String>)>,
}

impl StoredSpeech {
    fn of(asked: &Asked) -> Self {
        let text = |answer: &Option<Fingerprint>| answer.map(|answer| answer.to_string());
        Self {
            command: asked.command.clone(),
            ssml: asked.ssml,
            answer: text(&asked.answer),
            mp3: asked.mp3.as_ref().map(|(command, answer)| (command.clone(), text(answer))),
        }
    }

    fn read(self) -> Asked {
        let answer = |text: Option<String>| text.and_then(|text| Fingerprint::parse(&text));
        let mp3 = self.mp3.map(|(command, text)| (command, answer(text)));
        Asked { command: self.command, ssml: self.ssml, answer: answer(self.answer), mp3 }
    }
}

impl Rest {
    /// Keeps what a build left behind. The output folder names the file, as that of the manifest.
    ///
    /// # Errors
    /// [`Error::Io`] if the disk refuses.
    pub fn save(&self, root: &Path, output: &Path, same: &Same) -> Result<(), Error> {
        let stored = Stored {
            same: same.words(),
            kept: self.kept,
            next_change: self.next_change.as_ref().map(|(day, document)| (day.to_string(), document.clone())),
            speech: self.speech.as_ref().map(StoredSpeech::of),
            findings: StoredFindings::of(&self.findings, &self.sources),
        };
        let path = file(root, output);
        let bytes = serde_json::to_vec(&stored).map_err(|error| Error::io(&path, error.into()))?;
        let draft = path.with_extension("new");
        fs::write(&draft, bytes).map_err(|error| Error::io(&draft, error))?;
        fs::rename(&draft, &path).map_err(|error| Error::io(&path, error))
    }

    /// What the last build left behind, if nothing is different now. `output` is asked only if the rest is equal; `text` gives the text of a
    /// source by its path.
    pub fn load(
        root: &Path,
        folder: &Path,
        [maker, sources]: [Fingerprint; 2],
        output: impl FnOnce() -> Option<Fingerprint>,
        text: impl FnMut(&str) -> Option<String>,
    ) -> Option<Self> {
        let stored: Stored = serde_json::from_slice(&fs::read(file(root, folder)).ok()?).ok()?;
        if stored.same[..2] != [maker.to_string(), sources.to_string()] || stored.same[2] != output()?.to_string() {
            return None;
        }
        let next_change = match stored.next_change {
            Some((day, document)) => Some((Date::parse(&day)?, document)),
            None => None,
        };
        let (findings, sources) = stored.findings.read(text)?;
        let speech = stored.speech.map(StoredSpeech::read);
        Some(Self { findings, sources, kept: stored.kept, next_change, speech })
    }
}

impl Same {
    fn words(&self) -> [String; 3] {
        [self.maker, self.sources, self.output].map(|fingerprint| fingerprint.to_string())
    }
}

fn file(root: &Path, output: &Path) -> PathBuf {
    root.join(MEMORY).join(format!("rest-{}.json", super::manifest::name_of(output)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::diagnostic::{Edit, Fix, Message, Place, Safety, Severity};

    #[test]
    fn what_was_said_is_said_again_with_its_places() {
        let root = tempfile::tempdir().expect("a folder");
        fs::create_dir_all(root.path().join(MEMORY)).expect("a folder");
        let mut sources = SourceMap::default();
        let (_, first, second) =
            (sources.load("x.md", "x"), sources.load("a.md", "un\ndeux\n"), sources.load("b.md", "trois\n"));
        let span = |file, start, end| crate::base::source::Span::new(file, start, end);
        let fix =
            Fix { safety: Safety::Unsafe, edits: vec![Edit { span: span(first, 0, 2), text: "deux".to_owned() }] };
        let said = vec![
            Diagnostic::warning("link-empty", span(second, 1, 3))
                .with("text", "été")
                .label(span(first, 3, 7), Message::new("link-empty"))
                .fix(fix),
            Diagnostic::new(Severity::Advice, "link-empty", Place::Project),
        ];
        let asked = |answer| Asked {
            command: vec!["voix".to_owned(), "-v".to_owned()],
            ssml: true,
            answer,
            mp3: Some((vec!["mp3".to_owned()], answer)),
        };
        let speech = Some(asked(Some(Fingerprint::of(b"voix 2"))));
        let next_change = Some((Date::day(2026, 12, 1).expect("a day"), "process/parc".to_owned()));
        let rest =
            Rest { findings: said.clone(), sources, kept: 3, next_change: next_change.clone(), speech: speech.clone() };
        let of = |text: &[u8]| Fingerprint::of(text);
        let same = Same { maker: of(b"maker"), sources: of(b"sources"), output: of(b"output") };
        let dist = root.path().join("dist");
        rest.save(root.path(), &dist, &same).expect("a disk");
        let texts = |path: &str| {
            ["a.md", "b.md"].contains(&path).then(|| if path == "a.md" { "un\ndeux\n" } else { "trois\n" }.to_owned())
        };
        let load = |maker: &[u8], output: &[u8]| {
            let output = Fingerprint::of(output);
            Rest::load(root.path(), &dist, [of(maker), same.sources], || Some(output), texts)
        };
        let again = load(b"maker", b"output").expect("nothing changed");
        let told = |diagnostic: &Diagnostic, sources: &SourceMap| match diagnostic.place {
            Place::Source(span) => (sources.file(span.file).path.to_string(), sources.text(span).to_owned()),
            _ => Default::default(),
        };
        assert_eq!(told(&again.findings[0], &again.sources), told(&said[0], &rest.sources));
        assert_eq!((&again.findings[0].message, &again.findings[1]), (&said[0].message, &said[1]));
        assert_eq!(again.sources.text(again.findings[0].labels[0].span), "deux");
        assert_eq!(
            again.findings[0].fix.as_ref().map(|fix| (fix.safety, &*fix.edits[0].text)),
            Some((Safety::Unsafe, "deux"))
        );
        assert_eq!((again.kept, again.next_change, again.speech), (3, next_change, speech));
        assert!(load(b"another", b"output").is_none() && load(b"maker", b"another").is_none());
    }
}
