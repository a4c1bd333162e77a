//! Finds places that only the author’s machine has: `C:/Users/…`, `\\server\share`, `file:`, `/home/…`, `localhost`. Whatever mentions one
//! leads a reader nowhere, and mostly shows the name of a person.

use std::ops::Range;

use crate::{
    base::{diagnostic::Diagnostic, source::Span},
    model::document::FieldText,
};

/// Folders of persons and of machines, as systems write them.
const FOLDERS: &[&str] = &["/home/", "/Users/", "/Volumes/", "/mnt/", "~/"];
/// Schemes of files on a machine or in an office network.
const SCHEMES: &[&str] = &["file:/", "smb://", "afp://", "nfs://"];
/// Names of the machine itself (RFC 6761, 6.3; RFC 1122, 3.2.1.3).
const HOSTS: &[&str] = &["localhost", "127.0.0.1", "0.0.0.0", "[::1]"];
/// Fields whose values are addresses of the site itself.
const OWN_ADDRESSES: &[&str] = &["aliases"];

/// Reports local paths in fields (`local-path`).
pub fn check_fields(fields: &[FieldText], findings: &mut Vec<Diagnostic>) {
    for field in fields.iter().filter(|field| !OWN_ADDRESSES.contains(&&*field.key)) {
        for range in all(&field.text.value) {
            let (text, whole) = (&field.text.value, field.text.span);
            let is_exact = (whole.end - whole.start) as usize == text.len();
            let place = match is_exact {
                true => Span::new(whole.file, whole.start as usize + range.start, whole.start as usize + range.end),
                false => whole,
            };
            findings.push(finding(&text[range], place));
        }
    }
}

/// What is said of a local path outside of a link.
pub fn finding(path: &str, span: Span) -> Diagnostic {
    Diagnostic::error("local-path", span).says("local-path-in-text").with("target", path)
}

/// True if an address of the web names the machine on which it is read.
pub fn is_own_machine(address: &str) -> bool {
    let Some((_, rest)) = address.split_once("://") else { return false };
    HOSTS.iter().any(|host| {
        let is_whole = |rest: &str| rest.is_empty() || rest.starts_with(['/', ':', '?', '#']);
        rest.get(..host.len()).is_some_and(|start| start.eq_ignore_ascii_case(host)) && is_whole(&rest[host.len()..])
    })
}

/// The local paths in a text.
pub fn all(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut after = 0;
    for (at, character) in text.char_indices() {
        // One look at each character: most texts have none of these signs.
        if at < after || !matches!(character, ':' | '\\' | '/' | '~') {
            continue;
        }
        let Some(start) = start_of(text, at) else { continue };
        let end = start + length(&text[start..]);
        after = end;
        found.push(start..end);
    }
    found
}

/// Where the local path begins whose first telling sign stands at `at`.
fn start_of(text: &str, at: usize) -> Option<usize> {
    let rest = &text[at..];
    let before = &text[..at];
    if let Some(path) = rest.strip_prefix(':') {
        let drive = before.chars().next_back().filter(char::is_ascii_alphabetic);
        let inside = path.strip_prefix(['/', '\\']);
        let is_path = inside.is_some_and(|inside| inside.starts_with(|next: char| next.is_alphanumeric()));
        if drive.is_some() && is_path && is_boundary(&before[..at - 1]) {
            return Some(at - 1);
        }
        let scheme = SCHEMES.iter().map(|scheme| scheme.split_once(':').expect("every scheme has a colon"));
        let own = scheme.into_iter().find(|(name, sign)| path.starts_with(sign) && ends_with_word(before, name));
        if let Some((name, _)) = own {
            return Some(at - name.len());
        }
        let web = ["https", "http"].into_iter().find(|name| ends_with_word(before, name))?;
        let start = at - web.len();
        return is_own_machine(&text[start..start + length(&text[start..])]).then_some(start);
    }
    if let Some(share) = rest.strip_prefix("\\\\") {
        let name = share.find('\\').filter(|end| *end > 0)?;
        let is_name = share[..name].chars().all(|it| it.is_alphanumeric() || matches!(it, '-' | '.' | '_'));
        return (is_name && is_boundary(before)).then_some(at);
    }
    let folder = FOLDERS.iter().find(|folder| rest.starts_with(**folder))?;
    let inside = &rest[folder.len()..];
    let is_path = inside.starts_with(|next: char| next.is_alphanumeric()) && (*folder == "~/" || inside.contains('/'));
    (is_path && is_boundary(before)).then_some(at)
}

/// True if a new word begins after `before`.
fn is_boundary(before: &str) -> bool {
    before.chars().next_back().is_none_or(|it| it.is_whitespace() || "\"'«‹“‘(<[=:,;".contains(it))
}

fn ends_with_word(before: &str, word: &str) -> bool {
    let Some(start) = before.len().checked_sub(word.len()) else { return false };
    before.get(start..).is_some_and(|end| end.eq_ignore_ascii_case(word))
        && !before[..start].ends_with(|it: char| it.is_ascii_alphanumeric())
}

/// The length of the path at the start of a text, without the punctuation of the sentence around it.
fn length(text: &str) -> usize {
    let end = text.find(|it: char| it.is_whitespace() || "<>\"«»“”)|".contains(it)).unwrap_or(text.len());
    text[..end].trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', '’', '*', '_', ']']).len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        all(text).into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn paths_of_a_machine_are_seen_in_a_sentence() {
        assert_eq!(found("Voir C:/Users/jd/plan.pdf, puis d:\\bilan.xls."), ["C:/Users/jd/plan.pdf", "d:\\bilan.xls"]);
        assert_eq!(found("(\\\\serveur\\commun\\note.doc)"), ["\\\\serveur\\commun\\note.doc"]);
        assert_eq!(found("file:///C:/x.pdf et smb://nas/x"), ["file:///C:/x.pdf", "smb://nas/x"]);
        assert_eq!(found("/home/jd/x.pdf /Users/jd/x.pdf ~/x.pdf"), ["/home/jd/x.pdf", "/Users/jd/x.pdf", "~/x.pdf"]);
        assert_eq!(
            found("http://localhost:8000/ ou http://127.0.0.1/x"),
            ["http://localhost:8000/", "http://127.0.0.1/x"]
        );
    }

    #[test]
    fn addresses_hours_and_choices_are_none() {
        for text in [
            "https://example.org/home/x/y",
            "http://localhost.example.org/",
            "et/ou : à 9:/10",
            "le parc : C, puis D:",
            "dossier:/x",
            "/home/",
            "L’application « /Users »",
            "a\\b",
            "profile:/x",
        ] {
            assert_eq!(found(text), [""; 0], "{text}");
        }
    }
}
