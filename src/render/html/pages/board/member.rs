//! A member of the network: who it is, since when, what it brings.

use super::Board;
use crate::{
    model::{document::Document, kinds::actors::Member},
    render::html::{facts, linker::Linker},
};

/// The board.
pub fn board(linker: &Linker<'_>, original: &Document, member: &Member) -> Board {
    let lang = &original.id.lang;
    let mut lines = vec![facts::stated_text(linker, "fact-organisation", &member.organisation, lang)];
    let since = member.since.iter().map(|since| facts::date(linker, since.value)).collect();
    lines.extend(facts::line(linker, "fact-member-since", since));
    let brings = member.brings.iter().map(|brings| facts::text(linker, &brings.value, lang)).collect();
    lines.extend(facts::line(linker, "fact-brings", brings));
    Board { facts: lines, ..Board::default() }
}
