//! The rules of the auditor, one file each, and the one table that says which criteria and test rules each of them answers.

mod alternatives;
mod anchors;
mod aria_attribute;
mod aria_required;
mod aria_role;
mod aria_structure;
mod autocomplete;
mod bypass;
mod cut_text;
mod decoration;
mod document;
mod focus_visible;
mod form_labels;
mod frames;
mod hidden_focus;
mod ids;
mod keyboard;
mod landmarks;
mod language_differs;
mod languages;
mod layout_marks;
mod link_purpose;
mod lists;
mod media;
mod names;
mod orientation;
mod outline;
mod page_title;
mod page_title_repeated;
mod plain_looks;
mod refresh;
mod scroll_area;
mod signs;
mod spoken;
mod table_cells;
mod tables;
mod text_contrast;
mod text_spacing;
mod visible_labels;
mod zoom;

use super::{
    finding::Finding,
    page::Page,
    set::{SetFinding, Summary},
};
use crate::base::criteria::Standards;

/// A rule with everything that is known of it but its pages, which `base::rulebook` has.
#[derive(Copy, Clone, Debug)]
pub struct Rule {
    /// Its only identifier.
    pub name: &'static str,
    /// Identifiers of the W3C's ACT rules whose failures it finds.
    pub act: &'static [&'static str],
    /// Success criteria of WCAG 2.2.
    pub wcag: &'static [&'static str],
    /// Criteria of RGAA 4.1.2.
    pub rgaa: &'static [&'static str],
    /// Clauses of EN 301 549 v3.2.1.
    pub en: &'static [&'static str],
    /// What it looks at.
    pub check: Check,
}

/// What a rule looks at.
#[derive(Copy, Clone, Debug)]
pub enum Check {
    /// One page.
    Page(for<'t> fn(&Page<'t>, &mut Vec<Finding<'t>>)),
    /// One page, of which it asks nothing but what style makes of elements: what two elements with one skeleton have in common.
    Style(for<'t> fn(&Page<'t>, &mut Vec<Finding<'t>>)),
    /// All pages of a site together.
    Set(fn(&[Summary], &mut Vec<SetFinding>)),
}

/// Every rule of the auditor.
pub const RULES: &[Rule] = &[
    // The document: title, language, refresh, zoom.
    Rule {
        name: "page-title-missing",
        act: &["2779a5"],
        wcag: &["2.4.2"],
        rgaa: &["8.5"],
        en: &["9.2.4.2"],
        check: Check::Page(page_title::missing),
    },
    Rule {
        name: "page-title-repeated",
        act: &[],
        wcag: &["2.4.2"],
        rgaa: &["8.6"],
        en: &["9.2.4.2"],
        check: Check::Set(page_title_repeated::repeated),
    },
    // ARIA: roles, states and properties that exist, mean something where they stand, and do not contradict the focus.
    Rule {
        name: "aria-role-unknown",
        act: &["674b10"],
        wcag: &["1.3.1", "4.1.2"],
        rgaa: &["7.1"],
        en: &["9.1.3.1", "9.4.1.2"],
        check: Check::Page(aria_role::unknown),
    },
    Rule {
        name: "aria-attribute-unknown",
        act: &["5f99a7"],
        wcag: &["1.3.1", "4.1.2"],
        rgaa: &["7.1"],
        en: &["9.1.3.1", "9.4.1.2"],
        check: Check::Page(aria_attribute::unknown),
    },
    Rule {
        name: "aria-value-invalid",
        act: &["6a7281"],
        wcag: &["1.3.1", "4.1.2"],
        rgaa: &["7.1"],
        en: &["9.1.3.1", "9.4.1.2"],
        check: Check::Page(aria_attribute::invalid_value),
    },
    Rule {
        name: "aria-attribute-not-permitted",
        act: &["5c01ea"],
        wcag: &["4.1.2"],
        rgaa: &["7.1"],
        en: &["9.4.1.2"],
        check: Check::Page(aria_attribute::not_permitted),
    },
    Rule {
        name: "aria-attribute-prohibited",
        act: &["5c01ea", "kb1m8s"],
        wcag: &["4.1.2"],
        rgaa: &["7.1"],
        en: &["9.4.1.2"],
        check: Check::Page(aria_attribute::prohibited),
    },
    Rule {
        name: "aria-required-attribute-missing",
        act: &["4e8ab6"],
        wcag: &["1.3.1", "4.1.2"],
        rgaa: &["7.1"],
        en: &["9.1.3.1", "9.4.1.2"],
        check: Check::Page(aria_required::missing),
    },
    Rule {
        name: "aria-role-outside",
        act: &["ff89c9"],
        wcag: &["1.3.1"],
        rgaa: &["9.3"],
        en: &["9.1.3.1"],
        check: Check::Page(aria_structure::outside),
    },
    Rule {
        name: "aria-contents-not-allowed",
        act: &["bc4a75"],
        wcag: &["1.3.1"],
        rgaa: &["9.3"],
        en: &["9.1.3.1"],
        check: Check::Page(aria_structure::stray_contents),
    },
    Rule {
        name: "focus-in-hidden",
        act: &["6cfa84"],
        wcag: &["4.1.2"],
        rgaa: &["7.1"],
        en: &["9.4.1.2"],
        check: Check::Page(hidden_focus::in_hidden),
    },
    Rule {
        name: "focus-in-presentational",
        act: &["307n5z"],
        wcag: &["4.1.2"],
        rgaa: &["7.1"],
        en: &["9.4.1.2"],
        check: Check::Page(hidden_focus::in_presentational),
    },
    Rule {
        name: "decoration-exposed",
        act: &["46ca7f"],
        wcag: &["1.1.1"],
        rgaa: &["1.2"],
        en: &["9.1.1.1"],
        check: Check::Page(decoration::exposed),
    },
    // Names: what is seen, used or opened can also be heard.
    Rule {
        name: "button-without-name",
        act: &["97a4e1"],
        wcag: &["4.1.2"],
        rgaa: &["11.9"],
        en: &["9.4.1.2"],
        check: Check::Page(names::buttons),
    },
    Rule {
        name: "image-button-without-name",
        act: &["59796f"],
        wcag: &["1.1.1", "4.1.2"],
        rgaa: &["1.1", "11.9"],
        en: &["9.1.1.1", "9.4.1.2"],
        check: Check::Page(names::image_buttons),
    },
    Rule {
        name: "field-without-name",
        act: &["e086e5"],
        wcag: &["1.3.1", "4.1.2"],
        rgaa: &["11.1"],
        en: &["9.1.3.1", "9.4.1.2"],
        check: Check::Page(names::fields),
    },
    Rule {
        name: "frame-without-name",
        act: &["cae760"],
        wcag: &["4.1.2"],
        rgaa: &["2.1"],
        en: &["9.4.1.2"],
        check: Check::Page(names::frames),
    },
    Rule {
        name: "image-without-text",
        act: &["23a2a8"],
        wcag: &["1.1.1"],
        rgaa: &["1.1"],
        en: &["9.1.1.1"],
        check: Check::Page(names::images),
    },
    Rule {
        name: "link-without-name",
        act: &["c487ae"],
        wcag: &["2.4.4", "4.1.2"],
        rgaa: &["6.2"],
        en: &["9.2.4.4", "9.4.1.2"],
        check: Check::Page(names::links),
    },
    Rule {
        name: "menu-item-without-name",
        act: &["m6b1q3"],
        wcag: &["4.1.2"],
        rgaa: &["7.1"],
        en: &["9.4.1.2"],
        check: Check::Page(names::menu_items),
    },
    Rule {
        name: "object-without-name",
        act: &["8fc3b6"],
        wcag: &["1.1.1"],
        rgaa: &["1.1"],
        en: &["9.1.1.1"],
        check: Check::Page(names::objects),
    },
    Rule {
        name: "drawing-without-name",
        act: &["7d6734"],
        wcag: &["1.1.1"],
        rgaa: &["1.1"],
        en: &["9.1.1.1"],
        check: Check::Page(names::drawings),
    },
    Rule {
        name: "summary-without-name",
        act: &["2t702h"],
        wcag: &["4.1.2"],
        rgaa: &["7.1"],
        en: &["9.4.1.2"],
        check: Check::Page(names::summaries),
    },
    Rule {
        name: "heading-without-name",
        act: &["ffd0e9"],
        wcag: &["1.3.1", "2.4.6"],
        rgaa: &["9.1"],
        en: &["9.1.3.1", "9.2.4.6"],
        check: Check::Page(names::headings),
    },
    Rule {
        name: "label-not-in-name",
        act: &["2ee8b8"],
        wcag: &["2.5.3"],
        rgaa: &["6.1", "11.9"],
        en: &["9.2.5.3"],
        check: Check::Page(visible_labels::missing),
    },
    Rule {
        name: "autocomplete-invalid",
        act: &["73f2c2"],
        wcag: &["1.3.5"],
        rgaa: &["11.13"],
        en: &["9.1.3.5"],
        check: Check::Page(autocomplete::invalid),
    },
    Rule {
        name: "frame-out-of-reach",
        act: &["akn7bn"],
        wcag: &["2.1.1"],
        rgaa: &["7.3"],
        en: &["9.2.1.1"],
        check: Check::Page(frames::out_of_reach),
    },
    // The document: language, time, size, tables, ways through it.
    Rule {
        name: "page-language-missing",
        act: &["b5c3f8"],
        wcag: &["3.1.1"],
        rgaa: &["8.3"],
        en: &["9.3.1.1"],
        check: Check::Page(languages::page_missing),
    },
    Rule {
        name: "page-language-invalid",
        act: &["bf051a"],
        wcag: &["3.1.1"],
        rgaa: &["8.4"],
        en: &["9.3.1.1"],
        check: Check::Page(languages::page_invalid),
    },
    Rule {
        name: "languages-contradict",
        act: &["5b7ae0"],
        wcag: &["3.1.1"],
        rgaa: &["8.4"],
        en: &["9.3.1.1"],
        check: Check::Page(languages::contradict),
    },
    Rule {
        name: "part-language-invalid",
        act: &["de46e4"],
        wcag: &["3.1.2"],
        rgaa: &["8.8"],
        en: &["9.3.1.2"],
        check: Check::Page(languages::part_invalid),
    },
    Rule {
        name: "page-language-differs",
        act: &["ucwvc8"],
        wcag: &["3.1.1"],
        rgaa: &["8.4"],
        en: &["9.3.1.1"],
        check: Check::Page(language_differs::of_page),
    },
    Rule {
        name: "part-language-differs",
        act: &["off6ek"],
        wcag: &["3.1.2"],
        rgaa: &["8.8"],
        en: &["9.3.1.2"],
        check: Check::Page(language_differs::of_part),
    },
    Rule {
        name: "language-not-said",
        act: &[],
        wcag: &["3.1.2"],
        rgaa: &["8.7"],
        en: &["9.3.1.2"],
        check: Check::Page(language_differs::unsaid),
    },
    Rule {
        name: "page-refreshes",
        act: &["bc659a", "bisz58"],
        wcag: &["2.2.1"],
        rgaa: &["13.1"],
        en: &["9.2.2.1"],
        check: Check::Page(refresh::refreshes),
    },
    Rule {
        name: "page-refreshes-late",
        act: &["bisz58"],
        wcag: &["2.2.4"],
        rgaa: &["13.1"],
        en: &[],
        check: Check::Page(refresh::refreshes_late),
    },
    Rule {
        name: "zoom-locked",
        act: &["b4f0c3"],
        wcag: &["1.4.4"],
        rgaa: &["10.4"],
        en: &["9.1.4.4"],
        check: Check::Page(zoom::locked),
    },
    Rule {
        name: "headers-attribute-wrong",
        act: &["a25f45"],
        wcag: &["1.3.1"],
        rgaa: &["5.7"],
        en: &["9.1.3.1"],
        check: Check::Page(table_cells::wrong_headers),
    },
    Rule {
        name: "header-of-nothing",
        act: &["d0f69e"],
        wcag: &["1.3.1"],
        rgaa: &["5.6", "5.7"],
        en: &["9.1.3.1"],
        check: Check::Page(table_cells::of_nothing),
    },
    Rule {
        name: "bypass-missing",
        act: &["cf77f2"],
        wcag: &["2.4.1"],
        rgaa: &["12.7"],
        en: &["9.2.4.1"],
        check: Check::Page(bypass::missing),
    },
    Rule {
        name: "bypass-without-heading",
        act: &["047fe0"],
        wcag: &["2.4.1"],
        rgaa: &["9.1"],
        en: &["9.2.4.1"],
        check: Check::Page(bypass::no_heading),
    },
    Rule {
        name: "bypass-without-landmark",
        act: &["b40fd1"],
        wcag: &["1.3.1", "2.4.1"],
        rgaa: &["9.2", "12.6"],
        en: &["9.1.3.1", "9.2.4.1"],
        check: Check::Page(bypass::no_landmark),
    },
    Rule {
        name: "bypass-without-link",
        act: &["ye5d6e"],
        wcag: &["2.4.1"],
        rgaa: &["12.7"],
        en: &["9.2.4.1"],
        check: Check::Page(bypass::no_link),
    },
    // What style decides: contrast, focus, spacing, room.
    Rule {
        name: "text-contrast-low",
        act: &["afw4f7"],
        wcag: &["1.4.3"],
        rgaa: &["3.2"],
        en: &["9.1.4.3"],
        check: Check::Style(text_contrast::minimum),
    },
    Rule {
        name: "text-contrast-unknown",
        act: &[],
        wcag: &["1.4.3"],
        rgaa: &["3.2"],
        en: &["9.1.4.3"],
        check: Check::Style(text_contrast::unknown),
    },
    Rule {
        name: "text-contrast-enhanced-low",
        act: &["09o5cg"],
        wcag: &["1.4.6"],
        rgaa: &[],
        en: &[],
        check: Check::Style(text_contrast::enhanced),
    },
    Rule {
        name: "focus-not-visible",
        act: &["oj04fd"],
        wcag: &["2.4.7"],
        rgaa: &["10.7"],
        en: &["9.2.4.7"],
        check: Check::Style(focus_visible::visible),
    },
    Rule {
        name: "focus-contrast-low",
        act: &[],
        wcag: &["1.4.11"],
        rgaa: &["10.7"],
        en: &["9.1.4.11"],
        check: Check::Style(focus_visible::contrast),
    },
    Rule {
        name: "scroll-area-unreachable",
        act: &["0ssw9k"],
        wcag: &["2.1.1"],
        rgaa: &[],
        en: &["9.2.1.1"],
        check: Check::Style(scroll_area::reachable),
    },
    Rule {
        name: "text-cut-when-enlarged",
        act: &["59br37"],
        wcag: &["1.4.4"],
        rgaa: &["10.4"],
        en: &["9.1.4.4"],
        check: Check::Style(cut_text::whole),
    },
    Rule {
        name: "orientation-locked",
        act: &["b33eff"],
        wcag: &["1.3.4"],
        rgaa: &["13.9"],
        en: &["9.1.3.4"],
        check: Check::Style(orientation::free),
    },
    Rule {
        name: "letter-spacing-fixed",
        act: &["24afc2"],
        wcag: &["1.4.12"],
        rgaa: &["10.12"],
        en: &["9.1.4.12"],
        check: Check::Page(text_spacing::letters),
    },
    Rule {
        name: "word-spacing-fixed",
        act: &["9e45ec"],
        wcag: &["1.4.12"],
        rgaa: &["10.12"],
        en: &["9.1.4.12"],
        check: Check::Page(text_spacing::words),
    },
    Rule {
        name: "line-height-fixed",
        act: &["78fd32"],
        wcag: &["1.4.12"],
        rgaa: &["10.12"],
        en: &["9.1.4.12"],
        check: Check::Page(text_spacing::lines),
    },
    // The outline of the page: its headings.
    Rule {
        name: "outline-level-skipped",
        act: &[],
        wcag: &["1.3.1"],
        rgaa: &["9.1"],
        en: &["9.1.3.1"],
        check: Check::Page(outline::skipped),
    },
    Rule {
        name: "page-without-h1",
        act: &[],
        wcag: &["1.3.1"],
        rgaa: &["9.1"],
        en: &["9.1.3.1"],
        check: Check::Page(outline::without_first),
    },
    Rule {
        name: "page-second-h1",
        act: &[],
        wcag: &[],
        rgaa: &["9.1"],
        en: &[],
        check: Check::Page(outline::second_first),
    },
    Rule {
        name: "heading-made-of-bold",
        act: &[],
        wcag: &["1.3.1"],
        rgaa: &["9.1"],
        en: &["9.1.3.1"],
        check: Check::Page(outline::bold),
    },
    // The landmarks of the page.
    Rule {
        name: "landmark-main-missing",
        act: &[],
        wcag: &["1.3.1"],
        rgaa: &["9.2", "12.6"],
        en: &["9.1.3.1"],
        check: Check::Page(landmarks::main_missing),
    },
    Rule {
        name: "landmark-main-twice",
        act: &[],
        wcag: &["1.3.1"],
        rgaa: &["9.2"],
        en: &["9.1.3.1"],
        check: Check::Page(landmarks::main_twice),
    },
    Rule {
        name: "landmarks-alike",
        act: &[],
        wcag: &["1.3.1"],
        rgaa: &["9.2", "12.6"],
        en: &["9.1.3.1"],
        check: Check::Page(landmarks::alike),
    },
    // Links inside the page.
    Rule {
        name: "skip-link-broken",
        act: &[],
        wcag: &["2.4.1"],
        rgaa: &["12.7"],
        en: &["9.2.4.1"],
        check: Check::Page(anchors::skip_link),
    },
    Rule {
        name: "in-page-link-broken",
        act: &[],
        wcag: &["2.4.4"],
        rgaa: &["6.1"],
        en: &["9.2.4.4"],
        check: Check::Page(anchors::in_page),
    },
    Rule {
        name: "skip-link-missing",
        act: &[],
        wcag: &["2.4.1"],
        rgaa: &["12.7"],
        en: &["9.2.4.1"],
        check: Check::Page(anchors::skip_link_missing),
    },
    // Links: what they say.
    Rule {
        name: "link-name-vague",
        act: &[],
        wcag: &["2.4.4"],
        rgaa: &["6.1"],
        en: &["9.2.4.4"],
        check: Check::Page(link_purpose::vague),
    },
    Rule {
        name: "link-name-address",
        act: &[],
        wcag: &["2.4.4"],
        rgaa: &["6.1"],
        en: &["9.2.4.4"],
        check: Check::Page(link_purpose::address),
    },
    Rule {
        name: "links-alike",
        act: &[],
        wcag: &["2.4.4"],
        rgaa: &["6.1"],
        en: &["9.2.4.4"],
        check: Check::Page(link_purpose::alike),
    },
    Rule {
        name: "link-opens-window",
        act: &[],
        wcag: &[],
        rgaa: &[],
        en: &[],
        check: Check::Page(link_purpose::window),
    },
    Rule {
        name: "document-link-unannounced",
        act: &[],
        wcag: &["2.4.4"],
        rgaa: &["6.1"],
        en: &["9.2.4.4"],
        check: Check::Page(link_purpose::document),
    },
    Rule {
        name: "link-runs-script",
        act: &[],
        wcag: &["4.1.2"],
        rgaa: &["7.1"],
        en: &["9.4.1.2"],
        check: Check::Page(link_purpose::script),
    },
    Rule {
        name: "link-title-differs",
        act: &[],
        wcag: &["2.4.4"],
        rgaa: &["6.1"],
        en: &["9.2.4.4"],
        check: Check::Page(link_purpose::title),
    },
    // Tables.
    Rule {
        name: "table-without-headers",
        act: &[],
        wcag: &["1.3.1"],
        rgaa: &["5.6"],
        en: &["9.1.3.1"],
        check: Check::Page(tables::without_headers),
    },
    Rule {
        name: "table-title-missing",
        act: &[],
        wcag: &["1.3.1"],
        rgaa: &["5.4"],
        en: &["9.1.3.1"],
        check: Check::Page(tables::without_title),
    },
    Rule {
        name: "layout-table-with-headers",
        act: &[],
        wcag: &["1.3.1"],
        rgaa: &["5.8"],
        en: &["9.1.3.1"],
        check: Check::Page(tables::layout),
    },
    Rule {
        name: "table-scope-invalid",
        act: &[],
        wcag: &["1.3.1"],
        rgaa: &["5.7"],
        en: &["9.1.3.1"],
        check: Check::Page(tables::scope),
    },
    Rule {
        name: "table-header-empty",
        act: &[],
        wcag: &["1.3.1"],
        rgaa: &["5.6"],
        en: &["9.1.3.1"],
        check: Check::Page(tables::empty_header),
    },
    // Lists.
    Rule {
        name: "list-made-of-paragraphs",
        act: &[],
        wcag: &["1.3.1"],
        rgaa: &["9.3"],
        en: &["9.1.3.1"],
        check: Check::Page(lists::made_of_paragraphs),
    },
    Rule {
        name: "list-with-stray",
        act: &[],
        wcag: &["1.3.1"],
        rgaa: &["9.3"],
        en: &["9.1.3.1"],
        check: Check::Page(lists::stray),
    },
    Rule {
        name: "list-item-outside",
        act: &[],
        wcag: &["1.3.1"],
        rgaa: &["9.3"],
        en: &["9.1.3.1"],
        check: Check::Page(lists::outside),
    },
    // The texts of pictures.
    Rule {
        name: "alt-file-name",
        act: &[],
        wcag: &["1.1.1"],
        rgaa: &["1.3"],
        en: &["9.1.1.1"],
        check: Check::Page(alternatives::file_name),
    },
    Rule {
        name: "alt-says-picture",
        act: &[],
        wcag: &["1.1.1"],
        rgaa: &["1.3"],
        en: &["9.1.1.1"],
        check: Check::Page(alternatives::says_picture),
    },
    Rule {
        name: "alt-repeats-text",
        act: &[],
        wcag: &["1.1.1"],
        rgaa: &["1.2", "1.3"],
        en: &["9.1.1.1"],
        check: Check::Page(alternatives::repeats),
    },
    Rule {
        name: "alt-too-long",
        act: &[],
        wcag: &["1.1.1"],
        rgaa: &["1.3"],
        en: &["9.1.1.1"],
        check: Check::Page(alternatives::too_long),
    },
    // Identifiers and what refers to them.
    Rule {
        name: "page-id-repeated",
        act: &[],
        wcag: &["1.3.1", "4.1.2"],
        rgaa: &["8.2"],
        en: &["9.1.3.1", "9.4.1.2"],
        check: Check::Page(ids::repeated),
    },
    Rule {
        name: "aria-reference-lost",
        act: &[],
        wcag: &["1.3.1", "4.1.2"],
        rgaa: &["7.1"],
        en: &["9.1.3.1", "9.4.1.2"],
        check: Check::Page(ids::lost),
    },
    // Forms.
    Rule {
        name: "label-without-field",
        act: &[],
        wcag: &["1.3.1", "4.1.2"],
        rgaa: &["11.1"],
        en: &["9.1.3.1", "9.4.1.2"],
        check: Check::Page(form_labels::lost),
    },
    Rule {
        name: "group-without-legend",
        act: &[],
        wcag: &["1.3.1", "3.3.2"],
        rgaa: &["11.6"],
        en: &["9.1.3.1", "9.3.3.2"],
        check: Check::Page(form_labels::without_legend),
    },
    Rule {
        name: "radios-without-group",
        act: &[],
        wcag: &["1.3.1", "3.3.2"],
        rgaa: &["11.5"],
        en: &["9.1.3.1", "9.3.3.2"],
        check: Check::Page(form_labels::radios),
    },
    Rule {
        name: "placeholder-as-label",
        act: &[],
        wcag: &["3.3.2"],
        rgaa: &["11.1"],
        en: &["9.3.3.2"],
        check: Check::Page(form_labels::placeholder),
    },
    // The keyboard.
    Rule {
        name: "tabindex-positive",
        act: &[],
        wcag: &["2.4.3"],
        rgaa: &["12.8"],
        en: &["9.2.4.3"],
        check: Check::Page(keyboard::positive),
    },
    Rule {
        name: "interactive-nested",
        act: &[],
        wcag: &["4.1.2"],
        rgaa: &["7.1", "8.2"],
        en: &["9.4.1.2"],
        check: Check::Page(keyboard::nested),
    },
    Rule {
        name: "click-without-keyboard",
        act: &[],
        wcag: &["2.1.1"],
        rgaa: &["7.3"],
        en: &["9.2.1.1"],
        check: Check::Page(keyboard::click),
    },
    // Media and movement.
    Rule {
        name: "sound-by-itself",
        act: &[],
        wcag: &["1.4.2"],
        rgaa: &["4.10"],
        en: &["9.1.4.2"],
        check: Check::Page(media::autoplay),
    },
    Rule {
        name: "film-without-captions",
        act: &[],
        wcag: &["1.2.2"],
        rgaa: &["4.3"],
        en: &["9.1.2.2"],
        check: Check::Page(media::captions),
    },
    Rule {
        name: "text-moving",
        act: &[],
        wcag: &["2.2.2"],
        rgaa: &["13.8"],
        en: &["9.2.2.2"],
        check: Check::Page(media::moving),
    },
    // Markup that is there for looks only.
    Rule {
        name: "paragraph-empty",
        act: &[],
        wcag: &["1.3.1"],
        rgaa: &["8.9"],
        en: &["9.1.3.1"],
        check: Check::Page(layout_marks::empty_paragraph),
    },
    Rule {
        name: "breaks-as-layout",
        act: &[],
        wcag: &["1.3.1"],
        rgaa: &["8.9"],
        en: &["9.1.3.1"],
        check: Check::Page(layout_marks::breaks),
    },
    Rule {
        name: "presentation-in-markup",
        act: &[],
        wcag: &["1.3.1"],
        rgaa: &["10.1"],
        en: &["9.1.3.1"],
        check: Check::Page(layout_marks::presentation),
    },
    // Signs and letters.
    Rule {
        name: "capitals-spaced",
        act: &[],
        wcag: &["1.3.2"],
        rgaa: &["10.1"],
        en: &["9.1.3.2"],
        check: Check::Page(signs::spaced),
    },
    Rule { name: "sentence-in-capitals", act: &[], wcag: &[], rgaa: &[], en: &[], check: Check::Page(signs::capitals) },
    Rule {
        name: "drawing-made-of-signs",
        act: &[],
        wcag: &["1.1.1"],
        rgaa: &["13.5"],
        en: &["9.1.1.1"],
        check: Check::Page(signs::drawing),
    },
    Rule {
        name: "emoji-alone",
        act: &[],
        wcag: &["1.1.1"],
        rgaa: &["13.5"],
        en: &["9.1.1.1"],
        check: Check::Page(signs::emoji_alone),
    },
    Rule {
        name: "letters-of-mathematics",
        act: &[],
        wcag: &["1.1.1"],
        rgaa: &["13.5"],
        en: &["9.1.1.1"],
        check: Check::Page(signs::mathematical),
    },
    Rule {
        name: "invisible-sign-in-word",
        act: &[],
        wcag: &[],
        rgaa: &[],
        en: &[],
        check: Check::Page(signs::invisible),
    },
    Rule { name: "median-dots", act: &[], wcag: &[], rgaa: &[], en: &[], check: Check::Page(signs::median_dots) },
    // What the page says of itself.
    Rule {
        name: "doctype-missing",
        act: &[],
        wcag: &[],
        rgaa: &["8.1"],
        en: &[],
        check: Check::Page(document::doctype),
    },
    Rule {
        name: "direction-invalid",
        act: &[],
        wcag: &["1.3.2"],
        rgaa: &["8.10"],
        en: &["9.1.3.2"],
        check: Check::Page(document::direction),
    },
    Rule {
        name: "direction-of-language",
        act: &[],
        wcag: &["1.3.2"],
        rgaa: &["8.10"],
        en: &["9.1.3.2"],
        check: Check::Page(document::direction_of_language),
    },
    Rule {
        name: "control-contrast-low",
        act: &[],
        wcag: &["1.4.11"],
        rgaa: &["3.3"],
        en: &["9.1.4.11"],
        check: Check::Style(plain_looks::controls),
    },
    Rule {
        name: "target-small",
        act: &[],
        wcag: &["2.5.8"],
        rgaa: &[],
        en: &[],
        check: Check::Style(plain_looks::targets),
    },
    Rule {
        name: "words-in-style",
        act: &[],
        wcag: &["1.3.1"],
        rgaa: &["10.2"],
        en: &["9.1.3.1"],
        check: Check::Style(plain_looks::words),
    },
    Rule {
        name: "text-justified",
        act: &[],
        wcag: &["1.4.8"],
        rgaa: &[],
        en: &[],
        check: Check::Style(plain_looks::justified),
    },
    Rule {
        name: "motion-unasked",
        act: &[],
        wcag: &["2.3.3"],
        rgaa: &["13.8"],
        en: &[],
        check: Check::Style(plain_looks::motion),
    },
];

/// The rule of a name.
pub fn named(name: &str) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.name == name)
}

impl Rule {
    /// What it has to do with the standards.
    pub fn standards(&self) -> Standards {
        Standards { act: self.act, wcag: self.wcag, rgaa: self.rgaa, en: self.en }
    }
}
