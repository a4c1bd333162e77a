//! Pages for people: a typed context for each page, filled into the shells of the theme, then minified.

mod answered;
mod answers;
pub mod body;
mod contacts;
pub mod context;
mod division;
pub mod element;
mod facts;
mod follow;
pub mod forms;
pub mod frame;
mod icon;
mod linked_data;
pub mod linker;
pub mod minify;
mod moments;
pub mod pages;
mod rulebook;
pub mod sections;
pub mod shell;
pub mod stamp;
mod standings;
pub mod tags;

use super::{Artifact, Format, Job, Subject, lists, view::View, world::World};
use crate::{
    base::{diagnostic::Diagnostic, rulebook::GROUPS},
    model::{
        kinds::{Kind, KindName, page::Shows},
        path::SitePath,
        reference::DocumentId,
    },
    site::division::WHOLE,
};

/// The format `html`.
pub struct Html;

impl Format for Html {
    fn name(&self) -> &'static str {
        "html"
    }

    fn plan(&self, world: &World<'_>) -> Vec<Job> {
        let mut jobs = Vec::new();
        let routes = &world.site.routes;
        let mut add = |subject: Subject, path: &SitePath| {
            jobs.push(Job { format: self.name(), subject, path: path.clone() });
        };
        for document in world.site.documents() {
            let Some(path) = routes.document(&document.id) else { continue };
            add(Subject::Document(document.id.clone()), path);
            let is_index = pages::alphabet::is_shown_by(world.site.original(document));
            let alphabet = is_index.then(|| world.alphabets().get(&document.id.lang)).flatten();
            for (part, path) in alphabet.iter().flat_map(|alphabet| alphabet.parts(path)) {
                add(Subject::Part(document.id.clone(), part.into()), &path);
            }
            for piece in world.lists().of(&document.id).iter().flat_map(|long| &long.pieces) {
                add(Subject::Part(document.id.clone(), piece.key.clone()), &piece.path);
            }
            for (part, path) in routes.parts(&document.id) {
                add(Subject::Part(document.id.clone(), part.clone()), path);
            }
        }
        for name in [pages::not_found::MISSING, pages::not_found::GONE] {
            let path = SitePath::new(name).expect("a sound path");
            add(Subject::Site(world.default_lang().clone()), &path);
        }
        jobs
    }

    fn render(&self, job: &Job, view: &View<'_>) -> Result<Artifact, Diagnostic> {
        Ok(Artifact::Bytes(view.styled(minify::minify(&filled(job, view)?)).into_bytes()))
    }
}

/// A page as its shell makes it, before it is minified.
///
/// # Errors
/// The fault of the theme's template that cannot be filled.
pub fn filled(job: &Job, view: &View<'_>) -> Result<String, Diagnostic> {
    match &job.subject {
        Subject::Part(id, part) if **part == **WHOLE => {
            view.take_whole();
            filled(&Job { subject: Subject::Document(id.clone()), ..job.clone() }, view)
        }
        Subject::Part(id, part) if lists::is_piece(part) => pages::listed::render(view, &job.path, id, part),
        Subject::Part(id, part) if is_piece(view, id, part) => pages::piece::render(view, id, part),
        Subject::Document(id) => {
            let document = view.document(id).expect("a job names a document of the site");
            match &document.kind {
                Kind::Charter(charter) => pages::charter::render(view, document, charter),
                Kind::Plan(plan) => pages::plan::render(view, document, plan),
                Kind::Action(action) => pages::action::render(view, document, action),
                Kind::News(news) => pages::news::render(view, document, news),
                Kind::Term(term) => pages::term::render(view, document, term),
                _ if pages::data::is_shown_by(view.original(document)) => pages::data::render(view, document),
                _ if pages::offline::is_shown_by(view.original(document)) => pages::offline::render(view, document),
                _ if pages::search::is_shown_by(view.original(document)) => pages::search::render(view, document),
                _ if pages::alphabet::is_shown_by(view.original(document)) => pages::alphabet::render(view, document),
                Kind::Page(page) if job.path.address() == frame::home_address(view, &id.lang) => {
                    pages::home::render(view, document, page)
                }
                _ if pages::board::is_board(&view.original(document).kind) => pages::board::render(view, document),
                Kind::Process(process) => pages::process::render(view, document, process),
                Kind::Contract(contract) => pages::contract::render(view, document, contract),
                Kind::Strategy(strategy) => pages::strategy::render(view, document, strategy),
                Kind::Contribution(_) | Kind::Synthesis(_) => pages::voices::render(view, document),
                Kind::Opinion(opinion) => pages::opinion::render(view, document, opinion),
                Kind::Instruction(instruction) => pages::instruction::render(view, document, instruction),
                Kind::Response(response) => pages::response::render(view, document, response),
                Kind::Event(event) => pages::event::render(view, document, event),
                Kind::Service(_) | Kind::Body(_) => pages::actor::render(view, document),
                _ => pages::page::render(view, document),
            }
        }
        Subject::Part(id, part) if id.kind == KindName::OPINION => pages::recommendation::render(view, id, part),
        Subject::Part(id, part) if id.kind == KindName::PROCESS => pages::paper_form::render(view, id, part),
        Subject::Part(id, group) if GROUPS.contains(group) && shows(view, id) == Some(Shows::Rules) => {
            let document = view.document(id).expect("a job names a document of the site");
            pages::board::rules::group(view, document, group)
        }
        Subject::Part(id, part) if id.kind == KindName::PAGE => pages::alphabet::render_part(view, &job.path, id, part),
        Subject::Part(id, part) => pages::part::render(view, id, part),
        Subject::Site(lang) => pages::not_found::render(view, &job.path, lang),
        Subject::File(_) | Subject::Collection(..) => unreachable!("the format html plans no files"),
    }
}

/// True for a piece of a text that is too long for one page. Parts of charters, opinions and processes are none.
fn is_piece(view: &View<'_>, id: &DocumentId, part: &str) -> bool {
    let document = view.document(id);
    document.and_then(|document| division::of(view, document)).is_some_and(|division| division.piece(part).is_some())
}

/// What a page shows of the whole site.
fn shows(view: &View<'_>, id: &DocumentId) -> Option<Shows> {
    match &view.original(view.document(id)?).kind {
        Kind::Page(page) => page.shows,
        _ => None,
    }
}
