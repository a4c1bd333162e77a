//! A search that remembers pages is the search of who reads them all, whatever was edited in between; and it reads only what was edited.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use parvis::{
    base::lang::Lang,
    model::date::Date,
    pipeline::{self, Options, Prepared},
    render::search::{Searched, memory::Memory},
};

use crate::project::Project;

/// Three phases of two processes, with a second language.
fn project() -> Project {
    let project = Project::copy_of(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites/trois-phases"));
    let settings = project.read("site.toml").replace("[\"fr\"]", "[\"fr\", \"en\"]");
    let english =
        "\n[text.en]\ntitle = \"Harbour\"\norganisation = \"City\"\ntagline = \"The model harbour, in plain words.\"\n";
    project.write("site.toml", format!("{settings}{english}"));
    project
        .write("content/recherche.md", "---\ntitle: Rechercher\nsummary: Un mot et ses pages.\nshows: search\n---\n");
    project.write("content/recherche.en.md", "---\ntitle: Search\nsummary: A word and its pages.\n---\n");
    project.write("content/index.en.md", "---\ntitle: Home\nsummary: The harbour.\n---\nThe roof of the market.\n");
    project.write("content/actions/1.en.md", "---\ntitle: The roof\nsummary: A roof.\n---\nA roof for the market.\n");
    project
}

fn site(project: &Project, drafts: bool) -> Prepared {
    let system_date = Date::parse("2026-11-24").expect("a date");
    let options = Options { root: project.root().to_path_buf(), date: None, system_date, drafts, audit: false };
    pipeline::prepare(&options).expect("a disk")
}

fn remembering(site: &Prepared, memory: &Memory) -> BTreeMap<Lang, Searched> {
    Searched::remembering(&site.site, &site.theme, memory)
}

/// Numbers without order, the same on every machine (xorshift, Marsaglia 2003).
struct Chance(u64);

impl Chance {
    fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % most as u64).expect("it is less")
    }

    fn one<'t, T>(&mut self, of: &'t [T]) -> &'t T {
        &of[self.below(of.len())]
    }
}

fn documents(project: &Project) -> Vec<String> {
    let entries = walkdir::WalkDir::new(project.root().join("content")).into_iter();
    let paths = entries.map(|entry| entry.expect("the site is readable").into_path());
    let inside = |path: &Path| path.strip_prefix(project.root()).expect("it is below").display().to_string();
    let paths: BTreeSet<String> = paths.filter(|path| path.is_file()).map(|path| inside(&path)).collect();
    paths.into_iter().filter(|path| path.ends_with(".md")).collect()
}

/// Changes something, and says what.
fn edit(project: &Project, chance: &mut Chance) -> String {
    let documents = documents(project);
    let path = chance.one(&documents).clone();
    let text = project.read(&path);
    let word = *chance.one(&["quai", "Évènement", "roof", "R7", "cœur", "marchés", "d’été", "hygiène"]);
    let line = |key: &str| text.lines().find(|line| line.starts_with(key));
    let (what, new) = match chance.below(8) {
        0 => ("a title", line("title: ").map(|old| text.replacen(old, &format!("title: Un {word} nouveau"), 1))),
        1 => ("a summary", line("summary: ").map(|old| text.replacen(old, &format!("summary: Ce {word}, dit."), 1))),
        2 => ("a short title", Some(text.replacen("---\n", &format!("---\nshort_title: Le {word}\n"), 1))),
        3 => ("a date", Some(text.replacen("---\n", "---\nexpire_at: 2001-01-01\n", 1))),
        4 => {
            let own = project.root().join(&path);
            fs::remove_file(own).expect("a file");
            return format!("{path} is gone");
        }
        5 => {
            let path = format!("content/essai-{}.md", chance.below(5));
            project
                .write(&path, format!("---\ntitle: Essai\nsummary: Un essai.\n---\n## Le {word}\n\nUn {word} là.\n"));
            return format!("{path} is new");
        }
        6 => ("a word", Some(text.replace(chance.one(&["le ", "la ", "un "]), &format!("{word} ")))),
        _ => ("a sentence", Some(format!("{text}\nVoici encore un {word} : « {word} » ! Et rien d’autre.\n"))),
    };
    project.write(&path, new.unwrap_or(text));
    format!("{what} of {path}")
}

#[test]
fn a_search_with_memory_is_that_without_after_every_edit() {
    let kept = project();
    let memory = Memory::default();
    for seed in [88_172_645_463_325_252, 362_436_069] {
        let mut chance = Chance(seed);
        let mut edits = Vec::new();
        let project = project();
        for turn in 0..40 {
            edits.push(edit(&project, &mut chance));
            let site = site(&project, turn % 7 == 0);
            let found = remembering(&site, &memory);
            assert!(found == Searched::of_site(&site.site, &site.theme), "after {edits:#?}");
        }
        assert!(edits.len() == 40 && memory.pages_read() < 30, "{}", memory.pages_read());
    }
    // Another site, and the first one again: what is remembered is never taken for what it is not.
    let site = site(&kept, false);
    assert_eq!(remembering(&site, &memory), Searched::of_site(&site.site, &site.theme));
}

#[test]
fn one_edited_text_costs_one_page() {
    let (project, memory) = (project(), Memory::default());
    let found = remembering(&site(&project, false), &memory);
    let languages: Vec<&str> = found.keys().map(Lang::tag).collect();
    assert_eq!(languages, ["en", "fr"]);
    assert!(memory.pages_read() > 20, "{}", memory.pages_read());
    remembering(&site(&project, false), &memory);
    assert_eq!(memory.pages_read(), 0);
    let news = "content/actualites/toile.md";
    project.write(news, format!("{}\nUn ornithorynque passe.\n", project.read(news)));
    let after = remembering(&site(&project, false), &memory);
    assert_eq!(memory.pages_read(), 1);
    assert_ne!(after, found);
    // A process is named on the pages of its parts.
    let process = "content/projets/passage/index.md";
    project.write(process, project.read(process).replacen("title: ", "title: Nouveau ", 1));
    remembering(&site(&project, false), &memory);
    assert!((2..8).contains(&memory.pages_read()), "{}", memory.pages_read());
}
