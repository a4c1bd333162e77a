//! The page of open data: each collection with what it holds, how many records, its files and its dictionary; the licence of all.

use crate::{
    base::diagnostic::{Diagnostic, Value},
    model::{
        document::Document,
        kinds::{Kind, KindName, page::Shows},
        path::SitePath,
    },
    render::{
        compliance,
        data::{self, File, collections, scdl, table::Collection},
        html::{
            body::links,
            context::{DataCollection, DataContext, DataFile, Link},
            frame,
            linker::Linker,
        },
        typography::polish,
        view::View,
    },
};

/// The page.
pub fn render(view: &View<'_>, document: &Document) -> Result<String, Diagnostic> {
    let lang = &document.id.lang;
    let path = view.route(&document.id).expect("a rendered document has an address");
    let linker = Linker::of(view, path, document);
    let collections = collections::published(view);
    let context = DataContext {
        frame: frame::of_document(&linker, document),
        page: frame::head(&linker, document, None),
        collections: collections
            .into_iter()
            .map(|(held, count)| collection(&linker, held, count))
            .chain(charter(&linker))
            .collect(),
        licence: licence(&linker),
        publisher: polish(&data::publisher(view), lang).into_owned(),
        citation: citation(&linker),
        catalogue: Link {
            url: linker.url(&data::catalogue::path()),
            label: linker.say("data-catalogue-link"),
            ..Link::default()
        },
    };
    view.shells().fill("data.html", lang, &context)
}

/// True for the page that shows the data; a translation of it says nothing of that itself.
pub fn is_shown_by(original: &Document) -> bool {
    matches!(&original.kind, Kind::Page(page) if page.shows == Some(Shows::Data))
}

fn collection(linker: &Linker<'_>, collection: &Collection, count: usize) -> DataCollection {
    let ([title, about], lang) = collection.words.for_reader(linker.lang);
    let title = linker.passage(title, &lang);
    let file = |path: &SitePath, message: &str, media_type| {
        let label = linker.text(message, &[("title", Value::from(title.text.as_str()))]);
        let size = linker.view.size(path).unwrap_or_default();
        let details = links::details(path.as_str(), size, linker.lang, &|id, arguments| linker.text(id, arguments));
        let label = format!("{label} ({details})");
        DataFile { link: Link { url: linker.url(path), label, ..Link::default() }, media_type }
    };
    let mut files = vec![
        file(&data::path_of(collection, File::Csv), "data-csv", "text/csv"),
        file(&data::path_of(collection, File::Json), "data-json", "application/json"),
    ];
    if collection.kind == KindName::DELIBERATION {
        for path in scdl::published(linker.view) {
            let message = if path == scdl::path_of(true) { "data-scdl-examples" } else { "data-scdl" };
            files.push(file(&path, message, "text/csv"));
        }
    }
    files.push(file(&data::path_of(collection, File::Schema), "data-schema", "application/json"));
    DataCollection {
        anchor: format!("_{}", collection.name),
        about: linker.passage(about, &lang),
        count: linker.text("data-count", &[("count", count.into())]),
        files,
        title,
    }
}

/// How the charter is kept: the file beside the page that shows it.
fn charter(linker: &Linker<'_>) -> Option<DataCollection> {
    let view = linker.view;
    let boards = view.select(KindName::PAGE, view.config().default_lang());
    let is_board =
        |document: &&Document| matches!(&document.kind, Kind::Page(page) if page.shows == Some(Shows::Compliance));
    let board = boards.into_iter().filter_map(|outline| view.document(&outline.id)).find(is_board)?;
    let path = compliance::path(view.route(&board.id)?);
    let size = view.size(&path).unwrap_or_default();
    let details = links::details(path.as_str(), size, linker.lang, &|id, arguments| linker.text(id, arguments));
    let label = format!("{} ({details})", linker.say("data-charter"));
    Some(DataCollection {
        anchor: "_charter".to_owned(),
        title: linker.passage(board.label(), &board.id.lang),
        about: linker.passage(&linker.say("data-charter-what"), linker.lang),
        count: String::new(),
        files: vec![DataFile {
            link: Link { url: linker.url(&path), label, ..Link::default() },
            media_type: "application/json",
        }],
    })
}

fn licence(linker: &Linker<'_>) -> Link {
    let address = data::licence(linker.view);
    let label = match linker.view.config().organisation.licence {
        // An address is all that the settings say of a licence of their own.
        Some(_) => address.to_owned(),
        None => linker.say("data-licence-default"),
    };
    Link { url: address.to_owned(), label, ..Link::default() }
}

fn citation(linker: &Linker<'_>) -> String {
    let view = linker.view;
    let base = &view.config().base_url.value;
    let arguments = [
        ("publisher", Value::from(data::publisher(view))),
        ("site", Value::Text(view.site_text(linker.lang).title)),
        ("address", Value::from(format!("{base}{}", linker.from.url()))),
    ];
    polish(&linker.text("data-cite-text", &arguments), linker.lang).into_owned()
}
