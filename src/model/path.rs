//! Paths that cannot leave the output folder.

use std::{fmt, sync::Arc};

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// What addresses write as it is (RFC 3986, 2.3). All else is encoded, so that neither a browser nor a server takes it for a sign of its own: a file may be
/// called `50 %, plan #2.pdf`, and in `srcset` a space or a comma would end its address.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'/');

/// A path as addresses write it.
pub fn encoded(path: &str) -> String {
    utf8_percent_encode(path, ENCODED).to_string()
}

/// True for a sign of which no server makes anything else: letters, digits and a few more.
pub fn is_plain(sign: char) -> bool {
    sign.is_alphanumeric() || "-._~/".contains(sign)
}

/// True for a file that is called as compressed forms of files are: servers are told to keep these to themselves, but for those that are listed.
pub fn is_packed(path: &str) -> bool {
    let ending = path.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    ["br", "gz", "zst"].contains(&ending.as_str())
}

/// True for a sign that cannot stand in the name of a published file: it means something else to another system.
pub fn is_unsound(sign: char) -> bool {
    matches!(sign, '\\' | ':' | '\0' | '<' | '>' | '"' | '|' | '?' | '*')
}

/// A relative, normalised path inside the output, separated by `/`: no `..`, no root, no empty part, no backslash.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct SitePath(Arc<str>);

impl SitePath {
    /// A path; `None` if it could leave the folder, or mean something else on another system.
    pub fn new(path: &str) -> Option<Self> {
        let sound = |part: &str| !part.is_empty() && part != "." && part != ".." && !part.contains(is_unsound);
        path.split('/').all(sound).then(|| Self(path.into()))
    }

    /// The path as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The address of a page below the site's root: `charte/` of `charte/index.html`, empty for the home page.
    pub fn address(&self) -> &str {
        match self.0.strip_suffix("index.html") {
            Some(folder) if folder.is_empty() || folder.ends_with('/') => folder,
            _ => &self.0,
        }
    }

    /// The same as addresses write it.
    pub fn url(&self) -> String {
        encoded(self.address())
    }

    /// The relative address that leads from the page at this path to `target` (RFC 3986, 4.2).
    pub fn link_to(&self, target: &SitePath) -> String {
        let here: Vec<&str> = self.0.split('/').collect();
        let folder = &here[..here.len() - 1];
        let there: Vec<&str> = target.address().split('/').collect();
        let shared = folder.iter().zip(&there[..there.len() - 1]).take_while(|(a, b)| a == b).count();
        let mut link = "../".repeat(folder.len() - shared);
        link.push_str(&encoded(&there[shared..].join("/")));
        match link.is_empty() {
            true => "./".to_owned(),
            false => link,
        }
    }
}

impl fmt::Display for SitePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The relative path that leads from `file` to `target`, both from the content folder.
pub fn relative(file: &str, target: &str) -> String {
    let here: Vec<&str> = file.split('/').collect();
    let there: Vec<&str> = target.split('/').collect();
    let folder = &here[..here.len() - 1];
    let shared = folder.iter().zip(&there[..there.len() - 1]).take_while(|(one, other)| one == other).count();
    "../".repeat(folder.len() - shared) + &there[shared..].join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path(text: &str) -> SitePath {
        SitePath::new(text).expect("a sound path")
    }

    #[test]
    fn no_path_leaves_the_folder() {
        for text in ["", "/etc", "../x", "a/../b", "a//b", "a\\b", "c:/x", "a/.", "a/"] {
            assert_eq!(SitePath::new(text), None, "{text}");
        }
    }

    #[test]
    fn names_that_browsers_would_read_as_signs_are_encoded() {
        let page = path("index.html");
        assert_eq!(page.link_to(&path("été/50 %, plan #2.pdf")), "%C3%A9t%C3%A9/50%20%25%2C%20plan%20%232.pdf");
        assert_eq!(path("a b/index.html").url(), "a%20b/");
    }

    #[test]
    fn links_are_relative() {
        let page = path("charte/principes/index.html");
        assert_eq!(page.link_to(&path("charte/index.html")), "../");
        assert_eq!(page.link_to(&path("index.html")), "../../");
        assert_eq!(page.link_to(&path("plan/index.html")), "../../plan/");
        assert_eq!(page.link_to(&page), "./");
        assert_eq!(page.link_to(&path("parvis.css")), "../../parvis.css");
        assert_eq!(path("404.html").link_to(&path("index.html")), "./");
        assert_eq!(path("index.html").link_to(&path("nl/index.html")), "nl/");
    }
}
