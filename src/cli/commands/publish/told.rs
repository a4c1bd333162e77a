//! What publishing says: what would change, where it is, what it did.

use std::collections::BTreeMap;

use parvis::{
    base::diagnostic::Value,
    model::path::SitePath,
    publish::{
        publication::Piece,
        target::{Progress, Published, Target, history::Difference},
    },
};

use super::place::Place;
use crate::cli::{commands::build::shown, failure::Failure, session::Session};

/// Where it is, a sentence at a time.
pub fn progress(session: &Session, progress: &Progress) {
    match *progress {
        Progress::Sending { files: 0, .. } => {}
        Progress::Sending { files, bytes, kept } => {
            let counts = [("files", files.into()), ("size", size(session, bytes)), ("kept", kept.into())];
            session.progress("publish-sending", &counts);
        }
        Progress::Sent { files, of, bytes } => {
            let counts = [("files", files.into()), ("of", of.into()), ("size", size(session, bytes))];
            session.progress("publish-sent", &counts);
        }
        Progress::TookOver => session.progress("publish-store-took-over", &[]),
        Progress::Unguarded => session.progress("publish-store-unguarded", &[]),
    }
}

/// What is online and is not what was put there.
pub fn damages(session: &Session, target: &Target) {
    for release in target.lost() {
        session.progress("publish-record-lost", &[("release", release.into())]);
    }
    let damaged = target.damaged();
    if let Some(path) = damaged.keys().next() {
        let arguments = [("path", path.as_str().into()), ("others", Value::from(damaged.len() - 1))];
        session.progress("publish-damaged", &arguments);
    }
}

/// What was done.
pub fn published(
    session: &Session,
    differences: &BTreeMap<SitePath, Difference>,
    published: &Published,
    place: &Place,
) {
    let [new, changed, removed] = counts(differences);
    session.progress("publish-done", &[("folder", place.shown()), ("release", published.release.as_str().into())]);
    session.progress("publish-counts", &[("new", new), ("changed", changed), ("removed", removed)]);
    let is_folder = matches!(place, Place::Folder(_));
    if is_folder && differences.values().any(|difference| *difference == Difference::Removed) {
        session.progress("publish-left", &[]);
    }
    if is_folder && published.pruned > 0 {
        session.progress("publish-pruned", &[("count", published.pruned.into())]);
    }
    for foreign in &published.foreign {
        session.progress("publish-foreign", &[("folder", shown(foreign))]);
    }
    if let Place::Folder(folder) = place
        && differences.keys().any(|path| path.as_str().starts_with("hosts/"))
    {
        session.progress("publish-hosts", &[("folder", shown(&folder.join("current").join("hosts")))]);
    }
}

/// What would change, a line a file, the sum of it first.
pub fn differences(
    session: &Session,
    target: &Target,
    pieces: &BTreeMap<SitePath, Piece>,
    place: &Place,
) -> Result<(), Failure> {
    let differences = target.differences(pieces);
    if differences.is_empty() {
        session.answer(&session.words.text("publish-nothing", &[("folder", place.shown())]))?;
        return Ok(());
    }
    let [new, changed, removed] = counts(&differences);
    let sums = [("folder", place.shown()), ("new", new), ("changed", changed), ("removed", removed)];
    session.answer(&session.words.text("publish-would", &sums))?;
    for (path, difference) in &differences {
        let id = match difference {
            Difference::New => "publish-would-add",
            Difference::Changed => "publish-would-replace",
            Difference::Removed => "publish-would-remove",
        };
        let length = pieces.get(path).map(|piece| piece.length).unwrap_or_default();
        let length = usize::try_from(length).unwrap_or(usize::MAX);
        let arguments = [("path", Value::from(path.as_str())), ("bytes", length.into())];
        session.answer(&session.words.text(id, &arguments))?;
    }
    Ok(())
}

/// New, changed and removed files.
fn counts(differences: &BTreeMap<SitePath, Difference>) -> [Value; 3] {
    let count = |wanted: Difference| differences.values().filter(|difference| **difference == wanted).count();
    [Difference::New, Difference::Changed, Difference::Removed].map(|difference| Value::from(count(difference)))
}

/// Kilobytes, or megabytes with a tenth, as people say them.
fn size(session: &Session, bytes: u64) -> Value {
    let (whole, tenth) = (bytes / 1_000_000, bytes % 1_000_000 / 100_000);
    let number = |value: u64| Value::from(usize::try_from(value).unwrap_or(usize::MAX));
    let text = match whole {
        0 => session.words.text("publish-kilobytes", &[("count", number(bytes.div_ceil(1000)))]),
        _ => session.words.text("publish-megabytes", &[("count", number(whole)), ("tenth", number(tenth))]),
    };
    Value::from(text)
}
