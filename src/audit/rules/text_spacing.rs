//! `letter-spacing-fixed`, `word-spacing-fixed`, `line-height-fixed`: spacing that a reader cannot widen, because a `style` attribute
//! says `!important` (WCAG 2.2, 1.4.12; ACT 24afc2, 9e45ec, 78fd32). Works without the engine where lengths are parts of the font.

use crate::audit::{
    finding::Finding,
    page::Page,
    rendering::{Declaration, declarations},
    style::{Known, Medium, available, is_unseen},
    tree::Element,
};

/// At least 0.12 times the size of the font between letters.
pub fn letters<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    each(page, "letter-spacing", |element, declaration| {
        if measure(page, element, "letter-spacing", declaration).is_some_and(|it| it < 0.12 - TOLERANCE) {
            found.push(Finding::error("letter-spacing-fixed", element).at("style"));
        }
    });
}

/// At least 0.16 times the size of the font between words.
pub fn words<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    each(page, "word-spacing", |element, declaration| {
        if measure(page, element, "word-spacing", declaration).is_some_and(|it| it < 0.16 - TOLERANCE) {
            found.push(Finding::error("word-spacing-fixed", element).at("style"));
        }
    });
}

/// At least 1.5 times the size of the font between lines, where there are several.
pub fn lines<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    each(page, "line-height", |element, declaration| {
        let narrow = measure(page, element, "line-height", declaration).is_some_and(|it| it < 1.5 - TOLERANCE);
        if narrow && wraps(page, element) {
            found.push(Finding::error("line-height-fixed", element).at("style"));
        }
    });
}

/// Words that leave the value to what is around the element, or to other sheets.
const ELSEWHERE: &[&str] = &["inherit", "unset", "revert", "revert-layer"];

/// What arithmetic with lengths loses.
const TOLERANCE: f32 = 0.001;

/// Every element with visible text of its own whose `style` attribute decides a property for good.
fn each<'t>(page: &Page<'t>, property: &str, mut then: impl FnMut(Element<'t>, &Declaration<'_>)) {
    for element in page.tree().having(&["style"]) {
        let Some(style) = element.attribute("style").filter(|style| style.contains('!') && element.is_html()) else {
            continue;
        };
        let all = declarations(style);
        // The last one that is important wins over those that are not; what is no value is no declaration.
        let is_meant = |name: &str| name.eq_ignore_ascii_case(property) || property == "line-height" && name == "font";
        let decides = |it: &&Declaration<'_>| it.important && is_meant(&it.name) && is_value(it);
        let Some(last) = all.iter().rev().find(decides) else { continue };
        if has_text(element) && page.is_visible(element) && !is_hidden_away(page, element) {
            then(element, last);
        }
    }
}

/// True if a browser takes the value (CSS Text 4, 8; CSS Inline 3, 5): a length with its unit or zero, a function, a word for all properties;
/// for lines a bare number, too.
fn is_value(declaration: &Declaration<'_>) -> bool {
    let value = declaration.value.trim().to_ascii_lowercase();
    if ELSEWHERE.contains(&&*value) {
        return true;
    }
    if declaration.name == "font" {
        return height_in_font(&value).is_some();
    }
    if matches!(&*value, "normal" | "initial") || value.ends_with(')') {
        return true;
    }
    let end = value.find(|it: char| !(it.is_ascii_digit() || matches!(it, '.' | '-' | '+'))).unwrap_or(value.len());
    let Ok(number) = value[..end].parse::<f32>() else { return false };
    let is_line = declaration.name.eq_ignore_ascii_case("line-height");
    let unit = &value[end..];
    match unit {
        "" => is_line && number >= 0.0 || number == 0.0,
        _ => (unit == "%" || unit.bytes().all(|it| it.is_ascii_alphabetic())) && !(is_line && number < 0.0),
    }
}

/// The height of lines in a value of `font`, `normal` where it names none; nothing where it is no such value (CSS Fonts 4, 2.9): a size, then a
/// family.
fn height_in_font(value: &str) -> Option<&str> {
    const SIZES: &[&str] =
        &["xx-small", "x-small", "small", "medium", "large", "x-large", "xx-large", "xxx-large", "smaller", "larger"];
    const WORDS: &[&str] = &["initial", "caption", "icon", "menu", "message-box", "small-caption", "status-bar"];
    if WORDS.contains(&value) {
        return Some("normal");
    }
    let is_size = |word: &str| {
        let number = word.trim_end_matches(|it: char| it.is_ascii_alphabetic() || it == '%');
        SIZES.contains(&word) || number != word && !word.ends_with("deg") && number.parse::<f32>().is_ok()
    };
    let mut rest = value;
    loop {
        rest = rest.trim_start();
        let (word, after) = rest.split_at(rest.find(|it: char| it == '/' || it.is_ascii_whitespace())?);
        rest = after;
        if is_size(word) {
            break;
        }
        // Before the size there is no stroke.
        if rest.starts_with('/') {
            return None;
        }
    }
    let (height, family) = match rest.trim_start().strip_prefix('/') {
        Some(rest) => rest.trim_start().split_once(|it: char| it.is_ascii_whitespace())?,
        None => ("normal", rest),
    };
    (!family.trim().is_empty()).then_some(height)
}

fn has_text(element: Element<'_>) -> bool {
    element.own_texts().any(|text| !text.trim().is_empty())
}

fn is_hidden_away<'t>(page: &Page<'t>, element: Element<'t>) -> bool {
    if page.rendering(element).transparent {
        return true;
    }
    if let Some(cascade) = page.looks().and_then(|looks| looks.at(Medium::WIDE)) {
        return is_unseen(cascade, element);
    }
    std::iter::once(element).chain(element.ancestors()).any(|it| {
        let all = declarations(it.attribute("style").unwrap_or_default());
        let value =
            |name: &str| all.iter().rev().find(|it| it.name.eq_ignore_ascii_case(name)).map(|it| it.value.trim());
        let away = |name: &str| value(name).is_some_and(|it| it.starts_with('-') && it.len() > 4);
        matches!(value("position"), Some("absolute" | "fixed")) && (away("left") || away("top")) || away("text-indent")
    })
}

/// The value as a part of the size of the font; nothing where it is inherited or not known.
fn measure<'t>(page: &Page<'t>, element: Element<'t>, property: &str, declaration: &Declaration<'_>) -> Option<f32> {
    let value = declaration.value.trim().to_ascii_lowercase();
    if ELSEWHERE.contains(&&*value) {
        return None;
    }
    let is_line = property == "line-height";
    let value = if declaration.name == "font" { height_in_font(&value)?.to_owned() } else { value };
    if matches!(value.as_str(), "normal" | "initial") {
        // Fonts have about 1.2 of their size between lines.
        return Some(if is_line { 1.2 } else { 0.0 });
    }
    if let Some(cascade) =
        page.looks().filter(|looks| looks.known() == Known::All).and_then(|looks| looks.at(Medium::WIDE))
    {
        let style = cascade.of(element)?;
        let pixels = match property {
            "letter-spacing" => style.letter_spacing.px()?,
            "word-spacing" => style.word_spacing.px()?,
            // Fonts have about 1.2 of their size between lines.
            _ => style.line_height.unwrap_or(style.font_size * 1.2),
        };
        return (style.font_size > 0.0).then(|| pixels / style.font_size);
    }
    let end = value.find(|it: char| !(it.is_ascii_digit() || matches!(it, '.' | '-' | '+'))).unwrap_or(value.len());
    let number: f32 = value[..end].parse().ok()?;
    match &value[end..] {
        "" if is_line => Some(number),
        "" if number == 0.0 => Some(0.0),
        "em" => Some(number),
        "%" if is_line => Some(number / 100.0),
        // Without the engine the size of the font is not known, and nothing is said of other lengths.
        _ => None,
    }
}

/// True if the text of an element breaks into several lines, even with the narrowest of letters.
fn wraps<'t>(page: &Page<'t>, element: Element<'t>) -> bool {
    let letters: usize = element.text_content().split_ascii_whitespace().map(|word| word.chars().count() + 1).sum();
    let Some(cascade) = page.looks().and_then(|looks| looks.at(Medium::WIDE)) else {
        return inline_width(element).is_some_and(|width| letters as f32 * 16.0 * 0.4 > width);
    };
    let Some(style) = cascade.of(element) else { return false };
    !style.unbroken && letters as f32 * style.font_size * 0.4 > available(cascade, element, Medium::WIDE)
}

/// The least width in pixels that `style` attributes give an element and what is around it; a wide window has 1280.
fn inline_width(element: Element<'_>) -> Option<f32> {
    let mut least = 1280.0f32;
    for it in std::iter::once(element).chain(element.ancestors()) {
        for declaration in declarations(it.attribute("style").unwrap_or_default()) {
            let value = declaration.value.trim();
            match declaration.name.to_ascii_lowercase().as_str() {
                "white-space" if value.contains("nowrap") || value == "pre" => return None,
                "width" | "max-width" => {
                    if let Some(px) = value.strip_suffix("px").and_then(|it| it.trim().parse::<f32>().ok()) {
                        least = least.min(px);
                    }
                }
                _ => {}
            }
        }
    }
    Some(least)
}
