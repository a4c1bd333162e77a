//! Says where a link leads; does not look whether anything is there.

use std::{ops::Range, sync::Arc};

use super::origin::Origin;
use crate::{
    base::{diagnostic::Diagnostic, source::Span},
    model::block::Target,
    read::local_paths,
};

/// The schemes that a link may have.
const SCHEMES: &[&str] = &["http", "https", "mailto", "tel"];
/// Folders in which only the author's machine has something.
const LOCAL_FOLDERS: &[&str] = &["/users/", "/home/", "/tmp/", "/var/", "/mnt/", "/volumes/", "/private/", "~/"];

/// Why a destination leads nowhere that a reader could go.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Fault {
    /// No destination at all, or only `#`.
    Nowhere,
    /// A scheme that may do harm or that no reader can open, or none before `//`.
    Unsafe,
    /// A place on the author's machine.
    Local,
    /// A path from the root, which breaks as soon as the site moves.
    FromRoot,
    /// A path that climbs out of the content folder.
    Outside,
}

impl Fault {
    /// The finding about the destination written at `span`.
    pub fn finding(self, destination: &str, span: Span) -> Diagnostic {
        let finding = match self {
            Fault::Nowhere => Diagnostic::error("empty-link", span).says("empty-link-target"),
            Fault::Unsafe => Diagnostic::error("unsafe-link", span),
            Fault::Local => Diagnostic::error("local-path", span),
            Fault::FromRoot => Diagnostic::error("link-outside-content", span).says("link-absolute"),
            Fault::Outside => Diagnostic::error("link-outside-content", span),
        };
        finding.with("target", destination)
    }
}

/// Where `destination`, written in the file at `path` of the content folder, leads.
pub fn target(destination: &str, path: &str) -> Result<Target, Fault> {
    // Browsers drop these characters before they read the scheme: `java\tscript:` runs.
    if destination.chars().any(char::is_control) {
        return Err(Fault::Unsafe);
    }
    let destination = destination.trim();
    if destination.is_empty() || destination == "#" {
        return Err(Fault::Nowhere);
    }
    if let Some(scheme) = scheme(destination) {
        return web(destination, &scheme.to_ascii_lowercase());
    }
    if let Some(anchor) = destination.strip_prefix('#') {
        return Ok(Target::Here(decode(anchor).into()));
    }
    // « /C:/Users/… »: what an editor makes of a path when it mistakes it for an address.
    if destination
        .strip_prefix('/')
        .is_some_and(|inside| local_paths::all(inside).first().is_some_and(|it| it.start == 0))
    {
        return Err(Fault::Local);
    }
    let (file, anchor) = match destination.split_once('#') {
        Some((file, anchor)) => (file, Some(anchor).filter(|anchor| !anchor.is_empty())),
        None => (destination, None),
    };
    let file = decode(file.split('?').next().unwrap_or_default());
    let resolved: Arc<str> = resolve(&file, path)?.into();
    let is_document = resolved.rsplit_once('.').is_some_and(|(_, extension)| extension.eq_ignore_ascii_case("md"));
    if is_document {
        return Ok(Target::Document { path: resolved, anchor: anchor.map(|anchor| decode(anchor).into()) });
    }
    Ok(Target::Asset(resolved))
}

/// The path in the content folder of a picture written in the file at `path`, or its address with a scheme.
pub fn picture(source: &str, path: &str) -> Result<Arc<str>, Fault> {
    if source.starts_with("//") {
        return Ok(source.into());
    }
    match target(source, path)? {
        Target::Asset(path) | Target::Document { path, .. } => Ok(path),
        Target::Web(address) if is_remote(&address) => Ok(address),
        Target::Web(_) => Err(Fault::Unsafe),
        Target::Here(_) => Err(Fault::Nowhere),
    }
}

/// True if a picture at this address is on another host.
pub fn is_remote(source: &str) -> bool {
    source.starts_with("//") || scheme(source).is_some_and(|scheme| scheme.to_ascii_lowercase().starts_with("http"))
}

/// Where a destination is written in the link or picture at `range`, whose text ends at `after`; the whole of it where the
/// destination is written elsewhere or with escapes.
pub fn place(destination: &str, range: &Range<usize>, after: usize, origin: &Origin<'_>) -> Range<usize> {
    let after = after.clamp(range.start, range.end);
    match origin.text[after..range.end].find(destination) {
        Some(at) if !destination.is_empty() => after + at..after + at + destination.len(),
        _ => range.clone(),
    }
}

fn web(destination: &str, scheme: &str) -> Result<Target, Fault> {
    if SCHEMES.contains(&scheme) {
        return match local_paths::is_own_machine(destination) {
            true => Err(Fault::Local),
            false => Ok(Target::Web(destination.into())),
        };
    }
    // A scheme of one letter is a drive: `C:/Documents`. The others are those of an office network.
    if scheme.len() == 1 || ["file", "smb", "afp", "nfs"].contains(&scheme) {
        return Err(Fault::Local);
    }
    Err(Fault::Unsafe)
}

/// The scheme of an address (RFC 3986, 3.1).
fn scheme(destination: &str) -> Option<&str> {
    let (scheme, _) = destination.split_once(':')?;
    let sound = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.');
    (scheme.as_bytes().first().is_some_and(u8::is_ascii_alphabetic) && scheme.bytes().all(sound)).then_some(scheme)
}

fn resolve(file: &str, path: &str) -> Result<String, Fault> {
    let lower = file.to_ascii_lowercase();
    if file.contains('\\') || LOCAL_FOLDERS.iter().any(|folder| lower.starts_with(folder)) {
        return Err(Fault::Local);
    }
    if file.starts_with("//") || file.chars().any(char::is_control) || scheme(file).is_some() {
        return Err(Fault::Unsafe);
    }
    if file.starts_with('/') {
        return Err(Fault::FromRoot);
    }
    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in file.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop().ok_or(Fault::Outside)?;
            }
            part => parts.push(part),
        }
    }
    Ok(parts.join("/"))
}

/// Takes percent-encoding off (RFC 3986, 2.1); what is not encoded properly stays as it is.
fn decode(text: &str) -> String {
    if !text.contains('%') {
        return text.to_owned();
    }
    let bytes = text.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let digits = (bytes[at] == b'%').then(|| text.get(at + 1..at + 3)).flatten();
        let byte = digits
            .filter(|digits| digits.bytes().all(|digit| digit.is_ascii_hexdigit()))
            .and_then(|digits| u8::from_str_radix(digits, 16).ok());
        match byte {
            Some(byte) => {
                decoded.push(byte);
                at += 3;
            }
            None => {
                decoded.push(bytes[at]);
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&decoded).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_lead_to_files_anchors_and_addresses() {
        let document = |path: &str, anchor: Option<&str>| {
            Ok(Target::Document { path: path.into(), anchor: anchor.map(Arc::from) })
        };
        let from = "actions/7.md";
        assert_eq!(target("../charte/index.md#transparence", from), document("charte/index.md", Some("transparence")));
        assert_eq!(target("8.md", from), document("actions/8.md", None));
        assert_eq!(target("./a/./b.MD#", from), document("actions/a/b.MD", None));
        assert_eq!(target("%C3%A9t%C3%A9.md#%C3%A0", from), document("actions/été.md", Some("à")));
        assert_eq!(target("#bilan", from), Ok(Target::Here("bilan".into())));
        assert_eq!(target("plan.pdf?page=2", "index.md"), Ok(Target::Asset("plan.pdf".into())));
        assert_eq!(target("HTTPS://example.org/", from), Ok(Target::Web("HTTPS://example.org/".into())));
        assert_eq!(target("tel:+33320212223", from), Ok(Target::Web("tel:+33320212223".into())));
    }

    #[test]
    fn what_no_reader_can_open_is_refused() {
        let cases = [
            ("javascript:alert(1)", Fault::Unsafe),
            ("JavaScript:alert(1)", Fault::Unsafe),
            ("java\tscript:alert(1)", Fault::Unsafe),
            ("javascript%3Aalert(1)", Fault::Unsafe),
            ("data:text/html,x", Fault::Unsafe),
            ("//example.org/x", Fault::Unsafe),
            ("%2F%2Fexample.org", Fault::Unsafe),
            ("file:///etc/hosts", Fault::Local),
            ("C:/Users/x/plan.pdf", Fault::Local),
            ("smb://serveur/plan.pdf", Fault::Local),
            ("http://localhost:3000/plan", Fault::Local),
            ("/Users/x/plan.pdf", Fault::Local),
            ("\\\\server\\plan.pdf", Fault::Local),
            ("..\\plan.pdf", Fault::Local),
            ("/charte/", Fault::FromRoot),
            ("../../secret.md", Fault::Outside),
            ("%2e%2e/%2E%2E/secret.md", Fault::Outside),
            ("", Fault::Nowhere),
            ("#", Fault::Nowhere),
        ];
        for (destination, fault) in cases {
            assert_eq!(target(destination, "actions/7.md"), Err(fault), "{destination}");
        }
    }

    #[test]
    fn pictures_are_files_or_seen_to_be_elsewhere() {
        assert_eq!(picture("../p.jpg", "a/b.md").as_deref(), Ok("p.jpg"));
        assert_eq!(picture("//example.org/p.jpg", "a.md").as_deref(), Ok("//example.org/p.jpg"));
        assert!(is_remote("https://example.org/p.jpg") && !is_remote("p.jpg"));
        assert_eq!(picture("mailto:x", "a.md"), Err(Fault::Unsafe));
    }
}
