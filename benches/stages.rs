//! What each stage of a build costs: `cargo bench --bench stages [-- FILTER]`, on the site of this repository, or on the project that `PARVIS_BENCH` names. Pages
//! and documents are taken in turn, so that a figure is that of an average one: of reading it, of filling its shell, of taking needless bytes out of it, of reading its
//! tree, and of looking at it with every rule. `link` and `rules` are about the whole project.

use std::{hint::black_box, path::PathBuf};

use criterion::{Criterion, Throughput};
use parvis::{
    audit::{page::Page, rules, tree::Tree},
    base::source::{FileId, SourceMap},
    config,
    model::date::Date,
    pipeline::{self, Options},
    project, read,
    render::{
        Format, Job,
        html::{Html, filled, minify::minify},
        view::View,
    },
    rules as charter_rules,
    site::{Around, Clock, Site},
};

/// Every so many pages are looked at, so that a large site is measured in a minute too.
const PAGES: usize = 200;

fn main() {
    let root =
        std::env::var_os("PARVIS_BENCH").map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    let today = Date::parse("2026-11-27").expect("a day");
    let options = Options { root, date: None, system_date: today, drafts: false, audit: true };
    let mut criterion = Criterion::default().sample_size(20).configure_from_args();
    documents(&mut criterion, &options);
    pages(&mut criterion, &options);
    criterion.final_summary();
}

fn documents(criterion: &mut Criterion, options: &Options) {
    let mut sources = SourceMap::default();
    let (settings, _) = project::settings(&options.root, &mut sources).expect("a project");
    let config = config::site::read(&sources, settings).value;
    let content = project::content(&options.root, &mut sources).expect("a project that can be read");
    let bytes: usize = content.documents.iter().map(|file| sources.file(*file).text().len()).sum();
    let mut group = criterion.benchmark_group("document");
    group.throughput(Throughput::Bytes((bytes / content.documents.len().max(1)) as u64));
    let mut next = turn::<FileId>(content.documents.clone());
    group.bench_function("read", |bencher| bencher.iter(|| black_box(read::document(&sources, next(), &config))));
    group.finish();

    let documents: Vec<_> =
        content.documents.iter().map(|file| read::document(&sources, *file, &config).value.into()).collect();
    let clock = Clock { today: options.system_date, drafts: false };
    let link = || {
        let around = Around { assets: content.assets.clone(), ..Around::default() };
        Site::link(config.clone(), documents.clone(), around, clock).value
    };
    let site = link();
    let mut group = criterion.benchmark_group("site");
    group.sample_size(10).throughput(Throughput::Elements(documents.len() as u64));
    group.bench_function("link", |bencher| bencher.iter(|| black_box(link())));
    group.bench_function("rules", |bencher| bencher.iter(|| black_box(charter_rules::check(&site))));
    group.finish();
}

fn pages(criterion: &mut Criterion, options: &Options) {
    let prepared = pipeline::prepare(options).expect("a project that can be read");
    let world = prepared.world();
    world.foresee();
    let jobs = Html.plan(&world);
    let step = jobs.len().div_ceil(PAGES).max(1);
    let jobs: Vec<Job> = jobs.into_iter().step_by(step).collect();
    let fill = |job: &Job| filled(job, &View::unremembered(&world)).expect("sound templates");
    let full: Vec<String> = jobs.iter().map(fill).collect();
    let small: Vec<String> = full.iter().map(|page| minify(page)).collect();
    let trees: Vec<Tree<'_>> = small.iter().map(|page| Tree::parse(page)).collect();
    let mean = |pages: &[String]| (pages.iter().map(String::len).sum::<usize>() / pages.len().max(1)) as u64;

    let mut group = criterion.benchmark_group("page");
    group.throughput(Throughput::Bytes(mean(&full)));
    let mut next = turn(jobs.iter().collect());
    group.bench_function("fill", |bencher| bencher.iter(|| black_box(fill(next()))));
    let mut next = turn(full.iter().collect());
    group.bench_function("minify", |bencher| bencher.iter(|| black_box(minify(next()))));
    group.throughput(Throughput::Bytes(mean(&small)));
    let mut next = turn(small.iter().collect());
    group.bench_function("tree", |bencher| bencher.iter(|| black_box(Tree::parse(next()).len())));
    let every: Vec<_> = rules::RULES.iter().collect();
    let mut next = turn(trees.iter().collect());
    let look = |tree: &Tree<'_>| parvis::audit::findings_of(&Page::new(tree), &every).len();
    group.bench_function("audit, without style", |bencher| bencher.iter(|| black_box(look(next()))));
    group.finish();
}

/// One after the other, and again from the first.
fn turn<T: Copy>(all: Vec<T>) -> impl FnMut() -> T {
    let mut at = 0;
    move || {
        at = (at + 1) % all.len();
        all[at]
    }
}
