//! The program `parvis`: hands the command line to `cli` and the answer to the system.

mod cli;

use std::process::ExitCode;

fn main() -> ExitCode {
    cli::run()
}
