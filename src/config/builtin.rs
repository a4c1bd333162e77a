//! The theme that the program carries: each of its files, by its path in the theme.

/// The name of the theme that the program carries.
pub const NAME: &str = "parvis";

/// Path in the theme → text. A test holds this table and the folder together.
pub const FILES: &[(&str, &str)] = &[
    ("messages/ar.ftl", include_str!("../../themes/parvis/messages/ar.ftl")),
    ("messages/en.ftl", include_str!("../../themes/parvis/messages/en.ftl")),
    ("messages/fr.ftl", include_str!("../../themes/parvis/messages/fr.ftl")),
    ("messages/nl.ftl", include_str!("../../themes/parvis/messages/nl.ftl")),
    ("large.css", include_str!("../../themes/parvis/large.css")),
    ("parvis.css", include_str!("../../themes/parvis/parvis.css")),
    ("gardien.js", include_str!("../../themes/parvis/gardien.js")),
    ("hors-ligne.js", include_str!("../../themes/parvis/hors-ligne.js")),
    ("recherche.js", include_str!("../../themes/parvis/recherche.js")),
    ("print/document.typ", include_str!("../../themes/parvis/print/document.typ")),
    ("templates/action.html", include_str!("../../themes/parvis/templates/action.html")),
    ("templates/listed.html", include_str!("../../themes/parvis/templates/listed.html")),
    ("templates/alphabet.html", include_str!("../../themes/parvis/templates/alphabet.html")),
    ("templates/base.html", include_str!("../../themes/parvis/templates/base.html")),
    ("templates/board.html", include_str!("../../themes/parvis/templates/board.html")),
    ("templates/charter.html", include_str!("../../themes/parvis/templates/charter.html")),
    ("templates/components.html", include_str!("../../themes/parvis/templates/components.html")),
    ("templates/data.html", include_str!("../../themes/parvis/templates/data.html")),
    ("templates/home.html", include_str!("../../themes/parvis/templates/home.html")),
    ("templates/news.html", include_str!("../../themes/parvis/templates/news.html")),
    ("templates/not-found.html", include_str!("../../themes/parvis/templates/not-found.html")),
    ("templates/page.html", include_str!("../../themes/parvis/templates/page.html")),
    ("templates/part.html", include_str!("../../themes/parvis/templates/part.html")),
    ("templates/piece.html", include_str!("../../themes/parvis/templates/piece.html")),
    ("templates/process.html", include_str!("../../themes/parvis/templates/process.html")),
    ("templates/paper-form.html", include_str!("../../themes/parvis/templates/paper-form.html")),
    ("templates/contract.html", include_str!("../../themes/parvis/templates/contract.html")),
    ("templates/strategy.html", include_str!("../../themes/parvis/templates/strategy.html")),
    ("templates/opinion.html", include_str!("../../themes/parvis/templates/opinion.html")),
    ("templates/journey.html", include_str!("../../themes/parvis/templates/journey.html")),
    ("templates/instruction.html", include_str!("../../themes/parvis/templates/instruction.html")),
    ("templates/response.html", include_str!("../../themes/parvis/templates/response.html")),
    ("templates/event.html", include_str!("../../themes/parvis/templates/event.html")),
    ("templates/parts/footer.html", include_str!("../../themes/parvis/templates/parts/footer.html")),
    ("templates/parts/header.html", include_str!("../../themes/parvis/templates/parts/header.html")),
    ("templates/parts/notices.html", include_str!("../../themes/parvis/templates/parts/notices.html")),
    ("templates/parts/text.html", include_str!("../../themes/parvis/templates/parts/text.html")),
    ("templates/plan.html", include_str!("../../themes/parvis/templates/plan.html")),
    ("templates/offline.html", include_str!("../../themes/parvis/templates/offline.html")),
    ("templates/search.html", include_str!("../../themes/parvis/templates/search.html")),
    ("templates/term.html", include_str!("../../themes/parvis/templates/term.html")),
    ("theme.toml", include_str!("../../themes/parvis/theme.toml")),
];

#[cfg(test)]
mod tests {
    use std::{collections::BTreeSet, path::Path};

    use super::*;

    #[test]
    fn the_table_is_the_folder() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/parvis");
        let mut found = BTreeSet::new();
        for entry in walkdir::WalkDir::new(&folder) {
            let entry = entry.expect("the folder can be read");
            if entry.file_type().is_file() {
                let path = entry.path().strip_prefix(&folder).expect("it is below the folder");
                found.insert(path.to_str().expect("ASCII names").replace('\\', "/"));
            }
        }
        let table: BTreeSet<String> = FILES.iter().map(|(path, _)| (*path).to_owned()).collect();
        assert_eq!(table, found);
    }
}
