//! The site while it is written: whatever is saved, a page that is made from memory is the page that a whole build would make.

use std::path::Path;

use parvis::{
    base::{diagnostic::Diagnostic, fingerprint::Fingerprint},
    pipeline::{self, Output, preview::Preview},
    render::{Artifact, FORMATS, Format, html::Html, is_form, view::View},
};

use crate::project::Project;

fn copy(site: &str) -> Project {
    Project::copy_of(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites").join(site))
}

fn output(project: &Project) -> Output {
    let folder = project.root().join("preview");
    let tool = Fingerprint::of(b"tests");
    Output { folder, fresh: false, strict: false, tool, audit: false, speech: false }
}

/// A preview that has read the project, and whose first build was overtaken; none if a fault keeps its pages from being shown.
fn open(project: &Project) -> Option<Preview> {
    let (preview, output) = (Preview::default(), output(project));
    let overtaken = || assert!(!preview.save(project.root(), &[]));
    let built = preview.build(&project.options(), &output, &|_| {}, &overtaken).expect("a sound disk");
    assert!(!output.folder.exists(), "a build that is overtaken writes nothing");
    built.is_none_or(|outcome| !outcome.refused).then_some(preview)
}

/// The first page that differs from what would be made of a project that is read for the first time.
fn stale(preview: &Preview, project: &Project) -> Option<String> {
    let moment = preview.moment().expect("pages are shown");
    let fresh = pipeline::prepare(&project.options()).expect("a sound disk");
    let world = fresh.world();
    let forms = FORMATS.iter().filter(|format| is_form(format.name())).flat_map(|format| format.plan(&world));
    world.made.promise(forms.map(|job| job.path));
    Html.plan(&world).into_iter().find_map(|job| {
        let page = match Html.render(&job, &View::unremembered(&world)).expect("sound templates") {
            Artifact::Bytes(bytes) | Artifact::Measured(bytes, _) => bytes,
            Artifact::Copy(_) => unreachable!("pages are no copies"),
        };
        (moment.file(job.path.as_str()).as_deref() != Some(&*page)).then(|| job.path.to_string())
    })
}

/// Numbers without order, the same in every run.
struct Chance(u64);

impl Chance {
    fn below(&mut self, count: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).expect("31 bits") % count
    }
}

/// One edit of those that people make, whose name says what it is.
fn edited(text: &str, edit: usize, number: usize) -> (String, &'static str) {
    match edit {
        0..=3 => (format!("{text}\nUn mot de plus, le {number}.\n"), "a paragraph"),
        4 => (format!("{text}\n## Une section {number}\n\nSon texte.\n"), "a heading"),
        5 => (format!("{text}\nVoir [ici](https://exemple.fr/{number}).\n"), "links"),
        6 => (text.replacen("title: ", &format!("title: Essai {number} "), 1), "a title"),
        7 => (text.replacen("summary: ", &format!("summary: Essai {number}, puis "), 1), "a summary"),
        8 => (
            format!(
                "{text}\n| a | b |\n|---|---|\n| {number} | 2 |\n\nUne note[^n{number}].\n\n[^n{number}]: Son texte.\n"
            ),
            "a table and a note",
        ),
        _ => (format!("{text}\n{}\n", "Une phrase de plus, pour un texte long. ".repeat(900)), "a long text"),
    }
}

#[test]
fn a_page_from_memory_is_the_page_of_a_whole_build_whatever_is_saved() {
    let mut chance = Chance(7);
    let (mut taken_over, mut prose) = (0, 0);
    for site in ["autre-ville", "trois-phases"] {
        let project = copy(site);
        let mut preview = open(&project).expect("a site without faults");
        let moment = preview.moment().expect("pages are shown");
        let paths: Vec<String> =
            moment.site().documents().map(|document| format!("content/{}", document.path)).collect();
        for number in 0..20 {
            let path = &paths[chance.below(paths.len())];
            let before = project.read(path);
            let (text, what) = edited(&before, chance.below(10), number);
            project.write(path, &text);
            let is_taken_over = preview.save(project.root(), &[project.root().join(path)]);
            assert!(!is_taken_over || !["a heading", "links"].contains(&what), "{what}");
            prose += usize::from(["a paragraph", "a table and a note", "a title", "a summary"].contains(&what));
            taken_over += usize::from(is_taken_over);
            if !is_taken_over {
                preview = open(&project).unwrap_or_else(|| {
                    project.write(path, &before);
                    open(&project).expect("a site without faults")
                });
            }
            assert_eq!(stale(&preview, &project), None, "after {what} in {path}, taken over: {is_taken_over}");
        }
    }
    assert!(taken_over * 2 > prose, "most prose is shown at once: {taken_over} of {prose}");
}

#[test]
fn forms_are_offered_before_they_are_made_and_made_for_whoever_asks() {
    let project = copy("autre-ville").audited();
    let settings = project.read("site.toml");
    let (path, page) = ("content/actualites/bancs.md", "actualites/bancs");
    let forms = "[forms.kinds]\nnews = [\"epub\", \"text\"]\n";
    let collection = "[collections.tout]\ndocuments = [\"news/bancs\"]\ntitle = { fr = \"Tout\" }\nforms = [\"zip\"]\n";
    project.write("site.toml", format!("{settings}\n{forms}{collection}"));
    let preview = Preview::default();
    let output = Output { audit: true, ..output(&project) };
    let built = preview.build(&project.options(), &output, &|_| {}, &|| {}).expect("a sound disk");
    let built = built.expect("nothing was saved meanwhile");
    assert!(!built.refused, "{:?}", built.findings);
    let told = |findings: &[Diagnostic]| findings.iter().map(|finding| finding.rule).collect::<Vec<_>>();
    let build = project.build(false).expect("a sound disk");
    assert_eq!(told(&built.findings), told(&build.findings), "what a build says");
    let file = |path: &str| preview.moment().expect("pages").file(path).map(|bytes| bytes.to_vec());
    let text_of = |path: &str| String::from_utf8(file(path).expect("a file")).expect("text");
    let index = format!("{page}/index.html");
    assert!(text_of(&index).contains("(EPUB)") && text_of(&index).contains("(TXT)"), "{}", text_of(&index));
    assert!(output.folder.join(&index).exists(), "pages are built");
    assert!(!output.folder.join(format!("{page}/bancs.epub")).exists(), "forms are not");
    assert!(file(&format!("{page}/bancs.epub")).expect("a form").starts_with(b"PK"));
    assert!(file("collections/tout.fr.zip").expect("an archive").starts_with(b"PK"));
    assert!(!text_of(&format!("{page}/bancs.txt")).contains("Un autre mot."));
    project.write(path, project.read(path) + "\nUn autre mot.\n");
    assert!(preview.save(project.root(), &[project.root().join(path)]));
    assert!(text_of(&index).contains("(EPUB, ") && text_of(&index).contains("(TXT, "), "{}", text_of(&index));
    assert!(text_of(&format!("{page}/bancs.txt")).contains("Un autre mot."), "a form is as its text is now");
}

#[test]
fn who_saves_all_the_time_is_told_something_nevertheless() {
    let project = Project::with(&[]);
    let (preview, output) = (Preview::default(), output(&project));
    let saved = || assert!(!preview.save(project.root(), &[]));
    let build = || preview.build(&project.options(), &output, &|_| {}, &saved).expect("a sound disk");
    let builds: Vec<bool> = (0..5).map(|_| build().is_some()).collect();
    assert_eq!(builds, [false, false, false, true, false]);
}

#[test]
fn what_is_more_than_prose_waits_for_the_build() {
    let project = Project::with(&[(
        "content/news.md",
        "---\nkind: page\ntitle: Une page\nsummary: Ce que cette page dit, en quelques mots.\n---\nTexte.\n",
    )]);
    let nothing = Preview::default();
    assert!(!nothing.save(project.root(), &[project.root().join("content/index.md")]), "nothing is shown yet");
    let preview = open(&project).expect("a site without faults");
    let save = |paths: &[&str]| {
        let paths: Vec<_> = paths.iter().map(|path| project.root().join(path)).collect();
        preview.save(project.root(), &paths)
    };
    let page = |path: &str| {
        String::from_utf8(preview.moment().expect("pages").file(path).expect("a page").to_vec()).expect("text")
    };
    let text = project.read("content/news.md");
    project.write("content/news.md", format!("{text}\nUn autre paragraphe.\n"));
    // Editors leave files beside that are gone again, and touch the folder.
    assert!(save(&["content/news.md", "content/4913", "content"]));
    assert!(page("news/index.html").contains("Un autre paragraphe."));
    for (path, text) in [
        ("content/news.md", "---\nkind: page\ntitle: [\n---\n"),
        ("content/new.md", text.as_str()),
        ("site.toml", "format = 1\n"),
        ("content/data.csv", "a;b\n"),
    ] {
        let before = project.root().join(path).is_file().then(|| project.read(path));
        project.write(path, text);
        assert!(!save(&[path]), "{path}");
        match before {
            Some(before) => project.write(path, before),
            None => std::fs::remove_file(project.root().join(path)).expect("a file"),
        }
    }
    assert!(page("news/index.html").contains("Un autre paragraphe."), "what has a fault is not shown");
    std::fs::remove_file(project.root().join("content/news.md")).expect("a file");
    assert!(!save(&["content/news.md"]), "a document that is gone");
    let moment = open(&project).expect("a site without faults").moment().expect("pages");
    assert!(!moment.makes("news/index.html") && moment.makes("index.html"));
}
