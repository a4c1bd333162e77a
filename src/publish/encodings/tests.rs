#![expect(clippy::disallowed_methods, reason = "tests look at the disk")]

use std::{fs, io::Read as _};

use super::*;
use crate::publish::lock::MEMORY;

fn pieces(files: &[(&str, &[u8])]) -> BTreeMap<SitePath, Piece> {
    let piece = |(path, bytes): &(&str, &[u8])| {
        (SitePath::new(path).expect("a path"), Piece::of_bytes(bytes.to_vec(), Role::Site))
    };
    files.iter().map(piece).collect()
}

/// Bytes that nothing makes smaller.
fn noise(length: usize) -> Vec<u8> {
    let mut state: u32 = 1;
    let mut next = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 24) as u8
    };
    (0..length).map(|_| next()).collect()
}

fn text(pieces: &BTreeMap<SitePath, Piece>, path: &str) -> Vec<u8> {
    pieces[&SitePath::new(path).expect("a path")].read().expect("the disk is sound").to_vec()
}

#[test]
fn every_coding_gives_the_text_back() -> Result<(), Error> {
    let root = tempfile::tempdir().expect("a folder");
    let page = "<p>La participation citoyenne, en clair.</p>\n".repeat(60).into_bytes();
    let mut all = pieces(&[("site/index.html", &page)]);
    assert_eq!(encode(root.path(), &mut all, Encoding::ALL, &[])?, Encoded { made: 1, known: 0 });
    let mut plain = Vec::new();
    brotli::Decompressor::new(&*text(&all, "site/index.html.br"), 4096).read_to_end(&mut plain).expect("brotli");
    assert_eq!(plain, page);
    plain.clear();
    flate2::read::GzDecoder::new(&*text(&all, "site/index.html.gz")).read_to_end(&mut plain).expect("gzip");
    assert_eq!(plain, page);
    assert_eq!(zstd::decode_all(&*text(&all, "site/index.html.zst")).expect("zstd"), page);
    Ok(())
}

#[test]
fn only_texts_of_some_length_that_become_smaller_are_compressed() -> Result<(), Error> {
    let root = tempfile::tempdir().expect("a folder");
    let (long, noise) = ("a".repeat(4096).into_bytes(), noise(4096));
    let mut all = pieces(&[
        ("site/a.png", &long),
        ("site/b.html", b"<p>Court</p>"),
        ("site/c.csv", &noise),
        ("hosts/d.txt", &long),
        ("site/e.svg", &long),
    ]);
    let host = SitePath::new("hosts/d.txt").expect("a path");
    all.get_mut(&host).expect("a piece").role = Role::Host;
    encode(root.path(), &mut all, Encoding::ALL, &[])?;
    let encoded: Vec<&str> =
        all.iter().filter(|(_, piece)| piece.role == Role::Encoded).map(|(path, _)| path.as_str()).collect();
    assert_eq!(encoded, ["site/e.svg.br", "site/e.svg.gz", "site/e.svg.zst"]);
    Ok(())
}

#[test]
fn what_did_not_change_is_not_compressed_again_and_a_broken_memory_is_not_trusted() -> Result<(), Error> {
    let root = tempfile::tempdir().expect("a folder");
    let (page, other) = ("<p>un</p>".repeat(200).into_bytes(), noise(2000));
    let site = || pieces(&[("site/a.html", &page), ("site/b.txt", &other)]);
    let mut first = site();
    assert_eq!(encode(root.path(), &mut first, Encoding::ALL, &[])?, Encoded { made: 2, known: 0 });
    let mut again = site();
    assert_eq!(encode(root.path(), &mut again, Encoding::ALL, &[])?, Encoded { made: 0, known: 2 });
    assert_eq!(text(&first, "site/a.html.br"), text(&again, "site/a.html.br"));
    let folder = root.path().join(MEMORY).join(cache::FOLDER);
    for entry in fs::read_dir(&folder).expect("a folder") {
        fs::write(entry.expect("an entry").path(), "x").expect("a file");
    }
    let mut mended = site();
    encode(root.path(), &mut mended, Encoding::ALL, &[])?;
    assert_eq!(text(&first, "site/a.html.zst"), text(&mended, "site/a.html.zst"));
    // What no file needs any more goes.
    encode(root.path(), &mut pieces(&[]), Encoding::ALL, &[])?;
    assert_eq!(fs::read_dir(folder).expect("a folder").count(), 0);
    Ok(())
}

#[test]
fn a_file_that_looks_like_the_compressed_form_of_another_is_told() {
    let mistaken_of = |files: &[(&str, &[u8])]| mistaken(&pieces(files), &[]).map(|found| found.0.to_string());
    assert_eq!(mistaken_of(&[("site/a.csv", b"a"), ("site/a.csv.gz", b"b")]).as_deref(), Some("site/a.csv.gz"));
    assert_eq!(mistaken_of(&[("site/a.csv", b"a"), ("site/b.csv.gz", b"b")]), None);
}

/// A site of pages that share what stands around their texts.
fn site_of(count: usize) -> BTreeMap<SitePath, Piece> {
    let shell =
        "<header><a href=/>Participer</a><nav><a href=/agenda/>L’agenda</a><a href=/plan/>Le plan</a></nav></header>"
            .repeat(9);
    let page = |at: usize| {
        let text = format!(
            "<!doctype html><style>p{{color:red}}b{{margin:{at}px}}</style>{shell}<p>La page n° {at}, et son texte à elle."
        );
        (
            SitePath::new(&format!("site/{at}/index.html")).expect("a path"),
            Piece::of_bytes(text.into_bytes(), Role::Site),
        )
    };
    (0..count).map(page).collect()
}

#[test]
fn a_page_is_written_with_the_dictionary_of_its_site_and_both_codings_give_it_back() -> Result<(), Error> {
    let root = tempfile::tempdir().expect("a folder");
    let mut all = site_of(9);
    let dictionary = Dictionary::new("site/", dictionary::text::of(&["<p>abc<b>", "<p>abc<b>"]));
    let page = text(&all, "site/3/index.html");
    encode(root.path(), &mut all, Encoding::ALL, std::slice::from_ref(&dictionary))?;
    assert!(!all.keys().any(|path| path.as_str().contains("dcb-")), "one that helps nothing is not used");

    let texts: Vec<Vec<u8>> =
        all.values().filter(|piece| piece.role == Role::Site).map(|it| it.read().expect("memory").to_vec()).collect();
    let texts: Vec<&str> = texts.iter().map(|text| std::str::from_utf8(text).expect("a text")).collect();
    let dictionary = Dictionary::new("site/", dictionary::text::of(&texts));
    let mut all = site_of(9);
    encode(root.path(), &mut all, Encoding::ALL, std::slice::from_ref(&dictionary))?;
    let short = dictionary.short();
    let brotli = text(&all, &format!("site/3/index.html.dcb-{short}"));
    assert_eq!(brotli[..4], [0xff, 0x44, 0x43, 0x42]);
    assert_eq!(brotli[4..36], dictionary.digest);
    let mut plain = Vec::new();
    let mut reader = brotli::Decompressor::new_with_custom_dict(&brotli[36..], 4096, dictionary.bytes.to_vec().into());
    reader.read_to_end(&mut plain).expect("brotli");
    assert_eq!(plain, page);
    let zstandard = text(&all, &format!("site/3/index.html.dcz-{short}"));
    assert_eq!(zstandard[..8], [0x5e, 0x2a, 0x4d, 0x18, 0x20, 0, 0, 0]);
    assert_eq!(zstandard[8..40], dictionary.digest);
    plain.clear();
    // The head is a frame of its own, and a prefix counts for the next frame only.
    let mut reader = zstd::stream::read::Decoder::with_ref_prefix(&zstandard[40..], &dictionary.bytes).expect("zstd");
    reader.read_to_end(&mut plain).expect("zstd");
    assert_eq!(plain, page);
    assert!(brotli.len() < text(&all, "site/3/index.html.br").len(), "{}", brotli.len());
    Ok(())
}

#[test]
fn a_file_at_the_address_of_a_form_with_a_dictionary_is_told() {
    let dictionary = Dictionary::new("site/", b"<p>\0\0".to_vec());
    let own = format!("site/a/index.html.dcz-{}", dictionary.short());
    let all = pieces(&[("site/a/index.html", b"a"), (&own, b"b")]);
    assert_eq!(mistaken(&all, &[dictionary]).map(|found| found.0.to_string()), Some(own));
    assert_eq!(mistaken(&all, &[]), None);
}
