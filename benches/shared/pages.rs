//! The pages that a benchmark looks at.

use std::{fs, path::PathBuf};

/// The HTML files of the folders that are named on the command line, in the order of their paths, each with its text.
#[expect(clippy::disallowed_methods, reason = "a benchmark reads pages")]
pub fn of_arguments() -> Vec<(PathBuf, String)> {
    let folders = std::env::args().skip(1).filter(|argument| !argument.starts_with("--"));
    let files = folders.flat_map(|folder| walkdir::WalkDir::new(folder).sort_by_file_name()).filter_map(Result::ok);
    let is_page = |path: &PathBuf| {
        path.extension().is_some_and(|it| it.eq_ignore_ascii_case("html") || it.eq_ignore_ascii_case("htm"))
    };
    let paths = files.map(walkdir::DirEntry::into_path).filter(is_page);
    paths.filter_map(|path| fs::read_to_string(&path).ok().map(|text| (path, text))).collect()
}
