//! Reading without a connection, where a page shows it (`shows: offline`) and somebody asks for it there: the script of that page, and the worker that
//! answers for pages of which a copy is kept. Without such a page the site has neither.

use serde_json::{Value, json};

use super::{Artifact, Format, Job, Subject, html::frame, style::hash, view::View, world::World};
use crate::{
    base::{diagnostic::Diagnostic, fingerprint::Fingerprint, lang::Lang},
    model::{kinds::page::Shows, path::SitePath},
};

/// The worker, at the root of the site: it may answer for what stands below it (Service Workers, 4.1), and browsers look at this address for a new one.
pub const WORKER: &str = "service-worker.js";

/// How the date of a copy looks above a page: pages name the rules that they take, and this one is added to those.
const BANNER: &str = "#_copy{background:#ffe9a8;color:#1a1a1a;border-bottom:4px solid #1a1a1a;padding:.75rem 1rem}#_copy p{max-width:none;margin:0;color:#1a1a1a}#_copy a{color:#1a1a1a}";

/// What the worker says, by the names under which it knows it.
const SAID: &[&str] = &["title", "copy", "warning", "retry", "missing-title", "missing", "outdated-title", "outdated"];

/// The format `offline`.
pub struct Offline;

impl Format for Offline {
    fn name(&self) -> &'static str {
        "offline"
    }

    fn plan(&self, world: &World<'_>) -> Vec<Job> {
        let theme = &world.theme;
        if world.site.pages_that_show(Shows::Offline).next().is_none() || theme.offline.is_empty() {
            return Vec::new();
        }
        let job = |path| Job { format: self.name(), subject: Subject::Site(world.default_lang().clone()), path };
        vec![job(script_path(&theme.offline.page)), job(worker_path())]
    }

    fn render(&self, job: &Job, view: &View<'_>) -> Result<Artifact, Diagnostic> {
        let scripts = view.offline();
        let text = match job.path == worker_path() {
            true => format!("const told={};\n{}", told(view), scripts.worker),
            false => scripts.page.to_string(),
        };
        Ok(Artifact::Bytes(text.into_bytes()))
    }
}

/// Where the worker stands.
pub fn worker_path() -> SitePath {
    SitePath::new(WORKER).expect("a sound name")
}

/// Where the page finds its script.
pub fn script_path(script: &str) -> SitePath {
    let name = format!("hors-ligne-{}.js", Fingerprint::of(script.as_bytes()).short());
    SitePath::new(&name).expect("hexadecimal digits make a sound path")
}

/// The parts of the site, one for each language that has the page, the longest address first. What stands in another language is told in that of the last.
fn told(view: &View<'_>) -> Value {
    let Some(work) = view.page_that_shows(Shows::Offline) else { return json!([]) };
    let mut parts: Vec<(String, Value)> = Vec::new();
    for lang in view.languages(&work) {
        let id = work.in_lang(lang);
        let (Some(page), Some(outline)) = (view.route(&id), view.outline(&id)) else { continue };
        let below = frame::home_address(view, lang);
        let part = json!({
            "below": below,
            "lang": lang.tag(),
            "dir": lang.direction(),
            "page": page.address(),
            "list": &*outline.label,
            "say": said(view, lang),
            "style": BANNER,
            "hash": hash(BANNER),
        });
        parts.push((below, part));
    }
    parts.sort_by_key(|(below, _)| std::cmp::Reverse(below.len()));
    parts.into_iter().map(|(_, part)| part).collect()
}

fn said(view: &View<'_>, lang: &Lang) -> Value {
    let say = |name: &&str| {
        let text = view.text(lang, &format!("offline-{name}"), &[("date", "{date}".into())]);
        ((*name).to_owned(), Value::from(text))
    };
    Value::Object(SAID.iter().map(say).collect())
}
