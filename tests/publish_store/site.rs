//! Two versions of a small site, made once: pages that lead to one another and to a sheet, a page that comes, one that goes.

use std::collections::BTreeMap;

use parvis::{
    base::fingerprint::Fingerprint,
    config::store::Place,
    model::path::SitePath,
    publish::{
        publication::{Piece, Publication},
        target::record::Role,
    },
};

/// The bucket, and the folder in it.
pub const BUCKET: &str = "participer";

/// Bytes of a sheet.
pub const SHEET: usize = 20_000;

/// The store of the tests.
pub fn place(endpoint: &str) -> Place {
    let endpoint = endpoint.to_owned();
    Place {
        bucket: BUCKET.into(),
        prefix: "site/".into(),
        endpoint,
        region: "nord".into(),
        bucket_in_host: false,
        gzip: false,
    }
}

/// The version that is online.
pub fn before() -> Publication {
    version("before", &["index.html", "a/index.html", "b/index.html"])
}

/// The version that takes its place.
pub fn after() -> Publication {
    version("after", &["index.html", "a/index.html", "c/index.html"])
}

fn version(word: &str, pages: &[&str]) -> Publication {
    let mut publication = Publication { base_url: "https://ville.example/".to_owned(), ..Publication::default() };
    for path in pages {
        add(&mut publication, path, &page(path, word));
    }
    add(&mut publication, "same.html", b"<p>same</p>");
    // Signs that addresses, signatures and answers each write in their own way.
    add(&mut publication, "l’été & l'hiver, 100 % + (1) #~=.txt", b"same");
    // The feed leads to what is new.
    let other = if word == "before" { "/b/" } else { "/c/" };
    add(&mut publication, "feed.xml", format!("<feed><link href=\"{other}\"/></feed>").as_bytes());
    add(&mut publication, "photo.jpg", &word.repeat(20_000).into_bytes());
    let sheet = Piece::of_bytes(sheet_text(word).into_bytes(), Role::Immutable);
    publication.pieces.insert(at(&sheet_name(word)), sheet);
    let ledger = Piece::of_bytes(b"format = 1\n".to_vec(), Role::Ledger);
    publication.pieces.insert(SitePath::new("published.lock").expect("a path"), ledger);
    publication
}

/// Adds a file to a publication.
pub fn add(publication: &mut Publication, path: &str, bytes: &[u8]) {
    publication.pieces.insert(at(path), Piece::of_bytes(bytes.to_vec(), Role::Site));
}

/// A page: what it asks for, where it leads, and some text.
pub fn page(path: &str, word: &str) -> Vec<u8> {
    let leads = if word == "before" { ["/a/", "/b/"] } else { ["/a/", "/c/"] };
    let links: String = leads.iter().map(|to| format!("<a href=\"{to}\">{to}</a>")).collect();
    let text = format!("<p>{path} {word}</p>\n").repeat(200);
    format!("<!doctype html><link href=\"/{}\"><img src=\"/photo.jpg\">{links}{text}</html>", sheet_name(word))
        .into_bytes()
}

/// The key of the sheet of a version.
pub fn sheet(word: &str) -> String {
    sheet_name(word)
}

fn sheet_text(word: &str) -> String {
    let mut text = format!("/* {word} */").repeat(SHEET);
    text.truncate(SHEET);
    text
}

fn sheet_name(word: &str) -> String {
    format!("style-{}.css", Fingerprint::of(sheet_text(word).as_bytes()).short())
}

fn at(path: &str) -> SitePath {
    SitePath::new(&format!("site/{path}")).expect("a path")
}

/// Key → bytes of what readers can ask for.
pub fn objects(publication: &Publication) -> BTreeMap<String, Vec<u8>> {
    let sent = publication.pieces.iter().filter(|(_, piece)| piece.role.is_sent());
    let object = |(path, piece): (&SitePath, &Piece)| {
        let key = path.as_str().strip_prefix("site/").expect("it is of the site").to_owned();
        (key, piece.read().expect("it is in memory").to_vec())
    };
    sent.map(object).collect()
}

/// The keys that a page asks for and leads to.
pub fn asked_for(page: &[u8]) -> Vec<String> {
    let text = String::from_utf8_lossy(page);
    let addresses = text.split("=\"/").skip(1).filter_map(|rest| rest.split('"').next());
    let key = |address: &str| if address.ends_with('/') { format!("{address}index.html") } else { address.to_owned() };
    addresses.map(key).collect()
}
