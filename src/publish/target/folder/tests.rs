use super::*;
use crate::{
    base::fingerprint::Fingerprint,
    publish::target::{history::Difference, record::Role},
};

/// A folder to publish into, and the means to.
struct Server(tempfile::TempDir);

impl Server {
    fn new() -> Self {
        Self(tempfile::tempdir().expect("a folder"))
    }

    fn path(&self) -> PathBuf {
        self.0.path().join("www")
    }

    fn publish(&self, files: &[(&str, &str)], keep: u32) -> Published {
        let mut target = Folder::open(&self.path()).expect("a folder of ours");
        let mut pieces = pieces(files);
        pieces.extend(target.carried(&pieces, keep));
        match target.history().is_online(&pieces) {
            true => Published::default(),
            false => {
                target.publish(&Publication { pieces, ..Publication::default() }, keep).expect("the disk is sound")
            }
        }
    }

    fn online(&self, path: &str) -> Option<String> {
        fs::read_to_string(self.path().join(CURRENT).join("site").join(path)).ok()
    }

    fn releases(&self) -> Vec<String> {
        let mut names = record::names(&self.path().join(RELEASES));
        names.sort();
        names
    }

    fn roll_back(&self) -> Option<String> {
        Folder::open(&self.path()).and_then(|mut target| target.roll_back()).expect("the disk is sound")
    }
}

/// Files of a site; those in `assets/` may be kept for ever.
fn pieces(files: &[(&str, &str)]) -> BTreeMap<SitePath, Piece> {
    let piece = |(path, text): &(&str, &str)| {
        let role = if path.starts_with("assets/") { Role::Immutable } else { Role::Site };
        let path = SitePath::new(&format!("site/{path}")).expect("a path");
        (path, Piece::of_bytes(text.as_bytes().to_vec(), role))
    };
    files.iter().map(piece).collect()
}

#[test]
fn what_was_taken_back_was_public_too() {
    let server = Server::new();
    server.publish(&[("index.html", "un")], 3);
    server.publish(&[("index.html", "deux"), ("plan/index.html", "p"), ("plan/plan.pdf", "pdf")], 3);
    server.roll_back();
    let next = pieces(&[("index.html", "trois"), ("plan/index.html", "p")]);
    let left = Folder::peek(&server.path()).expect("a folder of ours").history().left(&next);
    assert_eq!(left.iter().map(SitePath::as_str).collect::<Vec<_>>(), ["site/plan/plan.pdf"]);
}

#[test]
fn a_release_takes_the_place_of_another_as_a_whole_and_there_is_a_way_back() {
    let server = Server::new();
    let first = server.publish(&[("index.html", "un"), ("charte/index.html", "c")], 3);
    assert!(first.release.starts_with("000001-"), "{first:?}");
    server.publish(&[("index.html", "deux"), ("plan/index.html", "p")], 3);
    assert_eq!(server.online("index.html").as_deref(), Some("deux"));
    assert_eq!(server.online("charte/index.html"), None);
    assert_eq!(server.roll_back(), Some(first.release));
    assert_eq!(server.online("index.html").as_deref(), Some("un"));
    assert_eq!(server.online("charte/index.html").as_deref(), Some("c"));
    assert_eq!(server.roll_back(), None, "nothing was online before the first");
    // What follows stands on what is online, not on what was taken back.
    server.publish(&[("index.html", "trois")], 3);
    assert!(server.releases().last().is_some_and(|name| name.starts_with("000003-")), "{:?}", server.releases());
    server.roll_back();
    assert_eq!(server.online("index.html").as_deref(), Some("un"));
}

#[test]
fn the_same_site_is_no_release_and_an_unchanged_file_keeps_its_time() {
    let server = Server::new();
    server.publish(&[("index.html", "un"), ("a.txt", "a")], 3);
    let file = server.path().join(CURRENT).join("site/a.txt");
    let old = std::time::UNIX_EPOCH + std::time::Duration::from_secs(1);
    OpenOptions::new().write(true).open(&file).and_then(|file| file.set_modified(old)).expect("a time");
    assert_eq!(server.publish(&[("index.html", "un"), ("a.txt", "a")], 3), Published::default());
    server.publish(&[("index.html", "deux"), ("a.txt", "a")], 3);
    assert_eq!(fs::metadata(&file).and_then(|file| file.modified()).expect("a time"), old);
    assert_eq!(server.releases().len(), 2);
}

#[test]
fn what_a_page_of_a_former_release_asks_for_stays_as_long_as_that_release() {
    let server = Server::new();
    for edition in ["1", "2", "3", "4"] {
        server.publish(&[("index.html", edition), (&format!("assets/style-{edition}.css"), edition)], 3);
    }
    assert_eq!(server.online("assets/style-1.css"), None);
    for kept in ["2", "3", "4"] {
        assert_eq!(server.online(&format!("assets/style-{kept}.css")).as_deref(), Some(kept));
    }
    let again = server.publish(&[("index.html", "4"), ("assets/style-4.css", "4")], 3);
    assert_eq!(again, Published::default(), "the same site brings nothing new");
    assert_eq!(server.releases().len(), 3);
}

#[test]
fn a_picture_that_moved_is_still_had_at_its_former_address_and_one_that_was_taken_back_is_not() {
    let server = Server::new();
    let (former, new, other) = ("assets/parc/banc.png", "assets/jardin/banc.png", "assets/parc/foule.png");
    server.publish(&[("index.html", "0"), (former, "un banc"), (other, "une foule")], 2);
    for edition in ["1", "2", "3", "4"] {
        server.publish(&[("index.html", edition), (new, "un banc")], 2);
        assert_eq!(server.online(former).as_deref(), Some("un banc"), "edition {edition}");
    }
    assert_eq!(server.online(other), None);
    for edition in ["5", "6", "7"] {
        server.publish(&[("index.html", edition)], 2);
    }
    assert_eq!((server.online(former), server.online(new)), (None, None), "it is shown nowhere any more");
}

#[test]
fn nothing_that_somebody_else_put_there_is_removed() {
    let server = Server::new();
    let first = server.publish(&[("index.html", "un"), ("a/b/c.html", "c")], 2);
    let note = server.path().join(RELEASES).join(&first.release).join("site/a/note.txt");
    fs::write(&note, "à moi").expect("a file");
    fs::write(server.path().join("robots.txt"), "à moi").expect("a file");
    server.publish(&[("index.html", "deux")], 2);
    let third = server.publish(&[("index.html", "trois")], 2);
    assert_eq!((third.pruned, third.foreign.len()), (0, 1));
    assert!(note.exists() && !note.with_file_name("b").exists());
    assert!(server.path().join("robots.txt").exists());
    // A folder whose record nobody can read is left alone too.
    let second = server.releases().into_iter().find(|name| name.starts_with("000002")).expect("a release");
    fs::write(server.path().join(RELEASES).join(&second).join(record::FILE), "{").expect("a file");
    server.publish(&[("index.html", "quatre")], 2);
    assert!(server.releases().contains(&second));
}

#[test]
fn a_folder_of_somebody_else_is_refused_and_a_second_publisher_is_told() {
    let server = Server::new();
    fs::create_dir(server.path()).expect("a folder");
    fs::write(server.path().join("index.php"), "x").expect("a file");
    assert!(matches!(Folder::open(&server.path()), Err(Error::ForeignOutput { .. })));
    assert!(matches!(Folder::peek(&server.path()), Err(Error::ForeignOutput { .. })));
    fs::remove_file(server.path().join("index.php")).expect("a removal");
    let first = Folder::open(&server.path()).expect("an empty folder");
    assert!(matches!(Folder::open(&server.path()), Err(Error::Busy { .. })));
    drop(first);
    server.publish(&[("index.html", "un")], 3);
    // A folder in the place of the link is not ours to replace.
    fs::remove_file(server.path().join(CURRENT)).expect("a removal");
    fs::create_dir(server.path().join(CURRENT)).expect("a folder");
    assert!(matches!(Folder::open(&server.path()), Err(Error::ForeignOutput { .. })));
}

#[test]
fn wherever_a_run_is_killed_the_site_is_whole_and_the_next_run_finishes() {
    let files = [("index.html", "deux"), ("a.html", "a"), ("b/c.html", "c")];
    let record = Record::of(None, &Publication { pieces: pieces(&files), ..Publication::default() });
    for written in 0..=files.len() + 1 {
        let server = Server::new();
        server.publish(&[("index.html", "un")], 3);
        // What a run leaves that is killed after its record and so many files.
        let draft = server.path().join(RELEASES).join(".new-000002-deadbeef");
        fs::create_dir(&draft).expect("a folder");
        if written > 0 {
            record.write(&draft).expect("a record");
        }
        for (path, text) in files.iter().take(written.saturating_sub(1)) {
            let file = draft.join("site").join(path);
            fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
            fs::write(file, &text[..1]).expect("a file");
        }
        assert_eq!(server.online("index.html").as_deref(), Some("un"));
        server.publish(&files, 3);
        assert_eq!(server.online("b/c.html").as_deref(), Some("c"));
        assert!(!draft.exists(), "{written}");
    }
    // Killed between the release and the link.
    let server = Server::new();
    server.publish(&[("index.html", "un")], 3);
    let unlinked = server.path().join(RELEASES).join("000002-deadbeef");
    fs::create_dir(&unlinked).expect("a folder");
    record.write(&unlinked).expect("a record");
    std::os::unix::fs::symlink("releases/nowhere", server.path().join(".current-new")).expect("a link");
    assert!(server.publish(&files, 3).release.starts_with("000003-"));
    assert!(!unlinked.exists() && server.online("a.html").as_deref() == Some("a"));
}

#[test]
fn what_a_run_left_that_was_killed_after_the_switch_goes_with_the_next() {
    let server = Server::new();
    for edition in ["un", "deux", "trois", "quatre"] {
        // Nobody came to take the older ones away.
        server.publish(&[("index.html", edition)], 9);
    }
    assert_eq!(server.releases().len(), 4);
    Folder::open(&server.path()).expect("a folder of ours").tidy(3);
    assert_eq!(server.releases().len(), 3);
    assert_eq!(server.online("index.html").as_deref(), Some("quatre"));
    assert!(server.roll_back().is_some());
}

#[test]
fn differences_are_those_that_a_person_is_told_of() {
    let server = Server::new();
    server.publish(&[("index.html", "un"), ("a.html", "a"), ("b.html", "b")], 3);
    let target = Folder::peek(&server.path()).expect("a folder of ours");
    let mut new = pieces(&[("index.html", "deux"), ("a.html", "a"), ("c.html", "c")]);
    let encoded = Piece { role: Role::Encoded, ..Piece::of_bytes(b"x".to_vec(), Role::Site) };
    new.insert(SitePath::new("site/a.html.br").expect("a path"), encoded);
    let told = target.history().differences(&new);
    let told: Vec<(&str, Difference)> = told.iter().map(|(path, difference)| (path.as_str(), *difference)).collect();
    assert_eq!(
        told,
        [
            ("site/b.html", Difference::Removed),
            ("site/c.html", Difference::New),
            ("site/index.html", Difference::Changed)
        ]
    );
    assert_eq!(target.history().online().map(|(_, record)| record.files.len()), Some(3));
    assert_eq!(
        Fingerprint::of(b"un"),
        target.history().online().expect("a release").1.files[&SitePath::new("site/index.html").expect("a path")]
            .fingerprint
    );
}

#[test]
fn a_former_release_that_is_no_longer_whole_is_not_put_online() {
    let server = Server::new();
    let first = server.publish(&[("index.html", "un"), ("a.html", "a")], 3);
    server.publish(&[("index.html", "deux")], 3);
    fs::remove_file(server.path().join(RELEASES).join(&first.release).join("site/a.html")).expect("a removal");
    let mut target = Folder::open(&server.path()).expect("a folder of ours");
    assert!(target.roll_back().is_err());
    assert_eq!(server.online("index.html").as_deref(), Some("deux"));
}
