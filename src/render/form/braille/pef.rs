//! PEF 1.0 (Portable Embosser Format, version 2008-1): volumes, sections, pages and rows in XML, with cells of Unicode.

use std::fmt::Write as _;

use quick_xml::escape::escape;

use super::{
    book::Book,
    cell::Cell,
    page::{Page, Paper},
};
use crate::render::form::edition::Edition;

/// Pages of a volume, both sides of fifty sheets: what a ring binds and a hand holds.
const VOLUME: usize = 100;

/// A book as an XML document.
pub fn write(book: &Book, edition: &Edition, paper: Paper) -> Vec<u8> {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.push_str("<pef version=\"2008-1\" xmlns=\"http://www.daisy.org/ns/2008/pef\">\n<head>\n");
    out.push_str("<meta xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n");
    let origin = &edition.origin;
    let date = origin.edition.or(origin.updated).map(|date| date.to_string());
    let facts = [
        ("format", Some("application/x-pef+xml")),
        ("identifier", Some(&*origin.address)),
        ("title", Some(&*edition.title)),
        ("creator", Some(&*origin.publisher)),
        ("contributor", book.library.as_deref()),
        ("publisher", Some(&*origin.publisher)),
        ("language", Some(edition.lang.tag())),
        ("date", date.as_deref()),
        ("description", edition.lead.as_deref()),
        ("rights", Some(&*origin.licence)),
        ("source", Some(&*origin.address)),
    ];
    for (name, value) in facts {
        if let Some(value) = value {
            let _ = writeln!(out, "<dc:{name}>{}</dc:{name}>", escape(clean(value)));
        }
    }
    out.push_str("</meta>\n</head>\n<body>\n");
    let (front, body) = (book.front.iter().map(|page| (true, page)), book.body.iter().map(|page| (false, page)));
    let pages: Vec<(bool, &Page)> = front.chain(body).collect();
    for volume in pages.chunks(VOLUME) {
        let (cells, lines) = (paper.cells, paper.lines);
        let _ = writeln!(out, "<volume cols=\"{cells}\" rows=\"{lines}\" rowgap=\"0\" duplex=\"true\">");
        for section in volume.chunk_by(|one, other| one.0 == other.0) {
            out.push_str("<section>\n");
            section.iter().for_each(|(_, page)| write_page(page, &mut out));
            out.push_str("</section>\n");
        }
        out.push_str("</volume>\n");
    }
    out.push_str("</body>\n</pef>\n");
    out.into_bytes()
}

fn write_page(page: &Page, out: &mut String) {
    out.push_str("<page>\n");
    for row in page {
        out.push_str("<row>");
        out.extend(row.iter().map(|cell: &Cell| cell.character()));
        out.push_str("</row>\n");
    }
    out.push_str("</page>\n");
}

/// Characters that XML 1.0 cannot have (2.2) are left out.
fn clean(text: &str) -> String {
    text.chars().filter(|it| !it.is_control() && !matches!(it, '\u{fffe}' | '\u{ffff}')).collect()
}
