//! `placeholder-contrast-low`, `text-lost-in-forced-colours`: letters in places where few look at their colours.

use crate::audit::{
    finding::Finding,
    page::Page,
    style::{Cascade, Known, Medium, paint},
    tree::Element,
};

/// The hint in an empty field stands out from it, where a sheet gives it a colour (WCAG 2.2, 1.4.3).
pub fn placeholders<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    let Some(looks) = page.looks().filter(|looks| looks.known() == Known::All && looks.sheets().mention("placeholder"))
    else {
        return;
    };
    let mut told = Vec::new();
    for medium in [Medium::WIDE, Medium::DARK] {
        let Some(cascade) = looks.at(medium) else { return };
        for field in page.tree().elements().filter(|it| it.has("placeholder") && page.is_seen(*it)) {
            let Some(style) = cascade.placeholders.get(&field.id()).filter(|_| !told.contains(&field.id())) else {
                continue;
            };
            let (is_off, is_full) =
                (page.is_disabled(field), field.attribute("value").is_some_and(|it| !it.is_empty()));
            if is_off || is_full || style.opacity == 0.0 || style.colour.alpha == 0.0 {
                continue;
            }
            let painted = paint(cascade, field, style.colour.faded(style.opacity));
            let (ratio, letters, behind) = painted.best();
            let needed = if style.font_size >= 23.99 { 3.0 } else { 4.5 };
            if painted.doubt.is_some() || ratio + 0.005 >= needed || ratio < 1.005 {
                continue;
            }
            told.push(field.id());
            found.push(
                Finding::error("placeholder-contrast-low", field)
                    .at("placeholder")
                    .with("ratio", format!("{:.2}", (ratio * 100.0).floor() / 100.0))
                    .with("needed", format!("{needed:.1}"))
                    .with("letters", letters.hex())
                    .with("behind", behind.hex()),
            );
        }
    }
}

/// Where the reader forces colours, a text that keeps its own has its own background as well (CSS Color Adjustment 1, 3): else it may have
/// the colour of the reader's.
pub fn forced<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    /// Names of colours that follow the reader's choice.
    const SYSTEM: &[&str] = &["canvas", "linktext", "visitedtext", "buttontext", "fieldtext", "highlight", "graytext"];
    let Some(looks) = page.looks().filter(|looks| {
        let sheets = looks.sheets();
        looks.known() == Known::All
            && sheets.mention("forced-color-adjust")
            && !SYSTEM.iter().any(|name| sheets.mention(name))
    }) else {
        return;
    };
    let Some(cascade) = looks.at(Medium::FORCED) else { return };
    for element in page.tree().elements().filter(|it| it.is_html()) {
        let has_words = || element.own_texts().any(|text| text.chars().any(char::is_alphanumeric));
        let keeps = cascade.of(element).is_some_and(|style| style.colours_kept && style.colour.alpha > 0.0);
        if keeps && !has_ground(cascade, element) && has_words() && page.is_seen(element) {
            found.push(Finding::warning("text-lost-in-forced-colours", element));
        }
    }
}

/// True if an element, or something around it that keeps its colours as well, has an opaque background or a picture.
fn has_ground(cascade: &Cascade, element: Element<'_>) -> bool {
    let kept = std::iter::once(element).chain(element.ancestors());
    let mut kept = kept.filter_map(|it| cascade.of(it)).take_while(|style| style.colours_kept);
    kept.any(|style| style.background.alpha >= 1.0 || style.picture != crate::audit::style::Picture::None)
}
