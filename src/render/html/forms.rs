//! The other forms of a document, each with its type, its size and its language in words, and how to ask for one that is not there.

use super::{
    body::links,
    contacts,
    context::{FollowLink, Forms, Link, OtherForm},
    frame,
    linker::Linker,
};
use crate::{
    base::diagnostic::Value,
    model::{
        collection::Binding, document::Document, form::Form, kinds::KindName, path::SitePath, reference::DocumentId,
    },
    site::collections::Collection,
};

/// Where a page offers its forms.
pub const ANCHOR: &str = "_forms";
/// The forms of an easy-read version that are offered beside those of its original as well: on paper, and to listen to.
const EASY_READ: &[Form] = &[Form::Pdf, Form::PdfLarge, Form::Audio];

/// The forms of a document and of its easy-read version; `None` if it has none, and on a page that leaves the site, which is one of them.
pub fn of_document(linker: &Linker<'_>, document: &Document) -> Option<Forms> {
    let view = linker.view;
    if view.is_leaving() {
        return None;
    }
    let mut links: Vec<FollowLink> = view
        .forms(&document.id)
        .into_iter()
        .filter_map(|(form, path)| link(linker, &document.id, form, path))
        .collect();
    links.extend(collections(linker, document));
    let mut easy_read = None;
    if let Some(version) = view.easy_read(document) {
        let own = view.forms(&version.id).into_iter();
        let offered: Vec<FollowLink> =
            own.filter_map(|(form, path)| easy_read_link(linker, &version.id, form, path)).collect();
        easy_read = all_of_easy_read(linker, document).filter(|_| !offered.is_empty());
        links.extend(offered);
    }
    (!links.is_empty()).then(|| Forms { heading: linker.say("forms-heading"), links, easy_read, other: other(linker) })
}

/// A form as its page offers it; `None` if it could not be made, which is a finding.
fn link(linker: &Linker<'_>, of: &DocumentId, form: Form, path: &SitePath) -> Option<FollowLink> {
    Some(FollowLink { url: linker.url(path), label: label(linker, of, form, path)?, media_type: form.media_type() })
}

/// What a form is called where it is offered: what it is, its language, type, size and length; `None` if it could not be made. The forms of an
/// easy-read version are called by what one does with them.
pub fn label(linker: &Linker<'_>, of: &DocumentId, form: Form, path: &SitePath) -> Option<String> {
    let words = if of.kind == KindName::EASY_READ { "easy-form" } else { "form" };
    let details = details(linker, path, unit(form))?;
    let arguments = [("language", linker.in_language(linker.lang).into()), ("details", details.into())];
    Some(linker.text(&format!("{words}-{}", form.name()), &arguments))
}

/// Type, size and length of a file.
fn details(linker: &Linker<'_>, path: &SitePath, unit: Option<Unit>) -> Option<String> {
    let say = |id: &str, arguments: &[(&str, Value)]| linker.text(id, arguments);
    let details = match linker.view.size(path) {
        Some(size) => links::details(path.as_str(), size, linker.lang, &say),
        None if linker.view.is_promised(path) => links::kind(path.as_str()),
        None => return None,
    };
    Some(match linker.view.extent(path).zip(unit) {
        Some((extent, unit)) => {
            let extent = say(unit.message, &[("count", unit.count(extent).into())]);
            say("form-details", &[("details", details.into()), ("extent", extent.into())])
        }
        None => details,
    })
}

/// The files of the collections that hold a document, in its language.
fn collections(linker: &Linker<'_>, document: &Document) -> Vec<FollowLink> {
    let all = linker.view.collections().iter();
    all.filter(|collection| collection.documents.contains(&document.id))
        .flat_map(|collection| of_collection(linker, collection))
        .collect()
}

/// The files of a collection.
pub fn of_collection(linker: &Linker<'_>, collection: &Collection) -> Vec<FollowLink> {
    let link = |binding: &Binding| {
        let path = linker.view.collection(collection, *binding)?;
        let label = label_of_collection(linker, collection, *binding, path)?;
        Some(FollowLink { url: linker.url(path), label, media_type: binding.media_type() })
    };
    collection.bindings.iter().filter_map(link).collect()
}

/// What a file of a collection is called where it is offered; `None` if it could not be made.
pub fn label_of_collection(
    linker: &Linker<'_>,
    collection: &Collection,
    binding: Binding,
    path: &SitePath,
) -> Option<String> {
    let unit = (binding == Binding::Pdf).then_some(Unit { message: "form-pages", size: 1 });
    let details = details(linker, path, unit)?;
    let arguments = [
        ("title", Value::from(linker.passage(&collection.title, &collection.lang).text)),
        ("language", linker.in_language(&collection.lang).into()),
        ("details", details.into()),
    ];
    Some(linker.text(&format!("collection-{}", binding.name()), &arguments))
}

/// A form of the easy-read version, which its name says; `None` for those that its own page alone offers.
fn easy_read_link(linker: &Linker<'_>, of: &DocumentId, form: Form, path: &SitePath) -> Option<FollowLink> {
    let link = link(linker, of, form, path).filter(|_| EASY_READ.contains(&form))?;
    Some(FollowLink { label: linker.text("form-of-easy-read", &[("form", link.label.into())]), ..link })
}

/// The list of all forms of the easy-read version, on its page.
fn all_of_easy_read(linker: &Linker<'_>, document: &Document) -> Option<Link> {
    let link = frame::easy_read(linker, document)?;
    let label = linker.say("forms-of-easy-read");
    Some(Link { url: format!("{}#{ANCHOR}", link.url), label, ..link })
}

/// What readers of a form count.
struct Unit {
    message: &'static str,
    /// How many of what was counted make one.
    size: u32,
}

impl Unit {
    /// Rounded up: nobody is angry about what is shorter than it was said to be.
    fn count(&self, extent: u32) -> usize {
        extent.div_ceil(self.size) as usize
    }
}

/// What is said of the length of a form; `None` where it depends on who reads.
fn unit(form: Form) -> Option<Unit> {
    let (message, size) = match form {
        Form::Pdf | Form::PdfLarge => ("form-pages", 1),
        Form::Brf | Form::Pef => ("form-braille-pages", 1),
        Form::EpubAudio | Form::Audio | Form::AudioChapters | Form::AudioMp3 => ("form-minutes", 60),
        Form::Text | Form::Odt | Form::Markdown | Form::SingleFile | Form::SingleFileLarge | Form::Epub => {
            return None;
        }
    };
    Some(Unit { message, size })
}

/// How to ask for a form that is not there; `None` where the site says no way.
fn other(linker: &Linker<'_>) -> Option<OtherForm> {
    let config = linker.view.config();
    let contact = &config.contact;
    let delay = config.forms.delay.map(|delay| {
        let (months, days) = (usize::from(delay.months), usize::from(delay.days));
        linker.text("promise-within", &[("months", months.into()), ("days", days.into())])
    });
    let other = OtherForm {
        heading: linker.say("forms-other-heading"),
        text: linker.say("forms-other"),
        delay,
        phone: contact.phone.as_ref().map(|number| contacts::phone(linker, number)),
        email: contact.email.as_ref().map(|address| contacts::email(linker, address)),
        // The page that says whom to ask, where the settings do not.
        page: match contact.is_empty() {
            true => linker.view.contact_page().and_then(|work| linker.work(&work)),
            false => None,
        },
        post: contact.post.as_ref().map(|address| linker.passage(address, config.default_lang())),
    };
    (!contact.is_empty() || other.page.is_some()).then_some(other)
}
