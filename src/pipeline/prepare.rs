//! Everything before rendering: the project is read, its documents are linked into a site, the rules are asked. All faults of
//! a project come out of one run.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
    sync::Arc,
};

use rayon::prelude::*;

use super::{Options, Outcome, Rendered, readings::Readings};
use crate::{
    base::{
        diagnostic::{Diagnostic, Place},
        error::Error,
        fingerprint::Fingerprint,
        memory::Memory as _,
        reading::Reading,
        source::{Again, FileId, SourceMap, Span, Spanned},
    },
    config::{self, builtin, theme::Theme},
    model::{date::Date, form::Form, lock::Lock},
    picture::{self, Pictures, Task},
    project::{self, Asset},
    publish::kept::{self, Kept},
    read,
    render::{
        asked::Asked,
        collection,
        html::shell::Shells,
        made::Made,
        search::memory::Memory,
        style,
        world::{Whole, World},
    },
    rules::{self, sound::Sound},
    site::{Around, Clock, Site},
    speech::{Mp3, Speech},
};

/// A site, ready to be rendered. A copy shares nearly all of it.
#[derive(Clone)]
pub struct Prepared {
    /// Everything that was found on the way.
    pub findings: Vec<Diagnostic>,
    /// All texts.
    pub sources: SourceMap,
    /// The site.
    pub site: Site,
    /// Its theme.
    pub theme: Arc<Theme>,
    /// The theme's templates.
    pub shells: Arc<Shells>,
    /// The date of the build.
    pub date: Date,
    speech: Arc<Speech>,
    pictures: Arc<Pictures>,
    pinned: Option<Date>,
    settings: Fingerprint,
    whole: Arc<Whole>,
}

/// Reads, links and checks a project.
///
/// # Errors
/// Failures of the disk; a folder without `site.toml`.
pub fn prepare(options: &Options) -> Result<Prepared, Error> {
    let mut prepared = link(options, None)?;
    prepared.ask_rules(&Sound::default());
    Ok(prepared)
}

/// Reads and links a project, and asks no rule yet. What was read before stands in `known`.
///
/// # Errors
/// Those of [`prepare`].
pub(super) fn link(options: &Options, known: Option<&mut Readings>) -> Result<Prepared, Error> {
    let mut sources = SourceMap::default();
    let (settings, mut findings) = project::settings(&options.root, &mut sources)?;
    let config = config::site::read(&sources, settings);
    findings.extend(config.findings);
    let config = config.value;
    let content = project::content(&options.root, &mut sources)?;
    findings.extend(content.findings);
    let (files, theme_findings) = theme_files(options, &config.theme.value, config.theme.span, &mut sources)?;
    findings.extend(theme_findings);

    let theme = config::theme::read(&sources, &files, &config);
    findings.extend(theme.findings);
    let theme = Arc::new(theme.value);
    let shells = Shells::new(&theme, &config.languages, &sources);
    findings.extend(shells.findings);

    let audits = project::audits(&options.root, &mut sources, &mut findings)?;
    let unreadable: Vec<FileId> = findings.iter().filter_map(unreadable_file).collect();
    let readable: Vec<FileId> = content.documents.iter().copied().filter(|file| !unreadable.contains(file)).collect();
    let lock = project::lock(&options.root, &mut sources, &mut findings)?;
    // What is read again and again is compared with what it was: its texts stay.
    let is_one_run = known.is_none();
    let read_one = |file: FileId| read::document(&sources, file, &config);
    let read_all = || match known {
        Some(known) => known.of(&sources, &readable, settings, read_one),
        None => readable.par_iter().map(|file| read_one(*file).map(Arc::new)).collect(),
    };
    // One long file beside many short ones.
    let (readings, lock) = rayon::join(read_all, || lock.map(|file| config::lock::read(&sources, file)));
    if is_one_run {
        let root = options.root.clone();
        sources.let_go(&readable, &(Arc::new(move |path: &str| project::text(&root, path)) as Again));
    }
    let mut documents = Vec::with_capacity(readings.len());
    let mut told = BTreeSet::new();
    for reading in readings {
        // A translation draws the data of its original: their faults are told once.
        let own = reading.value.span.file;
        // A draft is no part of what is published: it is looked at with the drafts, and stops nothing before.
        if reading.value.meta.draft && !options.drafts {
            documents.push(reading.value);
            continue;
        }
        findings.extend(reading.findings.into_iter().filter(|finding| match finding.place {
            Place::Source(span) if span.file != own => told.insert((span, finding.message.id)),
            _ => true,
        }));
        documents.push(reading.value);
    }
    let (assets, withdrawn_files) =
        with_sidecars(content.assets, &content.sidecars, &unreadable, &sources, &mut findings);
    let mut records = Vec::new();
    for file in audits.into_iter().filter(|file| !unreadable.contains(file)) {
        let reading = read::audit::audit(&sources, file);
        findings.extend(reading.findings);
        records.push(reading.value);
    }
    let pinned = options.date.or(config.date.as_ref().map(|date| date.value.first_day()));
    let date = pinned.unwrap_or(options.system_date);
    let clock = Clock { today: date, drafts: options.drafts };
    let lock = lock.unwrap_or_else(|| Reading { value: Lock::default(), findings: Vec::new() });
    findings.extend(lock.findings);
    let site =
        Site::link(config, documents, Around { assets, audits: records, withdrawn_files, lock: lock.value }, clock);
    findings.extend(site.findings);
    let site = site.value;
    let settings = sources.file(settings).fingerprint;
    Ok(Prepared {
        findings,
        sources,
        site,
        theme,
        shells: Arc::new(shells.value),
        date,
        speech: Arc::new(Speech::Silent),
        pictures: Arc::default(),
        pinned,
        settings,
        whole: Arc::default(),
    })
}

impl Prepared {
    /// The search remembers what pages said of themselves before.
    pub(super) fn remember_search(&mut self, memory: &Arc<Memory>) {
        self.whole = Arc::new(Whole::remembering(Arc::clone(memory)));
    }

    /// Asks the rules. Documents whose words are known to be sound are not read for them again; returns what is known now.
    pub(super) fn ask_rules(&mut self, known: &Sound) -> Sound {
        let (findings, sound) = rules::check_but(&self.site, self.settings, known);
        self.findings.extend(findings);
        sound
    }

    /// Asks the rules, and remembers for the next build by the same program whose words are sound. A fresh build believes nothing of it.
    pub(super) fn ask_rules_but(&mut self, memory: &Kept, tool: Fingerprint, fresh: bool) {
        let before = memory.get(tool).filter(|_| !fresh).map(|bytes| Sound::from_bytes(&bytes)).unwrap_or_default();
        let now = self.ask_rules(&before);
        if fresh || now != before {
            memory.put(tool, &now.to_bytes());
        }
    }

    /// Looks for the engine that reads aloud, if there is a document for it. One that the site names and that is not there is a finding
    /// (`audio-engine-missing`), and so is an encoder of MP3 that is not there where a kind has that form (`audio-encoder-missing`); the others are said at the end of the build.
    pub fn find_speech(&mut self, root: &Path) {
        let routes = &self.site.routes;
        let forms = || self.site.documents().flat_map(|document| routes.forms(&document.id)).map(|(form, _)| form);
        if !forms().any(Form::is_heard) {
            return;
        }
        let settings = &self.site.config.audio;
        let wants_mp3 = forms().any(|form| form == Form::AudioMp3);
        self.speech = Arc::new(Speech::find(settings, Some(Box::new(Kept::of(root, kept::SPOKEN))), wants_mp3));
        let mp3 = self.speech.speaker().map(|speaker| &speaker.mp3);
        let place = self.site.config.forms.asked.get(&Form::AudioMp3);
        if let (Some(Mp3::Missing(command)), Some(place)) = (mp3, place) {
            let finding = Diagnostic::warning("audio-encoder-missing", *place);
            self.findings.push(finding.with("encoder", command.first().map_or("", |program| program)));
        }
        if let (Speech::Missing(asked), Some(place)) = (&*self.speech, settings.asked) {
            let finding = Diagnostic::warning("audio-engine-missing", place);
            self.findings.push(finding.with("engine", asked.missing().unwrap_or_default()));
        }
    }

    /// Makes the pictures that pages show, or looks at them. What is no picture is a finding (`picture-unreadable`), and so are one that moves
    /// (`picture-moves`) and one that is too heavy to load unasked (`picture-heavy`).
    ///
    /// # Errors
    /// If the disk refuses a file of the content folder.
    pub fn find_pictures(&mut self, root: &Path, task: &Task<'_>) -> Result<(), Error> {
        let shown = self.site.shown_pictures();
        let assets: Vec<&Asset> = shown.keys().filter_map(|path| self.site.assets().get(path)).collect();
        if assets.is_empty() {
            return Ok(());
        }
        self.pictures = Arc::new(picture::make(&assets, Box::new(Kept::of(root, kept::PICTURES)), task)?);
        self.findings.extend(rules::shown::of(&self.site, &self.pictures));
        Ok(())
    }

    /// What rendering stands on, where nothing was made yet.
    pub fn world(&self) -> World<'_> {
        self.world_with(Arc::new(Made::keeping(collection::held(&self.site))))
    }

    /// What rendering stands on, with what was made before.
    pub(super) fn world_with(&self, made: Arc<Made>) -> World<'_> {
        World {
            site: &self.site,
            theme: &self.theme,
            shells: &self.shells,
            pinned: self.pinned,
            sheet: style::path_of(&self.theme.stylesheet),
            settings: self.settings,
            speech: &self.speech,
            pictures: &self.pictures,
            made,
            whole: &self.whole,
            asked: Asked::default(),
        }
    }

    /// The end of a run.
    pub fn outcome(
        mut self,
        refused: bool,
        mut rendered: Rendered,
        changes: Option<crate::publish::folder::Changes>,
    ) -> Outcome {
        self.findings.append(&mut rendered.findings);
        // What is said of a text is said of it as it stands at the end of the run, whatever becomes of the file before somebody reads it.
        for span in self.findings.iter().flat_map(Diagnostic::spans) {
            self.sources.file(span.file).text();
        }
        Outcome {
            findings: self.findings,
            sources: self.sources,
            next_change: self.site.next_change(),
            site: self.site,
            refused,
            rendered,
            changes,
            date: self.date,
            speech: self.speech.asked(),
        }
    }
}

/// The files with what stands beside them, and those that were taken away. Data beside nothing is a finding (`sidecar-without-file`).
fn with_sidecars(
    mut assets: Vec<Asset>,
    sidecars: &[FileId],
    unreadable: &[FileId],
    sources: &SourceMap,
    findings: &mut Vec<Diagnostic>,
) -> (Vec<Asset>, BTreeMap<Arc<str>, Spanned<Date>>) {
    let mut withdrawn = BTreeMap::new();
    let mut former = Vec::new();
    for file in sidecars.iter().filter(|file| !unreadable.contains(file)) {
        let path = read::sidecar::beside(sources, *file);
        let reading = read::sidecar::sidecar(sources, *file);
        let asset = assets.iter_mut().find(|asset| asset.path == path);
        match (asset, &reading.value.withdrawn_on) {
            (None, None) => {
                findings.push(Diagnostic::warning("sidecar-without-file", Span::start_of(*file)).with("path", &path));
                continue;
            }
            (None, Some(day)) => {
                withdrawn.insert(path, day.clone());
                // With a file, its former addresses are withdrawn.
                former.extend(reading.value.aliases.iter().map(|alias| (Arc::clone(&alias.value), day.clone())));
            }
            (Some(_), Some(day)) => {
                findings.push(Diagnostic::error("withdrawn-file-there", day.span).with("path", &path));
            }
            (Some(asset), None) => asset.sidecar = Some(Arc::new(reading.value)),
        }
        findings.extend(reading.findings);
    }
    for (path, day) in former {
        if !assets.iter().any(|asset| asset.path == path) {
            withdrawn.entry(path).or_insert(day);
        }
    }
    (assets, withdrawn)
}

/// A text that is no text would only add faults that are none.
fn unreadable_file(finding: &Diagnostic) -> Option<FileId> {
    let unreadable = ["file-too-large", "not-utf-8"].contains(&finding.rule);
    match finding.place {
        Place::Source(span) if unreadable => Some(span.file),
        _ => None,
    }
}

/// The theme's files: those of the project, else those that the program carries.
fn theme_files(
    options: &Options,
    name: &str,
    place: Span,
    sources: &mut SourceMap,
) -> Result<(BTreeMap<Arc<str>, FileId>, Vec<Diagnostic>), Error> {
    let (mut files, mut findings) = project::theme(&options.root, name, sources)?;
    if files.is_empty() && name != builtin::NAME {
        findings.push(Diagnostic::error("unknown-theme", place).with("theme", name).with("known", builtin::NAME));
    }
    for (path, text) in builtin::FILES {
        if !files.contains_key(*path) {
            files.insert(Arc::from(*path), sources.load(&format!("themes/{name}/{path}"), text));
        }
    }
    Ok((files, findings))
}
