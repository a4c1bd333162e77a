//! `capitals-spaced` and its like: signs that are drawn with are read out one by one, or not at all.

use crate::audit::{
    aria::Role,
    finding::Finding,
    page::Page,
    semantics::{Signs, Text},
    tree::{Element, NodeKind},
};

/// Elements whose signs are no sentences.
const NOT_WORDS: &[&str] =
    &["script", "style", "template", "code", "kbd", "samp", "var", "textarea", "noscript", "title", "option", "time"];

/// A word is written in one piece, not as single letters.
pub fn spaced<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    const ENOUGH: usize = 4;
    for Text { element, text, .. } in page.texts_with(|it| it.initials) {
        let mut run: Vec<&str> = Vec::new();
        for written in text.split_whitespace().chain([""]) {
            let word = written.trim_matches(|it: char| !it.is_alphanumeric());
            let mut letters = word.chars();
            let is_letter = letters.next().is_some_and(char::is_uppercase) && letters.next().is_none();
            // Signs between letters list them: « les options A, B, C et D ».
            if is_letter && (run.is_empty() || written.starts_with(word)) {
                run.push(word);
                if written.ends_with(word) {
                    continue;
                }
            }
            if run.len() >= ENOUGH && is_heard(page, element) {
                found.push(Finding::warning("capitals-spaced", element).with("text", run.join(" ")));
                break;
            }
            run.clear();
        }
    }
}

/// Sentences are not written in capitals.
pub fn capitals<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    const WORDS: usize = 4;
    const LETTERS: usize = 16;
    let is_long = |it: &Text<'t>| it.text.len() >= LETTERS && may_have_run(it.text, WORDS);
    for Text { element, text, .. } in page.texts_with(|it| it.capitals).filter(is_long) {
        for part in text.split(|it: char| !it.is_alphabetic() && !it.is_whitespace() && !matches!(it, '\'' | '’' | '-'))
        {
            let mut run: Vec<&str> = Vec::new();
            let mut longest: Vec<&str> = Vec::new();
            for word in part.split_whitespace().chain(["a"]) {
                // Scripts without small letters have no capitals either.
                if word.chars().all(|it| !it.is_alphabetic() || it.is_uppercase()) {
                    run.push(word);
                } else {
                    if run.len() > longest.len() {
                        longest.clone_from(&run);
                    }
                    run.clear();
                }
            }
            let letters: usize = longest.iter().map(|it| it.chars().count()).sum();
            if longest.iter().filter(|it| it.chars().count() > 1).count() >= WORDS
                && letters >= LETTERS
                && is_heard(page, element)
            {
                found.push(Finding::warning("sentence-in-capitals", element).with("text", longest.join(" ")));
                break;
            }
        }
    }
}

/// False if certainly no so many words without a small letter follow each other.
fn may_have_run(text: &str, words: usize) -> bool {
    let (mut run, mut is_word, mut is_small) = (0, false, false);
    for sign in text.chars().chain([' ']) {
        let is_letter = if sign.is_ascii() { sign.is_ascii_alphabetic() } else { sign.is_alphabetic() };
        if is_letter || matches!(sign, '\'' | '’' | '-') {
            is_word = true;
            is_small = is_small || is_letter && !sign.is_uppercase();
        } else if std::mem::take(&mut is_word) {
            run = if std::mem::take(&mut is_small) { 0 } else { run + 1 };
            if run >= words {
                return true;
            }
        }
    }
    false
}

/// A drawing made of signs has a text in its place.
pub fn drawing<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    const LINES: usize = 3;
    const SIGNS: usize = 20;
    for element in page.tree().named(&["pre"]) {
        let text = element.text_content();
        let signs = text.chars().filter(|it| !it.is_whitespace()).count();
        let letters = text.chars().filter(|it| it.is_alphanumeric()).count();
        let is_drawing =
            text.lines().filter(|it| !it.trim().is_empty()).count() >= LINES && signs >= SIGNS && letters * 4 < signs;
        let is_picture = element.ancestors().chain([element]).any(|it| page.role(it) == Some(Role::Img));
        if is_drawing && !is_picture && !page.is_hidden_from_assistive_technology(element) {
            found.push(Finding::warning("drawing-made-of-signs", element));
        }
    }
}

/// An emoji does not stand for words.
pub fn emoji_alone<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    const HOLDERS: &[&str] = &["p", "li", "a", "button", "h1", "h2", "h3", "h4", "h5", "h6", "dt", "dd", "td", "th"];
    // Most pages have none.
    let is_told = page.texts_with(|it| it.rare).next().is_some();
    let is_named = |it: Element<'t>| it.attributes().iter().any(|it| Signs::of(&it.value).rare);
    if !is_told && !page.tree().elements().any(is_named) {
        return;
    }
    for element in page.tree().named(HOLDERS).filter(|it| page.is_in_accessibility_tree(*it)) {
        let text = match element.is_one_of(&["a", "button"]) {
            true if page.name(element).text.starts_with(is_emoji) => page.name(element).text.clone(),
            false if has_emoji(element) => page.spoken_text(element),
            _ => continue,
        };
        let is_wordless = !text.is_empty() && text.chars().all(|it| is_emoji(it) || it.is_whitespace());
        let is_told_inside = element.descendants().any(|it| it.is_one_of(HOLDERS));
        if is_wordless && text.contains(is_emoji) && !is_told_inside {
            found.push(Finding::warning("emoji-alone", element).with("text", text));
        }
    }
}

/// True if an emoji stands somewhere inside an element.
fn has_emoji(element: Element<'_>) -> bool {
    let tree = element.tree();
    tree.descendants(element.id()).any(|id| match &tree.node(id).kind {
        NodeKind::Text(text) => text.contains(is_emoji),
        _ => false,
    })
}

/// Letters are letters: those of mathematics are not read as words.
pub fn mathematical<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    const ENOUGH: usize = 3;
    for Text { element, text, .. } in page.texts_with(|it| it.rare) {
        let is_styled = |it: &char| matches!(it, '\u{1D400}'..='\u{1D7CB}' | '\u{FF21}'..='\u{FF3A}' | '\u{FF41}'..='\u{FF5A}' | '\u{24B6}'..='\u{24E9}');
        let runs = text.split(|it: char| !is_styled(&it));
        let run = runs.max_by_key(|run| run.chars().count()).unwrap_or_default();
        let all = text.chars().filter(is_styled).count();
        if all >= ENOUGH && run.chars().count() > 1 && is_heard(page, element) {
            found.push(Finding::warning("letters-of-mathematics", element).with("text", run));
        }
    }
}

/// No sign that cannot be seen breaks a word.
pub fn invisible<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    const SIGNS: &[char] = &['\u{200B}', '\u{200C}', '\u{200D}', '\u{2060}', '\u{FEFF}'];
    for Text { element, text, .. } in page.texts_with(|it| it.rare).filter(|it| it.text.contains(SIGNS)) {
        let letters: Vec<char> = text.chars().collect();
        // Scripts that join their letters, or have no spaces, need such signs.
        let is_latin = |it: char| it.is_alphabetic() && it < '\u{250}';
        let breaks = letters.windows(3).find(|it| is_latin(it[0]) && SIGNS.contains(&it[1]) && is_latin(it[2]));
        if let Some(it) = breaks
            && is_heard(page, element)
        {
            let code = format!("U+{:04X}", it[1] as u32);
            found.push(Finding::warning("invisible-sign-in-word", element).with("code", code));
        }
    }
}

/// `habitant·e·s` is spelled out, or its signs are read.
pub fn median_dots<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    for Text { element, text, .. } in page.texts_with(|it| it.dots) {
        let is_catalan = page.lang(element).is_some_and(|it| it.starts_with("ca") || it.starts_with("oc"));
        let word = text.split_whitespace().find(|word| {
            let letters: Vec<char> = word.chars().collect();
            letters
                .windows(3)
                .any(|it| it[0].is_alphabetic() && matches!(it[1], '·' | '•' | '‧') && it[2].is_lowercase())
        });
        if let Some(word) = word.filter(|_| !is_catalan)
            && is_heard(page, element)
        {
            let word = word.trim_matches(|it: char| !it.is_alphanumeric());
            found.push(Finding::advice("median-dots", element).with("word", word));
        }
    }
}

/// True for emoji, the signs that are drawn as such, and those that only change them.
pub fn is_emoji(sign: char) -> bool {
    matches!(sign,
        '\u{1F000}'..='\u{1FAFF}' | '\u{2600}'..='\u{27BF}' | '\u{2B1B}' | '\u{2B1C}' | '\u{2B50}' | '\u{2B55}' | '\u{231A}' | '\u{231B}'
        | '\u{23E9}'..='\u{23FA}' | '\u{FE0F}' | '\u{200D}' | '\u{20E3}' | '\u{E0020}'..='\u{E007F}')
}

/// True for an element whose texts are heard as sentences.
fn is_heard<'t>(page: &Page<'t>, element: Element<'t>) -> bool {
    let is_words = !element.ancestors().chain([element]).any(|it| it.is_one_of(NOT_WORDS) || !it.is_html());
    is_words && !page.is_hidden_from_assistive_technology(element)
}
