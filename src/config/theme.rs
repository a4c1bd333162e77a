//! Reads a theme: its templates, its messages, its sheet with the colours of the site. What it holds of the disk is given to it.

mod messages;

use std::{collections::BTreeMap, sync::Arc};

use super::{
    Config, format,
    palette::{Palette, Tokens},
    toml,
};
use crate::base::{
    catalogue::Catalogue,
    diagnostic::{Diagnostic, Value},
    fields::Fields,
    fingerprint::{Fingerprint, Fingerprinter},
    lang::Lang,
    reading::Reading,
    source::{FileId, SourceMap, Span},
};

/// The rules of every page.
const SHEET: &str = "parvis.css";
/// What pages in large print have after them.
const LARGE: &str = "large.css";
/// The template of PDF files.
const PRINT: &str = "print/document.typ";

/// Languages that a reader is most likely to know when theirs is missing.
const FALLBACKS: &[&str] = &["en", "fr"];

/// A theme, ready for a site.
pub struct Theme {
    /// Its name.
    pub name: Arc<str>,
    /// Its version.
    pub version: Arc<str>,
    /// Templates by their path below `templates/`.
    pub templates: BTreeMap<Arc<str>, FileId>,
    /// The template of PDF files, in Typst: its file and its text.
    pub print: Option<(FileId, Arc<str>)>,
    /// The whole sheet: the colours of the site, then the theme's rules.
    pub stylesheet: Arc<str>,
    /// The sheet of pages in large print: the whole sheet, then the rules that make it large.
    pub large: Arc<str>,
    /// What the page of the search runs, without comments.
    pub script: Arc<str>,
    /// What reading without a connection runs.
    pub offline: OfflineScripts,
    /// The file of the rules.
    pub rules: Option<FileId>,
    /// The file of the rules of large print.
    pub large_rules: Option<FileId>,
    /// Messages by language, those of the site included.
    pub catalogues: BTreeMap<Lang, Catalogue>,
    /// The colours.
    pub palette: Palette,
    /// Of everything that a page may take from the theme.
    pub fingerprint: Fingerprint,
}

/// What reading without a connection runs, without comments.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OfflineScripts {
    /// On the page where people ask for it.
    pub page: Arc<str>,
    /// Between pages and the network, for those who asked.
    pub worker: Arc<str>,
}

impl OfflineScripts {
    /// True if the theme lacks either.
    pub fn is_empty(&self) -> bool {
        self.page.is_empty() || self.worker.is_empty()
    }
}

/// Reads a theme. `files` are its files by their path in it; those of the site stand for those of the program.
pub fn read(sources: &SourceMap, files: &BTreeMap<Arc<str>, FileId>, config: &Config) -> Reading<Theme> {
    let mut findings = Vec::new();
    let (name, version, palette) = settings(sources, files, config, &mut findings);
    let catalogues = messages::catalogues(sources, files, config, &mut findings);
    let mut templates = BTreeMap::new();
    for (path, file) in files {
        if let Some(name) = path.strip_prefix("templates/") {
            templates.insert(Arc::from(name), *file);
        }
    }
    let written = |name: &str| files.get(name).map_or("", |file| sources.file(*file).text());
    for file in [SHEET, LARGE].iter().filter_map(|name| files.get(*name)) {
        foreign_requests(sources, *file, &mut findings);
    }
    let stylesheet: Arc<str> = format!("{}\n{}", palette.css(), without_comments(written(SHEET))).into();
    let large = format!("{stylesheet}\n{}", without_comments(written(LARGE))).into();
    let fingerprint = fingerprint(sources, files, config, &stylesheet);
    let rules = files.get(SHEET).copied();
    let large_rules = files.get(LARGE).copied();
    let script = |name: &str| -> Arc<str> { script_without_comments(written(name)).into() };
    let offline = OfflineScripts { page: script("hors-ligne.js"), worker: script("gardien.js") };
    let script = script("recherche.js");
    let print = files.get(PRINT).map(|file| (*file, sources.file(*file).text().into()));
    let theme = Theme {
        name,
        version,
        templates,
        print,
        stylesheet,
        large,
        script,
        offline,
        rules,
        large_rules,
        catalogues,
        palette,
        fingerprint,
    };
    Reading { value: theme, findings }
}

impl Theme {
    /// Where a byte of the sheet, or of that of large print, was written; nothing for the colours, which are computed.
    pub fn declaration(&self, at: usize, sources: &SourceMap) -> Option<Span> {
        // Either sheet begins a line after what stands before it.
        let (file, before) = match at > self.stylesheet.len() {
            true => (self.large_rules?, self.stylesheet.len() + 1),
            false => (self.rules?, self.palette.css().len() + 1),
        };
        let written = sources.file(file).text();
        let start = origin_of(at.checked_sub(before)?, &without_comments(written), written)?;
        let rest = &written[start..];
        let end = rest.find([';', '}', '{']).unwrap_or(rest.len());
        Some(Span::new(file, start, start + end))
    }

    /// A message in a language, else in one that is near, else its id in brackets.
    pub fn text(&self, lang: &Lang, id: &str, arguments: &[(&str, Value)]) -> String {
        let own = self.catalogues.get(lang).into_iter();
        let tags = std::iter::once(lang.primary()).chain(FALLBACKS.iter().copied());
        let near = tags.filter_map(|tag| self.catalogues.get(&Lang::parse(tag)?));
        own.chain(near)
            .chain(self.catalogues.values())
            .find_map(|catalogue| catalogue.text(id, arguments))
            .unwrap_or_else(|| format!("⟨{id}⟩"))
    }
}

fn settings(
    sources: &SourceMap,
    files: &BTreeMap<Arc<str>, FileId>,
    config: &Config,
    findings: &mut Vec<Diagnostic>,
) -> (Arc<str>, Arc<str>, Palette) {
    let tree = files.get("theme.toml").map(|file| toml::read(sources, *file));
    let (mut name, mut version) = (Arc::clone(&config.theme.value), Arc::default());
    let (mut light, mut dark) = (Tokens::default(), Tokens::default());
    if let Some(tree) = tree {
        findings.extend(tree.findings);
        let mut fields = Fields::of(&tree.value);
        format::check(&mut fields);
        name = fields.required_text("name").map_or(name, |text| text.value);
        version = fields.required_text("version").map_or(version, |text| text.value);
        if let Some(mut tokens) = fields.fields("tokens") {
            light = Tokens::read(tokens.required("light"), findings);
            dark = Tokens::read(tokens.required("dark"), findings);
            findings.extend(tokens.finish());
        }
        findings.extend(fields.finish());
    }
    (name, version, Palette::new(light, dark, &config.colors, findings))
}

/// What a template reads cannot be observed, so that all files of a theme are one fact.
fn fingerprint(
    sources: &SourceMap,
    files: &BTreeMap<Arc<str>, FileId>,
    config: &Config,
    stylesheet: &str,
) -> Fingerprint {
    let mut all = Fingerprinter::default().text(stylesheet);
    for (path, file) in files {
        all.feed(path.as_bytes());
        all.feed(sources.file(*file).text().as_bytes());
    }
    for (lang, own) in &config.messages {
        all.feed(lang.tag().as_bytes());
        for (id, text) in own {
            all.feed(id.value.as_bytes());
            all.feed(text.value.as_bytes());
        }
    }
    all.finish()
}

/// A sheet that fetches something from another host tells that host who reads the page.
fn foreign_requests(sources: &SourceMap, file: FileId, findings: &mut Vec<Diagnostic>) {
    let text = sources.file(file).text();
    for sign in ["@import", "url(http", "url(\"http", "url('http", "url(//", "url(\"//", "url('//"] {
        for (at, _) in text.match_indices(sign) {
            let address = text[at..].split([';', ')', '\n']).next().unwrap_or(sign);
            let place = Span::new(file, at, at + address.len());
            findings.push(
                Diagnostic::error("third-party-request", place)
                    .says("third-party-request-sheet")
                    .with("address", address),
            );
        }
    }
}

/// Comments and ends of lines are for whoever writes the sheet; readers pay for every byte of it.
fn without_comments(sheet: &str) -> String {
    let mut out = String::with_capacity(sheet.len());
    let mut rest = sheet;
    while let Some((before, after)) = rest.split_once("/*") {
        out.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    out.push_str(rest);
    let ends = ["}\n", "{\n", ";\n", ",\n"];
    let mut sheet = out.replace("\n\n", "\n");
    for end in ends {
        sheet = sheet.replace(end, end.trim_end());
    }
    sheet
}

/// Lines of comments, and spaces at the starts of lines. A script of a theme has no text of several lines.
fn script_without_comments(script: &str) -> String {
    let lines = script.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//"));
    lines.flat_map(|line| [line, "\n"]).collect()
}

/// The byte of a written sheet that is at a place of the same sheet without comments: only those and ends of lines were taken out.
fn origin_of(at: usize, short: &str, written: &str) -> Option<usize> {
    let (short, written) = (short.as_bytes(), written.as_bytes());
    let mut from = 0;
    for (place, byte) in short.iter().enumerate() {
        while written.get(from)? != byte || written[from..].starts_with(b"/*") {
            match written[from..].strip_prefix(b"/*") {
                Some(comment) => from += 4 + comment.windows(2).position(|pair| pair == b"*/")?,
                None => from += 1,
            }
        }
        if place == at {
            return Some(from);
        }
        from += 1;
    }
    None
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::{
        base::diagnostic::Place,
        config::{builtin, site},
    };

    const SITE: &str = "format = 1\nbase_url = \"https://example.org/\"\nlanguages = [\"fr\", \"nl-BE\"]\n";

    fn lang(tag: &str) -> Lang {
        Lang::parse(tag).expect("a tag")
    }

    /// The theme of the program for a site, with some of its files replaced.
    fn theme(settings: &str, replaced: &[(&str, &str)]) -> (Theme, Vec<String>) {
        let mut sources = SourceMap::default();
        let config = sources.load("site.toml", settings);
        let config = site::read(&sources, config).value;
        let mut files = BTreeMap::new();
        for (path, text) in replaced.iter().chain(builtin::FILES) {
            if !files.contains_key(*path) {
                files.insert(Arc::from(*path), sources.load(&format!("themes/parvis/{path}"), text));
            }
        }
        let reading = read(&sources, &files, &config);
        let told = reading.findings.iter().map(|finding| {
            let Place::Source(span) = finding.place else { panic!("a place") };
            let (start, _) = sources.range(span);
            format!("{} {}:{}", finding.message.id, sources.file(span.file).path, start.line)
        });
        (reading.value, told.collect())
    }

    #[test]
    fn the_theme_of_the_program_has_no_fault() {
        let (theme, findings) = theme(SITE, &[]);
        assert_eq!(findings, [""; 0]);
        assert_eq!(&*theme.name, "parvis");
        assert!(theme.templates.contains_key("home.html"));
        assert!(theme.stylesheet.starts_with(":root{--paper:"));
        assert!(theme.large.starts_with(&*theme.stylesheet) && theme.large.len() > theme.stylesheet.len());
        for tokens in [&theme.palette.light, &theme.palette.dark] {
            for name in ["accent", "accent-deep", "on-accent", "link", "focus"] {
                assert!(tokens.get(name).is_some(), "{name}");
            }
        }
    }

    #[test]
    fn all_languages_have_the_same_messages() {
        let texts = builtin::FILES.iter().filter(|(path, _)| path.ends_with(".ftl"));
        let all: Vec<(&str, BTreeSet<String>)> = texts.map(|(path, text)| (*path, messages::ids(text))).collect();
        assert_eq!(all.len(), 4);
        for (path, ids) in &all {
            assert_eq!(ids, &all[0].1, "{path}");
        }
    }

    #[test]
    fn templates_ask_for_messages_that_there_are() {
        let (theme, _) = theme(SITE, &[]);
        let french = &theme.catalogues[&lang("fr")];
        for (path, text) in builtin::FILES.iter().filter(|(path, _)| path.ends_with(".html")) {
            for (at, start) in text.match_indices("t(id=\"") {
                let id = text[at + start.len()..].split('"').next().unwrap_or_default();
                assert!(french.has(id), "{path} asks for {id}");
            }
        }
    }

    #[test]
    fn every_property_of_the_sheet_is_defined() {
        let (theme, _) = theme(SITE, &[]);
        for (at, start) in theme.large.match_indices("var(") {
            let name = theme.large[at + start.len()..].split([')', ',']).next().unwrap_or_default();
            assert!(theme.large.contains(&format!("{name}:")), "{name}");
        }
    }

    #[test]
    fn a_message_falls_back_over_languages() {
        let (theme, _) = theme(SITE, &[("messages/nl.ftl", "home = Start\n")]);
        assert_eq!(theme.text(&lang("nl-BE"), "home", &[]), "Start");
        assert_eq!(theme.text(&lang("nl-BE"), "menu", &[]), theme.text(&lang("en"), "menu", &[]));
        assert_eq!(theme.text(&lang("de"), "menu", &[]), theme.text(&lang("en"), "menu", &[]));
        assert_eq!(theme.text(&lang("fr"), "absent", &[]), "⟨absent⟩");
    }

    #[test]
    fn a_site_replaces_messages_and_colours() {
        let settings = format!("{SITE}[colors]\nlink = \"#004040\"\n[messages.fr]\nhome = \"Début\"\n");
        let (theme, findings) = theme(&settings, &[]);
        assert_eq!(findings, [""; 0]);
        assert_eq!(theme.text(&lang("fr"), "home", &[]), "Début");
        assert!(theme.stylesheet.contains("--link:#004040;"));
        assert!(theme.stylesheet.contains("--focus:#004040"));
    }

    #[test]
    fn faults_are_told_where_they_are() {
        let settings = format!("{SITE}[messages.fr]\nhom = \"x\"\nhome = \"{{ x\"\n[colors]\naccent = \"#f00\"\n")
            .replace("nl-BE", "de");
        let replaced = [("messages/fr.ftl", "home = Accueil\n\nmenu Menu\n"), ("messages/falc.ftl", "home = x\n")];
        let (_, findings) = theme(&settings, &replaced);
        assert_eq!(
            findings,
            [
                "colour-contrast-suggestion site.toml:8",
                "bad-language-file themes/parvis/messages/falc.ftl:1",
                "bad-message themes/parvis/messages/fr.ftl:3",
                "unknown-message-suggestion site.toml:5",
                "bad-message site.toml:6",
                "theme-without-language site.toml:1",
            ]
        );
    }

    #[test]
    fn what_a_page_may_take_changes_the_fingerprint() {
        let plain = theme(SITE, &[]).0.fingerprint;
        assert_eq!(theme(SITE, &[]).0.fingerprint, plain);
        assert_ne!(theme(SITE, &[("templates/home.html", "")]).0.fingerprint, plain);
        assert_ne!(theme(&format!("{SITE}[messages.fr]\nhome = \"x\"\n"), &[]).0.fingerprint, plain);
        assert_ne!(theme(&format!("{SITE}[colors]\nlink = \"#004040\"\n"), &[]).0.fingerprint, plain);
    }
}
