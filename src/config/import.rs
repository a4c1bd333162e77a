//! Reads `[import.decidim]`: what the states of another platform mean in the words of this site's charter.

use std::{collections::BTreeMap, sync::Arc};

use crate::base::{
    diagnostic::Diagnostic,
    fields::{Fields, wrong_type},
    node::NodeValue,
    source::{Span, Spanned},
};

/// States of proposals in Decidim (`decidim-proposals`, the tokens that it is installed with) and what they mean by default. An
/// organisation adds its own ones, which only `site.toml` can explain.
const STATES: &[(&str, &str)] = &[
    ("accepted", "retenue"),
    ("rejected", "refusee"),
    ("evaluating", "a-l-etude"),
    ("not_answered", NO_ANSWER),
    ("withdrawn", LEAVE_OUT),
];

/// The words for the state of an action (`docs/documents.md`, action).
pub const STATUSES: &[&str] = &["not-started", "under-way", "done", "late", "postponed", "abandoned"];

/// A state that says that nobody answered yet.
pub const NO_ANSWER: &str = "no-answer";

/// A state of proposals that are not taken, such as those that their authors took back.
pub const LEAVE_OUT: &str = "leave-out";

/// `[import.decidim]`
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Import {
    /// State of a proposal → decision of the charter, [`NO_ANSWER`] or [`LEAVE_OUT`].
    pub states: BTreeMap<Arc<str>, Arc<str>>,
    /// The states that `site.toml` writes itself, with their places.
    pub written: BTreeMap<Arc<str>, Span>,
    /// The charter that binds what is imported, where it is not the one in force.
    pub charter: Option<Spanned<Arc<str>>>,
    /// Key or name of a result's status → state of an action, one of [`STATUSES`].
    pub statuses: BTreeMap<Arc<str>, Arc<str>>,
}

impl Default for Import {
    fn default() -> Self {
        let states = STATES.iter().map(|(state, decision)| (Arc::from(*state), Arc::from(*decision)));
        Self { states: states.collect(), written: BTreeMap::new(), charter: None, statuses: BTreeMap::new() }
    }
}

/// Reads the settings of imports, laid over those by default.
pub fn import(fields: &mut Fields) -> Import {
    let mut import = Import::default();
    let Some(mut table) = fields.fields("import") else { return import };
    if let Some(mut decidim) = table.fields("decidim") {
        import.charter = decidim.text("charter");
        for (state, decision) in words(&mut decidim, "states") {
            import.written.insert(Arc::clone(&state.value), decision.span);
            import.states.insert(state.value, decision.value);
        }
        for (status, word) in words(&mut decidim, "statuses") {
            if !STATUSES.contains(&&*word.value) {
                let known: Vec<Arc<str>> = STATUSES.iter().map(|word| Arc::from(*word)).collect();
                let finding = Diagnostic::error("unknown-value", word.span);
                decidim.report(finding.with("key", &status.value).with("value", &word.value).with("known", known));
                continue;
            }
            import.statuses.insert(status.value, word.value);
        }
        decidim.finish().into_iter().for_each(|finding| table.report(finding));
    }
    table.finish().into_iter().for_each(|finding| fields.report(finding));
    import
}

/// The entries of a table whose keys another platform chooses.
fn words(fields: &mut Fields, key: &'static str) -> Vec<(Spanned<Arc<str>>, Spanned<Arc<str>>)> {
    let Some(node) = fields.node(key) else { return Vec::new() };
    let NodeValue::Map(entries) = &node.value else {
        fields.report(wrong_type(node, "map"));
        return Vec::new();
    };
    entries.iter().filter_map(|(name, node)| Some((name.clone(), fields.take_text(node)?))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::source::SourceMap;

    fn read(text: &str) -> (Import, Vec<&'static str>) {
        let mut sources = SourceMap::default();
        let file = sources.load("site.toml", text);
        let tree = crate::config::toml::read(&sources, file);
        let mut fields = Fields::of(&tree.value);
        let import = import(&mut fields);
        (import, fields.finish().into_iter().map(|finding| finding.rule).collect())
    }

    #[test]
    fn a_site_explains_its_own_states_and_keeps_the_usual_ones() {
        let (import, findings) = read(
            "[import.decidim.states]\naccepted = \"oui\"\nen_cours = \"a-l-etude\"\n[import.decidim.statuses]\nfait = \"done\"\n",
        );
        assert_eq!(findings, [""; 0]);
        assert_eq!(&*import.states["accepted"], "oui");
        assert_eq!(&*import.states["en_cours"], "a-l-etude");
        assert_eq!(&*import.states["rejected"], "refusee");
        assert_eq!(&*import.statuses["fait"], "done");
    }

    #[test]
    fn what_makes_no_sense_is_told() {
        assert_eq!(read("[import.decidim.statuses]\nfait = \"fini\"\n").1, ["unknown-value"]);
        assert_eq!(read("[import.decidim]\nstate = 1\n").1, ["unknown-key"]);
        assert_eq!(read("[import.decidim]\nstates = 1\n").1, ["wrong-type"]);
        assert_eq!(read("[import]\nconsul = 1\n").1, ["unknown-key"]);
    }
}
