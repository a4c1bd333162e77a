//! Gives documents another path and mends whatever leads to them: links of Markdown, references of YAML, the relative links of the
//! moved texts themselves. Former addresses become aliases.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use super::{
    Change,
    apply::{Replacements, applied},
    front_matter::{add_to_list, add_to_list_of_data, quoted, set_key},
    links::{destinations, relative_path, resolved, written},
    workspace::Workspace,
};
use crate::{
    base::{
        diagnostic::Message,
        source::{FileId, SourceMap, Span},
        suggest::nearest,
    },
    model::{
        document::Document,
        kinds::{Kind, KindName, action::Milestone, easy_read},
        path::relative,
        reference::{Reference, WorkId},
        walk,
    },
    read,
    site::{
        Site,
        resolve::{named_files, references},
        routes::{address_of, slug, stem},
    },
};

/// A move, computed and not yet made.
#[derive(Debug)]
pub struct Move {
    /// Files that move, from → to, both from the content folder.
    pub files: BTreeMap<Arc<str>, Arc<str>>,
    /// What is written and renamed, in this order.
    pub changes: Vec<Change>,
    /// How many links and references are mended.
    pub mended: usize,
    /// Former addresses that become aliases.
    pub aliases: Vec<String>,
}

/// What of a project is public.
#[derive(Default, Debug)]
pub struct Public {
    /// Names of documents: `opinion/parc/avis@fr`.
    pub documents: BTreeSet<Arc<str>>,
    /// Files whose address people may have, from the content folder.
    pub files: BTreeSet<Arc<str>>,
}

impl Public {
    /// What is public of a site.
    pub fn of(site: &Site) -> Self {
        let locked = site.lock().documents.iter().filter(|(_, locked)| !locked.is_gone);
        Self {
            documents: locked.map(|(name, _)| Arc::clone(name)).collect(),
            files: site.addressed_files().map(|path| path.as_str().into()).collect(),
        }
    }
}

/// Computes a move. Paths may begin with `content/`; a folder moves with all that it holds; a document with its translations; a
/// file with its sidecar. Documents that are public keep their ids, which calendars, data and the lock know; files that are, their addresses.
///
/// # Errors
/// A message that says why the move makes no sense.
pub fn rename(workspace: &Workspace, public: &Public, from: &str, to: &str) -> Result<Move, Message> {
    let mut files = moved_files(workspace, from, to)?;
    take_own_files(workspace, &mut files);
    let mut sources = workspace.sources.clone();
    let mut edits: BTreeMap<FileId, Replacements> = BTreeMap::new();
    let mut renamed: Vec<(WorkId, WorkId)> = Vec::new();
    let mut aliases = Vec::new();
    for (from, to) in &files {
        let Some(document) = workspace.by_path(from) else { continue };
        let moved = at_new_path(document, to, workspace, &mut sources);
        refuse_lost(document, to, &files, workspace)?;
        if moved.id.kind != document.id.kind {
            return Err(Message::new("move-changes-kind")
                .with("kind", document.id.kind.0)
                .with("other", moved.id.kind.0)
                .with("path", to));
        }
        let is_original = document.id.lang == *workspace.config.default_lang();
        let file_edits = edits.entry(document.span.file).or_default();
        if document.id.id != moved.id.id && is_original {
            match public.documents.contains(document.id.to_string().as_str()) {
                true => file_edits.extend(set_key(
                    workspace.sources.file(document.span.file).text(),
                    "id",
                    &format!("id: \"{}\"\n", document.id.id),
                )),
                false => renamed.push((document.id.work(), moved.id.work())),
            }
        }
        aliases.extend(add_aliases(document, &moved, workspace, file_edits));
    }
    let mut mended = mend_links(workspace, &files, &mut edits);
    mended += mend_references(workspace, &renamed, &mut edits);
    mended += mend_named(workspace, &files, &mut edits);
    mended += mend_logo(workspace, &files, &mut edits);
    let sidecars = keep_files(workspace, &public.files, &files, &mut edits, &mut aliases);
    let mut changes = changes(workspace, &files, &edits);
    changes.extend(sidecars);
    Ok(Move { changes, files, mended, aliases })
}

/// Public files that move are known at their former addresses: the file beside each says so, and is made where there is none.
fn keep_files(
    workspace: &Workspace,
    public: &BTreeSet<Arc<str>>,
    files: &BTreeMap<Arc<str>, Arc<str>>,
    edits: &mut BTreeMap<FileId, Replacements>,
    aliases: &mut Vec<String>,
) -> Vec<Change> {
    let mut made = Vec::new();
    for (from, to) in files.iter().filter(|(from, _)| public.contains(*from)) {
        let alias = format!("/{from}");
        let Some(sidecar) = workspace.sidecars.get(from) else {
            made.push(Change::Write {
                path: format!("content/{to}.yaml").into(),
                text: format!("aliases: [{}]\n", quoted(&alias)),
            });
            aliases.push(alias);
            continue;
        };
        let text = workspace.sources.file(*sidecar).text();
        let back = read::sidecar::sidecar(&workspace.sources, *sidecar).value.aliases;
        let edits = edits.entry(*sidecar).or_default();
        match back.iter().find(|alias| *alias.value == **to) {
            // Back where it was: an alias of oneself is a loop.
            Some(here) => edits.push((here.span.bytes(), quoted(&alias))),
            None => edits.extend(add_to_list_of_data(text, "aliases", &[quoted(&alias)])),
        }
        aliases.push(alias);
    }
    made
}

/// A site has its home at its root, and a translation stands beside its original.
fn refuse_lost(
    document: &Document,
    to: &str,
    files: &BTreeMap<Arc<str>, Arc<str>>,
    workspace: &Workspace,
) -> Result<(), Message> {
    let default = workspace.config.default_lang();
    if document.id.lang == *default {
        let is_home = &*document.path == "index.md";
        return if is_home { Err(Message::new("move-home")) } else { Ok(()) };
    }
    let (before, after) = (stem(&document.path, &document.id.lang), stem(to, &document.id.lang));
    let originals = || workspace.documents.iter().filter(|other| other.id.lang == *default);
    let had_one = originals().any(|other| stem(&other.path, default) == before);
    let has_one = originals().any(|other| stem(files.get(&other.path).unwrap_or(&other.path), default) == after);
    match had_one && !has_one {
        true => Err(Message::new("move-translation-alone")
            .with("path", &document.path)
            .with("lang", document.id.lang.tag())),
        false => Ok(()),
    }
}

fn changes(
    workspace: &Workspace,
    files: &BTreeMap<Arc<str>, Arc<str>>,
    edits: &BTreeMap<FileId, Replacements>,
) -> Vec<Change> {
    let mut changes: Vec<Change> = edits
        .iter()
        .filter_map(|(file, edits)| {
            let file = workspace.sources.file(*file);
            let text = applied(file.text(), edits).filter(|text| *text != file.text())?;
            Some(Change::Write { path: Arc::clone(&file.path), text })
        })
        .collect();
    changes.sort();
    let path = |path: &str| Arc::from(format!("content/{path}"));
    changes.extend(files.iter().map(|(from, to)| Change::Rename { from: path(from), to: path(to) }));
    changes
}

/// Which files move where.
fn moved_files(workspace: &Workspace, from: &str, to: &str) -> Result<BTreeMap<Arc<str>, Arc<str>>, Message> {
    let from = normal(from);
    let to_folder = to.ends_with('/');
    let to = normal(to);
    if to.is_empty() || to.split('/').any(|part| part == "..") {
        return Err(Message::new("move-out").with("path", to));
    }
    let all = || workspace.documents.iter().map(|document| &document.path).chain(&workspace.assets);
    let below = format!("{from}/");
    let mut files = BTreeMap::new();
    if all().any(|path| **path == *from) {
        let name = from.rsplit('/').next().unwrap_or(&from);
        let target = if to_folder { format!("{to}/{name}") } else { to.clone() };
        if from.ends_with(".md") != target.ends_with(".md") {
            return Err(Message::new("move-extension").with("from", from.as_str()).with("to", target));
        }
        for path in all() {
            if let Some(suffix) = companion(workspace, &from, path) {
                let target = target.strip_suffix(".md").unwrap_or(&target);
                files.insert(Arc::clone(path), Arc::from(format!("{target}{suffix}")));
            }
        }
    } else {
        for path in all() {
            if let Some(rest) = path.strip_prefix(&below).filter(|_| !says_withdrawn(workspace, path)) {
                files.insert(Arc::clone(path), Arc::from(format!("{to}/{rest}")));
            }
        }
    }
    if files.is_empty() {
        let message = Message::new("move-unknown").with("path", from.as_str());
        return Err(match nearest(&from, all().map(|path| &**path)) {
            Some(near) => Message { id: "move-unknown-suggestion", ..message }.with("suggestion", near),
            None => message,
        });
    }
    for target in files.values() {
        if all().any(|path| path == target) {
            return Err(Message::new("move-target-exists").with("path", target));
        }
    }
    Ok(files)
}

/// True for what stands where a file was that was taken back in public: it says so of that address, and stays there.
fn says_withdrawn(workspace: &Workspace, path: &str) -> bool {
    let Some((file, sidecar)) = path.strip_suffix(".yaml").and_then(|file| workspace.sidecars.get_key_value(file))
    else {
        return false;
    };
    let says_so = || read::sidecar::sidecar(&workspace.sources, *sidecar).value.withdrawn_on.is_some();
    !workspace.assets.contains(file) && says_so()
}

/// What stands after the common stem, for a file that moves with `from`: itself, its translations, its easy-read version, its sidecar.
fn companion<'p>(workspace: &Workspace, from: &str, path: &'p str) -> Option<&'p str> {
    let Some(own) = from.strip_suffix(".md") else {
        return path.strip_prefix(from).filter(|rest| ["", ".yaml"].contains(rest));
    };
    let default = workspace.config.default_lang();
    let lang = workspace.by_path(from).map_or(default, |document| &document.id.lang);
    // A translation that is named moves alone; an original takes its translations along.
    if lang != default || own != stem(from, default) {
        return (path == from).then_some(".md");
    }
    let document = workspace.by_path(path)?;
    let beside = easy_read::original_path(path);
    let stem = stem(beside.as_deref().unwrap_or(path), &document.id.lang);
    (stem == own).then(|| &path[own.len()..])
}

/// The data, attachments and questionnaires that stand beside a document in its folder and that no other document names: they move with
/// it, and their sidecars with them. Pictures may be shown by anybody; their links are mended instead.
fn take_own_files(workspace: &Workspace, files: &mut BTreeMap<Arc<str>, Arc<str>>) {
    let mut namers: BTreeMap<String, Vec<&Document>> = BTreeMap::new();
    for document in &workspace.documents {
        for path in named(workspace, document).map(|(_, path)| path) {
            namers.entry(path).or_default().push(document);
        }
    }
    let folder = |path: &str| path.rsplit_once('/').map_or(String::new(), |(folder, _)| folder.to_owned());
    let mut taken = Vec::new();
    for (path, documents) in &namers {
        let Some(target) = documents.iter().map(|document| files.get(&document.path)).collect::<Option<Vec<_>>>()
        else {
            continue;
        };
        let (Some(first), Some(owner)) = (target.first(), documents.first()) else { continue };
        let stays = folder(&owner.path) == folder(first);
        if stays || folder(path) != folder(&owner.path) || !workspace.assets.contains(path.as_str()) {
            continue;
        }
        for suffix in
            ["", ".yaml"].iter().filter(|suffix| workspace.assets.contains(format!("{path}{suffix}").as_str()))
        {
            let name = format!("{}{suffix}", path.rsplit('/').next().unwrap_or(path));
            let above = folder(first);
            let to = if above.is_empty() { name } else { format!("{above}/{name}") };
            taken.push((Arc::from(format!("{path}{suffix}")), Arc::from(to)));
        }
    }
    for (from, to) in taken {
        // A file that is there already stays: its name is mended in the text instead.
        if !workspace.assets.contains(&to) {
            files.entry(from).or_insert(to);
        }
    }
}

/// Every file that a document names in its front matter or draws a chart from: where the name stands, and its path in the content folder.
fn named<'w>(workspace: &'w Workspace, document: &'w Document) -> impl Iterator<Item = (Span, String)> + 'w {
    let mut charts = Vec::new();
    walk::charts(document, &mut |chart| charts.extend(chart.source.iter().map(|source| source.span)));
    let fields = named_files(document).map(|file| file.span);
    fields.chain(charts).filter_map(|span| {
        let (_, path) = target(document, workspace.sources.text(span))?;
        Some((span, path))
    })
}

/// The name of a file as it is written, without the marks around it, and the path in the content folder that it means.
fn target<'w>(document: &Document, written: &'w str) -> Option<(&'w str, String)> {
    let name = written.trim().trim_matches(['"', '\'']);
    Some((name, resolved(&document.path, &relative_path(name)?.0)?))
}

/// Names of files in the front matter of documents: those in texts are links like others.
fn mend_named(
    workspace: &Workspace,
    files: &BTreeMap<Arc<str>, Arc<str>>,
    edits: &mut BTreeMap<FileId, Replacements>,
) -> usize {
    let mut mended = 0;
    for document in &workspace.documents {
        let here = files.get(&document.path).unwrap_or(&document.path);
        for file in named_files(document) {
            let text = workspace.sources.text(file.span);
            let Some((inside, path)) = target(document, text) else { continue };
            let target = files.get(path.as_str()).map_or(path.as_str(), |moved| moved);
            let new = relative(here, target);
            let Some(at) = text.find(inside).filter(|_| new != inside) else { continue };
            let start = file.span.bytes().start + at;
            edits.entry(file.span.file).or_default().push((start..start + inside.len(), new));
            mended += 1;
        }
    }
    mended
}

fn normal(path: &str) -> String {
    let path = path.replace('\\', "/");
    let path = path.trim_start_matches("./").trim_end_matches('/');
    path.strip_prefix("content/").unwrap_or(path).to_owned()
}

/// The document as it would be read at its new path.
fn at_new_path(document: &Document, to: &str, workspace: &Workspace, sources: &mut SourceMap) -> Document {
    let text = workspace.sources.file(document.span.file).text();
    let file = sources.load(&format!("content/{to}"), text);
    read::document(sources, file, &workspace.config).value
}

/// Adds the addresses that a document gives up to its aliases, and hands them over. A draft never had an address.
fn add_aliases(document: &Document, moved: &Document, workspace: &Workspace, edits: &mut Replacements) -> Vec<String> {
    let default = workspace.config.default_lang();
    let (before, after) = (address_of(document, default), address_of(moved, default));
    if document.meta.draft || before == after || before.is_empty() {
        return Vec::new();
    }
    let (former, present) = (addresses(document, &before), addresses(document, &after));
    let mut added = Vec::new();
    for (former, present) in former.iter().zip(&present) {
        // Where a document comes back to an address that it had, the two change places: an alias of oneself is a loop.
        let alias =
            document.meta.aliases.iter().find(|alias| alias.value.trim_matches('/') == present.trim_matches('/'));
        match alias {
            Some(alias) => edits.push((alias.span.bytes(), former.clone())),
            None => added.push(former.clone()),
        }
    }
    let text = workspace.sources.file(document.span.file).text();
    if !added.is_empty() {
        edits.extend(add_to_list(text, "aliases", &added));
    }
    former
}

/// The address of a document, and those of the parts of a charter.
fn addresses(document: &Document, address: &str) -> Vec<String> {
    let mut addresses = vec![format!("/{address}/")];
    if let Kind::Charter(charter) = &document.kind {
        let parts = charter.principles.iter().map(|part| &part.id).chain(charter.phases.iter().map(|part| &part.id));
        addresses.extend(parts.map(|id| format!("/{address}/{}/", slug(&id.value))));
    }
    addresses
}

fn mend_links(
    workspace: &Workspace,
    files: &BTreeMap<Arc<str>, Arc<str>>,
    edits: &mut BTreeMap<FileId, Replacements>,
) -> usize {
    let mut mended = 0;
    for document in &workspace.documents {
        let text = workspace.sources.file(document.span.file).text();
        let here = files.get(&document.path).unwrap_or(&document.path);
        for destination in destinations(text) {
            let Some((path, rest)) = relative_path(&text[destination.range.clone()]) else { continue };
            let Some(target) = resolved(&document.path, &path) else { continue };
            let target = files.get(target.as_str()).map_or(target.as_str(), |moved| moved);
            if resolved(here, &path).as_deref() == Some(target) {
                continue;
            }
            let new = written(&relative(here, target), destination.bracketed) + rest;
            edits.entry(document.span.file).or_default().push((destination.range, new));
            mended += 1;
        }
    }
    mended
}

fn mend_references(
    workspace: &Workspace,
    renamed: &[(WorkId, WorkId)],
    edits: &mut BTreeMap<FileId, Replacements>,
) -> usize {
    let config = &workspace.config;
    let mut all: Vec<Reference> = config.menu.iter().chain(&config.footer).cloned().collect();
    for document in &workspace.documents {
        all.extend(references(document).into_iter().map(|(_, reference)| reference.clone()));
        if let Kind::Action(action) = &document.kind {
            let milestones = action.milestones.given().into_iter().flatten();
            all.extend(milestones.filter_map(Milestone::evidence_reference));
        }
    }
    let mut mended = 0;
    for reference in &all {
        let Some((_, after)) = renamed.iter().find(|(before, _)| workspace.names(reference, before)) else { continue };
        let new = reference_text(workspace.sources.text(reference.span), reference, after);
        edits.entry(reference.span.file).or_default().push((reference.span.bytes(), new));
        mended += 1;
    }
    mended
}

/// A reference in the style in which it was written: with or without its kind, with or without quotes.
fn reference_text(written: &str, reference: &Reference, after: &WorkId) -> String {
    let quote =
        written.chars().next().filter(|first| ['"', '\''].contains(first)).map(String::from).unwrap_or_default();
    let bare = written.trim_matches(['"', '\'']);
    let looks_like_a_kind = after.id.split_once('/').is_some_and(|(first, _)| KindName::parse(first).is_some());
    let name = match bare != &*reference.id || looks_like_a_kind {
        true => after.to_string(),
        false => after.id.to_string(),
    };
    format!("{quote}{name}{quote}")
}

fn mend_logo(
    workspace: &Workspace,
    files: &BTreeMap<Arc<str>, Arc<str>>,
    edits: &mut BTreeMap<FileId, Replacements>,
) -> usize {
    let Some(logo) = &workspace.config.logo else { return 0 };
    let Some(moved) = files.get(&logo.value) else { return 0 };
    let written = workspace.sources.text(logo.span);
    let Some(at) = written.find(&*logo.value) else { return 0 };
    let start = logo.span.bytes().start + at;
    edits.entry(logo.span.file).or_default().push((start..start + logo.value.len(), moved.to_string()));
    1
}

#[cfg(test)]
mod tests {
    use super::*;

    const SETTINGS: &str = "format = 1\nbase_url = \"https://x.example.org/\"\nlanguages = [\"fr\", \"nl\"]\n\
        menu = [\"news/reunion\", \"page/index\"]\nlogo = \"img/logo.svg\"\n[kinds]\nactualites = \"news\"\nactions = \"action\"\n\
        [text.fr]\ntitle = \"x\"\n[text.nl]\ntitle = \"x\"\n";
    const SUMMARY: &str = "summary: Une phrase assez longue pour dire ce que l’on trouve sur cette page.\n";

    fn workspace() -> Workspace {
        let texts = [
            ("index.md", format!("---\ntitle: A\n{SUMMARY}---\n[x](actualites/reunion.md#ordre) ![l](img/logo.svg)\n")),
            (
                "actualites/reunion.md",
                format!(
                    "---\ntitle: B\n{SUMMARY}date: 2026-01-01\nabout: [page/index]\n---\n[a](../index.md) [b](reunion.nl.md) ![l](../img/logo.svg)\n"
                ),
            ),
            ("actualites/reunion.nl.md", format!("---\ntitle: B\n{SUMMARY}---\n[a](reunion.md)\n")),
            (
                "actualites/suite.md",
                format!(
                    "---\ntitle: C\n{SUMMARY}date: 2026-01-02\nabout: [\"news/reunion\", reunion]\n---\n[a](./reunion.md)\n"
                ),
            ),
        ];
        let mut sources = SourceMap::default();
        let settings = sources.load("site.toml", SETTINGS);
        let files = texts.iter().map(|(path, text)| sources.load(&format!("content/{path}"), text)).collect::<Vec<_>>();
        let assets = ["img/logo.svg", "img/logo.svg.yaml"].map(Arc::from);
        Workspace::of(sources, settings, &files, assets.into_iter().collect())
    }

    fn text<'m>(moved: &'m Move, path: &str) -> &'m str {
        let found = moved.changes.iter().find_map(|change| match change {
            Change::Write { path: written, text } if **written == *path => Some(text.as_str()),
            _ => None,
        });
        found.expect("the file is written")
    }

    #[test]
    fn a_document_moves_with_its_easy_read_version_and_with_the_data_that_only_it_names() {
        let survey = |results: &str| {
            format!(
                "---\ntitle: Q\n{SUMMARY}attachments:\n  - {{file: notes.pdf, title: Notes}}\n---\n\n```chart\ntype: bar\n\
                 title: Q\nfinding: Beaucoup.\nsource: {results}\n```\n"
            )
        };
        let texts = [
            ("index.md", format!("---\ntitle: A\n{SUMMARY}---\n[x](lieux/parc.md)\n")),
            ("lieux/parc.md", survey("parc.csv")),
            ("lieux/parc.falc.md", format!("---\ntitle: P\n{SUMMARY}---\nUn parc.\n")),
            ("lieux/quai.md", survey("commun.csv")),
            ("lieux/port.md", survey("commun.csv").replace("notes.pdf", "\"../partage/notes.pdf\"")),
        ];
        let mut sources = SourceMap::default();
        let settings = sources.load("site.toml", SETTINGS);
        let files = texts.iter().map(|(path, text)| sources.load(&format!("content/{path}"), text)).collect::<Vec<_>>();
        let assets =
            ["lieux/parc.csv", "lieux/parc.csv.yaml", "lieux/commun.csv", "lieux/notes.pdf", "partage/notes.pdf"];
        let workspace = Workspace::of(sources, settings, &files, assets.map(Arc::from).into_iter().collect());
        let names = |moved: &Move| moved.files.iter().map(|(from, to)| format!("{from} {to}")).collect::<Vec<String>>();

        let moved = rename(&workspace, &Public::default(), "lieux/parc.md", "parcs/2026/").expect("a move");
        assert_eq!(
            names(&moved),
            [
                "lieux/parc.csv parcs/2026/parc.csv",
                "lieux/parc.csv.yaml parcs/2026/parc.csv.yaml",
                "lieux/parc.falc.md parcs/2026/parc.falc.md",
                "lieux/parc.md parcs/2026/parc.md"
            ]
        );
        let own = text(&moved, "content/lieux/parc.md");
        assert!(own.contains("source: parc.csv") && own.contains("file: ../../lieux/notes.pdf"), "{own}");

        let moved = rename(&workspace, &Public::default(), "lieux/port.md", "port.md").expect("a move");
        assert_eq!(names(&moved), ["lieux/port.md port.md"]);
        let own = text(&moved, "content/lieux/port.md");
        assert!(own.contains("source: lieux/commun.csv") && own.contains("file: \"partage/notes.pdf\""), "{own}");
    }

    #[test]
    fn a_document_moves_with_its_translation_and_everything_that_leads_to_it() {
        let moved =
            rename(&workspace(), &Public::default(), "content/actualites/reunion.md", "actualites/2026/reunion.md")
                .expect("a move");
        let files: Vec<(&str, &str)> = moved.files.iter().map(|(from, to)| (&**from, &**to)).collect();
        assert_eq!(
            files,
            [
                ("actualites/reunion.md", "actualites/2026/reunion.md"),
                ("actualites/reunion.nl.md", "actualites/2026/reunion.nl.md")
            ]
        );
        assert!(text(&moved, "content/index.md").contains("[x](actualites/2026/reunion.md#ordre)"));
        let own = text(&moved, "content/actualites/reunion.md");
        assert!(own.contains("[a](../../index.md) [b](reunion.nl.md) ![l](../../img/logo.svg)"), "{own}");
        assert!(own.contains("aliases: [/actualites/reunion/]\n---"), "{own}");
        assert!(text(&moved, "content/actualites/reunion.nl.md").contains("aliases: [/nl/actualites/reunion/]"));
        let other = text(&moved, "content/actualites/suite.md");
        assert!(other.contains("about: [\"news/2026/reunion\", 2026/reunion]"), "{other}");
        assert!(other.contains("[a](2026/reunion.md)"), "{other}");
        assert!(text(&moved, "site.toml").contains("menu = [\"news/2026/reunion\", \"page/index\"]"));
    }

    #[test]
    fn a_file_moves_with_its_sidecar_and_the_logo_is_mended() {
        let moved = rename(&workspace(), &Public::default(), "img/logo.svg", "medias/").expect("a move");
        assert_eq!(moved.files.len(), 2);
        assert!(text(&moved, "site.toml").contains("logo = \"medias/logo.svg\""));
        assert!(text(&moved, "content/index.md").contains("![l](medias/logo.svg)"));
    }

    #[test]
    fn moves_that_make_no_sense_are_refused_in_words() {
        let workspace = workspace();
        let refused =
            |from: &str, to: &str| rename(&workspace, &Public::default(), from, to).err().map(|message| message.id);
        assert_eq!(refused("actualites/reunoin.md", "a.md"), Some("move-unknown-suggestion"));
        assert_eq!(refused("actualites/reunion.md", "actualites/suite.md"), Some("move-target-exists"));
        assert_eq!(refused("actualites/reunion.md", "actions/reunion.md"), Some("move-changes-kind"));
        assert_eq!(refused("actualites/reunion.md", "../reunion.md"), Some("move-out"));
        assert_eq!(refused("actualites/reunion.md", "actualites/reunion.txt"), Some("move-extension"));
    }

    #[test]
    fn a_folder_moves_whole() {
        let moved = rename(&workspace(), &Public::default(), "actualites", "nouvelles/2026");
        assert_eq!(moved.err().map(|message| message.id), Some("move-changes-kind"));
        let moved = rename(&workspace(), &Public::default(), "img", "medias/img").expect("a move");
        assert_eq!(moved.files.len(), 2);
    }
}
