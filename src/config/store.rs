//! Where a store of objects is that speaks the protocol of S3, and how it is asked: `s3://bucket/folder` and the settings of `[publish]` beside it.

use std::{fmt, sync::Arc};

use crate::base::{
    diagnostic::{Diagnostic, Message},
    fields::Fields,
    source::{Span, Spanned},
};

/// How the address of such a target begins.
pub const SCHEME: &str = "s3://";

/// What stands where a name and a password stood.
const HIDDEN: &str = "…";

/// What `[publish]` says of stores.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct StoreSettings {
    /// Where the host answers, `https://s3.example.org`; absent, it is Amazon's.
    pub endpoint: Option<Arc<str>>,
    /// What the host calls the region of the bucket; part of every signature.
    pub region: Option<Arc<str>>,
    /// The bucket is in the name of the host (`https://bucket.s3.example.org/`) and not in the path.
    pub bucket_in_host: bool,
    /// Texts are stored compressed, with `Content-Encoding: gzip`.
    pub gzip: bool,
}

/// A store to publish into.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Place {
    /// The bucket.
    pub bucket: String,
    /// What all keys begin with: empty, or parts that each end with a slash.
    pub prefix: String,
    /// Where the host answers, with the bucket if that is in its name.
    pub endpoint: String,
    /// The region.
    pub region: String,
    /// The bucket is in the name of the host.
    pub bucket_in_host: bool,
    /// Texts are stored compressed.
    pub gzip: bool,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let whole = format!("{SCHEME}{}/{}", self.bucket, self.prefix);
        f.write_str(whole.trim_end_matches('/'))
    }
}

/// Reads the settings (`bad-store`).
pub fn settings(table: &mut Fields, target: Option<&Spanned<Arc<str>>>) -> StoreSettings {
    let text = |value: Spanned<Arc<str>>| Arc::<str>::from(value.value.trim());
    let endpoint = table.text("endpoint");
    let region = table.text("region").map(text);
    let allows_http = table.truth("allow_http");
    if let Some(fault) = endpoint.as_ref().and_then(|endpoint| {
        let span = place_of(&endpoint.value, endpoint.span, table);
        fault_of_endpoint(&endpoint.value, span, allows_http)
    }) {
        table.report(fault);
    }
    let settings = StoreSettings {
        endpoint: endpoint.map(text),
        region,
        bucket_in_host: table.truth("bucket_in_host"),
        gzip: table.truth("gzip"),
    };
    if let Some(target) = target.filter(|target| is_store(&target.value))
        && split(&target.value).is_none()
    {
        let span = place_of(&target.value, target.span, table);
        table.report(Diagnostic::error("bad-store", span).with("value", without_password(&target.value)));
    }
    settings
}

/// True if a target is an address and no folder: `scheme:/…`, whatever the scheme is (RFC 3986, 3.1), so that no mistaken one makes a folder of its
/// name. A scheme of one letter is a drive.
pub fn is_store(target: &str) -> bool {
    let Some((scheme, rest)) = target.split_once(':') else { return false };
    let is_sign = |sign: char| sign.is_ascii_alphanumeric() || "+-.".contains(sign);
    let is_scheme = scheme.starts_with(|first: char| first.is_ascii_alphabetic()) && scheme.chars().all(is_sign);
    is_scheme && scheme.len() > 1 && (rest.starts_with('/') || scheme.eq_ignore_ascii_case("s3"))
}

/// An address without what stands before its last `@`: messages end in logs. A password may hold any sign.
pub fn without_password(address: &str) -> String {
    let Some((before, host)) = address.rsplit_once('@') else { return address.to_owned() };
    let scheme = before.split_once("://").map(|(scheme, _)| format!("{scheme}://")).unwrap_or_default();
    format!("{scheme}{HIDDEN}@{host}")
}

/// Where a fault is told: at the value, else, where that has a password, at the table, because the line itself is shown.
fn place_of(value: &str, span: Span, table: &Fields) -> Span {
    match value.contains('@') {
        true => Span { end: table.span().start, ..table.span() },
        false => span,
    }
}

/// The store that a target names.
///
/// # Errors
/// What of it cannot be, or is not said.
pub fn place(target: &str, settings: &StoreSettings) -> Result<Place, Message> {
    let (bucket, prefix) =
        split(target).ok_or_else(|| Message::new("bad-store").with("value", without_password(target)))?;
    let region = settings.region.as_deref();
    let region = region.ok_or_else(|| Message::new("publish-store-no-region").with("place", target))?.to_owned();
    let endpoint = match settings.endpoint.as_deref() {
        Some(endpoint) => endpoint.trim_end_matches('/').to_owned(),
        None => format!("https://s3.{region}.amazonaws.com"),
    };
    let endpoint = match endpoint.split_once("://") {
        Some((scheme, host)) if settings.bucket_in_host => format!("{scheme}://{bucket}.{host}"),
        _ => endpoint,
    };
    Ok(Place { bucket, prefix, endpoint, region, bucket_in_host: settings.bucket_in_host, gzip: settings.gzip })
}

/// Bucket and prefix. Names of buckets are those that every host takes: 3 to 63 small letters, digits, dashes and dots.
fn split(target: &str) -> Option<(String, String)> {
    let rest = target.get(SCHEME.len()..).filter(|_| target[..SCHEME.len()].eq_ignore_ascii_case(SCHEME))?;
    let (bucket, prefix) = rest.split_once('/').unwrap_or((rest, ""));
    let is_sign = |sign: char| sign.is_ascii_lowercase() || sign.is_ascii_digit() || "-.".contains(sign);
    let is_edge = |sign: Option<char>| sign.is_some_and(|sign| sign.is_ascii_lowercase() || sign.is_ascii_digit());
    let is_bucket = (3..=63).contains(&bucket.len()) && bucket.chars().all(is_sign);
    if !is_bucket || !is_edge(bucket.chars().next()) || !is_edge(bucket.chars().last()) {
        return None;
    }
    let prefix = prefix.trim_end_matches('/');
    // Parts that no program takes for signs of its own.
    let is_part = |part: &str| {
        let plain = |sign: char| sign.is_alphanumeric() || "-._~".contains(sign);
        !part.is_empty() && !part.starts_with('.') && part.chars().all(plain)
    };
    match prefix.is_empty() {
        true => Some((bucket.to_owned(), String::new())),
        false => prefix.split('/').all(is_part).then(|| (bucket.to_owned(), format!("{prefix}/"))),
    }
}

/// Only a host, and encrypted unless it is said that it need not be: a password in an address would be in every log.
fn fault_of_endpoint(endpoint: &str, span: Span, allows_http: bool) -> Option<Diagnostic> {
    let text = endpoint.trim().trim_end_matches('/');
    let fault = |id| Some(Diagnostic::error("bad-store", span).says(id).with("value", without_password(text)));
    let host = match text.split_once("://") {
        Some(("https", host)) => host,
        Some(("http", host)) if allows_http => host,
        Some(("http", _)) => return fault("bad-store-http"),
        _ => return fault("bad-store-endpoint"),
    };
    let is_sign = |sign: char| sign.is_ascii_alphanumeric() || "-.:[]".contains(sign);
    match host.is_empty() || !host.chars().all(is_sign) {
        true => fault("bad-store-endpoint"),
        false => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set() -> StoreSettings {
        StoreSettings {
            endpoint: Some("https://s3.example.org/".into()),
            region: Some("nord".into()),
            ..StoreSettings::default()
        }
    }

    #[test]
    fn a_target_is_a_bucket_and_perhaps_a_folder_in_it() {
        for (target, bucket, prefix) in [
            ("s3://participer", "participer", ""),
            ("s3://participer/", "participer", ""),
            ("s3://ville.example/site/fr/", "ville.example", "site/fr/"),
        ] {
            let place = place(target, &set()).expect("a store");
            assert_eq!((&*place.bucket, &*place.prefix), (bucket, prefix));
            assert_eq!(place.endpoint, "https://s3.example.org");
            assert_eq!(place.to_string(), target.trim_end_matches('/'));
        }
        for target in
            ["s3://", "s3://ab", "s3://Ville", "s3://-ab-", "s3://ville/a//b", "s3://ville/../b", "s3://ville/.parvis"]
        {
            assert_eq!(place(target, &set()).map_err(|message| message.id), Err("bad-store"), "{target}");
        }
    }

    #[test]
    fn an_address_makes_no_folder_and_shows_no_password() {
        assert_eq!(place("S3://participer", &set()).map(|place| place.to_string()), Ok("s3://participer".to_owned()));
        for address in ["s3:/participer", "s3:participer", "https://s3.example.org/participer", "file:///srv/www"] {
            assert!(is_store(address), "{address}");
            assert_eq!(place(address, &set()).map_err(|message| message.id), Err("bad-store"), "{address}");
        }
        for folder in ["/srv/www", "www", "C:/www", "./s3:/www", "../a:b/c", "été:/www", ""] {
            assert!(!is_store(folder), "{folder}");
        }
        assert_eq!(without_password("s3://AKIA:sE/c@Ret@odd/x"), "s3://…@odd/x");
        assert_eq!(without_password("name:word@host"), "…@host");
        assert_eq!(without_password("https://s3.example.org"), "https://s3.example.org");
    }

    #[test]
    fn the_bucket_may_be_in_the_name_of_the_host_and_the_region_is_never_guessed() {
        let place_of = |settings: StoreSettings| place("s3://participer/x", &settings);
        let inside = place_of(StoreSettings { bucket_in_host: true, ..set() }).expect("a store");
        assert_eq!(inside.endpoint, "https://participer.s3.example.org");
        let amazon = place_of(StoreSettings { endpoint: None, ..set() }).expect("a store");
        assert_eq!(amazon.endpoint, "https://s3.nord.amazonaws.com");
        let none = place_of(StoreSettings { region: None, ..set() });
        assert_eq!(none.map_err(|message| message.id), Err("publish-store-no-region"));
    }
}
