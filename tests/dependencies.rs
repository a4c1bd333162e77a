//! Licences and sources of everything that is linked, read from `cargo metadata` so that no other tool is needed.

use std::process::Command;

use serde_json::Value;

/// The list of `deny.toml`.
const LICENCES: &[&str] = &[
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "CC0-1.0",
    "IJG",
    "ISC",
    "MIT",
    "MPL-2.0",
    "NCSA",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
];

#[test]
fn licences_are_those_that_were_agreed_on() {
    let faults: Vec<String> = packages()
        .iter()
        .filter(|package| !is_ours(package))
        .filter(|package| !is_allowed(package["license"].as_str().unwrap_or_default()))
        .map(|package| format!("{} {}: {}", package["name"], package["version"], package["license"]))
        .collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_dependency_comes_from_the_registry() {
    let elsewhere: Vec<String> = packages()
        .iter()
        .filter(|package| !is_ours(package) && !from_registry(package))
        .map(|package| package["id"].to_string())
        .collect();
    assert!(elsewhere.is_empty(), "{}", elsewhere.join("\n"));
}

/// The program, and the crate of its pictures.
fn is_ours(package: &Value) -> bool {
    ["parvis", "parvis-pictures"].iter().any(|name| package["name"] == *name)
}

/// Typst reads YAML with it where a template asks for that, and ours, which gets its document as JSON, never does.
const READ_YAML: &[&str] = &["typst-library", "hayagriva"];

#[test]
fn no_text_of_an_author_goes_through_the_archived_yaml_crate() {
    let depends = |package: &Value| {
        let all = package["dependencies"].as_array().cloned().unwrap_or_default();
        // What a crate asks for in its own tests, or only with a feature, is not linked.
        let is_linked = |it: &&Value| it["kind"].is_null() && it["optional"] != true;
        all.iter().filter(is_linked).any(|dependency| dependency["name"] == "serde_yaml")
    };
    let packages = packages();
    let users: Vec<&str> = packages.iter().filter(|it| depends(it)).filter_map(|it| it["name"].as_str()).collect();
    assert!(users.iter().all(|name| READ_YAML.contains(name)), "{users:?}");
}

#[test]
fn licence_expressions_are_read_as_spdx_has_them() {
    assert!(is_allowed("MIT OR GPL-3.0-only"));
    assert!(is_allowed("(MIT OR Apache-2.0) AND Unicode-3.0"));
    assert!(is_allowed("Apache-2.0 WITH LLVM-exception OR MIT"));
    assert!(is_allowed("Unlicense/MIT"));
    assert!(!is_allowed("MIT AND GPL-3.0-only"));
    assert!(!is_allowed(""));
}

/// Git repositories and paths have other words before the plus sign.
fn from_registry(package: &Value) -> bool {
    package["source"].as_str().is_some_and(|source| source.starts_with("registry+"))
}

/// SPDX: `AND` binds tighter than `OR`; old manifests write `/` for `OR`.
fn is_allowed(expression: &str) -> bool {
    let expression = expression.replace('/', " OR ");
    let group = |text: &str| text.trim().trim_start_matches('(').trim_end_matches(')').to_owned();
    if let Some((left, right)) = expression.split_once(") AND ") {
        return is_allowed(&group(left)) && is_allowed(&group(right));
    }
    let licence = |text: &str| {
        let name = group(text);
        LICENCES.contains(&name.split(" WITH ").next().unwrap_or_default())
    };
    expression.split(" OR ").any(|all| all.split(" AND ").all(licence))
}

fn packages() -> Vec<Value> {
    let arguments = ["metadata", "--format-version", "1", "--locked", "--all-features"];
    let output = Command::new(env!("CARGO")).args(arguments).current_dir(env!("CARGO_MANIFEST_DIR")).output();
    let output = output.expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout).expect("cargo writes JSON");
    metadata["packages"].as_array().expect("packages are a list").clone()
}
