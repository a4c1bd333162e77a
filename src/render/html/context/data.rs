//! What the shell of the page of open data may read.

use serde::Serialize;

use super::{Frame, Link, PageHead, Passage};

/// Shell `data.html`: the page with `shows: data`.
#[derive(Serialize, Clone, Debug)]
pub struct DataContext {
    /// The frame.
    pub frame: Frame,
    /// Title, lead, text.
    pub page: PageHead,
    /// The collections that hold a record.
    pub collections: Vec<DataCollection>,
    /// The licence of all of them.
    pub licence: Link,
    /// Who publishes them.
    pub publisher: String,
    /// How to cite them.
    pub citation: String,
    /// The catalogue for portals.
    pub catalogue: Link,
}

/// A collection.
#[derive(Serialize, Clone, Debug)]
pub struct DataCollection {
    /// Its anchor.
    pub anchor: String,
    /// What it is called.
    pub title: Passage,
    /// What it holds.
    pub about: Passage,
    /// « 12 fiches »; empty where nothing is counted.
    pub count: String,
    /// Its files: table, data, dictionary.
    pub files: Vec<DataFile>,
}

/// A file of a collection.
#[derive(Serialize, Clone, Debug)]
pub struct DataFile {
    /// The file; its text says what it is, of what.
    pub link: Link,
    /// Its media type.
    pub media_type: &'static str,
}
