//! Times each rule of the auditor over the HTML files of a folder: `cargo bench --bench rules -- FOLDER`. Prints microseconds a page (the
//! best of three rounds, one core), the dearest rule first. What several rules ask of a page is worked out once and counts for the first
//! of them; therefore every rule is also timed by itself, on a page of which nothing is known yet.
#![expect(clippy::disallowed_methods, clippy::print_stdout, reason = "a benchmark reads the clock, and speaks")]

#[path = "shared/pages.rs"]
mod pages;

use std::time::{Duration, Instant};

use parvis::audit::{
    page::Page,
    rules::{Check, RULES},
    tree::Tree,
};

use pages::of_arguments;

fn main() {
    let pages = of_arguments();
    if pages.is_empty() {
        println!("usage: cargo bench --bench rules -- FOLDER…");
        return;
    }
    println!("{} pages, {:.1} MB", pages.len(), pages.iter().map(|(_, page)| page.len()).sum::<usize>() as f64 / 1e6);
    let trees: Vec<Tree<'_>> = pages.iter().map(|(_, page)| Tree::parse(page)).collect();
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
