//! From the path of a request to a page or a file of the site, and to nothing else on this machine.

use std::path::{Path, PathBuf};

/// What a request path means.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Resolved {
    /// What is made from the texts as they stand now, by its path in the site.
    Made(String),
    /// A file.
    File(PathBuf),
    /// A folder without its slash, or the root of a site that stands below it: the address to go to.
    Elsewhere(String),
    /// The stream that tells the page at this path of new builds.
    Events(String),
    /// Nothing.
    Nothing,
}

/// The stream that tells of new builds; the path of the page follows.
pub const EVENTS: &str = "/.parvis/events";

/// Finds what a request path means. `base` is the path of the site, with its slashes; `makes` knows what is made now, and the folder has the rest.
pub fn resolve(folder: &Path, base: &str, path: &str, makes: &dyn Fn(&str) -> bool) -> Resolved {
    if let Some(page) = path.strip_prefix(EVENTS) {
        return Resolved::Events(page.to_owned());
    }
    let Some(inside) = path.strip_prefix(base) else {
        let to_base = path == "/" || path == base.trim_end_matches('/');
        return if to_base { Resolved::Elsewhere(base.to_owned()) } else { Resolved::Nothing };
    };
    let Some(decoded) = decode(inside) else { return Resolved::Nothing };
    let mut file = folder.to_path_buf();
    let parts = decoded.strip_suffix('/').unwrap_or(&decoded);
    for part in parts.split('/').filter(|_| !parts.is_empty()) {
        // An empty part would make a redirection to `//elsewhere`; what begins with a dot is not of the site.
        if part.is_empty() || part.starts_with('.') || part.contains(['\\', '\0', ':']) {
            return Resolved::Nothing;
        }
        file.push(part);
    }
    let is_folder = parts.is_empty() || path.ends_with('/');
    let index = if parts.is_empty() { "index.html".to_owned() } else { format!("{parts}/index.html") };
    match (makes(&index), is_folder) {
        (true, true) => return Resolved::Made(index),
        (true, false) => return Resolved::Elsewhere(format!("{path}/")),
        (false, false) if makes(parts) => return Resolved::Made(parts.to_owned()),
        (false, _) => {}
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
        let digit = |at: usize| char::from(*after.get(at)?).to_digit(16);
        let byte = u8::try_from(digit(0)? * 16 + digit(1)?).ok()?;
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
        #[cfg(unix)]
        std::os::unix::fs::symlink("../secret.txt", folder.path().join("dist/link.txt")).expect("a link");
        for file in ["dist/.parvis", "dist/index.html", "dist/charte/index.html", "dist/a b.txt", "secret.txt"] {
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
            "/link.txt",
            "/%5c..%5csecret.txt",
            "/%zz",
            "/%+1",
            "/%2",
            "/%ff",
            "//charte",
            "/.parvis",
            "/charte//",
            "/index.html/",
        ];
        for path in paths {
            assert_eq!(resolve(&dist, "/", path, &|_| false), Resolved::Nothing, "{path}");
        }
    }

    #[test]
    fn folders_have_their_slash_and_sites_their_base() {
        let site = site();
        let dist = site.path().join("dist");
        let resolve = |folder, base, path| resolve(folder, base, path, &|_| false);
        assert_eq!(resolve(&dist, "/", "/charte/"), Resolved::File(dist.join("charte/index.html")));
        assert_eq!(resolve(&dist, "/", "/charte"), Resolved::Elsewhere("/charte/".to_owned()));
        assert_eq!(resolve(&dist, "/", "/a%20b.txt"), Resolved::File(dist.join("a b.txt")));
        assert_eq!(resolve(&dist, "/p/", "/"), Resolved::Elsewhere("/p/".to_owned()));
        assert_eq!(resolve(&dist, "/p/", "/p/"), Resolved::File(dist.join("index.html")));
        assert_eq!(resolve(&dist, "/p/", "/charte/"), Resolved::Nothing);
    }

    #[test]
    fn what_is_made_now_comes_before_what_was_built() {
        let site = site();
        let dist = site.path().join("dist");
        let resolve = |path| {
            let makes = ["index.html", "plan/index.html", "feed.xml", "a b/index.html"];
            resolve(&dist, "/p/", path, &|path| makes.contains(&path))
        };
        assert_eq!(resolve("/p/"), Resolved::Made("index.html".to_owned()));
        assert_eq!(resolve("/p/index.html"), Resolved::Made("index.html".to_owned()));
        assert_eq!(resolve("/p/plan/"), Resolved::Made("plan/index.html".to_owned()));
        assert_eq!(resolve("/p/plan"), Resolved::Elsewhere("/p/plan/".to_owned()));
        assert_eq!(resolve("/p/feed.xml"), Resolved::Made("feed.xml".to_owned()));
        assert_eq!(resolve("/p/feed.xml/"), Resolved::Nothing);
        assert_eq!(resolve("/p/a%20b/"), Resolved::Made("a b/index.html".to_owned()));
        assert_eq!(resolve("/p/charte/"), Resolved::File(dist.join("charte/index.html")));
        assert_eq!(resolve("/plan/"), Resolved::Nothing);
        assert_eq!(resolve("/p/../plan/"), Resolved::Nothing);
    }
}
