//! Documents given as one: the book says the words of all of them and keeps their links inside, the archive holds what the site holds.

use std::{collections::BTreeMap, fs, io::Cursor, io::Read, path::Path};

use parvis::{
    audit::{
        self,
        page::Page,
        style::{Looks, Sheets},
        tree::Tree,
    },
    model::{collection::Binding, reference::DocumentId},
    render::{Artifact, Format, Job, Subject, collection::Collected, view::View, world::World},
};
use zip::ZipArchive;

use crate::project::Project;

use super::{
    edition_of,
    epub::Book,
    prepared,
    texts::{of_blocks, of_edition, words},
    with_plan,
};

const SETTINGS: &str = "[forms.kinds]\ncharter = [\"text\", \"epub\"]\nplan = [\"text\", \"single-file-large\", \"markdown\"]\neasy-read = [\"text\"]\n\
    [collections.charte-et-plan]\ndocuments = [\"charter/charte\", \"plan/plan\"]\nforms = [\"epub\", \"zip\"]\ntitle = { fr = \"La charte & son plan\" }\n";

/// Both documents have a heading and a note of the same name, and lead to one another.
const TEXT: &str = "Une phrase[^a]. [La charte](charte.md), [son but](charte.md#but), [le plan](plan.md#but), [ici](#but), [ailleurs](index.md).

## Le but {#but}

Un but[^b][^a].

[^a]: Note de TITRE.

[^b]: Autre note, avec [un lien](plan.md).
";

fn with_collection() -> Project {
    let project = with_plan(SETTINGS);
    for (path, title) in [("content/charte.md", "La charte"), ("content/plan.md", "Le plan")] {
        let (head, _) = project.read(path).rsplit_once("---\n").map(|(head, _)| (head.to_owned(), ())).expect("a head");
        project.write(path, format!("{head}---\n{}", TEXT.replace("TITRE", title)));
    }
    project
}

fn book(world: &World<'_>, name: &str) -> (Book, Vec<DocumentId>) {
    let collection = world.site.collections().iter().find(|it| &*it.name == name).expect("a collection");
    let path = world.site.routes.collection(&collection.name, &collection.lang, Binding::Epub).expect("a path").clone();
    let subject = Subject::Collection(collection.name.clone(), collection.lang.clone());
    let job = Job { format: Binding::Epub.format(), subject, path };
    let render = || match Collected(Binding::Epub).render(&job, &View::new(world)) {
        Ok(Artifact::Bytes(bytes)) => bytes,
        other => panic!("{other:?}"),
    };
    let bytes = render();
    assert!(bytes == render(), "the same texts are the same book");
    (Book::open(&bytes), collection.documents.clone())
}

fn unpacked(bytes: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).expect("an archive");
    let mut files = BTreeMap::new();
    for index in 0..archive.len() {
        let mut file = archive.by_index(index).expect("a file");
        let name = file.name().expect("a name in UTF-8").into_owned();
        assert_eq!(file.last_modified().map(|time| time.to_string()).as_deref(), Some("1980-01-01 00:00:00"));
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).expect("bytes");
        assert!(files.insert(name, bytes).is_none(), "two files of one name");
    }
    files
}

#[test]
fn the_book_of_the_charter_and_its_plan_has_all_their_words() {
    let prepared = prepared(Path::new(env!("CARGO_MANIFEST_DIR")));
    let world = prepared.world();
    let (book, documents) = book(&world, "charte-et-plan");
    book.assert_sound();
    let kinds: Vec<&str> = documents.iter().map(|id| id.kind.0).collect();
    assert_eq!(
        (&kinds[..2], kinds[2..].iter().all(|kind| *kind == "action"), kinds.len()),
        (&["charter", "plan"][..], true, 14)
    );
    let mut meant = String::new();
    for id in &documents {
        let document = world.site.document(id).expect("a document");
        let mut edition = edition_of(&world, document);
        if let Some(number) = document.outline.number {
            meant.push_str(&format!("Action {number} "));
        }
        meant.push_str(&format!("{}\n{}\n", edition.title, edition.lead.take().unwrap_or_default()));
        meant.push_str(&format!("Page à jour {}\n", edition.origin.address));
        edition.title.clear();
        edition.notes.clear();
        meant.push_str(&of_edition(&edition, ""));
    }
    assert_eq!(words(&book.text()), words(&meant));
    // Whatever the book holds is read in the book.
    let text: String = book.files.iter().filter(|(path, _)| path.contains("part-")).map(|(_, text)| &**text).collect();
    for id in &documents {
        let page = world.site.routes.document(id).expect("a page");
        let address = format!("https://participation.example.org/{}", page.address());
        assert_eq!(
            text.matches(&format!("href=\"{address}\"")).count(),
            1,
            "{address}: the copy names its page, and no link leaves"
        );
    }
    assert!(
        book.files["EPUB/package.opf"]
            .contains(">https://participation.example.org/collections/charte-et-plan.fr.epub</dc:identifier>")
    );
}

#[test]
fn links_and_notes_of_several_documents_meet_in_one_book() {
    let project = with_collection();
    let prepared = prepared(project.root());
    let world = prepared.world();
    let (book, _) = book(&world, "charte-et-plan");
    book.assert_sound();
    let [one, other] = ["EPUB/part-001.xhtml", "EPUB/part-002.xhtml"].map(|path| &book.files[path]);
    for (part, links) in [
        (one, ["#document-1", "#document-1-but", "part-002.xhtml#document-2-but", "https://ville.example/"]),
        (
            other,
            ["part-001.xhtml#document-1", "part-001.xhtml#document-1-but", "#document-2-but", "https://ville.example/"],
        ),
    ] {
        for link in links {
            assert!(part.contains(&format!("href=\"{link}\"")), "{link} is not in {part}");
        }
    }
    // Levels are one lower.
    assert!(
        one.contains("<h2 id=\"document-1\">La charte</h2>") && one.contains("<h3 id=\"document-1-but\">Le but</h3>"),
        "{one}"
    );
    let notes: Vec<String> = book.notes().iter().map(|note| words(note).join(" ")).collect();
    assert_eq!(notes, ["Note de La charte", "Autre note avec un lien", "Note de Le plan", "Autre note avec un lien"]);
    let world = prepared.world();
    let charter = world.site.documents().find(|document| &*document.path == "charte.md").expect("the charter");
    let edition = edition_of(&world, charter);
    assert!(words(&book.text()).len() > 2 * words(&of_blocks(&edition.blocks)).len(), "both are there");
}

#[test]
fn an_archive_holds_what_the_site_holds() {
    let project = with_collection();
    project.write("content/charte.falc.md", "---\ntitle: La charte en clair\nsummary: La ville promet des choses. Voici ce qu’elle promet.\nof_version: 1\n---\nLa ville promet.\n");
    let outcome = project.build(false).expect("a build");
    assert!(!outcome.refused, "{:#?}", outcome.findings);
    let archive = || fs::read(project.root().join("dist/collections/charte-et-plan.fr.zip")).expect("an archive");
    let first = archive();
    let files = unpacked(&first);
    let held = [
        ("charte-et-plan.fr.epub", "collections/charte-et-plan.fr.epub"),
        ("01-charte/charte.fr.txt", "charte/charte.txt"),
        ("01-charte/charte.fr.epub", "charte/charte.epub"),
        ("02-charte.falc/charte.falc.fr.txt", "charte/falc/charte.falc.txt"),
        ("03-plan/plan.fr.txt", "plan/plan.txt"),
        ("03-plan/plan.fr.md", "plan/plan.md"),
        ("03-plan/plan.fr.large.html", "plan/plan.large.html"),
    ];
    let names: Vec<&str> = files.keys().map(String::as_str).filter(|name| *name != "index.html").collect();
    let mut meant = held.map(|(name, _)| name);
    meant.sort_unstable();
    assert_eq!(names, meant);
    for (name, path) in held {
        assert!(files[name] == fs::read(project.root().join("dist").join(path)).expect("a file"), "{name}");
    }
    let index = String::from_utf8(files["index.html"].clone()).expect("a text");
    let tags = crate::html::tags(&index);
    let links = tags.iter().filter(|tag| tag.name == "a").filter_map(|tag| tag.attribute("href"));
    let (outside, inside): (Vec<&str>, Vec<&str>) = links.partition(|link| link.starts_with("https://"));
    assert_eq!(inside, held.map(|(name, _)| name));
    assert_eq!(outside.len(), 3, "the page of each document: {outside:?}");
    assert!(
        index.contains("<h1>La charte &amp; son plan</h1>") && index.contains("Texte simple, en français (TXT, "),
        "{index}"
    );
    // No build audits it: it stands in an archive.
    let tree = Tree::parse(&index);
    let looks = Looks::new(&tree, Sheets::of(&tree, &|_| None));
    let found = audit::findings(&Page::with_looks(&tree, &looks));
    assert_eq!(found.iter().map(|finding| finding.rule).collect::<Vec<_>>(), [""; 0]);
    // The same texts are the same archive, whoever makes it, and after a build that left some of it alone.
    project.build_into("fresh", true).expect("a build");
    assert!(first == fs::read(project.root().join("fresh/collections/charte-et-plan.fr.zip")).expect("an archive"));
    let plan = project.read("content/plan.md");
    project.write("content/plan.md", format!("{plan}\nUne phrase de plus.\n"));
    project.build(false).expect("a build");
    let second = archive();
    let text = String::from_utf8(unpacked(&second)["03-plan/plan.fr.txt"].clone()).expect("a text");
    assert!(text.contains("Une phrase de plus."), "{text}");
    project.build_into("anew", true).expect("a build");
    assert!(second == fs::read(project.root().join("anew/collections/charte-et-plan.fr.zip")).expect("an archive"));
    // What no archive holds makes none again.
    project
        .write("content/mentions-legales.md", project.read("content/mentions-legales.md").replace("héberge", "loge"));
    let outcome = project.build(false).expect("a build");
    let done: Vec<&str> = outcome.rendered.done.iter().map(|(job, _)| job.path.as_str()).collect();
    assert!(!done.iter().any(|path| path.starts_with("collections/")), "{done:?}");
}

#[test]
fn pages_offer_the_collections_that_hold_their_documents() {
    let project = with_collection();
    project.build(false).expect("a build");
    for page in ["charte/index.html", "plan/index.html", "plan-du-site/index.html"] {
        let page = project.built(page).replace('\u{a0}', " ");
        for part in [
            "<a href=../collections/charte-et-plan.fr.epub",
            ">La charte &amp; son plan : livre numérique de tous les documents, en français (EPUB, ",
            "<a href=../collections/charte-et-plan.fr.zip",
            ">La charte &amp; son plan : dossier de tous les fichiers, en français (ZIP, ",
        ] {
            assert!(page.contains(part), "{part} is not in {page}");
        }
    }
    assert!(!project.built("index.html").contains("collections/"));
    let map = project.built("plan-du-site/index.html");
    let (before, after) = map.split_once("Recueils à télécharger</h2>").expect("a heading of their own");
    assert!(!before.contains("collections/") && after.contains("collections/"), "{map}");
}

#[test]
fn an_archive_has_the_page_of_a_document_without_forms() {
    let project = with_collection();
    let settings = project.read("site.toml");
    let named =
        settings.replace("[\"charter/charte\", \"plan/plan\"]", "[\"charter/charte\", \"action/1\", \"plan/plan\"]");
    assert_ne!(settings, named);
    project.write("site.toml", named);
    let axes = "axes: [{id: axe, title: Un axe, objectives: [{id: objectif, title: Un objectif, actions: [1]}]}]";
    project.write("content/plan.md", project.read("content/plan.md").replace("axes: not-in-source", axes));
    project.write(
        "content/actions/1.md",
        "---\ntitle: Écouter les habitants\nsummary: L’action d’exemple, qui sert un objectif du plan et n’a pas encore d’étapes.\nnumber: 1\nobjective: objectif\nowner: not-in-source\ndeadline: not-in-source\nindicators: not-in-source\nmilestones: not-in-source\n---\n\nNous écouterons.\n",
    );
    let outcome = project.build(false).expect("a build");
    assert!(!outcome.refused, "{:#?}", outcome.findings);
    let archive = || fs::read(project.root().join("dist/collections/charte-et-plan.fr.zip")).expect("an archive");
    let files = unpacked(&archive());
    let name = files.keys().find(|name| name.ends_with("-1/1.fr.html")).expect("its page").clone();
    let page = String::from_utf8(files[&name].clone()).expect("a text");
    assert!(page.contains("Nous écouterons.") && page.contains("<style>"), "{page}");
    assert!(
        !page.contains("href=../") && page.contains("https://ville.example/"),
        "it leads to the site from anywhere"
    );
    let index = String::from_utf8(files["index.html"].clone()).expect("a text");
    assert!(
        index.contains(&format!("href=\"{name}\"")) && index.contains("La page en un seul fichier, en français"),
        "{index}"
    );
    // It is made again with its page.
    project.write(
        "content/actions/1.md",
        project.read("content/actions/1.md").replace("Nous écouterons", "Nous écoutons"),
    );
    project.build(false).expect("a build");
    assert!(String::from_utf8_lossy(&unpacked(&archive())[&name]).contains("Nous écoutons."));
}

#[test]
fn each_fault_of_a_collection_is_told_at_its_place() {
    let told = |table: &str| {
        let project = with_plan("");
        let settings = project.read("site.toml");
        project.write("site.toml", format!("{settings}[collections.tout]\n{table}\n"));
        let told = project.told();
        let own = told.into_iter().filter_map(|line| {
            let (place, rule) = line.split_once(' ')?;
            Some((place.strip_prefix("site.toml:")?.split(':').next()?.to_owned(), rule.to_owned()))
        });
        own.map(|(line, rule)| format!("{line} {rule}")).collect::<Vec<_>>()
    };
    let first = crate::project::CLEAN[0].1.lines().count() + 2;
    let at = |line: usize, rule: &str| vec![format!("{} {rule}", first + line)];
    let title = "title = { fr = \"Tout\" }";
    assert_eq!(told(&format!("documents = [\"charter/charte\"]\n{title}")), [""; 0]);
    assert_eq!(told(&format!("documents = [\"charter/chartre\"]\n{title}")), at(0, "unknown-reference"));
    assert_eq!(told(&format!("documents = [\"page/index\"]\n{title}")), at(0, "kind-without-forms"));
    assert_eq!(told(&format!("documents = [\"plan/plan\", \"plan/plan\"]\n{title}")), at(0, "bad-collection"));
    let both = "title = { fr = \"Tout\", en = \"All\" }";
    assert_eq!(told(&format!("documents = [\"plan/plan\"]\n{both}")), at(1, "bad-collection"));
    // A file of the author where a file of the collection will be.
    let project = with_collection();
    project.write("content/collections/charte-et-plan.fr.zip", "PK");
    project.write(
        "content/index.md",
        format!("{}\n[Un dossier](collections/charte-et-plan.fr.zip)\n", project.read("content/index.md")),
    );
    let outcome = project.check().expect("a check");
    assert!(outcome.findings.iter().any(|it| it.rule == "address-reserved"), "{:#?}", outcome.findings);
}
