//! Small projects in temporary folders, and what becomes of them.

use std::{fs, path::Path};

use parvis::{
    base::{
        diagnostic::{Diagnostic, Place},
        error::Error,
        fingerprint::Fingerprint,
    },
    model::date::Date,
    pipeline::{self, Options, Outcome, Output},
};

/// A minimal site without a fault: settings, home, and the pages that the law asks for.
pub const CLEAN: &[(&str, &str)] = &[
    (
        "site.toml",
        "format = 1\nbase_url = \"https://ville.example/\"\ndate = 2026-11-23\nlanguages = [\"fr\", \"en\"]\n\
         [text.fr]\ntitle = \"Participer\"\norganisation = \"Ville\"\ntagline = \"La participation dans la ville, en clair.\"\n\
         [text.en]\ntitle = \"Take part\"\norganisation = \"City\"\ntagline = \"Participation in the city, in plain words.\"\n",
    ),
    (
        "content/index.md",
        "---\ntitle: Accueil\nsummary: La participation dans notre ville, expliquée en quelques mots simples.\n---\nAccessibilité : non conforme\n",
    ),
    (
        "content/plan-du-site.md",
        "---\ntitle: Plan du site\nlegal: plan-du-site\nsummary: Toutes les pages de ce site, chacune une fois, à sa place.\n---\n",
    ),
    (
        "content/mentions-legales.md",
        "---\ntitle: Mentions légales\nlegal: mentions-legales\nsummary: Qui publie ce site, qui l’héberge et comment nous joindre.\n---\n",
    ),
    (
        "content/donnees-personnelles.md",
        "---\ntitle: Données personnelles\nlegal: donnees-personnelles\nsummary: Ce que nous faisons de vos données, et vos droits.\n---\n",
    ),
    (
        "content/accessibilite.md",
        "---\ntitle: Accessibilité\nlegal: accessibilite\nsummary: L’état de l’accessibilité de ce site, et comment signaler un obstacle.\n---\n",
    ),
];

/// A project in a temporary folder.
pub struct Project {
    folder: tempfile::TempDir,
    /// Whether its pages are looked at: that costs much in a build without optimisation, and few tests are about it.
    audit: bool,
    /// Whether its documents are read aloud: never by the engine of the machine.
    speech: bool,
}

impl Project {
    /// The minimal site, with these files laid over it.
    pub fn with(files: &[(&str, &str)]) -> Self {
        let project = Self { folder: tempfile::tempdir().expect("a temporary folder"), audit: false, speech: false };
        for (path, text) in CLEAN.iter().chain(files) {
            project.write(path, text);
        }
        project
    }

    /// A copy of a site of the repository.
    pub fn copy_of(site: &Path) -> Self {
        let project = Self { folder: tempfile::tempdir().expect("a temporary folder"), audit: false, speech: false };
        let parts = ["site.toml", "content", "audits"].map(|part| site.join(part));
        for part in parts.iter().filter(|part| part.exists()) {
            for entry in walkdir::WalkDir::new(part) {
                let entry = entry.expect("the site is readable");
                let inside = entry.path().strip_prefix(site).expect("a walked path lies below its root");
                if entry.file_type().is_file() {
                    let target = project.root().join(inside);
                    fs::create_dir_all(target.parent().expect("a file has a folder")).expect("a folder");
                    fs::copy(entry.path(), target).expect("a copy");
                }
            }
        }
        // A copy was never published: it has no lock, and promises none. PDF files take seconds each in an unoptimised program; `forms::pdf` makes its own.
        let settings = project.read("site.toml").replace("\nlock = true", "\n#");
        let light = "= [\"text\", \"odt\", \"markdown\", \"single-file\", \"epub\", \"brf\", \"pef\"]";
        let settings = settings.replace("= \"all\"", light);
        let bound = "[collections.charte-et-plan]\n";
        project.write("site.toml", settings.replace(bound, &format!("{bound}forms = [\"epub\", \"zip\"]\n")));
        project
    }

    /// The same project, whose pages are looked at when it is checked or built.
    pub fn audited(self) -> Self {
        Self { audit: true, ..self }
    }

    /// The same project, whose documents are read aloud by the engine that it names.
    pub fn speaking(self) -> Self {
        Self { speech: true, ..self }
    }

    /// Its folder.
    pub fn root(&self) -> &Path {
        self.folder.path()
    }

    /// Writes a file.
    pub fn write(&self, path: &str, text: impl AsRef<[u8]>) {
        let target = self.root().join(path);
        fs::create_dir_all(target.parent().expect("a file has a folder")).expect("a folder");
        fs::write(target, text).expect("a file");
    }

    /// Reads a source.
    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// Reads a file of the built site.
    pub fn built(&self, path: &str) -> String {
        fs::read_to_string(self.root().join("dist").join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// What a run is asked to do.
    pub fn options(&self) -> Options {
        let system_date = Date::parse("2026-11-24").expect("a date");
        Options { root: self.root().to_path_buf(), date: None, system_date, drafts: false, audit: self.audit }
    }

    /// The paths of everything that was built.
    pub fn listed(&self) -> Vec<String> {
        let root = self.root().join("dist");
        let files = walkdir::WalkDir::new(&root).into_iter().map(|entry| entry.expect("the folder is ours"));
        let files = files.filter(|entry| entry.file_type().is_file());
        let path = |entry: walkdir::DirEntry| entry.path().strip_prefix(&root).map(|path| path.display().to_string());
        files.map(|entry| path(entry).expect("it is below")).collect()
    }

    /// Goes the whole way in memory.
    pub fn check(&self) -> Result<Outcome, Error> {
        pipeline::check(&self.options(), false)
    }

    /// Builds the site.
    pub fn build(&self, fresh: bool) -> Result<Outcome, Error> {
        self.build_into("dist", fresh)
    }

    /// What the last build left behind, if a build would find nothing to do.
    pub fn at_rest(&self) -> Option<parvis::publish::rest::Rest> {
        let (folder, tool) = (self.root().join("dist"), Fingerprint::of(b"tests"));
        let output = Output { folder, fresh: false, strict: false, tool, audit: self.audit, speech: self.speech };
        pipeline::at_rest(&self.options(), &output).expect("a disk")
    }

    /// Builds the site into a folder of the project.
    pub fn build_into(&self, folder: &str, fresh: bool) -> Result<Outcome, Error> {
        self.build_telling(folder, fresh, &|_| ())
    }

    /// Builds the site into a folder of the project, and says how far it is.
    pub fn build_telling(&self, folder: &str, fresh: bool, told: pipeline::Told<'_>) -> Result<Outcome, Error> {
        let tool = Fingerprint::of(b"tests");
        pipeline::build(
            &self.options(),
            &Output {
                folder: self.root().join(folder),
                fresh,
                strict: false,
                tool,
                audit: self.audit,
                speech: self.speech,
            },
            told,
        )
    }

    /// Builds the site on a day.
    pub fn build_on(&self, day: &str) -> Result<Outcome, Error> {
        let options = Options { system_date: Date::parse(day).expect("a date"), ..self.options() };
        let tool = Fingerprint::of(b"tests");
        pipeline::build(
            &options,
            &Output {
                folder: self.root().join("dist"),
                fresh: false,
                strict: false,
                tool,
                audit: self.audit,
                speech: self.speech,
            },
            &|_| (),
        )
    }

    /// `path:line:column rule` of every finding, in the order of places.
    pub fn told(&self) -> Vec<String> {
        let outcome = self.check().expect("a check never fails for a mistake");
        let mut told: Vec<String> = outcome.findings.iter().map(|finding| place_and_rule(finding, &outcome)).collect();
        told.sort();
        told
    }
}

/// `path:line:column rule` of a finding.
pub fn place_and_rule(finding: &Diagnostic, outcome: &Outcome) -> String {
    match &finding.place {
        Place::Source(span) => {
            let (start, _) = outcome.sources.range(*span);
            let path = &outcome.sources.file(span.file).path;
            format!("{path}:{}:{} {}", start.line, start.column, finding.rule)
        }
        Place::Artifact { path, .. } => format!("{path} {}", finding.rule),
        Place::Project => format!("project {}", finding.rule),
    }
}
