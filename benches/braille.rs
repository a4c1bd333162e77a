//! How long the braille of a document takes; and, for the judges of `tests/conformance/braille`, lines of text in cells.
//!
//! `cargo bench --bench braille -- PROJECT` times each document that has braille; `cargo bench --bench braille -- transcribe fr` reads lines and
//! writes their cells.
#![allow(clippy::print_stdout, clippy::disallowed_methods)]

use std::{
    io::{self, BufRead, Write},
    path::PathBuf,
    time::{Duration, Instant},
};

use parvis::{
    base::lang::Lang,
    model::{date::Date, form::Form},
    pipeline::{self, Options},
    render::{
        Artifact, Format, Job, Subject,
        form::{
            Made,
            braille::{
                code::Code,
                print::{self, Marks},
            },
        },
        view::View,
    },
};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["transcribe", lang] => transcribe(lang),
        [project] => times(PathBuf::from(project)),
        _ => println!("usage: cargo bench --bench braille -- PROJECT | transcribe LANGUAGE"),
    }
}

fn transcribe(lang: &str) {
    let code = Lang::parse(lang).as_ref().and_then(Code::of).expect("a language with a code");
    let mut out = io::BufWriter::new(io::stdout().lock());
    for line in io::stdin().lock().lines() {
        let mut text = Vec::new();
        print::extend(&mut text, &line.expect("lines of UTF-8"), Marks::default());
        let cells: String = code.transcribe(&text).iter().map(|cell| cell.character()).collect();
        writeln!(out, "{cells}").expect("somebody who reads");
    }
}

fn times(root: PathBuf) {
    let system_date = Date::parse("2026-11-24").expect("a date");
    let options = Options { root, date: None, system_date, drafts: false, audit: false };
    let prepared = pipeline::prepare(&options).expect("a project that can be read");
    let world = prepared.world();
    for document in world.site.documents() {
        let Some((_, path)) = world.site.routes.forms(&document.id).find(|(form, _)| *form == Form::Brf) else {
            continue;
        };
        let job = Job { format: Form::Brf.name(), subject: Subject::Document(document.id.clone()), path: path.clone() };
        let mut best = Duration::MAX;
        let mut pages = 0;
        for _ in 0..20 {
            let start = Instant::now();
            let made = Made(Form::Brf).render(&job, &View::new(&world));
            best = best.min(start.elapsed());
            let Ok(Artifact::Bytes(bytes) | Artifact::Measured(bytes, _)) = made else { continue };
            pages = bytes.iter().filter(|byte| **byte == b'\x0c').count() + 1;
        }
        println!("{:8.2} ms {pages:4} pages of braille {}", best.as_secs_f64() * 1e3, document.path);
    }
}
