//! Links the program at a fixed address where the linker can. The minifier carries ten megabytes of tables full of pointers: a
//! program that may lie anywhere has to mend each of them at every start, which costs six of the ten milliseconds that
//! `parvis --version` may take.

#[expect(clippy::disallowed_methods, reason = "cargo tells a build script its target in the environment")]
fn main() {
    println!("cargo::rerun-if-changed=src/build.rs");
    let target = |name: &str| std::env::var(format!("CARGO_CFG_TARGET_{name}")).unwrap_or_default();
    if target("OS") == "linux" && target("ENV") == "gnu" {
        println!("cargo::rustc-link-arg-bins=-no-pie");
    }
}
