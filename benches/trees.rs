//! Times both builders of the auditor's trees over the HTML files of a folder: `cargo bench --bench trees -- FOLDER`. Prints megabytes a
//! second (the best of five rounds, one core), how many pages the strict builder leaves to html5ever, and whether both make the same trees.
#![expect(clippy::disallowed_methods, clippy::print_stdout, reason = "a benchmark reads the clock, and speaks")]

#[path = "shared/pages.rs"]
mod pages;

use std::{hint::black_box, time::Instant};

use parvis::audit::tree::Tree;

use pages::of_arguments;

fn main() {
    let read = of_arguments();
    if read.is_empty() {
        println!("usage: cargo bench --bench trees -- FOLDER…");
        return;
    }
    let (paths, pages): (Vec<_>, Vec<_>) = read.into_iter().unzip();
    let bytes: usize = pages.iter().map(String::len).sum();
    println!("{} pages, {:.1} MB", pages.len(), bytes as f64 / 1e6);
    let mut known = Vec::new();
    for (page, path) in pages.iter().zip(&paths) {
        match Tree::parse_strictly(page) {
            Some(tree) if !tree.is_like(&Tree::parse_leniently(page)) => println!("ANOTHER TREE: {}", path.display()),
            Some(_) => known.push(page),
            None => {}
        }
    }
    println!("left to html5ever: {} pages", pages.len() - known.len());
    time("html5ever", &pages.iter().collect::<Vec<_>>(), |page| Tree::parse_leniently(page).len());
    time("strict, pages it knows", &known, |page| Tree::parse_strictly(page).map_or(0, |tree| tree.len()));
    time("both", &pages.iter().collect::<Vec<_>>(), |page| Tree::parse(page).len());
}

fn time(name: &str, pages: &[&String], build: impl Fn(&str) -> usize) {
    let bytes: usize = pages.iter().map(|page| page.len()).sum();
    let rounds = (0..5).map(|_| {
        let start = Instant::now();
        let nodes: usize = pages.iter().map(|page| black_box(build(page))).sum();
        (start.elapsed(), nodes)
    });
    if let Some((best, nodes)) = rounds.min() {
        println!("{name}: {:.0} MB/s, {nodes} nodes", bytes as f64 / 1e6 / best.as_secs_f64());
    }
}
