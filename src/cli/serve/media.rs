//! Media types (RFC 6838) of what a site holds: precise, since browsers are told not to guess.

use std::path::Path;

/// What Parvis makes or will make, and what authors put beside it.
const TYPES: &[(&str, &str)] = &[
    ("avif", "image/avif"),
    ("brf", "text/plain; charset=us-ascii"),
    ("css", "text/css; charset=utf-8"),
    ("csv", "text/csv; charset=utf-8"),
    ("epub", "application/epub+zip"),
    ("gif", "image/gif"),
    ("html", "text/html; charset=utf-8"),
    ("ico", "image/vnd.microsoft.icon"),
    ("ics", "text/calendar; charset=utf-8"),
    ("jpeg", "image/jpeg"),
    ("jpg", "image/jpeg"),
    ("json", "application/json"),
    ("mp3", "audio/mpeg"),
    ("odt", "application/vnd.oasis.opendocument.text"),
    ("opus", "audio/ogg; codecs=opus"),
    ("pdf", "application/pdf"),
    ("png", "image/png"),
    ("svg", "image/svg+xml"),
    ("txt", "text/plain; charset=utf-8"),
    ("vtt", "text/vtt; charset=utf-8"),
    ("webmanifest", "application/manifest+json"),
    ("webp", "image/webp"),
    ("xml", "application/xml"),
];

/// The media type of a file, by its extension. The Atom feed is named `feed.xml`.
pub fn of(file: &Path) -> String {
    if file.file_name().is_some_and(|name| name == "feed.xml") {
        return "application/atom+xml; charset=utf-8".to_owned();
    }
    let extension = file.extension().and_then(|extension| extension.to_str()).unwrap_or_default().to_lowercase();
    match TYPES.iter().find(|(known, _)| *known == extension) {
        Some((_, media)) => (*media).to_owned(),
        None => mime_guess::from_path(file).first_or_octet_stream().to_string(),
    }
}
