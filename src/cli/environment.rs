//! What surrounds the program: the only place that asks the system for it.
#![expect(clippy::disallowed_methods, reason = "this is where the environment enters")]

use std::{
    env,
    ffi::OsString,
    fs,
    io::{self, IsTerminal as _, stderr, stdin, stdout},
    path::{Path, PathBuf},
    time::UNIX_EPOCH,
};

use parvis::{
    base::{
        error::Error,
        fingerprint::{Fingerprint, Fingerprinter},
        lang::Lang,
    },
    model::date::Date,
};

/// What was found around the program.
pub struct Environment {
    /// The command line, the program's name first.
    pub arguments: Vec<OsString>,
    /// `NO_COLOR`, or a terminal that cannot.
    pub no_color: bool,
    /// `NO_GRAPHICS`, or a terminal that cannot.
    pub no_graphics: bool,
    /// `PARVIS_SPEECH=none`: no engine is looked for.
    pub no_speech: bool,
    /// Somebody looks at the output.
    pub terminal: bool,
    /// Somebody can be asked.
    pub interactive: bool,
    /// The terminal shows more than ASCII.
    pub unicode: bool,
    /// Columns of the terminal.
    pub width: Option<usize>,
    locale: Option<String>,
}

impl Environment {
    /// Asks the system.
    pub fn read() -> Self {
        let set = |name: &str| env::var_os(name).is_some_and(|value| !value.is_empty());
        let dumb = env::var_os("TERM").is_some_and(|term| term == "dumb");
        let names = ["LC_ALL", "LC_MESSAGES", "LANG"];
        // POSIX 8.2: the first that is set and not empty counts.
        let locale = names.iter().filter_map(|name| env::var(name).ok()).find(|value| !value.is_empty());
        let charset = ["LC_ALL", "LC_CTYPE", "LANG"];
        let charset = charset.iter().filter_map(|name| env::var(name).ok()).find(|value| !value.is_empty());
        Self {
            arguments: env::args_os().collect(),
            no_color: dumb || set("NO_COLOR"),
            no_graphics: dumb || set("NO_GRAPHICS"),
            no_speech: env::var_os("PARVIS_SPEECH").is_some_and(|value| value == "none"),
            terminal: stdout().is_terminal(),
            interactive: stdin().is_terminal() && stderr().is_terminal(),
            unicode: charset.is_some_and(|value| value.to_ascii_lowercase().replace('-', "").contains("utf8")),
            width: env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok()),
            locale,
        }
    }

    /// The language to speak: the one that was asked for, else that of the locale, else English.
    pub fn lang(&self, asked: Option<&str>) -> Lang {
        let locale = self.locale.as_deref().and_then(|locale| locale.split(['_', '.', '@', '-']).next());
        let tag = asked.or(locale).unwrap_or_default();
        let english = || Lang::parse("en").expect("a well-formed tag");
        Lang::parse(tag).unwrap_or_else(english)
    }
}

/// The folder of the project: the nearest one with a `site.toml`, from here upwards; else the one where we are.
pub fn nearest_project() -> PathBuf {
    let here = env::current_dir().unwrap_or_default();
    let found = here.ancestors().find(|folder| folder.join("site.toml").is_file());
    match found {
        // A short path in messages: most runs start in the project's folder.
        Some(folder) if folder == here => PathBuf::from("."),
        Some(folder) => folder.to_owned(),
        None => PathBuf::from("."),
    }
}

/// The date of the system, in its time zone.
pub fn today() -> Date {
    let now = jiff::ZonedDateTime::now().date();
    let whole = u8::try_from(now.month()).ok().zip(u8::try_from(now.day()).ok());
    whole.and_then(|(month, day)| Date::day(now.year(), month, day)).expect("the system's date is one of the calendar")
}

/// Who publishes into a store, in the names that all programs for such stores read, and through which proxy; `None` if nobody is named.
#[cfg(feature = "s3")]
pub fn access() -> Option<parvis::publish::target::store::Access> {
    let set = |name: &str| env::var(name).ok().map(|value| value.trim().to_owned()).filter(|value| !value.is_empty());
    Some(parvis::publish::target::store::Access {
        key: set("AWS_ACCESS_KEY_ID")?,
        secret: set("AWS_SECRET_ACCESS_KEY")?,
        token: set("AWS_SESSION_TOKEN"),
        proxy: set("HTTPS_PROXY").or_else(|| set("https_proxy")),
        no_proxy: set("NO_PROXY").or_else(|| set("no_proxy")),
        patience: parvis::publish::target::store::Patience::default(),
    })
}

/// True if nothing stands at a path, or an empty folder.
///
/// # Errors
/// [`Error::Io`] if the disk refuses.
pub fn is_free(folder: &Path) -> Result<bool, Error> {
    match fs::read_dir(folder) {
        Ok(mut entries) => Ok(entries.next().is_none()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::NotADirectory => Ok(false),
        Err(error) => Err(Error::io(folder, error)),
    }
}

/// Makes the folder of a new project.
///
/// # Errors
/// [`Error::Io`] if the disk refuses.
pub fn make_folder(folder: &Path) -> Result<(), Error> {
    fs::create_dir_all(folder).map_err(|error| Error::io(folder, error))
}

/// The identity of the program: its version, and the length and time of its file.
pub fn program() -> Fingerprint {
    let file = env::current_exe().and_then(fs::metadata);
    let length = file.as_ref().map(fs::Metadata::len).unwrap_or_default();
    let written = file.and_then(|file| file.modified()).ok();
    let written = written.and_then(|time| time.duration_since(UNIX_EPOCH).ok()).unwrap_or_default();
    Fingerprinter::default()
        .text(env!("CARGO_PKG_VERSION"))
        .bytes(&length.to_le_bytes())
        .bytes(&written.as_nanos().to_le_bytes())
        .finish()
}
