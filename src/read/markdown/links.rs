//! Where links lead: to source files, as editors and forges understand them, or to addresses with a scheme.

use std::sync::Arc;

use crate::{
    base::{diagnostic::Diagnostic, source::Span},
    model::block::Target,
};

/// Schemes that a page may link to.
const SCHEMES: &[&str] = &["https", "http", "mailto", "tel"];

/// The target of a link that stands in the document at `path`; `None`, beside a finding, if nobody could follow it.
pub fn target(written: &str, path: &str, span: Span, findings: &mut Vec<Diagnostic>) -> Option<Target> {
    if written.is_empty() {
        findings.push(Diagnostic::error("empty-link", span).says("empty-link-target"));
        return None;
    }
    if is_local(written) {
        findings.push(Diagnostic::error("local-path", span).with("path", written));
        return None;
    }
    if let Some(scheme) = scheme(written) {
        if SCHEMES.contains(&scheme.as_str()) {
            return Some(Target::Web(written.into()));
        }
        findings.push(Diagnostic::error("unsafe-link", span).with("scheme", scheme));
        return None;
    }
    let (file, anchor) = match written.split_once('#') {
        Some((file, anchor)) => (file, Some(Arc::from(decode(anchor)))),
        None => (written, None),
    };
    if file.is_empty() {
        return anchor.map(Target::Here);
    }
    let file = inside(file, path, span, findings)?;
    match file.ends_with(".md") {
        true => Some(Target::Document { path: file, anchor }),
        false => Some(Target::Asset(file)),
    }
}

/// The path of a picture in the content folder. A picture of another host is a finding: it would tell that host who reads the page.
pub fn picture(written: &str, path: &str, span: Span, findings: &mut Vec<Diagnostic>) -> Arc<str> {
    if is_local(written) {
        findings.push(Diagnostic::error("local-path", span).with("path", written));
        return written.into();
    }
    if scheme(written).is_some() || written.starts_with("//") {
        findings.push(Diagnostic::error("third-party-request", span).with("address", written));
        return written.into();
    }
    inside(written, path, span, findings).unwrap_or_else(|| written.into())
}

/// A path of somebody's computer: `C:/Users/…`, `/Users/…`, `/home/…`, `file:…`.
fn is_local(written: &str) -> bool {
    let bytes = written.as_bytes();
    let drive = bytes.len() > 2
        && bytes[0].is_ascii_alphabetic()
        && bytes[1] == b':'
        && (bytes[2] == b'/' || bytes[2] == b'\\');
    let home = ["/users/", "/home/", "file:", "\\\\"].iter().any(|start| written.to_lowercase().starts_with(start));
    drive || home
}

fn scheme(written: &str) -> Option<String> {
    let (scheme, _) = written.split_once(':')?;
    let sound = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.chars().all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c));
    sound.then(|| scheme.to_lowercase())
}

/// A relative path as one of the content folder.
fn inside(written: &str, path: &str, span: Span, findings: &mut Vec<Diagnostic>) -> Option<Arc<str>> {
    let decoded = decode(written.split('?').next().unwrap_or_default());
    if decoded.starts_with('/') {
        findings.push(Diagnostic::error("link-outside-content", span).says("link-absolute").with("path", decoded));
        return None;
    }
    let mut parts: Vec<&str> = path.split('/').collect();
    parts.pop();
    for part in decoded.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                if parts.pop().is_none() {
                    findings.push(Diagnostic::error("link-outside-content", span).with("path", decoded.as_str()));
                    return None;
                }
            }
            part => parts.push(part),
        }
    }
    Some(parts.join("/").into())
}

/// `%20` and its kin (RFC 3986, 2.1); what is no such code stays.
fn decode(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let code = after.get(..2).and_then(|code| std::str::from_utf8(code).ok());
        let value = code.filter(|_| *first == b'%').and_then(|code| u8::from_str_radix(code, 16).ok());
        match value {
            Some(byte) => {
                bytes.push(byte);
                rest = &after[2..];
            }
            None => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}
