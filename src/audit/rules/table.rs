//! The one table of the auditor's rules: which criteria and test rules each of them answers, and what it looks at. A rule is a line here,
//! a function in a file of its topic, and two pages in `docs/rules/`.

use super::{
    Check::{self, Page, Set},
    Rule, abbreviations, alternatives, anchors, aria_attribute, aria_required, aria_role, aria_structure, autocomplete,
    bypass, cut_text, decoration, document, focus_visible, form_labels, frames, hidden_focus, ids, keyboard, landmarks,
    language_differs, languages, layout_marks, link_looks, link_purpose, lists, media, names, orientation, outline,
    page_title, page_title_repeated, plain_looks, refresh, required, scroll_area, shortcuts, shown_colours, signs,
    table_cells, tables, text_contrast, text_pictures, text_spacing, visible_labels, zoom,
};

/// Name; ACT rules; success criteria of WCAG 2.2; criteria of RGAA 4.1.2; what it looks at.
const fn rule(
    name: &'static str,
    act: &'static [&'static str],
    wcag: &'static [&'static str],
    rgaa: &'static [&'static str],
    check: Check,
) -> Rule {
    Rule { name, act, wcag, rgaa, check }
}

/// Every rule of the auditor.
#[rustfmt::skip]
pub const RULES: &[Rule] = &[
    // The document: title, language, refresh, zoom.
    rule("page-title-missing", &["2779a5"], &["2.4.2"], &["8.5"], Page(page_title::missing)),
    rule("page-title-repeated", &[], &["2.4.2"], &["8.6"], Set(page_title_repeated::repeated)),
    // ARIA: roles, states and properties that exist, mean something where they stand, and do not contradict the focus.
    rule("aria-role-unknown", &["674b10"], &["1.3.1", "4.1.2"], &["7.1"], Page(aria_role::unknown)),
    rule("aria-attribute-unknown", &["5f99a7"], &["1.3.1", "4.1.2"], &["7.1"], Page(aria_attribute::unknown)),
    rule("aria-value-invalid", &["6a7281"], &["1.3.1", "4.1.2"], &["7.1"], Page(aria_attribute::invalid_value)),
    rule("aria-attribute-not-permitted", &["5c01ea"], &["4.1.2"], &["7.1"], Page(aria_attribute::not_permitted)),
    rule("aria-attribute-prohibited", &["kb1m8s"], &["4.1.2"], &["7.1"], Page(aria_attribute::prohibited)),
    rule("aria-required-attribute-missing", &["4e8ab6"], &["1.3.1", "4.1.2"], &["7.1"], Page(aria_required::missing)),
    rule("aria-role-outside", &["ff89c9"], &["1.3.1"], &["9.3"], Page(aria_structure::outside)),
    rule("aria-contents-not-allowed", &["bc4a75"], &["1.3.1"], &["9.3"], Page(aria_structure::stray_contents)),
    rule("focus-in-hidden", &["6cfa84"], &["4.1.2"], &["7.1"], Page(hidden_focus::in_hidden)),
    rule("focus-in-presentational", &["307n5z"], &["4.1.2"], &["7.1"], Page(hidden_focus::in_presentational)),
    rule("decoration-exposed", &["46ca7f"], &["1.1.1"], &["1.2"], Page(decoration::exposed)),
    rule("decoration-with-text", &[], &["1.1.1"], &["1.2"], Page(decoration::with_text)),
    // Names: what is seen, used or opened can also be heard.
    rule("button-without-name", &["97a4e1"], &["4.1.2"], &["11.9"], Page(names::buttons)),
    rule("image-button-without-name", &["59796f"], &["1.1.1", "4.1.2"], &["1.1", "11.9"], Page(names::image_buttons)),
    rule("field-without-name", &["e086e5"], &["1.3.1", "4.1.2"], &["11.1"], Page(names::fields)),
    rule("frame-without-name", &["cae760"], &["4.1.2"], &["2.1"], Page(names::frames)),
    rule("image-without-text", &["23a2a8"], &["1.1.1"], &["1.1"], Page(names::images)),
    rule("link-without-name", &["c487ae"], &["2.4.4", "4.1.2"], &["6.2"], Page(names::links)),
    rule("menu-item-without-name", &["m6b1q3"], &["4.1.2"], &["7.1"], Page(names::menu_items)),
    rule("widget-without-name", &[], &["4.1.2"], &["7.1"], Page(names::widgets)),
    rule("object-without-name", &["8fc3b6"], &["1.1.1"], &["1.1"], Page(names::objects)),
    rule("drawing-without-name", &["7d6734"], &["1.1.1"], &["1.1"], Page(names::drawings)),
    rule("summary-without-name", &["2t702h"], &["4.1.2"], &["7.1"], Page(names::summaries)),
    rule("heading-without-name", &["ffd0e9"], &["1.3.1", "2.4.6"], &["9.1"], Page(names::headings)),
    rule("label-not-in-name", &["2ee8b8"], &["2.5.3"], &["6.1", "11.9"], Page(visible_labels::missing)),
    rule("autocomplete-invalid", &["73f2c2"], &["1.3.5"], &["11.13"], Page(autocomplete::invalid)),
    rule("frame-out-of-reach", &["akn7bn"], &["2.1.1"], &["7.3"], Page(frames::out_of_reach)),
    // The document: language, time, size, tables, ways through it.
    rule("page-language-missing", &["b5c3f8"], &["3.1.1"], &["8.3"], Page(languages::page_missing)),
    rule("page-language-invalid", &["bf051a"], &["3.1.1"], &["8.4"], Page(languages::page_invalid)),
    rule("languages-contradict", &["5b7ae0"], &["3.1.1"], &["8.4"], Page(languages::contradict)),
    rule("part-language-invalid", &["de46e4"], &["3.1.2"], &["8.8"], Page(languages::part_invalid)),
    rule("page-language-differs", &["ucwvc8"], &["3.1.1"], &["8.4"], Page(language_differs::of_page)),
    rule("part-language-differs", &["off6ek"], &["3.1.2"], &["8.8"], Page(language_differs::of_part)),
    rule("language-not-said", &[], &["3.1.2"], &["8.7"], Page(language_differs::unsaid)),
    rule("page-refreshes", &["bc659a", "bisz58"], &["2.2.1"], &["13.1"], Page(refresh::refreshes)),
    rule("page-refreshes-late", &["bisz58"], &["2.2.4"], &["13.1"], Page(refresh::refreshes_late)),
    rule("zoom-locked", &["b4f0c3"], &["1.4.4"], &["10.4"], Page(zoom::locked)),
    rule("headers-attribute-wrong", &["a25f45"], &["1.3.1"], &["5.7"], Page(table_cells::wrong_headers)),
    rule("header-of-nothing", &["d0f69e"], &["1.3.1"], &["5.6", "5.7"], Page(table_cells::of_nothing)),
    rule("bypass-missing", &["cf77f2"], &["2.4.1"], &["12.7"], Page(bypass::missing)),
    rule("bypass-without-heading", &["047fe0"], &["2.4.1"], &["9.1"], Page(bypass::no_heading)),
    rule("bypass-without-landmark", &["b40fd1"], &["1.3.1", "2.4.1"], &["9.2", "12.6"], Page(bypass::no_landmark)),
    rule("bypass-without-link", &["ye5d6e"], &["2.4.1"], &["12.7"], Page(bypass::no_link)),
    // What style decides: contrast, focus, spacing, room.
    rule("text-contrast-low", &["afw4f7"], &["1.4.3"], &["3.2"], Page(text_contrast::minimum)),
    rule("text-contrast-unknown", &[], &["1.4.3"], &["3.2"], Page(text_contrast::unknown)),
    rule("text-contrast-enhanced-low", &["09o5cg"], &["1.4.6"], &[], Page(text_contrast::enhanced)),
    rule("placeholder-contrast-low", &[], &["1.4.3"], &["3.2"], Page(shown_colours::placeholders)),
    rule("text-lost-in-forced-colours", &[], &[], &[], Page(shown_colours::forced)),
    rule("focus-not-visible", &["oj04fd"], &["2.4.7"], &["10.7"], Page(focus_visible::visible)),
    rule("focus-out-of-sight", &[], &["2.4.7"], &["10.7", "12.7"], Page(focus_visible::in_sight)),
    rule("focus-contrast-low", &[], &["1.4.11"], &["10.7"], Page(focus_visible::contrast)),
    rule("scroll-area-unreachable", &["0ssw9k"], &["2.1.1"], &[], Page(scroll_area::reachable)),
    rule("text-cut-when-enlarged", &["59br37"], &["1.4.4"], &["10.4"], Page(cut_text::whole)),
    rule("orientation-locked", &["b33eff"], &["1.3.4"], &["13.9"], Page(orientation::free)),
    rule("letter-spacing-fixed", &["24afc2"], &["1.4.12"], &["10.12"], Page(text_spacing::letters)),
    rule("word-spacing-fixed", &["9e45ec"], &["1.4.12"], &["10.12"], Page(text_spacing::words)),
    rule("line-height-fixed", &["78fd32"], &["1.4.12"], &["10.12"], Page(text_spacing::lines)),
    // The outline of the page: its headings.
    rule("outline-level-skipped", &[], &["1.3.1"], &["9.1"], Page(outline::skipped)),
    rule("page-without-h1", &[], &["1.3.1"], &["9.1"], Page(outline::without_first)),
    rule("page-second-h1", &[], &[], &["9.1"], Page(outline::second_first)),
    rule("heading-made-of-bold", &[], &["1.3.1"], &["9.1"], Page(outline::bold)),
    // The landmarks of the page.
    rule("landmark-main-missing", &[], &["1.3.1"], &["9.2", "12.6"], Page(landmarks::main_missing)),
    rule("landmark-main-twice", &[], &["1.3.1"], &["9.2"], Page(landmarks::main_twice)),
    rule("landmarks-alike", &[], &["1.3.1"], &["9.2", "12.6"], Page(landmarks::alike)),
    // Links inside the page.
    rule("skip-link-broken", &[], &["2.4.1"], &["12.7"], Page(anchors::skip_link)),
    rule("in-page-link-broken", &[], &["2.4.4"], &["6.1"], Page(anchors::in_page)),
    rule("skip-link-missing", &[], &["2.4.1"], &["12.7"], Page(anchors::skip_link_missing)),
    // Links: what they say.
    rule("link-like-text", &[], &["1.4.1"], &["10.6"], Page(link_looks::apart)),
    rule("link-name-vague", &[], &["2.4.4"], &["6.1"], Page(link_purpose::vague)),
    rule("link-name-address", &[], &["2.4.4"], &["6.1"], Page(link_purpose::address)),
    rule("links-alike", &[], &["2.4.4"], &["6.1"], Page(link_purpose::alike)),
    rule("link-opens-window", &[], &[], &[], Page(link_purpose::window)),
    rule("document-link-unannounced", &[], &["2.4.4"], &["6.1"], Page(link_purpose::document)),
    rule("link-runs-script", &[], &["4.1.2"], &["7.1"], Page(link_purpose::script)),
    rule("link-title-differs", &[], &["2.4.4"], &["6.1"], Page(link_purpose::title)),
    // Tables.
    rule("table-without-headers", &[], &["1.3.1"], &["5.6"], Page(tables::without_headers)),
    rule("table-title-missing", &[], &["1.3.1"], &["5.4"], Page(tables::without_title)),
    rule("layout-table-with-headers", &[], &["1.3.1"], &["5.8"], Page(tables::layout)),
    rule("layout-table-unmarked", &[], &["1.3.1"], &["5.3"], Page(tables::unmarked_layout)),
    rule("table-scope-invalid", &[], &["1.3.1"], &["5.7"], Page(tables::scope)),
    rule("table-header-empty", &[], &["1.3.1"], &["5.6"], Page(tables::empty_header)),
    // Lists.
    rule("list-made-of-paragraphs", &[], &["1.3.1"], &["9.3"], Page(lists::made_of_paragraphs)),
    rule("list-with-stray", &[], &["1.3.1"], &["9.3"], Page(lists::stray)),
    rule("list-item-outside", &[], &["1.3.1"], &["9.3"], Page(lists::outside)),
    // The texts of pictures.
    rule("alt-file-name", &[], &["1.1.1"], &["1.3"], Page(alternatives::file_name)),
    rule("alt-says-picture", &[], &["1.1.1"], &["1.3"], Page(alternatives::says_picture)),
    rule("alt-repeats-text", &[], &["1.1.1"], &["1.2", "1.3"], Page(alternatives::repeats)),
    rule("picture-of-text", &[], &["1.4.5"], &["1.8"], Page(text_pictures::drawn)),
    rule("alt-too-long", &[], &["1.1.1"], &["1.3"], Page(alternatives::too_long)),
    // Identifiers and what refers to them.
    rule("page-id-repeated", &[], &["1.3.1", "4.1.2"], &["8.2"], Page(ids::repeated)),
    rule("aria-reference-lost", &[], &["1.3.1", "4.1.2"], &["7.1"], Page(ids::lost)),
    // Forms.
    rule("label-without-field", &[], &["1.3.1", "4.1.2"], &["11.1"], Page(form_labels::lost)),
    rule("group-without-legend", &[], &["1.3.1", "3.3.2"], &["11.6"], Page(form_labels::without_legend)),
    rule("radios-without-group", &[], &["1.3.1", "3.3.2"], &["11.5"], Page(form_labels::radios)),
    rule("required-field-unsaid", &[], &["3.3.2"], &["11.10"], Page(required::unsaid)),
    rule("placeholder-as-label", &[], &["3.3.2"], &["11.1"], Page(form_labels::placeholder)),
    // The keyboard.
    rule("accesskey-repeated", &[], &[], &[], Page(shortcuts::repeated)),
    rule("tabindex-positive", &[], &["2.4.3"], &["12.8"], Page(keyboard::positive)),
    rule("interactive-nested", &[], &["4.1.2"], &["7.1", "8.2"], Page(keyboard::nested)),
    rule("click-without-keyboard", &[], &["2.1.1"], &["7.3"], Page(keyboard::click)),
    // Media and movement.
    rule("sound-by-itself", &[], &["1.4.2"], &["4.10"], Page(media::autoplay)),
    rule("film-without-captions", &[], &["1.2.2"], &["4.3"], Page(media::captions)),
    rule("sound-without-transcript", &[], &["1.2.1"], &["4.1"], Page(media::transcripts)),
    rule("text-moving", &[], &["2.2.2"], &["13.8"], Page(media::moving)),
    // Markup that is there for looks only.
    rule("paragraph-empty", &[], &["1.3.1"], &["8.9"], Page(layout_marks::empty_paragraph)),
    rule("breaks-as-layout", &[], &["1.3.1"], &["8.9"], Page(layout_marks::breaks)),
    rule("presentation-in-markup", &[], &["1.3.1"], &["10.1"], Page(layout_marks::presentation)),
    // Signs and letters.
    rule("capitals-spaced", &[], &["1.3.2"], &["10.1"], Page(signs::spaced)),
    rule("sentence-in-capitals", &[], &[], &[], Page(signs::capitals)),
    rule("drawing-made-of-signs", &[], &["1.1.1"], &["13.5"], Page(signs::drawing)),
    rule("emoji-alone", &[], &["1.1.1"], &["13.5"], Page(signs::emoji_alone)),
    rule("letters-of-mathematics", &[], &["1.1.1"], &["13.5"], Page(signs::mathematical)),
    rule("invisible-sign-in-word", &[], &[], &[], Page(signs::invisible)),
    rule("abbreviation-unexplained", &[], &["3.1.4"], &[], Page(abbreviations::unexplained)),
    rule("median-dots", &[], &[], &[], Page(signs::median_dots)),
    // What the page says of itself.
    rule("doctype-missing", &[], &[], &["8.1"], Page(document::doctype)),
    rule("direction-invalid", &[], &["1.3.2"], &["8.10"], Page(document::direction)),
    rule("direction-of-language", &[], &["1.3.2"], &["8.10"], Page(document::direction_of_language)),
    rule("control-contrast-low", &[], &["1.4.11"], &["3.3"], Page(plain_looks::controls)),
    rule("target-small", &[], &["2.5.8"], &[], Page(plain_looks::targets)),
    rule("words-in-style", &[], &["1.3.1"], &["10.2"], Page(plain_looks::words)),
    rule("text-justified", &[], &["1.4.8"], &[], Page(plain_looks::justified)),
    rule("motion-endless", &[], &["2.2.2"], &["13.8"], Page(plain_looks::endless)),
    rule("motion-unasked", &[], &["2.3.3"], &["13.8"], Page(plain_looks::motion)),
];
