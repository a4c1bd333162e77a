//! Times the making of the forms of documents: one of ten pages with headings, lists, tables and notes, every document of a project that has them, and a build of many:
//! `cargo bench --bench books -- [PROJECT]`. Prints milliseconds a file (the best of twenty), and its size; of many, milliseconds of the processor a document once all is
//! warm, and how many times as much two threads make in the same time as one.
#![expect(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a benchmark reads the clock and the disk, and speaks"
)]

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
    time::{Duration, Instant},
};

use parvis::{
    model::{date::Date, document::Document, form::Form, path::SitePath},
    picture::Task,
    pipeline::{self, Options},
    render::{Artifact, Format, Job, Subject, form::Made, view::View, world::World},
};
use rayon::prelude::*;

/// The forms that are timed, with the most milliseconds that one of ten pages may take in a build of many.
const FORMS: &[(Form, f64)] =
    &[(Form::Pdf, 130.0), (Form::Epub, 15.0), (Form::Odt, 15.0), (Form::Brf, 10.0), (Form::Pef, 10.0)];

/// How many documents are many: each core is warm after a few.
const MANY: usize = 24;

/// How long they are made over and over: the processor is counted in hundredths of a second.
const LONG: Duration = Duration::from_secs(3);

/// How many threads make them, in a process of its own: a variable that rayon reads.
const THREADS: &str = "RAYON_NUM_THREADS";

const SETTINGS: &str = "format = 1\nbase_url = \"https://ville.example/\"\ndate = 2026-11-23\nlanguages = [\"fr\"]\n[text.fr]\ntitle = \"Participer\"\norganisation = \"Ville\"\ntagline = \"En clair.\"\n[forms.kinds]\ntoolkit = [\"pdf\", \"epub\", \"odt\", \"brf\", \"pef\"]\n";

fn main() {
    // What this program asks itself, with another number of threads.
    if let Some(form) = env::args().find_map(|argument| Form::parse(argument.strip_prefix("--many=")?)) {
        let [wall, used] = many(form);
        println!("{wall} {used}");
        return;
    }
    let ten_pages = tempfile::tempdir().expect("a temporary folder");
    project(ten_pages.path(), 1);
    time(ten_pages.path());
    for (form, most) in FORMS {
        let [[one, used], [two, _]] = [1, 2].map(|threads| of_process(*form, threads));
        let verdict = if used <= *most { "met" } else { "not met" };
        let name = form.name();
        println!(
            "{used:8.2} ms of the processor  {name}, one of {MANY} (at most {most}: {verdict}); two threads: {:.2} times as much",
            one / two
        );
    }
    for argument in env::args().skip(1).filter(|argument| !argument.starts_with("--")) {
        time(&PathBuf::from(argument));
    }
}

/// Milliseconds of wall and of the processor that a document takes in a process of so many threads.
fn of_process(form: Form, threads: usize) -> [f64; 2] {
    let own = env::current_exe().expect("a program");
    let asked = Command::new(own).arg(format!("--many={}", form.name())).env(THREADS, threads.to_string()).output();
    let told = String::from_utf8(asked.expect("the same program").stdout).expect("numbers");
    let numbers: Vec<f64> = told.split_whitespace().map(|number| number.parse().expect("a number")).collect();
    numbers.try_into().expect("two numbers")
}

/// The same in this process: documents that differ in their words, made side by side after as many others.
fn many(form: Form) -> [f64; 2] {
    let folder = tempfile::tempdir().expect("a temporary folder");
    project(folder.path(), 2 * MANY);
    with_world(folder.path(), |world| {
        let jobs: Vec<Job> =
            world.site.documents().flat_map(|document| jobs(world, document, &[form])).map(|(_, job, _)| job).collect();
        let make = |jobs: &[Job]| {
            jobs.par_iter().for_each(|job| {
                made(form, job, world);
            });
        };
        let (warming, timed) = jobs.split_at(jobs.len() - MANY);
        make(warming);
        let (start, before) = (Instant::now(), processor());
        let mut count = 0;
        while start.elapsed() < LONG {
            make(timed);
            count += MANY;
        }
        let wall = start.elapsed().as_secs_f64();
        [wall, processor() - before].map(|seconds| seconds * 1e3 / count as f64)
    })
}

/// Seconds for which this process has had the processor, as Linux counts them: in hundredths (proc_pid_stat(5), utime and stime).
fn processor() -> f64 {
    let told = fs::read_to_string("/proc/self/stat").expect("Linux");
    let (_, fields) = told.rsplit_once(')').expect("the name of the program");
    let ticks: f64 = fields.split_whitespace().skip(11).take(2).map(|ticks| ticks.parse::<f64>().expect("ticks")).sum();
    ticks / 100.0
}

/// A project of so many documents of ten pages.
fn project(root: &Path, count: usize) {
    fs::create_dir(root.join("content")).expect("a folder");
    fs::write(root.join("site.toml"), SETTINGS).expect("a file");
    for number in 1..=count {
        fs::write(root.join(format!("content/dix-pages-{number}.md")), text(number)).expect("a file");
    }
}

/// Ten pages of 380 words: twenty sections with two paragraphs, a list, a small table and a note each.
fn text(number: usize) -> String {
    let sentence = format!(
        "Les habitantes et les {number} habitants disent ce qu’ils en pensent, et la ville répond à chacune de leurs demandes. "
    );
    let mut text = format!("---\nkind: toolkit\ntitle: Dix pages {number}\nsummary: Un document de dix pages.\n---\n");
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

/// Gives a project to somebody.
fn with_world<T>(root: &Path, give: impl FnOnce(&World<'_>) -> T) -> T {
    let system_date = Date::parse("2026-11-23").expect("a date");
    let options = Options { root: root.to_path_buf(), date: None, system_date, drafts: false, audit: false };
    let mut prepared = pipeline::prepare(&options).expect("a project that can be read");
    prepared.find_pictures(root, &Task::Make(&|_, _| ())).expect("a disk that answers");
    give(&prepared.world())
}

fn jobs<'w>(world: &'w World<'_>, document: &Document, forms: &[Form]) -> Vec<(Form, Job, &'w SitePath)> {
    let own = world.site.routes.forms(&document.id).filter(|(form, _)| forms.contains(form));
    let job = |form: Form, path: &SitePath| Job {
        format: form.name(),
        subject: Subject::Document(document.id.clone()),
        path: path.clone(),
    };
    own.map(|(form, path)| (form, job(form, path), path)).collect()
}

/// How many bytes a form has.
fn made(form: Form, job: &Job, world: &World<'_>) -> usize {
    match Made(form).render(job, &View::new(world)) {
        Ok(Artifact::Bytes(bytes) | Artifact::Measured(bytes, _)) => bytes.len(),
        _ => panic!("{} could not be made", job.path),
    }
}

fn time(root: &Path) {
    with_world(root, |world| {
        let forms: Vec<Form> = FORMS.iter().map(|(form, _)| *form).collect();
        for (form, job, path) in world.site.documents().flat_map(|document| jobs(world, document, &forms)) {
            let mut best = Duration::MAX;
            let mut size = 0;
            for _ in 0..20 {
                let start = Instant::now();
                size = made(form, &job, world);
                best = best.min(start.elapsed());
            }
            println!("{:8.2} ms {size:9} bytes  {path}", best.as_secs_f64() * 1e3);
        }
    });
}
