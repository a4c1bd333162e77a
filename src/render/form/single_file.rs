//! The page in one file: its sheet and its pictures are inside of it, its links lead to the site from anywhere. It opens from an e-mail or a
//! stick, without a network; in large print, whoever cannot enlarge a page need not.

use crate::{
    base::diagnostic::Diagnostic,
    model::{document::Document, form::Form},
    render::{
        Job,
        html::{filled, minify},
        view::View,
    },
};

/// The page of a document as it leaves the site.
///
/// # Errors
/// The fault of the theme's template that cannot be filled; a picture that cannot be read.
pub fn render(form: Form, job: &Job, document: &Document, view: &View<'_>) -> Result<Vec<u8>, Diagnostic> {
    view.leave();
    if form == Form::SingleFileLarge {
        view.enlarge();
    }
    let page = view.route(&document.id).expect("a document with forms has a page").clone();
    let page = filled(&Job { path: page, ..job.clone() }, view)?;
    if let Some(error) = view.unread() {
        return Err(super::failed(job.format, document, &error.to_string()));
    }
    Ok(view.styled(minify::minify(&page)).into_bytes())
}
