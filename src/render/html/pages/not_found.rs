//! What is shown at an address where nothing is, and at that of a file that was taken away. It may be any address, so that the links are absolute
//! paths.

use crate::{
    base::{diagnostic::Diagnostic, lang::Lang},
    model::path::SitePath,
    render::{
        html::{
            context::{NotFoundContext, PageHead, Passage},
            frame::{self, Subject},
            linker::{Linker, Reach},
        },
        view::View,
    },
};

/// At an address with nothing (RFC 9110, 15.5.5).
pub const MISSING: &str = "404.html";
/// At the address of a file that was taken away in public (RFC 9110, 15.5.11).
pub const GONE: &str = "410.html";

/// The page.
pub fn render(view: &View<'_>, path: &SitePath, lang: &Lang) -> Result<String, Diagnostic> {
    let mut linker = Linker::new(view, path, lang);
    linker.reach = Reach::Host;
    let name = if path.as_str() == GONE { "gone" } else { "not-found" };
    let title = linker.say(&format!("{name}-title"));
    let text = linker.say(&format!("{name}-text"));
    let subject = Subject {
        title: &title,
        title_lang: lang,
        description: Some(&text),
        translations: Vec::new(),
        whole: Vec::new(),
        place: None,
        ancestors: Vec::new(),
        notices: Vec::new(),
        document: None,
    };
    let frame = frame::of(&linker, &subject);
    let ways = frame.menu.iter().chain(&frame.footer).cloned().collect();
    let passage = |text: String| Passage { text, lang: None, dir: None };
    let page = PageHead { title: passage(title.clone()), lead: Some(passage(text.clone())), ..PageHead::default() };
    view.shells().fill("not-found.html", lang, &NotFoundContext { frame, page, ways })
}
