//! From the path of a request to a file of the site, and to nothing else on this machine.

use std::path::{Path, PathBuf};

/// What a request path means.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Resolved {
    /// A file.
    File(PathBuf),
    /// A folder without its slash, or the root of a site that stands below it: the address to go to.
    Elsewhere(String),
    /// The stream that tells of new builds.
    Events,
    /// Nothing.
    Nothing,
}

/// The path of the stream that tells of new builds.
pub const EVENTS: &str = "/.parvis/events";

/// Finds what a request path means. `base` is the path of the site, with its slashes.
pub fn resolve(folder: &Path, base: &str, path: &str) -> Resolved {
    if path == EVENTS {
        return Resolved::Events;
    }
    let Some(inside) = path.strip_prefix(base) else {
        let to_base = path == "/" || path == base.trim_end_matches('/');
        return if to_base { Resolved::Elsewhere(base.to_owned()) } else { Resolved::Nothing };
    };
    let Some(decoded) = decode(inside) else { return Resolved::Nothing };
    let mut file = folder.to_path_buf();
    for part in decoded.split('/').filter(|part| !part.is_empty()) {
        if part == ".." || part.starts_with('.') || part.contains(['\\', '\0', ':']) {
            return Resolved::Nothing;
        }
        file.push(part);
    }
    if !stays_in(folder, &file) {
        return Resolved::Nothing;
    }
    if file.is_dir() {
        let index = file.join("index.html");
        return match (index.is_file(), path.ends_with('/')) {
            (true, true) => Resolved::File(index),
            (true, false) => Resolved::Elsewhere(format!("{path}/")),
            (false, _) => Resolved::Nothing,
        };
    }
    match file.is_file() && !path.ends_with('/') {
        true => Resolved::File(file),
        false => Resolved::Nothing,
    }
}

/// Links of the file system do not lead out of the site.
fn stays_in(folder: &Path, file: &Path) -> bool {
    let (Ok(folder), Ok(file)) = (folder.canonicalize(), file.canonicalize()) else { return false };
    file.starts_with(folder)
}

/// Percent codes (RFC 3986, 2.1). A coded slash, and what is no UTF-8, means nothing.
fn decode(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        if *first != b'%' {
            bytes.push(*first);
            rest = after;
            continue;
        }
        let code = std::str::from_utf8(after.get(..2)?).ok()?;
        let byte = u8::from_str_radix(code, 16).ok()?;
        if byte == b'/' || byte == 0 {
            return None;
        }
        bytes.push(byte);
        rest = &after[2..];
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "a test writes the site that it resolves in")]
mod tests {
    use super::*;
    use std::fs;

    fn site() -> tempfile::TempDir {
        let folder = tempfile::tempdir().expect("a folder");
        fs::create_dir_all(folder.path().join("dist/charte")).expect("a folder");
        for file in ["dist/index.html", "dist/charte/index.html", "dist/a b.txt", "secret.txt"] {
            fs::write(folder.path().join(file), "x").expect("a file");
        }
        folder
    }

    #[test]
    fn no_path_leads_out_of_the_site() {
        let site = site();
        let dist = site.path().join("dist");
        let paths = [
            "/../secret.txt",
            "/%2e%2e/secret.txt",
            "/..%2fsecret.txt",
            "/a/../../secret.txt",
            "/%00",
            "/..\\secret.txt",
            "/%zz",
        ];
        for path in paths {
            assert_eq!(resolve(&dist, "/", path), Resolved::Nothing, "{path}");
        }
    }

    #[test]
    fn folders_have_their_slash_and_sites_their_base() {
        let site = site();
        let dist = site.path().join("dist");
        assert_eq!(resolve(&dist, "/", "/charte/"), Resolved::File(dist.join("charte/index.html")));
        assert_eq!(resolve(&dist, "/", "/charte"), Resolved::Elsewhere("/charte/".to_owned()));
        assert_eq!(resolve(&dist, "/", "/a%20b.txt"), Resolved::File(dist.join("a b.txt")));
        assert_eq!(resolve(&dist, "/p/", "/"), Resolved::Elsewhere("/p/".to_owned()));
        assert_eq!(resolve(&dist, "/p/", "/p/"), Resolved::File(dist.join("index.html")));
        assert_eq!(resolve(&dist, "/p/", "/charte/"), Resolved::Nothing);
    }
}
