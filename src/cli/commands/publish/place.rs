//! Where a site is published: the folder or the store that the command line names, else the one in `site.toml`.

use std::path::{Component, Path, PathBuf};

use parvis::{
    base::{
        diagnostic::{Message, Value},
        error::Error,
    },
    config::{
        publish,
        store::{self, is_store},
    },
    publish::{
        hosts,
        lock::MEMORY,
        target::{Target, open_folder},
    },
};

use crate::cli::{
    commands::build::{refuse_inside, shown},
    failure::Failure,
    session::Session,
};

/// Where to publish.
pub enum Place {
    /// A folder of a server.
    Folder(PathBuf),
    /// A store of objects.
    Store(store::Place),
}

impl Place {
    /// What the command line says, else `site.toml`.
    pub fn find(session: &Session, named: Option<&Path>, set: &publish::Publish) -> Result<Self, Message> {
        let target = set.target.as_ref().map(|target| &*target.value);
        let store = |target: &str| store::place(target, &set.store).map(Place::Store);
        match (named, target) {
            (Some(named), _) => match named.to_str().filter(|named| is_store(named)) {
                Some(target) => store(target),
                None => folder(session, named).map(Place::Folder),
            },
            (None, Some(target)) if is_store(target) => store(target),
            (None, Some(target)) => folder(session, &session.root().join(target)).map(Place::Folder),
            (None, None) => Err(Message::new("publish-no-target")),
        }
    }

    /// In a sentence.
    pub fn shown(&self) -> Value {
        match self {
            Place::Folder(folder) => shown(folder),
            Place::Store(place) => Value::from(place.to_string()),
        }
    }

    /// Opens it to publish into it, or only to look at it.
    pub fn open(&self, session: &Session, writes: bool) -> Result<Target, Failure> {
        match self {
            Place::Folder(folder) => open_folder(folder, writes).map_err(not_ours),
            Place::Store(place) => open_store(session, place, writes),
        }
    }
}

#[cfg(feature = "s3")]
fn open_store(session: &Session, place: &store::Place, writes: bool) -> Result<Target, Failure> {
    use parvis::publish::target::store::Store;

    use crate::cli::{commands::publish::told, environment};

    let access = environment::access()
        .ok_or_else(|| Message::new("publish-store-no-credentials").with("place", place.to_string()))?;
    let store = match writes {
        true => Store::open(place, &access, &session.root(), &|progress| {
            told::progress(session, &progress);
        }),
        false => Store::peek(place, &access),
    };
    Ok(Target::Store(Box::new(store?)))
}

#[cfg(not(feature = "s3"))]
fn open_store(_: &Session, place: &store::Place, _: bool) -> Result<Target, Failure> {
    Err(Message::new("publish-store-absent").with("place", place.to_string()).into())
}

/// A folder of its own, whose path every server can read.
fn folder(session: &Session, folder: &Path) -> Result<PathBuf, Message> {
    refuse_inside(&session.root(), &["content", "themes", "dist", MEMORY], folder)?;
    let folder = plain(&std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned()));
    match hosts::odd_sign(&folder) {
        None => Ok(folder),
        Some(sign) => {
            let sign = match sign.is_control() {
                true => format!("U+{:04X}", u32::from(sign)),
                false => sign.to_string(),
            };
            Err(Message::new("publish-odd-target").with("folder", shown(&folder)).with("sign", sign))
        }
    }
}

/// A path without `.` and `..`, as it stands in the settings of servers.
fn plain(folder: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for part in folder.components() {
        match part {
            Component::ParentDir => drop(plain.pop()),
            Component::CurDir => {}
            other => plain.push(other),
        }
    }
    plain
}

/// The folder has something that is not ours: here another one is named on the command line or in `site.toml`.
fn not_ours(error: Error) -> Failure {
    match error {
        Error::ForeignOutput { path } => Message::new("publish-foreign-target").with("folder", shown(&path)).into(),
        other => other.into(),
    }
}
