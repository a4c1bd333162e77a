//! The address of a site: where feeds, site maps and previews say that it is.

use std::sync::Arc;

use crate::base::{
    diagnostic::{Diagnostic, Edit, Fix, Safety},
    fields::Fields,
    source::Spanned,
};

/// Stands in for an address that could not be read: a name that never exists (RFC 2606, 2). Nothing is published with it, since
/// the fault is an error.
const NOWHERE: &str = "https://site.invalid/";

/// `base_url`, with its final slash.
pub fn base_url(fields: &mut Fields) -> Spanned<Arc<str>> {
    let nowhere = Spanned::new(Arc::from(NOWHERE), fields.key_span("base_url"));
    let Some(written) = fields.required_text("base_url") else { return nowhere };
    match fault(&written.value) {
        None if written.value.ends_with('/') => written,
        None => written.map(|text| format!("{text}/").into()),
        Some(message) => {
            let finding = Diagnostic::error("bad-base-url", written.span).says(message).with("value", &written.value);
            fields.report(match message {
                "bad-base-url-scheme" => {
                    let edit = Edit { span: written.span, text: format!("https://{}", written.value) };
                    // Only the author knows whether the server speaks HTTPS.
                    finding.fix(Fix { safety: Safety::Unsafe, edits: vec![edit] })
                }
                _ => finding,
            });
            nowhere
        }
    }
}

/// The message about what keeps a text from being an absolute address of the web (RFC 3986, 3).
fn fault(text: &str) -> Option<&'static str> {
    let Some((scheme, rest)) = text.split_once("://") else {
        let host = text.split('/').next().unwrap_or_default();
        return Some(match is_authority(host) && host.contains('.') {
            true => "bad-base-url-scheme",
            false => "bad-base-url",
        });
    };
    if scheme != "http" && scheme != "https" {
        return Some("bad-base-url");
    }
    if rest.contains(['?', '#']) {
        return Some("bad-base-url-query");
    }
    let (authority, path) = rest.split_once('/').unwrap_or((rest, ""));
    let is_step = |part: &str| part == "." || part == "..";
    let sound = is_authority(authority)
        && path.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@/%".contains(&byte))
        && !path.contains("//")
        && !path.starts_with('/')
        && !path.split('/').any(is_step);
    // A server reads its settings in signs of its own, and each decodes an address in its own way: only what is the same everywhere is a folder.
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte);
    match (sound, path.bytes().all(is_plain)) {
        (true, true) => None,
        (true, false) => Some("bad-base-url-sign"),
        (false, _) => Some("bad-base-url"),
    }
}

/// A host name and perhaps a port; no user, no password.
fn is_authority(authority: &str) -> bool {
    let (host, port) = match authority.rsplit_once(':') {
        Some((host, port)) => (host, Some(port)),
        None => (authority, None),
    };
    let is_label = |label: &str| {
        !label.is_empty() && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
    };
    host.split('.').all(is_label) && port.is_none_or(|port| port.parse::<u16>().is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_absolute_addresses_of_the_web_will_do() {
        for text in ["https://example.org/", "http://example.org:8080/participation/", "https://example.org"] {
            assert_eq!(fault(text), None, "{text}");
        }
        for text in ["", "/", "https://", "https:///x", "//example.org/", "https://a b/", "https://me@example.org/"] {
            assert_eq!(fault(text), Some("bad-base-url"), "{text}");
        }
        for text in ["https://example.org//", "https://example.org/../x", "https://exa\"mple.org/", "mailto:a@b.fr"] {
            assert_eq!(fault(text), Some("bad-base-url"), "{text}");
        }
        assert_eq!(fault("www.example.org/participation"), Some("bad-base-url-scheme"));
        for path in ["%C3%A9t%C3%A9/", "a%20b/", "$x/", "(a)+b/", "x;y/", "l'eau/"] {
            assert_eq!(fault(&format!("https://example.org/{path}")), Some("bad-base-url-sign"), "{path}");
        }
    }
}
