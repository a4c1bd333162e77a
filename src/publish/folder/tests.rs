//! What an output folder promises.

use super::*;

fn path(text: &str) -> SitePath {
    SitePath::new(text).expect("a sound path")
}

fn begin(root: &Path) -> Result<Draft, Error> {
    let folder = Folder::open(root, &root.join("dist"))?;
    let standing = folder.standing()?;
    folder.begin(standing)
}

fn build(root: &Path, files: &[(&str, &str)]) -> Result<Changes, Error> {
    let draft = begin(root)?;
    for (name, text) in files {
        draft.write(&path(name), text.as_bytes())?;
    }
    Ok(draft.commit()?.changes)
}

fn page(root: &Path, name: &str) -> String {
    fs::read_to_string(root.join("dist").join(name)).expect("a page")
}

/// Names in the folder of a project, sorted.
fn names(root: &Path) -> Vec<String> {
    let entries = fs::read_dir(root).expect("a folder").map(|entry| entry.expect("an entry").file_name());
    let mut names: Vec<String> = entries.map(|name| name.to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

#[test]
fn a_new_tree_takes_the_place_of_the_former_one() -> Result<(), Error> {
    let root = tempfile::tempdir().expect("a folder");
    build(root.path(), &[("index.html", "un"), ("a/index.html", "a")])?;
    let changes = build(root.path(), &[("index.html", "deux"), ("b/index.html", "b")])?;
    let expected =
        [("a/index.html", Change::Removed), ("b/index.html", Change::Created), ("index.html", Change::Updated)];
    assert_eq!(changes, Changes::from(expected.map(|(name, change)| (path(name), change))));
    let mut found = tree::files(&root.path().join("dist"))?;
    found.sort();
    assert_eq!(found, [path("b/index.html"), path("index.html")]);
    assert_eq!(names(root.path()), [".parvis", "dist"]);
    Ok(())
}

#[test]
fn a_tree_that_stays_the_same_is_not_touched() -> Result<(), Error> {
    let root = tempfile::tempdir().expect("a folder");
    build(root.path(), &[("index.html", "un")])?;
    let marker = fs::metadata(root.path().join("dist/.parvis")).and_then(|it| it.modified()).expect("a time");
    let changes = build(root.path(), &[("index.html", "un")])?;
    assert_eq!(changes.into_values().collect::<Vec<_>>(), [Change::Kept]);
    let after = fs::metadata(root.path().join("dist/.parvis")).and_then(|it| it.modified()).expect("a time");
    assert_eq!(marker, after);
    assert_eq!(names(root.path()), [".parvis", "dist"]);
    Ok(())
}

#[test]
fn a_draft_that_is_dropped_leaves_the_former_site_whole() -> Result<(), Error> {
    let root = tempfile::tempdir().expect("a folder");
    build(root.path(), &[("index.html", "un")])?;
    let draft = begin(root.path())?;
    draft.write(&path("index.html"), b"deux")?;
    drop(draft);
    assert_eq!(page(root.path(), "index.html"), "un");
    assert_eq!(names(root.path()), [".parvis", "dist"]);
    Ok(())
}

#[test]
fn a_file_that_was_kept_and_then_written_does_not_change_the_former_site() -> Result<(), Error> {
    let root = tempfile::tempdir().expect("a folder");
    build(root.path(), &[("index.html", "un")])?;
    let draft = begin(root.path())?;
    assert!(draft.keep(&path("index.html"), 2)?);
    draft.write(&path("index.html"), b"deux")?;
    assert_eq!(page(root.path(), "index.html"), "un");
    draft.commit()?;
    assert_eq!(page(root.path(), "index.html"), "deux");
    Ok(())
}

#[test]
#[should_panic(expected = "index.html was written twice")]
fn one_path_is_written_once() {
    let root = tempfile::tempdir().expect("a folder");
    let _ = build(root.path(), &[("index.html", "un"), ("index.html", "deux")]);
}

#[test]
fn what_is_gone_or_has_another_length_is_not_kept() -> Result<(), Error> {
    let root = tempfile::tempdir().expect("a folder");
    build(root.path(), &[("index.html", "un")])?;
    let draft = begin(root.path())?;
    assert!(!draft.keep(&path("index.html"), 3)?);
    assert!(!draft.keep(&path("absent.html"), 3)?);
    Ok(())
}

#[test]
fn what_goes_away_while_the_site_is_made_is_said_and_the_former_site_stays() -> Result<(), Error> {
    let root = tempfile::tempdir().expect("a folder");
    build(root.path(), &[("index.html", "un"), ("b.html", "deux")])?;
    let draft = begin(root.path())?;
    assert!(draft.keep(&path("index.html"), 2)?);
    draft.write(&path("b.html"), b"autre")?;
    fs::remove_file(root.path().join("dist/index.html")).expect("a removal");
    let gone = draft.commit();
    assert!(matches!(&gone, Err(Error::OutputGone { path }) if path.ends_with("index.html")), "{gone:?}");
    assert_eq!(page(root.path(), "b.html"), "deux");
    Ok(())
}

#[test]
fn a_copied_file_can_be_read_by_whoever_reads_the_site() -> Result<(), Error> {
    let root = tempfile::tempdir().expect("a folder");
    let source = root.path().join("photo.jpg");
    fs::write(&source, "photo").expect("a file");
    let mut permissions = fs::metadata(&source).expect("a file").permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&source, permissions).expect("permissions");
    for expected in [Change::Created, Change::Kept] {
        let draft = begin(root.path())?;
        draft.copy(&path("photo.jpg"), &source, Fingerprint::of_stream(b"photo"))?;
        assert_eq!(draft.commit()?.changes, Changes::from([(path("photo.jpg"), expected)]));
    }
    assert!(!fs::metadata(root.path().join("dist/photo.jpg")).expect("a file").permissions().readonly());
    Ok(())
}

#[test]
fn a_file_that_changed_since_it_was_looked_at_is_not_taken_for_what_it_was() -> Result<(), Error> {
    let root = tempfile::tempdir().expect("a folder");
    let source = root.path().join("releves.csv");
    fs::write(&source, "a;b").expect("a file");
    let copy =
        |draft: &Draft, expected: &[u8]| draft.copy(&path("releves.csv"), &source, Fingerprint::of_stream(expected));
    let draft = begin(root.path())?;
    assert!(matches!(copy(&draft, b"c;d"), Err(Error::Changed { path }) if path == source));
    drop(draft);
    let draft = begin(root.path())?;
    copy(&draft, b"a;b")?;
    draft.commit()?;
    // Also where the same bytes stand already.
    let draft = begin(root.path())?;
    assert!(matches!(copy(&draft, b"c;d"), Err(Error::Changed { .. })));
    Ok(())
}

#[test]
fn somebody_elses_folder_is_refused() {
    let root = tempfile::tempdir().expect("a folder");
    fs::create_dir_all(root.path().join("dist")).expect("a folder");
    fs::write(root.path().join("dist/these.odt"), "mine").expect("a file");
    assert!(matches!(build(root.path(), &[]), Err(Error::ForeignOutput { .. })));
    assert!(root.path().join("dist/these.odt").exists());
}

#[test]
fn a_file_in_the_place_of_the_folder_is_refused() {
    let root = tempfile::tempdir().expect("a folder");
    fs::write(root.path().join("dist"), "mine").expect("a file");
    assert!(matches!(build(root.path(), &[]), Err(Error::ForeignOutput { .. })));
}

#[cfg(unix)]
#[test]
fn a_link_in_the_place_of_the_folder_is_refused_with_or_without_its_slash() {
    let root = tempfile::tempdir().expect("a folder");
    fs::create_dir_all(root.path().join("elsewhere")).expect("a folder");
    std::os::unix::fs::symlink("elsewhere", root.path().join("dist")).expect("a link");
    for name in ["dist", "dist/"] {
        let opened = Folder::open(root.path(), &root.path().join(name));
        assert!(matches!(opened, Err(Error::ForeignOutput { .. })), "{name}");
    }
}

#[test]
fn two_builds_at_once_are_refused() -> Result<(), Error> {
    let root = tempfile::tempdir().expect("a folder");
    let _first = begin(root.path())?;
    assert!(matches!(build(root.path(), &[]), Err(Error::Busy { .. })));
    Ok(())
}

#[test]
fn another_project_does_not_take_a_draft_for_a_leftover() -> Result<(), Error> {
    let (one, other) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    let shared = one.path().join("dist");
    let draft = Folder::open(one.path(), &shared)?.begin(Standing::default())?;
    draft.write(&path("index.html"), b"un")?;
    drop(Folder::open(other.path(), &shared)?);
    draft.commit()?;
    assert_eq!(page(one.path(), "index.html"), "un");
    Ok(())
}

#[test]
fn what_a_killed_run_left_is_mended() -> Result<(), Error> {
    let root = tempfile::tempdir().expect("a folder");
    build(root.path(), &[("index.html", "un")])?;
    let place = root.path().join("dist");
    fs::rename(&place, root.path().join(".dist.parvis-old-999")).expect("a rename");
    let unfinished = root.path().join(".dist.parvis-new-999");
    fs::create_dir(&unfinished).expect("a folder");
    fs::write(unfinished.join(MARKER), MARK).expect("a file");
    let foreign = root.path().join(".dist.parvis-new-mine");
    fs::create_dir(&foreign).expect("a folder");
    fs::write(foreign.join("these.odt"), "mine").expect("a file");
    drop(Folder::open(root.path(), &place)?);
    assert_eq!(page(root.path(), "index.html"), "un");
    assert_eq!(names(root.path()), [".dist.parvis-new-mine", ".parvis", "dist"]);
    Ok(())
}

#[test]
fn where_folders_cannot_be_exchanged_at_once_they_are_in_two_steps() -> Result<(), Error> {
    let root = tempfile::tempdir().expect("a folder");
    let (new, place) = (root.path().join("new"), root.path().join("dist"));
    for (folder, text) in [(&new, "deux"), (&place, "un")] {
        fs::create_dir(folder).expect("a folder");
        fs::write(folder.join("index.html"), text).expect("a file");
    }
    exchange::exchange_in_two_steps(&new, &place)?;
    assert_eq!(page(root.path(), "index.html"), "deux");
    assert_eq!(names(root.path()), ["dist", "new"]);
    Ok(())
}

/// What the folder of a site holds, each file with its text.
fn whole(root: &Path) -> BTreeMap<String, String> {
    let files = tree::files(&root.join("dist")).expect("a folder");
    files.into_iter().map(|path| (path.to_string(), page(root, path.as_str()))).collect()
}

fn tree_of(site: &[(&str, &str)]) -> BTreeMap<String, String> {
    site.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect()
}

#[test]
fn a_tree_made_from_the_one_before_the_last_is_as_one_made_anew() -> Result<(), Error> {
    let root = tempfile::tempdir().expect("a folder");
    let sites: [&[(&str, &str)]; 7] = [
        &[("index.html", "un"), ("a/index.html", "a"), ("b/c/index.html", "c")],
        &[("index.html", "deux"), ("a/index.html", "a"), ("b/c/index.html", "c")],
        // What was a folder is a file, and what was a file is a folder.
        &[("index.html", "deux"), ("a", "a"), ("b/c/index.html/x", "c")],
        &[("index.html", "deux"), ("a/index.html", "b"), ("b", "c")],
        &[("index.html", "trois")],
        &[],
        &[("index.html", "un"), ("a/index.html", "a"), ("b/c/index.html", "c")],
    ];
    for (round, site) in sites.iter().chain(&sites).enumerate() {
        build(root.path(), site)?;
        assert_eq!(whole(root.path()), tree_of(site), "round {round}");
        assert_eq!(names(root.path()), [".parvis", "dist"]);
    }
    let folders = walkdir::WalkDir::new(root.path().join("dist")).into_iter().filter_map(Result::ok);
    assert_eq!(folders.filter(|entry| entry.file_type().is_dir()).count(), 4, "no empty folder stays");
    Ok(())
}

#[test]
fn nobody_s_change_of_a_tree_reaches_the_next_site() -> Result<(), Error> {
    let root = tempfile::tempdir().expect("a folder");
    for text in ["un", "deux"] {
        build(root.path(), &[("index.html", text), ("a.html", "a"), ("b.html", "b")])?;
    }
    let spares = fs::read_dir(root.path().join(".parvis")).expect("a folder").filter_map(Result::ok);
    let spare = spares.map(|entry| entry.path()).find(|path| path.is_dir()).expect("a spare tree");
    fs::remove_file(spare.join("a.html")).expect("a removal");
    fs::write(spare.join("a.html"), "x").expect("a file");
    fs::write(spare.join("more.html"), "x").expect("a file");
    // One file with two names: the site itself was changed.
    fs::write(root.path().join("dist/b.html"), "x").expect("a file");
    build(root.path(), &[("index.html", "trois"), ("a.html", "a"), ("b.html", "b")])?;
    let expected = tree_of(&[("a.html", "a"), ("b.html", "b"), ("index.html", "trois")]);
    assert_eq!(whole(root.path()), expected);
    Ok(())
}

#[cfg(target_os = "linux")]
#[test]
fn what_somebody_put_there_under_a_name_that_is_no_unicode_does_not_come_back() -> Result<(), Error> {
    use std::os::unix::ffi::OsStrExt as _;
    let root = tempfile::tempdir().expect("a folder");
    build(root.path(), &[("index.html", "un")])?;
    let strange = std::ffi::OsStr::from_bytes(b"caf\xe9.txt");
    fs::write(root.path().join("dist").join(strange), "x").expect("a file");
    for text in ["deux", "trois", "quatre", "cinq"] {
        build(root.path(), &[("index.html", text)])?;
        assert_eq!(names(&root.path().join("dist")), [".parvis", "index.html"], "{text}");
    }
    Ok(())
}

#[test]
fn a_file_that_was_written_since_is_not_swept() -> Result<(), Error> {
    let root = tempfile::tempdir().expect("a folder");
    for name in ["a.html", "b.html"] {
        fs::write(root.path().join(name), "un").expect("a file");
    }
    let standing = Standing::of(root.path())?;
    fs::remove_file(root.path().join("b.html")).expect("a removal");
    fs::write(root.path().join("b.html"), "deux").expect("a file");
    spare::sweep(root.path(), standing.files())?;
    assert_eq!(names(root.path()), ["b.html"]);
    Ok(())
}

#[cfg(unix)]
#[test]
fn a_file_that_servers_may_not_read_is_made_again() -> Result<(), Error> {
    use std::os::unix::fs::PermissionsExt as _;
    let root = tempfile::tempdir().expect("a folder");
    let mode = |name: &str| fs::metadata(root.path().join("dist").join(name)).expect("a file").permissions().mode();
    let close = |name: &str| {
        fs::set_permissions(root.path().join("dist").join(name), fs::Permissions::from_mode(0o400)).expect("a file");
    };
    build(root.path(), &[("index.html", "un"), ("a/index.html", "a")])?;
    let open = mode("index.html");
    for name in ["index.html", "a/index.html", MARKER] {
        close(name);
    }
    let draft = begin(root.path())?;
    assert!(!draft.keep(&path("a/index.html"), 1)?);
    drop(draft);
    let changes = build(root.path(), &[("index.html", "un"), ("a/index.html", "a")])?;
    assert!(changes.values().all(|change| *change == Change::Updated), "{changes:?}");
    // The tree that was closed is the spare one now, and is not made to a new one.
    build(root.path(), &[("index.html", "deux"), ("a/index.html", "a")])?;
    for name in ["index.html", "a/index.html", MARKER] {
        assert_eq!(mode(name), open, "{name}");
    }
    Ok(())
}

#[test]
fn what_a_full_disk_left_of_a_tree_goes_away() -> Result<(), Error> {
    let root = tempfile::tempdir().expect("a folder");
    build(root.path(), &[("index.html", "un")])?;
    for (word, marker) in [("1", ""), ("2", &MARK[..20])] {
        let left = root.path().join(format!(".dist.parvis-new-{word}"));
        fs::create_dir(&left).expect("a folder");
        fs::write(left.join(MARKER), marker).expect("a marker");
    }
    let foreign = root.path().join(".dist.parvis-new-3");
    fs::create_dir(&foreign).expect("a folder");
    fs::write(foreign.join("notes.txt"), "mine").expect("a file");
    build(root.path(), &[("index.html", "deux")])?;
    assert_eq!(names(root.path()), [".dist.parvis-new-3", ".parvis", "dist"]);
    Ok(())
}
