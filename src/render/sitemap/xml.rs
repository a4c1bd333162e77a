//! Writes lists of addresses (sitemaps.org 0.9), with the languages of each page.

use std::io;

use quick_xml::{
    Writer,
    events::{BytesDecl, BytesText, Event},
};

use crate::{base::lang::Lang, model::date::Date};

/// Most addresses in one file. The protocol allows 50,000, and 50 MiB: with this many, an address may take 2.6 KB with all its
/// languages, so that counting is enough.
const MOST_ADDRESSES: usize = 20_000;

const NAMESPACE: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";
const XHTML: &str = "http://www.w3.org/1999/xhtml";

/// A page.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SitemapEntry {
    /// Its absolute address.
    pub url: String,
    /// Its last change, where it is known.
    pub changed: Option<Date>,
    /// The absolute address in each language that it has, itself included; empty if it has only one.
    pub alternates: Vec<(Lang, String)>,
}

/// A file to be written.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SitemapFile {
    /// Its name below the site's root: `sitemap.xml`, and `sitemap-2.xml` where one is not enough.
    pub name: String,
    /// Its text.
    pub xml: String,
}

/// The names of the files for so many pages. The first is always `sitemap.xml`: the list itself, or the list of the lists.
pub fn names(pages: usize) -> Vec<String> {
    names_of(pages, MOST_ADDRESSES)
}

/// The files that list the pages, in the order of [`names`]. `base` is the absolute address of the site, with its final slash.
pub fn sitemap(base: &str, entries: &[SitemapEntry]) -> Vec<SitemapFile> {
    split(base, entries, MOST_ADDRESSES)
}

fn names_of(pages: usize, most: usize) -> Vec<String> {
    let parts = pages.div_ceil(most);
    let numbered = (1..=parts).filter(|_| parts > 1).map(|number| format!("sitemap-{number}.xml"));
    std::iter::once("sitemap.xml".to_owned()).chain(numbered).collect()
}

fn split(base: &str, entries: &[SitemapEntry], most: usize) -> Vec<SitemapFile> {
    let names = names_of(entries.len(), most);
    let first = match names.as_slice() {
        [_only] => list(entries),
        [_first, parts @ ..] => index(base, parts),
        [] => unreachable!("there is always a first name"),
    };
    let parts = names.iter().skip(1).zip(entries.chunks(most)).map(|(name, part)| (name, list(part)));
    let files = std::iter::once((&names[0], first)).chain(parts);
    files.map(|(name, xml)| SitemapFile { name: name.clone(), xml }).collect()
}

fn list(entries: &[SitemapEntry]) -> String {
    write(|writer| {
        let mut root = writer.create_element("urlset").with_attribute(("xmlns", NAMESPACE));
        if entries.iter().any(|entry| !entry.alternates.is_empty()) {
            root = root.with_attribute(("xmlns:xhtml", XHTML));
        }
        root.write_inner_content(|writer| entries.iter().try_for_each(|entry| page(writer, entry)))?;
        Ok(())
    })
}

fn page(writer: &mut Writer<Vec<u8>>, entry: &SitemapEntry) -> io::Result<()> {
    let element = writer.create_element("url");
    element.write_inner_content(|writer| {
        text(writer, "loc", &entry.url)?;
        if let Some(changed) = entry.changed {
            text(writer, "lastmod", &changed.to_string())?;
        }
        for (lang, url) in &entry.alternates {
            let link = writer.create_element("xhtml:link").with_attribute(("rel", "alternate"));
            link.with_attribute(("hreflang", lang.tag())).with_attribute(("href", url.as_str())).write_empty()?;
        }
        Ok(())
    })?;
    Ok(())
}

fn index(base: &str, parts: &[String]) -> String {
    write(|writer| {
        let root = writer.create_element("sitemapindex").with_attribute(("xmlns", NAMESPACE));
        root.write_inner_content(|writer| {
            for name in parts {
                let element = writer.create_element("sitemap");
                element.write_inner_content(|writer| text(writer, "loc", &format!("{base}{name}")))?;
            }
            Ok(())
        })?;
        Ok(())
    })
}

fn text(writer: &mut Writer<Vec<u8>>, name: &str, text: &str) -> io::Result<()> {
    writer.create_element(name).write_text_content(BytesText::new(text))?;
    Ok(())
}

fn write(content: impl FnOnce(&mut Writer<Vec<u8>>) -> io::Result<()>) -> String {
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 1);
    let declaration = Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None));
    let written = writer.write_event(declaration).and_then(|()| content(&mut writer));
    written.expect("memory takes what is written to it");
    let mut bytes = writer.into_inner();
    bytes.push(b'\n');
    String::from_utf8(bytes).expect("only texts were written")
}

#[cfg(test)]
mod tests {
    use super::*;

    const BASE: &str = "https://participation.example.org/";

    fn entry(path: &str) -> SitemapEntry {
        SitemapEntry { url: format!("{BASE}{path}"), changed: Date::parse("2026-11"), alternates: Vec::new() }
    }

    #[test]
    fn a_page_says_its_languages() {
        let lang = |tag: &str| Lang::parse(tag).expect("a tag");
        let mut charter = entry("charte/?a&b");
        charter.alternates = vec![(lang("fr"), format!("{BASE}charte/")), (lang("nl"), format!("{BASE}nl/charte/"))];
        let home = SitemapEntry { changed: None, ..entry("") };
        let files = sitemap(BASE, &[home, charter]);
        assert_eq!(files.len(), 1);
        assert_eq!(
            files[0].xml,
            r#"<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
 <url>
  <loc>https://participation.example.org/</loc>
 </url>
 <url>
  <loc>https://participation.example.org/charte/?a&amp;b</loc>
  <lastmod>2026-11</lastmod>
  <xhtml:link rel="alternate" hreflang="fr" href="https://participation.example.org/charte/"/>
  <xhtml:link rel="alternate" hreflang="nl" href="https://participation.example.org/nl/charte/"/>
 </url>
</urlset>
"#
        );
    }

    #[test]
    fn a_long_list_is_split_under_an_index() {
        let entries: Vec<SitemapEntry> = (0..5).map(|number| entry(&format!("{number}/"))).collect();
        let files = split(BASE, &entries, 2);
        let names: Vec<&str> = files.iter().map(|file| file.name.as_str()).collect();
        assert_eq!(names, ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml"]);
        assert!(files[0].xml.contains("<loc>https://participation.example.org/sitemap-3.xml</loc>"));
        assert_eq!(files.iter().map(|file| file.xml.matches("<url>").count()).collect::<Vec<_>>(), [0, 2, 2, 1]);
        assert_eq!(split(BASE, &entries, 5).len(), 1);
        assert_eq!(sitemap(BASE, &[]).len(), 1);
    }
}
