//! Reads `site.toml`. Whatever is wrong in it, a configuration comes out, so that the documents can be read in the same run.

mod address;
pub(super) mod languages;

use std::{collections::BTreeMap, sync::Arc};

use super::{
    Colors, Config, audio, collections, colour::Colour, dates, folders, format, forms, import, organisation, publish,
    references, toml, weight,
};
use crate::{
    base::{
        diagnostic::{Diagnostic, Edit, Fix, Place, Safety},
        fields::{Fields, wrong_type},
        node::{Node, NodeValue},
        reading::Reading,
        source::{FileId, SourceMap, Spanned},
        suggest::nearest,
    },
    model::{kinds::KindName, path::SitePath},
};

/// The theme of a site that names none.
const THEME: &str = "parvis";

/// Reads the settings of a site.
pub fn read(sources: &SourceMap, file: FileId) -> Reading<Config> {
    let tree = toml::read(sources, file);
    let mut findings = tree.findings;
    let mut fields = Fields::of(&tree.value);
    format::check(&mut fields);
    let base_url = address::base_url(&mut fields);
    let date = dates::date(&mut fields, "date");
    let languages = languages::languages(&mut fields);
    let publish = publish::publish(&mut fields, &base_url.value);
    let config = Config {
        base_url,
        date,
        theme: theme(&mut fields),
        menu: references::references(&mut fields, "menu", None),
        footer: references::references(&mut fields, "footer", None),
        logo: logo(&mut fields),
        folders: kinds(&mut fields),
        colors: colors(&mut fields),
        time_zone: organisation::time_zone(&mut fields),
        organisation: organisation::organisation(&mut fields),
        texts: languages::texts(&mut fields, &languages),
        messages: languages::messages(&mut fields, &languages),
        forms: forms::forms(&mut fields),
        collections: collections::collections(&mut fields, &languages),
        audio: audio::audio(&mut fields),
        contact: forms::contact(&mut fields),
        lock: fields.truth("lock").then(|| fields.key_span("lock")),
        import: import::import(&mut fields),
        publish,
        weight: weight::weight(&mut fields),
        languages_span: fields.key_span("languages"),
        languages,
    };
    let mut told = fields.finish();
    if !findings.is_empty() {
        // What seems to be missing may stand on the line that could not be read; and that line is told once.
        let line = |finding: &Diagnostic| match finding.place {
            Place::Source(span) => Some(sources.range(span).0.line),
            Place::Artifact { .. } | Place::Project => None,
        };
        let broken: Vec<_> = findings.iter().map(line).collect();
        told.retain(|finding| {
            !["missing-field", "missing-text"].contains(&finding.rule) && !broken.contains(&line(finding))
        });
    }
    findings.extend(told);
    Reading { value: config, findings }
}

/// The name of a folder below `themes/`: one that led out of it would read foreign files.
fn theme(fields: &mut Fields) -> Spanned<Arc<str>> {
    let default = Spanned::new(Arc::from(THEME), fields.key_span("theme"));
    let Some(name) = fields.text("theme") else { return default };
    if is_folder(&name.value) {
        return name;
    }
    fields.report(Diagnostic::error("bad-theme-name", name.span).with("value", &name.value));
    default
}

/// A path below the content folder.
fn logo(fields: &mut Fields) -> Option<Spanned<Arc<str>>> {
    let logo = fields.text("logo")?;
    if SitePath::new(&logo.value).is_some() {
        return Some(logo);
    }
    fields.report(Diagnostic::error("bad-logo-path", logo.span).with("value", &logo.value));
    None
}

/// `[kinds]`, laid over the names that folders usually have.
fn kinds(fields: &mut Fields) -> BTreeMap<Arc<str>, KindName> {
    let mut kinds: BTreeMap<Arc<str>, KindName> =
        folders::DEFAULT.iter().map(|(folder, kind)| (Arc::from(*folder), *kind)).collect();
    for (folder, node) in entries(fields, "kinds") {
        if !is_folder(&folder.value) {
            fields.report(Diagnostic::error("bad-folder-name", folder.span).with("value", &folder.value));
            continue;
        }
        let Some(name) = fields.take_text(node) else { continue };
        match KindName::parse(&name.value) {
            Some(kind) => {
                kinds.insert(Arc::clone(&folder.value), kind);
            }
            None => fields.report(unknown_kind(&name)),
        }
    }
    kinds
}

/// A finding about a kind that is none, with what was probably meant: people write the name of the folder, or the plural.
pub fn unknown_kind(name: &Spanned<Arc<str>>) -> Diagnostic {
    let known: Vec<Arc<str>> = KindName::ALL.iter().map(|kind| Arc::from(kind.0)).collect();
    let finding = Diagnostic::error("unknown-kind", name.span).with("kind", &name.value).with("known", known);
    let kinds = KindName::ALL.iter().map(|kind| (kind.0, *kind));
    let words: Vec<(&str, KindName)> = kinds.chain(folders::DEFAULT.iter().copied()).collect();
    let Some(near) = nearest(&name.value, words.iter().map(|(word, _)| *word)) else { return finding };
    let Some((_, kind)) = words.iter().find(|(word, _)| *word == near) else { return finding };
    let edit = Edit { span: name.span, text: kind.0.to_owned() };
    finding
        .says("unknown-kind-suggestion")
        .with("suggestion", kind.0)
        .fix(Fix { safety: Safety::Safe, edits: vec![edit] })
}

fn colors(fields: &mut Fields) -> Colors {
    let Some(mut colors) = fields.fields("colors") else { return Colors::default() };
    let read = Colors { accent: color(&mut colors, "accent"), link: color(&mut colors, "link") };
    colors.finish().into_iter().for_each(|finding| fields.report(finding));
    read
}

fn color(fields: &mut Fields, key: &'static str) -> Option<Spanned<Arc<str>>> {
    let text = fields.text(key)?;
    if Colour::parse(&text.value).is_some() {
        return Some(text);
    }
    fields.report(Diagnostic::error("bad-colour", text.span).with("value", &text.value));
    None
}

/// The entries of a table whose keys the site chooses.
fn entries<'a>(fields: &mut Fields<'a>, key: &'static str) -> &'a [(Spanned<Arc<str>>, Node)] {
    let Some(node) = fields.node(key) else { return &[] };
    if !matches!(node.value, NodeValue::Map(_)) {
        fields.report(wrong_type(node, "map"));
    }
    entries_of(node)
}

fn entries_of(node: &Node) -> &[(Spanned<Arc<str>>, Node)] {
    match &node.value {
        NodeValue::Map(entries) => entries,
        NodeValue::Null | NodeValue::Scalar { .. } | NodeValue::List(_) => &[],
    }
}

/// One folder: a sound path without a slash.
fn is_folder(name: &str) -> bool {
    SitePath::new(name).is_some() && !name.contains('/')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::lang::Lang;

    const SITE: &str = r##"format = 1
base_url = "https://participation.example.org/"
date = 2026-11-23
languages = ["fr", "nl"]
menu = ["charter/mel-2016", "page/demarches/parc"]
[kinds]
engagements = "charter"
[colors]
accent = "#8f2a1c"
[text.fr]
title = "Participation citoyenne"
organisation = "MEL"
tagline = "Une charte"
[text.nl]
title = "Burgerparticipatie"
organisation = "MEL"
tagline = "Een handvest"
[messages.fr]
menu = "Sommaire"
"##;

    fn read_text(text: &str) -> (Config, Vec<String>) {
        let mut sources = SourceMap::default();
        let file = sources.load("site.toml", text);
        let reading = read(&sources, file);
        let words = reading.findings.iter().map(|finding| {
            let Place::Source(span) = finding.place else { panic!("a place") };
            let (start, _) = sources.range(span);
            format!("{}@{}:{}", finding.message.id, start.line, start.column)
        });
        (reading.value, words.collect())
    }

    fn findings_with(before: &str, after: &str) -> Vec<String> {
        assert!(SITE.contains(before), "{before}");
        read_text(&SITE.replacen(before, after, 1)).1
    }

    #[test]
    fn the_settings_that_the_documentation_shows_are_all_read() {
        let page = include_str!("../../docs/settings.md");
        let shown = page.split("```toml\n").nth(1).and_then(|rest| rest.split("```").next()).expect("a file is shown");
        let (config, findings) = read_text(shown);
        assert_eq!(findings, [""; 0]);
        assert!(
            config.publish.target.is_some()
                && config.lock.is_some()
                && config.logo.is_some()
                && config.organisation.licence.is_some()
        );
    }

    #[test]
    fn a_whole_file_is_read_without_a_word() {
        let (config, findings) = read_text(SITE);
        assert_eq!(findings, [""; 0]);
        assert_eq!(&*config.base_url.value, "https://participation.example.org/");
        assert_eq!(config.default_lang().tag(), "fr");
        assert_eq!(config.menu[1].name(), "page/demarches/parc");
        assert_eq!(config.folders.get("engagements"), Some(&KindName::CHARTER));
        assert_eq!(config.folders.get("actualites"), Some(&KindName::NEWS));
        assert_eq!(&*config.texts[&Lang::parse("nl").unwrap()].title, "Burgerparticipatie");
        assert_eq!(config.messages.len(), 1);
    }

    #[test]
    fn each_fault_is_told_at_its_place() {
        let cases = [
            ("format = 1", "format = 2", "format-unknown-newer@1:10"),
            ("format = 1", "format = 0", "format-unknown@1:10"),
            ("format = 1", "format = \"un\"", "wrong-type-value@1:11"),
            ("format = 1\n", "", "missing-field@1:1"),
            ("base_url", "baseurl", "missing-field@1:1"),
            ("https://participation", "ftp://participation", "bad-base-url@2:13"),
            ("https://participation", "participation", "bad-base-url-scheme@2:13"),
            (".org/\"", ".org/?a=b\"", "bad-base-url-query@2:13"),
            ("date = 2026-11-23", "date = \"23/11/2026\"", "bad-date-suggestion@3:9"),
            ("\"nl\"]", "\"NL\"]", "bad-language-suggestion@4:21"),
            ("\"nl\"]", "\"nl\", \"klingonien\"]", "bad-language@4:27"),
            ("\"nl\"]", "\"nl\", \"nl\"]", "bad-language-twice@4:27"),
            ("\"nl\"]", "\"nl\", \"en\"]", "missing-text@10:2"),
            ("= \"charter\"", "= \"charte\"", "unknown-kind-suggestion@7:16"),
            ("= \"charter\"", "= \"bateau\"", "unknown-kind@7:16"),
            ("engagements =", "\"a/b\" =", "bad-folder-name@7:2"),
            ("#8f2a1c", "rouge", "bad-colour@9:11"),
            ("menu = [", "theme = \"../x\"\nmenu = [", "bad-theme-name@5:10"),
            ("menu = [", "logo = \"/etc/x\"\nmenu = [", "bad-logo-path@5:9"),
            ("menu = [", "menus = [", "unknown-key-suggestion@5:1"),
            ("tagline = \"Une", "tag = \"Une", "missing-field@10:1"),
            ("title = \"Par", "title = \"\" # \"Par", "missing-field@11:1"),
            ("[messages.fr]", "[messages.en]", "language-not-declared-table@18:11"),
            ("[messages.fr]", "[messages.nk]", "language-not-declared-table-suggestion@18:11"),
            ("menu = \"Somm", "menu = [] # \"Somm", "wrong-type@19:8"),
            ("[colors]", "[[colors]]", "wrong-type@8:1"),
        ];
        for (before, after, expected) in cases {
            let findings = findings_with(before, after);
            assert!(findings.iter().any(|finding| finding == expected), "{after}: {findings:?}");
        }
    }

    #[test]
    fn a_missing_slash_is_added_in_silence() {
        let (config, findings) = read_text(&SITE.replacen(".org/", ".org/participation", 1));
        assert_eq!(findings, [""; 0]);
        assert_eq!(&*config.base_url.value, "https://participation.example.org/participation/");
    }

    #[test]
    fn a_line_that_cannot_be_read_does_not_make_the_rest_missing() {
        assert_eq!(findings_with("base_url = \"", "base_url = "), ["toml-syntax-opening@2:12"]);
        assert_eq!(findings_with("example.org/\"", "example.org/"), ["toml-syntax-quote@2:47"]);
        assert_eq!(findings_with("base_url =", "base_url"), ["toml-syntax-equals@2:1"]);
        assert_eq!(findings_with("\"nl\"]", "\"nl\""), ["toml-syntax-bracket@4:13"]);
    }

    #[test]
    fn an_empty_file_gives_a_french_site() {
        let (config, findings) = read_text("");
        assert_eq!(config.default_lang().tag(), "fr");
        assert_eq!(config.texts.len(), 1);
        assert_eq!(findings.iter().filter(|finding| finding.starts_with("missing-field")).count(), 3);
    }
}
