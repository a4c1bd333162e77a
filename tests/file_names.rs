//! Files are called as telephones and services call them: with spaces, commas, percent signs. Every address of a page leads to its file.

use std::{collections::BTreeSet, path::Path};

use percent_encoding::percent_decode_str;

use crate::{html::tags, pictures::photograph, project::Project};

const FRONT: &str = "---\ntitle: Les bancs du quai\nsummary: Une page d’exemple, avec un résumé assez long pour les listes du site.\n---\n\n";

/// Every address of a file that a page names, as a browser reads it: `srcset` ends an address at a space, `#` and `?` end a path, `%` stands for a byte.
fn addresses(page: &str) -> Vec<String> {
    let mut all = Vec::new();
    for tag in tags(page) {
        all.extend(["href", "src"].iter().filter_map(|name| tag.attribute(name)).map(str::to_owned));
        let several = tag.attribute("srcset").unwrap_or_default();
        all.extend(several.split(", ").filter_map(|one| one.split(' ').next()).map(str::to_owned));
    }
    all.retain(|address| address.rsplit('/').next().is_some_and(|name| name.contains('.')));
    all
}

fn path_of(page: &str, address: &str) -> Option<String> {
    let path = address.split(['#', '?']).next()?;
    let decoded = percent_decode_str(path).decode_utf8().ok()?.into_owned();
    let folder = Path::new(page).parent()?;
    let mut parts: Vec<&str> = folder.to_str()?.split('/').filter(|part| !part.is_empty()).collect();
    for part in decoded.split('/') {
        match part {
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

#[test]
fn whatever_a_file_is_called_its_address_leads_to_it() {
    let pictures = ["photo du quai.jpg", "c, d.jpg", "x #2.jpg", "50%.jpg", "été (1).jpg", "l'eau.jpg"];
    let files = ["100%.csv", "plan #2.csv", "a%20b.csv", "q&r=s.csv", "relevés + notes.csv"];
    let encoded = |name: &str| name.replace('%', "%25").replace('#', "%23");
    let mut text = FRONT.to_owned();
    let project = Project::with(&[]);
    for (rank, name) in (0..).zip(pictures) {
        project.write(&format!("content/quai/{name}"), photograph(400, 240, rank));
        text.push_str(&format!("![Un banc du quai, le numéro {rank}](<quai/{}>)\n\n", encoded(name)));
    }
    for name in files {
        project.write(&format!("content/quai/{name}"), "Banc;Dossier\nMairie;oui\n");
        text.push_str(&format!("[Les bancs, {name}](<quai/{}>)\n\n", encoded(name)));
    }
    project.write("content/bancs.md", text);
    assert!(!project.build(true).expect("a site").refused, "{:?}", project.told());
    let listed: BTreeSet<String> = project.listed().into_iter().collect();
    let page = project.built("bancs/index.html");
    let addresses: Vec<String> = addresses(&page).into_iter().filter(|it| it.contains("quai/")).collect();
    for address in &addresses {
        let path = path_of("bancs/index.html", address);
        assert!(path.as_ref().is_some_and(|path| listed.contains(path)), "{address}: {path:?} of {listed:?}");
    }
    let led_to: BTreeSet<String> = addresses.iter().filter_map(|it| path_of("bancs/index.html", it)).collect();
    let published = listed.iter().filter(|path| path.starts_with("quai/")).count();
    let asked_for =
        listed.iter().filter(|path| path.starts_with("quai/") && path.contains("-400-") && path.ends_with(".jpg"));
    assert!(led_to.len() + asked_for.count() >= published, "{led_to:?} of {listed:?}");
    assert!(files.iter().all(|name| led_to.contains(&format!("quai/{name}"))), "names of files are kept: {led_to:?}");
    assert!(led_to.contains(listed.iter().find(|path| path.starts_with("quai/photo-du-quai-")).expect("a picture")));
}

#[test]
fn a_name_that_no_address_can_have_is_told_where_it_is_used() {
    let project = Project::with(&[(
        "content/bancs.md",
        &format!(
            "{FRONT}[Les questions](<quoi%3F.csv>)\n\n![Un banc du quai](<o%C3%B9%3F.jpg>)\n\n[Tout](<tout (v2).gz>)\n"
        ),
    )]);
    // Servers keep what is called so to themselves, but for names that they can be told.
    project.write("content/tout (v2).gz", "x");
    project.write("content/quoi?.csv", "Banc;Dossier\n");
    project.write("content/où?.jpg", photograph(400, 240, 1));
    let told = project.told();
    for place in [
        "content/bancs.md:6:1 name-with-backslash",
        "content/bancs.md:8:21 name-with-backslash",
        "content/bancs.md:10:1 name-with-backslash",
    ] {
        assert!(told.iter().any(|line| line == place), "{place}: {told:?}");
    }
}
