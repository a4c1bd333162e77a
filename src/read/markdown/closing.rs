//! Makes a node of what closes, and gives it to what stays open.

use std::ops::Range;

use super::{
    callouts, captions, charts,
    events::Reader,
    fragments,
    frames::{Frame, Open},
    headings, html, leftovers, links, marks, pictures,
    pieces::{Piece, PieceKind},
    tables, urls,
};
use crate::{
    base::{diagnostic::Diagnostic, excerpt::excerpt},
    model::block::{
        Alignment, BlockKind, Cell, Definition, Heading, Inline, InlineKind, List, ListItem, Note, Table, plain_text,
    },
};

impl<'a> Reader<'a> {
    /// Makes a block of the running text that stands in a list item, a definition or a note without a paragraph.
    pub fn flush(&mut self) {
        let frame = self.top();
        if !matches!(frame.kind, Open::Item(_) | Open::Meaning | Open::Note(_) | Open::Quote | Open::Root) {
            return;
        }
        let pieces = std::mem::take(&mut frame.pieces);
        let (Some(first), Some(last)) = (pieces.first(), pieces.last()) else { return };
        let range = first.range.start..last.range.end;
        if let Some(kind) = self.running(pieces, BlockKind::Plain) {
            self.block(kind, range);
        }
    }

    /// Gives the node of a block that closes to what is open.
    pub fn close_block(&mut self, frame: Frame<'a>) {
        let (range, origin) = (frame.range, self.origin);
        let span = origin.span(&origin.trimmed(&range));
        if matches!(frame.kind, Open::Code(..)) {
            leftovers::check_fence(&origin.trimmed(&range), origin, &mut self.findings);
        }
        match frame.kind {
            Open::Paragraph => {
                if let Some(kind) = self.running(frame.pieces, BlockKind::Paragraph) {
                    self.block(kind, range);
                }
            }
            Open::Heading(level) => {
                let text = self.inlines(frame.pieces);
                let attributes = headings::attributes(&origin.trimmed(&range), origin, &mut self.findings);
                headings::check_text(&text, span, &mut self.findings);
                if level == 1 {
                    self.findings.push(headings::level_one(&origin.trimmed(&range), span, origin));
                }
                self.block(BlockKind::Heading(Box::new(Heading { level, text, anchor: "".into(), attributes })), range);
            }
            Open::Code(language, fence) if language.as_deref() == Some("table") && origin.prefix() == 0 => {
                let kind = tables::fenced(&fence, span, self.context, origin, &mut self.findings);
                self.block(kind, range);
            }
            Open::Code(language, fence) if language.as_deref() == Some("chart") && origin.prefix() == 0 => {
                let kind = charts::fenced(&fence, span, self.context, origin, &mut self.findings);
                self.block(kind, range);
            }
            Open::Code(language, fence) => {
                let text = fence.text.strip_suffix('\n').unwrap_or(&fence.text).into();
                self.block(BlockKind::Code { language, text }, range);
            }
            Open::Html(lines) => html::block(&lines, origin, &mut self.findings),
            Open::Quote => {
                let body = captions::join(frame.blocks, origin, &mut self.findings);
                let kind = callouts::quote(body, origin, &mut self.findings);
                self.block(kind, range);
            }
            Open::List(start, mut items) => {
                items.shrink_to_fit();
                self.block(BlockKind::List(List { start, items }), range);
            }
            Open::Item(task) => {
                let body = captions::join(frame.blocks, origin, &mut self.findings);
                if let Open::List(_, items) = &mut self.top().kind {
                    items.push(ListItem { task, body, span });
                }
            }
            Open::Note(label) => {
                let body = captions::join(frame.blocks, origin, &mut self.findings);
                self.notes.push(Note { label, body, span });
            }
            // The parser counts the paragraph after a list of definitions as part of it.
            Open::Definitions(entries) => self.block(BlockKind::Definitions(entries), range.start..frame.reach),
            Open::Term => {
                let term = self.inlines(frame.pieces);
                if let Open::Definitions(entries) = &mut self.top().kind {
                    entries.push(Definition { term, definitions: Vec::new(), span });
                }
            }
            Open::Meaning => {
                let body = captions::join(frame.blocks, origin, &mut self.findings);
                if let Open::Definitions(entries) = &mut self.top().kind
                    && let Some(entry) = entries.last_mut()
                {
                    entry.definitions.push(body);
                }
            }
            Open::Table(_, rows) => {
                let table = Table { caption: None, header_rows: 1, header_columns: 0, rows };
                self.block(BlockKind::Table(Box::new(table)), range);
            }
            Open::Row(cells) => self.close_row(cells, &range),
            Open::Cell => self.close_cell(frame.pieces, &range),
            Open::Root | Open::Emphasis | Open::Strong | Open::Struck | Open::Link(_) | Open::Image(_) => {}
        }
    }

    /// Gives a row to its table; what stands behind its last column would vanish (`table-shape`).
    fn close_row(&mut self, mut cells: Vec<Cell>, range: &Range<usize>) {
        let row = self.origin.trimmed(range);
        let whole = self.origin.span(&row);
        for cell in &mut cells {
            cell.span.end = cell.span.end.min(whole.end);
            cell.span.start = cell.span.start.min(cell.span.end);
        }
        if let Some(last) = cells.last() {
            let end = self.origin.range(last.span).end;
            let rest = &self.origin.text[end..row.end.max(end)];
            let words = rest.trim_matches(['|', ' ', '\t', '\\']);
            if !words.is_empty() {
                let finding = Diagnostic::error("table-shape", whole).says("table-shape-dropped");
                self.findings.push(finding.with("text", &*excerpt(words)).with("columns", cells.len()));
            }
        }
        cells.shrink_to_fit();
        if let Open::Table(_, rows) = &mut self.top().kind {
            rows.push(cells);
        }
    }

    fn close_cell(&mut self, pieces: Vec<Piece>, range: &Range<usize>) {
        let text = self.inlines(pieces);
        let span = self.origin.span(&self.origin.trimmed(range));
        let [.., table, row] = self.frames.as_mut_slice() else { return };
        let (Open::Table(alignments, _), Open::Row(cells)) = (&table.kind, &mut row.kind) else { return };
        let alignment = match alignments.get(cells.len()) {
            Some(pulldown_cmark::Alignment::Center) => Alignment::Center,
            Some(pulldown_cmark::Alignment::Right) => Alignment::End,
            _ => Alignment::Start,
        };
        cells.push(Cell { text, row_span: 1, column_span: 1, alignment, span });
    }

    /// Gives a mark that closes to what is open.
    pub fn close_mark(&mut self, frame: Frame<'a>) {
        let Frame { kind, range, pieces, .. } = frame;
        let kind = match kind {
            Open::Emphasis => InlineKind::Emphasis(self.inlines(pieces)),
            Open::Strong => InlineKind::Strong(self.inlines(pieces)),
            Open::Struck if self.origin.text[range.clone()].starts_with("~~") => {
                InlineKind::Struck(self.inlines(pieces))
            }
            Open::Struck => return self.close_single_tilde(pieces, range),
            Open::Link(destination) => {
                let after = pieces.last().map_or(range.start, |piece| piece.range.end);
                let place = links::place(&destination.address, &range, after, self.origin);
                match links::target(&destination.address, self.context.path) {
                    Ok(target) => {
                        let pieces = if destination.is_automatic { self.sealed(pieces) } else { pieces };
                        let text = self.inlines(pieces);
                        self.links -= 1;
                        self.check_link(&text, &range);
                        InlineKind::Link { target: Box::new(target), text }
                    }
                    Err(fault) => {
                        self.links -= 1;
                        self.findings.push(fault.finding(&destination.address, self.origin.span(&place)));
                        // A link that must not be followed is its text.
                        self.top().pieces.extend(pieces);
                        return;
                    }
                }
            }
            Open::Image(destination) => {
                let after = pieces.last().map_or(range.start, |piece| piece.range.end);
                let inside = self.inlines(pieces);
                let (context, origin) = (self.context, self.origin);
                let findings = &mut self.findings;
                let piece = pictures::piece(&destination, range, &inside, after, context, origin, findings);
                self.top().pieces.push(piece);
                return;
            }
            _ => return,
        };
        self.top().pieces.push(Piece { kind: PieceKind::Inline(kind), range });
    }

    /// The parser strikes out what stands between single tildes; to us it is a subscript, or text if there are spaces in it.
    fn close_single_tilde(&mut self, pieces: Vec<Piece>, range: Range<usize>) {
        let inside = range.start + 1..range.end - 1;
        if !self.origin.text[inside.clone()].contains(char::is_whitespace) {
            let kind = PieceKind::Inline(InlineKind::Subscript(self.inlines(pieces)));
            self.top().pieces.push(Piece { kind, range });
            return;
        }
        let tilde = |range: Range<usize>| Piece { kind: PieceKind::Sealed("~".to_owned()), range };
        let out = &mut self.top().pieces;
        out.push(tilde(range.start..inside.start));
        out.extend(pieces);
        out.push(tilde(inside.end..range.end));
    }

    fn check_link(&mut self, text: &[Inline], range: &Range<usize>) {
        let has_image = text.iter().any(|inline| matches!(inline.kind, InlineKind::Image(_)));
        if !has_image && plain_text(text).trim().is_empty() {
            self.findings.push(Diagnostic::error("empty-link", self.origin.span(range)));
        }
    }

    /// The text of an address between angle brackets: no mark is sought in it.
    fn sealed(&self, pieces: Vec<Piece>) -> Vec<Piece> {
        let seal = |piece: Piece| match piece.kind {
            PieceKind::Raw => {
                let text = self.origin.text[piece.range.clone()].to_owned();
                Piece { kind: PieceKind::Sealed(text), range: piece.range }
            }
            _ => piece,
        };
        pieces.into_iter().map(seal).collect()
    }

    fn inlines(&mut self, pieces: Vec<Piece>) -> Vec<Inline> {
        if self.links == 0 {
            urls::check(&pieces, self.origin, &mut self.findings);
            urls::check_local(&pieces, self.origin, &mut self.findings);
        }
        marks::inlines(pieces, self.origin, &mut self.findings)
    }

    /// The block of a run of text: a figure if it is a picture with a caption, none if nothing is left of it.
    fn running(&mut self, pieces: Vec<Piece>, block: fn(Vec<Inline>) -> BlockKind) -> Option<BlockKind> {
        if let [Piece { kind: PieceKind::Titled(image, title), range }] = pieces.as_slice()
            && self.origin.prefix() == 0
        {
            let place = self.origin.text[range.clone()].rfind(title.as_str());
            let start = range.start + place.unwrap_or_default();
            let inside = if place.is_some() { start..start + title.len() } else { range.clone() };
            let span = self.origin.span(&inside);
            let caption = fragments::inlines(title, span, place.is_some(), self.context, &mut self.findings);
            return Some(BlockKind::Figure { image: Box::new(image.clone()), caption });
        }
        let inlines = self.inlines(pieces);
        (!inlines.is_empty()).then(|| block(inlines))
    }
}
