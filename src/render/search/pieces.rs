//! The pages of a text that is too long for one: each of its pieces is found at its own address, under its own title and that of the text, as its page names them.

use std::borrow::Cow;

use super::{
    page::{Address, PARTS, Page, Reader},
    texts::{Role, Texts},
};
use crate::{
    model::{block::plain_text, kinds::Kind},
    render::typography::polish,
    site::division::{Division, LongPart, Piece},
};

impl<'s> Reader<'s, '_, '_> {
    /// The pieces of a long text, each at its own address; of a response, the answers that stand on the pages of what they answer.
    pub(super) fn pieces(&mut self) -> Vec<Page<'s>> {
        let Some(division) = self.division else { return Vec::new() };
        let document = self.document;
        let mut pages = Vec::new();
        let own = division.pieces.iter().map(|piece| (piece, document.id.kind.0));
        let of_part = |part: &'_ LongPart| self.kind_of(part);
        let long = division.long.iter().flat_map(|part| part.pieces.iter().map(move |piece| (piece, of_part(part))));
        for (piece, kind) in own.chain(long).collect::<Vec<_>>() {
            let Some(path) = self.site.routes.part(&document.id, &piece.key) else { continue };
            let (title, of) = self.title(piece);
            // Who asks for the title of the text, or of a section, finds where it begins first.
            let role = if of.is_some() && piece.part == 1 { Role::Title } else { Role::Place };
            let read = |texts: &mut Texts| {
                texts.add(&title, role);
                texts.add_part(document, &piece.blocks.text(document));
            };
            let runs = std::slice::from_ref(&piece.blocks);
            let address = Address { path, part: &piece.key, kind, title: title.clone(), of: of.clone(), runs };
            pages.push(self.page(&address, read));
        }
        pages.extend(self.answers(division));
        pages
    }

    /// A long recommendation goes on as one.
    fn kind_of(&self, part: &LongPart) -> &'static str {
        match &self.document.kind {
            Kind::Charter(charter) if charter.phases.iter().any(|phase| phase.id.value == part.anchor) => PARTS[1],
            Kind::Charter(_) => PARTS[0],
            Kind::Opinion(_) => PARTS[2],
            _ => self.document.id.kind.0,
        }
    }

    /// « Les annexes » of « Le plan », « De « Article 1 » à « Article 9 » » where short sections share a page; « Le plan (suite 2) » where a text goes on that has no headings.
    fn title(&self, piece: &Piece) -> (Cow<'s, str>, Option<Cow<'s, str>>) {
        let document = self.document;
        let lang = &document.id.lang;
        let label = polish(document.label(), lang);
        let (title, of) = match piece.title(&document.body) {
            Some(heading) => {
                let title = plain_text(&heading.text);
                (Cow::Owned(polish(&title, lang).into_owned()), Some(label))
            }
            None => (label, None),
        };
        let part = piece.rank();
        if part == 1 {
            let Some(last) = piece.last_title(&document.body) else { return (title, of) };
            let last = polish(&plain_text(&last.text), lang).into_owned();
            let ends = [("first", (&*title).into()), ("last", last.into())];
            return (self.theme.text(lang, "piece-from-to", &ends).into(), of);
        }
        let blanks = [("title", (&*title).into()), ("part", part.into())];
        (self.theme.text(lang, "piece-continued", &blanks).into(), of)
    }

    /// The answers of a long response that have no pages of their own: they stand in full beside what they answer.
    fn answers(&mut self, division: &Division) -> Vec<Page<'s>> {
        let document = self.document;
        let Kind::Response(response) = &self.original.kind else { return Vec::new() };
        let Some(opinion) = response.opinion.as_ref().and_then(|opinion| self.site.target(opinion)) else {
            return Vec::new();
        };
        let lang = &document.id.lang;
        let Some(opinion) = self.site.in_language(&opinion, lang) else { return Vec::new() };
        let short = document.records.answers.iter().filter(|it| division.long_part(&it.section.anchor).is_none());
        let mut pages = Vec::new();
        for answer in short {
            let section = &answer.section;
            let blocks = &document.body[section.blocks.clone()];
            let Some(path) = answer.to.iter().find_map(|to| self.site.routes.part(&opinion.id, &to.value)) else {
                continue;
            };
            let read = |texts: &mut Texts| {
                texts.add(&section.title, Role::Title);
                texts.add_part(document, blocks);
            };
            let (title, of) = (polish(&section.title, lang), Some(polish(document.label(), lang)));
            let address = Address { path, part: &section.anchor, kind: document.id.kind.0, title, of, runs: &[] };
            pages.push(self.page(&address, read));
        }
        pages
    }
}
