//! `parvis publish` into a store of objects: a real server of the protocol of S3 in this process, a bad network before it, and publishers that are killed.

mod command;
mod kills;
mod network;
mod server;
mod site;

use std::{path::Path, sync::Mutex, time::Duration};

use parvis::{
    base::error::Error,
    publish::{
        publication::Publication,
        target::{
            Progress, Published,
            store::{Access, Patience, Store},
        },
    },
};

use self::{
    network::{Network, Weather},
    server::{Manners, Server},
};

/// Who may write into the store of the tests.
const KEY: &str = "PARVISTESTKEY0000001";

/// The key, which nothing that is said may hold.
const SECRET: &str = "wJalrXUtnFEMI/K7MDENG/tests-only+secret";

/// Short pauses: the bad network of the tests is bad for a short time.
fn access() -> Access {
    let silence = Duration::from_secs(5);
    let lease = Duration::from_secs(120);
    let patience = Patience { pause: Duration::from_millis(5), repetitions: 25, silence, lease };
    Access { key: KEY.to_owned(), secret: SECRET.to_owned(), token: None, proxy: None, no_proxy: None, patience }
}

/// The same, where a lock soon is nobody's.
fn hasty(seconds: u64) -> Access {
    let patience = Patience { lease: Duration::from_secs(seconds), ..access().patience };
    Access { patience, ..access() }
}

fn silent(_: Progress) {}

fn open(endpoint: &str, project: &Path) -> Result<Store, Error> {
    Store::open(&site::place(endpoint), &access(), project, &silent)
}

/// Publishes as the command does: nothing if all is there.
fn publish(endpoint: &str, project: &Path, publication: &Publication) -> Result<Published, Error> {
    let mut store = open(endpoint, project)?;
    let mut publication = publication.clone();
    let carried = store.carried(&publication.pieces, 3);
    publication.pieces.extend(carried);
    if store.is_online(&publication)? {
        store.tidy(3)?;
        return Ok(Published::default());
    }
    store.publish(&publication, 3, &silent)
}

/// The message that a failure is told with.
fn id(error: &Error) -> &'static str {
    match error {
        Error::Remote { message } => message.id,
        other => panic!("another failure: {other:?}"),
    }
}

/// A project that remembers its locks.
fn project() -> tempfile::TempDir {
    tempfile::tempdir().expect("a folder")
}

#[test]
fn what_is_published_is_there_with_its_headers_and_only_changes_are_sent() {
    let (server, project) = (Server::start(Manners::Amazon), project());
    let first = publish(&server.endpoint(), project.path(), &site::before()).expect("the server is sound");
    assert!(first.release.starts_with("000001-"), "{first:?}");
    for (key, bytes) in site::objects(&site::before()) {
        assert_eq!(server.read(&key).as_deref(), Some(&*bytes), "{key}");
    }
    let head = |key: &str| server.headers(key);
    assert_eq!(head("index.html"), ("text/html; charset=utf-8".to_owned(), "no-cache".to_owned(), None));
    let sheet = site::sheet("before");
    assert_eq!(head(&sheet).1, "public, max-age=31536000, immutable");
    assert_eq!(server.read("_headers"), None, "settings of servers are of no use here");

    let again = publish(&server.endpoint(), project.path(), &site::before()).expect("the server is sound");
    assert_eq!(again, Published::default());
    let written = server.writes();
    publish(&server.endpoint(), project.path(), &site::after()).expect("the server is sound");
    let changed: Vec<String> = server.writes().split_off(written.len());
    let pages: Vec<&str> = changed.iter().map(String::as_str).filter(|key| !key.contains(".parvis/")).collect();
    // What pages ask for, new pages, changed pages, what leads machines to pages, and last what goes.
    assert_eq!(pages[0], site::sheet("after"));
    // Of one kind, several travel at once.
    let mut sorted = pages[1..].to_vec();
    sorted[2..4].sort_unstable();
    assert_eq!(sorted, ["photo.jpg", "c/index.html", "a/index.html", "index.html", "feed.xml", "-b/index.html"]);
    assert_eq!(
        server.read(&sheet).map(|bytes| bytes.len()),
        Some(site::SHEET),
        "a page that is still read asks for it"
    );
    assert_eq!(server.read("same.html").as_deref(), Some(&b"<p>same</p>"[..]));
    assert!(server.keys().iter().all(|key| !key.contains("/.new-") && key != ".parvis/lock"), "{:?}", server.keys());
}

#[test]
fn what_somebody_took_away_or_changed_in_the_store_is_put_there_again() {
    let (server, project) = (Server::start(Manners::Amazon), project());
    publish(&server.endpoint(), project.path(), &site::before()).expect("the server is sound");
    server.remove("a/index.html");
    server.write("index.html", b"<p>another page of the same length? no</p>");
    server.write("theirs.html", b"theirs");
    let again = publish(&server.endpoint(), project.path(), &site::before()).expect("the server is sound");
    assert!(again.release.starts_with("000002-"), "{again:?}");
    for (key, bytes) in site::objects(&site::before()) {
        assert_eq!(server.read(&key).as_deref(), Some(&*bytes), "{key}");
    }
    publish(&server.endpoint(), project.path(), &site::after()).expect("the server is sound");
    assert_eq!(server.read("theirs.html").as_deref(), Some(&b"theirs"[..]), "what is not ours is not removed");
}

#[test]
fn a_site_may_have_more_objects_than_a_store_lists_at_once() {
    let (server, project) = (Server::start(Manners::Amazon), project());
    let mut publication = site::before();
    for number in 0..1100 {
        site::add(&mut publication, &format!("liste/{number}.txt"), number.to_string().as_bytes());
    }
    publish(&server.endpoint(), project.path(), &publication).expect("the server is sound");
    let writes = server.writes().len();
    assert_eq!(
        publish(&server.endpoint(), project.path(), &publication).expect("the server is sound"),
        Published::default()
    );
    server.remove("liste/1099.txt");
    publish(&server.endpoint(), project.path(), &publication).expect("the server is sound");
    let again: Vec<String> =
        server.writes().split_off(writes).into_iter().filter(|key| !key.contains(".parvis/")).collect();
    assert_eq!(again, ["liste/1099.txt"]);
}

#[test]
fn what_is_somebody_elses_is_refused() {
    let (server, project) = (Server::start(Manners::Amazon), project());
    server.write("logs/1.txt", b"theirs");
    let refused = publish(&server.endpoint(), project.path(), &site::before()).expect_err("there is something");
    assert_eq!(id(&refused), "publish-store-foreign");
    assert_eq!(server.keys(), ["logs/1.txt"]);
    server.remove("logs/1.txt");
    publish(&server.endpoint(), project.path(), &site::before()).expect("the server is sound");
    server.write("c/index.html", b"theirs");
    let refused = publish(&server.endpoint(), project.path(), &site::after()).expect_err("there is something");
    assert_eq!(id(&refused), "publish-store-foreign-key");
    assert_eq!(server.read("c/index.html").as_deref(), Some(&b"theirs"[..]));
    assert_eq!(
        server.read("index.html").as_deref(),
        Some(&*site::page("index.html", "before")),
        "nothing else changed"
    );
}

#[test]
fn a_second_publisher_is_told_until_the_first_gives_no_sign_of_life() {
    // Each waits for seconds: side by side.
    std::thread::scope(|scope| {
        for manners in [Manners::Amazon, Manners::Careless, Manners::Simple] {
            scope.spawn(move || second_publisher(manners));
        }
    });
}

fn second_publisher(manners: Manners) {
    let (server, one, other) = (Server::start(manners), project(), project());
    let place = site::place(&server.endpoint());
    // Hosts tell the time in whole seconds.
    let access = hasty(4);
    let open = |project: &Path, say: &(dyn Fn(Progress) + Sync)| Store::open(&place, &access, project, say);
    let is_busy = |why: &str| {
        let refused = open(other.path(), &silent).expect_err(why);
        assert_eq!(id(&refused), "publish-store-busy", "{manners:?}: {why}");
    };
    let first = open(one.path(), &silent).expect("nobody else is there");
    is_busy("somebody is there");
    std::thread::sleep(Duration::from_secs(6));
    is_busy("the first shows that it lives");
    drop(first);
    assert!(!server.keys().contains(&".parvis/lock".to_owned()), "{manners:?}");
    server.write(".parvis/lock", b"dead");
    is_busy("a run that died just now may live");
    std::thread::sleep(Duration::from_secs(6));
    let said = Mutex::new(Vec::new());
    let say = |progress| said.lock().expect("no other thread fails").push(progress);
    drop(open(other.path(), &say).expect("nobody lives"));
    let said = said.into_inner().expect("no other thread fails");
    assert!(said.contains(&Progress::TookOver), "{manners:?}");
    assert_eq!(said.contains(&Progress::Unguarded), manners != Manners::Amazon, "{manners:?}");
}

#[test]
fn whoever_lost_the_lock_writes_nothing_more() {
    let (server, project) = (Server::start(Manners::Amazon), project());
    let place = site::place(&server.endpoint());
    let mut store = Store::open(&place, &hasty(1), project.path(), &silent).expect("nobody else is there");
    server.write(".parvis/lock", b"somebody else");
    std::thread::sleep(Duration::from_secs(3));
    let lost = store.publish(&site::before(), 3, &silent).expect_err("the lock is lost");
    assert_eq!(id(&lost), "publish-store-lost");
    drop(store);
    assert_eq!(server.keys(), [".parvis/lock"], "the lock of the other stays");
}

#[test]
fn a_bad_network_only_takes_longer() {
    for seed in 1..=3 {
        let (server, project) = (Server::start(Manners::Amazon), project());
        let network = Network::before(&server, Weather::Rough { seed });
        for publication in [site::before(), site::after()] {
            publish(&network.endpoint(), project.path(), &publication).expect("repetitions are enough");
            for (key, bytes) in site::objects(&publication) {
                assert_eq!(server.read(&key).as_deref(), Some(&*bytes), "{seed} {key}");
            }
        }
        assert!(network.broken() > 0, "{seed}: the network was never bad");
    }
}

#[test]
fn a_large_file_goes_in_parts_and_texts_may_be_stored_compressed() {
    let (server, project) = (Server::start(Manners::Amazon), project());
    let mut publication = site::before();
    let film: Vec<u8> = (0..20_000_000_u32).map(|at| (at.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
    site::add(&mut publication, "film.mp4", &film);
    site::add(&mut publication, "long/index.html", "<p>La ville écoute.</p>".repeat(400).as_bytes());
    let codings = &[parvis::publish::encodings::Encoding::Gzip];
    parvis::publish::encodings::encode(project.path(), &mut publication.pieces, codings, &[])
        .expect("the disk is sound");
    let place = parvis::config::store::Place { gzip: true, ..site::place(&server.endpoint()) };
    let open = || Store::open(&place, &access(), project.path(), &silent).expect("the server is sound");
    open().publish(&publication, 3, &silent).expect("the server is sound");
    assert_eq!(server.read("film.mp4").map(|bytes| bytes == film), Some(true));
    assert_eq!(server.headers("long/index.html").2.as_deref(), Some("gzip"));
    assert!(server.read("long/index.html").is_some_and(|bytes| bytes.starts_with(&[0x1f, 0x8b])));
    assert_eq!(server.headers("film.mp4").2, None);
    assert!(
        open().is_online(&publication).expect("the server is sound"),
        "parts have another state, and are known all the same"
    );
    // Without the setting, plain texts take their place.
    publish(&server.endpoint(), project.path(), &publication).expect("the server is sound");
    assert_eq!(server.headers("long/index.html").2, None);
    assert!(server.read("long/index.html").is_some_and(|bytes| bytes.starts_with(b"<p>")));
}
