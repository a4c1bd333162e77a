//! Every rule with its pages, in the order in which somebody would read about them: what can be wrong with the file, its front
//! matter, its text, its references, then with the promises of the charter. Adding a rule is one line here and two pages.

mod page;

use std::sync::{Arc, LazyLock};

pub use page::{Page, Part, Section};

/// A rule and the pages that explain it.
#[derive(Copy, Clone, Debug)]
pub struct Rule {
    /// Its only identifier.
    pub name: &'static str,
    /// What it belongs to: a message `rules-group-<group>` of the theme names it on the page of the rules.
    pub group: &'static str,
    /// `docs/rules/<name>.md`, with examples.
    pub french: &'static str,
    /// `docs/rules/<name>.en.md`, without.
    pub english: &'static str,
}

impl Rule {
    /// True for a rule of the auditor: it looks at pages, not at projects.
    pub fn is_of_auditor(&self) -> bool {
        self.group.starts_with("auditor")
    }
}

macro_rules! rules {
    ($($group:ident { $($name:literal,)* })*) => {
        &[$($(Rule {
            name: $name,
            group: stringify!($group),
            french: include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/rules/", $name, ".md")),
            english: include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/rules/", $name, ".en.md")),
        },)*)*]
    };
}

/// Every rule.
pub const RULES: &[Rule] = rules![
    // The project and its files.
    project {
        "not-utf-8",
        "file-too-large",
        "symbolic-link",
        "name-not-utf-8",
        "name-with-backslash",
        "not-a-file",
        "names-collide",
        "page-over-budget",
        "page-unreadable",
        "page-not-utf-8",
    }
    // Settings and theme.
    settings {
        "toml-syntax",
        "format-unknown",
        "bad-base-url",
        "bad-language",
        "missing-text",
        "bad-folder-name",
        "bad-theme-name",
        "bad-logo-path",
        "bad-time-zone",
        "bad-siret",
        "bad-licence",
        "unknown-form",
        "kind-without-forms",
        "bad-collection",
        "bad-text-columns",
        "form-failed",
        "bad-braille-paper",
        "unknown-alphabet",
        "braille-language",
        "audio-engine-empty",
        "audio-encoder-missing",
        "audio-engine-missing",
        "audio-voice",
        "bad-audio-bitrate",
        "bad-braille-code",
        "braille-liblouis",
        "bad-kept-versions",
        "bad-store",
        "bad-page-weight",
        "bad-picture-weight",
        "hsts-without-https",
        "bad-colour",
        "colour-contrast",
        "unknown-theme",
        "template-error",
        "template-missing",
        "bad-message",
        "unknown-message",
        "theme-without-language",
    }
    // Front matter.
    front_matter {
        "front-matter-missing",
        "front-matter-unclosed",
        "yaml-syntax",
        "yaml-colon-in-value",
        "yaml-comma-in-value",
        "yaml-quote",
        "yaml-reserved",
        "yaml-tab",
        "yaml-comment",
        "yaml-limit",
        "duplicate-key",
    }
    // Keys and their values.
    keys {
        "missing-field",
        "unknown-key",
        "wrong-type",
        "unknown-value",
        "unknown-kind",
        "bad-date",
        "bad-moment",
        "bad-duration",
        "bad-figure",
        "empty-reference",
        "reference-of-another-kind",
        "bad-id",
        "duplicate-id",
        "bad-alias",
    }
    // Common fields.
    fields {
        "title-too-long",
        "title-in-capitals",
        "title-full-stop",
        "short-title-missing",
        "summary-too-short",
        "summary-too-long",
        "change-without-note",
        "waiver-incomplete",
        "waiver-unknown",
        "severity-of-unknown-rule",
        "file-without-accessible-version",
        "personal-mailbox",
        "language-not-declared",
        "language-contradicts-name",
    }
    // Kinds.
    kinds {
        "home-missing",
        "two-charters-in-force",
        "nothing-serves",
        "empty-objective",
        "period-ends-before-start",
        "action-not-in-plan",
        "action-listed-twice",
        "objective-differs",
        "done-without-evidence",
        "evidence-without-date",
        "evidence-leads-nowhere",
        "exception-without-reason",
        "bare-percentage",
        "values-out-of-order",
        "date-in-future",
        "action-overdue",
        "action-without-update",
        "news-about-nothing",
        "definition-too-long",
        "bad-insee",
        "review-due",
        "legal-page-missing",
        "shown-twice",
        "file-unused",
        "file-not-utf-8",
    }
    // Processes.
    processes {
        "closes-before-opening",
        "audience-without-measure",
        "phases-out-of-order",
        "opened-without-contract",
        "deadline-beyond-charter",
        "no-offline-channel",
        "response-late",
        "closed-without-report",
    }
    // Opinions, instructions, answers.
    answers {
        "record-out-of-place",
        "record-unmarked",
        "unknown-heading-class",
        "opinion-without-recommendation",
        "response-to-other-process",
        "recommendation-without-id",
        "bad-support",
        "synthesis-without-method",
        "recommendation-ids-not-contiguous",
        "recommendation-untaken",
        "unknown-recommendation",
        "steps-out-of-order",
        "unknown-service",
        "recommendation-without-answer",
        "answer-to-nothing",
        "recommendation-answered-twice",
        "decision-missing",
        "unknown-decision",
        "decision-without-ground",
        "unknown-ground",
        "study-without-end",
        "study-overdue",
        "step-overdue",
        "milestone-overdue",
        "reasons-missing",
        "reasons-too-short",
        "reasons-copied",
        "answer-harder-than-recommendation",
        "follow-up-missing",
        "follow-up-before-decision",
        "counts-differ",
    }
    // What is public.
    public {
        "bad-lock",
        "lock-missing",
        "address-lost",
        "anchor-gone",
        "reused-id",
        "languages-swapped",
        "citizens-words-changed",
        "correction-misdated",
        "reason-hollow",
        "contract-changed",
        "response-changed",
    }
    // Events, figures, acts.
    events {
        "event-ends-before-start",
        "hour-skipped",
        "access-not-stated",
        "exception-contradicted",
        "minutes-missing",
        "status-contradicts-milestones",
        "plan-without-report",
        "figure-without-method",
        "small-cell",
        "totals-differ",
        "lesson-without-action",
        "question-without-wording",
        "question-without-results",
        "survey-results-unsound",
        "winners-over-envelope",
        "infeasible-without-reason",
        "deliberation-not-scdl",
    }
    // Words, pictures, trust.
    words {
        "published-before-its-sources",
        "circular-definition",
        "acronym-undefined",
        "french-typography",
        "character-entity",
        "left-to-complete",
        "machine-translation-unreviewed",
        "personal-data",
        "image-without-consent",
        "decorative-with-words",
        "sidecar-without-file",
        "withdrawn-file-there",
        "accessibility-mention-missing",
        "accessibility-mention-differs",
        "audit-expired",
        "audit-incomplete",
        "audit-failure-unexplained",
        "audit-address",
        "easy-read-missing",
        "easy-read-without-original",
        "easy-read-stale",
        "falc-label-unvalidated",
        "falc-style",
    }
    // The text.
    text {
        "heading-level-one",
        "heading-level-skipped",
        "empty-heading",
        "duplicate-anchor",
        "bad-anchor",
        "bad-heading-attribute",
        "heading-glued",
        "raw-html",
        "nesting-too-deep",
        "table-without-caption",
        "table-drawn",
        "caption-without-table",
        "table-shape",
        "chart-without-finding",
        "chart-invalid",
        "chart-crowded",
        "csv-unreadable",
        "image-without-alt",
        "picture-unreadable",
        "picture-moves",
        "picture-heavy",
        "third-party-request",
        "empty-link",
        "unsafe-link",
        "local-path",
        "link-outside-content",
        "bare-url",
        "link-not-understood",
        "mark-not-closed",
        "code-not-closed",
        "lines-run-together",
        "note-missing",
        "note-duplicate",
        "note-unused",
        "unknown-callout",
        "invisible-character",
        "bad-language-tag",
        "unknown-span-attribute",
    }
    // Addresses, references, translations.
    references {
        "unknown-reference",
        "unknown-file",
        "unknown-anchor",
        "unknown-principle",
        "link-to-draft",
        "link-to-embargoed",
        "address-collision",
        "address-reserved",
        "address-empty",
        "alias-loop",
        "translation-without-original",
        "translation-of-another-kind",
        "translation-stale",
        "translation-differs",
    }
    // What people cannot read: the auditor's rules, in the order of its own table.
    auditor_names {
        "page-title-missing",
        "page-title-repeated",
        "page-title-vague",
        "aria-role-unknown",
        "role-not-for-element",
        "state-contradicts-html",
        "row-outside-treegrid",
        "page-hidden",
        "aria-attribute-unknown",
        "aria-value-invalid",
        "aria-attribute-not-permitted",
        "aria-attribute-prohibited",
        "aria-required-attribute-missing",
        "aria-role-outside",
        "aria-contents-not-allowed",
        "focus-in-hidden",
        "focus-in-presentational",
        "decoration-exposed",
        "decoration-with-text",
        "button-without-name",
        "image-button-without-name",
        "field-without-name",
        "frame-without-name",
        "image-without-text",
        "link-without-name",
        "menu-item-without-name",
        "widget-without-name",
        "object-without-name",
        "drawing-without-name",
        "summary-without-name",
        "heading-without-name",
        "label-not-in-name",
        "autocomplete-invalid",
        "frame-out-of-reach",
        "page-language-missing",
        "page-language-invalid",
        "languages-contradict",
        "part-language-invalid",
        "page-language-differs",
        "part-language-differs",
        "language-not-said",
        "page-refreshes",
        "page-refreshes-late",
        "zoom-locked",
        "headers-attribute-wrong",
        "header-of-nothing",
        "bypass-missing",
        "bypass-without-heading",
        "bypass-without-landmark",
        "bypass-without-link",
    }
    auditor_sight {
        "text-contrast-low",
        "text-contrast-unknown",
        "text-contrast-enhanced-low",
        "placeholder-contrast-low",
        "text-lost-in-forced-colours",
        "focus-not-visible",
        "focus-taken-away",
        "focus-out-of-sight",
        "focus-contrast-low",
        "scroll-area-unreachable",
        "text-cut-when-enlarged",
        "text-size-of-window",
        "orientation-locked",
        "letter-spacing-fixed",
        "word-spacing-fixed",
        "line-height-fixed",
    }
    auditor_structure {
        "outline-level-skipped",
        "page-without-h1",
        "page-second-h1",
        "heading-made-of-bold",
        "landmark-main-missing",
        "landmark-main-twice",
        "landmarks-alike",
        "skip-link-broken",
        "in-page-link-broken",
        "skip-link-missing",
        "link-like-text",
        "link-name-vague",
        "link-name-address",
        "links-alike",
        "link-opens-window",
        "document-link-unannounced",
        "link-runs-script",
        "link-title-differs",
        "table-without-headers",
        "table-title-missing",
        "layout-table-with-headers",
        "layout-table-unmarked",
        "table-scope-invalid",
        "table-header-empty",
        "list-made-of-paragraphs",
        "list-with-stray",
        "list-item-outside",
        "alt-file-name",
        "alt-says-picture",
        "alt-repeats-text",
        "picture-of-text",
        "alt-too-long",
        "page-id-repeated",
        "aria-reference-lost",
        "label-without-field",
        "group-without-legend",
        "radios-without-group",
        "required-field-unsaid",
        "placeholder-as-label",
        "accesskey-repeated",
        "tabindex-positive",
        "interactive-nested",
        "click-without-keyboard",
        "control-without-role",
        "context-changes-unasked",
        "sound-by-itself",
        "film-without-captions",
        "sound-without-transcript",
        "text-moving",
        "paragraph-empty",
        "breaks-as-layout",
        "presentation-in-markup",
        "capitals-spaced",
        "sentence-in-capitals",
        "drawing-made-of-signs",
        "emoji-alone",
        "letters-of-mathematics",
        "invisible-sign-in-word",
        "abbreviation-unexplained",
        "median-dots",
        "doctype-missing",
        "direction-invalid",
        "direction-of-language",
        "control-contrast-low",
        "target-small",
        "words-in-style",
        "text-justified",
        "motion-endless",
        "motion-unasked",
    }
    // Imports.
    imports {
        "import-file",
        "import-row",
        "import-date",
        "import-state",
        "import-language",
        "import-hand-edit",
        "import-gone",
    }
];

/// Groups that a citizen may want to read: they stand before those about files and keys.
const FIRST: &[&str] =
    &["processes", "answers", "public", "events", "words", "auditor_names", "auditor_sight", "auditor_structure"];

/// The groups of rules in the order in which they are read; each has a page of its own on a site that shows the rules.
pub static GROUPS: LazyLock<Vec<Arc<str>>> = LazyLock::new(|| {
    let mut groups: Vec<&str> = FIRST.to_vec();
    for rule in RULES {
        if !groups.contains(&rule.group) {
            groups.push(rule.group);
        }
    }
    groups.into_iter().map(Arc::from).collect()
});

/// The rule of a name.
pub fn named(name: &str) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.name == name)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    #[expect(clippy::disallowed_methods, reason = "a test compares the table with the folder")]
    fn the_table_names_every_page_of_the_folder() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/rules");
        let files = std::fs::read_dir(folder).expect("the folder of pages");
        let names = files.map(|file| file.expect("an entry").file_name().to_string_lossy().into_owned());
        let pages: BTreeSet<String> = names
            .filter_map(|name| name.strip_suffix(".md").map(str::to_owned))
            .filter(|name| !name.contains('.'))
            .collect();
        let table: BTreeSet<String> = RULES.iter().map(|rule| rule.name.to_owned()).collect();
        let missing: Vec<String> = pages.difference(&table).map(|name| format!("    \"{name}\",")).collect();
        assert!(missing.is_empty(), "lines to add to RULES:\n{}", missing.join("\n"));
        assert_eq!(table.len(), RULES.len(), "a rule is in the table twice");
    }

    #[test]
    fn every_page_has_its_title_its_severity_and_its_sections() {
        for rule in RULES {
            for (text, prefix, headings) in
                [(rule.french, "Gravité", ["Pourquoi", "Que faire"]), (rule.english, "Severity", ["Why", "What to do"])]
            {
                assert!(text.starts_with(&format!("# {}\n", rule.name)), "{}: the title is its name", rule.name);
                let page = Page::parse(text).unwrap_or_else(|| panic!("{}: no summary or severity", rule.name));
                assert!(page.severity.starts_with(prefix), "{}: {}", rule.name, page.severity);
                let hurt = match (rule.is_of_auditor(), prefix) {
                    (true, "Gravité") => Some("Qui est gêné"),
                    (true, _) => Some("Who is hurt"),
                    _ => None,
                };
                for heading in headings.into_iter().chain(hurt) {
                    let section = page.section(heading);
                    assert!(section.is_some_and(|section| !section.parts.is_empty()), "{}: {heading}", rule.name);
                }
            }
            let page = Page::parse(rule.french).expect("it was parsed above");
            let examples = page.section("Exemple refusé").is_some() && page.section("Exemple accepté").is_some();
            let sentence = page.section("Comment il est vérifié").or(page.section("Comment elle est vérifiée"));
            assert!(examples || sentence.is_some(), "{}: neither examples nor how it is checked", rule.name);
        }
    }
}
