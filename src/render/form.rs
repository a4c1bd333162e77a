//! The forms of a document besides its page: made from the same tree as the page, each in a file of its own. Adding one is a line in
//! `model::form`, a line in [`make`] and a file here.

pub mod archive;
#[cfg(feature = "audio")]
pub mod audio;
pub mod braille;
mod drawing;
pub mod edition;
pub mod epub;
mod grid;
pub mod markdown;
pub mod odt;
#[cfg(feature = "pdf")]
pub mod pdf;
pub mod script;
pub mod single_file;
pub mod text;
mod wrap;

use zip::result::ZipError;

use self::epub::page_breaks::Print;

use super::{
    Artifact, Format, Job, Subject,
    html::linker::{Linker, Reach},
    made::Extent,
    view::View,
    world::World,
};
use crate::{
    base::{diagnostic::Diagnostic, source::Span},
    model::{document::Document, form::Form},
};

/// The format of a form: one job for each document that has it.
pub struct Made(pub Form);

impl Format for Made {
    fn name(&self) -> &'static str {
        self.0.name()
    }

    fn plan(&self, world: &World<'_>) -> Vec<Job> {
        // Without an engine there is nothing to hear, which is said once, and not for each document.
        if self.0.is_heard() && world.speech.speaker().is_none() {
            return Vec::new();
        }
        // Nor, without an encoder, as MP3.
        if self.0 == Form::AudioMp3 && !world.speech.speaker().is_some_and(|speaker| speaker.mp3.is_ready()) {
            return Vec::new();
        }
        let routes = &world.site.routes;
        let files = world.site.documents().flat_map(|document| {
            let own = routes.forms(&document.id).filter(|(form, _)| *form == self.0);
            own.map(move |(_, path)| (&document.id, path))
        });
        let job = |(id, path): (&_, &_)| (Subject::Document(Clone::clone(id)), Clone::clone(path));
        let former = routes.form_aliases().iter().filter(|(_, (_, form))| *form == self.0 && !form.is_page());
        // A page leads on to where it is now; the other forms cannot.
        let former = former.map(|(path, (id, _))| (id, path));
        files.chain(former).map(job).map(|(subject, path)| Job { format: self.name(), subject, path }).collect()
    }

    fn render(&self, job: &Job, view: &View<'_>) -> Result<Artifact, Diagnostic> {
        let Subject::Document(id) = &job.subject else { unreachable!("forms are made of documents only") };
        let document = view.document(id).expect("a job names a document of the site");
        make(self.0, job, document, view).map(|made| match made {
            (bytes, Some(extent)) => Artifact::Measured(bytes, extent),
            (bytes, None) => Artifact::Bytes(bytes),
        })
    }
}

/// The bytes of a form, and how many pages or seconds it has.
type Counted = (Vec<u8>, Option<Extent>);

/// How each form is made. What fails is a finding on its document; the others are made all the same.
fn make(form: Form, job: &Job, document: &Document, view: &View<'_>) -> Result<Counted, Diagnostic> {
    if form.is_page() {
        return Ok((single_file::render(form, job, document, view)?, None));
    }
    let path = view.route(&document.id).expect("a document with forms has a page");
    let linker = Linker { reach: Reach::World, ..Linker::of(view, path, document) };
    let edition = edition::of(&linker, document);
    let unpacked = |error: ZipError| failed(form.name(), document, &error.to_string());
    let counted = |(bytes, count): (_, u32)| (bytes, Some(Extent::from(count)));
    let made = match form {
        #[cfg(feature = "pdf")]
        Form::Pdf | Form::PdfLarge => {
            let (bytes, extent) = pdf::write(form, &edition, &linker, document)?;
            (bytes, Some(extent))
        }
        #[cfg(not(feature = "pdf"))]
        Form::Pdf | Form::PdfLarge => return Err(failed(form.name(), document, "parvis --features pdf")),
        Form::Text => (text::write(&edition, &linker).into_bytes(), None),
        Form::Odt => (odt::write(&edition, &linker).map_err(unpacked)?, None),
        Form::Markdown => (markdown::write(&edition, &linker).into_bytes(), None),
        Form::SingleFile | Form::SingleFileLarge => unreachable!("a single file is made of the page"),
        Form::Epub => (epub::write(&edition, &linker, printed(&linker, document)).map_err(unpacked)?, None),
        #[cfg(feature = "audio")]
        Form::EpubAudio => counted(epub::spoken::write(&edition, &linker, document)?),
        #[cfg(feature = "audio")]
        Form::Audio | Form::AudioChapters | Form::AudioMp3 => counted(audio::write(form, &edition, &linker, document)?),
        #[cfg(not(feature = "audio"))]
        Form::EpubAudio | Form::Audio | Form::AudioChapters | Form::AudioMp3 => {
            return Err(failed(form.name(), document, "parvis --features audio"));
        }
        Form::Brf | Form::Pef => {
            counted(braille::write(form, &edition, &linker, document, &printed(&linker, document).starts)?)
        }
    };
    match view.unread() {
        Some(error) => Err(failed(form.name(), document, &error.to_string())),
        None => Ok(made),
    }
}

/// The PDF of a document, if it has one: its book says where those pages begin.
pub fn printed(linker: &Linker<'_>, document: &Document) -> Print {
    let view = linker.view;
    let pdf = view.forms(&document.id).into_iter().find(|(form, _)| *form == Form::Pdf);
    pdf.map(|(_, path)| Print { address: linker.whole_url(path), starts: view.page_starts(path) }).unwrap_or_default()
}

/// The finding about a form that could not be made.
pub fn failed(form: &str, document: &Document, reason: &str) -> Diagnostic {
    let finding = Diagnostic::warning("form-failed", Span::start_of(document.span.file));
    finding.with("form", form).with("reason", reason)
}
