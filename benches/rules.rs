//! Times each rule of the auditor over the HTML files of a folder: `cargo bench --bench rules -- FOLDER`. Prints microseconds a page (the
//! best of three rounds, one core), the dearest rule first. What several rules ask of a page is worked out once and counts for the first
//! of them; therefore every rule is also timed by itself, on a page of which nothing is known yet.
#![expect(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a benchmark reads pages and the clock, and speaks"
)]

use std::{
    fs,
    path::PathBuf,
    time::{Duration, Instant},
};

use parvis::audit::{
    page::Page,
    rules::{Check, RULES},
    tree::Tree,
};

fn main() {
    let arguments = std::env::args().skip(1).filter(|argument| !argument.starts_with("--"));
    let paths: Vec<PathBuf> = arguments
        .flat_map(|folder| walkdir::WalkDir::new(folder).sort_by_file_name())
        .filter_map(Result::ok)
        .map(walkdir::DirEntry::into_path)
        .filter(|path| path.extension().is_some_and(|it| it == "html"))
        .collect();
    let pages: Vec<String> = paths.iter().filter_map(|path| fs::read_to_string(path).ok()).collect();
    if pages.is_empty() {
        println!("usage: cargo bench --bench rules -- FOLDER…");
        return;
    }
    println!("{} pages, {:.1} MB", pages.len(), pages.iter().map(String::len).sum::<usize>() as f64 / 1e6);
    let trees: Vec<Tree<'_>> = pages.iter().map(|page| Tree::parse(page)).collect();
    let mut times: Vec<(Duration, Duration, &str)> =
        RULES.iter().map(|rule| (Duration::MAX, Duration::MAX, rule.name)).collect();
    for _ in 0..3 {
        let mut round = vec![(Duration::ZERO, Duration::ZERO); RULES.len()];
        for tree in &trees {
            let page = Page::new(tree);
            let mut found = Vec::new();
            for (rule, (warm, cold)) in RULES.iter().zip(&mut round) {
                let Check::Page(check) = rule.check else { continue };
                let start = Instant::now();
                check(&page, &mut found);
                *warm += start.elapsed();
                let page = Page::new(tree);
                let start = Instant::now();
                check(&page, &mut found);
                *cold += start.elapsed();
            }
        }
        for ((best_warm, best_cold, _), (warm, cold)) in times.iter_mut().zip(round) {
            *best_warm = warm.min(*best_warm);
            *best_cold = cold.min(*best_cold);
        }
    }
    times.sort_by(|one, other| other.cmp(one));
    let a_page = |time: Duration| time.as_secs_f64() * 1e6 / trees.len() as f64;
    let whole: Duration = times.iter().map(|(warm, ..)| *warm).sum();
    println!("{:9.1} µs a page, all rules one after the other", a_page(whole));
    println!("{:>9} {:>9}", "in turn", "by itself");
    for (warm, cold, name) in times {
        println!("{:9.1} {:9.1} {name}", a_page(warm), a_page(cold));
    }
}
