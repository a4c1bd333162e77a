//! Builds that end before their time: killed at a moment by chance, on a disk that takes no more, in a folder that cannot be written. Whatever befalls one, the former site
//! stands whole or the new one does, and the next build makes the new one.
//!
//! Ten kills with every run of the tests. Two hundred: `PARVIS_KILLS=200 cargo test killed_builds`
#![cfg(unix)]

use std::{
    collections::BTreeMap,
    env, fs,
    os::unix::{fs::PermissionsExt, process::CommandExt},
    path::Path,
    process::{Command, Output, Stdio},
    thread,
    time::{Duration, Instant},
};

use crate::project::Project;

/// Who owns nothing (`nobody`): the administrator of a machine may write where nobody else may.
const NOBODY: u32 = 65_534;

type Tree = BTreeMap<String, Vec<u8>>;

/// A site in two versions.
struct Versions {
    project: Project,
    texts: [String; 2],
    trees: [Tree; 2],
    at: usize,
    /// How long a build takes that makes one of the other.
    lasts: Duration,
}

const TEXT: &str = "content/actualites/bancs.md";

impl Versions {
    fn new() -> Self {
        let project = Project::copy_of(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites/autre-ville"));
        let text = project.read(TEXT);
        let texts = [text.replacen("title: ", "title: Un ", 1), text.replacen("title: ", "title: Deux ", 1)];
        assert!(texts[0] != text && texts[0] != texts[1]);
        let mut versions = Self { project, texts, trees: Default::default(), at: 0, lasts: Duration::ZERO };
        for at in [0, 1] {
            versions.turn_to(at);
            let start = Instant::now();
            versions.finish("a build that nothing befalls");
            versions.lasts = start.elapsed();
            versions.trees[at] = versions.tree();
        }
        assert!(versions.trees[0] != versions.trees[1]);
        versions
    }

    fn turn_to(&mut self, at: usize) {
        self.at = at;
        self.project.write(TEXT, &self.texts[at]);
    }

    fn turn(&mut self) {
        self.turn_to(1 - self.at);
    }

    fn build(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_parvis"));
        command
            .args(["build", "--without-audit", "--lang", "en", "--voice", "linear", "--root"])
            .arg(self.project.root());
        command.env("PARVIS_SPEECH", "none").stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped());
        command
    }

    fn tree(&self) -> Tree {
        let dist = self.project.root().join("dist");
        let files = walkdir::WalkDir::new(&dist).into_iter().map(|entry| entry.expect("the site is readable"));
        let files = files.filter(|entry| entry.file_type().is_file());
        let inside = |path: &Path| path.strip_prefix(&dist).expect("it is below").display().to_string();
        files.map(|entry| (inside(entry.path()), fs::read(entry.path()).expect("a file"))).collect()
    }

    /// One of the two sites stands whole.
    fn assert_whole(&self, after: &str) {
        let tree = self.tree();
        let is_whole = self.trees.contains(&tree);
        let differ = |other: &Tree| other.keys().filter(|path| tree.get(*path) != other.get(*path)).count();
        assert!(is_whole, "{after}: a mixed site: {:?} files of the two differ", self.trees.each_ref().map(differ));
    }

    /// The next build ends well, with the site as its texts are now.
    fn finish(&self, after: &str) {
        let Output { status, stderr, .. } = self.build().output().expect("the program starts");
        assert!(status.success(), "{after}: {}", String::from_utf8_lossy(&stderr));
        if !self.trees[self.at].is_empty() {
            assert!(self.tree() == self.trees[self.at], "{after}: the next build makes another site");
        }
    }
}

#[test]
fn wherever_a_build_is_killed_one_site_stands_whole_and_the_next_build_makes_the_new_one() {
    let kills: u32 = env::var("PARVIS_KILLS").ok().and_then(|kills| kills.parse().ok()).unwrap_or(10);
    let mut versions = Versions::new();
    let mut chance: u64 = 11;
    let mut killed = 0;
    for kill in 0..kills {
        versions.turn();
        chance = chance.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let after = versions.lasts.mul_f64((chance >> 33) as f64 / f64::from(1_u32 << 31));
        let mut build = versions.build().stderr(Stdio::null()).spawn().expect("the program starts");
        thread::sleep(after);
        build.kill().expect("a process");
        killed += u32::from(!build.wait().expect("an end").success());
        let after = format!("kill {kill} after {after:?} of {:?}", versions.lasts);
        versions.assert_whole(&after);
        versions.finish(&after);
    }
    assert!(killed * 2 > kills, "most builds are killed before they end: {killed} of {kills}");
}

#[test]
fn a_disk_that_takes_no_more_leaves_the_former_site_and_says_so() {
    let mut versions = Versions::new();
    let mut refused = 0;
    // In blocks of 512 bytes, or of 1,024 in some shells: the longest file that can be written.
    for longest in [0, 1, 4, 16, 64, 256] {
        versions.turn();
        let mut limited = Command::new("sh");
        let script = format!("trap '' XFSZ; ulimit -f {longest}; exec \"$0\" \"$@\"");
        let build = versions.build();
        limited.arg("-c").arg(script).arg(build.get_program()).args(build.get_args()).env("PARVIS_SPEECH", "none");
        let ended = limited.stdin(Stdio::null()).output().expect("the shell starts");
        let said = String::from_utf8_lossy(&ended.stderr);
        let after = format!("no file longer than {longest} blocks: {said}");
        if !ended.status.success() {
            refused += 1;
            assert_eq!(ended.status.code(), Some(2), "{after}");
            assert!(said.contains(".parvis") || said.contains("dist"), "the path is told: {after}");
        }
        versions.assert_whole(&after);
        versions.finish(&after);
    }
    assert!(refused >= 3, "the disk refused {refused} builds");
}

#[test]
fn a_folder_that_cannot_be_written_leaves_the_former_site_and_says_so() {
    let mut versions = Versions::new();
    versions.turn();
    let root = versions.project.root().to_path_buf();
    let folders = [root.clone(), root.join(".parvis"), root.join("dist")];
    let allow = |mode: u32| {
        for folder in &folders {
            fs::set_permissions(folder, fs::Permissions::from_mode(mode)).expect("permissions");
        }
    };
    let mut build = versions.build();
    if rustix::process::geteuid().is_root() {
        build.uid(NOBODY).gid(NOBODY);
    }
    allow(0o555);
    let ended = build.output();
    allow(0o755);
    let Output { status, stderr, .. } = ended.expect("the program starts");
    let said = String::from_utf8_lossy(&stderr);
    assert_eq!(status.code(), Some(2), "{said}");
    assert!(said.contains(&root.display().to_string()), "the path is told: {said}");
    versions.assert_whole(&said);
    versions.finish(&said);
}
