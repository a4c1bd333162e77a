//! Former addresses: a page that leads on at once, without script and on any host (WCAG 2.2, technique H76).

use std::sync::Arc;

use super::{
    Artifact, Format, Job, Subject,
    html::element::{self, Element, Node},
    view::View,
    world::World,
};
use crate::{
    base::{diagnostic::Diagnostic, lang::Lang},
    model::form::Form,
};

/// The format `alias`.
pub struct Aliases;

impl Format for Aliases {
    fn name(&self) -> &'static str {
        "alias"
    }

    fn plan(&self, world: &World<'_>) -> Vec<Job> {
        let routes = &world.site.routes;
        let documents = routes.aliases().iter().map(|(path, id)| (path, Subject::Document(id.clone())));
        let parts = routes.part_aliases().iter();
        let parts = parts.map(|(path, (id, part))| (path, Subject::Part(id.clone(), Arc::clone(part))));
        let forms = routes.form_aliases().iter().filter(|(_, (_, form))| form.is_page());
        let forms = forms.map(|(path, (id, _))| (path, Subject::Document(id.clone())));
        let all = documents.chain(parts).chain(forms);
        all.map(|(path, subject)| Job { format: self.name(), subject, path: path.clone() }).collect()
    }

    fn render(&self, job: &Job, view: &View<'_>) -> Result<Artifact, Diagnostic> {
        let (id, target) = match &job.subject {
            // The forms in one file stand beside the page, under other names.
            Subject::Document(id) => match job.path.as_str().ends_with("index.html") {
                true => (id, view.route(id)),
                false => {
                    let ending = |form: Form| format!(".{}", form.ending());
                    let is_large = job.path.as_str().ends_with(&ending(Form::SingleFileLarge));
                    let wanted = if is_large { Form::SingleFileLarge } else { Form::SingleFile };
                    let mut forms = view.forms(id).into_iter();
                    (id, forms.find_map(|(form, path)| (form == wanted).then_some(path)))
                }
            },
            Subject::Part(id, part) => (id, view.part_route(id, part)),
            Subject::File(_) | Subject::Site(_) | Subject::Collection(..) => {
                unreachable!("this format plans documents and their parts only")
            }
        };
        let (Some(outline), Some(target)) = (view.outline(id), target) else {
            unreachable!("a job names a document of the site")
        };
        let url = job.path.link_to(target);
        let canonical = format!("{}{}", view.config().base_url.value, target.url());
        let heading = view.text(&id.lang, "moved-title", &[]);
        let title = format!("{heading} – {}", outline.label);
        let texts = Texts { title: &title, heading: &heading, link: &outline.title };
        let mut page = page(&id.lang, &texts, &url, canonical);
        let mut html = String::from("<!doctype html>");
        // The whole page is made from one line of the front matter.
        let alias = view.is_stamped().then(|| view.document(id)).flatten().and_then(|document| {
            let mut aliases = document.meta.aliases.iter();
            aliases.find(|alias| alias.value.trim_matches('/') == job.path.address().trim_matches('/'))
        });
        match alias {
            Some(alias) => {
                page.span = Some(alias.span);
                element::write_stamped(&[Node::Element(page)], &mut html);
            }
            None => element::write(&[Node::Element(page)], &mut html),
        }
        Ok(Artifact::Bytes(html.into_bytes()))
    }
}

/// What such a page says.
pub struct Texts<'a> {
    /// Its title.
    pub title: &'a str,
    /// Its heading.
    pub heading: &'a str,
    /// The text of its link, for whoever is not led on.
    pub link: &'a str,
}

/// A page that leads to `url`, whose address as a whole is `canonical`.
pub fn page(lang: &Lang, texts: &Texts<'_>, url: &str, canonical: String) -> Element {
    let refresh = Element::new("meta").attribute("http-equiv", "refresh").attribute("content", format!("0; url={url}"));
    let head = Element::new("head")
        .child(Element::new("meta").attribute("charset", "utf-8"))
        .child(Element::new("title").text(texts.title.to_owned()))
        .child(refresh)
        .child(Element::new("link").attribute("rel", "canonical").attribute("href", canonical));
    let link = Element::new("a").attribute("href", url.to_owned()).text(texts.link.to_owned());
    let heading = Element::new("h1").text(texts.heading.to_owned());
    let main = Element::new("main").child(heading).child(Element::new("p").child(link));
    Element::new("html")
        .attribute("lang", lang.tag())
        .attribute("dir", lang.direction())
        .child(head)
        .child(Element::new("body").child(main))
}
