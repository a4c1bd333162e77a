//! Reads pages that anybody made, wherever they lie, as a browser would: by their byte order mark, by what they declare, and else as UTF-8
//! or windows-1252. Nothing is fetched, and nothing outside of the folder that was named is read.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs, io,
    path::{Component, Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
};

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252, X_USER_DEFINED};
use percent_encoding::percent_decode_str;
use walkdir::WalkDir;

use crate::base::error::Error;

/// Names of files that are pages end with one of these, in any case of letters.
const ENDINGS: &[&str] = &["html", "htm", "xhtml"];

/// A file that is named is a page whatever its name, but for these: as HTML they would be something else than they are.
const NO_PAGES: &[&str] = &["svg", "xml", "mml", "mathml"];

/// Within so many bytes a page has to declare its encoding (HTML Standard, 13.2.3.2).
const PRESCAN: usize = 1024;

/// A page on the disk.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct PageFile {
    /// As it is told: the path that was asked for and what follows, separated by `/`.
    pub path: String,
    /// Where it is.
    pub file: PathBuf,
    /// The folder that stands for the root of its site: the one that was named, or the one in which the named file is.
    pub root: PathBuf,
}

/// What was found where pages were looked for.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Listing {
    /// Pages in the order of their paths, each once.
    pub pages: Vec<PageFile>,
    /// Folders that hold no page.
    pub empty: Vec<String>,
    /// Files that were named and are no pages of HTML: drawings and data in XML.
    pub others: Vec<String>,
    /// What could not be looked into, and what the system said.
    pub unreadable: Vec<(String, String)>,
}

/// A page as text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Decoded {
    /// The text.
    pub text: String,
    /// The encoding if it is not UTF-8.
    pub encoding: Option<&'static str>,
    /// True if the page declares this encoding.
    pub declared: bool,
}

/// The pages of folders, with those in folders below, and files themselves, whatever their names end with.
///
/// # Errors
/// [`Error::Io`] if a path that was named does not exist.
pub fn list(paths: &[impl AsRef<Path>]) -> Result<Listing, Error> {
    let mut listing = Listing::default();
    let mut pages = BTreeSet::new();
    for path in paths {
        let path = path.as_ref();
        let is_folder = fs::metadata(path).map_err(|error| Error::io(path, error))?.is_dir();
        if !is_folder {
            if has_ending(path, NO_PAGES) {
                listing.others.push(shown(path));
                continue;
            }
            let root = path.parent().unwrap_or(Path::new("")).to_owned();
            pages.insert(PageFile { path: shown(path), file: path.to_owned(), root });
            continue;
        }
        let before = (pages.len(), listing.unreadable.len());
        // Links are followed, because a web server does; walkdir tells of those that lead round in a circle.
        for entry in WalkDir::new(path).follow_links(true).sort_by_file_name() {
            match entry {
                Ok(entry) if entry.file_type().is_file() && has_ending(entry.path(), ENDINGS) => {
                    let file = entry.into_path();
                    pages.insert(PageFile { path: shown(&file), file, root: path.to_owned() });
                }
                Ok(_) => {}
                // A link that leads round in a circle shows again what is listed already; one that leads nowhere is no page, unless it is called one.
                Err(error) if error.loop_ancestor().is_some() => {}
                Err(error) if error.path().is_some_and(|it| it.is_symlink() && !has_ending(it, ENDINGS)) => {}
                Err(error) => {
                    let place = error.path().map_or_else(|| shown(path), shown);
                    let reason = error.io_error().map_or_else(|| error.to_string(), ToString::to_string);
                    listing.unreadable.push((place, reason));
                }
            }
        }
        if before == (pages.len(), listing.unreadable.len()) {
            listing.empty.push(shown(path));
        }
    }
    listing.pages = each_file_once(pages.into_iter().collect());
    Ok(listing)
}

/// One page a file, whatever spellings and links lead to it: under the path where it lies rather than behind a link.
fn each_file_once(pages: Vec<PageFile>) -> Vec<PageFile> {
    let real = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let mut roots: BTreeMap<PathBuf, PathBuf> = BTreeMap::new();
    let mut found: Vec<(PathBuf, bool, PageFile)> = Vec::with_capacity(pages.len());
    for page in pages {
        let root = roots.entry(page.root.clone()).or_insert_with_key(|root| real(root));
        let straight = page.file.strip_prefix(&page.root).map(|rest| root.join(rest));
        let file = real(&page.file);
        found.push((file.clone(), straight != Ok(file), page));
    }
    found.sort();
    found.dedup_by(|one, other| one.0 == other.0);
    let mut pages: Vec<PageFile> = found.into_iter().map(|(.., page)| page).collect();
    pages.sort();
    pages
}

/// The text of a page.
///
/// # Errors
/// What the system said.
#[expect(clippy::disallowed_methods, reason = "this is the stage that reads the disk")]
pub fn read(page: &PageFile) -> io::Result<Decoded> {
    fs::read(&page.file).map(decode)
}

/// A text that may be absent.
///
/// # Errors
/// [`Error::Io`] if the disk refuses it.
#[expect(clippy::disallowed_methods, reason = "this is the stage that reads the disk")]
pub fn text(path: &Path) -> Result<Option<String>, Error> {
    match fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Error::io(path, error)),
    }
}

/// Style sheets that pages link, each read once.
#[derive(Debug, Default)]
pub struct LinkedSheets {
    read: Mutex<BTreeMap<PathBuf, Option<Arc<str>>>>,
}

impl LinkedSheets {
    /// The sheet at an address in a page, if it is a file of the page's site.
    pub fn linked(&self, page: &PageFile, href: &str) -> Option<Arc<str>> {
        let file = local(page, href)?;
        let mut read = self.read.lock().unwrap_or_else(PoisonError::into_inner);
        read.entry(file).or_insert_with_key(|file| sheet(file, &page.root)).clone()
    }
}

#[expect(clippy::disallowed_methods, reason = "this is the stage that reads the disk")]
fn sheet(file: &Path, root: &Path) -> Option<Arc<str>> {
    let root = if root.as_os_str().is_empty() { Path::new(".") } else { root };
    let (real, root) = (fs::canonicalize(file).ok()?, fs::canonicalize(root).ok()?);
    let bytes = real.starts_with(root).then(|| fs::read(&real).ok())??;
    Some(decode(bytes).text.into())
}

/// Where an address leads among the files of a site, without leaving it.
fn local(page: &PageFile, href: &str) -> Option<PathBuf> {
    let href = href.trim_ascii();
    let path = href.split(['?', '#']).next().unwrap_or_default();
    let has_scheme = path.split('/').next().is_some_and(|first| first.contains(':'));
    if path.is_empty() || path.starts_with("//") || has_scheme {
        return None;
    }
    let path = percent_decode_str(path).decode_utf8().ok()?.into_owned();
    let base = match path.strip_prefix('/') {
        Some(_) => page.root.clone(),
        None => page.file.parent().unwrap_or(Path::new("")).to_owned(),
    };
    let mut file = base;
    for part in Path::new(path.trim_start_matches('/')).components() {
        match part {
            Component::Normal(part) => file.push(part),
            Component::CurDir => {}
            Component::ParentDir if file.starts_with(&page.root) && file != page.root => {
                file.pop();
            }
            Component::ParentDir | Component::RootDir | Component::Prefix(_) => return None,
        }
    }
    Some(file)
}

fn has_ending(path: &Path, endings: &[&str]) -> bool {
    let ending = path.extension().and_then(|ending| ending.to_str()).map(str::to_ascii_lowercase);
    ending.is_some_and(|ending| endings.contains(&ending.as_str()))
}

/// Separated by `/`, without a `./` at its beginning.
fn shown(path: &Path) -> String {
    let text = path.to_string_lossy().replace(std::path::MAIN_SEPARATOR, "/");
    text.strip_prefix("./").map(str::to_owned).unwrap_or(text)
}

/// Bytes as a browser reads them.
fn decode(bytes: Vec<u8>) -> Decoded {
    if let Some((encoding, _)) = Encoding::for_bom(&bytes) {
        let (text, _) = encoding.decode_with_bom_removal(&bytes);
        return Decoded { text: text.into_owned(), encoding: other(encoding), declared: true };
    }
    let declared = declared(&bytes[..bytes.len().min(PRESCAN)]);
    let bytes = match (declared, String::from_utf8(bytes)) {
        (None, Ok(text)) => return Decoded { text, encoding: None, declared: false },
        (Some(encoding), Ok(text)) if encoding == UTF_8 || text.is_ascii() => {
            return Decoded { text, encoding: None, declared: true };
        }
        (Some(_), Ok(text)) => text.into_bytes(),
        (_, Err(error)) => error.into_bytes(),
    };
    let encoding = declared.unwrap_or(WINDOWS_1252);
    let text = encoding.decode_without_bom_handling(&bytes).0.into_owned();
    // A page that says UTF-8 and is not has replacement characters where its bytes are none: that is told as well.
    let name = if encoding == UTF_8 { Some("UTF-8") } else { other(encoding) };
    Decoded { text, encoding: name, declared: declared.is_some() && encoding != UTF_8 }
}

fn other(encoding: &'static Encoding) -> Option<&'static str> {
    (encoding != UTF_8).then(|| encoding.name())
}

/// The encoding that a page declares in a `meta` element or in an XML declaration, as the HTML Standard reads it (13.2.3.2): UTF-16
/// cannot be, because the declaration was readable.
fn declared(start: &[u8]) -> Option<&'static Encoding> {
    let start = String::from_utf8_lossy(start).to_ascii_lowercase();
    let xml = start.strip_prefix("<?xml").and_then(|rest| rest.split("?>").next()).and_then(|it| label(it, "encoding"));
    let mut metas = start.split("<meta").skip(1).map(|rest| rest.split('>').next().unwrap_or_default());
    let encoding = xml.or_else(|| metas.find_map(|meta| label(meta, "charset")))?;
    let is_utf_16 = encoding.name().starts_with("UTF-16");
    Some(if is_utf_16 {
        UTF_8
    } else if encoding == X_USER_DEFINED {
        WINDOWS_1252
    } else {
        encoding
    })
}

/// The encoding after `key=`, in quotes or not.
fn label(text: &str, key: &str) -> Option<&'static Encoding> {
    let value = text.split_once(key)?.1.trim_start().strip_prefix('=')?.trim_start();
    let value = value.trim_start_matches(['"', '\'']);
    let end = value.find(|c: char| c.is_ascii_whitespace() || "\"';/".contains(c)).unwrap_or(value.len());
    Encoding::for_label(&value.as_bytes()[..end])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_as(bytes: &[u8]) -> (String, Option<&'static str>, bool) {
        let decoded = decode(bytes.to_vec());
        (decoded.text, decoded.encoding, decoded.declared)
    }

    #[test]
    fn bytes_are_read_as_a_browser_reads_them() {
        assert_eq!(read_as("été".as_bytes()), ("été".to_owned(), None, false));
        assert_eq!(read_as(b"\xe9t\xe9"), ("été".to_owned(), Some("windows-1252"), false));
        let latin = b"<meta http-equiv=content-type content='text/html; charset=ISO-8859-15'>\xa4";
        let (text, encoding, declared) = read_as(latin);
        assert!(text.ends_with('€') && encoding == Some("ISO-8859-15") && declared, "{text} {encoding:?}");
        assert_eq!(read_as(b"\xff\xfea\0"), ("a".to_owned(), Some("UTF-16LE"), true));
        assert_eq!(read_as(b"<meta charset=utf-16>a").1, None);
        assert_eq!(read_as(b"<meta charset=utf-8>\xe9").1, Some("UTF-8"));
        assert_eq!(read_as(b"\xef\xbb\xbfa"), ("a".to_owned(), None, true));
    }

    #[test]
    fn an_address_leads_to_a_file_of_the_site_or_nowhere() {
        let page = PageFile { path: "s/a/b.html".into(), file: "s/a/b.html".into(), root: "s".into() };
        let of = |href: &str| local(&page, href).map(|file| file.to_string_lossy().replace('\\', "/"));
        assert_eq!(of("style.css?v=3").as_deref(), Some("s/a/style.css"));
        assert_eq!(of("../css/un%20style.css").as_deref(), Some("s/css/un style.css"));
        assert_eq!(of("/css/style.css").as_deref(), Some("s/css/style.css"));
        for href in ["../../x.css", "https://example.org/x.css", "//example.org/x.css", "", "data:text/css,a{}"] {
            assert_eq!(of(href), None, "{href}");
        }
    }
}
