//! Media types (RFC 6838) of what a site holds: precise, since browsers are told not to guess.

use std::path::Path;

use crate::model::path::SitePath;

/// What Parvis makes or will make, and what authors put beside it.
const TYPES: &[(&str, &str)] = &[
    ("atom", "application/atom+xml; charset=utf-8"),
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
    ("js", "text/javascript; charset=utf-8"),
    ("json", "application/json"),
    ("jsonld", "application/ld+json"),
    ("mp3", "audio/mpeg"),
    ("odt", "application/vnd.oasis.opendocument.text"),
    ("opus", "audio/ogg; codecs=opus"),
    ("pdf", "application/pdf"),
    ("pef", "application/x-pef+xml"),
    ("png", "image/png"),
    ("svg", "image/svg+xml"),
    ("txt", "text/plain; charset=utf-8"),
    ("vtt", "text/vtt; charset=utf-8"),
    ("webmanifest", "application/manifest+json"),
    ("webp", "image/webp"),
    ("xml", "application/xml; charset=utf-8"),
];

/// The media type of a file, by its extension. The feeds are named `feed.xml` (Atom) and `feed.json` (JSON Feed 1.1).
pub fn of(file: &Path) -> String {
    match file.file_name().and_then(|name| name.to_str()) {
        Some("feed.xml") => return "application/atom+xml; charset=utf-8".to_owned(),
        Some("feed.json") => return "application/feed+json".to_owned(),
        _ => {}
    }
    let extension = file.extension().and_then(|extension| extension.to_str()).unwrap_or_default().to_lowercase();
    if let Some((_, media)) = TYPES.iter().find(|(known, _)| *known == extension) {
        return (*media).to_owned();
    }
    let guess = mime_guess::from_path(file).first_or_octet_stream().to_string();
    match guess.starts_with("text/") && !guess.contains("charset") {
        true => format!("{guess}; charset=utf-8"),
        false => guess,
    }
}

/// What is said with a file: a text in another encoding than UTF-8 says by itself what it is, or nobody does.
pub fn said_with(file: &Path, is_utf8: bool) -> String {
    let media = of(file);
    match media.strip_suffix("; charset=utf-8") {
        Some(bare) if !is_utf8 => bare.to_owned(),
        _ => media,
    }
}

/// True for a text, however it is called: what is compressed already does not become smaller.
pub fn is_compressible(path: &SitePath) -> bool {
    let media = of(Path::new(path.as_str()));
    let name = media.split(';').next().unwrap_or_default();
    let is_data = ["/json", "+json", "/xml", "+xml", "/javascript", "/wasm"].iter().any(|end| name.ends_with(end));
    name.starts_with("text/") || is_data
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_say_how_they_are_written_and_unknown_files_are_bytes() {
        let files = [
            ("charte/index.html", "text/html; charset=utf-8"),
            ("nl/feed.xml", "application/atom+xml; charset=utf-8"),
            ("nl/feed.json", "application/feed+json"),
            ("PHOTO.JPG", "image/jpeg"),
            ("site.webmanifest", "application/manifest+json"),
            ("notes.md", "text/markdown; charset=utf-8"),
            ("film.mp4", "video/mp4"),
            ("without-extension", "application/octet-stream"),
        ];
        for (file, media) in files {
            assert_eq!(of(Path::new(file)), media, "{file}");
        }
    }
}
