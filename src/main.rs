//! The program `parvis`: hands the command line to `cli` and the answer to the system.

mod cli;

use std::process::ExitCode;

/// A build makes and drops millions of small parts, on every processor at once.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    cli::run()
}
