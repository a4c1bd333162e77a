//! What is shown at an address where nothing is. It may be any address, so that the links are absolute paths.

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

/// The page.
pub fn render(view: &View<'_>, lang: &Lang) -> Result<String, Diagnostic> {
    let path = SitePath::new("404.html").expect("a sound path");
    let mut linker = Linker::new(view, &path, lang);
    linker.reach = Reach::Host;
    let title = linker.say("not-found-title");
    let text = linker.say("not-found-text");
    let subject = Subject {
        title: &title,
        title_lang: lang,
        description: Some(&text),
        translations: Vec::new(),
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
