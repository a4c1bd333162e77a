//! Times the making of books and of documents of text: one of ten pages with headings, lists, tables and notes, and every document of a project that has
//! them: `cargo bench --bench books -- [PROJECT]`. Prints milliseconds a file on one core (the best of twenty), and its size.
#![expect(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a benchmark reads the clock and the disk, and speaks"
)]

use std::{
    fs,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use parvis::{
    model::{date::Date, form::Form, path::SitePath},
    picture::Task,
    pipeline::{self, Options},
    render::{Artifact, Format, Job, Subject, form::Made, view::View},
};

const SETTINGS: &str = "format = 1\nbase_url = \"https://ville.example/\"\ndate = 2026-11-23\nlanguages = [\"fr\"]\n[text.fr]\ntitle = \"Participer\"\norganisation = \"Ville\"\ntagline = \"En clair.\"\n[forms.kinds]\ntoolkit = [\"epub\", \"odt\"]\n";

fn main() {
    let ten_pages = tempfile::tempdir().expect("a temporary folder");
    fs::create_dir(ten_pages.path().join("content")).expect("a folder");
    fs::write(ten_pages.path().join("site.toml"), SETTINGS).expect("a file");
    fs::write(ten_pages.path().join("content/dix-pages.md"), text()).expect("a file");
    time(ten_pages.path());
    for argument in std::env::args().skip(1).filter(|argument| !argument.starts_with("--")) {
        time(&PathBuf::from(argument));
    }
}

/// Ten pages of 380 words: twenty sections with two paragraphs, a list, a small table and a note each.
fn text() -> String {
    let sentence =
        "Les habitantes et les habitants disent ce qu’ils en pensent, et la ville répond à chacune de leurs demandes. ";
    let mut text = String::from("---\nkind: toolkit\ntitle: Dix pages\nsummary: Un document de dix pages.\n---\n");
    for section in 1..=20 {
        let paragraph = sentence.repeat(4);
        text.push_str(&format!(
            "## Partie {section}\n\n{paragraph}[^{section}]\n\n### Détail {section}\n\n{paragraph}\n\n"
        ));
        text.push_str("- une **réunion** publique\n- un [questionnaire](https://ville.example/)\n- une marche\n\n");
        text.push_str(&format!(
            "Table: Participants {section}\n\n| Ville | Venus |\n|---|--:|\n| Lille | 1 200 |\n| Douai | 340 |\n\n"
        ));
        text.push_str(&format!("[^{section}]: {sentence}\n\n"));
    }
    text
}

fn time(root: &Path) {
    let system_date = Date::parse("2026-11-23").expect("a date");
    let options = Options { root: root.to_path_buf(), date: None, system_date, drafts: false, audit: false };
    let mut prepared = pipeline::prepare(&options).expect("a project that can be read");
    prepared.find_pictures(root, &Task::Make(&|_, _| ())).expect("a disk that answers");
    let world = prepared.world();
    let is_timed = |(form, _): &(Form, &SitePath)| matches!(form, Form::Epub | Form::Odt);
    for document in world.site.documents() {
        for (form, path) in world.site.routes.forms(&document.id).filter(is_timed) {
            let job = Job { format: form.name(), subject: Subject::Document(document.id.clone()), path: path.clone() };
            let mut best = Duration::MAX;
            let mut size = 0;
            for _ in 0..20 {
                let start = Instant::now();
                let made = Made(form).render(&job, &View::new(&world));
                best = best.min(start.elapsed());
                size = match made {
                    Ok(Artifact::Bytes(bytes) | Artifact::Measured(bytes, _)) => bytes.len(),
                    _ => panic!("{path} could not be made"),
                };
            }
            println!("{:8.2} ms {size:9} bytes  {path}", best.as_secs_f64() * 1e3);
        }
    }
}
