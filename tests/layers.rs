//! Data flows one way: a module imports itself and what stands before it, never after.

use std::{fs, path::Path};

/// The layers, lowest first, as `lib.rs` and `ARCHITECTURE.md` have them.
const LAYERS: &[&str] = &[
    "base", "model", "config", "project", "speech", "picture", "read", "site", "edit", "rules", "render", "audit",
    "publish", "pipeline",
];

#[test]
fn no_module_imports_one_that_stands_after_it() {
    let mut faults = Vec::new();
    for file in rust_files(Path::new(env!("CARGO_MANIFEST_DIR")).join("src").as_path()) {
        let Some(layer) = layer_of(&file) else { continue };
        let text = fs::read_to_string(&file).expect("a source is readable");
        for used in uses(&text) {
            if !may_use(&layer, &used) {
                faults.push(format!("{}: {layer} uses {used}", file.display()));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn a_use_in_braces_is_seen() {
    let text = "use crate::{\n    base::lang::Lang,\n    site::{Site, state},\n};\nlet x = crate::render::view();";
    assert_eq!(uses(text), ["base", "site", "render"]);
}

/// `report` stands aside on `base`; every other layer uses those before it.
fn may_use(layer: &str, used: &str) -> bool {
    if used == layer || used == "base" {
        return true;
    }
    let rank = |name: &str| LAYERS.iter().position(|other| *other == name);
    match (rank(layer), rank(used)) {
        (Some(own), Some(other)) => other < own,
        _ => false,
    }
}

/// The binary (`main.rs`, `cli`) stands above all layers, `lib.rs` names them all, `build.rs` links.
fn layer_of(file: &Path) -> Option<String> {
    let inside = file.strip_prefix(Path::new(env!("CARGO_MANIFEST_DIR")).join("src")).ok()?;
    let first = inside.iter().next()?.to_str()?.trim_end_matches(".rs").to_owned();
    (!["main", "cli", "lib", "build"].contains(&first.as_str())).then_some(first)
}

/// The modules that a text names after `crate::`, one by one or in braces.
fn uses(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices("crate::") {
        let rest = &text[at + "crate::".len()..];
        match rest.strip_prefix('{') {
            None => found.push(name(rest)),
            Some(group) => found.extend(heads(group)),
        }
    }
    found.retain(|name| !name.is_empty());
    found
}

/// The first name of each entry of a group in braces.
fn heads(group: &str) -> Vec<String> {
    let mut depth = 0;
    let mut heads = vec![name(group.trim_start())];
    for (at, character) in group.char_indices() {
        match character {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => heads.push(name(group[at + 1..].trim_start())),
            _ => {}
        }
    }
    heads
}

fn name(text: &str) -> String {
    text.chars().take_while(|character| character.is_alphanumeric() || *character == '_').collect()
}

fn rust_files(folder: &Path) -> Vec<std::path::PathBuf> {
    // A crate of its own has names of its own.
    let is_ours = |entry: &walkdir::DirEntry| entry.depth() == 0 || !entry.path().join("Cargo.toml").exists();
    let walk = walkdir::WalkDir::new(folder).sort_by_file_name().into_iter().filter_entry(is_ours);
    let files = walk.map(|entry| entry.expect("the sources are readable").into_path());
    files.filter(|path| path.extension().is_some_and(|extension| extension == "rs")).collect()
}
