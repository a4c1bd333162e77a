//! The page on which somebody asks for pages to be kept for reading without a connection. Without its script it says what else there is.

use serde_json::{Value, json};

use crate::{
    base::diagnostic::Diagnostic,
    model::{
        document::Document,
        kinds::{Kind, page::Shows},
        path::SitePath,
    },
    render::{
        html::{context::OfflineContext, frame, linked_data, linker::Linker},
        offline,
        view::View,
    },
};

/// Texts of the script, by the names under which it knows them.
const SAID: &[&str] = &["line", "off", "on", "none", "unable", "failed", "erased", "stopped"];

/// True for the page that shows this; a translation of it says nothing of that itself.
pub fn is_shown_by(original: &Document) -> bool {
    matches!(&original.kind, Kind::Page(page) if page.shows == Some(Shows::Offline))
}

/// The page.
pub fn render(view: &View<'_>, document: &Document) -> Result<String, Diagnostic> {
    let path = view.route(&document.id).expect("a rendered document has an address");
    let linker = Linker::of(view, path, document);
    // A page that leaves the site has no worker beside it; a theme of somebody else may have none.
    let keeps = !view.is_leaving() && !view.offline().is_empty();
    let context = OfflineContext {
        frame: frame::of_document(&linker, document),
        page: frame::head(&linker, document, None),
        script: keeps.then(|| linker.url(&offline::script_path(&view.offline().page))),
        told: linked_data::markup(&told(&linker)),
    };
    view.shells().fill("offline.html", &document.id.lang, &context)
}

/// What the script has to know.
fn told(linker: &Linker<'_>) -> Value {
    let root = linker.url(&SitePath::new("index.html").expect("a sound path"));
    let say = SAID.iter().map(|name| {
        // The script fills in what it finds.
        let blanks = [("date", "{date}".into()), ("title", "{title}".into())];
        ((*name).to_owned(), Value::from(linker.text(&format!("offline-{name}"), &blanks)))
    });
    json!({
        "root": root,
        "worker": linker.url(&offline::worker_path()),
        "say": say.collect::<serde_json::Map<_, _>>(),
    })
}
