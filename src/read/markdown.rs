//! Reads the Markdown of a document into its tree, with the place of every node; refuses what people could not read.
//!
//! The events of the parser (`events`) are gathered on a stack of frames (`frames`), whose running text goes through our own
//! marks (`marks`, `spans`); then the tree as a whole gets its anchors (`anchors`) and its notes (`notes`).

mod anchors;
mod attributes;
mod callouts;
mod captions;
mod characters;
mod charts;
mod closing;
mod depth;
mod drawn_tables;
mod events;
mod extent;
mod fragments;
mod frames;
mod headings;
mod html;
mod leftovers;
mod links;
mod marks;
mod notes;
mod origin;
mod pasted;
mod pictures;
mod pieces;
mod relocate;
mod spans;
mod tables;
mod urls;
mod walk;

use crate::{
    base::{
        diagnostic::{Diagnostic, Place},
        reading::Reading,
        source::{SourceMap, Span},
    },
    model::block::{Block, BlockKind, Note},
};

/// The text of a document.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Text {
    /// Its blocks.
    pub body: Vec<Block>,
    /// Its notes, in the order of their first reference.
    pub notes: Vec<Note>,
}

/// What every part of a text is read with.
#[derive(Copy, Clone)]
struct Context<'a> {
    sources: &'a SourceMap,
    /// Path of the file in the content folder, from which links lead.
    path: &'a str,
}

/// Reads the Markdown at `span`, in the file at `path` of the content folder.
pub fn parse(sources: &SourceMap, span: Span, path: &str) -> Reading<Text> {
    let mut findings = Vec::new();
    let text = depth::bounded(sources.text(span), span, &mut findings);
    let origin = origin::Origin::exact(&text, span);
    characters::check(&origin, &mut findings);
    let read = events::read(Context { sources, path }, &origin);
    findings.extend(read.findings);
    let mut body = read.blocks;
    let mut levels = Vec::new();
    walk::blocks(&mut body, &mut |block| {
        if let BlockKind::Heading(heading) = &block.kind {
            levels.push((heading.level, block.span));
        }
    });
    headings::check_levels(&levels, &mut findings);
    headings::check_glued(&body, sources, &mut findings);
    let mut notes = notes::resolve(&mut body, read.notes, &mut findings);
    leftovers::check(&body, sources, &mut findings);
    pasted::check(&body, sources, &mut findings);
    drawn_tables::check(&body, sources, &mut findings);
    notes.iter().for_each(|note| leftovers::check(&note.body, sources, &mut findings));
    let mut parts: Vec<&mut [Block]> = vec![&mut body];
    parts.extend(notes.iter_mut().map(|note| note.body.as_mut_slice()));
    anchors::assign(&mut parts, &mut findings);
    leave_parts_of_broken_links(&mut findings);
    findings.sort_by_key(place);
    Reading { value: Text { body, notes }, findings }
}

/// The address in a link that nobody finished is no address that somebody forgot to link: one fault is told once.
fn leave_parts_of_broken_links(findings: &mut Vec<Diagnostic>) {
    let broken = findings.iter().filter(|finding| finding.rule == leftovers::NO_LINK).filter_map(place);
    let broken: Vec<(u32, u32)> = broken.collect();
    let is_in_one = |at: (u32, u32)| broken.iter().any(|link| link.0 <= at.0 && at.1 <= link.1);
    findings.retain(|finding| finding.rule != urls::BARE || !place(finding).is_some_and(is_in_one));
}

fn place(finding: &Diagnostic) -> Option<(u32, u32)> {
    match &finding.place {
        Place::Source(span) => Some((span.start, span.end)),
        Place::Artifact { .. } | Place::Project => None,
    }
}
