//! A folder of files as one file (ZIP), for the forms that are one: the same files give the same bytes, on any machine and on any day.

use std::io::{Cursor, Write};

use zip::{CompressionMethod, DateTime, ZipWriter, result::ZipError, write::SimpleFileOptions};

/// Level of deflate (RFC 1951) from 1 to 9: above, files of text hardly shrink and take twice as long.
const LEVEL: i64 = 6;

/// What is compressed already: pictures, sounds, and archives under other names.
const COMPRESSED: &[&str] = &[".png", ".jpg", ".gif", ".webp", ".opus", ".mp3", ".epub", ".odt", ".pdf"];

/// A file of an archive: its path and its bytes.
pub type File = (String, Vec<u8>);

/// Packs files in the given order. The first says what the archive is: its name is `mimetype`, and it stands uncompressed where programs look
/// for it (EPUB 3.3, 4.2.3; OpenDocument 1.3, part 2, 3.3). Nothing is noted of the time.
///
/// # Errors
/// Files that are too many or too large for the format.
pub fn pack(media_type: &str, files: &[File]) -> Result<Vec<u8>, ZipError> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    archive.start_file("mimetype", stored())?;
    archive.write_all(media_type.as_bytes())?;
    finish(archive, files)
}

/// Packs files in the given order into an archive that says nothing of itself.
///
/// # Errors
/// Files that are too many or too large for the format.
pub fn pack_files(files: &[File]) -> Result<Vec<u8>, ZipError> {
    finish(ZipWriter::new(Cursor::new(Vec::new())), files)
}

fn finish(mut archive: ZipWriter<Cursor<Vec<u8>>>, files: &[File]) -> Result<Vec<u8>, ZipError> {
    let small = stored().compression_method(CompressionMethod::Deflated).compression_level(Some(LEVEL));
    for (path, bytes) in files {
        let is_compressed = COMPRESSED.iter().any(|ending| path.ends_with(ending));
        archive.start_file(path.as_str(), if is_compressed { stored() } else { small })?;
        archive.write_all(bytes)?;
    }
    Ok(archive.finish()?.into_inner())
}

/// As it is, and at no time.
fn stored() -> SimpleFileOptions {
    SimpleFileOptions::default()
        .compression_method(CompressionMethod::Stored)
        .last_modified_time(DateTime::DEFAULT)
        .unix_permissions(0o644)
}

/// A name in small ASCII letters, digits, dots and hyphens: old systems unpack it as it is.
pub fn ascii(name: &str) -> String {
    let plain = deunicode::deunicode(name).to_lowercase();
    let parts = plain.split(|it: char| !it.is_ascii_alphanumeric() && it != '.').filter(|part| !part.is_empty());
    let plain = parts.collect::<Vec<_>>().join("-");
    if plain.is_empty() { "document".to_owned() } else { plain }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_type_stands_where_programs_look_for_it() {
        let files = [("a/b.txt".to_owned(), b"text ".repeat(100)), ("c.png".to_owned(), b"png".to_vec())];
        let packed = pack("application/epub+zip", &files).expect("an archive");
        assert_eq!(&packed[..4], b"PK\x03\x04");
        assert_eq!(&packed[28..58], b"\0\0mimetypeapplication/epub+zip");
        assert_eq!(packed, pack("application/epub+zip", &files).expect("an archive"));
        assert!(packed.len() < 600, "{}", packed.len());
    }

    #[test]
    fn names_are_those_of_any_system() {
        assert_eq!(ascii("L’été à Lille"), "l-ete-a-lille");
        assert_eq!(ascii("parc.falc"), "parc.falc");
        assert_eq!(ascii("/"), "document");
    }
}
