//! A site at rest: nothing that a build would read, and nothing that it made, is different from when the last build ended.

use std::path::Path;

use super::{Options, Outcome, Output, refuses};
use crate::{
    base::{
        error::Error,
        fingerprint::{Fingerprint, Fingerprinter},
    },
    config::builtin,
    project,
    publish::{
        folder::Folder,
        rest::{Rest, Same, Seen},
    },
    speech::Asked,
};

/// What the last build left behind, if the same build would make the same site from the same files, and refuse nothing; else `None`, and the site
/// has to be built.
///
/// # Errors
/// Failures of the disk; an output folder that Parvis did not make; another build under way.
pub fn at_rest(options: &Options, output: &Output) -> Result<Option<Rest>, Error> {
    if output.fresh {
        return Ok(None);
    }
    let folder = Folder::open(&options.root, &output.folder)?;
    let seen = Seen::of(&options.root, project::PARTS)?;
    let text = |path: &str| text(&options.root, path);
    let rest = Rest::load(&options.root, &output.folder, [maker(options, output), seen.state], || folder.state(), text);
    let is_so = |rest: &Rest| rest.speech.as_ref().is_none_or(Asked::is_still_so);
    Ok(rest.filter(|rest| !refuses(&rest.findings, output.strict) && is_so(rest)))
}

/// Remembers a build that was accepted. A file that is too young to tell its next change from this one leaves nothing to remember.
pub(super) fn remember(
    options: &Options,
    output: &Output,
    seen: &Seen,
    made: Fingerprint,
    outcome: Outcome,
) -> Result<Outcome, Error> {
    if !seen.is_settled {
        return Ok(outcome);
    }
    let rest = Rest {
        findings: outcome.findings,
        speech: outcome.speech,
        sources: outcome.sources,
        kept: outcome.rendered.kept + outcome.rendered.done.len(),
        next_change: outcome.next_change.as_ref().map(|(day, document)| (*day, document.work().to_string())),
    };
    let same = Same { maker: maker(options, output), sources: seen.state, output: made };
    rest.save(&options.root, &output.folder, &same)?;
    Ok(Outcome { findings: rest.findings, sources: rest.sources, speech: rest.speech, ..outcome })
}

/// The program, and what it was asked to do.
fn maker(options: &Options, output: &Output) -> Fingerprint {
    let day = options.date.map_or_else(String::new, |date| date.to_string());
    let asked = format!("{day} {} {} {}", options.system_date, options.drafts, output.speech);
    Fingerprinter::default().text(&output.maker().to_string()).text(&asked).finish()
}

/// The text of a source by its path in the project, or in the theme that the program carries.
fn text(root: &Path, path: &str) -> Option<String> {
    project::text(root, path).or_else(|| {
        let (_, inside) = path.strip_prefix("themes/")?.split_once('/')?;
        let (_, text) = builtin::FILES.iter().find(|(name, _)| *name == inside)?;
        Some((*text).to_owned())
    })
}
