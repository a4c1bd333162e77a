//! What the path of a file says about its document: language, kind, id, and which files are translations of one another. The front
//! matter may say more; it may not contradict.

use std::sync::Arc;

use crate::{
    base::{
        diagnostic::{Diagnostic, Edit, Fix, Safety},
        fields::Fields,
        lang::Lang,
        source::{Span, Spanned},
        suggest::nearest,
    },
    config::Config,
    model::{
        kinds::{KindName, easy_read},
        reference::Reference,
    },
};

/// What a document is called.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Name {
    /// Its kind.
    pub kind: KindName,
    /// Its id.
    pub id: Arc<str>,
    /// Its language.
    pub lang: Lang,
    /// False for a translation, which takes from the original what is the same in every language.
    pub original: bool,
    /// True for a document that stands in the folder of a process.
    pub in_process: bool,
    /// The original that the front matter names.
    pub translation_of: Option<Reference>,
}

/// The path without language and extension, which a document shares with its translations: `charte/index` of
/// `charte/index.nl.md`.
pub fn stem(path: &str) -> &str {
    // The name that was meant begins as the one that was given.
    if let Some(meant) = easy_read::mended_path(path) {
        return &path[..stem(&meant).len()];
    }
    let bare = without_easy_read(path.strip_suffix(".md").unwrap_or(path));
    match suffix(bare) {
        Some(suffix) if Lang::parse(suffix).is_some() => &bare[..bare.len() - suffix.len() - 1],
        _ => bare,
    }
}

/// A name without the suffix of easy-read versions, which stands after the language: `index.nl.falc`.
fn without_easy_read(bare: &str) -> &str {
    match suffix(bare) {
        Some(suffix) if suffix == easy_read::SUFFIX => &bare[..bare.len() - suffix.len() - 1],
        _ => bare,
    }
}

/// Names the document of a file, from its path in the content folder and the fields `kind`, `id`, `lang` and `translation_of`.
pub fn name(path: &str, fields: &mut Fields, config: &Config) -> Name {
    // One whose suffix stands before its language is an easy-read version too: a rule says so (`easy-read-without-original`).
    let meant = easy_read::mended_path(path);
    let path = meant.as_deref().unwrap_or(path);
    let whole = path.strip_suffix(".md").unwrap_or(path);
    let bare = without_easy_read(whole);
    let easy_read = bare != whole;
    let suffix = suffix(bare);
    let start = fields.span();
    let from_name = suffix.and_then(Lang::parse).map(|lang| Spanned::new(lang, start));
    if let Some(lang) = &from_name {
        check_declared(fields, lang, config, None);
    }
    let translation_of = fields.text("translation_of");
    let lang = language(fields, from_name.as_ref(), config);
    if let Some(original) = &translation_of
        && lang == *config.default_lang()
    {
        fields.report(
            Diagnostic::error("language-contradicts-name", original.span)
                .says("language-contradicts-name-original")
                .with("lang", lang.tag()),
        );
    }
    let stem = stem(path);
    let folder = stem.split_once('/').and_then(|(folder, _)| config.folders.get(folder)).copied();
    let written = kind(fields);
    let kind = match easy_read {
        true => KindName::EASY_READ,
        false => written.or(folder).unwrap_or(KindName::PAGE),
    };
    // A process has a folder, and what belongs to it stands there under the name of the process.
    let is_of_process = KindName::OF_PROCESS.contains(&kind) || KindName::NEAR_PROCESS.contains(&kind);
    let is_in_its_folder = folder == Some(kind) || (folder == Some(KindName::PROCESS) && is_of_process);
    let given = fields.text("id").filter(|id| is_path_of_ids(&id.value) || check_id(fields, id));
    let id = given.map(|id| id.value).or(translation_of.as_ref().map(|id| bare_id(&id.value)));
    let is_translation =
        !easy_read && lang != *config.default_lang() && (from_name.is_some() || translation_of.is_some());
    Name {
        kind,
        id: id.unwrap_or_else(|| default_id(stem, is_in_its_folder)),
        lang,
        original: !is_translation,
        // `demarches/parc/avis`: the folder below that of all processes is the one of a process.
        in_process: folder == Some(KindName::PROCESS) && stem.matches('/').count() > 1,
        translation_of: translation_of.map(|original| Reference {
            kind: Some(kind),
            id: bare_id(&original.value),
            span: original.span,
        }),
    }
}

/// True for ids with slashes between them, as paths give them: a document that moves keeps the one that it had.
fn is_path_of_ids(id: &str) -> bool {
    id.contains('/') && id.split('/').all(is_sound_id)
}

/// Reports an id that cannot stand in an address, an anchor or a reference (`bad-id`); true if it can.
pub fn check_id(fields: &mut Fields, id: &Spanned<Arc<str>>) -> bool {
    let text = &*id.value;
    if is_sound_id(text) {
        return true;
    }
    let suggestion = slug(text);
    let finding = Diagnostic::error("bad-id", id.span).with("id", text);
    fields.report(match suggestion.is_empty() {
        true => finding,
        false => {
            let edit = Edit { span: id.span, text: suggestion.clone() };
            let finding = finding.says("bad-id-suggestion").with("suggestion", suggestion);
            finding.fix(Fix { safety: Safety::Unsafe, edits: vec![edit] })
        }
    });
    false
}

/// References write `R7`: capitals are no fault of an id.
fn is_sound_id(text: &str) -> bool {
    let is_sound = |character: char| character.is_ascii_alphanumeric() || "-_.".contains(character);
    text.starts_with(|first: char| first.is_ascii_alphanumeric()) && text.chars().all(is_sound)
}

/// A text as an id: `L’amélioration continue` → `l-amelioration-continue`.
fn slug(text: &str) -> String {
    let plain = deunicode::deunicode(text).to_lowercase();
    let words = plain.split(|end: char| !end.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("-")
}

/// What stands after the last dot of a file's name.
fn suffix(bare: &str) -> Option<&str> {
    let file = bare.rsplit('/').next().unwrap_or(bare);
    file.rsplit_once('.').filter(|(name, _)| !name.is_empty()).map(|(_, suffix)| suffix)
}

/// `lang:` says it, or the name of the file, or it is the default one.
fn language(fields: &mut Fields, from_name: Option<&Spanned<Lang>>, config: &Config) -> Lang {
    let fallback = || from_name.map_or(config.default_lang(), |lang| &lang.value).clone();
    let Some(text) = fields.text("lang") else { return fallback() };
    let Some(lang) = Lang::parse(&text.value) else {
        report_undeclared(fields, &text.value, text.span, config, Some(text.span));
        return fallback();
    };
    let lang = Spanned::new(lang, text.span);
    match from_name {
        Some(named) if named.value != lang.value => {
            fields.report(
                Diagnostic::error("language-contradicts-name", text.span)
                    .with("lang", lang.value.tag())
                    .with("named", named.value.tag()),
            );
            named.value.clone()
        }
        _ => {
            if from_name.is_none() {
                check_declared(fields, &lang, config, Some(text.span));
            }
            lang.value
        }
    }
}

fn check_declared(fields: &mut Fields, lang: &Spanned<Lang>, config: &Config, fix: Option<Span>) {
    if !config.languages.contains(&lang.value) {
        report_undeclared(fields, lang.value.tag(), lang.span, config, fix);
    }
}

fn report_undeclared(fields: &mut Fields, tag: &str, span: Span, config: &Config, fix: Option<Span>) {
    let known: Vec<&str> = config.languages.iter().map(Lang::tag).collect();
    let finding = Diagnostic::error("language-not-declared", span)
        .with("lang", tag)
        .with("known", known.iter().map(|tag| Arc::from(*tag)).collect::<Vec<Arc<str>>>());
    let finding = match nearest(tag, known) {
        Some(near) => finding.says("language-not-declared-suggestion").with("suggestion", near),
        None => finding,
    };
    let suggestion = nearest(tag, config.languages.iter().map(Lang::tag)).zip(fix);
    fields.report(match suggestion {
        Some((near, span)) => {
            let edit = Edit { span, text: near.to_owned() };
            finding.fix(Fix { safety: Safety::Unsafe, edits: vec![edit] })
        }
        None => finding,
    });
}

/// `kind:`, if it names a kind (`unknown-kind`).
fn kind(fields: &mut Fields) -> Option<KindName> {
    let text = fields.text("kind")?;
    if let Some(kind) = KindName::parse(&text.value) {
        return Some(kind);
    }
    let known: Vec<Arc<str>> = KindName::ALL.iter().map(|kind| Arc::from(kind.0)).collect();
    let finding = Diagnostic::error("unknown-kind", text.span).with("kind", &text.value).with("known", known);
    fields.report(match nearest(&text.value, KindName::ALL.iter().map(|kind| kind.0)) {
        Some(near) => {
            let edit = Edit { span: text.span, text: near.to_owned() };
            let finding = finding.says("unknown-kind-suggestion").with("suggestion", near);
            finding.fix(Fix { safety: Safety::Safe, edits: vec![edit] })
        }
        None => finding,
    });
    None
}

/// `action/7` names the id `7`.
fn bare_id(reference: &str) -> Arc<str> {
    match reference.split_once('/') {
        Some((kind, id)) if KindName::parse(kind).is_some() => id.into(),
        _ => reference.into(),
    }
}

/// The path below the kind's folder; an `index` is called by its folder, and the home page `index`.
fn default_id(stem: &str, is_in_its_folder: bool) -> Arc<str> {
    let named = match stem.strip_suffix("/index") {
        Some(folder) => folder,
        None => stem,
    };
    let below = named.split_once('/').map(|(_, below)| below).filter(|_| is_in_its_folder);
    below.unwrap_or(named).into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        base::{
            node::{Node, NodeValue},
            source::SourceMap,
        },
        read::{testing::config, yaml},
    };

    fn named(path: &str, yaml: &str) -> (Name, Vec<&'static str>) {
        let mut sources = SourceMap::default();
        let file = sources.load(path, yaml);
        let span = sources.file(file).span();
        let node = yaml::parse(&sources, span).value;
        let node = if node.value == NodeValue::Null { Node { value: NodeValue::Map(Vec::new()), span } } else { node };
        let mut fields = Fields::of(&node);
        let name = name(path, &mut fields, &config());
        (name, fields.finish().iter().map(|finding| finding.message.id).collect())
    }

    fn identity(path: &str, yaml: &str) -> String {
        let (name, findings) = named(path, yaml);
        assert_eq!(findings, Vec::<&str>::new(), "{path}");
        format!("{}/{}@{}{}", name.kind, name.id, name.lang, if name.original { "" } else { " translated" })
    }

    #[test]
    fn paths_give_kind_id_and_language() {
        assert_eq!(identity("actions/7.md", ""), "action/7@fr");
        assert_eq!(identity("charte/index.md", ""), "charter/charte@fr");
        assert_eq!(identity("charte/index.nl.md", ""), "charter/charte@nl translated");
        assert_eq!(identity("index.md", ""), "page/index@fr");
        assert_eq!(identity("accessibilite.en.md", ""), "page/accessibilite@en translated");
        assert_eq!(identity("actualites/2026/forum.md", ""), "news/2026/forum@fr");
        assert_eq!(identity("actualites/index.md", "kind: page\n"), "page/actualites@fr");
        assert_eq!(identity("actions/methode.md", "kind: page\n"), "page/actions/methode@fr");
        assert_eq!(identity("outils/v1.2.md", ""), "page/outils/v1.2@fr");
    }

    #[test]
    fn the_front_matter_may_say_more() {
        assert_eq!(identity("charte/index.md", "id: mel-2016\n"), "charter/mel-2016@fr");
        assert_eq!(
            identity("charter.md", "kind: charter\nlang: en\ntranslation_of: charter/mel-2016\n"),
            "charter/mel-2016@en translated"
        );
        assert_eq!(identity("welkom.md", "lang: nl\n"), "page/welkom@nl");
    }

    #[test]
    fn contradictions_and_unknown_words_are_said() {
        for (path, yaml, message) in [
            ("a.nl.md", "lang: en\n", "language-contradicts-name"),
            ("a.md", "translation_of: b\n", "language-contradicts-name-original"),
            ("a.de.md", "", "language-not-declared"),
            ("a.nll.md", "", "language-not-declared-suggestion"),
            ("a.md", "lang: français\n", "language-not-declared"),
            ("a.md", "kind: nouvelles\n", "unknown-kind"),
            ("a.md", "kind: actions\n", "unknown-kind-suggestion"),
            ("a.md", "id: L’été à Lille\n", "bad-id-suggestion"),
            ("a.md", "id: \"!\"\n", "bad-id"),
        ] {
            assert_eq!(named(path, yaml).1, [message], "{path} {yaml}");
        }
    }

    #[test]
    fn translations_share_a_stem() {
        assert_eq!(stem("charte/index.nl.md"), stem("charte/index.md"));
        assert_eq!(stem("outils/v1.2.md"), "outils/v1.2");
        assert_eq!(stem("a.falc.md"), "a");
        assert_eq!((stem("a.en.falc.md"), stem("a.falc.en.md")), ("a", "a"));
    }
}
