//! The other forms of a document, each with its type, its size and its language in words, and how to ask for one that is not there.

use super::{
    body::links,
    contacts,
    context::{FollowLink, Forms, OtherForm},
    linker::Linker,
};
use crate::{
    base::diagnostic::Value,
    model::{document::Document, form::Form, path::SitePath},
};

/// The forms of a document; `None` if it has none, and on a page that leaves the site, which is one of them.
pub fn of_document(linker: &Linker<'_>, document: &Document) -> Option<Forms> {
    let view = linker.view;
    if view.is_leaving() {
        return None;
    }
    let say = |id: &str, arguments: &[(&str, Value)]| linker.text(id, arguments);
    let language = linker.in_language(linker.lang);
    let link = |(form, path): (Form, &SitePath)| {
        // A form that could not be made is a finding, and no link.
        let details = links::details(path.as_str(), view.size(path)?, linker.lang, &say);
        let details = match view.extent(path).zip(unit(form)) {
            Some((extent, unit)) => say(
                "form-details",
                &[
                    ("details", details.into()),
                    ("extent", say(unit.message, &[("count", unit.count(extent).into())]).into()),
                ],
            ),
            None => details,
        };
        let arguments = [("language", Value::from(language.as_str())), ("details", details.into())];
        Some(FollowLink {
            url: linker.url(path),
            label: linker.text(&format!("form-{}", form.name()), &arguments),
            media_type: form.media_type(),
        })
    };
    let links: Vec<FollowLink> = view.forms(&document.id).into_iter().filter_map(link).collect();
    (!links.is_empty()).then(|| Forms { heading: linker.say("forms-heading"), links, other: other(linker) })
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
        Form::Audio => ("form-minutes", 60),
        Form::Text | Form::Odt | Form::Markdown | Form::SingleFile | Form::Epub => return None,
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
