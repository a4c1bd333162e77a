//! Times the search of a project: `cargo bench --bench search -- PROJECT`. Prints milliseconds, the best of five: all of it; its stages in the first language; and all of it with
//! a memory that knows every page, which is what a warm program pays when something else was edited.
#![expect(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a benchmark reads the clock and the command line, and speaks"
)]

use std::{path::PathBuf, time::Instant};

use parvis::{
    model::date::Date,
    pipeline::{self, Options},
    render::search::{
        Searched,
        files::Files,
        index::Index,
        memory::{Known, Memory},
        page,
    },
};

/// That of the program.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const ROUNDS: usize = 5;

fn main() {
    let Some(root) = std::env::args().skip(1).find(|argument| !argument.starts_with('-')) else {
        println!("usage: cargo bench --bench search -- PROJECT");
        return;
    };
    let system_date = Date::day(2026, 11, 23).expect("a day");
    let options = Options { root: PathBuf::from(root), date: None, system_date, drafts: false, audit: false };
    let prepared = match pipeline::prepare(&options) {
        Ok(prepared) => prepared,
        Err(error) => return println!("{error:?}"),
    };
    let (site, theme, lang) = (&prepared.site, &*prepared.theme, prepared.site.config.default_lang());
    let all = best(|| Searched::of_site(site, theme));
    let memory = Memory::default();
    Searched::remembering(site, theme, &memory);
    let known_pages = best(|| Searched::remembering(site, theme, &memory));
    assert_eq!(memory.pages_read(), 0);
    let pages = best(|| page::pages(site, theme, lang, &Known::nothing(lang)));
    let indexed = best(|| Index::of(site, theme, lang, &Known::nothing(lang)));
    let index = Index::of(site, theme, lang, &Known::nothing(lang));
    let cut = best(|| Files::of(&index, &index.terms));
    let postings: usize = index.terms.iter().map(|term| term.pages).sum();
    println!("{} pages, {} stems, {postings} stems of pages", index.pages.len(), index.terms.len());
    println!("{all:7.1} ms for the search of all languages");
    println!("{known_pages:7.1} ms the same, every page known");
    println!("{pages:7.1} ms of the first language for reading its pages");
    println!("{:7.1} ms for ranking them", indexed - pages);
    println!("{cut:7.1} ms for its files");
}

fn best<T>(work: impl Fn() -> T) -> f64 {
    let mut best = f64::INFINITY;
    for _ in 0..ROUNDS {
        let start = Instant::now();
        let made = work();
        best = best.min(start.elapsed().as_secs_f64() * 1e3);
        drop(made);
    }
    best
}
