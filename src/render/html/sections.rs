//! Sections of a text: a heading and what stands below it, up to the next heading of its level or a higher one.

use crate::{
    base::{lang::Lang, sentences},
    model::block::{Block, BlockKind, plain_text},
};

/// The blocks below the heading with an anchor; `None` if the text has no such heading.
pub fn below<'a>(body: &'a [Block], anchor: &str) -> Option<&'a [Block]> {
    let (start, level) = body.iter().enumerate().find_map(|(index, block)| match &block.kind {
        BlockKind::Heading(heading) if &*heading.anchor == anchor => Some((index + 1, heading.level)),
        _ => None,
    })?;
    Some(&body[start..start + length(&body[start..], level)])
}

/// The text without the sections under these anchors.
pub fn without(body: &[Block], anchors: &[&str]) -> Vec<Block> {
    let mut kept = Vec::new();
    let mut index = 0;
    while let Some(block) = body.get(index) {
        index += 1;
        match &block.kind {
            BlockKind::Heading(heading) if anchors.contains(&&*heading.anchor) => {
                index += length(&body[index..], heading.level);
            }
            _ => kept.push(block.clone()),
        }
    }
    kept
}

/// Characters of a paragraph that still sums a section up; of a longer one its first sentence does.
const SUMMARY: usize = 600;

/// The first paragraph, without marks: a summary of a section.
pub fn summary(body: &[Block], lang: &Lang) -> Option<String> {
    body.iter().find_map(|block| match &block.kind {
        BlockKind::Paragraph(text) => {
            let text = plain_text(text);
            match text.chars().nth(SUMMARY).and_then(|_| sentences::split(&text, lang).into_iter().next()) {
                Some(first) => Some(first.to_owned()),
                None => Some(text),
            }
        }
        _ => None,
    })
}

/// The first paragraph as it stands, with its marks; nothing of a text without one.
pub fn first_paragraph_block(body: &[Block]) -> &[Block] {
    let at = body.iter().position(|block| matches!(block.kind, BlockKind::Paragraph(_)));
    at.map_or(&[], |at| &body[at..=at])
}

/// The level of the first heading of a text.
pub fn first_level(body: &[Block]) -> Option<u8> {
    body.iter().find_map(|block| match &block.kind {
        BlockKind::Heading(heading) => Some(heading.level),
        _ => None,
    })
}

fn length(body: &[Block], level: u8) -> usize {
    let end = body.iter().position(|block| match &block.kind {
        BlockKind::Heading(heading) => heading.level <= level,
        _ => false,
    });
    end.unwrap_or(body.len())
}
