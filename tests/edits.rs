//! What `new`, `move` and `check --fix` write builds: tried on the first files of a site, in French and English.

use std::{fs, path::Path};

use parvis::{
    base::{diagnostic::Diagnostic, lang::Lang},
    edit::{
        Change,
        document::{self, Answers, FORMS, Surroundings},
        fixes, rename,
        scaffold::{self, SiteAnswers},
        workspace::Workspace,
    },
    model::date::Date,
    pipeline::{self, Options, Outcome},
    publish::source,
};

#[test]
fn a_new_site_has_no_finding() {
    for tag in ["fr", "en"] {
        let folder = site(tag);
        assert_eq!(told(&check(folder.path(), false).findings), "", "{tag}");
    }
}

#[test]
fn new_documents_of_every_kind_have_no_error_among_each_other() {
    for tag in ["fr", "en"] {
        let folder = site(tag);
        let lang = Lang::parse(tag).expect("a tag");
        for form in FORMS {
            let workspace = Workspace::read(folder.path()).expect("the disk is sound");
            let around = Surroundings { workspace: &workspace, lang: &lang, today: today() };
            let mut answers = Answers::from([
                ("title", "Un titre : « x »".into()),
                ("insee", "59350".into()),
                ("start", "3 décembre 2026, 18 h 30".into()),
                ("document", "page/contact".into()),
                ("id", format!("essai-{}", form.kind)),
            ]);
            for question in form.questions {
                if !answers.contains_key(question) {
                    let answer = around.default_answer(form.kind, question, &answers);
                    answers.extend(answer.map(|answer| (*question, answer)));
                }
            }
            write(folder.path(), &document::new(form.kind, &answers, &around).expect("the answers do"));
        }
        let is_error = |finding: &&Diagnostic| finding.severity.name() == "error";
        let errors =
            |drafts| check(folder.path(), drafts).findings.iter().filter(is_error).cloned().collect::<Vec<_>>();
        assert_eq!(told(&errors(false)), "", "{tag}");
        // Drafts say what is to be completed; but they name nothing that is not there, and nothing that cannot be read.
        let broken = ["unknown-reference", "reference-of-another-kind", "unknown-key", "missing-field", "bad-date"];
        let mut drafts = errors(true);
        drafts.retain(|finding| broken.contains(&finding.rule));
        assert_eq!(told(&drafts), "", "{tag}");
    }
}

#[test]
fn a_site_stays_without_findings_when_its_documents_move() {
    let folder = site("fr");
    for (from, to) in [
        ("glossaire/concertation.md", "glossaire/mots/concertation.md"),
        ("charte", "charte/2026"),
        ("actions/1.md", "actions/premiere.md"),
        ("content/contact.md", "content/aide/"),
        ("actualites", "actualites/fil"),
        ("glossaire/mots/concertation.md", "glossaire/concertation.md"),
    ] {
        let workspace = Workspace::read(folder.path()).expect("the disk is sound");
        let moved = rename::rename(&workspace, &rename::Public::default(), from, to)
            .unwrap_or_else(|fault| panic!("{from}: {fault:?}"));
        write(folder.path(), &moved.changes);
        assert_eq!(told(&check(folder.path(), false).findings), "", "{from} to {to}");
    }
}

#[test]
fn safe_fixes_leave_nothing_to_fix() {
    let folder = site("fr");
    let file = folder.path().join("content/contact.md");
    let text = fs::read_to_string(&file).expect("a file");
    fs::write(&file, text.replace("title:", "titel:").replace("summary:", "sumary:")).expect("a file");
    let outcome = check(folder.path(), false);
    let fixed = fixes::safe(&outcome.findings, &outcome.sources);
    assert_eq!(fixed.count, 2);
    write(folder.path(), &fixed.changes);
    assert_eq!(told(&check(folder.path(), false).findings), "");
    assert_eq!(fs::read_to_string(&file).expect("a file"), text);
}

/// The first files of a site, on the disk.
fn site(tag: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder for the test");
    let answers =
        SiteAnswers { name: "Ville d’exemple".into(), address: "https://participation.example.org/".into() };
    write(folder.path(), &scaffold::site(&answers, &Lang::parse(tag).expect("a tag")));
    folder
}

fn write(root: &Path, changes: &[Change]) {
    for change in changes {
        match change {
            Change::Write { path, text } => source::write(root, path, text).expect("the disk is sound"),
            Change::Rename { from, to } => source::rename(root, from, to).expect("the disk is sound"),
        }
    }
}

fn check(root: &Path, drafts: bool) -> Outcome {
    let options = Options { root: root.to_owned(), date: Some(today()), system_date: today(), drafts, audit: false };
    pipeline::check(&options, false).expect("the disk is sound")
}

fn today() -> Date {
    Date::day(2026, 11, 23).expect("a day of the calendar")
}

fn told(findings: &[Diagnostic]) -> String {
    let lines: Vec<String> =
        findings.iter().map(|it| format!("{} {:?}", it.message.id, it.message.arguments)).collect();
    lines.join("\n")
}
